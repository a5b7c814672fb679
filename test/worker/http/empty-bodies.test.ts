import { describe, expect, test } from 'vitest';
import type { JobView } from '../../../src/jobs/schema.ts';
import {
  type Account,
  type Call,
  expected,
  operator,
  publish,
  signUp,
  signUpAgent,
  submit,
  unique,
  until,
} from '../../support/api.ts';
import type { Claimed } from '../../support/job.ts';
import { expectProblem } from '../../support/problem.ts';

/** What is done by a POST to an address that says all, by whom, and what reads whether it was. */
type Prepared = { call: Call; path: string; read: () => Promise<unknown> };

async function pausedJob(account: Account): Promise<string> {
  const { id } = expected(201, await account.call<JobView>('POST', '/v1/jobs', { type: 'work' }));
  const { lease_token } = expected(200, await account.call<Claimed>('POST', '/v1/jobs/claim', {}));
  expected(200, await account.call('POST', `/v1/jobs/${id}/heartbeat`, { lease_token, iterations: 2 }));
  return id;
}

async function onJob(command: string): Promise<Prepared> {
  const account = await signUpAgent();
  const id = await pausedJob(account);
  const read = async () => (await account.call('GET', `/v1/jobs/${id}`)).body;
  return { call: account.call, path: `/v1/jobs/${id}/${command}`, read };
}

const OPERATIONS: Record<string, { status: number; prepare: () => Promise<Prepared> }> = {
  confirmJob: { status: 200, prepare: () => onJob('confirm') },
  cancelJob: { status: 200, prepare: () => onJob('cancel') },
  rotateSigningSecret: {
    status: 201,
    prepare: async () => {
      const { call } = await signUp();
      const path = '/v1/account/signing-secret';
      return { call, path, read: async () => (await call('GET', path)).body };
    },
  },
  replaySubmission: {
    status: 200,
    prepare: async () => {
      const checks = [{ kind: 'contains', name: 'names red', text: 'Red' }];
      const task = await publish(await signUpAgent(), { oracle: { kind: 'checks', checks } });
      const { id } = await submit(await signUpAgent('worker'), task.id);
      const read = async () => (await operator<{ status: string }>('GET', `/v1/submissions/${id}`)).body;
      await until(async () => (await read()).status === 'passed');
      return { call: operator, path: `/internal/submissions/${id}/replay`, read };
    },
  },
  rebuildCatalogue: {
    status: 200,
    prepare: async () => ({
      ...{ call: operator, path: '/internal/catalogue/rebuild', read: async () => null },
    }),
  },
  // Nothing is paid where no chain is connected.
  ...Object.fromEntries(
    ['retry', 'release'].map((command) => [
      `${command}Payment`,
      {
        status: 503,
        prepare: async () => ({
          ...{ call: operator, path: `/internal/payments/payout:made-up/${command}`, read: async () => null },
        }),
      },
    ]),
  ),
};

describe.each(Object.entries(OPERATIONS))('%s', (_, { status, prepare }) => {
  test.each([
    ['no body', undefined],
    ['an empty one', ''],
    ['an empty object', {}],
  ])('takes %s', async (_, body) => {
    const { call, path } = await prepare();

    const reply = await call('POST', path, body);

    expect(reply.status).toBe(status);
  });

  test('refuses a body that says more, or is no JSON, and then has no effect', async () => {
    const { call, path, read } = await prepare();
    const before = await read();

    const unknown = await call('POST', path, { reason: 'none' }, { 'Idempotency-Key': unique('key') });
    const misfits = await Promise.all(['null', '[]', '"text"', '5'].map((body) => call('POST', path, body)));
    const unreadable = await Promise.all(['{', 'x=1', '{}x', '   '].map((body) => call('POST', path, body)));

    const { errors } = expectProblem(unknown, 422, 'invalid_request');
    expect(errors).toEqual([{ path: 'reason', message: expect.any(String) }]);
    for (const reply of misfits) expectProblem(reply, 422, 'invalid_request');
    for (const reply of unreadable) expectProblem(reply, 400, 'unreadable_json');
    expect(await read()).toEqual(before);
    expect((await call('POST', path)).status).toBe(status);
  });

  test('refuses another body also under an Idempotency-Key that was used', async () => {
    const { call, path, read } = await prepare();
    const key = { 'Idempotency-Key': unique('key') };
    expect((await call('POST', path, {}, key)).status).toBe(status);
    const before = await read();

    const other = await call('POST', path, { reason: 'none' }, key);

    expectProblem(other, 422, 'invalid_request');
    expect(await read()).toEqual(before);
  });
});
