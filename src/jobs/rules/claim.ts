import { AGENT_RUN, type Job, type JobEvent, type Lease, ORACLE_SCORE } from '../job.ts';
import type { JobLimits } from '../tiers.ts';

/** The first of the jobs that agree in account, queue, type and project, and are ready to run. */
export type Head = Pick<Job, 'n' | 'accountId' | 'queue' | 'type' | 'projectId' | 'priority'>;

/** What an account may run, and how many of its jobs hold a lease: in all, and by project. */
export type Room = {
  readonly limits: JobLimits;
  readonly running: number;
  readonly runningIn: ReadonlyMap<string, number>;
};

/**
 * Which of the heads a worker gets: the highest priority plus boost of its account's tier, then the oldest, whose
 * account and project have room; null when none has. One that does not fit stands in nobody's way.
 */
export function pick(heads: readonly Head[], roomOf: (accountId: string) => Room): Head | null {
  let best: Head | null = null;
  let bestPriority = 0;
  for (const head of heads) {
    const room = roomOf(head.accountId);
    const priority = head.priority + room.limits.boost;
    const isFirst =
      best === null || priority > bestPriority || (priority === bestPriority && head.n < best.n);
    if (!isFirst || !fits(head, room)) continue;
    best = head;
    bestPriority = priority;
  }
  return best;
}

function fits({ type, projectId }: Head, { limits, running, runningIn }: Room): boolean {
  if (type === ORACLE_SCORE) return true;
  if (running >= limits.running) return false;
  return projectId === null || (runningIn.get(projectId) ?? 0) < limits.runningPerProject;
}

/** Hands the job to whoever holds the lease. */
export function claim(lease: Lease, { iterations }: JobLimits, now: number): JobEvent {
  return { type: 'job.claimed', lease, batch: iterations, at: now };
}

/** Where a job stands in line: the platform's line counts everyone's, and there the tier's boost tells. */
export function placeOf(
  { type, accountId, queue, priority }: Pick<Job, 'type' | 'accountId' | 'queue' | 'priority'>,
  { boost }: JobLimits,
): { line: string; priority: number } {
  if (type === AGENT_RUN) return { line: AGENT_RUN, priority: priority + boost };
  return { line: `${accountId}/${queue}`, priority };
}
