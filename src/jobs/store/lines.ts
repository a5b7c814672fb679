import { addressOf, before, type Counts, counted, noCounts } from '../rules/ranks.ts';
import type { Sql } from './schema.ts';

/** A place in a line: those of a higher priority stand before it, and of the same those with a smaller number. */
export type Place = { readonly line: string; readonly priority: number };

/** The lines in which jobs wait, as counts; see rules/ranks.ts. */
export class LineStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  enter(place: Place, n: number): void {
    this.#change(place, n, 1);
  }

  leave(place: Place, n: number): void {
    this.#change(place, n, -1);
  }

  /** How many stand in a line. */
  waiting(line: string): number {
    return (
      this.#sql
        .exec<{ waiting: number | null }>('SELECT sum(total) AS waiting FROM books WHERE line = ?', line)
        .one().waiting ?? 0
    );
  }

  /** The position of a job in its line, from 1; 0 when it does not stand there. */
  position({ line, priority }: Place, n: number): number {
    const { book, pageInBook, page, placeInPage } = addressOf(n);
    const own = this.#counts('pages', 'page', { line, priority }, page);
    if (own?.[placeInPage] !== 1) return 0;
    const pages = this.#counts('books', 'book', { line, priority }, book) ?? noCounts();
    const books = this.#sql
      .exec<{ ahead: number | null }>(
        `SELECT sum(total) AS ahead FROM books
         WHERE line = ? AND (priority > ? OR (priority = ? AND book < ?))`,
        ...[line, priority, priority, book],
      )
      .one();
    return (books.ahead ?? 0) + before(pages, pageInBook) + before(own, placeInPage) + 1;
  }

  #change(place: Place, n: number, change: 1 | -1): void {
    const { book, pageInBook, page, placeInPage } = addressOf(n);
    this.#save('pages', 'page', place, page, placeInPage, change);
    this.#save('books', 'book', place, book, pageInBook, change);
  }

  #save(table: string, column: string, { line, priority }: Place, at: number, slot: number, change: 1 | -1) {
    const counts = counted(this.#counts(table, column, { line, priority }, at) ?? noCounts(), slot, change);
    const total = before(counts, counts.length);
    if (total === 0) {
      this.#sql.exec(
        `DELETE FROM ${table} WHERE line = ? AND priority = ? AND ${column} = ?`,
        ...[line, priority, at],
      );
      return;
    }
    this.#sql.exec(
      `INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?, ?, ?)`,
      ...[line, priority, at, total, counts.buffer],
    );
  }

  #counts(table: string, column: string, { line, priority }: Place, at: number): Counts | null {
    const row = this.#sql
      .exec<{ counts: ArrayBuffer }>(
        `SELECT counts FROM ${table} WHERE line = ? AND priority = ? AND ${column} = ?`,
        ...[line, priority, at],
      )
      .toArray()[0];
    return row ? new Uint16Array(row.counts) : null;
  }
}
