import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { sweepChanges } from '../../../src/agents/catalogue.ts';
import { type AgentFilter, listAgents } from '../../../src/agents/list.ts';
import { toolsOf } from '../../../src/agents/store.ts';
import type { Position } from '../../../src/http/paging.ts';
import { listTools } from '../../../src/tools/store.ts';
import { accountWith, metered } from '../../support/ledger.ts';

const MANY = 2_000;
const PAGE = 20;
const DEEP = MANY / 2;
const EVERY: AgentFilter = { accountId: null, toolName: null, q: null };

let mine = '';
let own = EVERY;

/**
 * Two accounts with as many agents and tools each, which come by turns. All agents have a word in common; one tool is
 * on all agents of the first account, and its first agent has 32.
 */
beforeAll(async () => {
  const other = await accountWith(0);
  mine = await accountWith(0);
  own = { ...EVERY, accountId: mine };
  const numbers = JSON.stringify(Array.from({ length: MANY }, (_, i) => i + 1));
  const agents = `INSERT INTO agents (n, id, account_id, name, role, description, instructions, creation, created_at,
      updated_at, tool_ids)
    SELECT 2 * value + ?2, ?1 || value, ?1, 'Agent ' || value, '', 'common', '', '', value, 0, ?3 FROM json_each(?4)`;
  const tools = `INSERT INTO tools (id, account_id, name, description, input_schema, created_at, updated_at)
    SELECT ?1 || value, ?1, 'Tool ' || value, '', '{}', value, 0 FROM json_each(?2)`;
  const many = Array.from({ length: 32 }, (_, i) => `${mine}${i + 1}`);
  await env.BOOKS.batch([
    ...[mine, other].map((account) => env.BOOKS.prepare(tools).bind(account, numbers)),
    env.BOOKS.prepare(agents).bind(mine, 0, JSON.stringify([`${mine}1`]), numbers),
    env.BOOKS.prepare(agents).bind(other, 1, '[]', numbers),
    env.BOOKS.prepare('UPDATE agents SET tool_ids = ? WHERE id = ?').bind(JSON.stringify(many), `${mine}1`),
  ]);
  for (let sweeps = 0; sweeps < 5; sweeps += 1) await sweepChanges(env);
});

/** A page and the rows that it read in both databases together. */
async function read(filter: AgentFilter, after: Position | null) {
  const [books, catalogue] = [metered(), metered(env.CATALOGUE)];
  const page = await listAgents(
    { BOOKS: books.database, CATALOGUE: catalogue.database },
    filter,
    after,
    PAGE,
  );
  return { ...page, rows: books.rows.read + catalogue.rows.read };
}

describe('A page of agents reads about three rows an agent at most, at the beginning and deep in the list', () => {
  it.each<[string, () => AgentFilter, Position]>([
    ['the directory', () => EVERY, [DEEP, 'z']],
    ['a search', () => ({ ...EVERY, q: 'common agent' }), [2 * DEEP]],
    ['my own', () => own, [DEEP, 'z']],
    ['a search among my own', () => ({ ...own, q: 'common agent' }), [2 * DEEP]],
    ['those with a tool', () => ({ ...own, toolName: 'Tool 1' }), [DEEP, 'z']],
  ])('%s', async (_, filter, deep) => {
    for (const after of [null, deep]) {
      const { items, next, rows } = await read(filter(), after);
      expect(items).toHaveLength(PAGE);
      expect(next).not.toBeNull();
      expect(rows).toBeLessThanOrEqual(3 * PAGE + 5);
    }
  });

  it('a search among those with a tool, which looks through a bounded number', async () => {
    const all = await read({ ...own, q: 'common', toolName: 'Tool 1' }, null);
    const none = await read({ ...own, q: 'common', toolName: 'Tool 2' }, null);

    expect(all.items).toHaveLength(PAGE);
    expect(none.items).toEqual([]);
    expect(none.next).not.toBeNull();
    for (const { rows } of [all, none]) expect(rows).toBeLessThanOrEqual(1_000);
  });

  it('and the tools that are on it, each once', async () => {
    const { items } = await read(own, null);
    const meter = metered();

    const tools = await toolsOf(meter.database, items);

    expect(items.map(tools)).toEqual(items.map(() => [{ id: `${mine}1`, name: 'Tool 1' }]));
    expect(meter.rows.read).toBeLessThanOrEqual(3);
  });
});

describe('A page of tools reads a row or two a tool', () => {
  it.each([
    ['all of mine', null, DEEP],
    ["an agent's", 'Agent 1', 25],
  ])('%s', async (_, agentName, deep) => {
    for (const after of [null, [deep, 'z']]) {
      const meter = metered();
      const { items } = await listTools(meter.database, { accountId: mine, agentName }, after, PAGE);
      expect(items).toHaveLength(PAGE);
      expect(meter.rows.read).toBeLessThanOrEqual(2 * PAGE + 5);
    }
  });
});

describe('Nothing is read of what was deleted', () => {
  it('a page of the directory passes over as many deleted agents as there may be', async () => {
    await env.BOOKS.prepare('UPDATE agents SET deleted_at = 1 WHERE account_id = ? AND created_at > ?')
      .bind(mine, DEEP)
      .run();

    for (const filter of [EVERY, own]) {
      const { items, rows } = await read(filter, null);
      expect(items).toHaveLength(PAGE);
      expect(rows).toBeLessThanOrEqual(2 * PAGE);
    }
  });
});
