import { afterAll, describe, expect, it } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  balance,
  claim,
  publish,
  publishFunded,
  type Reply,
  signUpAgent,
  signUpFunded,
  until,
} from '../../support/api.ts';
import { interruptedOnce } from '../../support/books.ts';
import {
  asleep,
  claimant,
  commandOf,
  eventsOf,
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
import { begin, PASS, readTask, withBinding } from '../../support/task.ts';

const FIFTY = Array.from({ length: 50 }, (_, i) => i);
const ROUNDS = Array.from({ length: 20 }, (_, i) => i);

describe('50 calls to fund a task at once', () => {
  it.each([
    ['under one key', () => ({ 'Idempotency-Key': 'the one' }), 1],
    ['under a key each', (i: number) => ({ 'Idempotency-Key': `key ${i}` }), 50],
    ['without a key', () => ({}), 50],
  ])('%s hold the price once, and all are answered the same', async (_, keyOf, firsts) => {
    const publisher = await signUpFunded('25');
    const { id } = await publish(publisher, { price: '10' });
    const fund = (i: number) => publisher.call<TaskView>('POST', `/v1/tasks/${id}/fund`, {}, keyOf(i));

    const answers = await Promise.all(FIFTY.map(fund));

    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toEqual(answers[0]!.body);
    }
    expect(answers[0]!.body).toMatchObject({ status: 'funded', funding: 'funded', accepting: true });
    const isFirst = ({ headers }: Reply<TaskView>) => headers.get('Idempotent-Replayed') === null;
    expect(answers.filter(isFirst)).toHaveLength(firsts);
    expect(await transfersOf({ id })).toEqual(HELD);
    expect(await balance(publisher)).toEqual({ available: '15.00', held: '10.00' });
  });
});

describe('Two tasks funded at once from a balance that covers one', () => {
  it('one is funded, and the other is refused for want of money', async () => {
    for (const _ of ROUNDS) {
      const publisher = await party('publisher', 19_999_999);
      const tasks = [await pricedTask({}, publisher), await pricedTask({}, publisher)];

      const outcomes = await Promise.all(tasks.map(({ stub }) => outcomeOf(stub.fund(commandOf(publisher)))));

      expect([...outcomes].sort()).toEqual(['done', 'insufficient_funds']);
      const winner = outcomes.indexOf('done');
      const [funded, refused] = [tasks[winner]!, tasks[1 - winner]!];
      expect(await transfersOf(funded)).toEqual(HELD);
      expect(await transfersOf(refused)).toEqual({});
      expect(await readTask(refused.stub)).toMatchObject({ status: 'open', funding: 'none' });
      expect(await fundsOf(publisher)).toEqual({ available: 9_999_999, held: 10_000_000 });
    }
  });
});

/** A funded task whose one submission no judge could judge: it may yet be scored, or called off. */
async function undecided(): Promise<{ task: PricedTask; worker: Party }> {
  const task = await pricedTask();
  await fundTask(task);
  const worker = await claimant(task);
  const n = await handIn(task, worker);
  for (let tries = 0; tries < 3; tries += 1) await task.stub.fault(n, await begin(task.stub, n));
  return { task, worker };
}

/** Either resolved and paid, or cancelled and refunded: never both, never neither. */
async function expectOneEnd(task: PricedTask, worker: Party): Promise<'resolved' | 'cancelled'> {
  await asleep(task);
  const { status, payout, refund } = await readTask(task.stub);
  const ends = {
    resolved: { transfers: PAID, worker: 8_000_000, publisher: 15_000_000 },
    cancelled: { transfers: REFUNDED, worker: 0, publisher: 25_000_000 },
  };
  if (status !== 'resolved' && status !== 'cancelled') throw new Error(`the task is ${status}`);
  expect(await transfersOf(task)).toEqual(ends[status].transfers);
  expect(await fundsOf(worker)).toEqual({ available: ends[status].worker, held: 0 });
  expect(await fundsOf(task.publisher)).toEqual({ available: ends[status].publisher, held: 0 });
  expect([payout === null, refund === null]).toEqual([status === 'cancelled', status === 'resolved']);
  return status;
}

describe('A cancel that races with a verdict', () => {
  const cancel = ({ stub, publisher }: PricedTask) => outcomeOf(stub.cancel(commandOf(publisher)));
  const score = ({ stub }: PricedTask) => outcomeOf(stub.score(1, PASS));

  it('wins if it comes first', async () => {
    const { task, worker } = await undecided();
    const { stub, publisher } = task;
    const outcomes = [stub.cancel(commandOf(publisher)), stub.score(1, PASS)].map(outcomeOf);
    expect(await Promise.all(outcomes)).toEqual(['done', 'task_closed']);
    expect(await expectOneEnd(task, worker)).toBe('cancelled');
  });

  it('loses if it comes second', async () => {
    const { task, worker } = await undecided();
    const { stub, publisher } = task;
    const outcomes = [stub.score(1, PASS), stub.cancel(commandOf(publisher))].map(outcomeOf);
    expect(await Promise.all(outcomes)).toEqual(['done', 'task_closed']);
    expect(await expectOneEnd(task, worker)).toBe('resolved');
  });

  it('has one end, whichever comes first', async () => {
    const ends = new Set<string>();
    await Promise.all(
      ROUNDS.map(async (round) => {
        const { task, worker } = await undecided();
        const calls = round % 2 ? [cancel, score, cancel, score] : [score, cancel, score, cancel];
        const outcomes = await Promise.all(
          calls.map(async (call, i) => {
            await scheduler.wait((round * (i + 1) * 7) % 5);
            return { call, outcome: await call(task) };
          }),
        );

        const end = await expectOneEnd(task, worker);

        ends.add(end);
        const winner = end === 'cancelled' ? cancel : score;
        const done = outcomes.filter(({ outcome }) => outcome === 'done');
        expect(done.length).toBeGreaterThan(0);
        expect(done.every(({ call }) => call === winner)).toBe(true);
      }),
    );
    expect(ends).toEqual(new Set(['resolved', 'cancelled']));
  });

  it('has one end over HTTP, too, while work is handed in and judged', async () => {
    const publisher = await signUpFunded('200');
    const workers = await Promise.all(ROUNDS.map(() => signUpAgent('worker')));
    const ends = await Promise.all(
      workers.map(async (worker, round) => {
        const { id } = await publishFunded(publisher, { oracle: { kind: 'rubric' } });
        await claim(worker, id);
        const callOff = () => publisher.call('POST', `/v1/tasks/${id}/cancel`);
        const handInWork = () =>
          worker.call('POST', `/v1/tasks/${id}/submissions`, { content: 'Red, yellow and blue.' });
        const calls = round % 2 ? [callOff, handInWork] : [handInWork, callOff];
        await Promise.all(calls.map((call) => call()));
        const end = await until(async () => {
          const { body } = await publisher.call<TaskView>('GET', `/v1/tasks/${id}`);
          return body.closed_at !== null && body.status;
        });
        await until(async () => Object.keys(await transfersOf({ id })).length > 1);
        expect(await transfersOf({ id })).toEqual(end === 'resolved' ? PAID : REFUNDED);
        return end;
      }),
    );
    const refunded = ends.filter((end) => end === 'cancelled').length;
    const funds = await fundsOf({ accountId: publisher.id, agentId: publisher.agent });
    expect(funds).toEqual({ available: refunded * 10_000_000, held: 0 });
  });
});

/** A fund whose hold does not arrive, or whose answer does not, until it is let go. */
async function fundSlowly({ stub, publisher }: PricedTask, waits: 'hold' | 'answer') {
  const state = { isUnderWay: false, isFree: false };
  const held = async () => {
    state.isUnderWay = true;
    await until(() => state.isFree);
  };
  const books = interruptedOnce('money', async (perform) => {
    if (waits === 'hold') await held();
    const answer = await perform();
    if (waits === 'answer') await held();
    return answer;
  });
  await withBinding(stub, 'BOOKS', books);
  const outcome = outcomeOf(stub.fund(commandOf(publisher)));
  await until(() => state.isUnderWay);
  return {
    outcome,
    letGo: () => {
      state.isFree = true;
    },
  };
}

describe.each([
  ['has yet to reach the ledger', 'hold'],
  ['is done and not heard of yet', 'answer'],
] as const)('While the hold %s', (_, waits) => {
  const back = { available: 25_000_000, held: 0 };

  it('a cancel ends with the money back', async () => {
    const task = await pricedTask();
    const funding = await fundSlowly(task, waits);
    const cancelling = outcomeOf(task.stub.cancel(commandOf(task.publisher)));
    await until(async () => (await eventsOf(task)).includes('task.cancelled'));
    funding.letGo();

    expect([await cancelling, await funding.outcome]).toEqual(['done', 'task_closed']);

    await asleep(task);
    expect(await transfersOf(task)).toEqual(REFUNDED);
    expect(await fundsOf(task.publisher)).toEqual(back);
    expect(await readTask(task.stub)).toMatchObject({ status: 'cancelled', refund: { amount: '10.00' } });
  });

  it('the deadline ends with the money back', async () => {
    const task = await pricedTask({ deadline: Date.now() + 1_000 });
    const funding = await fundSlowly(task, waits);
    await until(async () => (await eventsOf(task)).includes('task.expired'));
    funding.letGo();

    expect(await funding.outcome).toBe('task_closed');

    await asleep(task);
    expect(await transfersOf(task)).toEqual(REFUNDED);
    expect(await fundsOf(task.publisher)).toEqual(back);
    expect(await readTask(task.stub)).toMatchObject({
      ...{ status: 'expired', status_reason: 'not_funded', refund: { amount: '10.00' } },
    });
  });
});

describe('A funding that races with the deadline', () => {
  it('either takes the money and gives it back, or takes none', async () => {
    const reasons = new Set<string | null>();
    await Promise.all(
      ROUNDS.map(async (round) => {
        const deadline = Date.now() + 1_500;
        const task = await pricedTask({ deadline });
        await scheduler.wait(deadline - Date.now() - 60 + round * 4);

        const outcome = await outcomeOf(task.stub.fund(commandOf(task.publisher)));

        await until(async () => (await eventsOf(task)).includes('task.expired'));
        await asleep(task);
        const { status_reason } = await readTask(task.stub);
        reasons.add(status_reason);
        if (status_reason === 'no_submissions') expect(outcome).toBe('done');
        else expect([status_reason, outcome]).toEqual(['not_funded', 'task_closed']);
        expect([{}, REFUNDED]).toContainEqual(await transfersOf(task));
        expect(await fundsOf(task.publisher)).toEqual({ available: 25_000_000, held: 0 });
      }),
    );
    expect(reasons).toEqual(new Set(['no_submissions', 'not_funded']));
  });
});

afterAll(async () => {
  await expectSolvent();
});
