import { z } from 'zod';
import type { Server } from './harness.ts';
import { type Block, type Contender, sleep } from './load.ts';
import { atTurn, type Cast, call, inParallel, publish } from './populate.ts';
import { taskTexts, WATER } from './words.ts';

/** The market and the bare Worker side by side, and who plays on the market. */
export type Arena = { readonly market: Server; readonly bare: Server; readonly cast: Cast };

const SPREAD = 64;
/** Submissions a worker makes to one task before the next worker's turn comes, when the load is spread. */
export const REVISIONS = 10;
/** The most that wrk gets through in a second, with room to spare. */
const PEAK = 5_000;
/** Passes of a block that never comes to its end. */
export const ENDLESS = 1e9;
const HOT_REVISIONS = 90;
const JUDGED_WITHIN_MS = 60_000;
const LISTED = 200;

const Judging = z.object({ judging_count: z.number() });

/**
 * Submissions to one task at a time: bare, bare with the two object calls that the market makes, judged by hand, and
 * with the local judge at work.
 */
export function hotSubmissions(arena: Arena, seconds: number): Contender[] {
  const { tasks, toBlocks } = hotLoad(arena.cast, seconds);
  return submissionContenders(arena, tasks, toBlocks);
}

/** How many tasks take the submissions of a round, one task at a time, and these submissions. */
export function hotLoad({ workers }: Cast, seconds: number) {
  const toBlocks = (ids: readonly string[]): Block[] =>
    ids.map((id) => ({
      passes: HOT_REVISIONS,
      requests: workers.map(({ agent, key }) => submission(`/v1/tasks/${id}/submissions`, key, agent)),
    }));
  return { tasks: Math.ceil((seconds * PEAK) / (workers.length * HOT_REVISIONS)), toBlocks };
}

/** The same over many tasks, each of which has another worker at a time, so that no account is asked for all of it. */
export function spreadSubmissions({ market, bare, cast }: Arena, seconds: number): Contender[] {
  const blocks = Math.ceil((seconds * PEAK) / (SPREAD * REVISIONS));
  const toBlocks = (ids: readonly string[]): Block[] =>
    Array.from({ length: blocks }, (_, turn) => ({
      passes: REVISIONS,
      requests: ids.map((id, i) => {
        const { agent, key } = atTurn(cast.workers, turn + i);
        return submission(`/v1/tasks/${id}/submissions`, key, agent);
      }),
    }));
  return submissionContenders({ market, bare, cast }, SPREAD, toBlocks);
}

/** Reads of one of many tasks. */
export async function taskReads({ market, bare, cast }: Arena): Promise<Contender[]> {
  const ids = await publish(market.url, cast.publisher, SPREAD, 'manual');
  const paths = ids.map((id) => `/v1/tasks/${id}`);
  await inParallel(SPREAD, async (i) => {
    const path = paths[i] ?? '';
    const task = await call(market.url, 'GET', path, null);
    await call(bare.url, 'PUT', path, null, z.record(z.string(), z.unknown()).parse(task));
  });
  const blocks = [{ passes: ENDLESS, requests: paths.map((path) => ({ method: 'GET' as const, path })) }];
  return contenders(blocks, bare, blocks, market);
}

/** The first page of the newest tasks. */
export async function pages({ market, bare, cast }: Arena): Promise<Contender[]> {
  await publish(market.url, cast.publisher, LISTED, 'manual', taskTexts);
  await copyCatalogue(market, bare);
  const list = (path: string) => [{ passes: ENDLESS, requests: [{ method: 'GET' as const, path }] }];
  return contenders(list('/list'), bare, list('/v1/tasks?limit=20'), market);
}

/** The same requests of a bare Worker that asks the account's object first. */
export const asking = (block: Block): Block => withQuery(block, 'admit');

function withQuery({ passes, requests }: Block, query: string): Block {
  return { passes, requests: requests.map((request) => ({ ...request, path: `${request.path}?${query}` })) };
}

function contenders(ofBare: Block[], bare: Server, ours: Block[], market: Server): Contender[] {
  return [
    { name: 'bare', server: bare, plan: async () => ofBare },
    { name: 'market', server: market, plan: async () => ours },
  ];
}

function submissionContenders(
  { market, bare, cast }: Arena,
  tasks: number,
  toBlocks: (ids: readonly string[]) => Block[],
): Contender[] {
  let judged: string[] = [];
  const objects = (kind: string, round: number) =>
    toBlocks(Array.from({ length: tasks }, (_, i) => `${kind}-${tasks}-${round}-${i}`));
  return [
    { name: 'bare', server: bare, plan: async (round) => objects('once', round) },
    {
      name: 'bare, two calls',
      server: bare,
      plan: async (round) => objects('twice', round).map(asking),
    },
    {
      name: 'bare, whole',
      server: bare,
      plan: async (round) => objects('whole', round).map((block) => withQuery(block, 'whole')),
    },
    {
      name: 'manual',
      server: market,
      plan: async () => toBlocks(await publish(market.url, cast.publisher, tasks, 'manual')),
    },
    {
      name: 'rubric',
      server: market,
      plan: async () => {
        judged = await publish(market.url, cast.publisher, tasks, 'rubric');
        return toBlocks(judged);
      },
      settle: async () => await allJudged(market.url, judged),
    },
  ];
}

function submission(path: string, key: string, agent: string) {
  return { method: 'POST' as const, path, key, body: { worker_id: agent, content: WATER.work } };
}

/** The next round begins with nothing left to judge. */
async function allJudged(url: string, tasks: readonly string[]): Promise<void> {
  for (const id of tasks) {
    for (const until = Date.now() + JUDGED_WITHIN_MS; Date.now() < until; await sleep(100)) {
      const { judging_count } = Judging.parse(await call(url, 'GET', `/v1/tasks/${id}`, null));
      if (judging_count === 0) break;
    }
  }
}

/** Gives the bare Worker's database the very rows that the market lists. */
async function copyCatalogue(market: Server, bare: Server): Promise<void> {
  const from = await market.database('CATALOGUE');
  const to = await bare.database('CATALOGUE');
  const { results } = await from
    .prepare('SELECT created_at, id, body FROM tasks')
    .all<{ created_at: number; id: string; body: string }>();
  await to.prepare('CREATE TABLE tasks (created_at INTEGER, id TEXT, body TEXT)').run();
  await to.prepare('CREATE INDEX tasks_by_age ON tasks (created_at, id)').run();
  const insert = to.prepare('INSERT INTO tasks VALUES (?, ?, ?)');
  await to.batch(results.map(({ created_at, id, body }) => insert.bind(created_at, id, body)));
}
