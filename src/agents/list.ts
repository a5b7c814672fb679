import { and, desc, eq, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { agents, agentTools, tools } from '../db/books.ts';
import { below } from '../db/keyset.ts';
import { cutPage, type Position } from '../http/paging.ts';
import type { Agent } from './agent.ts';
import { searchAgents } from './catalogue.ts';

export type AgentFilter = {
  /** The account whose agents are listed; null for all agents. */
  readonly accountId: string | null;
  /** Goes with an account: only agents that have its tool of this name. */
  readonly toolName: string | null;
  readonly q: string | null;
};

export type AgentPage = { readonly items: readonly Agent[]; readonly next: Position | null };

/** Found agents that one page looks through when it asks for a tool, too; the page may then be short. */
const MOST_FOUND = 150;

/**
 * Agents after a position, newest first: at most `limit`, and where to go on, or null at the end. A page may be short
 * while there is more.
 */
export async function listAgents(
  { BOOKS, CATALOGUE }: Pick<Env, 'BOOKS' | 'CATALOGUE'>,
  filter: AgentFilter,
  after: Position | null,
  limit: number,
): Promise<AgentPage> {
  const { accountId, toolName, q } = filter;
  if (q !== null) return await byWords(BOOKS, CATALOGUE, { ...filter, q }, after, limit);
  const toolId = accountId === null || toolName === null ? null : toolNamed(accountId, toolName);
  const rows = await (toolId
    ? withTool(BOOKS, toolId, after, limit + 1)
    : byAge(BOOKS, accountId, after, limit + 1));
  return cutPage(rows, limit, ({ createdAt, id }) => [createdAt, id]);
}

function byAge(books: D1Database, accountId: string | null, after: Position | null, limit: number) {
  return drizzle(books)
    .select()
    .from(agents)
    .where(
      and(
        isNull(agents.deletedAt),
        accountId === null ? undefined : eq(agents.accountId, accountId),
        below([agents.createdAt, agents.id], after),
      ),
    )
    .orderBy(desc(agents.createdAt), desc(agents.id))
    .limit(limit);
}

function withTool(books: D1Database, toolId: SQL, after: Position | null, limit: number) {
  return drizzle(books)
    .select(getTableColumns(agents))
    .from(agentTools)
    .innerJoin(agents, eq(agents.id, agentTools.agentId))
    .where(and(eq(agentTools.toolId, toolId), below([agentTools.agentCreatedAt, agentTools.agentId], after)))
    .orderBy(desc(agentTools.agentCreatedAt), desc(agentTools.agentId))
    .limit(limit);
}

/** The catalogue finds them, BOOKS says what they are. One that was deleted since, or lacks the tool, leaves a gap. */
async function byWords(
  books: D1Database,
  catalogue: D1Database,
  { accountId, toolName, q }: AgentFilter & { readonly q: string },
  after: Position | null,
  limit: number,
): Promise<AgentPage> {
  const toolId = accountId === null || toolName === null ? null : toolNamed(accountId, toolName);
  const most = toolId ? Math.max(MOST_FOUND, limit + 1) : limit + 1;
  const found = await searchAgents(catalogue, { q, accountId }, after, most);
  const rows = await drizzle(books)
    .select()
    .from(agents)
    .where(
      and(
        // In the text of the query: they are our own numbers, and there may be more than can be bound.
        sql`${agents.n} IN (${sql.raw(found.join(', '))})`,
        isNull(agents.deletedAt),
        toolId ? sql`${toolId} IN (SELECT value FROM json_each(${agents.toolIds}))` : undefined,
      ),
    )
    .orderBy(desc(agents.n))
    .limit(limit + 1);
  const { items, next } = cutPage(rows, limit, ({ n }) => [n]);
  const last = found.length === most ? found.at(-1) : undefined;
  return { items, next: next ?? (last === undefined ? null : [last]) };
}

function toolNamed(accountId: string, name: string): SQL {
  return sql`(SELECT ${tools.id} FROM ${tools} WHERE ${tools.accountId} = ${accountId} AND ${tools.name} = ${name})`;
}
