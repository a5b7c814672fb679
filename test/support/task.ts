import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { type Caller, OPERATOR } from '../../src/accounts/account.ts';
import { newId } from '../../src/http/ids.ts';
import { isRefusal } from '../../src/http/problem.ts';
import { parseAmount } from '../../src/ledger/money.ts';
import type { TaskObject } from '../../src/tasks/object.ts';
import type { SubmissionView, TaskView } from '../../src/tasks/schema.ts';
import type { Command } from '../../src/tasks/state.ts';
import type { KeyedRequest } from '../../src/tasks/store.ts';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { MANUAL } from './oracles.ts';

export type TaskStub = DurableObjectStub<TaskObject>;

/** A task straight on its object, past the HTTP front. */
export async function newTask(
  overrides: Partial<TaskSpec> = {},
): Promise<{ id: string; spec: TaskSpec; stub: TaskStub }> {
  const id = newId('task');
  const spec: TaskSpec = {
    id,
    publisherId: 'publisher',
    accountId: newId('acct'),
    title: 'Name the primary colours',
    description: 'List the three colours.',
    rubric: null,
    type: 'fastest_first',
    threshold: 0.75,
    price: parseAmount('0')!,
    feeBps: 2000,
    artifactType: 'text',
    visibility: 'sealed',
    settleBy: 'verdict',
    oracle: MANUAL,
    maxRevisions: 1,
    maxSubmissions: 10_000,
    minReputation: null,
    deadline: Date.now() + 3_600_000,
    judgingLimit: 3_600_000,
    createdAt: 0,
    ...overrides,
  };
  const stub = env.TASKS.getByName(id);
  await stub.create(spec, { kind: 'account', accountId: spec.accountId });
  return { id, spec, stub };
}

/** Runs `work` inside the task's object. */
export async function inTask<R>(
  stub: TaskStub,
  work: (object: TaskObject, state: DurableObjectState) => R | Promise<R>,
): Promise<R> {
  return await runInDurableObject<TaskObject, R>(stub, work);
}

/** How many sockets the task's object holds. */
export async function watchersOf(stub: TaskStub): Promise<number> {
  return await inTask(stub, (_, state) => state.getWebSockets().length);
}

/** Puts `replacement` in the place of one of the object's bindings, until the object is evicted. */
export async function withBinding<T extends Rpc.DurableObjectBranded>(
  stub: DurableObjectStub<T>,
  name: keyof Env,
  replacement: unknown,
): Promise<void> {
  await runInDurableObject(stub, (object) => {
    const bound = object as unknown as { env: Env };
    bound.env = { ...bound.env, [name]: replacement };
  });
}

/** An agent of an account of its own, as it commands a task. */
export function as(agentId: string, request: KeyedRequest | null = null): Command {
  return { agentId, accountId: `acct-of-${agentId}`, request };
}

/** What `TaskObject.submit` takes: who hands in what. */
export function work(
  workerId: string,
  content = 'Red, yellow and blue.',
  request: KeyedRequest | null = null,
) {
  const handedIn = { json: JSON.stringify(content), hash: `hash of ${content}` };
  return [as(workerId, request), handedIn] as const;
}

/** An agent joins and leaves, over and over: two events each time. */
export async function comeAndGo(stub: TaskStub, times: number): Promise<void> {
  await inTask(stub, async (object) => {
    for (let i = 0; i < times; i += 1) {
      await object.claim(as('ann'));
      object.unclaim(as('ann'));
    }
  });
}

/** Hands in work as `workerId`; the submission's number, or the code it was refused with. */
export async function submitTo(stub: TaskStub, workerId: string): Promise<number | string> {
  const outcome = await stub.submit(...work(workerId));
  return isRefusal(outcome) ? outcome.refused : outcome.n;
}

export async function readTask(stub: TaskStub, caller: Caller = OPERATOR): Promise<TaskView> {
  const read = await stub.read(caller);
  if (isRefusal(read)) throw new Error(read.refused);
  return JSON.parse(read.json);
}

export async function readSubmission(stub: TaskStub, n: number): Promise<SubmissionView> {
  const read = await stub.submission(n, OPERATOR);
  if (isRefusal(read)) throw new Error(read.refused);
  return JSON.parse(read.json);
}

/** The token of the judging that begins; throws when none does. */
export async function begin(stub: TaskStub, n: number): Promise<string> {
  const begun = await stub.begin(n);
  if (typeof begun === 'string') throw new Error(`no judging begins: ${begun}`);
  return begun.token;
}

export const PASS = { score: 1, feedback: 'good', steps: [] };
export const FAIL = { score: 0.1, feedback: 'poor', steps: [] };

/** Everything that an object holds durably: every row of every table, and its alarm. */
export async function dump(stub: TaskStub): Promise<Record<string, unknown>> {
  return await inTask(stub, async (_, { storage }) => {
    const tables = storage.sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
    const rows = tables.map(({ name }) => [name, storage.sql.exec(`SELECT * FROM ${name}`).toArray()]);
    return { ...Object.fromEntries(rows), alarm: await storage.getAlarm() };
  });
}

/** The log's rows, oldest first. */
export async function logOf(stub: TaskStub): Promise<{ seq: number; type: string; data: string }[]> {
  const { log } = await dump(stub);
  return log as { seq: number; type: string; data: string }[];
}

/** Lets only the clock stand still or jump: objects run in the same isolate as the tests. */
export function atTime<T>(time: number, work: () => T): T {
  const real = Date.now;
  Date.now = () => time;
  try {
    return work();
  } finally {
    Date.now = real;
  }
}
