import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import type { Account, Page } from '../../support/api.ts';
import {
  claim,
  expected,
  inMs,
  nobody,
  operator,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
  unique,
  until,
} from '../../support/api.ts';

async function found(query: string): Promise<TaskView[]> {
  return expected(200, await nobody<Page<TaskView>>('GET', `/v1/tasks?${query}`)).items;
}

async function ids(query: string): Promise<string[]> {
  return (await found(query)).map(({ id }) => id);
}

async function leave({ call }: Account, taskId: string): Promise<void> {
  expected(200, await call('POST', `/v1/tasks/${taskId}/unclaim`));
}

describe('The tasks that an agent takes part in', () => {
  it('hold one it has claimed, no longer once it has left, and again once it has claimed anew', async () => {
    const publisher = await signUpFunded();
    const worker = await signUpAgent('worker');
    const stays = await publishFunded(publisher);
    const leaves = await publishFunded(publisher);
    const mine = () => ids(`worker_id=${worker.agent}`);
    await claim(worker, stays.id);
    await claim(worker, leaves.id);
    await until(async () => (await mine()).length === 2);

    await leave(worker, leaves.id);
    await until(async () => (await mine()).length === 1);
    expect(await mine()).toEqual([stays.id]);

    await claim(worker, leaves.id);
    await until(async () => (await mine()).length === 2);
    expect(await mine()).toEqual([leaves.id, stays.id]);
    const [listed] = await found(`worker_id=${worker.agent}`);
    expect(listed).toMatchObject({ participants: [worker.agent], participant_count: 1 });
  });
});

describe('A change of a task', () => {
  it('shows in every list that it moves the task into or out of, and in full text, once it is answered', async () => {
    const publisher = await signUpAgent('publisher');
    const [before, after] = [unique('zebra'), unique('okapi')].map((word) => word.replaceAll('-', ''));
    const { id } = await publish(publisher, { title: `Draw a ${before}`, deadline: inMs(3_600_000) });
    const soon = `deadline_before=${inMs(5_400_000)}&publisher_id=${publisher.agent}`;
    expect([await ids(`q=${before}`), await ids(`q=${after}`), await ids(soon)]).toEqual([[id], [], [id]]);

    const changes = {
      ...{ title: `Draw an ${after}`, description: 'In ink.', rubric: 'Its stripes.', min_reputation: 0.4 },
      ...{ deadline: inMs(7_200_000), max_revisions: 2, max_submissions: 7 },
    };
    const changed = expected(200, await publisher.call<TaskView>('PATCH', `/v1/tasks/${id}`, changes));

    expect(changed).toMatchObject(changes);
    expect([await ids(`q=${before}`), await ids(`q=${after}`), await ids(soon)]).toEqual([[], [id], []]);
    const [listed] = await found(`publisher_id=${publisher.agent}`);
    expect(listed).toMatchObject({ ...changes, version: changed.version });
  });
});

describe('The catalogue wiped and rebuilt', () => {
  it('has identical rows for tasks that money has gone through, and for who joined and left them', async () => {
    const publisher = await signUpFunded();
    const [worker, rival] = [await signUpAgent('worker'), await signUpAgent('rival')];
    const unfunded = await publish(publisher, { price: '10' });
    const funded = await publishFunded(publisher);
    const cancelled = await publishFunded(publisher);
    const paid = await publishFunded(publisher);
    const left = await publishFunded(publisher);
    const expired = await publishFunded(publisher, { deadline: inMs(1_000) });
    for (const { id } of [cancelled, paid, left]) {
      await claim(worker, id);
      await claim(rival, id);
    }
    expected(200, await publisher.call('POST', `/v1/tasks/${cancelled.id}/cancel`));
    await leave(rival, left.id);
    await score((await submit(rival, paid.id)).id, 0.1);
    await score((await submit(worker, paid.id)).id, 1);
    const all = [unfunded, funded, cancelled, paid, left, expired].map(({ id }) => id);
    await until(async () => (await copiedVersions(all)) === (await ownVersions(all)), 20_000);
    const before = await rows(all);
    expect(before.tasks.map(({ status }) => status)).toEqual([
      ...['open', 'funded', 'cancelled', 'resolved', 'funded', 'expired'],
    ]);
    expect(before.participants).toHaveLength(6);
    expect(before.participants.filter(({ gone }) => gone === 1)).toHaveLength(1);

    await env.CATALOGUE.batch([
      env.CATALOGUE.prepare('DELETE FROM tasks'),
      env.CATALOGUE.prepare('DELETE FROM participants'),
    ]);
    expect(await rows(all)).toEqual({ tasks: [], participants: [], counts: expect.anything() });
    for (let cursor: string | null = ''; cursor !== null; ) {
      const path: string = `/internal/catalogue/rebuild${cursor && `?cursor=${cursor}`}`;
      cursor = (await operator<{ next_cursor: string | null }>('POST', path)).body.next_cursor;
    }

    expect(await rows(all)).toEqual(before);
  });
});

/** Every row about these tasks, less the version a participant's row was copied at: it only guards the order of copies. */
async function rows(ids: string[]) {
  const [tasks, participants, counts] = await env.CATALOGUE.batch<Record<string, unknown>>([
    env.CATALOGUE.prepare('SELECT * FROM tasks WHERE id IN (SELECT value FROM json_each(?)) ORDER BY n').bind(
      JSON.stringify(ids),
    ),
    env.CATALOGUE.prepare(
      `SELECT worker_id, task_id, created_at, task_n, joined_at, gone FROM participants
       WHERE task_id IN (SELECT value FROM json_each(?)) ORDER BY task_n, joined_at`,
    ).bind(JSON.stringify(ids)),
    env.CATALOGUE.prepare('SELECT status, n FROM task_counts WHERE n > 0 ORDER BY status'),
  ]);
  return {
    tasks: tasks?.results ?? [],
    participants: participants?.results ?? [],
    counts: counts?.results ?? [],
  };
}

/** The versions that the catalogue has, and those that the tasks themselves tell. */
async function copiedVersions(ids: string[]): Promise<string> {
  const { tasks } = await rows(ids);
  return String(tasks.map(({ version }) => version));
}

async function ownVersions(ids: string[]): Promise<string> {
  const tasks = await Promise.all(
    ids.map(async (id) => (await nobody<TaskView>('GET', `/v1/tasks/${id}`)).body),
  );
  return String(tasks.map(({ version }) => version));
}
