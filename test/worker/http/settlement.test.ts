import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { parseSubmissionId } from '../../../src/http/ids.ts';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import { inMs, nobody, operator, publish, score, signUpAgent, submit, until } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const MANUAL = { oracle: { kind: 'manual' } };
const QUALITY = { ...MANUAL, type: 'quality_first' };
const ARRIVAL = { ...MANUAL, settle_by: 'arrival' };

/** A task and, in the order they arrived, the submissions of as many workers as asked for. */
async function taskWith(workers: number, overrides: Record<string, unknown> = MANUAL, openMs?: number) {
  const authors = await Promise.all(Array.from({ length: workers }, () => signUpAgent()));
  const publisher = await signUpAgent();
  const task = await publish(publisher, openMs ? { ...overrides, deadline: inMs(openMs) } : overrides);
  const work: SubmissionView[] = [];
  for (const author of authors) work.push(await submit(author, task.id));
  return { task, authors, ids: work.map(({ id }) => id) as [string, ...string[]] };
}

async function read(taskId: string): Promise<TaskView> {
  return (await nobody<TaskView>('GET', `/v1/tasks/${taskId}`)).body;
}

async function settled(taskId: string): Promise<TaskView> {
  return await until(async () => {
    const { body } = await nobody<TaskView>('GET', `/v1/tasks/${taskId}?wait=5`);
    return body.status !== 'open' && body;
  });
}

async function statusOf(id: string) {
  const { body } = await operator<SubmissionView>('GET', `/v1/submissions/${id}`);
  return [body.status, body.status_reason];
}

function tryToScore(id: string, body: unknown) {
  return operator('POST', `/internal/submissions/${id}/score`, body);
}

/** Lets the judging fail until its tries are spent, as a broken oracle would. */
async function breakJudging(id: string): Promise<void> {
  const { taskId, n } = parseSubmissionId(id) ?? { taskId: '', n: 0 };
  const object = env.TASKS.getByName(taskId);
  for (let tries = 0; tries < 3; tries += 1) {
    const begun = await object.begin(n);
    if (typeof begun === 'string') throw new Error(`cannot begin: ${begun}`);
    await object.fault(n, begun.token);
  }
  expect(await statusOf(id)).toEqual(['errored', 'oracle_failed']);
}

describe('fastest_first', () => {
  test('a score below the threshold leaves the task open, one at the threshold closes it', async () => {
    const { task, authors, ids } = await taskWith(2, { ...MANUAL, threshold: 0.6 });
    const [below, at] = ids as [string, string];

    await score(below, 0.5999);
    expect(await read(task.id)).toMatchObject({ status: 'open', accepting: true, failed_count: 1 });
    expect(await statusOf(below)).toEqual(['failed', 'below_threshold']);
    await score(at, 0.6);

    const { closed_at, ...closed } = await read(task.id);
    expect(closed).toMatchObject({
      ...{ status: 'resolved', status_reason: null, accepting: false, failed_count: 1, judging_count: 0 },
      ...{ winner_submission_id: at, winner_id: authors[1]?.agent },
      result: { submission_id: at, worker_id: authors[1]?.agent, score: 0.6 },
    });
    expect(Date.parse(closed_at ?? '')).toBeGreaterThanOrEqual(Date.parse(task.created_at));
  });

  test('a score of 0 never passes, whatever the threshold', async () => {
    const { task, ids } = await taskWith(1, { ...MANUAL, threshold: 0 });

    await score(ids[0], 0);

    expect(await statusOf(ids[0])).toEqual(['failed', 'below_threshold']);
    expect((await read(task.id)).status).toBe('open');
  });

  test('the first passing verdict wins; work still being judged is superseded', async () => {
    const { task, ids } = await taskWith(3);
    const [first, second, third] = ids as [string, string, string];

    await score(second, 0.8);

    expect((await read(task.id)).winner_submission_id).toBe(second);
    for (const id of [first, third]) expect(await statusOf(id)).toEqual(['failed', 'superseded']);
    expectProblem(await tryToScore(first, { score: 1 }), 409, 'already_judged');
    expect(await read(task.id)).toMatchObject({ winner_submission_id: second, judging_count: 0 });
  });
});

describe('fastest_first, settled by arrival', () => {
  test('a pass waits for earlier work, meanwhile nothing new is accepted, then the earliest pass wins', async () => {
    const { task, authors, ids } = await taskWith(3, ARRIVAL);
    const [first, second, third] = ids as [string, string, string];

    await score(third, 1);
    expect(await read(task.id)).toMatchObject({ status: 'open', accepting: false, winner_id: null });
    const late = await signUpAgent();
    const path = `/v1/tasks/${task.id}/submissions`;
    const refused = expectProblem(await late.call('POST', path, { content: 'x' }), 400, 'pass_pending');
    expect(refused.retryable).toBe(true);
    await score(first, 0.2);
    expect((await read(task.id)).status).toBe('open');
    await score(second, 0.75);

    expect(await read(task.id)).toMatchObject({
      ...{ status: 'resolved', winner_submission_id: second, winner_id: authors[1]?.agent },
      result: { score: 0.75 },
    });
    expect(await statusOf(third)).toEqual(['passed', null]);
    expect(await statusOf(first)).toEqual(['failed', 'below_threshold']);
  });

  test('when the earlier work fails, the waiting pass wins', async () => {
    const { task, ids } = await taskWith(2, ARRIVAL);
    const [first, second] = ids as [string, string];

    await score(second, 0.9);
    await score(first, 0.1);

    expect(await read(task.id)).toMatchObject({ status: 'resolved', winner_submission_id: second });
  });

  test('a pass with nothing earlier in the way wins at once, and supersedes what came later', async () => {
    const { task, ids } = await taskWith(2, ARRIVAL);
    const [first, second] = ids as [string, string];

    await score(first, 0.9);

    expect(await read(task.id)).toMatchObject({ status: 'resolved', winner_submission_id: first });
    expect(await statusOf(second)).toEqual(['failed', 'superseded']);
  });

  test('earlier work that cannot be judged does not hold a pass up for good', async () => {
    const { task, ids } = await taskWith(2, ARRIVAL);
    const [first, second] = ids as [string, string];

    await score(second, 0.9);
    await breakJudging(first);

    expect(await read(task.id)).toMatchObject({ status: 'resolved', winner_submission_id: second });
  });
});

describe('At the deadline', () => {
  test('quality_first: the best score wins, the earlier of equals, and the others stay passed', async () => {
    const { task, authors, ids } = await taskWith(4, { ...QUALITY, threshold: 0.5 }, 2_500);
    const [low, best, equal, none] = ids as [string, string, string, string];

    await score(equal, 0.9);
    await score(best, 0.9);
    await score(low, 0.6);
    await score(none, 0.4);
    expect(await read(task.id)).toMatchObject({ status: 'open', accepting: true, winner_id: null });

    expect(await settled(task.id)).toMatchObject({
      ...{ status: 'resolved', winner_submission_id: best, winner_id: authors[1]?.agent },
      ...{ closed_at: task.deadline, result: { score: 0.9 } },
    });
    for (const id of [low, best, equal]) expect(await statusOf(id)).toEqual(['passed', null]);
    expect(await statusOf(none)).toEqual(['failed', 'below_threshold']);
  });

  test('quality_first: what is being judged at the deadline is still judged, and may win', async () => {
    const { task, ids } = await taskWith(2, QUALITY, 1_500);
    const [early, late] = ids as [string, string];
    await score(early, 0.5);

    await until(async () => !(await read(task.id)).accepting);
    expect(await read(task.id)).toMatchObject({ status: 'open', judging_count: 1 });
    await score(late, 0.7);

    expect(await read(task.id)).toMatchObject({ status: 'resolved', winner_submission_id: late });
  });

  test('a task whose work all failed expires as none_passed', async () => {
    const { task, ids } = await taskWith(1, MANUAL, 1_500);
    await score(ids[0], 0.7);

    expect(await settled(task.id)).toMatchObject({
      ...{ status: 'expired', status_reason: 'none_passed', winner_id: null, result: null },
      ...{ closed_at: task.deadline, failed_count: 1 },
    });
  });

  test('a task with work that nobody could judge expires as unjudged', async () => {
    const { task, ids } = await taskWith(2, MANUAL, 2_000);
    await breakJudging(ids[0]);
    await score(ids[1] ?? '', 0.1);

    expect(await settled(task.id)).toMatchObject({ status: 'expired', status_reason: 'unjudged' });
    expectProblem(await tryToScore(ids[0], { score: 1 }), 400, 'task_closed');
    expect(await statusOf(ids[0])).toEqual(['errored', 'oracle_failed']);
  });
});

describe("The operator's score", () => {
  test('is a verdict, with feedback for the author, once', async () => {
    const { task, ids } = await taskWith(1, QUALITY);

    const scored = await tryToScore(ids[0], { score: 0.5, feedback: 'Half of it.' });

    expect(scored.status).toBe(200);
    expect(scored.body).toMatchObject({ id: ids[0], status: 'passed', score: 0.5, feedback: 'Half of it.' });
    expectProblem(await tryToScore(ids[0], { score: 0.9 }), 409, 'already_judged');
    expect(await read(task.id)).toMatchObject({ status: 'open', judging_count: 0, failed_count: 0 });
  });

  test('replaces a judging in progress, whose verdict then counts for nothing', async () => {
    const { task, ids } = await taskWith(1);
    const object = env.TASKS.getByName(task.id);
    const begun = await object.begin(1);
    if (typeof begun === 'string') throw new Error(begun);

    await score(ids[0], 0.2);
    await object.verdict(1, begun.token, { score: 1, feedback: 'Late.', steps: [] });

    expect(await statusOf(ids[0])).toEqual(['failed', 'below_threshold']);
    expect((await read(task.id)).status).toBe('open');
  });

  test('is taken for errored work until the task closes; errored work uses up no limit', async () => {
    const { task, authors, ids } = await taskWith(1, { ...MANUAL, max_submissions: 1 });
    const [author] = authors;
    if (!author) throw new Error('no author');
    await breakJudging(ids[0]);
    expect(await read(task.id)).toMatchObject({ accepting: true, judging_count: 0, failed_count: 0 });

    const again = await submit(author, task.id);
    expect(again.revision).toBe(2);
    await score(ids[0], 0.8);

    expect(await read(task.id)).toMatchObject({ status: 'resolved', winner_submission_id: ids[0] });
    expect(await statusOf(again.id)).toEqual(['failed', 'superseded']);
  });

  test.each([
    ...[{ score: -0.0001 }, { score: 1.0001 }, { score: 'high' }, { score: null }, {}, { score: [1] }],
    ...[{ score: 0.5, feedback: 5 }, { score: 0.5, worker_id: 'x' }, '{"score":1e999}', '{"score":-1e999}'],
  ])('%j is refused and leaves the work being judged', async (body) => {
    const { ids } = await taskWith(1);

    expectProblem(await tryToScore(ids[0], body), 422, 'invalid_request');

    expect(await statusOf(ids[0])).toEqual(['judging', null]);
  });

  test('of work that is not there is not found', async () => {
    const { task } = await taskWith(1);
    const suffix = task.id.slice('task_'.length);
    for (const id of [`sub_${suffix}_2`, 'sub_01kaqh5bq4fd7ahdyk46e0hzrj_1', 'nonsense', task.id]) {
      expectProblem(await tryToScore(id, { score: 1 }), 404, 'not_found');
    }
  });

  test('is nobody else’s to give, the publisher’s neither', async () => {
    const author = await signUpAgent();
    const publisher = await signUpAgent();
    const task = await publish(publisher, MANUAL);
    const { id } = await submit(author, task.id);
    const path = `/internal/submissions/${id}/score`;

    for (const { call } of [author, publisher]) {
      expectProblem(await call('POST', path, { score: 1 }), 403, 'operator_only');
    }
    expectProblem(await nobody('POST', path, { score: 1 }), 401, 'unauthorized');
    expect(await statusOf(id)).toEqual(['judging', null]);
  });
});
