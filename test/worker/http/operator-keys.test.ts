import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { app } from '../../../src/app.ts';
import {
  type Account,
  balance,
  callAs,
  claim,
  expected,
  operator,
  publish,
  publishFunded,
  type Reply,
  signUp,
  signUpAgent,
  signUpFunded,
  submit,
  unique,
} from '../../support/api.ts';
import { MANUAL, transfersOf } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

/** What the operator may do, in two bodies that differ, and what shows its effect. */
type Prepared = {
  path: string;
  bodies: [object, object];
  effect: () => Promise<unknown>;
  object: DurableObjectStub;
};

const OPERATIONS: Record<string, { status: number; done: unknown; prepare: () => Promise<Prepared> }> = {
  creditAccount: {
    status: 201,
    done: ['25.00'],
    prepare: async () => {
      const account = await signUp();
      return {
        path: `/internal/accounts/${account.id}/credits`,
        bodies: [
          { amount: '25', reference: 'invoice 1' },
          { amount: '25', reference: 'invoice 2' },
        ],
        effect: async () => (await transfersOf(account)).map(({ amount }) => amount),
        object: env.ACCOUNTS.getByName(account.id),
      };
    },
  },
  scoreSubmission: {
    status: 200,
    done: { status: 'resolved', payout: '8.00' },
    prepare: async () => {
      const [publisher, worker] = [await signUpFunded(), await signUpAgent('worker')];
      const task = await publishFunded(publisher);
      await claim(worker, task.id);
      const { id } = await submit(worker, task.id);
      return {
        path: `/internal/submissions/${id}/score`,
        bodies: [{ score: 0.9, feedback: 'Good.' }, { score: 0.8 }],
        effect: async () => {
          const { body } = await operator<typeof task>('GET', `/v1/tasks/${task.id}`);
          return { status: body.status, payout: (await balance(worker)).available };
        },
        object: env.TASKS.getByName(task.id),
      };
    },
  },
};

const post = (path: string, body: unknown, key: string): Promise<Reply<unknown>> =>
  operator<unknown>('POST', path, body, { 'Idempotency-Key': key });
const replayedOf = ({ headers }: Reply<unknown>) => headers.get('Idempotent-Replayed');

describe.each(Object.entries(OPERATIONS))('%s under an Idempotency-Key', (_, { status, done, prepare }) => {
  test('the same again gives the same answer, marked, and has one effect', async () => {
    const { path, bodies, effect, object } = await prepare();
    const key = unique('key');

    const first = await post(path, bodies[0], key);
    const again = await post(path, JSON.stringify(bodies[0], null, 2), key);
    await evictDurableObject(object);
    const later = await post(path, bodies[0], key);

    expect([first.status, replayedOf(first)]).toEqual([status, null]);
    for (const replay of [again, later]) {
      expect(replay).toMatchObject({ status, body: first.body });
      expect(replayedOf(replay)).toBe('true');
    }
    expect(await effect()).toEqual(done);
  });

  test('another body is refused and has no effect', async () => {
    const { path, bodies, effect, object } = await prepare();
    const key = unique('key');
    await post(path, bodies[0], key);
    const before = await effect();

    const other = await post(path, bodies[1], key);
    await evictDurableObject(object);
    const later = await post(path, bodies[1], key);

    for (const reply of [other, later]) expectProblem(reply, 422, 'idempotency_key_reused');
    expect(await effect()).toEqual(before);
  });

  test('many at once have one effect, and one of them is no replay', async () => {
    const { path, bodies, effect } = await prepare();
    const key = unique('key');

    const replies = await Promise.all(Array.from({ length: 8 }, () => post(path, bodies[0], key)));

    expect(replies.map((reply) => reply.status)).toEqual(Array.from({ length: 8 }, () => status));
    expect(replies.filter((reply) => replayedOf(reply) === null)).toHaveLength(1);
    expect(await effect()).toEqual(done);
  });

  test('of two bodies at once one is taken', async () => {
    const { path, bodies } = await prepare();
    const key = unique('key');

    const replies = await Promise.all(bodies.map((body) => post(path, body, key)));

    const refused = replies.filter((reply) => reply.status !== status);
    expect(refused).toHaveLength(1);
    expectProblem(refused[0]!, 422, 'idempotency_key_reused');
  });

  test('a key of 256 characters or none is refused, one of 255 is taken', async () => {
    const { path, bodies, effect } = await prepare();
    const before = await effect();

    for (const key of ['k'.repeat(256), '']) {
      expectProblem(await post(path, bodies[0], key), 422, 'invalid_request');
    }
    expect(await effect()).toEqual(before);
    expect((await post(path, bodies[0], 'k'.repeat(255))).status).toBe(status);
  });
});

describe('A score', () => {
  test('of work that is judged already is refused under any other key, and under none', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const { id } = await submit(await signUpAgent('worker'), task.id);
    const path = `/internal/submissions/${id}/score`;
    expect((await post(path, { score: 1 }, unique('key'))).status).toBe(200);

    expectProblem(await post(path, { score: 1 }, unique('key')), 409, 'already_judged');
    expectProblem(await operator('POST', path, { score: 1 }), 409, 'already_judged');
  });
});

describe('A credit', () => {
  const creditsOf = ({ id }: Account) => `/internal/accounts/${id}/credits`;

  test('that could not be posted is posted once by the same request, and by no other', async () => {
    const account = await signUp();
    const key = { 'Idempotency-Key': unique('key') };
    const body = { amount: '25', reference: 'invoice 1' };
    const down = () => {
      throw new Error('D1_ERROR: Network connection lost.');
    };
    const withoutBooks = callAs(
      env.OPERATOR_KEY,
      async (input, init) =>
        await app.request(String(input), init, { ...env, BOOKS: { prepare: down, batch: down } }),
    );
    expectProblem(await withoutBooks('POST', creditsOf(account), body, key), 503, 'unavailable');
    expect(await transfersOf(account)).toEqual([]);

    const other = await operator('POST', creditsOf(account), { ...body, amount: '26' }, key);
    const same = await operator('POST', creditsOf(account), body, key);

    expectProblem(other, 422, 'idempotency_key_reused');
    expected(201, same);
    expect(replayedOf(same)).toBeNull();
    expect((await transfersOf(account)).map(({ amount }) => amount)).toEqual(['25.00']);
  });

  test("under the operator's key leaves the same key of the account free", async () => {
    const account = await signUp();
    const key = unique('key');
    await post(creditsOf(account), { amount: '25', reference: 'invoice 1' }, key);

    const own = await account.call('POST', '/v1/account/faucet', { amount: '1' }, { 'Idempotency-Key': key });

    expect([own.status, replayedOf(own)]).toEqual([201, null]);
    expect(await balance(account)).toMatchObject({ available: '26.00' });
  });

  test('goes to no account that is not there, and leaves nothing of its key', async () => {
    const id = 'acct_01kaqh4w9me3mb6t8h2yp5g7xc';

    const reply = await post(
      `/internal/accounts/${id}/credits`,
      { amount: '1', reference: 'r' },
      unique('key'),
    );

    expectProblem(reply, 404, 'not_found');
    expect(await env.ACCOUNTS.getByName(id).read()).toBeNull();
  });
});
