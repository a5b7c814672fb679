import { z } from 'zod';
import { OPERATOR_KEY } from './harness.ts';
import { WATER } from './words.ts';

const ACCOUNTS = 20;
const AGENTS_AN_ACCOUNT = 5;
const SIDE_BY_SIDE = 8;

export type Player = { readonly agent: string; readonly key: string; readonly account: string };

type Account = Omit<Player, 'agent'>;

/** Who takes part in a benchmark: one publisher, and workers of many accounts. */
export type Cast = { readonly publisher: Player; readonly workers: readonly Player[] };

const SignUp = z.object({ account: z.object({ id: z.string() }), api_key: z.string() });
const Created = z.object({ id: z.string() });

/** Calls the market; throws on anything but success. */
export async function call(
  url: string,
  method: string,
  path: string,
  key: string | null,
  body?: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(key ? { 'X-API-Key': key } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return await answer.json();
}

/** Signs up a publisher and a hundred workers, with room in their accounts for many requests. */
export async function signUp(url: string): Promise<Cast> {
  const accounts = await inParallel(ACCOUNTS + 1, (i) => openAccount(url, i));
  const [publishing, ...working] = accounts;
  if (!publishing) throw new Error('nobody signed up');
  const publisher = await createAgent(url, 'bench-publisher', publishing);
  const workers = await inParallel(ACCOUNTS * AGENTS_AN_ACCOUNT, (i) =>
    createAgent(url, `bench-worker-${i}`, working[i % ACCOUNTS] ?? publishing),
  );
  return { publisher, workers };
}

/** Signs up so many workers, each of an account of its own. */
export async function signUpApart(url: string, count: number): Promise<Player[]> {
  return await inParallel(count, async (i) =>
    createAgent(url, `bench-worker-${i}`, await openAccount(url, i)),
  );
}

/** Publishes tasks that take as many submissions as any task may; answers their ids. */
export async function publish(
  url: string,
  { agent, key }: Player,
  count: number,
  oracle: 'manual' | 'rubric',
  texts: (i: number) => object = () => ({}),
): Promise<string[]> {
  return await inParallel(count, async (i) => {
    const { title, description, rubric } = WATER;
    const task = await call(url, 'POST', '/v1/tasks', key, {
      ...{ publisher_id: agent, title, description, rubric, type: 'quality_first', oracle: { kind: oracle } },
      ...{ max_revisions: 100, max_submissions: 10_000, ...texts(i) },
    });
    return Created.parse(task).id;
  });
}

/** Credits accounts with the most that one credit may be, once each. */
export async function credit(url: string, accounts: readonly string[]): Promise<void> {
  await inParallel(accounts.length, async (i) => {
    const body = { amount: '1000000', reference: 'benchmark' };
    await call(url, 'POST', `/internal/accounts/${accounts[i]}/credits`, OPERATOR_KEY, body);
  });
}

/** Whose turn it is when they take turns for good; throws when there is nobody. */
export function atTurn<T>(all: readonly T[], turn: number): T {
  const found = all[turn % all.length];
  if (found === undefined) throw new Error('there is nobody to take turns');
  return found;
}

async function openAccount(url: string, i: number): Promise<Account> {
  const body = { name: `Benchmark ${i}` };
  const { account, api_key } = SignUp.parse(await call(url, 'POST', '/v1/accounts', OPERATOR_KEY, body));
  await call(url, 'PUT', `/internal/accounts/${account.id}`, OPERATOR_KEY, { tier: 'scale' });
  return { key: api_key, account: account.id };
}

async function createAgent(url: string, id: string, account: Account): Promise<Player> {
  await call(url, 'POST', '/v1/agents', account.key, { id, name: id });
  return { agent: id, ...account };
}

/** The results of `count` pieces of work in order, a few of them under way at a time. */
export async function inParallel<T>(count: number, work: (i: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(SIDE_BY_SIDE, count) }, async () => {
      for (let i = next++; i < count; i = next++) results[i] = await work(i);
    }),
  );
  return results;
}
