/**
 * Measures judgings per second through the queue against the same judgings without one, and those of ordinary checks
 * while hostile programs run. Also runs by itself: `node bench/judgings.ts`.
 */
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { build, clear, migrate, type Server, startMarket } from './harness.ts';
import { median, sleep } from './load.ts';
import { atTurn, type Cast, call, inParallel, publish, signUp } from './populate.ts';
import { WATER } from './words.ts';

const TASKS = 20;
const ROUNDS = 3;
const GLANCE_MS = 5;

type Kind = { readonly what: string; readonly oracle: object; readonly content: unknown };

const CASES = Array.from({ length: 20 }, (_, i) => `['case ${i}', () => median([${i}, 1, 7, 3, 9]) >= 1]`);
const CHECKS: Kind = {
  what: 'checks: a schema and a pattern',
  oracle: {
    kind: 'checks',
    checks: [
      {
        kind: 'json_schema',
        name: 'an invoice',
        schema: {
          type: 'object',
          required: ['total', 'currency', 'date'],
          properties: { total: { type: 'number', minimum: 0 }, currency: { enum: ['EUR', 'USD'] } },
        },
      },
      { kind: 'regex', name: 'a date', pointer: '/date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    ],
  },
  content: { total: 42.5, currency: 'EUR', date: '2026-11-02', items: ['paper', 'ink'] },
};
const JAVASCRIPT: Kind = {
  what: 'javascript: a test of 20 cases',
  oracle: {
    kind: 'checks',
    checks: [
      {
        kind: 'javascript',
        name: 'tests',
        code: `import median from 'submission'; export default [${CASES.join(',')}];`,
      },
    ],
  },
  content:
    'export default (values) => { const sorted = [...values].sort((a, b) => a - b); return sorted[sorted.length >> 1]; };',
};
const RUBRIC: Kind = { what: 'rubric: the local judge', oracle: { kind: 'rubric' }, content: WATER.work };
const HOSTILE: Kind = { ...JAVASCRIPT, what: 'hostile', content: 'export default () => { for (;;); };' };

export type Judgings = {
  readonly what: string;
  /** Per second, and the ratios to it. */
  readonly queued: number;
  /** Begin, judge and verdict without a queue. */
  readonly unqueued: number;
  /** The judge alone, without the task's object. */
  readonly alone: number;
};

export type HostileJudgings = { readonly alone: number; readonly besideHostile: number };

type Pointer = { readonly task: string; readonly n: number };

const Handed = z.object({ id: z.string() });
const Judged = z.object({ judged: z.number() });

/** Judgings of each kind, `count` of them in a round; medians of the rounds. */
export async function judgings(server: Server, cast: Cast, count: number): Promise<Judgings[]> {
  const results: Judgings[] = [];
  for (const kind of [CHECKS, JAVASCRIPT, RUBRIC]) {
    const rates: { queued: number; unqueued: number; alone: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [queue, direct] = [
        await handIn(server, cast, kind, count),
        await handIn(server, cast, kind, count),
      ];
      const [sample = atTurn(direct, 0)] = await handIn(server, cast, kind, 1);
      const rate = {
        queued: await rateOf(count, () => throughQueue(server, queue)),
        unqueued: await rateOf(count, () => post(server, '/bench/unqueued', direct)),
        alone: await rateOf(count, () => post(server, '/bench/alone', { pointer: sample, times: count })),
      };
      // The first round only warms up.
      if (round > 0) rates.push(rate);
    }
    const middle = (name: 'queued' | 'unqueued' | 'alone') => median(rates.map((rate) => rate[name]));
    results.push({
      what: kind.what,
      ...{ queued: middle('queued'), unqueued: middle('unqueued'), alone: middle('alone') },
    });
  }
  return results;
}

/** Ordinary checks through the queue, by themselves and with an endless loop among every `count` / 20 of them. */
export async function besideHostile(server: Server, cast: Cast, count: number): Promise<HostileJudgings> {
  const alone = await handIn(server, cast, CHECKS, count);
  const rateAlone = await rateOf(count, () => throughQueue(server, alone));
  const checks = await handIn(server, cast, CHECKS, count);
  const hostile = await handIn(server, cast, HOSTILE, 20);
  const every = Math.ceil(count / hostile.length);
  const mixed = checks.flatMap((each, i) => (i % every === 0 ? [each, atTurn(hostile, i / every)] : [each]));
  return { alone: rateAlone, besideHostile: await rateOf(count, () => throughQueue(server, mixed)) };
}

/** Hands in `count` pieces of work over several tasks, none of which is judged yet. */
async function handIn(server: Server, cast: Cast, kind: Kind, count: number): Promise<Pointer[]> {
  const tasks = await publish(server.url, cast.publisher, Math.min(TASKS, count), 'rubric', () => ({
    oracle: kind.oracle,
  }));
  return await inParallel(count, async (i) => {
    const task = atTurn(tasks, i);
    const { agent, key } = atTurn(cast.workers, Math.floor(i / tasks.length));
    const body = { worker_id: agent, content: kind.content };
    const { id } = Handed.parse(await call(server.url, 'POST', `/v1/tasks/${task}/submissions`, key, body));
    return { task, n: Number(id.slice(id.lastIndexOf('_') + 1)) };
  });
}

async function throughQueue(server: Server, pointers: readonly Pointer[]): Promise<void> {
  const before = await judgedBy(server);
  await post(server, '/bench/release', pointers);
  while ((await judgedBy(server)) < before + pointers.length) await sleep(GLANCE_MS);
}

async function judgedBy(server: Server): Promise<number> {
  return Judged.parse(await call(server.url, 'GET', '/bench/judged', null)).judged;
}

async function post(server: Server, path: string, body: object): Promise<void> {
  await call(server.url, 'POST', path, null, body);
}

/** How many a second, when `work` does so many. */
async function rateOf(count: number, work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return count / ((performance.now() - from) / 1_000);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const server = await startMarket(await build('bench/judge-worker.ts'));
    await migrate(server, ['BOOKS', 'CATALOGUE']);
    const cast = await signUp(server.url);
    console.table(await judgings(server, cast, 500));
    console.table(await besideHostile(server, cast, 1_000));
  } finally {
    await clear();
  }
}
