import { describe, expect, it } from 'vitest';
import { LEASE_MS, MAX_TRIES } from '../../../src/oracle/patience.ts';
import { fundedWorld, pendingWorld, QUALITY, SPEC, START, World } from './world.ts';

const SUBMISSION = `sub_${SPEC.id.slice('task_'.length)}_1`;

/** The last rows of the log: their types, statuses and sentences. */
function told(world: World, rows: number): unknown[] {
  return world.log.slice(-rows).map(({ type, data }) => [type, data.status, data.message]);
}

describe('the log tells a reader', () => {
  it('of funding: the wish, and what came of it', () => {
    const world = pendingWorld();
    world.funded(false);
    world.fund();
    world.funded(true);
    expect(told(world, 5)).toEqual([
      ['task.created', 'open', 'The task was published.'],
      ['funding.requested', 'open', '10.00 USDC is being held for the task.'],
      ['funding.refused', 'open', 'The price is not held for the task.'],
      ['funding.requested', 'open', '10.00 USDC is being held for the task.'],
      ['funding.held', 'funded', '10.00 USDC is held for the task.'],
    ]);
    expect(world.log.map(({ data }) => data.attempt)).toEqual([undefined, 1, 1, 2, undefined]);
  });

  it('of workers that come and go', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    world.unclaim('ann');
    expect(world.log.slice(-2)).toEqual([
      {
        ...{ type: 'task.joined', at: START },
        data: { task_id: SPEC.id, status: 'funded', message: 'ann takes part.', worker_id: 'ann' },
      },
      {
        ...{ type: 'task.left', at: START },
        data: { task_id: SPEC.id, status: 'funded', message: 'ann takes part no more.', worker_id: 'ann' },
      },
    ]);
  });

  it('of a change, and not what it was', () => {
    const world = new World().with((w) => w.change({ title: 'A new title' }));
    expect(told(world, 1)).toEqual([['task.changed', 'open', 'The publisher changed the task.']]);
    expect(JSON.stringify(world.log)).not.toContain('A new title');
  });

  it('of a resolution and the payment after it', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    world.judge(1, 1);
    world.paid();
    expect(told(world, 4)).toEqual([
      ['submission.received', 'funded', 'ann handed in revision 1.'],
      ['submission.judged', 'funded', 'The submission of ann has passed.'],
      ['task.resolved', 'resolved', 'ann has won.'],
      ['payout.posted', 'resolved', 'The winner has been paid.'],
    ]);
    expect(world.log.at(-2)?.data).toMatchObject({ worker_id: 'ann' });
  });

  it('of a cancellation that meets a hold in flight', () => {
    const world = pendingWorld();
    world.cancel();
    world.refunded(true);
    expect(told(world, 3)).toEqual([
      ['task.cancelled', 'cancelled', 'The publisher called the task off.'],
      ['funding.held', 'cancelled', '10.00 USDC is held for the task.'],
      ['refund.posted', 'cancelled', '10.00 USDC went back to the publisher.'],
    ]);
  });

  it('of an expiry, and why', () => {
    const world = pendingWorld().at(SPEC.deadline);
    world.refunded(false);
    expect(told(world, 3)).toEqual([
      ['task.deadline_passed', 'open', 'The deadline has passed.'],
      ['task.expired', 'expired', 'The task ended without a winner: not_funded.'],
      ['funding.refused', 'expired', 'The price is not held for the task.'],
    ]);
  });

  it('of work that is sent to a judge again, and of work that none could judge', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      world.begin(1);
      world.at(world.now + LEASE_MS);
    }
    expect(told(world, 2)).toEqual([
      ['submission.requeued', 'funded', 'The submission waits for a judge again.'],
      ['submission.errored', 'funded', 'The submission of ann could not be judged.'],
    ]);
  });

  it('of work that ran out of time', () => {
    const world = fundedWorld()
      .with((w) => w.work('ann'))
      .at(SPEC.deadline + SPEC.judgingLimit);
    expect(told(world, 2)).toEqual([
      ['judging.timed_out', 'funded', 'Work that was still being judged ran out of time.'],
      ['task.expired', 'expired', 'The task ended without a winner: unjudged.'],
    ]);
  });

  it('nothing of a judge that begins or stumbles', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    const before = world.log.length;
    world.fault(1, world.begin(1));
    expect(world.log).toHaveLength(before);
  });

  it('which submission it is about, by id and number, and nothing that is sealed', () => {
    const world = fundedWorld(QUALITY).with((w) => w.work('ann'));
    const steps = [{ name: 'quality', outcome: 'pass', score: 0.87, reason: 'a sealed reason' }] as const;
    world.verdictWith(1, { token: world.begin(1), score: 0.87, feedback: 'sealed feedback', steps });
    expect(world.log.at(-1)).toEqual({
      type: 'submission.judged',
      data: {
        ...{ task_id: SPEC.id, status: 'funded', message: 'The submission of ann has passed.' },
        ...{ submission_id: SUBMISSION, n: 1, submission_status: 'passed', worker_id: 'ann' },
      },
      at: START,
    });
    world.at(SPEC.deadline);
    expect(JSON.stringify(world.log)).not.toMatch(/sealed|0\.87|acct_/);
  });
});
