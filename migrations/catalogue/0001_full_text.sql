-- The text itself stays in tasks.body; the index refers to it by rowid, which is tasks.n.
CREATE VIRTUAL TABLE tasks_text USING fts5(title, description, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER tasks_text_insert AFTER INSERT ON tasks BEGIN
  INSERT INTO tasks_text(rowid, title, description)
  VALUES (new.n, json_extract(new.body, '$.title'), json_extract(new.body, '$.description'));
END;
--> statement-breakpoint
-- Most versions of a task change no text; only those that do rewrite the index.
CREATE TRIGGER tasks_text_update AFTER UPDATE OF body ON tasks
WHEN json_extract(old.body, '$.title') IS NOT json_extract(new.body, '$.title')
  OR json_extract(old.body, '$.description') IS NOT json_extract(new.body, '$.description') BEGIN
  UPDATE tasks_text
  SET title = json_extract(new.body, '$.title'), description = json_extract(new.body, '$.description')
  WHERE rowid = new.n;
END;
--> statement-breakpoint
CREATE TRIGGER tasks_text_delete AFTER DELETE ON tasks BEGIN
  DELETE FROM tasks_text WHERE rowid = old.n;
END;
