import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { parseKey } from '../../../src/accounts/keys.ts';
import type { AccountObject } from '../../../src/accounts/object.ts';
import {
  type Account,
  callAs,
  expected,
  nobody,
  operator,
  type Page,
  publish,
  type Reply,
  signUp,
  signUpAgent,
  submit,
} from '../../support/api.ts';
import { atMoment } from '../../support/clock.ts';
import { expectProblem } from '../../support/problem.ts';

const LIMIT = 100;
const NOON = Date.parse('2030-06-01T12:00:00.000Z');

/** A write that succeeds and costs little. */
const write = ({ call }: Account, headers = {}) => call('POST', '/v1/account/keys', { name: 'key' }, headers);

const stubOf = ({ id }: Account) => env.ACCOUNTS.getByName(id);

function writes(account: Account, count: number): Promise<Reply<unknown>[]> {
  return Promise.all(Array.from({ length: count }, () => write(account)));
}

function admitted(replies: readonly Reply<unknown>[]): number {
  for (const reply of replies) if (reply.status !== 201) expectProblem(reply, 429, 'rate_limited');
  return replies.filter(({ status }) => status === 201).length;
}

/** What an answer tells of the limit. */
function told({ headers }: Reply<unknown>) {
  const names = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];
  return [...names, 'RateLimit-Policy', 'RateLimit'].map((name) => headers.get(name));
}

const NOTHING_TOLD = [null, null, null, null, null];

function remaining({ headers }: Reply<unknown>): number {
  return Number(headers.get('X-RateLimit-Remaining') ?? Number.NaN);
}

/** The rows of the account's window. */
async function rowsOf(account: Account): Promise<{ slot: number; at: number }[]> {
  return await runInDurableObject<AccountObject, { slot: number; at: number }[]>(
    stubOf(account),
    (_, { storage }) =>
      storage.sql.exec<{ slot: number; at: number }>('SELECT slot, at FROM requests').toArray(),
  );
}

/** Has everything that the object writes into a table fail meanwhile. */
async function withFailing<T>(account: Account, table: string, work: () => Promise<T>): Promise<T> {
  const sql = await runInDurableObject<AccountObject, SqlStorage>(stubOf(account), (_, { storage }) =>
    Object.getPrototypeOf(storage.sql),
  );
  const { exec } = sql;
  sql.exec = function (this: SqlStorage, query: string, ...bindings: unknown[]) {
    if (query.includes(`INSERT INTO ${table}`)) throw new Error('the disk is gone');
    return exec.call(this, query, ...bindings) as never;
  } as typeof exec;
  try {
    return await work();
  } finally {
    sql.exec = exec;
  }
}

describe('The limit', () => {
  test('lets the 100th write in a minute pass and the 101st not, and tells at each what is left', async () => {
    const account = await signUp();
    for (let i = 0; i < LIMIT; i += 1) {
      const reply = await atMoment(NOON + i * 100, () => write(account));
      expect([reply.status, ...told(reply)]).toEqual([
        ...[201, '100', String(99 - i), String(NOON / 1_000 + 60)],
        ...['"default";q=100;w=60', `"default";r=${99 - i};t=${60 - Math.floor(i / 10)}`],
      ]);
    }

    const refused = await atMoment(NOON + 10_500, () => write(account));

    expectProblem(refused, 429, 'rate_limited');
    expect(refused.headers.get('Retry-After')).toBe('50');
    expect(told(refused)).toEqual([
      ...['100', '0', String(NOON / 1_000 + 60), '"default";q=100;w=60', '"default";r=0;t=50'],
    ]);
    expect((await account.call<Page<unknown>>('GET', '/v1/account/keys?limit=100')).body.has_more).toBe(true);
    expect(await rowsOf(account)).toHaveLength(LIMIT);
  });

  test('lets exactly 100 of 150 at once pass, on three accounts at the same time', async () => {
    const accounts = await Promise.all([signUp(), signUp(), signUp()]);

    const replies = await Promise.all(accounts.map((account) => writes(account, 150)));

    expect(replies.map(admitted)).toEqual([LIMIT, LIMIT, LIMIT]);
    for (const refused of replies.flat().filter(({ status }) => status === 429)) {
      const seconds = Number(refused.headers.get('Retry-After'));
      expect(seconds).toBeGreaterThan(30);
      expect(seconds).toBeLessThanOrEqual(60);
    }
    for (const all of replies) {
      const left = all.filter(({ status }) => status === 201).map(remaining);
      expect(left.sort((a, b) => a - b)).toEqual(Array.from({ length: LIMIT }, (_, i) => i));
    }
  });

  test('slides: a slot frees exactly when its request leaves the window', async () => {
    const account = await signUp();
    await atMoment(NOON, () => write(account));
    expect(admitted(await atMoment(NOON + 20_000, () => writes(account, 150)))).toBe(99);

    expect(admitted(await atMoment(NOON + 59_999, () => writes(account, 5)))).toBe(0);
    expect(admitted(await atMoment(NOON + 60_000, () => writes(account, 5)))).toBe(1);
    expect(admitted(await atMoment(NOON + 79_999, () => writes(account, 5)))).toBe(0);
    expect(admitted(await atMoment(NOON + 80_000, () => writes(account, 150)))).toBe(99);
    expect(admitted(await atMoment(NOON + 120_000, () => writes(account, 5)))).toBe(1);
  });

  test('is as exact after an eviction in the middle of a window, and keeps no more rows than slots', async () => {
    const account = await signUp();
    await atMoment(NOON, () => writes(account, 30));
    await atMoment(NOON + 30_000, () => writes(account, 80));
    await evictDurableObject(stubOf(account));

    expect(admitted(await atMoment(NOON + 59_999, () => writes(account, 40)))).toBe(0);
    await evictDurableObject(stubOf(account));
    expect(admitted(await atMoment(NOON + 60_000, () => writes(account, 40)))).toBe(30);
    await evictDurableObject(stubOf(account));
    expect(admitted(await atMoment(NOON + 90_000, () => writes(account, 150)))).toBe(70);
    expect(await rowsOf(account)).toHaveLength(LIMIT);
  });

  test('writes one row for what passes and none for what does not', async () => {
    const account = await signUp();
    const credential = parseKey(account.key)!;
    const written = (count: number) =>
      runInDurableObject<AccountObject, number>(stubOf(account), async (object, { storage }) => {
        const sql = Object.getPrototypeOf(storage.sql) as SqlStorage;
        const { exec } = sql;
        let rows = 0;
        sql.exec = function (this: SqlStorage, query: string, ...bindings: unknown[]) {
          const cursor = exec.call(this, query, ...bindings);
          rows += cursor.rowsWritten;
          return cursor as never;
        } as typeof exec;
        try {
          for (let i = 0; i < count; i += 1) await object.admit({ credential, idempotency: null });
        } finally {
          sql.exec = exec;
        }
        return rows;
      });

    expect(await atMoment(NOON, () => written(LIMIT))).toBe(LIMIT);
    expect(await atMoment(NOON + 1, () => written(50))).toBe(0);
    // From here on the oldest rows are written again.
    expect(await atMoment(NOON + 60_000, () => written(LIMIT))).toBe(LIMIT);
  });

  test('is carried over by a change of tier, up and down', async () => {
    const account = await signUp();
    const setTier = async (tier: string) =>
      expected(200, await operator('PUT', `/internal/accounts/${account.id}`, { tier }));
    await writes(account, LIMIT);

    await setTier('pro');
    const higher = await write(account);
    await setTier('free');
    const lower = await write(account);
    await setTier('scale');
    const highest = await write(account);

    expect([higher.status, ...told(higher).slice(0, 2)]).toEqual([201, '1000', '899']);
    expect([lower.status, ...told(lower).slice(0, 2)]).toEqual([429, '100', '0']);
    expect([highest.status, ...told(highest).slice(0, 2)]).toEqual([201, '10000', '9898']);
  });

  test('can be switched off, and then tells and writes nothing', async () => {
    const account = await signUp();
    await runInDurableObject<AccountObject, void>(stubOf(account), (object) => {
      const bound = object as unknown as { env: object };
      bound.env = { ...bound.env, REQUEST_LIMITS: 'off' };
    });

    const replies = await writes(account, 120);

    expect(admitted(replies)).toBe(120);
    for (const reply of replies) expect(told(reply)).toEqual(NOTHING_TOLD);
    expect(await rowsOf(account)).toEqual([]);
    expect((await account.call('GET', '/v1/account')).body).toMatchObject({
      limits: { requests_per_minute: null },
    });
  });
});

describe('What counts', () => {
  test('every write of an account, once, whatever becomes of it', async () => {
    const account = await signUpAgent();
    const { id } = await publish(account, { oracle: { kind: 'manual' } });
    const submissions = `/v1/tasks/${id}/submissions`;
    const large = 'x'.repeat(60_000);
    const requests: [status: number, method: string, path: string, body: unknown, headers?: object][] = [
      [201, 'POST', '/v1/account/keys', { name: 'key' }, { 'Idempotency-Key': 'same' }],
      [409, 'POST', '/v1/account/keys', { name: 'key' }, { 'Idempotency-Key': 'same' }],
      [422, 'POST', '/v1/account/keys', { name: 'other' }, { 'Idempotency-Key': 'same' }],
      [422, 'POST', '/v1/account/keys', { name: 'key' }, { 'Idempotency-Key': 'x'.repeat(256) }],
      [422, 'POST', '/v1/account/keys', {}],
      [400, 'POST', '/v1/account/keys', '{'],
      [413, 'POST', '/v1/account/keys', `{"name":"${'x'.repeat(1024 * 1024)}"}`],
      [404, 'DELETE', '/v1/account/keys/key_01kaqh4w9nf0vr0k7wz4c1q2de', undefined],
      [404, 'POST', '/v1/tasks/nonsense/claim', {}],
      [403, 'POST', `/v1/tasks/${id}/claim`, { worker_id: 'of-somebody-else' }],
      [413, 'POST', submissions, { content: large }],
      [403, 'POST', submissions, { content: 'my own' }],
      [503, 'POST', '/v1/account/withdrawals', { amount: '1' }],
      [200, 'PATCH', `/v1/tasks/${id}`, { title: 'Another' }],
      [200, 'PUT', `/v1/agents/${account.agent}`, { description: 'Another.' }],
    ];
    let left = remaining(await write(account));

    for (const [status, method, path, body, headers] of requests) {
      const reply = await account.call(method, path, body, { ...headers });
      left -= 1;
      expect([path, reply.status, remaining(reply)]).toEqual([path, status, left]);
      expect(told(reply)).not.toContain(null);
    }
    await writes(account, left);
    for (const [, method, path, body, headers] of requests) {
      const refused = await account.call(method, path, body, { ...headers });
      expectProblem(refused, 429, 'rate_limited');
      const seconds = refused.headers.get('Retry-After');
      expect(refused.headers.get('RateLimit')).toBe(`"default";r=0;t=${seconds}`);
    }
  });

  test('every operation that the document says changes something of an account, and it says what is told', async () => {
    type Described = { security: object[]; responses: Record<string, { headers: object }> };
    const { body } = await nobody<{ paths: Record<string, Record<string, Described>> }>(
      'GET',
      '/openapi.json',
    );
    const account = await signUp();
    let left = remaining(await write(account));
    for (const [template, methods] of Object.entries(body.paths)) {
      if (template.startsWith('/internal')) continue;
      for (const [method, { security, responses }] of Object.entries(methods)) {
        const needsKey = security.length > 0 && security.every((way) => Object.keys(way).length > 0);
        if (method === 'get' || !needsKey) continue;
        const path = template.replace(/\{\w+\}/g, 'nonsense');
        const reply = await account.call(method.toUpperCase(), path, {});
        left -= 1;
        expect([template, remaining(reply)]).toEqual([template, left]);
        expect(Object.keys(responses)).toContain('429');
        for (const [status, { headers }] of Object.entries(responses)) {
          if (status !== '401') expect(Object.keys(headers)).toContain('X-RateLimit-Remaining');
        }
      }
    }
    expect(left).toBeLessThan(LIMIT - 10);
  });

  test('reads do not, nor what came under a key that is not good', async () => {
    const account = await signUp();
    const second = await account.call<{ id: string; api_key: string }>('POST', '/v1/account/keys', {
      name: 'second',
    });
    expected(204, await account.call('DELETE', `/v1/account/keys/${second.body.id}`));
    const revoked = await write({ ...account, call: callAs(second.body.api_key) });
    const read = await account.call('GET', '/v1/account');

    expectProblem(revoked, 401, 'unauthorized');
    expect([told(revoked), told(read)]).toEqual([NOTHING_TOLD, NOTHING_TOLD]);
    expect(remaining(await write(account))).toBe(LIMIT - 3);
  });

  test("nothing under the operator's key", async () => {
    const { id } = await signUp();
    for (let i = 0; i < LIMIT + 20; i += 1) {
      const reply = await operator('PUT', `/internal/accounts/${id}`, { tier: 'free' });
      expect([reply.status, ...told(reply)]).toEqual([200, ...NOTHING_TOLD]);
    }
  });

  test('is shown with the account', async () => {
    const account = await signUp();
    await atMoment(NOON, () => writes(account, 7));
    const usage = async () => (await account.call('GET', '/v1/account')).body;

    expect(await atMoment(NOON + 59_999, usage)).toMatchObject({
      limits: { requests_per_minute: 100 },
      usage: { requests_last_minute: 7 },
    });
    expect(await atMoment(NOON + 60_000, usage)).toMatchObject({ usage: { requests_last_minute: 0 } });
  });
});

describe('A limiter that cannot be asked', () => {
  test('lets nothing through: 503, no effect, and no slot is taken', async () => {
    const publisher = await signUpAgent();
    const { id } = await publish(publisher, { oracle: { kind: 'manual' } });
    const worker = await signUpAgent();
    const before = await rowsOf(worker);

    await withFailing(worker, 'requests', async () => {
      for (const [path, body] of [
        ['/v1/account/keys', { name: 'key' }],
        ['/v1/tasks', { title: 'T', description: 'D' }],
        [`/v1/tasks/${id}/submissions`, { content: 'Work' }],
        ['/v1/account/keys', {}],
      ] as const) {
        const refused = await worker.call('POST', path, body, { 'Idempotency-Key': path });
        expectProblem(refused, 503, 'unavailable');
        expect(refused.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
      }
    });

    expect(await rowsOf(worker)).toEqual(before);
    expect((await nobody('GET', `/v1/tasks/${id}`)).body).toMatchObject({ submission_count: 0 });
    expect((await nobody('GET', `/v1/tasks?publisher_id=${worker.agent}`)).body).toMatchObject({ items: [] });
    expect((await worker.call<Page<object>>('GET', '/v1/account/keys')).body.items).toHaveLength(1);
    const keys = await runInDurableObject<AccountObject, unknown[]>(stubOf(worker), (_, { storage }) =>
      storage.sql.exec('SELECT key FROM idempotency').toArray(),
    );
    expect(keys).toEqual([]);
    // And it goes on where it stood.
    await submit(worker, id);
    expect(await rowsOf(worker)).toHaveLength(before.length + 1);
  });
});
