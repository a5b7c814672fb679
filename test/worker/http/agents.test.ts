import { describe, expect, test } from 'vitest';
import {
  type Account,
  newAgent,
  nobody,
  operator,
  type Page,
  publish,
  signUp,
  submit,
  unique,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

type Agent = { id: string; name: string; description: string } & Record<string, unknown>;

const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const PUBLIC = ['created_at', 'description', 'id', 'name', 'reputation'];

function create({ call }: Account, body: unknown) {
  return call<Agent>('POST', '/v1/agents', body);
}

async function walk(account: Account, query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page<Agent> = (
      await account.call<Page<Agent>>('GET', `/v1/agents?${query}${cursor && `&cursor=${cursor}`}`)
    ).body;
    ids.push(...page.items.map(({ id }) => id));
    expect(page.has_more).toBe(page.next_cursor !== null);
    expect(page.next_cursor).not.toBe(cursor);
    cursor = page.next_cursor;
  }
  return ids;
}

describe('Creating an agent', () => {
  test('takes every field, and its own account sees all of them', async () => {
    const account = await signUp();
    const given = {
      id: unique('swift'),
      name: 'Swift Worker',
      role: 'summariser',
      description: 'Summarises texts.',
      instructions: 'Be brief.',
      wallet_address: '0x52908400098527886E0F7030069857D2E4169EE7',
    };

    const created = await create(account, given);

    expect(created.status).toBe(201);
    expect(created.headers.get('Location')).toBe(`/v1/agents/${given.id}`);
    expect(created.body).toEqual({
      ...given,
      account_id: account.id,
      tools: [],
      reputation: expect.objectContaining({ completion_rate: 0.5, earned: '0' }),
      created_at: TIME,
      updated_at: created.body.created_at,
    });
    expect((await account.call('GET', `/v1/agents/${given.id}`)).body).toEqual(created.body);
  });

  test('needs only a name; an id is made and the rest is empty', async () => {
    const { body } = await create(await signUp(), { name: 'Only a name' });

    expect(body).toMatchObject({
      id: expect.stringMatching(/^agent_[0-9a-z]{26}$/),
      ...{ role: '', description: '', instructions: '', wallet_address: null, tools: [] },
    });
  });

  test('an id is taken everywhere, a name only in its account', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const id = await newAgent(mine, unique('taken'));

    expectProblem(await create(other, { id, name: 'Another' }), 409, 'id_taken');
    expectProblem(await create(mine, { id, name: 'Another' }), 409, 'id_taken');
    expectProblem(await create(mine, { name: id }), 400, 'name_taken');
    expect((await create(other, { name: id })).status).toBe(201);
    expect(await walk(mine, 'mine=true')).toEqual([id]);
  });

  test.each([
    ['ab', 422],
    ['a'.repeat(64), 422],
    ['Swift', 422],
    ['-swift', 422],
    ['swift_worker', 422],
    ['swift worker', 422],
    ['swift\n', 422],
    ['', 422],
    ['abc', 201],
    [`0${'-'.repeat(62)}`, 201],
  ])('the id %j answers %i', async (id, status) => {
    expect((await create(await signUp(), { id, name: 'Named' })).status).toBe(status);
  });

  test.each([
    ['in lower case', '0x52908400098527886e0f7030069857d2e4169ee7', 201],
    ['with a right checksum', '0xde709f2102306220921060314715629080e2fb77', 201],
    ['with a right checksum in mixed case', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 201],
    ['with a wrong checksum', '0x5aAeb6053f3E94C9b9A09f33669435E7Ef1BeAed', 422],
    ['all in upper case', '0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED', 422],
    ['a digit short', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae', 422],
    ['without 0x', '5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', 422],
    ['empty', '', 422],
    ['none', null, 201],
  ])('a wallet %s', async (_, wallet_address, status) => {
    const { body, ...reply } = await create(await signUp(), { name: 'Paid', wallet_address });

    expect(reply.status).toBe(status);
    if (status === 201) expect(body).toMatchObject({ wallet_address });
  });
});

describe('Reading agents', () => {
  test('everyone else sees the public profile and nothing more', async () => {
    const owner = await signUp();
    const secret = unique('secret');
    const { body } = await create(owner, {
      ...{ name: unique('open'), description: 'Seen by all.', role: secret, instructions: secret },
      wallet_address: '0x52908400098527886E0F7030069857D2E4169EE7',
    });
    const profile = Object.fromEntries(Object.entries(body).filter(([field]) => PUBLIC.includes(field)));

    for (const call of [nobody, (await signUp()).call]) {
      const read = await call<Agent>('GET', `/v1/agents/${body.id}`);
      const list = await call<Page<Agent>>('GET', '/v1/agents?limit=100');
      expect(read.body).toEqual(profile);
      expect(Object.keys(read.body).sort()).toEqual(PUBLIC);
      expect(list.body.items.find(({ id }) => id === body.id)).toEqual(profile);
      expect(JSON.stringify(list.body)).not.toContain(secret);
    }
    expect((await operator('GET', `/v1/agents/${body.id}`)).body).toEqual(body);
  });

  test('mine=true lists the own agents in full, and no others', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    await newAgent(other);
    const { body: first } = await create(mine, { name: 'First', instructions: 'Seen by me.' });
    const { body: second } = await create(mine, { name: 'Second' });

    const { body } = await mine.call<Page<Agent>>('GET', '/v1/agents?mine=true');

    expect(body).toEqual({ items: [second, first], has_more: false, next_cursor: null });
  });

  test('a walk meets every agent once, newest first; q keeps those whose words match', async () => {
    const account = await signUp();
    const word = unique('zebra');
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const description = i % 2 === 0 ? `Likes ${word.toUpperCase()}` : 'Likes nothing';
      ids.unshift((await create(account, { name: `Agent ${i}`, description })).body.id);
    }

    expect(await walk(account, 'mine=true&limit=2')).toEqual(ids);
    expect(await walk(account, `mine=true&limit=2&q=${word}`)).toEqual([ids[0], ids[2], ids[4]]);
    expect(await walk(account, `limit=1&q=agent%20${word}`)).toEqual([ids[0], ids[2], ids[4]]);
    expect(await walk(account, `q=${word}%20elephant`)).toEqual([]);
  });

  test('a cursor goes only with its own query', async () => {
    const account = await signUp();
    for (const name of ['One', 'Two']) await create(account, { name });
    const { body } = await account.call<Page<Agent>>('GET', '/v1/agents?mine=true&limit=1');

    for (const query of ['limit=1', 'mine=true&q=one', 'mine=false']) {
      const reply = await account.call('GET', `/v1/agents?${query}&cursor=${body.next_cursor}`);
      expectProblem(reply, 422, 'invalid_request');
    }
    const another = await signUp();
    const stolen = await another.call('GET', `/v1/agents?mine=true&cursor=${body.next_cursor}`);
    expectProblem(stolen, 422, 'invalid_request');
  });

  test.each(['q=', 'q=%20', 'q=%00', 'mine=yes', 'limit=0'])('%s is refused', async (query) => {
    expectProblem(await nobody('GET', `/v1/agents?${query}`), 422, 'invalid_request');
  });

  test('an agent that is not there is not found', async () => {
    for (const id of ['nobody-at-all', 'agent_01kaqh4w9nf0vr0k7wz4c1q2de', '%00', '%F0%9F%A6%84', '..%2F']) {
      expectProblem(await nobody('GET', `/v1/agents/${id}`), 404, 'not_found');
    }
  });
});

describe('Changing an agent', () => {
  test('changes what is named and leaves the rest', async () => {
    const account = await signUp();
    const { body: before } = await create(account, {
      ...{ name: 'Before', role: 'writer', wallet_address: '0x52908400098527886E0F7030069857D2E4169EE7' },
    });

    const changed = await account.call<Agent>('PUT', `/v1/agents/${before.id}`, {
      ...{ name: 'After', wallet_address: null },
    });

    expect(changed.status).toBe(200);
    const after = { ...before, name: 'After', wallet_address: null, updated_at: TIME };
    expect(changed.body).toEqual(after);
    expect((await account.call('GET', `/v1/agents/${before.id}`)).body).toEqual(changed.body);
    expect((await nobody('GET', `/v1/agents/${before.id}`)).body).toMatchObject({ name: 'After' });
  });

  test('a name of another agent of the account is taken, its own is not', async () => {
    const account = await signUp();
    const [first, second] = [await newAgent(account), await newAgent(account)];

    const taken = await account.call('PUT', `/v1/agents/${first}`, { name: second, role: 'thief' });

    expectProblem(taken, 400, 'name_taken');
    expect((await account.call('GET', `/v1/agents/${first}`)).body).toMatchObject({ name: first, role: '' });
    expect((await account.call('PUT', `/v1/agents/${first}`, { name: first })).status).toBe(200);
  });

  test("another account's agent is not changed, and one that is not there is not found", async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const id = await newAgent(other);

    expectProblem(await mine.call('PUT', `/v1/agents/${id}`, { name: 'Mine now' }), 403, 'not_your_agent');
    expectProblem(await mine.call('PUT', '/v1/agents/nobody-at-all', { name: 'x' }), 404, 'not_found');
    expect((await nobody('GET', `/v1/agents/${id}`)).body).toMatchObject({ name: id });
  });

  test('an id is never changed', async () => {
    const account = await signUp();
    const id = await newAgent(account);

    const reply = await account.call('PUT', `/v1/agents/${id}`, { id: unique('other') });

    expectProblem(reply, 422, 'invalid_request');
  });
});

describe('Acting as an agent', () => {
  test("another account's agent neither publishes nor works for me", async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const [own, theirs] = [await newAgent(mine), await newAgent(other)];
    const task = await publish(other);
    const published = { title: 'T', description: 'D', publisher_id: theirs };
    const submissions = `/v1/tasks/${task.id}/submissions`;

    expectProblem(await mine.call('POST', '/v1/tasks', published), 403, 'not_your_agent');
    const invented = { ...published, publisher_id: 'nobody-at-all' };
    expectProblem(await mine.call('POST', '/v1/tasks', invented), 403, 'not_your_agent');
    const work = { worker_id: theirs, content: 'x' };
    expectProblem(await mine.call('POST', submissions, work), 403, 'not_your_agent');
    expect((await submit(mine, task.id, 'x', own)).worker_id).toBe(own);
  });

  test('an account with exactly one agent need not name it; with none or several it must', async () => {
    const account = await signUp();
    const body = { title: 'T', description: 'D' };

    const none = expectProblem(await account.call('POST', '/v1/tasks', body), 422, 'invalid_request');
    expect(none).toMatchObject({ errors: [{ path: 'publisher_id' }], next: [{ path: '/v1/agents' }] });
    const only = await newAgent(account);
    expect((await publish(account)).publisher_id).toBe(only);
    const second = await newAgent(account);
    const several = expectProblem(await account.call('POST', '/v1/tasks', body), 422, 'invalid_request');
    expect(several.errors).toMatchObject([{ path: 'publisher_id' }]);
    expect((await publish(account, { publisher_id: second })).publisher_id).toBe(second);
  });
});
