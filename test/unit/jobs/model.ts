import type { Tier } from '../../../src/accounts/account.ts';
import type { JobSpec } from '../../../src/jobs/job.ts';
import { retryDelay } from '../../../src/jobs/rules/backoff.ts';
import { DAY, START } from './world.ts';

type Status =
  | 'scheduled'
  | 'queued'
  | 'running'
  | 'awaiting_confirmation'
  | 'succeeded'
  | 'failed'
  | 'cancelled';

/** What the contract promises of one job, and nothing else. */
export type ModelJob = {
  spec: JobSpec;
  /** Order of creation. */
  n: number;
  status: Status;
  heldBack: boolean;
  readyAt: number;
  attempt: number;
  iterations: number;
  granted: number;
  batches: number;
  confirmBy: number;
  /** The token it is held by, and until when. */
  held: { token: string; until: number; ms: number } | null;
};

/** The tiers, written down a second time from the contract. */
const TIERS = {
  free: { running: 2, perProject: 2, aDay: 5, depth: 2, boost: 0 },
  pro: { running: 3, perProject: 3, aDay: 50, depth: 3, boost: 2 },
  scale: { running: 10, perProject: 5, aDay: 200, depth: 5, boost: 5 },
};

/** A queue as anybody would write it who need not care for its size: one list, looked through for every answer. */
export class Model {
  now = START;
  readonly jobs: ModelJob[] = [];
  readonly tiers = new Map<string, Tier>();
  readonly used = new Map<string, number>();
  caps = { jobs: 100, agentRuns: 100 };

  tier(accountId: string) {
    return TIERS[this.tiers.get(accountId) ?? 'free'];
  }

  /** Lets time pass; what it brings is done in the order in which it comes. */
  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = Math.min(end, ...this.jobs.map(dueOf), Math.floor(this.now / DAY) * DAY + DAY);
      this.now = Math.max(this.now, next);
      if (this.now % DAY === 0 && next !== end) this.#midnight();
      else if (this.now % DAY === 0 && !this.used.has(`begun/${this.now}`)) this.#midnight();
      for (const job of this.jobs) this.#due(job);
      if (this.now >= end && this.jobs.every((job) => dueOf(job) > this.now)) return;
    }
  }

  /** The model's outcome of an enqueue: the status, or the code of the refusal. */
  enqueue(spec: JobSpec): string {
    const { aDay } = this.tier(spec.accountId);
    const isExempt = spec.type === 'oracle.score';
    const own = this.jobs.filter((job) => job.spec.accountId === spec.accountId);
    const isOver = !isExempt && this.usedBy(spec.accountId) >= aDay;
    if (isOver && own.filter((job) => job.heldBack).length >= 7 * aDay) return 'daily_limit_reached';
    const isLater = spec.runAt !== null && spec.runAt > this.now;
    if (!isExempt && !isOver && !isLater && this.line(spec).length >= this.#cap(spec)) return 'queue_full';
    const status = isOver || isLater ? 'scheduled' : 'queued';
    const readyAt = isLater ? (spec.runAt ?? 0) : 0;
    this.jobs.push({
      ...{ spec, n: this.jobs.length, status, heldBack: isOver, readyAt, attempt: 0, iterations: 0 },
      ...{ granted: 0, batches: 0, confirmBy: Number.POSITIVE_INFINITY, held: null },
    });
    if (!isOver && !isExempt) this.#use(spec.accountId);
    return status;
  }

  /** The job that a claim must get; null for none. */
  next(accountId: string | null, queue: string | null, types: readonly string[] | null): ModelJob | null {
    const fitting = this.jobs.filter(
      (job) =>
        job.status === 'queued' &&
        job.readyAt <= this.now &&
        (accountId === null || (job.spec.accountId === accountId && job.spec.type !== 'agent.run')) &&
        (queue === null || job.spec.queue === queue) &&
        (types === null || types.includes(job.spec.type)) &&
        this.#hasRoom(job),
    );
    return fitting.sort((a, b) => this.#rank(b) - this.#rank(a) || a.n - b.n)[0] ?? null;
  }

  /** Those who wait in the same line as such a job, first come first. */
  line(spec: JobSpec): ModelJob[] {
    const isAgents = spec.type === 'agent.run';
    const waiting = this.jobs.filter(
      (job) =>
        job.status === 'queued' &&
        (isAgents
          ? job.spec.type === 'agent.run'
          : job.spec.type !== 'agent.run' &&
            job.spec.accountId === spec.accountId &&
            job.spec.queue === spec.queue),
    );
    return waiting.sort((a, b) => this.#rank(b) - this.#rank(a) || a.n - b.n);
  }

  position(job: ModelJob): number {
    return this.line(job.spec).indexOf(job) + 1;
  }

  claimed(job: ModelJob, token: string, ms: number): void {
    job.status = 'running';
    job.attempt += 1;
    job.held = { token, until: this.now + ms, ms };
    if (job.batches > 0) return;
    job.batches = 1;
    job.granted = this.tier(job.spec.accountId).depth;
  }

  heartbeat(job: ModelJob, iterations: number, ms: number | null): void {
    if (!job.held) throw new Error('nobody holds it');
    job.held.ms = ms ?? job.held.ms;
    job.held.until = this.now + job.held.ms;
    job.iterations = Math.max(job.iterations, iterations);
    if (job.status !== 'running' || job.iterations < job.granted) return;
    job.status = 'awaiting_confirmation';
    job.confirmBy = this.now + 7 * DAY;
  }

  fail(job: ModelJob, retryable: boolean): void {
    job.held = null;
    job.confirmBy = Number.POSITIVE_INFINITY;
    if (!retryable || job.attempt >= job.spec.maxAttempts) {
      job.status = 'failed';
      return;
    }
    job.status = 'queued';
    job.readyAt = this.now + retryDelay({ id: job.spec.id, attempt: job.attempt });
  }

  confirm(job: ModelJob): string {
    if (job.status !== 'awaiting_confirmation') return 'not_awaiting_confirmation';
    const { depth } = this.tier(job.spec.accountId);
    if (job.iterations >= job.granted + (5 - job.batches) * depth) return 'iteration_cap_reached';
    job.batches += 1;
    job.granted += depth;
    job.confirmBy = Number.POSITIVE_INFINITY;
    job.status = job.held ? 'running' : 'queued';
    if (!job.held) job.attempt -= 1;
    return 'confirmed';
  }

  end(job: ModelJob, status: 'succeeded' | 'cancelled'): void {
    job.status = status;
    job.held = null;
    job.heldBack = false;
  }

  usedBy(accountId: string): number {
    return this.used.get(`${accountId}/${Math.floor(this.now / DAY)}`) ?? 0;
  }

  /** Jobs of an account, or of one of its projects, that hold a slot. */
  running(accountId: string, projectId?: string): number {
    return this.jobs.filter(
      ({ spec, held }) =>
        held !== null &&
        spec.type !== 'oracle.score' &&
        spec.accountId === accountId &&
        (projectId === undefined || spec.projectId === projectId),
    ).length;
  }

  #cap(spec: JobSpec): number {
    return spec.type === 'agent.run' ? this.caps.agentRuns : this.caps.jobs;
  }

  #rank({ spec }: ModelJob): number {
    return spec.priority + this.tier(spec.accountId).boost;
  }

  #hasRoom({ spec }: ModelJob): boolean {
    const { running, perProject } = this.tier(spec.accountId);
    if (spec.type === 'oracle.score') return true;
    if (this.running(spec.accountId) >= running) return false;
    return spec.projectId === null || this.running(spec.accountId, spec.projectId) < perProject;
  }

  #use(accountId: string): void {
    this.used.set(`${accountId}/${Math.floor(this.now / DAY)}`, this.usedBy(accountId) + 1);
  }

  #midnight(): void {
    this.used.set(`begun/${this.now}`, 1);
    for (const job of this.jobs) {
      const { accountId } = job.spec;
      if (!job.heldBack || this.usedBy(accountId) >= this.tier(accountId).aDay) continue;
      job.heldBack = false;
      job.status = job.spec.runAt !== null && job.spec.runAt > this.now ? 'scheduled' : 'queued';
      this.#use(accountId);
    }
  }

  #due(job: ModelJob): void {
    if (job.status === 'scheduled' && !job.heldBack && job.readyAt <= this.now) job.status = 'queued';
    if (job.status === 'awaiting_confirmation' && job.confirmBy <= this.now) {
      job.status = 'failed';
      job.held = null;
    }
    if (job.held === null || job.held.until > this.now) return;
    job.held = null;
    if (job.status === 'awaiting_confirmation') return;
    job.status = job.attempt < job.spec.maxAttempts ? 'queued' : 'failed';
  }
}

/** When time alone changes a job next. */
function dueOf(job: ModelJob): number {
  const times = [Number.POSITIVE_INFINITY];
  if (job.status === 'scheduled' && !job.heldBack) times.push(job.readyAt);
  if (job.held) times.push(job.held.until);
  if (job.status === 'awaiting_confirmation') times.push(job.confirmBy);
  return Math.min(...times);
}
