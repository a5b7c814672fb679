import { describe, expect, it } from 'vitest';
import { HOUR, SECOND, World } from './world.ts';

function scale(): World {
  const world = new World();
  world.setTier('ann', 'scale');
  return world;
}

/** Claims until there is nothing; the ids in their order. */
function claimAll(world: World, ...asked: Parameters<World['claim']>): string[] {
  const ids: string[] = [];
  for (let claimed = world.claim(...asked); claimed; claimed = world.claim(...asked))
    ids.push(claimed.job.id);
  return ids;
}

describe('a claim', () => {
  it('takes the highest priority, then the oldest', () => {
    const world = scale();
    const [low, high, later] = [0, 5, 5].map((priority) => world.enqueue({ priority }));

    expect(claimAll(world)).toEqual([high, later, low]);
  });

  it('by the operator adds the boost of each tier to the priority', () => {
    const world = scale();
    world.setTier('bob', 'pro');
    const free = world.enqueue({ accountId: 'cyd', priority: 4 });
    const pro = world.enqueue({ accountId: 'bob', priority: 1 });
    const boosted = world.enqueue({ accountId: 'ann', priority: 0 });

    expect(claimAll(world, null)).toEqual([boosted, free, pro]);
  });

  it('by an account takes none of another account, and none that is for the platform', () => {
    const world = scale();
    world.enqueue({ accountId: 'bob' });
    world.enqueue({ type: 'agent.run' });
    const own = world.enqueue();

    expect(claimAll(world)).toEqual([own]);
  });

  it('takes only what is of its queue and types', () => {
    const world = scale();
    const [work, play] = ['work', 'play'].map((type) => world.enqueue({ type }));
    const other = world.enqueue({ queue: 'other' });

    expect(world.claim('ann', { types: ['none'] })).toBeNull();
    expect(claimAll(world, 'ann', { queue: 'other', types: ['work', 'play'] })).toEqual([other]);
    expect(claimAll(world, 'ann', { types: ['play'] })).toEqual([play]);
    expect(claimAll(world)).toEqual([work]);
  });

  it('skips what has no room in its project, and takes what stands behind it', () => {
    const world = scale();
    const inProject = Array.from({ length: 6 }, () => world.enqueue({ projectId: 'p', priority: 9 }));
    const behind = [world.enqueue({ projectId: 'q' }), world.enqueue()];

    expect(claimAll(world)).toEqual([...inProject.slice(0, 5), ...behind]);
  });

  it('never has more run than the tier allows; a judging needs no room', () => {
    const world = new World();
    const jobs = Array.from({ length: 3 }, () => world.enqueue());
    const judging = world.enqueue({ type: 'oracle.score' });

    expect(claimAll(world)).toEqual([jobs[0], jobs[1], judging]);
    expect(world.status(jobs[2] ?? '')).toBe('queued');
  });

  it('puts back first what was held too long, without a pause, and an attempt is gone', () => {
    const world = new World();
    const id = world.enqueue({ maxAttempts: 2 });
    const first = world.claim('ann', { leaseMs: SECOND });
    world.now += SECOND;

    const second = world.claim('ann', { workerId: 'another', leaseMs: SECOND });
    expect(second?.job).toMatchObject({ id, attempt: 2, claimed_by: 'another' });
    expect(second?.lease_token).not.toBe(first?.lease_token);

    world.now += SECOND;
    expect(world.claim()).toBeNull();
    expect(world.read(id)).toMatchObject({ status: 'failed', error: expect.stringContaining('lease') });
  });

  it('frees the slot of a worker that died when its lease runs out, and not before', () => {
    const world = new World();
    for (let i = 0; i < 3; i += 1) world.enqueue();
    claimAll(world, 'ann', { leaseMs: HOUR });
    world.now += HOUR - 1;
    expect(world.claim()).toBeNull();

    world.now += 1;
    expect(world.claim()).not.toBeNull();
  });

  it('or a read finds its own job put back, though more leases ran out than are looked at in one step', () => {
    const world = new World();
    const ids = Array.from({ length: 150 }, () => world.enqueue({ type: 'oracle.score' }));
    claimAll(world, 'ann', { leaseMs: SECOND });
    world.now += SECOND;

    expect(world.status(ids[149] ?? '')).toBe('queued');
    world.alarm();
    expect(claimAll(world)).toEqual(ids);
  });

  it('under an Idempotency-Key gives the same job and token again', () => {
    const world = new World();
    world.enqueue();
    world.enqueue();
    const first = world.claim('ann', {}, 'a key');

    expect(world.claim('ann', {}, 'a key')).toEqual(first);
    expect(world.claim('ann', {}, 'another key')?.job.id).not.toBe(first?.job.id);
  });

  it('that finds nothing leaves its Idempotency-Key unused', () => {
    const world = new World();
    const done = world.enqueue();
    world.cancel(done);
    expect(world.claim('ann', {}, 'a key')).toBeNull();
    const id = world.enqueue();

    expect(world.claim('ann', {}, 'a key')?.job.id).toBe(id);
  });

  it('where there never was a job writes nothing', () => {
    const world = new World();
    expect(world.claim()).toBeNull();
    expect(world.claim(null)).toBeNull();
    expect(world.dump()).toEqual({ sinks: null });
  });
});

describe('a tier that changes', () => {
  it('holds at once for what waits already: order, position and room', () => {
    const world = new World();
    const [first, second] = ['ann', 'bob'].map((accountId) =>
      world.enqueue({ accountId, type: 'agent.run' }),
    );
    expect([first, second].map((id) => world.read(id ?? '').position)).toEqual([1, 2]);

    world.setTier('bob', 'pro');

    expect([first, second].map((id) => world.read(id ?? '').position)).toEqual([2, 1]);
    expect(world.claim(null)?.job.id).toBe(second);
  });

  it('is learnt from the next request that was admitted with it', () => {
    const world = new World();
    for (let i = 0; i < 3; i += 1) world.enqueue();
    const standing = { id: 'ann', tier: 'pro', tierVersion: 2 } as const;
    const request = { workerId: 'w', queue: null, types: null, leaseMs: 1_000 };
    for (const token of ['a', 'b', 'c']) {
      const claimed = world.queue.claim({ standing, request: null }, request, token, world.now);
      expect(claimed).toMatchObject({ isNothing: false });
    }
  });

  it('is not undone by a request that was admitted before', () => {
    const world = new World();
    world.enqueue();
    const late = world.as('ann');
    world.setTier('ann', 'scale');
    world.queue.claim(late, { workerId: 'w', queue: null, types: null, leaseMs: 1 }, 'token', world.now);

    expect(world.state.account('ann').tier).toBe('scale');
  });
});
