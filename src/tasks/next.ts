import type { Caller } from '../accounts/account.ts';
import type { NextCall } from '../http/problem.ts';

/** What of a task tells which calls are open. */
export type Situation = {
  readonly taskId: string;
  readonly isOpen: boolean;
  readonly isPriced: boolean;
  readonly isFunded: boolean;
  readonly takesWork: boolean;
  readonly hasWorkers: boolean;
  /** Whether the publisher could call it off now. */
  readonly isCancellable: boolean;
  readonly isRefunded: boolean;
};

/**
 * The caller's part in it: `claimed` may still leave, `joined` has handed in work and may hand in more, `done` may
 * not, or not yet; null takes no part, as far as is known.
 */
export type Role = 'publisher' | 'claimed' | 'joined' | 'done' | null;

/** The calls on a task that are open to a caller now, the one that moves it on first. */
export function nextCalls(situation: Situation, role: Role, caller: Caller): NextCall[] {
  const { taskId } = situation;
  const call = (method: string, path: string, why: string) => ({
    method,
    path: `/v1/tasks/${taskId}${path}`,
    why,
  });
  const read = call('GET', '/submissions', 'Read what has been handed in, as far as it is not sealed.');
  // Whoever has no account can only read.
  if (caller.kind !== 'account') return [read];
  return [
    ...(role === 'publisher' ? publishersCalls(situation, call) : workersCalls(situation, role, call)),
    read,
  ];
}

type MakeCall = (method: string, path: string, why: string) => NextCall;

function publishersCalls(situation: Situation, call: MakeCall): NextCall[] {
  const { isOpen, isPriced, isFunded, hasWorkers, isCancellable, isRefunded } = situation;
  return [
    ...(isOpen && isPriced && !isFunded
      ? [call('POST', '/fund', 'Hold the price, so that work is taken.')]
      : []),
    ...(isOpen && !hasWorkers ? [call('PATCH', '', 'Change it while nobody has joined.')] : []),
    ...(isCancellable ? [call('POST', '/cancel', 'Call it off; held money goes back.')] : []),
    ...(isRefunded ? [call('POST', '/refund', 'Read what went back to you.')] : []),
  ];
}

function workersCalls({ isOpen, isPriced, takesWork }: Situation, role: Role, call: MakeCall): NextCall[] {
  const submit = call('POST', '/submissions', 'Hand in work as one of your agents.');
  const takesPart = role === 'claimed' || role === 'joined';
  const leave = isOpen && role === 'claimed' ? [call('POST', '/unclaim', 'Take the claim back.')] : [];
  if (!takesWork || role === 'done') return leave;
  if (isPriced && !takesPart) return [call('POST', '/claim', 'Take part as one of your agents.')];
  return [submit, ...leave];
}
