import { recordParts } from '../agents/standing.ts';
import { jobsOf } from '../jobs/shards.ts';
import type { LogRow, NewLogRow } from '../log/log.ts';
import type { Sink } from '../log/outbox.ts';
import { scoreJobId } from '../oracle/delegate.ts';
import { cataloguePatience, copyTask, register } from './catalogue.ts';
import { moneyWork, moveMoney } from './money-sink.ts';
import type { ScoringPointer } from './object.ts';
import { partOf, standingPatience } from './standing.ts';
import type { TaskStore } from './store.ts';
import type { Submission, Task, TaskEvent } from './task.ts';

/** What carries a task outside: its object, as far as the sinks know it. */
export type SinkHost = {
  readonly env: () => Env;
  /** The task as it is committed; null before it is created. */
  readonly task: () => Task | null;
  readonly store: TaskStore;
  /** Commits what the far end's answer makes of the task. */
  readonly hear: (answer: (task: Task, now: number) => TaskEvent[]) => void;
};

const MAX_POINTERS_A_BATCH = 100;

/** Jobs that are called off at once. */
const MOST_RECALLED = 100;

/** The far ends of a task's log: lists, judges, those who judge in vain, money and reputation. */
export function taskSinks(host: SinkHost): Sink[] {
  return [
    {
      name: 'catalogue',
      batch: Number.POSITIVE_INFINITY,
      patience: (row) => cataloguePatience(row.type),
      deliver: (rows) => copyToCatalogue(host, workersIn(rows)),
    },
    {
      name: 'scoring',
      batch: 1_000,
      patience: (row) => (needsPointer(host, row) ? 0 : null),
      deliver: (rows) => sendPointers(host, rows),
    },
    {
      name: 'recalls',
      batch: 1_000,
      patience: (row) => (mayEndTry(host, row) ? 0 : null),
      deliver: (rows) => recallJobs(host, rows),
    },
    {
      name: 'ledger',
      batch: 1_000,
      patience: (row) => (moneyWork(host, row) ? 0 : null),
      deliver: (rows) => moveMoney(host, rows),
    },
    {
      name: 'standing',
      batch: Number.POSITIVE_INFINITY,
      patience: (row) => standingPatience(row.type),
      deliver: (rows) => recordStanding(host, workersIn(rows)),
    },
  ];
}

/** Copies the task as it is, and the parts of these workers, to the catalogue. */
export async function copyToCatalogue(host: SinkHost, workerIds: readonly string[]): Promise<void> {
  const id = host.task()?.spec.id;
  if (id === undefined) return;
  const n = await numberOf(host, id);
  // Read after the await, so that the snapshot is the newest there is.
  const task = host.task();
  if (!task) return;
  const changed = workerIds
    .map((workerId) => host.store.participant(workerId))
    .filter((part) => part !== null);
  const judgingSince = task.progress.judging > 0 ? host.store.oldestJudging() : null;
  const rows = { first: host.store.firstParticipants(), changed, judgingSince };
  await copyTask(host.env().CATALOGUE, n, task, rows);
}

async function numberOf({ env, store }: SinkHost, id: string): Promise<number> {
  const known = store.number();
  if (known !== null) return known;
  const n = await register(env().BOOKS, id);
  store.saveNumber(n);
  return n;
}

function needsPointer({ task }: SinkHost, { type }: NewLogRow): boolean {
  if (type === 'submission.requeued') return true;
  return type === 'submission.received' && task()?.spec.oracle.kind !== 'manual';
}

async function sendPointers({ env, task }: SinkHost, rows: readonly LogRow[]): Promise<void> {
  const pointers = rows.flatMap(({ data }) => (typeof data.n === 'number' ? [data.n] : []));
  const id = task()?.spec.id;
  if (id === undefined) return;
  for (let i = 0; i < pointers.length; i += MAX_POINTERS_A_BATCH) {
    const batch = pointers.slice(i, i + MAX_POINTERS_A_BATCH);
    await env().SCORING.sendBatch(batch.map((n) => ({ body: { task: id, n } satisfies ScoringPointer })));
  }
}

const ENDS_ALL = ['judging.timed_out', 'task.resolved'];
const ENDS_ONE = ['submission.requeued', 'submission.judged', 'submission.errored'];

/** Whether judgings that were left to the publisher may be over by what a row tells. */
function mayEndTry({ task }: SinkHost, { type }: NewLogRow): boolean {
  return task()?.spec.oracle.kind === 'external' && [...ENDS_ALL, ...ENDS_ONE].includes(type);
}

/** Calls off the jobs of tries that are over; most have ended, and then nothing happens to them. */
async function recallJobs({ env, task, store }: SinkHost, rows: readonly LogRow[]): Promise<void> {
  const known = task();
  if (!known) return;
  const { id, accountId } = known.spec;
  const named = rows.flatMap(
    ({ data }) => (typeof data.n === 'number' ? store.submission(data.n) : null) ?? [],
  );
  const others = rows.some(({ type }) => ENDS_ALL.includes(type)) ? store.givenUp() : [];
  const jobs = [...named, ...others].flatMap((submission) => jobsOfEndedTries(id, submission));
  for (let i = 0; i < jobs.length; i += MOST_RECALLED) {
    await jobsOf(env(), accountId).recall(jobs.slice(i, i + MOST_RECALLED));
  }
}

function jobsOfEndedTries(taskId: string, { n, tries, token }: Submission): string[] {
  const ended = token === null ? tries : tries - 1;
  return Array.from({ length: ended }, (_, i) => scoreJobId(taskId, n, i + 1));
}

async function recordStanding({ env, task, store }: SinkHost, workerIds: readonly string[]): Promise<void> {
  const known = task();
  if (!known) return;
  const parts = workerIds.map((id) => store.participant(id)).filter((part) => part !== null);
  const standings = parts.map((part) => partOf(known, part));
  await recordParts(env().BOOKS, known.spec.id, known.progress.version, standings);
}

function workersIn(rows: readonly LogRow[]): string[] {
  const ids = rows.map(({ data }) => data.worker_id).filter((id) => typeof id === 'string');
  return [...new Set(ids)];
}
