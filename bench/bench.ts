/**
 * Measures the built Worker in workerd against a bare one, prints the figures and writes them to bench/results.md.
 * `--quick`: shorter rounds and smaller catalogues, for a first look.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hotSubmissions, pages, REVISIONS, spreadSubmissions, taskReads } from './contests.ts';
import { type Growth, ledgerGrowth, requireBalanced } from './growth.ts';
import { type Bundle, build, clear, migrate, type Server, startBare, startMarket } from './harness.ts';
import { measureHistory } from './history.ts';
import { jobsPace, measureJobs } from './jobs.ts';
import { judgingsPace, measureJudgings } from './judgings.ts';
import { verdictLatencies } from './latency.ts';
import { paidLives } from './life.ts';
import { measureLimits } from './limits.ts';
import { type Contender, compare, type Pace, requireWrk, type Standing } from './load.ts';
import { claims, fundings, MONEY_CONNECTIONS, settlements } from './money.ts';
import { measurePayouts, payoutPace } from './payouts.ts';
import { signUp } from './populate.ts';
import { type Comparison, report } from './report.ts';
import { isUneven } from './report-money.ts';
import { rowsRead, rowsWritten } from './rows.ts';
import { sizeOf, startupTimes } from './startup.ts';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const PACE: Pace = quick ? { rounds: 3, seconds: 1 } : { rounds: 5, seconds: 3 };
const SIZES = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
const LEDGERS: [number, number] = quick ? [1_000, 20_000] : [1_000, 1_000_000];
const RUNS = quick ? 20_000 : 1_000_000;
const LEDGER_ROUNDS = quick ? 6 : 20;
/** Requests in a round of what can be sent once only. */
const ONCE = quick
  ? { fundings: 100, claims: 400, settlements: 60 }
  : { fundings: 600, claims: 2_000, settlements: 300 };
const DATABASES = ['BOOKS', 'CATALOGUE'];

/** The least ratios to the bare Worker that are aimed at. */
const TARGETS = { submissions: 0.6, reads: 0.7 };

const begun = performance.now();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void clear().finally(() => process.exit(130)));
}

try {
  const generator = await requireWrk();
  const bundle = await step('building the Worker', () => build());
  const startup = await step('start-up', () => startupTimes(startBare, () => startMarket(bundle)));
  const loads = await measureLoads(bundle);
  const admitting = await step('building the limiter by itself', () => build('bench/admit.ts'));
  const limits = await step('the limit of an account', () => measureLimits(admitting, PACE));
  const comparisons = [...loads, ...limits];
  const latencies = await step('verdicts', () =>
    alone(bundle, async (market) => {
      return await verdictLatencies(market, await signUp(market.url), quick ? 3 : 10);
    }),
  );
  const probe = await step('building the probe', () => build('bench/probe.ts'));
  const lives = await step('paid lives', () => alone(probe, paidLives));
  const growth = await step('a growing ledger', () => growingLedger(probe));
  const written = await step('rows written', () => alone(probe, rowsWritten));
  const read = await step('rows read', () => alone(probe, (server) => rowsRead(server, SIZES)));
  const history = await step('a month of history', () =>
    alone(bundle, (server) => measureHistory(server, RUNS)),
  );
  const judgings = await step('judgings', () => measureJudgings(judgingsPace(quick)));
  const jobs = await step('jobs', () => measureJobs(jobsPace(quick)));
  const payouts = await step('payouts', () => measurePayouts(payoutPace(quick)));
  const size = sizeOf(bundle);
  const results = { generator, pace: PACE, once: ONCE, comparisons, latencies, size, startup, sizes: SIZES };
  const text = report({
    ...results,
    lives,
    growth,
    rowsWritten: written,
    rowsRead: read,
    history,
    judgings,
    jobs,
    payouts,
  });
  console.log(`\n${text}\n`);
  if (!quick) writeFileSync(join(import.meta.dirname, 'results.md'), `${text}\n`);
  const isInvalid = comparisons.some(({ bare, market }) => bare.errors.length + market.errors.length > 0);
  if (isInvalid || isUneven(growth)) process.exitCode = 1;
} finally {
  await clear();
}

/** The loads, each on what the bare Worker does with the same. */
async function measureLoads(bundle: Bundle): Promise<Comparison[]> {
  const market = await startMarket(bundle);
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
    [`${where}: the same with the rows and headers of the contract`, null],
    [`${where}: submissions`, submissions],
    [`${where}: submissions, local judge at work`, null],
  ];
  add(await contest('reads of a task', await taskReads(arena)), [['`GET /v1/tasks/{id}`', reads]]);
  add(await contest('pages', await pages(arena)), [['`GET /v1/tasks?limit=20`', reads]]);
  const hot = await contest('submissions to one task', hotSubmissions(arena, PACE.seconds));
  add(hot, ofSubmissions('one hot task'));
  const spread = await contest('submissions to many tasks', spreadSubmissions(arena, PACE.seconds));
  add(spread, ofSubmissions(`64 tasks, ${REVISIONS} submissions a worker`));
  add(await contest('claims', await claims(arena, ONCE.claims)), [
    ['claims of funded tasks: a bare Worker with two object calls', null],
    ['claims of funded tasks', null],
  ]);
  const money = { ...PACE, connections: MONEY_CONNECTIONS };
  const funding = await contest('fundings', await fundings(arena, ONCE.fundings), money);
  add(funding, [['fundings, against a D1 batch of two statements', null]]);
  const settling = await contest('settlements', await settlements(arena, ONCE.settlements), money);
  add(settling, [['settlements, against a D1 batch of two statements', null]]);
  await requireBalanced(market);
  await Promise.all([market.stop(), bare.stop()]);
  return results;
}

async function contest(what: string, contenders: readonly Contender[], pace = PACE): Promise<Standing[]> {
  return await step(what, () => compare(contenders, pace));
}

/** What hold, pay and refund cost in a small and in a large ledger. */
async function growingLedger(bundle: Bundle): Promise<Growth> {
  const servers: [Server, Server] = [await startMarket(bundle), await startMarket(bundle)];
  await Promise.all(servers.map((server) => migrate(server, DATABASES)));
  const growth = await ledgerGrowth(servers, LEDGERS, LEDGER_ROUNDS);
  await Promise.all(servers.map((server) => server.stop()));
  return growth;
}

/** Runs a Worker of the market's by itself, on fresh databases. */
async function alone<T>(bundle: Bundle, work: (server: Server) => Promise<T>): Promise<T> {
  const server = await startMarket(bundle);
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
