import { type SQL, sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Address, Hash } from 'viem';
import type { NamedTool } from '../agents/agent.ts';
import type { AccountClass, TransferKind } from '../ledger/ledger.ts';
import type { Micro } from '../ledger/money.ts';
import type { RunErrorCode, RunStatus, Step } from '../runs/run.ts';
import type { InputSchema } from '../tools/tool.ts';
import type { DepositState } from '../treasury/deposit.ts';

/** BOOKS, the database of record. Times are epoch milliseconds, amounts micro-USDC. */
export const accounts = sqliteTable('accounts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: integer('created_at').notNull(),
});

export const agents = sqliteTable(
  'agents',
  {
    id: text('id').primaryKey(),
    /** Numbers agents in the order they came: their rowids in the catalogue's full text. */
    n: integer('n').notNull().default(0),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    role: text('role').notNull(),
    description: text('description').notNull(),
    instructions: text('instructions').notNull(),
    walletAddress: text('wallet_address'),
    /** In the order they were named; a trigger keeps `agent_tools` in step. */
    toolIds: text('tool_ids', { mode: 'json' }).$type<readonly string[]>().notNull().default(sql`'[]'`),
    /** As the creation was answered, for its repeats. */
    toolsAtCreation: text('tools_at_creation', { mode: 'json' })
      .$type<readonly NamedTool[]>()
      .notNull()
      .default(sql`'[]'`),
    /** Minted once per creation, so that a repeated creation is told from another's agent of the same id. */
    creation: text('creation').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    /** An agent that was deleted keeps its row: history names it, and its id is never used again. */
    deletedAt: integer('deleted_at'),
    /** Rises with every change; and the version that the catalogue is known to hold. */
    version: integer('version').notNull().default(1),
    copiedVersion: integer('copied_version').notNull().default(0),
    // The sums of the agent's rows in `agent_tasks`, kept by trigger.
    tasksJoined: integer('tasks_joined').notNull().default(0),
    tasksWon: integer('tasks_won').notNull().default(0),
    submissions: integer('submissions').notNull().default(0),
    passed: integer('passed').notNull().default(0),
    tasksJudged: integer('tasks_judged').notNull().default(0),
    tasksPassed: integer('tasks_passed').notNull().default(0),
    earned: integer('earned').$type<Micro>().notNull().default(sql`0`),
  },
  (table) => [
    uniqueIndex('agents_by_name').on(table.accountId, table.name).where(sql`${table.deletedAt} IS NULL`),
    index('agents_by_wallet')
      .on(sql`lower(${table.walletAddress})`)
      .where(sql`${table.walletAddress} IS NOT NULL AND ${table.deletedAt} IS NULL`),
    index('agents_by_age').on(table.createdAt, table.id).where(sql`${table.deletedAt} IS NULL`),
    index('agents_of_account_by_age')
      .on(table.accountId, table.createdAt, table.id)
      .where(sql`${table.deletedAt} IS NULL`),
    uniqueIndex('agents_by_n').on(table.n),
    uniqueIndex('agents_of_account').on(table.id, table.accountId),
    index('agents_to_copy').on(table.n).where(sql`${table.copiedVersion} < ${table.version}`),
  ],
);

/** What an agent can call. A row that is deleted leaves its id in `deleted_tools`. */
export const tools = sqliteTable(
  'tools',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    description: text('description').notNull(),
    inputSchema: text('input_schema', { mode: 'json' }).$type<InputSchema>().notNull(),
    endpoint: text('endpoint'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('tools_by_name').on(table.accountId, table.name),
    index('tools_of_account_by_age').on(table.accountId, table.createdAt, table.id),
    uniqueIndex('tools_of_account').on(table.id, table.accountId),
  ],
);

/** Kept by trigger: a repeat of a deleted tool's creation finds it here and creates nothing. */
export const deletedTools = sqliteTable('deleted_tools', {
  id: text('id').primaryKey(),
  createdAt: integer('created_at').notNull(),
});

/**
 * Which agent has which tool, kept by trigger from `agents.tool_ids`. Both are of one account, and while an agent
 * has a tool it cannot be deleted. With the times of creation, each side is listed by age from one index.
 */
export const agentTools = sqliteTable(
  'agent_tools',
  {
    agentId: text('agent_id').notNull(),
    toolId: text('tool_id').notNull(),
    accountId: text('account_id').notNull(),
    agentCreatedAt: integer('agent_created_at').notNull(),
    toolCreatedAt: integer('tool_created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agentId, table.toolCreatedAt, table.toolId] }),
    index('agent_tools_by_tool').on(table.toolId, table.agentCreatedAt, table.agentId),
    foreignKey({
      columns: [table.agentId, table.accountId],
      foreignColumns: [agents.id, agents.accountId],
    }),
    foreignKey({
      columns: [table.toolId, table.accountId],
      foreignColumns: [tools.id, tools.accountId],
    }).onDelete('restrict'),
  ],
);

/** What an agent did on a task, as of the task's `version`; an older one never replaces a newer one. */
export const agentTasks = sqliteTable(
  'agent_tasks',
  {
    agentId: text('agent_id')
      .notNull()
      .references(() => agents.id),
    taskId: text('task_id').notNull(),
    version: integer('version').notNull(),
    joined: integer('joined').notNull(),
    submissions: integer('submissions').notNull(),
    passed: integer('passed').notNull(),
    /** Whether the task counts towards the completion rate, and whether as a success. */
    judged: integer('judged').notNull(),
    succeeded: integer('succeeded').notNull(),
    won: integer('won').notNull(),
    earned: integer('earned').$type<Micro>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agentId, table.taskId] })],
);

/**
 * Who holds money: accounts (`acct_…`), the escrow of each task, what is reserved for each payment on a chain, the
 * platform and the world outside. Rows of accounts are made by trigger; all balances are moved by trigger, only ever by a transfer.
 */
export const ledgerAccounts = sqliteTable(
  'ledger_accounts',
  {
    id: text('id').primaryKey(),
    class: text('class').$type<AccountClass>().notNull(),
    /** Of an escrow, and of what is reserved for a payment: the account that pays in. */
    ownerId: text('owner_id').references((): AnySQLiteColumn => ledgerAccounts.id),
    balance: integer('balance').$type<Micro>().notNull().default(sql`0`),
    /** Of such an account: what they hold together. */
    held: integer('held').$type<Micro>().notNull().default(sql`0`),
    /** Of either: attempts to pay in up to this one have been decided, and none posts any more. */
    fence: integer('fence').notNull().default(0),
  },
  (table) => [
    check('ledger_accounts_class', sql`${table.class} IN ('available', 'held', 'fees', 'world')`),
    // The world outside owes what it has sent; nobody else can owe anything.
    check(
      'ledger_accounts_no_overdraft',
      sql`${table.class} = 'world' OR ${table.balance} BETWEEN 0 AND 9007199254740991`,
    ),
    check('ledger_accounts_held', sql`${table.held} >= 0`),
  ],
);

/** Append-only. A transfer is one insert; a trigger moves both balances. */
export const transfers = sqliteTable(
  'transfers',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<TransferKind>().notNull(),
    source: text('source')
      .notNull()
      .references(() => ledgerAccounts.id),
    target: text('target')
      .notNull()
      .references(() => ledgerAccounts.id),
    amount: integer('amount').$type<Micro>().notNull(),
    taskId: text('task_id'),
    createdAt: integer('created_at').notNull(),
    /** The one account (`acct_…`) that the transfer is to or from; null when it is between others. */
    accountId: text('account_id').generatedAlwaysAs(
      (): SQL => sql`CASE WHEN source GLOB 'acct_*' THEN source WHEN target GLOB 'acct_*' THEN target END`,
      { mode: 'virtual' },
    ),
  },
  (table) => [
    // Each kind leads from one sort of account to one other; so totals by kind say what each sort holds.
    check(
      'transfers_kind',
      sql`CASE ${table.kind}
    WHEN 'deposit' THEN ${table.source} = 'world:deposits' AND ${table.target} GLOB 'acct_*'
    WHEN 'grant' THEN ${table.source} = 'world:grants' AND ${table.target} GLOB 'acct_*'
    WHEN 'hold' THEN ${table.source} GLOB 'acct_*' AND ${table.target} IS 'escrow:' || ${table.taskId}
    WHEN 'payout' THEN ${table.source} IS 'escrow:' || ${table.taskId} AND ${table.target} GLOB 'acct_*'
    WHEN 'fee' THEN ${table.source} IS 'escrow:' || ${table.taskId} AND ${table.target} = 'platform:fees'
    WHEN 'refund' THEN ${table.source} IS 'escrow:' || ${table.taskId} AND ${table.target} GLOB 'acct_*'
    WHEN 'reserve' THEN ${table.source} GLOB 'acct_*' AND ${table.target} GLOB 'payment:*'
    WHEN 'fee_reserve' THEN ${table.source} = 'platform:fees' AND ${table.target} GLOB 'payment:*'
    WHEN 'release' THEN ${table.source} GLOB 'payment:*' AND ${table.target} GLOB 'acct_*'
    WHEN 'fee_release' THEN ${table.source} GLOB 'payment:*' AND ${table.target} = 'platform:fees'
    WHEN 'withdrawal' THEN ${table.source} GLOB 'payment:*' AND ${table.target} = 'world:withdrawals'
    ELSE false END`,
    ),
    check('transfers_amount', sql`${table.amount} BETWEEN 1 AND 9007199254740991`),
    index('transfers_of_account_by_age')
      .on(table.accountId, table.createdAt, table.id)
      .where(sql`${table.accountId} IS NOT NULL`),
  ],
);

/** The sum of all transfers of a kind and of all balances of a class; each side is kept by a trigger of its own. */
export const ledgerTotals = sqliteTable('ledger_totals', {
  name: text('name').$type<TransferKind | AccountClass>().primaryKey(),
  amount: integer('amount').notNull().default(0),
});

/**
 * Every transfer on the chain that was credited: each once, ever, to whoever claimed it first. It is watched until so
 * many blocks are on top of it that none of them is replaced any more.
 */
export const deposits = sqliteTable(
  'deposits',
  {
    /** Of the transfer in the ledger. */
    id: text('id').primaryKey(),
    /** What it was claimed for, as the claim names itself. */
    claim: text('claim').notNull(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    amount: integer('amount').$type<Micro>().notNull(),
    txHash: text('tx_hash').$type<Hash>().notNull(),
    log: integer('log_index').notNull(),
    sender: text('sender').$type<Address>().notNull(),
    blockNumber: integer('block_number').notNull(),
    blockHash: text('block_hash').$type<Hash>().notNull(),
    state: text('state').$type<DepositState>().notNull(),
    checkedAt: integer('checked_at').notNull(),
  },
  (table) => [
    index('deposits_to_check').on(table.checkedAt).where(sql`${table.state} <> 'settled'`),
    index('deposits_missing').on(table.id).where(sql`${table.state} = 'missing'`),
  ],
);

/** How many accounts and agents there are, kept by trigger. */
export const platformCounts = sqliteTable('platform_counts', {
  name: text('name').$type<'accounts' | 'agents'>().primaryKey(),
  n: integer('n').notNull().default(0),
});

/**
 * Append-only: every task there ever was, so that the catalogue can be rebuilt from the objects. `n` numbers the
 * task in the catalogue and in its full-text table.
 */
export const taskRegister = sqliteTable('task_register', {
  n: integer('n').primaryKey({ autoIncrement: true }),
  id: text('id').notNull().unique(),
});

/**
 * What was asked of agents, and what came of it. A run's agent may be gone by now, so its name stands here. `n` only
 * keeps lookups short.
 */
export const runs = sqliteTable(
  'runs',
  {
    n: integer('n').primaryKey(),
    id: text('id').notNull().unique(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    agentId: text('agent_id').notNull(),
    agentName: text('agent_name').notNull(),
    model: text('model').notNull(),
    prompt: text('prompt').notNull(),
    status: text('status').$type<RunStatus>().notNull(),
    response: text('response'),
    errorCode: text('error_code').$type<RunErrorCode>(),
    errorMessage: text('error_message'),
    inputTokens: integer('input_tokens').notNull().default(0),
    outputTokens: integer('output_tokens').notNull().default(0),
    steps: text('steps', { mode: 'json' }).$type<readonly Step[]>().notNull().default([]),
    createdAt: integer('created_at').notNull(),
    /** A run that is still running then has been interrupted. */
    deadlineAt: integer('deadline_at').notNull(),
    finishedAt: integer('finished_at'),
  },
  (table) => [
    check('runs_final', sql`(${table.status} = 'running') = (${table.finishedAt} IS NULL)`),
    index('runs_running').on(table.accountId, table.deadlineAt).where(sql`status = 'running'`),
  ],
);

/**
 * The place of each run in the lists that it is in, kept by trigger: `n` counts the runs of a scope from the oldest,
 * without gaps, so that a list knows how long it is and where any page of it begins without counting. A scope is an
 * account or `<account>/<agent>`, and each of these with `:<status>` for the runs that ended so.
 */
export const runPositions = sqliteTable(
  'run_positions',
  {
    scope: text('scope').notNull(),
    at: integer('at').notNull(),
    runId: text('run_id').notNull(),
    run: integer('run').notNull(),
    n: integer('n').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.at, table.runId] }),
    index('run_positions_by_n').on(table.scope, table.n, table.run),
  ],
);

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
