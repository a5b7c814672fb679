/**
 * Counts what Cloudflare bills, from outside the code that is counted: it stands between that code and its bindings,
 * its storage and its queue. Every count belongs to an owner, an object's name or `WORKER`.
 */
import { z } from 'zod';

export const WORKER = 'worker';
/** Owns what is told of the databases as a whole. */
const DATABASES = 'databases';

const QUEUE_UNIT_BYTES = 64_000;
const QUEUE_METADATA_BYTES = 100;

const count = z.number().default(0);

export const UsageSchema = z.object({
  ...{ httpRequests: count, queueBatches: count, objectCalls: count, alarmsFired: count },
  ...{ statements: count, objectRowsRead: count, objectRowsWritten: count },
  ...{ alarmsSet: count, alarmsDeleted: count },
  ...{ booksRowsRead: count, booksRowsWritten: count },
  ...{ catalogueRowsRead: count, catalogueRowsWritten: count, catalogueCalls: count },
  ...{ queueWrites: count, queueReads: count, queueDeletes: count },
  // Not counts but sizes as of now; their growth is what was stored.
  ...{ objectBytes: count, booksBytes: count, catalogueBytes: count },
});

export type Usage = z.infer<typeof UsageSchema>;

type Database = 'books' | 'catalogue';

const usages = new Map<string, Usage>();
const owners = new WeakMap<object, Usage>();
const replaced = new WeakSet<object>();
const unmetered = new WeakMap<object, D1PreparedStatement>();
/** Rows are read as a cursor moves, so its count is taken once it has been read to its end: at the next look. */
let reading: { cursor: { readonly rowsRead: number }; own: Usage } | null = null;

/** The counts of an owner so far, to be added to. */
export function usageOf(owner: string): Usage {
  const known = usages.get(owner) ?? UsageSchema.parse({});
  usages.set(owner, known);
  return known;
}

export function allUsage(): Record<string, Usage> {
  finishReading();
  return Object.fromEntries(usages);
}

/** The bindings, with everything that is asked of them counted as the owner's. */
export function meterBindings(env: Env, own: Usage): Env {
  return {
    ...env,
    BOOKS: meterDatabase(env.BOOKS, 'books', own),
    CATALOGUE: meterDatabase(env.CATALOGUE, 'catalogue', own),
    ACCOUNTS: meterObjects(env.ACCOUNTS, own),
    TASKS: meterObjects(env.TASKS, own),
    JOBS: meterObjects(env.JOBS, own),
    SCORING: meterQueue(env.SCORING, own),
  };
}

/** Counts what an object does with its storage from now on, as its own; answers its counts. */
export function meterStorage({ storage, id }: DurableObjectState): Usage {
  const own = usageOf(id.name ?? '');
  owners.set(storage.sql, own);
  owners.set(storage, own);
  // All objects share these methods, so they are replaced once, and tell by `this` whose call it is.
  const sql: SqlStorage = Object.getPrototypeOf(storage.sql);
  if (replaced.has(sql)) return own;
  replaced.add(sql);
  const shared: DurableObjectStorage = Object.getPrototypeOf(storage);
  sql.exec = new Proxy(sql.exec, { apply: (exec, self, args) => meterExec(exec, self, args) });
  shared.setAlarm = countCalls(shared.setAlarm, 'alarmsSet');
  shared.deleteAlarm = countCalls(shared.deleteAlarm, 'alarmsDeleted');
  return own;
}

/** A batch of messages as the queue's consumer gets it; `deleted` counts those that it did not send back. */
export function meterBatch<T>(
  batch: MessageBatch<T>,
  own: Usage,
): { metered: MessageBatch<T>; deleted: () => void } {
  const kept = new Set<string>();
  const messages = batch.messages.map((message) => {
    own.queueReads += unitsOf(message.body);
    return withMembers(message, {
      retry: (options?: QueueRetryOptions) => {
        kept.add(message.id);
        message.retry(options);
      },
    });
  });
  own.queueBatches += 1;
  const deleted = () => {
    for (const { id, body } of messages) if (!kept.has(id)) own.queueDeletes += unitsOf(body);
  };
  return { metered: withMembers(batch, { messages }), deleted };
}

function meterExec(
  exec: SqlStorage['exec'],
  self: SqlStorage,
  [query, ...values]: readonly unknown[],
): SqlStorageCursor<Record<string, SqlStorageValue>> {
  finishReading();
  const own = owners.get(self);
  if (!own) return Reflect.apply(exec, self, [query, ...values]);
  // Of several statements a cursor tells the rows of the last one only.
  const statements = String(query)
    .split(';')
    .filter((statement) => statement.trim() !== '');
  const earlier = values.length === 0 ? statements.slice(0, -1) : [];
  for (const statement of earlier) meterExec(exec, self, [statement]);
  const last = earlier.length > 0 ? [statements.at(-1)] : [query, ...values];
  const cursor: SqlStorageCursor<Record<string, SqlStorageValue>> = Reflect.apply(exec, self, last);
  own.statements += 1;
  own.objectRowsWritten += cursor.rowsWritten;
  own.objectBytes = self.databaseSize;
  reading = { cursor, own };
  return cursor;
}

function finishReading(): void {
  if (reading) reading.own.objectRowsRead += reading.cursor.rowsRead;
  reading = null;
}

function countCalls<F extends (...args: never[]) => unknown>(method: F, what: keyof Usage): F {
  return new Proxy(method, {
    apply(target, self, args) {
      const own = owners.get(self);
      if (own) own[what] += 1;
      return Reflect.apply(target, self, args);
    },
  });
}

function meterObjects<T extends Rpc.DurableObjectBranded>(
  namespace: DurableObjectNamespace<T>,
  own: Usage,
): DurableObjectNamespace<T> {
  return withMembers(namespace, {
    getByName: (name: string) =>
      new Proxy(namespace.getByName(name), {
        get(stub, method) {
          const member: unknown = Reflect.get(stub, method);
          if (typeof member !== 'function') return member;
          return (...args: unknown[]) => {
            own.objectCalls += 1;
            return Reflect.apply(member, stub, args);
          };
        },
      }),
  });
}

function meterQueue<T>(queue: Queue<T>, own: Usage): Queue<T> {
  return withMembers(queue, {
    send: async (body: T, options?: QueueSendOptions) => {
      own.queueWrites += unitsOf(body);
      return await queue.send(body, options);
    },
    sendBatch: async (messages: Iterable<MessageSendRequest<T>>, options?: QueueSendBatchOptions) => {
      for (const { body } of messages) own.queueWrites += unitsOf(body);
      return await queue.sendBatch(messages, options);
    },
  });
}

/** What a message counts for whenever it is written, read or deleted. */
function unitsOf(body: unknown): number {
  const bytes = new TextEncoder().encode(JSON.stringify(body)).length + QUEUE_METADATA_BYTES;
  return Math.ceil(bytes / QUEUE_UNIT_BYTES);
}

function meterDatabase(database: D1Database, which: Database, own: Usage): D1Database {
  const counted = <R extends { readonly meta: D1Meta }>(result: R): R => {
    own[`${which}RowsRead`] += result.meta.rows_read;
    own[`${which}RowsWritten`] += result.meta.rows_written;
    usageOf(DATABASES)[`${which}Bytes`] = result.meta.size_after;
    return result;
  };
  const called = () => {
    if (which === 'catalogue') own.catalogueCalls += 1;
  };
  const metered = (statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async () => {
      called();
      return counted(await statement.all());
    };
    const proxy = withMembers(statement, {
      bind: (...values: unknown[]) => metered(statement.bind(...values)),
      all,
      run: all,
      // These two would not tell what they have read.
      first: async (column?: string) => {
        const row = (await all()).results[0];
        return row === undefined ? null : column === undefined ? row : row[column];
      },
      raw: async () => (await all()).results.map((row) => Object.values(row)),
    });
    unmetered.set(proxy, statement);
    return proxy;
  };
  return withMembers(database, {
    prepare: (query: string) => metered(database.prepare(query)),
    batch: async (statements: D1PreparedStatement[]) => {
      called();
      const results = await database.batch(statements.map((each) => unmetered.get(each) ?? each));
      return results.map(counted);
    },
  });
}

/** An object of the platform's with some members replaced; the rest are its own. */
function withMembers<T extends object>(original: T, members: Readonly<Record<string, unknown>>): T {
  return new Proxy(original, {
    get(target, name) {
      if (typeof name === 'string' && name in members) return members[name];
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
