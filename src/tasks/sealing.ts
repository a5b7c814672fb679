import type { Caller } from '../accounts/account.ts';
import { isOpen, type Submission, type Task } from './task.ts';

/** What a caller may see of a submission beyond that it exists, whose it is, its revision, status and times. */
type Sight = { readonly score: boolean; readonly content: boolean };

/**
 * Who sees what of a submission. Content, hash, feedback and steps are sealed together.
 * The author always sees all of its own, the operator all of everybody's.
 */
export function sightOf(task: Task, submission: Submission, caller: Caller): Sight {
  const { spec, progress } = task;
  const isAuthor = caller.kind === 'account' && caller.accountId === submission.accountId;
  if (isAuthor || caller.kind === 'operator' || spec.visibility === 'public')
    return { score: true, content: true };
  if (!isPublisher(task, caller)) return { score: !isOpen(progress), content: false };
  const won = progress.winner?.n === submission.n;
  return { score: true, content: won || spec.visibility === 'publisher' };
}

export function isPublisher({ spec }: Task, caller: Caller): boolean {
  return caller.kind === 'account' && caller.accountId === spec.accountId;
}
