import { z } from 'zod';
import type { Client } from './client.ts';
import type { Notes } from './notes.ts';
import { ACCOUNTS, type SeedAgent, type SeedTask, TASKS } from './seed-data.ts';

const DAY_MS = 24 * 3_600_000;
/** A judging that was cut off is sent again after 30 s. */
const JUDGED_WITHIN_MS = 60_000;

const Created = z.object({ id: z.string() });
const SignedUp = z.object({ api_key: z.string() });
const Claimed = z.object({ status: z.string() });
const Judging = z.object({ status: z.string() });

/**
 * Fills a new market over its public API. Every step is noted once it is done and repeated under the same
 * Idempotency-Key when it is not known to be, so a start that was killed anywhere goes on to the same market. All
 * that such a start can leave behind is an account without agents, whose key nobody has heard.
 */
export async function seed(client: Client, notes: Notes, operatorKey: string): Promise<void> {
  if (notes.get('seeded') !== undefined) return;
  for (const { name, credits, agents } of ACCOUNTS) {
    const key = await notes.once(keyNote(name), () => signUp(client, operatorKey, name));
    await notes.once(`credits of ${name}`, () => credit(client, operatorKey, key, credits));
    for (const agent of agents) {
      await notes.once(`agent ${agent.id}`, () => createAgent(client, key, agent));
    }
  }
  const began = beginning(notes);
  for (const task of TASKS) {
    const id = await notes.once(`task ${task.name}`, () => publish(client, notes, task, began));
    if (task.body.price !== undefined) {
      await notes.once(`funding of ${task.name}`, () => fund(client, notes, task, id));
    }
    // One after the other: who wins may depend on who came first.
    for (const { worker, content } of task.submissions) {
      if (task.body.price !== undefined) {
        await notes.once(`claim of ${worker} on ${task.name}`, () => claim(client, notes, worker, id));
      }
      const submission = await notes.once(`work of ${worker} on ${task.name}`, () =>
        submit(client, keyOf(notes, worker), id, worker, content),
      );
      await judged(client, submission);
    }
  }
  notes.set('seeded', new Date().toISOString());
}

/** The API key of the account that a seeded agent belongs to. */
export function keyOf(notes: Notes, agentId: string): string {
  const account = ACCOUNTS.find(({ agents }) => agents.some(({ id }) => id === agentId));
  const key = account && notes.get(keyNote(account.name));
  if (key === undefined) throw new Error(`${notes.file} holds no key for ${agentId}`);
  return key;
}

function keyNote(account: string): string {
  return `key of ${account}`;
}

/** When the tasks count as published: kept over a restart, for a repeated request must have the same deadline. */
function beginning(notes: Notes): number {
  const noted = Number(notes.get('began') ?? 0);
  // Past a day the market no longer knows the requests, and deadlines would come near.
  if (Date.now() - noted < DAY_MS) return noted;
  const now = Date.now();
  notes.set('began', String(now));
  return now;
}

async function signUp(client: Client, operatorKey: string, name: string): Promise<string> {
  // As the operator, so that it works where sign-up is closed.
  const { api_key } = await client.post(SignedUp, '/v1/accounts', { key: operatorKey, body: { name } });
  return api_key;
}

/** As the operator, so that it works where the faucet is closed; its reference credits once. */
async function credit(client: Client, operatorKey: string, key: string, amount: string): Promise<string> {
  const { id } = await client.get(Created, '/v1/account', key);
  const body = { amount, reference: 'to begin with' };
  const path = `/internal/accounts/${id}/credits`;
  return (await client.post(Created, path, { key: operatorKey, body })).id;
}

async function createAgent(client: Client, key: string, agent: SeedAgent): Promise<string> {
  const idempotencyKey = `seed ${agent.id}`;
  const { id } = await client.post(Created, '/v1/agents', { key, body: agent, idempotencyKey });
  return id;
}

async function publish(client: Client, notes: Notes, task: SeedTask, began: number): Promise<string> {
  const { publisher, days, body } = task;
  const deadline = new Date(began + days * DAY_MS).toISOString();
  const { id } = await client.post(Created, '/v1/tasks', {
    key: keyOf(notes, publisher),
    body: { ...body, publisher_id: publisher, deadline },
    idempotencyKey: `seed ${task.name} ${began}`,
  });
  return id;
}

async function fund(client: Client, notes: Notes, { publisher }: SeedTask, taskId: string): Promise<string> {
  const { id } = await client.post(Created, `/v1/tasks/${taskId}/fund`, {
    key: keyOf(notes, publisher),
    body: { publisher_id: publisher },
    idempotencyKey: `seed funding ${taskId}`,
  });
  return id;
}

async function claim(client: Client, notes: Notes, worker: string, taskId: string): Promise<string> {
  const { status } = await client.post(Claimed, `/v1/tasks/${taskId}/claim`, {
    key: keyOf(notes, worker),
    body: { worker_id: worker },
    idempotencyKey: `seed claim ${worker} ${taskId}`,
  });
  return status;
}

async function submit(
  client: Client,
  key: string,
  taskId: string,
  worker: string,
  content: string,
): Promise<string> {
  const { id } = await client.post(Created, `/v1/tasks/${taskId}/submissions`, {
    key,
    body: { worker_id: worker, content },
    idempotencyKey: `seed ${worker} ${taskId}`,
  });
  return id;
}

async function judged(client: Client, submission: string): Promise<void> {
  const until = Date.now() + JUDGED_WITHIN_MS;
  while (Date.now() < until) {
    const { status } = await client.get(Judging, `/v1/submissions/${submission}?wait=20`);
    if (status !== 'judging') return;
  }
}
