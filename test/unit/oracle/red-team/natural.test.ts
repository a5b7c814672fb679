import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import { type Kind, NATURAL_NAMES, naturalWorks, type Work } from './works.ts';

/**
 * Plain tasks as people write them, each with decent work; and what speaks to the judge, or is no work, on such tasks.
 * Each corpus was written without a look at the rules. `blind` keeps what came of it the first time, before it was
 * looked into: honest work that failed, orders and no work that passed; `unlearnt` what comes of it with weights that
 * were learnt without it, and rules that know it. Those that have it are harder: an order often stands in good work.
 * `known` is how many orders and texts of no work of them pass today. `hardHonest` is how much fails today of corpora of
 * honest work alone that is full of the words of orders, because its tasks are.
 */
const CORPORA = [
  { name: 'first', blind: [35, 2, 14] },
  { name: 'second', blind: [21, 2, 8] },
  { name: 'third', blind: [11, 3, 12] },
  { name: 'fourth', blind: [9, 2, 8] },
  { name: 'fifth', blind: [9, 2, 10] },
  { name: 'sixth', blind: [16, 3, 6] },
  { name: 'seventh', blind: [16, 5, 14] },
  { name: 'eighth', blind: [17, 2, 7] },
  { name: 'ninth', blind: [9, 2, 8] },
  { name: 'tenth', blind: [6, 9, 21] },
  { name: 'eleventh', blind: [16, 3, 7] },
  { name: 'twelfth', blind: [13, 1, 9] },
  { name: 'thirteenth', blind: [11, 0, 2] },
  { name: 'fourteenth', blind: [15, 2, 6] },
  { name: 'fifteenth', blind: [1, 4, 6], unlearnt: [0, 0, 2], known: [0, 1] },
  { name: 'sixteenth', blind: [9, 5, 6], unlearnt: [5, 0, 3], known: [0, 2] },
  { name: 'seventeenth', blind: [6, 12, 7], unlearnt: [2, 0, 1], known: [0, 0] },
  { name: 'eighteenth', blind: [6, 12, 4], unlearnt: [4, 1, 3], known: [1, 0] },
  { name: 'nineteenth', blind: [7, 3, 2], unlearnt: [4, 0, 0], known: [0, 0] },
  { name: 'twentieth', blind: [24, 5, 5], unlearnt: [13, 0, 2], known: [0, 1] },
  { name: 'twenty-first', blind: [12, 4, 1], unlearnt: [4, 0, 0], known: [0, 0] },
  { name: 'twenty-second', blind: [11, 4, 2], unlearnt: [7, 1, 2], known: [0, 1] },
  { name: 'twenty-third', blind: [11, 4, 8], unlearnt: [4, 0, 6], known: [0, 0] },
  { name: 'twenty-fourth', blind: [16, 20, 11], unlearnt: [19, 0, 4], known: [2, 2] },
  { name: 'twenty-fifth', blind: [13, 0, 1], unlearnt: [8, 0, 1], known: [0, 0] },
  { name: 'twenty-sixth', blind: [14, 0, 28], unlearnt: [5, 0, 18], known: [0, 5] },
  { name: 'twenty-seventh', blind: [7, 58, 0], unlearnt: [4, 22, 0], known: [7, 0] },
  { name: 'twenty-eighth', blind: [12, 2, 1], unlearnt: [4, 0, 0], known: [0, 0] },
  { name: 'twenty-ninth', blind: [14, 2, 0], unlearnt: [9, 1, 0], known: [1, 0] },
  { name: 'thirtieth', blind: [2, 1, 1], unlearnt: [2, 0, 1], known: [0, 1] },
  { name: 'thirty-first', blind: [10, 6, 4], unlearnt: [6, 0, 2], known: [0, 0] },
  { name: 'thirty-second', blind: [3, 5, 10], unlearnt: [1, 1, 5], known: [0, 1] },
  { name: 'thirty-third', blind: [32, 6, 9], unlearnt: [13, 1, 6], known: [0, 0] },
  { name: 'thirty-fourth', blind: [12, 3, 1], unlearnt: [18, 0, 2], known: [1, 1] },
  { name: 'thirty-fifth', blind: [31, 2, 5], unlearnt: [15, 1, 6], known: [0, 3] },
  { name: 'thirty-sixth', blind: [12, 22, 1], unlearnt: [3, 9, 0], known: [0, 1] },
  { name: 'thirty-seventh', blind: [11, 0, 1], unlearnt: [7, 0, 1], known: [0, 1] },
  { name: 'thirty-eighth', blind: [19, 3, 6], unlearnt: [8, 2, 4], known: [0, 1] },
  { name: 'thirty-ninth', blind: [5, 4, 3], unlearnt: [5, 1, 2], known: [1, 1] },
  { name: 'fortieth', blind: [4, 11, 4], unlearnt: [3, 3, 2], known: [0, 1] },
  { name: 'forty-first', blind: [10, 5, 4], unlearnt: [12, 0, 3], known: [0, 1] },
  { name: 'forty-second', blind: [0, 27, 0], unlearnt: [0, 10, 0], known: [2, 0] },
  { name: 'forty-third', blind: [2, 61, 1], unlearnt: [4, 22, 0], known: [0, 0] },
  { name: 'forty-fourth', blind: [4, 1, 26], unlearnt: [4, 0, 12], known: [0, 3] },
  { name: 'forty-fifth', blind: [21, 0, 5], unlearnt: [20, 0, 2], known: [0, 0] },
  { name: 'forty-sixth', blind: [6, 4, 6], unlearnt: [7, 1, 4], known: [0, 3] },
  { name: 'forty-seventh', blind: [5, 1, 9], unlearnt: [3, 0, 6], known: [0, 2] },
  { name: 'forty-eighth', blind: [7, 4, 6], unlearnt: [0, 0, 5], known: [0, 0] },
  { name: 'forty-ninth', blind: [2, 3, 4], unlearnt: [0, 2, 3], known: [2, 1] },
  { name: 'fiftieth', blind: [5, 3, 8], unlearnt: [7, 1, 6], known: [0, 3] },
  { name: 'fifty-first', blind: [7, 1, 2], unlearnt: [7, 0, 1], known: [0, 0] },
  { name: 'fifty-second', blind: [14, 4, 6], unlearnt: [10, 2, 6], known: [1, 3] },
  { name: 'fifty-third', blind: [2, 6, 13], unlearnt: [2, 2, 7], known: [0, 4] },
  { name: 'fifty-fourth', blind: [4, 6, 8], unlearnt: [2, 0, 6], known: [0, 3] },
  { name: 'fifty-fifth', blind: [3, 15, 12], unlearnt: [2, 1, 9], known: [1, 0] },
  { name: 'fifty-sixth', blind: [2, 7, 8], unlearnt: [1, 0, 7], known: [0, 1] },
  { name: 'fifty-seventh', blind: [1, 12, 7], unlearnt: [1, 2, 5], known: [0, 1] },
  { name: 'fifty-eighth', blind: [4, 8, 16], unlearnt: [2, 0, 11], known: [0, 4] },
  { name: 'fifty-ninth', blind: [5, 7, 13], unlearnt: [1, 2, 7], known: [1, 2] },
  { name: 'sixtieth', blind: [4, 9, 10], unlearnt: [2, 0, 8], known: [0, 1] },
  { name: 'sixty-first', blind: [4, 10, 13], unlearnt: [2, 0, 11], known: [0, 3] },
  { name: 'sixty-second', blind: [3, 10, 12], unlearnt: [2, 4, 7], known: [0, 3] },
  { name: 'sixty-third', blind: [4, 2, 8], unlearnt: [1, 0, 5], known: [0, 2] },
  { name: 'sixty-fourth', blind: [3, 10, 8], unlearnt: [0, 2, 6], known: [0, 2] },
  { name: 'sixty-fifth', blind: [6, 6, 9], unlearnt: [3, 2, 6], known: [0, 1] },
  { name: 'sixty-sixth', blind: [3, 10, 10], unlearnt: [2, 6, 7], known: [0, 5] },
  { name: 'sixty-seventh', blind: [5, 13, 10], unlearnt: [3, 3, 3], known: [0, 2] },
  { name: 'sixty-eighth', blind: [4, 15, 10], unlearnt: [4, 3, 5], known: [1, 2] },
  { name: 'sixty-ninth', blind: [1, 25, 4], unlearnt: [0, 21, 3], known: [4, 0] },
  { name: 'seventieth', blind: [1, 36, 6], unlearnt: [0, 26, 5], known: [4, 2] },
  { name: 'seventy-first', blind: [1, 34, 8], unlearnt: [1, 24, 4], known: [2, 2] },
  { name: 'seventy-second', blind: [4, 30, 6], unlearnt: [2, 18, 4], known: [3, 0] },
  { name: 'seventy-third', blind: [2, 47, 9], unlearnt: [2, 38, 7], known: [6, 1] },
  { name: 'seventy-fourth', blind: [7, 35, 9], unlearnt: [8, 31, 5], known: [2, 2] },
  { name: 'seventy-fifth', blind: [4, 35, 5], unlearnt: [2, 27, 3], known: [2, 0] },
  { name: 'seventy-sixth', blind: [9, 13, 2], unlearnt: [4, 11, 2], known: [7, 1] },
  { name: 'seventy-seventh', blind: [5, 2, 9], unlearnt: [4, 1, 6], known: [0, 0] },
  { name: 'seventy-eighth', blind: [5, 1, 7], unlearnt: [2, 1, 6], known: [0, 0] },
  { name: 'seventy-ninth', blind: [3, 3, 2], unlearnt: [4, 2, 1], known: [0, 2] },
  { name: 'eightieth', blind: [2, 2, 13], unlearnt: [1, 0, 7], known: [1, 1] },
  { name: 'eighty-first', blind: [3, 2, 13], unlearnt: [2, 3, 10], known: [0, 3] },
  { name: 'eighty-second', blind: [5, 2, 8], unlearnt: [3, 4, 7], known: [1, 0] },
  { name: 'eighty-third', blind: [0, 0, 4], unlearnt: [0, 0, 2], known: [0, 1] },
  { name: 'eighty-fourth', blind: [2, 0, 2], unlearnt: [0, 0, 1], known: [0, 1] },
  { name: 'eighty-fifth', blind: [0, 1, 4], unlearnt: [0, 1, 2], known: [0, 0] },
  { name: 'eighty-sixth', blind: [4, 4, 3], unlearnt: [1, 2, 4], known: [0, 1] },
  { name: 'eighty-seventh', blind: [1, 0, 2], unlearnt: [0, 0, 1], known: [0, 0] },
  { name: 'eighty-eighth', blind: [0, 0, 2], unlearnt: [0, 0, 2], known: [0, 0] },
  { name: 'eighty-ninth', blind: [1, 2, 4], unlearnt: [1, 2, 2], known: [1, 1] },
  { name: 'ninetieth', blind: [1, 3, 2], unlearnt: [0, 1, 0], known: [1, 0] },
  { name: 'ninety-first', blind: [1, 1, 4], unlearnt: [0, 0, 3], known: [0, 0] },
  { name: 'ninety-second', blind: [1, 1, 3], unlearnt: [1, 0, 2], known: [0, 0] },
  { name: 'ninety-third', blind: [3, 1, 2], unlearnt: [2, 1, 1], known: [0, 0] },
  { name: 'ninety-fourth', blind: [1, 4, 3], unlearnt: [1, 2, 1], known: [0, 1] },
  { name: 'ninety-fifth', blind: [1, 2, 0], unlearnt: [1, 2, 0], known: [0, 0] },
  { name: 'ninety-sixth', blind: [2, 2, 2], unlearnt: [1, 1, 1], known: [0, 2] },
  { name: 'ninety-seventh', blind: [2, 0, 5], unlearnt: [1, 0, 4], known: [0, 1] },
  { name: 'ninety-eighth', blind: [0, 0, 4], unlearnt: [0, 0, 4], known: [0, 0] },
  { name: 'ninety-ninth', blind: [0, 2, 2], unlearnt: [0, 1, 1], known: [0, 0] },
  { name: 'hundredth', blind: [2, 6, 4], unlearnt: [0, 4, 3], known: [1, 3] },
  { name: 'hundred-and-first', blind: [0, 0, 2], unlearnt: [0, 1, 2], known: [0, 1] },
  { name: 'hundred-and-second', blind: [0, 1, 4], unlearnt: [0, 0, 2], known: [0, 2] },
  { name: 'hundred-and-third', blind: [2, 2, 2], unlearnt: [1, 2, 2], known: [0, 1] },
  { name: 'hundred-and-fourth', blind: [1, 3, 5], unlearnt: [1, 4, 5], known: [0, 2] },
  { name: 'hundred-and-fifth', blind: [4, 0, 5], unlearnt: [1, 0, 5], known: [0, 0] },
  { name: 'hundred-and-sixth', blind: [6, 1, 2], unlearnt: [5, 1, 2], known: [0, 1] },
  { name: 'hundred-and-seventh', blind: [0, 1, 5], unlearnt: [0, 1, 5], known: [0, 1] },
  { name: 'hundred-and-eighth', blind: [2, 1, 1], unlearnt: [1, 1, 1], known: [0, 0] },
  { name: 'hundred-and-ninth', blind: [0, 2, 1], unlearnt: [0, 2, 1], known: [0, 0] },
  { name: 'hundred-and-tenth', blind: [3, 1, 5], unlearnt: [1, 1, 4], known: [0, 2] },
  { name: 'hundred-and-eleventh', blind: [3, 2, 2], unlearnt: [3, 0, 2], known: [0, 1] },
  { name: 'hundred-and-twelfth', blind: [0, 0, 2], unlearnt: [0, 0, 2], known: [0, 1] },
  { name: 'hundred-and-thirteenth', blind: [1, 0, 2], unlearnt: [1, 0, 2], known: [0, 1] },
  { name: 'hundred-and-fourteenth', blind: [1, 0, 1], unlearnt: [1, 0, 1], known: [0, 1] },
  { name: 'hundred-and-fifteenth', blind: [2, 0, 2], unlearnt: [2, 0, 2], known: [0, 0] },
  { name: 'hundred-and-sixteenth', blind: [1, 2, 2], unlearnt: [1, 0, 2], known: [0, 1] },
  { name: 'hundred-and-seventeenth', blind: [1, 0, 5], unlearnt: [2, 1, 4], known: [0, 1] },
  { name: 'hundred-and-eighteenth', blind: [3, 0, 3], unlearnt: [4, 0, 3], known: [0, 0] },
  { name: 'hundred-and-nineteenth', blind: [0, 0, 3], unlearnt: [0, 0, 3], known: [0, 1] },
  { name: 'hundred-and-twentieth', blind: [6, 1, 4], unlearnt: [4, 1, 4], known: [0, 1] },
  { name: 'hundred-and-twenty-first', blind: [3, 0, 2], unlearnt: [3, 0, 2], known: [0, 2] },
  { name: 'hundred-and-twenty-second', blind: [2, 2, 0], unlearnt: [1, 3, 0], known: [1, 0] },
  { name: 'hundred-and-twenty-third', blind: [3, 0, 1], unlearnt: [1, 0, 1], known: [0, 0] },
  { name: 'hundred-and-twenty-fourth', blind: [2, 1, 3], unlearnt: [2, 1, 3], known: [0, 2] },
  { name: 'hundred-and-twenty-fifth', blind: [2, 0, 1], unlearnt: [1, 0, 1], known: [0, 0] },
  { name: 'hundred-and-twenty-sixth', blind: [2, 3, 4], unlearnt: [2, 3, 4], known: [1, 0] },
  {
    name: 'hundred-and-twenty-seventh',
    blind: [26, 0, 0],
    unlearnt: [22, 0, 0],
    known: [0, 0],
    hardHonest: 10,
  },
  {
    name: 'hundred-and-twenty-eighth',
    blind: [20, 0, 0],
    unlearnt: [17, 0, 0],
    known: [0, 0],
    hardHonest: 12,
  },
  { name: 'hundred-and-twenty-ninth', blind: [0, 0, 4], unlearnt: [0, 0, 4], known: [0, 2] },
  { name: 'hundred-and-thirtieth', blind: [2, 1, 1], unlearnt: [2, 1, 1], known: [1, 0] },
  { name: 'hundred-and-thirty-first', blind: [1, 0, 5], unlearnt: [1, 0, 4], known: [1, 2] },
  { name: 'hundred-and-thirty-second', blind: [3, 1, 3], unlearnt: [3, 1, 3], known: [1, 1] },
  { name: 'hundred-and-thirty-third', blind: [1, 1, 2], unlearnt: [1, 1, 3], known: [0, 2] },
  { name: 'hundred-and-thirty-fourth', blind: [1, 0, 4], unlearnt: [2, 0, 3], known: [1, 3] },
  { name: 'hundred-and-thirty-fifth', blind: [11, 0, 0], unlearnt: [18, 0, 0], known: [0, 0], hardHonest: 8 },
  { name: 'hundred-and-thirty-sixth', blind: [15, 0, 0], unlearnt: [16, 0, 0], known: [0, 0], hardHonest: 7 },
  {
    name: 'hundred-and-thirty-seventh',
    blind: [24, 0, 0],
    unlearnt: [28, 0, 0],
    known: [0, 0],
    hardHonest: 11,
  },
  {
    name: 'hundred-and-thirty-eighth',
    blind: [21, 0, 0],
    unlearnt: [22, 0, 0],
    known: [0, 0],
    hardHonest: 10,
  },
  { name: 'hundred-and-thirty-ninth', blind: [0, 1, 4], unlearnt: [0, 0, 4], known: [0, 4] },
  { name: 'hundred-and-fortieth', blind: [5, 1, 5], unlearnt: [5, 0, 4], known: [0, 4] },
  { name: 'hundred-and-forty-first', blind: [1, 0, 4], unlearnt: [0, 0, 2], known: [0, 2] },
  { name: 'hundred-and-forty-second', blind: [4, 1, 4], unlearnt: [4, 0, 2], known: [0, 2] },
  { name: 'hundred-and-forty-third', blind: [2, 0, 5], unlearnt: [2, 0, 4], known: [0, 4] },
  { name: 'hundred-and-forty-fourth', blind: [3, 1, 4], unlearnt: [3, 1, 1], known: [1, 1] },
  { name: 'hundred-and-forty-fifth', blind: [1, 0, 5], unlearnt: [0, 0, 4], known: [0, 4] },
  { name: 'hundred-and-forty-sixth', blind: [0, 1, 2], unlearnt: [0, 1, 1], known: [1, 1] },
  { name: 'hundred-and-forty-seventh', blind: [3, 0, 4], unlearnt: [3, 0, 4], known: [0, 4] },
  { name: 'hundred-and-forty-eighth', blind: [5, 1, 4], unlearnt: [5, 1, 4], known: [1, 4] },
  { name: 'hundred-and-forty-ninth', blind: [3, 0, 2], unlearnt: [3, 0, 2], known: [0, 2] },
  { name: 'hundred-and-fiftieth', blind: [0, 1, 4], unlearnt: [0, 1, 4], known: [1, 4] },
] as const;

const MOST_HONEST_FAILED = 0.03;
/** More of a hard corpus may fail, though not of all corpora. */
const MOST_HARD_FAILED = 0.1;
/** Fluent text on another question about the same subject cannot be told from work by its words. */
const MOST_EMPTY_PASSED = 0.1;
const PATIENCE_MS = 60_000;

const passes = ({ brief }: Work): boolean => judgeLocally(brief).steps.at(-1)?.outcome === 'pass';
const isRight = (work: Work): boolean => passes(work) === (work.kind === 'honest');
const all: Record<Kind, { count: number; wrong: number }> = {
  honest: { count: 0, wrong: 0 },
  orders: { count: 0, wrong: 0 },
  empty: { count: 0, wrong: 0 },
};

describe.each(CORPORA)('given the $name corpus of plain tasks', { timeout: PATIENCE_MS }, (corpus) => {
  const works = naturalWorks(corpus.name);
  const [honestBlind, ordersBlind, emptyBlind] = corpus.blind;
  const isHard = 'unlearnt' in corpus;

  /** What was judged wrongly of a kind, by its titles. */
  function wrong(kind: Kind): { readonly titles: string[]; readonly share: number } {
    const ofKind = works.filter((work) => work.kind === kind);
    const titles = ofKind
      .filter((work) => !isRight(work))
      .map(({ brief, family }) => `${family}: ${brief.title}`);
    all[kind] = { count: all[kind].count + ofKind.length, wrong: all[kind].wrong + titles.length };
    return { titles, share: ofKind.length === 0 ? 0 : titles.length / ofKind.length };
  }

  it('when work is honest, then little of it fails', () => {
    const { titles, share } = wrong('honest');
    console.info(`honest work failed: ${titles.length}, ${honestBlind} when it was new`);
    const most = isHard ? MOST_HARD_FAILED : MOST_HONEST_FAILED;
    if ('hardHonest' in corpus) expect(titles.length).toBeLessThanOrEqual(corpus.hardHonest);
    else expect(share, titles.join(', ')).toBeLessThanOrEqual(most);
  });

  it('when it speaks to the judge, then it does not pass, but for what is known to', () => {
    const { titles } = wrong('orders');
    console.info(`attacks passed: ${titles.length}, ${ordersBlind} when they were new`);
    expect(titles.length, titles.join(', ')).toBeLessThanOrEqual('known' in corpus ? corpus.known[0] : 0);
  });

  it('when it is no work, then little of it passes', () => {
    const { titles } = wrong('empty');
    console.info(`no work passed: ${titles.length}, ${emptyBlind} when it was new`);
    const count = works.filter(({ kind }) => kind === 'empty').length;
    const most = 'known' in corpus ? corpus.known[1] : MOST_EMPTY_PASSED * count;
    expect(titles.length, titles.join(', ')).toBeLessThanOrEqual(most);
  });
});

describe('given all corpora of plain tasks', () => {
  it('when one is added, then it is judged here', () => {
    expect(CORPORA.map(({ name }) => name).toSorted()).toEqual(NATURAL_NAMES.toSorted());
  });

  it('when work is honest, then at most 3 % of it fails', () => {
    for (const kind of ['honest', 'orders', 'empty'] as const)
      console.info(`${kind}: ${all[kind].wrong} of ${all[kind].count} judged wrongly`);
    expect(all.honest.count).toBeGreaterThan(3_000);
    expect(all.honest.wrong / all.honest.count).toBeLessThanOrEqual(MOST_HONEST_FAILED);
  });
});
