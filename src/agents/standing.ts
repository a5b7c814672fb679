import type { Micro } from '../ledger/money.ts';
import { completionRate } from './agent.ts';

/** What an agent has done on one task. */
export type Part = {
  readonly agentId: string;
  readonly joined: boolean;
  readonly submissions: number;
  /** Submissions that passed. */
  readonly passed: number;
  /** Whether the task counts towards the agent's completion rate, and whether as a success; never on a free task. */
  readonly judged: boolean;
  readonly succeeded: boolean;
  readonly won: boolean;
  /** Micro-USDC paid out for it. */
  readonly earned: Micro;
};

/**
 * Records what agents have done on a task, as of its `version`; a trigger adds what is new to each agent's standing.
 * Repeating and reordering do no harm: a part is replaced only by one of its own or a later version. Agents that are
 * not on record are left out. Writes two rows for each part that changed.
 */
export async function recordParts(
  books: D1Database,
  taskId: string,
  version: number,
  parts: readonly Part[],
): Promise<void> {
  if (parts.length === 0) return;
  await books
    .prepare(
      `INSERT INTO agent_tasks
         (agent_id, task_id, version, joined, submissions, passed, judged, succeeded, won, earned)
       SELECT agents.id, ?, ?, part.value ->> 1, part.value ->> 2, part.value ->> 3, part.value ->> 4,
         part.value ->> 5, part.value ->> 6, part.value ->> 7
       FROM json_each(?) AS part CROSS JOIN agents ON agents.id = part.value ->> 0 WHERE true
       ON CONFLICT (agent_id, task_id) DO UPDATE SET version = excluded.version, joined = excluded.joined,
         submissions = excluded.submissions, passed = excluded.passed, judged = excluded.judged,
         succeeded = excluded.succeeded, won = excluded.won, earned = excluded.earned
       WHERE excluded.version >= agent_tasks.version`,
    )
    .bind(taskId, version, JSON.stringify(parts.map(toRow)))
    .run();
}

/** An agent's completion rate; one that is not on record stands where a newcomer does. */
export async function completionRateOf(books: D1Database, agentId: string): Promise<number> {
  const row = await books
    .prepare('SELECT tasks_passed AS passed, tasks_judged AS judged FROM agents WHERE id = ?')
    .bind(agentId)
    .first<{ passed: number; judged: number }>();
  return completionRate(row?.passed ?? 0, row?.judged ?? 0);
}

function toRow({ agentId, joined, submissions, passed, judged, succeeded, won, earned }: Part) {
  return [
    ...[agentId, Number(joined), submissions, passed, Number(judged), Number(succeeded), Number(won)],
    earned,
  ];
}
