import { submissionId } from '../http/ids.ts';
import { formatAmount, type Micro } from '../ledger/money.ts';
import type { LogRow, NewLogRow } from '../log/log.ts';
import { isLogged, type LoggedEvent, type Submission, type Task, type TaskEvent } from './task.ts';

/**
 * The log row of an event, for a reader outside: the task's status, a sentence, what the event is about, and never
 * sealed content or a score. An event that nobody outside could notice has none. `task` is the task once it has
 * happened.
 */
export function logRow(task: Task, event: TaskEvent, now: number): NewLogRow[] {
  if (!isLogged(event)) return [];
  const { id } = task.spec;
  const { status } = task.progress;
  const message = describe(task, event);
  const about =
    'n' in event
      ? { submission_id: submissionId(id, event.n), n: event.n, submission_status: statusAfter(event) }
      : {};
  const attempt = 'attempt' in event ? { attempt: event.attempt } : {};
  const workerId =
    event.type === 'task.resolved' ? event.winner.workerId : 'workerId' in event ? event.workerId : null;
  const worker = workerId === null ? {} : { worker_id: workerId };
  const payment =
    event.type === 'payment.moved'
      ? { payment: event.payment, state: event.state, tx_hash: event.txHash }
      : {};
  return [
    {
      type: event.type,
      data: { task_id: id, status, message, ...about, ...worker, ...attempt, ...payment },
      at: now,
    },
  ];
}

/** The task as it is, told as the log's last row left it. */
export function stateRow({ spec, progress }: Task, now: number): LogRow {
  const { version, status } = progress;
  const data = { task_id: spec.id, status, message: `The task is ${status}.` };
  return { seq: version, type: 'task.state', data, at: now };
}

/** Whether the submission numbered `n` is no longer being judged after what a row tells. */
export function endsJudging({ type, data }: LogRow, n: number): boolean {
  if (type === 'judging.timed_out' || type === 'task.resolved') return true;
  return data.n === n && data.submission_status !== 'judging';
}

/** The status that an event about one submission leaves it in. */
function statusAfter(event: Extract<LoggedEvent, { n: number }>): Submission['status'] {
  if (event.type === 'submission.judged') return event.status;
  return event.type === 'submission.errored' ? 'errored' : 'judging';
}

function describe({ spec }: Task, event: LoggedEvent): string {
  switch (event.type) {
    case 'task.created':
      return 'The task was published.';
    case 'task.changed':
      return 'The publisher changed the task.';
    case 'funding.requested':
      return `${amountOf(spec.price)} is being held for the task.`;
    case 'funding.held':
      return `${amountOf(spec.price)} is held for the task.`;
    case 'funding.refused':
      return 'The price is not held for the task.';
    case 'task.joined':
      return `${event.workerId} takes part.`;
    case 'task.left':
      return `${event.workerId} takes part no more.`;
    case 'submission.received':
      return `${event.workerId} handed in revision ${event.revision}.`;
    case 'submission.requeued':
      return 'The submission waits for a judge again.';
    case 'submission.judged':
      return `The submission of ${event.workerId} has ${event.status}.`;
    case 'submission.errored':
      return `The submission of ${event.workerId} could not be judged.`;
    case 'judging.timed_out':
      return 'Work that was still being judged ran out of time.';
    case 'task.deadline_passed':
      return 'The deadline has passed.';
    case 'task.resolved':
      return `${event.winner.workerId} has won.`;
    case 'task.expired':
      return `The task ended without a winner: ${event.reason}.`;
    case 'task.cancelled':
      return 'The publisher called the task off.';
    case 'payout.posted':
      return 'The winner has been paid.';
    case 'refund.posted':
      return `${amountOf(spec.price)} went back to the publisher.`;
    case 'refund.requested':
      return `${amountOf(spec.price)} is being sent to the publisher's wallet.`;
    case 'refund.refused':
      return "The publisher's balance does not cover the refund to its wallet.";
    case 'payment.moved':
      return `The ${event.payment} on the chain is ${event.state}.`;
  }
}

function amountOf(price: Micro): string {
  return `${formatAmount(price)} USDC`;
}
