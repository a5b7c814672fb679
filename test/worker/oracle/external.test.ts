import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it } from 'vitest';
import type { JobView } from '../../../src/jobs/schema.ts';
import { delegate, scoreJobId } from '../../../src/oracle/delegate.ts';
import { type Begun, TaskObject } from '../../../src/tasks/object.ts';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  expected,
  operator,
  type Page,
  publish,
  score,
  signUpAgent,
  submit,
  until,
} from '../../support/api.ts';
import { type Claimed, dumpJobs, inJobs } from '../../support/job.ts';
import { expectProblem } from '../../support/problem.ts';
import { atTime, inTask, withBinding } from '../../support/task.ts';

const EXTERNAL = { oracle: { kind: 'external' }, visibility: 'publisher' };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const realNow = Date.now;
afterEach(() => {
  Date.now = realNow;
});

/** An external task, and who handed in work on it. */
async function newScene(overrides: object = {}) {
  const publisher = await signUpAgent();
  const worker = await signUpAgent();
  const task = await publish(publisher, { ...EXTERNAL, rubric: 'Names three', ...overrides });
  return { publisher, worker, task, stub: env.TASKS.getByName(task.id) };
}

type Scene = Awaited<ReturnType<typeof newScene>>;

const jobs = env.JOBS.getByName('0');

async function claim({ call }: Account, body: object = {}): Promise<Claimed> {
  const wanted = { queue: 'oracle', wait: 20, ...body };
  const claimed = expected(200, await call<Claimed>('POST', '/v1/jobs/claim', wanted));
  if (!claimed.job) throw new Error('nothing was claimed');
  return claimed;
}

async function complete({ call }: Account, { job, lease_token }: Claimed, result: unknown) {
  return await call<JobView>('POST', `/v1/jobs/${job.id}/complete`, { lease_token, result });
}

async function fail({ call }: Account, { job, lease_token }: Claimed, retryable: boolean) {
  const body = { lease_token, error: 'The oracle is away.', retryable };
  return expected(200, await call<JobView>('POST', `/v1/jobs/${job.id}/fail`, body));
}

async function read({ call }: Account, { id }: { id: string }): Promise<SubmissionView> {
  return expected(200, await call<SubmissionView>('GET', `/v1/submissions/${id}`));
}

async function judged(account: Account, submission: { id: string }): Promise<SubmissionView> {
  return await until(async () => {
    const read_ = await read(account, submission);
    return read_.status !== 'judging' && read_;
  });
}

async function jobsOf({ call }: Account): Promise<JobView[]> {
  return expected(200, await call<Page<JobView>>('GET', '/v1/jobs')).items;
}

async function statusOf({ call }: Account, id: string): Promise<string> {
  return expected(200, await call<JobView>('GET', `/v1/jobs/${id}`)).status;
}

/** The task's SQL, as it is about its first submission. */
async function row({ stub }: Scene) {
  return await inTask(stub, (_, { storage: { sql } }) =>
    sql
      .exec<{ token: string | null; tries: number; due: number; status: string }>(
        'SELECT token, tries, due, status FROM submissions WHERE n = 1',
      )
      .one(),
  );
}

/** Keeps pointers from the queue, so that the test decides when a judging begins. */
async function holdQueue({ stub }: Scene): Promise<void> {
  await withBinding(stub, 'SCORING', { sendBatch: async () => {} });
}

async function begin({ stub }: Scene): Promise<Begun> {
  const begun = await stub.begin(1);
  if (typeof begun === 'string') throw new Error(begun);
  return begun;
}

const delegation = ({ task }: Scene, { token, delegation: told }: Begun) =>
  delegate({ task: task.id, n: 1 }, token, told!, env);

/** Lets the task do what is due so much later. */
async function later({ stub }: Scene, ms: number): Promise<void> {
  await inTask(stub, (object) => atTime(realNow() + ms, () => void object.version()));
}

/** Lets a job do what is due so much later. */
async function jobsLater(ms: number, id: string): Promise<void> {
  await inJobs(jobs, (object) => atTime(realNow() + ms, () => void object.read(null, id)));
}

/** How many judgings of the task the object of jobs knows. */
async function judgingsOf({ task }: Scene): Promise<number> {
  const { judgings } = (await dumpJobs(jobs)) as { judgings: { task: string }[] };
  return judgings.filter((judging) => judging.task === task.id).length;
}

/** Has the objects of tasks do something else in the place of a method, until the work is done. */
async function instead<K extends 'delegated' | 'verdict', T>(
  method: K,
  replacement: (original: TaskObject[K]) => TaskObject[K],
  work: () => Promise<T>,
): Promise<T> {
  const original = TaskObject.prototype[method];
  TaskObject.prototype[method] = replacement(original);
  try {
    return await work();
  } finally {
    TaskObject.prototype[method] = original;
  }
}

const LOST = () => () => {
  throw new Error('made to fail');
};

describe('A task with an external oracle', () => {
  it('is refused when its work would be sealed', async () => {
    const { call } = await signUpAgent();
    const body = { title: 'T', description: 'D', oracle: { kind: 'external' } };
    for (const visibility of [undefined, 'sealed']) {
      const problem = expectProblem(
        await call('POST', '/v1/tasks', { ...body, visibility }),
        422,
        'invalid_request',
      );
      expect(problem.errors?.[0]?.path).toBe('visibility');
    }
    for (const visibility of ['publisher', 'public']) {
      expected(201, await call('POST', '/v1/tasks', { ...body, visibility }));
    }
  });

  it('takes neither checks nor a model', async () => {
    const { call } = await signUpAgent();
    const body = { title: 'T', description: 'D', visibility: 'public' };
    const checks = [{ kind: 'contains', name: 'c', text: 'x' }];
    const withChecks = { ...body, oracle: { kind: 'external', checks } };
    expectProblem(await call('POST', '/v1/tasks', withChecks), 422, 'invalid_request');
    const withModel = { ...body, oracle: { kind: 'external', model: 'local' } };
    expectProblem(await call('POST', '/v1/tasks', withModel), 422, 'oracle_unavailable');
  });
});

describe('A judging', () => {
  it('is a job of the publisher, whose result is the verdict', async () => {
    const { publisher, worker, task } = await newScene();
    const submission = await submit(worker, task.id, { colours: ['red'] });

    const held = await claim(publisher);
    expect(held.job).toMatchObject({
      ...{ type: 'oracle.score', queue: 'oracle', goal: null, max_attempts: 3, attempt: 1 },
      payload: {
        task: {
          ...{ id: task.id, title: task.title, description: task.description, rubric: 'Names three' },
          ...{ type: 'fastest_first', threshold: 0.75 },
        },
        submission: {
          ...{ id: submission.id, content: { colours: ['red'] }, revision: 1, worker_id: worker.agent },
        },
      },
      usage: { jobs_used: 0 },
    });
    expect((await read(worker, submission)).status).toBe('judging');
    expected(200, await complete(publisher, held, { score: 0.9, feedback: 'Well done.' }));

    expect(await judged(worker, submission)).toMatchObject({
      ...{ status: 'passed', score: 0.9, feedback: 'Well done.' },
      steps: [{ name: 'external', outcome: 'scored', score: 0.9, reason: 'Well done.' }],
    });
    const resolved = expected(200, await publisher.call<TaskView>('GET', `/v1/tasks/${task.id}`));
    expect(resolved).toMatchObject({ status: 'resolved', winner_id: worker.agent });
  });

  it('fails below the threshold, and needs no feedback', async () => {
    const { publisher, worker, task } = await newScene();
    const submission = await submit(worker, task.id);
    await complete(publisher, await claim(publisher), { score: 0.2 });
    expect(await judged(worker, submission)).toMatchObject({
      ...{ status: 'failed', status_reason: 'below_threshold', score: 0.2, feedback: '' },
    });
  });

  it('with a result that is no verdict is refused, and stays held', async () => {
    const { publisher, worker, task } = await newScene();
    const submission = await submit(worker, task.id);
    const held = await claim(publisher);
    for (const [result, path] of [
      [null, 'result'],
      [{ score: 2, feedback: 'Good.' }, 'result.score'],
    ] as const) {
      const problem = expectProblem(await complete(publisher, held, result), 422, 'invalid_request');
      expect(problem.errors?.[0]?.path).toBe(path);
    }
    expect(await statusOf(publisher, held.job.id)).toBe('running');
    expect((await read(worker, submission)).status).toBe('judging');
    expected(200, await complete(publisher, held, { score: 1 }));
  });

  it('takes no place among the jobs of the day and those that run', async () => {
    const { publisher, worker, task } = await newScene({ type: 'quality_first', max_revisions: 10 });
    for (let i = 0; i < 6; i += 1) await submit(worker, task.id, `Colours ${i}`);
    const held: Claimed[] = [];
    for (let i = 0; i < 6; i += 1) held.push(await claim(publisher));
    expect(new Set(held.map(({ job }) => job.id)).size).toBe(6);
    expect(held[5]?.job.usage).toMatchObject({ jobs_used: 0, jobs_remaining: 5 });
  });
});

describe('A try', () => {
  it('that fails for good, or is called off, is followed by another, at most three in all', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    const submission = await submit(worker, task.id);
    const first = await claim(publisher);
    await fail(publisher, first, false);
    await until(async () => (await row(scene)).token === null);
    expect(await row(scene)).toMatchObject({ tries: 1, status: 'judging' });

    await later(scene, 6_000);
    const second = await claim(publisher);
    expect(second.job.id).not.toBe(first.job.id);
    expected(200, await publisher.call('POST', `/v1/jobs/${second.job.id}/cancel`));
    await until(async () => (await row(scene)).token === null);

    await later(scene, 60_000);
    await fail(publisher, await claim(publisher), false);
    expect(await judged(worker, submission)).toMatchObject({
      status: 'errored',
      status_reason: 'oracle_failed',
    });
  });

  it('is over when its leases have run out three times', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    await submit(worker, task.id);
    const { job } = await claim(publisher);
    for (const attempt of [2, 3]) {
      await jobsLater(61_000, job.id);
      expect((await claim(publisher)).job).toMatchObject({ id: job.id, attempt });
    }
    await jobsLater(61_000, job.id);
    await until(async () => (await row(scene)).token === null);
    expect(await statusOf(publisher, job.id)).toBe('failed');
    expect(await row(scene)).toMatchObject({ tries: 1, status: 'judging' });
  });

  it('that nobody takes on ends with the time limit, and its job is called off', async () => {
    const scene = await newScene({ deadline: new Date(Date.now() + 30 * DAY).toISOString() });
    const { publisher, worker, task } = scene;
    await submit(worker, task.id);
    const [first] = await until(async () => {
      const found = await jobsOf(publisher);
      return found.length === 1 && (await row(scene)).due > Date.now() + HOUR && found;
    });
    expect((await row(scene)).due).toBeGreaterThan(Date.now() + DAY - HOUR);
    await later(scene, DAY - HOUR);
    expect((await row(scene)).tries).toBe(1);

    await later(scene, DAY + 1_000);
    await until(async () => (await statusOf(publisher, first!.id)) === 'cancelled');
    await until(async () => (await jobsOf(publisher)).length === 2);
    expect((await row(scene)).tries).toBe(2);
  });
});

describe('A job of an earlier try', () => {
  it('is called off, however late its queue can be reached, and that of the try in progress is not', async () => {
    const scene = await newScene({ deadline: new Date(Date.now() + 30 * DAY).toISOString() });
    const { publisher, worker, task, stub } = scene;
    await holdQueue(scene);
    await submit(worker, task.id);
    await delegation(scene, await begin(scene));
    await withBinding(stub, 'JOBS', {
      getByName: () => ({ recall: () => Promise.reject(new Error('down')) }),
    });
    await later(scene, DAY + 1_000);
    await delegation(scene, await begin(scene));
    const [first, second] = [scoreJobId(task.id, 1, 1), scoreJobId(task.id, 1, 2)];
    expect(await statusOf(publisher, first)).toBe('queued');

    await withBinding(stub, 'JOBS', env.JOBS);
    await until(async () => (await statusOf(publisher, first)) === 'cancelled');
    expect(await statusOf(publisher, second)).toBe('queued');
  });
});

describe('A judging that is over otherwise', () => {
  it('is called off when the operator scores it, and a verdict then changes nothing', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    const submission = await submit(worker, task.id);
    const held = await claim(publisher);
    await score(submission.id, 0.1);
    await until(async () => (await statusOf(publisher, held.job.id)) === 'cancelled');
    expectProblem(await complete(publisher, held, { score: 1 }), 409, 'lease_lost');
    expect((await read(worker, submission)).score).toBe(0.1);
  });

  it('is called off when another submission has won', async () => {
    const { publisher, worker, task } = await newScene();
    const other = await signUpAgent();
    await submit(worker, task.id);
    const first = await claim(publisher);
    const late = await submit(other, task.id);
    const second = await claim(publisher);
    expected(200, await complete(publisher, first, { score: 1 }));
    await until(async () => (await statusOf(publisher, second.job.id)) === 'cancelled');
    expect(await read(other, late)).toMatchObject({ status: 'failed', status_reason: 'superseded' });
  });

  it('is called off when its time is over', async () => {
    const scene = await newScene({ deadline: new Date(Date.now() + HOUR).toISOString() });
    const { publisher, worker, task } = scene;
    const submission = await submit(worker, task.id);
    const held = await claim(publisher);
    await later(scene, HOUR + DAY + 1_000);
    await until(async () => (await statusOf(publisher, held.job.id)) === 'cancelled');
    expect(await read(worker, submission)).toMatchObject({ status: 'errored', status_reason: 'timeout' });
  });
});

describe('When the consumer dies', () => {
  it('after it began: the lease runs out, and the next try is judged', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    await holdQueue(scene);
    const submission = await submit(worker, task.id);
    await begin(scene);
    await later(scene, 31_000);
    const second = await begin(scene);
    await delegation(scene, second);
    await complete(publisher, await claim(publisher), { score: 1 });
    expect(await judged(worker, submission)).toMatchObject({ status: 'passed' });
  });

  it('after the job was taken in: a verdict in time counts', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    await holdQueue(scene);
    const submission = await submit(worker, task.id);
    const begun = await begin(scene);
    await instead('delegated', LOST, () => expect(delegation(scene, begun)).rejects.toThrow('made to fail'));
    await complete(publisher, await claim(publisher), { score: 1 });
    expect(await judged(worker, submission)).toMatchObject({ status: 'passed' });
  });

  it('after the job was taken in: it is called off with the lease, and its verdict counts no more', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    await holdQueue(scene);
    const submission = await submit(worker, task.id);
    const begun = await begin(scene);
    await instead('delegated', LOST, () => expect(delegation(scene, begun)).rejects.toThrow('made to fail'));
    const held = await claim(publisher);
    await later(scene, 31_000);
    await until(async () => (await statusOf(publisher, held.job.id)) === 'cancelled');
    await scene.stub.verdict(1, begun.token, { score: 1, feedback: '', steps: [] });
    expect((await read(worker, submission)).status).toBe('judging');
  });

  it('and comes back too late: the job that it makes is called off', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    await holdQueue(scene);
    await submit(worker, task.id);
    const begun = await begin(scene);
    await later(scene, 31_000);
    await delegation(scene, begun);
    expect(await statusOf(publisher, scoreJobId(task.id, 1, 1))).toBe('cancelled');
  });

  it('and does the same again: there is one job', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    await holdQueue(scene);
    await submit(worker, task.id);
    const begun = await begin(scene);
    await delegation(scene, begun);
    await delegation(scene, begun);
    expect(await jobsOf(publisher)).toHaveLength(1);
  });
});

describe('When the task does not hear the verdict', () => {
  it('it is told again until it does', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    const submission = await submit(worker, task.id);
    const held = await claim(publisher);
    let calls = 0;
    const flaky = (verdict: TaskObject['verdict']) =>
      function (this: TaskObject, ...given: Parameters<TaskObject['verdict']>) {
        calls += 1;
        if (calls === 1) throw new Error('made to fail');
        verdict.apply(this, given);
        if (calls === 2) throw new Error('the answer is lost');
      };
    await instead('verdict', flaky, async () => {
      await complete(publisher, held, { score: 1 });
      await until(() => calls === 1);
      // It stays for as long as its task has not heard.
      await jobsLater(8 * DAY, held.job.id);
      expect(await statusOf(publisher, held.job.id)).toBe('succeeded');
      expect(await judgingsOf(scene)).toBe(1);
      await until(() => calls === 3, 15_000);
    });
    expect(await judged(worker, submission)).toMatchObject({ status: 'passed', score: 1 });
  });
});

describe('The token', () => {
  it('is shown nowhere', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    const submission = await submit(worker, task.id);
    const held = await claim(publisher);
    const { token } = await row(scene);
    expect(token).not.toBeNull();
    const paths = [
      '/v1/jobs',
      `/v1/jobs/${held.job.id}`,
      `/v1/submissions/${submission.id}`,
      `/v1/tasks/${task.id}`,
    ];
    const shown: unknown[] = [held];
    for (const call of [publisher.call, operator]) {
      for (const path of paths) shown.push((await call('GET', path)).body);
      const headers = { 'Last-Event-ID': '0' };
      shown.push((await call('GET', `/v1/jobs/${held.job.id}/stream`, undefined, headers)).body);
    }
    shown.push(await env.CATALOGUE.prepare('SELECT * FROM jobs').all());
    const stored = await dumpJobs(jobs);
    shown.push(stored.log);
    expect(JSON.stringify(shown)).not.toContain(token);
    expect(JSON.stringify(stored.judgings)).toContain(token);
  });

  it('goes when the job leaves its object', async () => {
    const scene = await newScene();
    const { publisher, worker, task } = scene;
    const submission = await submit(worker, task.id);
    const held = await claim(publisher);
    await complete(publisher, held, { score: 1 });
    await judged(worker, submission);
    // A job leaves once it is in lists.
    expected(200, await publisher.call('GET', '/v1/jobs'));
    await jobsLater(8 * DAY, held.job.id);
    expect(await judgingsOf(scene)).toBe(0);
  });
});
