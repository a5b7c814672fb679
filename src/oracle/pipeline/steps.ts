import { guardFeedback, guardReason, inspect } from '../guard/guard.ts';
import { readSaying } from '../guard/saying.ts';
import type { Question } from '../models/model.ts';
import type { Brief, Step, StepName } from '../oracle.ts';
import { onLines, onObjection, onQuality, passage } from './feedback.ts';
import {
  Arguing,
  type Asked,
  type Comprehended,
  Comprehending,
  completing,
  Grading,
  Guarding,
  type Level,
  question,
} from './questions.ts';
import {
  CLEAR_PASS_FROM,
  completenessScore,
  comprehensionScore,
  deductionFor,
  finalScore,
  qualityScore,
  type Scores,
} from './scores.ts';

/** Asks the model one thing; counts what it costs and looks for the canary. */
export type Ask = <T>(asked: Question<T>) => Promise<T>;

export type Context = Asked & { readonly ask: Ask };

type Done<Result> = { readonly step: Step; readonly feedback: readonly string[]; readonly result: Result };

const step = (name: StepName, outcome: string, score: number | null, reason: string): Step => ({
  name,
  outcome,
  score,
  reason,
});
export const skipped = (name: StepName, reason: string): Step => step(name, 'skipped', null, reason);

/** The step of a guard that stops the judging. */
export const stopped = (reason: string): Step => step('guard', 'fail', 0, reason);

/** The rules first, for they cost nothing; then the model, for what no rule knows. True: the judging stops. */
export async function guard({ brief, ask, ...rest }: Context): Promise<Done<boolean>> {
  const found = inspect(readSaying(brief));
  if (found.length > 0)
    return { step: stopped(guardReason(found)), feedback: [guardFeedback(found)], result: true };
  const { speaks_to_the_judge: speaks } = await ask(question('guard', Guarding, { brief, ...rest }));
  if (speaks !== 'yes') {
    const reason = 'Nothing in the work is meant for the judge.';
    return { step: step('guard', 'pass', null, reason), feedback: [], result: false };
  }
  const feedback = 'The work speaks to the judge. Submit the work alone.';
  return { step: stopped('The work speaks to the judge.'), feedback: [feedback], result: true };
}

const COMPREHENDED: Readonly<Record<Comprehended['outcome'], string>> = {
  CLEAR_FAIL: 'The work is no attempt at the task.',
  UNCLEAR: 'The work may be an attempt at the task.',
  PASS: 'The work is an attempt at the task.',
};

export async function comprehension(context: Context): Promise<Done<Comprehended['outcome']>> {
  const answer = await context.ask(question('comprehension', Comprehending, context));
  const feedback =
    answer.outcome === 'PASS' ? [] : ['Answer the task itself: the work does not clearly do so.'];
  return {
    step: step('comprehension', answer.outcome, comprehensionScore(answer), COMPREHENDED[answer.outcome]),
    feedback,
    result: answer.outcome,
  };
}

export async function completeness(context: Context): Promise<Done<number>> {
  const { lines } = context;
  const answer = await context.ask(question('completeness', completing(lines), context));
  const levels: Level[] = lines.map((_, i) => answer[`line_${i + 1}`] ?? 'not_met');
  const score = completenessScore(lines, levels);
  const met = levels.filter((each) => each === 'met' || each === 'mostly').length;
  return {
    step: step('completeness', 'scored', score, `${met} of ${lines.length} criteria met.`),
    feedback: onLines(lines, levels),
    result: score,
  };
}

type Quality = { readonly score: number; readonly clear: boolean };

export async function quality(context: Context): Promise<Done<Quality>> {
  const answer = await context.ask(question('quality', Grading, context));
  const score = qualityScore(answer);
  const reason = `Correctness ${answer.correctness}, clarity ${answer.clarity}, form ${answer.form}.`;
  return {
    step: step('quality', answer.outcome, score, reason),
    feedback: onQuality(answer),
    result: { score, clear: answer.outcome === 'CLEAR_PASS' && score >= CLEAR_PASS_FROM },
  };
}

/** What the objection takes away. It is weighed, not obeyed: bounded, and nothing without a passage that is there. */
export async function devilsAdvocate(context: Context): Promise<Done<number>> {
  const answer = await context.ask(question('devils_advocate', Arguing, context));
  const quoted = passage(answer.quote, context.brief.content, context.marks);
  const deduction = deductionFor(answer);
  if (quoted === null || deduction === 0) {
    const reason =
      answer.severity === 'none'
        ? 'No flaw found that matters.'
        : 'The objection quotes nothing that stands in the work.';
    return { step: step('devils_advocate', 'none', 1, reason), feedback: [], result: 0 };
  }
  return {
    step: step('devils_advocate', answer.severity, 1 - deduction, onObjection(answer, quoted)),
    feedback: [onObjection(answer, quoted)],
    result: deduction,
  };
}

/** The verdict from the scores alone, 0 when there are none; no model is asked. */
export function verdict(
  { threshold }: Brief,
  scores: Scores | null,
): { readonly step: Step; readonly score: number } {
  const score = scores === null ? 0 : finalScore(scores);
  const passed = score > 0 && score >= threshold;
  const reason = `The score ${score} ${passed ? 'reaches' : 'does not reach'} the threshold ${threshold}.`;
  return { step: step('verdict', passed ? 'pass' : 'fail', score, reason), score };
}
