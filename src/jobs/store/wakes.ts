import type { Wake } from '../rules/wake.ts';
import type { Sql } from './schema.ts';

/** When the platform was last told that there are jobs for it, if nobody has made sure since that there are none. */
export class WakeStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  last(): Wake | null {
    return this.#sql.exec<Wake>('SELECT again_at AS againAt, resends FROM wakes').toArray()[0] ?? null;
  }

  save({ againAt, resends }: Wake): void {
    this.#sql.exec('INSERT OR REPLACE INTO wakes VALUES (1, ?, ?)', againAt, resends);
  }

  clear(): void {
    this.#sql.exec('DELETE FROM wakes');
  }
}
