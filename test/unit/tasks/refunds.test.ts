import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../src/http/problem.ts';
import { ledgerWork, refuseRefund } from '../../../src/tasks/rules/funding.ts';
import { fundedWorld, PRICED, pendingWorld, SPEC, World } from './world.ts';

const DEADLINE = SPEC.deadline;

function refusedWorld(): World {
  return pendingWorld().with((world) => world.funded(false));
}

function resolved(world: World): World {
  return world.with((w) => w.work('ann')).with((w) => w.judge(1, 1));
}

describe('reading a refund out', () => {
  it.each([
    ['a cancelled task', () => fundedWorld().with((w) => w.cancel())],
    ['an expired task', () => fundedWorld().at(DEADLINE)],
    ['a task that ended with its hold in flight', () => pendingWorld().with((w) => w.cancel())],
  ])('waits for the money of %s, and is possible once it has gone back', (_, make) => {
    const world = make();
    expect(refuseRefund(world.task)?.refused).toBe('refund_pending');
    world.refunded(true);
    expect(refuseRefund(world.task)).toBeNull();
  });

  it.each([
    ['an open free task', () => new World()],
    ['a free task that was called off', () => new World().with((w) => w.cancel())],
    ['a free task that is resolved', () => resolved(new World())],
    ['a task that nobody funded', () => new World(PRICED)],
    ['a task whose funding was refused', () => refusedWorld()],
    ['a task that expired without its money', () => new World(PRICED).at(DEADLINE)],
    ['a task that was called off without its money', () => refusedWorld().with((w) => w.cancel())],
    [
      'a task that ended before its hold, which was never made',
      () =>
        pendingWorld()
          .at(DEADLINE)
          .with((w) => w.refunded(false)),
    ],
  ])('finds nothing to refund on %s', (_, make) => {
    expect(refuseRefund(make().task)?.refused).toBe('nothing_to_refund');
  });

  it.each([
    ['a funded task that is open', () => fundedWorld()],
    ['a resolved task', () => resolved(fundedWorld())],
    ['a resolved task that is paid', () => resolved(fundedWorld()).with((w) => w.paid())],
  ])('is refused on %s', (_, make) => {
    expect(refuseRefund(make().task)?.refused).toBe('not_refundable');
  });

  it.each(['nothing_to_refund', 'not_refundable'] as const)('answers %s with 400', (code) => {
    expect(PROBLEMS[code].status).toBe(400);
  });
});

describe('what the ledger has to do', () => {
  it.each([
    ['funding.requested', 'hold'],
    ['task.resolved', 'pay'],
    ['task.expired', 'refund'],
    ['task.cancelled', 'refund'],
  ] as const)('because of %s on a task with money: %s', (type, work) => {
    expect(ledgerWork(fundedWorld().task, type)).toBe(work);
  });

  it.each([
    ['whose hold is in flight', pendingWorld],
    // A copy of the refused attempt may still be on its way, so the escrow is shut all the same.
    ['whose funding was refused', refusedWorld],
  ])('when a task ends %s: it gives back what is there, and shuts the door', (_, make) => {
    expect(ledgerWork(make().task, 'task.expired')).toBe('refund');
    expect(ledgerWork(make().task, 'task.cancelled')).toBe('refund');
  });

  it.each(['task.expired', 'task.cancelled'])('because of %s on a task never funded: nothing', (type) => {
    expect(ledgerWork(new World(PRICED).task, type)).toBeNull();
  });

  it.each([
    ...['task.created', 'task.changed', 'task.joined', 'task.left', 'task.deadline_passed'],
    ...['funding.held', 'funding.refused', 'payout.posted', 'refund.posted'],
    ...['submission.received', 'submission.requeued', 'submission.judged', 'submission.errored'],
    ...['judging.timed_out'],
  ])('because of %s: nothing', (type) => {
    expect(ledgerWork(fundedWorld().task, type)).toBeNull();
  });

  it.each(['funding.requested', 'task.resolved', 'task.expired', 'task.cancelled'])(
    'because of %s on a free task: nothing',
    (type) => {
      expect(ledgerWork(new World().task, type)).toBeNull();
    },
  );
});
