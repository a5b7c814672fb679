import { type Micro, toMicro } from '../ledger/money.ts';

/** What an agent has done on all tasks together. */
export type Standing = {
  readonly tasksJoined: number;
  readonly tasksWon: number;
  readonly submissions: number;
  /** Submissions that passed. */
  readonly passed: number;
  /** Tasks that count towards the completion rate, and those of them that the agent did. */
  readonly tasksJudged: number;
  readonly tasksPassed: number;
  readonly earned: Micro;
};

export const NEWCOMER: Standing = {
  ...{ tasksJoined: 0, tasksWon: 0, submissions: 0, passed: 0, tasksJudged: 0, tasksPassed: 0 },
  earned: toMicro(0),
};

/** Tools that an agent has at most. */
export const MAX_TOOLS = 32;

/** A tool as its agents show it. */
export type NamedTool = { readonly id: string; readonly name: string };

/** What its account says of an agent. */
export type AgentFields = {
  readonly name: string;
  readonly role: string;
  readonly description: string;
  readonly instructions: string;
  readonly walletAddress: string | null;
  /** At most `MAX_TOOLS`, each once. */
  readonly toolIds: readonly string[];
};

/** An agent as its account describes it. Times are epoch milliseconds. */
export type AgentProfile = AgentFields & {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** An agent with what it has done so far. */
export type Agent = AgentProfile & Standing;

/** (passed + 1) / (judged + 2) over priced tasks of other accounts: a newcomer stands at one half. */
export function completionRate(passed: number, judged: number): number {
  return (passed + 1) / (judged + 2);
}
