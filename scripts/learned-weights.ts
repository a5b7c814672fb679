import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/oracle/guard/clean.ts';
import { passagesOf, wholeOf } from '../src/oracle/guard/passages.ts';
import { type Learnt, readSaying, readSpoken, type Saying } from '../src/oracle/guard/saying.ts';
import { RISING_SIGNS, signsOf } from '../src/oracle/guard/signs.ts';
import { readTopics } from '../src/oracle/guard/topics.ts';
import { featuresOf, wordsOf } from '../src/oracle/learned/features.ts';
import { type Passage, saysEnough, type Weights } from '../src/oracle/learned/odds.ts';
import { oddsOfTrees, type Trees } from '../src/oracle/learned/trees.ts';
import { judgeWork, readWork } from '../src/oracle/local/judge.ts';
import { RISING_WORK_SIGNS } from '../src/oracle/local/work-signs.ts';
import type { Brief } from '../src/oracle/oracle.ts';
import { allWorks, HELD_OUT, type Work } from '../test/unit/oracle/red-team/works.ts';
import { growTrees, type Sample } from './boosted-trees.ts';
import { examples, forged } from './forged-works.ts';

/**
 * Makes src/oracle/learned/weights.ts, work-trees.ts and order-trees.ts from the corpora of test/unit/oracle/red-team:
 * two logistic regressions over hashed words and marks, one that tells work from none, one that tells passages that
 * speak to the judge from those of honest work; and trees that tell the same of whole submissions, by these and other
 * signs. The same corpora give the same files. It takes some five minutes. Run as
 *
 *     node scripts/learned-weights.ts [--without names] [--out folder] && npm run format
 *
 * To see what to expect of work it has not seen, leave corpora out, by their names with commas between, and judge those.
 */

type Example = { readonly slots: readonly number[]; readonly is: boolean; readonly weight: number };
type Model = { readonly weights: Float64Array; readonly bias: number };

/** How sure a model is of what it has not seen, against what it has, and how much too sure (Platt 1999). */
type Scaling = { readonly slope: number; readonly shift: number };
/** How a model is trained: it has 2^bits slots. */
type Settings = { readonly bits: number; readonly rate: number; readonly scaling: Scaling };
const NO_WORK: Settings = { bits: 17, rate: 0.3, scaling: { slope: 0.72, shift: 0 } };
const ORDER: Settings = { bits: 17, rate: 0.3, scaling: { slope: 0.75, shift: -1 } };

const PASSES = 10;
const DECAY = 1e-4;

/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011): steps shrink for what was seen often. */
function train(examples: readonly Example[], { bits, rate }: Settings): Model {
  const weights = new Float64Array(1 << bits);
  const seen = new Float64Array(1 << bits).fill(0.01);
  let bias = 0;
  let seenBias = 1;
  const random = randomFrom(1);
  const order = examples.map((_, i) => i);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (example === undefined || example.slots.length === 0) continue;
      const { slots, is, weight } = example;
      const length = Math.sqrt(slots.length);
      const error = (1 / (1 + Math.exp(-logit({ weights, bias }, slots))) - (is ? 1 : 0)) * weight;
      for (const slot of slots) {
        const step = error / length + DECAY * (weights[slot] ?? 0);
        seen[slot] = (seen[slot] ?? 0) + step * step;
        weights[slot] = (weights[slot] ?? 0) - (rate * step) / Math.sqrt(seen[slot] ?? 1);
      }
      seenBias += error * error;
      bias -= (rate * error) / Math.sqrt(seenBias);
    }
  }
  return { weights, bias };
}

function logit({ weights, bias }: Model, slots: readonly number[]): number {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return bias + sum / Math.sqrt(Math.max(1, slots.length));
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(all: number[], random: () => number): void {
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] ?? 0, all[i] ?? 0];
  }
}

function passagesIn(brief: Brief): Passage[] {
  const topics = readTopics(brief);
  return passagesOf(fold(readSpoken(brief, topics).spoken), topics).filter(saysEnough);
}
const slotsOf = ({ words, marks }: Passage, { bits }: Settings): number[] => [
  ...featuresOf(words, bits, marks),
];
const orderSlots = (passage: Passage): number[] => slotsOf(passage, ORDER);

/**
 * Work from none: whole texts. An attempt beside work is worded like work, mostly: it tells nothing. So is an answer to
 * another question, which tells little. Corpora of honest work alone tell nothing of what is none.
 */
function trainNoWork(works: readonly Work[], order: Model): Model {
  const mixed = new Set(works.filter(({ kind }) => kind === 'empty').map(({ corpus }) => corpus));
  return train(
    works
      .filter(({ corpus }) => mixed.has(corpus))
      .filter((work) => work.kind !== 'orders' || isMostlyOrders(work.brief, order))
      .map(({ kind, family, brief }) => ({
        slots: slotsOf(wholeOf(fold(brief.content), readTopics(brief)), NO_WORK),
        is: kind !== 'honest',
        weight: kind === 'empty' && ELSEWHERE.test(family) ? LITTLE : 1,
      })),
    NO_WORK,
  );
}
const LITTLE = 0.25;

/** What the corpora call it. */
const ELSEWHERE = /topic|question|other|differ|another|wrong|hors|sujet|答非|離題|跑题/iu;

function isMostlyOrders(brief: Brief, order: Model): boolean {
  const all = passagesIn(brief).map(orderSlots);
  return 2 * all.filter((slots) => logit(order, slots) > 0).length >= all.length;
}

const textOf = ({ words }: Passage): string => words.join(' ');

/** Honest work has many passages, an attempt one that tells. */
const HONEST_PASSAGE = 1;
const OTHER_PASSAGE = 0.5;
const SURE = 1.5;
const ROUNDS = 3;

/**
 * Orders from what honest work says. Which passage of an attempt is the order is not told: it is taken to be the one
 * that looks most like one, and learnt again (multiple-instance learning, Andrews et al. 2002).
 */
function trainOrder(works: readonly Work[]): Model {
  const attempts = works.filter(({ kind }) => kind !== 'empty');
  const said = attempts.map(({ brief }) => passagesIn(brief));
  // What honest work says as well is not the order.
  const honest = new Set(
    said
      .filter((_, i) => attempts[i]?.kind === 'honest')
      .flat()
      .map(textOf),
  );
  const passages = attempts.map(({ kind, brief }, i) => {
    const all = said[i] ?? [];
    const isOrder = kind === 'orders';
    const own = isOrder ? all.filter((passage) => !honest.has(textOf(passage))) : all;
    return {
      isOrder,
      all: own.map(orderSlots),
      whole: orderSlots({ words: wordsOf(fold(brief.content)), marks: [] }),
    };
  });
  let model = train(
    passages.map(({ isOrder, whole }) => ({ slots: whole, is: isOrder, weight: 1 })),
    ORDER,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const examples = passages.flatMap(({ isOrder, all }): Example[] => {
      if (!isOrder) return all.map((slots) => ({ slots, is: false, weight: HONEST_PASSAGE }));
      const logits = all.map((slots) => logit(model, slots));
      const most = Math.max(...logits);
      return all.flatMap((slots, i) => {
        const own = logits[i] ?? 0;
        if (own < most && own < SURE) return [];
        return [{ slots, is: true, weight: own === most ? 1 : OTHER_PASSAGE }];
      });
    });
    model = train(examples, ORDER);
  }
  return model;
}

/** Levels are 4 bits; so many standard deviations are one. */
const LEVEL = 2;

function packed({ weights, bias }: Model, { slope, shift }: Scaling): Weights {
  const deviation = Math.sqrt(weights.reduce((sum, each) => sum + each * each, 0) / weights.length);
  const scale = Number((LEVEL * deviation).toPrecision(4));
  const bytes = new Uint8Array(weights.length / 2);
  weights.forEach((each, slot) => {
    const level = Math.min(15, Math.max(0, Math.round(each / scale) + 8));
    bytes[slot >> 1] = (bytes[slot >> 1] ?? 0) | (level << (slot & 1 ? 4 : 0));
  });
  const levels = Buffer.from(bytes).toString('base64');
  return {
    bits: Math.log2(weights.length),
    bias: Number((slope * bias + shift).toPrecision(4)),
    scale: Number((slope * scale).toPrecision(4)),
    levels,
  };
}

function learn(works: readonly Work[]): Learnt {
  const order = trainOrder(works);
  return { order: packed(order, ORDER.scaling), noWork: packed(trainNoWork(works, order), NO_WORK.scaling) };
}

/** What the trees learn from is judged with what did not know it, as what they are to judge will be. */
const FOLDS = 5;

const GROWTH = { trees: 400, leaves: 15, rate: 0.04 };

/** Of the first corpora everything is to be judged rightly: it counts so many times. */
const CERTAIN: readonly string[] = ['red-team', 'rounds', 'examples'];
const TIMES = 3;
const timesOf = (corpus: string): number => (CERTAIN.includes(corpus) ? TIMES : 1);

/** A work as read by what did not know it. */
type Read = Work & { readonly saying: Saying };

/** What is forged counts less: people would rather hand in something that is harder to tell. */
const FORGED = 0.4;

/** The signs of no work, and of honest work, where there is something to read. */
function workSamples(read: readonly Read[], weight: number): Sample[] {
  return read
    .filter(({ kind }) => kind !== 'orders')
    .flatMap(({ corpus, kind, saying }): Sample[] => {
      const reading = readWork(saying);
      if (!('signs' in reading)) return [];
      return [{ values: reading.signs, is: kind === 'empty', weight: weight * timesOf(corpus) }];
    });
}

/** The signs of what speaks to the judge, and of honest work, where nothing but the guard keeps it from passing. */
function orderSamples(read: readonly Read[], trees: Trees): Sample[] {
  return read
    .filter(({ kind }) => kind !== 'empty')
    .flatMap(({ corpus, kind, saying }) => {
      if (judgeWork(saying, trees).steps.at(-1)?.outcome !== 'pass') return [];
      const values = signsOf(saying);
      return values === null ? [] : [{ values, is: kind === 'orders', weight: timesOf(corpus) }];
    });
}

/** For each fold what is made of all the others. */
const withoutEach = <T, Made>(
  folds: readonly (readonly T[])[],
  make: (others: readonly T[]) => Made,
): Made[] => folds.map((_, k) => make(folds.filter((_, i) => i !== k).flat()));

/** What to expect of trees that did not know a sample, at some odds from which on they tell it. */
function report(name: string, folds: readonly (readonly Sample[])[], trees: readonly Trees[]): void {
  const judged = folds.flatMap((held, k) => {
    const own = trees[k];
    return own === undefined ? [] : held.map(({ values, is }) => ({ is, odds: oddsOfTrees(own, values) }));
  });
  for (const odds of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5]) {
    const stopped = judged.filter((each) => !each.is && each.odds >= odds).length;
    const missed = judged.filter((each) => each.is && each.odds < odds).length;
    console.log(`${name} from ${odds} on: ${stopped} honest told, ${missed} missed, of ${judged.length}`);
  }
}

const lines = (base64: string): string => `\`\n${base64.match(/.{1,100}/gu)?.join('\n') ?? ''}\n\``;

const writtenWeights = (name: string, doc: string, { bits, bias, scale, levels }: Weights): string =>
  `/** ${doc} */
export const ${name}: Weights = {
  bits: ${bits},
  bias: ${bias},
  scale: ${scale},
  levels: ${lines(levels)},
};
`;

function writeTrees(file: string, name: string, doc: string, { bounds, bias, scale, nodes }: Trees): void {
  writeFileSync(
    join(folder, file),
    `import type { Trees } from './trees.ts';

${MADE}

/** ${doc} */
export const ${name}: Trees = {
  bounds: [
${bounds.map((own) => `    [${own.join(', ')}],`).join('\n')}
  ],
  bias: ${bias},
  scale: ${scale},
  nodes: ${lines(nodes)},
};
`,
  );
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const folder = option('out') ?? join(import.meta.dirname, '../src/oracle/learned');
const MADE = '// Made by scripts/learned-weights.ts.';

const without = [...HELD_OUT, ...(option('without')?.split(',') ?? [])];
const works = allWorks().filter(({ corpus }) => !without.includes(corpus));
const learnt = learn(works);
writeFileSync(
  join(folder, 'weights.ts'),
  `import type { Weights } from './odds.ts';

${MADE}

${writtenWeights('NO_WORK', 'No work from work, by a whole text.', learnt.noWork)}
${writtenWeights('ORDER', 'Orders to the judge from what honest work says, by a passage.', learnt.order)}`,
);

const names = [...new Set(works.map(({ corpus }) => corpus))].sort();
const parts = Array.from({ length: FOLDS }, (_, k) => {
  const held = new Set(names.filter((_, i) => i % FOLDS === k));
  const isHeld = ({ corpus }: Work): boolean => held.has(corpus);
  const unknowing = learn(works.filter((work) => !isHeld(work)));
  const read = (all: readonly Work[]): Read[] =>
    all.map((work) => ({ ...work, saying: readSaying(work.brief, unknowing) }));
  const own = read(works.filter(isHeld));
  return {
    own,
    work: workSamples(own, 1),
    forged: workSamples(read([...forged(works.filter(isHeld)), ...(k === 0 ? examples() : [])]), FORGED),
  };
});
const growWork = (samples: readonly Sample[]): Trees =>
  growTrees(samples, { ...GROWTH, rising: RISING_WORK_SIGNS });
const growOrder = (samples: readonly Sample[]): Trees =>
  growTrees(samples, { ...GROWTH, rising: RISING_SIGNS });
const work = parts.map((part) => [...part.work, ...part.forged]);
const workTrees = withoutEach(work, growWork);
report(
  'no work',
  parts.map((part) => part.work),
  workTrees,
);
report(
  'forged',
  parts.map((part) => part.forged),
  workTrees,
);
const order = workTrees.map((trees, k) => orderSamples(parts[k]?.own ?? [], trees));
report('orders', order, withoutEach(order, growOrder));
writeTrees(
  'work-trees.ts',
  'WORK_TREES',
  'No work from work, by the signs of local/work-signs.ts.',
  growWork(work.flat()),
);
writeTrees(
  'order-trees.ts',
  'ORDER_TREES',
  'Orders to the judge from honest work, by the signs of guard/signs.ts.',
  growOrder(order.flat()),
);
