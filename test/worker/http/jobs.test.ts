import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import type { JobView } from '../../../src/jobs/schema.ts';
import {
  type Account,
  callAs,
  expected,
  newAgent,
  nobody,
  operator,
  type Page,
  type Reply,
  signUpAgent,
  until,
} from '../../support/api.ts';
import { type Claimed, inJobs } from '../../support/job.ts';
import { expectProblem } from '../../support/problem.ts';
import { atTime } from '../../support/task.ts';

const DAY = 24 * 3_600_000;

async function enqueue({ call }: Account, body: object = {}): Promise<JobView> {
  return expected(201, await call<JobView>('POST', '/v1/jobs', { type: 'work', ...body }));
}

async function claim({ call }: Account, body: object = {}): Promise<Claimed> {
  const claimed = expected(200, await call<Claimed>('POST', '/v1/jobs/claim', body));
  if (!claimed.job) throw new Error('nothing was claimed');
  return claimed;
}

async function say<T = JobView>(
  { call }: Account,
  { job, lease_token }: Claimed,
  what: 'heartbeat' | 'complete' | 'fail',
  body: object = {},
): Promise<Reply<T>> {
  return await call<T>('POST', `/v1/jobs/${job.id}/${what}`, { lease_token, ...body });
}

async function setTier({ id }: Account, tier: string): Promise<void> {
  expected(200, await operator('PUT', `/internal/accounts/${id}`, { tier }));
}

/** Lets the object of jobs do something at another time than now. */
async function jobsAt<T>(
  time: number,
  act: (object: import('../../../src/jobs/object.ts').JobsObject) => T,
): Promise<T> {
  return await inJobs(env.JOBS.getByName('0'), (object) => atTime(time, () => act(object)));
}

describe('A job', () => {
  test('is taken in with its defaults, and where it stands', async () => {
    const account = await signUpAgent();
    const body = { type: 'report', goal: 'Sum it up.', payload: { month: 10 }, project_id: 'p1' };
    const reply = await account.call<JobView>('POST', '/v1/jobs', body);

    const job = expected(201, reply);
    expect(reply.headers.get('Location')).toBe(`/v1/jobs/${job.id}`);
    expect(job).toMatchObject({
      ...body,
      ...{
        id: expect.stringMatching(/^job_/),
        queue: 'default',
        agent_id: null,
        status: 'queued',
        priority: 0,
      },
      ...{ position: 1, attempt: 0, max_attempts: 3, claimed_by: null, lease_expires_at: null, result: null },
      estimated_wait: { seconds: expect.any(Number), message: expect.any(String) },
      usage: { jobs_used: 1, jobs_remaining: 4, iterations_used: 0, iterations_remaining: 2 },
    });
    expect(expected(200, await account.call('GET', `/v1/jobs/${job.id}`))).toEqual(job);
  });

  test.each([
    ['an empty type', { type: '' }],
    ['a blank type', { type: ' ' }],
    ['no type', { type: undefined }],
    ['an empty goal', { goal: '' }],
    ['a blank goal', { goal: '\n' }],
    ['a queue with capitals', { queue: 'Default' }],
    ['an empty queue', { queue: '' }],
    ['a queue of 41 letters', { queue: 'q'.repeat(41) }],
    ['priority 10', { priority: 10 }],
    ['priority -1', { priority: -1 }],
    ['no attempts', { max_attempts: 0 }],
    ['21 attempts', { max_attempts: 21 }],
    ['a time that is none', { run_at: 'tomorrow' }],
    ['a time over a year ahead', { run_at: new Date(Date.now() + 400 * DAY).toISOString() }],
    ['a field that is not known', { color: 'red' }],
    ['a type that only tasks make', { type: 'oracle.score' }],
  ])('with %s is refused', async (_, body) => {
    const { call } = await signUpAgent();
    expectProblem(await call('POST', '/v1/jobs', { type: 'work', ...body }), 422, 'invalid_request');
  });

  test('names an agent of its own account, and an agent run needs one', async () => {
    const account = await signUpAgent();
    const other = await signUpAgent();
    const run = { type: 'agent.run', goal: 'Say hello.' };

    expectProblem(
      await account.call('POST', '/v1/jobs', { ...run, agent_id: other.agent }),
      403,
      'not_your_agent',
    );
    expect((await enqueue(account, run)).agent_id).toBe(account.agent);
    await newAgent(account);
    expectProblem(await account.call('POST', '/v1/jobs', run), 422, 'invalid_request');
    expect((await enqueue(account, { agent_id: account.agent })).agent_id).toBe(account.agent);
  });

  test('takes a payload and a result of 64 KiB and no more', async () => {
    const account = await signUpAgent();
    const most = 'x'.repeat(65_534);
    await enqueue(account, { payload: most });
    expectProblem(
      await account.call('POST', '/v1/jobs', { type: 'work', payload: `${most}x` }),
      413,
      'payload_too_large',
    );
    const held = await claim(account);
    expect(held.job.payload).toBe(most);
    expectProblem(await say(account, held, 'complete', { result: `${most}x` }), 413, 'payload_too_large');
    expect((await say(account, held, 'complete', { result: most })).body.result).toBe(most);
  });
});

describe('A worker', () => {
  test('claims a job, tells of its progress and completes it', async () => {
    const account = await signUpAgent();
    const { id } = await enqueue(account);
    const held = await claim(account, { lease_seconds: 30 });
    expect(held.job).toMatchObject({
      id,
      status: 'running',
      position: 0,
      attempt: 1,
      claimed_by: account.agent,
    });
    expect(Date.parse(held.job.lease_expires_at ?? '') - Date.parse(held.job.started_at ?? '')).toBe(30_000);

    const progress = { phase: 'working', message: 'Half way.', iterations: 1 };
    expect((await say(account, held, 'heartbeat', progress)).body).toMatchObject({
      ...{ phase: 'working', message: 'Half way.', usage: { iterations_used: 1, iterations_remaining: 1 } },
    });
    const done = await say(account, held, 'complete', { result: [1, 2] });
    expect(expected(200, done)).toMatchObject({ status: 'succeeded', result: [1, 2] });
    expect((await say(account, held, 'complete', { result: [1, 2] })).body).toEqual(done.body);
    expect(expected(200, await account.call<Claimed>('POST', '/v1/jobs/claim'))).toEqual({ job: null });
  });

  test('is an agent of the account, which an account with several has to name', async () => {
    const account = await signUpAgent();
    const second = await newAgent(account);
    const other = await signUpAgent();
    await enqueue(account);
    expectProblem(await account.call('POST', '/v1/jobs/claim', {}), 422, 'invalid_request');
    expectProblem(
      await account.call('POST', '/v1/jobs/claim', { worker_id: other.agent }),
      403,
      'not_your_agent',
    );
    const held = await claim(account, { worker_id: second });
    const late = { worker_id: account.agent };
    expectProblem(await say(account, held, 'heartbeat', late), 403, 'not_lease_holder');
    expectProblem(
      await say(account, { ...held, lease_token: 'made up' }, 'heartbeat', { worker_id: second }),
      403,
      'not_lease_holder',
    );
  });

  test('of an account is never handed an agent run', async () => {
    const account = await signUpAgent();
    await enqueue(account, { type: 'agent.run', goal: 'Say hello.' });
    const body = { types: ['agent.run'] };
    expect((await account.call<Claimed>('POST', '/v1/jobs/claim', body)).body.job).toBeNull();
  });

  test('of the operator takes the job of any account, under any name', async () => {
    const account = await signUpAgent();
    const run = await enqueue(account, { queue: 'of-the-operator' });

    const platform = { id: '', key: '', call: operator };
    const body = { worker_id: 'platform-1', queue: 'of-the-operator' };
    expectProblem(await operator('POST', '/v1/jobs/claim', {}), 422, 'invalid_request');
    const held = await claim(platform, body);
    expect(held.job.id).toBe(run.id);
    expectProblem(await say(account, held, 'complete'), 403, 'not_lease_holder');
    expect(expected(200, await operator<JobView>('GET', `/v1/jobs/${run.id}`)).status).toBe('running');
    const done = await say(platform, held, 'complete', { worker_id: 'platform-1' });
    expect(expected(200, done).status).toBe('succeeded');
    for (const path of ['/v1/jobs', `/v1/jobs/${run.id}/cancel`]) {
      expectProblem(await operator('POST', path, { type: 'work' }), 403, 'account_required');
    }
  });

  test("counts against its account's limit, whatever becomes of the claim; the operator's does not", async () => {
    const account = await signUpAgent();
    const left = async (call: Account['call'], body: object) =>
      (await call('POST', '/v1/jobs/claim', body)).headers.get('X-RateLimit-Remaining');
    const [first, second] = [await left(account.call, {}), await left(account.call, { wait: 'long' })];
    expect(Number(first) - Number(second)).toBe(1);
    expect(await left(operator, { worker_id: 'platform-1', types: ['none'] })).toBeNull();
  });

  test('that comes back after its lease ran out is told so, and changes nothing', async () => {
    const account = await signUpAgent();
    const { id } = await enqueue(account);
    const held = await claim(account, { lease_seconds: 1 });
    await until(async () => (await account.call<JobView>('GET', `/v1/jobs/${id}`)).body.status === 'queued');
    const again = await claim(account, { lease_seconds: 600 });
    const before = await account.call<JobView>('GET', `/v1/jobs/${id}`);

    expectProblem(await say(account, held, 'heartbeat', { phase: 'late' }), 409, 'lease_lost');
    expectProblem(await say(account, held, 'complete', { result: 'late' }), 409, 'lease_lost');
    expectProblem(await say(account, held, 'fail', { error: 'late' }), 409, 'lease_lost');
    expect((await account.call<JobView>('GET', `/v1/jobs/${id}`)).body).toEqual(before.body);
    expect(again.job.attempt).toBe(2);
  });

  test('cannot be deleted while it holds a job, or one is done by it', async () => {
    const account = await signUpAgent();
    const [worker, done] = [await newAgent(account), await newAgent(account)];
    const { id } = await enqueue(account, { agent_id: done });
    const held = await claim(account, { worker_id: worker });
    for (const agent of [worker, done]) {
      const refused = await account.call('DELETE', `/v1/agents/${agent}`);
      expect(expectProblem(refused, 409, 'agent_in_use').next?.[0]?.path).toBe(`/v1/jobs/${id}?wait=25`);
    }
    await say(account, held, 'complete', { worker_id: worker });
    expect((await account.call('DELETE', `/v1/agents/${worker}`)).status).toBe(204);
  });

  test('that waits is handed a job the moment there is one', async () => {
    const account = await signUpAgent();
    const waiting = claim(account, { wait: 20, types: ['play'] });
    await scheduler.wait(100);
    const start = Date.now();
    await enqueue(account);
    const { id } = await enqueue(account, { type: 'play' });
    expect((await waiting).job.id).toBe(id);
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  test('that waits for room is handed a job the moment another one ends', async () => {
    const account = await signUpAgent();
    for (let i = 0; i < 3; i += 1) await enqueue(account);
    const [first] = [await claim(account), await claim(account)];
    const waiting = claim(account, { wait: 20 });
    await scheduler.wait(100);
    const start = Date.now();
    await say(account, first, 'complete');
    expect((await waiting).job.attempt).toBe(1);
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  test('that waits in vain is told so at the end', async () => {
    const { call } = await signUpAgent();
    expect((await call('POST', '/v1/jobs/claim', { wait: 0.3 })).body).toEqual({ job: null });
    expectProblem(await call('POST', '/v1/jobs/claim', { wait: 26 }), 422, 'invalid_request');
  });
});

describe('A failed attempt', () => {
  test('is repeated while attempts remain', async () => {
    const account = await signUpAgent();
    await enqueue(account, { max_attempts: 2 });
    const held = await claim(account);
    const failed = await say(account, held, 'fail', { error: 'No luck.' });
    expect(expected(200, failed)).toMatchObject({
      status: 'queued',
      position: 1,
      error: 'No luck.',
      attempt: 1,
    });
    expect((await account.call<Claimed>('POST', '/v1/jobs/claim')).body.job).toBeNull();
    expect(await say(account, held, 'fail', { error: 'Again.' })).toMatchObject({ status: 409 });
  });

  test('is the last when none remain, or none would help', async () => {
    const account = await signUpAgent();
    for (const body of [{ max_attempts: 1 }, {}]) await enqueue(account, body);
    const spent = await say(account, await claim(account), 'fail', { error: 'No luck.' });
    const hopeless = { error: 'No hope.', retryable: false };
    const given = await say(account, await claim(account), 'fail', hopeless);
    expect([spent, given].map(({ body }) => [body.status, body.attempt])).toEqual([
      ['failed', 1],
      ['failed', 1],
    ]);
  });
});

describe('Confirmation', () => {
  test('is asked for after a batch of iterations, and only then', async () => {
    const account = await signUpAgent();
    const { id } = await enqueue(account);
    const confirm = () => account.call<{ iterations_granted: number }>('POST', `/v1/jobs/${id}/confirm`);
    expectProblem(await confirm(), 400, 'not_awaiting_confirmation');
    const held = await claim(account);
    const beat = await say(account, held, 'heartbeat', { iterations: 2 });
    expect(beat.body.status).toBe('awaiting_confirmation');
    expect(expected(200, await confirm())).toMatchObject({
      ...{ job_id: id, iterations_granted: 2, usage: { iterations_used: 2, iterations_remaining: 2 } },
    });
    expectProblem(await confirm(), 400, 'not_awaiting_confirmation');
  });
});

describe('Capacity', () => {
  test('the sixth job of a free day waits for midnight', async () => {
    const account = await signUpAgent();
    for (let i = 0; i < 5; i += 1) await enqueue(account);
    const sixth = await enqueue(account);
    expect(sixth).toMatchObject({
      ...{ status: 'scheduled', position: 0, message: 'Daily limit reached. Scheduled for tomorrow.' },
      usage: { jobs_used: 5, jobs_remaining: 0 },
    });
    const midnight = Date.parse(sixth.usage.daily_limit_resets_at);
    const at = (time: number) =>
      jobsAt(time, (object) => JSON.parse((object.read(account.id, sixth.id) as { json: string }).json));
    expect(await at(midnight - 1)).toMatchObject({ status: 'scheduled' });
    expect(await at(midnight)).toMatchObject({ status: 'queued', usage: { jobs_used: 1 } });
  });

  test('the 101st job in a queue is refused, and told when to come back', async () => {
    const account = await signUpAgent();
    await setTier(account, 'scale');
    const standing = { id: account.id, tier: 'scale', tierVersion: 2 } as const;
    await inJobs(env.JOBS.getByName('0'), async (object) => {
      const { newSpec, CONTENT } = await import('../../support/job.ts');
      const owner = { standing, request: null };
      for (let i = 0; i < 100; i += 1) void object.enqueue(owner, newSpec(owner), CONTENT);
    });
    const refused = await account.call('POST', '/v1/jobs', { type: 'work' });
    const problem = expectProblem(refused, 503, 'queue_full');
    expect(problem.retry_after_minutes).toBeGreaterThan(0);
    expect(Number(refused.headers.get('Retry-After'))).toBe(60 * (problem.retry_after_minutes ?? 0));
    expect((await enqueue(account, { queue: 'other' })).status).toBe('queued');
  });

  test("the operator's change of a tier holds at once", async () => {
    const account = await signUpAgent();
    for (let i = 0; i < 3; i += 1) await enqueue(account);
    for (let i = 0; i < 2; i += 1) await claim(account);
    expect((await account.call<Claimed>('POST', '/v1/jobs/claim')).body.job).toBeNull();
    await setTier(account, 'pro');
    expect((await claim(account)).job.usage).toMatchObject({ jobs_remaining: 47, iterations_remaining: 3 });
  });
});

describe('A repeat under an Idempotency-Key', () => {
  test('of every command has one effect and the same answer', async () => {
    const account = await signUpAgent();
    const twice = async (path: string, body?: object, another: object = { worker_id: account.agent }) => {
      const headers = { 'Idempotency-Key': `${path} of ${account.id}` };
      const first = await account.call<Claimed>('POST', path, body, headers);
      const second = await account.call<Claimed>('POST', path, body, headers);
      expect([path, second.status, second.body]).toEqual([path, first.status, first.body]);
      expect(second.headers.get('Idempotent-Replayed')).toBe('true');
      const changed = await account.call('POST', path, { ...body, ...another }, headers);
      if (body) expectProblem(changed, 422, 'idempotency_key_reused');
      return first.body;
    };
    await twice('/v1/jobs', { type: 'work' }, { type: 'play' });
    await enqueue(account);
    const { job, lease_token } = await twice('/v1/jobs/claim', {});
    await twice(`/v1/jobs/${job.id}/heartbeat`, { lease_token, iterations: 2 });
    await twice(`/v1/jobs/${job.id}/confirm`);
    await twice(`/v1/jobs/${job.id}/fail`, { lease_token, error: 'No luck.' });
    const next = await claim(account);
    await twice(`/v1/jobs/${next.job.id}/complete`, { lease_token: next.lease_token, result: 1 });
    await twice(`/v1/jobs/${job.id}/cancel`);
    const { body } = await account.call<Page<JobView>>('GET', '/v1/jobs');
    expect(body.items.map(({ status }) => status).sort()).toEqual(['cancelled', 'succeeded']);
  });
});

describe("Another account's job", () => {
  test('is not found, whatever is asked of it', async () => {
    const [owner, other] = [await signUpAgent(), await signUpAgent()];
    const { id } = await enqueue(owner);
    const held = await claim(owner);
    const token = { lease_token: held.lease_token };
    const asked: [string, string, object?][] = [
      ['GET', ''],
      ['GET', '?wait=1'],
      ['GET', '/stream'],
      ['POST', '/heartbeat', token],
      ['POST', '/complete', token],
      ['POST', '/fail', { ...token, error: 'x' }],
      ['POST', '/confirm'],
      ['POST', '/cancel'],
    ];
    for (const [method, path, body] of asked) {
      for (const job of [id, 'job_01kaqh6d1xe9tvs3c5b7wq2f8r', 'job_1', 'task_01kaqh5bq4fd7ahdyk46e0hzrj']) {
        expectProblem(await other.call(method, `/v1/jobs/${job}${path}`, body), 404, 'not_found');
      }
    }
    expect((await other.call<Page<JobView>>('GET', '/v1/jobs')).body.items).toEqual([]);
    expectProblem(await nobody('GET', `/v1/jobs/${id}`), 401, 'unauthorized');
  });
});

describe('Waiting for a job', () => {
  test('ends when the job does', async () => {
    const account = await signUpAgent();
    const { id } = await enqueue(account);
    const waiting = account.call<JobView>('GET', `/v1/jobs/${id}?wait=20`);
    const start = Date.now();
    await say(account, await claim(account), 'complete', { result: 'done' });
    expect((await waiting).body).toMatchObject({ status: 'succeeded', result: 'done' });
    expect(Date.now() - start).toBeLessThan(10_000);
    expect((await account.call<JobView>('GET', `/v1/jobs/${id}?wait=20`)).body.status).toBe('succeeded');
  });
});

describe('A stream', () => {
  async function read(account: Account, id: string, lastEventId?: string): Promise<Response> {
    const { exports } = await import('cloudflare:workers');
    return await exports.default.fetch(`https://market.test/v1/jobs/${id}/stream`, {
      headers: {
        Authorization: `Bearer ${account.key}`,
        ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
      },
    });
  }
  const typesOf = (text: string) => [...text.matchAll(/^event: (.+)$/gm)].map(([, type]) => type);
  const idsOf = (text: string) => [...text.matchAll(/^id: (.+)$/gm)].map(([, id]) => Number(id));

  test('tells the state now, then every event until the last, and of no other job', async () => {
    const account = await signUpAgent();
    const { id } = await enqueue(account);
    const stream = await read(account, id);
    expect(stream.headers.get('Content-Type')).toBe('text/event-stream');
    const whole = stream.text();
    const held = await claim(account);
    const other = await enqueue(account);
    await say(account, held, 'heartbeat', { phase: 'working', message: 'Half way.' });
    await say(account, held, 'complete', { result: 'sealed' });

    const text = await whole;
    expect(typesOf(text)).toEqual(['job.state', 'job.claimed', 'job.progressed', 'job.succeeded']);
    expect(text).toContain('Half way.');
    expect(text).not.toContain(other.id);
    expect(text).not.toContain(held.lease_token);

    const [first, second] = idsOf(text);
    expect(idsOf(await (await read(account, id, String(second))).text())).toEqual(idsOf(text).slice(2));
    expect(typesOf(await (await read(account, id, String(first))).text())).toEqual(typesOf(text).slice(1));
    expect((await read(account, id, String(idsOf(text).at(-1)))).status).toBe(204);
    expect(typesOf(await (await read(account, id)).text())).toEqual(['job.state']);
  });
});

describe('A job that ended seven days ago', () => {
  test('has left its object, and is read and listed as it was', async () => {
    const account = await signUpAgent();
    const { id } = await enqueue(account, { goal: 'Last.', payload: { a: [1] } });
    await say(account, await claim(account), 'complete', { result: { sum: 3 } });
    const before = expected(200, await account.call<JobView>('GET', `/v1/jobs/${id}`));
    const row = () => env.CATALOGUE.prepare('SELECT status FROM jobs WHERE id = ?').bind(id).first('status');
    await until(async () => (await row()) === 'succeeded');
    await jobsAt(Date.now() + 7 * DAY, (object) => object.read(account.id, id));
    const left = await inJobs(env.JOBS.getByName('0'), (_, { storage: { sql } }) =>
      sql.exec('SELECT n FROM jobs WHERE id = ?', id).toArray(),
    );
    expect(left).toEqual([]);

    expect(expected(200, await account.call<JobView>('GET', `/v1/jobs/${id}`))).toEqual(before);
    const { body } = await account.call<Page<JobView>>('GET', '/v1/jobs');
    expect(body.items).toEqual([before]);
    expectProblem(await account.call('POST', `/v1/jobs/${id}/cancel`), 400, 'job_finished');
    const other = await signUpAgent();
    expectProblem(await other.call('GET', `/v1/jobs/${id}`), 404, 'not_found');
    expectProblem(await other.call('POST', `/v1/jobs/${id}/cancel`), 404, 'not_found');
    expect((await callAs(account.key)('GET', `/v1/jobs/${id}/stream`)).status).toBe(404);
  });
});
