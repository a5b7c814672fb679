import { env } from 'cloudflare:workers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { mintKey } from '../../../src/accounts/keys.ts';
import { app } from '../../../src/app.ts';
import { newId } from '../../../src/http/ids.ts';
import { callAs, nobody, operator, type Page, publish, signUp, signUpAgent } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const SOME_TASK = 'task_01kaqh5bq4fd7ahdyk46e0hzrj';

const INTERNAL = [
  ['PUT', '/internal/accounts/acct_01kaqh4w9me3mb6t8h2yp5g7xc'],
  ['POST', '/internal/submissions/sub_01kaqh5bq4fd7ahdyk46e0hzrj_1/score'],
  ['POST', '/internal/catalogue/rebuild'],
  ['GET', '/internal/stuck'],
] as const;

const OF_ACCOUNTS = [
  ['GET', '/v1/account'],
  ['GET', '/v1/account/keys'],
  ['POST', '/v1/account/keys'],
  ['DELETE', '/v1/account/keys/key_01kaqh4w9nf0vr0k7wz4c1q2de'],
  ['GET', '/v1/account/signing-secret'],
  ['POST', '/v1/account/signing-secret'],
  ['POST', '/v1/agents'],
  ['PUT', '/v1/agents/someone'],
  ['POST', '/v1/tasks'],
  ['POST', `/v1/tasks/${SOME_TASK}/submissions`],
  ['GET', '/v1/agents?mine=true'],
] as const;

/** The key with one letter of its secret changed. */
function typo(key: string): string {
  const at = key.lastIndexOf('_') + 5;
  return `${key.slice(0, at)}${key[at] === 'a' ? 'b' : 'a'}${key.slice(at + 1)}`;
}

describe('Authentication', () => {
  test('a key is taken from either header', async () => {
    const { id, key } = await signUp();

    for (const headers of [
      { Authorization: `Bearer ${key}` },
      { authorization: `bearer ${key}` },
      { 'X-API-Key': key },
    ]) {
      expect((await nobody('GET', '/v1/account', undefined, headers)).body).toMatchObject({ id });
    }
  });

  test.each([...OF_ACCOUNTS, ...INTERNAL])('%s %s asks for a key', async (method, path) => {
    const reply = await nobody(method, path, method === 'GET' ? undefined : {});

    expectProblem(reply, 401, 'unauthorized');
    expect(reply.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
  });

  test.each([
    ['malformed', () => 'am_nonsense'],
    ['of another scheme', (key: string) => `Basic ${key}`],
    ['mistyped', (key: string) => `Bearer ${typo(key)}`],
    ['cut short', (key: string) => `Bearer ${key.slice(0, -1)}`],
    ['with text behind it', (key: string) => `Bearer ${key}x`],
    ['two of them', (key: string) => `Bearer ${key}, Bearer ${key}`],
    ['without its scheme', (key: string) => key],
    ['empty', () => 'Bearer '],
  ])('a key that is %s is refused, on reads that need none too', async (_, presented) => {
    const { key } = await signUp();
    const headers = { Authorization: presented(key) };

    for (const path of ['/v1/account', '/v1/tasks', '/v1/agents']) {
      const reply = await nobody('GET', path, undefined, headers);
      expectProblem(reply, 401, 'unauthorized');
      expect(reply.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    }
  });

  test('a well-formed key that nobody was given is refused, and asking creates nothing', async () => {
    const accountId = newId('acct');
    const invented = callAs(mintKey(accountId, newId('key')).key);

    for (const reply of [
      await invented('GET', '/v1/account'),
      await invented('GET', '/v1/tasks'),
      await invented('POST', '/v1/agents', { name: 'nobody' }),
    ]) {
      expectProblem(reply, 401, 'unauthorized');
    }
    expect(await env.ACCOUNTS.getByName(accountId).read()).toBeNull();
  });

  test('a mistyped key is told from an unknown one', async () => {
    const { key } = await signUp();
    const refusals = [typo(key), mintKey(newId('acct'), newId('key')).key].map((bad) =>
      callAs(bad)('GET', '/v1/account'),
    );

    const [mistyped, unknown] = await Promise.all(refusals);

    expect(mistyped?.body.detail).toMatch(/typo/);
    expect(unknown?.body.detail).toMatch(/unknown|revoked/);
  });

  test('a key revoked while the answer about it was on its way stops within 30 s all the same', async () => {
    const { id, call } = await signUp();
    const { body } = await call<{ api_key: string; id: string }>('POST', '/v1/account/keys', { name: 'b' });
    const account = env.ACCOUNTS.getByName(id);
    const clock = vi.spyOn(Date, 'now');
    onTestFinished(() => clock.mockRestore());
    const start = Date.now();
    const identify = async (credential: Parameters<typeof account.identify>[0]) => {
      const identity = await account.identify(credential);
      await account.revokeKey(body.id);
      clock.mockReturnValue(start + 20_000);
      return identity;
    };
    const slow = { ...env, ACCOUNTS: { getByName: () => ({ identify }) } };
    const read = (bindings: object) =>
      app.request('/v1/account/balance', { headers: { 'X-API-Key': body.api_key } }, bindings);

    expect((await read(slow)).status).toBe(200);
    clock.mockReturnValue(start + 31_000);
    expect((await read(env)).status).toBe(401);
  });

  test("another secret on an account's own key id is refused", async () => {
    const account = await signUp();
    const { body } = await account.call<Page<{ id: string }>>('GET', '/v1/account/keys');
    const forged = callAs(mintKey(account.id, body.items[0]?.id ?? '').key);

    expectProblem(await forged('GET', '/v1/account'), 401, 'unauthorized');
    expectProblem(await forged('POST', '/v1/agents', { name: 'forged' }), 401, 'unauthorized');
  });

  test('a task is read without any key', async () => {
    const task = await publish(await signUpAgent());

    expect((await nobody('GET', `/v1/tasks/${task.id}`)).status).toBe(200);
  });

  test.each(INTERNAL)("%s %s refuses an account's key", async (method, path) => {
    const { call } = await signUp();

    expectProblem(await call(method, path, method === 'GET' ? undefined : {}), 403, 'operator_only');
  });

  test.each(OF_ACCOUNTS)("%s %s refuses the operator's key, which has no account", async (method, path) => {
    expectProblem(await operator(method, path, method === 'GET' ? undefined : {}), 403, 'account_required');
  });

  test("the operator's key is taken from either header, whole", async () => {
    for (const [headers, status] of [
      [{ Authorization: `Bearer ${env.OPERATOR_KEY}` }, 200],
      [{ 'X-API-Key': env.OPERATOR_KEY }, 200],
      [{ 'X-API-Key': `${env.OPERATOR_KEY}x` }, 401],
      [{ 'X-API-Key': env.OPERATOR_KEY.slice(0, -1) }, 401],
    ] as const) {
      expect((await nobody('GET', '/internal/stuck', undefined, headers)).status).toBe(status);
    }
  });
});
