import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/oracle/guard/clean.ts';
import { spokenIn } from '../src/oracle/guard/guard.ts';
import { passagesOf, wholeOf } from '../src/oracle/guard/passages.ts';
import { noWorkOf, RISING_SIGNS, readSaying, signsOf } from '../src/oracle/guard/signs.ts';
import { readTopics } from '../src/oracle/guard/topics.ts';
import { featuresOf, wordsOf } from '../src/oracle/learned/features.ts';
import { type Passage, saysEnough, type Weights } from '../src/oracle/learned/odds.ts';
import { oddsOfTrees } from '../src/oracle/learned/trees.ts';
import { judgeWork } from '../src/oracle/local/judge.ts';
import type { Brief } from '../src/oracle/oracle.ts';
import { allWorks, HELD_OUT, type Work } from '../test/unit/oracle/red-team/works.ts';
import { growTrees, type Sample } from './boosted-trees.ts';

/**
 * Makes src/oracle/learned/weights.ts and order-trees.ts from the corpora of test/unit/oracle/red-team: two logistic
 * regressions over hashed words and marks, one that tells work from none, one that tells passages that speak to the
 * judge from those of honest work; and trees that tell by these and other signs whether a whole submission does. The
 * same corpora give the same files. It takes some four minutes. Run as
 *
 *     node scripts/learned-weights.ts [--without names] [--out folder]
 *
 * To see what to expect of work it has not seen, leave corpora out, by their names with commas between, and judge those.
 */

type Example = { readonly slots: readonly number[]; readonly is: boolean; readonly weight: number };
type Model = { readonly weights: Float64Array; readonly bias: number };

/** How a model is trained: it has 2^bits slots. */
type Settings = { readonly bits: number; readonly rate: number };
const NO_WORK: Settings = { bits: 15, rate: 0.15 };
const ORDER: Settings = { bits: 16, rate: 0.3 };

const PASSES = 10;
const DECAY = 1e-3;

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

const passagesIn = (brief: Brief): Passage[] =>
  passagesOf(fold(spokenIn(brief)), readTopics(brief)).filter(saysEnough);
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
const LEVEL = 1.2;

function packed({ weights, bias }: Model): Weights {
  const deviation = Math.sqrt(weights.reduce((sum, each) => sum + each * each, 0) / weights.length);
  const scale = Number((LEVEL * deviation).toPrecision(4));
  const bytes = new Uint8Array(weights.length / 2);
  weights.forEach((each, slot) => {
    const level = Math.min(15, Math.max(0, Math.round(each / scale) + 8));
    bytes[slot >> 1] = (bytes[slot >> 1] ?? 0) | (level << (slot & 1 ? 4 : 0));
  });
  const levels = Buffer.from(bytes).toString('base64');
  return { bits: Math.log2(weights.length), bias: Number(bias.toPrecision(4)), scale, levels };
}

type Learnt = { readonly order: Weights; readonly noWork: Weights };

function learn(works: readonly Work[]): Learnt {
  const order = trainOrder(works);
  return { order: packed(order), noWork: packed(trainNoWork(works, order)) };
}

/** What the trees learn from is judged with weights that did not know it, as what they are to judge will be. */
const FOLDS = 5;

/** Of the first corpora everything is to be judged rightly: it counts so many times. */
const CERTAIN: readonly string[] = ['red-team', 'rounds'];
const TIMES = 4;

/** The signs of what speaks to the judge, and of honest work, where nothing but the guard keeps it from passing. */
function samplesOf(works: readonly Work[], { order, noWork }: Learnt): Sample[] {
  return works
    .filter(({ kind }) => kind !== 'empty')
    .flatMap(({ corpus, kind, brief }) => {
      const topics = readTopics(brief);
      const odds = noWorkOf(brief, topics, noWork);
      if (judgeWork(brief, topics, odds).steps.at(-1)?.outcome !== 'pass') return [];
      const values = signsOf(readSaying(brief, spokenIn(brief), topics, odds), order);
      const times = CERTAIN.includes(corpus) ? TIMES : 1;
      return values === null ? [] : Array.from({ length: times }, () => ({ values, is: kind === 'orders' }));
    });
}

/** What to expect of trees that did not know a sample, at some odds from which on it is taken for an order. */
function report(folds: readonly (readonly Sample[])[]): void {
  const judged = folds.flatMap((held, k) => {
    const trees = growTrees(folds.filter((_, i) => i !== k).flat(), RISING_SIGNS);
    return held.map(({ values, is }) => ({ is, odds: oddsOfTrees(trees, values) }));
  });
  for (const odds of [-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5]) {
    const stopped = judged.filter((each) => !each.is && each.odds >= odds).length;
    const missed = judged.filter((each) => each.is && each.odds < odds).length;
    console.log(`from ${odds} on: ${stopped} honest stopped, ${missed} orders missed, of ${judged.length}`);
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

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const folder = option('out') ?? join(import.meta.dirname, '../src/oracle/learned');
const MADE = '// Made by scripts/learned-weights.ts.';

const without = [...HELD_OUT, ...(option('without')?.split(',') ?? [])];
const works = allWorks().filter(({ corpus }) => !without.includes(corpus));
const { order, noWork } = learn(works);
writeFileSync(
  join(folder, 'weights.ts'),
  `import type { Weights } from './odds.ts';

${MADE}

${writtenWeights('NO_WORK', 'No work from work, by a whole text.', noWork)}
${writtenWeights('ORDER', 'Orders to the judge from what honest work says, by a passage.', order)}`,
);

const names = [...new Set(works.map(({ corpus }) => corpus))].sort();
const folds = Array.from({ length: FOLDS }, (_, k) => {
  const held = new Set(names.filter((_, i) => i % FOLDS === k));
  const isHeld = ({ corpus }: Work): boolean => held.has(corpus);
  return samplesOf(works.filter(isHeld), learn(works.filter((work) => !isHeld(work))));
});
report(folds);
const { bounds, bias, scale, nodes } = growTrees(folds.flat(), RISING_SIGNS);
writeFileSync(
  join(folder, 'order-trees.ts'),
  `import type { Trees } from './trees.ts';

${MADE}

/** Orders to the judge from honest work, by the signs of guard/signs.ts. */
export const ORDER_TREES: Trees = {
  bounds: [
${bounds.map((own) => `    [${own.join(', ')}],`).join('\n')}
  ],
  bias: ${bias},
  scale: ${scale},
  nodes: ${lines(nodes)},
};
`,
);
