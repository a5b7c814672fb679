import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import type { LogRow, NewLogRow } from '../log/log.ts';
import type { Outbox } from '../log/outbox.ts';
import {
  afterRelease,
  applyToAccount,
  concernsAccount,
  type JobAccount,
  newAccount,
  releasable,
  withTier,
} from './account.ts';
import { logRow } from './events.ts';
import {
  AGENT_RUN,
  apply,
  dueOf,
  isFinished,
  isLogged,
  isReady,
  isWaiting,
  type Job,
  type JobEvent,
  type Standing,
} from './job.ts';
import { placeOf } from './rules/claim.ts';
import type { Decision } from './rules/decision.ts';
import { withDuration } from './rules/estimate.ts';
import { judgingEnded } from './rules/score.ts';
import { whenDue } from './rules/time.ts';
import { wakeAt, wakeRow } from './rules/wake.ts';
import { AccountsStore, type KeyedRequest } from './store/accounts.ts';
import { firstDueAt } from './store/due.ts';
import { JobStore, type NewContent } from './store/jobs.ts';
import { LineStore } from './store/lines.ts';
import type { Sql } from './store/schema.ts';
import { WakeStore } from './store/wakes.ts';
import { JOB_LIMITS } from './tiers.ts';

/** Who commands: an account, as its own object admitted it, or (null) the operator; and under what Idempotency-Key. */
export type Commander = { readonly standing: Standing | null; readonly request: KeyedRequest | null };

/** An answer as JSON; `replayed` when its Idempotency-Key was seen before and nothing new was done. */
export type Answer = { readonly json: string; readonly replayed: boolean };

/** What happens to one job; null before it exists. */
type Step = { readonly job: Job | null; readonly events: readonly JobEvent[] };

/** What else a commit holds. */
type CommitExtras = {
  readonly content?: NewContent;
  /** What becomes of an account, beyond what follows from the events. */
  readonly account?: { readonly id: string; readonly change: (account: JobAccount) => JobAccount };
  /** Whose jobs may now be claimed that could not be before, though nothing happens to them. */
  readonly claimant?: string;
  /** How often the platform was told before of what it is told again. */
  readonly resends?: number;
  /** Runs last, on the jobs as they then are. */
  readonly alongside?: (jobs: readonly Job[]) => void;
};

/** What a commit brings about beyond what it is about. */
type Effects = {
  readonly rows: NewLogRow[];
  /** Whose workers may find a job that they did not find before. */
  readonly claimants: Set<string>;
  /** Accounts with jobs that the platform may find, if it may find any of theirs. */
  readonly runnable: Set<string>;
};

/** Hears what was committed: rows of the log, and whose workers may now find a job that they did not find before. */
export type Tell = (rows: readonly LogRow[], claimants: ReadonlySet<string>) => void;

/** Whose workers the operator's are. */
export const PLATFORM = 'platform';
/** As the operator does, the platform commands the jobs of all accounts. */
export const BY_PLATFORM: Commander = { standing: null, request: null };
/** Jobs that one commit does what is due to. */
const MOST_DUE = 100;
/** Accounts whose day one alarm begins. */
const MOST_RELEASED = 10;

export const NO_JOB = refuse('not_found', 'There is no such job.');
const REUSED = refuse('idempotency_key_reused', 'This Idempotency-Key came with another request before.');

/** The jobs of many accounts as their object holds them: every change is one synchronous read, decision and commit. */
export class JobState {
  readonly jobs: JobStore;
  readonly lines: LineStore;
  readonly accounts: AccountsStore;
  readonly #sql: Sql;
  readonly #wakes: WakeStore;
  readonly #outbox: () => Outbox;
  readonly #tell: Tell;
  #exists: boolean;
  /** When time alone changes something next; null for never. */
  #dueAt: number | null = null;

  constructor(sql: Sql, outbox: () => Outbox, tell: Tell) {
    this.jobs = new JobStore(sql);
    this.lines = new LineStore(sql);
    this.accounts = new AccountsStore(sql);
    this.#sql = sql;
    this.#wakes = new WakeStore(sql);
    this.#outbox = outbox;
    this.#tell = tell;
    this.#exists = this.jobs.exists();
    if (this.#exists) this.#dueAt = this.nextDue();
  }

  /** Whether any account ever had a job here. */
  exists(): boolean {
    return this.#exists;
  }

  create(now: number): void {
    if (this.#exists) return;
    this.#outbox().commit(now, () => {
      this.jobs.create();
      this.#outbox().create();
      return { rows: [], due: null };
    });
    this.#exists = true;
  }

  nextDue(): number | null {
    return this.#exists ? firstDueAt(this.#sql) : null;
  }

  /** The account of a job; throws when there is none. */
  account(id: string): JobAccount {
    const account = this.accounts.account(id);
    if (!account) throw new Error(`${id} has jobs and is not known`);
    return account;
  }

  /** The account that commands, with the tier it has now and all that is due; null when it never had a job here. */
  admitted(standing: Standing, now: number): JobAccount | null {
    const known = this.accounts.account(standing.id);
    if (!known) return null;
    this.setTier(known, standing, now);
    this.settle(now, known.id);
    return this.account(known.id);
  }

  /** Has an account's tier hold from now on; the platform's line is put in its new order. */
  setTier(known: JobAccount | null, standing: Standing, now: number): void {
    const after = known ? withTier(known, standing) : newAccount(standing);
    if (after === known) return;
    const alongside = () => {
      if (known && known.tier !== after.tier) this.#reorder(known, after);
      this.accounts.save(after);
    };
    this.commit([], now, { alongside, claimant: after.id });
  }

  /** A job with all that is due done to it; of this account, or (null) of any. */
  find(accountId: string | null, id: string, now: number): Job | null {
    const job = this.#exists ? this.jobs.byId(id) : null;
    if (!job || (accountId !== null && job.accountId !== accountId)) return null;
    return this.settle(now, job.accountId) ? this.#current(job.n, now) : job;
  }

  /** What was answered under the commander's Idempotency-Key, null if nothing was; refuses it for another request. */
  answered({ standing, request }: Commander): Answer | Refusal | null {
    const before = request && this.accounts.request(standing?.id ?? PLATFORM, request.key);
    if (!before) return null;
    return before.fingerprint === request.fingerprint ? { json: before.answer, replayed: true } : REUSED;
  }

  /** Commits what happens to a job, with the answer to who commanded it; `workerId` is a worker that was seen by it. */
  answer(
    { standing, request }: Commander,
    step: Step,
    now: number,
    view: (job: Job) => string,
    { content, workerId = null }: { content?: NewContent; workerId?: string | null } = {},
  ): Answer {
    let json = '';
    const owner = standing?.id ?? PLATFORM;
    const alongside = ([job]: readonly Job[]) => {
      if (!job) throw new Error('the commit is about no job');
      if (workerId !== null) this.see(owner, workerId, now);
      json = view(job);
      if (request) this.accounts.saveRequest(owner, request, json, now);
    };
    this.commit([step], now, { ...(content ? { content } : {}), alongside });
    return { json, replayed: false };
  }

  /** Runs a command on one job, once under its Idempotency-Key. */
  command(
    commander: Commander,
    id: string,
    now: number,
    decide: (job: Job) => Decision,
    view: (job: Job) => string,
    workerId: string | null = null,
  ): Answer | Refusal {
    const { standing } = commander;
    const before = this.#exists ? this.answered(commander) : null;
    if (before) return before;
    if (standing && this.#exists) this.admitted(standing, now);
    const job = this.find(standing ? standing.id : null, id, now);
    if (!job) return NO_JOB;
    const events = decide(job);
    return isRefusal(events) ? events : this.answer(commander, { job, events }, now, view, { workerId });
  }

  /** Notes a worker as seen. */
  see(whose: string, workerId: string, now: number): void {
    if (this.accounts.isUnnoted(whose, workerId, now)) this.accounts.note(whose, workerId, now);
  }

  /**
   * Does what time alone has done by `now`, however late the alarm: to this account, and to a batch of jobs. What is left
   * the alarm does at once. False when there was nothing to do.
   */
  settle(now: number, accountId: string | null): boolean {
    if (this.#dueAt === null || now < this.#dueAt) return false;
    if (accountId !== null) while (this.#release(this.accounts.account(accountId), now));
    const due = this.jobs.due(now, MOST_DUE);
    if (due.length > 0) this.#settleJobs(due, now);
    return true;
  }

  /** Likewise, also for accounts that nobody asks about. */
  onAlarm(now: number): void {
    for (let i = 0; i < MOST_RELEASED && this.#release(this.accounts.firstToRelease(now), now); i += 1);
    this.settle(now, null);
    const wake = this.#wakes.last();
    if (!wake || wake.againAt > now) return;
    // Whoever was told of them has died, or was never told.
    if (this.jobs.isPlatformWanted(null)) this.commit([], now, { resends: wake.resends + 1 });
    else this.commit([], now, { alongside: () => this.#wakes.clear() });
  }

  /**
   * Commits what happens to each job: state, log and alarm in one transaction, memory only once that has returned; then
   * tells who watches, and starts the sinks.
   */
  commit(steps: readonly Step[], now: number, extras: CommitExtras = {}): void {
    const { account, alongside, claimant, resends } = extras;
    const rows: NewLogRow[] = [];
    const claimants = new Set(claimant === undefined ? [] : [claimant, PLATFORM]);
    const runnable = new Set(claimant === undefined ? [] : [claimant]);
    let due: number | null = null;
    const write = () => {
      const jobs = steps.map((step) => this.#record(step, now, { rows, claimants, runnable }, extras));
      if (account) this.accounts.save(account.change(this.account(account.id)));
      alongside?.(jobs);
      if (resends !== undefined || [...runnable].some((whose) => this.jobs.isPlatformWanted(whose))) {
        this.#wakes.save(wakeAt(now, resends ?? 0));
        rows.push(wakeRow(now));
      }
      due = this.nextDue();
      return { rows, due };
    };
    const logged = this.#committed(now, write);
    this.#dueAt = due;
    this.#tell(logged, claimants);
    if (logged.length > 0) void this.#outbox().flush();
  }

  #committed(now: number, write: Parameters<Outbox['commit']>[1]): readonly LogRow[] {
    try {
      return this.#outbox().commit(now, write);
    } catch (error) {
      this.accounts.forget();
      throw error;
    }
  }

  /** Persists one job's events and what follows from them: its account, its line, the pace of its tier. */
  #record(
    { job: before, events }: Step,
    now: number,
    { rows, claimants, runnable }: Effects,
    { content }: CommitExtras,
  ): Job {
    let job = before;
    for (const event of events) {
      const after = apply(job, event, this.#outbox().head() + rows.length + 1);
      if (isLogged(event)) rows.push(logRow(after, event, now));
      if (concernsAccount(event)) this.#account(job, after, event);
      if (event.type === 'job.succeeded') this.jobs.saveResult(after.n, event.result);
      job = after;
    }
    if (!job) throw new Error('nothing happens to a job that is not there');
    if (before) this.jobs.update(before, job);
    else if (content) this.jobs.insert(job, content);
    this.#stand(before, job);
    rows.push(...judgingEnded(before, job, now));
    const hasRoom = before?.lease && !job.lease;
    const isFound = isReady(job) && !(before && isReady(before));
    if (hasRoom || isFound) claimants.add(job.accountId).add(PLATFORM);
    if (hasRoom || (isFound && job.type === AGENT_RUN)) runnable.add(job.accountId);
    return job;
  }

  #account(before: Job | null, job: Job, event: JobEvent): void {
    const known = this.accounts.account(job.accountId);
    const isNew = !known && event.type === 'job.created';
    const account = applyToAccount(
      isNew ? newAccount(event.standing) : this.account(job.accountId),
      before,
      event,
    );
    if (account !== known) this.accounts.save(account);
    if (event.type !== 'job.succeeded' || job.startedAt === null) return;
    const { tier } = account;
    const seconds = (event.at - job.startedAt) / 1_000;
    this.accounts.saveDurations(tier, withDuration(this.accounts.durations(tier), seconds));
  }

  /** Has a job enter or leave its line. */
  #stand(before: Job | null, job: Job): void {
    const stood = before !== null && isWaiting(before);
    if (stood === isWaiting(job)) return;
    const place = placeOf(job, JOB_LIMITS[this.account(job.accountId).tier]);
    if (stood) this.lines.leave(place, job.n);
    else this.lines.enter(place, job.n);
  }

  #reorder(before: JobAccount, after: JobAccount): void {
    for (const job of this.jobs.waitingForPlatform(before.id)) {
      this.lines.leave(placeOf(job, JOB_LIMITS[before.tier]), job.n);
      this.lines.enter(placeOf(job, JOB_LIMITS[after.tier]), job.n);
    }
  }

  /** A job with all that is due done to it, though more may be due than one batch holds. */
  #current(n: number, now: number): Job | null {
    for (let job = this.jobs.byNumber(n); job; job = this.jobs.byNumber(n)) {
      const due = dueOf(job);
      if (due === null || due > now || isFinished(job)) return job;
      this.#settleJobs([job], now);
    }
    return null;
  }

  /** One midnight of an account: as many jobs as its day has room for, oldest first; false when none is due. */
  #release(account: JobAccount | null, now: number): boolean {
    const midnight = account?.releaseAt ?? null;
    if (!account || midnight === null || midnight > now) return false;
    const jobs = this.jobs.heldBack(account.id, releasable(account));
    const steps = jobs.map((job) => ({ job, events: [{ type: 'job.released', at: midnight } as const] }));
    const change = (after: JobAccount) => afterRelease(after, midnight);
    this.commit(steps, now, { account: { id: account.id, change } });
    return true;
  }

  #settleJobs(jobs: readonly Job[], now: number): void {
    const copied = this.#outbox().arrived();
    const decided = jobs.map((job) => ({ job, events: whenDue(job, job.version <= copied, now) }));
    const steps = decided.flatMap(({ job, events }) => (events ? [{ job, events }] : []));
    const alongside = () => {
      for (const { job, events } of decided) if (!events) this.jobs.remove(job.n);
    };
    this.commit(steps, now, { alongside });
  }
}
