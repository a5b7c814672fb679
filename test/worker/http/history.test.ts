import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { ListedRunSchema } from '../../../src/runs/schema.ts';
import { type Account, expected, newAgent, signUpAgent } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';
import { giveTools, onlyRun, type RunAnswer, runPath } from '../../support/runs.ts';

type ListedRun = z.infer<typeof ListedRunSchema>;
type HistoryPage = {
  items: ListedRun[];
  total: number;
  limit: number;
  offset: number;
  has_more: boolean;
  next_cursor: string | null;
};

async function run({ call }: Account, agent: string, prompt = 'Hi.'): Promise<RunAnswer> {
  return expected(200, await call<RunAnswer>('POST', runPath(agent), { prompt }));
}

async function page({ call }: Account, query = ''): Promise<HistoryPage> {
  return expected(200, await call<HistoryPage>('GET', `/v1/history?${query}`));
}

/** An account whose two agents have run in turn, five times in all, the last time in vain. */
async function withHistory() {
  const account = await signUpAgent();
  const other = await newAgent(account);
  await giveTools(account, other, [{ name: 'it', endpoint: 'https://localhost/' }]);
  const runs: ListedRun[] = [];
  for (const agent of [account.agent, other, account.agent, other]) {
    await run(account, agent);
    runs.unshift((await page(account, 'limit=1')).items[0]!);
    await scheduler.wait(2);
  }
  expectProblem(await account.call('POST', runPath(other), { prompt: 'Call it.' }), 502, 'tool_failed');
  runs.unshift((await page(account, 'limit=1')).items[0]!);
  return { account, other, runs };
}

describe('The history', () => {
  it('is empty at first', async () => {
    expect(await page(await signUpAgent())).toEqual({
      ...{ items: [], total: 0, limit: 20, offset: 0, has_more: false, next_cursor: null },
    });
  });

  it('holds every run, newest first, whatever came of it', async () => {
    const { account, runs } = await withHistory();

    expect(await page(account)).toEqual({
      ...{ items: runs, total: 5, limit: 20, offset: 0, has_more: false, next_cursor: null },
    });
    expect(runs.map(({ status }) => status)).toEqual(['failed', ...Array(4).fill('succeeded')]);
    const times = runs.map(({ created_at }) => created_at);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('is read by offset', async () => {
    const { account, runs } = await withHistory();

    expect(await page(account, 'limit=2&offset=2')).toMatchObject({
      ...{ items: runs.slice(2, 4), total: 5, limit: 2, offset: 2, has_more: true },
    });
    expect(await page(account, 'limit=2&offset=4')).toMatchObject({ items: runs.slice(4), has_more: false });
    expect(await page(account, 'offset=10000')).toMatchObject({ items: [], total: 5, has_more: false });
  });

  it('is read by cursor, in which a run that comes meanwhile does not interfere', async () => {
    const { account, runs } = await withHistory();

    const first = await page(account, 'limit=2');
    await run(account, account.agent);
    const second = await page(account, `limit=2&cursor=${first.next_cursor}`);
    const third = await page(account, `limit=2&cursor=${second.next_cursor}`);

    expect([...first.items, ...second.items, ...third.items]).toEqual(runs);
    expect([first, second, third].map(({ total, offset, has_more }) => [total, offset, has_more])).toEqual([
      [5, 0, true],
      [6, 3, true],
      [6, 5, false],
    ]);
    expect(third.next_cursor).toBeNull();
  });

  it('is filtered by agent, status and time, and tells how many there are', async () => {
    const { account, other, runs } = await withHistory();
    const [failed, fourth, third, second, first] = runs;

    const listed = async (query: string) => {
      const { items, total } = await page(account, query);
      expect(total, query).toBe(items.length);
      return items;
    };

    expect(await listed(`agent_id=${other}`)).toEqual([failed, fourth, second]);
    expect(await listed('agent_id=nobody')).toEqual([]);
    expect(await listed('status=failed')).toEqual([failed]);
    expect(await listed('status=running')).toEqual([]);
    expect(await listed(`status=succeeded&agent_id=${other}`)).toEqual([fourth, second]);
    expect(await listed(`since=${third!.created_at}`)).toEqual([failed, fourth, third]);
    expect(await listed(`until=${second!.created_at}`)).toEqual([second, first]);
    expect(await listed(`since=${second!.created_at}&until=${fourth!.created_at}`)).toEqual([
      fourth,
      third,
      second,
    ]);
    expect(await listed(`since=${second!.created_at}&status=succeeded&agent_id=${account.agent}`)).toEqual([
      third,
    ]);
    expect(await listed('since=2100-01-01T00:00:00Z')).toEqual([]);
    expect(await listed('until=2000-01-01T00:00:00%2B02:00')).toEqual([]);
  });

  it('says of a page of a filter how many there are in all', async () => {
    const { account } = await withHistory();

    expect(await page(account, 'status=succeeded&limit=3&offset=1')).toMatchObject({
      total: 4,
      has_more: false,
    });
    expect(await page(account, 'status=succeeded&limit=2&offset=1')).toMatchObject({
      total: 4,
      has_more: true,
    });
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'offset=-1',
    'offset=10001',
    'offset=99999',
    'offset=1.5',
    'status=done',
    'since=yesterday',
    'until=2026-11-01',
    'cursor=made-up',
  ])('is refused with %s', async (query) => {
    const { call } = await signUpAgent();

    expectProblem(await call('GET', `/v1/history?${query}`), 422, 'invalid_request');
  });

  it('is refused with a cursor of another query, of another account, or beside an offset', async () => {
    const { account } = await withHistory();
    const stranger = await signUpAgent();
    const { next_cursor: cursor } = await page(account, 'limit=1');

    for (const [{ call }, query] of [
      [account, `status=failed&cursor=${cursor}`],
      [account, `offset=1&cursor=${cursor}`],
      [stranger, `cursor=${cursor}`],
    ] as const) {
      expectProblem(await call('GET', `/v1/history?${query}`), 422, 'invalid_request');
    }
  });

  it('keeps the runs of an agent that was deleted, with its name', async () => {
    const account = await signUpAgent();
    const { run_id } = await run(account, account.agent);

    expect((await account.call('DELETE', `/v1/agents/${account.agent}`)).status).toBe(204);

    const [kept] = (await page(account, `agent_id=${account.agent}`)).items;
    expect(kept).toMatchObject({ id: run_id, agent_id: account.agent, agent_name: account.agent });
    expect(await onlyRun(account)).toMatchObject({ id: run_id, agent_name: account.agent });
    expectProblem(await account.call('POST', runPath(account.agent), { prompt: 'Hi.' }), 404, 'not_found');
  });
});

describe('A run under its key', () => {
  it('is answered again although its agent was deleted since', async () => {
    const account = await signUpAgent();
    const ask = () =>
      account.call<RunAnswer>('POST', runPath(account.agent), { prompt: 'Hi.' }, { 'Idempotency-Key': 'k' });
    const first = expected(200, await ask());

    await account.call('DELETE', `/v1/agents/${account.agent}`);

    expect(expected(200, await ask())).toEqual(first);
  });
});
