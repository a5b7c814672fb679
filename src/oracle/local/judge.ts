import { hashOf } from '../audit.ts';
import { type Finding, guardFeedback, guardReason, inspect } from '../guard/guard.ts';
import { noWorkOf } from '../guard/signs.ts';
import { readTopics, type Topics } from '../guard/topics.ts';
import type { Audit, Brief, Oracle, Step, Verdict } from '../oracle.ts';
import { objectionTo, trustIn } from './advocate.ts';
import { readAnswer } from './answer.ts';
import { withoutTask } from './copies.ts';
import { feedbackOn, shorten } from './feedback.ts';
import { readForm } from './form.ts';
import { COPIED, EMPTY, type NonWork, nonWork, outweighs } from './nonwork.ts';
import { benefitOf, completenessOf, qualityOf, shareOf } from './quality.ts';
import { ON_SUBJECT, relevanceOf } from './relevance.ts';
import { readTask } from './task.ts';

/** A judge without a model: lexical, deterministic, with nothing to set up. */
export const localJudge: Oracle = async (brief) => ({ ...judgeLocally(brief), audit: [auditOf(brief)] });

/** Changes with every change of the rules, the guard's among them, that may change a verdict. */
const VERSION = '11';

const auditOf = (brief: Brief): Audit => ({
  judge: 'local',
  version: VERSION,
  model: null,
  prompt_hash: null,
  seed: null,
  input_hash: hashOf(brief),
  usage: null,
});

/**
 * Judges by how far each rubric line, or without a rubric each sentence of the description, is met by words of the
 * content, by how much of an answer the content is, and by whether it is worded like work. It knows words, not truths:
 * it tells an answer from none, from another task's, from gibberish and from the task handed back.
 */
export function judgeLocally(brief: Brief): Verdict {
  const topics = readTopics(brief);
  const odds = noWorkOf(brief, topics);
  const found = inspect(brief, topics, odds);
  return found.length > 0 ? guarded(found) : judgeWork(brief, topics, odds);
}

/** The steps behind the guard. `odds` are the log odds that it is no work. */
export function judgeWork(brief: Brief, topics: Topics, odds: number): Verdict {
  const whole = readAnswer(brief.content);
  if (whole.words.length === 0) return rejected(0, brief.threshold, EMPTY);
  const task = readTask(brief);
  const { copy, answer } = withoutTask(task, whole);
  if (copy !== null && outweighs(COPIED[copy], odds)) return rejected(0, brief.threshold, COPIED[copy]);
  const form = readForm(task, answer);
  const relevance = relevanceOf(task, whole, form, odds);
  const none = nonWork(task, answer, form, relevance, odds, shorten);
  if (none !== null) return rejected(round(0.2 * relevance), brief.threshold, none);

  const quality = qualityOf(task, answer, form, relevance, trustIn(odds));
  const benefit = benefitOf(task, answer, form, quality, relevance);
  const shares = task.criteria.map((criterion) => shareOf(criterion, answer, benefit));
  const completeness = completenessOf(task, shares, form, relevance);
  const objection = objectionTo(odds, task, answer, form, topics.attacks);
  const score = round(completeness * quality - objection.deduction);
  const missing = task.criteria.filter((_, i) => (shares[i] ?? 0) < 0.6);
  const criteria = `${task.criteria.length - missing.length} of ${task.criteria.length} criteria covered.`;
  const onTopic = relevance >= ON_SUBJECT;
  return {
    score,
    feedback: feedbackOn(task, answer, form, missing, quality, objection.deduction, score >= brief.threshold),
    steps: [
      GUARD,
      {
        name: 'comprehension',
        outcome: onTopic ? 'PASS' : 'UNCLEAR',
        score: round(relevance),
        reason: onTopic ? 'The answer is on the subject of the task.' : 'Few words of the task are met.',
      },
      { name: 'completeness', outcome: 'scored', score: round(completeness), reason: criteria },
      {
        name: 'quality',
        outcome: 'scored',
        score: round(quality),
        reason: 'Length, variety, wording and form.',
      },
      objection.step,
      verdictStep(score, brief.threshold),
    ],
  };
}

const skipped = (name: Step['name'], reason: string): Step => ({
  name,
  outcome: 'skipped',
  score: null,
  reason,
});
const GUARD: Step = { name: 'guard', outcome: 'pass', score: null, reason: 'Nothing speaks to the judge.' };
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const round = (value: number): number => Math.round(clamp(value) * 10_000) / 10_000;

function verdictStep(score: number, threshold: number): Step {
  const passed = score > 0 && score >= threshold;
  const reason = `The score ${score} ${passed ? 'reaches' : 'does not reach'} the threshold ${threshold}.`;
  return { name: 'verdict', outcome: passed ? 'pass' : 'fail', score, reason };
}

/** The verdict on work that tries to talk to the judge: 0, whatever else it says. */
function guarded(found: readonly Finding[]): Verdict {
  const why = 'The guard stopped the judging.';
  return {
    score: 0,
    guarded: true,
    feedback: guardFeedback(found),
    steps: [
      { name: 'guard', outcome: 'fail', score: 0, reason: guardReason(found) },
      skipped('comprehension', why),
      skipped('completeness', why),
      skipped('quality', why),
      skipped('devils_advocate', why),
      skipped('verdict', why),
    ],
  };
}

function rejected(score: number, threshold: number, { reason, feedback }: NonWork): Verdict {
  const why = 'Comprehension failed.';
  return {
    score,
    feedback,
    steps: [
      GUARD,
      { name: 'comprehension', outcome: 'CLEAR_FAIL', score, reason },
      skipped('completeness', why),
      skipped('quality', why),
      skipped('devils_advocate', why),
      verdictStep(score, threshold),
    ],
  };
}
