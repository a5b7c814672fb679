import { beforeAll, describe, expect, it } from 'vitest';
import { JobsObject } from '../../../src/jobs/object.ts';
import type { JobView } from '../../../src/jobs/schema.ts';
import { BY_PLATFORM } from '../../../src/jobs/state.ts';
import { add, consume, newShard, read, type Shard } from '../../support/agent-jobs.ts';
import { until } from '../../support/api.ts';
import { answered, type Claimed, claimedOf, inJobs, wanted } from '../../support/job.ts';
import { modelThatWaits, onlyRun } from '../../support/runs.ts';
import { atTime } from '../../support/task.ts';

const realNow = Date.now;
const BY_ANOTHER = wanted({ workerId: '@platform', types: ['agent.run'], leaseMs: 600_000 });
const LEASE_MS = 3_000;
/** With it there is a heartbeat every half second; without it, none comes in the time that a test takes. */
const SHORT = { RUN_LEASE_SECONDS: String(LEASE_MS / 1_000) };

// The first run would load it, which may take longer than these tests' leases.
beforeAll(() => import('../../../src/runs/carry-out.ts'));

/** An agent job that a consumer is doing; its model has been asked and keeps it waiting. */
async function underWay(variables: object = {}) {
  const shard = await newShard();
  const job = await add(shard);
  const model = modelThatWaits();
  const consumed = consume(shard, { ...model.variables, ...variables });
  await until(model.isAsked);
  return { shard, job: await read(shard, job), model, consumed };
}

/** Has another consumer find the lease run out, a minute on, and claim the job; its own lease lasts. */
async function takeOver({ stub }: Shard): Promise<Claimed> {
  return claimedOf(
    await inJobs(stub, (object) => atTime(realNow() + 61_000, () => object.claim(BY_PLATFORM, BY_ANOTHER))),
  );
}

/** Resolves once a heartbeat has come after the lease had run out as it was. */
async function outlives(shard: Shard, job: JobView): Promise<void> {
  const endOf = ({ lease_expires_at }: JobView) => Date.parse(lease_expires_at ?? '');
  await until(async () => endOf(await read(shard, job)) > endOf(job) + LEASE_MS);
}

describe('A run that takes longer than its lease', () => {
  it('keeps its lease by heartbeats: nobody else gets the job, and its first attempt completes it', async () => {
    const { shard, job, model, consumed } = await underWay(SHORT);

    await outlives(shard, job);

    expect(await read(shard, job)).toMatchObject({ status: 'running', attempt: 1, phase: 'working' });
    expect(answered<{ job: unknown }>(await shard.stub.claim(BY_PLATFORM, BY_ANOTHER)).job).toBeNull();
    await model.answer();
    await consumed;
    const { id, response } = await onlyRun(shard.account);
    expect(await read(shard, job)).toMatchObject({
      ...{ status: 'succeeded', attempt: 1, result: { run_id: id, response } },
    });
  });

  it('goes on when heartbeats are not answered, and keeps its lease by the next that is', async () => {
    const { heartbeat } = JobsObject.prototype;
    let isDown = true;
    let unanswered = 0;
    const { shard, job, model, consumed } = await underWay(SHORT);
    JobsObject.prototype.heartbeat = function (...given) {
      if (given[1] !== job.id || !isDown) return heartbeat.apply(this, given);
      unanswered += 1;
      throw new Error('made to fail');
    };
    try {
      await until(() => unanswered >= 2);
      isDown = false;
      await outlives(shard, job);
      await model.answer();
      await consumed;
    } finally {
      JobsObject.prototype.heartbeat = heartbeat;
    }
    expect(await read(shard, job)).toMatchObject({ status: 'succeeded', attempt: 1 });
    expect(await onlyRun(shard.account)).toMatchObject({ status: 'succeeded' });
  });
});

describe('A run whose lease is lost', () => {
  it('is called off by the next heartbeat, and the job is left to whoever holds it now', async () => {
    const { shard, job, consumed } = await underWay(SHORT);

    const { lease_token: token } = await takeOver(shard);
    // The model never answers: only the heartbeat can end this.
    await consumed;

    expect(await onlyRun(shard.account)).toMatchObject({
      ...{ status: 'failed', response: null },
      error: { code: 'interrupted', message: 'The run was called off.' },
    });
    expect(await read(shard, job)).toMatchObject({
      ...{ status: 'running', attempt: 2, error: null, phase: null, usage: { iterations_used: 0 } },
    });
    const holder = { workerId: BY_ANOTHER.workerId, token };
    answered(await shard.stub.complete(BY_PLATFORM, job.id, holder, '"by the other"'));
    expect(await read(shard, job)).toMatchObject({ status: 'succeeded', result: 'by the other' });
  });

  it('completes nothing when it ends before the next heartbeat', async () => {
    const { shard, job, model, consumed } = await underWay();

    const { lease_token: token } = await takeOver(shard);
    await model.answer();
    await consumed;

    expect(await onlyRun(shard.account)).toMatchObject({ status: 'succeeded' });
    expect(await read(shard, job)).toMatchObject({ status: 'running', attempt: 2, result: null });
    const holder = { workerId: BY_ANOTHER.workerId, token };
    answered(await shard.stub.complete(BY_PLATFORM, job.id, holder, '"by the other"'));
    expect(await read(shard, job)).toMatchObject({ status: 'succeeded', result: 'by the other' });
  });
});

describe('An agent job that is cancelled', () => {
  it('has its run called off by the next heartbeat', async () => {
    const { shard, job, consumed } = await underWay(SHORT);

    const cancelled = answered(await shard.stub.cancel(shard.owner, job.id));
    await consumed;

    expect(await onlyRun(shard.account)).toMatchObject({
      ...{ status: 'failed', error: { code: 'interrupted', message: 'The run was called off.' } },
    });
    expect(await read(shard, job)).toEqual(cancelled);
  });

  it('stays so when its run ends before the next heartbeat', async () => {
    const { shard, job, model, consumed } = await underWay();

    const cancelled = answered(await shard.stub.cancel(shard.owner, job.id));
    await model.answer();
    await consumed;

    expect(await onlyRun(shard.account)).toMatchObject({ status: 'succeeded' });
    expect(await read(shard, job)).toEqual(cancelled);
    expect(cancelled).toMatchObject({ status: 'cancelled', result: null });
  });
});
