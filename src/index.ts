import { sweepChanges } from './agents/catalogue.ts';
import { app } from './app.ts';
import { configOf } from './config.ts';
import type { RunsPointer } from './jobs/object.ts';
import { judgeBatch, reportDeadLetters } from './oracle/consumer.ts';
import { workOffRuns } from './runs/consumer.ts';
import { deleteOldRuns } from './runs/retention.ts';
import type { ScoringPointer } from './tasks/object.ts';
import { watchDeposits } from './treasury/watch-deposits.ts';

export { AccountObject } from './accounts/object.ts';
export { JobsObject } from './jobs/object.ts';
export { TaskObject } from './tasks/object.ts';
export { TreasuryObject } from './treasury/object.ts';

/** The deployment on one page: requests, queues, sweeps every minute, and the objects above. */
export default {
  fetch: app.fetch,
  async queue(batch, env) {
    if (isOf<RunsPointer>('runs', batch)) await workOffRuns(batch, env);
    else if (isOf<ScoringPointer>('scoring', batch)) await judgeBatch(batch, env);
    else if (isOf<ScoringPointer>('scoring-dead', batch)) await reportDeadLetters(batch, env);
  },
  async scheduled(_, env) {
    const { RUN_RETENTION_DAYS } = configOf(env);
    const now = Date.now();
    await Promise.all([
      sweepChanges(env),
      deleteOldRuns(env.BOOKS, RUN_RETENTION_DAYS, now),
      watchDeposits(env, now),
    ]);
  },
} satisfies ExportedHandler<Env, ScoringPointer | RunsPointer>;

function isOf<Body>(queue: string, batch: MessageBatch): batch is MessageBatch<Body> {
  return batch.queue === queue;
}
