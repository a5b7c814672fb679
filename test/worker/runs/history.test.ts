import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import { type HistoryFilter, type HistoryStart, listRuns } from '../../../src/runs/history.ts';
import { deleteOldRuns } from '../../../src/runs/retention.ts';
import type { RunStatus } from '../../../src/runs/run.ts';
import { beginRun, endRun, findRun } from '../../../src/runs/store.ts';
import { accountWith, metered } from '../../support/ledger.ts';

const LONG = 1_000_000_000;
const DAY = 86_400_000;
const NOTHING = { usage: { input_tokens: 0, output_tokens: 0 }, steps: [] };
const OUTCOMES = {
  succeeded: { ...NOTHING, result: { response: 'Done.' } },
  failed: { ...NOTHING, result: { error: { code: 'model_failed', message: 'No.' } } },
} as const;

/** Puts a run on record as of `at`; it has until `deadlineAt`. */
async function begin(
  accountId: string,
  agentId: string,
  at: number,
  deadlineAt = at + LONG,
  id = newId('run'),
) {
  const run = { id, accountId, agentId, agentName: agentId, model: 'local', prompt: 'Hi.' };
  return (await beginRun(env.BOOKS, { ...run, createdAt: at, deadlineAt })).run;
}

function list(
  accountId: string,
  filter: Partial<HistoryFilter> = {},
  start: HistoryStart = { offset: 0 },
  limit = 20,
) {
  const all = { accountId, agentId: null, status: null, since: null, until: null };
  return listRuns(env.BOOKS, { ...all, ...filter }, start, limit, 1_000);
}

describe('The history of an account, whatever has happened to it', () => {
  type Known = { id: string; at: number; agent: string; status: RunStatus };
  type Action = {
    what: 'begin' | 'end' | 'delete';
    agent: string;
    at: number;
    which: number;
    status: 'succeeded' | 'failed';
  };

  const action: fc.Arbitrary<Action> = fc.record({
    what: fc.constantFrom('begin', 'begin', 'begin', 'end', 'end', 'delete'),
    agent: fc.constantFrom('clerk', 'baker'),
    // Clocks differ, and runs begin in the same millisecond.
    at: fc.integer({ min: 100, max: 120 }),
    which: fc.nat(),
    status: fc.constantFrom('succeeded', 'failed'),
  });

  async function act(
    accountId: string,
    known: Known[],
    { what, agent, at, which, status }: Action,
  ): Promise<void> {
    if (what === 'begin') {
      const { id } = await begin(accountId, agent, at);
      known.push({ id, at, agent, status: 'running' });
      return;
    }
    const candidates = known.filter((run) => (run.status === 'running') === (what === 'end'));
    const chosen = candidates[which % candidates.length];
    if (!chosen) return;
    if (what === 'end') {
      await endRun(env.BOOKS, chosen.id, OUTCOMES[status], 1_000);
      chosen.status = status;
    } else {
      await env.BOOKS.prepare('DELETE FROM runs WHERE id = ?').bind(chosen.id).run();
      known.splice(known.indexOf(chosen), 1);
    }
  }

  const FILTERS: Partial<HistoryFilter>[] = [null, 'clerk', 'nobody'].flatMap((agentId) =>
    [null, 'running', 'succeeded', 'failed'].flatMap((status) =>
      [
        [null, null],
        [105, null],
        [null, 110],
        [104, 112],
        [113, 104],
      ].map(([since, until]) => {
        return { agentId, status, since, until } as Partial<HistoryFilter>;
      }),
    ),
  );

  function expectedOf(
    known: readonly Known[],
    { agentId, status, since, until }: Partial<HistoryFilter>,
  ): string[] {
    return known
      .filter((run) => !agentId || run.agent === agentId)
      .filter((run) => !status || run.status === status)
      .filter((run) => run.at >= (since ?? 0) && run.at <= (until ?? LONG))
      .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id);
  }

  it('lists exactly the runs that a filter lets through, newest first, and how many they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 20, maxLength: 40 }), async (actions) => {
        const accountId = await accountWith(0);
        const known: Known[] = [];
        for (const each of actions) await act(accountId, known, each);

        for (const filter of FILTERS) {
          const ids = expectedOf(known, filter);
          const page = await list(accountId, filter);
          expect([page.items.map(({ id }) => id), page.total]).toEqual([ids.slice(0, 20), ids.length]);
        }
      }),
      { numRuns: 4, seed: 20_261_122 },
    );
  });

  it('is read page by page, by offset and by cursor, without a gap or a repeat', async () => {
    const accountId = await accountWith(0);
    const known: Known[] = [];
    const actions = fc.sample(fc.record({ ...actionOf('begin') }), { numRuns: 25, seed: 7 });
    for (const each of actions) await act(accountId, known, each);
    for (const run of known.slice(0, 20)) {
      await endRun(env.BOOKS, run.id, OUTCOMES.succeeded, 1_000);
      run.status = 'succeeded';
    }

    for (const status of [null, 'succeeded', 'running'] as const) {
      const ids = expectedOf(known, { status });
      const byOffset: string[] = [];
      const byCursor: string[] = [];
      let start: HistoryStart = { offset: 0 };
      for (let offset = 0; offset < ids.length; offset += 4) {
        byOffset.push(...(await list(accountId, { status }, { offset }, 4)).items.map(({ id }) => id));
        const page = await list(accountId, { status }, start, 4);
        expect([page.offset, page.total]).toEqual([offset, ids.length]);
        byCursor.push(...page.items.map(({ id }) => id));
        const last = page.items.at(-1)!;
        start = { after: { createdAt: last.createdAt, id: last.id } };
      }
      expect([byOffset, byCursor]).toEqual([ids, ids]);
      expect(await list(accountId, { status }, { offset: ids.length }, 4)).toMatchObject({
        items: [],
        total: ids.length,
      });
      expect(await list(accountId, { status }, start, 4)).toEqual({
        items: [],
        total: ids.length,
        offset: ids.length,
      });
    }
  });

  function actionOf(what: Action['what']) {
    return {
      ...{ what: fc.constant(what), agent: fc.constantFrom('clerk', 'baker'), which: fc.nat() },
      ...{ at: fc.integer({ min: 100, max: 105 }), status: fc.constant('succeeded' as const) },
    };
  }

  it('is its own', async () => {
    const [mine, other] = [await accountWith(0), await accountWith(0)];
    await begin(other, 'clerk', 100);

    expect(await list(mine)).toEqual({ items: [], total: 0, offset: 0 });
    expect(await list(mine, { agentId: 'clerk' })).toEqual({ items: [], total: 0, offset: 0 });
    expect(await list(mine, { status: 'running' })).toEqual({ items: [], total: 0, offset: 0 });
  });
});

describe('A run that nobody brought to an end', () => {
  it('has failed as of its deadline, whoever reads it, and stays so', async () => {
    const accountId = await accountWith(0);
    const [read, listed, late] = await Promise.all([1, 2, 3].map(() => begin(accountId, 'clerk', 100, 200)));
    const interrupted = { status: 'failed', errorCode: 'interrupted', finishedAt: 200 };

    expect(await findRun(env.BOOKS, read!.id, 199)).toMatchObject({ status: 'running', finishedAt: null });
    expect(await endRun(env.BOOKS, late!.id, OUTCOMES.succeeded, 200)).toMatchObject(interrupted);
    expect(await findRun(env.BOOKS, read!.id, 200)).toMatchObject(interrupted);
    expect((await list(accountId)).items.find(({ id }) => id === listed!.id)).toMatchObject(interrupted);
    expect(await list(accountId, { status: 'failed' })).toMatchObject({ total: 3 });
    expect(await list(accountId, { status: 'running' })).toMatchObject({ total: 0 });
  });
});

describe('A run that has ended', () => {
  it('keeps its first end, however often another comes', async () => {
    const accountId = await accountWith(0);
    const { id } = await begin(accountId, 'clerk', 100);

    const first = await endRun(env.BOOKS, id, OUTCOMES.failed, 150);
    const again = await endRun(env.BOOKS, id, OUTCOMES.succeeded, 160);

    expect(first).toMatchObject({ status: 'failed', errorCode: 'model_failed', finishedAt: 150 });
    expect(again).toEqual(first);
    await expect(
      env.BOOKS.prepare("UPDATE runs SET status = 'succeeded' WHERE id = ?").bind(id).run(),
    ).rejects.toThrow('a run ends once');
    expect((await list(accountId, { status: 'succeeded' })).total).toBe(0);
  });

  it('is not begun again', async () => {
    const accountId = await accountWith(0);
    const { id } = await begin(accountId, 'clerk', 100);
    await endRun(env.BOOKS, id, OUTCOMES.succeeded, 150);

    expect(await begin(accountId, 'clerk', 170, 180, id)).toMatchObject({
      status: 'succeeded',
      createdAt: 100,
    });
    expect((await list(accountId)).total).toBe(1);
  });
});

describe('Runs that are too old', () => {
  it('are deleted however many they are', async () => {
    const accountId = await accountWith(0);
    await env.BOOKS.prepare(
      `INSERT INTO runs (id, account_id, agent_id, agent_name, model, prompt, status, created_at, deadline_at, finished_at)
       SELECT 'old-' || ?1 || value, ?1, 'clerk', 'clerk', 'local', 'Hi.', 'failed', value, 1, 1
       FROM json_each(?2)`,
    )
      .bind(accountId, JSON.stringify(Array.from({ length: 1_200 }, (_, i) => i)))
      .run();
    expect((await list(accountId)).total).toBe(1_200);

    await deleteOldRuns(env.BOOKS, 90, 100 * DAY);

    expect((await list(accountId)).total).toBe(0);
  });

  it('are deleted, and the rest is as before', async () => {
    const accountId = await accountWith(0);
    const now = 100 * DAY;
    const at = (days: number) => now - days * DAY;
    const old = await Promise.all([1, 2, 3].map((i) => begin(accountId, 'clerk', at(91) + i)));
    const kept = await begin(accountId, 'clerk', at(89));
    await endRun(env.BOOKS, old[0]!.id, OUTCOMES.succeeded, at(91) + 10);
    await endRun(env.BOOKS, kept.id, OUTCOMES.succeeded, at(89) + 10);

    await deleteOldRuns(env.BOOKS, 90, now);

    const places = env.BOOKS.prepare('SELECT count(*) AS n FROM run_positions WHERE scope GLOB ?').bind(
      `${accountId}*`,
    );
    expect(await list(accountId)).toMatchObject({ total: 1, items: [{ id: kept.id }] });
    expect(await list(accountId, { status: 'succeeded' })).toMatchObject({
      total: 1,
      items: [{ id: kept.id }],
    });
    expect(await list(accountId, { status: 'failed' })).toMatchObject({ total: 0 });
    expect(await places.first('n')).toBe(4);
  });
});

describe('Among many runs', () => {
  const MANY = 3_000;
  const PAGE = 20;

  async function fill(accountId: string): Promise<void> {
    const numbers = JSON.stringify(Array.from({ length: MANY }, (_, i) => i));
    await env.BOOKS.batch([
      env.BOOKS.prepare(
        `INSERT INTO runs (id, account_id, agent_id, agent_name, model, prompt, status, created_at, deadline_at)
         SELECT 'run_' || ?1 || printf('%06d', value), ?1, 'agent-' || (value % 2), 'Agent', 'local', 'Hi.', 'running',
           1000 + value, 1e15 FROM json_each(?2)`,
      ).bind(accountId, numbers),
      env.BOOKS.prepare(
        `UPDATE runs SET status = CASE WHEN n % 3 = 0 THEN 'failed' ELSE 'succeeded' END, finished_at = 5000
         WHERE account_id = ? AND created_at < 3990`,
      ).bind(accountId),
    ]);
  }

  it('a page reads two rows for each of its runs and eight more, wherever it begins', async () => {
    const accountId = await accountWith(0);
    await fill(accountId);
    const filters: Partial<HistoryFilter>[] = [
      ...[{}, { agentId: 'agent-1' }, { status: 'succeeded' as const }, { status: 'failed' as const }],
      ...[
        { agentId: 'agent-0', status: 'failed' as const },
        { since: 1_500 },
        { since: 1_200, until: 3_800 },
      ],
      { agentId: 'agent-1', status: 'succeeded', since: 1_200, until: 3_800 },
    ];
    const all = { accountId, agentId: null, status: null, since: null, until: null };
    for (const filter of filters) {
      const read = async (start: HistoryStart) => {
        const { database, rows } = metered();
        const page = await listRuns(database, { ...all, ...filter }, start, PAGE, 1_000);
        expect(rows, JSON.stringify([filter, start])).toMatchObject({ written: 0 });
        expect(rows.read, JSON.stringify([filter, start])).toBeLessThanOrEqual(2 * page.items.length + 8);
        return page;
      };
      const { total } = await read({ offset: 0 });
      expect(total).toBeGreaterThan(300);
      for (const offset of [20, 150, total - PAGE, total - 5, 10_000]) await read({ offset });
      const { items } = await read({ offset: total - 100 });
      const { createdAt, id } = items.at(-1)!;
      await read({ after: { createdAt, id } });
    }
  });

  it('one is begun and ended with as few rows as among few', async () => {
    const accountId = await accountWith(0);
    await fill(accountId);
    const id = newId('run');
    const insert = env.BOOKS.prepare(
      `INSERT INTO runs (id, account_id, agent_id, agent_name, model, prompt, status, created_at, deadline_at)
       VALUES (?, ?, 'agent-0', 'Agent', 'local', 'Hi.', 'running', 9000, 9999)`,
    );
    const update = env.BOOKS.prepare("UPDATE runs SET status = 'failed', finished_at = 9001 WHERE id = ?");

    const begun = await insert.bind(id, accountId).run();
    const ended = await update.bind(id).run();

    expect([begun.meta.rows_written, ended.meta.rows_written]).toEqual([7, 5]);
    expect(begun.meta.rows_read + ended.meta.rows_read).toBeLessThanOrEqual(20);
  });
});
