import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import { untilJudged } from '../../../src/tasks/watch.ts';
import { nobody, until } from '../../support/api.ts';
import { as, FAIL, newTask, PASS, submitTo, type TaskStub, watchersOf } from '../../support/task.ts';

const waitForTask = async (id: string, query: string) =>
  (await nobody<TaskView>('GET', `/v1/tasks/${id}?${query}`)).body;

const waitForVerdict = async (id: string, n: number, wait = 25) =>
  (await nobody<SubmissionView>('GET', `/v1/submissions/sub_${id.slice('task_'.length)}_${n}?wait=${wait}`))
    .body;

async function watched(stub: TaskStub, by = 1): Promise<void> {
  await until(async () => (await watchersOf(stub)) === by);
}

describe('a request that waits', () => {
  it('for a task keeps its object in memory no longer than it takes to ask', async () => {
    const { id, stub } = await newTask();
    const waiting = waitForTask(id, 'wait=25');
    await watched(stub);

    await evictDurableObject(stub);
    await stub.claim(as('ann'));

    expect(await waiting).toMatchObject({ version: 2, participants: ['ann'] });
    await watched(stub, 0);
  });

  it('for a verdict lets its object leave memory too, and sleeps through what is about other work', async () => {
    const { id, stub } = await newTask();
    await submitTo(stub, 'ann');
    await submitTo(stub, 'bob');
    const [forAnn, forBob] = [waitForVerdict(id, 1), waitForVerdict(id, 2)];
    await watched(stub, 2);

    await evictDurableObject(stub);
    await stub.score(1, FAIL);

    expect(await forAnn).toMatchObject({ status: 'failed', status_reason: 'below_threshold' });
    await watched(stub, 1);
    await stub.score(2, FAIL);
    expect(await forBob).toMatchObject({ status: 'failed' });
  });

  it('for a verdict hears that another submission has won', async () => {
    const { id, stub } = await newTask();
    await submitTo(stub, 'ann');
    await submitTo(stub, 'bob');
    const waiting = waitForVerdict(id, 1);
    await watched(stub);

    await stub.score(2, PASS);

    expect(await waiting).toMatchObject({ status: 'failed', status_reason: 'superseded' });
  });

  it('misses no verdict that comes between its look and its socket', async () => {
    const { id, stub } = await newTask();
    await submitTo(stub, 'ann');
    const judgingAt = async (n: number) => {
      const version = await stub.judgingAt(n);
      await stub.score(n, FAIL);
      return version;
    };
    const racing = { judgingAt, fetch: (url: string, init: RequestInit) => stub.fetch(url, init) };
    const context = {
      env: { TASKS: { getByName: () => racing } },
      req: { raw: new Request('https://market.test') },
    };
    const started = Date.now();

    await untilJudged(context as never, id, 1, 25);

    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('opens no socket for what is there already', async () => {
    const { id, stub } = await newTask();
    await submitTo(stub, 'ann');
    await stub.score(1, FAIL);

    expect(await waitForTask(id, 'wait=25&version=1')).toMatchObject({ version: 4 });
    expect(await waitForVerdict(id, 1)).toMatchObject({ status: 'failed' });
    expect(await watchersOf(stub)).toBe(0);
  });

  it('waits for the version it names, though others come before, and no longer than it said', async () => {
    const { id, stub } = await newTask();
    const [patient, impatient] = [
      waitForTask(id, 'wait=25&version=2'),
      waitForTask(id, 'wait=0.4&version=9'),
    ];
    await watched(stub, 2);

    await stub.claim(as('ann'));
    expect(await impatient).toMatchObject({ version: 2 });
    await stub.claim(as('bob'));

    expect(await patient).toMatchObject({ version: 3 });
    await watched(stub, 0);
  });

  it('waits to the end where nothing can follow', async () => {
    const { id, stub } = await newTask();
    await submitTo(stub, 'ann');
    const started = Date.now();
    const waiting = waitForTask(id, 'wait=0.5&version=9');
    await watched(stub);

    await stub.score(1, PASS);
    expect(await waiting).toMatchObject({ status: 'resolved', version: 5 });
    expect(await waitForTask(id, 'wait=0.5')).toMatchObject({ version: 5 });
    expect(Date.now() - started).toBeGreaterThan(900);
  });

  it('is answered as things stand when its object goes away', async () => {
    const { id, stub } = await newTask();
    const waiting = waitForTask(id, 'wait=25');
    await watched(stub);

    await evictDurableObject(stub, { webSockets: 'close' });

    expect(await waiting).toMatchObject({ version: 1, status: 'open' });
  });
});
