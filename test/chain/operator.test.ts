import { env } from 'cloudflare:workers';
import { type Address, formatUnits } from 'viem';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaymentView } from '../../src/treasury/payment.ts';
import { expected, nobody, operator, type Page, type Problem, until } from '../support/api.ts';
import { issuer, mine, operations, send, usdcOf } from '../support/chain/chain.ts';
import { reaches, sendPayment, setDenied, type Treasury, withdrawal } from '../support/chain/treasury.ts';
import { accountWith } from '../support/ledger.ts';
import { expectProblem } from '../support/problem.ts';

type ChainSolvency = {
  readonly chain: Record<'usdc' | 'expected' | 'surplus', string> &
    Record<'held' | 'mined', { count: number; amount: string }>;
};

/** The treasury of the market itself, with 100 USDC in its wallet. */
let treasury: Pick<Treasury, 'stub' | 'accountId'>;

beforeAll(async () => {
  await send(issuer, { functionName: 'mint', args: [operations.address, 100_000_000n] });
  treasury = {
    accountId: await accountWith(100_000_000),
    stub: env.TREASURY.getByName(operations.address.toLowerCase()),
  };
});

const held = async () => expected(200, await operator<Page<PaymentView>>('GET', '/internal/payments')).items;

/** A payment of 5 USDC that is held because its recipient is denied. */
async function heldPayment() {
  const payment = withdrawal(treasury, 5_000_000);
  await setDenied(payment.wallet, true);
  await sendPayment(treasury, payment);
  await reaches(treasury, payment, 'held');
  return payment;
}

describe('The operator', () => {
  it('sees what is held and why, and sends it anew', async () => {
    const { id, wallet } = await heldPayment();
    expect(await held()).toContainEqual(
      expect.objectContaining({
        id,
        state: 'held',
        amount: '5.00',
        reason: expect.stringMatching(/refuses/),
      }),
    );
    await setDenied(wallet, false);

    const retried = await operator<PaymentView>('POST', `/internal/payments/${id}/retry`);

    expect(expected(200, retried)).toMatchObject({ id, state: 'waiting', reason: null });
    await until(async () => (await usdcOf(wallet as Address)) === 5_000_000n);
    expect(await held()).toEqual([]);
  });

  it('gives what is held up, once', async () => {
    const { id } = await heldPayment();

    for (const _ of [1, 2]) {
      const released = await operator<PaymentView>('POST', `/internal/payments/${id}/release`);
      expect(expected(200, released)).toMatchObject({ id, state: 'released' });
    }

    expect(await held()).toEqual([]);
    const again = await operator<PaymentView>('POST', `/internal/payments/${id}/retry`);
    expect(expected(200, again)).toMatchObject({ state: 'released' });
  });

  it('is told of a payment that there is not, and may turn pages', async () => {
    expectProblem(await operator<Problem>('POST', '/internal/payments/withdrawal:1/retry'), 404, 'not_found');
    const all = [await heldPayment(), await heldPayment()];

    const first = expected(200, await operator<Page<PaymentView>>('GET', '/internal/payments?limit=1'));
    const path = `/internal/payments?limit=1&cursor=${first.next_cursor}`;
    const second = expected(200, await operator<Page<PaymentView>>('GET', path));

    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(second.has_more).toBe(false);
    for (const { id } of all) await operator('POST', `/internal/payments/${id}/release`);
  });
});

describe('Everybody', () => {
  it('reads chain and ledger side by side', async () => {
    const payment = withdrawal(treasury, 3_000_000);
    await sendPayment(treasury, payment);
    await reaches(treasury, payment, 'mined');
    const read = async () => expected(200, await nobody<ChainSolvency>('GET', '/v1/platform/solvency')).chain;
    const inWallet = formatUnits(await usdcOf(operations.address), 6);

    const { usdc, expected: says, surplus, mined } = await read();
    expect(Number(usdc)).toBe(Number(inWallet));
    expect(Number(surplus)).toBeCloseTo(Number(usdc) - Number(says), 6);
    expect(mined.count).toBeGreaterThan(0);

    await mine(12);
    await reaches(treasury, payment, 'confirmed');
    await until(async () => (await read()).mined.count === 0);
    // What is booked has left both sides.
    await until(async () => (await read()).surplus === surplus);
  });

  it('reads what payments wait for in the health of the market', async () => {
    await send(issuer, { functionName: 'pause' });
    const payment = withdrawal(treasury, 1_000_000);
    try {
      await sendPayment(treasury, payment);
      const reply = await until(async () => {
        const health = await nobody<Problem>('GET', '/health');
        return health.status === 503 ? health : null;
      });
      expectProblem(reply, 503, 'unavailable');
      expect(reply.body.errors).toEqual([{ path: 'treasury', message: expect.stringMatching(/token/) }]);
    } finally {
      await send(issuer, { functionName: 'unpause' });
    }
    await reaches(treasury, payment, 'mined');
    expect((await nobody('GET', '/health')).status).toBe(200);
  });
});
