/**
 * The market without a limit to the jobs of a day, for a benchmark takes more; and with jobs put in without a request
 * for each. With `METERED` set, what it does with its storage is counted. Never deployed.
 */

import market from '../../src/index.ts';
import { JobsObject as MarketJobs } from '../../src/jobs/object.ts';
import { JOB_LIMITS } from '../../src/jobs/tiers.ts';
import { allUsage, meterBindings, meterStorage } from '../meter.ts';
import { MANY, readStock, type Stock, stockedJob } from './stock.ts';

export { AccountObject, TaskObject, TreasuryObject } from '../../src/index.ts';

JOB_LIMITS.scale = { ...JOB_LIMITS.scale, jobsADay: MANY };

export class JobsObject extends MarketJobs {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, 'METERED' in env ? meterBindings(env, meterStorage(ctx)) : env);
  }

  async stock({ accounts, each }: Stock): Promise<void> {
    await Promise.all(
      accounts.flatMap((id) =>
        Array.from({ length: each }, () => {
          const { commander, spec, content } = stockedJob(id, null);
          return this.enqueue(commander, spec, content);
        }),
      ),
    );
  }
}

type MarketEnv = Omit<Env, 'JOBS'> & { readonly JOBS: DurableObjectNamespace<JobsObject> };

export default {
  ...market,
  async fetch(request, env, ctx) {
    switch (new URL(request.url).pathname) {
      case '/bench/usage':
        return Response.json(allUsage());
      case '/bench/stock':
        await env.JOBS.getByName('0').stock(await readStock(request));
        return Response.json({});
      default:
        return await market.fetch(request, env, ctx);
    }
  },
} satisfies ExportedHandler<MarketEnv, Parameters<typeof market.queue>[0]['messages'][number]['body']>;
