import { sweepChanges } from './agents/catalogue.ts';
import { app } from './app.ts';
import { configOf } from './config.ts';
import { judgeBatch, reportDeadLetters } from './oracle/consumer.ts';
import { deleteOldRuns } from './runs/retention.ts';
import type { ScoringPointer } from './tasks/object.ts';

export { AccountObject } from './accounts/object.ts';
export { JobsObject } from './jobs/object.ts';
export { TaskObject } from './tasks/object.ts';

/** The deployment on one page: requests, queues, sweeps every minute, and the objects above. */
export default {
  fetch: app.fetch,
  async queue(batch, env) {
    await (batch.queue === 'scoring' ? judgeBatch(batch, env) : reportDeadLetters(batch, env));
  },
  async scheduled(_, env) {
    const { RUN_RETENTION_DAYS } = configOf(env);
    await Promise.all([sweepChanges(env), deleteOldRuns(env.BOOKS, RUN_RETENTION_DAYS, Date.now())]);
  },
} satisfies ExportedHandler<Env, ScoringPointer>;
