import { describe, expect, it } from 'vitest';
import { World } from './world.ts';

describe('x', () => {
  it('y', () => {
    const world = new World();
    const a = world.enqueued();
    console.log(a);
    const c = world.claim()!;
    console.log(c);
    console.log(world.heartbeat(c, { iterations: 2, phase: 'p' }));
    console.log(world.confirm(c.job.id));
    console.log(world.complete(c, { x: 1 }));
    console.log(world.complete(c, { x: 1 }));
    expect(1).toBe(1);
  });
});
