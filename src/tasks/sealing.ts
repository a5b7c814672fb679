import type { Caller } from '../accounts/account.ts';
import { isOpen, type Submission, type Task } from './task.ts';

/** What a caller may see of a submission beyond that it exists, whose it is, its revision, status and times. */
type Sight = {
  readonly score: boolean;
  readonly content: boolean;
  /** How each hidden check came out, where the content is seen. */
  readonly hidden: boolean;
};

/**
 * Who sees what of a submission. Content, hash, feedback and steps are sealed together.
 * The author always sees all of its own but how the hidden checks came out, the operator all of everybody's.
 */
export function sightOf(task: Task, submission: Submission, caller: Caller): Sight {
  const { spec, progress } = task;
  const isAuthor = caller.kind === 'account' && caller.accountId === submission.accountId;
  const hidden = caller.kind === 'operator' || isPublisher(task, caller);
  if (isAuthor || caller.kind === 'operator' || spec.visibility === 'public')
    return { score: true, content: true, hidden };
  if (!isPublisher(task, caller)) return { score: !isOpen(progress), content: false, hidden };
  const won = progress.winner?.n === submission.n;
  return { score: true, content: won || spec.visibility === 'publisher', hidden };
}

export function isPublisher({ spec }: Task, caller: Caller): boolean {
  return caller.kind === 'account' && caller.accountId === spec.accountId;
}
