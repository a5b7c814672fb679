import { describe, expect, it } from 'vitest';
import { completionRate } from '../../../src/agents/agent.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import { partOf, standingPatience } from '../../../src/tasks/standing.ts';
import { fundedWorld, QUALITY, SPEC, World } from './world.ts';

/** What the task adds to the worker's reputation. */
function part(world: World, worker = 'ann') {
  return partOf(world.task, world.participants.get(worker)!);
}

const NOTHING_YET = {
  ...{ agentId: 'ann', joined: true, submissions: 0, passed: 0 },
  ...{ judged: false, succeeded: false, won: false, earned: 0 },
};

describe('what a part in a priced task does for a reputation', () => {
  it('a claim: nothing but that the worker has joined', () => {
    expect(part(fundedWorld().with((w) => w.claim('ann')))).toEqual(NOTHING_YET);
  });

  it('a claim that was taken back: nothing at all', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    world.unclaim('ann');
    expect(part(world)).toEqual({ ...NOTHING_YET, joined: false });
  });

  it('work that is being judged: it is counted, and judged by nobody', () => {
    expect(part(fundedWorld().with((w) => w.work('ann')))).toEqual({ ...NOTHING_YET, submissions: 1 });
  });

  it('a first verdict that fails: the task counts against the worker', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    world.judge(1, 0.1);
    expect(part(world)).toEqual({ ...NOTHING_YET, submissions: 1, judged: true });
  });

  it('winning: the task counts for the worker, which earns the price less the fee', () => {
    const world = fundedWorld({ price: toMicro(9), feeBps: 2_000 }).with((w) => w.work('ann'));
    world.judge(1, 1);
    expect(part(world)).toEqual({
      ...{ agentId: 'ann', joined: true, submissions: 1, passed: 1 },
      ...{ judged: true, succeeded: true, won: true, earned: 8 },
    });
  });

  it('passing without winning: the task counts for the worker, and earns it nothing', () => {
    const world = fundedWorld(QUALITY).with((w) => w.work('ann', 'bob'));
    world.judge(1, 0.5);
    world.judge(2, 0.9);
    world.at(SPEC.deadline);
    expect(part(world)).toMatchObject({ passed: 1, judged: true, succeeded: true, won: false, earned: 0 });
    expect(part(world, 'bob')).toMatchObject({ won: true, earned: 8_000_000 });
  });

  it('failing, then passing: once, as a success', () => {
    const world = fundedWorld(QUALITY).with((w) => w.work('ann'));
    world.judge(1, 0);
    world.submit('ann');
    world.judge(2, 0.5);
    expect(part(world)).toMatchObject({ submissions: 2, passed: 1, judged: true, succeeded: true });
  });

  it('being superseded: neither for nor against the worker', () => {
    const world = fundedWorld().with((w) => w.work('ann', 'bob'));
    world.judge(2, 1);
    expect(world.submission(1).statusReason).toBe('superseded');
    expect(part(world)).toEqual({ ...NOTHING_YET, submissions: 1 });
  });

  it('work that nobody could judge: neither for nor against the worker', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    world.at(SPEC.deadline + SPEC.judgingLimit);
    expect(world.submission(1).status).toBe('errored');
    expect(part(world)).toEqual({ ...NOTHING_YET, submissions: 1 });
  });
});

describe('what a part in a free task does for a reputation', () => {
  it('it shows as taken part, passed and won, counts for no rate and earns nothing', () => {
    const world = new World();
    world.submit('ann');
    world.judge(1, 1);
    expect(part(world)).toEqual({
      ...{ ...NOTHING_YET, submissions: 1, passed: 1, won: true },
      ...{ judged: false, succeeded: false, earned: 0 },
    });
  });
});

describe('a completion rate', () => {
  it.each([
    [0, 0, 0.5],
    [1, 1, 2 / 3],
    [0, 1, 1 / 3],
    [8, 8, 0.9],
  ])('with %d of %d tasks passed is %d', (passed, judged, rate) => {
    expect(completionRate(passed, judged)).toBeCloseTo(rate);
  });
});

describe('what profiles are told of', () => {
  it.each(['task.joined', 'task.left', 'submission.judged', 'task.resolved'])('%s, at once', (type) => {
    expect(standingPatience(type)).toBe(0);
  });

  it('work that is handed in, within a second', () => {
    expect(standingPatience('submission.received')).toBe(1_000);
  });

  it.each([
    ...['task.created', 'task.changed', 'task.cancelled', 'task.expired', 'task.deadline_passed'],
    ...['funding.requested', 'funding.held', 'funding.refused', 'payout.posted', 'refund.posted'],
    ...['submission.requeued', 'submission.errored', 'judging.timed_out'],
  ])('never %s, which changes no reputation', (type) => {
    expect(standingPatience(type)).toBeNull();
  });
});
