import { describe, expect, it } from 'vitest';
import { refuseScore, verdictOf } from '../../../src/jobs/rules/score.ts';
import { type Claimed, World } from './world.ts';

describe('The result of a judging', () => {
  it.each([{ score: 0 }, { score: 1, feedback: '' }, { score: 0.5, feedback: '😀'.repeat(20_000) }])(
    'is a score, and maybe feedback',
    (result) => expect(refuseScore(result)).toBeNull(),
  );

  it.each([
    [null, 'result'],
    [0.9, 'result'],
    [[0.9], 'result'],
    [{}, 'result.score'],
    [{ score: null }, 'result.score'],
    [{ score: '0.9' }, 'result.score'],
    [{ score: 1.01 }, 'result.score'],
    [{ score: -0.01 }, 'result.score'],
    [{ score: 1, feedback: null }, 'result.feedback'],
    [{ score: 1, feedback: 'x'.repeat(20_001) }, 'result.feedback'],
    [{ score: 1, passed: true }, 'result.passed'],
  ])('is not %j', (result, path) => {
    expect(refuseScore(result)).toMatchObject({ refused: 'invalid_request', errors: [{ path }] });
  });

  it('is a verdict of one step', () => {
    expect(verdictOf({ score: 0.5 })).toEqual({
      ...{ score: 0.5, feedback: '' },
      steps: [{ name: 'external', outcome: 'scored', score: 0.5, reason: '' }],
    });
  });
});

describe('A judging', () => {
  it('has its end noted once, however it ends, and no other job has', () => {
    const world = new World();
    const noted = () => world.told.filter(({ type }) => type === 'judging.ended').map(({ data }) => data.n);
    for (let i = 0; i < 3; i += 1) world.enqueue({ type: 'oracle.score' });
    world.enqueue();
    const [first, second] = [world.claim() as Claimed, world.claim() as Claimed];
    world.cancel('job_3');
    expect(world.fail(second, true)).toMatchObject({ status: 'queued' });
    expect(noted()).toEqual([3]);
    world.complete(first, { score: 1 });
    world.complete(first, { score: 1 });
    world.complete(world.claim() as Claimed);
    expect(noted()).toEqual([3, 1]);
  });

  it('stays held when its result is no score', () => {
    const world = new World();
    world.enqueue({ type: 'oracle.score' });
    const held = world.claim() as Claimed;
    expect(world.complete(held, { score: 7 })).toBe('invalid_request');
    expect(world.status('job_1')).toBe('running');
    expect(world.complete({ ...held, lease_token: 'another' }, { score: 7 })).toBe('not_lease_holder');
  });
});
