import { describe, expect, test } from 'vitest';
import {
  type Account,
  claim,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
  until,
} from '../../support/api.ts';
import { breakJudging, MANUAL, type Reputation, readTask, reputationOf } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

type Worker = Account & { agent: string };

const QUALITY = { ...MANUAL, type: 'quality_first', threshold: 0.75 };
const PASSED = 0.9;
const FAILED = 0.1;

/** Does one priced task of a fresh publisher, with a submission for each of the scores. */
async function doTask(worker: Worker, ...scores: number[]): Promise<void> {
  const { id } = await publishFunded(await signUpFunded(), { ...QUALITY, max_revisions: 10 });
  await claim(worker, id);
  for (const each of scores) await score((await submit(worker, id)).id, each);
}

async function freeTask(worker: Worker, value: number): Promise<void> {
  const publisher = await signUpAgent();
  const { id } = await publish(publisher, MANUAL);
  await score((await submit(worker, id)).id, value);
  await ends(publisher, id);
}

/** Ends a task, unless it has; whoever reads then that it has ended finds all of it told in the profiles. */
async function ends(publisher: Account, taskId: string): Promise<void> {
  await publisher.call('POST', `/v1/tasks/${taskId}/cancel`);
  expect((await readTask(taskId)).closed_at).not.toBeNull();
}

/** Waits until the profile says so; what is handed in may lag a second behind. */
async function comesToBe({ agent }: Worker, hoped: Partial<Reputation>): Promise<void> {
  const told = async () => {
    const now = await reputationOf(agent);
    return Object.entries(hoped).every(([name, value]) => now[name as keyof Reputation] === value);
  };
  await until(told).catch(async () => expect(await reputationOf(agent)).toMatchObject(hoped));
}

function tryToClaim({ call }: Worker, taskId: string) {
  return call('POST', `/v1/tasks/${taskId}/claim`);
}

async function asking(min_reputation: number): Promise<string> {
  return (await publishFunded(await signUpFunded(), { min_reputation })).id;
}

describe('The completion rate', () => {
  test.each([
    ['one half for a newcomer', [], 1 / 2],
    ['a third after a failed task', [[FAILED]], 1 / 3],
    ['two thirds after one that passed', [[PASSED]], 2 / 3],
    ['counted once a task, which passes with any of its submissions', [[FAILED, FAILED, PASSED]], 2 / 3],
    ['not lowered by a later failure on the same task', [[PASSED, FAILED]], 2 / 3],
    ['once a task, however often it failed', [[FAILED, FAILED, FAILED]], 1 / 3],
    ['(passed + 1) / (judged + 2) over them all', [[PASSED], [FAILED], [PASSED], [PASSED]], 4 / 6],
  ])('is %s', async (_, tasks: number[][], completion_rate) => {
    const worker = await signUpAgent('worker');

    for (const scores of tasks) await doTask(worker, ...scores);

    const submissions = tasks.flat().length;
    const passed = tasks.flat().filter((each) => each === PASSED).length;
    await comesToBe(worker, { completion_rate, submissions, passed, tasks_joined: tasks.length });
  });

  test('counts from the first verdict, not from the claim or the submission', async () => {
    const worker = await signUpAgent();
    const { id } = await publishFunded(await signUpFunded());
    await claim(worker, id);
    const work = await submit(worker, id);
    await comesToBe(worker, { completion_rate: 1 / 2, tasks_joined: 1, submissions: 1, passed: 0 });

    await score(work.id, FAILED);

    await comesToBe(worker, { completion_rate: 1 / 3, tasks_joined: 1, submissions: 1, passed: 0 });
  });

  test.each([
    ['passed', PASSED, { passed: 1, tasks_won: 1 }],
    ['failed', FAILED, { passed: 0, tasks_won: 0 }],
  ])('counts no free task that it %s; the counters beside it do', async (_, value, counted) => {
    const worker = await signUpAgent();

    await freeTask(worker, value);

    const counters = { tasks_joined: 1, submissions: 1, earned: '0', ...counted };
    expect(await reputationOf(worker.agent)).toEqual({ completion_rate: 1 / 2, ...counters });
  });

  test('counts no work that was superseded', async () => {
    const [winner, late] = [await signUpAgent(), await signUpAgent()];
    const { id } = await publishFunded(await signUpFunded());
    for (const each of [winner, late]) await claim(each, id);
    const [work] = [await submit(winner, id), await submit(late, id)];

    await score(work.id, PASSED);

    expect(await readTask(id)).toMatchObject({ status: 'resolved', failed_count: 1 });
    await comesToBe(winner, { completion_rate: 2 / 3, tasks_won: 1, earned: '8.00' });
    await comesToBe(late, { completion_rate: 1 / 2, submissions: 1, passed: 0, tasks_won: 0, earned: '0' });
  });

  test('counts no work that could not be judged', async () => {
    const [worker, publisher] = [await signUpAgent(), await signUpFunded()];
    const { id } = await publishFunded(publisher);
    await claim(worker, id);
    await breakJudging((await submit(worker, id)).id);

    await ends(publisher, id);

    expect(await reputationOf(worker.agent)).toMatchObject({
      completion_rate: 1 / 2,
      submissions: 1,
      passed: 0,
    });
  });

  test('counts work that could not be judged once it is judged after all', async () => {
    const worker = await signUpAgent();
    const { id } = await publishFunded(await signUpFunded());
    await claim(worker, id);
    const work = await submit(worker, id);
    await breakJudging(work.id);

    await score(work.id, FAILED);

    await comesToBe(worker, { completion_rate: 1 / 3, submissions: 1, passed: 0 });
  });

  test('rises also for who passed and did not win; only the winner earns', async () => {
    const [good, better] = [await signUpAgent(), await signUpAgent()];
    const { id } = await publishFunded(await signUpFunded(), { settle_by: 'arrival' });
    for (const each of [better, good]) await claim(each, id);
    const works = [await submit(better, id), await submit(good, id)];

    await score(works[1]!.id, PASSED);
    await score(works[0]!.id, PASSED);

    await comesToBe(better, { completion_rate: 2 / 3, tasks_won: 1, earned: '8.00' });
    await comesToBe(good, { completion_rate: 2 / 3, tasks_won: 0, earned: '0', passed: 1 });
  });

  test('is that of the agent, not of its account, and the publisher’s stays as it was', async () => {
    const publisher = await signUpFunded();
    const worker = await signUpAgent();
    const { id } = await publishFunded(publisher);
    await claim(worker, id);
    await score((await submit(worker, id)).id, PASSED);

    await comesToBe(worker, { completion_rate: 2 / 3 });
    expect(await reputationOf(publisher.agent)).toMatchObject({ completion_rate: 1 / 2, tasks_joined: 0 });
  });
});

describe('A task that asks for a reputation', () => {
  test('lets in whoever has it, and nobody below', async () => {
    const [newcomer, failed, passed] = [await signUpAgent(), await signUpAgent(), await signUpAgent()];
    await doTask(failed, FAILED);
    await doTask(passed, PASSED);
    await comesToBe(failed, { completion_rate: 1 / 3 });
    await comesToBe(passed, { completion_rate: 2 / 3 });

    for (const [worker, rate] of [
      [newcomer, 1 / 2],
      [failed, 1 / 3],
      [passed, 2 / 3],
    ] as const) {
      const refused = await asking(rate + 0.001);
      const problem = expectProblem(await tryToClaim(worker, refused), 403, 'reputation_too_low');
      expect(problem.retryable).toBe(false);
      expect((await readTask(refused)).participant_count).toBe(0);
      expect([rate, (await tryToClaim(worker, await asking(rate))).status]).toEqual([rate, 200]);
    }
  });

  test('lets everybody in when it asks for 0 or nothing', async () => {
    const worker = await signUpAgent();
    await doTask(worker, FAILED);

    for (const min_reputation of [0, null]) {
      const { id } = await publishFunded(await signUpFunded(), { min_reputation });
      expect((await tryToClaim(worker, id)).status).toBe(200);
    }
  });

  test('asks for it of free work too', async () => {
    const worker = await signUpAgent();
    const { id } = await publish(await signUpAgent(), { ...MANUAL, min_reputation: 0.6 });

    const reply = await worker.call('POST', `/v1/tasks/${id}/submissions`, { content: 'Red.' });

    expectProblem(reply, 403, 'reputation_too_low');
    expectProblem(await tryToClaim(worker, id), 403, 'reputation_too_low');
    expect(await readTask(id)).toMatchObject({ participant_count: 0, submission_count: 0 });
  });

  test('is not earned by free work', async () => {
    const worker = await signUpAgent();
    for (let i = 0; i < 3; i += 1) await freeTask(worker, PASSED);
    await comesToBe(worker, { tasks_won: 3 });

    expectProblem(await tryToClaim(worker, await asking(0.51)), 403, 'reputation_too_low');
  });

  test('keeps whom it has let in, though the rate falls below', async () => {
    const worker = await signUpAgent();
    const id = await asking(0.5);
    await claim(worker, id);
    await doTask(worker, FAILED);
    await comesToBe(worker, { completion_rate: 1 / 3 });

    expect((await submit(worker, id)).status).toBe('judging');
    expectProblem(await tryToClaim(worker, await asking(0.5)), 403, 'reputation_too_low');
  });

  test('asks anew of a worker that has left', async () => {
    const worker = await signUpAgent();
    const id = await asking(0.5);
    await claim(worker, id);
    await worker.call('POST', `/v1/tasks/${id}/unclaim`);
    await doTask(worker, FAILED);
    await comesToBe(worker, { completion_rate: 1 / 3 });

    expectProblem(await tryToClaim(worker, id), 403, 'reputation_too_low');
    await doTask(worker, PASSED);
    await comesToBe(worker, { completion_rate: 1 / 2 });

    expect(await tryToClaim(worker, id)).toMatchObject({ status: 200 });
  });
});
