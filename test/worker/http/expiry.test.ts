import { describe, expect, test } from 'vitest';
import type { SubmissionView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  balance,
  claim,
  inMs,
  operator,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
  until,
} from '../../support/api.ts';
import {
  breakJudging,
  ended,
  MANUAL,
  movesOf,
  publishUnder,
  readTask,
  reputationOf,
} from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

const OPEN_MS = 1_500;

/** A funded task that closes soon, and the work that a worker handed in on it. */
async function worked(overrides: Record<string, unknown> = {}, variables: Record<string, string> = {}) {
  const publisher = await signUpFunded('10');
  const worker = await signUpAgent('worker');
  const spec = { ...MANUAL, price: '10', deadline: inMs(OPEN_MS), ...overrides };
  const { id, deadline } = await publishUnder(variables, publisher, spec);
  expect((await publisher.call('POST', `/v1/tasks/${id}/fund`)).status).toBe(200);
  await claim(worker, id);
  return { publisher, worker, id, deadline, work: (await submit(worker, id)).id };
}

function refund({ call }: Account, taskId: string) {
  return call('POST', `/v1/tasks/${taskId}/refund`);
}

async function deadlineOf(taskId: string): Promise<void> {
  await until(async () => !(await readTask(taskId)).accepting);
}

const REFUNDED = {
  status: 'expired',
  winner_id: null,
  payout: null,
  refund: { amount: '10.00', tx_hash: null },
};

describe('At its deadline a task with a price', () => {
  test('that was never funded expires as not_funded, and nothing moves', async () => {
    const publisher = await signUpFunded('10');
    const { id, deadline } = await publish(publisher, { ...MANUAL, price: '10', deadline: inMs(800) });

    expect(await ended(id)).toMatchObject({
      ...{
        status: 'expired',
        status_reason: 'not_funded',
        closed_at: deadline,
        refund: null,
        funding: 'none',
      },
    });

    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
    expect(await movesOf(publisher, id)).toEqual([]);
  });

  test('that nobody worked on expires as no_submissions, and its price goes back without asking', async () => {
    const publisher = await signUpFunded('10');
    const worker = await signUpAgent();
    const { id, deadline } = await publishFunded(publisher, { deadline: inMs(1_000) });
    await claim(worker, id);

    expect(await ended(id)).toMatchObject({
      ...REFUNDED,
      ...{ status_reason: 'no_submissions', closed_at: deadline, participants: [worker.agent] },
    });

    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
    expect(await movesOf(publisher, id)).toEqual(['refund in 10.00', 'hold out 10.00']);
    expect(await reputationOf(worker.agent)).toMatchObject({ completion_rate: 0.5 });
  });

  test('whose work all failed expires as none_passed, and its price goes back', async () => {
    const { publisher, worker, id, work } = await worked();
    await score(work, 0.1);

    expect(await ended(id)).toMatchObject({ ...REFUNDED, status_reason: 'none_passed', failed_count: 1 });

    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
    expect(await balance(worker)).toEqual({ available: '0', held: '0' });
  });

  test('with work that could not be judged expires as unjudged, and its price goes back', async () => {
    const { publisher, worker, id, work } = await worked();
    await breakJudging(work);

    expect(await ended(id)).toMatchObject({ ...REFUNDED, status_reason: 'unjudged' });

    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
    expect(await reputationOf(worker.agent)).toMatchObject({ completion_rate: 0.5 });
  });

  test('quality_first pays the best of what has passed', async () => {
    const { publisher, worker, id, work } = await worked({ type: 'quality_first' });
    await score(work, 0.4);

    expect(await ended(id)).toMatchObject({
      ...{
        status: 'resolved',
        winner_id: worker.agent,
        payout: { amount: '8.00', fee: '2.00' },
        refund: null,
      },
    });

    expect(await balance(worker)).toEqual({ available: '8.00', held: '0' });
    expect(await balance(publisher)).toEqual({ available: '0', held: '0' });
  });
});

describe('Work that was handed in before the deadline', () => {
  test('blocks the refund until it is judged: if it passes, it is paid', async () => {
    const { publisher, worker, id, work } = await worked();
    await deadlineOf(id);

    expect(await readTask(id)).toMatchObject({
      status: 'funded',
      judging_count: 1,
      refund: null,
      closed_at: null,
    });
    expectProblem(await refund(publisher, id), 400, 'not_refundable');
    expectProblem(await publisher.call('POST', `/v1/tasks/${id}/cancel`), 409, 'judging_in_progress');
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });
    await score(work, 0.9);

    expect(await readTask(id)).toMatchObject({
      ...{ status: 'resolved', winner_id: worker.agent, payout: { amount: '8.00' }, refund: null },
    });
    expect(await balance(worker)).toEqual({ available: '8.00', held: '0' });
    expect(await balance(publisher)).toEqual({ available: '0', held: '0' });
    expectProblem(await refund(publisher, id), 400, 'not_refundable');
  });

  test('blocks the refund until it is judged: if it fails, the price goes back', async () => {
    const { publisher, id, work } = await worked();
    await deadlineOf(id);
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });

    await score(work, 0.1);

    expect(await readTask(id)).toMatchObject({ ...REFUNDED, status_reason: 'none_passed' });
    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
    expect((await refund(publisher, id)).status).toBe(200);
  });

  test('blocks the refund no longer than the time limit of its judging; then it counts as errored', async () => {
    const { publisher, worker, id, deadline, work } = await worked({}, { MANUAL_TIME_LIMIT_SECONDS: '1' });
    await deadlineOf(id);
    expect(await readTask(id)).toMatchObject({ status: 'funded', judging_count: 1, refund: null });
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });

    const { closed_at, ...task } = await ended(id);

    expect(task).toMatchObject({ ...REFUNDED, status_reason: 'unjudged', judging_count: 0 });
    expect(closed_at).toBe(new Date(Date.parse(deadline) + 1_000).toISOString());
    const { body } = await operator<SubmissionView>('GET', `/v1/submissions/${work}`);
    expect(body).toMatchObject({
      status: 'errored',
      status_reason: 'timeout',
      score: null,
      judged_at: closed_at,
    });
    const late = await operator('POST', `/internal/submissions/${work}/score`, { score: 1 });
    expectProblem(late, 400, 'task_closed');
    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
    expect(await reputationOf(worker.agent)).toMatchObject({
      completion_rate: 0.5,
      submissions: 1,
      passed: 0,
    });
  });

  test('of one worker blocks it though the work of all others has failed', async () => {
    const { publisher, worker, id, work } = await worked({ deadline: inMs(2_000) });
    const other = await signUpAgent();
    await claim(other, id);
    await score((await submit(other, id)).id, 0.1);
    await deadlineOf(id);

    expect(await readTask(id)).toMatchObject({ status: 'funded', failed_count: 1, judging_count: 1 });
    await score(work, 1);

    expect(await balance(worker)).toEqual({ available: '8.00', held: '0' });
    expect(await balance(publisher)).toEqual({ available: '0', held: '0' });
  });
});
