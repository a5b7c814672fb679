import type { LogRow } from '../log/log.ts';
import { openSocket } from '../streams/listen.ts';
import type { JobsObject } from './object.ts';
import type { Wanted } from './store/jobs.ts';

type Shard = DurableObjectStub<JobsObject>;

/** What those who wait for a job to claim watch is named by this and whose workers they are. */
export const CLAIMS = 'claims/';

/** What they are told: that there may be one now. */
export const AGAIN: LogRow = { seq: 0, type: 'claims.again', data: {}, at: 0 };

/** What a Worker asks the object of jobs for a socket to watch. */
export type Watch =
  | { readonly kind: 'claims'; readonly wanted: Wanted }
  | {
      readonly kind: 'job';
      /** Whose the job must be; null for anybody's. */
      readonly accountId: string | null;
      readonly id: string;
      /** The last row of the log that was seen; null for none. */
      readonly after: number | null;
    };

/** Asks the objects in turn for a socket; answers the first that has what is watched, else the last refusal. */
export async function watchJob(
  [first, ...others]: readonly Shard[],
  watch: Watch & { kind: 'job' },
): Promise<Response> {
  if (!first) throw new Error('no object holds jobs');
  const opened = await ask(first, watch);
  return opened.status === 200 && others.length > 0 ? await watchJob(others, watch) : opened;
}

/** Asks an object for a socket that tells when a claim may find a job; at once if it would now. */
export async function watchClaims(shard: Shard, wanted: Wanted): Promise<Response> {
  return await ask(shard, { kind: 'claims', wanted });
}

/** What was asked for, at the object's side. */
export function readWatch(url: string): Watch {
  return JSON.parse(new URL(url).searchParams.get('watch') ?? 'null');
}

async function ask(shard: Shard, watch: Watch): Promise<Response> {
  return await openSocket(shard, { watch: JSON.stringify(watch) });
}
