import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { type Act, GIVEN_UP, type KnownLease, type Plan, resultOf } from '../support/job-worker.ts';
import { KillableMarket } from '../support/killable-market.ts';

type Job = {
  id: string;
  status: string;
  attempt: number;
  result: unknown;
  error: string | null;
  finished_at: string | null;
};

const SEED = 5;
const JOBS = 40;
const MAX_ATTEMPTS = 5;
const WORKERS = ['crash-a', 'crash-b', 'crash-c', 'crash-d', 'crash-e', 'crash-f'];
/** The server is killed when so many jobs have succeeded. */
const KILLED_AT = 14;
const WORKER = join(import.meta.dirname, '..', 'support', 'job-worker.ts');
/** Every worker that works on these is killed. */
const DEADLY: Plan = { acts: ['works_on', 'works_on', 'works_on'], ms: 0 };
const DEADLY_ATTEMPTS = 2;

const market = await KillableMarket.create();
const workers = new Map<string, ChildProcess>();
/** Every lease that a worker told of, as it last knew it, by its token. */
const leases = new Map<string, KnownLease>();
let workersKilled = 0;

afterAll(async () => {
  dismiss();
  await market.dispose();
});

/** What becomes of each job, attempt by attempt: the same for the same seed. */
function plans(): Plan[] {
  const weighed = (weights: Partial<Record<Act, number>>) =>
    fc.oneof(
      ...Object.entries(weights).map(([act, weight]) => ({ arbitrary: fc.constant(act as Act), weight })),
    );
  // Only the first attempt fails, for the pause after it doubles each time.
  const first = weighed({ completes: 10, works_on: 5, oversleeps: 4, fails: 3, gives_up: 3 });
  const second = weighed({ completes: 6, works_on: 2, oversleeps: 2 });
  const plan = fc.record({ acts: fc.tuple(first, second), ms: fc.integer({ min: 50, max: 700 }) });
  return [DEADLY, DEADLY, ...fc.sample(plan, { seed: SEED, numRuns: JOBS - 2 })];
}

async function enqueue(key: string, plan: Plan): Promise<string> {
  const max_attempts = plan === DEADLY ? DEADLY_ATTEMPTS : MAX_ATTEMPTS;
  const job = { type: 'crash.work', payload: plan, max_attempts };
  return (await market.call<Job>(key, 'POST', '/v1/jobs', job)).id;
}

/** Starts a worker's process; whenever it holds a job that it would work on for ever, it is killed and replaced. */
function hire(key: string, name: string, planOf: (job: string) => Plan): void {
  const child = spawn(process.execPath, ['--no-warnings', WORKER, market.url, key, name], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  workers.set(name, child);
  createInterface(child.stdout).on('line', (line) => {
    const lease: KnownLease = JSON.parse(line);
    const isNew = !leases.has(lease.token);
    leases.set(lease.token, lease);
    const { acts, ms } = planOf(lease.job);
    if (!isNew || acts[lease.attempt - 1] !== 'works_on') return;
    setTimeout(() => {
      if (workers.get(name) !== child) return;
      child.kill('SIGKILL');
      workersKilled += 1;
      hire(key, name, planOf);
    }, ms);
  });
}

function dismiss(): void {
  for (const child of workers.values()) child.kill('SIGKILL');
  workers.clear();
}

function succeededSoFar(): number {
  return [...leases.values()].filter(({ acknowledged }) => acknowledged === 'succeeded').length;
}

/** How a job ended, once it has. */
async function outcome(key: string, id: string): Promise<Job> {
  let job: Job;
  do job = await market.call<Job>(key, 'GET', `/v1/jobs/${id}?wait=25`);
  while (job.finished_at === null);
  const { status, attempt, result, error, finished_at } = job;
  return { id, status, attempt, result, error, finished_at };
}

/** Whether the completion by a lease is acknowledged. */
async function completes(key: string, lease: KnownLease): Promise<boolean> {
  const { worker, token, job } = lease;
  const body = { worker_id: worker, lease_token: token, result: resultOf(lease) };
  try {
    await market.call(key, 'POST', `/v1/jobs/${job}/complete`, body);
    return true;
  } catch (refusal) {
    expect(String(refusal)).toContain('409');
    return false;
  }
}

it('workers killed with SIGKILL in the middle of jobs, and the server too: every job ends exactly once, within its attempts', async () => {
  await market.start();
  const key = await market.signUp('crash-workers');
  for (const id of WORKERS) await market.call(key, 'POST', '/v1/agents', { id, name: id });
  const planOf = new Map<string, Plan>();
  for (const plan of plans()) planOf.set(await enqueue(key, plan), plan);
  for (const name of WORKERS) hire(key, name, (job) => planOf.get(job)!);

  while (succeededSoFar() < KILLED_AT) await sleep(5);
  await market.kill();
  await market.start();
  const outcomes: Job[] = [];
  for (const id of planOf.keys()) outcomes.push(await outcome(key, id));
  dismiss();

  const ended = (wanted: string) => outcomes.filter(({ status }) => status === wanted);
  console.log(
    `${leases.size} leases, ${workersKilled} workers killed: ` +
      `${ended('succeeded').length} jobs succeeded, ${ended('failed').length} failed`,
  );
  for (const { id, status, attempt, result, error } of outcomes) {
    const plan = planOf.get(id)!;
    const most = plan === DEADLY ? DEADLY_ATTEMPTS : MAX_ATTEMPTS;
    const held = [...leases.values()].filter(({ job }) => job === id).sort((a, b) => a.attempt - b.attempt);
    // No attempt was handed out twice, and none beyond the last.
    const attempts = held.map((lease) => lease.attempt);
    expect(new Set(attempts).size).toBe(attempts.length);
    expect(Math.max(attempt, ...attempts)).toBe(attempt);
    expect(attempt).toBeLessThanOrEqual(most);
    // Whoever held it had let go before the next began.
    for (const [i, { from }] of held.entries()) {
      if (i > 0) expect(from).toBeGreaterThanOrEqual(held[i - 1]!.until);
    }
    // An end that was acknowledged is the one it has; it failed only when it was given up, or had no attempt left.
    const endings = held.filter(({ acknowledged }) => acknowledged !== null && acknowledged !== 'queued');
    expect([[], [status]]).toContainEqual(endings.map(({ acknowledged }) => acknowledged));
    for (const lease of endings) expect(result).toEqual(status === 'succeeded' ? resultOf(lease) : null);
    if (status === 'succeeded') expect(result).toMatchObject({ attempt });
    else
      expect({ status, attempt }).toEqual({ status: 'failed', attempt: error === GIVEN_UP ? attempt : most });
    if (plan === DEADLY) expect(status).toBe('failed');
  }

  // Whatever lease somebody still comes with, only the one that completed its job is acknowledged, and nothing changes.
  const succeeded = new Map(ended('succeeded').map(({ id, attempt }) => [id, attempt]));
  const late = [...leases.values()].map(async (lease) => {
    expect(await completes(key, lease)).toBe(succeeded.get(lease.job) === lease.attempt);
  });
  await Promise.all(late);
  for (const [i, id] of [...planOf.keys()].entries()) expect(await outcome(key, id)).toEqual(outcomes[i]);
});
