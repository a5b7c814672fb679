import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { AccountObject } from '../../../src/accounts/object.ts';
import { type Account, operator, type Reply, signUp, unique } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

type Created = { id: string };

const DAY_MS = 24 * 3_600_000;

const post = ({ call }: Account, path: string, body: unknown, key: string): Promise<Reply<Created>> =>
  call<Created>('POST', path, body, { 'Idempotency-Key': key });

/** Keys that the account's object holds records of, with what was created under them. */
async function records({ id }: Account): Promise<Map<string, string | null>> {
  const rows = await runInDurableObject<AccountObject, { key: string; resource_id: string | null }[]>(
    env.ACCOUNTS.getByName(id),
    (_, { storage }) =>
      storage.sql
        .exec<{ key: string; resource_id: string | null }>('SELECT key, resource_id FROM idempotency')
        .toArray(),
  );
  return new Map(rows.map(({ key, resource_id }) => [key, resource_id]));
}

/** Everything that is recorded becomes this much older. */
async function age({ id }: Account, ms: number): Promise<void> {
  await runInDurableObject<AccountObject, unknown>(env.ACCOUNTS.getByName(id), (_, { storage }) =>
    storage.sql.exec('UPDATE idempotency SET expires_at = expires_at - ?', ms),
  );
}

test('Records of idempotency keys are kept for a day and longer, then go with the next write', async () => {
  const account = await signUp();
  const [old, next, last] = [unique('key'), unique('key'), unique('key')];
  const first = await post(account, '/v1/agents', { name: 'Old' }, old);

  await age(account, DAY_MS);
  await post(account, '/v1/agents', { name: 'Next' }, next);
  expect(await records(account)).toEqual(
    new Map([
      [old, first.body.id],
      [next, expect.any(String)],
    ]),
  );

  await age(account, 1.5 * DAY_MS);
  await post(account, '/v1/agents', { name: 'Last' }, last);
  expect([...(await records(account)).keys()].sort()).toEqual([next, last].sort());
});

test('The record of a key that moved money is kept for good', async () => {
  const account = await signUp();
  const key = unique('key');
  const first = await post(account, '/v1/account/faucet', { amount: '5' }, key);

  await age(account, 1_000 * DAY_MS);
  await post(account, '/v1/agents', { name: 'Later' }, unique('key'));

  const again = await post(account, '/v1/account/faucet', { amount: '5' }, key);
  expect(again).toMatchObject({ status: 201, body: first.body });
  expect(again.headers.get('Idempotent-Replayed')).toBe('true');
  expectProblem(
    await post(account, '/v1/account/faucet', { amount: '6' }, key),
    422,
    'idempotency_key_reused',
  );
  const { body } = await account.call('GET', '/v1/account/balance');
  expect(body).toMatchObject({ available: '5.00' });
});

test("The record of the operator's key for a credit is kept for good, apart from the account's own keys", async () => {
  const account = await signUp();
  const key = unique('key');
  const credits = { ...account, call: operator };
  const path = `/internal/accounts/${account.id}/credits`;
  const first = await post(credits, path, { amount: '5', reference: 'r' }, key);

  await age(account, 1_000 * DAY_MS);
  await post(account, '/v1/agents', { name: 'Later' }, key);

  expectProblem(
    await post(credits, path, { amount: '6', reference: 's' }, key),
    422,
    'idempotency_key_reused',
  );
  const again = await post(credits, path, { amount: '5', reference: 'r' }, key);
  expect(again).toMatchObject({ status: 201, body: first.body });
  expect(again.headers.get('Idempotent-Replayed')).toBe('true');
});
