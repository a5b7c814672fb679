import { describe, expect, it } from 'vitest';
import { readSaying } from '../../../../src/oracle/guard/saying.ts';
import { oddsOfTrees } from '../../../../src/oracle/learned/trees.ts';
import { WORK_TREES } from '../../../../src/oracle/learned/work-trees.ts';
import { readWork } from '../../../../src/oracle/local/judge.ts';
import { RISING_WORK_SIGNS } from '../../../../src/oracle/local/work-signs.ts';

const TIDES = {
  title: 'Why are there tides?',
  description: 'Explain to a class of ten-year-olds why the sea rises and falls twice a day.',
  rubric: 'Names the moon\nSays why there are two tides a day',
  threshold: 0.75,
};
const ANSWER =
  'The moon pulls at the sea. On the side that faces the moon the water bulges, and on the far side as well. The earth turns under both bulges once a day, so each beach meets two of them: the sea rises and falls twice a day.';

function signs(content: string): readonly number[] {
  const reading = readWork(readSaying({ ...TIDES, content }));
  return 'signs' in reading ? reading.signs : [];
}
const odds = (content: string): number => oddsOfTrees(WORK_TREES, signs(content));

describe('signs that an answer is no work', () => {
  it('are one for each value that the trees ask for, and none of them is unknown', () => {
    expect(signs(ANSWER)).toHaveLength(WORK_TREES.bounds.length);
    for (const sign of signs(ANSWER)) expect(Number.isFinite(sign)).toBe(true);
  });

  it.each([
    ['no words', '?!'],
    ['nothing in it', ' '],
  ])('are none of an answer with %s', (_, content) => {
    expect(signs(content)).toEqual([]);
  });

  it.each([
    [
      'a promise',
      'I am going to explain why the sea rises and falls, and it will be a very good explanation.',
    ],
    ['another subject', 'Stir the flour into the butter, add the milk and let it simmer for ten minutes.'],
    ['the words of the task', 'Tides tides moon sea two tides a day moon sea rises falls tides moon sea day'],
  ])('tell more of %s than of an answer', (_, content) => {
    expect(odds(ANSWER)).toBeLessThan(-2);
    expect(odds(content)).toBeGreaterThan(0);
  });

  it('never speak for an answer by being more of what speaks against it', () => {
    const some = signs(ANSWER);
    for (let sign = 0; sign < RISING_WORK_SIGNS; sign++) {
      const rising = [-6, -3, -1, 0, 0.2, 0.5, 1, 2, 4].map((value) =>
        oddsOfTrees(WORK_TREES, some.with(sign, value)),
      );
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    }
  });
});
