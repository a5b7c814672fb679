import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { JobSpec, Standing } from '../../src/jobs/job.ts';
import type { RunsPointer } from '../../src/jobs/object.ts';
import type { Commander } from '../../src/jobs/state.ts';
import { workOffRuns } from '../../src/runs/consumer.ts';
import { type Account, signUpAgent, unique } from './api.ts';
import { answered, inJobs, type JobsStub, newSpec, wanted } from './job.ts';
import { atTime } from './task.ts';

const realNow = Date.now;

/** An object whose messages to the platform end in a list, and an account of the market whose jobs are in it. */
export async function newShard(tier: 'free' | 'scale' = 'scale') {
  const account = await signUpAgent();
  const shard = unique('shard');
  const owner = { standing: { id: account.id, tier, tierVersion: 1 }, request: null };
  const scene = { account, shard, stub: env.JOBS.getByName(shard), owner, messages: [] as RunsPointer[] };
  await listen(scene);
  return scene;
}

export type Shard = {
  readonly account: Account & { readonly agent: string };
  readonly shard: string;
  readonly stub: JobsStub;
  readonly owner: Commander & { readonly standing: Standing };
  readonly messages: RunsPointer[];
};

export const pointerTo = ({ shard }: Shard): RunsPointer => ({ shard });

/** Has the object's messages end in the list, until it is evicted. */
export async function listen({ stub, messages }: Shard): Promise<void> {
  const send = async (message: RunsPointer) => void messages.push(message);
  await inJobs(stub, (object) => {
    const bound = object as unknown as { env: object };
    bound.env = { ...bound.env, RUNS: { send } };
  });
}

/** Puts an agent run into the object. */
export async function add(shard: Shard, goal = 'Say hello.', overrides: Partial<JobSpec> = {}, payload = {}) {
  const { stub, owner, account } = shard;
  const spec = newSpec(owner, { type: 'agent.run', agentId: account.agent, ...overrides });
  return answered(await stub.enqueue(owner, spec, { goal, payload: JSON.stringify(payload) }));
}

let batches = 0;

/** Has the consumer handle a message to look into the object, with these variables; answers what it acknowledged. */
export async function consume(shard: Shard, variables: object = {}) {
  batches += 1;
  const batch = createMessageBatch<RunsPointer>('runs', [
    { id: `${batches}`, timestamp: new Date(), attempts: 1, body: pointerTo(shard) },
  ]);
  await workOffRuns(batch, { ...env, ...variables } as Env);
  return await getQueueResult(batch, createExecutionContext());
}

/** A job as the object has it now. */
export const read = async ({ stub }: Shard, { id }: { id: string }) => answered(await stub.read(null, id));

/** Lets the object do what is due so much later, as whoever asks next would have it. */
export async function later({ stub, owner }: Shard, ms: number): Promise<void> {
  const types = ['none'];
  await inJobs(stub, (object) => atTime(realNow() + ms, () => object.claim(owner, wanted({ types }))));
}

/** Has the alarm of the object go off as of so much later. */
export async function alarm({ stub }: Shard, ms: number): Promise<void> {
  await inJobs(stub, (object) => atTime(realNow() + ms, () => object.alarm()));
}
