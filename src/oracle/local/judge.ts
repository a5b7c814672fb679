import { hashOf } from '../audit.ts';
import { type Finding, guardFeedback, guardReason, inspect } from '../guard/guard.ts';
import { readSaying, type Saying } from '../guard/saying.ts';
import { oddsOfTrees, type Trees } from '../learned/trees.ts';
import { WORK_TREES } from '../learned/work-trees.ts';
import type { Audit, Brief, Oracle, Step, Verdict } from '../oracle.ts';
import { objectionTo, trustIn } from './advocate.ts';
import { readAnswer } from './answer.ts';
import { withoutTask } from './copies.ts';
import { feedbackOn, shorten } from './feedback.ts';
import { readForm } from './form.ts';
import { CERTAIN, COPIED, EMPTY, type NonWork, nonWork } from './nonwork.ts';
import { benefitOf, completenessOf, qualityOf, shareOf } from './quality.ts';
import { ON_SUBJECT, relevanceOf } from './relevance.ts';
import { readTask } from './task.ts';
import { type Found, workSignsOf } from './work-signs.ts';

/** A judge without a model: lexical, deterministic, with nothing to set up. */
export const localJudge: Oracle = async (brief) => ({ ...judgeLocally(brief), audit: [auditOf(brief)] });

/** Changes with every change of the rules, the guard's among them, that may change a verdict. */
const VERSION = '12';

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
 * content, by how much of an answer the content is, and by how likely it is work at all, as all that was found says
 * together. It knows words, not truths: it tells an answer from none, from another task's, from gibberish and from the
 * task handed back.
 */
export function judgeLocally(brief: Brief): Verdict {
  const saying = readSaying(brief);
  const found = inspect(saying);
  return found.length > 0 ? guarded(found) : judgeWork(saying);
}

/** From these log odds of no work on a reason against an answer is believed; one that is certain is in any case. */
const PLAINLY_WORK = -1;

/** The steps behind the guard, weighed by the log odds of no work that `trees` give to what they found. */
export function judgeWork(saying: Saying, trees: Trees = WORK_TREES): Verdict {
  const { threshold } = saying.brief;
  const reading = readWork(saying);
  if (!('signs' in reading)) return rejected(0, threshold, reading);
  const { task, answer, form, shares, against, relevance, completeness, quality, signs } = reading;
  if (against?.odds === CERTAIN) return rejected(0, threshold, against);
  const odds = oddsOfTrees(trees, signs);
  if (against !== null && odds > PLAINLY_WORK) return rejected(round(0.2 * relevance), threshold, against);
  const objection = objectionTo(odds);
  const score = round(completeness * quality * objection.remains);
  const missing = task.criteria.filter((_, i) => (shares[i] ?? 0) < 0.6);
  const criteria = `${task.criteria.length - missing.length} of ${task.criteria.length} criteria covered.`;
  const onTopic = relevance >= ON_SUBJECT;
  return {
    score,
    feedback: feedbackOn(task, answer, form, missing, quality, objection.remains, score >= threshold),
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
      verdictStep(score, threshold),
    ],
  };
}

type Reading = Found & {
  /** How far each criterion is met, 0–1. */
  readonly shares: readonly number[];
  /** Of no work, for the trees. */
  readonly signs: readonly number[];
};

/** What the steps find in a submission, or why there is nothing to read: it has no words of its own. */
export function readWork(saying: Saying): Reading | NonWork {
  const { brief, noWork } = saying;
  const whole = readAnswer(brief.content);
  if (whole.words.length === 0) return EMPTY;
  const task = readTask(brief);
  const { copy, answer } = withoutTask(task, whole);
  if (answer.words.length === 0) return COPIED[copy ?? 'task'];
  const form = readForm(task, answer);
  const relevance = relevanceOf(task, whole, form, noWork);
  const against = copy === null ? nonWork(task, answer, form, relevance, shorten) : COPIED[copy];
  const quality = qualityOf(task, answer, form, relevance, trustIn(noWork));
  const benefit = benefitOf(task, answer, form, quality, relevance);
  const shares = task.criteria.map((criterion) => shareOf(criterion, answer, benefit));
  const completeness = completenessOf(task, shares, form, relevance);
  const found = { task, answer, form, against, relevance, completeness, quality };
  return { ...found, shares, signs: workSignsOf(saying, found) };
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
