CREATE TABLE `judging_hours` (
	`oracle` text NOT NULL,
	`slot` integer NOT NULL,
	`hour` integer NOT NULL,
	`tally` text NOT NULL,
	PRIMARY KEY(`oracle`, `slot`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `tasks` ADD `oracle` text DEFAULT 'rubric' NOT NULL;--> statement-breakpoint
ALTER TABLE `tasks` ADD `judging` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `tasks` ADD `judging_since` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `tally` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `tasks` ADD `tallied_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `tasks_by_judging` ON `tasks` (`judging_since`,`oracle`,`judging`) WHERE "tasks"."judging_since" IS NOT NULL;--> statement-breakpoint
-- What a task's tally has gained since the last copy goes to the hour of its last judging. A copy that repeats or comes
-- late gains nothing; a task that is copied anew counts for nothing, for what it holds was counted before.
CREATE TRIGGER judging_hours_update AFTER UPDATE OF tally ON tasks WHEN new.tally <> old.tally BEGIN
  INSERT INTO judging_hours (oracle, slot, hour, tally)
  SELECT new.oracle, new.tallied_at / 3600000 % 24, new.tallied_at / 3600000, json_group_object(key, gained) FROM (
    SELECT key, sum(n) AS gained FROM (
      SELECT key, value AS n FROM json_each(new.tally) UNION ALL SELECT key, -value FROM json_each(old.tally)
    ) GROUP BY key HAVING sum(n) > 0
  ) WHERE true
  ON CONFLICT (oracle, slot) DO UPDATE SET hour = excluded.hour, tally = CASE
    WHEN excluded.hour > hour THEN excluded.tally
    ELSE (
      SELECT json_group_object(key, n) FROM (
        SELECT key, sum(value) AS n FROM (
          SELECT key, value FROM json_each(judging_hours.tally) UNION ALL SELECT key, value FROM json_each(excluded.tally)
        ) GROUP BY key
      )
    ) END
  WHERE excluded.hour >= judging_hours.hour;
END;
