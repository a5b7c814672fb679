import type { Part } from '../agents/standing.ts';
import { splitPrice } from '../ledger/ledger.ts';
import { toMicro } from '../ledger/money.ts';
import type { Participant, Task } from './task.ts';

/** Counters of a busy worker may lag this far behind in its profile, and collapse into one write. */
const COUNTERS_LAG_MS = 1_000;

/** How long a log row may wait until the profiles of the workers it names show it; null when they never do. */
export function standingPatience(type: string): number | null {
  if (type === 'submission.received') return COUNTERS_LAG_MS;
  const counts = ['task.joined', 'task.left', 'submission.judged', 'task.resolved'];
  return counts.includes(type) ? 0 : null;
}

/** What a worker's part in a task adds to its reputation. Only priced tasks, with a verdict, count for its rate. */
export function partOf({ spec, progress }: Task, part: Participant): Part {
  const { workerId, leftAt, submissions, passed, failed } = part;
  const counts = spec.price > 0;
  const won = progress.winner?.workerId === workerId;
  return {
    agentId: workerId,
    joined: leftAt === null,
    submissions,
    passed,
    judged: counts && passed + failed > 0,
    succeeded: counts && passed > 0,
    won,
    earned: won ? splitPrice(spec.price, spec.feeBps).payout : toMicro(0),
  };
}
