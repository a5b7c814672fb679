import { describe, expect, it } from 'vitest';
import { heartbeat } from '../../../src/jobs/rules/work.ts';
import { type Claimed, DAY, SECOND, World } from './world.ts';

function held(leaseMs = 60 * SECOND): { world: World; id: string; claimed: Claimed } {
  const world = new World();
  const id = world.enqueue();
  const claimed = world.claim('ann', { leaseMs });
  if (!claimed) throw new Error('nothing was claimed');
  return { world, id, claimed };
}

/** The job with both kinds of stranger to it: one with another token, and another worker with its token. */
function strangers(claimed: Claimed): Claimed[] {
  return [
    { ...claimed, lease_token: 'made up' },
    { ...claimed, job: { ...claimed.job, claimed_by: 'somebody' } },
  ];
}

const SAYINGS: [string, (world: World, claimed: Claimed) => unknown][] = [
  ['a heartbeat', (world, claimed) => world.heartbeat(claimed, { iterations: 1 })],
  ['a completion', (world, claimed) => world.complete(claimed, 'a result')],
  ['a failure', (world, claimed) => world.fail(claimed)],
];

describe.each(SAYINGS)('%s', (_, say) => {
  it.each([
    ['whose lease has run out', (world: World) => world.pass(60 * SECOND)],
    ['whose job was cancelled', (world: World) => world.cancel('job_1')],
    [
      'whose job is in other hands',
      (world: World) => {
        world.pass(60 * SECOND);
        world.claim('ann', { workerId: 'another' });
      },
    ],
  ])('by a worker %s is told that the lease is lost, and changes nothing', (_, lose) => {
    const { world, claimed } = held();
    lose(world);
    world.alarm();
    const before = world.dump();

    expect(say(world, claimed)).toBe('lease_lost');
    expect(world.dump()).toEqual(before);
  });

  it('by anybody else is refused, and changes nothing', () => {
    const { world, claimed } = held();
    const before = world.dump();
    for (const stranger of strangers(claimed)) expect(say(world, stranger)).toBe('not_lease_holder');
    expect(world.dump()).toEqual(before);
  });
});

describe('a heartbeat', () => {
  it('extends the lease by as much as it was given for, or as it asks', () => {
    const { world, id, claimed } = held(10 * SECOND);
    world.now += 9 * SECOND;
    world.heartbeat(claimed);
    world.now += 9 * SECOND;
    expect(world.status(id)).toBe('running');
    world.heartbeat(claimed, { leaseMs: 100 * SECOND });
    world.now += 99 * SECOND;
    expect(world.status(id)).toBe('running');
    world.now += SECOND;
    expect(world.status(id)).toBe('queued');
  });

  it('tells of progress; what it leaves out stays, and iterations never go down', () => {
    const { world, id, claimed } = held();
    world.heartbeat(claimed, { phase: 'reading', message: 'On page 3.', iterations: 1 });
    world.heartbeat(claimed, { phase: 'writing', iterations: 0 });

    expect(world.read(id)).toMatchObject({ phase: 'writing', message: 'On page 3.' });
    expect(world.read(id).usage).toMatchObject({ iterations_used: 1, iterations_remaining: 1 });
  });

  it('that says nothing new leaves no trace in the log', () => {
    const { world, claimed } = held();
    world.heartbeat(claimed, { phase: 'reading' });
    const told = world.told.length;
    world.heartbeat(claimed, { phase: 'reading' });
    world.heartbeat(claimed);

    expect(world.told).toHaveLength(told);
  });
});

describe('a completion', () => {
  it('ends the job; the same again is the same, another result is late', () => {
    const { world, id, claimed } = held();
    const done = world.complete(claimed, { sum: 3 });

    expect(done).toMatchObject({ id, status: 'succeeded', result: { sum: 3 }, claimed_by: 'worker' });
    expect(world.complete(claimed, { sum: 3 })).toEqual(done);
    expect(world.complete(claimed, { sum: 4 })).toBe('lease_lost');
    expect(world.heartbeat(claimed)).toBe('lease_lost');
  });
});

describe('a failure', () => {
  it('has the job wait and be tried again, longer each time, the first within 10 s', () => {
    const { world, id } = held();
    world.cancel(id);
    const again = world.enqueue({ maxAttempts: 3 });
    const pauses: number[] = [];
    for (let attempt = 1; attempt < 3; attempt += 1) {
      const claimed = world.claim();
      const failed = world.fail(claimed as Claimed);
      expect(failed).toMatchObject({ status: 'queued', attempt, error: 'It broke.', position: 1 });
      expect(world.claim()).toBeNull();
      pauses.push((world.state.nextDue() ?? 0) - world.now);
      world.now = world.state.nextDue() ?? 0;
    }
    expect(pauses[0]).toBeLessThanOrEqual(10 * SECOND);
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);

    expect(world.fail(world.claim() as Claimed)).toMatchObject({ id: again, status: 'failed', attempt: 3 });
  });

  it('that another attempt would not mend is final', () => {
    const { world, claimed } = held();
    expect(world.fail(claimed, false)).toMatchObject({ status: 'failed', attempt: 1 });
  });
});

describe('confirmation', () => {
  function paused() {
    const all = held();
    expect(all.world.heartbeat(all.claimed, { iterations: 2 })).toMatchObject({
      status: 'awaiting_confirmation',
    });
    return all;
  }

  it('grants the next batch to a worker that kept its lease', () => {
    const { world, id, claimed } = paused();
    world.now += 30 * SECOND;
    world.heartbeat(claimed);
    world.now += 45 * SECOND;

    expect(world.confirm(id)).toMatchObject({
      ...{ job_id: id, iterations_granted: 2 },
      usage: { iterations_used: 2, iterations_remaining: 2 },
    });
    expect(world.read(id)).toMatchObject({ status: 'running', attempt: 1 });
    expect(world.heartbeat(claimed, { iterations: 3 })).toMatchObject({ status: 'running' });
    expect(world.heartbeat(claimed, { iterations: 4 })).toMatchObject({ status: 'awaiting_confirmation' });
  });

  it('queues a job whose worker has gone, and no attempt is used', () => {
    const { world, id, claimed } = paused();
    world.now += 60 * SECOND;
    expect(world.read(id)).toMatchObject({ status: 'awaiting_confirmation', claimed_by: null });
    expect(world.heartbeat(claimed)).toBe('lease_lost');

    world.confirm(id);
    expect(world.read(id)).toMatchObject({ status: 'queued', position: 1 });
    expect(world.claim()?.job).toMatchObject({ id, attempt: 1 });
  });

  it('keeps its slot while the lease is held, and no longer', () => {
    const { world } = paused();
    world.enqueue();
    world.enqueue();
    expect([world.claim(), world.claim()].map((claimed) => claimed !== null)).toEqual([true, false]);
    world.now += 60 * SECOND;
    expect([world.claim(), world.claim()].map((claimed) => claimed !== null)).toEqual([true, true]);
  });

  it('is refused when nothing waits for it, and after five batches', () => {
    const { world, id, claimed } = held();
    expect(world.confirm(id)).toBe('not_awaiting_confirmation');
    for (let batch = 1; batch < 5; batch += 1) {
      world.heartbeat(claimed, { iterations: 2 * batch });
      expect(world.confirm(id)).toMatchObject({ iterations_granted: 2 });
    }
    world.heartbeat(claimed, { iterations: 10 });
    expect(world.confirm(id)).toBe('iteration_cap_reached');
    expect(world.complete(claimed)).toMatchObject({ status: 'succeeded' });
    expect(world.confirm(id)).toBe('not_awaiting_confirmation');
  });

  it('is refused once five batches are used, however few were granted of them', () => {
    const { world, id, claimed } = held();
    world.heartbeat(claimed, { iterations: 9 });
    expect(world.confirm(id)).toMatchObject({
      ...{ iterations_granted: 2, usage: { iterations_used: 9, iterations_remaining: 0 } },
    });

    world.heartbeat(claimed, { iterations: 10 });

    expect(world.confirm(id)).toBe('iteration_cap_reached');
    expect(world.read(id)).toMatchObject({ status: 'awaiting_confirmation', usage: { iterations_used: 10 } });
    expect(world.complete(claimed)).toMatchObject({ status: 'succeeded' });
  });

  it.each([
    ['free', 10],
    ['pro', 15],
    ['scale', 25],
  ] as const)(
    'is refused to a job of tier %s that reports %i iterations at once, and not one fewer',
    (tier, all) => {
      const world = new World();
      world.setTier('ann', tier);
      const confirmedAt = (iterations: number) => {
        const id = world.enqueue();
        world.heartbeat(world.claim() as Claimed, { iterations });
        return world.confirm(id);
      };

      expect(confirmedAt(all)).toBe('iteration_cap_reached');
      expect(confirmedAt(all - 1)).toMatchObject({ iterations_granted: all / 5 });
    },
  );

  it('that does not come within seven days fails the job', () => {
    const { world, id } = paused();
    world.now += 7 * DAY - 1;
    expect(world.status(id)).toBe('awaiting_confirmation');
    world.now += 1;
    expect(world.read(id)).toMatchObject({
      status: 'failed',
      finished_at: new Date(world.now).toISOString(),
    });
  });
});

describe('a cancellation', () => {
  it('ends a job in any state but the last', () => {
    const { world, id } = held();
    const scheduled = world.enqueue({ runAt: world.now + DAY });
    for (const each of [id, scheduled]) expect(world.cancel(each)).toMatchObject({ status: 'cancelled' });
    for (const each of [id, scheduled]) expect(world.cancel(each)).toBe('job_finished');
    world.now += 2 * DAY;
    expect(world.status(scheduled)).toBe('cancelled');
  });
});

describe('the rule alone', () => {
  it('goes by the time on the lease, whether or not anybody has put the job back', () => {
    const { world, id, claimed } = held();
    const job = world.state.jobs.byId(id);
    const holder = { workerId: 'worker', token: claimed.lease_token };
    if (!job) throw new Error('the job is gone');

    expect(heartbeat(job, holder, {}, world.now + 60 * SECOND - 1)).toEqual([expect.anything()]);
    expect(heartbeat(job, holder, {}, world.now + 60 * SECOND)).toMatchObject({ refused: 'lease_lost' });
  });
});
