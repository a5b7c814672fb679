import type { Caller } from '../accounts/account.ts';
import { sightOf } from './sealing.ts';
import type { TaskStore } from './store.ts';
import type { Submission, Task } from './task.ts';
import { viewSubmission, viewTask } from './view.ts';

/** What a task's object answers to readers, as JSON: the views, filled from its rows. */
export class TaskReader {
  readonly #store: TaskStore;

  constructor(store: TaskStore) {
    this.#store = store;
  }

  task(task: Task, caller: Caller, now: number): string {
    const participants = this.#store.firstParticipants();
    const part = caller.kind === 'account' ? this.#store.participantOf(caller.accountId, null) : null;
    const result = this.#resultFor(task, caller);
    return JSON.stringify(viewTask(task, caller, now, { participants, part, result }));
  }

  forPublisher(task: Task, now: number): string {
    return this.task(task, { kind: 'account', accountId: task.spec.accountId }, now);
  }

  submission(task: Task, submission: Submission, caller: Caller): string {
    return JSON.stringify(viewSubmission(task, submission, caller, () => this.#store.sealed(submission.n)));
  }

  /** A page of submissions numbered below `before`, newest first, and the number to go on below. */
  submissions(
    task: Task,
    caller: Caller,
    before: number | null,
    limit: number,
  ): { json: string; next: number | null } {
    const rows = this.#store.submissions(before ?? Number.MAX_SAFE_INTEGER, limit + 1);
    const items = rows.slice(0, limit).map((submission) => this.submission(task, submission, caller));
    return {
      json: `[${items.join(',')}]`,
      next: rows.length > limit ? (rows[limit - 1]?.n ?? null) : null,
    };
  }

  #resultFor(task: Task, caller: Caller): string | null {
    const winner = task.progress.winner && this.#store.submission(task.progress.winner.n);
    if (!winner || !sightOf(task, winner, caller).content) return null;
    return this.#store.sealed(winner.n).content;
  }
}
