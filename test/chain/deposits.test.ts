import { env } from 'cloudflare:workers';
import type { Hash } from 'viem';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/http/problem.ts';
import { toMicro } from '../../src/ledger/money.ts';
import type { TaskView } from '../../src/tasks/schema.ts';
import { takeDeposit } from '../../src/treasury/take-deposit.ts';
import { watchDeposits } from '../../src/treasury/watch-deposits.ts';
import {
  type Account,
  balance,
  expected,
  nobody,
  operator,
  type Page,
  type Problem,
  publish,
  type Reply,
  unique,
} from '../support/api.ts';
import { issuer, mine, node, operations, pay, reorganise, send, variables } from '../support/chain/chain.ts';
import { type Party, paid, signUpWallet } from '../support/chain/parties.ts';
import { solvency } from '../support/paid.ts';
import { expectProblem } from '../support/problem.ts';

async function fund<T = TaskView>({ call }: Account, task: { id: string }, txHash: string, headers = {}) {
  return await call<T>('POST', `/v1/tasks/${task.id}/fund`, { tx_hash: txHash }, headers);
}

async function deposit<T = Problem>({ call }: Account, txHash: string, headers = {}): Promise<Reply<T>> {
  return await call<T>('POST', '/v1/account/deposits', { tx_hash: txHash }, headers);
}

const PRICED = { price: '10.00', oracle: { kind: 'manual' } };

describe('Where a chain is connected', () => {
  test('everybody may know where deposits go', async () => {
    expect(expected(200, await nobody('GET', '/v1/platform/deposit-info'))).toEqual({
      ...{ operations_wallet: operations.address, usdc_contract: variables.USDC_CONTRACT },
      ...{ chain: 'local', chain_id: 31337, min_amount: '0.000001', confirmations: 12 },
      chain_connected: true,
    });
  });
});

describe('A task is funded by a payment', () => {
  test('with twelve confirmations and not with eleven', async () => {
    const payer = await signUpWallet(100);
    const task = await publish(payer, PRICED);
    const hash = await pay(payer.wallet, 10_000_000);
    await mine(10);

    const early = await fund<Problem>(payer, task, hash);
    expect(expectProblem(early, 400, 'not_enough_confirmations')).toMatchObject({
      ...{ missing_confirmations: 1, retryable: true },
    });
    expect(await balance(payer)).toEqual({ available: '0', held: '0' });

    await mine(1);
    expect(expected(200, await fund(payer, task, hash))).toMatchObject({
      status: 'funded',
      funding: 'funded',
    });
    expect(await balance(payer)).toEqual({ available: '0', held: '10.00' });
  });

  test('and what is over the price stays in the balance', async () => {
    const payer = await signUpWallet(100);
    const task = await publish(payer, PRICED);

    expected(200, await fund(payer, task, await paid(payer, 12.5)));

    expect(await balance(payer)).toEqual({ available: '2.50', held: '10.00' });
  });

  test('once, however often it is asked for, and in whatever case its hash is written', async () => {
    const payer = await signUpWallet(100);
    const task = await publish(payer, PRICED);
    const hash = await paid(payer, 30);
    const key = { 'Idempotency-Key': unique('key') };

    const first = await fund(payer, task, hash, key);
    const again = await fund(payer, task, hash, key);
    const upper = await fund(payer, task, `0x${hash.slice(2).toUpperCase()}`);

    expect([first.status, again.status, upper.status]).toEqual([200, 200, 200]);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await balance(payer)).toEqual({ available: '20.00', held: '10.00' });
    const other = await publish(payer, PRICED);
    expectProblem(await fund(payer, other, `0x${hash.slice(2).toUpperCase()}`), 409, 'tx_already_used');
  });

  test('also when an earlier try ended between the credit and the hold', async () => {
    const payer = await signUpWallet(100);
    const task = await publish(payer, PRICED);
    const txHash = (await paid(payer)) as Hash;
    const senders = [payer.wallet.address];
    const claim = {
      txHash,
      accountId: payer.id,
      senders,
      least: toMicro(1),
      taskId: task.id,
      claim: task.id,
      signature: undefined,
    };
    expect(isRefusal(await takeDeposit(env, claim))).toBe(false);
    expect(await balance(payer)).toEqual({ available: '10.00', held: '0' });

    expect(expected(200, await fund(payer, task, txHash)).funding).toBe('funded');
    expect(await balance(payer)).toEqual({ available: '0', held: '10.00' });
  });

  test('only as long as it has to be paid: a later payment is left to be deposited', async () => {
    const payer = await signUpWallet(100);
    const task = await publish(payer, PRICED);
    expected(200, await fund(payer, task, await paid(payer)));
    const more = await paid(payer);

    expected(200, await fund(payer, task, more));

    expect(await balance(payer)).toEqual({ available: '0', held: '10.00' });
    expect((await deposit(payer, more)).status).toBe(201);
  });

  test('that is used for two tasks at once only once', async () => {
    const payer = await signUpWallet(100);
    const tasks = [await publish(payer, PRICED), await publish(payer, PRICED)];
    const hash = await paid(payer, 10);

    const replies = await Promise.all(tasks.map((task) => fund<Problem>(payer, task, hash)));

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expectProblem(replies.find(({ status }) => status === 409)!, 409, 'tx_already_used');
    expect(await balance(payer)).toEqual({ available: '0', held: '10.00' });
  });
});

describe('A payment is refused', () => {
  test('that somebody else has made', async () => {
    const [payer, thief] = [await signUpWallet(100), await signUpWallet(100)];
    const task = await publish(thief, PRICED);
    const hash = await paid(payer);

    expectProblem(await fund(thief, task, hash), 400, 'wrong_sender');
    expectProblem(await deposit(thief, hash), 400, 'wrong_sender');

    // Not even who writes the payer's wallet on an agent gets it, and then nobody does.
    const wallet_address = payer.wallet.address.toLowerCase();
    expected(200, await thief.call('PUT', `/v1/agents/${thief.agent}`, { wallet_address }));
    for (const reply of [
      await fund(thief, task, hash),
      await deposit(thief, hash),
      await deposit(payer, hash),
    ]) {
      expect(expectProblem(reply, 400, 'wrong_sender').detail).toContain('several accounts');
    }
    expect(await balance(thief)).toEqual({ available: '0', held: '0' });
  });

  test('from a wallet that two accounts have written down, unless it has signed whose it is', async () => {
    const [payer, thief] = [await signUpWallet(100), await signUpWallet(0)];
    const wallet_address = payer.wallet.address;
    expected(200, await thief.call('PUT', `/v1/agents/${thief.agent}`, { wallet_address }));
    const tx_hash = await paid(payer);
    const signedBy = async ({ wallet }: Party, account: Account, hash = tx_hash) =>
      await wallet.signMessage({ message: `${account.id} deposits ${hash}` });
    const send = (account: Account, signature: string) =>
      account.call('POST', '/v1/account/deposits', { tx_hash, signature });

    expectProblem(await send(thief, await signedBy(thief, thief)), 400, 'wrong_sender');
    expectProblem(await send(thief, await signedBy(payer, payer)), 400, 'wrong_sender');
    expectProblem(await send(payer, `0x${'00'.repeat(65)}`), 400, 'wrong_sender');
    expect((await send(payer, await signedBy(payer, payer))).status).toBe(201);
    expect(await balance(payer)).toEqual({ available: '10.00', held: '0' });

    // It is no word on any other payment; and a task is funded likewise.
    const [task, next] = [await publish(payer, PRICED), await paid(payer)];
    const path = `/v1/tasks/${task.id}/fund`;
    const old = { tx_hash: next, signature: await signedBy(payer, payer) };
    expectProblem(await payer.call('POST', path, old), 400, 'wrong_sender');
    const good = { tx_hash: next, signature: await signedBy(payer, payer, next) };
    expected(200, await payer.call('POST', path, good));
  });

  test('of an agent without a wallet', async () => {
    const payer = await signUpWallet(100);
    const task = await publish(payer, PRICED);
    const hash = await paid(payer);
    expected(200, await payer.call('PUT', `/v1/agents/${payer.agent}`, { wallet_address: null }));

    expectProblem(await fund(payer, task, hash), 400, 'no_wallet');
    expectProblem(await deposit(payer, hash), 400, 'wrong_sender');
  });

  test('of less than the price', async () => {
    const payer = await signUpWallet(100);
    const task = await publish(payer, PRICED);
    const hash = await paid(payer, 9.999999);

    expectProblem(await fund(payer, task, hash), 400, 'amount_too_low');
    expect((await deposit(payer, hash)).status).toBe(201);
    expect(await balance(payer)).toEqual({ available: '9.999999', held: '0' });
  });

  test('to another wallet, of another token, that failed or was never made', async () => {
    const payer = await signUpWallet(100);
    const elsewhere = await pay(payer.wallet, 1, payer.wallet.address);
    const ether = await node.sendTransaction({ account: payer.wallet, to: operations.address, value: 1n });
    const failed = await pay(payer.wallet, 1_000_000_000);
    await mine(12);

    for (const [hash, code] of [
      [elsewhere, 'wrong_recipient'],
      [ether, 'wrong_token'],
      [failed, 'tx_failed'],
      [`0x${'5f'.repeat(32)}`, 'tx_not_found'],
    ] as const) {
      expectProblem(await deposit(payer, hash), 400, code);
    }
  });

  test('by whoever does not publish the task, and nothing is credited', async () => {
    const [payer, other] = [await signUpWallet(100), await signUpWallet(100)];
    const task = await publish(other, PRICED);

    expectProblem(await fund(payer, task, await paid(payer)), 403, 'not_publisher');
    expectProblem(await fund(payer, await publish(payer), await paid(payer)), 400, 'nothing_to_fund');

    expect(await balance(payer)).toEqual({ available: '0', held: '0' });
  });

  test('that a reorganisation has taken back', async () => {
    const payer = await signUpWallet(100);
    const task = await publish(payer, PRICED);
    const hash = await paid(payer);

    await reorganise(12);

    expectProblem(await fund(payer, task, hash), 400, 'tx_not_found');
    expect(await balance(payer)).toEqual({ available: '0', held: '0' });
  });
});

describe('A balance is topped up by a payment', () => {
  test('once; under the same key the answer is given again', async () => {
    const payer = await signUpWallet(100);
    const hash = await paid(payer, 25);
    const key = { 'Idempotency-Key': unique('key') };

    const first = await deposit<object>(payer, hash, key);

    expect(expected(201, first)).toMatchObject({
      ...{ id: expect.stringMatching(new RegExp(`^deposit:31337:${hash}:[0-9]+$`)), kind: 'deposit' },
      ...{ amount: '25.00', direction: 'in', task_id: null },
    });
    const again = await deposit(payer, hash, key);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(expected(201, again)).toEqual(first.body);
    expectProblem(await deposit(payer, hash), 409, 'tx_already_used');
    expectProblem(await deposit(payer, hash, { 'Idempotency-Key': unique('key') }), 409, 'tx_already_used');
    expect(await balance(payer)).toEqual({ available: '25.00', held: '0' });
    expectProblem(await fund(payer, await publish(payer, PRICED), hash), 409, 'tx_already_used');
  });

  test('of the wallet of any of its agents', async () => {
    const payer = await signUpWallet(100);
    const name = unique('second');
    expected(201, await payer.call('POST', '/v1/agents', { id: name, name }));

    expect((await deposit(payer, await paid(payer))).status).toBe(201);
  });
});

describe('A deposit that was credited and then taken back by a reorganisation', () => {
  type Missing = { id: string; account_id: string; amount: string; tx_hash: string };
  const missing = async (hash: string) => {
    await watchDeposits(env, Date.now());
    const { items } = expected(200, await operator<Page<Missing>>('GET', '/internal/missing-deposits'));
    return items.find(({ tx_hash }) => tx_hash === hash) ?? null;
  };

  const lost = async () => {
    const { chain } = await solvency();
    return (chain as { missing_deposits: unknown }).missing_deposits;
  };

  test('is shown to the operator until it is back, and is credited no second time', async () => {
    const payer = await signUpWallet(100);
    const hash = await paid(payer, 25);
    const { id } = expected(201, await deposit<{ id: string }>(payer, hash));
    expect(await missing(hash)).toBeNull();
    const raw = await node.request({ method: 'eth_getRawTransactionByHash', params: [hash] } as never);

    await reorganise(12);
    expect(await missing(hash)).toEqual({ id, account_id: payer.id, amount: '25.00', tx_hash: hash });
    expect(await lost()).toEqual({ count: 1, amount: '25.00' });

    // It comes back in a block where another transfer is before it.
    await node.setAutomine(false);
    await send(issuer, { functionName: 'mint', args: [issuer.address, 1n] }, { wait: false, tip: 50 });
    await node.sendRawTransaction({ serializedTransaction: raw });
    await mine(12);
    await node.setAutomine(true);
    const { logs } = await node.getTransactionReceipt({ hash: hash as Hash });
    expect(logs[0]?.logIndex).toBe(1);

    expect(await missing(hash)).toBeNull();
    expect(await lost()).toEqual({ count: 0, amount: '0' });
    expectProblem(await deposit(payer, hash), 409, 'tx_already_used');
    expect(await balance(payer)).toEqual({ available: '25.00', held: '0' });
  });
});
