import { type Refusal, refuse } from '../http/problem.ts';
import type { Verdict } from '../oracle/oracle.ts';
import {
  apply,
  type ExpiryReason,
  type Participant,
  type Progress,
  passPending,
  type Submission,
  type Task,
  type TaskEvent,
  type TaskSpec,
} from './task.ts';

/** A judging must come back within its lease. */
export const LEASE_MS = 30_000;
/** Judgings that may begin before a submission is given up as errored. */
export const MAX_TRIES = 3;
const FIRST_RESEND_MS = 30_000;
const LAST_RESEND_MS = 15 * 60_000;
/** Pause before the next try after an oracle reported a fault; an oracle that hangs has paused long enough. */
const FAULT_PAUSES_MS = [5_000, 20_000] as const;
const YEAR_MS = 366 * 24 * 3_600_000;

/** What a command does to a task: the events to commit, or why it is refused. */
export type Decision = TaskEvent[] | Refusal;

/** Opens a task. Refuses a deadline that is not in the future or more than a year ahead. */
export function publish(spec: TaskSpec, now: number): Decision {
  const message =
    spec.deadline <= now ? 'is in the past' : spec.deadline > now + YEAR_MS ? 'is over a year ahead' : null;
  if (message) {
    return refuse('invalid_request', `The deadline ${message}.`, { errors: [{ path: 'deadline', message }] });
  }
  return [{ type: 'task.created', at: now }];
}

export type Worker = {
  readonly workerId: string;
  readonly accountId: string;
  /** 0–1: what share of the judged tasks it took part in it passed. */
  readonly completionRate: number;
};

/** Takes a submission in; on a free task the worker joins by submitting. `part` is null before it has joined. */
export function submit(task: Task, worker: Worker, part: Participant | null, now: number): Decision {
  const refusal =
    refuseClosed(task, now) ?? (part ? null : refuseJoining(task, worker)) ?? refuseMore(task, part);
  if (refusal) return refusal;
  const { workerId, accountId } = worker;
  const received: TaskEvent = {
    type: 'submission.received',
    n: task.progress.submissions + 1,
    workerId,
    accountId,
    revision: (part?.submissions ?? 0) + 1,
    due: task.spec.oracle.kind === 'manual' ? null : now + FIRST_RESEND_MS,
    at: now,
  };
  return part ? [received] : [{ type: 'task.joined', workerId, accountId, at: now }, received];
}

function refuseClosed({ spec, progress }: Task, now: number): Refusal | null {
  if (progress.closedAt !== null && progress.closedAt < spec.deadline) {
    return refuse('task_closed', `The task is ${progress.status} and takes no more work.`);
  }
  return now >= spec.deadline ? refuse('deadline_passed', 'The deadline of the task has passed.') : null;
}

function refuseJoining({ spec }: Task, worker: Worker): Refusal | null {
  if (worker.workerId === spec.publisherId) {
    return refuse('self_dealing', 'An agent cannot work on a task that it published.');
  }
  if (spec.minReputation !== null && worker.completionRate < spec.minReputation) {
    return refuse(
      'reputation_too_low',
      `The task asks for a completion rate of ${spec.minReputation}; this agent has ${worker.completionRate}.`,
    );
  }
  return null;
}

function refuseMore(task: Task, part: Participant | null): Refusal | null {
  const { spec, progress } = task;
  if (part && part.submissions - part.errored >= spec.maxRevisions) {
    return spec.maxRevisions === 1
      ? refuse('already_submitted', 'The task takes one submission from each worker.')
      : refuse('max_revisions_reached', `The task takes ${spec.maxRevisions} submissions from each worker.`);
  }
  if (progress.submissions - progress.errored >= spec.maxSubmissions) {
    return refuse('max_submissions_reached', `The task takes ${spec.maxSubmissions} submissions in all.`);
  }
  if (passPending(task)) {
    return refuse('pass_pending', 'A submission has passed and waits for the verdict on an earlier one.');
  }
  if (part && part.judging > 0 && spec.type === 'fastest_first') {
    return refuse('judging_in_progress', 'The last submission of this worker is still being judged.');
  }
  return null;
}

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
  if (task.progress.status !== 'open') {
    return refuse('task_closed', `The task is ${task.progress.status}; its outcome stands.`);
  }
  return judged(task, submission, submission.status, firstJudging, given, now);
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
  if (progress.status !== 'open') return [];
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

function isFencedBy(submission: Submission, token: string): boolean {
  return submission.status === 'judging' && submission.token === token;
}

function judged(
  task: Task,
  submission: Submission,
  was: 'judging' | 'errored',
  firstJudging: number | null,
  { score, feedback, steps }: Verdict,
  now: number,
): TaskEvent[] {
  const passes = score > 0 && score >= task.spec.threshold;
  const { n, workerId } = submission;
  const event: TaskEvent = {
    type: 'submission.judged',
    ...{ n, workerId, was, score, feedback, steps, at: now },
    ...(passes ? { status: 'passed', reason: null } : { status: 'failed', reason: failure(steps) }),
  };
  return withSettlement(task, [event], firstJudging, now);
}

function failure(steps: Verdict['steps']): 'guard' | 'below_threshold' {
  return steps.some((step) => step.name === 'guard' && step.outcome === 'fail') ? 'guard' : 'below_threshold';
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
  const { spec } = task;
  const progress = events.reduce((before, event) => apply(spec, before, event), task.progress);
  const winner = winnerNow(spec, progress, firstJudging);
  if (winner) return [...events, { type: 'task.resolved', winner, at }];
  if (!progress.deadlinePassed || progress.judging > 0) return events;
  return [...events, { type: 'task.expired', reason: expiryReason(progress), at }];
}

function winnerNow(spec: TaskSpec, progress: Progress, firstJudging: number | null): Progress['leader'] {
  const { leader } = progress;
  if (!leader) return null;
  const overtaken = firstJudging !== null && firstJudging < leader.n;
  if (spec.type === 'fastest_first') return spec.settleBy === 'arrival' && overtaken ? null : leader;
  return progress.deadlinePassed && progress.judging === 0 ? leader : null;
}

function expiryReason({ submissions, errored }: Progress): ExpiryReason {
  if (submissions === 0) return 'no_submissions';
  return errored > 0 ? 'unjudged' : 'none_passed';
}
