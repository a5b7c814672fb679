import { afterAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/accounts/account.ts';
import { interruptedOnce } from '../../support/books.ts';
import {
  asleep,
  claimant,
  commandOf,
  expectSolvent,
  fundTask,
  handIn,
  outcomeOf,
  type Party,
  type PricedTask,
  pricedTask,
  remainsOf,
} from '../../support/money.ts';
import { atTime, dump, inTask, PASS, withBinding } from '../../support/task.ts';

/** Makes the `k`-th writing step of one commit throw, once it is armed; no step is the zeroth. */
type Trap = {
  readonly k: number;
  arm: () => void;
  hasSprung: boolean;
  /** The rows when it was armed, and those that a throw inside the transaction has left. */
  rows: { readonly before: unknown; readonly after: unknown } | null;
};

const trapAt = (k: number): Trap => ({ k, arm: () => {}, hasSprung: false, rows: null });

const TABLES = ['task', 'participants', 'submissions', 'requests', 'log'];

function rowsOf({ sql }: DurableObjectStorage): unknown {
  return TABLES.map((table) => sql.exec(`SELECT * FROM ${table}`).toArray());
}

/**
 * Sets a trap for an object's next commit once it is armed: a statement that writes, inside the transaction or right
 * after it, or the setting of the alarm.
 */
async function setTrap({ stub }: PricedTask, trap: Trap): Promise<void> {
  await inTask(stub, (_, { storage }) => {
    const sql: SqlStorage = Object.getPrototypeOf(storage.sql);
    const { exec } = sql;
    const transactionSync = storage.transactionSync.bind(storage);
    const setAlarm = storage.setAlarm.bind(storage);
    let steps = 0;
    const step = () => {
      steps += 1;
      if (steps !== trap.k) return;
      trap.hasSprung = true;
      throw new Error('made to fail');
    };
    const open = () => {
      sql.exec = function (this: SqlStorage, query: string, ...bindings: unknown[]) {
        if (/^\s*(INSERT|UPDATE|DELETE|CREATE)/.test(query)) step();
        return exec.call(this, query, ...bindings) as never;
      } as typeof exec;
      storage.setAlarm = (time) => {
        step();
        return setAlarm(time);
      };
    };
    const close = () => {
      sql.exec = exec;
      storage.setAlarm = setAlarm;
    };
    let before: unknown = null;
    trap.arm = () => {
      before = rowsOf(storage);
    };
    storage.transactionSync = (work) => {
      if (before === null) return transactionSync(work);
      const rows = before;
      before = null;
      open();
      // All objects share these statements; but nothing else runs before this turn is over.
      queueMicrotask(close);
      try {
        return transactionSync(work);
      } catch (fault) {
        trap.rows = { before: rows, after: rowsOf(storage) };
        throw fault;
      }
    };
  });
}

async function funded(): Promise<PricedTask> {
  const task = await pricedTask();
  await fundTask(task);
  return task;
}

/** An effect, the life up to it, and the call that brings it about; the same call is asked again at the end. */
const EFFECTS: [string, () => Promise<PricedTask>, (task: PricedTask) => Promise<unknown>][] = [
  [
    'that the price is held',
    () => pricedTask(),
    ({ stub, publisher }) => stub.fund(commandOf(publisher, 'fund')),
  ],
  [
    'that the winner is paid',
    async () => {
      const task = await funded();
      await handIn(task, await claimant(task));
      return task;
    },
    ({ stub }) => stub.score(1, PASS),
  ],
  [
    'that a cancelled task is refunded',
    funded,
    ({ stub, publisher }) => stub.cancel(commandOf(publisher, 'cancel')),
  ],
  [
    'that an expired task is refunded',
    funded,
    ({ stub }) => inTask(stub, (object) => atTime(Date.now() + 7_200_000, () => object.read(OPERATOR))),
  ],
];

/** Lives a life to its end, with one throw in the commit of what BOOKS has answered; tells what it leaves behind. */
async function live(
  prepare: () => Promise<PricedTask>,
  act: (task: PricedTask) => Promise<unknown>,
  trap: Trap,
): Promise<unknown> {
  const task = await prepare();
  await setTrap(task, trap);
  const books = interruptedOnce('money', async (perform) => {
    const answer = await perform();
    trap.arm();
    return answer;
  });
  await withBinding(task.stub, 'BOOKS', books);
  expect(await outcomeOf(act(task))).toBe('done');
  // Calling it off ends a task that is merely funded, and is refused where it has ended already.
  await task.stub.cancel(commandOf(task.publisher));
  await asleep(task);
  const answers = [await act(task).catch(String), await act(task).catch(String)];
  expect(answers[1]).toEqual(answers[0]);
  return await remainsOf(task, await peopleOf(task));
}

/** Everybody who has a part in a task, by a name that is the same in every life. */
async function peopleOf({ stub, publisher }: PricedTask): Promise<Record<string, Party>> {
  const { participants } = await dump(stub);
  const rows = participants as { worker_id: string; account_id: string }[];
  const workers = rows.map(({ worker_id, account_id }, i) => [
    `worker ${i}`,
    { agentId: worker_id, accountId: account_id },
  ]);
  return { publisher, ...Object.fromEntries(workers) };
}

describe('A throw at any step of the commit that records', () => {
  it.concurrent.each(EFFECTS)('%s changes nothing in the end', async (_, prepare, act) => {
    const undisturbed = await live(prepare, act, trapAt(0));
    let k = 1;
    for (let hasSprung = true; hasSprung; k += 1) {
      const trap = trapAt(k);
      expect(await live(prepare, act, trap)).toEqual(undisturbed);
      expect(trap.rows?.after).toEqual(trap.rows?.before);
      hasSprung = trap.hasSprung;
      // In this commit everything is written inside the transaction.
      expect(trap.rows !== null).toBe(hasSprung);
    }
    // At the least, the rows of the task and of its log.
    expect(k).toBeGreaterThan(3);
  });
});

afterAll(async () => {
  await expectSolvent();
});
