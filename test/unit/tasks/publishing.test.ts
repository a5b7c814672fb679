import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/http/problem.ts';
import { change, publish } from '../../../src/tasks/rules/publishing.ts';
import { HOUR, PRICED, SPEC, START, World } from './world.ts';

const YEAR = 365 * 24 * HOUR;

describe('publishing', () => {
  it('opens a task, for which no money is asked for yet', () => {
    expect(new World(PRICED).task.progress).toMatchObject({
      ...{ status: 'open', version: 1, submissions: 0 },
      ...{ funding: 'none', fundings: 0, paid: false, refunded: false },
    });
  });

  it.each([
    ['now', START],
    ['in the past', START - 1],
    ['over a year ahead', START + YEAR + 1],
  ])('refuses a deadline that is %s, and names the field', (_, deadline) => {
    expect(publish({ ...SPEC, deadline }, START)).toMatchObject({
      refused: 'invalid_request',
      errors: [{ path: 'deadline' }],
    });
  });

  it.each([START + 1, START + YEAR])('takes the first deadline there can be, and the last', (deadline) => {
    expect(publish({ ...SPEC, deadline }, START)).toEqual([{ type: 'task.created', at: START }]);
  });
});

describe('a year', () => {
  it.each([
    ['2026-11-01T12:00:00.000Z', '2027-11-01T12:00:00.000Z'],
    ['2027-03-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
    ['2028-02-29T12:00:00.000Z', '2029-03-01T12:00:00.000Z'],
  ])('from %s ends at %s', (now, end) => {
    const start = Date.parse(now);
    const publishUntil = (deadline: number) => publish({ ...SPEC, deadline }, start);

    expect(publishUntil(Date.parse(end))).toEqual([{ type: 'task.created', at: start }]);
    expect(publishUntil(Date.parse(end) + 1)).toMatchObject({ errors: [{ path: 'deadline' }] });
  });
});

describe('changing a task', () => {
  it('changes what is named and leaves the rest', () => {
    const world = new World(PRICED);

    expect(world.change({ title: 'Another', rubric: 'Strict', maxRevisions: 3 })).toBeNull();

    const changed = { title: 'Another', rubric: 'Strict', maxRevisions: 3 };
    expect(world.task.spec).toEqual({ ...SPEC, ...PRICED, ...changed });
    expect(world.task.progress).toMatchObject({ version: 2, status: 'open' });
  });

  it('is done by the account that published it, and by no other', () => {
    const world = new World();
    expect(world.change({ title: 'Mine' }, 'acct_ann')).toBe('not_publisher');
    expect(world.task.spec.title).toBe(SPEC.title);
  });

  it('is no event when nothing is named', () => {
    expect(change(new World().task, SPEC.accountId, {}, START)).toEqual([]);
  });

  it('is allowed while the price is held, or on its way', () => {
    const world = new World(PRICED);
    world.fund();
    expect(world.change({ title: 'On its way' })).toBeNull();
    world.funded(true);
    expect(world.change({ title: 'Held' })).toBeNull();
    expect(world.task.progress.status).toBe('funded');
  });

  it('is refused once a worker has joined, and allowed again when it has left', () => {
    const world = new World().with((w) => w.claim('ann'));
    expect(world.change({ title: 'Another' })).toBe('already_joined');
    world.unclaim('ann');
    expect(world.change({ title: 'Another' })).toBeNull();
  });

  it('moves the deadline, which then holds', () => {
    const world = new World();
    world.change({ deadline: START + 2 * HOUR });
    expect(world.at(START + 2 * HOUR - 1).task.progress.status).toBe('open');
    expect(world.at(START + 2 * HOUR).task.progress.status).toBe('expired');
  });

  it.each([
    ['now', START],
    ['in the past', START - 1],
    ['over a year ahead', START + YEAR + 1],
  ])('refuses a deadline that is %s, with all that came beside it', (_, deadline) => {
    const world = new World();
    expect(world.change({ title: 'Another', deadline })).toBe('invalid_request');
    expect(world.task.spec).toEqual(SPEC);
  });

  it('is refused on a task that was called off', () => {
    const world = new World().with((w) => w.cancel());
    expect(world.change({ title: 'Another' })).toBe('task_closed');
  });

  it('is refused from the deadline on', () => {
    const world = new World().at(SPEC.deadline);
    expect(world.change({ deadline: SPEC.deadline + HOUR })).toBe('deadline_passed');
  });

  it('says first whose task it is', () => {
    const world = new World().with((w) => w.claim('ann')).at(SPEC.deadline);
    const refusal = change(world.task, 'acct_ann', { deadline: 0 }, world.now);
    expect(isRefusal(refusal) && refusal.refused).toBe('not_publisher');
  });
});
