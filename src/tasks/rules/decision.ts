import { type Refusal, refuse } from '../../http/problem.ts';
import type { Task, TaskEvent } from '../task.ts';

/** What a command does to a task: the events to commit, or why it is refused. */
export type Decision = TaskEvent[] | Refusal;

/** Why a task takes no more work at `now`, if it has ended or its deadline has passed. */
export function refuseEnded({ spec, progress }: Task, now: number): Refusal | null {
  if (progress.closedAt !== null && progress.closedAt < spec.deadline) return closed(progress.status);
  return now >= spec.deadline ? refuse('deadline_passed', 'The deadline of the task has passed.') : null;
}

/** The refusal of a command that comes after the task has ended. */
export function closed(status: string): Refusal {
  return refuse('task_closed', `The task is ${status}; its outcome stands.`);
}

export const NO_TASK = refuse('not_found', 'There is no such task.');
export const NO_SUBMISSION = refuse('not_found', 'There is no such submission.');
export const NOT_PUBLISHER = refuse('not_publisher', 'Only the publisher of the task may do this.');
