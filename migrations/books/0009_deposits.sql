CREATE TABLE `deposits` (
	`id` text PRIMARY KEY NOT NULL,
	`claim` text NOT NULL,
	`account_id` text NOT NULL,
	`amount` integer NOT NULL,
	`tx_hash` text NOT NULL,
	`log_index` integer NOT NULL,
	`sender` text NOT NULL,
	`block_number` integer NOT NULL,
	`block_hash` text NOT NULL,
	`state` text NOT NULL,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deposits_to_check` ON `deposits` (`checked_at`) WHERE "deposits"."state" <> 'settled';--> statement-breakpoint
CREATE INDEX `deposits_missing` ON `deposits` (`id`) WHERE "deposits"."state" = 'missing';--> statement-breakpoint
CREATE INDEX `agents_by_wallet` ON `agents` (lower("wallet_address")) WHERE "agents"."wallet_address" IS NOT NULL AND "agents"."deleted_at" IS NULL;