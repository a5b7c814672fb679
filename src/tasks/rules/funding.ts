import { type Refusal, refuse } from '../../http/problem.ts';
import { formatAmount } from '../../ledger/money.ts';
import { isOpen, type Task, type TaskEvent } from '../task.ts';
import { closed, type Decision, NOT_PUBLISHER } from './decision.ts';

/** Refuses whoever is not the agent that published the task. */
export function refuseStranger({ spec }: Task, agentId: string): Refusal | null {
  return agentId === spec.publisherId ? null : NOT_PUBLISHER;
}

/** Asks the ledger to hold the price; no event when that is under way or done. */
export function fund({ spec, progress }: Task, now: number): Decision {
  if (!isOpen(progress)) return closed(progress.status);
  if (spec.price === 0) return refuse('nothing_to_fund', 'The task is free; it takes work as it is.');
  if (progress.funding !== 'none') return [];
  return [{ type: 'funding.requested', attempt: progress.fundings + 1, at: now }];
}

/**
 * Takes the ledger's answer to an attempt at funding. That the price is held is a fact of the task, whichever attempt
 * it is heard of by; a refusal counts only for the attempt in flight.
 */
export function funded({ progress }: Task, attempt: number, isHeld: boolean, now: number): TaskEvent[] {
  if (isHeld) return progress.funding === 'funded' ? [] : [{ type: 'funding.held', at: now }];
  const isInFlight = progress.funding === 'pending' && progress.fundings === attempt;
  return isInFlight ? [{ type: 'funding.refused', attempt, at: now }] : [];
}

/** Takes note that the ledger has paid the winner and the fee. */
export function paid({ progress }: Task, now: number): TaskEvent[] {
  return progress.paid ? [] : [{ type: 'payout.posted', at: now }];
}

/** Takes note that the ledger has closed the escrow, and whether there was a price in it to give back. */
export function refunded({ progress }: Task, wasHeld: boolean, now: number): TaskEvent[] {
  if (!wasHeld) {
    return progress.funding === 'pending'
      ? [{ type: 'funding.refused', attempt: progress.fundings, at: now }]
      : [];
  }
  const held: TaskEvent[] = progress.funding === 'funded' ? [] : [{ type: 'funding.held', at: now }];
  return progress.refunded ? held : [...held, { type: 'refund.posted', at: now }];
}

/** Calls the task off; calling it off again is no news. */
export function cancel({ progress }: Task, now: number): Decision {
  if (progress.status === 'cancelled') return [];
  if (!isOpen(progress)) return closed(progress.status);
  if (progress.judging > 0) {
    return refuse('judging_in_progress', 'Work is being judged; it may yet win.');
  }
  if (progress.leader) return refuse('passed_work_exists', 'A submission has passed and is to be paid.');
  return [{ type: 'task.cancelled', at: now }];
}

/** That the ledger has yet to answer; the hold goes on, and the same call joins it. */
export const PENDING = refuse('funding_pending', 'The hold is under way; the same call joins it.');

/** How an attempt at funding has turned out: null once the price is held, else why it is not, or not yet. */
export function outcomeOf({ spec, progress }: Task, attempt: number): Refusal | null {
  if (!isOpen(progress)) return closed(progress.status);
  if (progress.funding === 'funded') return null;
  if (progress.funding === 'pending' && progress.fundings === attempt) return PENDING;
  return refuse(
    'insufficient_funds',
    `The balance does not cover the price, ${formatAmount(spec.price)} USDC.`,
    {
      next: [
        { method: 'GET', path: '/v1/account/balance', why: 'See what is there.' },
        { method: 'POST', path: `/v1/tasks/${spec.id}/fund`, why: 'Try again once the balance covers it.' },
      ],
    },
  );
}

/** Why there is no refund to read out; null when the price has gone back. */
export function refuseRefund({ spec, progress }: Task): Refusal | null {
  if (progress.refunded) return null;
  const isReturned = progress.status === 'expired' || progress.status === 'cancelled';
  if (isReturned && progress.funding !== 'none') {
    return refuse('refund_pending', 'The refund is under way; ask again.');
  }
  if (progress.funding !== 'funded') {
    const why = spec.price === 0 ? 'The task is free.' : 'No money is held for the task.';
    return refuse('nothing_to_refund', why);
  }
  const isPaid = progress.status === 'resolved';
  const why = isPaid ? 'The winner is paid.' : 'The task is open; cancel it to get its price back.';
  return refuse('not_refundable', why);
}

/** What is to be done about money because of an event: in the ledger, or by the treasury (`send`); null for nothing. */
export function ledgerWork(task: Task, type: string): 'hold' | 'pay' | 'refund' | 'send' | null {
  if (task.spec.price === 0) return null;
  if (type === 'funding.requested') return 'hold';
  if (type === 'task.resolved') return 'pay';
  if (type === 'refund.requested' || (type === 'payout.posted' && task.progress.payments)) return 'send';
  const ended = type === 'task.expired' || type === 'task.cancelled';
  // A funding that was ever asked for may still be on its way: only the ledger can tell, and shut the door.
  return ended && task.progress.fundings > 0 ? 'refund' : null;
}
