import { env } from 'cloudflare:workers';
import { app } from '../../src/app.ts';
import { parseSubmissionId } from '../../src/http/ids.ts';
import type { TaskView } from '../../src/tasks/schema.ts';
import { type Account, type Call, expected, nobody, type Page, until } from './api.ts';

export const MANUAL = { oracle: { kind: 'manual' } };

export type Transfer = {
  id: string;
  kind: string;
  amount: string;
  direction: string;
  task_id: string | null;
  created_at: string;
};

/** An account's transfers, newest first. */
export async function transfersOf({ call }: Account): Promise<Transfer[]> {
  return expected(200, await call<Page<Transfer>>('GET', '/v1/account/transfers?limit=100')).items;
}

/** An account's transfers for one task, as `kind direction amount`, newest first. */
export async function movesOf(account: Account, taskId: string): Promise<string[]> {
  const transfers = await transfersOf(account);
  return transfers
    .filter(({ task_id }) => task_id === taskId)
    .map(({ kind, direction, amount }) => `${kind} ${direction} ${amount}`);
}

export async function solvency(): Promise<Record<string, unknown>> {
  return expected(200, await nobody<Record<string, unknown>>('GET', '/v1/platform/solvency'));
}

/** By how much the totals of two moments differ, in micro-USDC; those that do not are left out. */
export function movedBetween(before: Record<string, unknown>, after: Record<string, unknown>) {
  const moved = Object.keys(after).map((name) => [name, micro(after[name]) - micro(before[name])] as const);
  return Object.fromEntries(moved.filter(([, amount]) => amount !== 0));
}

function micro(amount: unknown): number {
  return typeof amount === 'string' && /^[0-9.]+$/.test(amount) ? Math.round(Number(amount) * 1e6) : 0;
}

/** Publishes a task where the configuration holds these values. */
export async function publishUnder(
  variables: Record<string, string>,
  account: Account,
  overrides: Record<string, unknown> = {},
): Promise<TaskView> {
  const body = { title: 'Name the primary colours', description: 'List the three colours.', ...overrides };
  const response = await app.request(
    '/v1/tasks',
    { method: 'POST', headers: { 'X-API-Key': account.key }, body: JSON.stringify(body) },
    { ...env, ...variables },
  );
  const reply = { status: response.status, headers: response.headers, body: await response.json<TaskView>() };
  return expected(201, reply);
}

/** The task once it has ended. */
export async function ended(taskId: string, call: Call = nobody): Promise<TaskView> {
  let version = 0;
  return await until(async () => {
    const { body } = await call<TaskView>('GET', `/v1/tasks/${taskId}?wait=5&version=${version}`);
    version = body.version;
    return body.closed_at !== null && body;
  });
}

/** The task as it is now. */
export async function readTask(taskId: string, call: Call = nobody): Promise<TaskView> {
  return expected(200, await call<TaskView>('GET', `/v1/tasks/${taskId}`));
}

/** Lets the judging of a submission fail until its tries are spent, as a broken oracle would. */
export async function breakJudging(submissionId: string): Promise<void> {
  const { taskId, n } = parseSubmissionId(submissionId) ?? { taskId: '', n: 0 };
  const object = env.TASKS.getByName(taskId);
  for (let tries = 0; tries < 3; tries += 1) {
    const begun = await object.begin(n);
    if (typeof begun === 'string') throw new Error(`cannot begin: ${begun}`);
    await object.fault(n, begun.token);
  }
}

export type Reputation = {
  completion_rate: number;
  tasks_joined: number;
  tasks_won: number;
  submissions: number;
  passed: number;
  earned: string;
};

export async function reputationOf(agentId: string): Promise<Reputation> {
  const reply = await nobody<{ reputation: Reputation }>('GET', `/v1/agents/${agentId}`);
  return expected(200, reply).reputation;
}
