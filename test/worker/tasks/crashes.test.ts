import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/accounts/account.ts';
import type { TaskObject } from '../../../src/tasks/object.ts';
import type { TaskSpec } from '../../../src/tasks/task.ts';
import { until } from '../../support/api.ts';
import { LOCAL_RUBRIC } from '../../support/oracles.ts';
import {
  atTime,
  begin,
  dump,
  inTask,
  logOf,
  newTask,
  PASS,
  readSubmission,
  readTask,
  submitTo,
  type TaskStub,
  withBinding,
  work,
} from '../../support/task.ts';

type Act = (object: TaskObject, token: string) => unknown;

/** Waits until the catalogue has what there is, so that nothing but the test changes the object. */
async function settleSinks(stub: TaskStub): Promise<void> {
  await until(async () => {
    const { id, version } = await readTask(stub);
    const row = await env.CATALOGUE.prepare('SELECT version FROM tasks WHERE id = ?')
      .bind(id)
      .first('version');
    return row === version;
  });
}

/**
 * Runs `act` in the object with the `k`-th step of its commit made to fail: a statement that writes, or the setting
 * of the alarm. Answers whether there was a `k`-th step at all.
 */
async function actWithFailure(
  stub: TaskStub,
  k: number,
  act: (object: TaskObject) => unknown,
): Promise<boolean> {
  return await inTask(stub, async (object, { storage }) => {
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
    storage.setAlarm = async (time) => {
      step();
      await setAlarm.call(storage, time);
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

/**
 * A name, a task with two submissions and the first being judged, what is done, and what it must bring about. A
 * deadline is a moment ahead of the submissions, and has passed when it is done.
 */
const CASES: [string, Partial<TaskSpec>, Act, (stub: TaskStub) => Promise<void>][] = [
  [
    'a submission',
    {},
    (object) => object.submit(...work('cyd', 'Red.', { key: 'k', fingerprint: 'f' })),
    async (stub) => expect(await readTask(stub)).toMatchObject({ submission_count: 3 }),
  ],
  [
    'the beginning of a judging',
    {},
    (object) => object.begin(2),
    async (stub) => expect(await stub.begin(2)).toBe('busy'),
  ],
  [
    'a verdict that settles the task',
    {},
    (object, token) => object.verdict(1, token, PASS),
    async (stub) => expect(await readTask(stub)).toMatchObject({ status: 'resolved', failed_count: 1 }),
  ],
  [
    'a score under a key',
    {},
    (object) => object.score(1, PASS, { key: 'k', fingerprint: 'f' }),
    async (stub) => {
      expect(await stub.score(1, PASS, { key: 'k', fingerprint: 'f' })).toMatchObject({ replayed: true });
      expect(await stub.score(1, PASS, { key: 'l', fingerprint: 'f' })).toMatchObject({
        refused: 'already_judged',
      });
    },
  ],
  [
    'a time limit that settles the task',
    { deadline: -1, judgingLimit: 60_000 },
    (object) => atTime(Date.now() + 120_000, () => object.read(OPERATOR)),
    async (stub) =>
      expect(await readTask(stub)).toMatchObject({ status: 'expired', status_reason: 'unjudged' }),
  ],
];

describe('a throw at any point inside a commit', () => {
  it.each(CASES)(
    '%s leaves state, log and alarm untouched, and works when it is tried again',
    async (_, spec, act, after) => {
      let k = 1;
      for (let failed = true; failed; k += 1) {
        const { stub } = await newTask(spec.deadline ? { ...spec, deadline: Date.now() + 500 } : spec);
        await submitTo(stub, 'ann');
        await submitTo(stub, 'bob');
        const token = await begin(stub, 1);
        if (spec.deadline) await until(async () => !(await readTask(stub)).accepting);
        await settleSinks(stub);
        const before = await dump(stub);
        const read = await readTask(stub);
        failed = await actWithFailure(stub, k, (object) => act(object, token));
        if (!failed) break;
        expect(await dump(stub)).toEqual(before);
        expect(await readTask(stub)).toEqual(read);
        await inTask(stub, (object) => act(object, token));
        await after(stub);
      }
      // Otherwise nothing was made to fail.
      expect(k).toBeGreaterThan(1);
    },
  );
});

describe('eviction', () => {
  it('between any two steps of a life loses nothing', async () => {
    const { stub } = await newTask({ settleBy: 'arrival', maxRevisions: 2 });
    const tokens = new Map<number, string>();
    const steps: (() => Promise<unknown>)[] = [
      () => submitTo(stub, 'ann'),
      () => submitTo(stub, 'bob'),
      async () => tokens.set(2, await begin(stub, 2)),
      () => stub.verdict(2, tokens.get(2)!, PASS),
      async () => tokens.set(1, await begin(stub, 1)),
      () => stub.fault(1, tokens.get(1)!),
      async () => tokens.set(1, await begin(stub, 1)),
      () => stub.verdict(1, tokens.get(1)!, PASS),
    ];
    for (const step of steps) {
      await step();
      const before = { ...(await dump(stub)), sinks: null, alarm: null };
      const read = await readTask(stub);
      await evictDurableObject(stub);
      expect({ ...(await dump(stub)), sinks: null, alarm: null }).toEqual(before);
      expect(await readTask(stub)).toEqual(read);
    }
    expect(await readTask(stub)).toMatchObject({ status: 'resolved', winner_id: 'ann' });
    expect(await readSubmission(stub, 2)).toMatchObject({ status: 'passed' });
  });

  it('before its pointer was sent: the alarm sends it', async () => {
    const { stub } = await newTask({ oracle: LOCAL_RUBRIC });
    await withBinding(stub, 'SCORING', { sendBatch: () => new Promise(() => {}) });
    await submitTo(stub, 'ann');
    await evictDurableObject(stub);
    expect(await readSubmission(stub, 1)).toMatchObject({ status: 'judging' });
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    await until(async () => (await readSubmission(stub, 1)).status !== 'judging');
  });
});

describe('a settled task', () => {
  it('deletes its alarm once its sinks have everything, and sleeps for good', async () => {
    const { stub } = await newTask();
    await submitTo(stub, 'ann');
    await stub.verdict(1, await begin(stub, 1), PASS);
    await settleSinks(stub);
    await runDurableObjectAlarm(stub);
    await until(async () => (await dump(stub)).alarm === null);
    expect((await logOf(stub)).at(-1)?.type).toBe('task.resolved');
  });
});

describe('the clock', () => {
  it('settles at the deadline by alarm alone', async () => {
    const { stub } = await newTask({ deadline: Date.now() + 1_500 });
    await until(async () => (await logOf(stub)).at(-1)?.type === 'task.expired');
  });

  it('a deadline that passed unnoticed is applied by a read before it answers', async () => {
    const { stub, spec } = await newTask();
    await inTask(stub, (object) => atTime(spec.deadline + 60_000, () => object.read(OPERATOR)));
    expect(await readTask(stub)).toMatchObject({
      status: 'expired',
      closed_at: new Date(spec.deadline).toISOString(),
    });
  });
});
