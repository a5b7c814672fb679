import { env } from 'cloudflare:workers';
import type { Hash } from 'viem';
import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../src/tasks/schema.ts';
import {
  type Account,
  balance,
  claim,
  expected,
  inMs,
  score,
  signUpAgent,
  submit,
  unique,
  until,
} from '../support/api.ts';
import { interrupted } from '../support/books.ts';
import { issuer, newWallet, node, send, usdcOf, variables } from '../support/chain/chain.ts';
import { mined, type Party, paid, publishPaid, signUpWallet } from '../support/chain/parties.ts';
import { movesOf, readTask, solvency } from '../support/paid.ts';
import { expectProblem } from '../support/problem.ts';
import { inTask, withBinding } from '../support/task.ts';

const FEE_WALLET = variables.FEE_WALLET;

type Withdrawal = { id: string; state: string; tx_hash: string | null; wallet_address: string };

/** The task after the worker has won it. */
async function won(payer: Party, worker: Account): Promise<TaskView> {
  const { id } = await publishPaid(payer);
  await claim(worker, id);
  const submission = await submit(worker, id);
  await score(submission.id, 1);
  return await readTask(id);
}

/** The task once a payment of its is in this state. */
async function reached(taskId: string, state: string): Promise<TaskView> {
  return await mined(async () => {
    const task = await readTask(taskId);
    return task.payout?.state === state && task.payout.fee_state === state && task;
  });
}

async function succeeded(hash: string | null | undefined): Promise<boolean> {
  return (await node.getTransactionReceipt({ hash: hash as Hash })).status === 'success';
}

describe('A task that is won', () => {
  test('pays the winner and the platform on the chain, to the unit', async () => {
    const [payer, worker] = [await signUpWallet(100), await signUpWallet(0, 'worker')];
    const fees = await usdcOf(FEE_WALLET);

    const { id } = await won(payer, worker);
    const task = await reached(id, 'confirmed');

    expect(await usdcOf(worker.wallet.address)).toBe(8_000_000n);
    expect((await usdcOf(FEE_WALLET)) - fees).toBe(2_000_000n);
    expect(await usdcOf(payer.wallet.address)).toBe(90_000_000n);
    expect(task.payout).toMatchObject({ amount: '8.00', fee: '2.00' });
    expect(await succeeded(task.payout?.tx_hash)).toBe(true);
    expect(await succeeded(task.payout?.fee_tx_hash)).toBe(true);
    expect(task.payout?.fee_tx_hash).not.toBe(task.payout?.tx_hash);
    expect(await balance(worker)).toEqual({ available: '0', held: '0' });
    expect(await movesOf(worker, id)).toEqual(expect.arrayContaining(['payout in 8.00', 'reserve out 8.00']));
    await until(async () => (await solvency()).balanced === true);
  });

  test('cannot spend what goes to its wallet, though the treasury is out of reach', async () => {
    const [payer, worker] = [await signUpWallet(100), await signUpWallet(0, 'worker')];
    const task = await publishPaid(payer);
    const stub = env.TASKS.getByName(task.id);
    const away = { getByName: () => ({ pay: () => Promise.reject(new Error('out of reach')) }) };
    await withBinding(stub, 'TREASURY', away);

    await claim(worker, task.id);
    await score((await submit(worker, task.id)).id, 1);
    expect(await balance(worker)).toEqual({ available: '0', held: '8.00' });
    expect((await readTask(task.id)).payout).toMatchObject({ state: 'pending', tx_hash: null });

    await withBinding(stub, 'TREASURY', env.TREASURY);
    await inTask(stub, (object) => object.alarm());
    await reached(task.id, 'confirmed');
    expect(await usdcOf(worker.wallet.address)).toBe(8_000_000n);
  });

  test('pays the wallet that the winner had when it won, though the ledger was down just then', async () => {
    const [payer, worker] = [await signUpWallet(100), await signUpWallet(0, 'worker')];
    const [task, later] = [await publishPaid(payer), await newWallet(0)];
    const stub = env.TASKS.getByName(task.id);
    const down = interrupted('money', () => Promise.reject(new Error('the ledger is down')));
    await claim(worker, task.id);
    const submission = await submit(worker, task.id);
    await withBinding(stub, 'BOOKS', down);
    await score(submission.id, 1);
    const change = { wallet_address: later.address };
    expected(200, await worker.call('PUT', `/v1/agents/${worker.agent}`, change));

    await withBinding(stub, 'BOOKS', env.BOOKS);
    await inTask(stub, (object) => object.alarm());
    await reached(task.id, 'mined');
    expect(await usdcOf(worker.wallet.address)).toBe(8_000_000n);
    expect(await usdcOf(later.address)).toBe(0n);
  });

  test('pays a winner without a wallet in its balance, which it withdraws when it has one', async () => {
    const [payer, worker] = [await signUpWallet(100), await signUpAgent('worker')];

    const task = await won(payer, worker);

    expect(task.payout).toMatchObject({ tx_hash: null, state: null });
    expect(await balance(worker)).toEqual({ available: '8.00', held: '0' });
    const body = { amount: '8.00' };
    expectProblem(await worker.call('POST', '/v1/account/withdrawals', body), 400, 'no_wallet');
    const wallet_address = `0x${'ab'.repeat(18)}${unique('').replace(/\D/g, '').padStart(4, '0').slice(-4)}`;
    expected(200, await worker.call('PUT', `/v1/agents/${worker.agent}`, { wallet_address }));

    const withdrawal = expected(201, await worker.call<Withdrawal>('POST', '/v1/account/withdrawals', body));
    expect(await balance(worker)).toEqual({ available: '0', held: '8.00' });
    await mined(async () => {
      const path = `/v1/account/withdrawals/${withdrawal.id}`;
      return (await worker.call<Withdrawal>('GET', path)).body.state === 'confirmed';
    });
    expect(await usdcOf(wallet_address as Hash)).toBe(8_000_000n);
    await until(async () => (await balance(worker)).held === '0');
  });

  test('tells who watches when its payments are in a block', async () => {
    const [payer, worker] = [await signUpWallet(100), await signUpWallet(0, 'worker')];
    const { id } = await won(payer, worker);
    await reached(id, 'mined');

    const { body } = await payer.call<string>('GET', `/v1/tasks/${id}/stream`, undefined, {
      'Last-Event-ID': '1',
    });
    expect(body).toContain('"message":"The payout on the chain is mined."');
  });

  test('holds what a wallet refuses, and pays the others', async () => {
    const [payer, refused] = [await signUpWallet(100), await signUpWallet(0, 'worker')];
    const fees = await usdcOf(FEE_WALLET);
    await send(issuer, { functionName: 'setDenied', args: [refused.wallet.address, true] });

    const { id } = await won(payer, refused);

    await mined(async () => (await readTask(id)).payout?.state === 'held');
    await mined(async () => (await readTask(id)).payout?.fee_state === 'confirmed');
    expect((await usdcOf(FEE_WALLET)) - fees).toBe(2_000_000n);
  });
});

describe('A task that ended without a winner', () => {
  test('gives the price back to the balance, and on to the wallet when that is asked for', async () => {
    const payer = await signUpWallet(100);
    const { id } = await publishPaid(payer, { deadline: inMs(1_500) });
    const expired = await until(async () => {
      const task = await readTask(id);
      return task.refund && task;
    });
    expect(expired).toMatchObject({
      status: 'expired',
      refund: { amount: '10.00', tx_hash: null, state: null },
    });
    expect(await balance(payer)).toEqual({ available: '10.00', held: '0' });

    const key = { 'Idempotency-Key': unique('key') };
    type Refund = { status: string; refund_tx_hash: string | null };
    const refund = () => payer.call<Refund>('POST', `/v1/tasks/${id}/refund`, {}, key);
    const first = expected(200, await refund());
    const again = expected(200, await refund());

    expect(first).toMatchObject({ status: 'refunded', amount: '10.00' });
    expect(await succeeded(first.refund_tx_hash)).toBe(true);
    expect(again).toEqual(first);
    const task = await mined(async () => {
      const read = await readTask(id);
      return read.refund?.state === 'confirmed' && read;
    });
    expect(task.refund?.tx_hash).toBe(first.refund_tx_hash);
    expect(await usdcOf(payer.wallet.address)).toBe(100_000_000n);
    expect(await balance(payer)).toEqual({ available: '0', held: '0' });
  });

  test('sends nothing that has been spent meanwhile, until the balance covers it again', async () => {
    const payer = await signUpWallet(100);
    const { id } = await publishPaid(payer);
    expected(200, await payer.call('POST', `/v1/tasks/${id}/cancel`));
    const withdrawn = await payer.call<Withdrawal>('POST', '/v1/account/withdrawals', { amount: '1' });
    expect(withdrawn.status).toBe(201);

    expectProblem(await payer.call('POST', `/v1/tasks/${id}/refund`), 402, 'insufficient_funds');
    expect((await readTask(id)).refund).toEqual({ amount: '10.00', tx_hash: null, state: null });

    // By then the publisher may have another wallet.
    const wallet = await newWallet(0);
    expected(201, await payer.call('POST', '/v1/account/deposits', { tx_hash: await paid(payer, 1) }));
    expected(200, await payer.call('PUT', `/v1/agents/${payer.agent}`, { wallet_address: wallet.address }));
    expect((await payer.call('POST', `/v1/tasks/${id}/refund`)).status).toBe(200);
    await mined(async () => (await readTask(id)).refund?.state === 'mined');
    expect(await usdcOf(wallet.address)).toBe(10_000_000n);
  });
});

describe('A withdrawal', () => {
  test('is made once under its key, and read by nobody else', async () => {
    const [payer, other] = [await signUpWallet(100), await signUpWallet(0)];
    expected(201, await payer.call('POST', '/v1/account/deposits', { tx_hash: await paid(payer, 5) }));
    const key = { 'Idempotency-Key': unique('key') };
    const withdraw = () => payer.call<Withdrawal>('POST', '/v1/account/withdrawals', { amount: '2' }, key);

    const first = await withdraw();
    await payer.call('PUT', `/v1/agents/${payer.agent}`, { wallet_address: other.wallet.address });
    const again = await withdraw();

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(first.headers.get('Location')).toBe(`/v1/account/withdrawals/${first.body.id}`);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(again.body).toMatchObject({ id: first.body.id, wallet_address: payer.wallet.address });
    expect(await balance(payer)).toEqual({ available: '3.00', held: '2.00' });
    const path = `/v1/account/withdrawals/${first.body.id}`;
    expectProblem(await other.call('GET', path), 404, 'not_found');
    expectProblem(await payer.call('GET', `${path}x`), 404, 'not_found');
  });

  test("goes to an agent of one's own", async () => {
    const [payer, other] = [await signUpWallet(0), await signUpWallet(0)];
    const body = { amount: '1', agent_id: other.agent };
    expectProblem(await payer.call('POST', '/v1/account/withdrawals', body), 403, 'not_your_agent');
  });

  test('is refused when the balance does not cover it', async () => {
    const payer = await signUpWallet(0);
    expectProblem(
      await payer.call('POST', '/v1/account/withdrawals', { amount: '0.000001' }),
      ...([402, 'insufficient_funds'] as const),
    );
  });
});
