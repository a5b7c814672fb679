CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `agents` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`description` text NOT NULL,
	`instructions` text NOT NULL,
	`wallet_address` text,
	`creation` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agents_by_name` ON `agents` (`account_id`,`name`);--> statement-breakpoint
CREATE INDEX `agents_by_age` ON `agents` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `agents_of_account_by_age` ON `agents` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `stuck_sinks` (
	`id` text PRIMARY KEY NOT NULL,
	`object_id` text NOT NULL,
	`sink` text NOT NULL,
	`failures` integer NOT NULL,
	`error` text NOT NULL,
	`retry_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `task_register` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `task_register_id_unique` ON `task_register` (`id`);