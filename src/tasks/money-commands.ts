import type { Address } from 'viem';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { formatAmount, type Micro } from '../ledger/money.ts';
import type { Answer } from './object.ts';
import { NO_TASK } from './rules/decision.ts';
import * as funding from './rules/funding.ts';
import { requestRefund } from './rules/payments.ts';
import { type Command, LISTED_WITHIN_MS, type TaskState } from './state.ts';
import type { Task } from './task.ts';

/** How long a caller waits for the ledger's word, or the chain's, before it is told that it is not known yet. */
const MONEY_WITHIN_MS = 5_000;

/** The price, as long as it is to be paid; null once it is, and why it is not, if so. */
export function due(state: TaskState, { agentId, accountId, request }: Command): Micro | null | Refusal {
  const now = Date.now();
  const task = state.current(now);
  if (!task) return NO_TASK;
  // A repeat is answered as before, whatever the task has come to.
  if (request && state.store.request(accountId, request.key)) return null;
  const decision = funding.refuseStranger(task, agentId) ?? funding.fund(task, now);
  if (isRefusal(decision)) return decision;
  return task.progress.funding === 'funded' ? null : task.spec.price;
}

/** Has the price held. Answers the task once it is, why it is not, or that the ledger does not know yet. */
export async function fund(state: TaskState, command: Command): Promise<Answer | Refusal> {
  const wish = state.command(
    command,
    (task, now) => funding.refuseStranger(task, command.agentId) ?? funding.fund(task, now),
    (task) => (task.progress.funding === 'funded' ? state.reader.forPublisher(task, Date.now()) : null),
  );
  if (isRefusal(wish)) return wish;
  if (wish.json !== null) return { ...wish, json: wish.json };
  const attempt = state.known().progress.fundings;
  const outcome = () => funding.outcomeOf(state.known(), attempt);
  // A wish that an earlier call left behind need not wait for the alarm, or for the end of a backoff.
  state.outbox.urge('ledger');
  await state.changes.until(Date.now() + MONEY_WITHIN_MS, () => outcome() !== funding.PENDING);
  const refusal = outcome();
  if (refusal) return refusal;
  await state.flushed(LISTED_WITHIN_MS, 'catalogue');
  const { accountId, request } = command;
  const recorded = request && state.store.request(accountId, request.key)?.answer;
  return { json: recorded ?? state.forPublisher(), replayed: wish.replayed };
}

/** Calls the task off. Answers it once held money has gone back, unless the ledger is slow. */
export async function cancel(state: TaskState, command: Command): Promise<Answer | Refusal> {
  const called = state.command(
    command,
    (task, now) => funding.refuseStranger(task, command.agentId) ?? funding.cancel(task, now),
    () => null,
  );
  if (isRefusal(called)) return called;
  state.outbox.urge('ledger');
  await state.flushed(MONEY_WITHIN_MS, 'ledger');
  await state.flushed(LISTED_WITHIN_MS, 'catalogue');
  return { json: state.forPublisher(), replayed: called.replayed };
}

/** Reads out what went back to the publisher of a task that ended without a winner. */
export async function refund(state: TaskState, command: Command): Promise<Answer | Refusal> {
  await refundPosted(state, command);
  return state.command(
    command,
    (task) => funding.refuseStranger(task, command.agentId) ?? funding.refuseRefund(task) ?? [],
    refundAnswer,
  );
}

/**
 * Sends what went back to the publisher's balance on to its wallet. Answers once it is in a block, or, if the chain is
 * slow, without the hash; refuses when the balance does not cover it any more, and then it may be asked for again.
 */
export async function sendRefund(
  state: TaskState,
  command: Command,
  wallet: Address | null,
): Promise<Answer | Refusal> {
  await refundPosted(state, command);
  const payment = () => state.known().progress.payments?.refund;
  const asked = state.command(
    command,
    (task, now) => funding.refuseStranger(task, command.agentId) ?? requestRefund(task, wallet, now),
    (task) => (task.progress.payments?.refund?.txHash ? refundAnswer(task) : null),
  );
  if (isRefusal(asked)) return asked;
  if (asked.json !== null) return { ...asked, json: asked.json };
  const end = Date.now() + MONEY_WITHIN_MS;
  state.outbox.urge('ledger');
  await state.flushed(MONEY_WITHIN_MS, 'ledger');
  await state.changes.until(end, () => payment()?.txHash !== null);
  const { state: reached } = payment() ?? { state: 'refused' };
  if (reached === 'refused')
    return refuse('insufficient_funds', 'The balance does not cover the refund any more.');
  if (reached === 'requested') return refuse('refund_pending', 'The refund is under way; ask again.');
  return { json: refundAnswer(state.known()), replayed: asked.replayed };
}

/** Waits for the ledger, if it has yet to give the price back. */
async function refundPosted(state: TaskState, { agentId }: Command): Promise<void> {
  const task = state.current(Date.now());
  if (!task || funding.refuseStranger(task, agentId)) return;
  if (funding.refuseRefund(task)?.refused !== 'refund_pending') return;
  state.outbox.urge('ledger');
  await state.flushed(MONEY_WITHIN_MS, 'ledger');
}

function refundAnswer({ spec, progress }: Task): string {
  return JSON.stringify({
    status: 'refunded',
    task_id: spec.id,
    amount: formatAmount(spec.price),
    refund_tx_hash: progress.payments?.refund?.txHash ?? null,
  });
}
