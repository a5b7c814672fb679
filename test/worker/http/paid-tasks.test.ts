import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  balance,
  claim,
  inMs,
  newAgent,
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
import { ended, MANUAL, movedBetween, movesOf, readTask, solvency, transfersOf } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

const USDC = 1_000_000;

describe('A task with a price', () => {
  test('goes from its publisher into escrow, and from there to the winner and the platform', async () => {
    const publisher = await signUpFunded('25');
    const worker = await signUpAgent('worker');
    const { id } = await publish(publisher, { ...MANUAL, price: '10.00' });
    expectProblem(await worker.call('POST', `/v1/tasks/${id}/claim`), 400, 'not_accepting');
    expectProblem(
      await worker.call('POST', `/v1/tasks/${id}/submissions`, { content: 'Red.' }),
      402,
      'not_funded',
    );

    const funded = await publisher.call<TaskView>('POST', `/v1/tasks/${id}/fund`, {});
    expect(funded.status).toBe(200);
    expect(funded.body).toMatchObject({ status: 'funded', funding: 'funded', accepting: true });
    expect(await balance(publisher)).toEqual({ available: '15.00', held: '10.00' });

    expectProblem(
      await worker.call('POST', `/v1/tasks/${id}/submissions`, { content: 'Red.' }),
      403,
      'not_claimed',
    );
    await claim(worker, id);
    const { id: submission } = await submit(worker, id);
    await score(submission, 1);

    const { body } = await publisher.call<TaskView>('GET', `/v1/tasks/${id}`);
    expect(body).toMatchObject({
      ...{ status: 'resolved', winner_id: worker.agent, refund: null },
      payout: { amount: '8.00', fee: '2.00', tx_hash: null, fee_tx_hash: null },
    });
    expect(body.result?.content).toBe('Red, yellow and blue.');
    expect(await balance(publisher)).toEqual({ available: '15.00', held: '0' });
    expect(await balance(worker)).toEqual({ available: '8.00', held: '0' });
    const profile = await nobody<{ reputation: object }>('GET', `/v1/agents/${worker.agent}`);
    expect(profile.body.reputation).toEqual({
      ...{ completion_rate: 2 / 3, tasks_joined: 1, tasks_won: 1, submissions: 1, passed: 1 },
      earned: '8.00',
    });
  });

  test('goes back when the publisher calls the task off', async () => {
    const publisher = await signUpFunded('10');
    const { id } = await publishFunded(publisher);

    const { status, body } = await publisher.call<TaskView>('POST', `/v1/tasks/${id}/cancel`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'cancelled', refund: { amount: '10.00', tx_hash: null } });
    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
    expect((await publisher.call('POST', `/v1/tasks/${id}/refund`)).body).toEqual({
      ...{ status: 'refunded', task_id: id, amount: '10.00', refund_tx_hash: null },
    });
    expect((await publisher.call('POST', `/v1/tasks/${id}/cancel`)).status).toBe(200);
  });

  test('is not held while the balance does not cover it, and may be tried again', async () => {
    const publisher = await signUpFunded('9.999999');
    const { id } = await publish(publisher, { price: '10' });

    const key = { 'Idempotency-Key': 'fund' };
    expectProblem(await publisher.call('POST', `/v1/tasks/${id}/fund`, {}, key), 402, 'insufficient_funds');
    expect(await balance(publisher)).toEqual({ available: '9.999999', held: '0' });
    await publisher.call('POST', '/v1/account/faucet', { amount: '0.000001' });
    const funded = await publisher.call<TaskView>('POST', `/v1/tasks/${id}/fund`, {}, key);
    expect(funded.status).toBe(200);
    const again = await publisher.call<TaskView>('POST', `/v1/tasks/${id}/fund`, {}, key);
    expect(again.body).toEqual(funded.body);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });
  });
});

describe('The totals of the market', () => {
  test('balance at every step of a life that ends with a winner, and move by what it moved', async () => {
    const publisher = await signUpFunded('25');
    const worker = await signUpAgent('worker');
    let before = await solvency();
    const moved = async () => {
      const after = await solvency();
      expect(after.balanced).toBe(true);
      const gained = movedBetween(before, after);
      before = after;
      return gained;
    };

    const { id } = await publish(publisher, { ...MANUAL, price: '9.999999' });
    expect(await moved()).toEqual({});
    await publisher.call('POST', `/v1/tasks/${id}/fund`);
    expect(await moved()).toEqual({ available: -9.999999 * USDC, held: 9.999999 * USDC });
    await claim(worker, id);
    const { id: work } = await submit(worker, id);
    expect(await moved()).toEqual({});
    await score(work, 1);
    expect(await readTask(id)).toMatchObject({ payout: { amount: '8.00', fee: '1.999999' } });
    expect(await moved()).toEqual({
      ...{ held: -9.999999 * USDC, available: 8 * USDC, paid_out: 8 * USDC, fees: 1.999999 * USDC },
    });
  });

  test.each(['cancelled', 'expired'])('are after a task that is %s what they were before it', async (end) => {
    const publisher = await signUpFunded('25');
    const before = await solvency();
    const deadline = end === 'expired' ? { deadline: inMs(1_000) } : {};

    const { id } = await publishFunded(publisher, deadline);
    expect(movedBetween(before, await solvency())).toEqual({ available: -10 * USDC, held: 10 * USDC });
    if (end === 'cancelled') await publisher.call('POST', `/v1/tasks/${id}/cancel`);
    expect((await ended(id)).status).toBe(end);

    expect(await solvency()).toEqual(before);
    expect(before.balanced).toBe(true);
  });

  test('are not moved by a free task', async () => {
    const [publisher, worker] = [await signUpFunded('25'), await signUpAgent()];
    const before = await solvency();

    const { id } = await publish(publisher, MANUAL);
    await claim(worker, id);
    await score((await submit(worker, id)).id, 1);

    expect(await readTask(id)).toMatchObject({ status: 'resolved', payout: null });
    expect(await solvency()).toEqual(before);
    expect(await transfersOf(worker)).toEqual([]);
  });
});

describe('The transfers of whole lives', () => {
  test('are listed to the publisher and to the worker, newest first, page by page', async () => {
    const publisher = await signUpFunded('50');
    const worker = await signUpAgent('worker');
    const won = await publishFunded(publisher, { price: '33.333333' });
    const cancelled = await publishFunded(publisher, { price: '5' });
    await claim(worker, won.id);
    await publisher.call('POST', `/v1/tasks/${cancelled.id}/cancel`);
    await score((await submit(worker, won.id)).id, 1);
    await readTask(won.id);

    const row = (kind: string, direction: string, amount: string, { id }: { id: string }) => ({
      ...{ id: `${kind}:${id}`, kind, direction, amount, task_id: id, created_at: expect.any(String) },
    });
    const listed = await transfersOf(publisher);
    expect(listed).toEqual([
      row('refund', 'in', '5.00', cancelled),
      row('hold', 'out', '5.00', cancelled),
      row('hold', 'out', '33.333333', won),
      expect.objectContaining({ kind: 'grant', direction: 'in', amount: '50.00', task_id: null }),
    ]);
    const times = listed.map(({ created_at }) => created_at);
    expect(times).toEqual([...times].sort().reverse());
    expect(await transfersOf(worker)).toEqual([row('payout', 'in', '26.666667', won)]);

    const walked: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const path: string = `/v1/account/transfers?limit=1${cursor && `&cursor=${cursor}`}`;
      const { body } = await publisher.call<Page<unknown>>('GET', path);
      walked.push(...body.items);
      cursor = body.next_cursor;
    }
    expect(walked).toEqual(listed);
  });

  test('add up to the balance, whatever became of the tasks', async () => {
    const publisher = await signUpFunded('100');
    const worker = await signUpAgent('worker');
    const [won, cancelled, expired, held] = [
      await publishFunded(publisher, { price: '10.000001' }),
      await publishFunded(publisher, { price: '20' }),
      await publishFunded(publisher, { price: '30', deadline: inMs(1_200) }),
      await publishFunded(publisher, { price: '0.5' }),
    ];
    await claim(worker, won.id);
    await score((await submit(worker, won.id)).id, 1);
    await publisher.call('POST', `/v1/tasks/${cancelled.id}/cancel`);
    for (const { id } of [won, cancelled, expired]) await ended(id);

    expect(await balance(publisher)).toEqual({ available: '89.499999', held: '0.50' });
    expect(await balance(worker)).toEqual({ available: '8.000001', held: '0' });
    const moves = async (id: string) => await movesOf(publisher, id);
    expect(await moves(won.id)).toEqual(['hold out 10.000001']);
    expect(await moves(cancelled.id)).toEqual(['refund in 20.00', 'hold out 20.00']);
    expect(await moves(expired.id)).toEqual(['refund in 30.00', 'hold out 30.00']);
    expect(await moves(held.id)).toEqual(['hold out 0.50']);
    expect((await readTask(won.id)).payout).toMatchObject({ amount: '8.000001', fee: '2.00' });
  });
});

describe('The result of a resolved task', () => {
  test('goes to its publisher, its author and the operator, and to the others without the content', async () => {
    const publisher = await signUpFunded('25');
    const [worker, loser] = [await signUpAgent('worker'), await signUpAgent('loser')];
    const { id } = await publishFunded(publisher);
    for (const each of [worker, loser]) await claim(each, id);
    await score((await submit(loser, id, 'Brown.')).id, 0.2);
    const { id: work } = await submit(worker, id, { colours: ['red', 'yellow', 'blue'] });
    expect((await readTask(id, publisher.call)).result).toBeNull();
    await score(work, 0.875);

    const result = { submission_id: work, worker_id: worker.agent, score: 0.875 };
    const content = { colours: ['red', 'yellow', 'blue'] };
    for (const call of [publisher.call, worker.call, operator]) {
      expect((await readTask(id, call)).result).toEqual({ ...result, content });
    }
    for (const call of [loser.call, nobody, (await signUpAgent()).call]) {
      expect((await readTask(id, call)).result).toEqual({ ...result, content: null });
    }
  });
});

describe('A publisher with several agents', () => {
  test('names the one that publishes, and that one funds, cancels and is refunded', async () => {
    const publisher = await signUpFunded('25');
    const [first, second] = [publisher.agent, await newAgent(publisher)];
    const body = { title: 'T', description: 'D', price: '10' };

    const unnamed = expectProblem(await publisher.call('POST', '/v1/tasks', body), 422, 'invalid_request');
    expect(unnamed.errors).toEqual([{ path: 'publisher_id', message: expect.any(String) }]);
    const stranger = await signUpAgent();
    const forged = await publisher.call('POST', '/v1/tasks', { ...body, publisher_id: stranger.agent });
    expectProblem(forged, 403, 'not_your_agent');
    const { id, publisher_id } = await publish(publisher, { ...body, publisher_id: second });
    expect(publisher_id).toBe(second);

    for (const command of ['fund', 'cancel', 'refund']) {
      const run = (agent: string) =>
        publisher.call('POST', `/v1/tasks/${id}/${command}`, { publisher_id: agent });
      expectProblem(await run(first), 403, 'not_publisher');
      expect([command, (await run(second)).status]).toEqual([command, 200]);
    }
    expect(await balance(publisher)).toEqual({ available: '25.00', held: '0' });
  });
});
