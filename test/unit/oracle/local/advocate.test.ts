import { describe, expect, it } from 'vitest';
import { objectionTo, trustIn } from '../../../../src/oracle/local/advocate.ts';
import { readAnswer } from '../../../../src/oracle/local/answer.ts';
import { readTask } from '../../../../src/oracle/local/task.ts';

const task = (description: string) =>
  readTask({ title: 'Tides', description, rubric: null, threshold: 0.75, content: '' });
const ESSAY = task('Write an essay on what causes the tides.');
const LONG = readAnswer(
  'The moon pulls at the water of the sea on the near side more than on the far side of us.',
);
const FREE = { evident: false, fit: 1, lack: null };
const deductionFor = (
  odds: number,
  { on = ESSAY, answer = LONG, form = FREE, attacks = false } = {},
): number => objectionTo(odds, on, answer, form, attacks).deduction;

describe('the objection to a text', () => {
  it('given the wording of work, then there is none', () => {
    expect(objectionTo(-2, ESSAY, LONG, FREE, false)).toMatchObject({
      deduction: 0,
      step: { name: 'devils_advocate', outcome: 'none', score: 1 },
    });
  });

  it('given higher odds of no work, then more is taken away, but never all', () => {
    const odds = [-1, 0, 0.4, 0.8, 1.2, 100];
    const deductions = odds.map((each) => deductionFor(each));
    expect(deductions).toEqual(deductions.toSorted((a, b) => a - b));
    expect(new Set(deductions).size).toBe(odds.length);
    expect(deductions.at(-1)).toBe(0.5);
  });

  it.each([
    [-0.1, 'minor'],
    [0.3, 'major'],
    [3, 'fatal'],
  ])('given odds of %d, then the finding is %s', (odds, outcome) => {
    expect(objectionTo(odds, ESSAY, LONG, FREE, false).step.outcome).toBe(outcome);
  });

  it.each([
    ['few words', { answer: readAnswer('The moon pulls at it.') }],
    ['a form that is evident', { form: { evident: true, fit: 1, lack: null } }],
    ['a task about attacks', { attacks: true }],
    ['a task that asks for a report', { on: task('Write a status report on the tides.') }],
    [
      'writing without blanks',
      { answer: readAnswer('月亮和太阳的引力使海水涨落，每天两次，新月和满月时潮差最大，上下弦时最小。') },
    ],
  ])('given %s, then less is taken away', (_, given) => {
    expect(deductionFor(0.8, given)).toBeLessThan(deductionFor(0.8));
  });
});

describe('the trust in a wording', () => {
  it('given odds of no work, then it falls with them from 1 to 0', () => {
    expect([-9, -1.5, -1, -0.5, 2].map(trustIn)).toEqual([1, 1, 0.5, 0, 0]);
  });
});
