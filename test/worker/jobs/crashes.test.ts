import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { JobsObject } from '../../../src/jobs/object.ts';
import { until } from '../../support/api.ts';
import {
  answered,
  type Claimed,
  CONTENT,
  claimedOf,
  dumpJobs,
  inJobs,
  type JobsStub,
  newJobs,
  newSpec,
  type Owner,
  wanted,
} from '../../support/job.ts';
import { atTime } from '../../support/task.ts';

type Scene = { readonly owner: Owner; readonly ids: string[]; readonly held: Claimed };
type Act = (object: JobsObject, scene: Scene) => unknown;

const DAY = 24 * 3_600_000;
const REQUEST = { key: 'k', fingerprint: 'f' };

/** An account of the lowest tier with six jobs, one over its limit, and one of them held by a worker. */
async function newScene(): Promise<Scene & { stub: JobsStub }> {
  const { stub, owner } = newJobs('free');
  const ids: string[] = [];
  for (let i = 0; i < 6; i += 1) ids.push(answered(await stub.enqueue(owner, newSpec(owner), CONTENT)).id);
  // Longer than a day, so that midnight is all that a midnight brings.
  const held = claimedOf(await stub.claim(owner, wanted({ leaseMs: 2 * DAY })));
  const version = async () =>
    await inJobs(stub, (_, { storage: { sql } }) => sql.exec('SELECT max(version) AS v FROM jobs').one().v);
  // Until the catalogue has what there is, so that nothing but the test changes the object.
  await until(async () => {
    const found = await env.CATALOGUE.prepare('SELECT max(version) AS v FROM jobs WHERE account_id = ?')
      .bind(owner.standing.id)
      .first('v');
    return found === (await version());
  });
  return { stub, owner, ids, held };
}

/**
 * Runs `act` in the object with the `k`-th step of its commits made to fail: a statement that writes, or the setting of
 * the alarm. Answers whether there was a `k`-th step at all.
 */
async function actWithFailure(
  stub: JobsStub,
  k: number,
  act: (object: JobsObject) => unknown,
): Promise<boolean> {
  return await inJobs(stub, async (object, { storage }) => {
    let steps = 0;
    const step = () => {
      steps += 1;
      if (steps === k) throw new Error('made to fail');
    };
    const sql = Object.getPrototypeOf(storage.sql) as SqlStorage;
    const { exec } = sql;
    const { setAlarm } = storage;
    sql.exec = function (this: SqlStorage, query: string, ...bindings: unknown[]) {
      if (/^\s*(INSERT|UPDATE|DELETE|CREATE)/.test(query)) step();
      return exec.call(this, query, ...bindings) as never;
    } as typeof exec;
    storage.setAlarm = (time) => {
      step();
      return setAlarm.call(storage, time);
    };
    try {
      await act(object);
      return false;
    } catch (error) {
      if (String(error).includes('made to fail')) return true;
      throw error;
    } finally {
      sql.exec = exec;
      storage.setAlarm = setAlarm;
    }
  });
}

function holderOf({ job, lease_token }: Claimed) {
  return { workerId: job.claimed_by ?? '', token: lease_token };
}

const read = (object: JobsObject, { owner }: Scene, id: string) =>
  answered(object.read(owner.standing.id, id));

/** A name, what is done, and what it must have brought about. Each is one commit. */
const CASES: [string, Act, Act][] = [
  [
    'an enqueue',
    (object, { owner }) => object.enqueue({ ...owner, request: REQUEST }, newSpec(owner), CONTENT),
    async (object, { owner }) =>
      expect(
        (await object.enqueue({ ...owner, request: REQUEST }, newSpec(owner), CONTENT)) as object,
      ).toMatchObject({ replayed: true }),
  ],
  [
    'a claim',
    (object, { owner }) => object.claim({ ...owner, request: REQUEST }, wanted({ workerId: 'another' })),
    (object, scene) =>
      expect(read(object, scene, scene.ids[1] ?? '')).toMatchObject({
        status: 'running',
        claimed_by: 'another',
      }),
  ],
  [
    'a heartbeat that ends a batch',
    (object, { owner, held }) => object.heartbeat(owner, held.job.id, holderOf(held), { iterations: 2 }),
    (object, scene) =>
      expect(read(object, scene, scene.held.job.id)).toMatchObject({ status: 'awaiting_confirmation' }),
  ],
  [
    'a completion',
    (object, { owner, held }) => object.complete(owner, held.job.id, holderOf(held), '"done"'),
    (object, scene) =>
      expect(read(object, scene, scene.held.job.id)).toMatchObject({ status: 'succeeded', result: 'done' }),
  ],
  [
    'a failure',
    (object, { owner, held }) =>
      object.fail(owner, held.job.id, holderOf(held), { error: 'It broke.', retryable: true }),
    (object, scene) =>
      expect(read(object, scene, scene.held.job.id)).toMatchObject({ status: 'queued', attempt: 1 }),
  ],
  [
    'a midnight',
    (object, { owner, ids }) =>
      atTime(Date.parse(new Date(Date.now() + DAY).toISOString().slice(0, 10)) + 1, () =>
        object.read(owner.standing.id, ids[5] ?? ''),
      ),
    (object, scene) => expect(read(object, scene, scene.ids[5] ?? '')).toMatchObject({ status: 'queued' }),
  ],
  [
    'a tier that changes',
    (object, { owner }) => object.setTier({ ...owner.standing, tier: 'pro', tierVersion: 2 }),
    (object, scene) =>
      expect(read(object, scene, scene.ids[1] ?? '').usage).toMatchObject({ jobs_remaining: 45 }),
  ],
];

describe('a throw at any point inside a commit', () => {
  it.each(CASES)(
    '%s leaves everything untouched, and works when it is tried again',
    async (_, act, after) => {
      const scene = await newScene();
      const { stub } = scene;
      for (let k = 1; ; k += 1) {
        const before = await dumpJobs(stub);
        if (!(await actWithFailure(stub, k, (object) => act(object, scene)))) {
          // Otherwise nothing was made to fail.
          expect(k).toBeGreaterThan(2);
          break;
        }
        expect(await dumpJobs(stub)).toEqual(before);
      }
      await inJobs(stub, (object) => after(object, scene));
    },
  );
});

describe('eviction', () => {
  it('between any two steps of a job changes nothing', async () => {
    const { stub, owner } = newJobs();
    const { id } = answered(await stub.enqueue(owner, newSpec(owner), CONTENT));
    const seen: string[] = [];
    const look = async () => {
      const before = answered(await stub.read(owner.standing.id, id));
      await evictDurableObject(stub);
      expect(answered(await stub.read(owner.standing.id, id))).toEqual(before);
      seen.push(before.status);
    };
    await look();
    const held = claimedOf(await stub.claim(owner, wanted()));
    await look();
    await stub.heartbeat(owner, id, holderOf(held), { iterations: 5 });
    await look();
    await stub.confirm(owner, id);
    await look();
    await stub.complete(owner, id, holderOf(held), '1');
    await look();
    expect(seen).toEqual(['queued', 'running', 'awaiting_confirmation', 'running', 'succeeded']);
  });

  it('before a lease ran out: the alarm puts the job back', async () => {
    const { stub, owner } = newJobs();
    const { id } = answered(await stub.enqueue(owner, newSpec(owner), CONTENT));
    await stub.claim(owner, wanted({ leaseMs: 1_000 }));
    await evictDurableObject(stub);
    const row = () =>
      inJobs(
        stub,
        (_, { storage: { sql } }) => sql.exec('SELECT status FROM jobs WHERE id = ?', id).one().status,
      );
    await until(async () => (await row()) === 'queued');
  });
});

describe('a read of what is not there', () => {
  it('creates nothing', async () => {
    const { stub, owner } = newJobs();
    expect(await stub.read(null, 'job_01kaqh6d1xe9tvs3c5b7wq2f8r')).toMatchObject({ refused: 'not_found' });
    expect(await stub.claim(owner, wanted())).toMatchObject({ isNothing: true });
    expect(await stub.heldBy(owner.standing.id, 'agent')).toBeNull();
    expect(await dumpJobs(stub)).toEqual({ alarm: null });
  });
});
