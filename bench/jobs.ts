/**
 * The queue of jobs: how many are enqueued, claimed and completed in a second and how long a claim takes, beside bare
 * objects, with few jobs waiting and with many; and the rows of each request. By itself, `node bench/jobs.ts` prints
 * that alone; `--quick`: fewer and shorter rounds, and fewer jobs that wait.
 */
import { parseArgs } from 'node:util';
import { build, clear, startMarket } from './harness.ts';
import { ACCOUNTS, bareWorkers, openQueue, stock } from './jobs/queues.ts';
import { type JobsPace, type JobsResults, jobsSection } from './jobs/report.ts';
import { compareQueues } from './jobs/rounds.ts';
import { rowsOfSteps } from './jobs/rows.ts';
import { requireWrk } from './load.ts';
import { machine } from './machine.ts';

export function jobsPace(quick: boolean): JobsPace {
  return quick
    ? { rounds: 2, each: 3, waiting: [1_000, 10_000] }
    : { rounds: 5, each: 8, waiting: [1_000, 100_000] };
}

export async function measureJobs(pace: JobsPace): Promise<JobsResults> {
  const bundle = await build('bench/jobs/market.ts');
  const bare = await startMarket(await build('bench/jobs/bare.ts'));
  const workers = bareWorkers(ACCOUNTS);
  const bares = ['/least', '/same'].map((prefix) => ({ name: prefix, server: bare, prefix, workers }));
  for (const { prefix } of bares) await stock(`${bare.url}${prefix}`, workers, pace.waiting[0]);
  const [few, many] = [
    await openQueue(bundle, ACCOUNTS, pace.waiting[0]),
    await openQueue(bundle, ACCOUNTS, pace.waiting[1]),
  ];
  const markets = [
    { name: 'few waiting', ...few },
    { name: 'many waiting', ...many },
  ];
  const [least, same, ofFew, ofMany] = await compareQueues([...bares, ...markets], pace);
  if (!least || !same || !ofFew || !ofMany) throw new Error('a contender has no result');
  await Promise.all([bare, few.server, many.server].map((server) => server.stop()));
  const rows = [await rowsOfSteps(bundle, pace.waiting[0]), await rowsOfSteps(bundle, pace.waiting[1])];
  return { pace, accounts: ACCOUNTS, results: { least, same, few: ofFew, many: ofMany }, rows };
}

if (import.meta.main) {
  const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
  try {
    const generator = await requireWrk();
    const section = jobsSection(await measureJobs(jobsPace(quick)));
    console.log(`${section}\n\n${machine(generator)}`);
  } finally {
    await clear();
  }
}
