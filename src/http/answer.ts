import type { Context } from 'hono';
import type { Caller } from '../accounts/account.ts';
import { type Quota, WINDOW_MS } from '../accounts/window.ts';
import { PROBLEMS, publicCode, type Refusal } from './problem.ts';

/**
 * What every request carries: its id, for the answer and the logs; who calls, once the guard knows; and once its
 * account was asked to admit it, what is left of the account's limit, or null if that is not known.
 */
export type AppEnv = {
  Bindings: Env;
  Variables: { requestId: string; caller: Caller; quota: Quota | null | undefined };
};

export type AppContext = Context<AppEnv>;

const RETRY_AFTER_SECONDS = 5;

/** Answers a refusal as a problem (RFC 9457), with the status and title its code has in the one table. */
export function answerProblem(c: AppContext, refusal: Refusal): Response {
  const { refused, detail, errors, next, retryAfter, retryAfterMinutes, missingConfirmations } = refusal;
  const { status, title, retryable } = PROBLEMS[refused];
  const code = publicCode(refused);
  const problem = {
    type: `/problems/${code}`,
    ...{ title, status, detail, code, request_id: c.get('requestId'), retryable },
    ...(errors ? { errors } : {}),
    ...(next ? { next } : {}),
    ...(retryAfterMinutes === undefined ? {} : { retry_after_minutes: retryAfterMinutes }),
    ...(missingConfirmations === undefined ? {} : { missing_confirmations: missingConfirmations }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...(status === 503 || status === 429
        ? { 'Retry-After': String(retryAfter ?? RETRY_AFTER_SECONDS) }
        : {}),
    },
  });
}

/** Answers JSON, from a value or from JSON text that is ready to send. */
export function answerJson(
  body: object | string,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** Answers what was done once: a repeat under its Idempotency-Key gets the same, and is told so. */
export function answerOnce(
  { json, replayed }: { readonly json: object | string; readonly replayed: boolean },
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return answerJson(json, status, { ...headers, ...(replayed ? { 'Idempotent-Replayed': 'true' } : {}) });
}

/**
 * Tells in an answer's headers what is left of a limit: in those that most clients know, and in those of the draft
 * that is to replace them (draft-ietf-httpapi-ratelimit-headers).
 */
export function tellQuota({ headers }: Response, { limit, remaining, resetAt, resetAfter }: Quota): void {
  headers.set('X-RateLimit-Limit', String(limit));
  headers.set('X-RateLimit-Remaining', String(remaining));
  headers.set('X-RateLimit-Reset', String(resetAt));
  headers.set('RateLimit-Policy', `"default";q=${limit};w=${WINDOW_MS / 1_000}`);
  headers.set('RateLimit', `"default";r=${remaining};t=${resetAfter}`);
}
