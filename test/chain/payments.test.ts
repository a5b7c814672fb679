import { env } from 'cloudflare:workers';
import { type Hash, parseGwei } from 'viem';
import { afterEach, describe, expect, it } from 'vitest';
import { balanceOf } from '../../src/ledger/store.ts';
import { until } from '../support/api.ts';
import { FAILING_BOOKS } from '../support/books.ts';
import { issuer, mine, node, reorganise, send, usdcOf } from '../support/chain/chain.ts';
import {
  denyFirst,
  newTreasury,
  reaches,
  sendPayment,
  setDenied,
  setGas,
  someWallet,
  type Treasury,
  withdrawal,
} from '../support/chain/treasury.ts';
import { give } from '../support/ledger.ts';
import { expectSolvent } from '../support/money.ts';

const funds = ({ accountId }: Treasury) => balanceOf(env.BOOKS, accountId);

/** Blocks come only when the test says so, until it is over. */
async function holdBlocks(): Promise<void> {
  await node.setAutomine(false);
}

afterEach(async () => {
  await node.setAutomine(true);
});

describe('A payment', () => {
  it('leaves once, to the unit, and is booked when it is 12 blocks deep', async () => {
    const treasury = await newTreasury();
    const payment = withdrawal(treasury, 7_000_001);

    expect(await sendPayment(treasury, payment)).toMatchObject({ state: 'waiting', amount: '7.000001' });
    expect(await sendPayment(treasury, payment)).toMatchObject({ id: payment.id });

    const { tx_hash } = await reaches(treasury, payment, 'mined');
    expect(tx_hash).toMatch(/^0x[0-9a-f]{64}$/);
    expect(await usdcOf(payment.wallet)).toBe(7_000_001n);
    expect(await funds(treasury)).toEqual({ available: 92_999_999, held: 7_000_001 });
    await mine(10);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await treasury.stub.read(payment.id)).toMatchObject({ state: 'mined' });
    await mine(1);
    expect(await reaches(treasury, payment, 'confirmed')).toMatchObject({ tx_hash });
    await until(async () => (await funds(treasury)).held === 0);
    expect(await sendPayment(treasury, payment)).toMatchObject({ state: 'confirmed', tx_hash });
    expect(await usdcOf(payment.wallet)).toBe(7_000_001n);
    await expectSolvent();
  });

  it('is refused when the balance does not cover it, and may be tried again', async () => {
    const treasury = await newTreasury(50_000_000, 4_000_000);
    const payment = withdrawal(treasury, 5_000_000);

    expect(await treasury.stub.pay(payment)).toMatchObject({ refused: 'insufficient_funds' });
    expect(await treasury.stub.read(payment.id)).toMatchObject({ state: 'refused' });
    await give(treasury.accountId, 1_000_000);

    expect(await sendPayment(treasury, payment)).toMatchObject({ state: 'waiting' });
    await reaches(treasury, payment, 'mined');
    expect(await usdcOf(payment.wallet)).toBe(5_000_000n);
  });

  it('is under way while the ledger does not answer, and goes on by itself', async () => {
    const treasury = await newTreasury();
    const payment = withdrawal(treasury, 5_000_000);
    await treasury.bind({ BOOKS: FAILING_BOOKS });
    expect(await sendPayment(treasury, payment)).toMatchObject({ state: 'reserving' });

    await treasury.bind({ BOOKS: env.BOOKS });

    await reaches(treasury, payment, 'mined');
    expect(await funds(treasury)).toEqual({ available: 95_000_000, held: 5_000_000 });
  });

  it('cannot be another one under the same id', async () => {
    const treasury = await newTreasury();
    const payment = withdrawal(treasury, 5);
    await sendPayment(treasury, payment);

    const fault = await treasury.stub.pay({ ...payment, wallet: someWallet() }).catch(String);

    expect(fault).toContain('another payment');
  });

  it('of nothing, or to what is no wallet, is not taken in', async () => {
    const treasury = await newTreasury();

    for (const payment of [withdrawal(treasury, 0), withdrawal(treasury, 5, '0x12')]) {
      expect(await treasury.stub.pay(payment).catch(String)).toContain('cannot be paid');
      expect(await treasury.stub.read(payment.id)).toBe(null);
    }
  });

  it('goes back to the start when its block is replaced, and is made once all the same', async () => {
    const treasury = await newTreasury();
    const payment = withdrawal(treasury, 5_000_000);
    await sendPayment(treasury, payment);
    await reaches(treasury, payment, 'mined');
    await mine(2);

    await reorganise(3);
    await node.request({ method: 'anvil_dropAllTransactions' } as never);
    await until(async () => (await usdcOf(payment.wallet)) === 5_000_000n);
    await until(async () => {
      await mine(4);
      return (await treasury.stub.read(payment.id))?.state === 'confirmed';
    }, 10_000);
    expect(await usdcOf(payment.wallet)).toBe(5_000_000n);
  });

  it('that is stuck is replaced under the same nonce by one that bids more', async () => {
    const treasury = await newTreasury();
    const payment = withdrawal(treasury, 5_000_000);
    await holdBlocks();
    await sendPayment(treasury, payment);
    const { tx_hash: first } = await reaches(treasury, payment, 'broadcast');

    // The market leaves it behind.
    await node.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei('50') });
    await mine(1);
    expect(await usdcOf(payment.wallet)).toBe(0n);
    await until(async () => (await treasury.stub.read(payment.id))?.tx_hash !== first, 20_000);
    await until(async () => {
      await mine(1);
      return (await usdcOf(payment.wallet)) === 5_000_000n;
    }, 10_000);

    const { tx_hash } = await reaches(treasury, payment, 'mined');
    expect(tx_hash).not.toBe(first);
    expect(await node.getTransaction({ hash: tx_hash as Hash })).toMatchObject({ nonce: 0 });
  });
});

describe('A recipient that the token refuses', () => {
  it('is held for the operator and blocks nobody else; the operator sends it later', async () => {
    const treasury = await newTreasury();
    const frozen = withdrawal(treasury, 5_000_000);
    const other = withdrawal(treasury, 6_000_000);
    await setDenied(frozen.wallet, true);

    for (const each of [frozen, other]) await sendPayment(treasury, each);

    await reaches(treasury, other, 'mined');
    const held = await reaches(treasury, frozen, 'held');
    expect(held.reason).toMatch(/refuses/);
    expect((await treasury.stub.standing()).held).toEqual({ count: 1, amount: 5_000_000 });
    expect(await treasury.stub.list('held', 0, 10)).toMatchObject([{ payment: { id: frozen.id } }]);
    await setDenied(frozen.wallet, false);
    expect(await treasury.stub.retry(frozen.id)).toMatchObject({ state: 'waiting', reason: null });
    await reaches(treasury, frozen, 'mined');
    expect(await usdcOf(frozen.wallet)).toBe(5_000_000n);
  });

  it('gets its money back in the ledger when the operator gives the payment up', async () => {
    const treasury = await newTreasury();
    const frozen = withdrawal(treasury, 5_000_000);
    await setDenied(frozen.wallet, true);
    await sendPayment(treasury, frozen);
    await reaches(treasury, frozen, 'held');

    expect(await treasury.stub.release(frozen.id)).toMatchObject({ state: 'released' });

    expect(await funds(treasury)).toEqual({ available: 100_000_000, held: 0 });
    expect(await treasury.stub.retry(frozen.id)).toMatchObject({ state: 'released' });
    await expectSolvent();
  });

  it('is held once its transfer has failed on the chain for good, under a nonce that is used up', async () => {
    const treasury = await newTreasury();
    const [payment, next] = [withdrawal(treasury, 5_000_000), withdrawal(treasury, 6_000_000)];
    await holdBlocks();
    for (const each of [payment, next]) await sendPayment(treasury, each);
    await reaches(treasury, payment, 'broadcast');
    await reaches(treasury, next, 'broadcast');

    await denyFirst(payment.wallet);
    await mine(1);
    await reaches(treasury, payment, 'reverted');
    await reaches(treasury, next, 'mined');
    await mine(11);

    const { reason, tx_hash } = await reaches(treasury, payment, 'held');
    expect(reason).toMatch(/failed/);
    await node.setAutomine(true);
    await setDenied(payment.wallet, false);
    await treasury.stub.retry(payment.id);
    expect((await reaches(treasury, payment, 'mined')).tx_hash).not.toBe(tx_hash);
    expect(await usdcOf(payment.wallet)).toBe(5_000_000n);
    expect(await usdcOf(next.wallet)).toBe(6_000_000n);
  });

  it('is the wallet that pays', async () => {
    const treasury = await newTreasury();
    const payment = withdrawal(treasury, 5, treasury.wallet.address);

    await sendPayment(treasury, payment);

    expect(await reaches(treasury, payment, 'held')).toMatchObject({ tx_hash: null });
  });
});

describe('Payments wait', () => {
  it('while the token is paused', async () => {
    const treasury = await newTreasury();
    const payment = withdrawal(treasury, 5_000_000);
    await send(issuer, { functionName: 'pause' });
    try {
      await sendPayment(treasury, payment);
      await until(async () => (await treasury.stub.standing()).lacks === 'token');
      expect(await treasury.stub.read(payment.id)).toMatchObject({ state: 'waiting' });
    } finally {
      await send(issuer, { functionName: 'unpause' });
    }
    await reaches(treasury, payment, 'mined');
    await until(async () => (await treasury.stub.standing()).lacks === null);
  });

  it('for gas', async () => {
    const treasury = await newTreasury();
    await setGas(treasury.wallet, '0.00000001');
    const payment = withdrawal(treasury, 5_000_000);
    await sendPayment(treasury, payment);
    await until(async () => (await treasury.stub.standing()).lacks === 'gas');
    expect((await treasury.stub.standing()).waiting).toEqual({ count: 1, amount: 5_000_000 });

    await setGas(treasury.wallet, '1');

    await reaches(treasury, payment, 'mined');
  });

  it('for USDC, and let smaller ones pass', async () => {
    const treasury = await newTreasury(5_000_000, 100_000_000);
    const [large, small] = [withdrawal(treasury, 6_000_000), withdrawal(treasury, 4_000_000)];
    for (const each of [large, small]) await sendPayment(treasury, each);

    await reaches(treasury, small, 'mined');
    expect(await treasury.stub.read(large.id)).toMatchObject({ state: 'waiting' });
    expect((await treasury.stub.standing()).lacks).toBe('usdc');

    await send(issuer, { functionName: 'mint', args: [treasury.wallet.address, 10_000_000n] });
    await reaches(treasury, large, 'mined');
    expect(await usdcOf(large.wallet)).toBe(6_000_000n);
  });
});
