INSERT INTO task_counts (status, n) SELECT status, count(*) FROM tasks GROUP BY status;
--> statement-breakpoint
CREATE TRIGGER task_counts_insert AFTER INSERT ON tasks BEGIN
  INSERT INTO task_counts (status, n) VALUES (new.status, 1) ON CONFLICT (status) DO UPDATE SET n = n + 1;
END;
--> statement-breakpoint
CREATE TRIGGER task_counts_update AFTER UPDATE OF status ON tasks WHEN new.status <> old.status BEGIN
  UPDATE task_counts SET n = n - 1 WHERE status = old.status;
  INSERT INTO task_counts (status, n) VALUES (new.status, 1) ON CONFLICT (status) DO UPDATE SET n = n + 1;
END;
--> statement-breakpoint
CREATE TRIGGER task_counts_delete AFTER DELETE ON tasks BEGIN
  UPDATE task_counts SET n = n - 1 WHERE status = old.status;
END;
