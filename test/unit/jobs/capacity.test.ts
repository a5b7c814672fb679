import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/http/problem.ts';
import type { JobView } from '../../../src/jobs/schema.ts';
import { type Claimed, DAY, HOUR, SECOND, World } from './world.ts';

const MIDNIGHT = Date.parse('2026-11-02T00:00:00Z');

function times(n: number, act: (i: number) => string): string[] {
  return Array.from({ length: n }, (_, i) => act(i));
}

function view(enqueued: ReturnType<World['enqueued']>): JobView {
  if (isRefusal(enqueued)) throw new Error(enqueued.refused);
  return enqueued;
}

describe('the daily limit', () => {
  it('has the job over it wait for the next day, as the account is told', () => {
    const world = new World();
    times(5, () => world.enqueue());
    const sixth = view(world.enqueued());

    expect(sixth).toMatchObject({
      ...{ status: 'scheduled', position: 0, message: 'Daily limit reached. Scheduled for tomorrow.' },
      usage: { jobs_used: 5, jobs_remaining: 0, daily_limit_resets_at: '2026-11-02T00:00:00.000Z' },
    });
    world.now = MIDNIGHT - 1;
    expect(world.status(sixth.id)).toBe('scheduled');
    world.now = MIDNIGHT;
    expect(world.read(sixth.id)).toMatchObject({ status: 'queued', message: null, position: 6 });
    expect(world.read(sixth.id).usage).toMatchObject({ jobs_used: 1, jobs_remaining: 4 });
  });

  it('counts no job whose commit failed after the account was counted', () => {
    const world = new World();
    world.enqueue();
    world.storage.onWrite = (query) => {
      if (query.startsWith('INSERT INTO log')) throw new Error('the disk is full');
    };
    expect(() => world.enqueue()).toThrow('the disk is full');
    world.storage.onWrite = () => {};
    expect(view(world.enqueued()).usage.jobs_used).toBe(2);
  });

  it('releases as many as the day allows, oldest first, day after day', () => {
    const world = new World();
    const ids = times(17, () => world.enqueue());
    const queued = () => ids.filter((id) => world.status(id) === 'queued');
    world.now = MIDNIGHT;
    expect(queued()).toEqual(ids.slice(0, 10));
    expect(view(world.enqueued()).status).toBe('scheduled');

    // Nobody looked at the second midnight: it still counts as the one it was.
    world.now = MIDNIGHT + 2 * DAY + HOUR;
    expect(queued()).toEqual(ids);
    expect(view(world.enqueued())).toMatchObject({ status: 'queued', usage: { jobs_used: 4 } });
  });

  it('takes seven days ahead and no more', () => {
    const world = new World();
    times(40, () => world.enqueue());
    const refused = world.enqueued();
    expect(refused).toMatchObject({ refused: 'daily_limit_reached', retryAfter: 12 * 3_600 });

    world.cancel('job_40');
    expect(world.enqueue()).toBe('job_42');
  });

  it('is that of the tier at midnight', () => {
    const world = new World();
    const ids = times(40, () => world.enqueue());
    world.setTier('ann', 'pro');
    world.now = MIDNIGHT;
    expect(new Set(ids.map((id) => world.status(id)))).toEqual(new Set(['queued']));
  });

  it('is no business of judgings, of other accounts, or of jobs that were refused', () => {
    const world = new World();
    world.caps = { jobs: 5, agentRuns: 100 };
    times(5, () => world.enqueue());
    expect(view(world.enqueued({ type: 'oracle.score' })).status).toBe('queued');
    expect(view(world.enqueued({ accountId: 'bob' })).usage.jobs_used).toBe(1);
  });

  it('counts a job that is to run later on the day it was taken in', () => {
    const world = new World();
    const later = world.enqueue({ runAt: world.now + DAY });
    expect(view(world.enqueued()).usage.jobs_used).toBe(2);
    times(3, () => world.enqueue());
    const both = world.enqueue({ runAt: MIDNIGHT + HOUR });

    world.now = MIDNIGHT;
    expect(world.read(both)).toMatchObject({ status: 'scheduled', message: null, usage: { jobs_used: 1 } });
    world.now = MIDNIGHT + HOUR;
    expect(world.status(both)).toBe('queued');
    world.now = MIDNIGHT + 12 * HOUR;
    expect(world.status(later)).toBe('queued');
  });
});

describe('a full queue', () => {
  it('takes no more, says when to come back, and takes more once one has left', () => {
    const world = new World();
    world.setTier('ann', 'scale');
    times(100, () => world.enqueue());

    expect(world.enqueued()).toMatchObject({
      ...{ refused: 'queue_full', retryAfter: 900, retryAfterMinutes: 15 },
    });
    expect(world.enqueue({ queue: 'other' })).toMatch(/^job_/);
    expect(world.enqueue({ type: 'oracle.score' })).toMatch(/^job_/);
    world.cancel('job_1');
    world.cancel('job_2');
    expect(world.enqueue()).toMatch(/^job_/);
  });

  it('is one for the agents of all accounts', () => {
    const world = new World();
    world.caps = { jobs: 100, agentRuns: 3 };
    const ask = (accountId: string, queue: string) => world.enqueue({ accountId, queue, type: 'agent.run' });
    expect([ask('ann', 'a'), ask('bob', 'a'), ask('ann', 'b')]).toEqual(['job_1', 'job_2', 'job_3']);
    expect(ask('cyd', 'c')).toBe('queue_full');
    expect(world.enqueue({ accountId: 'cyd' })).toBe('job_5');
  });
});

describe('the position', () => {
  it('of an ordinary job is its rank in its own queue; of an agent run, among everyone', () => {
    const world = new World();
    world.setTier('bob', 'scale');
    const position = (id: string) => world.read(id).position;
    const [mine, theirs] = ['ann', 'bob'].map((accountId) => world.enqueue({ accountId, type: 'agent.run' }));
    expect([mine, theirs].map((id) => position(id ?? ''))).toEqual([2, 1]);

    const [first, urgent, other] = [{}, { priority: 3 }, { queue: 'other' }].map((spec) =>
      world.enqueue(spec),
    );
    expect([first, urgent, other].map((id) => position(id ?? ''))).toEqual([2, 1, 1]);
  });
});

describe('the estimate', () => {
  it('is the position times the average of the tier, by the workers seen in the last minute', () => {
    const world = new World();
    world.enqueue();
    const second = world.enqueue();
    const wait = () => world.read(second).estimated_wait;
    expect(wait()).toMatchObject({ seconds: 960, lower: 672, upper: 1248, confidence: 'low' });
    expect(wait().message).toBe('Number 2 in line; about 16 minutes to wait.');

    for (const workerId of ['a', 'b', 'b', 'c']) world.claim('ann', { workerId, types: ['none'] });
    expect(wait()).toMatchObject({ seconds: 320, confidence: 'medium' });
    world.now += 61 * SECOND;
    expect(wait()).toMatchObject({ seconds: 960, confidence: 'low' });
  });

  it('moves three tenths of the way to each new duration', () => {
    const world = new World();
    world.enqueue();
    const claimed = world.claim() as Claimed;
    world.now += 30 * SECOND;
    world.heartbeat(claimed);
    world.now += 50 * SECOND;
    world.complete(claimed);
    world.now += 100 * SECOND;

    // 480 + 0.3 × (80 − 480)
    expect(view(world.enqueued()).estimated_wait.seconds).toBe(360);
    world.setTier('bob', 'pro');
    expect(view(world.enqueued({ accountId: 'bob' })).estimated_wait.seconds).toBe(600);
  });
});

describe('a job that is not in line', () => {
  it('has nothing to wait for', () => {
    const world = new World();
    world.enqueue();
    const { job } = world.claim() as Claimed;
    expect(job).toMatchObject({ position: 0, estimated_wait: { seconds: 0, lower: 0, upper: 0 } });
  });
});
