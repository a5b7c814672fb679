import { env } from 'cloudflare:workers';
import { afterAll, describe, expect, it } from 'vitest';
import { until } from '../../support/api.ts';
import { type Effect, interruptedOnce } from '../../support/books.ts';
import { give } from '../../support/ledger.ts';
import {
  asleep,
  claimant,
  commandOf,
  expectSolvent,
  fundsOf,
  fundTask,
  HELD,
  handIn,
  outcomeOf,
  PAID,
  type Party,
  type PricedTask,
  party,
  pricedTask,
  REFUNDED,
  transfersOf,
} from '../../support/money.ts';
import { dump, inTask, PASS, withBinding } from '../../support/task.ts';

/** A message to BOOKS that is lost on its way, for the test to have it arrive later, as often as it likes. */
type LostMessage = { arrive: () => Promise<unknown>; readonly isSent: () => boolean };

/** The task's next message to BOOKS about this is lost; the object hears of that at once and will send another. */
async function loseNext({ stub }: PricedTask, effect: Effect = 'money'): Promise<LostMessage> {
  let perform: (() => Promise<unknown>) | null = null;
  const books = interruptedOnce(effect, (given) => {
    perform = given;
    return Promise.reject(new Error('lost on its way'));
  });
  await withBinding(stub, 'BOOKS', books);
  return { arrive: async () => await perform?.(), isSent: () => perform !== null };
}

/** Everything that money is told by: the task, its log and its keys, the transfers and the publisher's funds. */
async function standOf(task: PricedTask): Promise<unknown> {
  const { sinks: _, alarm: __, ...tables } = await dump(task.stub);
  return { tables, transfers: await transfersOf(task), funds: await fundsOf(task.publisher) };
}

async function expectToMoveNothing(message: LostMessage, task: PricedTask): Promise<void> {
  expect(message.isSent()).toBe(true);
  const before = await standOf(task);
  await message.arrive();
  await message.arrive();
  expect(await standOf(task)).toEqual(before);
}

const poor = () => party('publisher', 5_000_000);

describe('A late copy', () => {
  it('of a hold that was refused moves nothing, though there is money by then', async () => {
    const task = await pricedTask({}, await poor());
    const { stub, publisher } = task;
    const message = await loseNext(task);
    expect(await outcomeOf(stub.fund(commandOf(publisher)))).toBe('insufficient_funds');

    await give(publisher.accountId, 20_000_000);
    await expectToMoveNothing(message, task);
    expect(await fundsOf(publisher)).toEqual({ available: 25_000_000, held: 0 });

    expect(await outcomeOf(stub.fund(commandOf(publisher)))).toBe('done');
    await expectToMoveNothing(message, task);
    expect(await transfersOf(task)).toEqual(HELD);
  });

  it('of a hold that was refused moves nothing once its task has been called off', async () => {
    const task = await pricedTask({}, await poor());
    const { stub, publisher } = task;
    const message = await loseNext(task);
    const funding = outcomeOf(stub.fund(commandOf(publisher)));
    await until(message.isSent);
    expect(await outcomeOf(stub.cancel(commandOf(publisher)))).toBe('done');
    expect(await funding).toBe('task_closed');
    await asleep(task);

    await give(publisher.accountId, 20_000_000);
    await expectToMoveNothing(message, task);
    expect(await transfersOf(task)).toEqual({});
  });

  it('of a hold moves nothing after the refund', async () => {
    const task = await pricedTask();
    const { stub, publisher } = task;
    const message = await loseNext(task);
    await fundTask(task);
    expect(await outcomeOf(stub.cancel(commandOf(publisher)))).toBe('done');

    await expectToMoveNothing(message, task);
    expect(await transfersOf(task)).toEqual(REFUNDED);
    expect(await fundsOf(publisher)).toEqual({ available: 25_000_000, held: 0 });
  });

  it('of a payout pays nobody a second time', async () => {
    const task = await pricedTask();
    await fundTask(task);
    const worker = await claimant(task);
    const n = await handIn(task, worker);
    const message = await loseNext(task);
    expect(await outcomeOf(task.stub.score(n, PASS))).toBe('done');
    await asleep(task);

    await expectToMoveNothing(message, task);
    expect(await transfersOf(task)).toEqual(PAID);
    expect(await fundsOf(worker)).toEqual({ available: 8_000_000, held: 0 });
  });

  it('of a refund gives nothing back a second time', async () => {
    const task = await pricedTask();
    await fundTask(task);
    const message = await loseNext(task);
    expect(await outcomeOf(task.stub.cancel(commandOf(task.publisher)))).toBe('done');
    await asleep(task);

    await expectToMoveNothing(message, task);
    expect(await transfersOf(task)).toEqual(REFUNDED);
  });

  it('of what a worker had done does not undo what it has done since', async () => {
    const task = await pricedTask();
    await fundTask(task);
    const worker = await party('worker');
    const message = await loseNext(task, 'standing');
    expect(await outcomeOf(task.stub.claim(commandOf(worker)))).toBe('done');
    await until(message.isSent);
    expect(await outcomeOf(task.stub.score(await handIn(task, worker), PASS))).toBe('done');
    await asleep(task);

    const before = await standingOf(worker);
    expect(before).toEqual({ tasks_joined: 1, tasks_won: 1, submissions: 1, passed: 1, earned: 8_000_000 });
    await message.arrive();
    expect(await standingOf(worker)).toEqual(before);
  });
});

async function standingOf({ agentId }: Party): Promise<unknown> {
  const query = 'SELECT tasks_joined, tasks_won, submissions, passed, earned FROM agents WHERE id = ?';
  return await env.BOOKS.prepare(query).bind(agentId).first();
}

/** The task's next message to BOOKS about money is done at once, and its answer comes only when it is let go. */
async function delayNextAnswer({ stub }: PricedTask) {
  const answer = { isReady: false, isFree: false, isGone: false };
  const books = interruptedOnce('money', async (perform) => {
    const result = await perform();
    answer.isReady = true;
    await until(() => answer.isFree, 60_000);
    answer.isGone = true;
    return result;
  });
  await withBinding(stub, 'BOOKS', books);
  return {
    isReady: () => answer.isReady,
    comes: async () => {
      answer.isFree = true;
      await until(() => answer.isGone);
      // The object has taken the answer in before it takes another call.
      await inTask(stub, () => {});
    },
  };
}

describe('A late answer', () => {
  it.concurrent('that a first attempt was refused does not undo a second that succeeded', async () => {
    const task = await pricedTask({}, await poor());
    const { stub, publisher } = task;
    const answer = await delayNextAnswer(task);
    expect(await outcomeOf(stub.fund(commandOf(publisher)))).toBe('funding_pending');
    await until(async () => (await outcomeOf(stub.fund(commandOf(publisher)))) === 'insufficient_funds');
    await give(publisher.accountId, 20_000_000);
    expect(await outcomeOf(stub.fund(commandOf(publisher)))).toBe('done');

    const before = await standOf(task);
    await answer.comes();
    expect(await standOf(task)).toEqual(before);
    expect(await transfersOf(task)).toEqual(HELD);
  });

  it.concurrent('that the price is held does not bring back a task that was called off and refunded', async () => {
    const task = await pricedTask();
    const { stub, publisher } = task;
    const answer = await delayNextAnswer(task);
    expect(await outcomeOf(stub.fund(commandOf(publisher)))).toBe('funding_pending');
    expect(await outcomeOf(stub.cancel(commandOf(publisher)))).toBe('done');
    await asleep(task);

    const before = await standOf(task);
    await answer.comes();
    expect(await standOf(task)).toEqual(before);
    expect(await transfersOf(task)).toEqual(REFUNDED);
  });
});

afterAll(async () => {
  await expectSolvent();
});
