import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/http/problem.ts';
import type { Answer } from '../../../src/tasks/object.ts';
import type { Command } from '../../../src/tasks/state.ts';
import { until } from '../../support/api.ts';
import { interruptedOnce, never } from '../../support/books.ts';
import { give } from '../../support/ledger.ts';
import {
  claimant,
  commandOf,
  crash,
  eventsOf,
  fundTask,
  HELD,
  handIn,
  outcomeOf,
  type Party,
  type PricedTask,
  party,
  pricedTask,
  REFUNDED,
  transfersOf,
  unlessReset,
} from '../../support/money.ts';
import { dump, FAIL, readTask, type TaskStub, withBinding } from '../../support/task.ts';

type Name = 'fund' | 'claim' | 'unclaim' | 'cancel' | 'refund';

async function answered(stub: TaskStub, name: Name, command: Command): Promise<Answer> {
  const answer = await stub[name](command);
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

/** A task on which the command can be given, and who gives it. */
type Situation = { readonly task: PricedTask; readonly party: Party };

async function funded(): Promise<PricedTask> {
  const task = await pricedTask();
  await fundTask(task);
  return task;
}

const SITUATIONS: [Name, () => Promise<Situation>][] = [
  [
    'fund',
    async () => {
      const task = await pricedTask();
      return { task, party: task.publisher };
    },
  ],
  ['claim', async () => ({ task: await funded(), party: await party('worker') })],
  [
    'unclaim',
    async () => {
      const task = await funded();
      return { task, party: await claimant(task) };
    },
  ],
  [
    'cancel',
    async () => {
      const task = await funded();
      return { task, party: task.publisher };
    },
  ],
  [
    'refund',
    async () => {
      const task = await funded();
      await task.stub.cancel(commandOf(task.publisher));
      return { task, party: task.publisher };
    },
  ],
];

/** What a repeat must leave alone: everything but how far the sinks have come. */
async function rowsOf({ stub }: PricedTask): Promise<unknown> {
  return { ...(await dump(stub)), sinks: null, alarm: null };
}

describe.each(SITUATIONS)('%s under an Idempotency-Key', (name, prepare) => {
  it('is done once; the same again is answered alike and called a replay, also by an object started anew', async () => {
    const { task, party } = await prepare();
    const command = commandOf(party, 'key');
    const first = await answered(task.stub, name, command);
    expect(first.replayed).toBe(false);
    const rows = await rowsOf(task);

    expect(await answered(task.stub, name, command)).toEqual({ json: first.json, replayed: true });
    await evictDurableObject(task.stub);
    expect(await answered(task.stub, name, command)).toEqual({ json: first.json, replayed: true });
    await crash(task);
    expect(await answered(task.stub, name, command)).toEqual({ json: first.json, replayed: true });

    expect(await rowsOf(task)).toEqual(rows);
  });

  it('refuses another request under the key, also from an object started anew', async () => {
    const { task, party } = await prepare();
    await answered(task.stub, name, commandOf(party, 'key'));
    const other = { ...commandOf(party), request: { key: 'key', fingerprint: 'of another body' } };

    expect(await outcomeOf(task.stub[name](other) as Promise<unknown>)).toBe('idempotency_key_reused');
    await evictDurableObject(task.stub);
    expect(await outcomeOf(task.stub[name](other) as Promise<unknown>)).toBe('idempotency_key_reused');
  });
});

describe('A key', () => {
  it("is its account's own: two workers may claim under the same one", async () => {
    const task = await funded();
    const workers = [await party('worker'), await party('worker')];
    for (const worker of workers) {
      const { json, replayed } = await answered(task.stub, 'claim', commandOf(worker, 'key'));
      expect(JSON.parse(json)).toMatchObject({ status: 'claimed', worker_id: worker.agentId });
      expect(replayed).toBe(false);
    }
    expect((await readTask(task.stub)).participants).toEqual(workers.map(({ agentId }) => agentId));
  });
});

describe('The answer kept for a key', () => {
  it('of a funding is the task as it was then', async () => {
    const task = await pricedTask();
    const command = commandOf(task.publisher, 'key');
    const first = await answered(task.stub, 'fund', command);
    await claimant(task);
    await task.stub.cancel(commandOf(task.publisher));

    expect(await answered(task.stub, 'fund', command)).toEqual({ json: first.json, replayed: true });
    expect(await transfersOf(task)).toEqual(REFUNDED);
  });

  it('of a claim does not have a worker join again that has left since', async () => {
    const task = await funded();
    const worker = await party('worker');
    const first = await answered(task.stub, 'claim', commandOf(worker, 'claim'));
    await answered(task.stub, 'unclaim', commandOf(worker, 'unclaim'));

    expect(await answered(task.stub, 'claim', commandOf(worker, 'claim'))).toEqual({
      ...{ json: first.json, replayed: true },
    });
    expect((await readTask(task.stub)).participants).toEqual([]);
  });
});

describe('A command that is refused', () => {
  it('for want of money may be tried again under its key', async () => {
    const publisher = await party('publisher', 5_000_000);
    const task = await pricedTask({}, publisher);
    const command = commandOf(publisher, 'key');
    expect(await outcomeOf(task.stub.fund(command))).toBe('insufficient_funds');
    expect(await outcomeOf(task.stub.fund(command))).toBe('insufficient_funds');
    await crash(task);
    await give(publisher.accountId, 5_000_000);

    const first = await answered(task.stub, 'fund', command);

    expect(first.replayed).toBe(false);
    expect(JSON.parse(first.json)).toMatchObject({ status: 'funded' });
    expect(await answered(task.stub, 'fund', command)).toEqual({ json: first.json, replayed: true });
    expect(await transfersOf(task)).toEqual(HELD);
  });

  it('because work is being judged may be tried again under its key', async () => {
    const task = await funded();
    await handIn(task, await claimant(task));
    const command = commandOf(task.publisher, 'key');
    expect(await outcomeOf(task.stub.cancel(command))).toBe('judging_in_progress');
    await task.stub.score(1, FAIL);

    const cancelled = await answered(task.stub, 'cancel', command);

    expect(cancelled.replayed).toBe(false);
    expect(JSON.parse(cancelled.json)).toMatchObject({ status: 'cancelled', refund: { amount: '10.00' } });
  });
});

describe('A crash between the wish to fund and the answer of the ledger', () => {
  it.each([
    ['before the price is held', false],
    ['after the price is held', true],
  ])('%s: the same call under its key is answered at once, and the price is held once', async (_, isHeld) => {
    const task = await pricedTask();
    const command = commandOf(task.publisher, 'key');
    let isReached = false;
    const books = interruptedOnce('money', async (perform) => {
      if (isHeld) await perform();
      isReached = true;
      return await never();
    });
    await withBinding(task.stub, 'BOOKS', books);
    const lost = task.stub.fund(command).catch(unlessReset);
    await until(() => isReached);
    await crash(task);
    expect(await lost).toBeUndefined();

    const start = performance.now();
    const { json } = await answered(task.stub, 'fund', command);

    expect(performance.now() - start).toBeLessThan(2_000);
    expect(JSON.parse(json)).toMatchObject({ status: 'funded', funding: 'funded' });
    expect(await answered(task.stub, 'fund', command)).toEqual({ json, replayed: true });
    expect(await transfersOf(task)).toEqual(HELD);
    expect(await eventsOf(task)).toEqual(['task.created', 'funding.requested', 'funding.held']);
  });
});

describe('A worker that has left', () => {
  it('may claim again, also where the task asks for a reputation', async () => {
    const task = await pricedTask({ minReputation: 0.5 });
    await fundTask(task);
    const worker = await claimant(task);
    await answered(task.stub, 'unclaim', commandOf(worker));

    expect(await outcomeOf(task.stub.claim(commandOf(worker)))).toBe('done');
    expect((await readTask(task.stub)).participants).toEqual([worker.agentId]);
  });
});
