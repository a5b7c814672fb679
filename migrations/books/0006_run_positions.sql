-- Entering a list: a run takes the place that its time has, and those after it move up by one, which are few, for they
-- began later and are in the list already. So the numbers are dense and in the order of the list at any moment.
CREATE VIEW run_entries AS SELECT scope, at, run_id, run FROM run_positions;
--> statement-breakpoint
CREATE TRIGGER run_entries_insert INSTEAD OF INSERT ON run_entries BEGIN
  UPDATE run_positions SET n = n + 1 WHERE scope = new.scope AND (at, run_id) > (new.at, new.run_id);
  INSERT INTO run_positions (scope, at, run_id, run, n) VALUES (new.scope, new.at, new.run_id, new.run, coalesce(
    (SELECT n + 1 FROM run_positions WHERE scope = new.scope AND (at, run_id) < (new.at, new.run_id)
      ORDER BY at DESC, run_id DESC LIMIT 1),
    (SELECT n - 1 FROM run_positions WHERE scope = new.scope ORDER BY at, run_id LIMIT 1),
    1
  ));
END;
--> statement-breakpoint
-- Leaving it, which the oldest do first: those before it, usually none, move up and close the gap.
CREATE TRIGGER run_positions_delete AFTER DELETE ON run_positions BEGIN
  UPDATE run_positions SET n = n + 1 WHERE scope = old.scope AND (at, run_id) < (old.at, old.run_id);
END;
--> statement-breakpoint
CREATE TRIGGER runs_begin AFTER INSERT ON runs BEGIN
  INSERT INTO run_entries (scope, at, run_id, run) VALUES
    (new.account_id, new.created_at, new.id, new.n),
    (new.account_id || '/' || new.agent_id, new.created_at, new.id, new.n);
END;
--> statement-breakpoint
CREATE TRIGGER runs_end AFTER UPDATE OF status ON runs WHEN old.status = 'running' AND new.status <> 'running' BEGIN
  INSERT INTO run_entries (scope, at, run_id, run) VALUES
    (new.account_id || ':' || new.status, new.created_at, new.id, new.n),
    (new.account_id || '/' || new.agent_id || ':' || new.status, new.created_at, new.id, new.n);
END;
--> statement-breakpoint
CREATE TRIGGER runs_end_once BEFORE UPDATE OF status ON runs WHEN old.status <> 'running' BEGIN
  SELECT RAISE(ABORT, 'a run ends once');
END;
--> statement-breakpoint
CREATE TRIGGER runs_delete AFTER DELETE ON runs BEGIN
  DELETE FROM run_positions WHERE at = old.created_at AND run_id = old.id AND scope IN (
    old.account_id,
    old.account_id || '/' || old.agent_id,
    old.account_id || ':' || old.status,
    old.account_id || '/' || old.agent_id || ':' || old.status
  );
END;
