import { describe, expect, it } from 'vitest';
import { type Claimed, DAY, HOUR, SECOND, World } from './world.ts';

const RUN = { type: 'agent.run' };
const MINUTE = 60 * SECOND;

/** How often the platform has been told so far. */
function wakes({ told }: World): number {
  return told.filter(({ type }) => type === 'runs.wanted').length;
}

/** How often it is told by what is done. */
function wakesBy(world: World, act: () => unknown): number {
  const before = wakes(world);
  act();
  return wakes(world) - before;
}

function claimRun(world: World): Claimed {
  return world.claim(null, { types: [RUN.type] }) as Claimed;
}

describe('The platform is told that an agent run may be claimed', () => {
  it('when it was enqueued', () => {
    const world = new World();
    expect(wakesBy(world, () => world.enqueue(RUN))).toBe(1);
  });

  it('when its time has come', () => {
    const world = new World();
    const later = { ...RUN, runAt: world.now + HOUR };
    expect(wakesBy(world, () => world.enqueue(later))).toBe(0);
    world.pass(HOUR);
    expect(wakesBy(world, () => world.alarm())).toBe(1);
  });

  it('when its day has come', () => {
    const world = new World();
    for (let i = 0; i < 5; i += 1) world.enqueue();
    expect(wakesBy(world, () => world.enqueue(RUN))).toBe(0);
    world.pass(12 * HOUR);
    expect(wakesBy(world, () => world.alarm())).toBe(1);
  });

  it('when its lease has run out', () => {
    const world = new World();
    world.enqueue(RUN);
    claimRun(world);
    world.pass(MINUTE);
    expect(wakesBy(world, () => world.alarm())).toBe(1);
  });

  it('when it is to be tried again, after the pause', () => {
    const world = new World();
    world.enqueue(RUN);
    const held = claimRun(world);
    expect(wakesBy(world, () => world.fail(held))).toBe(0);
    world.pass(10 * SECOND);
    expect(wakesBy(world, () => world.alarm())).toBe(1);
  });

  it('when a slot of its account is free', () => {
    const world = new World();
    for (let i = 0; i < 2; i += 1) world.enqueue();
    const held = [world.claim() as Claimed, world.claim() as Claimed];
    world.enqueue(RUN);
    expect(claimRun(world)).toBeNull();
    expect(wakesBy(world, () => world.complete(held[0] as Claimed))).toBe(1);
    expect(claimRun(world)).not.toBeNull();
  });

  it('when its account may run more', () => {
    const world = new World();
    for (let i = 0; i < 3; i += 1) world.enqueue(RUN);
    for (let i = 0; i < 2; i += 1) claimRun(world);
    expect(wakesBy(world, () => world.setTier('ann', 'pro'))).toBe(1);
  });

  it('when it was confirmed and nobody holds it', () => {
    const world = new World();
    const id = world.enqueue(RUN);
    world.heartbeat(claimRun(world), { iterations: 2 });
    world.pass(MINUTE);
    expect(wakesBy(world, () => world.alarm())).toBe(0);
    expect(wakesBy(world, () => world.confirm(id))).toBe(1);
  });
});

describe('The platform is not told', () => {
  it('of the jobs of other workers, nor when a slot is free of an account without agent runs', () => {
    const world = new World();
    world.enqueue(RUN);
    const act = () => {
      world.enqueue({ accountId: 'bob' });
      world.complete(world.claim('bob') as Claimed);
      world.enqueue({ type: 'oracle.score' });
    };
    expect(wakesBy(world, act)).toBe(0);
  });
});

describe('When nobody comes', () => {
  it('the platform is told again after 30 s, doubling to 15 min', () => {
    const world = new World();
    world.enqueue(RUN);
    world.evict();
    const pauses = [30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 15 * MINUTE, 15 * MINUTE];
    for (const pause of pauses) {
      world.pass(pause - 1);
      expect(wakesBy(world, () => world.alarm())).toBe(0);
      world.pass(1);
      expect(wakesBy(world, () => world.alarm())).toBe(1);
    }
    expect(wakesBy(world, () => world.enqueue(RUN))).toBe(1);
    world.pass(30 * SECOND);
    expect(wakesBy(world, () => world.alarm())).toBe(1);
  });

  it('and there is nothing left to do, the object may sleep', () => {
    const world = new World();
    world.enqueue(RUN);
    world.complete(claimRun(world));
    world.pass(30 * SECOND);
    expect(wakesBy(world, () => world.alarm())).toBe(0);
    expect(world.state.nextDue()).toBe(world.now - 30 * SECOND + 7 * DAY);
  });
});
