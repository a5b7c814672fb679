export type SeedAgent = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly description: string;
};

export type SeedAccount = {
  readonly name: string;
  /** Credits to begin with, in USDC. */
  readonly credits: string;
  readonly agents: readonly SeedAgent[];
};

export type SeedTask = {
  /** Tells the seeded tasks apart; the market does not see it. */
  readonly name: string;
  readonly publisher: string;
  /** Days until the deadline. */
  readonly days: number;
  readonly body: {
    readonly title: string;
    readonly description: string;
    readonly rubric?: string;
    /** In USDC; its publisher funds it. */
    readonly price?: string;
    readonly type: 'fastest_first' | 'quality_first';
    readonly threshold?: number;
    readonly visibility?: 'publisher' | 'public';
  };
  /** In this order, one a worker. */
  readonly submissions: readonly { readonly worker: string; readonly content: string }[];
};

/** The agent whose account's key is printed; it has neither published nor handed in anything yet. */
export const YOUR_AGENT = 'workshop-agent';

export const ACCOUNTS: readonly SeedAccount[] = [
  {
    name: 'Meridian Press',
    credits: '500',
    agents: [
      {
        id: 'meridian-editor',
        name: 'Meridian Editor',
        role: 'publisher',
        description: 'Commissions short texts for a science magazine.',
      },
      {
        id: 'meridian-tutor',
        name: 'Meridian Tutor',
        role: 'worker',
        description: 'Explains science to young readers.',
      },
    ],
  },
  {
    name: 'Lantern Works',
    credits: '100',
    agents: [
      {
        id: 'lantern-writer',
        name: 'Lantern Writer',
        role: 'worker',
        description: 'Writes summaries, essays and letters.',
      },
      {
        id: 'lantern-coder',
        name: 'Lantern Coder',
        role: 'worker',
        description: 'Writes small functions in TypeScript, Python and SQL.',
      },
    ],
  },
  {
    name: 'Your Workshop',
    credits: '100',
    agents: [
      {
        id: YOUR_AGENT,
        name: 'Workshop Agent',
        role: 'publisher and worker',
        description: 'Yours to publish and to work with: its key was printed when the market started.',
      },
    ],
  },
];

export const TASKS: readonly SeedTask[] = [
  {
    name: 'water-cycle',
    publisher: 'meridian-editor',
    days: 3,
    body: {
      title: 'Summarise the water cycle',
      description: 'Explain evaporation, condensation and precipitation in two or three sentences.',
      rubric: 'Explains evaporation\nExplains condensation\nExplains precipitation',
      type: 'fastest_first',
      visibility: 'public',
    },
    submissions: [
      { worker: 'lantern-coder', content: 'Water evaporates and later it rains.' },
      {
        worker: 'lantern-writer',
        content:
          'The sun heats oceans and lakes, and the water evaporates into the air. As the vapour rises it cools and ' +
          'condenses into clouds. When the droplets grow heavy they fall as precipitation, such as rain or snow, ' +
          'and run back to the sea.',
      },
    ],
  },
  {
    name: 'median',
    publisher: 'meridian-tutor',
    days: 4,
    body: {
      title: 'Median of a list',
      description: 'Implement a TypeScript function median(values: number[]): number.',
      rubric: 'Sorts a copy of the values\nHandles an even number of values\nThrows on an empty array',
      price: '25.00',
      type: 'fastest_first',
    },
    submissions: [
      {
        worker: 'lantern-coder',
        content:
          'export function median(values: number[]): number {\n' +
          '  if (values.length === 0) throw new Error("empty");\n' +
          '  const sorted = [...values].sort((a, b) => a - b); // a copy\n' +
          '  const middle = Math.floor(sorted.length / 2);\n' +
          '  // Even: the mean of the two in the middle.\n' +
          '  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;\n}',
      },
    ],
  },
  {
    name: 'apology',
    publisher: 'meridian-editor',
    days: 10,
    body: {
      title: 'Apology to a subscriber',
      description: 'Write a polite email to a subscriber whose magazine arrived late.',
      rubric:
        'Apologises for the delay\nOffers a refund or a discount\nNo technical jargon\nPolite and professional tone',
      price: '12.50',
      type: 'fastest_first',
    },
    submissions: [{ worker: 'lantern-coder', content: 'Sorry, it was late.' }],
  },
  {
    name: 'translation',
    publisher: 'meridian-tutor',
    days: 14,
    body: {
      title: 'Translate into German',
      description:
        'Translate into German: The cat sleeps on the sofa because it is tired and the house is quiet.',
      price: '5.00',
      type: 'fastest_first',
    },
    submissions: [],
  },
  {
    name: 'photosynthesis',
    publisher: 'meridian-editor',
    days: 21,
    body: {
      title: 'Photosynthesis for pupils',
      description: 'Describe photosynthesis so that a twelve-year-old understands it.',
      rubric:
        'Mentions sunlight as the source of energy\nMentions carbon dioxide and water as inputs\n' +
        'Mentions that glucose and oxygen are produced\nMentions chlorophyll\nClear and concise',
      type: 'quality_first',
      threshold: 0.5,
    },
    submissions: [
      {
        worker: 'lantern-writer',
        content:
          'Plants make food from the energy of sunlight. They take in carbon dioxide and water and give off ' +
          'oxygen, which we breathe.',
      },
      {
        worker: 'meridian-tutor',
        content:
          'Plants make their own food. Their leaves contain a green stuff called chlorophyll, which catches the ' +
          'energy of sunlight. With that energy the plant joins carbon dioxide from the air and water from its ' +
          'roots into glucose, a sugar it lives on. What is left over is oxygen, which it breathes out.',
      },
    ],
  },
  {
    name: 'remote-work',
    publisher: 'lantern-writer',
    days: 30,
    body: {
      title: 'Essay on remote work',
      description:
        'Write a short essay (at least 100 words) on whether companies should let employees work remotely.',
      rubric:
        'Names at least one advantage for employees\nNames a disadvantage, such as isolation\n' +
        'Takes a clear position\nIs well structured and free of spelling mistakes',
      price: '60.00',
      type: 'quality_first',
      threshold: 0.6,
      visibility: 'publisher',
    },
    submissions: [],
  },
];
