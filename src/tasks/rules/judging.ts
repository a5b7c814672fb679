import { type Refusal, refuse } from '../../http/problem.ts';
import type { Verdict } from '../../oracle/oracle.ts';
import {
  FAULT_PAUSES_MS,
  FIRST_RESEND_MS,
  LAST_RESEND_MS,
  LEASE_MS,
  MAX_TRIES,
} from '../../oracle/patience.ts';
import {
  apply,
  type ExpiryReason,
  isFunded,
  isOpen,
  type Progress,
  type Submission,
  type Task,
  type TaskEvent,
  type TaskSpec,
} from '../task.ts';
import { closed, type Decision } from './decision.ts';

/**
 * Starts a judging for whoever picked up the pointer: `token` fences it from now on, its lease and its try begin
 * here. `busy`: somebody else holds a lease that has not run out. `done`: there is nothing to judge any more.
 */
export function begin(submission: Submission, token: string, now: number): TaskEvent[] | 'busy' | 'done' {
  if (submission.status !== 'judging') return 'done';
  if (submission.token !== null) return 'busy';
  return [{ type: 'judging.started', n: submission.n, token, due: now + LEASE_MS, at: now }];
}

/**
 * The judging that `token` fences is left to somebody who has as long as this task waits for its judges; of any other
 * judging nothing is taken.
 */
export function delegated({ spec }: Task, submission: Submission, token: string, now: number): TaskEvent[] {
  if (!isFencedBy(submission, token)) return [];
  return [{ type: 'judging.delegated', n: submission.n, due: now + spec.judgingLimit, at: now }];
}

/**
 * Takes the verdict of the judging that `token` fences; of any other it takes nothing (invariant: a late or
 * repeated verdict changes nothing). `firstJudging` is the least number of the other submissions being judged.
 */
export function verdict(
  task: Task,
  submission: Submission,
  firstJudging: number | null,
  given: { token: string } & Verdict,
  now: number,
): TaskEvent[] {
  if (!isFencedBy(submission, given.token)) return [];
  return judged(task, submission, 'judging', firstJudging, given, now);
}

/** The oracle reported that it cannot judge: another try after a pause, or `errored` when the tries are spent. */
export function fault(
  task: Task,
  submission: Submission,
  firstJudging: number | null,
  token: string,
  now: number,
): TaskEvent[] {
  if (!isFencedBy(submission, token)) return [];
  const pause = FAULT_PAUSES_MS[submission.tries - 1];
  if (submission.tries >= MAX_TRIES || pause === undefined)
    return giveUp(task, submission, firstJudging, now);
  return [{ type: 'judging.faulted', n: submission.n, due: now + pause, at: now }];
}

/** The operator's score: a verdict that needs no token, and the only one that errored work can still get. */
export function operatorScore(
  task: Task,
  submission: Submission,
  firstJudging: number | null,
  given: Verdict,
  now: number,
): Decision {
  if (submission.status === 'passed' || submission.status === 'failed') {
    return refuse('already_judged', `The submission has ${submission.status} already.`);
  }
  if (!isOpen(task.progress)) return closed(task.progress.status);
  return judged(task, submission, submission.status, firstJudging, given, now);
}

/** Why a judging cannot be repeated; null when it can. */
export function refuseReplay({ spec }: Task, submission: Submission): Refusal | null {
  if (spec.oracle.kind === 'manual' || spec.oracle.kind === 'external') {
    return refuse('nothing_to_replay', 'No judge of this service judged the submission.');
  }
  if (submission.status !== 'judging') return null;
  return refuse('judging_in_progress', 'The submission is being judged; replay it once it has a verdict.');
}

/** The queue gave its pointer up. Unless somebody is judging, it is sent again with the usual pause. */
export function deadLetter(submission: Submission, now: number): TaskEvent[] {
  if (submission.status !== 'judging' || submission.token !== null) return [];
  return [requeued(submission, now)];
}

/**
 * What time alone does to a task, one step at a time: call again, on the folded state, until nothing is due.
 * Judged by stored instants, so it matters not how late anybody looks. `next` is the submission that is due first.
 */
export function whenDue(
  task: Task,
  next: Submission | null,
  firstJudging: number | null,
  now: number,
): TaskEvent[] {
  const { spec, progress } = task;
  if (!isOpen(progress)) return [];
  if (now >= spec.deadline && !progress.deadlinePassed) {
    const passed: TaskEvent = { type: 'task.deadline_passed', at: spec.deadline };
    return withSettlement(task, [passed], firstJudging, spec.deadline);
  }
  const limit = spec.deadline + spec.judgingLimit;
  if (now >= limit && progress.judging > 0) {
    return withSettlement(task, [{ type: 'judging.timed_out', at: limit }], null, limit);
  }
  if (!next || next.due === null || next.due > now) return [];
  if (next.token !== null && next.tries >= MAX_TRIES) return giveUp(task, next, firstJudging, now);
  return [requeued(next, now)];
}

/** Whether a token is that of the judging in progress. */
export function isFencedBy(submission: Submission, token: string): boolean {
  return submission.status === 'judging' && submission.token === token;
}

function judged(
  task: Task,
  submission: Submission,
  was: 'judging' | 'errored',
  firstJudging: number | null,
  { score, feedback, steps, guarded = false, audit }: Verdict,
  now: number,
): TaskEvent[] {
  const passes = score > 0 && score >= task.spec.threshold;
  const { n, workerId, createdAt } = submission;
  const event: TaskEvent = {
    type: 'submission.judged',
    ...{ n, workerId, was, score, feedback, steps, took: now - createdAt, at: now },
    ...(audit ? { audit } : {}),
    ...(passes
      ? { status: 'passed', reason: null }
      : { status: 'failed', reason: guarded ? 'guard' : 'below_threshold' }),
  };
  return withSettlement(task, [event], firstJudging, now);
}

function giveUp(task: Task, submission: Submission, firstJudging: number | null, now: number): TaskEvent[] {
  const { n, workerId } = submission;
  const errored: TaskEvent = { type: 'submission.errored', n, workerId, reason: 'oracle_failed', at: now };
  return withSettlement(task, [errored], firstJudging, now);
}

function requeued(submission: Submission, now: number): TaskEvent {
  const resends = submission.token === null ? submission.resends + 1 : 0;
  const due = now + Math.min(FIRST_RESEND_MS * 2 ** resends, LAST_RESEND_MS);
  return { type: 'submission.requeued', n: submission.n, resends, due, at: now };
}

/** Appends the settlement that the events bring about, if they do: each task settles once, and then for good. */
function withSettlement(
  task: Task,
  events: TaskEvent[],
  firstJudging: number | null,
  at: number,
): TaskEvent[] {
  const after = events.reduce(apply, task);
  const { spec, progress } = after;
  const winner = winnerNow(spec, progress, firstJudging);
  if (winner) return [...events, { type: 'task.resolved', winner, at }];
  if (!progress.deadlinePassed || progress.judging > 0) return events;
  return [...events, { type: 'task.expired', reason: expiryReason(after), at }];
}

function winnerNow(spec: TaskSpec, progress: Progress, firstJudging: number | null): Progress['leader'] {
  const { leader } = progress;
  if (!leader) return null;
  const overtaken = firstJudging !== null && firstJudging < leader.n;
  if (spec.type === 'fastest_first') return spec.settleBy === 'arrival' && overtaken ? null : leader;
  return progress.deadlinePassed && progress.judging === 0 ? leader : null;
}

function expiryReason(task: Task): ExpiryReason {
  const { submissions, errored } = task.progress;
  if (!isFunded(task)) return 'not_funded';
  if (submissions === 0) return 'no_submissions';
  return errored > 0 ? 'unjudged' : 'none_passed';
}
