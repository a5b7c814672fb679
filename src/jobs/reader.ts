import type { JobAccount } from './account.ts';
import { AGENT_RUN, isWaiting, type Job } from './job.ts';
import { placeOf } from './rules/claim.ts';
import { estimate } from './rules/estimate.ts';
import { type JobState, PLATFORM } from './state.ts';
import { JOB_LIMITS } from './tiers.ts';
import { type JobRecord, recordOf, viewRecord, type Waiting } from './view.ts';

/** What the object of jobs answers to readers. */
export class JobReader {
  readonly #state: JobState;

  constructor(state: JobState) {
    this.#state = state;
  }

  /** A job as its account sees it, as JSON. */
  view(job: Job, now: number): string {
    const account = this.#state.account(job.accountId);
    const waiting = isWaiting(job) ? this.#waiting(job, account, now) : null;
    return JSON.stringify(viewRecord(this.record(job), account, waiting, now));
  }

  /** Jobs of an account as the catalogue has them, with what only this object knows of them; as JSON. */
  present(accountId: string, records: readonly JobRecord[], now: number): string {
    if (records.length === 0) return '[]';
    const account = this.#state.account(accountId);
    const views = records.map((record) => {
      const { number: n, queue, type, priority, status } = record;
      const job = { n, accountId, queue, type, priority };
      const waiting = status === 'queued' ? this.#waiting(job, account, now) : null;
      return viewRecord(record, account, waiting, now);
    });
    return JSON.stringify(views);
  }

  /** A job as the catalogue keeps it. */
  record(job: Job): JobRecord {
    return recordOf(job, this.#state.jobs.content(job.n));
  }

  /** How long, in seconds, until one leaves the line that such a job would wait in. */
  pace({ type, accountId }: Pick<Job, 'type' | 'accountId'>, { tier }: JobAccount, now: number): number {
    const workers = this.#state.accounts.workers(type === AGENT_RUN ? PLATFORM : accountId, now);
    return estimate(1, this.#state.accounts.durations(tier), workers).seconds;
  }

  /** Null when it does not stand in line after all, for the catalogue was late. */
  #waiting(
    job: Pick<Job, 'n' | 'accountId' | 'queue' | 'type' | 'priority'>,
    account: JobAccount,
    now: number,
  ): Waiting {
    const position = this.#state.lines.position(placeOf(job, JOB_LIMITS[account.tier]), job.n);
    if (position === 0) return null;
    const whose = job.type === AGENT_RUN ? PLATFORM : account.id;
    const workers = this.#state.accounts.workers(whose, now);
    const durations = this.#state.accounts.durations(account.tier);
    return { position, estimate: estimate(position, durations, workers) };
  }
}
