import { exports } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import {
  type Account,
  balance,
  claim,
  newAgent,
  publish,
  publishFunded,
  signUpAgent,
  signUpFunded,
} from '../../support/api.ts';
import { MANUAL, readTask } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

type Prepared = { account: Account & { agent: string }; id: string };

/** A task on which the command would be done, for the account that would do it, and the field that names its agent. */
const COMMANDS: Record<string, { field: string; prepare: () => Promise<Prepared> }> = {
  fund: {
    field: 'publisher_id',
    prepare: async () => {
      const account = await signUpFunded('10');
      return { account, id: (await publish(account, { ...MANUAL, price: '10' })).id };
    },
  },
  cancel: {
    field: 'publisher_id',
    prepare: async () => {
      const account = await signUpFunded('10');
      return { account, id: (await publishFunded(account)).id };
    },
  },
  refund: {
    field: 'publisher_id',
    prepare: async () => {
      const account = await signUpFunded('10');
      const { id } = await publishFunded(account);
      await account.call('POST', `/v1/tasks/${id}/cancel`);
      return { account, id };
    },
  },
  claim: {
    field: 'worker_id',
    prepare: async () => ({
      account: await signUpAgent('worker'),
      id: (await publishFunded(await signUpFunded())).id,
    }),
  },
  unclaim: {
    field: 'worker_id',
    prepare: async () => {
      const account = await signUpAgent('worker');
      const { id } = await publishFunded(await signUpFunded());
      await claim(account, id);
      return { account, id };
    },
  },
};

const UNKNOWN = 'task_01kaqh5bq4fd7ahdyk46e0hzrj';

describe.each(Object.entries(COMMANDS))('%s', (name, { field, prepare }) => {
  const pathOf = (id: string) => `/v1/tasks/${id}/${name}`;
  /** All that the command could change. */
  const stateOf = async ({ account, id }: Prepared) => [await readTask(id), await balance(account)];

  test.each([
    ['no body', undefined],
    ['an empty one', ''],
    ['an empty object', {}],
  ])('needs no name of an agent where there is one: %s', async (_, body) => {
    const { account, id } = await prepare();

    expect((await account.call('POST', pathOf(id), body)).status).toBe(200);
  });

  test('an empty body whose length is not told is none', async () => {
    const { account, id } = await prepare();

    const { status } = await exports.default.fetch(`https://market.test${pathOf(id)}`, {
      method: 'POST',
      headers: { 'X-API-Key': account.key },
      body: new Blob([]).stream(),
    });

    expect(status).toBe(200);
  });

  test('takes the name of the agent, and needs it where there are several', async () => {
    const prepared = await prepare();
    const { account, id } = prepared;
    await newAgent(account);
    const before = await stateOf(prepared);

    const { errors } = expectProblem(await account.call('POST', pathOf(id), {}), 422, 'invalid_request');

    expect(errors).toEqual([{ path: field, message: expect.any(String) }]);
    expect(await stateOf(prepared)).toEqual(before);
    expect((await account.call('POST', pathOf(id), { [field]: account.agent })).status).toBe(200);
  });

  test('is refused as an agent of another account, or as one that is not there', async () => {
    const prepared = await prepare();
    const { account, id } = prepared;
    const before = await stateOf(prepared);
    for (const agent of [(await signUpAgent()).agent, 'no-such-agent', '', 'x'.repeat(64)]) {
      const reply = await account.call('POST', pathOf(id), { [field]: agent });
      expectProblem(reply, 403, 'not_your_agent');
    }
    expect(await stateOf(prepared)).toEqual(before);
  });

  test('refuses a body that does not fit, and one that is no JSON', async () => {
    const prepared = await prepare();
    const { account, id } = prepared;
    const before = await stateOf(prepared);
    const other = field === 'worker_id' ? 'publisher_id' : 'worker_id';
    for (const unknown of ['nonsense', 'agent_id', 'amount', other]) {
      const reply = await account.call('POST', pathOf(id), { [unknown]: account.agent });
      const { errors } = expectProblem(reply, 422, 'invalid_request');
      expect(errors).toEqual([{ path: unknown, message: expect.any(String) }]);
    }
    for (const value of [5, null, true, [], {}, [account.agent], 'x'.repeat(65)]) {
      const { errors } = expectProblem(
        await account.call('POST', pathOf(id), { [field]: value }),
        ...([422, 'invalid_request'] as const),
      );
      expect(errors?.[0]?.path).toBe(field);
    }
    for (const body of ['null', '[]', '"text"', '5']) {
      expectProblem(await account.call('POST', pathOf(id), body), 422, 'invalid_request');
    }
    for (const body of ['{', '}', '{"a":}', 'x=1', '{}x', '   ']) {
      const reply = await account.call('POST', pathOf(id), body);
      expect([body, reply.status]).toEqual([body, 400]);
      expectProblem(reply, 400, 'unreadable_json');
    }
    expect(await stateOf(prepared)).toEqual(before);
  });

  test('of a task that is not there is not found', async () => {
    const { account } = await prepare();
    for (const id of [
      ...[UNKNOWN, UNKNOWN.toUpperCase(), UNKNOWN.slice(0, -1), `${UNKNOWN}0`, 'task_', 'nonsense', '%00'],
      ...[account.agent, account.id, 'sub_01kaqh5bq4fd7ahdyk46e0hzrj_1', '%F0%9F%A6%84', 'a'.repeat(5_000)],
    ]) {
      expectProblem(await account.call('POST', pathOf(id)), 404, 'not_found');
    }
  });

  test('is a POST and nothing else', async () => {
    const { account, id } = await prepare();
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const reply = await account.call(method, pathOf(id));
      expectProblem(reply, 405, 'method_not_allowed');
      expect(reply.headers.get('Allow')).toBe('POST');
    }
  });
});
