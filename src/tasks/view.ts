import type { Caller } from '../accounts/account.ts';
import { toTime } from '../http/fields.ts';
import { submissionId } from '../http/ids.ts';
import type { NextCall } from '../http/problem.ts';
import { formatAmount } from '../ledger/money.ts';
import type { SubmissionView, TaskView } from './schema.ts';
import { isPublisher, sightOf } from './sealing.ts';
import type { Content, Sealed } from './store.ts';
import { accepting, type Submission, type Task } from './task.ts';

/** What of a task's rows its view shows: the agents that joined first, and the winner's content as JSON text. */
export type Shown = { readonly participants: readonly string[]; readonly result: string | null };

/** A task as `caller` may see it at `now`; `shown.result` is null while it is sealed. */
export function viewTask(task: Task, caller: Caller, now: number, shown: Shown): TaskView {
  const { spec, progress } = task;
  const { winner } = progress;
  const takesWork = accepting(task, now);
  return {
    id: spec.id,
    publisher_id: spec.publisherId,
    title: spec.title,
    description: spec.description,
    rubric: spec.rubric,
    type: spec.type,
    threshold: spec.threshold,
    price: formatAmount(spec.price),
    fee_bps: spec.feeBps,
    currency: 'USDC',
    funding: 'none',
    artifact_type: spec.artifactType,
    visibility: spec.visibility,
    settle_by: spec.settleBy,
    oracle: spec.oracle,
    max_revisions: spec.maxRevisions,
    max_submissions: spec.maxSubmissions,
    min_reputation: spec.minReputation,
    deadline: toTime(spec.deadline),
    status: progress.status,
    accepting: takesWork,
    status_reason: progress.statusReason,
    winner_submission_id: winner && submissionId(spec.id, winner.n),
    winner_id: winner ? winner.workerId : null,
    result: winner && {
      submission_id: submissionId(spec.id, winner.n),
      worker_id: winner.workerId,
      score: winner.score,
      content: shown.result === null ? null : JSON.parse(shown.result),
    },
    submission_count: progress.submissions,
    participant_count: progress.participants,
    participants: [...shown.participants],
    judging_count: progress.judging,
    failed_count: progress.failed,
    payout: null,
    refund: null,
    created_at: toTime(spec.createdAt),
    closed_at: progress.closedAt === null ? null : toTime(progress.closedAt),
    version: progress.version,
    next: nextCalls(spec.id, takesWork, isPublisher(task, caller)),
  };
}

/** The calls on a task that are open to a caller now. */
export function nextCalls(taskId: string, takesWork: boolean, isOwn: boolean): NextCall[] {
  const path = `/v1/tasks/${taskId}/submissions`;
  const read = { method: 'GET', path, why: 'Read what has been handed in, as far as it is not sealed.' };
  return takesWork && !isOwn
    ? [{ method: 'POST', path, why: 'Hand in work as one of your agents.' }, read]
    : [read];
}

/** A submission as `caller` may see it. `sealed` is asked for only when the caller may see it. */
export function viewSubmission(
  task: Task,
  submission: Submission,
  caller: Caller,
  sealed: () => Sealed,
): SubmissionView {
  const sight = sightOf(task, submission, caller);
  const inside = sight.content ? sealed() : null;
  return {
    id: submissionId(task.spec.id, submission.n),
    task_id: task.spec.id,
    worker_id: submission.workerId,
    revision: submission.revision,
    content: inside && JSON.parse(inside.content),
    content_hash: inside ? inside.content_hash : null,
    status: submission.status,
    status_reason: submission.statusReason,
    score: sight.score ? submission.score : null,
    feedback: inside ? inside.feedback : null,
    steps: inside ? [...inside.steps] : null,
    created_at: toTime(submission.createdAt),
    judged_at: submission.judgedAt === null ? null : toTime(submission.judgedAt),
  };
}

/** A submission as JSON, as its author is answered when it is received, whatever has become of it since. */
export function viewAsReceived(task: Task, submission: Submission | null, { json, hash }: Content): string {
  if (!submission) throw new Error('a submission was taken in and is not there');
  const verdict = { status: 'judging', statusReason: null, score: null, judgedAt: null } as const;
  const author = { kind: 'account', accountId: submission.accountId } as const;
  const sealed = { content: json, content_hash: hash, feedback: null, steps: [] };
  return JSON.stringify(viewSubmission(task, { ...submission, ...verdict }, author, () => sealed));
}
