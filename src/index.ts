import { app } from './app.ts';
import { judgeBatch, reportDeadLetters } from './oracle/consumer.ts';
import type { ScoringPointer } from './tasks/object.ts';

export { AccountObject } from './accounts/object.ts';
export { JobsObject } from './jobs/object.ts';
export { TaskObject } from './tasks/object.ts';

/** The deployment on one page: requests, queues, and the objects above. */
export default {
  fetch: app.fetch,
  async queue(batch, env) {
    await (batch.queue === 'scoring' ? judgeBatch(batch, env) : reportDeadLetters(batch, env));
  },
} satisfies ExportedHandler<Env, ScoringPointer>;
