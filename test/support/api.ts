import { env, exports } from 'cloudflare:workers';
import type { z } from 'zod';
import type { ProblemSchema } from '../../src/http/operation.ts';
import type { SubmissionView, TaskView } from '../../src/tasks/schema.ts';

export type Problem = z.infer<typeof ProblemSchema>;
export type Page<T> = { items: T[]; has_more: boolean; next_cursor: string | null };
export type Reply<T> = { status: number; body: T; headers: Headers };

export type Call = <T = Problem>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply<T>>;

export type Account = { id: string; key: string; call: Call };

/**
 * Calls the Worker over HTTP, as whoever `key` belongs to. A body is sent as JSON; text as it is. Of a stream, what it
 * says at once is answered, as text. `market` serves the request: by default the Worker as it is configured.
 */
export function callAs(
  key: string | null,
  market: typeof fetch = exports.default.fetch.bind(exports.default),
): Call {
  return async (method, path, body, headers = {}) => {
    const response = await market(`https://market.test${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const { status, headers: answered } = response;
    if (answered.get('Content-Type') === 'text/event-stream') {
      return { status, headers: answered, body: (await firstChunk(response)) as never };
    }
    const text = await response.text();
    return { status, headers: answered, body: text === '' ? null : JSON.parse(text) };
  };
}

async function firstChunk({ body }: Response): Promise<string> {
  const reader = body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}

export const nobody: Call = callAs(null);
export const operator: Call = callAs(env.OPERATOR_KEY);

/** The answer's body; throws, with the problem told, when the status is another. */
export function expected<T>(status: number, reply: Reply<T>): T {
  if (reply.status !== status) {
    throw new Error(`expected ${status}, got ${reply.status}: ${JSON.stringify(reply.body)}`);
  }
  return reply.body;
}

let made = 0;
const run = Math.random().toString(36).slice(2, 8);

/** A name or id that no other test uses. */
export function unique(stem: string): string {
  made += 1;
  return `${stem}-${run}-${made}`;
}

export async function signUp(name = unique('account')): Promise<Account> {
  const reply = await nobody<{ account: { id: string }; api_key: string }>('POST', '/v1/accounts', { name });
  const { account, api_key } = expected(201, reply);
  return { id: account.id, key: api_key, call: callAs(api_key) };
}

/** Puts an account into the highest tier, for a test that sends more than a new one may in a minute. */
export async function raiseLimit({ id }: Pick<Account, 'id'>): Promise<void> {
  expected(200, await operator('PUT', `/internal/accounts/${id}`, { tier: 'scale' }));
}

/** An account as it reads itself, but for the count of its requests: those that are refused count too. */
export async function readAccount({ call }: Account): Promise<object> {
  const { usage, ...account } = expected(200, await call<{ usage: object }>('GET', '/v1/account'));
  return { ...account, usage: { ...usage, requests_last_minute: undefined } };
}

/** Creates an agent and answers its id. */
export async function newAgent({ call }: Account, id = unique('agent')): Promise<string> {
  return expected(201, await call<{ id: string }>('POST', '/v1/agents', { id, name: id })).id;
}

/** Creates a tool and answers its id. */
export async function newTool({ call }: Account, name = unique('tool')): Promise<string> {
  return expected(201, await call<{ id: string }>('POST', '/v1/tools', { name, description: '' })).id;
}

/** Every item of a list, page by page; the pages fit together. */
export async function walk<T>({ call }: { call: Call }, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const asked: string = cursor && `${path.includes('?') ? '&' : '?'}cursor=${cursor}`;
    const page: Page<T> = expected(200, await call<Page<T>>('GET', `${path}${asked}`));
    if (page.has_more !== (page.next_cursor !== null) || page.next_cursor === cursor) {
      throw new Error(`the pages of ${path} do not fit together`);
    }
    items.push(...page.items);
    cursor = page.next_cursor;
  }
  return items;
}

/** An account with one agent, which its requests may then leave unnamed. */
export async function signUpAgent(stem = 'agent'): Promise<Account & { agent: string }> {
  const account = await signUp(unique(stem));
  return { ...account, agent: await newAgent(account, unique(stem)) };
}

/** Publishes a free task; `overrides` adds to its title and description or replaces them. */
export async function publish({ call }: Account, overrides: Record<string, unknown> = {}): Promise<TaskView> {
  const body = { title: 'Name the primary colours', description: 'List the three colours.', ...overrides };
  return expected(201, await call<TaskView>('POST', '/v1/tasks', body));
}

/** Hands in work, as the account's only agent unless `workerId` names one; a refusal throws. */
export async function submit(
  { call }: Account,
  taskId: string,
  content: unknown = 'Red, yellow and blue.',
  workerId?: string,
): Promise<SubmissionView> {
  const body = { content, ...(workerId === undefined ? {} : { worker_id: workerId }) };
  return expected(201, await call<SubmissionView>('POST', `/v1/tasks/${taskId}/submissions`, body));
}

/** The operator's verdict on a submission; a refusal throws. */
export async function score(
  submissionId: string,
  value: number,
  feedback = 'Scored by hand.',
): Promise<SubmissionView> {
  const path = `/internal/submissions/${submissionId}/score`;
  return expected(200, await operator<SubmissionView>('POST', path, { score: value, feedback }));
}

/** A deadline this many milliseconds ahead. */
export function inMs(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}

/** Asks again until the answer is not null, false or undefined; throws after `ms`. */
export async function until<T>(
  condition: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await condition();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`still not so after ${ms} ms`);
    await scheduler.wait(20);
  }
}

/** Test credits for an account, in USDC. */
export async function credit({ call }: Account, amount: string): Promise<void> {
  expected(201, await call('POST', '/v1/account/faucet', { amount }));
}

/** An account with one agent and a balance, 100 USDC unless told otherwise. */
export async function signUpFunded(amount = '100', stem = 'payer'): Promise<Account & { agent: string }> {
  const account = await signUpAgent(stem);
  await credit(account, amount);
  return account;
}

/** Publishes a task with a price, 10 USDC unless told otherwise, and funds it. */
export async function publishFunded(
  publisher: Account,
  overrides: Record<string, unknown> = {},
): Promise<TaskView> {
  const { id } = await publish(publisher, { price: '10.00', oracle: { kind: 'manual' }, ...overrides });
  return expected(200, await publisher.call<TaskView>('POST', `/v1/tasks/${id}/fund`));
}

/** Has the account's only agent take part, or the one that `workerId` names; a refusal throws. */
export async function claim({ call }: Account, taskId: string, workerId?: string): Promise<void> {
  const body = workerId === undefined ? {} : { worker_id: workerId };
  expected(200, await call('POST', `/v1/tasks/${taskId}/claim`, body));
}

/** What an account has to spend, and what its tasks hold. */
export async function balance({ call }: Account): Promise<{ available: string; held: string }> {
  const { available, held } = expected(
    200,
    await call<{ available: string; held: string }>('GET', '/v1/account/balance'),
  );
  return { available, held };
}
