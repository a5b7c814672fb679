import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { derivedId } from '../../../src/http/ids.ts';
import type { Code } from '../../../src/http/problem.ts';
import { JobsObject, type RunsPointer } from '../../../src/jobs/object.ts';
import type { JobView } from '../../../src/jobs/schema.ts';
import { BY_PLATFORM } from '../../../src/jobs/state.ts';
import { beginRun, endRun } from '../../../src/runs/store.ts';
import {
  add,
  alarm,
  consume,
  later,
  listen,
  newShard,
  pointerTo,
  read,
  type Shard,
} from '../../support/agent-jobs.ts';
import { type Account, expected, signUpAgent, until } from '../../support/api.ts';
import { answered, claimedOf, inJobs, newSpec, wanted } from '../../support/job.ts';
import { expectProblem } from '../../support/problem.ts';
import { historyOf, modelThat, onlyRun } from '../../support/runs.ts';

const RUN = { type: 'agent.run', goal: 'Say hello.' };

async function enqueue({ call }: Account, body: object = {}): Promise<JobView> {
  return expected(201, await call<JobView>('POST', '/v1/jobs', { ...RUN, ...body }));
}

async function ended({ call }: Account, { id }: { id: string }): Promise<JobView> {
  return await until(async () => {
    const job = expected(200, await call<JobView>('GET', `/v1/jobs/${id}`));
    return job.finished_at !== null && job;
  });
}

describe('An agent job', () => {
  it('is done by the platform, and its run is in the history of its account', async () => {
    const account = await signUpAgent();
    const { id, agent_id } = await enqueue(account);
    expect(agent_id).toBe(account.agent);

    const job = await ended(account, { id });
    const run = await onlyRun(account);

    expect(job).toMatchObject({
      ...{ status: 'succeeded', attempt: 1, claimed_by: '@platform', phase: 'checking', error: null },
      result: { run_id: run.id, response: run.response, usage: run.usage },
      usage: { iterations_used: 1 },
    });
    expect(run).toMatchObject({ agent_id: account.agent, prompt: 'Say hello.', status: 'succeeded' });
  });

  it('goes by the prompt, the model and the steps of its payload', async () => {
    const account = await signUpAgent();
    const payload = { prompt: 'Say goodbye.', model: 'local', max_steps: 1, of_mine: true };
    expect((await ended(account, await enqueue(account, { payload }))).status).toBe('succeeded');
    expect(await onlyRun(account)).toMatchObject({ prompt: 'Say goodbye.', model: 'local' });
  });

  it('tells its phases as it goes', async () => {
    const account = await signUpAgent();
    const { id } = await enqueue(account);
    await ended(account, { id });
    const rows = await inJobs(env.JOBS.getByName('0'), (_, { storage: { sql } }) =>
      sql
        .exec<{ data: string }>("SELECT data FROM log WHERE topic = ? AND type = 'job.progressed'", id)
        .toArray(),
    );
    expect(rows.map(({ data }) => JSON.parse(data).phase)).toEqual(['starting', 'working', 'checking']);
  });

  it.each<[string, object, number, Code]>([
    ['no prompt', { goal: undefined }, 422, 'invalid_request'],
    ['a blank prompt', { payload: { prompt: ' ' } }, 422, 'invalid_request'],
    ['a prompt that is no text', { payload: { prompt: 7 } }, 422, 'invalid_request'],
    ['no steps', { payload: { max_steps: 0 } }, 422, 'invalid_request'],
    ['a prompt that is too long', { payload: { prompt: 'x'.repeat(32_001) } }, 400, 'prompt_too_long'],
    ['a model that is not there', { payload: { model: 'gpt-0' } }, 400, 'model_not_allowed'],
  ])('with %s is refused', async (_, body, status, code) => {
    const { call } = await signUpAgent();
    expectProblem(await call('POST', '/v1/jobs', { ...RUN, ...body }), status, code);
  });
});

describe('The platform is told', () => {
  it('of a job that it may claim, and in which object', async () => {
    const shard = await newShard();
    await add(shard);
    await until(() => shard.messages.length > 0);
    expect(shard.messages).toEqual([pointerTo(shard)]);
  });

  it('of no other job', async () => {
    const shard = await newShard();
    const { stub, owner } = shard;
    const { id } = answered(await stub.enqueue(owner, newSpec(owner), { goal: null, payload: 'null' }));
    await stub.cancel(owner, id);
    await add(shard);
    await until(() => shard.messages.length > 0);
    expect(shard.messages).toEqual([pointerTo(shard)]);
  });
});

/** The most jobs that held a lease at once, by the log. */
async function mostAtOnce({ stub }: Shard): Promise<number> {
  const rows = await inJobs(stub, (_, { storage: { sql } }) =>
    sql.exec<{ type: string }>('SELECT type FROM log ORDER BY seq').toArray(),
  );
  let [held, most] = [0, 0];
  for (const { type } of rows) {
    if (type === 'job.claimed') held += 1;
    if (type === 'job.succeeded') held -= 1;
    most = Math.max(most, held);
  }
  return most;
}

describe('Agent jobs are done side by side', () => {
  it('as many as their account may run: on free two', async () => {
    const shard = await newShard('free');
    const jobs = [];
    for (let i = 0; i < 4; i += 1) jobs.push(await add(shard));
    await consume(shard);
    for (const job of jobs) {
      expect(await read(shard, job)).toMatchObject({ status: 'succeeded', attempt: 1 });
    }
    expect(await mostAtOnce(shard)).toBe(2);
  });

  it('five by one consumer, which calls another one for the rest', async () => {
    const shard = await newShard();
    for (let i = 0; i < 8; i += 1) await add(shard);
    const sent: RunsPointer[] = [];
    await consume(shard, { RUNS: { send: async (message: RunsPointer) => void sent.push(message) } });
    expect(await mostAtOnce(shard)).toBe(5);
    expect(sent).toEqual([pointerTo(shard)]);
    expect(await historyOf(shard.account)).toHaveLength(8);
  });

  it('once each, by several consumers at the same time', async () => {
    const shard = await newShard();
    for (let i = 0; i < 8; i += 1) await add(shard);
    await Promise.all([consume(shard), consume(shard), consume(shard)]);
    const runs = await historyOf(shard.account);
    expect(runs.map(({ status }) => status)).toEqual(Array(8).fill('succeeded'));
  });
});

describe('An agent job whose run fails', () => {
  it('is tried again while attempts remain', async () => {
    const shard = await newShard();
    const job = await add(shard, 'Say hello.', { maxAttempts: 2 });

    await consume(shard, modelThat(['unauthorised']));
    const failed = await read(shard, job);
    expect(failed).toMatchObject({ status: 'queued', attempt: 1 });
    const [run] = await historyOf(shard.account);
    expect(failed.error).toContain(run?.id);

    await later(shard, 10_000);
    await consume(shard, modelThat(['unauthorised']));
    expect(await read(shard, job)).toMatchObject({ status: 'failed', attempt: 2 });
    expect(await historyOf(shard.account)).toHaveLength(2);
  });

  it('ends when its agent has been deleted meanwhile', async () => {
    const shard = await newShard();
    const job = await add(shard);
    await env.BOOKS.prepare('UPDATE agents SET deleted_at = 1 WHERE id = ?').bind(shard.account.agent).run();
    await consume(shard);
    expect(await read(shard, job)).toMatchObject({
      ...{ status: 'failed', attempt: 1 },
      error: `The agent ${shard.account.agent} has been deleted.`,
    });
  });

  it('ends when its model is not there any more', async () => {
    const shard = await newShard();
    const job = await add(shard, 'Say hello.', {}, { model: 'gone' });
    await consume(shard);
    expect(await read(shard, job)).toMatchObject({ status: 'failed', attempt: 1 });
  });
});

describe('When the consumer dies', () => {
  const claim = async ({ stub }: Shard) =>
    claimedOf(await stub.claim(BY_PLATFORM, wanted({ workerId: '@platform', types: ['agent.run'] })));

  it('its lease runs out, and another one is called and does the job', async () => {
    const shard = await newShard();
    const job = await add(shard);
    await claim(shard);
    await until(() => shard.messages.splice(0).length === 1);

    await consume(shard);
    expect((await read(shard, job)).status).toBe('running');
    await evictDurableObject(shard.stub);
    await listen(shard);
    await later(shard, 61_000);
    await until(() => shard.messages.length === 1);

    await consume(shard);
    expect(await read(shard, job)).toMatchObject({ status: 'succeeded', attempt: 2 });
  });

  it('and nobody asks: the alarm of the object alone has the job done', async () => {
    const shard = await newShard();
    await add(shard);
    await shard.stub.claim(BY_PLATFORM, wanted({ types: ['agent.run'], leaseMs: 1_000 }));
    await evictDurableObject(shard.stub);
    const [run] = await until(async () => {
      const runs = await historyOf(shard.account);
      return runs.length > 0 && runs;
    });
    expect(run?.agent_id).toBe(shard.account.agent);
  });

  /** Has a run of an attempt begin, as the consumer does before it asks the model. */
  async function begin({ account }: Shard, job: JobView, attempt: number): Promise<string> {
    const id = derivedId('run', `${job.id}/${attempt}`);
    const now = Date.now();
    await beginRun(env.BOOKS, {
      ...{ id, accountId: account.id, agentId: account.agent, agentName: 'A', model: 'local' },
      ...{ prompt: 'Say hello.', createdAt: now, deadlineAt: now + 60_000 },
    });
    return id;
  }

  const usage = { input_tokens: 1, output_tokens: 2 };
  const end = (id: string) =>
    endRun(env.BOOKS, id, { result: { response: 'Hello.' }, usage, steps: [] }, Date.now());

  it('after the run had ended: the run counts, and there is no other', async () => {
    const shard = await newShard();
    const job = await add(shard);
    await claim(shard);
    const id = await begin(shard, job, 1);
    await end(id);

    await later(shard, 61_000);
    await consume(shard);
    expect(await read(shard, job)).toMatchObject({
      ...{ status: 'succeeded', attempt: 2, result: { run_id: id, response: 'Hello.', usage } },
    });
    expect(await historyOf(shard.account)).toHaveLength(1);
  });

  it('and the next one too: a run of any attempt that succeeded counts', async () => {
    const shard = await newShard();
    const job = await add(shard);
    await claim(shard);
    const id = await begin(shard, job, 1);
    await end(id);
    await later(shard, 61_000);
    await claim(shard);

    await later(shard, 122_000);
    await consume(shard);
    expect(await read(shard, job)).toMatchObject({
      ...{ status: 'succeeded', attempt: 3, result: { run_id: id, response: 'Hello.', usage } },
    });
    expect(await historyOf(shard.account)).toHaveLength(1);
  });

  it('in the middle of the run: that is over once the job is tried again, whatever might still come of it', async () => {
    const shard = await newShard();
    const job = await add(shard);
    await claim(shard);
    const id = await begin(shard, job, 1);

    await later(shard, 61_000);
    await consume(shard);
    await end(id);

    const { result } = await read(shard, job);
    const [second, first, ...others] = await historyOf(shard.account);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ status: 'succeeded' });
    expect(result).toMatchObject({ run_id: second?.id, response: second?.response });
    expect(first).toMatchObject({ id, status: 'failed', error: { code: 'interrupted' }, response: null });
  });

  it('before it claimed, and its message is lost: another one follows', async () => {
    const shard = await newShard();
    await add(shard);
    await until(() => shard.messages.splice(0).length === 1);
    await alarm(shard, 29_000);
    expect(shard.messages).toEqual([]);
    await alarm(shard, 31_000);
    await until(() => shard.messages.length === 1);
  });
});

describe('When the end of a job is not heard', () => {
  it('it is told again', async () => {
    const shard = await newShard();
    const job = await add(shard);
    const { complete } = JobsObject.prototype;
    let calls = 0;
    JobsObject.prototype.complete = function (...given) {
      if (given[1] !== job.id) return complete.apply(this, given);
      calls += 1;
      if (calls === 1) throw new Error('made to fail');
      const answer = complete.apply(this, given);
      if (calls === 2) throw new Error('the answer is lost');
      return answer;
    };
    try {
      await consume(shard);
    } finally {
      JobsObject.prototype.complete = complete;
    }
    expect(calls).toBe(3);
    expect(await read(shard, job)).toMatchObject({ status: 'succeeded', attempt: 1 });
    expect(await historyOf(shard.account)).toHaveLength(1);
  });
});

describe('An object that cannot be reached', () => {
  it('has its message tried again', async () => {
    const shard = await newShard();
    const { claim } = JobsObject.prototype;
    JobsObject.prototype.claim = () => {
      throw new Error('made to fail');
    };
    const outcome = await consume(shard).finally(() => {
      JobsObject.prototype.claim = claim;
    });
    expect(outcome.explicitAcks).toEqual([]);
    expect(outcome.retryMessages).toHaveLength(1);
  });
});
