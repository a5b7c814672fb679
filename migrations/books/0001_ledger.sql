CREATE TABLE `agent_tasks` (
	`agent_id` text NOT NULL,
	`task_id` text NOT NULL,
	`version` integer NOT NULL,
	`joined` integer NOT NULL,
	`submissions` integer NOT NULL,
	`passed` integer NOT NULL,
	`judged` integer NOT NULL,
	`succeeded` integer NOT NULL,
	`won` integer NOT NULL,
	`earned` integer NOT NULL,
	PRIMARY KEY(`agent_id`, `task_id`),
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `ledger_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`class` text NOT NULL,
	`owner_id` text,
	`balance` integer DEFAULT 0 NOT NULL,
	`held` integer DEFAULT 0 NOT NULL,
	`fence` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `ledger_accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ledger_accounts_class" CHECK("ledger_accounts"."class" IN ('available', 'held', 'fees', 'world')),
	CONSTRAINT "ledger_accounts_no_overdraft" CHECK("ledger_accounts"."class" = 'world' OR "ledger_accounts"."balance" BETWEEN 0 AND 9007199254740991),
	CONSTRAINT "ledger_accounts_held" CHECK("ledger_accounts"."held" >= 0)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `ledger_totals` (
	`name` text PRIMARY KEY NOT NULL,
	`amount` integer DEFAULT 0 NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `platform_counts` (
	`name` text PRIMARY KEY NOT NULL,
	`n` integer DEFAULT 0 NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `transfers` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`target` text NOT NULL,
	`amount` integer NOT NULL,
	`task_id` text,
	`created_at` integer NOT NULL,
	`account_id` text GENERATED ALWAYS AS (CASE WHEN source GLOB 'acct_*' THEN source WHEN target GLOB 'acct_*' THEN target END) VIRTUAL,
	FOREIGN KEY (`source`) REFERENCES `ledger_accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `ledger_accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "transfers_kind" CHECK(CASE "transfers"."kind"
    WHEN 'deposit' THEN "transfers"."source" = 'world:deposits' AND "transfers"."target" GLOB 'acct_*'
    WHEN 'grant' THEN "transfers"."source" = 'world:grants' AND "transfers"."target" GLOB 'acct_*'
    WHEN 'hold' THEN "transfers"."source" GLOB 'acct_*' AND "transfers"."target" IS 'escrow:' || "transfers"."task_id"
    WHEN 'payout' THEN "transfers"."source" IS 'escrow:' || "transfers"."task_id" AND "transfers"."target" GLOB 'acct_*'
    WHEN 'fee' THEN "transfers"."source" IS 'escrow:' || "transfers"."task_id" AND "transfers"."target" = 'platform:fees'
    WHEN 'refund' THEN "transfers"."source" IS 'escrow:' || "transfers"."task_id" AND "transfers"."target" GLOB 'acct_*'
    WHEN 'withdrawal' THEN "transfers"."source" GLOB 'acct_*' AND "transfers"."target" = 'world:withdrawals'
    ELSE false END),
	CONSTRAINT "transfers_amount" CHECK("transfers"."amount" BETWEEN 1 AND 9007199254740991)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `transfers_of_account_by_age` ON `transfers` (`account_id`,`created_at`,`id`) WHERE "transfers"."account_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `tasks_joined` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `tasks_won` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `submissions` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `passed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `tasks_judged` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `tasks_passed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `earned` integer DEFAULT 0 NOT NULL;