import type { Tier } from './account.ts';
import type { Entry } from './window.ts';

export type AccountRecord = {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly created_at: number;
  /** In plain text, for it signs. */
  readonly signing_secret: string;
  /** Whether `agents` holds all of the account's agents; 0 while one may be missing. */
  readonly agents_known: number;
  readonly tier_version: number;
};

export type KeyRecord = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly hash: string;
  readonly created_at: number;
  readonly revoked_at: number | null;
};

/** Where a page of keys begins: after this one, newest first. */
export type KeyPosition = { readonly created_at: number; readonly id: string };

/** What a creation under an idempotency key was, whom it acted as, and the id minted for what it creates. */
type Remembered = {
  readonly fingerprint: string;
  readonly resource_id: string | null;
  readonly agent_id: string | null;
};

const SCHEMA = `
  CREATE TABLE account (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, tier TEXT NOT NULL, created_at INTEGER NOT NULL,
    signing_secret TEXT NOT NULL, agents_known INTEGER NOT NULL, tier_version INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE keys (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, prefix TEXT NOT NULL, hash TEXT NOT NULL,
    created_at INTEGER NOT NULL, revoked_at INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE agents (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE idempotency (
    key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, resource_id TEXT, agent_id TEXT, expires_at INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE requests (slot INTEGER PRIMARY KEY, at INTEGER NOT NULL);
  CREATE TABLE rotations (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE judgings (day TEXT PRIMARY KEY, used INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX idempotency_by_end ON idempotency (expires_at) WHERE expires_at IS NOT NULL;
`;

/** The SQL of one account's object, its only writer: so what every request asks for is kept in memory, once read. */
export class AccountStore {
  readonly #sql: SqlStorage;
  readonly #keys = new Map<string, KeyRecord>();
  readonly #agents = new Set<string>();
  #account: AccountRecord | null = null;
  #requests: Entry[] | null = null;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  exists(): boolean {
    if (this.#account) return true;
    return this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'account'").toArray().length > 0;
  }

  create(account: Omit<AccountRecord, 'tier' | 'agents_known' | 'tier_version'>): void {
    this.#sql.exec(SCHEMA);
    this.#sql.exec(
      "INSERT INTO account VALUES (?, ?, 'free', ?, ?, 1, 1)",
      ...[account.id, account.name, account.created_at, account.signing_secret],
    );
  }

  account(): AccountRecord {
    this.#account ??= this.#sql.exec<AccountRecord>('SELECT * FROM account').one();
    return this.#account;
  }

  setTier(tier: Tier): void {
    this.#account = null;
    this.#sql.exec('UPDATE account SET tier = ?, tier_version = tier_version + 1', tier);
  }

  setSigningSecret(secret: string): void {
    this.#account = null;
    this.#sql.exec('UPDATE account SET signing_secret = ?', secret);
  }

  /** Takes note of a rotation of the signing secret; false when it was noted before. */
  noteRotation(id: string): boolean {
    return this.#sql.exec('INSERT OR IGNORE INTO rotations VALUES (?) RETURNING id', id).toArray().length > 0;
  }

  /** The last writes that were admitted, oldest first. */
  requests(): Entry[] {
    this.#requests ??= this.#sql.exec<Entry>('SELECT slot, at FROM requests ORDER BY at').toArray();
    return this.#requests;
  }

  /** Puts a write in its row: a new one, or the oldest one's. */
  putRequest(entry: Entry): void {
    const requests = this.requests();
    this.#sql.exec(
      'INSERT INTO requests VALUES (?, ?) ON CONFLICT (slot) DO UPDATE SET at = excluded.at',
      ...[entry.slot, entry.at],
    );
    if (entry.slot < requests.length) requests.shift();
    requests.push(entry);
  }

  insertKey(key: KeyRecord): void {
    this.#sql.exec(
      'INSERT INTO keys VALUES (?, ?, ?, ?, ?, NULL)',
      ...[key.id, key.name, key.prefix, key.hash, key.created_at],
    );
  }

  key(id: string): KeyRecord | null {
    const known = this.#keys.get(id);
    if (known) return known;
    const key = this.#sql.exec<KeyRecord>('SELECT * FROM keys WHERE id = ?', id).toArray()[0];
    if (key) this.#keys.set(id, key);
    return key ?? null;
  }

  /** Keys that are not revoked, newest first: at most `limit` after the key at `after`. */
  keys(after: KeyPosition | null, limit: number): KeyRecord[] {
    const { created_at, id } = after ?? { created_at: Number.MAX_SAFE_INTEGER, id: '' };
    return this.#sql
      .exec<KeyRecord>(
        `SELECT * FROM keys WHERE revoked_at IS NULL AND (created_at, id) < (?, ?)
         ORDER BY created_at DESC, id DESC LIMIT ?`,
        ...[created_at, id, limit],
      )
      .toArray();
  }

  revokeKey(id: string, at: number): void {
    this.#keys.delete(id);
    this.#sql.exec('UPDATE keys SET revoked_at = ? WHERE id = ?', at, id);
  }

  hasAgent(id: string): boolean {
    if (this.#agents.has(id)) return true;
    const isKnown = this.#sql.exec('SELECT 1 FROM agents WHERE id = ?', id).toArray().length > 0;
    if (isKnown) this.#agents.add(id);
    return isKnown;
  }

  /** The account's agents, at most two: all it takes to tell whether there is exactly one. */
  firstAgents(): string[] {
    return this.#sql
      .exec<{ id: string }>('SELECT id FROM agents LIMIT 2')
      .toArray()
      .map(({ id }) => id);
  }

  agentCount(): number {
    return this.#sql.exec<{ count: number }>('SELECT count(*) AS count FROM agents').one().count;
  }

  addAgents(ids: readonly string[]): void {
    for (const id of ids) this.#sql.exec('INSERT OR IGNORE INTO agents VALUES (?)', id);
  }

  /** No longer knows an agent, nor whether it knows all. */
  forgetAgent(id: string): void {
    this.#agents.delete(id);
    this.#sql.exec('DELETE FROM agents WHERE id = ?', id);
    this.setAgentsKnown(false);
  }

  setAgentsKnown(known: boolean): void {
    this.#account = null;
    this.#sql.exec('UPDATE account SET agents_known = ?', known ? 1 : 0);
  }

  /** Model judgings that the account's tasks have used on a UTC day, like 2026-11-01. */
  judgingsOn(day: string): number {
    const rows = this.#sql.exec<{ used: number }>('SELECT used FROM judgings WHERE day = ?', day).toArray();
    return rows[0]?.used ?? 0;
  }

  /** Counts one more; the days before are forgotten. */
  countJudging(day: string): void {
    this.#sql.exec('DELETE FROM judgings WHERE day < ?', day);
    this.#sql.exec('INSERT INTO judgings VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET used = used + 1', day);
  }

  remembered(key: string): Remembered | null {
    return (
      this.#sql
        .exec<Remembered>('SELECT fingerprint, resource_id, agent_id FROM idempotency WHERE key = ?', key)
        .toArray()[0] ?? null
    );
  }

  /** Keeps a record until then, or for good when that is null; those whose time is over go. */
  remember(key: string, record: Remembered, until: number | null, now: number): void {
    const { fingerprint, resource_id, agent_id } = record;
    this.#sql.exec('DELETE FROM idempotency WHERE expires_at < ?', now);
    this.#sql.exec(
      'INSERT INTO idempotency VALUES (?, ?, ?, ?, ?)',
      ...[key, fingerprint, resource_id, agent_id, until],
    );
  }
}
