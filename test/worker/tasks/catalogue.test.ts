import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { STUCK_AFTER } from '../../../src/log/log.ts';
import { copyTask } from '../../../src/tasks/catalogue.ts';
import type { TaskView } from '../../../src/tasks/schema.ts';
import type { Page } from '../../support/api.ts';
import { nobody, operator, publish, score, signUpAgent, submit, unique, until } from '../../support/api.ts';
import { begin, inTask, newTask, PASS, readTask, submitTo, withBinding } from '../../support/task.ts';

const FAILING = {
  prepare: () => ({ bind: () => ({}) }),
  batch: () => Promise.reject(new Error('the catalogue is down')),
};
const HANGING = { prepare: () => ({ bind: () => ({}) }), batch: () => new Promise(() => {}) };

async function row(id: string): Promise<{ version: number; status: string; body: string } | null> {
  return await env.CATALOGUE.prepare('SELECT version, status, body FROM tasks WHERE id = ?').bind(id).first();
}

describe.each([
  ['failing', FAILING],
  ['hanging', HANGING],
])('with the catalogue %s', (_, broken) => {
  it('submissions, verdicts and a deadline go on in time, and the catalogue catches up', async () => {
    const deadline = Date.now() + 2_000;
    const { id, stub } = await newTask({ deadline, type: 'quality_first', settleBy: null, threshold: 0 });
    await until(() => row(id));
    await withBinding(stub, 'CATALOGUE', broken);

    await submitTo(stub, 'ann');
    await stub.verdict(1, await begin(stub, 1), PASS);
    expect(await readTask(stub)).toMatchObject({ status: 'open', submission_count: 1, judging_count: 0 });
    // An alarm whose delivery hangs must not hold up the one at the deadline.
    await inTask(stub, (_, { storage }) => storage.setAlarm(Date.now()));
    const settled = await until(() =>
      inTask(stub, (_, { storage }) => {
        const log = storage.sql.exec<{ type: string; at: number }>('SELECT type, at FROM log ORDER BY seq');
        return log.toArray().find(({ type }) => type === 'task.resolved');
      }),
    );
    // By its alarm: nobody has read the task since. The clock's own slack aside, no delivery held it up.
    expect(settled.at - deadline).toBeLessThan(2_000);
    expect((await row(id))?.status).toBe('open');

    await withBinding(stub, 'CATALOGUE', env.CATALOGUE);
    await until(async () => (await row(id))?.status === 'resolved', 30_000);
    expect((await row(id))?.version).toBe((await readTask(stub)).version);
  });
});

describe('a copy', () => {
  it('never goes back to an older version', async () => {
    const { id, stub } = await newTask();
    await until(() => row(id));
    const old = await inTask(stub, (_, { storage }) => {
      const parts = storage.sql.exec<{ part: string; data: string }>('SELECT part, data FROM task').toArray();
      const part = (name: string) => JSON.parse(parts.find((each) => each.part === name)!.data);
      return { n: part('number') as number, task: { spec: part('spec'), progress: part('progress') } };
    });
    await submitTo(stub, 'ann');
    await until(async () => (await row(id))?.version === 3);
    await copyTask(env.CATALOGUE, old.n, old.task, { first: [], changed: [], judgingSince: null });
    expect((await row(id))?.version).toBe(3);
  });
});

describe('the catalogue wiped and rebuilt from the objects', () => {
  it('has identical rows, and is searched as before', async () => {
    const publisher = await signUpAgent('publisher');
    const worker = await signUpAgent('worker');
    const word = unique('zebra').replaceAll('-', '');
    for (const type of ['fastest_first', 'quality_first']) {
      const oracle = { kind: 'manual' };
      const task = await publish(publisher, { title: `Draw a ${word}`, type, oracle });
      const submission = await submit(worker, task.id);
      await score(submission.id, 0.9);
    }
    await publish(publisher, { title: 'Left alone' });
    const rows = async () => ({
      tasks: (await env.CATALOGUE.prepare('SELECT * FROM tasks ORDER BY n').all()).results,
      participants: (await env.CATALOGUE.prepare('SELECT * FROM participants ORDER BY task_id').all())
        .results,
    });
    const search = async () =>
      (await nobody<Page<TaskView>>('GET', `/v1/tasks?q=${word}`)).body.items.map(
        ({ id, status, version }) => [id, status, version],
      );
    // Each was created, joined, handed work and judged; the first was settled, too.
    await until(async () => String((await search()).map(([, , version]) => version)) === '4,5');
    const [before, found] = [await rows(), await search()];
    expect(found).toHaveLength(2);

    await env.CATALOGUE.batch([
      env.CATALOGUE.prepare('DELETE FROM tasks'),
      env.CATALOGUE.prepare('DELETE FROM participants'),
    ]);
    expect(await search()).toEqual([]);
    // An id in the register whose object was never created is passed over, and stays so.
    await env.BOOKS.prepare(
      "INSERT INTO task_register (id) VALUES ('task_01kaqh5bq4fd7ahdyk46e0hzrj')",
    ).run();
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/internal/catalogue/rebuild${cursor && `?cursor=${cursor}`}`;
      const { body } = await operator<{ copied: number; next_cursor: string | null }>('POST', path);
      cursor = body.next_cursor;
    }
    expect(await rows()).toEqual(before);
    expect(await search()).toEqual(found);
  });
});

describe('a sink that has failed too often', () => {
  it('is listed for the operator, goes on, and is taken off the list once it flows again', async () => {
    const { id, stub } = await newTask();
    await until(() => row(id));
    await inTask(stub, (_, { storage }) => {
      storage.sql.exec("UPDATE sinks SET failures = ? WHERE name = 'catalogue'", STUCK_AFTER - 1);
    });
    await evictDurableObject(stub);
    await withBinding(stub, 'CATALOGUE', FAILING);
    await submitTo(stub, 'ann');
    const listed = async () => {
      const { body } = await operator<Page<{ object_id: string; sink: string; failures: number }>>(
        'GET',
        '/internal/stuck',
      );
      return body.items.find(({ object_id }) => object_id === id);
    };
    expect(await until(listed)).toMatchObject({ sink: 'catalogue', failures: STUCK_AFTER });
    const { retry_at, error } = (await listed()) as unknown as { retry_at: string; error: string };
    expect(Date.parse(retry_at)).toBeGreaterThan(Date.now() + 3_000_000);
    expect(error).toBe('the catalogue is down');

    await inTask(stub, (_, { storage }) => {
      storage.sql.exec("UPDATE sinks SET retry_at = 0 WHERE name = 'catalogue'");
    });
    await evictDurableObject(stub);
    await runDurableObjectAlarm(stub);
    await until(async () => (await listed()) === undefined);
    expect((await row(id))?.version).toBe(3);
  });
});
