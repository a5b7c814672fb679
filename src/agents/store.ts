import { and, eq, isNull, ne, notExists, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { agents, tools } from '../db/books.ts';
import { type Refusal, refuse } from '../http/problem.ts';
import type { Agent, AgentFields, AgentProfile, NamedTool } from './agent.ts';

export const NO_AGENT = refuse('not_found', 'There is no such agent.');

/**
 * Adds an agent. `creation` names this one creation: the same one again answers as the first time. Refuses an id that
 * is taken anywhere, be it by an agent that was deleted since; a tool that the account does not have; and a name that
 * is taken in the account.
 */
export async function insertAgent(
  books: D1Database,
  agent: AgentProfile,
  creation: string,
): Promise<{ createdAt: number; tools: readonly NamedTool[]; replayed: boolean } | Refusal> {
  const db = drizzle(books);
  const toolIds = JSON.stringify(agent.toolIds);
  const [inserted] = await db.all<{ tools: string }>(sql`
    INSERT INTO agents (n, id, account_id, name, role, description, instructions, wallet_address, tool_ids,
      tools_at_creation, creation, created_at, updated_at)
    SELECT (SELECT coalesce(max(n), 0) + 1 FROM agents), ${agent.id}, ${agent.accountId}, ${agent.name},
      ${agent.role}, ${agent.description}, ${agent.instructions}, ${agent.walletAddress}, ${toolIds},
      (SELECT json_group_array(json_object('id', tool.id, 'name', tool.name))
        FROM json_each(${toolIds}) AS named CROSS JOIN ${tools} AS tool ON tool.id = named.value), ${creation}, ${agent.createdAt}, ${agent.updatedAt}
    WHERE NOT EXISTS (${foreignTools(agent)})
    ON CONFLICT DO NOTHING RETURNING tools_at_creation AS tools`);
  if (inserted) return { createdAt: agent.createdAt, tools: JSON.parse(inserted.tools), replayed: false };
  const [holder] = await db.select().from(agents).where(eq(agents.id, agent.id));
  if (holder?.creation === creation && holder.deletedAt === null) {
    return { createdAt: holder.createdAt, tools: holder.toolsAtCreation, replayed: true };
  }
  if (holder) return refuse('id_taken', `The agent id ${agent.id} is taken.`);
  return (await refuseTools(books, agent)) ?? nameTaken(agent.name);
}

/**
 * Changes what `change` names of an agent. Refuses a name that another agent of its account has, and a tool that the
 * account does not have.
 */
export async function updateAgent(
  books: D1Database,
  { id, accountId }: AgentProfile,
  change: Partial<AgentFields>,
  now: number,
): Promise<Agent | Refusal> {
  const db = drizzle(books);
  const { name = '', toolIds = [] } = change;
  const namesakes = db
    .select({ one: sql`1` })
    .from(agents)
    .where(
      and(
        ...[eq(agents.accountId, accountId), eq(agents.name, name), ne(agents.id, id)],
        isNull(agents.deletedAt),
      ),
    );
  const [updated] = await db
    .update(agents)
    .set({ ...change, updatedAt: now, version: sql`${agents.version} + 1` })
    .where(
      and(
        ...[eq(agents.id, id), isNull(agents.deletedAt), notExists(namesakes)],
        sql`NOT EXISTS (${foreignTools({ accountId, toolIds })})`,
      ),
    )
    .returning();
  if (updated) return updated;
  if (!(await findAgent(books, id))) return NO_AGENT;
  return (await refuseTools(books, { accountId, toolIds })) ?? nameTaken(name);
}

/**
 * Marks an agent as deleted, for good, and takes its tools off it; a repeat changes nothing. The row stays: history
 * names it, and its id is never used again.
 */
export async function markDeleted(books: D1Database, id: string, now: number): Promise<void> {
  await drizzle(books)
    .update(agents)
    .set({ deletedAt: now, updatedAt: now, toolIds: [], version: sql`${agents.version} + 1` })
    .where(and(eq(agents.id, id), isNull(agents.deletedAt)));
}

export async function findAgent(books: D1Database, id: string): Promise<Agent | null> {
  const [agent] = await drizzle(books)
    .select()
    .from(agents)
    .where(and(eq(agents.id, id), isNull(agents.deletedAt)));
  return agent ?? null;
}

/** The account that an agent belongs to; null when there is no such agent. */
export async function ownerOf(books: D1Database, id: string): Promise<string | null> {
  const [agent] = await drizzle(books)
    .select({ accountId: agents.accountId })
    .from(agents)
    .where(and(eq(agents.id, id), isNull(agents.deletedAt)));
  return agent?.accountId ?? null;
}

/** The ids of all agents of an account. */
export async function agentIdsOf(books: D1Database, accountId: string): Promise<string[]> {
  const rows = await drizzle(books)
    .select({ id: agents.id })
    .from(agents)
    .where(and(eq(agents.accountId, accountId), isNull(agents.deletedAt)));
  return rows.map(({ id }) => id);
}

/** The tools of some agents by their ids; each is read once, however many of the agents have it. */
export async function toolsOf(
  books: D1Database,
  agents: readonly Pick<AgentFields, 'toolIds'>[],
): Promise<(agent: Pick<AgentFields, 'toolIds'>) => NamedTool[]> {
  const ids = [...new Set(agents.flatMap(({ toolIds }) => toolIds))];
  const named =
    ids.length === 0
      ? []
      : await drizzle(books)
          .select({ id: tools.id, name: tools.name })
          .from(tools)
          .where(sql`${tools.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  const byId = new Map(named.map((tool) => [tool.id, tool]));
  return ({ toolIds }) => toolIds.flatMap((id) => byId.get(id) ?? []);
}

/** Selects the ids among `toolIds` that are no tools of the account. */
function foreignTools({ accountId, toolIds }: Pick<AgentProfile, 'accountId' | 'toolIds'>): SQL {
  return sql`SELECT named.value AS id FROM json_each(${JSON.stringify(toolIds)}) AS named WHERE NOT EXISTS
    (SELECT 1 FROM ${tools} AS tool WHERE tool.id = named.value AND tool.account_id = ${accountId})`;
}

/** Tells no tool of another account from one that is not there. */
async function refuseTools(
  books: D1Database,
  agent: Pick<AgentProfile, 'accountId' | 'toolIds'>,
): Promise<Refusal | null> {
  const [foreign] = await drizzle(books).all<{ id: string }>(foreignTools(agent));
  if (!foreign) return null;
  const detail = `The account has no tool ${foreign.id}.`;
  return refuse('not_your_tool', detail, { errors: [{ path: 'tool_ids', message: `names ${foreign.id}` }] });
}

function nameTaken(name: string): Refusal {
  return refuse('name_taken', `The account has another agent named ${JSON.stringify(name)}.`);
}
