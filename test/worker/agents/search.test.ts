import { createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, test } from 'vitest';
import { listChanges } from '../../../src/agents/catalogue.ts';
import { insertAgent, updateAgent } from '../../../src/agents/store.ts';
import worker from '../../../src/index.ts';
import { type Account, expected, nobody, operator, signUp, unique, walk } from '../../support/api.ts';
import { inTheWay } from '../../support/books.ts';

type Agent = { id: string };

const word = (stem: string) => unique(stem).replaceAll('-', '');

async function create({ call }: Account, fields: Record<string, unknown>): Promise<string> {
  return expected(201, await call<Agent>('POST', '/v1/agents', { name: unique('agent'), ...fields })).id;
}

async function find(
  q: string,
  query = '',
  account: { call: typeof nobody } = { call: nobody },
): Promise<string[]> {
  const found = await walk<Agent>(account, `/v1/agents?limit=2&q=${encodeURIComponent(q)}${query}`);
  return found.map(({ id }) => id);
}

describe('A search of the directory', () => {
  test('finds every word in name or description, whatever its case and accents, newest first', async () => {
    const [one, two] = [await signUp(), await signUp()];
    const zebra = word('zebra');
    const a = await create(one, { name: `${zebra} Café`, description: 'striped HORSES' });
    const b = await create(two, { name: 'Horses', description: `no stripes, ${zebra}` });
    const c = await create(one, { name: `${zebra} three` });

    expect(await find(zebra)).toEqual([c, b, a]);
    expect(await find(`  ${zebra.toUpperCase()}\thorses `)).toEqual([b, a]);
    expect(await find(`${zebra} cafe`)).toEqual([a]);
    expect(await find(`${zebra} elephant`)).toEqual([]);
    expect(await find(`${zebra}x`)).toEqual([]);
  });

  test('among the own agents finds those alone', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const zebra = word('zebra');
    const theirs = await create(other, { description: zebra });
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.unshift(await create(mine, { description: `${zebra} ${i}` }));

    expect(await find(zebra, '&mine=true', mine)).toEqual(ids);
    expect(await find(zebra, '&mine=true', other)).toEqual([theirs]);
    expect(await find(`${zebra} 3`, '&mine=true', mine)).toEqual([ids[1]]);
    expect(await find(zebra)).toEqual([...ids, theirs]);
  });

  test('sees nothing private: neither texts, nor tools, nor whose an agent is', async () => {
    const account = await signUp();
    const [role, instructions] = [word('role'), word('instructions')];
    const { body: tool } = await account.call<Agent>('POST', '/v1/tools', {
      name: word('tool'),
      description: '',
    });
    await create(account, {
      ...{ role, instructions, tool_ids: [tool.id] },
      wallet_address: '0x52908400098527886e0f7030069857d2e4169ee7',
    });

    const suffix = account.id.slice('acct_'.length);
    for (const q of [
      role,
      instructions,
      tool.id,
      account.id,
      suffix,
      '0x52908400098527886e0f7030069857d2e4169ee7',
    ]) {
      expect([q, await find(q)]).toEqual([q, []]);
      expect([q, await find(q, '&mine=true', account)]).toEqual([q, []]);
    }
  });

  test('follows a change of the texts, at once', async () => {
    const account = await signUp();
    const [before, after] = [word('before'), word('after')];
    const id = await create(account, { description: before });

    await account.call('PUT', `/v1/agents/${id}`, { description: after });

    expect(await find(before)).toEqual([]);
    expect(await find(after)).toEqual([id]);
    await account.call('PUT', `/v1/agents/${id}`, { role: 'none of the texts' });
    expect(await find(after)).toEqual([id]);
  });

  test('takes what looks like a query language for words', async () => {
    const account = await signUp();
    const quoll = word('quoll');
    const id = await create(account, {
      name: `${quoll} says "a AND b" OR NOT c`,
      description: 'near(x, y) col:on * ^ (',
    });

    for (const q of [
      '"a',
      '"',
      '""',
      "'",
      '"a AND b"',
      'AND',
      'OR',
      'NOT',
      'near(x, y)',
      'col:on',
      '(',
      '^',
      '*',
    ]) {
      expect([q, await find(`${quoll} ${q}`)]).toEqual([q, [id]]);
      expect([q, await find(`${quoll} ${q}`, '&mine=true', account)]).toEqual([q, [id]]);
    }
    const accountSuffix = account.id.slice('acct_'.length);
    for (const q of [
      ...['name:elephant', 'elep*', 'NOT elephant', 'a OR elephant', 'NEAR(a elephant)', ') OR name:(a'],
      ...[`account:${accountSuffix}`, `") OR account : ("${accountSuffix}`, '} : ('],
    ]) {
      const found = q === '} : (' ? [id] : [];
      expect([q, await find(`${quoll} ${q}`)]).toEqual([q, found]);
    }
  });

  test.each([
    ...['🦄', '!!!', '-', '\\', '%', '\u0001', '\u200b', 'ａ', '火'.repeat(200), '🦄'.repeat(200)],
    ...['" '.repeat(100), 'a '.repeat(100), '\u202e\u0301', '\ufffe'],
  ])('%j is searched for without a fault', async (q) => {
    const account = await signUp();
    for (const [{ call }, mine] of [
      [{ call: nobody }, ''],
      [account, '&mine=true'],
    ] as const) {
      expect((await call('GET', `/v1/agents?q=${encodeURIComponent(q)}${mine}`)).status).toBe(200);
    }
  });
});

describe('What was not copied to the catalogue', () => {
  type Fields = Parameters<typeof insertAgent>[1];
  const account = signUp();

  /** An agent whose creation got to BOOKS and no further; `description` is a word by which it would be found. */
  async function uncopied(description = word('zebra')): Promise<Fields> {
    const { id: accountId } = await account;
    const id = unique('uncopied');
    const agent = {
      ...{ id, accountId, name: id, role: '', description, instructions: '', walletAddress: null },
      ...{ toolIds: [], createdAt: Date.now(), updatedAt: Date.now() },
    };
    await insertAgent(env.BOOKS, agent, id);
    return agent;
  }

  const describeAnew = (agent: Fields, description: string) =>
    updateAgent(env.BOOKS, agent, { description }, Date.now());

  const pending = async () =>
    (await env.BOOKS.prepare('SELECT id FROM agents WHERE copied_version < version').all<Agent>()).results;

  /** BOOKS where something comes in between, once the copies are made and before that is noted. */
  const beforeNoting = (interrupt: () => Promise<unknown>) => ({
    BOOKS: inTheWay(
      (query) => query.startsWith('UPDATE'),
      async (perform) => {
        await interrupt();
        return await perform();
      },
    ) as D1Database,
    CATALOGUE: env.CATALOGUE,
  });

  it('is copied by the next change of any agent', async () => {
    const { id, description } = await uncopied();
    expect(await find(description)).toEqual([]);

    await create(await account, {});

    expect(await find(description)).toEqual([id]);
  });

  it('is copied by the sweep, however much there is', async () => {
    const common = word('common');
    const ids: string[] = [];
    for (let i = 0; i < 60; i += 1) ids.unshift((await uncopied(common)).id);

    await worker.scheduled(createScheduledController(), env);

    expect(await pending()).toEqual([]);
    expect(await walk<Agent>({ call: nobody }, `/v1/agents?limit=100&q=${common}`)).toMatchObject(
      ids.map((id) => ({ id })),
    );
  });

  it('is copied again when the process died before it had noted the copy', async () => {
    const { id, description } = await uncopied();
    const dying = beforeNoting(() => Promise.reject(new Error('the process died')));

    await listChanges(dying);

    expect(await find(description)).toEqual([id]);
    expect(await pending()).toEqual([{ id }]);
    await listChanges(env);
    expect(await pending()).toEqual([]);
    expect(await find(description)).toEqual([id]);
  });

  it('is not taken for copied when it changed while a copy was made', async () => {
    const agent = await uncopied();
    const renamed = word('renamed');

    await listChanges(beforeNoting(() => describeAnew(agent, renamed)));

    expect(await pending()).toEqual([{ id: agent.id }]);
    await listChanges(env);
    expect(await find(agent.description)).toEqual([]);
    expect(await find(renamed)).toEqual([agent.id]);
  });

  it('holds up no change, and the next one makes up for it', async () => {
    const { id, description } = await uncopied();
    const broken = { prepare: () => ({ bind: () => ({}) }), batch: () => Promise.reject(new Error('down')) };

    await listChanges({ BOOKS: env.BOOKS, CATALOGUE: broken as unknown as D1Database });

    expect(await find(description)).toEqual([]);
    await listChanges(env);
    expect(await find(description)).toEqual([id]);
  });

  it('never replaces a later copy', async () => {
    const agent = await uncopied();
    await listChanges(env);
    const stale = await env.CATALOGUE.prepare('SELECT * FROM agents WHERE name = ?').bind(agent.id).first();
    const renamed = word('renamed');
    await describeAnew(agent, renamed);
    await listChanges(env);
    // A copy that was read before the change arrives after it.
    const late = {
      prepare: () => ({ bind: () => ({ all: async () => ({ results: [stale] }), run: async () => ({}) }) }),
    };

    await listChanges({ BOOKS: late as unknown as D1Database, CATALOGUE: env.CATALOGUE });

    expect(await find(renamed)).toEqual([agent.id]);
  });
});

test('The catalogue of agents is rebuilt from BOOKS, without those that were deleted', async () => {
  const account = await signUp();
  const zebra = word('zebra');
  const ids: string[] = [];
  for (let i = 0; i < 30; i += 1) ids.unshift(await create(account, { description: zebra }));
  expected(204, await account.call('DELETE', `/v1/agents/${ids[3]}`));
  const left = ids.filter((id) => id !== ids[3]);
  expect(await find(zebra)).toEqual(left);

  await env.CATALOGUE.prepare('DELETE FROM agents').run();
  expect(await find(zebra)).toEqual([]);
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/internal/catalogue/rebuild${cursor && `?cursor=${cursor}`}`;
    cursor = expected(200, await operator<{ next_cursor: string | null }>('POST', path)).next_cursor;
  }

  expect(await find(zebra)).toEqual(left);
});
