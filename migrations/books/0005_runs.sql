CREATE TABLE `run_positions` (
	`scope` text NOT NULL,
	`at` integer NOT NULL,
	`run_id` text NOT NULL,
	`run` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`scope`, `at`, `run_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `run_positions_by_n` ON `run_positions` (`scope`,`n`,`run`);--> statement-breakpoint
CREATE TABLE `runs` (
	`n` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`account_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`agent_name` text NOT NULL,
	`model` text NOT NULL,
	`prompt` text NOT NULL,
	`status` text NOT NULL,
	`response` text,
	`error_code` text,
	`error_message` text,
	`input_tokens` integer DEFAULT 0 NOT NULL,
	`output_tokens` integer DEFAULT 0 NOT NULL,
	`steps` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL,
	`deadline_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "runs_final" CHECK(("runs"."status" = 'running') = ("runs"."finished_at" IS NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `runs_id_unique` ON `runs` (`id`);--> statement-breakpoint
CREATE INDEX `runs_running` ON `runs` (`account_id`,`deadline_at`) WHERE status = 'running';