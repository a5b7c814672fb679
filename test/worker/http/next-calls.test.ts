import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  type Call,
  claim,
  nobody,
  operator,
  type Page,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
} from '../../support/api.ts';
import { MANUAL } from '../../support/paid.ts';

const READ = 'GET /submissions';

async function nextOf(taskId: string, call: Call): Promise<string[]> {
  const path = `/v1/tasks/${taskId}`;
  const { body } = await call<TaskView>('GET', path);
  for (const { path: told, why } of body.next) {
    expect(told.startsWith(path)).toBe(true);
    expect(why).not.toBe('');
  }
  return body.next.map((next) => `${next.method} ${next.path.slice(path.length)}`);
}

async function people() {
  const publisher = await signUpFunded('100');
  const [worker, stranger] = [await signUpAgent('worker'), await signUpAgent('stranger')];
  /** What each is told of a task: publisher, worker, stranger, nobody and the operator. */
  const told = async (id: string) => ({
    publisher: await nextOf(id, publisher.call),
    worker: await nextOf(id, worker.call),
    stranger: await nextOf(id, stranger.call),
    nobody: await nextOf(id, nobody),
    operator: await nextOf(id, operator),
  });
  return { publisher, worker, stranger, told };
}

describe('The calls that are open to each on a task with a price', () => {
  test('through a whole life that ends with a winner', async () => {
    const { publisher, worker, told } = await people();
    const { id } = await publish(publisher, { ...MANUAL, price: '10', max_revisions: 2 });
    const outside = { stranger: ['POST /claim', READ], nobody: [READ], operator: [READ] };
    const done = { worker: [READ], stranger: [READ], nobody: [READ], operator: [READ] };

    expect(await told(id)).toEqual({ ...done, publisher: ['POST /fund', 'PATCH ', 'POST /cancel', READ] });

    await publisher.call('POST', `/v1/tasks/${id}/fund`);
    expect(await told(id)).toEqual({
      ...{ ...outside, publisher: ['PATCH ', 'POST /cancel', READ], worker: ['POST /claim', READ] },
    });

    await claim(worker, id);
    expect(await told(id)).toEqual({
      ...{ ...outside, publisher: ['POST /cancel', READ] },
      worker: ['POST /submissions', 'POST /unclaim', READ],
    });

    await worker.call('POST', `/v1/tasks/${id}/unclaim`);
    expect((await told(id)).worker).toEqual(['POST /claim', READ]);

    await claim(worker, id);
    const first = await submit(worker, id);
    await score(first.id, 0.1);
    expect(await told(id)).toEqual({
      ...{ ...outside, publisher: ['POST /cancel', READ], worker: ['POST /submissions', READ] },
    });

    const second = await submit(worker, id);
    await score(second.id, 0.9);
    expect(await told(id)).toEqual({ ...done, publisher: [READ] });
  });

  test('while work is being judged: the publisher waits, and so does its worker', async () => {
    const { publisher, worker, told } = await people();
    const { id } = await publishFunded(publisher, { max_revisions: 2 });
    await claim(worker, id);
    await submit(worker, id);

    const { publisher: ofPublisher, worker: ofWorker, stranger } = await told(id);

    expect(ofPublisher).toEqual([READ]);
    expect(stranger).toEqual(['POST /claim', READ]);
    // The next attempt comes after the verdict on the last: until then it is answered 409.
    expect(ofWorker).toEqual([READ]);
  });

  test('once a worker has no revision left it is told of none', async () => {
    const { publisher, worker, told } = await people();
    const { id } = await publishFunded(publisher, { max_revisions: 1 });
    await claim(worker, id);
    await score((await submit(worker, id)).id, 0.1);

    const { worker: ofWorker, stranger } = await told(id);

    expect(stranger).toEqual(['POST /claim', READ]);
    expect(ofWorker).toEqual([READ]);
  });

  test('once passed work waits to be paid, the publisher cannot call it off', async () => {
    const { publisher, worker, told } = await people();
    const { id } = await publishFunded(publisher, { type: 'quality_first', max_revisions: 3 });
    await claim(worker, id);
    await score((await submit(worker, id)).id, 0.9);

    expect(await told(id)).toMatchObject({ publisher: [READ], worker: ['POST /submissions', READ] });
  });

  test('when it is full, those who have claimed it may still leave, and nobody joins', async () => {
    const { publisher, worker, stranger, told } = await people();
    const { id } = await publishFunded(publisher, { max_submissions: 1 });
    for (const each of [worker, stranger]) await claim(each, id);
    await submit(stranger, id);

    expect(await told(id)).toEqual({
      ...{ publisher: [READ], worker: ['POST /unclaim', READ], stranger: [READ] },
      ...{ nobody: [READ], operator: [READ] },
    });
  });

  test('once it is cancelled, its publisher reads out the refund', async () => {
    const { publisher, worker, told } = await people();
    const { id } = await publishFunded(publisher);
    await claim(worker, id);
    await publisher.call('POST', `/v1/tasks/${id}/cancel`);

    expect(await told(id)).toEqual({
      publisher: ['POST /refund', READ],
      ...{ worker: [READ], stranger: [READ], nobody: [READ], operator: [READ] },
    });
  });

  test('a task cancelled before it was funded has nothing to read out', async () => {
    const { publisher, told } = await people();
    const { id } = await publish(publisher, { price: '10' });
    await publisher.call('POST', `/v1/tasks/${id}/cancel`);

    expect((await told(id)).publisher).toEqual([READ]);
  });

  test('every call that a publisher or a worker is told of is answered with success', async () => {
    const { publisher, worker } = await people();
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });
    const bodies: Record<string, unknown> = {
      ...{ 'PATCH ': { title: 'Changed' }, 'POST /submissions': { content: 'Red, yellow and blue.' } },
    };
    const follow = async (call: Call, step: string) => {
      expect(await nextOf(id, call)).toContain(step);
      const [method = '', path = ''] = step.split(' ');
      const reply = await call(method, `/v1/tasks/${id}${path}`, bodies[step]);
      expect([step, reply.status < 300]).toEqual([step, true]);
    };

    for (const step of ['PATCH ', 'POST /fund', READ]) await follow(publisher.call, step);
    for (const step of ['POST /claim', 'POST /unclaim', 'POST /claim', READ]) await follow(worker.call, step);
    for (const step of ['POST /cancel', 'POST /refund', READ]) await follow(publisher.call, step);
    expect(await nextOf(id, worker.call)).toEqual([READ]);
  });
});

describe('In a list', () => {
  test('the same calls are told to the publisher, to a stranger and to nobody', async () => {
    const { publisher, worker, stranger } = await people();
    const tasks = [
      (await publish(publisher, { ...MANUAL, price: '10' })).id,
      (await publishFunded(publisher)).id,
      (await publishFunded(publisher)).id,
      (await publishFunded(publisher)).id,
    ];
    await claim(worker, tasks[2]!);
    await publisher.call('POST', `/v1/tasks/${tasks[3]}/cancel`);

    for (const call of [publisher.call, stranger.call, nobody, operator]) {
      const path = `/v1/tasks?publisher_id=${publisher.agent}`;
      const listed = (await call<Page<TaskView>>('GET', path)).body.items;
      for (const id of tasks) {
        const { body } = await call<TaskView>('GET', `/v1/tasks/${id}`);
        expect(listed.find((item) => item.id === id)?.next).toEqual(body.next);
      }
    }
  });
});
