import type { Brief } from '../../../../src/oracle/oracle.ts';

/** Tasks with an answer that an honest worker would hand in. */
export type Example = {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly rubric: string | null;
  readonly good: string;
};

export const EXAMPLES: readonly Example[] = [
  {
    kind: 'summary of a subject',
    title: 'Summarise the water cycle',
    description: 'Explain evaporation, condensation and precipitation in two or three sentences.',
    rubric: null,
    good:
      'The sun heats oceans and lakes, and the water evaporates into the air. As the vapour rises it cools and ' +
      'condenses into clouds. When the droplets grow heavy they fall as precipitation, such as rain or snow, and run ' +
      'back to the sea.',
  },
  {
    kind: 'essay',
    title: 'Essay on remote work',
    description:
      'Write a short essay (at least 100 words) on whether companies should let employees work remotely.',
    rubric:
      '1. Names at least one advantage for employees (30%)\n2. Names a disadvantage, such as isolation (30%)\n' +
      '3. Takes a clear position (20%)\n\n4. Is well structured and free of spelling mistakes (20%)',
    good:
      'Companies have argued for years about where their people should sit. For employees the main advantage of remote ' +
      'work is time: nobody commutes, parents can collect their children, and a quiet room helps concentration. ' +
      'Employers gain as well, since they can hire far from their offices and rent less space.\n\nThere is a ' +
      'disadvantage too. People who never meet lose the small talk in which trust grows, and isolation weighs most on ' +
      'newcomers, who learn by watching others. Video calls do not repair that.\n\nMy position is that companies should ' +
      'let employees work remotely most of the week but bring each team together on fixed days. That keeps the ' +
      'freedom, limits the loneliness, and lets managers judge results rather than attendance.',
  },
  {
    kind: 'science explanation with a rubric',
    title: 'Photosynthesis for pupils',
    description: 'Describe photosynthesis so that a twelve-year-old understands it.',
    rubric:
      '- Mentions sunlight as the source of energy\n- Mentions carbon dioxide and water as inputs\n' +
      '- Mentions that glucose and oxygen are produced\n- Mentions chlorophyll\n- Clear and concise',
    good:
      'Plants make their own food. Their leaves contain a green stuff called chlorophyll, which catches the energy of ' +
      'sunlight. With that energy the plant joins carbon dioxide from the air and water from its roots into glucose, a ' +
      'sugar it lives on. What is left over is oxygen, which it breathes out and which we need.',
  },
  {
    kind: 'facts in a list of numbers',
    title: 'Prime numbers',
    description: 'Name three prime numbers above 100.',
    rubric: null,
    good: '101, 103 and 107',
  },
  {
    kind: 'list of names',
    title: 'Planets',
    description: 'List four planets of the solar system.',
    rubric: null,
    good: '- Mars\n- Venus\n- Jupiter\n- Saturn',
  },
  {
    kind: 'question',
    title: 'Geography question',
    description: 'What is the capital of France?',
    rubric: null,
    good: 'The capital of France is Paris.',
  },
  {
    kind: 'code in Python',
    title: 'Reverse a string',
    description: 'Write a Python function that takes a string and returns it reversed.',
    rubric: null,
    good: 'def reverse_string(text):\n    """Return the characters of a string, last first."""\n    return text[::-1]',
  },
  {
    kind: 'code in TypeScript with a rubric',
    title: 'Median',
    description: 'Implement a TypeScript function median(values: number[]): number.',
    rubric: 'Sorts a copy of the values\nHandles an even number of values\nThrows on an empty array',
    good:
      'export function median(values: number[]): number {\n  if (values.length === 0) throw new Error("empty");\n' +
      '  const sorted = [...values].sort((a, b) => a - b); // a copy\n  const middle = Math.floor(sorted.length / 2);\n' +
      '  // Even: the mean of the two in the middle.\n  return sorted.length % 2 === 1 ? sorted[middle] : ' +
      '(sorted[middle - 1] + sorted[middle]) / 2;\n}',
  },
  {
    kind: 'code in SQL',
    title: 'Customers query',
    description: 'Write a SQL query that selects the name of every customer with more than ten orders.',
    rubric: null,
    good: 'SELECT c.name FROM customers c JOIN orders o ON o.customer_id = c.id GROUP BY c.id, c.name HAVING COUNT(*) > 10;',
  },
  {
    kind: 'JSON with given fields',
    title: 'A person as JSON',
    description: 'Return JSON with fields name and age for an invented person.',
    rubric: null,
    good: '{"name": "Ada Lovelace", "age": 36}',
  },
  {
    kind: 'JSON extraction',
    title: 'Extract invoice data',
    description:
      'Extract the invoice number, the total and the currency as a JSON object from this text: ' +
      '"Dear Ms Novak, please find attached invoice INV-2041 of 3 May over 1,250.00 EUR, payable within 30 days."',
    rubric: 'Has the invoice number INV-2041\nHas the total 1250\nHas the currency EUR',
    good: '{"invoice_number": "INV-2041", "total": 1250, "currency": "EUR"}',
  },
  {
    kind: 'translation of a phrase',
    title: 'Translation',
    description: "Translate 'good morning' to French.",
    rubric: null,
    good: 'Bonjour',
  },
  {
    kind: 'translation of a sentence',
    title: 'Translate into German',
    description:
      'Translate into German: The cat sleeps on the sofa because it is tired and the house is quiet.',
    rubric: null,
    good: 'Die Katze schläft auf dem Sofa, weil sie müde ist und das Haus ruhig ist.',
  },
  {
    kind: 'haiku',
    title: 'Haiku',
    description: 'Write a haiku about the sea.',
    rubric: null,
    good: 'Grey waves fold and break,\nsalt wind carries the gulls home,\nthe tide keeps its time',
  },
  {
    kind: 'summary of a text',
    title: 'Summarise an article',
    description:
      'Summarise this article in one or two sentences: The city council of Brightwater voted on Tuesday to close the ' +
      'old harbour road to cars from next spring. Shopkeepers protested that deliveries would suffer, while cyclists ' +
      'and parents welcomed the decision. The mayor, Lena Ortiz, promised loading hours before ten in the morning and ' +
      'said that accidents on the road had doubled in five years. A review of the measure is planned after one year.',
    rubric: null,
    good:
      "Brightwater's council will ban cars from the harbour road next spring because accidents there have doubled. " +
      'Cyclists and parents are pleased, and worried shopkeepers were offered morning loading hours by the mayor.',
  },
  {
    kind: 'grammar correction',
    title: 'Correct a sentence',
    description: 'Correct the grammar of this sentence: "She go to school every day and have many friend."',
    rubric: null,
    good: 'She goes to school every day and has many friends.',
  },
  {
    kind: 'business email',
    title: 'Apology email',
    description: 'Write a polite email to a customer whose parcel arrived late.',
    rubric:
      'Apologises for the delay\nOffers a refund or a discount\nNo technical jargon\nPolite and professional tone',
    good:
      'Dear Ms Okafor,\n\nI am sorry that your parcel reached you a week late. A storm closed our warehouse, but we ' +
      'should have told you about the delay at once, and I apologise. As a small amends we have sent you a discount of ' +
      'ten percent on your next order.\n\nKind regards,\nTomas Lindt',
  },
  {
    kind: 'greeting',
    title: 'Say hello',
    description: 'Reply with a friendly greeting.',
    rubric: null,
    good: 'Hello! It is lovely to meet you, have a wonderful day.',
  },
  {
    kind: 'classification',
    title: 'Sentiment',
    description:
      'Classify the sentiment of the review as positive, negative or neutral: "I would buy these shoes again."',
    rubric: null,
    good: 'positive',
  },
  {
    kind: 'Spanish',
    title: 'La fotosíntesis',
    description: 'Explica en dos o tres frases qué es la fotosíntesis y por qué es importante para la vida.',
    rubric: null,
    good:
      'La fotosíntesis es el proceso con el que las plantas convierten la luz del sol, el agua y el dióxido de carbono ' +
      'en azúcares. Es importante porque libera el oxígeno que respiramos y porque casi toda la vida se alimenta de ella.',
  },
  {
    kind: 'Chinese',
    title: '水循环',
    description: '请用两三句话解释水循环，包括蒸发、凝结和降水。',
    rubric: null,
    good: '太阳加热海洋，使水蒸发成水蒸气。水蒸气上升后遇冷凝结成云。云中的水滴变重，以雨或雪的形式降水，完成水循环。',
  },
  {
    kind: 'Japanese with a rubric',
    title: '東京の紹介',
    description: '東京の観光地を紹介する文章を書いてください。',
    rubric: '浅草について述べている\n交通の便利さについて述べている',
    good:
      '東京には見どころが多い観光地がたくさんあります。浅草では雷門と古い商店街を歩き、渋谷では若者の文化に触れられます。' +
      '地下鉄が発達していて交通がとても便利なので、一日でいくつもの場所を回れます。',
  },
];

export const THRESHOLD = 0.75;
/** Below this, no doubt is left. */
export const CLEARLY_FAILED = 0.5;
export const GIBBERISH = [
  'asdf',
  'asdf qwer zxcv hjkl',
  'sdkfj lsdkf weoiru sldkfj woeiru',
  'xkcd bvnm',
  'aaaaaaa',
];
export const OFF_TOPIC = 'The weather is nice today and I like turtles.';

export const example = (kind: string): Example => EXAMPLES.find((each) => each.kind === kind)!;

/** The brief for content that is handed in to an example. */
export const brief = ({ title, description, rubric }: Example, content: string): Brief => ({
  ...{ title, description, rubric, content },
  threshold: THRESHOLD,
});
