-- The texts themselves stay in agents; the index refers to them by rowid, which is agents.n. The account is a column
-- like the others, so that a search in one account reads no other's.
CREATE VIRTUAL TABLE agents_text USING fts5(account_id, name, description, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER agents_text_insert AFTER INSERT ON agents BEGIN
  INSERT INTO agents_text(rowid, account_id, name, description)
  VALUES (new.n, new.account_id, new.name, new.description);
END;
--> statement-breakpoint
CREATE TRIGGER agents_text_update AFTER UPDATE OF name, description ON agents
WHEN (new.name, new.description) IS NOT (old.name, old.description) BEGIN
  UPDATE agents_text SET account_id = new.account_id, name = new.name, description = new.description
  WHERE rowid = new.n;
END;
--> statement-breakpoint
CREATE TRIGGER agents_text_delete AFTER DELETE ON agents BEGIN
  DELETE FROM agents_text WHERE rowid = old.n;
END;
