import type { Refusal } from '../../http/problem.ts';
import type { JobEvent } from '../job.ts';

/** What a command does to a job: the events to commit, or why it is refused. */
export type Decision = JobEvent[] | Refusal;
