import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../src/http/problem.ts';
import { cancel, fund, funded, outcomeOf, paid, refuseStranger } from '../../../src/tasks/rules/funding.ts';
import { fundedWorld, HOUR, PRICED, pendingWorld, QUALITY, SPEC, START, World } from './world.ts';

const DEADLINE = SPEC.deadline;

describe('asking for the price to be held', () => {
  it('is a wish that the ledger is yet to answer', () => {
    const world = pendingWorld();
    expect(world.events.at(-1)).toEqual({ type: 'funding.requested', attempt: 1, at: START });
    expect(world.task.progress).toMatchObject({ status: 'open', funding: 'pending', fundings: 1 });
  });

  it('again joins the wish that is under way', () => {
    const { task, now } = pendingWorld();
    expect(fund(task, now)).toEqual([]);
  });

  it('again is no news once the price is held', () => {
    const { task, now } = fundedWorld();
    expect(fund(task, now)).toEqual([]);
  });

  it('is refused on a free task', () => {
    expect(new World().fund()).toBe('nothing_to_fund');
  });

  it.each([
    ['resolved', (world: World) => world.with((w) => w.work('ann')).judge(1, 1)],
    ['expired', (world: World) => world.at(DEADLINE)],
    ['cancelled', (world: World) => world.cancel()],
  ])('is refused on a task that is %s, priced or free', (status, end) => {
    for (const world of [fundedWorld(), new World()]) {
      end(world);
      expect(world.task.progress.status).toBe(status);
      expect(world.fund()).toBe('task_closed');
    }
  });

  it('is for the agent that published the task, not even for another of its account', () => {
    const { task } = new World(PRICED);
    expect(refuseStranger(task, SPEC.publisherId)).toBeNull();
    expect(refuseStranger(task, 'ann')?.refused).toBe('not_publisher');
  });
});

describe("the ledger's answer", () => {
  it('that the price is held funds the task', () => {
    const world = pendingWorld();
    world.funded(true);
    expect(world.types.slice(1)).toEqual(['funding.requested', 'funding.held']);
    expect(world.task.progress).toMatchObject({ status: 'funded', funding: 'funded' });
  });

  it('that it is not leaves the task as it was, to be tried again under the next number', () => {
    const world = pendingWorld();
    world.funded(false);
    expect(world.events.at(-1)).toEqual({ type: 'funding.refused', attempt: 1, at: START });
    expect(world.task.progress).toMatchObject({ status: 'open', funding: 'none', fundings: 1 });
    world.fund();
    expect(world.events.at(-1)).toEqual({ type: 'funding.requested', attempt: 2, at: START });
    world.funded(true);
    expect(world.task.progress).toMatchObject({ status: 'funded', fundings: 2 });
  });

  it.each([true, false])('is no news when it is repeated (held: %j)', (isHeld) => {
    const world = pendingWorld();
    world.funded(isHeld);
    expect(funded(world.task, 1, isHeld, START)).toEqual([]);
  });

  it('refusing an attempt says nothing about the one in flight', () => {
    const world = pendingWorld();
    world.funded(false);
    world.fund();
    world.funded(false, 1);
    expect(world.task.progress).toMatchObject({ funding: 'pending', fundings: 2 });
  });

  it('refusing an attempt takes nothing back of a price that is held', () => {
    const world = pendingWorld();
    world.funded(false);
    world.fund();
    world.funded(true);
    world.funded(false, 1);
    expect(world.task.progress).toMatchObject({ status: 'funded', funding: 'funded' });
  });

  it.each([1, 2])('that the price is held counts, though heard of by attempt %d of two', (attempt) => {
    const world = pendingWorld();
    world.funded(false);
    world.fund();
    world.funded(true, attempt);
    expect(world.task.progress).toMatchObject({ status: 'funded', funding: 'funded' });
  });

  it.each([
    ['cancelled', (world: World) => world.cancel()],
    ['expired', (world: World) => world.at(DEADLINE)],
  ])('to a task that is %s by then opens it no more', (status, end) => {
    const world = pendingWorld();
    end(world);
    world.funded(true);
    expect(world.task.progress).toMatchObject({ status, funding: 'funded' });
    expect(world.claim('ann')).not.toBeNull();
  });
});

describe('how an attempt at funding turned out', () => {
  it('is not known while it is in flight: 503', () => {
    const refused = outcomeOf(pendingWorld().task, 1)?.refused;
    expect(refused).toBe('funding_pending');
    expect(PROBLEMS.funding_pending).toMatchObject({ status: 503, retryable: true });
  });

  it('is that nothing is refused once the price is held', () => {
    expect(outcomeOf(fundedWorld().task, 1)).toBeNull();
  });

  it('is want of money when the ledger refused it: 402, with what to do about it', () => {
    const world = pendingWorld();
    world.funded(false);
    expect(outcomeOf(world.task, 1)).toMatchObject({
      refused: 'insufficient_funds',
      detail: expect.stringContaining('10.00 USDC'),
      next: [
        { method: 'GET', path: '/v1/account/balance' },
        { method: 'POST', path: `/v1/tasks/${SPEC.id}/fund` },
      ],
    });
    expect(PROBLEMS.insufficient_funds).toMatchObject({ status: 402, retryable: true });
  });

  it('does not wait for somebody else who tries again', () => {
    const world = pendingWorld();
    world.funded(false);
    world.fund();
    expect(outcomeOf(world.task, 1)?.refused).toBe('insufficient_funds');
    expect(outcomeOf(world.task, 2)?.refused).toBe('funding_pending');
  });

  it('is that the task is closed when it ended meanwhile', () => {
    const world = pendingWorld();
    world.cancel();
    expect(outcomeOf(world.task, 1)?.refused).toBe('task_closed');
  });
});

describe('calling a task off', () => {
  it.each([
    ['a free task', () => new World()],
    ['a task without its money', () => new World(PRICED)],
    ['a task whose hold is in flight', () => pendingWorld()],
    ['a funded task', () => fundedWorld()],
    ['a task that workers have claimed', () => fundedWorld().with((w) => w.claim('ann'))],
  ])('ends %s', (_, make) => {
    const world = make().at(START + 7);
    expect(world.cancel()).toBeNull();
    expect(world.events.at(-1)).toEqual({ type: 'task.cancelled', at: START + 7 });
    expect(world.task.progress).toMatchObject({
      ...{ status: 'cancelled', statusReason: null, closedAt: START + 7, winner: null },
    });
  });

  it('again is no news', () => {
    const world = fundedWorld().with((w) => w.cancel());
    expect(cancel(world.task, world.now)).toEqual([]);
  });

  it('is refused while anything is being judged, and possible once it has failed', () => {
    const world = fundedWorld().with((w) => w.work('ann', 'bob'));
    world.judge(1, 0.1);
    expect(world.cancel()).toBe('judging_in_progress');
    world.judge(2, 0.1);
    expect(world.cancel()).toBeNull();
  });

  it('is refused while judging goes on after the deadline', () => {
    const world = fundedWorld()
      .with((w) => w.work('ann'))
      .at(DEADLINE);
    expect(world.cancel()).toBe('judging_in_progress');
  });

  it('is refused once work has passed, whatever is handed in after it', () => {
    const world = fundedWorld(QUALITY).with((w) => w.work('ann', 'bob'));
    world.judge(1, 0.5);
    expect(world.cancel()).toBe('judging_in_progress');
    world.judge(2, 0);
    expect(world.cancel()).toBe('passed_work_exists');
  });

  it('is refused while a pass waits for an earlier verdict', () => {
    const world = fundedWorld({ settleBy: 'arrival' }).with((w) => w.work('ann', 'bob'));
    world.judge(2, 1);
    expect(world.cancel()).toBe('judging_in_progress');
  });

  it('is possible when all work errored', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    while (world.submission(1).status === 'judging') {
      world.fault(1, world.begin(1));
      world.at(world.submission(1).due ?? world.now);
    }
    expect(world.submission(1).status).toBe('errored');
    expect(world.cancel()).toBeNull();
  });

  it.each([
    ['resolved', (world: World) => world.with((w) => w.work('ann')).judge(1, 1)],
    ['expired', (world: World) => world.at(DEADLINE)],
  ])('is refused on a task that is %s', (status, end) => {
    const world = fundedWorld();
    end(world);
    expect(world.cancel()).toBe('task_closed');
    expect(world.task.progress.status).toBe(status);
  });
});

describe('expiring', () => {
  it.each([
    ['was never funded', () => new World(PRICED)],
    ['could not be funded', () => pendingWorld().with((w) => w.funded(false))],
    ['has its hold still in flight', () => pendingWorld()],
  ])('says not_funded of a task that %s', (_, make) => {
    expect(make().at(DEADLINE).task.progress).toMatchObject({
      ...{ status: 'expired', statusReason: 'not_funded', closedAt: DEADLINE },
    });
  });

  it.each([
    ['no_submissions', () => fundedWorld()],
    ['no_submissions', () => fundedWorld().with((w) => w.claim('ann'))],
    [
      'none_passed',
      () =>
        fundedWorld()
          .with((w) => w.work('ann'))
          .with((w) => w.judge(1, 0.1)),
    ],
    ['unjudged', () => fundedWorld().with((w) => w.work('ann'))],
  ])('says %s of a funded task, as of a free one', (reason, make) => {
    expect(make().at(DEADLINE + HOUR).task.progress.statusReason).toBe(reason);
  });
});

describe('what the ledger has done', () => {
  it('is noted once: the winner and the fee are paid', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    world.judge(1, 1);
    expect(world.task.progress.paid).toBe(false);
    world.paid();
    expect(world.types.at(-1)).toBe('payout.posted');
    expect(world.task.progress.paid).toBe(true);
    expect(paid(world.task, world.now)).toEqual([]);
  });

  it('is noted once: the price has gone back', () => {
    const world = fundedWorld().with((w) => w.cancel());
    world.refunded(true);
    world.refunded(true);
    expect(world.types.slice(-2)).toEqual(['task.cancelled', 'refund.posted']);
    expect(world.task.progress).toMatchObject({ funding: 'funded', refunded: true });
  });

  it('tells of a hold that the task had no answer to: it was made, and has gone back', () => {
    const world = pendingWorld().with((w) => w.cancel());
    world.refunded(true);
    expect(world.types.slice(-2)).toEqual(['funding.held', 'refund.posted']);
    expect(world.task.progress).toMatchObject({ status: 'cancelled', funding: 'funded', refunded: true });
  });

  it('tells of a hold that the task had no answer to: it was never made', () => {
    const world = pendingWorld().at(DEADLINE);
    world.refunded(false);
    expect(world.events.at(-1)).toMatchObject({ type: 'funding.refused', attempt: 1 });
    expect(world.task.progress).toMatchObject({ status: 'expired', funding: 'none', refunded: false });
    world.refunded(false);
    expect(world.types.filter((type) => type === 'funding.refused')).toHaveLength(1);
  });

  it('is the same when the late answer to the hold comes after that to the refund', () => {
    const world = pendingWorld().with((w) => w.cancel());
    world.refunded(true);
    const before = world.task;
    world.funded(true);
    expect(world.task).toEqual(before);
  });
});
