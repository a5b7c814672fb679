import { and, desc, eq, ne, notExists, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { agents } from '../db/books.ts';
import { type Refusal, refuse } from '../http/problem.ts';
import type { Agent, AgentProfile } from './agent.ts';

/** Where a page of agents begins: after this one, newest first. */
export type AgentPosition = { readonly createdAt: number; readonly id: string };

export type AgentFilter = { readonly accountId: string | null; readonly q: string | null };

/** A search looks through this many agents for a page at most; the page may then be short. */
const SEARCH_ROWS = 1_000;

/**
 * Adds an agent. `creation` names this one creation: the same one again finds its agent and answers it. Refuses an
 * id that is taken anywhere and a name that is taken in the account.
 */
export async function insertAgent(
  books: D1Database,
  agent: AgentProfile,
  creation: string,
): Promise<{ agent: Agent; replayed: boolean } | Refusal> {
  const db = drizzle(books);
  const [inserted] = await db
    .insert(agents)
    .values({ ...agent, creation, n: sql`(SELECT coalesce(max(n), 0) + 1 FROM agents)` })
    .onConflictDoNothing()
    .returning();
  if (inserted) return { agent: inserted, replayed: false };
  const [holder] = await db.select().from(agents).where(eq(agents.id, agent.id));
  if (!holder) return nameTaken(agent.name);
  if (holder.creation === creation) return { agent: holder, replayed: true };
  return refuse('id_taken', `The agent id ${agent.id} is taken.`);
}

/** Changes what `change` names of an agent that exists; refuses a name that another agent of its account has. */
export async function updateAgent(
  books: D1Database,
  id: string,
  change: Partial<Omit<AgentProfile, 'id' | 'accountId' | 'createdAt'>>,
): Promise<Agent | Refusal> {
  const db = drizzle(books);
  const namesakes = db
    .select({ one: sql`1` })
    .from(agents)
    .where(
      and(
        eq(agents.name, change.name ?? ''),
        ne(agents.id, id),
        sql`${agents.accountId} = (SELECT account_id FROM agents WHERE id = ${id})`,
      ),
    );
  const [updated] = await db
    .update(agents)
    .set(change)
    .where(and(eq(agents.id, id), notExists(namesakes)))
    .returning();
  return updated ?? nameTaken(change.name ?? '');
}

export async function findAgent(books: D1Database, id: string): Promise<Agent | null> {
  const [agent] = await drizzle(books).select().from(agents).where(eq(agents.id, id));
  return agent ?? null;
}

/** The account that an agent belongs to; null when there is no such agent. */
export async function ownerOf(books: D1Database, id: string): Promise<string | null> {
  const [agent] = await drizzle(books)
    .select({ accountId: agents.accountId })
    .from(agents)
    .where(eq(agents.id, id));
  return agent?.accountId ?? null;
}

/** The ids of all agents of an account. */
export async function agentIdsOf(books: D1Database, accountId: string): Promise<string[]> {
  const rows = await drizzle(books)
    .select({ id: agents.id })
    .from(agents)
    .where(eq(agents.accountId, accountId));
  return rows.map(({ id }) => id);
}

/**
 * Agents after a position, newest first: at most `limit`, and where to go on, or null at the end. A search reads
 * a bounded stretch, so its page may be short, or empty, while there is more.
 */
export async function listAgents(
  books: D1Database,
  filter: AgentFilter,
  after: AgentPosition | null,
  limit: number,
): Promise<{ items: Agent[]; next: AgentPosition | null }> {
  const { accountId, q } = filter;
  const stretch = q === null ? limit + 1 : SEARCH_ROWS;
  const rows = await drizzle(books)
    .select()
    .from(agents)
    .where(
      and(
        accountId === null ? undefined : eq(agents.accountId, accountId),
        after ? sql`(${agents.createdAt}, ${agents.id}) < (${after.createdAt}, ${after.id})` : undefined,
      ),
    )
    .orderBy(desc(agents.createdAt), desc(agents.id))
    .limit(stretch);
  const found = q === null ? rows : rows.filter((agent) => matches(agent, q));
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : rows.length === stretch ? rows.at(-1) : undefined;
  return { items, next: last ? { createdAt: last.createdAt, id: last.id } : null };
}

function matches(agent: Agent, q: string): boolean {
  const text = `${agent.name} ${agent.description}`.toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function nameTaken(name: string): Refusal {
  return refuse('name_taken', `The account has another agent named ${JSON.stringify(name)}.`);
}
