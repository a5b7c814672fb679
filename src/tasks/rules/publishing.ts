import { type Refusal, refuse } from '../../http/problem.ts';
import { isOpen, type Task, type TaskChanges, type TaskSpec } from '../task.ts';
import { closed, type Decision, NOT_PUBLISHER, refuseEnded } from './decision.ts';

/** Opens a task. Refuses a deadline that is not in the future or more than a year ahead. */
export function publish(spec: TaskSpec, now: number): Decision {
  return refuseDeadline(spec.deadline, now) ?? [{ type: 'task.created', at: now }];
}

/** Changes a task that nobody has joined, for the account that published it; no change at all is no event. */
export function change(task: Task, accountId: string, changes: TaskChanges, now: number): Decision {
  const { spec, progress } = task;
  if (accountId !== spec.accountId) return NOT_PUBLISHER;
  const refusal = refuseEnded(task, now) ?? (isOpen(progress) ? null : closed(progress.status));
  if (refusal) return refusal;
  if (progress.participants > 0) {
    return refuse('already_joined', 'A worker has joined the task; what it was promised stands.');
  }
  if (changes.deadline !== undefined && changes.deadline !== spec.deadline) {
    const badDeadline = refuseDeadline(changes.deadline, now);
    if (badDeadline) return badDeadline;
  }
  return Object.keys(changes).length === 0 ? [] : [{ type: 'task.changed', changes, at: now }];
}

function refuseDeadline(deadline: number, now: number): Refusal | null {
  if (deadline > now && deadline <= yearAfter(now)) return null;
  const message = deadline <= now ? 'is in the past' : 'is over a year ahead';
  return refuse('invalid_request', `The deadline ${message}.`, { errors: [{ path: 'deadline', message }] });
}

/** The same date a year on. */
function yearAfter(now: number): number {
  const date = new Date(now);
  return date.setUTCFullYear(date.getUTCFullYear() + 1);
}
