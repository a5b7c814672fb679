import { type NextCall, type Refusal, refuse } from '../http/problem.ts';
import { jobsOf } from '../jobs/shards.ts';
import { markDeleted } from './store.ts';

/** How long what was admitted before may take to be done, and to be in the catalogue. */
const DONE_WITHIN_MS = 1_000;
/** Tasks of each kind that a refusal names at most. */
const MOST_NAMED = 3;

/**
 * Deletes an agent for good, or refuses because it is in use. Only for the object of its account, which lets nobody act
 * as the agent meanwhile: so what is in use at the end was so before, and two looks are enough to see it. Each reads at
 * most two rows for every task that the agent ever had a part in.
 */
export async function deleteAgent(
  env: Env,
  accountId: string,
  agentId: string,
): Promise<'deleted' | Refusal> {
  const refusal = await refuseInUse(env, accountId, agentId);
  if (refusal) return refusal;
  await scheduler.wait(DONE_WITHIN_MS);
  const late = await refuseInUse(env, accountId, agentId);
  if (late) return late;
  await markDeleted(env.BOOKS, agentId, Date.now());
  return 'deleted';
}

async function refuseInUse(env: Env, accountId: string, agentId: string): Promise<Refusal | null> {
  const [inTask, inJob] = await Promise.all([
    refuseInTask(env.CATALOGUE, agentId),
    refuseInJob(env, accountId, agentId),
  ]);
  return inTask ?? inJob;
}

async function refuseInJob(env: Env, accountId: string, agentId: string): Promise<Refusal | null> {
  const job = await jobsOf(env, accountId).heldBy(accountId, agentId);
  if (job === null) return null;
  return refuse('agent_in_use', `The agent ${agentId} is at work on ${job}.`, {
    next: [{ method: 'GET', path: `/v1/jobs/${job}?wait=25`, why: 'Wait until it has ended.' }],
  });
}

async function refuseInTask(catalogue: D1Database, agentId: string): Promise<Refusal | null> {
  const [published = [], joined = []] = await unsettledTasks(catalogue, agentId);
  if (published.length + joined.length === 0) return null;
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
