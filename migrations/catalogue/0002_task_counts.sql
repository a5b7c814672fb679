CREATE TABLE `task_counts` (
	`status` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL
) STRICT, WITHOUT ROWID;
