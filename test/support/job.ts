import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { newId } from '../../src/http/ids.ts';
import { isRefusal, type Refusal } from '../../src/http/problem.ts';
import type { JobSpec } from '../../src/jobs/job.ts';
import type { JobsObject } from '../../src/jobs/object.ts';
import type { ClaimRequest } from '../../src/jobs/queue.ts';
import type { JobView } from '../../src/jobs/schema.ts';
import type { Commander } from '../../src/jobs/state.ts';
import { unique } from './api.ts';

export type JobsStub = DurableObjectStub<JobsObject>;
export type Claimed = { readonly job: JobView; readonly lease_token: string };
export type Owner = Commander & { readonly standing: { readonly id: string } };

/** An object of jobs that no request finds, and an account with jobs in it. */
export function newJobs(tier: 'free' | 'pro' | 'scale' = 'scale') {
  const stub = env.JOBS.getByName(unique('shard'));
  const owner = { standing: { id: newId('acct'), tier, tierVersion: 1 }, request: null };
  return { stub, owner };
}

export function newSpec(
  { standing }: { standing: { id: string } },
  overrides: Partial<JobSpec> = {},
): JobSpec {
  return {
    ...{ id: newId('job'), accountId: standing.id, queue: 'default', type: 'work', projectId: null },
    ...{ agentId: null, priority: 0, maxAttempts: 3, runAt: null, ...overrides },
  };
}

export const CONTENT = { goal: null, payload: 'null' };

export function wanted(overrides: Partial<ClaimRequest> = {}): ClaimRequest {
  return { workerId: 'worker', queue: null, types: null, leaseMs: 60_000, ...overrides };
}

/** Runs `work` inside the object. */
export async function inJobs<R>(
  stub: JobsStub,
  work: (object: JobsObject, state: DurableObjectState) => R | Promise<R>,
): Promise<R> {
  return await runInDurableObject<JobsObject, R>(stub, work);
}

/** The body of an answer of the object; throws when it is refused. */
export function answered<T = JobView>(answer: { readonly json: string } | Refusal): T {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return JSON.parse(answer.json);
}

/** What a worker is handed; throws when there is nothing. */
export function claimedOf(answer: { readonly json: string } | Refusal): Claimed {
  const claimed = answered<Claimed>(answer);
  if (!claimed.job) throw new Error('nothing was claimed');
  return claimed;
}

/** Everything that the object holds durably: every row of every table, and its alarm. */
export async function dumpJobs(stub: JobsStub): Promise<Record<string, unknown>> {
  return await inJobs(stub, async (_, { storage }) => {
    const tables = storage.sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
    const rows = tables.map(({ name }) => [name, storage.sql.exec(`SELECT * FROM ${name}`).toArray()]);
    return { ...Object.fromEntries(rows), alarm: await storage.getAlarm() };
  });
}
