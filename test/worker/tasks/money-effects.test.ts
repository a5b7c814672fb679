import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/accounts/account.ts';
import { isRefusal } from '../../../src/http/problem.ts';
import { until } from '../../support/api.ts';
import { type Effect, interruptedOnce, never } from '../../support/books.ts';
import {
  asleep,
  commandOf,
  crash,
  expectNothingAhead,
  expectSolvent,
  HELD,
  PAID,
  type Party,
  type PricedTask,
  party,
  pricedTask,
  REFUNDED,
  remainsOf,
  transfersOf,
  unlessReset,
} from '../../support/money.ts';
import { atTime, FAIL, inTask, PASS, withBinding } from '../../support/task.ts';

type Market = { readonly task: PricedTask; readonly people: Record<'publisher' | 'winner' | 'loser', Party> };

/** One step of a life, asked for again until it is done: a caller whose answer is lost asks once more. */
type Step = (market: Market) => Promise<boolean>;

/** Whether a command is done; `meanwhile` are the refusals that say that it is, or that it soon will be. */
async function isDone(answer: Promise<unknown>, ...meanwhile: [code: string, done: boolean][]) {
  const outcome = await answer;
  if (!isRefusal(outcome)) return true;
  const known = meanwhile.find(([code]) => code === outcome.refused);
  if (!known) throw new Error(outcome.refused);
  return known[1];
}

const fund: Step = ({ task, people }) =>
  isDone(task.stub.fund(commandOf(people.publisher, 'fund')), ['funding_pending', false]);

const claims =
  (name: 'winner' | 'loser'): Step =>
  ({ task, people }) =>
    isDone(task.stub.claim(commandOf(people[name], 'claim')), ['already_claimed', true]);

const leaves =
  (name: 'winner' | 'loser'): Step =>
  ({ task, people }) =>
    isDone(task.stub.unclaim(commandOf(people[name], 'unclaim')));

const submits =
  (name: 'winner' | 'loser'): Step =>
  ({ task, people }) =>
    isDone(task.stub.submit(commandOf(people[name], 'submit'), { json: '"Red."', hash: 'its hash' }));

const judged =
  (n: number, verdict: typeof PASS): Step =>
  ({ task }) =>
    isDone(task.stub.score(n, verdict), ['already_judged', true]);

const cancel: Step = ({ task, people }) => isDone(task.stub.cancel(commandOf(people.publisher, 'cancel')));

const expire: Step = async ({ task }) =>
  await inTask(task.stub, async (object) => {
    const read = await atTime(Date.now() + 7_200_000, () => object.read(OPERATOR));
    return !isRefusal(read);
  });

const [claimsFirst, claimsNext] = [claims('loser'), claims('winner')];
const failed = judged(1, FAIL);
const won = judged(2, PASS);

const PAID_LIFE: Step[] = [
  ...[fund, claimsFirst, claimsNext, submits('loser'), failed, submits('winner'), won],
];
const leavesFirst = leaves('loser');
const CANCELLED_LIFE: Step[] = [fund, claimsFirst, leavesFirst, cancel];
const EXPIRED_LIFE: Step[] = [fund, claimsFirst, submits('loser'), failed, expire];

type EffectCase = {
  readonly name: string;
  readonly effect: Effect;
  /** The life it is part of, and the step of it that brings it about. */
  readonly life: Step[];
  readonly step: Step;
  /** Whether BOOKS has it. */
  readonly isIn: (market: Market) => Promise<boolean>;
};

const moved =
  (transfers: Record<string, number>): EffectCase['isIn'] =>
  async ({ task }) =>
    Object.keys(await transfersOf(task)).length === Object.keys(transfers).length;

const recorded =
  (name: 'winner' | 'loser', column: 'joined' | 'judged' | 'won', value: 0 | 1): EffectCase['isIn'] =>
  async ({ task, people }) => {
    const query = `SELECT ${column} FROM agent_tasks WHERE task_id = ? AND agent_id = ?`;
    const found = await env.BOOKS.prepare(query).bind(task.id, people[name].agentId).first(column);
    return found === value;
  };

/** Every effect that a task has in BOOKS. */
const EFFECTS: EffectCase[] = [
  { name: 'The hold', effect: 'money', life: PAID_LIFE, step: fund, isIn: moved(HELD) },
  { name: 'The payout and the fee', effect: 'money', life: PAID_LIFE, step: won, isIn: moved(PAID) },
  {
    ...{ name: 'The refund after a cancel', effect: 'money' },
    ...{ life: CANCELLED_LIFE, step: cancel, isIn: moved(REFUNDED) },
  },
  {
    ...{ name: 'The refund after an expiry', effect: 'money' },
    ...{ life: EXPIRED_LIFE, step: expire, isIn: moved(REFUNDED) },
  },
  {
    ...{ name: 'The standing of who joins', effect: 'standing' },
    ...{ life: PAID_LIFE, step: claimsFirst, isIn: recorded('loser', 'joined', 1) },
  },
  {
    ...{ name: 'The standing of who leaves', effect: 'standing' },
    ...{ life: CANCELLED_LIFE, step: leavesFirst, isIn: recorded('loser', 'joined', 0) },
  },
  {
    ...{ name: 'The standing of who fails', effect: 'standing' },
    ...{ life: PAID_LIFE, step: failed, isIn: recorded('loser', 'judged', 1) },
  },
  {
    ...{ name: 'The standing and the earnings of the winner', effect: 'standing' },
    ...{ life: PAID_LIFE, step: won, isIn: recorded('winner', 'won', 1) },
  },
];

/** How the runner of an effect is stopped: what comes between it and BOOKS, and what becomes of the object then. */
type Stop = {
  readonly name: string;
  readonly interrupt: (delivery: Delivery) => Promise<unknown>;
  readonly ending?: (task: PricedTask) => Promise<void>;
};

type Delivery = {
  /** Has BOOKS do it. */
  readonly perform: () => Promise<unknown>;
  /** Says that the point has come at which the object ends, if it does. */
  readonly reach: () => void;
  /** Whether the object has tried again, and BOOKS has done it. */
  readonly isRetried: () => boolean;
};

const STOPS: Stop[] = [
  {
    name: 'BOOKS fails before it is done',
    interrupt: ({ reach }) => {
      reach();
      return Promise.reject(new Error('BOOKS is down'));
    },
  },
  {
    name: 'the object crashes before it is done',
    interrupt: ({ reach }) => {
      reach();
      return never();
    },
    ending: crash,
  },
  {
    name: 'the object crashes while it is being done',
    interrupt: ({ perform, reach }) => {
      reach();
      return perform();
    },
    ending: crash,
  },
  {
    name: 'the object is evicted while it is being done',
    interrupt: async ({ perform, reach }) => {
      reach();
      await scheduler.wait(300);
      return await perform();
    },
    ending: ({ stub }) => evictDurableObject(stub),
  },
  {
    name: 'the object crashes after it is done and before it hears of that',
    interrupt: async ({ perform, reach }) => {
      await perform();
      reach();
      return await never();
    },
    ending: crash,
  },
  {
    name: 'it is done and the answer is an error',
    interrupt: async ({ perform, reach }) => {
      await perform();
      reach();
      throw new Error('the connection was lost');
    },
  },
  {
    name: 'it is done and no answer ever comes',
    interrupt: async ({ perform, reach }) => {
      await perform();
      reach();
      return await never();
    },
  },
  {
    name: 'it is given up and tried again, and then the first try arrives after all',
    interrupt: async ({ perform, reach, isRetried }) => {
      await until(isRetried, 30_000);
      const done = await perform();
      reach();
      return done;
    },
  },
];

async function newMarket(): Promise<Market> {
  const publisher = await party('publisher', 25_000_000);
  const people = { publisher, winner: await party('winner'), loser: await party('loser') };
  return { task: await pricedTask({}, publisher), people };
}

/** Takes a step until it is done, whatever becomes of the object meanwhile. */
async function take(step: Step, market: Market): Promise<void> {
  await until(() => step(market).catch(unlessReset), 30_000);
}

/** Takes a step whose effect is stopped, and waits until BOOKS has it all the same: by the alarm, asked by nobody. */
async function takeStopped({ step, effect, isIn }: EffectCase, stop: Stop, market: Market): Promise<void> {
  const { task } = market;
  let isReached = false;
  const reach = () => {
    isReached = true;
  };
  const books = interruptedOnce(effect, (perform, isRetried) =>
    stop.interrupt({ perform, reach, isRetried }),
  );
  await withBinding(task.stub, 'BOOKS', books);
  const asked = step(market).catch(unlessReset);
  await until(() => isReached, 30_000);
  await stop.ending?.(task);
  await asked;
  await expectNothingAhead(task);
  if (stop.ending) expect(await runDurableObjectAlarm(task.stub)).toBe(true);
  await until(() => isIn(market), 30_000);
}

/** Lives a life to its end and answers everything it leaves behind. */
async function live(life: Step[], stopped?: { at: EffectCase; stop: Stop }): Promise<unknown> {
  const market = await newMarket();
  for (const step of life) {
    if (stopped && step === stopped.at.step) await takeStopped(stopped.at, stopped.stop, market);
    await take(step, market);
  }
  await asleep(market.task);
  await expectNothingAhead(market.task);
  return await remainsOf(market.task, market.people);
}

const undisturbed = new Map<Step[], Promise<unknown>>();

/** What a life leaves behind that nothing has disturbed. */
async function remainsOfUndisturbed(life: Step[]): Promise<unknown> {
  const known = undisturbed.get(life) ?? live(life);
  undisturbed.set(life, known);
  return await known;
}

describe.each(EFFECTS)('$name', (at) => {
  it.concurrent.each(STOPS)('comes out as if nothing had happened when $name', async (stop) => {
    expect(await live(at.life, { at, stop })).toEqual(await remainsOfUndisturbed(at.life));
  });
});

afterAll(async () => {
  await expectSolvent();
});

describe('A life that nothing disturbs', () => {
  it.each([
    ['with a winner', PAID_LIFE, { kinds: ['fee', 'hold', 'payout'], status: 'resolved' }],
    ['that is called off', CANCELLED_LIFE, { kinds: ['hold', 'refund'], status: 'cancelled' }],
    ['that expires', EXPIRED_LIFE, { kinds: ['hold', 'refund'], status: 'expired' }],
  ])('%s ends with its money where it belongs', async (_, life, { kinds, status }) => {
    const { books, view } = (await remainsOfUndisturbed(life)) as {
      books: [{ kind: string }[]];
      view: { status: string };
    };
    expect(books[0].map(({ kind }) => kind).sort()).toEqual(kinds);
    expect(view.status).toBe(status);
  });
});
