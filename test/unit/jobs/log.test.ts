import { describe, expect, it } from 'vitest';
import { stateRow } from '../../../src/jobs/events.ts';
import { type Claimed, DAY, HOUR, World } from './world.ts';

function seqs(world: World): number[] {
  const rows = world.storage.sql.exec('SELECT seq FROM log ORDER BY seq').toArray();
  return rows.map((row) => Number(row?.seq));
}

function jobs(world: World): number {
  return world.storage.sql.exec('SELECT n FROM jobs').toArray().length;
}

describe('the log', () => {
  it('numbers what happened to every job in one row, and a job by its last row', () => {
    const world = new World();
    const [first, second] = [world.enqueue(), world.enqueue()];
    world.claim();
    world.cancel(second);

    expect(world.told.map(({ seq, type, data }) => [seq, type, data.job_id])).toEqual([
      [1, 'job.created', first],
      [2, 'job.created', second],
      [3, 'job.claimed', first],
      [4, 'job.cancelled', second],
    ]);
    expect(world.outbox.read(0, 10, first).map(({ seq }) => seq)).toEqual([1, 3]);
    expect(world.state.jobs.byId(first)?.version).toBe(3);
  });

  it('is kept for a day, and then goes, but for the last row, whose number goes on', () => {
    const world = new World();
    for (let i = 0; i < 5; i += 1) world.enqueue({ type: 'oracle.score' });
    world.pass(DAY - 1);
    world.enqueue({ type: 'oracle.score' });
    expect(seqs(world)).toEqual([1, 2, 3, 4, 5, 6]);
    world.pass(1);
    // Each commit deletes two rows for each that it adds; an alarm deletes many.
    world.enqueue({ type: 'oracle.score' });
    expect(seqs(world)).toEqual([3, 4, 5, 6, 7]);
    world.pass(2 * DAY);
    world.outbox.onAlarm(world.now);
    expect(seqs(world)).toEqual([7]);
    world.evict();
    world.enqueue({ type: 'oracle.score' });
    expect(seqs(world)).toEqual([7, 8]);
  });

  it('keeps what has not arrived in the catalogue', () => {
    const world = new World();
    world.isCatalogueUp = false;
    world.enqueue();
    world.pass(3 * DAY);
    world.outbox.onAlarm(world.now);
    world.enqueue();
    expect(seqs(world)).toEqual([1, 2]);
  });
});

describe('a job that ended', () => {
  it.each<[string, (world: World, held: Claimed) => unknown, string]>([
    ['succeeded', (world, held) => world.complete(held), 'The job has succeeded.'],
    ['failed', (world, held) => world.fail(held), 'The job has failed: It broke.'],
    ['cancelled', (world, { job }) => world.cancel(job.id), 'The job has been cancelled.'],
  ])('%s is told of as its last event was, whatever its worker last said', (status, end, message) => {
    const world = new World();
    const id = world.enqueue({ maxAttempts: 1 });
    const held = world.claim() as Claimed;
    world.heartbeat(held, { message: 'Half way.' });
    const now = () => stateRow(world.state.jobs.byId(id)!, 0, world.now).data;
    expect(now()).toMatchObject({ status: 'running', message: 'Half way.' });

    end(world, held);

    expect(now()).toMatchObject({ status, message });
    expect(world.told.at(-1)?.data).toEqual(now());
  });

  it('leaves its object after seven days, once the catalogue has it', () => {
    const world = new World();
    world.enqueue();
    world.complete(world.claim() as Claimed);
    world.isCatalogueUp = false;
    world.cancel(world.enqueue());
    world.pass(7 * DAY - 1);
    world.alarm();
    expect(jobs(world)).toBe(2);
    world.pass(1);
    world.alarm();
    expect(jobs(world)).toBe(1);
    world.pass(HOUR);
    world.alarm();
    expect(jobs(world)).toBe(1);
    expect(world.queue.read('ann', 'job_1', world.now)).toMatchObject({ refused: 'not_found' });
  });
});
