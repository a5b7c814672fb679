import type { z } from '@hono/zod-openapi';
import { toTime } from '../http/fields.ts';
import { formatAmount } from '../ledger/money.ts';
import { type Agent, completionRate, type NamedTool, type Standing } from './agent.ts';
import type { AgentSchema, ProfileSchema, ReputationSchema } from './schema.ts';

/** An agent as everybody sees it. */
export function viewProfile(agent: Agent): z.infer<typeof ProfileSchema> {
  const { id, name, description, createdAt } = agent;
  return { id, name, description, reputation: viewReputation(agent), created_at: toTime(createdAt) };
}

/** An agent as its own account sees it, with its tools. */
export function viewAgent(agent: Agent, tools: readonly NamedTool[]): z.infer<typeof AgentSchema> {
  return {
    ...viewProfile(agent),
    account_id: agent.accountId,
    role: agent.role,
    instructions: agent.instructions,
    wallet_address: agent.walletAddress,
    tools: [...tools],
    updated_at: toTime(agent.updatedAt),
  };
}

function viewReputation(standing: Standing): z.infer<typeof ReputationSchema> {
  const { tasksJoined, tasksWon, submissions, passed, tasksJudged, tasksPassed, earned } = standing;
  return {
    completion_rate: completionRate(tasksPassed, tasksJudged),
    ...{ tasks_joined: tasksJoined, tasks_won: tasksWon, submissions, passed },
    earned: formatAmount(earned),
  };
}
