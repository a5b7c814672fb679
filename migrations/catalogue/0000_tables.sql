CREATE TABLE `participants` (
	`worker_id` text NOT NULL,
	`task_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`task_n` integer NOT NULL,
	`version` integer NOT NULL,
	`joined_at` integer NOT NULL,
	`gone` integer NOT NULL,
	PRIMARY KEY(`worker_id`, `created_at`, `task_id`)
);
--> statement-breakpoint
CREATE TABLE `tasks` (
	`n` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`publisher_id` text NOT NULL,
	`account_id` text NOT NULL,
	`status` text NOT NULL,
	`closed` integer NOT NULL,
	`type` text NOT NULL,
	`artifact_type` text NOT NULL,
	`accepting` integer NOT NULL,
	`price` integer NOT NULL,
	`deadline` integer NOT NULL,
	`created_at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_id_unique` ON `tasks` (`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_age` ON `tasks` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_status` ON `tasks` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_closed` ON `tasks` (`closed`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_type` ON `tasks` (`type`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_accepting` ON `tasks` (`accepting`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_publisher` ON `tasks` (`publisher_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_artifact_type` ON `tasks` (`artifact_type`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_price` ON `tasks` (`price`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_by_deadline` ON `tasks` (`deadline`,`created_at`,`id`);