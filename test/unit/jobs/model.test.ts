import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Tier } from '../../../src/accounts/account.ts';
import { isRefusal } from '../../../src/http/problem.ts';
import { Model, type ModelJob } from './model.ts';
import { type Claimed, DAY, HOUR, SECOND, World } from './world.ts';

const ACCOUNTS = ['ann', 'bob'];
const QUEUES = ['default', 'other'];
const TYPES = ['work', 'work', 'work', 'play', 'agent.run', 'agent.run', 'oracle.score'];
const PROJECTS = [null, 'p', 'p', 'p', 'q'];

/** The real queue, and every lease that it ever handed out. */
class Real extends World {
  readonly leases: Claimed[] = [];
}

type Command = fc.Command<Model, Real>;

/** Runs on both sides, and then holds one against the other. */
function command(name: string, run: (model: Model, real: Real) => void): Command {
  return {
    check: () => true,
    run: (model, real) => {
      run(model, real);
      compare(model, real);
    },
    toString: () => name,
  };
}

function compare(model: Model, real: Real): void {
  real.alarm();
  const found = model.jobs.map(({ spec }) => {
    const { status, position, attempt, usage, lease_expires_at } = real.read(spec.id);
    const until = lease_expires_at === null ? null : Date.parse(lease_expires_at);
    return { id: spec.id, status, position, attempt, iterations: usage.iterations_used, until };
  });
  const expected = model.jobs.map((job) => ({
    ...{ id: job.spec.id, status: job.status, position: model.position(job), attempt: job.attempt },
    ...{ iterations: job.iterations, until: job.held?.until ?? null },
  }));
  expect(found).toEqual(expected);
  for (const accountId of ACCOUNTS) {
    const { running, perProject } = model.tier(accountId);
    const { running: held, runningIn } = real.state.exists()
      ? real.state.jobs.running(accountId)
      : { running: 0, runningIn: new Map<string, number>() };
    // A tier that was lowered lets go on what was begun under the higher one.
    expect(held).toBeLessThanOrEqual(Math.max(running, model.running(accountId)));
    for (const [project, jobs] of runningIn) {
      expect(jobs).toBeLessThanOrEqual(Math.max(perProject, model.running(accountId, project)));
    }
  }
}

function jobOf(model: Model, { job }: Claimed): ModelJob {
  const found = model.jobs.find(({ spec }) => spec.id === job.id);
  if (!found) throw new Error(`${job.id} was handed out and never taken in`);
  return found;
}

/** Acts by one of the leases there ever were, if any; `act` runs where the model says that it still holds. */
function byLease(
  pick: number,
  model: Model,
  real: Real,
  send: (held: Claimed) => unknown,
  act: (job: ModelJob) => void,
) {
  const held = real.leases[pick % Math.max(real.leases.length, 1)];
  if (!held) return;
  const job = jobOf(model, held);
  const holds = job.held?.token === held.lease_token;
  const answer = send(held);
  if (holds) act(job);
  expect(typeof answer === 'string' ? answer : 'done').toBe(holds ? 'done' : 'lease_lost');
}

const picks = fc.nat(1_000);

let made = 0;

const enqueue = fc
  .record({
    accountId: fc.constantFrom('ann', 'ann', 'bob'),
    queue: fc.constantFrom(...QUEUES),
    type: fc.constantFrom(...TYPES),
    projectId: fc.constantFrom(...PROJECTS),
    priority: fc.constantFrom(0, 0, 1, 5, 9),
    maxAttempts: fc.integer({ min: 1, max: 3 }),
    delay: fc.constantFrom(null, null, null, 30 * SECOND, 13 * HOUR),
    times: fc.constantFrom(1, 1, 8),
  })
  .map(({ delay, times, ...spec }) =>
    command(`enqueue(${JSON.stringify({ ...spec, delay })}) × ${times}`, (model, real) => {
      const runAt = delay === null ? null : real.now + delay;
      for (let i = 0; i < times; i += 1) {
        const id = `job_${real.now}_${made}`;
        made += 1;
        const whole = { ...spec, id, agentId: null, runAt };
        const view = real.enqueued(whole);
        expect(isRefusal(view) ? view.refused : view.status).toBe(model.enqueue(whole));
      }
    }),
  );

const claim = fc
  .record({
    accountId: fc.constantFrom(null, 'ann', 'ann', 'bob'),
    queue: fc.constantFrom(null, null, null, ...QUEUES),
    types: fc.constantFrom(null, null, null, ['work'], ['agent.run'], ['play', 'oracle.score']),
    seconds: fc.constantFrom(1, 60, 3_600),
    // Often until there is no more room, which is where limits are.
    times: fc.constantFrom(1, 1, 12),
  })
  .map(({ accountId, queue, types, seconds, times }) =>
    command(`claim(${accountId}, ${queue}, ${types}, ${seconds} s) × ${times}`, (model, real) => {
      // Nobody but the alarm begins the day of an account that does not ask.
      if (accountId === null) real.alarm();
      const leaseMs = seconds * SECOND;
      for (let i = 0; i < times; i += 1) {
        const claimed = real.claim(accountId, { queue, types, leaseMs });
        const expected = model.next(accountId, queue, types);
        expect(claimed?.job.id ?? null).toBe(expected?.spec.id ?? null);
        if (!claimed || !expected) return;
        real.leases.push(claimed);
        model.claimed(expected, claimed.lease_token, leaseMs);
      }
    }),
  );

/** More of what fills the queue than of what empties it. */
const commands = [
  ...[enqueue, enqueue, enqueue, enqueue, claim, claim, claim],
  fc
    .record({ pick: picks, iterations: fc.nat(12), seconds: fc.constantFrom(null, 1, 600) })
    .map(({ pick, iterations, seconds }) =>
      command(`heartbeat(${pick}, ${iterations}, ${seconds} s)`, (model, real) => {
        const ms = seconds === null ? null : seconds * SECOND;
        const progress = { iterations, ...(ms === null ? {} : { leaseMs: ms }) };
        byLease(
          pick,
          model,
          real,
          (held) => real.heartbeat(held, progress),
          (job) => model.heartbeat(job, iterations, ms),
        );
      }),
    ),
  picks.map((pick) =>
    command(`complete(${pick})`, (model, real) => {
      const result = (held: Claimed) => {
        const job = jobOf(model, held);
        // The same again is no news, whoever asks; here it is told apart by a result of its own.
        return { score: job.status === 'succeeded' ? 0 : 1 };
      };
      byLease(
        pick,
        model,
        real,
        (held) => real.complete(held, result(held)),
        (job) => model.end(job, 'succeeded'),
      );
    }),
  ),
  fc.record({ pick: picks, retryable: fc.boolean() }).map(({ pick, retryable }) =>
    command(`fail(${pick}, ${retryable})`, (model, real) => {
      byLease(
        pick,
        model,
        real,
        (held) => real.fail(held, retryable),
        (job) => model.fail(job, retryable),
      );
    }),
  ),
  picks.map((pick) =>
    command(`confirm(${pick})`, (model, real) => {
      const job = model.jobs[pick % Math.max(model.jobs.length, 1)];
      if (!job) return;
      const outcome = real.confirm(job.spec.id, job.spec.accountId);
      expect(typeof outcome === 'string' ? outcome : 'confirmed').toBe(model.confirm(job));
    }),
  ),
  picks.map((pick) =>
    command(`cancel(${pick})`, (model, real) => {
      const job = model.jobs[pick % Math.max(model.jobs.length, 1)];
      if (!job) return;
      const isOver = ['succeeded', 'failed', 'cancelled'].includes(job.status);
      const outcome = real.cancel(job.spec.id, job.spec.accountId);
      expect(typeof outcome === 'string' ? outcome : outcome.status).toBe(
        isOver ? 'job_finished' : 'cancelled',
      );
      if (!isOver) model.end(job, 'cancelled');
    }),
  ),
  fc
    .constantFrom(1, 1, 900, 900, SECOND, SECOND, 8 * SECOND, 61 * SECOND, HOUR, 13 * HOUR, 2.5 * DAY)
    .map((ms) =>
      command(`pass(${ms} ms)`, (model, real) => {
        real.now += ms;
        model.pass(ms);
      }),
    ),
  fc.constant(command('evict', (_, real) => real.evict())),
  fc
    .record({ accountId: fc.constantFrom(...ACCOUNTS), tier: fc.constantFrom<Tier>('free', 'pro', 'scale') })
    .map(({ accountId, tier }) =>
      command(`setTier(${accountId}, ${tier})`, (model, real) => {
        real.setTier(accountId, tier);
        model.tiers.set(accountId, tier);
      }),
    ),
];

it('does what a list that is looked through for every answer would do, in whatever order things happen', () => {
  fc.assert(
    fc.property(
      fc.record({ jobs: fc.constantFrom(3, 100), agentRuns: fc.constantFrom(3, 100) }),
      fc.constantFrom<Tier>('free', 'pro', 'scale', 'scale'),
      fc.commands(commands, { maxCommands: 60, size: 'max' }),
      (caps, tier, sequence) => {
        fc.modelRun(() => {
          const model = new Model();
          const real = new Real();
          model.caps = caps;
          real.caps = caps;
          model.tiers.set('ann', tier);
          real.setTier('ann', tier);
          return { model, real };
        }, sequence);
      },
    ),
    // RUNS=1000 takes minutes, and finds what a few runs may not.
    { numRuns: Number(process.env.RUNS ?? 20) },
  );
}, 600_000);
