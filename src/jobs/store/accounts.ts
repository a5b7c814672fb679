import type { Tier } from '../../accounts/account.ts';
import type { JobAccount } from '../account.ts';
import type { Durations } from '../rules/estimate.ts';
import { JOB_LIMITS } from '../tiers.ts';
import type { Sql } from './schema.ts';

/** A request under an Idempotency-Key, and whose it is: an account's, or the operator's. */
export type KeyedRequest = { readonly key: string; readonly fingerprint: string };

/** A worker is noted at most this often, and counts for a minute. */
const NOTED_EVERY_MS = 10_000;
const COUNTS_MS = 60_000;
/** More workers than this make no difference to an estimate. */
const MOST_COUNTED = 1_000;

/** Accounts held in memory at most. */
const MOST_KNOWN = 10_000;

const KEPT_MS = 48 * 3_600_000;
/** Records that go when one is added, so that none is left for long. */
const MOST_DROPPED = 10;

const ACCOUNT = `id, tier, tier_version AS tierVersion, day, used, held_back AS heldBack, release_at AS releaseAt`;

/** What the object of jobs keeps of accounts: their days, their workers, and what was done under their keys. */
export class AccountsStore {
  readonly #sql: Sql;
  /** Accounts as they are stored, for one request asks for its own many times. */
  readonly #known = new Map<string, JobAccount>();
  /** Likewise how long jobs take. */
  readonly #durations = new Map<Tier, Durations>();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  account(id: string): JobAccount | null {
    const known = this.#known.get(id) ?? this.#read(id);
    if (known) this.#know(known);
    return known;
  }

  /** What was written may not have stayed: no longer knows what it holds in memory. */
  forget(): void {
    this.#known.clear();
    this.#durations.clear();
  }

  save(account: JobAccount): void {
    const { id, tier, tierVersion, day, used, heldBack, releaseAt } = account;
    this.#sql.exec(
      `INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET tier = excluded.tier, tier_version = excluded.tier_version,
         day = excluded.day, used = excluded.used, held_back = excluded.held_back`,
      ...[id, tier, tierVersion, day, used, heldBack, releaseAt],
    );
    // By itself, for an index that does not change is then not touched.
    if (this.#known.get(id)?.releaseAt !== releaseAt) {
      this.#sql.exec('UPDATE accounts SET release_at = ? WHERE id = ?', releaseAt, id);
    }
    this.#know(account);
  }

  /** The account that was to be looked at the longest ago, if that is by `now`. */
  firstToRelease(now: number): JobAccount | null {
    return (
      this.#sql
        .exec<JobAccount>(
          `SELECT ${ACCOUNT} FROM accounts WHERE release_at IS NOT NULL AND release_at <= ?
           ORDER BY release_at LIMIT 1`,
          now,
        )
        .toArray()[0] ?? null
    );
  }

  /** Workers that were seen in the last minute; `whose` is an account, or the platform. */
  workers(whose: string, now: number): number {
    return this.#sql
      .exec<{ seen: number }>(
        `SELECT count(*) AS seen FROM
           (SELECT 1 FROM workers WHERE whose = ? AND seen_at > ? LIMIT ${MOST_COUNTED})`,
        ...[whose, now - COUNTS_MS],
      )
      .one().seen;
  }

  /** Whether a worker is to be noted, for it was not a moment ago. */
  isUnnoted(whose: string, id: string, now: number): boolean {
    const seen = this.#sql
      .exec<{ seen_at: number }>('SELECT seen_at FROM workers WHERE whose = ? AND id = ?', whose, id)
      .toArray()[0];
    return !seen || seen.seen_at + NOTED_EVERY_MS <= now;
  }

  /** Notes that a worker was seen; those that no longer count go. */
  note(whose: string, id: string, now: number): void {
    this.#sql.exec('DELETE FROM workers WHERE whose = ? AND seen_at <= ?', whose, now - COUNTS_MS);
    this.#sql.exec('INSERT OR REPLACE INTO workers VALUES (?, ?, ?)', whose, id, now);
  }

  durations(tier: Tier): Durations {
    const known = this.#durations.get(tier) ??
      this.#sql.exec<Durations>('SELECT average, seen FROM durations WHERE tier = ?', tier).toArray()[0] ?? {
        average: JOB_LIMITS[tier].firstDuration,
        seen: 0,
      };
    this.#durations.set(tier, known);
    return known;
  }

  saveDurations(tier: Tier, durations: Durations): void {
    const { average, seen } = durations;
    this.#sql.exec('INSERT OR REPLACE INTO durations VALUES (?, ?, ?)', tier, average, seen);
    this.#durations.set(tier, durations);
  }

  /** What was answered under an Idempotency-Key. */
  request(owner: string, key: string): { fingerprint: string; answer: string } | null {
    return (
      this.#sql
        .exec<{ fingerprint: string; answer: string }>(
          'SELECT fingerprint, answer FROM requests WHERE owner = ? AND key = ?',
          ...[owner, key],
        )
        .toArray()[0] ?? null
    );
  }

  /** Keeps an answer for two days; a few whose time is over go. */
  saveRequest(owner: string, { key, fingerprint }: KeyedRequest, answer: string, now: number): void {
    this.#sql.exec(
      `DELETE FROM requests WHERE (owner, key) IN
         (SELECT owner, key FROM requests WHERE expires_at < ? ORDER BY expires_at LIMIT ${MOST_DROPPED})`,
      now,
    );
    this.#sql.exec(
      'INSERT INTO requests VALUES (?, ?, ?, ?, ?)',
      ...[owner, key, fingerprint, answer, now + KEPT_MS],
    );
  }

  #read(id: string): JobAccount | null {
    return (
      this.#sql.exec<JobAccount>(`SELECT ${ACCOUNT} FROM accounts WHERE id = ?`, id).toArray()[0] ?? null
    );
  }

  #know(account: JobAccount): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(account.id, account);
  }
}
