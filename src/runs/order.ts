import type { Agent } from '../agents/agent.ts';
import { configOf } from '../config.ts';
import { isRefusal, type Refusal } from '../http/problem.ts';
import { deploymentOf } from '../oracle/deployment.ts';
import { findTools } from '../tools/store.ts';
import type { RunAgent, RunTool } from './prompt.ts';
import { DEFAULT_STEPS, deadlineOf, modelOfRun, type Run } from './run.ts';
import { beginRun } from './store.ts';

/** What somebody asks of an agent. */
export type Asked = {
  readonly prompt: string;
  readonly model?: string | undefined;
  readonly maxSteps?: number | undefined;
};

/** Who is to run, and how. */
export type RunOrder = {
  readonly agent: RunAgent;
  readonly tools: readonly RunTool[];
  readonly maxSteps: number;
};

/**
 * Begins the run `id` of an agent: it is on record from now on, to be carried out by whoever is answered an order. The
 * same again answers the run as it has become, and no order. Refuses a prompt and a model that are not taken here.
 */
export async function orderRun(
  env: Env,
  id: string,
  agent: Agent,
  { prompt, model: named, maxSteps = DEFAULT_STEPS }: Asked,
  now: number,
): Promise<{ run: Run; order: RunOrder | null } | Refusal> {
  const model = modelOfRun({ prompt, model: named }, deploymentOf(env));
  if (isRefusal(model)) return model;
  const tools = await findTools(env.BOOKS, agent.toolIds);
  const { run, begun } = await beginRun(env.BOOKS, {
    ...{ id, accountId: agent.accountId, agentId: agent.id, agentName: agent.name, model, prompt },
    ...{ createdAt: now, deadlineAt: deadlineOf(now, configOf(env).RUN_TIME_LIMIT_SECONDS) },
  });
  return { run, order: begun ? { agent, tools, maxSteps } : null };
}
