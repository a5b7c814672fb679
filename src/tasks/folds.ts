import type { Participant, Submission, TaskEvent } from './task.ts';

/** Folds an event into the submission it names; null before the submission exists. */
export function applyToSubmission(before: Submission | null, event: TaskEvent): Submission | null {
  if (event.type === 'submission.received') {
    const { n, workerId, accountId, revision, due, at } = event;
    return {
      ...{ n, workerId, accountId, revision, due, createdAt: at },
      ...{ status: 'judging', statusReason: null, score: null, judgedAt: null },
      ...{ token: null, tries: 0, resends: 0 },
    };
  }
  if (!before) return null;
  const idle = { due: null, token: null };
  switch (event.type) {
    case 'submission.requeued':
      return { ...before, due: event.due, token: null, resends: event.resends };
    case 'judging.started':
      return { ...before, due: event.due, token: event.token, tries: before.tries + 1 };
    case 'judging.delegated':
      return { ...before, due: event.due };
    case 'judging.faulted':
      return { ...before, due: event.due, token: null };
    case 'submission.judged':
      return {
        ...{ ...before, ...idle, status: event.status, statusReason: event.reason },
        ...{ score: event.score, judgedAt: event.at },
      };
    case 'submission.errored':
      return { ...before, ...idle, status: 'errored', statusReason: event.reason, judgedAt: event.at };
    case 'judging.timed_out':
      return before.status === 'judging'
        ? { ...before, ...idle, status: 'errored', statusReason: 'timeout', judgedAt: event.at }
        : before;
    case 'task.resolved':
      return before.status === 'judging'
        ? { ...before, ...idle, status: 'failed', statusReason: 'superseded', judgedAt: event.at }
        : before;
    default:
      return before;
  }
}

/**
 * Folds an event into the part of the worker it names; null before it has ever joined. A worker leaves only before its
 * first submission, so one that joins again starts as it started before. What ends every judging at once
 * also ends the task, so it leaves these counters behind.
 */
export function applyToParticipant(before: Participant | null, event: TaskEvent): Participant | null {
  if (event.type === 'task.joined') {
    const { workerId, accountId, at } = event;
    const counters = { submissions: 0, judging: 0, errored: 0, passed: 0, failed: 0 };
    return { workerId, accountId, joinedAt: at, leftAt: null, ...counters };
  }
  if (!before) return null;
  switch (event.type) {
    case 'task.left':
      return { ...before, leftAt: event.at };
    case 'submission.received':
      return { ...before, submissions: before.submissions + 1, judging: before.judging + 1 };
    case 'submission.judged':
      return {
        ...before,
        [event.was]: before[event.was] - 1,
        [event.status]: before[event.status] + 1,
      };
    case 'submission.errored':
      return { ...before, judging: before.judging - 1, errored: before.errored + 1 };
    default:
      return before;
  }
}
