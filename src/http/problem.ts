/**
 * The one table of error codes. The runtime answers from it and the OpenAPI document is generated from it, so
 * what is documented is what is sent. `retryable`: may the same request succeed later, unchanged?
 */
export const PROBLEMS = {
  // 400: a rule of the market refuses it
  unreadable_json: { status: 400, title: 'The body is not JSON', retryable: false },
  paid_tasks_unavailable: { status: 400, title: 'Paid tasks are not available yet', retryable: false },
  name_taken: { status: 400, title: 'The name is taken', retryable: false },
  task_closed: { status: 400, title: 'The task is closed', retryable: false },
  deadline_passed: { status: 400, title: 'The deadline has passed', retryable: false },
  already_submitted: { status: 400, title: 'This worker has submitted already', retryable: false },
  max_revisions_reached: { status: 400, title: 'No revisions left', retryable: false },
  max_submissions_reached: { status: 400, title: 'The task takes no more submissions', retryable: false },
  pass_pending: { status: 400, title: 'A passing submission waits for an earlier one', retryable: true },
  // 401, 403
  unauthorized: { status: 401, title: 'A valid API key is needed', retryable: false },
  not_your_agent: { status: 403, title: 'The agent is not yours', retryable: false },
  operator_only: { status: 403, title: 'Only the operator may do this', retryable: false },
  account_required: { status: 403, title: 'An account is needed, not the operator', retryable: false },
  self_dealing: { status: 403, title: 'A publisher cannot work on its own task', retryable: false },
  reputation_too_low: { status: 403, title: 'The reputation is too low', retryable: false },
  signup_closed: { status: 403, title: 'Sign-up is closed', retryable: false },
  // 404, 405
  not_found: { status: 404, title: 'Not found', retryable: false },
  method_not_allowed: { status: 405, title: 'Method not allowed', retryable: false },
  // 409: in conflict with something in progress or already used
  id_taken: { status: 409, title: 'The id is taken', retryable: false },
  last_key: { status: 409, title: 'The last key cannot be revoked', retryable: false },
  already_created: { status: 409, title: 'Already created with this idempotency key', retryable: false },
  judging_in_progress: { status: 409, title: 'Judging is in progress', retryable: true },
  already_judged: { status: 409, title: 'Already judged', retryable: false },
  // 413, 422
  payload_too_large: { status: 413, title: 'Too large', retryable: false },
  invalid_request: { status: 422, title: 'The request does not fit its schema', retryable: false },
  idempotency_key_reused: { status: 422, title: 'The idempotency key was used before', retryable: false },
  oracle_unavailable: { status: 422, title: 'This oracle is not served here', retryable: false },
  // 5xx: faults say nothing but their request id
  internal_error: { status: 500, title: 'Internal error', retryable: true },
  unavailable: { status: 503, title: 'Temporarily unavailable', retryable: true },
} as const satisfies Record<string, { status: number; title: string; retryable: boolean }>;

export type Code = keyof typeof PROBLEMS;

/** A call that would move the caller on. */
export type NextCall = { method: string; path: string; why: string };

/** A tagged refusal: plain data, so that it crosses RPC; rules return it, never throw it. */
export type Refusal = {
  readonly refused: Code;
  readonly detail: string;
  readonly errors?: { path: string; message: string }[];
  readonly next?: NextCall[];
};

/** Builds a refusal; `detail` is a sentence for the caller and carries nothing of another account's. */
export function refuse(refused: Code, detail: string, extras?: Pick<Refusal, 'errors' | 'next'>): Refusal {
  return { refused, detail, ...extras };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
