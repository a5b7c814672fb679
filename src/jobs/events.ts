import type { LogRow, NewLogRow } from '../log/log.ts';
import { isFinished, type Job, type JobEvent } from './job.ts';

/** The log row of an event, as its account reads it: a status and a sentence. `job` is the job once it has happened. */
export function logRow(job: Job, event: JobEvent, now: number): NewLogRow {
  return { type: event.type, data: dataOf(job, describe(job, event)), at: now, topic: job.id };
}

/** The state of a job as a row of the log that stands at `head`: what a watcher begins with. */
export function stateRow(job: Job, head: number, now: number): LogRow {
  // What a worker last said is about work that went on; of a job that has ended it is not true any more.
  const message = isFinished(job) ? endOf(job) : (job.message ?? stateOf(job));
  return { seq: head, type: 'job.state', data: dataOf(job, message), at: now };
}

/** Whether a row tells of a job that has ended. */
export function endsJob({ data }: LogRow): boolean {
  return ['succeeded', 'failed', 'cancelled'].includes(String(data.status));
}

/** Whether a row tells what one waits for who asked to be answered once the job has ended, or has to be confirmed. */
export function endsWait(row: LogRow): boolean {
  return endsJob(row) || row.data.status === 'awaiting_confirmation';
}

function dataOf({ id, status, attempt, phase, iterations }: Job, message: string) {
  return { job_id: id, status, message, attempt, phase, iterations };
}

/** What is to be said of a job as it is, in a sentence. */
export function stateOf(job: Job): string {
  switch (job.status) {
    case 'scheduled':
      return 'The job is scheduled for later.';
    case 'queued':
      return 'The job waits for a worker.';
    case 'running':
      return `${job.lease?.workerId} works on the job.`;
    case 'awaiting_confirmation':
      return 'The job waits to be confirmed before it goes on.';
    default:
      return `The job has ${isFinished(job) && job.status === 'cancelled' ? 'been cancelled' : job.status}.`;
  }
}

/** What is to be said of how a job has ended. */
function endOf(job: Job): string {
  return job.status === 'failed' ? `The job has failed: ${job.error}` : stateOf(job);
}

function describe(job: Job, event: JobEvent): string {
  switch (event.type) {
    case 'job.created':
      return job.message ?? stateOf(job);
    case 'job.progressed':
      return job.message ?? (job.phase === null ? stateOf(job) : `The job is in its phase ${job.phase}.`);
    case 'job.put_back':
      return 'The lease ran out; the job waits for another worker.';
    case 'job.left':
      return 'The lease ran out; the job waits to be confirmed.';
    case 'job.retried':
      return 'The attempt failed; the job waits to be tried again.';
    case 'job.failed':
      return endOf(job);
    default:
      return stateOf(job);
  }
}
