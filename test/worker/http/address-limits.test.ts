import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { app } from '../../../src/app.ts';
import { nobody, operator, type Reply, signUp, unique } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const SIGNUPS = 20;
const READS = 600;
const LOOPBACK = ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'];

let addresses = 0;

/** An address that no other test uses. */
function newAddress(): string {
  addresses += 1;
  return `203.0.113.${addresses}`;
}

const from = (address: string) => ({ 'CF-Connecting-IP': address });

function signUpFrom(address: string): Promise<Reply<unknown>> {
  return nobody<unknown>('POST', '/v1/accounts', { name: unique('account') }, from(address));
}

/** Uses up what an address may do in a minute. */
async function useUp(limiter: RateLimit, limit: number, key: string): Promise<void> {
  for (let i = 0; i < limit; i += 1) await limiter.limit({ key });
}

/** The refusal of an address that has used up what it may do; once more, should another minute begin meanwhile. */
async function refusal(
  exhaust: () => Promise<void>,
  send: () => Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  await exhaust();
  const reply = await send();
  if (reply.status === 429) return reply;
  await exhaust();
  return await send();
}

/** What is answered by a market whose limiters do not work. */
async function withoutLimiters(method: string, path: string, body?: object): Promise<Response> {
  const broken = { limit: () => Promise.reject(new Error('the limiter is gone')) };
  const request = new Request(`https://market.test${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...from(newAddress()) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const bindings = { ...env, SIGNUP_LIMIT: broken, READ_LIMIT: broken };
  return await app.fetch(request, bindings, createExecutionContext());
}

describe('Signing up', () => {
  test('is limited by address', async () => {
    const address = newAddress();
    const replies: Reply<unknown>[] = [];
    for (let i = 0; i < SIGNUPS; i += 1) replies.push(await signUpFrom(address));

    const refused = await refusal(
      () => useUp(env.SIGNUP_LIMIT, SIGNUPS, address),
      () => signUpFrom(address),
    );

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expectProblem(refused, 429, 'rate_limited');
    expect(refused.headers.get('Retry-After')).toBe('60');
    expect((await signUpFrom(newAddress())).status).toBe(201);
  });

  test('is not limited for the operator, nor on the machine itself', async () => {
    const address = newAddress();
    for (const key of [address, ...LOOPBACK]) await useUp(env.SIGNUP_LIMIT, SIGNUPS, key);

    const replies = await Promise.all([
      operator('POST', '/v1/accounts', { name: unique('account') }, from(address)),
      ...LOOPBACK.map(signUpFrom),
      nobody('POST', '/v1/accounts', { name: unique('account') }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
  });

  test('is refused while the limiter does not work', async () => {
    const refused = await withoutLimiters('POST', '/v1/accounts', { name: unique('account') });

    expect(refused.status).toBe(503);
    expect(refused.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
    expect(await refused.json()).toMatchObject({ code: 'unavailable' });
  });
});

describe('Reading', () => {
  const PATHS = ['/v1/tasks', '/v1/agents', '/v1/platform/stats'];

  test('without a key is limited by address, and with one is not', async () => {
    const { call } = await signUp();
    const address = newAddress();
    for (const path of PATHS) {
      expect((await nobody('GET', path, undefined, from(address))).status).toBe(200);
    }

    for (const path of PATHS) {
      const refused = await refusal(
        () => useUp(env.READ_LIMIT, READS, address),
        () => nobody('GET', path, undefined, from(address)),
      );
      expectProblem(refused, 429, 'rate_limited');
      expect(refused.headers.get('Retry-After')).toBe('60');
      expect((await nobody('GET', path, undefined, from(newAddress()))).status).toBe(200);
    }
    for (const path of ['/v1/tasks', '/v1/agents', '/v1/account']) {
      expect((await call('GET', path, undefined, from(address))).status).toBe(200);
    }
  });

  test('goes on while the limiter does not work', async () => {
    const read = await withoutLimiters('GET', '/v1/tasks');

    expect(read.status).toBe(200);
    await read.body?.cancel();
  });
});
