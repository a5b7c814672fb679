import { matchAll } from '../db/full-text.ts';
import type { Position } from '../http/paging.ts';
import { settledWithin } from '../log/time-limit.ts';

type Databases = Pick<Env, 'BOOKS' | 'CATALOGUE'>;

type Copy = {
  readonly n: number;
  readonly version: number;
  readonly account_id: string;
  readonly name: string;
  readonly description: string;
};

/** Agents that are copied at a time: with the longest descriptions, 2 MB. */
const COPIES = 25;
/** Rounds of copying in one sweep, of three statements each. */
const ROUNDS = 40;
/** How long whoever changed an agent waits to find that in the directory; it gets there later all the same. */
const LISTED_WITHIN_MS = 2_000;

/** Of a deleted agent nothing is to be found. */
const SELECT_COPY = `SELECT n, version, account_id, iif(deleted_at IS NULL, name, '') AS name,
  iif(deleted_at IS NULL, description, '') AS description FROM agents`;

/** The numbers of agents in whose name or description every word occurs, greatest first: at most `limit`. */
export async function searchAgents(
  catalogue: D1Database,
  { q, accountId }: { readonly q: string; readonly accountId: string | null },
  after: Position | null,
  limit: number,
): Promise<number[]> {
  const words = `{name description} : (${matchAll(q)})`;
  // As the full text has it, without the prefix that all accounts share.
  const account = accountId === null ? '' : `account : ${matchAll(accountId.slice('acct_'.length))} AND `;
  // Numbers are bound as floats, and by a float the full text does not seek.
  const { results } = await catalogue
    .prepare(
      `SELECT rowid AS n FROM agents_text WHERE agents_text MATCH ? ${after ? 'AND rowid < CAST(? AS INTEGER)' : ''}
       ORDER BY rowid DESC LIMIT ?`,
    )
    .bind(`${account}${words}`, ...(after ?? []), limit)
    .all<{ n: number }>();
  return results.map(({ n }) => n);
}

/**
 * After a change of an agent: copies what the catalogue lacks, the newest first, and does not wait long. What fails,
 * or never runs because the process dies, is left to the next change of any agent, and to the sweep.
 */
export async function listChanges(databases: Databases): Promise<void> {
  const copying = copyChanged(databases).catch((error) =>
    console.warn({ message: 'agents were not copied to the catalogue', error: String(error) }),
  );
  await settledWithin(LISTED_WITHIN_MS, copying);
}

/** Copies whatever the catalogue lacks, up to a thousand agents. */
export async function sweepChanges(databases: Databases): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    if ((await copyChanged(databases)) < COPIES) return;
  }
}

/** Copies a page of agents anew, those after the number `after`; the last one's number, or null at the end. */
export async function recopyAgents(
  { BOOKS, CATALOGUE }: Databases,
  after: number,
): Promise<{ copied: number; last: number | null }> {
  const { results } = await BOOKS.prepare(`${SELECT_COPY} WHERE n > ? ORDER BY n LIMIT ?`)
    .bind(after, COPIES)
    .all<Copy>();
  await upsert(CATALOGUE, results);
  const last = results.length === COPIES ? results.at(-1) : undefined;
  return { copied: results.length, last: last?.n ?? null };
}

/** Copies some agents that changed, and notes that; answers how many. */
async function copyChanged({ BOOKS, CATALOGUE }: Databases): Promise<number> {
  const { results } = await BOOKS.prepare(
    `${SELECT_COPY} WHERE copied_version < version ORDER BY n DESC LIMIT ?`,
  )
    .bind(COPIES)
    .all<Copy>();
  if (results.length === 0) return 0;
  await upsert(CATALOGUE, results);
  const copied = results.map(({ n, version }) => [n, version]);
  await BOOKS.prepare(
    `UPDATE agents SET copied_version = copy.value ->> 1 FROM json_each(?) AS copy
     WHERE agents.n = copy.value ->> 0 AND agents.copied_version < copy.value ->> 1`,
  )
    .bind(JSON.stringify(copied))
    .run();
  return results.length;
}

/** Repeating and reordering do no harm: a copy is replaced only by one of a later version. */
async function upsert(catalogue: D1Database, copies: readonly Copy[]): Promise<void> {
  if (copies.length === 0) return;
  const statement = catalogue.prepare(
    `INSERT INTO agents (n, version, account_id, name, description) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (n) DO UPDATE SET version = excluded.version, name = excluded.name,
       description = excluded.description
     WHERE excluded.version > agents.version`,
  );
  await catalogue.batch(
    copies.map(({ n, version, account_id, name, description }) =>
      statement.bind(n, version, account_id, name, description),
    ),
  );
}
