import type { Caller } from '../accounts/account.ts';
import { toTime } from '../http/fields.ts';
import { submissionId } from '../http/ids.ts';
import { isRefusal } from '../http/problem.ts';
import { splitPrice } from '../ledger/ledger.ts';
import { formatAmount } from '../ledger/money.ts';
import { viewOracle } from '../oracle/view.ts';
import { nextCalls, type Role, type Situation } from './next.ts';
import type { TaskPayment } from './payments.ts';
import { cancel } from './rules/funding.ts';
import { refuseMore } from './rules/working.ts';
import type { SubmissionView, TaskView } from './schema.ts';
import { isPublisher, sightOf } from './sealing.ts';
import type { Content, Sealed } from './store.ts';
import { accepting, isOpen, type Participant, type Submission, type Task } from './task.ts';

/** What of a task's rows its view shows: the agents that joined first, the winner's content as JSON text, and … */
export type Shown = {
  readonly participants: readonly string[];
  readonly result: string | null;
  /** … the part that an agent of the caller's has in it, if one has. */
  readonly part: Participant | null;
};

/** A task as `caller` may see it at `now`; `shown.result` is null while it is sealed. */
export function viewTask(task: Task, caller: Caller, now: number, shown: Shown): TaskView {
  const { spec, progress } = task;
  const { winner } = progress;
  const situation = situationOf(task, now);
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
    funding: progress.funding,
    artifact_type: spec.artifactType,
    visibility: spec.visibility,
    settle_by: spec.settleBy,
    oracle: viewOracle(spec.oracle, caller.kind === 'operator' || isPublisher(task, caller)),
    max_revisions: spec.maxRevisions,
    max_submissions: spec.maxSubmissions,
    min_reputation: spec.minReputation,
    deadline: toTime(spec.deadline),
    status: progress.status,
    accepting: situation.takesWork,
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
    payout: payoutOf(task),
    refund: refundOf(task),
    created_at: toTime(spec.createdAt),
    closed_at: progress.closedAt === null ? null : toTime(progress.closedAt),
    version: progress.version,
    next: nextCalls(situation, roleOf(task, caller, shown.part), caller),
  };
}

function situationOf(task: Task, now: number): Situation {
  const { spec, progress } = task;
  return {
    taskId: spec.id,
    isOpen: isOpen(progress),
    isPriced: spec.price > 0,
    isFunded: progress.funding === 'funded',
    takesWork: accepting(task, now),
    hasWorkers: progress.participants > 0,
    isCancellable: isOpen(progress) && !isRefusal(cancel(task, now)),
    isRefunded: progress.refunded,
  };
}

function roleOf(task: Task, caller: Caller, part: Participant | null): Role {
  if (isPublisher(task, caller)) return 'publisher';
  if (!part) return null;
  if (part.submissions === 0) return 'claimed';
  return refuseMore(task, part) ? 'done' : 'joined';
}

/** What the winner and the platform get of a price. */
function payoutOf({ spec, progress }: Task): TaskView['payout'] {
  if (spec.price === 0 || progress.status !== 'resolved') return null;
  const { payout, fee } = splitPrice(spec.price, spec.feeBps);
  const [toWinner, toPlatform] = [onChain(progress.payments?.payout), onChain(progress.payments?.fee)];
  return {
    ...{ amount: formatAmount(payout), fee: formatAmount(fee), ...toWinner },
    ...{ fee_tx_hash: toPlatform.tx_hash, fee_state: toPlatform.state },
  };
}

/** What went back to the publisher. */
function refundOf({ spec, progress }: Task): TaskView['refund'] {
  if (!progress.refunded) return null;
  return { amount: formatAmount(spec.price), ...onChain(progress.payments?.refund) };
}

function onChain(payment: TaskPayment | undefined) {
  if (!payment) return { tx_hash: null, state: null };
  return { tx_hash: payment.txHash, state: payment.state === 'requested' ? 'pending' : payment.state };
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
    steps: inside ? inside.steps.filter((step) => sight.hidden || !step.hidden) : null,
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
