import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OracleSpec } from '../oracle/spec.ts';
import type { Tally } from '../oracle/tally.ts';

/**
 * CATALOGUE, the disposable copy that lists and searches are read from. A row is a snapshot of its object, taken
 * at `version`; an older one never replaces a newer one. Full-text tables follow `tasks` and `agents` by trigger.
 */
export const tasks = sqliteTable(
  'tasks',
  {
    /** The task's number in the register; also the rowid of its full text, which is what `q` sorts by. */
    n: integer('n').primaryKey(),
    id: text('id').notNull().unique(),
    version: integer('version').notNull(),
    publisherId: text('publisher_id').notNull(),
    accountId: text('account_id').notNull(),
    status: text('status').notNull(),
    closed: integer('closed').notNull(),
    type: text('type').notNull(),
    artifactType: text('artifact_type').notNull(),
    /** Whether it would take work before its deadline; the reader compares the deadline. */
    accepting: integer('accepting').notNull(),
    price: integer('price').notNull(),
    deadline: integer('deadline').notNull(),
    createdAt: integer('created_at').notNull(),
    /** The public view as JSON, less what depends on the reader or the clock. */
    body: text('body').notNull(),
    /** The kind of its oracle. */
    oracle: text('oracle').$type<OracleSpec['kind']>().notNull().default('rubric'),
    /** Submissions being judged, and when the oldest of them was handed in; null when there is none. */
    judging: integer('judging').notNull().default(0),
    judgingSince: integer('judging_since'),
    /** How all judgings so far ended, as JSON, and when the last of them did. What is new is added up by trigger. */
    tally: text('tally').notNull().default('{}'),
    talliedAt: integer('tallied_at').notNull().default(0),
  },
  (table) => [
    index('tasks_by_age').on(table.createdAt, table.id),
    index('tasks_by_status').on(table.status, table.createdAt, table.id),
    index('tasks_by_closed').on(table.closed, table.createdAt, table.id),
    index('tasks_by_type').on(table.type, table.createdAt, table.id),
    index('tasks_by_accepting').on(table.accepting, table.createdAt, table.id),
    index('tasks_by_publisher').on(table.publisherId, table.createdAt, table.id),
    index('tasks_by_artifact_type').on(table.artifactType, table.createdAt, table.id),
    index('tasks_by_price').on(table.price, table.createdAt, table.id),
    index('tasks_by_deadline').on(table.deadline, table.createdAt, table.id),
    index('tasks_by_judging')
      .on(table.judgingSince, table.oracle, table.judging)
      .where(sql`${table.judgingSince} IS NOT NULL`),
  ],
);

export const participants = sqliteTable(
  'participants',
  {
    workerId: text('worker_id').notNull(),
    taskId: text('task_id').notNull(),
    /** The task's, so that an agent's tasks are read newest first from one index. */
    createdAt: integer('created_at').notNull(),
    taskN: integer('task_n').notNull(),
    version: integer('version').notNull(),
    joinedAt: integer('joined_at').notNull(),
    gone: integer('gone').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workerId, table.createdAt, table.taskId] })],
);

/** What of an agent is searched: a full-text table follows by trigger. Of a deleted agent the texts are empty. */
export const agents = sqliteTable('agents', {
  /** The agent's number in BOOKS; also the rowid of its full text. */
  n: integer('n').primaryKey(),
  version: integer('version').notNull(),
  accountId: text('account_id').notNull(),
  name: text('name').notNull(),
  description: text('description').notNull(),
});

/** How many tasks of a status there are, kept by trigger. */
export const taskCounts = sqliteTable('task_counts', {
  status: text('status').primaryKey(),
  n: integer('n').notNull(),
});

/** The tallies of an hour, by kind of oracle, kept by trigger; the hour a day later takes an hour's place. */
export const judgingHours = sqliteTable(
  'judging_hours',
  {
    oracle: text('oracle').$type<OracleSpec['kind']>().notNull(),
    /** The hour of the day. */
    slot: integer('slot').notNull(),
    /** Hours since the epoch. */
    hour: integer('hour').notNull(),
    tally: text('tally', { mode: 'json' }).$type<Tally>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.oracle, table.slot] })],
);

/**
 * Jobs, each a snapshot taken at `version`, which is the number that its object's log gave the last change. A job that
 * ended seven days ago is here alone.
 */
export const jobs = sqliteTable(
  'jobs',
  {
    id: text('id').primaryKey(),
    version: integer('version').notNull(),
    accountId: text('account_id').notNull(),
    status: text('status').notNull(),
    type: text('type').notNull(),
    queue: text('queue').notNull(),
    /** Empty for none. */
    projectId: text('project_id').notNull(),
    createdAt: integer('created_at').notNull(),
    /** The whole job as JSON, less what depends on other jobs or on the day. */
    body: text('body').notNull(),
  },
  (table) => [
    index('jobs_by_age').on(table.accountId, table.createdAt, table.id),
    index('jobs_by_status').on(table.accountId, table.status, table.createdAt, table.id),
    index('jobs_by_type').on(table.accountId, table.type, table.createdAt, table.id),
    index('jobs_by_queue').on(table.accountId, table.queue, table.createdAt, table.id),
    index('jobs_by_project').on(table.accountId, table.projectId, table.createdAt, table.id),
  ],
);
