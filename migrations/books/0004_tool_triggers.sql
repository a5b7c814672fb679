-- A tool that is not there, or is another account's, has no such row: then the whole statement fails.
CREATE TRIGGER agent_tools_insert AFTER INSERT ON agents WHEN new.tool_ids <> '[]' BEGIN
  INSERT INTO agent_tools (agent_id, tool_id, account_id, agent_created_at, tool_created_at)
  SELECT new.id, named.value, new.account_id, new.created_at,
    (SELECT created_at FROM tools WHERE tools.id = named.value)
  FROM json_each(new.tool_ids) AS named;
END;
--> statement-breakpoint
CREATE TRIGGER agent_tools_update AFTER UPDATE OF tool_ids ON agents WHEN new.tool_ids <> old.tool_ids BEGIN
  DELETE FROM agent_tools WHERE agent_id = new.id;
  INSERT INTO agent_tools (agent_id, tool_id, account_id, agent_created_at, tool_created_at)
  SELECT new.id, named.value, new.account_id, new.created_at,
    (SELECT created_at FROM tools WHERE tools.id = named.value)
  FROM json_each(new.tool_ids) AS named;
END;
--> statement-breakpoint
CREATE TRIGGER agents_leave AFTER UPDATE OF deleted_at ON agents
WHEN old.deleted_at IS NULL AND new.deleted_at IS NOT NULL BEGIN
  UPDATE platform_counts SET n = n - 1 WHERE name = 'agents';
END;
--> statement-breakpoint
CREATE TRIGGER tools_delete AFTER DELETE ON tools BEGIN
  INSERT INTO deleted_tools (id, created_at) VALUES (old.id, old.created_at);
END;
--> statement-breakpoint
-- A repeat of its creation does not bring a tool back.
CREATE TRIGGER tools_once BEFORE INSERT ON tools
WHEN EXISTS (SELECT 1 FROM deleted_tools WHERE id = new.id) BEGIN
  SELECT RAISE(IGNORE);
END;
