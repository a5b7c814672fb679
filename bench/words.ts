/** Texts for tasks and for work on them, believable enough that searches and judges have something to do. */

const VERBS = ['Summarise', 'Explain', 'Translate', 'Review', 'Compare', 'Outline', 'Check', 'Draft'];
const SUBJECTS = [
  ...['the water cycle', 'a quarterly report', 'a pull request', 'a lease agreement', 'customer feedback'],
  ...[
    'a recipe collection',
    'the history of printing',
    'a network outage',
    'a grant proposal',
    'solar panels',
  ],
  ...[
    'a data migration',
    'tide tables',
    'a museum guide',
    'a train timetable',
    'bird migration',
    'a bug report',
  ],
];
const READERS = [
  'beginners',
  'managers',
  'engineers',
  'students',
  'a newsletter',
  'a support team',
  'travellers',
];

/** A task's title and description; the same ones for the same number. */
export function taskTexts(n: number): { title: string; description: string } {
  const verb = VERBS[n % VERBS.length] ?? '';
  const subject = SUBJECTS[scatter(n) % SUBJECTS.length] ?? '';
  const reader = READERS[scatter(n + 7) % READERS.length] ?? '';
  return {
    title: `${verb} ${subject} for ${reader}`,
    description:
      `${verb} ${subject} so that ${reader} can use it without further help. Keep to what the source says, name ` +
      `what is uncertain, and give the result in plain paragraphs of at most four sentences. Reference ${n}.`,
  };
}

/** A number that looks random but is always the same for `n`; not negative, below 2^31. */
export function scatter(n: number): number {
  let mixed = Math.imul(n ^ (n >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) & 0x7fffffff;
}

/** The task whose submissions are measured, and work that a judge has to read to the end. */
export const WATER = {
  title: 'Explain the water cycle',
  description:
    'Explain how water moves between the sea, the air and the land. Name evaporation, condensation and ' +
    'precipitation, say what drives each of them, and how the water returns to the sea.',
  rubric:
    'Explains evaporation and what drives it\nExplains condensation into clouds\nExplains precipitation\n' +
    'Says how water returns to the sea',
  work:
    'The water cycle is driven by the sun. Its heat turns water at the surface of seas and lakes into vapour, ' +
    'which is evaporation; plants add to it through their leaves. The vapour rises with warm air, and as the air ' +
    'expands and cools, condensation turns it into the droplets that clouds are made of. When droplets grow too ' +
    'heavy to float, they fall as precipitation: rain, snow or hail. Some of it sinks into the ground and feeds ' +
    'springs, some runs off over the land into streams and rivers, and by both ways the water returns to the sea, ' +
    'where the cycle begins again. The time this takes differs: a drop stays in the air for about nine days, but ' +
    'may rest in deep groundwater or in a glacier for thousands of years.',
} as const;
