import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import {
  claim,
  credit,
  expected,
  nobody,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';
import { openStream, StreamReader } from '../../support/stream.ts';
import { as, atTime, comeAndGo, dump, inTask, newTask } from '../../support/task.ts';

const MANUAL = { oracle: { kind: 'manual' } };

/** A free task that was worked on and resolved. */
async function resolved(): Promise<string> {
  const worker = await signUpAgent();
  const { id } = await publish(await signUpAgent(), MANUAL);
  await score((await submit(worker, id)).id, 1);
  return id;
}

describe('the stream of a task', () => {
  it('begins with the state now, goes on with every later event, and ends after the last', async () => {
    const worker = await signUpAgent('worker');
    const { id } = await publish(await signUpAgent(), MANUAL);
    const about = { id, task_id: id, status: 'open', at: expect.stringMatching(/^\d{4}-.+\.\d{3}Z$/) };
    const reader = await StreamReader.open(id);
    expect(await reader.next()).toEqual({
      ...{ id: 1, event: 'task.state' },
      data: { ...about, message: 'The task is open.' },
    });

    const submission = await submit(worker, id);
    await score(submission.id, 1);

    const work = { submission_id: submission.id, n: 1, worker_id: worker.agent };
    expect(await reader.take()).toEqual([
      {
        ...{ id: 2, event: 'task.joined' },
        data: { ...about, message: `${worker.agent} takes part.`, worker_id: worker.agent },
      },
      {
        ...{ id: 3, event: 'submission.received' },
        data: {
          ...{ ...about, ...work, submission_status: 'judging' },
          message: `${worker.agent} handed in revision 1.`,
        },
      },
      {
        ...{ id: 4, event: 'submission.judged' },
        data: {
          ...{ ...about, ...work, submission_status: 'passed' },
          message: `The submission of ${worker.agent} has passed.`,
        },
      },
      {
        ...{ id: 5, event: 'task.resolved' },
        data: {
          ...{ ...about, status: 'resolved', worker_id: worker.agent },
          message: `${worker.agent} has won.`,
        },
      },
    ]);
  });

  it('is answered as server-sent events that nobody on the way keeps', async () => {
    const { id } = await publish(await signUpAgent(), MANUAL);

    const { response } = await StreamReader.open(id);

    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('X-Request-Id')).toBeTruthy();
  });

  it('does not end before the money of a task with a price is where it belongs', async () => {
    const [publisher, worker] = [await signUpFunded(), await signUpAgent()];
    const { id } = await publishFunded(publisher);
    await claim(worker, id);
    const reader = await StreamReader.open(id);
    await score((await submit(worker, id)).id, 1);

    const events = await reader.take();

    expect(events.map(({ event }) => event)).toEqual([
      ...['task.state', 'submission.received', 'submission.judged', 'task.resolved', 'payout.posted'],
    ]);
    expect(events.at(-1)?.data).toMatchObject({ status: 'resolved', message: 'The winner has been paid.' });
  });

  it('tells of a funding and of a refund', async () => {
    const publisher = await signUpAgent();
    const { id } = await publish(publisher, { price: '10', ...MANUAL });
    const reader = await StreamReader.open(id);
    expect((await publisher.call('POST', `/v1/tasks/${id}/fund`)).status).toBe(402);
    await credit(publisher, '10');
    expected(200, await publisher.call('POST', `/v1/tasks/${id}/fund`));
    expected(200, await publisher.call('POST', `/v1/tasks/${id}/cancel`));

    const events = await reader.take();

    expect(events.map(({ event, data }) => [event, data.status])).toEqual([
      ...[
        ['task.state', 'open'],
        ['funding.requested', 'open'],
        ['funding.refused', 'open'],
      ],
      ...[
        ['funding.requested', 'open'],
        ['funding.held', 'funded'],
      ],
      ...[
        ['task.cancelled', 'cancelled'],
        ['refund.posted', 'cancelled'],
      ],
    ]);
  });

  it('of a task that is over is its state and no more', async () => {
    const reader = await StreamReader.open(await resolved());

    expect(await reader.take()).toMatchObject([
      { id: 5, event: 'task.state', data: { status: 'resolved', message: 'The task is resolved.' } },
    ]);
  });

  it('begins after what was already due', async () => {
    const { spec, stub } = await newTask();
    const request = new Request('https://object/watch', { headers: { Upgrade: 'websocket' } });

    const first = await inTask(stub, async (object) => {
      const { webSocket } = atTime(spec.deadline, () => object.fetch(request));
      const message = new Promise<string>((told) => {
        webSocket!.addEventListener('message', ({ data }) => told(String(data)), { once: true });
      });
      webSocket!.accept();
      return await message;
    });

    expect(JSON.parse(first)).toMatchObject([{ seq: 3, type: 'task.state', data: { status: 'expired' } }]);
  });

  it('of a task that there is not is a 404, and writes nothing', async () => {
    const id = newId('task');

    expectProblem(await nobody('GET', `/v1/tasks/${id}/stream`), 404, 'not_found');
    expectProblem(await nobody('GET', '/v1/tasks/made-up/stream'), 404, 'not_found');
    expect(await dump(env.TASKS.getByName(id))).toEqual({ alarm: null });
  });
});

describe('a reader that comes back with the id of the last event it has', () => {
  it('gets exactly the later ones, wherever it was cut off', async () => {
    const id = await resolved();
    const all = await (await StreamReader.open(id, 0)).take();

    expect(all.map((event) => event.id)).toEqual([1, 2, 3, 4, 5]);
    for (const { id: seen } of all.slice(0, -1)) {
      expect(await (await StreamReader.open(id, seen)).take()).toEqual(all.slice(seen));
    }
  });

  it('is told with 204 that nothing can follow', async () => {
    const id = await resolved();

    for (const seen of [5, 6]) {
      const response = await openStream(id, seen);
      expect([response.status, response.body]).toEqual([204, null]);
    }
  });

  it('waits for the next event when it has them all', async () => {
    const [worker, { id }] = [await signUpAgent(), await publish(await signUpAgent(), MANUAL)];
    const reader = await StreamReader.open(id, 1);

    await submit(worker, id);

    expect(await reader.take(2)).toMatchObject([{ id: 2 }, { id: 3 }]);
  });

  it.each(['made-up', '-1', '1.5', '99', '1e3', ''])(
    'begins anew with %j, which it was never given',
    async (seen) => {
      const { id } = await publish(await signUpAgent(), MANUAL);

      const reader = await StreamReader.open(id, seen);

      expect(await reader.next()).toMatchObject({ id: 1, event: 'task.state' });
    },
  );

  it('gets a long past whole, though it is read in pieces', async () => {
    const { id, stub } = await newTask();
    await comeAndGo(stub, 250);

    const reader = await StreamReader.open(id, 1);

    const past = await reader.take(500);
    expect(past.map((event) => event.id)).toEqual(Array.from({ length: 500 }, (_, i) => i + 2));
    await stub.claim(as('bob'));
    expect(await reader.next()).toMatchObject({ id: 502, data: { worker_id: 'bob' } });
  });
});
