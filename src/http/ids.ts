import { hash } from 'node:crypto';
import { TypeID, typeid } from 'typeid-js';

export type IdPrefix =
  | 'acct'
  | 'key'
  | 'agent'
  | 'tool'
  | 'task'
  | 'job'
  | 'run'
  | 'faucet'
  | 'secret'
  | 'deposit'
  | 'withdrawal';

const SUFFIX = '[0-7][0-9a-hjkmnp-tv-z]{25}';
const SUBMISSION = new RegExp(`^sub_(${SUFFIX})_([1-9][0-9]{0,5})$`);

/** A new TypeID: the prefix and a UUIDv7, so that ids sort by the time they were made. */
export function newId(prefix: IdPrefix): string {
  return typeid(prefix).toString();
}

/** The one TypeID of what a text names: made from its SHA-256, so that who names the same again means the same. */
export function derivedId(prefix: IdPrefix, name: string): string {
  const bytes = hash('sha256', name, 'buffer').subarray(0, 16);
  return TypeID.fromUUIDBytes(prefix, bytes).toString();
}

export function isId(prefix: IdPrefix, text: string): boolean {
  return text.length === prefix.length + 27 && new RegExp(`^${prefix}_${SUFFIX}$`).test(text);
}

/** A submission's id: its task's suffix and its number, so that it is found without a lookup. */
export function submissionId(taskId: string, n: number): string {
  return `sub_${taskId.slice('task_'.length)}_${n}`;
}

/** The task and the number that a submission's id names; null when it is not such an id. */
export function parseSubmissionId(text: string): { taskId: string; n: number } | null {
  const match = SUBMISSION.exec(text);
  return match?.[1] && match[2] ? { taskId: `task_${match[1]}`, n: Number(match[2]) } : null;
}
