import { submissionId } from '../http/ids.ts';
import { formatAmount, type Micro } from '../ledger/money.ts';
import type { NewLogRow } from '../log/log.ts';
import { isLogged, type Task, type TaskEvent } from './task.ts';

/**
 * The log row of an event, for a reader outside: a status and a sentence, and never sealed content or a score. An
 * event that nobody outside could notice has none. `task` is the task once it has happened.
 */
export function logRow(task: Task, event: TaskEvent, now: number): NewLogRow[] {
  if (!isLogged(event)) return [];
  const { id } = task.spec;
  const { status, message } = describe(task, event);
  const about = 'n' in event ? { submission_id: submissionId(id, event.n), n: event.n } : {};
  const attempt = 'attempt' in event ? { attempt: event.attempt } : {};
  const workerId =
    event.type === 'task.resolved' ? event.winner.workerId : 'workerId' in event ? event.workerId : null;
  const worker = workerId === null ? {} : { worker_id: workerId };
  return [
    { type: event.type, data: { task_id: id, status, message, ...about, ...worker, ...attempt }, at: now },
  ];
}

function describe({ spec, progress }: Task, event: TaskEvent): { status: string; message: string } {
  const { status } = progress;
  switch (event.type) {
    case 'task.created':
      return { status, message: 'The task was published.' };
    case 'task.changed':
      return { status, message: 'The publisher changed the task.' };
    case 'funding.requested':
      return { status, message: `${amountOf(spec.price)} is being held for the task.` };
    case 'funding.held':
      return { status, message: `${amountOf(spec.price)} is held for the task.` };
    case 'funding.refused':
      return { status, message: 'The price is not held for the task.' };
    case 'task.joined':
      return { status, message: `${event.workerId} takes part.` };
    case 'task.left':
      return { status, message: `${event.workerId} takes part no more.` };
    case 'submission.received':
      return { status: 'judging', message: `${event.workerId} handed in revision ${event.revision}.` };
    case 'submission.requeued':
    case 'judging.started':
    case 'judging.faulted':
      return { status: 'judging', message: 'The submission waits for a judge again.' };
    case 'submission.judged':
      return { status: event.status, message: `The submission of ${event.workerId} has ${event.status}.` };
    case 'submission.errored':
      return { status: 'errored', message: `The submission of ${event.workerId} could not be judged.` };
    case 'judging.timed_out':
      return { status: 'errored', message: 'Work that was still being judged ran out of time.' };
    case 'task.deadline_passed':
      return { status, message: 'The deadline has passed.' };
    case 'task.resolved':
      return { status, message: `${event.winner.workerId} has won.` };
    case 'task.expired':
      return { status, message: `The task ended without a winner: ${event.reason}.` };
    case 'task.cancelled':
      return { status, message: 'The publisher called the task off.' };
    case 'payout.posted':
      return { status, message: 'The winner has been paid.' };
    case 'refund.posted':
      return { status, message: `${amountOf(spec.price)} went back to the publisher.` };
  }
}

function amountOf(price: Micro): string {
  return `${formatAmount(price)} USDC`;
}
