import { describe, expect, test } from 'vitest';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import { inMs, nobody, operator, publish, signUp, signUpAgent } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const MIB = 1024 * 1024;
const YEAR_MS = 365 * 24 * 3_600_000;
const MANUAL = { oracle: { kind: 'manual' } };
const ROCKET = '🚀';

describe('The size of content', () => {
  test.each([
    ['51,200 letters', 'a'.repeat(51_200), 201],
    ['51,201 letters', 'a'.repeat(51_201), 413],
    ['51,200 bytes in letters of four', ROCKET.repeat(12_800), 201],
    ['51,201 bytes in letters of four', `${ROCKET.repeat(12_800)}a`, 413],
    ['25,601 letters of two bytes', 'ü'.repeat(25_601), 413],
    ['51,200 line breaks, which JSON writes as two letters', '\n'.repeat(51_200), 201],
    ['an array of 51,200 bytes', ['a'.repeat(51_196)], 201],
    ['an array of 51,201 bytes', ['a'.repeat(51_197)], 413],
    ['a key of 51,201 bytes', { ['k'.repeat(51_195)]: 0 }, 413],
  ])('%s', async (_, content, status) => {
    const task = await publish(await signUpAgent(), MANUAL);
    const { call } = await signUpAgent();

    const reply = await call<SubmissionView>('POST', `/v1/tasks/${task.id}/submissions`, { content });

    expect(reply.status).toBe(status);
    if (status === 413) expectProblem(reply, 413, 'payload_too_large');
    const { body } = await nobody<TaskView>('GET', `/v1/tasks/${task.id}`);
    expect(body.submission_count).toBe(status === 201 ? 1 : 0);
    if (status === 201) {
      const read = await call<SubmissionView>('GET', `/v1/submissions/${reply.body.id}`);
      expect(read.body.content).toEqual(content);
    }
  });
});

describe('The size of a body', () => {
  test('1 MiB is read, however much of it is space', async () => {
    const { call } = await signUp();
    const json = JSON.stringify({ name: 'Spacious' });

    const reply = await call('POST', '/v1/agents', json + ' '.repeat(MIB - json.length));

    expect(reply.status).toBe(201);
  });
});

describe('The length of texts', () => {
  const given = { title: 'T', description: 'D', ...MANUAL };
  test.each([
    ['title', 'x'.repeat(200), 201],
    ['title', 'x'.repeat(201), 422],
    ['title', ROCKET.repeat(200), 201],
    ['title', ROCKET.repeat(201), 422],
    ['title', '', 422],
    ['title', ' \t\n\u2003', 422],
    ['description', 'x'.repeat(20_000), 201],
    ['description', 'x'.repeat(20_001), 422],
    ['description', '', 422],
    ['rubric', 'x'.repeat(20_000), 201],
    ['rubric', 'x'.repeat(20_001), 422],
    ['rubric', null, 201],
    ['artifact_type', 'x'.repeat(64), 201],
    ['artifact_type', 'x'.repeat(65), 422],
    ['artifact_type', '', 422],
  ])('a %s like %.10j answers as it should', async (field, value, status) => {
    const { call } = await signUpAgent();

    const reply = await call<Record<string, unknown>>('POST', '/v1/tasks', { ...given, [field]: value });

    expect([reply.status, status === 201 && reply.body[field]]).toEqual([status, status === 201 && value]);
  });

  test.each(['/v1/accounts', '/v1/account/keys', '/v1/agents'])('names at %s', async (path) => {
    const { call } = await signUp();
    for (const name of ['', ' ', '\n\t', '\u3000', 'x'.repeat(201), ROCKET.repeat(201)]) {
      expectProblem(await call('POST', path, { name }), 422, 'invalid_request');
    }
    for (const name of ['x', 'x'.repeat(200), ROCKET.repeat(200), ' padded ']) {
      expect((await call('POST', path, { name })).status).toBe(201);
    }
  });
});

describe('Numbers at their bounds', () => {
  test.each([
    [{ threshold: 0 }, { threshold: 0 }],
    [{ threshold: 1 }, { threshold: 1 }],
    [{ threshold: -0 }, { threshold: 0 }],
    [{ min_reputation: 1 }, { min_reputation: 1 }],
    [{ min_reputation: null }, { min_reputation: null }],
    [
      { max_revisions: 1, max_submissions: 1 },
      { max_revisions: 1, max_submissions: 1 },
    ],
    [
      { max_revisions: 100, max_submissions: 10_000 },
      { max_revisions: 100, max_submissions: 10_000 },
    ],
    [{ price: '0.000000' }, { price: '0' }],
    [{ price: 0 }, { price: '0' }],
    [{ price: -0 }, { price: '0' }],
  ])('%j is published as %j', async (given, published) => {
    expect(await publish(await signUpAgent(), { ...MANUAL, ...given })).toMatchObject(published);
  });

  test('settle_by goes only with fastest_first', async () => {
    const { call } = await signUpAgent();
    const body = { title: 'T', description: 'D', type: 'quality_first', settle_by: 'arrival' };

    const problem = expectProblem(await call('POST', '/v1/tasks', body), 422, 'invalid_request');

    expect(problem.errors).toMatchObject([{ path: 'settle_by' }]);
  });
});

describe('Deadlines', () => {
  test('a year ahead is published, in any offset and precision', async () => {
    const publisher = await signUpAgent();
    const deadline = inMs(YEAR_MS - 60_000);

    expect(await publish(publisher, { ...MANUAL, deadline })).toMatchObject({ deadline });
    const written = deadline.replace('Z', '4567+00:00');
    expect(await publish(publisher, { ...MANUAL, deadline: written })).toMatchObject({ deadline });
  });

  test.each([
    ['past', () => inMs(-1)],
    ['just now', () => inMs(0)],
    ['more than a year ahead', () => inMs(YEAR_MS + 2 * 24 * 3_600_000)],
  ])('one that is %s is refused and named', async (_, deadline) => {
    const publisher = await signUpAgent();
    const body = { title: 'T', description: 'D', deadline: deadline() };

    const problem = expectProblem(await publisher.call('POST', '/v1/tasks', body), 422, 'invalid_request');

    expect(problem.errors).toEqual([{ path: 'deadline', message: expect.any(String) }]);
    const { body: listed } = await nobody('GET', `/v1/tasks?publisher_id=${publisher.agent}`);
    expect(listed).toMatchObject({ items: [] });
  });
});

describe('Addresses', () => {
  test.each([
    ...['/v1', '/v1/', '/v1/nothing', '/v1/tasks/', '//v1/tasks', '/v1/tasks/x/y', '/V1/tasks'],
    ...['/v1/account/keys/x/y', '/%00', '/%E0%A4%A', '/v1/tasks/..%2f..%2f', '/favicon.nonsense'],
  ])('there is nothing at %s', async (path) => {
    expectProblem(await nobody('GET', path), 404, 'not_found');
  });

  test.each([
    ['DELETE', '/v1/tasks', ['GET', 'POST']],
    ['PUT', '/v1/tasks/task_01kaqh5bq4fd7ahdyk46e0hzrj', ['GET', 'PATCH']],
    ['GET', '/v1/accounts', ['POST']],
    ['POST', '/v1/account', ['GET']],
    ['POST', '/health', ['GET']],
  ])('%s is not served at %s, which says what is', async (method, path, allowed) => {
    const reply = await nobody(method, path, method === 'GET' ? undefined : {});

    expectProblem(reply, 405, 'method_not_allowed');
    expect(reply.headers.get('Allow')?.split(', ')).toEqual(allowed);
  });

  test('below /internal only the operator is told what there is', async () => {
    const score = '/internal/submissions/sub_01kaqh5bq4fd7ahdyk46e0hzrj_1/score';
    const account = await signUp();
    for (const path of [score, '/internal/nothing']) {
      expectProblem(await nobody('GET', path), 401, 'unauthorized');
      expectProblem(await account.call('GET', path), 403, 'operator_only');
    }

    const refused = await operator('GET', score);

    expectProblem(refused, 405, 'method_not_allowed');
    expect(refused.headers.get('Allow')).toBe('POST');
    expectProblem(await operator('GET', '/internal/nothing'), 404, 'not_found');
  });

  test('every answer carries its request id, the caller’s own if it gave one, and open CORS', async () => {
    const own = await nobody('GET', '/v1/tasks', undefined, { 'X-Request-Id': 'my-own-id-1' });
    expect(own.headers.get('X-Request-Id')).toBe('my-own-id-1');
    const ids = new Set<string | null>();
    for (const path of ['/v1/tasks', '/v1/nothing', '/v1/account', '/health', '/openapi.json']) {
      const { headers } = await nobody('GET', path, undefined, { Origin: 'https://elsewhere.test' });
      ids.add(headers.get('X-Request-Id'));
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
      for (const exposed of ['ETag', 'Retry-After', 'Location', 'X-Request-Id', 'X-RateLimit-Remaining']) {
        expect(headers.get('Access-Control-Expose-Headers')?.split(',')).toContain(exposed);
      }
    }
    expect(ids.size).toBe(5);
    expect(ids).not.toContain(null);
  });
});
