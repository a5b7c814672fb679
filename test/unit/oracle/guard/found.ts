import { inspect } from '../../../../src/oracle/guard/guard.ts';
import { readSaying } from '../../../../src/oracle/guard/saying.ts';

export type Task = { title: string; description: string; rubric: string | null };

/** What the guard finds in an answer to a task, in its words to the worker. */
export const found = (task: Task, content: string): string[] =>
  inspect(readSaying({ ...task, content, threshold: 0.75 })).map(({ what }) => what);

/** What it finds where somebody speaks to the judge. */
export const ORDER = 'words to the judge instead of work';
