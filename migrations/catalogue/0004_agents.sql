CREATE TABLE `agents` (
	`n` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL
);
