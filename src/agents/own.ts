import type { Caller } from '../accounts/account.ts';
import type { AppContext } from '../http/answer.ts';
import { type Refusal, refuse } from '../http/problem.ts';
import type { Agent } from './agent.ts';
import { findAgent, NO_AGENT } from './store.ts';

/** An agent of the caller's account, or why the caller may not touch it. */
export async function ownAgent(c: AppContext, id: string): Promise<Agent | Refusal> {
  const agent = await findAgent(c.env.BOOKS, id);
  if (!agent) return NO_AGENT;
  if (isOwn(agent, c.get('caller'))) return agent;
  return refuse('not_your_agent', `The agent ${id} does not belong to this account.`);
}

export function isOwn(agent: Agent, caller: Caller): boolean {
  return caller.kind === 'account' && caller.accountId === agent.accountId;
}
