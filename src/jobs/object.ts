import { DurableObject } from 'cloudflare:workers';
import { configOf } from '../config.ts';
import { isRefusal, type Refusal } from '../http/problem.ts';
import { Outbox } from '../log/outbox.ts';
import { reportStuck } from '../log/stuck.ts';
import { Watchers } from '../streams/watchers.ts';
import { cataloguePatience, copyJobs } from './catalogue.ts';
import { endsJob, stateRow } from './events.ts';
import { isFinished, type Job, type JobSpec, type Standing } from './job.ts';
import { type Claimed, type ClaimRequest, JobQueue } from './queue.ts';
import { JUDGING_ENDED } from './rules/score.ts';
import { WAKE } from './rules/wake.ts';
import type { Holder, Progress } from './rules/work.ts';
import { deliverVerdicts } from './sinks.ts';
import { type Answer, type Commander, JobState, NO_JOB, PLATFORM, type Tell } from './state.ts';
import type { NewContent } from './store/jobs.ts';
import type { JobRecord } from './view.ts';
import { AGAIN, CLAIMS, readWatch } from './watch.ts';

/** How long whoever changed or lists jobs waits for changes to be in lists; they get there later all the same. */
const LISTED_WITHIN_MS = 2_000;
/** Jobs whose changes one delivery to the catalogue carries at most. */
const COPIED_AT_ONCE = 100;
/** Judgings whose end is told to their tasks before it is noted that it was. */
const VERDICTS_AT_ONCE = 10;

/** A message that wakes the platform: in which object there may be jobs for it, and no more. */
export type RunsPointer = { readonly shard: string };

/** The jobs of many accounts, all of each of them: the only writer of them. */
export class JobsObject extends DurableObject<Env> {
  readonly #watchers = new Watchers(this.ctx);
  readonly #state: JobState = new JobState(
    this.ctx.storage.sql,
    () => this.#outbox,
    (rows, claimants) => this.#tell(rows, claimants),
  );
  readonly #queue = new JobQueue(this.#state, () => {
    const { MAX_QUEUED_JOBS, MAX_QUEUED_AGENT_RUNS, JOB_SHARDS } = configOf(this.env);
    return { jobs: MAX_QUEUED_JOBS, agentRuns: Math.ceil(MAX_QUEUED_AGENT_RUNS / JOB_SHARDS) };
  });
  readonly #outbox: Outbox = new Outbox(
    this.ctx,
    [
      {
        name: 'catalogue',
        batch: COPIED_AT_ONCE,
        patience: (row) => (row.data.job_id === undefined ? null : cataloguePatience(row.type)),
        deliver: (rows) => this.#copy([...new Set(rows.map(({ data }) => String(data.job_id)))]),
      },
      {
        name: 'runs',
        batch: Number.POSITIVE_INFINITY,
        patience: ({ type }) => (type === WAKE ? 0 : null),
        deliver: async () => void (await this.env.RUNS.send({ shard: this.#name() })),
      },
      {
        name: 'verdicts',
        batch: VERDICTS_AT_ONCE,
        patience: ({ type }) => (type === JUDGING_ENDED ? 0 : null),
        deliver: (rows) => deliverVerdicts(this.env, this.#state.jobs, rows),
      },
    ],
    () => this.#state.nextDue(),
    (sink, error) => reportStuck(this.env.BOOKS, `jobs/${this.#name()}`, sink, error),
    true,
  );

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    if (this.#state.exists()) this.#outbox.load();
  }

  /** Takes a job in, once by its id. */
  async enqueue(
    commander: Commander & { readonly standing: Standing },
    spec: JobSpec,
    content: NewContent,
  ): Promise<Answer | Refusal> {
    return await this.#listed(this.#queue.enqueue(commander, spec, content, Date.now()));
  }

  /** A job as it is now, as JSON; of this account, or (null) of any. */
  read(accountId: string | null, id: string): { json: string } | Refusal {
    return this.#queue.read(accountId, id, Date.now());
  }

  /** Hands the first job that fits to a worker, with the token that it is held by; or null. */
  claim(commander: Commander, request: ClaimRequest): Claimed | Refusal {
    return this.#queue.claim(commander, request, crypto.randomUUID(), Date.now());
  }

  heartbeat(commander: Commander, id: string, holder: Holder, progress: Progress): Answer | Refusal {
    return this.#queue.heartbeat(commander, id, holder, progress, Date.now());
  }

  /** `result` is JSON text. */
  complete(commander: Commander, id: string, holder: Holder, result: string): Answer | Refusal {
    return this.#queue.complete(commander, id, holder, result, Date.now());
  }

  fail(
    commander: Commander,
    id: string,
    holder: Holder,
    failure: { readonly error: string; readonly retryable: boolean },
  ): Answer | Refusal {
    return this.#queue.fail(commander, id, holder, failure, Date.now());
  }

  confirm(commander: Commander, id: string): Answer | Refusal {
    return this.#queue.confirm(commander, id, Date.now());
  }

  async cancel(commander: Commander, id: string): Promise<Answer | Refusal> {
    return await this.#listed(this.#queue.cancel(commander, id, Date.now()));
  }

  /** Calls off those of these jobs that are there and have not ended. */
  recall(ids: readonly string[]): void {
    this.#queue.recall(ids, Date.now());
  }

  /** Takes note of an account's tier; once answered, it holds for all its jobs. */
  setTier(standing: Standing): void {
    this.#queue.setTier(standing, Date.now());
  }

  /** The id of a job of the account that an agent holds, or that the platform does by it; null when there is none. */
  heldBy(accountId: string, agentId: string): string | null {
    return this.#queue.heldBy(accountId, agentId, Date.now());
  }

  /** Resolves once lists show all that has happened here, or after a while when they cannot. */
  async copied(): Promise<void> {
    if (!this.#outbox.isBehind('catalogue')) return;
    this.#outbox.urge('catalogue');
    await this.#outbox.carried('catalogue', this.#outbox.head(), LISTED_WITHIN_MS);
  }

  /** Jobs of an account as the catalogue has them, with what only this object knows of them; as JSON. */
  present(accountId: string, records: readonly JobRecord[]): string {
    return this.#queue.reader.present(accountId, records, Date.now());
  }

  /** Copies jobs numbered above `n` to the catalogue anew; answers how many; the last one's number, or null at the end. */
  async republish(n: number): Promise<{ copied: number; last: number | null }> {
    const jobs = this.#state.exists() ? this.#state.jobs.after(n, COPIED_AT_ONCE) : [];
    await this.#copy(jobs.map(({ id }) => id));
    const last = jobs.length === COPIED_AT_ONCE ? jobs.at(-1) : undefined;
    return { copied: jobs.length, last: last?.n ?? null };
  }

  /** Opens a socket to watch a job by, or to be told to claim again; or answers why not. Only a Worker asks. */
  override fetch(request: Request): Response {
    const now = Date.now();
    const watch = readWatch(request.url);
    if (watch.kind === 'claims') {
      const topic = CLAIMS + (watch.wanted.accountId ?? PLATFORM);
      const isNow = this.#queue.hasJobFor(watch.wanted, now);
      return this.#watchers.accept(topic, { rows: isNow ? [AGAIN] : [], next: 'stay' });
    }
    const job = this.#state.find(watch.accountId, watch.id, now);
    return job ? this.#watch(job, watch.after, now) : Response.json(NO_JOB);
  }

  /** First what is due, synchronously; then the sinks, and the alarm for what comes next. */
  override alarm(): void {
    if (!this.#state.exists()) return;
    const now = Date.now();
    this.#state.onAlarm(now);
    this.#outbox.onAlarm(now);
  }

  #watch(job: Job, after: number | null, now: number): Response {
    return this.#watchers.open(job.id, after, {
      head: this.#outbox.head(),
      isOver: isFinished(job),
      snapshot: () => stateRow(job, this.#outbox.head(), now),
      read: (seq, limit) => this.#outbox.read(seq, limit, job.id),
    });
  }

  readonly #tell: Tell = (rows, claimants) => {
    for (const row of rows.filter(({ data }) => data.job_id !== undefined)) {
      const topic = String(row.data.job_id);
      this.#watchers.tell(topic, [row]);
      if (endsJob(row)) this.#watchers.close(topic);
    }
    for (const whose of claimants) this.#watchers.tell(CLAIMS + whose, [AGAIN]);
  };

  #name(): string {
    const { name } = this.ctx.id;
    if (name === undefined) throw new Error('the object was not found by its name');
    return name;
  }

  async #copy(ids: readonly string[]): Promise<void> {
    // Those that are not here any more were copied before they left.
    const jobs = ids.map((id) => this.#state.jobs.byId(id)).filter((job) => job !== null);
    await copyJobs(
      this.env.CATALOGUE,
      jobs.map((job) => ({
        ...{ accountId: job.accountId, createdAt: job.createdAt, version: job.version },
        record: this.#queue.reader.record(job),
      })),
    );
  }

  /** Answers whoever must see its own write in the next list, once it is there, unless that takes long. */
  async #listed(answer: Answer | Refusal): Promise<Answer | Refusal> {
    if (!isRefusal(answer)) {
      await this.#outbox.carried('catalogue', this.#outbox.head(), LISTED_WITHIN_MS);
    }
    return answer;
  }
}
