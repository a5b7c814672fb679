import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/http/problem.ts';
import { parseAmount } from '../../../src/ledger/money.ts';
import { logRow } from '../../../src/tasks/events.ts';
import { ledgerWork, paid, refunded } from '../../../src/tasks/rules/funding.ts';
import { addressed, answered, moved, paymentsOf, requestRefund } from '../../../src/tasks/rules/payments.ts';
import { apply, isOver, type Task, type TaskEvent } from '../../../src/tasks/task.ts';
import type { PaymentMove } from '../../../src/treasury/payment.ts';
import { fundedWorld, SPEC, START } from './world.ts';

const [WALLET, OTHER, FEES] = ['0xaa', '0xbb', '0xfe'] as const;
const WINNER = { workerId: 'ann', accountId: 'acct_ann' };
const NOW = START + 1;

function following(task: Task, events: readonly TaskEvent[]): Task {
  return events.reduce(apply, task);
}

/** A task that ann has won, and whom it pays on the chain. */
function resolved(wallet: typeof WALLET | null = WALLET, feeBps = 2_000): Task {
  const { task } = fundedWorld({ feeBps })
    .with((w) => w.work('ann'))
    .with((w) => w.judge(1, 1));
  return following(task, addressed(task, wallet, FEES, NOW));
}

/** A task whose price is back in the publisher's balance. */
function returned(): Task {
  const { task } = fundedWorld().with((w) => w.cancel());
  return following(task, refunded(task, true, NOW));
}

function requested(): Task {
  const task = returned();
  const events = requestRefund(task, WALLET, NOW);
  if (isRefusal(events)) throw new Error(events.refused);
  return following(task, events);
}

const move = (kind: PaymentMove['kind'], state: PaymentMove['state'], hash: string): PaymentMove => {
  return { kind, state, txHash: `0x${hash}` };
};

function told(task: Task, ...moves: PaymentMove[]): Task {
  return moves.reduce((before, each) => following(before, moved(before, each, NOW)), task);
}

describe('where the price of a task that is won goes', () => {
  it('is to the wallets of its winner and of the platform, each with its part', () => {
    expect(paymentsOf(resolved(), ['payout', 'fee'], WINNER)).toEqual([
      {
        ...{ kind: 'payout', id: `payout:${SPEC.id}`, accountId: 'acct_ann', agentId: 'ann' },
        ...{ wallet: WALLET, amount: 8_000_000, taskId: SPEC.id },
      },
      {
        ...{ kind: 'fee', id: `fee:${SPEC.id}`, accountId: 'platform:fees', agentId: null },
        ...{ wallet: FEES, amount: 2_000_000, taskId: SPEC.id },
      },
    ]);
  });

  it.each([
    ['a winner without a wallet', resolved(null), ['fee']],
    ['a task without a fee', resolved(WALLET, 0), ['payout']],
    ['a task that is all fee', resolved(WALLET, 10_000), ['fee']],
    ['neither a wallet nor a fee', resolved(null, 0), []],
  ])('leaves out what is nothing or stays in the balance: %s', (_, task, kinds) => {
    expect(paymentsOf(task, ['payout', 'fee'], WINNER).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is fixed once, whatever wallet the winner has later', () => {
    expect(addressed(resolved(), OTHER as never, FEES, NOW)).toEqual([]);
    expect(addressed(resolved(null, 0), WALLET, FEES, NOW)).toEqual([]);
  });

  it('is sent on only after the ledger has paid, and not at all without a chain', () => {
    const task = resolved();
    expect(ledgerWork(task, 'task.resolved')).toBe('pay');
    expect(ledgerWork(task, 'payout.posted')).toBe('send');
    const { task: unconnected } = fundedWorld()
      .with((w) => w.work('ann'))
      .with((w) => w.judge(1, 1));
    expect(ledgerWork(unconnected, 'payout.posted')).toBeNull();
  });
});

describe('what the treasury tells of a payment', () => {
  it('is noted, and told to whoever watches', () => {
    const task = told(resolved(), move('payout', 'mined', '01'));
    expect(task.progress.payments?.payout).toEqual({ wallet: WALLET, state: 'mined', txHash: '0x01' });
    expect(task.progress.payments?.fee?.state).toBe('requested');
    const [event] = moved(task, move('payout', 'confirmed', '01'), NOW);
    expect(logRow(following(task, [event!]), event!, NOW)[0]?.data).toMatchObject({
      ...{ payment: 'payout', state: 'confirmed', tx_hash: '0x01' },
      message: 'The payout on the chain is confirmed.',
    });
  });

  it('is no news when it is told again, or late', () => {
    const confirmed = told(resolved(), move('payout', 'mined', '01'), move('payout', 'confirmed', '01'));
    expect(moved(confirmed, move('payout', 'confirmed', '01'), NOW)).toEqual([]);
    expect(moved(confirmed, move('payout', 'mined', '01'), NOW)).toEqual([]);
    // Its answer to being asked comes after what it has told meanwhile.
    expect(answered(confirmed, 'payout', true, NOW)).toEqual([]);
  });

  it('may be another hash, when the block was replaced, and a way out of being held', () => {
    const mined = told(resolved(), move('payout', 'mined', '01'), move('payout', 'mined', '02'));
    expect(mined.progress.payments?.payout?.txHash).toBe('0x02');
    const retried = told(mined, move('payout', 'held', '02'), move('payout', 'mined', '03'));
    expect(retried.progress.payments?.payout).toMatchObject({ state: 'mined', txHash: '0x03' });
  });

  it('is ignored of payments that the task knows nothing of', () => {
    expect(moved(resolved(null), move('payout', 'mined', '01'), NOW)).toEqual([]);
    expect(moved(returned(), move('refund', 'mined', '01'), NOW)).toEqual([]);
  });

  it('ends the task once every payment is confirmed, held or released', () => {
    const task = resolved();
    const posted = following(task, paid(task, NOW));
    expect(isOver(posted)).toBe(false);
    const half = told(posted, move('payout', 'confirmed', '01'));
    expect(isOver(half)).toBe(false);
    expect(isOver(told(half, move('fee', 'mined', '02')))).toBe(false);
    for (const state of ['confirmed', 'held', 'released'] as const) {
      expect(isOver(told(half, move('fee', state, '02')))).toBe(true);
    }
    expect(isOver(told(task, move('payout', 'confirmed', '01'), move('fee', 'confirmed', '02')))).toBe(false);
  });
});

describe('a refund to the wallet', () => {
  it('is asked for once the price is back in the balance, and again is no news', () => {
    const { task: cancelled } = fundedWorld().with((w) => w.cancel());
    expect(requestRefund(cancelled, WALLET, NOW)).toMatchObject({ refused: 'refund_pending' });
    expect(requestRefund(returned(), WALLET, NOW)).toEqual([
      { type: 'refund.requested', wallet: WALLET, at: NOW },
    ]);
    expect(requestRefund(requested(), OTHER as never, NOW)).toEqual([]);
  });

  it('needs a wallet', () => {
    expect(requestRefund(returned(), null, NOW)).toMatchObject({ refused: 'no_wallet' });
    expect(requestRefund(requested(), null, NOW)).toEqual([]);
  });

  it('is the whole price, from the account that published', () => {
    expect(ledgerWork(returned(), 'refund.requested')).toBe('send');
    expect(paymentsOf(requested(), ['refund'], null)).toEqual([
      {
        ...{ kind: 'refund', id: `refund:${SPEC.id}`, accountId: SPEC.accountId, agentId: SPEC.publisherId },
        ...{ wallet: WALLET, amount: parseAmount('10'), taskId: SPEC.id },
      },
    ]);
  });

  it('that the balance does not cover is forgotten, and may be asked for again, for another wallet too', () => {
    const task = requested();
    const refused = following(task, answered(task, 'refund', false, NOW));
    expect(refused.progress.payments?.refund).toBeUndefined();
    expect(requestRefund(refused, OTHER as never, NOW)).toHaveLength(1);
  });

  it('alone can be refused: the parts of a price were reserved when it was paid', () => {
    expect(() => answered(resolved(), 'payout', false, NOW)).toThrow('not covered');
  });
});
