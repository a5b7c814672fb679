CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`account_id` text NOT NULL,
	`status` text NOT NULL,
	`type` text NOT NULL,
	`queue` text NOT NULL,
	`project_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `jobs_by_age` ON `jobs` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_status` ON `jobs` (`account_id`,`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_type` ON `jobs` (`account_id`,`type`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_queue` ON `jobs` (`account_id`,`queue`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_project` ON `jobs` (`account_id`,`project_id`,`created_at`,`id`);