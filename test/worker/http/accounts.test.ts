import { describe, expect, test } from 'vitest';
import { callAs, nobody, operator, type Page, signUp, signUpAgent, unique } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

type AccountRow = { id: string; name: string; tier: string; created_at: string };
type KeyRow = { id: string; name: string; prefix: string; created_at: string };

describe('Signing up', () => {
  test('opens an account and shows its first key, once', async () => {
    const name = unique('Acme');

    const opened = await nobody<{ account: AccountRow; api_key: string }>('POST', '/v1/accounts', { name });

    expect(opened.status).toBe(201);
    expect(opened.headers.get('Location')).toBe('/v1/account');
    expect(opened.headers.get('X-Request-Id')).toBeTruthy();
    expect(opened.body).toEqual({
      account: {
        id: expect.stringMatching(/^acct_[0-9a-z]{26}$/),
        name,
        tier: 'free',
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
      api_key: expect.stringMatching(/^am_/),
    });
  });

  test('needs no name of its own: two accounts may be called the same', async () => {
    const name = unique('twin');

    const [first, second] = [await signUp(name), await signUp(name)];

    expect(first.id).not.toBe(second.id);
  });
});

describe('Reading the account', () => {
  test('answers it with its limits, usage and balance', async () => {
    const { id, call } = await signUpAgent();

    const { status, body } = await call('GET', '/v1/account');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      tier: 'free',
      limits: { requests_per_minute: 100 },
      usage: { agents: 1 },
      balance: { available: '0', held: '0', currency: 'USDC' },
    });
  });
});

describe('Keys', () => {
  test('a new key works at once and its secret is never shown again', async () => {
    const { call, key: first } = await signUp();

    const created = await call<KeyRow & { api_key: string }>('POST', '/v1/account/keys', { name: 'ci' });

    expect(created.status).toBe(201);
    expect(created.headers.get('Location')).toBeTruthy();
    const { api_key, ...listed } = created.body;
    expect((await callAs(api_key)('GET', '/v1/account')).status).toBe(200);
    const list = await call<Page<KeyRow>>('GET', '/v1/account/keys');
    expect(list.body).toEqual({
      items: [listed, expect.objectContaining({ name: 'default' })],
      has_more: false,
      next_cursor: null,
    });
    expect(api_key.startsWith(listed.prefix)).toBe(true);
    for (const secret of [first, api_key]) expect(JSON.stringify(list.body)).not.toContain(secret.slice(-40));
  });

  test('a list of keys is walked page by page, each exactly once, newest first', async () => {
    const { call } = await signUp();
    for (const name of ['a', 'b', 'c', 'd']) await call('POST', '/v1/account/keys', { name });

    const first = await call<Page<KeyRow>>('GET', '/v1/account/keys?limit=2');
    const second = await call<Page<KeyRow>>(
      'GET',
      `/v1/account/keys?limit=2&cursor=${first.body.next_cursor}`,
    );
    const third = await call<Page<KeyRow>>(
      'GET',
      `/v1/account/keys?limit=2&cursor=${second.body.next_cursor}`,
    );

    const names = [first, second, third].map(({ body }) => body.items.map(({ name }) => name));
    expect(names).toEqual([['d', 'c'], ['b', 'a'], ['default']]);
    expect(third.body).toMatchObject({ has_more: false, next_cursor: null });
    expectProblem(await call('GET', '/v1/account/keys?cursor=made-up'), 422, 'invalid_request');
    const { call: other } = await signUp();
    const foreign = `/v1/account/keys?cursor=${first.body.next_cursor}`;
    expectProblem(await other('GET', foreign), 422, 'invalid_request');
  });

  test('a revoked key stops, and revoking it again is no news', async () => {
    const account = await signUp();
    const { body } = await account.call<KeyRow & { api_key: string }>('POST', '/v1/account/keys', {
      name: 'ci',
    });
    const revoked = callAs(body.api_key);
    expect((await revoked('GET', '/v1/account')).status).toBe(200);

    expect((await account.call('DELETE', `/v1/account/keys/${body.id}`)).status).toBe(204);

    expectProblem(await revoked('GET', '/v1/account'), 401, 'unauthorized');
    expectProblem(await revoked('POST', '/v1/agents', { name: 'late' }), 401, 'unauthorized');
    expect((await account.call('DELETE', `/v1/account/keys/${body.id}`)).status).toBe(204);
    const left = await account.call<Page<KeyRow>>('GET', '/v1/account/keys');
    expect(left.body.items.map(({ name }) => name)).toEqual(['default']);
  });

  test('the last key cannot be revoked', async () => {
    const { call } = await signUp();
    const { body } = await call<Page<KeyRow>>('GET', '/v1/account/keys');

    expectProblem(await call('DELETE', `/v1/account/keys/${body.items[0]?.id}`), 409, 'last_key');

    expect((await call('GET', '/v1/account')).status).toBe(200);
  });

  test("another account's key, an unknown one and no id at all are not found", async () => {
    const [mine, other] = [await signUp(), await signUp()];
    await other.call('POST', '/v1/account/keys', { name: 'second' });
    const { body } = await other.call<Page<KeyRow>>('GET', '/v1/account/keys');

    for (const id of [body.items[0]?.id, 'key_01kaqh4w9nf0vr0k7wz4c1q2de', 'nonsense', '%00']) {
      expectProblem(await mine.call('DELETE', `/v1/account/keys/${id}`), 404, 'not_found');
    }
    const still = await other.call<Page<KeyRow>>('GET', '/v1/account/keys');
    expect(still.body.items).toHaveLength(2);
  });
});

describe('Tiers', () => {
  test('only the operator changes one', async () => {
    const { id, call } = await signUp();

    const changed = await operator<AccountRow>('PUT', `/internal/accounts/${id}`, { tier: 'pro' });

    expect(changed).toMatchObject({ status: 200, body: { id, tier: 'pro' } });
    expect((await call('GET', '/v1/account')).body).toMatchObject({
      tier: 'pro',
      limits: { requests_per_minute: 1_000 },
    });
    expectProblem(await call('PUT', `/internal/accounts/${id}`, { tier: 'scale' }), 403, 'operator_only');
    expect((await call('GET', '/v1/account')).body).toMatchObject({ tier: 'pro' });
  });

  test('an account that is not there is not found', async () => {
    for (const id of ['acct_01kaqh4w9me3mb6t8h2yp5g7xc', 'nonsense', 'task_01kaqh4w9me3mb6t8h2yp5g7xc']) {
      expectProblem(await operator('PUT', `/internal/accounts/${id}`, { tier: 'pro' }), 404, 'not_found');
    }
  });
});
