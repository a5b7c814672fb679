/**
 * The one table of error codes. The runtime answers from it and the OpenAPI document is generated from it, so
 * what is documented is what is sent. `retryable`: may the same request succeed later, unchanged?
 */
export const PROBLEMS = {
  // 400: a rule of the market refuses it
  unreadable_json: { status: 400, title: 'The body is not JSON', retryable: false },
  name_taken: { status: 400, title: 'The name is taken', retryable: false },
  task_closed: { status: 400, title: 'The task is closed', retryable: false },
  deadline_passed: { status: 400, title: 'The deadline has passed', retryable: false },
  already_submitted: { status: 400, title: 'This worker has submitted already', retryable: false },
  max_revisions_reached: { status: 400, title: 'No revisions left', retryable: false },
  max_submissions_reached: { status: 400, title: 'The task takes no more submissions', retryable: false },
  pass_pending: { status: 400, title: 'A passing submission waits for an earlier one', retryable: true },
  not_accepting: { status: 400, title: 'The task takes no workers now', retryable: true },
  nothing_to_replay: { status: 400, title: 'There is no judging to repeat', retryable: false },
  judge_only_limit: { status: 400, title: 'The price asks for more than a model to judge', retryable: false },
  prompt_too_long: { status: 400, title: 'The prompt is too long', retryable: false },
  model_not_allowed: { status: 400, title: 'The model is not allowed here', retryable: false },
  nothing_to_fund: { status: 400, title: 'The task has no price', retryable: false },
  nothing_to_refund: { status: 400, title: 'The task was never funded', retryable: false },
  job_finished: { status: 400, title: 'The job has ended', retryable: false },
  not_awaiting_confirmation: { status: 400, title: 'The job waits for no confirmation', retryable: false },
  iteration_cap_reached: { status: 400, title: 'The job has had all its iterations', retryable: false },
  tx_not_found: { status: 400, title: 'The transaction is not on the chain', retryable: true },
  tx_failed: { status: 400, title: 'The transaction has failed', retryable: false },
  not_enough_confirmations: { status: 400, title: 'The transaction is too young', retryable: true },
  wrong_token: { status: 400, title: 'The transaction moves no USDC', retryable: false },
  wrong_recipient: { status: 400, title: 'The USDC went to another wallet', retryable: false },
  wrong_sender: { status: 400, title: 'The USDC came from another wallet', retryable: false },
  amount_too_low: { status: 400, title: 'The amount is too low', retryable: false },
  no_wallet: { status: 400, title: 'The agent has no wallet', retryable: false },
  not_refundable: { status: 400, title: 'The money is not to be returned', retryable: false },
  // 402: not enough money
  not_funded: { status: 402, title: 'The task is not funded yet', retryable: true },
  insufficient_funds: { status: 402, title: 'The balance is too low', retryable: true },
  // 401, 403
  unauthorized: { status: 401, title: 'A valid API key is needed', retryable: false },
  not_your_agent: { status: 403, title: 'The agent is not yours', retryable: false },
  not_your_tool: { status: 403, title: 'The tool is not yours', retryable: false },
  not_publisher: { status: 403, title: 'Only the publisher may do this', retryable: false },
  not_claimed: { status: 403, title: 'The worker has not claimed the task', retryable: false },
  not_lease_holder: { status: 403, title: 'The worker does not hold the job', retryable: false },
  operator_only: { status: 403, title: 'Only the operator may do this', retryable: false },
  account_required: { status: 403, title: 'An account is needed, not the operator', retryable: false },
  self_dealing: { status: 403, title: 'A publisher cannot work on its own task', retryable: false },
  reputation_too_low: { status: 403, title: 'The reputation is too low', retryable: false },
  signup_closed: { status: 403, title: 'Sign-up is closed', retryable: false },
  faucet_closed: { status: 403, title: 'Test credits are not given here', retryable: false },
  // 404, 405
  not_found: { status: 404, title: 'Not found', retryable: false },
  method_not_allowed: { status: 405, title: 'Method not allowed', retryable: false },
  // 409: in conflict with something in progress or already used
  id_taken: { status: 409, title: 'The id is taken', retryable: false },
  tool_in_use: { status: 409, title: 'Agents have the tool', retryable: true },
  agent_in_use: { status: 409, title: 'The agent is in use', retryable: true },
  last_key: { status: 409, title: 'The last key cannot be revoked', retryable: false },
  already_created: { status: 409, title: 'Already created with this idempotency key', retryable: false },
  run_in_progress: { status: 409, title: 'The run is in progress', retryable: true },
  judging_in_progress: { status: 409, title: 'Judging is in progress', retryable: true },
  already_claimed: { status: 409, title: 'The worker has claimed the task already', retryable: false },
  account_already_joined: {
    status: 409,
    title: 'Another agent of the account takes part already',
    retryable: false,
  },
  submitted_before_leaving: {
    status: 409,
    code: 'already_submitted',
    title: 'A worker that has submitted cannot leave',
    retryable: false,
  },
  already_joined: { status: 409, title: 'A worker has joined the task already', retryable: false },
  passed_work_exists: { status: 409, title: 'A submission has passed', retryable: false },
  reference_used: { status: 409, title: 'The reference stands for another credit', retryable: false },
  tx_already_used: { status: 409, title: 'The transaction was used before', retryable: false },
  lease_lost: { status: 409, title: 'The lease is lost', retryable: false },
  already_judged: { status: 409, title: 'Already judged', retryable: false },
  // 413, 422
  payload_too_large: { status: 413, title: 'Too large', retryable: false },
  invalid_request: { status: 422, title: 'The request does not fit its schema', retryable: false },
  idempotency_key_reused: { status: 422, title: 'The idempotency key was used before', retryable: false },
  oracle_unavailable: { status: 422, title: 'This oracle is not served here', retryable: false },
  // 429: too many
  rate_limited: { status: 429, title: 'Too many requests', retryable: true },
  daily_limit_reached: { status: 429, title: 'The days to come are full', retryable: true },
  judging_quota_reached: {
    status: 429,
    title: "The publisher's judgings of the day are used up",
    retryable: true,
  },
  // 5xx: faults say nothing but their request id
  internal_error: { status: 500, title: 'Internal error', retryable: true },
  model_failed: { status: 502, title: 'The model did not answer as it should', retryable: true },
  tool_failed: { status: 502, title: 'A tool did not answer as it should', retryable: true },
  run_interrupted: { status: 502, title: 'The run was interrupted', retryable: false },
  queue_full: { status: 503, title: 'The queue is full', retryable: true },
  funding_pending: { status: 503, title: 'The funding is not confirmed yet', retryable: true },
  refund_pending: { status: 503, title: 'The refund is not confirmed yet', retryable: true },
  chain_not_connected: { status: 503, title: 'No chain is connected', retryable: false },
  unavailable: { status: 503, title: 'Temporarily unavailable', retryable: true },
} as const satisfies Record<string, { status: number; title: string; retryable: boolean; code?: string }>;

export type Code = keyof typeof PROBLEMS;

/** The code that is answered: a refusal's own name, unless the same word is said with two statuses. */
export function publicCode(refused: Code): string {
  const problem = PROBLEMS[refused];
  return 'code' in problem ? problem.code : refused;
}

/** A call that would move the caller on. */
export type NextCall = { method: string; path: string; why: string };

/** A tagged refusal: plain data, so that it crosses RPC; rules return it, never throw it. */
export type Refusal = {
  readonly refused: Code;
  readonly detail: string;
  readonly errors?: { path: string; message: string }[];
  readonly next?: NextCall[];
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
  /** The same for people, where the wait is long. */
  readonly retryAfterMinutes?: number;
  /** Blocks that must come on top of a transaction before it counts. */
  readonly missingConfirmations?: number;
};

/** Builds a refusal; `detail` is a sentence for the caller and carries nothing of another account's. */
export function refuse(refused: Code, detail: string, extras?: Omit<Refusal, 'refused' | 'detail'>): Refusal {
  return { refused, detail, ...extras };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
