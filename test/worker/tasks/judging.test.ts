import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/accounts/account.ts';
import worker from '../../../src/index.ts';
import { judgeBatch } from '../../../src/oracle/consumer.ts';
import type { Oracle } from '../../../src/oracle/oracle.ts';
import type { ScoringPointer } from '../../../src/tasks/object.ts';
import { until } from '../../support/api.ts';
import { LOCAL_RUBRIC } from '../../support/oracles.ts';
import {
  dump,
  inTask,
  newTask,
  PASS,
  readSubmission,
  readTask,
  submitTo,
  type TaskStub,
  withBinding,
} from '../../support/task.ts';

const realNow = Date.now;
afterEach(() => {
  Date.now = realNow;
});

let batches = 0;

/** Has the consumer judge these pointers with `oracle`, as one batch; answers what it acknowledged. */
async function consume(pointers: readonly ScoringPointer[], oracle: Oracle) {
  batches += 1;
  const messages = pointers.map((body, i) => ({
    id: `${batches}-${i}`,
    timestamp: new Date(),
    attempts: 1,
    body,
  }));
  const batch = createMessageBatch<ScoringPointer>('scoring', messages);
  await judgeBatch(batch, env, ({ brief }, _, signal) => oracle(brief, signal));
  return await getQueueResult(batch, createExecutionContext());
}

/** A queue in a list, so that the test decides when a pointer is delivered. */
async function listedQueue(stub: TaskStub): Promise<ScoringPointer[]> {
  const queue: ScoringPointer[] = [];
  await withBinding(stub, 'SCORING', {
    sendBatch: async (messages: { body: ScoringPointer }[]) =>
      void queue.push(...messages.map(({ body }) => body)),
  });
  return queue;
}

describe('a backlog behind a slow oracle', () => {
  it('2,000 pointers, sent again and again while they wait, give 2,000 judgings and nothing errored', async () => {
    const start = realNow();
    let clock = start;
    Date.now = () => clock;
    const { stub } = await newTask({
      oracle: LOCAL_RUBRIC,
      type: 'quality_first',
      settleBy: null,
      threshold: 0,
      maxRevisions: 100,
      deadline: start + 24 * 3_600_000,
    });
    const queue = await listedQueue(stub);
    for (let i = 0; i < 2_000; i += 1) await submitTo(stub, `worker-${i % 20}`);
    const judged: string[] = [];
    const slow: Oracle = async ({ content }) => {
      judged.push(content);
      return { score: 0.5, feedback: content, steps: [] };
    };
    let delivered = 0;
    await until(() => queue.length >= 2_000);
    while (queue.length > 0) {
      const batch = queue.splice(0, 50);
      delivered += batch.length;
      // Each batch takes 20 s of the objects' time: the last pointers wait for a quarter of an hour and more.
      await consume(batch, slow);
      clock += 20_000;
      await inTask(stub, (object) => void object.read(OPERATOR));
      await scheduler.wait(0);
    }
    expect(await readTask(stub)).toMatchObject({
      submission_count: 2_000,
      judging_count: 0,
      failed_count: 0,
      status: 'open',
    });
    expect(judged).toHaveLength(2_000);
    expect(delivered).toBeGreaterThan(2_500);
    const { submissions } = (await dump(stub)) as { submissions: { status: string; tries: number }[] };
    expect(new Set(submissions.map(({ status, tries }) => `${status} ${tries}`))).toEqual(
      new Set(['passed 1']),
    );
  });
});

describe('the consumer', () => {
  it('handles each message of a batch on its own', async () => {
    const { id, stub } = await newTask({ oracle: LOCAL_RUBRIC });
    await listedQueue(stub);
    await submitTo(stub, 'ann');
    const gone = { task: 'no task at all', n: 1 };
    const outcome = await consume(
      [{ task: id, n: 1 }, { task: id, n: 1 }, { task: id, n: 99 }, gone],
      async () => PASS,
    );
    expect(outcome.explicitAcks).toHaveLength(4);
    expect(outcome.retryMessages).toEqual([]);
    expect((await readTask(stub)).status).toBe('resolved');
  });

  it('has a pointer retried whose object does not answer', async () => {
    const { id, stub } = await newTask({ oracle: LOCAL_RUBRIC });
    await listedQueue(stub);
    await submitTo(stub, 'ann');
    await inTask(stub, (object) => {
      object.begin = () => {
        throw new Error('made to fail');
      };
    });
    const outcome = await consume([{ task: id, n: 1 }], async () => PASS);
    expect(outcome.explicitAcks).toEqual([]);
    expect(outcome.retryMessages).toHaveLength(1);
  });

  it('gives up on an oracle that always fails after three tries, well within two minutes', async () => {
    const start = realNow();
    let clock = start;
    Date.now = () => clock;
    const { stub } = await newTask({ oracle: LOCAL_RUBRIC });
    const queue = await listedQueue(stub);
    await submitTo(stub, 'ann');
    let tries = 0;
    const broken: Oracle = async () => {
      tries += 1;
      throw new Error('made to fail');
    };
    while ((await readSubmission(stub, 1)).status === 'judging' && clock < start + 120_000) {
      clock += 1_000;
      await inTask(stub, (object) => void object.read(OPERATOR));
      await scheduler.wait(5);
      await consume(queue.splice(0), broken);
    }
    expect(await readSubmission(stub, 1)).toMatchObject({
      status: 'errored',
      status_reason: 'oracle_failed',
      score: null,
    });
    expect(tries).toBe(3);
    expect(clock - start).toBeLessThan(120_000);
    expect(await submitTo(stub, 'ann')).toBe(2);
  });

  it('lets a dead letter reach its task, which sends the pointer again', async () => {
    const { id, stub } = await newTask({ oracle: LOCAL_RUBRIC });
    const queue = await listedQueue(stub);
    await submitTo(stub, 'ann');
    await until(() => queue.splice(0).length === 1);
    const batch = createMessageBatch<ScoringPointer>('scoring-dead', [
      { id: 'dead', timestamp: new Date(), attempts: 6, body: { task: id, n: 1 } },
    ]);
    await worker.queue(batch, env);
    expect((await getQueueResult(batch, createExecutionContext())).explicitAcks).toEqual(['dead']);
    await until(() => queue.length === 1);
  });

  it('judges through the real queue, the same work always alike', async () => {
    const { stub } = await newTask({ oracle: LOCAL_RUBRIC, type: 'quality_first', settleBy: null });
    for (const worker of ['ann', 'bob']) await submitTo(stub, worker);
    const [ann, bob] = await Promise.all(
      [1, 2].map((n) =>
        until(async () => {
          const submission = await readSubmission(stub, n);
          return submission.status === 'judging' ? null : submission;
        }),
      ),
    );
    expect(ann).toMatchObject({
      status: 'passed',
      score: bob?.score,
      feedback: bob?.feedback,
      steps: bob?.steps,
    });
  });
});
