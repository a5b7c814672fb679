/**
 * The market with counters: what Cloudflare bills is counted, lists tell how many rows they read, and the ledger can
 * be asked to move money by itself. Never deployed.
 */
import { z } from 'zod';
import { NOBODY } from '../src/accounts/account.ts';
import { AccountObject as MarketAccount } from '../src/accounts/object.ts';
import market from '../src/index.ts';
import { JobsObject as MarketJobs } from '../src/jobs/object.ts';
import { listTasks } from '../src/tasks/list.ts';
import { TaskObject as MarketTask } from '../src/tasks/object.ts';
import { TaskQuerySchema, toFilter } from '../src/tasks/query.ts';
import { addTasks } from './believable.ts';
import { allUsage, meterBatch, meterBindings, meterStorage, usageOf, WORKER } from './meter.ts';
import { MoveQuerySchema, moveMoney } from './moves.ts';

export { TreasuryObject } from '../src/index.ts';

export class AccountObject extends MarketAccount {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, meterBindings(env, meterStorage(ctx)));
  }
}

export class TaskObject extends MarketTask {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, meterBindings(env, meterStorage(ctx)));
  }

  override alarm(): void {
    usageOf(this.ctx.id.name ?? '').alarmsFired += 1;
    super.alarm();
  }
}

export class JobsObject extends MarketJobs {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, meterBindings(env, meterStorage(ctx)));
  }
}

const PositionSchema = z.array(z.union([z.string(), z.number()])).nullable();

/** The bindings as the market sees them: the same ones every time, for it remembers what it knows of them. */
let bindings: Env | null = null;

export default {
  async fetch(request, env, ctx) {
    const url = new URL(request.url);
    const query = Object.fromEntries(url.searchParams);
    switch (url.pathname) {
      case '/bench/usage':
        return Response.json(allUsage());
      case '/bench/fill': {
        const { from, to } = z.object({ from: z.coerce.number(), to: z.coerce.number() }).parse(query);
        await addTasks(env.CATALOGUE, from, to);
        return Response.json({ to });
      }
      case '/bench/list':
        return Response.json(await list(query, env));
      case '/bench/move': {
        const books = (own: ReturnType<typeof usageOf>) => meterBindings(env, own).BOOKS;
        return Response.json(await moveMoney(books, MoveQuerySchema.parse(query)));
      }
    }
    const own = usageOf(WORKER);
    own.httpRequests += 1;
    bindings ??= meterBindings(env, own);
    return await market.fetch(request, bindings, ctx);
  },
  async queue(batch, env) {
    const own = usageOf(WORKER);
    bindings ??= meterBindings(env, own);
    const { metered, deleted } = meterBatch(batch, own);
    await market.queue(metered, bindings);
    deleted();
  },
} satisfies ExportedHandler<Env, Parameters<typeof market.queue>[0]['messages'][number]['body']>;

/** A page as the market's own route would fetch it; `after` is where the page before it ended. */
async function list({ after, ...query }: Record<string, string>, env: Env) {
  const { limit = 20, sort = 'newest', cursor: _, ...filter } = TaskQuerySchema.parse(query);
  const position = PositionSchema.parse(JSON.parse(after ?? 'null'));
  const page = await listTasks(
    ...([env.CATALOGUE, toFilter(filter), sort, position, limit, NOBODY, Date.now()] as const),
  );
  return { rowsRead: page.rowsRead, items: page.items.length, next: page.next };
}
