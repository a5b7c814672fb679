import { isRefusal, type Refusal, refuse } from '../../http/problem.ts';
import { FIRST_RESEND_MS } from '../../oracle/patience.ts';
import {
  accepting,
  isFunded,
  isOpen,
  type Participant,
  passPending,
  type Task,
  type TaskEvent,
} from '../task.ts';
import { closed, type Decision, refuseEnded } from './decision.ts';

const DAY_MS = 24 * 3_600_000;

/** An agent that wants to work on a task, and what the task knows of it. */
export type Worker = {
  readonly workerId: string;
  readonly accountId: string;
  /** 0–1, or null when the task asks for none. */
  readonly completionRate: number | null;
  /** Its part in the task; null when it never had one. */
  readonly part: Participant | null;
  /** Another agent of its account that takes part, looked for where that keeps it from joining. */
  readonly colleague: Participant | null;
};

/** Lets a worker join; on a priced task that is what its submissions need. */
export function claim(task: Task, worker: Worker, now: number): Decision {
  if (takesPart(worker)) {
    const detail = 'This worker takes part in the task already.';
    const next = nextIfTaken(task, submit(task, worker, now), 'submissions', 'Hand in its work.');
    return refuse('already_claimed', detail, next);
  }
  return refuseJoining(task, worker) ?? refuseWorkers(task, now) ?? [joined(worker, now)];
}

/** Lets a worker take its claim back, before its first submission; taking it back again is no news. */
export function unclaim({ progress }: Task, { workerId, part }: Worker, now: number): Decision {
  if (!part) return refuse('not_claimed', 'This worker has not claimed the task.');
  if (part.submissions > 0) {
    return refuse('submitted_before_leaving', 'This worker has handed in work, which stays.');
  }
  if (part.leftAt !== null) return [];
  return isOpen(progress) ? [{ type: 'task.left', workerId, at: now }] : closed(progress.status);
}

/** Takes a submission in. On a free task the worker joins by submitting, under the rules of a claim. */
export function submit(task: Task, worker: Worker, now: number): Decision {
  const { spec, progress } = task;
  const refusal =
    refuseEnded(task, now) ??
    (isFunded(task) ? null : notFunded(task)) ??
    (takesPart(worker) ? null : refuseUnclaimed(task, worker, now)) ??
    refuseMore(task, worker.part);
  if (refusal) return refusal;
  const { workerId, accountId, part } = worker;
  const received: TaskEvent = {
    type: 'submission.received',
    n: progress.submissions + 1,
    workerId,
    accountId,
    revision: (part?.submissions ?? 0) + 1,
    due: spec.oracle.kind === 'manual' ? null : now + FIRST_RESEND_MS,
    at: now,
  };
  return takesPart(worker) ? [received] : [joined(worker, now), received];
}

function takesPart({ part }: Worker): boolean {
  return part !== null && part.leftAt === null;
}

function joined({ workerId, accountId }: Worker, now: number): TaskEvent {
  return { type: 'task.joined', workerId, accountId, at: now };
}

function refuseUnclaimed(task: Task, worker: Worker, now: number): Refusal | null {
  if (task.spec.price === 0) return refuseJoining(task, worker);
  const detail = 'Work on a priced task is taken from workers that have claimed it.';
  const next = nextIfTaken(task, claim(task, worker, now), 'claim', 'Claim the task first.');
  return refuse('not_claimed', detail, next);
}

/** Names a command on the task as the next call, if it would not be refused in its turn. */
function nextIfTaken(
  { spec }: Task,
  decision: Decision,
  command: string,
  why: string,
): Pick<Refusal, 'next'> {
  if (isRefusal(decision)) return {};
  return { next: [{ method: 'POST', path: `/v1/tasks/${spec.id}/${command}`, why }] };
}

/** Why this worker may not join, whether or not the task takes workers at all. */
function refuseJoining({ spec }: Task, worker: Worker): Refusal | null {
  const { minReputation } = spec;
  const isPriced = spec.price > 0;
  if (worker.workerId === spec.publisherId || (isPriced && worker.accountId === spec.accountId)) {
    const whose = isPriced ? 'its own account' : 'itself';
    return refuse('self_dealing', `An agent cannot work on a task published by ${whose}.`);
  }
  if (isPriced && worker.colleague !== null) {
    const detail = `${worker.colleague.workerId} of the same account takes part; a priced task takes one agent of each.`;
    return refuse('account_already_joined', detail);
  }
  if (minReputation !== null && (worker.completionRate ?? 0) < minReputation) {
    const detail = `The task asks for a completion rate of ${minReputation}; this agent has ${worker.completionRate}.`;
    return refuse('reputation_too_low', detail);
  }
  return null;
}

/** Why the task takes no worker at `now`. */
function refuseWorkers(task: Task, now: number): Refusal | null {
  const ended = refuseEnded(task, now);
  if (ended || accepting(task, now)) return ended;
  const why = isFunded(task) ? 'it has what it needs' : 'its publisher has not funded it yet';
  return refuse('not_accepting', `The task takes no workers now: ${why}.`);
}

function notFunded({ spec }: Task): Refusal {
  return refuse('not_funded', 'The task has a price that its publisher has not funded yet.', {
    next: [{ method: 'GET', path: `/v1/tasks/${spec.id}?wait=25`, why: 'Wait for it to be funded.' }],
  });
}

/** Why the task takes no more submissions, from this worker or from anybody. */
export function refuseMore(task: Task, part: Participant | null): Refusal | null {
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

/** The refusal of work that no model can judge before the next UTC day. */
export function judgingQuotaReached(now: number): Refusal {
  const tomorrow = Math.ceil((now + 1) / DAY_MS) * DAY_MS;
  return refuse('judging_quota_reached', "The publisher's judgings by a model are used up for today.", {
    retryAfter: Math.ceil((tomorrow - now) / 1_000),
  });
}
