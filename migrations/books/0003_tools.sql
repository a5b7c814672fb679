CREATE TABLE `agent_tools` (
	`agent_id` text NOT NULL,
	`tool_id` text NOT NULL,
	`account_id` text NOT NULL,
	`agent_created_at` integer NOT NULL,
	`tool_created_at` integer NOT NULL,
	PRIMARY KEY(`agent_id`, `tool_created_at`, `tool_id`),
	FOREIGN KEY (`agent_id`,`account_id`) REFERENCES `agents`(`id`,`account_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tool_id`,`account_id`) REFERENCES `tools`(`id`,`account_id`) ON UPDATE no action ON DELETE restrict
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `agent_tools_by_tool` ON `agent_tools` (`tool_id`,`agent_created_at`,`agent_id`);--> statement-breakpoint
CREATE TABLE `deleted_tools` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tools` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`input_schema` text NOT NULL,
	`endpoint` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tools_by_name` ON `tools` (`account_id`,`name`);--> statement-breakpoint
CREATE INDEX `tools_of_account_by_age` ON `tools` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `tools_of_account` ON `tools` (`id`,`account_id`);--> statement-breakpoint
DROP INDEX `agents_by_name`;--> statement-breakpoint
DROP INDEX `agents_by_age`;--> statement-breakpoint
DROP INDEX `agents_of_account_by_age`;--> statement-breakpoint
ALTER TABLE `agents` ADD `n` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `tool_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `tools_at_creation` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `deleted_at` integer;--> statement-breakpoint
ALTER TABLE `agents` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `copied_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Agents that are there already are numbered in the order they came.
UPDATE agents SET n = numbered.n
FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS n FROM agents) AS numbered
WHERE numbered.id = agents.id;--> statement-breakpoint
CREATE UNIQUE INDEX `agents_by_n` ON `agents` (`n`);--> statement-breakpoint
CREATE UNIQUE INDEX `agents_of_account` ON `agents` (`id`,`account_id`);--> statement-breakpoint
CREATE INDEX `agents_to_copy` ON `agents` (`n`) WHERE "agents"."copied_version" < "agents"."version";--> statement-breakpoint
CREATE UNIQUE INDEX `agents_by_name` ON `agents` (`account_id`,`name`) WHERE "agents"."deleted_at" IS NULL;--> statement-breakpoint
CREATE INDEX `agents_by_age` ON `agents` (`created_at`,`id`) WHERE "agents"."deleted_at" IS NULL;--> statement-breakpoint
CREATE INDEX `agents_of_account_by_age` ON `agents` (`account_id`,`created_at`,`id`) WHERE "agents"."deleted_at" IS NULL;