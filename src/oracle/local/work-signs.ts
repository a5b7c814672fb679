import { fold } from '../guard/clean.ts';
import { shareIn, tellingIn } from '../guard/passages.ts';
import { likest, type Saying } from '../guard/saying.ts';
import { wordsOf } from '../learned/features.ts';
import { type Answer, parts } from './answer.ts';
import type { Form } from './form.ts';
import { rarityOf } from './meaning.ts';
import type { NonWork } from './nonwork.ts';
import type { Task } from './task.ts';
import { meets } from './text.ts';

/** An answer to a task, and what the steps found in it, 0–1 each but for the reason against it. */
export type Found = {
  readonly task: Task;
  readonly answer: Answer;
  readonly form: Form;
  readonly against: NonWork | null;
  readonly relevance: number;
  readonly completeness: number;
  readonly quality: number;
};

/**
 * Signs that an answer is no work, each a number, in an order that learned/work-trees.ts depends on: how it is worded,
 * what the rules have against it, what the steps found, and how much of the task it says for its length. None of them
 * decides alone.
 */
export function workSignsOf(
  { brief, topics, folded, passages, noWork }: Saying,
  { task, answer, form, against, relevance, completeness, quality }: Found,
): readonly number[] {
  const titled = tellingIn(wordsOf(fold(brief.title)));
  const telling = tellingIn(wordsOf(folded));
  const said = new Set(telling);
  const figures = folded.match(/\d+/gu) ?? [];
  const { words, counts, code } = answer;
  return [
    noWork,
    Math.min(MUCH_AGAINST, against?.odds ?? 0),
    1 - completeness * quality,
    completeness,
    relevance,
    likest(passages),
    Number(form.evident),
    // How long it is, how varied, and how long it is to be.
    Math.min(MANY_LINES, counts.line),
    Math.min(LONG, words.length),
    Math.min(MUCH_LONGER, words.length / Math.max(1, task.asks.words)),
    new Set(words).size / words.length,
    parts(answer).length,
    // Of how much of the task, of its title and of its rare words it speaks, and how much the task says.
    shareIn(said, [...topics.telling]),
    titled.length === 0 ? NONE : shareIn(said, titled),
    shareMet(task, answer),
    Math.min(MUCH, topics.telling.size),
    task.subjects.length,
    Number(task.material !== ''),
    // How much of it the task says, and how many of its figures.
    shareIn(topics.telling, telling),
    figures.length === 0 ? NONE : shareIn(topics.figures, figures),
    Number(code),
    Number(task.asks.kind === 'code'),
  ];
}

/** More of the first so many signs speaks for no work, whatever the others. */
export const RISING_WORK_SIGNS = 3;

const MUCH_AGAINST = 5;
const MANY_LINES = 30;
const LONG = 400;
const MUCH_LONGER = 10;
const MUCH = 200;
/** Of nothing there is no share. */
const NONE = -1;

/** How many of a task's subjects an answer meets, the rare ones above all, 0–1. */
function shareMet({ subjects }: Task, { stems }: Answer): number {
  const weigh = (all: readonly string[]): number => all.reduce((sum, each) => sum + rarityOf(each), 0);
  return subjects.length === 0 ? 0 : weigh(subjects.filter((each) => meets(each, stems))) / weigh(subjects);
}
