INSERT INTO ledger_totals (name) VALUES
  ('deposit'), ('grant'), ('hold'), ('payout'), ('fee'), ('refund'), ('withdrawal'),
  ('available'), ('held'), ('fees'), ('world');
--> statement-breakpoint
INSERT INTO ledger_accounts (id, class) VALUES
  ('platform:fees', 'fees'),
  ('world:deposits', 'world'),
  ('world:grants', 'world'),
  ('world:withdrawals', 'world');
--> statement-breakpoint
INSERT INTO ledger_accounts (id, class) SELECT id, 'available' FROM accounts;
--> statement-breakpoint
INSERT INTO platform_counts (name, n) VALUES
  ('accounts', (SELECT count(*) FROM accounts)),
  ('agents', (SELECT count(*) FROM agents));
--> statement-breakpoint
CREATE TRIGGER accounts_insert AFTER INSERT ON accounts BEGIN
  INSERT INTO ledger_accounts (id, class) VALUES (new.id, 'available');
  UPDATE platform_counts SET n = n + 1 WHERE name = 'accounts';
END;
--> statement-breakpoint
CREATE TRIGGER accounts_delete AFTER DELETE ON accounts BEGIN
  UPDATE platform_counts SET n = n - 1 WHERE name = 'accounts';
END;
--> statement-breakpoint
CREATE TRIGGER agents_insert AFTER INSERT ON agents BEGIN
  UPDATE platform_counts SET n = n + 1 WHERE name = 'agents';
END;
--> statement-breakpoint
CREATE TRIGGER agents_delete AFTER DELETE ON agents BEGIN
  UPDATE platform_counts SET n = n - 1 WHERE name = 'agents';
END;
--> statement-breakpoint
-- A repeat is no news, however it is written: OR REPLACE would put the row there anew and move the money again.
CREATE TRIGGER transfers_once BEFORE INSERT ON transfers
WHEN EXISTS (SELECT 1 FROM transfers WHERE id = new.id) BEGIN
  SELECT RAISE(IGNORE);
END;
--> statement-breakpoint
CREATE TRIGGER transfers_no_update BEFORE UPDATE ON transfers BEGIN
  SELECT RAISE(ABORT, 'a transfer is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER transfers_no_delete BEFORE DELETE ON transfers BEGIN
  SELECT RAISE(ABORT, 'a transfer is never deleted');
END;
--> statement-breakpoint
-- With what follows from it a transfer writes 7 rows: itself and its place in its account's list, two balances, the
-- total of its kind and those of two classes; and one more, what the owner has held, when an escrow has a part in
-- it. A fee, which is in no account's list, writes 7 in all.
CREATE TRIGGER transfers_post AFTER INSERT ON transfers BEGIN
  UPDATE ledger_accounts SET balance = balance - new.amount WHERE id = new.source;
  UPDATE ledger_accounts SET balance = balance + new.amount WHERE id = new.target;
  UPDATE ledger_totals SET amount = amount + new.amount WHERE name = new.kind;
END;
--> statement-breakpoint
-- From the balances, not from the transfers: so the two sides of the books are kept apart.
CREATE TRIGGER ledger_accounts_total AFTER UPDATE OF balance ON ledger_accounts BEGIN
  UPDATE ledger_totals SET amount = amount + new.balance - old.balance WHERE name = new.class;
END;
--> statement-breakpoint
CREATE TRIGGER ledger_accounts_held AFTER UPDATE OF balance ON ledger_accounts
WHEN new.owner_id IS NOT NULL BEGIN
  UPDATE ledger_accounts SET held = held + new.balance - old.balance WHERE id = new.owner_id;
END;
--> statement-breakpoint
CREATE TRIGGER agent_tasks_insert AFTER INSERT ON agent_tasks BEGIN
  UPDATE agents SET
    tasks_joined = tasks_joined + new.joined,
    tasks_won = tasks_won + new.won,
    submissions = submissions + new.submissions,
    passed = passed + new.passed,
    tasks_judged = tasks_judged + new.judged,
    tasks_passed = tasks_passed + new.succeeded,
    earned = earned + new.earned
  WHERE id = new.agent_id;
END;
--> statement-breakpoint
-- Most versions of a task change nothing about an agent's part in it.
CREATE TRIGGER agent_tasks_update AFTER UPDATE ON agent_tasks
WHEN (new.joined, new.won, new.submissions, new.passed, new.judged, new.succeeded, new.earned)
  IS NOT (old.joined, old.won, old.submissions, old.passed, old.judged, old.succeeded, old.earned) BEGIN
  UPDATE agents SET
    tasks_joined = tasks_joined + new.joined - old.joined,
    tasks_won = tasks_won + new.won - old.won,
    submissions = submissions + new.submissions - old.submissions,
    passed = passed + new.passed - old.passed,
    tasks_judged = tasks_judged + new.judged - old.judged,
    tasks_passed = tasks_passed + new.succeeded - old.succeeded,
    earned = earned + new.earned - old.earned
  WHERE id = new.agent_id;
END;
