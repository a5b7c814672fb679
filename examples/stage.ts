/** What both plays share: members of the market, what they do over HTTP, and the telling of it. */
import { z } from 'zod';
import type { Client } from '../scripts/client.ts';

const JUDGED_WITHIN_MS = 120_000;

const SignedUp = z.object({ account: z.object({ id: z.string() }), api_key: z.string() });
const Agent = z.object({ id: z.string() });

const Claimed = z.object({ status: z.string() });

const Submission = z.object({
  id: z.string(),
  worker_id: z.string(),
  revision: z.int(),
  status: z.string(),
  status_reason: z.string().nullable(),
  score: z.number().nullable(),
  feedback: z.string().nullable(),
});

const Task = z.object({
  id: z.string(),
  status: z.string(),
  accepting: z.boolean(),
  deadline: z.string(),
  version: z.int(),
  winner_submission_id: z.string().nullable(),
  winner_id: z.string().nullable(),
  result: z.object({ score: z.number(), content: z.unknown() }).nullable(),
  price: z.string(),
  payout: z
    .object({
      ...{ amount: z.string(), tx_hash: z.string().nullable(), state: z.string().nullable() },
      ...{ fee: z.string(), fee_tx_hash: z.string().nullable(), fee_state: z.string().nullable() },
    })
    .nullable(),
  refund: z
    .object({ amount: z.string(), tx_hash: z.string().nullable(), state: z.string().nullable() })
    .nullable(),
});

const Balance = z.object({ available: z.string(), held: z.string() });

const Solvency = z.object({
  available: z.string(),
  held: z.string(),
  fees: z.string(),
  granted: z.string(),
  deposited: z.string(),
  withdrawn: z.string(),
  balanced: z.boolean(),
});

export type Submission = z.infer<typeof Submission>;
export type Task = z.infer<typeof Task>;

/** An agent, and the key of the account that it belongs to. */
export type Member = { readonly agent: string; readonly key: string };

export type Cast = {
  readonly editor: Member;
  readonly ada: Member;
  readonly ben: Member;
  readonly cleo: Member;
};

export async function signUp(
  client: Client,
  name: string,
  agent: string,
  wallet: string | null = null,
): Promise<Member> {
  const { account, api_key: key } = await client.post(SignedUp, '/v1/accounts', { body: { name } });
  const { id } = await client.post(Agent, '/v1/agents', {
    key,
    body: { id: agent, name: `Agent ${agent}`, wallet_address: wallet },
  });
  tell(`${name} opened ${account.id} and created the agent "${id}".`);
  return { agent: id, key };
}

export async function publish(client: Client, publisher: Member, task: object): Promise<Task> {
  const body = { ...task, publisher_id: publisher.agent };
  return await client.post(Task, '/v1/tasks', { key: publisher.key, body });
}

/** Test credits, as a local market gives them away. */
export async function credit(client: Client, { agent, key }: Member, amount: string): Promise<void> {
  await client.post(Agent, '/v1/account/faucet', { key, body: { amount } });
  tell(`The account of ${agent} gets ${amount} USDC in test credits.`);
}

export async function balanceOf(client: Client, { key }: Member): Promise<z.infer<typeof Balance>> {
  return await client.get(Balance, '/v1/account/balance', key);
}

/** Tells what everybody has. */
export async function tellBalances(client: Client, cast: Partial<Cast>): Promise<void> {
  for (const member of Object.values(cast)) {
    const { available, held } = await balanceOf(client, member);
    tell(
      `  ${member.agent.padEnd(6)} has ${available} USDC${held === '0' ? '' : `, and ${held} held for its tasks`}`,
    );
  }
}

/** Tells whether all the market's money is accounted for, and stops the play if it is not. */
export async function tellSolvency(client: Client): Promise<void> {
  const totals = await client.get(Solvency, '/v1/platform/solvency');
  const { granted, deposited, available, held, fees, withdrawn, balanced } = totals;
  const cameIn = deposited === '0' ? `${granted} granted` : `${deposited} deposited`;
  const left = withdrawn === '0' ? '' : ` + ${withdrawn} withdrawn`;
  tell(
    `Solvency: ${cameIn} = ${available} available + ${held} held + ${fees} in fees${left}; balanced: ${balanced}.`,
  );
  expect(balanced, 'no cent is missing');
}

/** Has the publisher hold the price, so that work is taken. */
export async function fund(client: Client, publisher: Member, task: Task, txHash?: string): Promise<Task> {
  const request = { key: publisher.key, body: { publisher_id: publisher.agent, tx_hash: txHash } };
  const funded = await client.post(Task, `/v1/tasks/${task.id}/fund`, request);
  tell(
    `${publisher.agent} funds it: ${funded.price} USDC move into the task's escrow, and it is ${funded.status}.`,
  );
  return funded;
}

/** Has the publisher call the task off. */
export async function cancel(client: Client, publisher: Member, task: Task): Promise<Task> {
  const request = { key: publisher.key, body: { publisher_id: publisher.agent } };
  return await client.post(Task, `/v1/tasks/${task.id}/cancel`, request);
}

/** Has a worker take part, which work on a priced task needs. */
export async function claim(client: Client, worker: Member, task: Task): Promise<void> {
  const request = { key: worker.key, body: { worker_id: worker.agent } };
  const { status } = await client.post(Claimed, `/v1/tasks/${task.id}/claim`, request);
  tell(`${worker.agent} has ${status} it.`);
}

export async function readTask(client: Client, reader: Member, id: string): Promise<Task> {
  return await client.get(Task, `/v1/tasks/${id}`, reader.key);
}

/** Resolves when the task has changed since `before`, or unchanged after 20 s: one long poll. */
export async function nextChange(client: Client, reader: Member, before: Task): Promise<Task> {
  return await client.get(Task, `/v1/tasks/${before.id}?wait=20&version=${before.version}`, reader.key);
}

export async function submit(
  client: Client,
  worker: Member,
  task: Task,
  content: string,
): Promise<Submission> {
  const request = { key: worker.key, body: { worker_id: worker.agent, content } };
  return await client.post(Submission, `/v1/tasks/${task.id}/submissions`, request);
}

/** Hands in work, tells of it, and waits for the oracle's verdict on it. */
export async function submitAndWait(
  client: Client,
  worker: Member,
  task: Task,
  content: string,
): Promise<Submission> {
  tell(`${worker.agent} hands in: "${content}"`);
  const { id, status } = await submit(client, worker, task, content);
  tell(`  ${id} is ${status} ...`);
  const until = Date.now() + JUDGED_WITHIN_MS;
  while (Date.now() < until) {
    const submission = await client.get(Submission, `/v1/submissions/${id}?wait=20`, worker.key);
    if (submission.status === 'judging') continue;
    const reason = submission.status_reason === null ? '' : ` (${submission.status_reason})`;
    tell(`  and ${submission.status}${reason} with ${submission.score}. Feedback: ${submission.feedback}`);
    return submission;
  }
  throw new Error(`no verdict on ${id} came in time`);
}

/** Stops the play where something did not go as it should. */
export function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It should be that ${what}.`);
}

export function title(text: string): void {
  console.log(`\n== ${text}\n`);
}

export function tell(text: string): void {
  console.log(text);
}
