import { isRefusal, type Refusal } from '../http/problem.ts';
import { newAccount } from './account.ts';
import { AGENT_RUN, isFinished, type Job, type JobSpec, ORACLE_SCORE, type Standing } from './job.ts';
import { JobReader } from './reader.ts';
import { claim, type Head, pick, placeOf, type Room } from './rules/claim.ts';
import { enqueue, type Line } from './rules/enqueue.ts';
import { refuseScore } from './rules/score.ts';
import * as work from './rules/work.ts';
import { type Answer, type Commander, type JobState, NO_JOB, PLATFORM } from './state.ts';
import type { NewContent, Wanted } from './store/jobs.ts';
import { JOB_LIMITS } from './tiers.ts';
import { viewUsage } from './view.ts';

/** What a worker asks for. */
export type ClaimRequest = Omit<Wanted, 'accountId'> & {
  readonly workerId: string;
  readonly leaseMs: number;
};

/** Most jobs that may wait: of an account in one of its queues, and for the platform. */
export type Caps = { readonly jobs: number; readonly agentRuns: number };

/** What a claim is answered; with no job it leaves nothing behind, so that it may be tried again under its key. */
export type Claimed = Answer & { readonly isNothing: boolean };

const NOTHING: Claimed = { json: JSON.stringify({ job: null }), replayed: false, isNothing: true };

/** What may be done with jobs, each in one synchronous step; `now` is the only time there is. */
export class JobQueue {
  readonly reader: JobReader;
  readonly #state: JobState;
  readonly #caps: () => Caps;

  constructor(state: JobState, caps: () => Caps) {
    this.#state = state;
    this.#caps = caps;
    this.reader = new JobReader(state);
  }

  /** Takes a job in, once by its id. */
  enqueue(
    commander: Commander & { readonly standing: Standing },
    spec: JobSpec,
    content: NewContent,
    now: number,
  ): Answer | Refusal {
    this.#state.create(now);
    const before = this.#state.answered(commander);
    if (before) return before;
    const account = this.#state.admitted(commander.standing, now) ?? newAccount(commander.standing);
    const known = this.#state.jobs.byId(spec.id);
    if (known && known.accountId !== spec.accountId) throw new Error(`${spec.id} was minted twice`);
    if (known) return { json: this.reader.view(known, now), replayed: true };
    const { line } = placeOf(spec, JOB_LIMITS[account.tier]);
    const room: Line = {
      waiting: this.#state.lines.waiting(line),
      most: spec.type === AGENT_RUN ? this.#caps().agentRuns : this.#caps().jobs,
      pace: () => this.reader.pace(spec, account, now),
    };
    const events = enqueue(this.#state.jobs.nextNumber(), spec, account, room, now);
    if (isRefusal(events)) return events;
    return this.#state.answer(commander, { job: null, events }, now, this.#viewAt(now), { content });
  }

  /** A job as it is now; of this account, or (null) of any. */
  read(accountId: string | null, id: string, now: number): { json: string } | Refusal {
    const job = this.#state.find(accountId, id, now);
    return job ? { json: this.reader.view(job, now) } : NO_JOB;
  }

  /** Hands the first job that fits to a worker, with the token that it is held by; or null. */
  claim(commander: Commander, request: ClaimRequest, token: string, now: number): Claimed | Refusal {
    if (!this.#state.exists()) return NOTHING;
    const { standing } = commander;
    const before = this.#state.answered(commander);
    if (before) return isRefusal(before) ? before : { ...before, isNothing: false };
    if (standing && !this.#state.admitted(standing, now)) return NOTHING;
    const { workerId, leaseMs, ...wanted } = request;
    const job = this.#first({ ...wanted, accountId: standing ? standing.id : null }, now);
    if (!job) {
      this.#see(standing?.id ?? PLATFORM, workerId, now);
      return NOTHING;
    }
    const lease = { workerId, token, ms: leaseMs, expiresAt: now + leaseMs };
    const events = [claim(lease, JOB_LIMITS[this.#state.account(job.accountId).tier], now)];
    const answer = (claimed: Job) =>
      `{"job":${this.reader.view(claimed, now)},"lease_token":${JSON.stringify(token)}}`;
    const claimed = this.#state.answer(commander, { job, events }, now, answer, { workerId });
    return { ...claimed, isNothing: false };
  }

  /** Whether a claim would find a job now. */
  hasJobFor(wanted: Wanted, now: number): boolean {
    return this.#state.exists() && this.#first(wanted, now) !== null;
  }

  heartbeat(
    commander: Commander,
    id: string,
    holder: work.Holder,
    progress: work.Progress,
    now: number,
  ): Answer | Refusal {
    const decide = (job: Job) => work.heartbeat(job, holder, progress, now);
    return this.#state.command(commander, id, now, decide, this.#viewAt(now), holder.workerId);
  }

  /** `result` is JSON text; that of a judging must be a verdict. */
  complete(
    commander: Commander,
    id: string,
    holder: work.Holder,
    result: string,
    now: number,
  ): Answer | Refusal {
    const stored = (n: number) => () => this.#state.jobs.content(n).result;
    const decide = (job: Job) => {
      const events = work.complete(job, holder, result, stored(job.n), now);
      if (isRefusal(events) || job.type !== ORACLE_SCORE) return events;
      return refuseScore(JSON.parse(result)) ?? events;
    };
    return this.#state.command(commander, id, now, decide, this.#viewAt(now), holder.workerId);
  }

  fail(
    commander: Commander,
    id: string,
    holder: work.Holder,
    failure: { readonly error: string; readonly retryable: boolean },
    now: number,
  ): Answer | Refusal {
    const decide = (job: Job) => work.fail(job, holder, failure, now);
    return this.#state.command(commander, id, now, decide, this.#viewAt(now), holder.workerId);
  }

  confirm(commander: Commander, id: string, now: number): Answer | Refusal {
    const account = (job: Job) => this.#state.account(job.accountId);
    const batch = (job: Job) => JOB_LIMITS[account(job).tier].iterations;
    const answer = (job: Job) =>
      JSON.stringify({
        job_id: job.id,
        iterations_granted: batch(job),
        usage: viewUsage(account(job), job.iterations, job.granted, now),
      });
    return this.#state.command(commander, id, now, (job) => work.confirm(job, batch(job), now), answer);
  }

  cancel(commander: Commander, id: string, now: number): Answer | Refusal {
    return this.#state.command(commander, id, now, (job) => work.cancel(job, now), this.#viewAt(now));
  }

  /** Calls off those of these jobs that are there and have not ended. */
  recall(ids: readonly string[], now: number): void {
    const found = ids.map((id) => this.#state.find(null, id, now));
    const open = found.filter((job) => job !== null).filter((job) => !isFinished(job));
    const steps = open.map((job) => ({ job, events: [{ type: 'job.cancelled', at: now } as const] }));
    if (steps.length > 0) this.#state.commit(steps, now);
  }

  /** Takes note of an account's tier; once answered, it holds for all its jobs. */
  setTier(standing: Standing, now: number): void {
    this.#state.create(now);
    this.#state.setTier(this.#state.accounts.account(standing.id), standing, now);
  }

  /** The id of a job of the account that an agent holds, or that the platform does by it; null when there is none. */
  heldBy(accountId: string, agentId: string, now: number): string | null {
    if (!this.#state.exists()) return null;
    this.#state.settle(now, accountId);
    return this.#state.jobs.heldBy(accountId, agentId);
  }

  #first(wanted: Wanted, now: number): Job | null {
    this.#state.settle(now, wanted.accountId);
    const rooms = new Map<string, Room>();
    const roomOf = (accountId: string) => {
      const room = rooms.get(accountId) ?? this.#room(accountId);
      rooms.set(accountId, room);
      return room;
    };
    const head: Head | null = pick(this.#state.jobs.heads(wanted), roomOf);
    return head && this.#state.jobs.byNumber(head.n);
  }

  #room(accountId: string): Room {
    return {
      limits: JOB_LIMITS[this.#state.account(accountId).tier],
      ...this.#state.jobs.running(accountId),
    };
  }

  #see(whose: string, workerId: string, now: number): void {
    if (!this.#state.accounts.isUnnoted(whose, workerId, now)) return;
    this.#state.commit([], now, { alongside: () => this.#state.see(whose, workerId, now) });
  }

  #viewAt(now: number): (job: Job) => string {
    return (job) => this.reader.view(job, now);
  }
}
