import { describe, expect, it } from 'vitest';
import { MAX_TRIES } from '../../../src/oracle/patience.ts';
import { accepting, nextDue } from '../../../src/tasks/task.ts';
import { MANUAL } from '../../support/oracles.ts';
import { HOUR, QUALITY, SPEC, START, World } from './world.ts';

const DEADLINE = SPEC.deadline;
const LIMIT = DEADLINE + SPEC.judgingLimit;

describe('settling fastest_first', () => {
  it('by verdict: the first pass to arrive wins, and the rest is superseded', () => {
    const world = new World();
    for (const worker of ['ann', 'bob', 'cyd']) world.submit(worker);
    world.judge(2, 0.8);
    expect(world.task.progress).toMatchObject({ status: 'resolved', winner: { n: 2, workerId: 'bob' } });
    expect(world.submission(1)).toMatchObject({ status: 'failed', statusReason: 'superseded', score: null });
    expect(world.submission(3).statusReason).toBe('superseded');
    expect(world.task.progress).toMatchObject({ judging: 0, failed: 2 });
  });

  it('by arrival: a pass waits while an earlier one is judged, and meanwhile nothing is accepted', () => {
    const world = new World({ settleBy: 'arrival' });
    for (const worker of ['ann', 'bob']) world.submit(worker);
    world.judge(2, 1);
    expect(world.task.progress.status).toBe('open');
    expect(world.submit('cyd')).toBe('pass_pending');
    expect(accepting(world.task, world.now)).toBe(false);
  });

  it.each([
    ['passes', 0.8, 1],
    ['fails', 0.1, 2],
  ])('by arrival: when the earlier one %s, submission %3$d wins', (_, score, winner) => {
    const world = new World({ settleBy: 'arrival' });
    for (const worker of ['ann', 'bob']) world.submit(worker);
    world.judge(2, 1);
    world.judge(1, score);
    expect(world.task.progress.winner?.n).toBe(winner);
    expect(world.submission(2).status).toBe('passed');
  });

  it('by arrival: when the earlier one errors, the waiting pass wins', () => {
    const world = new World({ settleBy: 'arrival' });
    for (const worker of ['ann', 'bob']) world.submit(worker);
    world.judge(2, 1);
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      world.fault(1, world.begin(1));
      if (world.submission(1).due) world.at(world.submission(1).due ?? 0);
    }
    expect(world.task.progress.winner?.n).toBe(2);
  });

  it('by arrival: a pass with only later work being judged wins at once', () => {
    const world = new World({ settleBy: 'arrival' });
    for (const worker of ['ann', 'bob']) world.submit(worker);
    world.judge(1, 1);
    expect(world.task.progress.winner?.n).toBe(1);
    expect(world.submission(2).statusReason).toBe('superseded');
  });

  it('by arrival: a pass that waits at the deadline wins when the earlier one times out', () => {
    const world = new World({ settleBy: 'arrival', oracle: MANUAL });
    for (const worker of ['ann', 'bob']) world.submit(worker);
    world.score(2, 1);
    expect(world.at(DEADLINE).task.progress.status).toBe('open');
    expect(world.at(LIMIT).task.progress).toMatchObject({ status: 'resolved', winner: { n: 2 } });
  });
});

describe('settling quality_first', () => {
  it('waits for the deadline, whatever passes', () => {
    const world = new World(QUALITY);
    world.submit('ann');
    world.judge(1, 1);
    expect(world.at(DEADLINE - 1).task.progress.status).toBe('open');
    expect(world.at(DEADLINE).task.progress).toMatchObject({ status: 'resolved', closedAt: DEADLINE });
  });

  it.each([
    ['the best', [0.5, 0.9, 0.7], 2],
    ['of equals the earlier', [0.5, 0.9, 0.9], 2],
    ['the earlier of equals, though judged later', [0.9, 0.9, 0.1], 1],
  ])('%s wins', (_, scores, winner) => {
    const world = new World(QUALITY);
    for (const worker of ['ann', 'bob', 'cyd']) world.submit(worker);
    for (const n of [3, 2, 1]) world.judge(n, scores[n - 1]!);
    expect(world.at(DEADLINE).task.progress.winner?.n).toBe(winner);
  });

  it('waits for what is still being judged at the deadline', () => {
    const world = new World(QUALITY);
    world.submit('ann');
    world.submit('bob');
    world.judge(1, 0.5);
    expect(world.at(DEADLINE).task.progress).toMatchObject({ status: 'open', deadlinePassed: true });
    world.judge(2, 0.6);
    expect(world.task.progress).toMatchObject({ status: 'resolved', winner: { n: 2 }, closedAt: DEADLINE });
  });
});

describe('expiring', () => {
  it('without submissions', () => {
    const { progress } = new World().at(DEADLINE).task;
    expect(progress).toMatchObject({ status: 'expired', statusReason: 'no_submissions', closedAt: DEADLINE });
  });

  it('when none passed', () => {
    const world = new World();
    world.submit('ann');
    world.judge(1, 0.1);
    expect(world.at(DEADLINE).task.progress.statusReason).toBe('none_passed');
  });

  it('when work stays unjudged at the time limit, though looked at days later', () => {
    const world = new World();
    world.submit('ann');
    world.at(LIMIT + 72 * HOUR);
    expect(world.submission(1)).toMatchObject({
      status: 'errored',
      statusReason: 'timeout',
      judgedAt: LIMIT,
    });
    expect(world.task.progress).toMatchObject({
      status: 'expired',
      statusReason: 'unjudged',
      closedAt: LIMIT,
    });
  });

  it('judges work that was handed in on time after the deadline', () => {
    const world = new World();
    world.submit('ann');
    world.at(DEADLINE + 60_000);
    world.judge(1, 1);
    expect(world.task.progress.status).toBe('resolved');
  });
});

describe('the next thing due', () => {
  it('is the deadline of an open task', () => {
    expect(nextDue(new World().task, null)).toBe(DEADLINE);
  });

  it("is a submission's when that is sooner", () => {
    expect(nextDue(new World().task, START + 5)).toBe(START + 5);
  });

  it('is the time limit of judging after the deadline', () => {
    const world = new World({ oracle: MANUAL });
    world.submit('ann');
    expect(nextDue(world.at(DEADLINE).task, null)).toBe(LIMIT);
  });

  it('is nothing once the task has settled', () => {
    expect(nextDue(new World().at(DEADLINE).task, null)).toBeNull();
  });
});
