import type { Micro } from '../ledger/money.ts';
import type { Audit, Step } from '../oracle/oracle.ts';
import type { OracleSpec } from '../oracle/spec.ts';
import { type Tally, withErrored, withVerdict } from '../oracle/tally.ts';
import { applyToPayments, areSettled, type PaymentEvent, type TaskPayments } from './payments.ts';

/** What a publisher asks for. Times are epoch milliseconds, spans are milliseconds. */
export type TaskSpec = {
  readonly id: string;
  readonly publisherId: string;
  /** The publisher's account; it never leaves the service. */
  readonly accountId: string;
  readonly title: string;
  readonly description: string;
  readonly rubric: string | null;
  readonly type: 'fastest_first' | 'quality_first';
  readonly threshold: number;
  readonly price: Micro;
  readonly feeBps: number;
  readonly artifactType: string;
  readonly visibility: 'sealed' | 'publisher' | 'public';
  readonly settleBy: 'verdict' | 'arrival' | null;
  readonly oracle: OracleSpec;
  readonly maxRevisions: number;
  readonly maxSubmissions: number;
  readonly minReputation: number | null;
  readonly deadline: number;
  /** How long after the deadline a judging may still come back. */
  readonly judgingLimit: number;
  readonly createdAt: number;
};

/** What the publisher may still change while nobody has joined. */
export type TaskChanges = Partial<
  Pick<
    TaskSpec,
    'title' | 'description' | 'rubric' | 'deadline' | 'maxRevisions' | 'maxSubmissions' | 'minReputation'
  >
>;

export type Standing = { readonly n: number; readonly workerId: string; readonly score: number };

export type ExpiryReason = 'no_submissions' | 'none_passed' | 'unjudged' | 'not_funded';

/** What changes in a task's life: its status and its counters. Content never enters it. */
export type Progress = {
  /** The sequence number of the log's last row; rises with everything a reader could notice. */
  readonly version: number;
  readonly status: 'open' | 'funded' | 'resolved' | 'expired' | 'cancelled';
  readonly statusReason: ExpiryReason | null;
  readonly deadlinePassed: boolean;
  readonly closedAt: number | null;
  /** All submissions ever received; the next one's number is one more. */
  readonly submissions: number;
  readonly judging: number;
  readonly failed: number;
  readonly errored: number;
  /** How all judgings so far ended, and when the last of them did (0 before that). */
  readonly tally: Tally;
  readonly talliedAt: number;
  readonly participants: number;
  /** The passed submission that would win if the task settled now. */
  readonly leader: Standing | null;
  readonly winner: Standing | null;
  /** Whether the price is held: `pending` while the ledger has yet to say. */
  readonly funding: 'none' | 'pending' | 'funded';
  /** Fundings that were asked for; the last is the one that may be pending. */
  readonly fundings: number;
  /** Whether the ledger has paid the winner and the fee. */
  readonly paid: boolean;
  /** Whether the ledger has given the price back. */
  readonly refunded: boolean;
  /** What goes to wallets on the chain; null before it is fixed, and where no chain is connected. */
  readonly payments: TaskPayments | null;
};

export type Task = { readonly spec: TaskSpec; readonly progress: Progress };

/** An agent's part in one task. */
export type Participant = {
  readonly workerId: string;
  readonly accountId: string;
  readonly joinedAt: number;
  /** When it took its claim back; null while it takes part. */
  readonly leftAt: number | null;
  readonly submissions: number;
  readonly judging: number;
  readonly errored: number;
  /** Verdicts: what was superseded or errored is in neither. */
  readonly passed: number;
  readonly failed: number;
};

/** A submission without its content. */
export type Submission = {
  readonly n: number;
  readonly workerId: string;
  readonly accountId: string;
  readonly revision: number;
  readonly status: 'judging' | 'passed' | 'failed' | 'errored';
  readonly statusReason: StatusReason | null;
  readonly score: number | null;
  readonly createdAt: number;
  readonly judgedAt: number | null;
  /** When something must happen though nothing came: the pointer is sent again, or the lease has run out. */
  readonly due: number | null;
  /** Fences the judging in progress; null while nobody judges. */
  readonly token: string | null;
  /** Judgings that began. */
  readonly tries: number;
  /** Pointers sent since the last try began that nobody picked up. */
  readonly resends: number;
};

type StatusReason = 'below_threshold' | 'guard' | 'superseded' | 'timeout' | 'oracle_failed';

/** What happened to a task. The store persists the rows that an event names; `apply` folds the counters. */
export type TaskEvent =
  | { readonly type: 'task.created'; readonly at: number }
  | { readonly type: 'task.changed'; readonly changes: TaskChanges; readonly at: number }
  | { readonly type: 'funding.requested'; readonly attempt: number; readonly at: number }
  | { readonly type: 'funding.held'; readonly at: number }
  | { readonly type: 'funding.refused'; readonly attempt: number; readonly at: number }
  | {
      readonly type: 'task.joined';
      readonly workerId: string;
      readonly accountId: string;
      readonly at: number;
    }
  | { readonly type: 'task.left'; readonly workerId: string; readonly at: number }
  | {
      readonly type: 'submission.received';
      readonly n: number;
      readonly workerId: string;
      readonly accountId: string;
      readonly revision: number;
      /** When its pointer is sent again; null when no queue judges it. */
      readonly due: number | null;
      readonly at: number;
    }
  | {
      readonly type: 'submission.requeued';
      readonly n: number;
      readonly resends: number;
      readonly due: number;
      readonly at: number;
    }
  | {
      readonly type: 'judging.started';
      readonly n: number;
      readonly token: string;
      readonly due: number;
      readonly at: number;
    }
  /** The judging in progress is somebody else's now, who has until `due`. */
  | { readonly type: 'judging.delegated'; readonly n: number; readonly due: number; readonly at: number }
  | { readonly type: 'judging.faulted'; readonly n: number; readonly due: number; readonly at: number }
  | {
      readonly type: 'submission.judged';
      readonly n: number;
      readonly workerId: string;
      readonly was: 'judging' | 'errored';
      readonly status: 'passed' | 'failed';
      readonly reason: 'below_threshold' | 'guard' | null;
      /** Milliseconds from hand-in to verdict. */
      readonly took: number;
      readonly score: number;
      readonly feedback: string | null;
      readonly steps: readonly Step[];
      /** What it takes to repeat the judging; left out when a person scored. */
      readonly audit?: readonly Audit[];
      readonly at: number;
    }
  | {
      readonly type: 'submission.errored';
      readonly n: number;
      readonly workerId: string;
      readonly reason: 'oracle_failed';
      readonly at: number;
    }
  /** Every judging still in progress is given up at the time limit after the deadline. */
  | { readonly type: 'judging.timed_out'; readonly at: number }
  | { readonly type: 'task.deadline_passed'; readonly at: number }
  | { readonly type: 'task.resolved'; readonly winner: Standing; readonly at: number }
  | { readonly type: 'task.expired'; readonly reason: ExpiryReason; readonly at: number }
  | { readonly type: 'task.cancelled'; readonly at: number }
  | { readonly type: 'payout.posted'; readonly at: number }
  | { readonly type: 'refund.posted'; readonly at: number }
  | PaymentEvent;

const UNLOGGED = [
  ...(['judging.started', 'judging.delegated', 'judging.faulted'] as const),
  ...(['payout.addressed', 'payment.taken'] as const),
] as const;

/** Events that nobody outside could notice: they change a row and leave no trace in the log. */
type UnloggedEvent = Extract<TaskEvent, { type: (typeof UNLOGGED)[number] }>;

export type LoggedEvent = Exclude<TaskEvent, UnloggedEvent>;

export function isLogged(event: TaskEvent): event is LoggedEvent {
  return !UNLOGGED.some((type) => type === event.type);
}

export const NEW_TASK: Progress = {
  version: 0,
  status: 'open',
  statusReason: null,
  deadlinePassed: false,
  closedAt: null,
  submissions: 0,
  judging: 0,
  failed: 0,
  errored: 0,
  tally: {},
  talliedAt: 0,
  participants: 0,
  leader: null,
  winner: null,
  funding: 'none',
  fundings: 0,
  paid: false,
  refunded: false,
  payments: null,
};

/** Folds one event into a task. */
export function apply({ spec, progress }: Task, event: TaskEvent): Task {
  return {
    spec: event.type === 'task.changed' ? { ...spec, ...event.changes } : spec,
    progress: applyToProgress(spec, progress, event),
  };
}

function applyToProgress(spec: TaskSpec, before: Progress, event: TaskEvent): Progress {
  const progress = isLogged(event) ? { ...before, version: before.version + 1 } : before;
  switch (event.type) {
    case 'task.created':
    case 'task.changed':
    case 'submission.requeued':
    case 'judging.started':
    case 'judging.delegated':
    case 'judging.faulted':
      return progress;
    case 'task.joined':
      return { ...progress, participants: progress.participants + 1 };
    case 'task.left':
      return { ...progress, participants: progress.participants - 1 };
    case 'funding.requested':
      return { ...progress, funding: 'pending', fundings: event.attempt };
    case 'funding.held':
      return { ...progress, funding: 'funded', status: isOpen(progress) ? 'funded' : progress.status };
    case 'funding.refused':
      return { ...progress, funding: 'none' };
    case 'payout.posted':
      return { ...progress, paid: true };
    case 'refund.posted':
      return { ...progress, refunded: true };
    case 'payout.addressed':
    case 'refund.requested':
    case 'refund.refused':
    case 'payment.taken':
    case 'payment.moved':
      return { ...progress, payments: applyToPayments(progress.payments, event) };
    case 'submission.received':
      return { ...progress, submissions: event.n, judging: progress.judging + 1 };
    case 'submission.judged': {
      const tally = withVerdict(progress.tally, event.took);
      const judged = { ...leave(progress, event.was), tally, talliedAt: event.at };
      if (event.status === 'failed') return { ...judged, failed: judged.failed + 1 };
      return { ...judged, leader: leading(spec, judged.leader, event) };
    }
    case 'submission.errored': {
      const left = leave(progress, 'judging');
      const tally = withErrored(left.tally, 1);
      return { ...left, errored: left.errored + 1, tally, talliedAt: event.at };
    }
    case 'judging.timed_out':
      return {
        ...{ ...progress, errored: progress.errored + progress.judging, judging: 0 },
        ...{ tally: withErrored(progress.tally, progress.judging), talliedAt: event.at },
      };
    case 'task.deadline_passed':
      return { ...progress, deadlinePassed: true };
    case 'task.resolved':
      return {
        ...progress,
        status: 'resolved',
        closedAt: event.at,
        winner: event.winner,
        failed: progress.failed + progress.judging,
        judging: 0,
      };
    case 'task.expired':
      return { ...progress, status: 'expired', statusReason: event.reason, closedAt: event.at };
    case 'task.cancelled':
      return { ...progress, status: 'cancelled', closedAt: event.at };
  }
}

function leave(progress: Progress, status: 'judging' | 'errored'): Progress {
  return { ...progress, [status]: progress[status] - 1 };
}

/** Of two passed submissions: the earlier on `fastest_first`; the better, then the earlier, on `quality_first`. */
function leading(spec: TaskSpec, leader: Standing | null, next: Standing): Standing {
  const standing = { n: next.n, workerId: next.workerId, score: next.score };
  if (!leader) return standing;
  if (spec.type === 'quality_first' && leader.score !== next.score) {
    return next.score > leader.score ? standing : leader;
  }
  return next.n < leader.n ? standing : leader;
}

/** Whether the task's outcome is still to come. */
export function isOpen(progress: Progress): boolean {
  return progress.closedAt === null;
}

/** Whether nothing will happen to the task any more: it is closed, and its money is where it belongs. */
export function isOver({ spec, progress }: Task): boolean {
  if (isOpen(progress) || !areSettled(progress.payments)) return false;
  if (spec.price === 0) return true;
  return progress.status === 'resolved' ? progress.paid : progress.refunded || progress.funding === 'none';
}

/** Whether there is nothing to pay for the work, or the money for it is held. */
export function isFunded({ spec, progress }: Task): boolean {
  return spec.price === 0 || progress.funding === 'funded';
}

/** Whether a passed submission waits for an earlier one's verdict; meanwhile nothing new is accepted. */
export function passPending({ spec, progress }: Task): boolean {
  return isOpen(progress) && spec.settleBy === 'arrival' && progress.leader !== null;
}

/** Whether the task takes work at `now`. */
export function accepting(task: Task, now: number): boolean {
  const { spec, progress } = task;
  return (
    isOpen(progress) &&
    isFunded(task) &&
    now < spec.deadline &&
    progress.submissions - progress.errored < spec.maxSubmissions &&
    !passPending(task)
  );
}

/** When the task must next be looked at by itself; null when nothing will ever happen unasked. */
export function nextDue({ spec, progress }: Task, firstSubmissionDue: number | null): number | null {
  if (!isOpen(progress)) return null;
  const times = [firstSubmissionDue];
  if (!progress.deadlinePassed) times.push(spec.deadline);
  if (progress.judging > 0) times.push(spec.deadline + spec.judgingLimit);
  const known = times.filter((time) => time !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
