import { hash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { type Caller, NOBODY, OPERATOR } from '../accounts/account.ts';
import { hashSecret, parseKey, sameHash } from '../accounts/keys.ts';
import type {
  Admission,
  AdmitRequest,
  Admittance,
  IdempotencyRequest,
  Identity,
} from '../accounts/object.ts';
import { configOf } from '../config.ts';
import { type AppContext, type AppEnv, answerProblem, tellQuota } from './answer.ts';
import type { IdPrefix } from './ids.ts';
import { isRefusal, type Refusal, refuse } from './problem.ts';

/** A verified key is believed for this long without asking its account; a revoked one stops within it. */
const BELIEVED_MS = 30_000;
const MOST_BELIEVED = 10_000;

const NO_KEY = refuse(
  'unauthorized',
  'Send an API key as `Authorization: Bearer am_…` or `X-API-Key: am_…`.',
);
const BAD_KEY = refuse('unauthorized', 'The API key is malformed: check it for a typo or a missing end.');

/** Keys verified in this isolate, whose they are, and until when they are believed. */
const believed = new Map<string, { accountId: string; until: number }>();

/** Who calls, for a read: a key that is presented must be good, but none is needed. */
async function identify(c: AppContext): Promise<Caller | Refusal> {
  const presented = presentedKey(c);
  if (presented === null) return NOBODY;
  // A key may be revoked while its account's answer is on its way, so it is believed from before the question.
  const now = Date.now();
  const known = believed.get(presented);
  if (known && known.until > now) return { kind: 'account', accountId: known.accountId };
  if (isOperatorKey(c, presented)) return OPERATOR;
  const key = parseKey(presented);
  if (!key) return BAD_KEY;
  const asked = c.env.ACCOUNTS.getByName(key.accountId).identify(key);
  const identity = await answerOf<Identity | Refusal>(c, asked);
  if (isRefusal(identity)) return identity;
  if (believed.size >= MOST_BELIEVED) believed.clear();
  believed.set(presented, { accountId: identity.accountId, until: now + BELIEVED_MS });
  return { kind: 'account', accountId: identity.accountId };
}

/**
 * Who may call an operation: `public` reads take a key but need none, `open` calls know no keys, and `any` takes an
 * account's or the operator's.
 */
export type Auth = 'open' | 'public' | 'any' | 'account' | 'operator';

/** Refuses whoever may not call, before anything else of the request is looked at; notes who calls. */
export function guard(auth: Auth): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const caller = auth === 'open' ? NOBODY : await identify(c);
    const refusal = isRefusal(caller) ? caller : refuseCaller(auth, caller);
    if (refusal) return answerProblem(c, refusal);
    if (!isRefusal(caller)) c.set('caller', caller);
    return await next();
  };
}

/**
 * Sees to it that a write of an account counts once against its limit, whatever becomes of it, and that its answer
 * tells what is left; the operator has no limit. Most are counted when they are admitted; what was refused before that is counted here.
 */
export const countWrite: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  if (c.get('caller').kind !== 'account') return;
  if (c.get('quota') === undefined) {
    const outcome = await askAccount(c, { idempotency: null });
    if (isRefusal(outcome)) {
      // An answer that takes another's place would take over its headers.
      c.res = undefined;
      c.res = answerProblem(c, outcome);
    }
  }
  const quota = c.get('quota');
  if (quota) tellQuota(c.res, quota);
};

/** Why a caller may not call an operation for `auth`, or null. */
export function refuseCaller(auth: Auth, caller: Caller): Refusal | null {
  if (auth === 'open' || auth === 'public') return null;
  if (caller.kind === 'nobody') return NO_KEY;
  if (auth === 'any' || caller.kind === auth) return null;
  return auth === 'operator'
    ? refuse('operator_only', "Only the operator's key opens this.")
    : refuse('account_required', "The operator has no account; use an account's key.");
}

/** The account that calls an operation guarded for accounts. */
export function callerAccount(c: AppContext): string {
  const caller = c.get('caller');
  if (caller.kind !== 'account') throw new Error('the operation is not guarded for accounts');
  return caller.accountId;
}

/** No longer believes what this isolate verified of an account; other isolates stop within 30 s. */
export function forgetKeysOf(accountId: string): void {
  for (const [key, whose] of believed) if (whose.accountId === accountId) believed.delete(key);
}

type AdmitOptions = {
  readonly agent?: { readonly id: string | undefined; readonly field: string };
  /** What the request creates; its id is minted once per idempotency key. */
  readonly creates?: IdPrefix;
  /** The validated body, which an idempotency key stands for. */
  readonly body: unknown;
};

/**
 * Admits a write of an account: one call of the account's object answers identity, limit, ownership and idempotency.
 * Nothing may be done before it has answered.
 */
export async function admit(
  c: AppContext,
  { agent, creates, body }: AdmitOptions,
): Promise<(Admission & { request: IdempotencyRequest | null }) | Refusal> {
  const request = idempotencyRequest(c, creates ?? null, body);
  if (isRefusal(request)) return request;
  const admission = await askAccount(c, {
    idempotency: request,
    createsAgent: creates === 'agent',
    ...(agent ? { agent: { id: agent.id ?? null, field: agent.field } } : {}),
  });
  return isRefusal(admission) ? admission : { ...admission, request };
}

/** Asks the account of the presented key to admit a request, and notes what is left of its limit. */
async function askAccount(
  c: AppContext,
  request: Omit<AdmitRequest, 'credential'>,
): Promise<Admission | Refusal> {
  const credential = parseKey(presentedKey(c) ?? '');
  if (!credential) return BAD_KEY;
  const asked = c.env.ACCOUNTS.getByName(credential.accountId).admit({ credential, ...request });
  const admittance = await answerOf<Admittance>(c, asked);
  c.set('quota', isRefusal(admittance) ? null : admittance.quota);
  return isRefusal(admittance) ? admittance : admittance.outcome;
}

/** What an account's object answers; a fault in it is a refusal, for nobody is let in unseen. */
async function answerOf<T>(c: AppContext, asked: Promise<T>): Promise<T | Refusal> {
  try {
    return await asked;
  } catch (error) {
    console.error({
      message: 'an account was not reached',
      requestId: c.get('requestId'),
      error: String(error),
    });
    return refuse('unavailable', 'Your account cannot be reached just now; try again.');
  }
}

/** The agent that an admitted request acts as; for requests that were admitted with one. */
export function actingAgent({ agentId }: Admission): string {
  if (agentId === null) throw new Error('the request was admitted without an agent');
  return agentId;
}

/** An admitted request as a command to the object that it is about. */
export function toCommand(admission: Admission & { request: IdempotencyRequest | null }) {
  const { accountId, request } = admission;
  return { agentId: actingAgent(admission), accountId, request };
}

/** The one key presented; an empty header counts as none, a scheme other than Bearer as a bad one. */
function presentedKey(c: AppContext): string | null {
  const authorization = c.req.header('Authorization');
  if (authorization) return /^Bearer +(.+)$/i.exec(authorization)?.[1]?.trim() ?? '';
  return c.req.header('X-API-Key') || null;
}

function isOperatorKey(c: AppContext, presented: string): boolean {
  const { OPERATOR_KEY } = configOf(c.env);
  return OPERATOR_KEY !== undefined && sameHash(hashSecret(presented), hashSecret(OPERATOR_KEY));
}

/** The Idempotency-Key of a command that acts for no account, null without one. */
export function keyedRequest(c: AppContext, body: unknown): IdempotencyRequest | Refusal | null {
  return idempotencyRequest(c, null, body);
}

function idempotencyRequest(
  c: AppContext,
  creates: IdPrefix | null,
  body: unknown,
): IdempotencyRequest | Refusal | null {
  const key = c.req.header('Idempotency-Key');
  // A PUT or DELETE has one effect anyway, however often it comes.
  if (key === undefined || c.req.method !== 'POST') return null;
  if (key === '' || key.length > 255) {
    const message = 'takes 1 to 255 characters';
    return refuse('invalid_request', `An Idempotency-Key ${message}.`, {
      errors: [{ path: 'Idempotency-Key', message }],
    });
  }
  const content = `${c.req.method} ${c.req.path}\n${JSON.stringify(body)}`;
  return { key, creates, fingerprint: hash('sha256', content, 'base64') };
}
