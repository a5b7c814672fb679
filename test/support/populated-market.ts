import { env } from 'cloudflare:workers';
import { createHash } from 'node:crypto';
import {
  type Account,
  type Call,
  callAs,
  claim,
  credit,
  expected,
  newAgent,
  newTool,
  nobody,
  operator,
  type Page,
  publish,
  publishFunded,
  readAccount,
  signUp,
  submit,
  unique,
} from './api.ts';
import { transfersOf } from './paid.ts';

export const CALLERS = ['nobody', 'malformed', 'operator', 'stranger', 'worker', 'publisher'] as const;
export type Caller = (typeof CALLERS)[number];

/** What some may read and others must not; `moves` are the ids of transfers. */
export const SECRETS = [
  ...(['publisher id', 'publisher name', 'publisher profile', 'publisher keys'] as const),
  ...(['publisher balance', 'publisher moves', 'publisher secret', 'publisher signing'] as const),
  ...(['worker id', 'worker name', 'worker profile', 'worker keys'] as const),
  ...(['worker balance', 'worker moves', 'worker secret', 'worker signing', 'work', 'score'] as const),
  ...(['publisher run', 'worker run', 'publisher tool', 'worker tool'] as const),
  ...(['job goal', 'job payload'] as const),
];
export type Secret = (typeof SECRETS)[number];

type Person = Account & {
  agent: string;
  /** On the agent. */
  tool: string;
  secondKey: string;
  run: string;
  secrets: Record<string, string[]>;
};

const WORK = 'content-of-the-work';
const SCORE = 0.1357;

/** An account whose agent has something in every private field and has run, with a tool, a second key and a balance. */
async function person(stem: string, amount: string): Promise<Person> {
  const name = unique(`name-of-${stem}`);
  const account = await signUp(name);
  const { call, id, key } = account;
  const agent = unique(stem);
  const keyName = unique(`key-of-${stem}`);
  const profile = {
    role: `role-of-${stem}`,
    instructions: `instructions-of-${stem}`,
    wallet_address: `0x${createHash('sha256').update(stem).digest('hex').slice(0, 40)}`,
  };
  const toolName = unique(`tool-of-${stem}`);
  const tool = await newTool(account, toolName);
  expected(201, await call('POST', '/v1/agents', { id: agent, name: agent, ...profile, tool_ids: [tool] }));
  const second = await call<{ id: string; prefix: string }>('POST', '/v1/account/keys', {
    name: keyName,
  });
  const { id: secondKey, prefix } = expected(201, second);
  // Twice, so that no transfer is as large as the balance.
  for (const each of [amount, '0.000002']) await credit(account, each);
  const [granted] = await transfersOf(account);
  const signing = await call<{ signing_secret: string }>('GET', '/v1/account/signing-secret');
  const prompt = `prompt-of-${stem}`;
  const run = expected(
    200,
    await call<{ run_id: string }>('POST', `/v1/agents/${agent}/run`, { prompt }),
  ).run_id;
  const secrets = {
    ...{ id: [id], name: [name], profile: Object.values(profile), keys: [secondKey, prefix, keyName] },
    ...{ moves: [granted?.id ?? ''], secret: [key], tool: [toolName] },
    ...{ signing: [expected(200, signing).signing_secret], run: [run, prompt] },
  };
  return { ...account, agent, tool, secondKey, run, secrets };
}

/** Judges the first submission of a task as the queue's consumer does, with feedback and steps; it fails. */
async function judge(taskId: string): Promise<void> {
  const object = env.TASKS.getByName(taskId);
  const begun = await object.begin(1);
  if (typeof begun === 'string') throw new Error(`cannot begin: ${begun}`);
  const step = { name: 'quality', outcome: 'scored', score: SCORE, reason: 'step-of-the-work' } as const;
  await object.verdict(1, begun.token, { score: SCORE, feedback: 'feedback-for-the-work', steps: [step] });
}

/** A job that waits in a queue of its own, one that is held by a worker, and one that has ended. */
async function queueJobs({ id, call }: Person) {
  // Room for one job more than is held.
  expected(200, await operator('PUT', `/internal/accounts/${id}`, { tier: 'pro' }));
  const add = async (body: object) =>
    expected(201, await call<{ id: string }>('POST', '/v1/jobs', { type: 'work', ...body })).id;
  const take = async (queue: string) =>
    expected(
      200,
      await call<{ lease_token: string }>('POST', '/v1/jobs/claim', { queue, lease_seconds: 600 }),
    );
  const ended = await add({ queue: 'ended' });
  expected(200, await call('POST', `/v1/jobs/${ended}/complete`, { ...(await leaseOf(take('ended'))) }));
  const held = await add({ queue: 'held', payload: 'payload-of-the-job' });
  const { lease_token: lease } = await leaseOf(take('held'));
  const queue = unique('queue');
  for (let i = 0; i < 2; i += 1) await add({ queue, goal: 'goal-of-the-job' });
  const waiting = await add({ queue: 'waiting', goal: 'goal-of-the-job' });
  return { ended, held, lease, queue, waiting };
}

async function leaseOf(claimed: Promise<{ lease_token: string }>): Promise<{ lease_token: string }> {
  return { lease_token: (await claimed).lease_token };
}

/** A publisher with a task in every state, a worker who takes part, and a stranger as rich as they are. */
export async function populate() {
  const publisher = await person('publisher', '47.000001');
  const worker = await person('worker', '7.000007');
  const stranger = await person('stranger', '50');
  const unfunded = (await publish(publisher, { price: '5' })).id;
  const funded = (await publishFunded(publisher, { price: '1.5' })).id;
  const claimed = (await publishFunded(publisher, { price: '3' })).id;
  const worked = (await publishFunded(publisher, { price: '10.000001', max_revisions: 2 })).id;
  const cancelled = (await publishFunded(publisher, { price: '2' })).id;
  expected(200, await publisher.call('POST', `/v1/tasks/${cancelled}/cancel`));
  for (const id of [claimed, worked]) await claim(worker, id);
  const failed = (await submit(worker, worked, WORK)).id;
  await judge(worked);
  const judging = (await submit(worker, worked, 'another-content')).id;
  const jobs = await queueJobs(publisher);
  // Last, for the requests above leave their agent unnamed.
  const idle = await newAgent(publisher);
  const freeTool = await newTool(publisher);
  const secrets: Record<string, string[]> = {
    ...named('publisher', { ...publisher.secrets, balance: ['32.500002', '14.500001'] }),
    ...named('worker', { ...worker.secrets, balance: ['7.000009'] }),
    work: [
      WORK,
      createHash('sha256').update(WORK).digest('hex'),
      'feedback-for-the-work',
      'step-of-the-work',
    ],
    score: [String(SCORE)],
    ...{ 'job goal': ['goal-of-the-job'], 'job payload': ['payload-of-the-job'] },
  };
  const calls: Record<Caller, Call> = {
    ...{ nobody, operator, malformed: callAs(`${worker.key.slice(0, -1)}!`) },
    ...{ stranger: stranger.call, worker: worker.call, publisher: publisher.call },
  };
  const tasks = [unfunded, funded, claimed, worked, cancelled];
  const people = { publisher, worker, stranger };
  const ids = { unfunded, funded, claimed, worked, cancelled, failed, judging, ...jobs, idle, freeTool };
  return { ...people, ...ids, calls, secrets, state: () => stateOf(publisher, worker, tasks) };
}

export type Market = Awaited<ReturnType<typeof populate>>;

function named(stem: string, secrets: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(secrets).map(([name, values]) => [`${stem} ${name}`, values]));
}

/** All that belongs to the publisher and the worker, as they and the operator read it. */
export async function stateOf(publisher: Person, worker: Person, tasks: string[]): Promise<unknown> {
  const read = async (call: Call, path: string) => expected(200, await call<unknown>('GET', path));
  const owned = [
    ...['keys', 'transfers', 'signing-secret'].map((path) => `/v1/account/${path}`),
    ...['/v1/history', '/v1/tools'],
  ];
  const jobs = [publisher, worker].map(jobsOf);
  const listed = await nobody<Page<{ id: string }>>('GET', `/v1/tasks?publisher_id=${publisher.agent}`);
  return await Promise.all([
    ...[publisher, worker].map(readAccount),
    ...[publisher, worker].flatMap(({ call }) => owned.map((path) => read(call, path))),
    ...[publisher, worker].map(agentsOf),
    ...jobs,
    ...tasks.map((id) => read(operator, `/v1/tasks/${id}?include=submissions`)),
    listed.body.items.map(({ id }) => id),
  ]);
}

/** An account's agents without their reputation, which the market goes on counting by itself. */
async function agentsOf({ call }: Person): Promise<unknown[]> {
  const { body } = await call<Page<{ reputation: unknown }>>('GET', '/v1/agents?mine=true');
  return body.items.map(({ reputation: _, ...agent }) => agent);
}

/** An account's jobs as they are now, for the list may be late; without their estimates, which others have a part in. */
async function jobsOf({ call }: Person): Promise<unknown[]> {
  const { body } = await call<Page<{ id: string }>>('GET', '/v1/jobs');
  return await Promise.all(
    body.items.map(async ({ id }) => {
      const { estimated_wait: _, ...job } = expected(
        200,
        await call<{ estimated_wait: unknown }>('GET', `/v1/jobs/${id}`),
      );
      return job;
    }),
  );
}
