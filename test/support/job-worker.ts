import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What a worker does with an attempt: it `completes` it, `fails` it for another to try, or `gives_up` for good; it
 * `oversleeps` its lease and then completes it; or it `works_on` for as long as it lives and holds the job.
 */
export type Act = 'completes' | 'fails' | 'gives_up' | 'oversleeps' | 'works_on';

/** The payload of a job: an act for each attempt, and completion for all that follow; how long each takes. */
export type Plan = { readonly acts: readonly Act[]; readonly ms: number };

/** A lease as its worker knows it. Times are epoch milliseconds. */
export type KnownLease = {
  readonly worker: string;
  readonly token: string;
  readonly job: string;
  readonly attempt: number;
  /** When the claim was answered; the worker works on the job from here ... */
  readonly from: number;
  /** ... to here: when the lease runs out, as far as the worker was told, or when it let go of the job before that. */
  readonly until: number;
  /** The job's status as the completion or failure by this lease was acknowledged with it; null when it was not. */
  readonly acknowledged: string | null;
};

type JobView = { id: string; status: string; attempt: number; payload: Plan; lease_expires_at: string };
type Answer = { status: number; body: unknown };

export const GIVEN_UP = 'This cannot be done.';
const LEASE_SECONDS = 2;
const HEARTBEAT_EVERY_MS = 500;
const AGAIN_AFTER_MS = 200;

/** What a completion by a lease hands in; no two leases hand in the same. */
export function resultOf({ worker, attempt }: Pick<KnownLease, 'worker' | 'attempt'>) {
  return { worker, attempt };
}

/**
 * A worker of the job queue, as a process: `node job-worker.ts <url> <key> <worker id>`. It claims job after job until it
 * is killed, or nobody listens. To stdout it writes, as a line of JSON, each lease as it comes to know it.
 */
if (import.meta.main) {
  process.stdin.once('end', () => process.exit()).resume();
  const [url = '', key = '', worker = ''] = process.argv.slice(2);
  for (;;) await workOnNext(url, key, worker);
}

async function workOnNext(url: string, key: string, worker: string): Promise<void> {
  const call = (path: string, body: object) =>
    post(`${url}/v1/jobs${path}`, key, { worker_id: worker, ...body });
  const claimed = await call('/claim', { lease_seconds: LEASE_SECONDS, wait: 5 });
  const { job, lease_token: token } = claimed.body as { job: JobView | null; lease_token: string };
  if (!job) return;
  const { id, attempt, payload } = job;
  const first = {
    ...{ worker, token, job: id, attempt },
    from: Date.now(),
    until: expiry(job),
    acknowledged: null,
  };
  tell(first);

  const act = payload.acts[attempt - 1] ?? 'completes';
  const kept = act === 'oversleeps' ? await oversleep(first) : await keep(first);
  if (!kept) return;
  const ended = { ...kept, until: Math.min(kept.until, Date.now()) };
  tell(ended);
  const hasFailed = act === 'fails' || act === 'gives_up';
  const answer = hasFailed
    ? await call(`/${id}/fail`, {
        lease_token: token,
        error: act === 'fails' ? 'Not this time.' : GIVEN_UP,
        retryable: act === 'fails',
      })
    : await call(`/${id}/complete`, { lease_token: token, result: resultOf(ended) });
  if (answer.status === 200) tell({ ...ended, acknowledged: (answer.body as JobView).status });

  /** Works on the job and keeps its lease by heartbeats; null when it was lost. */
  async function keep(lease: KnownLease): Promise<KnownLease | null> {
    let known = lease;
    const end = Date.now() + (act === 'works_on' ? Number.POSITIVE_INFINITY : payload.ms);
    for (;;) {
      await sleep(Math.min(HEARTBEAT_EVERY_MS, Math.max(end - Date.now(), 0)));
      const { status, body } = await call(`/${id}/heartbeat`, { lease_token: token });
      if (status !== 200) return null;
      known = { ...known, until: expiry(body as JobView) };
      tell(known);
      if (Date.now() >= end) return known;
    }
  }
}

async function oversleep(lease: KnownLease): Promise<KnownLease> {
  await sleep(LEASE_SECONDS * 1_000 + 500);
  return lease;
}

/** Sends a request until a server answers it, however often that takes: what became of the ones before is not known. */
async function post(url: string, key: string, body: object): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` };
  for (;;) {
    try {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      if (response.status < 500) return { status: response.status, body: await response.json() };
    } catch {
      // The server is gone; it comes back.
    }
    await sleep(AGAIN_AFTER_MS);
  }
}

function expiry({ lease_expires_at }: JobView): number {
  return Date.parse(lease_expires_at);
}

function tell(lease: KnownLease): void {
  process.stdout.write(`${JSON.stringify(lease)}\n`);
}
