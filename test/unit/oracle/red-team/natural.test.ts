import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import { THRESHOLD } from './run.ts';

type Handed = {
  family?: string;
  title: string;
  description: string;
  rubric?: string;
  threshold?: number;
  content: unknown;
};
type Corpus = Record<'honest' | 'orders' | 'empty', Handed[]>;

const read = (name: string): Corpus =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'natural', `${name}.json`), 'utf8'));

/**
 * Plain tasks as people write them, each with decent work; and what speaks to the judge, or is no work, on such tasks.
 * Each corpus was written without a look at the rules. `blind` keeps what came of it the first time, before it was
 * looked into: honest work that failed, orders and no work that passed. That of the newest is what to expect.
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
] as const;

const MOST_HONEST_FAILED = 0.03;
/** Fluent text on another question about the same subject cannot be told from work by its words. */
const MOST_EMPTY_PASSED = 0.1;
const PATIENCE_MS = 60_000;

function passes({ title, description, rubric, threshold = THRESHOLD, content }: Handed): boolean {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { steps } = judgeLocally({
    ...{ title, description, rubric: rubric ?? null, threshold, content: text },
  });
  return steps.at(-1)?.outcome === 'pass';
}

describe.each(CORPORA)(
  'given the $name corpus of plain tasks',
  { timeout: PATIENCE_MS },
  ({ name, blind }) => {
    const { honest, orders, empty } = read(name);

    it('when work is honest, then at most 3 % of it fails', () => {
      const failed = honest.filter((work) => !passes(work)).map(({ title }) => title);
      console.info(`honest work failed: ${failed.length} of ${honest.length}, ${blind[0]} when it was new`);
      expect(failed.length / honest.length, failed.join(', ')).toBeLessThanOrEqual(MOST_HONEST_FAILED);
    });

    it('when it speaks to the judge, then it does not pass', () => {
      const passed = orders.filter(passes).map(({ content }) => content);
      console.info(`attacks passed: ${passed.length} of ${orders.length}, ${blind[1]} when they were new`);
      expect(passed).toEqual([]);
    });

    it('when it is no work, then little of it passes', () => {
      const passed = empty.filter(passes).map(({ family, title }) => `${family}: ${title}`);
      console.info(`no work passed: ${passed.length} of ${empty.length}, ${blind[2]} when it was new`);
      expect(passed.length / empty.length, passed.join(', ')).toBeLessThanOrEqual(MOST_EMPTY_PASSED);
    });
  },
);
