import { and, desc, eq, getTableColumns, isNull, ne, notExists, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { agents, agentTools, deletedTools, tools } from '../db/books.ts';
import { below } from '../db/keyset.ts';
import { cutPage, type Position } from '../http/paging.ts';
import { type Refusal, refuse } from '../http/problem.ts';
import type { Tool } from './tool.ts';

export const NO_TOOL = refuse('not_found', 'There is no such tool.');

/** Users of a tool that a refusal names at most. */
const MOST_NAMED = 5;

/**
 * Adds a tool. The same id again answers when it was created, whatever has become of it since. Refuses a name that is
 * taken in the account.
 */
export async function insertTool(
  books: D1Database,
  tool: Tool,
): Promise<{ createdAt: number; replayed: boolean } | Refusal> {
  const db = drizzle(books);
  const [inserted] = await db.insert(tools).values(tool).onConflictDoNothing().returning({ id: tools.id });
  if (inserted) return { createdAt: tool.createdAt, replayed: false };
  const [before] = await unionAll(
    db.select({ createdAt: tools.createdAt }).from(tools).where(eq(tools.id, tool.id)),
    db.select({ createdAt: deletedTools.createdAt }).from(deletedTools).where(eq(deletedTools.id, tool.id)),
  );
  return before ? { createdAt: before.createdAt, replayed: true } : nameTaken(tool.name);
}

export async function findTool(books: D1Database, id: string): Promise<Tool | null> {
  const [tool] = await drizzle(books).select().from(tools).where(eq(tools.id, id));
  return tool ?? null;
}

/** The tools that ids name, in their order. */
export async function findTools(books: D1Database, ids: readonly string[]): Promise<Tool[]> {
  if (ids.length === 0) return [];
  const found = await drizzle(books)
    .select()
    .from(tools)
    .where(sql`${tools.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return ids.flatMap((id) => found.find((tool) => tool.id === id) ?? []);
}

/** Changes what `change` names of a tool; refuses a name that another tool of its account has. */
export async function updateTool(
  books: D1Database,
  { id, accountId }: Tool,
  change: Partial<Omit<Tool, 'id' | 'accountId' | 'createdAt'>>,
): Promise<Tool | Refusal> {
  const db = drizzle(books);
  const namesakes = db
    .select({ one: sql`1` })
    .from(tools)
    .where(and(eq(tools.accountId, accountId), eq(tools.name, change.name ?? ''), ne(tools.id, id)));
  const [updated] = await db
    .update(tools)
    .set(change)
    .where(and(eq(tools.id, id), notExists(namesakes)))
    .returning();
  if (updated) return updated;
  return (await findTool(books, id)) ? nameTaken(change.name ?? '') : NO_TOOL;
}

/** Deletes a tool that no agent has; otherwise refuses and names some that do. Writes at most six rows. */
export async function deleteTool(books: D1Database, id: string): Promise<'deleted' | Refusal> {
  const db = drizzle(books);
  const uses = db.select({ one: sql`1` }).from(agentTools).where(eq(agentTools.toolId, id));
  // One transaction, so that a refusal always has somebody to name.
  const [deleted, users] = await db.batch([
    db
      .delete(tools)
      .where(and(eq(tools.id, id), notExists(uses)))
      .returning({ id: tools.id }),
    db
      .select({ id: agents.id, name: agents.name })
      .from(agentTools)
      .innerJoin(agents, eq(agents.id, agentTools.agentId))
      .where(eq(agentTools.toolId, id))
      .limit(MOST_NAMED + 1),
  ]);
  if (deleted.length > 0) return 'deleted';
  return users.length === 0 ? NO_TOOL : inUse(users);
}

/** Tools of an account after a position, newest first; all of them, or those of the agent that is named so. */
export async function listTools(
  books: D1Database,
  { accountId, agentName }: { readonly accountId: string; readonly agentName: string | null },
  after: Position | null,
  limit: number,
): Promise<{ items: readonly Tool[]; next: Position | null }> {
  const db = drizzle(books);
  const rows = await (agentName === null
    ? db
        .select()
        .from(tools)
        .where(and(eq(tools.accountId, accountId), below([tools.createdAt, tools.id], after)))
        .orderBy(desc(tools.createdAt), desc(tools.id))
        .limit(limit + 1)
    : db
        .select(getTableColumns(tools))
        .from(agentTools)
        .innerJoin(tools, eq(tools.id, agentTools.toolId))
        .where(
          and(
            eq(agentTools.agentId, agentNamed(books, accountId, agentName)),
            below([agentTools.toolCreatedAt, agentTools.toolId], after),
          ),
        )
        .orderBy(desc(agentTools.toolCreatedAt), desc(agentTools.toolId))
        .limit(limit + 1));
  return cutPage(rows, limit, ({ createdAt, id }) => [createdAt, id]);
}

function agentNamed(books: D1Database, accountId: string, name: string) {
  return drizzle(books)
    .select({ id: agents.id })
    .from(agents)
    .where(and(eq(agents.accountId, accountId), eq(agents.name, name), isNull(agents.deletedAt)));
}

function nameTaken(name: string): Refusal {
  return refuse('name_taken', `The account has another tool named ${JSON.stringify(name)}.`);
}

function inUse(users: readonly { readonly id: string; readonly name: string }[]): Refusal {
  const first = users.slice(0, MOST_NAMED);
  const named = first.map(({ id, name }) => `${JSON.stringify(name)} (${id})`).join(', ');
  const others = users.length > MOST_NAMED ? ' and others' : '';
  return refuse('tool_in_use', `Agents have the tool: ${named}${others}.`, {
    next: first.map(({ id }) => ({ method: 'PUT', path: `/v1/agents/${id}`, why: 'Take the tool off it.' })),
  });
}
