/**
 * Measures the built Worker in workerd against a bare one, prints the figures and writes them to bench/results.md.
 * `--quick`: shorter rounds and smaller catalogues, for a first look.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hotSubmissions, pages, REVISIONS, spreadSubmissions, taskReads } from './contests.ts';
import { build, clear, migrate, type Server, startBare, startMarket } from './harness.ts';
import { verdictLatencies } from './latency.ts';
import { type Contender, compare, type Pace, requireWrk, type Standing } from './load.ts';
import { signUp } from './populate.ts';
import { type Comparison, report } from './report.ts';
import { rowsRead, rowsWritten } from './rows.ts';
import { sizeOf, startupTimes } from './startup.ts';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const PACE: Pace = quick ? { rounds: 5, seconds: 1 } : { rounds: 7, seconds: 2 };
const SIZES = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
const DATABASES = ['BOOKS', 'CATALOGUE'];

/** The least ratios to the bare Worker that are aimed at. */
const TARGETS = { submissions: 0.6, reads: 0.7 };

const begun = performance.now();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void clear().finally(() => process.exit(130)));
}

try {
  const generator = await requireWrk();
  const script = await step('building the Worker', () => build());
  const startup = await step('start-up', () => startupTimes(startBare, () => startMarket(script)));
  const comparisons = await measureLoads(script);
  const latencies = await step('verdicts', () =>
    alone(script, async (market) => {
      return await verdictLatencies(market, await signUp(market.url), quick ? 3 : 10);
    }),
  );
  const probe = await step('building the probe', () => build('bench/probe.ts'));
  const written = await step('rows written', () => alone(probe, rowsWritten));
  const read = await step('rows read', () => alone(probe, (server) => rowsRead(server, SIZES)));
  const size = sizeOf(script);
  const results = { generator, pace: PACE, comparisons, latencies, size, startup, sizes: SIZES };
  const text = report({ ...results, rowsWritten: written, rowsRead: read });
  console.log(`\n${text}\n`);
  if (!quick) writeFileSync(join(import.meta.dirname, 'results.md'), `${text}\n`);
  if (comparisons.some(({ bare, market }) => bare.errors.length + market.errors.length > 0)) {
    process.exitCode = 1;
  }
} finally {
  await clear();
}

/** The loads, each on what the bare Worker does with the same. */
async function measureLoads(script: string): Promise<Comparison[]> {
  const market = await startMarket(script);
  await migrate(market, DATABASES);
  const bare = await startBare();
  const arena = { market, bare, cast: await signUp(market.url) };
  const { submissions, reads } = TARGETS;
  const results: Comparison[] = [];
  const add = ([bare, ...others]: readonly Standing[], rows: readonly [string, number | null][]) => {
    for (const [i, market] of others.entries()) {
      const [what, target] = rows[i] ?? [market.name, null];
      if (bare) results.push({ what, bare, market, target });
    }
  };
  const ofSubmissions = (where: string): [string, number | null][] => [
    [`${where}: a bare Worker with two object calls`, null],
    [`${where}: submissions`, submissions],
    [`${where}: submissions, local judge at work`, null],
  ];
  add(await contest('reads of a task', await taskReads(arena)), [['`GET /v1/tasks/{id}`', reads]]);
  add(await contest('pages', await pages(arena)), [['`GET /v1/tasks?limit=20`', reads]]);
  const hot = await contest('submissions to one task', hotSubmissions(arena, PACE.seconds));
  add(hot, ofSubmissions('one hot task'));
  const spread = await contest('submissions to many tasks', spreadSubmissions(arena, PACE.seconds));
  add(spread, ofSubmissions(`64 tasks, ${REVISIONS} submissions a worker`));
  await Promise.all([market.stop(), bare.stop()]);
  return results;
}

async function contest(what: string, contenders: readonly Contender[]): Promise<Standing[]> {
  return await step(what, () => compare(contenders, PACE));
}

/** Runs a Worker of the market's by itself, on fresh databases. */
async function alone<T>(script: string, work: (server: Server) => Promise<T>): Promise<T> {
  const server = await startMarket(script);
  await migrate(server, DATABASES);
  const result = await work(server);
  await server.stop();
  return result;
}

/** Tells what is being done, for a run takes minutes. */
async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  console.error(`${((performance.now() - begun) / 1_000).toFixed(0).padStart(4)} s  ${what}`);
  return await work();
}
