import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  balance,
  claim,
  credit,
  inMs,
  newAgent,
  type Page,
  publish,
  publishFunded,
  type Reply,
  score,
  signUpAgent,
  signUpFunded,
  submit,
  until,
} from '../../support/api.ts';
import { ended, MANUAL, movesOf, publishUnder, readTask } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

const TX_HASH = `0x${'5f'.repeat(32)}`;

function fund({ call }: Account, taskId: string, body?: unknown): Promise<Reply<TaskView>> {
  return call<TaskView>('POST', `/v1/tasks/${taskId}/fund`, body);
}

/** A funded task that a worker has won. */
async function wonTask(publisher: Account & { agent: string }, price: string | number, id?: string) {
  const task = id ?? (await publish(publisher, { ...MANUAL, price })).id;
  expect((await fund(publisher, task)).status).toBe(200);
  const worker = await signUpAgent('worker');
  await claim(worker, task);
  await score((await submit(worker, task)).id, 1);
  return { task: await readTask(task), worker };
}

describe('A price', () => {
  test('is not held before it is funded, and the task takes no work until then', async () => {
    const publisher = await signUpFunded('10');

    const task = await publish(publisher, { ...MANUAL, price: '10' });

    expect(task).toMatchObject({
      ...{ price: '10.00', currency: 'USDC', fee_bps: 2_000, status: 'open', funding: 'none' },
      ...{ accepting: false, payout: null, refund: null },
    });
    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
  });

  test.each([
    ['0.000001', '0.000001', '0.000001', '0'],
    ['0.000004', '0.000004', '0.000004', '0'],
    ['0.000005', '0.000005', '0.000004', '0.000001'],
    [33.333333, '33.333333', '26.666667', '6.666666'],
    ['10', '10.00', '8.00', '2.00'],
    ['1000000', '1000000.00', '800000.00', '200000.00'],
  ])('of %j is paid out to the micro-unit, the fee rounded down', async (price, whole, amount, fee) => {
    const publisher = await signUpFunded(whole);

    const { task, worker } = await wonTask(publisher, price);

    expect(task).toMatchObject({ price: whole, payout: { amount, fee, tx_hash: null, fee_tx_hash: null } });
    expect(await balance(worker)).toEqual({ available: amount, held: '0' });
    expect(await balance(publisher)).toEqual({ available: '0', held: '0' });
    expect(await movesOf(publisher, task.id)).toEqual([`hold out ${whole}`]);
    expect(await movesOf(worker, task.id)).toEqual([`payout in ${amount}`]);
  });

  test.each([
    ['0', 0, '10.00', '0'],
    ['1', 1, '9.999', '0.001'],
    ['500', 500, '9.50', '0.50'],
    ['10000', 10_000, '0', '10.00'],
  ])(
    'published under a fee of %s/10,000 is split so, whatever the fee has become',
    async (bps, told, amount, fee) => {
      const publisher = await signUpFunded('10');
      const { id, fee_bps } = await publishUnder({ PLATFORM_FEE_BPS: bps }, publisher, {
        ...MANUAL,
        price: '10',
      });

      const { task, worker } = await wonTask(publisher, '10', id);

      expect(fee_bps).toBe(told);
      expect(task).toMatchObject({ fee_bps: told, payout: { amount, fee } });
      expect((await balance(worker)).available).toBe(amount);
    },
  );

  test('of nothing makes a task free: there is nothing to fund and nothing to pay', async () => {
    const publisher = await signUpAgent();
    const task = await publish(publisher, { ...MANUAL, price: '0.000000' });

    expect(task).toMatchObject({ price: '0', accepting: true, funding: 'none' });
    expectProblem(await fund(publisher, task.id), 400, 'nothing_to_fund');
    await score((await submit(await signUpAgent(), task.id)).id, 1);
    expect(await readTask(task.id)).toMatchObject({ status: 'resolved', payout: null, refund: null });
  });
});

describe('Funding a task', () => {
  test('holds the price and opens it for work; lists tell so at once', async () => {
    const publisher = await signUpFunded('25');
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });

    const { status, body } = await fund(publisher, id, { publisher_id: publisher.agent });

    expect(status).toBe(200);
    expect(body).toMatchObject({ id, status: 'funded', funding: 'funded', accepting: true, closed_at: null });
    expect(await balance(publisher)).toEqual({ available: '15.00', held: '10.00' });
    const query = `/v1/tasks?status=funded&accepting=true&publisher_id=${publisher.agent}`;
    const listed = await publisher.call<Page<TaskView>>('GET', query);
    expect(listed.body.items).toEqual([body]);
    expect(await readTask(id, publisher.call)).toEqual(body);
  });

  test('again answers the same and holds nothing more, also when work has come in', async () => {
    const publisher = await signUpFunded('25');
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });

    const first = await fund(publisher, id);
    const again = await Promise.all(Array.from({ length: 5 }, () => fund(publisher, id)));

    for (const reply of again) expect(reply).toMatchObject({ status: 200, body: first.body });
    const worker = await signUpAgent();
    await claim(worker, id);
    await submit(worker, id);
    expect(await fund(publisher, id)).toMatchObject({ status: 200, body: { status: 'funded' } });
    expect(await balance(publisher)).toEqual({ available: '15.00', held: '10.00' });
    expect(await movesOf(publisher, id)).toEqual(['hold out 10.00']);
  });

  test('many at once hold once', async () => {
    const publisher = await signUpFunded('100');
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });

    const replies = await Promise.all(Array.from({ length: 20 }, () => fund(publisher, id)));

    expect(replies.map(({ status, body }) => [status, body.status])).toEqual(
      Array.from({ length: 20 }, () => [200, 'funded']),
    );
    expect(await balance(publisher)).toEqual({ available: '90.00', held: '10.00' });
  });

  test('two at once from a balance that covers one: exactly one is funded', async () => {
    const publisher = await signUpFunded('10');
    const tasks = [await publish(publisher, { price: '10' }), await publish(publisher, { price: '10' })];

    const replies = await Promise.all(tasks.map(({ id }) => fund(publisher, id)));

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 402]);
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });
  });

  test('is refused for want of money, which says what to do, and may be tried again', async () => {
    const publisher = await signUpFunded('9.999999');
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });

    const problem = expectProblem(await fund(publisher, id), 402, 'insufficient_funds');

    expect(problem.retryable).toBe(true);
    expect(problem.next).toContainEqual(
      expect.objectContaining({ method: 'POST', path: `/v1/tasks/${id}/fund` }),
    );
    expect(await balance(publisher)).toEqual({ available: '9.999999', held: '0' });
    expect(await readTask(id)).toMatchObject({ status: 'open', funding: 'none', accepting: false });
    await credit(publisher, '0.000001');
    expect(await fund(publisher, id)).toMatchObject({ status: 200, body: { status: 'funded' } });
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });
  });

  test('spends what is free, not what other tasks hold', async () => {
    const publisher = await signUpFunded('15');
    await publishFunded(publisher, { price: '10' });
    const { id } = await publish(publisher, { price: '10' });

    expectProblem(await fund(publisher, id), 402, 'insufficient_funds');

    expect(await balance(publisher)).toEqual({ available: '5.00', held: '10.00' });
  });

  test('is the publishing agent’s to do, not that of another agent, of its own account or another', async () => {
    const publisher = await signUpFunded('25');
    const { id } = await publish(publisher, { price: '10' });
    const stranger = await signUpFunded('25');
    const colleague = await newAgent(publisher);

    expectProblem(await fund(stranger, id), 403, 'not_publisher');
    expectProblem(await fund(stranger, id, { publisher_id: publisher.agent }), 403, 'not_your_agent');
    expectProblem(await fund(publisher, id, { publisher_id: colleague }), 403, 'not_publisher');
    const unnamed = expectProblem(await fund(publisher, id, {}), 422, 'invalid_request');
    expect(unnamed.errors).toEqual([{ path: 'publisher_id', message: expect.any(String) }]);

    expect(await readTask(id)).toMatchObject({ status: 'open', funding: 'none' });
    expect(await balance(stranger)).toEqual({ available: '25.00', held: '0' });
    expect((await fund(publisher, id, { publisher_id: publisher.agent })).status).toBe(200);
  });

  test('is over once the task has ended: cancelled, expired or resolved', async () => {
    const publisher = await signUpFunded('100');
    const cancelled = await publish(publisher, { price: '10' });
    await publisher.call('POST', `/v1/tasks/${cancelled.id}/cancel`);
    const expired = await publish(publisher, { price: '10', deadline: inMs(600) });
    const { task: resolved } = await wonTask(publisher, '10');
    await until(async () => (await readTask(expired.id)).status === 'expired');

    for (const { id } of [cancelled, expired, resolved]) {
      expectProblem(await fund(publisher, id), 400, 'task_closed');
    }

    expect(await balance(publisher)).toEqual({ available: '90.00', held: '0' });
  });

  test('from a chain waits for a chain', async () => {
    const publisher = await signUpFunded('25');
    const { id } = await publish(publisher, { price: '10' });

    const reply = await fund(publisher, id, { tx_hash: TX_HASH });

    expectProblem(reply, 503, 'chain_not_connected');
    expect(reply.headers.get('Retry-After')).toBeTruthy();
    for (const tx_hash of [
      '',
      '0x',
      TX_HASH.slice(0, -1),
      `${TX_HASH}0`,
      TX_HASH.replace('0x', ''),
      5,
      null,
    ]) {
      expectProblem(await fund(publisher, id, { tx_hash }), 422, 'invalid_request');
    }
    expect(await readTask(id)).toMatchObject({ status: 'open', funding: 'none' });
    expect(await balance(publisher)).toEqual({ available: '25.00', held: '0' });
  });

  test('that was refused leaves nothing behind: the task expires as not funded', async () => {
    const publisher = await signUpFunded('9');
    const { id } = await publish(publisher, { price: '10', deadline: inMs(1_000) });
    expectProblem(await fund(publisher, id), 402, 'insufficient_funds');

    expect(await ended(id)).toMatchObject({ status: 'expired', status_reason: 'not_funded', refund: null });
    expect(await balance(publisher)).toEqual({ available: '9.00', held: '0' });
  });
});
