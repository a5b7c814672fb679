import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** BOOKS, the database of record. Times are epoch milliseconds. */
export const accounts = sqliteTable('accounts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: integer('created_at').notNull(),
});

export const agents = sqliteTable(
  'agents',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    role: text('role').notNull(),
    description: text('description').notNull(),
    instructions: text('instructions').notNull(),
    walletAddress: text('wallet_address'),
    /** Minted once per creation, so that a repeated creation is told from another's agent of the same id. */
    creation: text('creation').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('agents_by_name').on(table.accountId, table.name),
    index('agents_by_age').on(table.createdAt, table.id),
    index('agents_of_account_by_age').on(table.accountId, table.createdAt, table.id),
  ],
);

/**
 * Append-only: every task there ever was, so that the catalogue can be rebuilt from the objects. `n` numbers the
 * task in the catalogue and in its full-text table.
 */
export const taskRegister = sqliteTable('task_register', {
  n: integer('n').primaryKey({ autoIncrement: true }),
  id: text('id').notNull().unique(),
});

/** Sinks of objects that have failed too often; the operator reads them. */
export const stuckSinks = sqliteTable('stuck_sinks', {
  /** Object and sink, as "task_…/catalogue". */
  id: text('id').primaryKey(),
  objectId: text('object_id').notNull(),
  sink: text('sink').notNull(),
  failures: integer('failures').notNull(),
  error: text('error').notNull(),
  retryAt: integer('retry_at').notNull(),
});
