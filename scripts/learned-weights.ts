import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/oracle/guard/clean.ts';
import { spokenIn } from '../src/oracle/guard/guard.ts';
import { passagesOf, wholeOf } from '../src/oracle/guard/passages.ts';
import { readTopics } from '../src/oracle/guard/topics.ts';
import { featuresOf, wordsOf } from '../src/oracle/learned/features.ts';
import { type Passage, saysEnough } from '../src/oracle/learned/odds.ts';
import type { Brief } from '../src/oracle/oracle.ts';
import { allWorks, HELD_OUT, type Work } from '../test/unit/oracle/red-team/works.ts';

/**
 * Makes src/oracle/learned/weights.ts from the corpora of test/unit/oracle/red-team: two logistic regressions over
 * hashed words and marks, one that tells work from none, one that tells passages that speak to the judge from those of
 * honest work. The same corpora give the same file. Run as
 *
 *     node scripts/learned-weights.ts [--without names] [--out file]
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
 * another question, which tells little.
 */
const trainNoWork = (works: readonly Work[], order: Model): Model =>
  train(
    works
      .filter((work) => work.kind !== 'orders' || isMostlyOrders(work.brief, order))
      .map(({ kind, family, brief }) => ({
        slots: slotsOf(wholeOf(fold(brief.content), readTopics(brief)), NO_WORK),
        is: kind !== 'honest',
        weight: kind === 'empty' && ELSEWHERE.test(family) ? LITTLE : 1,
      })),
    NO_WORK,
  );
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

function written(name: string, doc: string, { weights, bias }: Model): string {
  const deviation = Math.sqrt(weights.reduce((sum, each) => sum + each * each, 0) / weights.length);
  const scale = Number((LEVEL * deviation).toPrecision(4));
  const bytes = new Uint8Array(weights.length / 2);
  weights.forEach((each, slot) => {
    const level = Math.min(15, Math.max(0, Math.round(each / scale) + 8));
    bytes[slot >> 1] = (bytes[slot >> 1] ?? 0) | (level << (slot & 1 ? 4 : 0));
  });
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,100}/gu) ?? [];
  return `/** ${doc} */
export const ${name}: Weights = {
  bits: ${Math.log2(weights.length)},
  bias: ${Number(bias.toPrecision(4))},
  scale: ${scale},
  levels: \`
${lines.join('\n')}
\`,
};
`;
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const without = [...HELD_OUT, ...(option('without')?.split(',') ?? [])];
const works = allWorks().filter(({ corpus }) => !without.includes(corpus));
const order = trainOrder(works);
writeFileSync(
  option('out') ?? join(import.meta.dirname, '../src/oracle/learned/weights.ts'),
  `import type { Weights } from './odds.ts';

// Made by scripts/learned-weights.ts.

${written('NO_WORK', 'No work from work, by a whole text.', trainNoWork(works, order))}
${written('ORDER', 'Orders to the judge from what honest work says, by a passage.', order)}`,
);
