import { type Refusal, refuse } from '../../http/problem.ts';
import type { NewLogRow } from '../../log/log.ts';
import type { Verdict } from '../../oracle/oracle.ts';
import { isFinished, type Job, ORACLE_SCORE } from '../job.ts';

/** The row of the log that has the end of a judging told to its task; no watcher reads it. */
export const JUDGING_ENDED = 'judging.ended';

/** In code points. */
const MAX_FEEDBACK = 20_000;

/** The row of the end of a judging; none of other jobs, and of one that has ended before or goes on. */
export function judgingEnded(before: Job | null, after: Job, now: number): NewLogRow[] {
  const ends = after.type === ORACLE_SCORE && isFinished(after) && !(before && isFinished(before));
  return ends ? [{ type: JUDGING_ENDED, data: { n: after.n }, at: now }] : [];
}

/** Why the result of a judging is no verdict: it must be `{score, feedback?}` and no more. Null when it is one. */
export function refuseScore(result: unknown): Refusal | null {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) {
    return notAScore('result', 'is not an object with score and feedback');
  }
  const { score, feedback = '', ...others } = Object.fromEntries(Object.entries(result));
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return notAScore(`result.${unknown}`, 'is not known');
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) {
    return notAScore('result.score', 'is not a number from 0 to 1');
  }
  const isText = typeof feedback === 'string' && [...feedback].length <= MAX_FEEDBACK;
  return isText ? null : notAScore('result.feedback', `is not a text of at most ${MAX_FEEDBACK} characters`);
}

function notAScore(path: string, message: string): Refusal {
  return refuse('invalid_request', `${path} ${message}.`, { errors: [{ path, message }] });
}

/** A result that was taken, as the verdict that it is. */
export function verdictOf({ score, feedback = '' }: { score: number; feedback?: string }): Verdict {
  return { score, feedback, steps: [{ name: 'external', outcome: 'scored', score, reason: feedback }] };
}
