import { submissionId } from '../http/ids.ts';
import type { NewLogRow } from '../log/log.ts';
import { isLogged, type Task, type TaskEvent } from './task.ts';

/**
 * The log row of an event, for a reader outside: a status and a sentence, and never sealed content or a score. An
 * event that nobody outside could notice has none.
 */
export function logRow({ spec }: Task, event: TaskEvent, now: number): NewLogRow[] {
  if (!isLogged(event)) return [];
  const { status, message } = describe(event);
  const about = 'n' in event ? { submission_id: submissionId(spec.id, event.n), n: event.n } : {};
  const worker = 'workerId' in event ? { worker_id: event.workerId } : {};
  return [{ type: event.type, data: { task_id: spec.id, status, message, ...about, ...worker }, at: now }];
}

function describe(event: TaskEvent): { status: string; message: string } {
  switch (event.type) {
    case 'task.created':
      return { status: 'open', message: 'The task was published.' };
    case 'task.joined':
      return { status: 'open', message: `${event.workerId} takes part.` };
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
      return { status: 'open', message: 'The deadline has passed.' };
    case 'task.resolved':
      return { status: 'resolved', message: `${event.winner.workerId} has won.` };
    case 'task.expired':
      return { status: 'expired', message: `The task ended without a winner: ${event.reason}.` };
  }
}
