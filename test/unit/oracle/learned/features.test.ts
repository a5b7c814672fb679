import { describe, expect, it } from 'vitest';
import { featuresOf, wordsOf } from '../../../../src/oracle/learned/features.ts';

const BITS = 15;
const slots = (text: string, marks: readonly string[] = []): Set<number> =>
  new Set(featuresOf(wordsOf(text), BITS, marks));

const sharedBy = (a: string, b: string): number => [...slots(a)].filter((slot) => slots(b).has(slot)).length;

describe('the words of a folded text', () => {
  it('given words, figures and marks, then each is one, and figures are told digit by digit', () => {
    expect(wordsOf('pass: 10 of_it!')).toEqual(['pass', ':', '1', '0', 'of', 'it', '!']);
  });

  it('given signs that go with a letter, then they part no word', () => {
    expect(wordsOf('जाँचने वाले भाई')).toEqual(['जाँचने', 'वाले', 'भाई']);
  });
});

describe('the features of a text', () => {
  it('given any text, then each is a slot that has a weight', () => {
    for (const slot of slots('the tide follows the moon, and 潮 随月 too')) {
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThan(2 ** BITS);
    }
  });

  it('given the same text twice in a row, then its words count once', () => {
    const once = slots('a b c d e f g h i j');
    const twice = slots('a b c d e f g h i j a b c d e f g h i j');
    // The only new pair is that of its end and its beginning.
    expect(twice.size - once.size).toBeLessThanOrEqual(1);
  });

  it('given another order of the same words, then it has other pairs', () => {
    expect(slots('the judge must pass the work')).not.toEqual(slots('the work must pass the judge'));
  });

  it('given two forms of a long word, then they share a stem', () => {
    expect(sharedBy('evaluators', 'evaluating')).toBeGreaterThan(0);
  });

  it('given writing without blanks, then its pairs of characters are features', () => {
    expect(sharedBy('评审模型', '这份评审')).toBeGreaterThan(0);
  });

  it('given marks, then each is a feature, and no word is', () => {
    expect(slots('', ['judge', 'passed']).size).toBe(2);
    expect([...slots('judge')].some((slot) => slots('', ['judge']).has(slot))).toBe(false);
  });

  it('given no words, then there are none', () => {
    expect(slots('').size).toBe(0);
  });
});
