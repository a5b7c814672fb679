/**
 * The market with counters: every row that its objects and its catalogue write is counted, and lists tell how many
 * rows they read. Never deployed.
 */
import { z } from 'zod';
import { NOBODY } from '../src/accounts/account.ts';
import { AccountObject as MarketAccount } from '../src/accounts/object.ts';
import market from '../src/index.ts';
import { listTasks } from '../src/tasks/list.ts';
import { TaskObject as MarketTask } from '../src/tasks/object.ts';
import { TaskQuerySchema, toFilter } from '../src/tasks/query.ts';
import { addTasks } from './believable.ts';

/** What one object wrote: its own rows, its alarms, and what it wrote to the catalogue. */
export type Counts = {
  objectRows: number;
  statements: number;
  alarms: number;
  catalogueRows: number;
  catalogueCalls: number;
};

const countsOf = new Map<string, Counts>();
const proxied = new WeakSet<object>();
const owners = new WeakMap<object, Counts>();

export class AccountObject extends MarketAccount {
  constructor(ctx: DurableObjectState, env: Env) {
    count(ctx);
    super(ctx, env);
  }
}

export class TaskObject extends MarketTask {
  constructor(ctx: DurableObjectState, env: Env) {
    const counts = count(ctx);
    super(ctx, { ...env, CATALOGUE: countBatches(env.CATALOGUE, counts) });
  }
}

const PositionSchema = z.array(z.union([z.string(), z.number()])).nullable();

export default {
  ...market,
  async fetch(request, env, ctx) {
    const url = new URL(request.url);
    if (url.pathname === '/bench/counts') return Response.json(Object.fromEntries(countsOf));
    if (url.pathname === '/bench/fill') {
      const numbers = z.object({ from: z.coerce.number(), to: z.coerce.number() });
      const { from, to } = numbers.parse(Object.fromEntries(url.searchParams));
      await addTasks(env.CATALOGUE, from, to);
      return Response.json({ to });
    }
    if (url.pathname === '/bench/list') return Response.json(await list(url.searchParams, env));
    return await market.fetch(request, env, ctx);
  },
} satisfies ExportedHandler<Env, Parameters<typeof market.queue>[0]['messages'][number]['body']>;

/** A page as the market's own route would fetch it; `after` is where the page before it ended. */
async function list(query: URLSearchParams, env: Env) {
  const { after, ...rest } = Object.fromEntries(query);
  const { limit = 20, sort = 'newest', cursor: _, ...filter } = TaskQuerySchema.parse(rest);
  const position = PositionSchema.parse(JSON.parse(after ?? 'null'));
  const page = await listTasks(
    ...([env.CATALOGUE, toFilter(filter), sort, position, limit, NOBODY, Date.now()] as const),
  );
  return { rowsRead: page.rowsRead, items: page.items.length, next: page.next };
}

/** Counts what an object writes from now on, under its name. */
function count(ctx: DurableObjectState): Counts {
  const { storage, id } = ctx;
  const none: Counts = { objectRows: 0, statements: 0, alarms: 0, catalogueRows: 0, catalogueCalls: 0 };
  const counts = countsOf.get(id.name ?? '') ?? none;
  countsOf.set(id.name ?? '', counts);
  owners.set(storage.sql, counts);
  owners.set(storage, counts);
  // All objects share these methods, so they are replaced once, and tell by `this` whose call it is.
  const sql: SqlStorage = Object.getPrototypeOf(storage.sql);
  if (proxied.has(sql)) return counts;
  proxied.add(sql);
  const shared: DurableObjectStorage = Object.getPrototypeOf(storage);
  sql.exec = new Proxy(sql.exec, {
    apply(exec, self, args) {
      const cursor: SqlStorageCursor<Record<string, SqlStorageValue>> = Reflect.apply(exec, self, args);
      const own = owners.get(self);
      if (own) own.statements += 1;
      if (own) own.objectRows += cursor.rowsWritten;
      return cursor;
    },
  });
  shared.setAlarm = new Proxy(shared.setAlarm, {
    apply(setAlarm, self, args) {
      const own = owners.get(self);
      if (own) own.alarms += 1;
      return Reflect.apply(setAlarm, self, args);
    },
  });
  return counts;
}

/** Counts the batches that a database is sent, and the rows that they write. */
function countBatches(database: D1Database, counts: Counts): D1Database {
  return new Proxy(database, {
    get(target, name) {
      if (name !== 'batch') {
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      }
      return async (statements: D1PreparedStatement[]) => {
        const results = await target.batch(statements);
        counts.catalogueCalls += 1;
        for (const { meta } of results) counts.catalogueRows += meta.rows_written;
        return results;
      };
    },
  });
}
