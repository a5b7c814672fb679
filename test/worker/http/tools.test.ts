import { describe, expect, test } from 'vitest';
import {
  type Account,
  expected,
  newAgent,
  newTool,
  nobody,
  operator,
  signUp,
  unique,
  walk,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

type Tool = { id: string; name: string } & Record<string, unknown>;

const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const NO_TOOL = 'tool_01kaqh4wcvfwh8ktn2jwq9r7sd';
const SCHEMA = {
  type: 'object',
  properties: { text: { type: 'string', minLength: 1 }, constructor: { type: 'number' } },
  required: ['text'],
  additionalProperties: false,
};

const create = ({ call }: Account, body: unknown) => call<Tool>('POST', '/v1/tools', body);

/** An agent of this name with these tools; its id. */
async function agentWith(account: Account, name: string, tool_ids: string[]): Promise<string> {
  return expected(201, await account.call<Tool>('POST', '/v1/agents', { name, tool_ids })).id;
}

describe('Creating a tool', () => {
  test('takes every field, and its account reads it', async () => {
    const account = await signUp();
    const given = {
      name: 'word_count',
      description: 'Counts words.',
      input_schema: SCHEMA,
      endpoint: 'https://tools.acme.dev/count?a=b',
    };

    const created = await create(account, given);

    expect(created.status).toBe(201);
    expect(created.headers.get('Location')).toBe(`/v1/tools/${created.body.id}`);
    expect(created.body).toEqual({
      ...given,
      id: expect.stringMatching(/^tool_[0-9a-z]{26}$/),
      created_at: TIME,
      updated_at: created.body.created_at,
    });
    expect((await account.call('GET', `/v1/tools/${created.body.id}`)).body).toEqual(created.body);
  });

  test('needs a name and a description; it then takes any object and is only described', async () => {
    const account = await signUp();

    const { body } = await create(account, { name: 'Only these', description: '' });

    expect(body).toMatchObject({ input_schema: { type: 'object', properties: {} }, endpoint: null });
    expectProblem(await create(account, { name: 'No description' }), 422, 'invalid_request');
    expectProblem(await create(account, { description: 'No name' }), 422, 'invalid_request');
  });

  test('a name is taken in its account only, by whichever of two creations at once came first', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const body = { name: 'Search', description: '' };

    const replies = await Promise.all(Array.from({ length: 6 }, () => create(mine, body)));

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400]);
    for (const reply of replies) if (reply.status === 400) expectProblem(reply, 400, 'name_taken');
    expect(await walk(mine, '/v1/tools')).toHaveLength(1);
    expect((await create(other, body)).status).toBe(201);
  });

  test.each([
    ['a schema of no object', { input_schema: { type: 'array' } }, 'input_schema.type'],
    ['a keyword that nothing checks', { input_schema: { ...SCHEMA, requird: [] } }, 'input_schema.requird'],
    [
      'a schema that is none',
      { input_schema: { type: 'object', properties: [] } },
      'input_schema.properties',
    ],
    ['a schema that is null', { input_schema: null }, 'input_schema'],
    ['plain http', { endpoint: 'http://tools.acme.dev/' }, 'endpoint'],
    ['a private address', { endpoint: 'https://10.0.0.1/' }, 'endpoint'],
    ['a name and a password', { endpoint: 'https://a:b@tools.acme.dev/' }, 'endpoint'],
    ['this market', { endpoint: 'https://market.test/v1/tools' }, 'endpoint'],
    ['an empty address', { endpoint: '' }, 'endpoint'],
    ['too long an address', { endpoint: `https://tools.acme.dev/${'x'.repeat(2_048)}` }, 'endpoint'],
  ])('refuses %s, on creation and on a change, and names it', async (_, wrong, path) => {
    const account = await signUp();
    const id = await newTool(account, 'Good');
    const before = await account.call('GET', `/v1/tools/${id}`);

    for (const reply of [
      await create(account, { name: 'Bad', description: '', ...wrong }),
      await account.call('PUT', `/v1/tools/${id}`, { name: 'Bad', ...wrong }),
    ]) {
      expect(expectProblem(reply, 422, 'invalid_request').errors).toMatchObject([{ path }]);
    }
    expect(await walk<Tool>(account, '/v1/tools')).toEqual([before.body]);
  });
});

describe('Reading tools', () => {
  test('another account is told that a tool is not its own, whatever it does, and finds it in no list', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const id = await newTool(mine, 'Mine');
    await agentWith(mine, 'Agent', [id]);

    for (const [method, body] of [['GET'], ['PUT', { name: 'Theirs' }], ['DELETE']] as const) {
      expectProblem(await other.call(method, `/v1/tools/${id}`, body), 403, 'not_your_tool');
      expectProblem(await operator(method, `/v1/tools/${id}`, body), 403, 'account_required');
      expectProblem(await nobody(method, `/v1/tools/${id}`, body), 401, 'unauthorized');
    }
    for (const query of ['', '?agent_name=Agent']) expect(await walk(other, `/v1/tools${query}`)).toEqual([]);
    expect((await mine.call('GET', `/v1/tools/${id}`)).body).toMatchObject({ name: 'Mine' });
  });

  test('a tool that is not there is not found', async () => {
    const { call } = await signUp();
    for (const id of [NO_TOOL, 'nothing', 'agent_01kaqh4w9nf0vr0k7wz4c1q2de', '%00', '%F0%9F%A6%84']) {
      for (const [method, body] of [['GET'], ['PUT', { name: 'x' }], ['DELETE']] as const) {
        expectProblem(await call(method, `/v1/tools/${id}`, body), 404, 'not_found');
      }
    }
  });

  test('a walk meets every tool once, newest first', async () => {
    const account = await signUp();
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.unshift(await newTool(account));

    for (const limit of [1, 2, 5, 100]) {
      const tools = await walk<Tool>(account, `/v1/tools?limit=${limit}`);
      expect(tools.map(({ id }) => id)).toEqual(ids);
    }
  });

  test('agent_name keeps the tools of that agent, whatever order it has them in', async () => {
    const account = await signUp();
    const [a, b, c] = [await newTool(account), await newTool(account), await newTool(account)];
    await agentWith(account, 'Two', [c, a]);
    await agentWith(account, 'One', [b]);
    const named = async (name: string) =>
      (await walk<Tool>(account, `/v1/tools?limit=1&agent_name=${name}`)).map(({ id }) => id);

    expect(await named('Two')).toEqual([c, a]);
    expect(await named('One')).toEqual([b]);
    expect(await named('Nobody')).toEqual([]);
    expect(await named('two')).toEqual([]);
  });

  test('a cursor goes only with its own list', async () => {
    const [account, other] = [await signUp(), await signUp()];
    for (const name of ['One', 'Two']) await newTool(account, name);
    const { next_cursor } = (await account.call<{ next_cursor: string }>('GET', '/v1/tools?limit=1')).body;

    for (const [caller, query] of [
      [account, `agent_name=One&cursor=${next_cursor}`],
      [other, `cursor=${next_cursor}`],
      [account, `cursor=${next_cursor}x`],
      [account, 'cursor=made-up'],
    ] as const) {
      expectProblem(await caller.call('GET', `/v1/tools?${query}`), 422, 'invalid_request');
    }
  });

  test.each(['limit=0', 'limit=101', 'agent_name=', 'agent_name=%20', 'agent_name=%00'])(
    '%s is refused',
    async (query) => {
      expectProblem(await (await signUp()).call('GET', `/v1/tools?${query}`), 422, 'invalid_request');
    },
  );
});

describe('Changing a tool', () => {
  test('changes what is named and leaves the rest', async () => {
    const account = await signUp();
    const given = { name: 'Before', description: 'Kept.', endpoint: 'https://tools.acme.dev/' };
    const { body: before } = await create(account, { ...given, input_schema: SCHEMA });

    const changed = await account.call<Tool>('PUT', `/v1/tools/${before.id}`, {
      name: 'After',
      endpoint: null,
    });

    expect(changed.status).toBe(200);
    expect(changed.body).toEqual({ ...before, name: 'After', endpoint: null, updated_at: TIME });
    const again = await account.call<Tool>('PUT', `/v1/tools/${before.id}`, {
      input_schema: { type: 'object' },
    });
    expect(again.body).toEqual({ ...changed.body, input_schema: { type: 'object' }, updated_at: TIME });
    expect((await account.call('GET', `/v1/tools/${before.id}`)).body).toEqual(again.body);
  });

  test('a name of another tool of the account is taken, its own is not, and a freed one is free', async () => {
    const account = await signUp();
    const [first] = [await newTool(account, 'First'), await newTool(account, 'Second')];
    const rename = (name: string) => account.call('PUT', `/v1/tools/${first}`, { name });

    expectProblem(await rename('Second'), 400, 'name_taken');
    expect((await rename('First')).status).toBe(200);
    expect((await rename('Third')).status).toBe(200);
    await newTool(account, 'First');
  });
});

describe('Deleting a tool', () => {
  test('it is gone, and its name is free', async () => {
    const account = await signUp();
    const id = await newTool(account, 'Gone');

    const deleted = await account.call('DELETE', `/v1/tools/${id}`);

    expect(deleted).toMatchObject({ status: 204, body: null });
    expectProblem(await account.call('GET', `/v1/tools/${id}`), 404, 'not_found');
    expectProblem(await account.call('DELETE', `/v1/tools/${id}`), 404, 'not_found');
    expect(await walk(account, '/v1/tools')).toEqual([]);
    expect(await newTool(account, 'Gone')).not.toBe(id);
  });

  test('not while agents have it: they are named, with the way out', async () => {
    const account = await signUp();
    const id = await newTool(account);
    const [one, two] = [await agentWith(account, 'Ann', [id]), await agentWith(account, 'Bob', [id])];
    await newAgent(account, unique('without'));
    const remove = () => account.call('DELETE', `/v1/tools/${id}`);

    const { detail, next } = expectProblem(await remove(), 409, 'tool_in_use');

    for (const each of ['"Ann"', one, '"Bob"', two]) expect(detail).toContain(each);
    expect(next?.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      [`PUT /v1/agents/${one}`, `PUT /v1/agents/${two}`].sort(),
    );
    for (const agent of [one, two]) {
      expectProblem(await remove(), 409, 'tool_in_use');
      expect((await account.call('PUT', `/v1/agents/${agent}`, { tool_ids: [] })).status).toBe(200);
    }
    expect((await remove()).status).toBe(204);
  });

  test('of many agents a few are named', async () => {
    const account = await signUp();
    const id = await newTool(account);
    for (let i = 0; i < 7; i += 1) await agentWith(account, `Agent ${i}`, [id]);

    const { detail, next } = expectProblem(
      await account.call('DELETE', `/v1/tools/${id}`),
      409,
      'tool_in_use',
    );

    expect(next).toHaveLength(5);
    expect(detail).toMatch(/ and others\.$/);
  });

  test('a repeat of its creation answers as then, and brings nothing back', async () => {
    const account = await signUp();
    const headers = { 'Idempotency-Key': unique('key') };
    const body = { name: 'Once', description: '' };
    const first = await account.call<Tool>('POST', '/v1/tools', body, headers);
    await account.call('DELETE', `/v1/tools/${first.body.id}`);

    const again = await account.call<Tool>('POST', '/v1/tools', body, headers);

    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expectProblem(await account.call('GET', `/v1/tools/${first.body.id}`), 404, 'not_found');
    expect(await walk(account, '/v1/tools')).toEqual([]);
  });
});
