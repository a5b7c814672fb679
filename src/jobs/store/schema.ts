/** An object's SQL, as far as its stores need it. */
export type Sql = Pick<SqlStorage, 'exec'>;

/** Jobs in line, by who may claim them: each is in one index, those that back off apart from those that are ready. */
export const WAITING = {
  account: { index: 'jobs_for_account', where: "status = 'queued' AND type <> 'agent.run'" },
  platform: { index: 'jobs_for_platform', where: "status = 'queued' AND type = 'agent.run'" },
} as const;

const FAMILIES = 'backing_off, family, priority DESC, n';

/**
 * `family` is what jobs have in common that a claim treats alike: account, queue, type and project, as a JSON array. In
 * one column, for SQLite looks through all rows of a group to find the next one when it is named by several.
 */
export const SCHEMA = `
  CREATE TABLE jobs (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, account_id TEXT NOT NULL, queue TEXT NOT NULL,
    type TEXT NOT NULL, project_id TEXT, family TEXT NOT NULL, agent_id TEXT, priority INTEGER NOT NULL,
    max_attempts INTEGER NOT NULL, run_at INTEGER, created_at INTEGER NOT NULL, version INTEGER NOT NULL,
    status TEXT NOT NULL, over_limit INTEGER NOT NULL, retry_at INTEGER, backing_off INTEGER NOT NULL,
    attempt INTEGER NOT NULL, takes_slot INTEGER NOT NULL, worker_id TEXT, lease_token TEXT, lease_ms INTEGER, lease_expires_at INTEGER, issued TEXT NOT NULL,
    iterations INTEGER NOT NULL, granted INTEGER NOT NULL, batches INTEGER NOT NULL, confirm_by INTEGER,
    phase TEXT, message TEXT, error TEXT, updated_at INTEGER NOT NULL, started_at INTEGER,
    finished_at INTEGER, forget_at INTEGER, due INTEGER
  );
  CREATE INDEX ${WAITING.account.index} ON jobs (${FAMILIES}) WHERE ${WAITING.account.where};
  CREATE INDEX ${WAITING.platform.index} ON jobs (${FAMILIES}) WHERE ${WAITING.platform.where};
  CREATE INDEX jobs_held ON jobs (account_id, takes_slot, project_id) WHERE worker_id IS NOT NULL;
  CREATE INDEX jobs_held_back ON jobs (account_id, n) WHERE over_limit = 1;
  CREATE INDEX jobs_due ON jobs (due) WHERE due IS NOT NULL;
  CREATE TABLE contents (n INTEGER PRIMARY KEY, goal TEXT, payload TEXT NOT NULL, result TEXT NOT NULL);
  CREATE TABLE judgings (
    n INTEGER PRIMARY KEY, task TEXT NOT NULL, submission INTEGER NOT NULL, token TEXT NOT NULL
  );
  CREATE TABLE wakes (one INTEGER PRIMARY KEY CHECK (one = 1), again_at INTEGER NOT NULL, resends INTEGER NOT NULL);
  CREATE TABLE pages (
    line TEXT NOT NULL, priority INTEGER NOT NULL, page INTEGER NOT NULL, total INTEGER NOT NULL,
    counts BLOB NOT NULL, PRIMARY KEY (line, priority, page)
  ) WITHOUT ROWID;
  CREATE TABLE books (
    line TEXT NOT NULL, priority INTEGER NOT NULL, book INTEGER NOT NULL, total INTEGER NOT NULL,
    counts BLOB NOT NULL, PRIMARY KEY (line, priority, book)
  ) WITHOUT ROWID;
  CREATE TABLE accounts (
    id TEXT PRIMARY KEY, tier TEXT NOT NULL, tier_version INTEGER NOT NULL, day INTEGER NOT NULL,
    used INTEGER NOT NULL, held_back INTEGER NOT NULL, release_at INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX accounts_by_release ON accounts (release_at) WHERE release_at IS NOT NULL;
  CREATE TABLE workers (
    whose TEXT NOT NULL, id TEXT NOT NULL, seen_at INTEGER NOT NULL, PRIMARY KEY (whose, id)
  ) WITHOUT ROWID;
  CREATE INDEX workers_by_sight ON workers (whose, seen_at);
  CREATE TABLE durations (tier TEXT PRIMARY KEY, average REAL NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE requests (
    owner TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, answer TEXT NOT NULL,
    expires_at INTEGER NOT NULL, PRIMARY KEY (owner, key)
  ) WITHOUT ROWID;
  CREATE INDEX requests_by_end ON requests (expires_at);
`;
