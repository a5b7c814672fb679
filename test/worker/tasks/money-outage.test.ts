import { env } from 'cloudflare:workers';
import { afterAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/accounts/account.ts';
import { isRefusal } from '../../../src/http/problem.ts';
import { until } from '../../support/api.ts';
import { FAILING_BOOKS, HANGING_BOOKS, interrupted, interruptedOnce } from '../../support/books.ts';
import {
  claimant,
  commandOf,
  crash,
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
import { begin, inTask, logOf, PASS, readTask, withBinding } from '../../support/task.ts';

/** A second, and what a busy machine adds to it. */
const ABOUT_A_SECOND = 1_600;
/** Less than any wait for BOOKS. */
const AT_ONCE = 900;

/** How long it took, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A funded task with two workers, whose BOOKS is then down. */
async function fundedBefore(
  outage: unknown,
  overrides: Parameters<typeof pricedTask>[0] = {},
): Promise<{ task: PricedTask; worker: Party }> {
  const task = await pricedTask(overrides);
  await fundTask(task);
  const worker = await claimant(task);
  await withBinding(task.stub, 'BOOKS', outage);
  return { task, worker };
}

async function restore({ stub }: PricedTask): Promise<void> {
  await withBinding(stub, 'BOOKS', env.BOOKS);
}

/** Asked of BOOKS alone: a call to the object might have it go on sooner than it would by itself. */
async function untilMoved(task: PricedTask, transfers: Record<string, number>): Promise<void> {
  await until(async () => JSON.stringify(await sorted(task)) === JSON.stringify(inOrder(transfers)), 30_000);
}

const inOrder = (transfers: Record<string, number>) => Object.entries(transfers).sort();
const sorted = async (task: PricedTask) => inOrder(await transfersOf(task));

describe.concurrent.each([
  ['failing', FAILING_BOOKS],
  ['hanging', HANGING_BOOKS],
])('With BOOKS %s', (_, outage) => {
  it('a newcomer to a task that asks for a reputation is told to try again, and is let in once it can be read', async () => {
    const { task, worker } = await fundedBefore(outage, { minReputation: 0.5 });
    const newcomer = await party('newcomer');
    const claim = (who: Party) => outcomeOf(task.stub.claim(commandOf(who)));

    expect(await claim(newcomer)).toBe('unavailable');
    // Who takes part already is known without asking.
    expect(await claim(worker)).toBe('already_claimed');
    await restore(task);
    expect(await claim(newcomer)).toBe('done');
  });

  it('a funding is pending after five seconds, and the same call joins it once BOOKS is back', async () => {
    const task = await pricedTask();
    const { stub, publisher } = task;
    await withBinding(stub, 'BOOKS', outage);
    const fund = () => stub.fund(commandOf(publisher, 'fund'));

    const took = await timed(async () => expect(await outcomeOf(fund())).toBe('funding_pending'));

    expect(took).toBeGreaterThan(4_500);
    expect(took).toBeLessThan(6_500);
    expect(await readTask(stub)).toMatchObject({ status: 'open', funding: 'pending', accepting: false });
    const joined = fund();
    await restore(task);
    expect(await outcomeOf(joined)).toBe('done');
    expect(await joined).toEqual(await fund());
    expect(await readTask(stub)).toMatchObject({ status: 'funded', funding: 'funded', accepting: true });
    expect(await transfersOf(task)).toEqual(HELD);
    expect((await eventsOf(task)).filter((type) => type.startsWith('funding.'))).toEqual([
      'funding.requested',
      'funding.held',
    ]);
  });

  it('claims, work, verdicts and settlement go on at once, and the winner is paid when BOOKS is back', async () => {
    const rival = await party('rival');
    const { task, worker } = await fundedBefore(outage);
    const { stub } = task;

    const took = await timed(async () => {
      expect(await outcomeOf(stub.claim(commandOf(rival)))).toBe('done');
      await handIn(task, rival);
      await handIn(task, worker);
      await stub.verdict(2, await begin(stub, 2), PASS);
    });

    expect(took).toBeLessThan(AT_ONCE);
    const read = await timed(async () => {
      expect(await readTask(stub)).toMatchObject({ status: 'resolved', winner_id: worker.agentId });
    });
    expect(read).toBeLessThan(ABOUT_A_SECOND);
    expect(await timed(() => stub.submission(2, OPERATOR))).toBeLessThan(ABOUT_A_SECOND);
    expect(await transfersOf(task)).toEqual(HELD);
    expect(await eventsOf(task)).not.toContain('payout.posted');

    await restore(task);
    await untilMoved(task, PAID);
    expect(await fundsOf(worker)).toEqual({ available: 8_000_000, held: 0 });
    await until(async () => (await eventsOf(task)).includes('payout.posted'));
  });

  it('a deadline is on time, and the money follows when BOOKS is back', async () => {
    const deadline = Date.now() + 2_000;
    const quality = { type: 'quality_first', settleBy: null, threshold: 0, deadline } as const;
    const { task, worker } = await fundedBefore(outage, quality);
    await handIn(task, worker);
    await task.stub.verdict(1, await begin(task.stub, 1), PASS);

    const settled = await until(async () => {
      const log = (await logOf(task.stub)) as unknown as { type: string; at: number }[];
      return log.find(({ type }) => type === 'task.resolved');
    });

    // By its alarm: nobody has asked for the task since.
    expect(settled.at - deadline).toBeLessThan(2_000);
    await restore(task);
    await untilMoved(task, PAID);
  });

  it('a cancel is answered within some five seconds, and its refund follows when BOOKS is back', async () => {
    const { task } = await fundedBefore(outage);
    const { stub, publisher } = task;

    const took = await timed(async () => {
      const cancelled = await stub.cancel(commandOf(publisher));
      if (isRefusal(cancelled)) throw new Error(cancelled.refused);
      expect(JSON.parse(cancelled.json)).toMatchObject({ status: 'cancelled', refund: null });
    });

    expect(took).toBeLessThan(6_500);
    expect(await outcomeOf(stub.refund(commandOf(publisher)))).toBe('refund_pending');
    await restore(task);
    await untilMoved(task, REFUNDED);
    await until(async () => (await outcomeOf(stub.refund(commandOf(publisher)))) === 'done');
    expect(await fundsOf(publisher)).toEqual({ available: 25_000_000, held: 0 });
  });

  it('a task that expires meanwhile is refunded when BOOKS is back', async () => {
    const { task } = await fundedBefore(outage, { deadline: Date.now() + 1_500 });
    await until(async () => (await eventsOf(task)).includes('task.expired'));
    expect(await transfersOf(task)).toEqual(HELD);

    await restore(task);

    await untilMoved(task, REFUNDED);
    await until(async () => (await eventsOf(task)).includes('refund.posted'));
  });
});

describe('With BOOKS back after a long outage', () => {
  /** The next try of the ledger is minutes away, as after many failures. */
  async function pauseLedger(task: PricedTask): Promise<void> {
    await inTask(task.stub, (_, { storage }) => {
      const query = "UPDATE sinks SET failures = 10, retry_at = ? WHERE name = 'ledger'";
      storage.sql.exec(query, Date.now() + 300_000);
    });
    await crash(task);
  }

  it('whoever asks again for the hold need not wait for the next try', async () => {
    const task = await pricedTask();
    await withBinding(task.stub, 'BOOKS', FAILING_BOOKS);
    expect(await outcomeOf(task.stub.fund(commandOf(task.publisher, 'fund')))).toBe('funding_pending');
    await pauseLedger(task);

    expect(await outcomeOf(task.stub.fund(commandOf(task.publisher, 'fund')))).toBe('done');
  });

  it('whoever asks for the refund need not wait for the next try', async () => {
    const { task } = await fundedBefore(FAILING_BOOKS);
    await task.stub.cancel(commandOf(task.publisher));
    await pauseLedger(task);

    expect(await outcomeOf(task.stub.refund(commandOf(task.publisher)))).toBe('done');
  });
});

describe('With BOOKS back after callers have asked again and again', () => {
  const AGAIN = Array.from({ length: 25 });

  it('the publisher gets its money back without asking once more', async () => {
    const { task } = await fundedBefore(FAILING_BOOKS);
    await task.stub.cancel(commandOf(task.publisher));
    for (const _ of AGAIN) {
      expect(await outcomeOf(task.stub.refund(commandOf(task.publisher)))).toBe('refund_pending');
    }

    await restore(task);

    await untilMoved(task, REFUNDED);
  });

  it('the winner is paid, whatever strangers have asked for', async () => {
    const { task, worker } = await fundedBefore(FAILING_BOOKS);
    const stranger = await party('stranger');
    await handIn(task, worker);
    await task.stub.verdict(1, await begin(task.stub, 1), PASS);
    for (const _ of AGAIN) {
      expect(await outcomeOf(task.stub.refund(commandOf(stranger)))).toBe('not_publisher');
    }

    await restore(task);

    await untilMoved(task, PAID);
  });
});

describe('With BOOKS up', () => {
  it('money moves at once when a task ends, without waiting for an alarm', async () => {
    const task = await pricedTask();
    await fundTask(task);
    await handIn(task, await claimant(task));
    const token = await begin(task.stub, 1);

    await task.stub.verdict(1, token, PASS);

    await until(async () => Object.keys(await transfersOf(task)).length === 3, 2_000);
    expect(await transfersOf(task)).toEqual(PAID);
  });

  it('a payout that failed once is tried again within some seconds', async () => {
    const task = await pricedTask();
    await fundTask(task);
    await handIn(task, await claimant(task));
    const token = await begin(task.stub, 1);
    const failing = interruptedOnce('money', () => Promise.reject(new Error('BOOKS is down')));
    await withBinding(task.stub, 'BOOKS', failing);

    await task.stub.verdict(1, token, PASS);

    await until(async () => Object.keys(await transfersOf(task)).length === 3, 4_000);
  });

  it.each(['money', 'standing'] as const)(
    'whoever is told that a task has ended finds its winner paid and renowned (a slow %s waited for)',
    async (slow) => {
      const task = await pricedTask();
      await fundTask(task);
      const worker = await claimant(task);
      await handIn(task, worker);
      const token = await begin(task.stub, 1);
      const books = interrupted(slow, async (perform) => {
        await scheduler.wait(300);
        return await perform();
      });
      await withBinding(task.stub, 'BOOKS', books);
      await task.stub.verdict(1, token, PASS);

      expect(await readTask(task.stub)).toMatchObject({ status: 'resolved' });

      expect(await transfersOf(task)).toEqual(PAID);
      const agent = await env.BOOKS.prepare('SELECT tasks_won, earned FROM agents WHERE id = ?')
        .bind(worker.agentId)
        .first();
      expect(agent).toEqual({ tasks_won: 1, earned: 8_000_000 });
    },
  );
});

afterAll(async () => {
  await expectSolvent();
});
