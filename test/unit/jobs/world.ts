import type { Tier } from '../../../src/accounts/account.ts';
import { isRefusal, type Refusal } from '../../../src/http/problem.ts';
import type { JobSpec, Standing } from '../../../src/jobs/job.ts';
import { type Caps, type ClaimRequest, JobQueue } from '../../../src/jobs/queue.ts';
import type { JobView } from '../../../src/jobs/schema.ts';
import { type Commander, JobState } from '../../../src/jobs/state.ts';
import type { LogRow } from '../../../src/log/log.ts';
import { Outbox } from '../../../src/log/outbox.ts';
import { Storage } from './sqlite.ts';

export const START = Date.parse('2026-11-01T12:00:00Z');
export const SECOND = 1_000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export type Claimed = { readonly job: JobView; readonly lease_token: string };
type Done = { readonly json: string; readonly replayed?: boolean } | Refusal;

/** The queue on its real SQL, in plain Node, with a clock that the test moves. */
export class World {
  now = START;
  readonly storage = new Storage();
  caps: Caps = { jobs: 100, agentRuns: 100 };
  /** Every row of the log, as watchers hear it. */
  readonly told: LogRow[] = [];
  state!: JobState;
  queue!: JobQueue;
  outbox!: Outbox;
  /** Whether the catalogue takes what it is given. */
  isCatalogueUp = true;
  #ids = 0;
  #tokens = 0;
  readonly #tiers = new Map<string, Standing>();

  constructor() {
    this.evict();
  }

  /** The object leaves memory, and comes back from what it stored. */
  evict(): void {
    const ctx = { storage: this.storage } as unknown as DurableObjectState;
    const sql = this.storage.sql as unknown as SqlStorage;
    this.state = new JobState(
      sql,
      () => this.outbox,
      (rows) => this.told.push(...rows),
    );
    this.queue = new JobQueue(this.state, () => this.caps);
    // Behind, and never delivering, or with no use for any row: no test waits for it.
    const patience = () => (this.isCatalogueUp ? null : 3_600_000);
    const catalogue = { name: 'catalogue', batch: 100, patience, deliver: () => Promise.resolve() };
    this.outbox = new Outbox(
      ctx,
      [catalogue],
      () => this.state.nextDue(),
      () => Promise.resolve(),
      true,
    );
    if (this.state.exists()) this.outbox.load();
  }

  pass(ms: number): void {
    this.now += ms;
  }

  /** An account as it commands; `free` until told otherwise. */
  as(accountId: string, key?: string, fingerprint = 'a request'): Commander & { standing: Standing } {
    const standing = this.#tiers.get(accountId) ?? { id: accountId, tier: 'free', tierVersion: 1 };
    return { standing, request: key === undefined ? null : { key, fingerprint } };
  }

  /** Changes an account's tier as the operator does. */
  setTier(accountId: string, tier: Tier): void {
    const { tierVersion } = this.as(accountId).standing;
    const standing = { id: accountId, tier, tierVersion: tierVersion + 1 };
    this.#tiers.set(accountId, standing);
    this.queue.setTier(standing, this.now);
  }

  /** The id of a new job, or the code it was refused with. */
  enqueue(overrides: Partial<JobSpec> = {}, key?: string): string {
    const view = this.enqueued(overrides, key);
    return isRefusal(view) ? view.refused : view.id;
  }

  enqueued(overrides: Partial<JobSpec> = {}, key?: string): JobView | Refusal {
    this.#ids += 1;
    const spec: JobSpec = {
      ...{ id: `job_${this.#ids}`, accountId: 'ann', queue: 'default', type: 'work', projectId: null },
      ...{ agentId: null, priority: 0, maxAttempts: 3, runAt: null, ...overrides },
    };
    const content = { goal: null, payload: '{"a":1}' };
    return viewed(this.queue.enqueue(this.as(spec.accountId, key), spec, content, this.now));
  }

  /** What a worker gets; null for nothing. The operator claims where no account does. */
  claim(accountId: string | null = 'ann', request: Partial<ClaimRequest> = {}, key?: string): Claimed | null {
    const wanted = { workerId: 'worker', queue: null, types: null, leaseMs: 60 * SECOND, ...request };
    this.#tokens += 1;
    const answer = this.queue.claim(
      this.#commander(accountId, key),
      wanted,
      `token-${this.#tokens}`,
      this.now,
    );
    if (isRefusal(answer)) throw new Error(answer.refused);
    const claimed: Claimed = JSON.parse(answer.json);
    return claimed.job === null ? null : claimed;
  }

  heartbeat(held: Claimed, progress: Parameters<JobQueue['heartbeat']>[3] = {}): JobView | string {
    return coded(this.queue.heartbeat(this.#owner(held), held.job.id, holderOf(held), progress, this.now));
  }

  complete(held: Claimed, result: unknown = null): JobView | string {
    const json = JSON.stringify(result);
    return coded(this.queue.complete(this.#owner(held), held.job.id, holderOf(held), json, this.now));
  }

  fail(held: Claimed, retryable = true): JobView | string {
    const failure = { error: 'It broke.', retryable };
    return coded(this.queue.fail(this.#owner(held), held.job.id, holderOf(held), failure, this.now));
  }

  confirm(id: string, accountId = 'ann') {
    const answer = this.queue.confirm(this.as(accountId), id, this.now);
    return isRefusal(answer) ? answer.refused : JSON.parse(answer.json);
  }

  cancel(id: string, accountId = 'ann'): JobView | string {
    return coded(this.queue.cancel(this.as(accountId), id, this.now));
  }

  read(id: string, accountId: string | null = null): JobView {
    const view = viewed(this.queue.read(accountId, id, this.now));
    if (isRefusal(view)) throw new Error(view.refused);
    return view;
  }

  status(id: string): string {
    return this.read(id).status;
  }

  /** Has the alarm do all that is due. */
  alarm(): void {
    for (let due = this.state.nextDue(); due !== null && due <= this.now; due = this.state.nextDue()) {
      this.state.onAlarm(this.now);
    }
  }

  /** Everything that is stored. */
  dump(): Record<string, unknown> {
    const { sql } = this.storage;
    const tables = sql.exec("SELECT name FROM sqlite_master WHERE type = 'table'").toArray();
    const rows = tables.map((table) => [table?.name, sql.exec(`SELECT * FROM ${table?.name}`).toArray()]);
    return { ...Object.fromEntries(rows), sinks: null };
  }

  #commander(accountId: string | null, key?: string): Commander {
    if (accountId !== null) return this.as(accountId, key);
    return { standing: null, request: key === undefined ? null : { key, fingerprint: 'a request' } };
  }

  /** Commands a job as the operator, who may, whoever claimed it. */
  #owner(_: Claimed): Commander {
    return { standing: null, request: null };
  }
}

function holderOf({ job, lease_token }: Claimed) {
  return { workerId: job.claimed_by ?? '', token: lease_token };
}

function viewed(done: Done): JobView | Refusal {
  return isRefusal(done) ? done : JSON.parse(done.json);
}

function coded(done: Done): JobView | string {
  return isRefusal(done) ? done.refused : JSON.parse(done.json);
}
