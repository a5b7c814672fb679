-- The texts themselves stay in agents; the index refers to them by rowid, which is agents.n. The account is a word like
-- others, in a column of its own, so that a search among one account's agents reads no others'. It goes without the
-- prefix "acct_", which would be a word that all of them share.
CREATE VIRTUAL TABLE agents_text USING fts5(account, name, description, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER agents_text_insert AFTER INSERT ON agents BEGIN
  INSERT INTO agents_text(rowid, account, name, description)
  VALUES (new.n, substr(new.account_id, 6), new.name, new.description);
END;
--> statement-breakpoint
CREATE TRIGGER agents_text_update AFTER UPDATE OF name, description ON agents
WHEN (new.name, new.description) IS NOT (old.name, old.description) BEGIN
  UPDATE agents_text SET account = substr(new.account_id, 6), name = new.name, description = new.description
  WHERE rowid = new.n;
END;
--> statement-breakpoint
CREATE TRIGGER agents_text_delete AFTER DELETE ON agents BEGIN
  DELETE FROM agents_text WHERE rowid = old.n;
END;
