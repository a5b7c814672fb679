CREATE TABLE `__new_transfers` (
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
	CONSTRAINT "transfers_kind" CHECK(CASE "__new_transfers"."kind"
    WHEN 'deposit' THEN "__new_transfers"."source" = 'world:deposits' AND "__new_transfers"."target" GLOB 'acct_*'
    WHEN 'grant' THEN "__new_transfers"."source" = 'world:grants' AND "__new_transfers"."target" GLOB 'acct_*'
    WHEN 'hold' THEN "__new_transfers"."source" GLOB 'acct_*' AND "__new_transfers"."target" IS 'escrow:' || "__new_transfers"."task_id"
    WHEN 'payout' THEN "__new_transfers"."source" IS 'escrow:' || "__new_transfers"."task_id" AND "__new_transfers"."target" GLOB 'acct_*'
    WHEN 'fee' THEN "__new_transfers"."source" IS 'escrow:' || "__new_transfers"."task_id" AND "__new_transfers"."target" = 'platform:fees'
    WHEN 'refund' THEN "__new_transfers"."source" IS 'escrow:' || "__new_transfers"."task_id" AND "__new_transfers"."target" GLOB 'acct_*'
    WHEN 'reserve' THEN "__new_transfers"."source" GLOB 'acct_*' AND "__new_transfers"."target" GLOB 'payment:*'
    WHEN 'fee_reserve' THEN "__new_transfers"."source" = 'platform:fees' AND "__new_transfers"."target" GLOB 'payment:*'
    WHEN 'release' THEN "__new_transfers"."source" GLOB 'payment:*' AND "__new_transfers"."target" GLOB 'acct_*'
    WHEN 'fee_release' THEN "__new_transfers"."source" GLOB 'payment:*' AND "__new_transfers"."target" = 'platform:fees'
    WHEN 'withdrawal' THEN "__new_transfers"."source" GLOB 'payment:*' AND "__new_transfers"."target" = 'world:withdrawals'
    ELSE false END),
	CONSTRAINT "transfers_amount" CHECK("__new_transfers"."amount" BETWEEN 1 AND 9007199254740991)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_transfers`("id", "kind", "source", "target", "amount", "task_id", "created_at") SELECT "id", "kind", "source", "target", "amount", "task_id", "created_at" FROM `transfers`;--> statement-breakpoint
DROP TABLE `transfers`;--> statement-breakpoint
ALTER TABLE `__new_transfers` RENAME TO `transfers`;--> statement-breakpoint
CREATE INDEX `transfers_of_account_by_age` ON `transfers` (`account_id`,`created_at`,`id`) WHERE "transfers"."account_id" IS NOT NULL;