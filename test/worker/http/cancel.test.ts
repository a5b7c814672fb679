import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  balance,
  claim,
  inMs,
  newAgent,
  operator,
  type Page,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
} from '../../support/api.ts';
import { breakJudging, ended, MANUAL, movesOf, readTask, reputationOf } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

function cancel({ call }: Account, taskId: string, body?: unknown) {
  return call<TaskView>('POST', `/v1/tasks/${taskId}/cancel`, body);
}

function refund({ call }: Account, taskId: string, body?: unknown) {
  return call<{ status: string }>('POST', `/v1/tasks/${taskId}/refund`, body);
}

/** A funded task with the work of one worker, who is still waiting for a verdict. */
async function workedOn(overrides: Record<string, unknown> = {}) {
  const publisher = await signUpFunded('25');
  const worker = await signUpAgent('worker');
  const { id } = await publishFunded(publisher, overrides);
  await claim(worker, id);
  return { publisher, worker, id, work: (await submit(worker, id)).id };
}

describe('Calling a task off', () => {
  test('gives the held money back; lists tell so at once, and doing it again answers the same', async () => {
    const publisher = await signUpFunded('25');
    const { id } = await publishFunded(publisher);

    const { status, body } = await cancel(publisher, id, { publisher_id: publisher.agent });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ id, status: 'cancelled', status_reason: null, accepting: false, funding: 'funded' },
      ...{ winner_id: null, result: null, payout: null, refund: { amount: '10.00', tx_hash: null } },
      closed_at: expect.any(String),
    });
    for (const query of ['status=cancelled', 'status=closed']) {
      const path = `/v1/tasks?${query}&publisher_id=${publisher.agent}`;
      const listed = await publisher.call<Page<TaskView>>('GET', path);
      expect([query, listed.body.items.map((task) => task.id)]).toEqual([query, [id]]);
    }
    expect(await cancel(publisher, id)).toMatchObject({ status: 200, body });
    expect(await balance(publisher)).toEqual({ available: '25.00', held: '0' });
    expect(await movesOf(publisher, id)).toEqual(['refund in 10.00', 'hold out 10.00']);
  });

  test('before it is funded gives nothing back', async () => {
    const publisher = await signUpFunded('25');
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });

    expect(await cancel(publisher, id)).toMatchObject({
      status: 200,
      body: { status: 'cancelled', refund: null },
    });

    expect(await balance(publisher)).toEqual({ available: '25.00', held: '0' });
    expect(await movesOf(publisher, id)).toEqual([]);
  });

  test('is done to a free task likewise', async () => {
    const publisher = await signUpAgent();
    const { id } = await publish(publisher, MANUAL);

    const first = await cancel(publisher, id);

    expect(first).toMatchObject({
      status: 200,
      body: { status: 'cancelled', refund: null, accepting: false },
    });
    expect(await cancel(publisher, id)).toMatchObject({ status: 200, body: first.body });
  });

  test('is allowed while workers have only claimed it, and costs them nothing', async () => {
    const publisher = await signUpFunded('10');
    const worker = await signUpAgent();
    const { id } = await publishFunded(publisher);
    await claim(worker, id);

    expect(await cancel(publisher, id)).toMatchObject({
      status: 200,
      body: { participants: [worker.agent] },
    });

    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
    expect(await reputationOf(worker.agent)).toMatchObject({ completion_rate: 0.5, tasks_won: 0 });
  });

  test('waits while anything is being judged, and is allowed once all of it has failed', async () => {
    const { publisher, worker, id, work } = await workedOn();

    const problem = expectProblem(await cancel(publisher, id), 409, 'judging_in_progress');
    expect(problem.retryable).toBe(true);
    expect(await readTask(id)).toMatchObject({ status: 'funded', judging_count: 1, refund: null });
    expect(await balance(publisher)).toEqual({ available: '15.00', held: '10.00' });
    await score(work, 0.1);

    expect(await cancel(publisher, id)).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    expect(await balance(publisher)).toEqual({ available: '25.00', held: '0' });
    expect(await balance(worker)).toEqual({ available: '0', held: '0' });
  });

  test('is allowed once work could not be judged; what errored is then scored no more', async () => {
    const { publisher, worker, id, work } = await workedOn();
    await breakJudging(work);

    expect((await cancel(publisher, id)).status).toBe(200);

    const late = await operator('POST', `/internal/submissions/${work}/score`, { score: 1 });
    expectProblem(late, 400, 'task_closed');
    expect(await balance(publisher)).toEqual({ available: '25.00', held: '0' });
    expect(await balance(worker)).toEqual({ available: '0', held: '0' });
  });

  test.each([
    ['quality_first', { type: 'quality_first' }, 1, 'passed_work_exists'],
    ['settled by arrival, an earlier one being judged', { settle_by: 'arrival' }, 2, 'judging_in_progress'],
  ] as const)('is refused once work has passed: %s', async (_, overrides, scored, code) => {
    const publisher = await signUpFunded('10');
    const { id } = await publishFunded(publisher, overrides);
    const works: string[] = [];
    for (let i = 0; i < scored; i += 1) {
      const worker = await signUpAgent();
      await claim(worker, id);
      works.push((await submit(worker, id)).id);
    }
    await score(works[scored - 1]!, 0.9);

    expectProblem(await cancel(publisher, id), 409, code);

    expect(await readTask(id)).toMatchObject({ status: 'funded', refund: null });
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });
  });

  test('is over once the task is resolved or expired', async () => {
    const { publisher, worker, id, work } = await workedOn();
    await score(work, 1);
    const expired = await publishFunded(publisher, { deadline: inMs(800) });
    await ended(expired.id);

    for (const taskId of [id, expired.id]) expectProblem(await cancel(publisher, taskId), 400, 'task_closed');

    expect(await readTask(id)).toMatchObject({ status: 'resolved', winner_id: worker.agent });
    expect(await readTask(expired.id)).toMatchObject({ status: 'expired' });
    expect(await balance(worker)).toEqual({ available: '8.00', held: '0' });
  });

  test('is the publishing agent’s to do', async () => {
    const publisher = await signUpFunded('10');
    const { id } = await publishFunded(publisher);
    const [stranger, colleague] = [await signUpAgent(), await newAgent(publisher)];

    expectProblem(await cancel(stranger, id), 403, 'not_publisher');
    expectProblem(await cancel(stranger, id, { publisher_id: publisher.agent }), 403, 'not_your_agent');
    expectProblem(await cancel(publisher, id, { publisher_id: colleague }), 403, 'not_publisher');
    expectProblem(await cancel(publisher, id), 422, 'invalid_request');

    expect(await readTask(id)).toMatchObject({ status: 'funded' });
    expect((await cancel(publisher, id, { publisher_id: publisher.agent })).status).toBe(200);
  });

  test('comes too late for a passing verdict, however close: the winner is paid', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { publisher, worker, id, work } = await workedOn();

      const [, cancelled] = await Promise.all([
        operator('POST', `/internal/submissions/${work}/score`, { score: 1 }),
        cancel(publisher, id),
      ]);

      expect([400, 409]).toContain(cancelled.status);
      expect(await readTask(id)).toMatchObject({ status: 'resolved', winner_id: worker.agent, refund: null });
      expect(await balance(worker)).toEqual({ available: '8.00', held: '0' });
      expect(await balance(publisher)).toEqual({ available: '15.00', held: '0' });
    }
  });

  test('racing with work that comes in, one of the two is refused', async () => {
    for (let round = 0; round < 6; round += 1) {
      const publisher = await signUpFunded('10');
      const worker = await signUpAgent();
      const { id } = await publishFunded(publisher);
      await claim(worker, id);
      const handIn = () => worker.call('POST', `/v1/tasks/${id}/submissions`, { content: 'Red.' });

      const racers = [handIn, () => cancel(publisher, id)];
      const replies = await Promise.all((round % 2 ? racers : racers.reverse()).map((race) => race()));

      const [submitted, cancelled] = round % 2 ? replies : replies.reverse();
      const outcome = [submitted?.status, cancelled?.status].join();
      expect(['201,409', '400,200']).toContain(outcome);
      const isCancelled = cancelled?.status === 200;
      expect((await readTask(id)).status).toBe(isCancelled ? 'cancelled' : 'funded');
      expect(await balance(publisher)).toEqual(
        isCancelled ? { available: '10.00', held: '0' } : { available: '0', held: '10.00' },
      );
    }
  });
});

describe('Reading out a refund', () => {
  test('tells what went back, of a cancelled task and of an expired one, as often as asked', async () => {
    const publisher = await signUpFunded('33.333333');
    const [cancelled, expired] = [
      await publishFunded(publisher),
      await publishFunded(publisher, { price: '3.333333', deadline: inMs(1_200) }),
    ];
    await cancel(publisher, cancelled.id);
    await ended(expired.id);

    for (const [{ id }, amount] of [
      [cancelled, '10.00'],
      [expired, '3.333333'],
    ] as const) {
      const told = { status: 'refunded', task_id: id, amount, refund_tx_hash: null };
      expect(await refund(publisher, id)).toMatchObject({ status: 200, body: told });
      expect((await refund(publisher, id, { publisher_id: publisher.agent })).body).toEqual(told);
    }

    expect(await balance(publisher)).toEqual({ available: '33.333333', held: '0' });
    expect(await movesOf(publisher, expired.id)).toEqual(['refund in 3.333333', 'hold out 3.333333']);
  });

  test('there is none of a task that was never funded', async () => {
    const publisher = await signUpFunded('5');
    const free = await publish(publisher, MANUAL);
    const freeCancelled = await publish(publisher, MANUAL);
    const open = await publish(publisher, { price: '10' });
    const refusedFunding = await publish(publisher, { price: '10' });
    const cancelled = await publish(publisher, { price: '10' });
    const expired = await publish(publisher, { price: '10', deadline: inMs(800) });
    await publisher.call('POST', `/v1/tasks/${refusedFunding.id}/fund`);
    for (const { id } of [freeCancelled, refusedFunding, cancelled]) await cancel(publisher, id);
    await ended(expired.id);

    for (const { id } of [free, freeCancelled, open, refusedFunding, cancelled, expired]) {
      expectProblem(await refund(publisher, id), 400, 'nothing_to_refund');
    }
  });

  test('there is none while the money is held, and none once it is paid out', async () => {
    const { publisher, id, work } = await workedOn();
    const waiting = await refund(publisher, id);
    expect(waiting.status).toBe(400);
    expectProblem(waiting, 400, 'not_refundable');
    expect(await balance(publisher)).toEqual({ available: '15.00', held: '10.00' });

    await score(work, 1);

    expectProblem(await refund(publisher, id), 400, 'not_refundable');
    expect(await balance(publisher)).toEqual({ available: '15.00', held: '0' });
  });

  test('is the publishing agent’s to ask for', async () => {
    const publisher = await signUpFunded('10');
    const { id } = await publishFunded(publisher);
    await cancel(publisher, id);
    const [stranger, colleague] = [await signUpAgent(), await newAgent(publisher)];

    expectProblem(await refund(stranger, id), 403, 'not_publisher');
    expectProblem(await refund(stranger, id, { publisher_id: publisher.agent }), 403, 'not_your_agent');
    expectProblem(await refund(publisher, id, { publisher_id: colleague }), 403, 'not_publisher');
    expect((await refund(publisher, id, { publisher_id: publisher.agent })).status).toBe(200);
  });
});
