INSERT INTO ledger_totals (name) VALUES ('reserve'), ('fee_reserve'), ('release'), ('fee_release');
--> statement-breakpoint
-- The table of transfers is a new one, so its triggers are made anew.
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
-- total of its kind and those of two classes; and one more, what the owner has held, when an escrow or a reserve has a
-- part in it. What is in no account's list, like a fee, writes 7 in all.
CREATE TRIGGER transfers_post AFTER INSERT ON transfers BEGIN
  UPDATE ledger_accounts SET balance = balance - new.amount WHERE id = new.source;
  UPDATE ledger_accounts SET balance = balance + new.amount WHERE id = new.target;
  UPDATE ledger_totals SET amount = amount + new.amount WHERE name = new.kind;
END;
