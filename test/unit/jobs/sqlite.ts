import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

type Value = ArrayBuffer | string | number | null;

/**
 * An object's storage on a database in memory: what of Durable Object storage the jobs and their log use. Rules and SQL
 * are the real ones; only the ground they stand on is another build of SQLite.
 */
export class Storage {
  readonly #db = new DatabaseSync(':memory:');
  readonly #prepared = new Map<string, StatementSync>();
  alarm: number | null = null;
  /** Called with every statement that writes, to throw before it where a test wants a commit to fail. */
  onWrite: (query: string) => void = () => {};

  readonly sql = {
    exec: (query: string, ...bindings: Value[]) => {
      if (/^\s*(INSERT|UPDATE|DELETE|CREATE)/.test(query)) this.onWrite(query);
      if (/^\s*CREATE/.test(query)) this.#db.exec(query);
      const rows = /^\s*CREATE/.test(query) ? [] : this.#prepare(query).all(...bindings.map(toInput));
      const found = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toValue(value)])),
      );
      return {
        toArray: () => found,
        one: () => {
          if (found.length !== 1) throw new Error(`${found.length} rows where one was expected`);
          return found[0];
        },
      };
    },
  };

  transactionSync<T>(work: () => T): T {
    this.#db.exec('SAVEPOINT work');
    try {
      const result = work();
      this.#db.exec('RELEASE work');
      return result;
    } catch (fault) {
      this.#db.exec('ROLLBACK TO work');
      this.#db.exec('RELEASE work');
      throw fault;
    }
  }

  async setAlarm(at: number): Promise<void> {
    this.alarm = at;
  }

  async deleteAlarm(): Promise<void> {
    this.alarm = null;
  }

  #prepare(query: string): StatementSync {
    const known = this.#prepared.get(query) ?? this.#db.prepare(query);
    this.#prepared.set(query, known);
    return known;
  }

  /** The plan of a query, a line a step. */
  plan(query: string, ...bindings: Value[]): string[] {
    const steps = this.#db.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...bindings.map(toInput));
    return steps.map(({ detail }) => String(detail));
  }
}

function toInput(value: Value): SQLInputValue {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value;
}

function toValue(value: unknown): unknown {
  return value instanceof Uint8Array ? value.slice().buffer : value;
}
