import { type NextCall, type Refusal, refuse } from '../http/problem.ts';
import { jobsOf } from '../jobs/shards.ts';
import { markDeleted } from './store.ts';

/** How long what was admitted before may take to be done, and to be in the catalogue. */
const DONE_WITHIN_MS = 1_000;
/** Tasks of each kind that a refusal names at most. */
const MOST_NAMED = 3;

type Owned = { readonly accountId: string; readonly agentId: string };

/**
 * Deletes an agent for good, or refuses because it is in use. Only for the object of its account, which lets nobody act
 * as the agent meanwhile: so what is in use at the end was so before, and two looks are enough to see it. Each reads at
 * most two rows for every task that the agent ever had a part in.
 */
export async function deleteAgent(env: Env, agent: Owned): Promise<'deleted' | Refusal> {
  const refusal = await refuseInUse(env, agent);
  if (refusal) return refusal;
  await scheduler.wait(DONE_WITHIN_MS);
  const late = await refuseInUse(env, agent);
  if (late) return late;
  await markDeleted(env.BOOKS, agent.agentId, Date.now());
  return 'deleted';
}

async function refuseInUse(env: Env, { accountId, agentId }: Owned): Promise<Refusal | null> {
  const [[published = [], joined = []], isHolding] = await Promise.all([
    unsettledTasks(env.CATALOGUE, agentId),
    jobsOf(env, accountId).isHolding(accountId, agentId),
  ]);
  if (published.length + joined.length > 0) return inTasks(agentId, published, joined);
  if (!isHolding) return null;
  const next = [{ method: 'GET', path: '/v1/jobs?status=running', why: 'See which jobs have yet to end.' }];
  return refuse('agent_in_use', `The agent ${agentId} holds a job.`, { next });
}

function inTasks(agentId: string, published: readonly string[], joined: readonly string[]): Refusal {
  const next: NextCall[] = [
    ...published.map((id) => ({
      ...{ method: 'POST', path: `/v1/tasks/${id}/cancel` },
      why: 'Call it off, or wait until it is settled.',
    })),
    ...joined.map((id) => ({
      ...{ method: 'GET', path: `/v1/tasks/${id}?wait=25` },
      why: 'Wait until it is settled.',
    })),
  ];
  const named = [...published, ...joined].join(', ');
  const detail = `The agent ${agentId} publishes or takes part in tasks that are not settled: ${named}.`;
  return refuse('agent_in_use', detail, { next });
}

/** Some tasks that an agent publishes and some that it takes part in, of those that are not settled. */
async function unsettledTasks(catalogue: D1Database, agentId: string): Promise<string[][]> {
  const statements = [
    `SELECT t.id FROM tasks t INDEXED BY tasks_by_publisher WHERE t.publisher_id = ? AND t.closed = 0
     ORDER BY t.created_at DESC, t.id DESC LIMIT ?`,
    `SELECT t.id FROM participants p CROSS JOIN tasks t ON t.n = p.task_n
     WHERE p.worker_id = ? AND p.gone = 0 AND t.closed = 0 ORDER BY p.created_at DESC, p.task_id DESC LIMIT ?`,
  ];
  const found = await catalogue.batch<{ id: string }>(
    statements.map((statement) => catalogue.prepare(statement).bind(agentId, MOST_NAMED)),
  );
  return found.map(({ results }) => results.map(({ id }) => id));
}
