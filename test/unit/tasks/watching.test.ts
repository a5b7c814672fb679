import { describe, expect, it } from 'vitest';
import { LEASE_MS, MAX_TRIES } from '../../../src/oracle/patience.ts';
import { endsJudging, stateRow } from '../../../src/tasks/events.ts';
import { isOver } from '../../../src/tasks/task.ts';
import { fundedWorld, HOUR, PRICED, pendingWorld, QUALITY, SPEC, START, World } from './world.ts';

describe('nothing can follow', () => {
  it('on a free task once it is closed', () => {
    const world = new World().with((w) => w.submit('ann'));
    expect(isOver(world.task)).toBe(false);
    world.judge(1, 1);
    expect(isOver(world.task)).toBe(true);
    expect(isOver(new World().at(SPEC.deadline).task)).toBe(true);
    expect(isOver(new World().with((w) => w.cancel()).task)).toBe(true);
  });

  it('on a task with a price once the winner is paid', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    world.judge(1, 1);
    expect(isOver(world.task)).toBe(false);
    world.paid();
    expect(isOver(world.task)).toBe(true);
  });

  it('or once the price has gone back', () => {
    const world = fundedWorld().at(SPEC.deadline);
    expect(isOver(world.task)).toBe(false);
    world.refunded(true);
    expect(isOver(world.task)).toBe(true);
  });

  it('or once it is known that none was held', () => {
    const world = pendingWorld().with((w) => w.cancel());
    expect(isOver(world.task)).toBe(false);
    world.refunded(false);
    expect(isOver(world.task)).toBe(true);
    expect(isOver(new World(PRICED).at(SPEC.deadline).task)).toBe(true);
  });
});

describe('the state now', () => {
  it('is told as an event under the number of the last row', () => {
    const world = new World().with((w) => w.submit('ann'));
    expect(stateRow(world.task, START + 5)).toEqual({
      ...{ seq: world.log.length, type: 'task.state', at: START + 5 },
      data: { task_id: SPEC.id, status: 'open', message: 'The task is open.' },
    });
  });
});

describe('one who waits for a verdict hears of it from', () => {
  /** The types of the rows that end the judging of the submission numbered `n`. */
  const ends = (world: World, n: number) =>
    world.log.filter((row) => endsJudging({ seq: 0, ...row }, n)).map(({ type }) => type);

  it('the verdict, and not from one on other work', () => {
    const world = fundedWorld(QUALITY).with((w) => w.work('ann', 'bob'));
    world.judge(2, 0.5);
    expect(ends(world, 1)).toEqual([]);
    expect(ends(world, 2)).toEqual(['submission.judged']);
  });

  it('the end of the tries', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      world.begin(1);
      world.at(world.now + LEASE_MS);
    }
    expect(ends(world, 1)).toEqual(['submission.errored']);
  });

  it('the time limit after the deadline', () => {
    const world = fundedWorld()
      .with((w) => w.work('ann'))
      .at(SPEC.deadline + HOUR);
    expect(ends(world, 1)).toEqual(['judging.timed_out']);
  });

  it('the win of another', () => {
    const world = fundedWorld().with((w) => w.work('ann', 'bob'));
    world.judge(2, 1);
    expect(ends(world, 1)).toEqual(['task.resolved']);
  });
});
