import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it } from 'vitest';
import { judgingsOf } from '../../../src/platform/judgings.ts';
import type { TaskSpec } from '../../../src/tasks/task.ts';
import { nobody, until } from '../../support/api.ts';
import { LOCAL_RUBRIC } from '../../support/oracles.ts';
import { begin, newTask, PASS, submitTo, type TaskStub, withBinding } from '../../support/task.ts';

const realNow = Date.now;
const HOUR = 3_600_000;
/** From the start of an hour on: figures are kept by the hour, and what is counted together is of one. */
let clock = Math.floor(realNow() / HOUR) * HOUR;
afterEach(() => {
  Date.now = realNow;
});

const figures = () => judgingsOf(env.CATALOGUE, clock);

/** A task whose pointers reach nobody, so that the test judges; it takes many submissions. */
async function unjudged(overrides: Partial<TaskSpec> = {}): Promise<TaskStub> {
  const open = { oracle: LOCAL_RUBRIC, type: 'quality_first', settleBy: null } as const;
  const { stub } = await newTask({ ...open, deadline: clock + 9e9, ...overrides });
  await withBinding(stub, 'SCORING', { sendBatch: async () => {} });
  return stub;
}

async function giveUp(stub: TaskStub, n: number): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    await stub.fault(n, await begin(stub, n));
    clock += 60_000;
  }
}

describe('the figures of judging', () => {
  it('tell what is in progress and since when, what came of the rest, and how long that took', async () => {
    Date.now = () => clock;
    const before = await figures();
    const stub = await unjudged();
    await submitTo(stub, 'ann');
    clock += 50_000;
    await submitTo(stub, 'bob');
    await submitTo(stub, 'cid');
    const waiting = await until(async () => {
      const now = await figures();
      return now.by_oracle.rubric.in_progress === 3 && now;
    });
    expect(waiting.in_progress - before.in_progress).toBe(3);
    expect(waiting.by_oracle.rubric.oldest_seconds).toBe(50);

    await stub.verdict(1, await begin(stub, 1), PASS);
    const fewer = await until(async () => {
      const now = await figures();
      return now.by_oracle.rubric.in_progress === 2 && now;
    });
    expect(fewer.by_oracle.rubric).toMatchObject({ oldest_seconds: 0, judged: 1, errored: 0, error_rate: 0 });
    expect(fewer.time_to_verdict_ms.p50).toBeGreaterThan(45_000);
    expect(fewer.time_to_verdict_ms.p95).toBeLessThan(55_000);

    await stub.verdict(2, await begin(stub, 2), PASS);
    await giveUp(stub, 3);
    const done = await until(async () => {
      const now = await figures();
      return now.by_oracle.rubric.in_progress === 0 && now;
    });
    expect(done.by_oracle.rubric).toMatchObject({ oldest_seconds: null, judged: 2, errored: 1 });
    expect(done.error_rate).toBeCloseTo(1 / 3);
  });

  it('count each verdict once, however often the task is copied, and not for ever', async () => {
    Date.now = () => clock;
    const judged = async () => (await figures()).judged;
    const before = await judged();
    const stub = await unjudged();
    await submitTo(stub, 'ann');
    await stub.verdict(1, await begin(stub, 1), PASS);
    await until(async () => (await judged()) === before + 1);

    await stub.republish();
    await env.CATALOGUE.prepare('DELETE FROM tasks').run();
    await stub.republish();
    expect(await judged()).toBe(before + 1);

    clock += 23 * HOUR;
    await submitTo(stub, 'bob');
    await stub.verdict(2, await begin(stub, 2), PASS);
    await until(async () => (await judged()) === before + 2);
    clock += HOUR;
    expect(await judged()).toBe(1);
    await submitTo(stub, 'cid');
    await stub.verdict(3, await begin(stub, 3), PASS);
    // In the place of the hour a day before.
    await until(async () => (await judged()) === 2);
  });

  it('are part of the statistics', async () => {
    const { body } = await nobody<{ judgings: unknown }>('GET', '/v1/platform/stats');
    expect(body.judgings).toMatchObject({ window_hours: 24, in_progress: 0, by_oracle: { checks: {} } });
  });
});
