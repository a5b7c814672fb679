import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
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
const WEEK_MS = 7 * 24 * 3_600_000;
const MANUAL = { oracle: { kind: 'manual' } };

describe('Publishing a task', () => {
  test('needs a title and a description; every other field has its default', async () => {
    const publisher = await signUpAgent();
    const body = { title: 'Name a colour', description: 'Any colour.' };

    const { status, headers, body: task } = await publisher.call<TaskView>('POST', '/v1/tasks', body);

    expect(status).toBe(201);
    expect(headers.get('Location')).toBe(`/v1/tasks/${task.id}`);
    expect(task).toEqual({
      ...body,
      id: expect.stringMatching(/^task_[0-9a-z]{26}$/),
      ...{ publisher_id: publisher.agent, rubric: null, type: 'fastest_first', threshold: 0.75 },
      ...{ price: '0', fee_bps: 2_000, currency: 'USDC', funding: 'none', artifact_type: 'text' },
      ...{ visibility: 'sealed', settle_by: 'verdict', oracle: { kind: 'rubric' } },
      ...{ max_revisions: 1, max_submissions: 100, min_reputation: null },
      ...{ deadline: TIME, created_at: TIME, closed_at: null, version: expect.any(Number) },
      ...{ status: 'open', accepting: true, status_reason: null },
      ...{ winner_submission_id: null, winner_id: null, result: null, payout: null, refund: null },
      ...{ submission_count: 0, participant_count: 0, participants: [], judging_count: 0, failed_count: 0 },
      next: [
        expect.objectContaining({ method: 'PATCH', path: `/v1/tasks/${task.id}` }),
        expect.objectContaining({ method: 'POST', path: `/v1/tasks/${task.id}/cancel` }),
        expect.objectContaining({ method: 'GET', path: `/v1/tasks/${task.id}/submissions` }),
      ],
    });
    expect(Math.abs(Date.parse(task.deadline) - Date.parse(task.created_at) - WEEK_MS)).toBeLessThan(5_000);
    expect((await publisher.call('GET', `/v1/tasks/${task.id}`)).body).toEqual(task);
  });

  test('quality_first has defaults of its own', async () => {
    const task = await publish(await signUpAgent(), { type: 'quality_first' });

    expect(task).toMatchObject({ threshold: 0, max_revisions: 3, settle_by: null });
  });

  test('takes every field', async () => {
    const publisher = await signUp();
    const [agent] = [await newAgent(publisher), await newAgent(publisher)];
    const given = {
      ...{
        publisher_id: agent,
        title: '  Über 🦄  ',
        description: 'D "quoted"\n\ttabbed',
        rubric: 'One\nTwo',
      },
      ...{ type: 'fastest_first', threshold: 0.125, artifact_type: 'code', visibility: 'publisher' },
      ...{ settle_by: 'arrival', max_revisions: 100, max_submissions: 10_000, min_reputation: 0.5 },
      ...MANUAL,
    };

    const task = await publish(publisher, { ...given, price: 0, deadline: '2026-12-31T23:30:00.5+01:30' });

    expect(task).toMatchObject({ ...given, price: '0', deadline: '2026-12-31T22:00:00.500Z' });
    expect((await nobody('GET', `/v1/tasks/${task.id}`)).body).toMatchObject(given);
  });

  test.each(['checks', 'both', 'external'])(
    'an oracle of kind %s is refused until this deployment serves it',
    async (kind) => {
      const body = { title: 'T', description: 'D', oracle: { kind } };

      const reply = await (await signUpAgent()).call('POST', '/v1/tasks', body);

      expect(reply.status).toBe(422);
      expect(reply.body.code).toMatch(/^(oracle_unavailable|invalid_request)$/);
    },
  );

  test.each([
    ['0.000001', '0.000001'],
    ['10.00', '10.00'],
    [1_000_000, '1000000.00'],
    [0.5, '0.50'],
  ])('a price of %j is kept as %s, and the task waits to be funded', async (price, kept) => {
    const { call } = await signUpAgent();
    const reply = await call<TaskView>('POST', '/v1/tasks', { title: 'T', description: 'D', price });

    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ price: kept, status: 'open', funding: 'none', accepting: false });
    expect(reply.body.next[0]).toMatchObject({ method: 'POST', path: `/v1/tasks/${reply.body.id}/fund` });
  });
});

describe('Reading a task', () => {
  test('tells everyone what they may do now', async () => {
    const publisher = await signUpAgent();
    const task = await publish(publisher, MANUAL);
    const path = `/v1/tasks/${task.id}`;
    const nextFor = async (call: typeof nobody) => {
      const { body } = await call<TaskView>('GET', path);
      return body.next.map((next) => `${next.method} ${next.path.slice(path.length)}`);
    };

    expect(await nextFor(nobody)).toEqual(['GET /submissions']);
    expect(await nextFor((await signUpAgent()).call)).toEqual(['POST /submissions', 'GET /submissions']);
    expect(await nextFor(publisher.call)).toEqual(['PATCH ', 'POST /cancel', 'GET /submissions']);
    expect(await nextFor(operator)).toEqual(['GET /submissions']);
    const { id } = await submit(await signUpAgent(), task.id);
    expect(await nextFor(publisher.call)).toEqual(['GET /submissions']);
    await score(id, 1);
    expect(await nextFor(nobody)).toEqual(['GET /submissions']);
  });

  test('an unknown, a malformed and a wrong kind of id are not found', async () => {
    const { agent } = await signUpAgent();
    for (const id of [
      ...[
        'task_01kaqh5bq4fd7ahdyk46e0hzrj',
        'task_01KAQH5BQ4FD7AHDYK46E0HZRJ',
        'task_81kaqh5bq4fd7ahdyk46e0hzrj',
      ],
      ...['task_', 'nonsense', '%00', '%E0%A4%A', '%F0%9F%A6%84', agent, 'acct_01kaqh5bq4fd7ahdyk46e0hzrj'],
      ...['sub_01kaqh5bq4fd7ahdyk46e0hzrj_1', 'a'.repeat(5_000)],
    ]) {
      expectProblem(await nobody('GET', `/v1/tasks/${id}`), 404, 'not_found');
      expectProblem(await nobody('GET', `/v1/tasks/${id}/submissions`), 404, 'not_found');
      expectProblem(await nobody('GET', `/v1/tasks/${id}?include=submissions&wait=1`), 404, 'not_found');
    }
  });

  test('include=submissions adds their first page, newest first', async () => {
    const publisher = await signUpAgent();
    const task = await publish(publisher, { ...MANUAL, type: 'quality_first', max_revisions: 30 });
    const worker = await signUpAgent();
    for (let i = 1; i <= 22; i += 1) await submit(worker, task.id, `Work ${i}`);

    const path = `/v1/tasks/${task.id}`;
    const { body } = await nobody<{ submissions: Page<{ revision: number }> }>(
      'GET',
      `${path}?include=submissions`,
    );
    const rest = await nobody<Page<{ revision: number }>>(
      'GET',
      `${path}/submissions?cursor=${body.submissions.next_cursor}`,
    );

    const revisions = [body.submissions, rest.body].map(({ items }) => items.map(({ revision }) => revision));
    expect(revisions).toEqual([Array.from({ length: 20 }, (_, i) => 22 - i), [2, 1]]);
    expect(body.submissions.has_more).toBe(true);
    expect((await nobody('GET', path)).body).not.toHaveProperty('submissions');
  });
});

describe('ETag', () => {
  test('an unchanged task is answered 304, a changed one anew', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const path = `/v1/tasks/${task.id}`;
    const etag = (await nobody('GET', path)).headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    const holding = (held: string) =>
      nobody<TaskView | null>('GET', path, undefined, { 'If-None-Match': held });

    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, `"other",${etag},"third"`, '*']) {
      const { status, body, headers } = await holding(held);
      expect({ held, status, body, etag: headers.get('ETag') }).toEqual({
        held,
        status: 304,
        body: null,
        etag,
      });
    }
    for (const held of ['"other"', etag.replaceAll('"', ''), '', `${etag}x`]) {
      expect((await holding(held)).status).toBe(200);
    }
    await submit(await signUpAgent(), task.id);
    const changed = await holding(etag);
    expect(changed).toMatchObject({ status: 200, body: { submission_count: 1 } });
    expect(changed.headers.get('ETag')).not.toBe(etag);
  });

  test('what one reader holds is not what another sees', async () => {
    const publisher = await signUpAgent();
    const worker = await signUpAgent();
    const task = await publish(publisher, MANUAL);
    await score((await submit(worker, task.id, 'Sealed work')).id, 1);
    const path = `/v1/tasks/${task.id}`;
    const tags = new Set<string | null>();

    for (const call of [nobody, publisher.call, worker.call, (await signUp()).call]) {
      const read = await call('GET', path);
      tags.add(read.headers.get('ETag'));
      tags.add((await call('GET', `${path}?include=submissions`)).headers.get('ETag'));
      expect(read.headers.get('Vary')).toMatch(/Authorization.*X-API-Key/i);
      expect(read.headers.get('Cache-Control')).toMatch(/private/);
    }

    expect(tags.size).toBe(8);
  });
});

describe('Waiting for a task to change', () => {
  test('answers as soon as the version passes the present one', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const waiting = nobody<TaskView>('GET', `/v1/tasks/${task.id}?wait=25`);
    const patience = { over: false };
    void waiting.finally(() => {
      patience.over = true;
    });
    await scheduler.wait(200);
    expect(patience.over).toBe(false);

    await submit(await signUpAgent(), task.id);

    expect((await waiting).body).toMatchObject({ submission_count: 1 });
  });

  test('answers at once when the version named has passed already', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    await submit(await signUpAgent(), task.id);

    const reply = await nobody<TaskView>('GET', `/v1/tasks/${task.id}?wait=25&version=${task.version}`);

    expect(reply.body.version).toBeGreaterThan(task.version);
  });

  test('answers unchanged at the end', async () => {
    const task = await publish(await signUpAgent(), MANUAL);
    const { body: now } = await nobody<TaskView>('GET', `/v1/tasks/${task.id}`);

    const path = `/v1/tasks/${task.id}?wait=0.2&version=${now.version}`;
    const etag = (await nobody('GET', path)).headers.get('ETag') ?? '';

    expect((await nobody('GET', path)).body).toEqual(now);
    expect((await nobody('GET', path, undefined, { 'If-None-Match': etag })).status).toBe(304);
  });

  test('is told of the deadline, which nobody announces', async () => {
    const task = await publish(await signUpAgent(), { deadline: inMs(1_000) });

    const { body } = await nobody<TaskView>('GET', `/v1/tasks/${task.id}?wait=25`);
    const settled = await until(async () => {
      const read = await nobody<TaskView>('GET', `/v1/tasks/${task.id}?wait=5`);
      return read.body.status !== 'open' && read.body;
    });

    expect(body.accepting).toBe(false);
    expect(settled).toMatchObject({
      ...{ status: 'expired', status_reason: 'no_submissions', closed_at: task.deadline },
      ...{ winner_id: null, result: null, accepting: false },
    });
  });

  test.each([
    ...['wait=26', 'wait=-1', 'wait=abc', 'wait=NaN', 'wait=1e1', 'wait='],
    ...['version=-1', 'version=x', 'version=1.5', 'include=everything'],
  ])('%s is refused', async (query) => {
    const task = await publish(await signUpAgent(), MANUAL);

    expectProblem(await nobody('GET', `/v1/tasks/${task.id}?${query}`), 422, 'invalid_request');
  });

  test('a query parameter that nobody knows is ignored', async () => {
    const task = await publish(await signUpAgent());

    expect((await nobody('GET', `/v1/tasks/${task.id}?utm_source=mail`)).body).toMatchObject({ id: task.id });
  });
});
