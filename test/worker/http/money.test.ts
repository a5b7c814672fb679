import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { app } from '../../../src/app.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import { holdPrice, payOut, refundPrice } from '../../../src/ledger/store.ts';
import { type Account, expected, nobody, operator, type Page, signUp, unique } from '../../support/api.ts';
import { priceOf } from '../../support/ledger.ts';
import { expectProblem } from '../../support/problem.ts';

type Transfer = {
  id: string;
  kind: string;
  amount: string;
  direction: string;
  task_id: string | null;
  created_at: string;
};
type Balance = { available: string; held: string; currency: string };

const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const UNKNOWN = 'acct_01kaqh4w9me3mb6t8h2yp5g7xc';
const FAUCET = '/v1/account/faucet';

async function balance({ call }: Account): Promise<Balance> {
  return expected(200, await call<Balance>('GET', '/v1/account/balance'));
}

async function transfers({ call }: Account, query = ''): Promise<Page<Transfer>> {
  return expected(200, await call<Page<Transfer>>('GET', `/v1/account/transfers${query}`));
}

async function askFaucet({ call }: Account, amount: unknown): Promise<Transfer> {
  return expected(201, await call<Transfer>('POST', FAUCET, { amount }));
}

function creditBy(call: Account['call'], id: string, body: unknown) {
  return call<Transfer>('POST', `/internal/accounts/${id}/credits`, body);
}

describe('The balance', () => {
  test('is empty at first, then what came in less what is held', async () => {
    const account = await signUp();
    expect(await balance(account)).toEqual({ available: '0', held: '0', currency: 'USDC' });

    await askFaucet(account, '50');
    await holdPrice(env.BOOKS, priceOf(account.id, 12_500_000), 1, Date.now());

    const after = { available: '37.50', held: '12.50', currency: 'USDC' };
    expect(await balance(account)).toEqual(after);
    expect((await account.call('GET', '/v1/account')).body).toMatchObject({ balance: after });
  });

  test('may be larger than any amount that is sent', async () => {
    const account = await signUp();

    for (let i = 0; i < 3; i += 1) await askFaucet(account, '1000000');

    expect(await balance(account)).toMatchObject({ available: '3000000.00' });
  });

  test("is the account's own, and so are its transfers", async () => {
    const [mine, other] = [await signUp(), await signUp()];

    await askFaucet(mine, '50');

    expect(await balance(other)).toMatchObject({ available: '0' });
    expect((await transfers(other)).items).toEqual([]);
  });

  test('and transfers need the key of an account', async () => {
    for (const path of ['/v1/account/balance', '/v1/account/transfers']) {
      expectProblem(await nobody('GET', path), 401, 'unauthorized');
      expectProblem(await operator('GET', path), 403, 'account_required');
    }
  });
});

describe('The list of transfers', () => {
  test('tells what each was, in which direction and for which task', async () => {
    const [publisher, worker] = [await signUp(), await signUp()];
    const granted = await askFaucet(publisher, '20');
    const at = Date.now() + 1_000;
    const [paid, returned] = [priceOf(publisher.id, 10_000_000), priceOf(publisher.id, 5_000_000)];
    await holdPrice(env.BOOKS, paid, 1, at);
    await holdPrice(env.BOOKS, returned, 1, at + 1);
    const settlement = { accountId: worker.id, payout: toMicro(8_000_000), fee: toMicro(2_000_000) };
    await payOut(env.BOOKS, paid, settlement, at + 2);
    await refundPrice(env.BOOKS, returned, at + 3);

    const [ofPublisher, ofWorker] = [await transfers(publisher), await transfers(worker)];

    const row = (kind: string, task_id: string, amount: string, direction: string) => ({
      ...{ id: `${kind}:${task_id}`, kind, amount, direction, task_id, created_at: TIME },
    });
    expect(ofPublisher).toEqual({
      items: [
        row('refund', returned.taskId, '5.00', 'in'),
        row('hold', returned.taskId, '5.00', 'out'),
        row('hold', paid.taskId, '10.00', 'out'),
        granted,
      ],
      has_more: false,
      next_cursor: null,
    });
    expect(ofWorker.items).toEqual([row('payout', paid.taskId, '8.00', 'in')]);
  });

  test('is walked page by page, each exactly once, also where many have one instant', async () => {
    const account = await signUp();
    await askFaucet(account, '100');
    const at = Date.now() + 1_000;
    for (let i = 0; i < 6; i += 1) await holdPrice(env.BOOKS, priceOf(account.id, 1_000_000), 1, at);

    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page<Transfer> = await transfers(account, `?limit=2${cursor && `&cursor=${cursor}`}`);
      ids.push(...page.items.map(({ id }) => id));
      expect(page.has_more).toBe(page.next_cursor !== null);
      cursor = page.next_cursor;
    }

    expect(ids).toHaveLength(7);
    expect(ids).toEqual((await transfers(account)).items.map(({ id }) => id));
    expect(ids.slice(0, 6)).toEqual(ids.slice(0, 6).sort().reverse());
  });

  test('refuses a cursor that is made up, or of another list or account', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    for (const account of [mine, other]) for (const amount of [1, 2]) await askFaucet(account, amount);
    await mine.call('POST', '/v1/account/keys', { name: 'second' });
    const keys = await mine.call<Page<unknown>>('GET', '/v1/account/keys?limit=1');
    const theirs = await transfers(other, '?limit=1');

    for (const cursor of ['made-up', keys.body.next_cursor, theirs.next_cursor]) {
      const reply = await mine.call('GET', `/v1/account/transfers?cursor=${cursor}`);
      expectProblem(reply, 422, 'invalid_request');
    }
  });
});

describe('The faucet', () => {
  test('gives test credits', async () => {
    const account = await signUp();

    const reply = await account.call<Transfer>('POST', FAUCET, { amount: 12.5 });

    expect(reply.status).toBe(201);
    expect(reply.headers.get('Location')).toBe('/v1/account/transfers');
    expect(reply.body).toEqual({
      id: expect.stringMatching(/^grant:faucet_[0-9a-z]{26}$/),
      ...{ kind: 'grant', amount: '12.50', direction: 'in', task_id: null, created_at: TIME },
    });
    expect((await transfers(account)).items).toEqual([reply.body]);
    expect(await balance(account)).toMatchObject({ available: '12.50' });
  });

  test('gives again when it is asked again without a key', async () => {
    const account = await signUp();

    await askFaucet(account, '1');
    await askFaucet(account, '1');

    expect(await balance(account)).toMatchObject({ available: '2.00' });
  });

  test.each(['0.000001', '1000000', 1])('takes %j', async (amount) => {
    expect((await askFaucet(await signUp(), amount)).kind).toBe('grant');
  });

  test.each(['0', 0, '0.00', '1000000.000001', -1, '1e3'])('refuses %j', async (amount) => {
    const account = await signUp();

    const { errors } = expectProblem(
      await account.call('POST', FAUCET, { amount }),
      ...([422, 'invalid_request'] as const),
    );

    expect(errors).toEqual([{ path: 'amount', message: expect.any(String) }]);
    expect(await balance(account)).toMatchObject({ available: '0' });
  });

  test('is for accounts', async () => {
    expectProblem(await nobody('POST', FAUCET, { amount: '1' }), 401, 'unauthorized');
    expectProblem(await operator('POST', FAUCET, { amount: '1' }), 403, 'account_required');
  });

  test.each(['off', '', undefined])('is closed where the configuration says %j', async (setting) => {
    const account = await signUp();

    const reply = await app.request(
      FAUCET,
      { method: 'POST', headers: { 'X-API-Key': account.key }, body: '{"amount":"1"}' },
      { ...env, FAUCET: setting },
    );

    expect(reply.status).toBe(403);
    expect(await reply.json()).toMatchObject({ code: 'faucet_closed' });
    expect(await balance(account)).toMatchObject({ available: '0' });
  });
});

describe("The operator's credits", () => {
  test('are given once for each reference', async () => {
    const account = await signUp();
    const body = { amount: '25', reference: 'invoice 42/ü' };

    const first = await creditBy(operator, account.id, body);
    const again = await Promise.all(
      Array.from({ length: 5 }, () => creditBy(operator, account.id, { ...body, amount: 25 })),
    );

    expect(first).toMatchObject({
      status: 201,
      body: { id: `grant:${account.id}:invoice 42/ü`, kind: 'grant', amount: '25.00', direction: 'in' },
    });
    expect(first.headers.get('Location')).toBe('/v1/account/transfers');
    for (const { status, body: transfer } of again) {
      expect({ status, transfer }).toEqual({ status: 201, transfer: first.body });
    }
    expect(await balance(account)).toMatchObject({ available: '25.00' });
    expect((await transfers(account)).items).toEqual([first.body]);
  });

  test('of another amount under a used reference are refused', async () => {
    const account = await signUp();
    await creditBy(operator, account.id, { amount: '25', reference: 'r' });

    const reply = await creditBy(operator, account.id, { amount: '26', reference: 'r' });

    expectProblem(reply, 409, 'reference_used');
    expect(await balance(account)).toMatchObject({ available: '25.00' });
  });

  test('keep references of different accounts apart', async () => {
    const [one, two] = [await signUp(), await signUp()];

    for (const { id } of [one, two]) {
      expect((await creditBy(operator, id, { amount: '1', reference: 'r' })).status).toBe(201);
    }

    expect(await balance(one)).toMatchObject({ available: '1.00' });
    expect(await balance(two)).toMatchObject({ available: '1.00' });
  });

  test('go to no account that is not there', async () => {
    for (const id of [UNKNOWN, 'nonsense', 'platform:fees', 'world:grants', '%00']) {
      const reply = await creditBy(operator, id, { amount: '1', reference: 'r' });
      expectProblem(reply, 404, 'not_found');
    }
  });

  test.each(['', 'x'.repeat(201), 'a\0', '\ud800', 5, null])('refuse the reference %j', async (reference) => {
    const { id } = await signUp();

    expectProblem(await creditBy(operator, id, { amount: '1', reference }), 422, 'invalid_request');
  });

  test('are given by nobody else', async () => {
    const account = await signUp();
    const body = { amount: '1', reference: unique('r') };

    expectProblem(await creditBy(nobody, account.id, body), 401, 'unauthorized');
    expectProblem(await creditBy(account.call, account.id, body), 403, 'operator_only');

    expect(await balance(account)).toMatchObject({ available: '0' });
  });
});

describe('Without a chain', () => {
  test('nothing is deposited or withdrawn', async () => {
    const account = await signUp();
    await askFaucet(account, '5');

    for (const [path, body] of [
      ['/v1/account/deposits', { tx_hash: `0x${'5f'.repeat(32)}` }],
      ['/v1/account/withdrawals', { amount: '5', agent_id: 'swift-worker' }],
    ] as const) {
      const key = { 'Idempotency-Key': unique('key') };
      for (let i = 0; i < 2; i += 1) {
        const reply = await account.call('POST', path, body, key);
        expectProblem(reply, 503, 'chain_not_connected');
        expect(reply.headers.get('Retry-After')).toBeTruthy();
      }
      expectProblem(await nobody('POST', path, body), 401, 'unauthorized');
    }

    expect(await balance(account)).toMatchObject({ available: '5.00' });
  });

  test('there is no address to send a deposit to', async () => {
    const { body } = await nobody('GET', '/v1/platform/deposit-info');

    expect(body).toEqual({
      ...{ operations_wallet: null, usdc_contract: null, chain: null, chain_id: null },
      ...{ min_amount: null, confirmations: null, chain_connected: false },
    });
  });
});
