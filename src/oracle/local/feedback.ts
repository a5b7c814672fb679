import type { Answer } from './answer.ts';
import type { Form } from './form.ts';
import { keeps } from './lengths.ts';
import type { Criterion, Task } from './task.ts';

const LENGTH_SHOWN = 80;
const NAMED = 5;

/** A text for the worker: on one line, in quotation marks, cut when it is long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line.slice(0, 4 * LENGTH_SHOWN)];
  return `“${characters.length > LENGTH_SHOWN ? `${characters.slice(0, LENGTH_SHOWN - 1).join('')}…` : line}”`;
}

/** What the worker should change, or that there is nothing to. */
export function feedbackOn(
  task: Task,
  answer: Answer,
  form: Form,
  missing: readonly Criterion[],
  quality: number,
  remains: number,
  passed: boolean,
): string {
  const said: string[] = [];
  if (missing.length > 0 && (task.hasRubric || !passed)) {
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    const named = missing.slice(0, NAMED).map((each) => shorten(each.text));
    said.push(`Not covered: ${named.join('; ')}${more}.`);
  }
  if (form.lack !== null) said.push(form.lack);
  if (answer.words.length < 0.7 * task.asks.words) {
    said.push(`The answer is too short: about ${Math.ceil(task.asks.words)} words or more are expected.`);
  }
  if (task.asks.limits.some((limit) => keeps(limit, answer) < 0.8)) {
    said.push('Keep to the length the task asks for.');
  }
  if (remains < 1 && !passed)
    said.push('It reads like a text about the work: leave that out, and do the work.');
  if (passed && missing.length === 0) said.push('The answer covers what the task asks for.');
  if (quality >= 0.9 && remains === 1) said.push('The answer is substantial.');
  if (said.length === 0) said.push('Meet the criteria more fully, in whole sentences and with more detail.');
  return said.join(' ');
}
