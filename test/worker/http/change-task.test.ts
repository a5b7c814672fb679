import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  balance,
  claim,
  inMs,
  newAgent,
  nobody,
  type Page,
  publish,
  publishFunded,
  signUp,
  signUpAgent,
  signUpFunded,
  submit,
  unique,
} from '../../support/api.ts';
import { ended, MANUAL, readTask } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

function change({ call }: Account, taskId: string, body: unknown) {
  return call<TaskView>('PATCH', `/v1/tasks/${taskId}`, body);
}

async function found(query: string): Promise<string[]> {
  const { body } = await nobody<Page<TaskView>>('GET', `/v1/tasks?${query}`);
  return body.items.map(({ id }) => id);
}

const CHANGES = {
  title: 'Name the secondary colours',
  description: 'Three of them.',
  rubric: 'Each is named.',
  deadline: inMs(3 * 86_400_000),
  max_revisions: 4,
  max_submissions: 7,
  min_reputation: 0.25,
};

describe('Changing a task', () => {
  test.each([
    ['free', {}],
    ['priced', { price: '10' }],
  ])('changes what is named of a %s task, at once in lists too, and nothing else', async (_, priced) => {
    const publisher = await signUpAgent();
    const { id, next, version, ...before } = await publish(publisher, { ...MANUAL, ...priced });

    for (const [field, value] of Object.entries(CHANGES)) {
      const { status, body } = await change(publisher, id, { [field]: value });
      expect({ field, status, told: body[field as keyof TaskView] }).toEqual({
        field,
        status: 200,
        told: value,
      });
      const listed = await publisher.call<Page<TaskView>>('GET', `/v1/tasks?publisher_id=${publisher.agent}`);
      expect(listed.body.items).toEqual([body]);
    }

    const after = await readTask(id, publisher.call);
    expect(after).toEqual({ ...before, ...CHANGES, id, next, version: expect.any(Number) });
    expect(after.version).toBeGreaterThan(version);
  });

  test('is found by its new words, and no more by its old ones', async () => {
    const publisher = await signUpAgent();
    const [old, fresh] = [unique('old'), unique('fresh')].map((word) => word.replaceAll('-', ''));
    const { id } = await publish(publisher, { ...MANUAL, title: `Name ${old}` });
    expect(await found(`q=${old}`)).toEqual([id]);

    expect((await change(publisher, id, { title: `Name ${fresh}` })).status).toBe(200);

    expect(await found(`q=${fresh}`)).toEqual([id]);
    expect(await found(`q=${old}`)).toEqual([]);
  });

  test('with nothing to change changes nothing', async () => {
    const publisher = await signUpAgent();
    const task = await publish(publisher, MANUAL);

    expect(await change(publisher, task.id, {})).toMatchObject({ status: 200, body: task });
  });

  test('takes a rubric and a reputation back with null', async () => {
    const publisher = await signUpAgent();
    const { id } = await publish(publisher, { ...MANUAL, rubric: 'R', min_reputation: 0.9 });

    const { body } = await change(publisher, id, { rubric: null, min_reputation: null });

    expect(body).toMatchObject({ rubric: null, min_reputation: null });
    expect((await (await signUpAgent()).call('POST', `/v1/tasks/${id}/claim`)).status).toBe(200);
  });

  test('is allowed once it is funded too, as long as nobody has joined', async () => {
    const publisher = await signUpFunded('10');
    const { id } = await publishFunded(publisher);

    expect(await change(publisher, id, { title: 'Still mine' })).toMatchObject({
      ...{ status: 200, body: { title: 'Still mine', status: 'funded', funding: 'funded', price: '10.00' } },
    });
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });
  });

  test('moves the deadline: nearer, and the task expires then and is refunded', async () => {
    const publisher = await signUpFunded('10');
    const { id } = await publishFunded(publisher);
    const deadline = inMs(800);

    expect(await change(publisher, id, { deadline })).toMatchObject({ status: 200, body: { deadline } });

    expect(await ended(id)).toMatchObject({
      ...{ status: 'expired', status_reason: 'no_submissions', closed_at: deadline },
      refund: { amount: '10.00' },
    });
    expect(await balance(publisher)).toEqual({ available: '10.00', held: '0' });
  });

  test('moves the deadline: away, and the task is still open when the old one has passed', async () => {
    const publisher = await signUpFunded('10');
    const old = inMs(1_000);
    const { id } = await publishFunded(publisher, { deadline: old });
    const deadline = inMs(3_600_000);
    expect((await change(publisher, id, { deadline })).status).toBe(200);

    await scheduler.wait(Date.parse(old) + 300 - Date.now());

    expect(await readTask(id)).toMatchObject({ status: 'funded', accepting: true, deadline });
    expect(await balance(publisher)).toEqual({ available: '0', held: '10.00' });
  });

  test.each([
    ['a worker has claimed it', false],
    ['work has been handed in', true],
  ])('is refused once %s', async (_, submits) => {
    const publisher = await signUpFunded('10');
    const worker = await signUpAgent();
    const { id } = await publishFunded(publisher);
    await claim(worker, id);
    if (submits) await submit(worker, id);
    const before = await readTask(id);

    expectProblem(await change(publisher, id, { title: 'Moved', max_submissions: 1 }), 409, 'already_joined');

    expect(await readTask(id)).toEqual(before);
  });

  test('is refused once work has come in on a free task', async () => {
    const publisher = await signUpAgent();
    const { id } = await publish(publisher, MANUAL);
    await submit(await signUpAgent(), id);

    expectProblem(await change(publisher, id, { description: 'More.' }), 409, 'already_joined');
  });

  test('is over once the task has ended', async () => {
    const publisher = await signUpAgent();
    const cancelled = await publish(publisher, MANUAL);
    const expired = await publish(publisher, { ...MANUAL, deadline: inMs(700) });
    await publisher.call('POST', `/v1/tasks/${cancelled.id}/cancel`);
    await ended(expired.id);

    expectProblem(await change(publisher, cancelled.id, { title: 'Again' }), 400, 'task_closed');
    const late = await change(publisher, expired.id, { deadline: inMs(60_000) });
    expectProblem(late, 400, 'deadline_passed');
    expect(await readTask(expired.id)).toMatchObject({ status: 'expired', deadline: expired.deadline });
  });

  test('is the publisher’s account’s to do, as whichever of its agents', async () => {
    const publisher = await signUpAgent();
    await newAgent(publisher);
    const { id } = await publish(publisher, { ...MANUAL, publisher_id: publisher.agent });
    const before = await readTask(id);

    for (const stranger of [await signUpAgent(), await signUp()]) {
      expectProblem(await change(stranger, id, { title: 'Taken' }), 403, 'not_publisher');
      expectProblem(await change(stranger, id, {}), 403, 'not_publisher');
    }

    expect(await readTask(id)).toEqual(before);
    expect((await change(publisher, id, { title: 'Mine' })).status).toBe(200);
  });

  test.each([
    ...['price', 'threshold', 'type', 'visibility', 'settle_by', 'oracle', 'artifact_type', 'publisher_id'],
    ...['fee_bps', 'status', 'funding', 'winner_id', 'id', 'account_id', 'nonsense'],
  ])('leaves %s as it was published', async (field) => {
    const publisher = await signUpAgent();
    const task = await publish(publisher, { ...MANUAL, price: '10' });

    const reply = await change(publisher, task.id, { title: 'Changed', [field]: '0' });

    const { errors } = expectProblem(reply, 422, 'invalid_request');
    expect(errors).toEqual([{ path: field, message: expect.any(String) }]);
    expect(await readTask(task.id, publisher.call)).toEqual(task);
  });

  test.each([
    ...[{ title: '' }, { title: ' ' }, { title: 'x'.repeat(201) }, { title: null }, { description: '' }],
    ...[{ description: 'x'.repeat(20_001) }, { rubric: 5 }, { max_revisions: 0 }, { max_revisions: 101 }],
    ...[
      { max_submissions: 10_001 },
      { max_submissions: 1.5 },
      { min_reputation: 1.01 },
      { deadline: 'soon' },
    ],
    ...[{ deadline: inMs(-1) }, { deadline: inMs(367 * 86_400_000) }, { deadline: null }],
  ])('%j is refused and names what is wrong', async (body) => {
    const publisher = await signUpAgent();
    const task = await publish(publisher, MANUAL);

    const { errors } = expectProblem(await change(publisher, task.id, body), 422, 'invalid_request');

    expect(errors?.map(({ path }) => path)).toContain(Object.keys(body)[0]);
    expect(await readTask(task.id, publisher.call)).toEqual(task);
  });

  test('what is no JSON is unreadable, no body too; what is no object does not fit', async () => {
    const publisher = await signUpAgent();
    const { id } = await publish(publisher, MANUAL);

    for (const body of ['{', '', undefined]) {
      expectProblem(await change(publisher, id, body), 400, 'unreadable_json');
    }
    for (const body of ['null', '[]', '5']) {
      expectProblem(await change(publisher, id, body), 422, 'invalid_request');
    }
    expectProblem(await change(publisher, 'nonsense', {}), 404, 'not_found');
    expectProblem(await change(publisher, 'task_01kaqh5bq4fd7ahdyk46e0hzrj', {}), 404, 'not_found');
  });
});
