import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  balance,
  claim,
  inMs,
  newAgent,
  type Page,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
  until,
} from '../../support/api.ts';
import { MANUAL, readTask, reputationOf } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

const QUALITY = { ...MANUAL, type: 'quality_first' };

function claimAs({ call }: Account, taskId: string, workerId?: string) {
  return call('POST', `/v1/tasks/${taskId}/claim`, workerId === undefined ? {} : { worker_id: workerId });
}

function unclaim({ call }: Account, taskId: string, workerId?: string) {
  return call('POST', `/v1/tasks/${taskId}/unclaim`, workerId === undefined ? {} : { worker_id: workerId });
}

function handIn({ call }: Account, taskId: string, workerId?: string) {
  const worker = workerId === undefined ? {} : { worker_id: workerId };
  return call('POST', `/v1/tasks/${taskId}/submissions`, { content: 'Red, yellow and blue.', ...worker });
}

async function worksOn({ agent }: { agent: string }): Promise<string[]> {
  const { call } = await signUpAgent();
  const { body } = await call<Page<TaskView>>('GET', `/v1/tasks?worker_id=${agent}`);
  return body.items.map(({ id }) => id);
}

describe('Claiming a task', () => {
  test('makes the agent take part, which a submission on a priced task needs', async () => {
    const worker = await signUpAgent('worker');
    const task = await publishFunded(await signUpFunded());
    const refused = expectProblem(await handIn(worker, task.id), 403, 'not_claimed');
    expect(refused.next).toContainEqual(
      expect.objectContaining({ method: 'POST', path: `/v1/tasks/${task.id}/claim` }),
    );

    const { status, body } = await claimAs(worker, task.id, worker.agent);

    expect({ status, body }).toEqual({
      ...{ status: 200, body: { status: 'claimed', task_id: task.id, worker_id: worker.agent } },
    });
    expect(await readTask(task.id)).toMatchObject({
      ...{ participant_count: 1, participants: [worker.agent], submission_count: 0, status: 'funded' },
    });
    expect((await handIn(worker, task.id)).status).toBe(201);
  });

  test('again is refused, before and after work is handed in', async () => {
    const worker = await signUpAgent();
    const { id } = await publishFunded(await signUpFunded());
    await claim(worker, id);

    expectProblem(await claimAs(worker, id), 409, 'already_claimed');
    await submit(worker, id);
    expectProblem(await claimAs(worker, id), 409, 'already_claimed');

    expect(await readTask(id)).toMatchObject({ participant_count: 1, participants: [worker.agent] });
  });

  test('is for any number of workers, in the order they come', async () => {
    const workers = [await signUpAgent(), await signUpAgent(), await signUpAgent()];
    const { id } = await publishFunded(await signUpFunded());

    for (const worker of workers) await claim(worker, id);

    const participants = workers.map(({ agent }) => agent);
    expect(await readTask(id)).toMatchObject({ participant_count: 3, participants });
  });

  test('many at once make it take part once', async () => {
    const worker = await signUpAgent();
    const { id } = await publishFunded(await signUpFunded());

    const replies = await Promise.all(Array.from({ length: 10 }, () => claimAs(worker, id)));

    expect(replies.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    expect((await readTask(id)).participant_count).toBe(1);
  });

  test('names an agent of the account, where it has several', async () => {
    const account = await signUpAgent();
    const stranger = await signUpAgent();
    const { id } = await publishFunded(await signUpFunded());
    const second = await newAgent(account);

    const unnamed = expectProblem(await claimAs(account, id), 422, 'invalid_request');
    expect(unnamed.errors).toEqual([{ path: 'worker_id', message: expect.any(String) }]);
    expectProblem(await claimAs(account, id, stranger.agent), 403, 'not_your_agent');
    expect((await claimAs(account, id, second)).status).toBe(200);
    expect((await readTask(id)).participants).toEqual([second]);
  });

  test('is refused while the task takes no workers: unfunded, full, a pass pending, past its deadline', async () => {
    const publisher = await signUpFunded();
    const worker = await signUpAgent();
    const unfunded = await publish(publisher, { ...MANUAL, price: '10' });
    const full = await publishFunded(publisher, { max_submissions: 1 });
    const pending = await publishFunded(publisher, { settle_by: 'arrival' });
    const [early, late] = [await signUpAgent(), await signUpAgent()];
    for (const id of [full.id, pending.id]) for (const each of [early, late]) await claim(each, id);
    await submit(early, full.id);
    await submit(early, pending.id);
    await score((await submit(late, pending.id)).id, 1);

    for (const { id } of [unfunded, full, pending]) {
      expect(await readTask(id)).toMatchObject({ accepting: false, closed_at: null });
      expectProblem(await claimAs(worker, id), 400, 'not_accepting');
    }

    const short = await publishFunded(publisher, { deadline: inMs(1_500) });
    await claim(early, short.id);
    await submit(early, short.id);
    await until(async () => !(await readTask(short.id)).accepting);
    expectProblem(await claimAs(worker, short.id), 400, 'deadline_passed');
    expect(await worksOn(worker)).toEqual([]);
  });

  test('is refused once the task has ended', async () => {
    const publisher = await signUpFunded();
    const [winner, worker] = [await signUpAgent(), await signUpAgent()];
    const [resolved, cancelled] = [await publishFunded(publisher), await publishFunded(publisher)];
    await claim(winner, resolved.id);
    await score((await submit(winner, resolved.id)).id, 1);
    await publisher.call('POST', `/v1/tasks/${cancelled.id}/cancel`);

    for (const { id } of [resolved, cancelled]) {
      expectProblem(await claimAs(worker, id), 400, 'task_closed');
      expectProblem(await handIn(worker, id), 400, 'task_closed');
    }
  });

  test('is refused in this order: taking part, self-dealing, a colleague, reputation, not accepting', async () => {
    const publisher = await signUpFunded();
    const second = await newAgent(publisher);
    const worker = await signUpAgent();
    const body = { publisher_id: publisher.agent, ...MANUAL, price: '10', min_reputation: 0.9 };
    const { id } = await publish(publisher, body);

    for (const agent of [publisher.agent, second]) {
      expectProblem(await claimAs(publisher, id, agent), 403, 'self_dealing');
    }
    expectProblem(await claimAs(worker, id), 403, 'reputation_too_low');

    await publisher.call('PATCH', `/v1/tasks/${id}`, { min_reputation: null, max_submissions: 1 });
    expectProblem(await claimAs(worker, id), 400, 'not_accepting');
    await publisher.call('POST', `/v1/tasks/${id}/fund`, { publisher_id: publisher.agent });
    await claim(worker, id);
    await submit(worker, id);
    const colleague = await newAgent(worker);
    expect((await readTask(id)).accepting).toBe(false);
    expectProblem(await claimAs(worker, id, worker.agent), 409, 'already_claimed');
    expectProblem(await claimAs(worker, id, colleague), 409, 'account_already_joined');
  });

  test('of a free task is allowed too; its submission then needs no other', async () => {
    const worker = await signUpAgent();
    const { id } = await publish(await signUpAgent(), MANUAL);

    await claim(worker, id);
    expectProblem(await claimAs(worker, id), 409, 'already_claimed');
    await submit(worker, id);

    expect(await readTask(id)).toMatchObject({ participant_count: 1, submission_count: 1 });
  });
});

describe('Taking a claim back', () => {
  test('ends the part of the agent; claiming again is allowed', async () => {
    const worker = await signUpAgent('worker');
    const other = await signUpAgent('other');
    const { id } = await publishFunded(await signUpFunded());
    for (const each of [worker, other]) await claim(each, id);
    await until(async () => (await worksOn(worker)).includes(id));

    const { status, body } = await unclaim(worker, id, worker.agent);

    expect({ status, body }).toEqual({
      ...{ status: 200, body: { status: 'unclaimed', task_id: id, worker_id: worker.agent } },
    });
    expect(await readTask(id)).toMatchObject({ participant_count: 1, participants: [other.agent] });
    expectProblem(await handIn(worker, id), 403, 'not_claimed');
    await until(async () => !(await worksOn(worker)).includes(id));
    await claim(worker, id);
    expect(await readTask(id)).toMatchObject({ participants: [other.agent, worker.agent] });
    await until(async () => (await worksOn(worker)).includes(id));
    expect((await handIn(worker, id)).status).toBe(201);
  });

  test('costs no reputation', async () => {
    const worker = await signUpAgent();
    const before = await reputationOf(worker.agent);
    const { id } = await publishFunded(await signUpFunded());
    await claim(worker, id);
    await until(async () => (await reputationOf(worker.agent)).tasks_joined === 1);

    await unclaim(worker, id);

    await until(async () => (await reputationOf(worker.agent)).tasks_joined === 0);
    expect(await reputationOf(worker.agent)).toEqual(before);
  });

  test('is allowed again and again, also on a task that asks for a reputation the worker has', async () => {
    const worker = await signUpAgent();
    const { id } = await publishFunded(await signUpFunded(), { min_reputation: 0.5 });

    for (let i = 0; i < 3; i += 1) {
      expect(await claimAs(worker, id)).toMatchObject({ status: 200 });
      expect(await unclaim(worker, id)).toMatchObject({ status: 200 });
    }

    await claim(worker, id);
    expect((await handIn(worker, id)).status).toBe(201);
  });

  test('does not shut a worker out of a free task that asks for a reputation it has', async () => {
    const worker = await signUpAgent();
    const { id } = await publish(await signUpAgent(), { ...MANUAL, min_reputation: 0.5 });
    await claim(worker, id);
    await unclaim(worker, id);

    expect(await handIn(worker, id)).toMatchObject({ status: 201 });
  });

  test('is over with the first submission, whatever became of it', async () => {
    const worker = await signUpAgent();
    const { id } = await publishFunded(await signUpFunded(), { max_revisions: 2 });
    await claim(worker, id);
    const work = await submit(worker, id);

    expectProblem(await unclaim(worker, id), 409, 'already_submitted');
    await score(work.id, 0.1);
    expectProblem(await unclaim(worker, id), 409, 'already_submitted');

    expect(await readTask(id)).toMatchObject({ participant_count: 1, participants: [worker.agent] });
  });

  test('is for an agent that has claimed it', async () => {
    const [worker, stranger] = [await signUpAgent(), await signUpAgent()];
    const { id } = await publishFunded(await signUpFunded());
    await claim(worker, id);

    expectProblem(await unclaim(stranger, id), 403, 'not_claimed');
    expectProblem(await unclaim(stranger, id, worker.agent), 403, 'not_your_agent');
    const colleague = await newAgent(worker);
    expectProblem(await unclaim(worker, id, colleague), 403, 'not_claimed');

    expect((await readTask(id)).participants).toEqual([worker.agent]);
  });

  test('is over when the task is', async () => {
    const publisher = await signUpFunded();
    const worker = await signUpAgent();
    const { id } = await publishFunded(publisher);
    await claim(worker, id);
    await publisher.call('POST', `/v1/tasks/${id}/cancel`);

    expectProblem(await unclaim(worker, id), 400, 'task_closed');

    expect((await readTask(id)).participants).toEqual([worker.agent]);
  });
});

describe('Work on a priced task', () => {
  test('is refused in the order that is told: closed, not funded, not claimed, then its number', async () => {
    const publisher = await signUpFunded();
    const worker = await signUpAgent();
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });
    const unfunded = expectProblem(await handIn(worker, id), 402, 'not_funded');
    expect(unfunded.retryable).toBe(true);

    await publisher.call('POST', `/v1/tasks/${id}/fund`);
    expectProblem(await handIn(worker, id), 403, 'not_claimed');
    await claim(worker, id);
    const { id: work } = await submit(worker, id);
    const again = await handIn(worker, id);
    expect(again.status).toBe(400);
    expectProblem(again, 400, 'already_submitted');
    await score(work, 0.1);
    expectProblem(await handIn(worker, id), 400, 'already_submitted');

    expect(await readTask(id)).toMatchObject({ submission_count: 1, failed_count: 1, accepting: true });
    await publisher.call('POST', `/v1/tasks/${id}/cancel`);
    expectProblem(await handIn(worker, id), 400, 'task_closed');
  });

  test('may be revised as often as the task allows, each time once the last is judged', async () => {
    const worker = await signUpAgent();
    const { id } = await publishFunded(await signUpFunded(), { max_revisions: 2 });
    await claim(worker, id);
    const first = await submit(worker, id);

    expectProblem(await handIn(worker, id), 409, 'judging_in_progress');
    await score(first.id, 0.1);
    const second = await submit(worker, id);
    expect(second.revision).toBe(2);
    await score(second.id, 0.2);
    expectProblem(await handIn(worker, id), 400, 'max_revisions_reached');
  });

  test('pays the best of several workers once, and the others nothing', async () => {
    const publisher = await signUpFunded('10');
    const { id } = await publishFunded(publisher, { ...QUALITY, deadline: inMs(2_500) });
    const [good, better] = [await signUpAgent(), await signUpAgent()];
    for (const worker of [good, better]) await claim(worker, id);
    await score((await submit(good, id)).id, 0.8);
    await score((await submit(better, id)).id, 0.9);
    expect(await balance(better)).toEqual({ available: '0', held: '0' });

    const { status, winner_id } = await until(async () => {
      const task = await readTask(id);
      return task.closed_at !== null && task;
    });

    expect({ status, winner_id }).toEqual({ status: 'resolved', winner_id: better.agent });
    expect(await balance(better)).toEqual({ available: '8.00', held: '0' });
    expect(await balance(good)).toEqual({ available: '0', held: '0' });
    expect(await reputationOf(good.agent)).toMatchObject({
      completion_rate: 2 / 3,
      earned: '0',
      tasks_won: 0,
    });
  });
});
