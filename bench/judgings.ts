/**
 * Judgings per second through the queue against the same judgings without one, and those of ordinary checks while
 * hostile programs run. By itself, `node bench/judgings.ts` prints that alone; `--quick`: fewer of them.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { build, clear, migrate, type Server, startMarket } from './harness.ts';
import { median, sleep } from './load.ts';
import { table, whole } from './markdown.ts';
import { atTurn, type Cast, call, inParallel, publish, signUp } from './populate.ts';
import { WATER } from './words.ts';

const TASKS = 20;
/** A glance costs the server a request. */
const GLANCE_MS = 20;
/** The least ratio of judgings through the queue to the same without one that is aimed at. */
const TARGET = 0.5;
const HOSTILE_PROGRAMS = 20;

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

/** How many judgings make a round, and how many rounds there are. */
type JudgingsPace = { readonly count: number; readonly rounds: number };

type Rates = {
  readonly queued: number;
  /** Begun, judged and reported by the Worker itself, as many at a time as there are in a batch. */
  readonly direct: number;
  /** The judge alone, without the object of the task. */
  readonly alone: number;
};

/** Judgings per second: medians of the rounds. */
type Judged = Rates & {
  readonly what: string;
  /** Queued to direct: the median of the rounds' ratios, and the least and the highest. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
};

export type Judgings = {
  readonly pace: JudgingsPace;
  readonly kinds: readonly Judged[];
  /** Ordinary checks per second, by themselves and with hostile programs among them. */
  readonly checks: { readonly undisturbed: number; readonly besideHostile: number };
};

type Pointer = { readonly task: string; readonly n: number };

const HandedSchema = z.object({ id: z.string() });
const JudgedSchema = z.object({ judged: z.number() });

export function judgingsPace(quick: boolean): JudgingsPace {
  return quick ? { count: 100, rounds: 2 } : { count: 500, rounds: 3 };
}

export async function measureJudgings(pace: JudgingsPace): Promise<Judgings> {
  const server = await startMarket(await build('bench/judge-worker.ts'), { REQUEST_LIMITS: 'off' });
  await migrate(server, ['BOOKS', 'CATALOGUE']);
  const cast = await signUp(server.url);
  const kinds: Judged[] = [];
  for (const kind of [CHECKS, JAVASCRIPT, RUBRIC]) kinds.push(await compareWays(server, cast, kind, pace));
  const checks = await besideHostile(server, cast, 2 * pace.count);
  await server.stop();
  return { pace, kinds, checks };
}

export function judgingsSection({ pace: { count, rounds }, kinds, checks }: Judgings): string {
  return [
    '## Judgings',
    `Per second, ${rounds} rounds of ${count} over ${TASKS} tasks. “Direct” is the same work, begun, judged and ` +
      'reported by a Worker without a queue; “judge alone” leaves out the object of the task.',
    table(
      ['what', 'direct', 'through the queue', 'ratio', 'rounds from–to', 'target', 'judge alone'],
      kinds.map(({ what, direct, queued, ratio, lowest, highest, alone }) => [
        ...[what, whole(direct), whole(queued), `${ratio.toFixed(2)} ${ratio >= TARGET ? '✓' : '✗'}`],
        ...[`${lowest.toFixed(2)}–${highest.toFixed(2)}`, `≥ ${TARGET}`, whole(alone)],
      ]),
    ),
    `${CHECKS.what} through the queue: ${whole(checks.undisturbed)} a second, and ${whole(checks.besideHostile)} ` +
      `with ${HOSTILE_PROGRAMS} endless loops among ${2 * count} of them.`,
  ].join('\n\n');
}

/** Judgings of one kind in each way, in turn. */
async function compareWays(
  server: Server,
  cast: Cast,
  kind: Kind,
  { count, rounds }: JudgingsPace,
): Promise<Judged> {
  const rates: Rates[] = [];
  // The first round only warms up.
  for (let round = -1; round < rounds; round += 1) {
    const rate = await rateEachWay(server, cast, kind, count);
    if (round >= 0) rates.push(rate);
  }
  const middle = (way: keyof Rates) => median(rates.map((rate) => rate[way]));
  const ratios = rates.map(({ queued, direct }) => queued / direct);
  return {
    ...{ what: kind.what, queued: middle('queued'), direct: middle('direct'), alone: middle('alone') },
    ...{ ratio: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) },
  };
}

async function rateEachWay(server: Server, cast: Cast, kind: Kind, count: number): Promise<Rates> {
  const queued = await handIn(server, cast, kind, count);
  const direct = await handIn(server, cast, kind, count);
  const [pointer] = await handIn(server, cast, kind, 1);
  return {
    queued: await rateOf(count, () => throughQueue(server, queued)),
    direct: await rateOf(count, () => post(server, '/bench/direct', direct)),
    alone: await rateOf(count, () => post(server, '/bench/alone', { pointer, times: count })),
  };
}

/** Ordinary checks through the queue, by themselves and with endless loops among them. */
async function besideHostile(server: Server, cast: Cast, count: number): Promise<Judgings['checks']> {
  const alone = await handIn(server, cast, CHECKS, count);
  const undisturbed = await rateOf(count, () => throughQueue(server, alone));
  const checks = await handIn(server, cast, CHECKS, count);
  const hostile = await handIn(server, cast, HOSTILE, HOSTILE_PROGRAMS);
  const every = Math.ceil(count / HOSTILE_PROGRAMS);
  const mixed = checks.flatMap((each, i) => (i % every === 0 ? [each, atTurn(hostile, i / every)] : [each]));
  return { undisturbed, besideHostile: await rateOf(count, () => throughQueue(server, mixed)) };
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
    const { id } = HandedSchema.parse(
      await call(server.url, 'POST', `/v1/tasks/${task}/submissions`, key, body),
    );
    return { task, n: Number(id.slice(id.lastIndexOf('_') + 1)) };
  });
}

async function throughQueue(server: Server, pointers: readonly Pointer[]): Promise<void> {
  const before = await judgedBy(server);
  await post(server, '/bench/release', pointers);
  while ((await judgedBy(server)) < before + pointers.length) await sleep(GLANCE_MS);
}

async function judgedBy(server: Server): Promise<number> {
  return JudgedSchema.parse(await call(server.url, 'GET', '/bench/judged', null)).judged;
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

if (import.meta.main) {
  const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
  try {
    console.log(judgingsSection(await measureJudgings(judgingsPace(quick))));
  } finally {
    await clear();
  }
}
