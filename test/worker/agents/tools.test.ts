import { env } from 'cloudflare:workers';
import { describe, expect, it, test } from 'vitest';
import {
  type Account,
  expected,
  newAgent,
  newTool,
  nobody,
  signUp,
  unique,
  walk,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

type Agent = { id: string; name: string; tools: { id: string; name: string }[] } & Record<string, unknown>;

const NO_TOOL = 'tool_01kaqh4wcvfwh8ktn2jwq9r7sd';

const create = ({ call }: Account, body: unknown, headers?: Record<string, string>) =>
  call<Agent>('POST', '/v1/agents', body, headers);
const change = ({ call }: Account, id: string, body: unknown) => call<Agent>('PUT', `/v1/agents/${id}`, body);
const read = async ({ call }: Account, id: string) =>
  expected(200, await call<Agent>('GET', `/v1/agents/${id}`));

describe('The tools of an agent', () => {
  test('are shown with their names, in the order they were given, to its own account alone', async () => {
    const account = await signUp();
    const [a, b, c] = [await newTool(account, 'A'), await newTool(account, 'B'), await newTool(account, 'C')];
    const tools = [
      { id: c, name: 'C' },
      { id: a, name: 'A' },
      { id: b, name: 'B' },
    ];

    const { body } = await create(account, { name: 'Handy', tool_ids: [c, a, b] });

    expect(body.tools).toEqual(tools);
    expect((await read(account, body.id)).tools).toEqual(tools);
    expect(await walk(account, '/v1/agents?mine=true')).toEqual([body]);
    for (const { call } of [{ call: nobody }, await signUp()]) {
      for (const path of [`/v1/agents/${body.id}`, '/v1/agents?limit=100', '/v1/agents?q=Handy']) {
        expect(JSON.stringify((await call('GET', path)).body)).not.toContain('tool');
      }
    }
  });

  test('are replaced as a whole, stay when they are left out, and go by their present names', async () => {
    const account = await signUp();
    const [a, b] = [await newTool(account, 'A'), await newTool(account, 'B')];
    const { id } = (await create(account, { name: 'Handy', tool_ids: [a] })).body;
    const named = (...names: string[]) => names.map((name) => expect.objectContaining({ name }));

    expect((await change(account, id, { tool_ids: [b, a] })).body.tools).toEqual(named('B', 'A'));
    expect((await change(account, id, { role: 'other' })).body.tools).toEqual(named('B', 'A'));
    await account.call('PUT', `/v1/tools/${a}`, { name: 'A2' });
    expect((await read(account, id)).tools).toEqual(named('B', 'A2'));
    expect((await change(account, id, { tool_ids: [] })).body.tools).toEqual([]);
    expect((await read(account, id)).tools).toEqual([]);
  });

  test('are 32 at most, each once', async () => {
    const account = await signUp();
    const ids: string[] = [];
    for (let i = 0; i < 33; i += 1) ids.push(await newTool(account));

    const most = await create(account, { name: 'Most', tool_ids: ids.slice(1) });

    expect(most.status).toBe(201);
    expect(most.body.tools.map(({ id }) => id)).toEqual(ids.slice(1));
    for (const tool_ids of [ids, [ids[0], ids[0]], ids[0], [5], [''], [null]]) {
      expectProblem(await create(account, { name: 'Wrong', tool_ids }), 422, 'invalid_request');
      expectProblem(await change(account, most.body.id, { tool_ids }), 422, 'invalid_request');
    }
  });

  test("another account's are refused like ones that are not there, and nothing is changed", async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const [own, theirs] = [await newTool(mine), await newTool(other)];
    const { body: before } = await create(mine, { name: 'Mine', tool_ids: [own] });

    for (const wrong of [theirs, NO_TOOL, 'made up']) {
      for (const reply of [
        await create(mine, { name: 'Thief', tool_ids: [own, wrong] }),
        await change(mine, before.id, { name: 'Thief', tool_ids: [wrong, own] }),
      ]) {
        expect(expectProblem(reply, 403, 'not_your_tool').detail).toBe(`The account has no tool ${wrong}.`);
      }
    }
    expect(await walk(mine, '/v1/agents?mine=true')).toEqual([before]);
    expect(await walk(mine, `/v1/tools?agent_name=Mine`)).toHaveLength(1);
  });

  test('an id or name that is taken leaves the tools of its holder alone', async () => {
    const account = await signUp();
    const [a, b] = [await newTool(account), await newTool(account)];
    const { body: ann } = await create(account, { id: unique('ann'), name: 'Ann', tool_ids: [a] });
    const { body: bob } = await create(account, { name: 'Bob' });

    expectProblem(await create(account, { id: ann.id, name: 'New', tool_ids: [b] }), 409, 'id_taken');
    expectProblem(await create(account, { name: 'Ann', tool_ids: [b] }), 400, 'name_taken');
    expectProblem(await change(account, bob.id, { name: 'Ann', tool_ids: [b] }), 400, 'name_taken');

    expect((await read(account, ann.id)).tools).toEqual([expect.objectContaining({ id: a })]);
    expect((await read(account, bob.id)).tools).toEqual([]);
    expect((await account.call('DELETE', `/v1/tools/${b}`)).status).toBe(204);
  });

  test('a repeat of the creation answers with the tools of then', async () => {
    const account = await signUp();
    const tool = await newTool(account, 'Then');
    const headers = { 'Idempotency-Key': unique('key') };
    const body = { name: 'Handy', tool_ids: [tool] };
    const first = await create(account, body, headers);
    await account.call('PUT', `/v1/tools/${tool}`, { name: 'Now' });
    await change(account, first.body.id, { tool_ids: [] });
    await account.call('DELETE', `/v1/tools/${tool}`);

    const again = await create(account, body, headers);

    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect((await read(account, first.body.id)).tools).toEqual([]);
  });
});

describe('Listing agents by a tool', () => {
  test('keeps the own agents that have it, newest first', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const [search, write] = [await newTool(mine, 'search'), await newTool(mine, 'write')];
    await create(other, { name: 'Theirs', tool_ids: [await newTool(other, 'search')] });
    const ids: string[] = [];
    for (const tool_ids of [[search], [], [write, search], [write], [search]]) {
      ids.unshift((await create(mine, { name: unique('agent'), description: 'handy', tool_ids })).body.id);
    }
    const listed = async (query: string) =>
      (await walk<Agent>(mine, `/v1/agents?mine=true&limit=1&${query}`)).map(({ id }) => id);

    expect(await listed('tool_name=search')).toEqual([ids[0], ids[2], ids[4]]);
    expect(await listed('tool_name=write')).toEqual([ids[1], ids[2]]);
    expect(await listed('tool_name=nothing')).toEqual([]);
    expect(await listed('tool_name=search&q=handy')).toEqual([ids[0], ids[2], ids[4]]);
    expect(await listed('tool_name=search&q=clumsy')).toEqual([]);
  });

  test('goes only with mine=true, and a cursor only with its tool', async () => {
    const account = await signUp();
    const tool_ids = [await newTool(account, 'search')];
    for (const name of ['One', 'Two']) await create(account, { name, tool_ids });
    const list = (query: string) => account.call<{ next_cursor: string }>('GET', `/v1/agents?${query}`);

    for (const query of ['tool_name=search', 'mine=false&tool_name=search']) {
      const { errors } = expectProblem(await list(query), 422, 'invalid_request');
      expect(errors).toMatchObject([{ path: 'tool_name' }]);
    }
    const { next_cursor } = (await list('mine=true&tool_name=search&limit=1')).body;
    for (const query of ['mine=true', 'mine=true&tool_name=other', 'mine=true&q=One&tool_name=search']) {
      expectProblem(await list(`${query}&cursor=${next_cursor}`), 422, 'invalid_request');
    }
    expectProblem(await nobody('GET', '/v1/agents?mine=true&tool_name=search'), 401, 'unauthorized');
  });
});

describe('A tool that is given to an agent while it is deleted', () => {
  it('is given and stays, or is gone and was not given', async () => {
    const account = await signUp();
    const agent = await newAgent(account);
    const seen = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const tool = await newTool(account);
      const give = () =>
        round % 2 === 0
          ? change(account, agent, { tool_ids: [tool] })
          : create(account, { name: unique('agent'), tool_ids: [tool] });
      const remove = () => account.call('DELETE', `/v1/tools/${tool}`);
      // By turns one of them has a head start.
      const both = round % 4 < 2 ? [give(), remove()] : [remove(), give()];

      const statuses = (await Promise.all(both)).map(({ status }) => status).sort();

      seen.add(statuses.join());
      const isThere = (await account.call('GET', `/v1/tools/${tool}`)).status === 200;
      expect(statuses).toEqual(
        isThere ? [expect.toSatisfy((each) => [200, 201].includes(each)), 409] : [204, 403],
      );
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

describe('The database itself', () => {
  it('refuses a tool of another account, one that is not there, and the deletion of one in use', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const [own, theirs] = [await newTool(mine), await newTool(other)];
    const { id } = (await create(mine, { name: 'Mine', tool_ids: [own] })).body;
    const link = `INSERT INTO agent_tools (agent_id, tool_id, account_id, agent_created_at, tool_created_at)
      VALUES (?, ?, ?, 0, 0)`;
    const set = 'UPDATE agents SET tool_ids = json_array(?) WHERE id = ?';
    const refused: [string, ...unknown[]][] = [
      [link, id, theirs, mine.id],
      [link, id, theirs, other.id],
      [link, id, NO_TOOL, mine.id],
      [set, theirs, id],
      [set, NO_TOOL, id],
      ['DELETE FROM tools WHERE id = ?', own],
    ];

    for (const [statement, ...values] of refused) {
      const attempt = env.BOOKS.prepare(statement)
        .bind(...values)
        .run();
      await expect(attempt, statement).rejects.toThrow(/constraint failed/);
    }
    expect((await read(mine, id)).tools).toEqual([expect.objectContaining({ id: own })]);
  });
});
