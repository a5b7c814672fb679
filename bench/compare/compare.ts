/**
 * The queue of jobs beside BullMQ with a Redis and pg-boss with a PostgreSQL, each behind a minimal HTTP front of one
 * process, under the same load in the same rounds. Installs what it needs; everything runs on loopback, keeps its data
 * in a temporary folder, and ends with it. `node bench/compare/compare.ts` prints the table and writes it to results.md
 * beside this file; `--quick`: fewer and shorter rounds, only printed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { build, clear } from '../harness.ts';
import { ACCOUNTS, bareWorkers, openQueue, stock } from '../jobs/queues.ts';
import { compareQueues } from '../jobs/rounds.ts';
import { CONNECTIONS, requireWrk } from '../load.ts';
import { machine } from '../machine.ts';
import { comparison } from './report.ts';
import { install, startFront, startPostgres, startRedis, stopAll } from './servers.ts';

const WAITING = 1_000;

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const PACE = quick ? { rounds: 2, each: 3 } : { rounds: 5, each: 8 };

const PackageSchema = z.object({ dependencies: z.record(z.string(), z.string()) });

try {
  const generator = await requireWrk();
  await install();
  const [redis, postgres] = [await startRedis(), await startPostgres()];
  const workers = bareWorkers(ACCOUNTS);
  const fronts = [
    { name: 'BullMQ', server: await startFront('bullmq.ts', redis), prefix: '', workers },
    { name: 'pg-boss', server: await startFront('pg-boss.ts', postgres), prefix: '', workers },
  ];
  for (const { server } of fronts) await stock(server.url, workers, WAITING);
  const ours = await openQueue(await build('bench/jobs/market.ts'), ACCOUNTS, WAITING);
  const [market, bullmq, pgBoss] = await compareQueues([{ name: 'market', ...ours }, ...fronts], PACE);
  if (!market || !bullmq || !pgBoss) throw new Error('a queue has no result');
  const { dependencies } = PackageSchema.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')),
  );
  const text = comparison({
    ...{ market, bullmq, pgBoss },
    conditions:
      `${machine(generator)} ${PACE.rounds} rounds of each in turn: ${ACCOUNTS} accounts enqueue, claim and complete ` +
      `${PACE.each} jobs each, over ${CONNECTIONS} connections, while ${WAITING} more wait. BullMQ ` +
      `${dependencies.bullmq} with Redis ${redis.version} (\`appendfsync always\`), pg-boss ${dependencies['pg-boss']} ` +
      `with PostgreSQL ${postgres.version} as it comes.`,
  });
  console.log(text);
  if (!quick) writeFileSync(join(import.meta.dirname, 'results.md'), `${text}\n`);
} finally {
  await stopAll();
  await clear();
}
