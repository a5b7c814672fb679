import { configOf } from '../config.ts';
import type { JobsObject } from './object.ts';

/** The object that holds all jobs of an account. */
export function jobsOf(env: Env, accountId: string): DurableObjectStub<JobsObject> {
  return env.JOBS.getByName(String(hash(accountId) % configOf(env).JOB_SHARDS));
}

/** Every object that holds jobs. */
export function allJobs(env: Env): DurableObjectStub<JobsObject>[] {
  const shards = Array.from({ length: configOf(env).JOB_SHARDS }, (_, shard) => String(shard));
  return shards.map((shard) => env.JOBS.getByName(shard));
}

/** FNV-1a, 32 bits: the same in every deployment, for where jobs live must not change. */
function hash(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}
