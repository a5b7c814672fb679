import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  inMs,
  newAgent,
  nobody,
  operator,
  type Page,
  publish,
  score,
  signUp,
  signUpAgent,
  submit,
  until,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const MANUAL = { oracle: { kind: 'manual' } };
const QUALITY = { ...MANUAL, type: 'quality_first' };

function tryTo({ call }: Account, taskId: string, body: Record<string, unknown> = {}) {
  return call('POST', `/v1/tasks/${taskId}/submissions`, { content: 'Work.', ...body });
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

describe('Handing in work', () => {
  test('is answered as its author sees it, being judged, and joins the task', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const worker = await signUpAgent();

    const { status, headers, body } = await tryTo(worker, task.id, { content: 'Grün 🦄' });

    const id = `sub_${task.id.slice('task_'.length)}_1`;
    expect(status).toBe(201);
    expect(headers.get('Location')).toBe(`/v1/submissions/${id}`);
    expect(body).toEqual({
      ...{ id, task_id: task.id, worker_id: worker.agent, revision: 1, content: 'Grün 🦄' },
      content_hash: createHash('sha256').update('Grün 🦄').digest('hex'),
      ...{ status: 'judging', status_reason: null, score: null, feedback: null, steps: [] },
      ...{ created_at: TIME, judged_at: null },
    });
    expect((await worker.call('GET', `/v1/submissions/${id}`)).body).toEqual(body);
    expect((await worker.call('GET', `/v1/tasks/${task.id}/submissions/${id}`)).body).toEqual(body);
    expect(await read(task.id)).toMatchObject({
      ...{ submission_count: 1, judging_count: 1, participant_count: 1, participants: [worker.agent] },
    });
  });

  test.each([
    ['an object', { b: [1, 'x', null], a: { '': true } }],
    ['an array', [[], {}]],
    ['an empty string', ''],
    ['null', null],
    ['false', false],
    ['a number', -0.5e-7],
    ['a key that a careless copy loses', JSON.parse('{"__proto__":{"x":1},"constructor":2}')],
  ])('content may be %s, and is kept as it is', async (_, content) => {
    const task = await publish(await signUpAgent(), MANUAL);
    const worker = await signUpAgent();

    const { id } = await submit(worker, task.id, content);

    const { body } = await worker.call<SubmissionView>('GET', `/v1/submissions/${id}`);
    expect(JSON.stringify(body.content)).toBe(JSON.stringify(content));
    const bytes = typeof content === 'string' ? content : JSON.stringify(content);
    expect(body.content_hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('a list of submissions is walked page by page, newest first, each exactly once', async () => {
    const task = await publish(await signUpAgent(), { ...QUALITY, max_revisions: 5 });
    const worker = await signUpAgent();
    for (let i = 0; i < 5; i += 1) await submit(worker, task.id);
    const path = `/v1/tasks/${task.id}/submissions?limit=2`;

    const first = (await nobody<Page<SubmissionView>>('GET', path)).body;
    const second = (await nobody<Page<SubmissionView>>('GET', `${path}&cursor=${first.next_cursor}`)).body;
    const third = (await nobody<Page<SubmissionView>>('GET', `${path}&cursor=${second.next_cursor}`)).body;

    const pages = [first, second, third].map(({ items }) => items.map(({ revision }) => revision));
    expect(pages).toEqual([[5, 4], [3, 2], [1]]);
    expect([first.has_more, second.has_more, third.has_more]).toEqual([true, true, false]);
    const other = await publish(await signUpAgent(), MANUAL);
    const path2 = `/v1/tasks/${other.id}/submissions?cursor=${first.next_cursor}`;
    expectProblem(await nobody('GET', path2), 422, 'invalid_request');
  });

  test('what is not there is not found', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const other = await publish(await signUpAgent(), MANUAL);
    const worker = await signUpAgent();
    const { id } = await submit(worker, task.id);
    const suffix = task.id.slice('task_'.length);

    for (const path of [
      ...[
        `/v1/submissions/sub_${suffix}_2`,
        `/v1/submissions/sub_${suffix}_0`,
        `/v1/submissions/sub_${suffix}`,
      ],
      ...[
        `/v1/submissions/sub_${suffix}_01`,
        `/v1/submissions/sub_${suffix}_9999999`,
        `/v1/submissions/${task.id}`,
      ],
      ...['/v1/submissions/sub_01kaqh5bq4fd7ahdyk46e0hzrj_1?wait=1', '/v1/submissions/%00'],
      ...[`/v1/tasks/${other.id}/submissions/${id}`, `/v1/tasks/nonsense/submissions/${id}`],
    ]) {
      expectProblem(await worker.call('GET', path), 404, 'not_found');
    }
    for (const missing of ['task_01kaqh5bq4fd7ahdyk46e0hzrj', 'nonsense', id]) {
      expectProblem(await tryTo(worker, missing), 404, 'not_found');
    }
  });

  test('waiting for a verdict answers when it comes, and as it stands at the end', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const worker = await signUpAgent();
    const { id } = await submit(worker, task.id);

    const early = await worker.call('GET', `/v1/submissions/${id}?wait=0.2`);
    const waiting = worker.call('GET', `/v1/submissions/${id}?wait=25`);
    await score(id, 0.4, 'Name them all.');

    expect(early.body).toMatchObject({ status: 'judging', judged_at: null });
    expect((await waiting).body).toMatchObject({
      ...{ status: 'failed', status_reason: 'below_threshold', score: 0.4, feedback: 'Name them all.' },
      judged_at: TIME,
    });
    expectProblem(await worker.call('GET', `/v1/submissions/${id}?wait=26`), 422, 'invalid_request');
  });
});

describe('How often a worker may submit', () => {
  test('once on fastest_first, judged or not', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const worker = await signUpAgent();
    const { id } = await submit(worker, task.id);

    expectProblem(await tryTo(worker, task.id), 400, 'already_submitted');
    await score(id, 0.1);
    expectProblem(await tryTo(worker, task.id), 400, 'already_submitted');

    expect(await read(task.id)).toMatchObject({ submission_count: 1, failed_count: 1 });
  });

  test('three revisions on quality_first, and a fourth is refused', async () => {
    const task = await publish(await signUpAgent(), QUALITY);
    const worker = await signUpAgent();

    const revisions = [];
    for (let i = 0; i < 3; i += 1) revisions.push((await submit(worker, task.id)).revision);

    expect(revisions).toEqual([1, 2, 3]);
    expectProblem(await tryTo(worker, task.id), 400, 'max_revisions_reached');
    expect((await submit(await signUpAgent(), task.id)).revision).toBe(1);
    expect(await read(task.id)).toMatchObject({ submission_count: 4, participant_count: 2 });
  });

  test('on fastest_first with revisions, the next one only after the last is judged', async () => {
    const task = await publish(await signUpAgent(), { ...MANUAL, max_revisions: 2 });
    const worker = await signUpAgent();
    const { id } = await submit(worker, task.id);

    expect(expectProblem(await tryTo(worker, task.id), 409, 'judging_in_progress').retryable).toBe(true);
    await score(id, 0.1);

    expect((await submit(worker, task.id)).revision).toBe(2);
    expectProblem(await tryTo(worker, task.id), 400, 'max_revisions_reached');
  });

  test('max_submissions counts everyone; the task then accepts no more', async () => {
    const task = await publish(await signUpAgent(), { ...QUALITY, max_submissions: 2 });
    const [first, second] = [await signUpAgent(), await signUpAgent()];
    await submit(first, task.id);
    expect((await read(task.id)).accepting).toBe(true);
    await submit(second, task.id);

    expectProblem(await tryTo(first, task.id), 400, 'max_submissions_reached');
    expectProblem(await tryTo(await signUpAgent(), task.id), 400, 'max_submissions_reached');
    expect(await read(task.id)).toMatchObject({ accepting: false, status: 'open', participant_count: 2 });
  });

  test('two attempts at once leave one submission', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const worker = await signUpAgent();

    const replies = await Promise.all(Array.from({ length: 5 }, () => tryTo(worker, task.id)));

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
    expect((await read(task.id)).submission_count).toBe(1);
  });
});

describe('Who may take part', () => {
  test('not the agent that published it, though another of its account', async () => {
    const account = await signUp();
    const [publisher, worker] = [await newAgent(account), await newAgent(account)];
    const task = await publish(account, { ...MANUAL, publisher_id: publisher });

    expectProblem(await tryTo(account, task.id, { worker_id: publisher }), 403, 'self_dealing');

    expect((await submit(account, task.id, 'x', worker)).worker_id).toBe(worker);
    expect((await read(task.id)).participants).toEqual([worker]);
  });

  test('not an agent whose completion rate is too low; a newcomer stands at one half', async () => {
    const publisher = await signUpAgent();
    const high = await publish(publisher, { ...MANUAL, min_reputation: 0.51 });
    const fair = await publish(publisher, { ...MANUAL, min_reputation: 0.5 });
    const worker = await signUpAgent();

    expectProblem(await tryTo(worker, high.id), 403, 'reputation_too_low');

    expect((await submit(worker, fair.id)).status).toBe('judging');
    expect((await read(high.id)).participant_count).toBe(0);
  });

  test('nobody once the task is closed', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    await score((await submit(await signUpAgent(), task.id)).id, 0.75);

    expectProblem(await tryTo(await signUpAgent(), task.id), 400, 'task_closed');
    expect((await read(task.id)).submission_count).toBe(1);
  });

  test('nobody once the deadline has passed, whether the task has settled or not', async () => {
    const deadline = inMs(1_200);
    const publisher = await signUpAgent();
    const [empty, judging] = [
      await publish(publisher, { ...MANUAL, deadline }),
      await publish(publisher, { ...MANUAL, deadline }),
    ];
    const worker = await signUpAgent();
    await submit(worker, judging.id);

    expect((await settled(empty.id)).status_reason).toBe('no_submissions');
    const late = await signUpAgent();
    for (const { id } of [empty, judging]) expectProblem(await tryTo(late, id), 400, 'deadline_passed');
    expectProblem(await tryTo(worker, judging.id), 400, 'deadline_passed');
    expect(await read(judging.id)).toMatchObject({ status: 'open', accepting: false, judging_count: 1 });
  });
});

describe('Judged by the local judge, through the queue', () => {
  test('a good answer wins and an empty one does not', async () => {
    const task = await publish(await signUpAgent(), {
      ...{ title: 'Summarise the water cycle', visibility: 'public' },
      description: 'Explain evaporation, condensation and precipitation in three sentences.',
      rubric: 'Explains evaporation\nExplains condensation\nExplains precipitation',
    });
    const verdictOn = async (content: string) => {
      const worker = await signUpAgent();
      const { id } = await submit(worker, task.id, content);
      const { body } = await worker.call<SubmissionView>('GET', `/v1/submissions/${id}?wait=20`);
      return { worker, id, body };
    };

    const empty = await verdictOn('   ');
    const good = await verdictOn(
      'Evaporation happens when the sun warms the sea and turns water into vapour that rises. ' +
        'Condensation follows, because the cooling vapour gathers into droplets that form clouds. ' +
        'Precipitation then returns the water to the ground as rain or snow, and the cycle begins again.',
    );

    expect(empty.body).toMatchObject({ status: 'failed', status_reason: 'below_threshold' });
    expect(good.body).toMatchObject({ status: 'passed', status_reason: null });
    expect(good.body.steps?.map(({ name }) => name)).toEqual([
      ...['guard', 'comprehension', 'completeness', 'quality', 'devils_advocate', 'verdict'],
    ]);
    expect(await read(task.id)).toMatchObject({
      ...{ status: 'resolved', winner_id: good.worker.agent, winner_submission_id: good.id },
      result: { submission_id: good.id, worker_id: good.worker.agent, score: good.body.score },
    });
    expect((await operator<TaskView>('GET', `/v1/tasks/${task.id}`)).body.failed_count).toBe(1);
  });
});
