import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { type Account, expected, signUp } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

type Secret = { signing_secret: string };

const PATH = '/v1/account/signing-secret';

async function secretOf({ call }: Account): Promise<string> {
  return expected(200, await call<Secret>('GET', PATH)).signing_secret;
}

describe('The signing secret', () => {
  test('comes with the account, 256 bits of its own in the form of Standard Webhooks', async () => {
    const [one, other] = [await signUp(), await signUp()];

    const secret = await secretOf(one);

    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await secretOf(other)).not.toBe(secret);
  });

  test('is what the account’s object signs with, after an eviction too', async () => {
    const account = await signUp();
    const object = env.ACCOUNTS.getByName(account.id);
    const secret = await secretOf(account);

    await evictDurableObject(object);

    expect(await object.signingSecret()).toBe(secret);
  });

  test('is replaced by another, for good', async () => {
    const account = await signUp();
    const before = await secretOf(account);

    const rotated = await account.call<Secret>('POST', PATH);

    expect(rotated.status).toBe(201);
    expect(rotated.headers.get('Location')).toBe(PATH);
    expect(rotated.body.signing_secret).toMatch(/^whsec_/);
    expect(rotated.body.signing_secret).not.toBe(before);
    expect(await secretOf(account)).toBe(rotated.body.signing_secret);
  });

  test('is replaced once for each Idempotency-Key, whatever has replaced it since', async () => {
    const account = await signUp();
    const rotate = (key: string) => account.call<Secret>('POST', PATH, undefined, { 'Idempotency-Key': key });
    expected(201, await rotate('first'));
    const { signing_secret } = expected(201, await rotate('second'));

    for (const key of ['first', 'second', 'first']) {
      const problem = expectProblem(await rotate(key), 409, 'already_created');
      expect(problem.detail).toMatch(/secret_[0-9a-z]{26}/);
      expect(JSON.stringify(problem)).not.toContain('whsec_');
    }

    expect(await secretOf(account)).toBe(signing_secret);
  });
});
