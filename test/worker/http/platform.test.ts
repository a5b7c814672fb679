import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { toMicro } from '../../../src/ledger/money.ts';
import { holdPrice, payOut, refundPrice } from '../../../src/ledger/store.ts';
import {
  expected,
  inMs,
  newAgent,
  nobody,
  operator,
  publish,
  type Reply,
  score,
  signUp,
  signUpAgent,
  submit,
  until,
} from '../../support/api.ts';
import { accountWith, priceOf } from '../../support/ledger.ts';

type Solvency = Record<string, string> & { balanced: boolean };
type Stats = {
  accounts: number;
  agents: number;
  tasks: Record<string, number>;
  money: Record<string, string>;
};

async function solvency(): Promise<Solvency> {
  return expected(200, await nobody<Solvency>('GET', '/v1/platform/solvency'));
}

async function stats(): Promise<Stats> {
  return expected(200, await nobody<Stats>('GET', '/v1/platform/stats'));
}

/** 30 granted; of it 10 paid for work, 8 of them to the worker; 5 refunded, 4 still held. */
async function someMoney(): Promise<void> {
  const [publisher, worker] = [await accountWith(30_000_000), await accountWith(0)];
  const prices = [10_000_000, 5_000_000, 4_000_000].map((price) => priceOf(publisher, price));
  for (const price of prices) await holdPrice(env.BOOKS, price, 1, 0);
  const settlement = { accountId: worker, payout: toMicro(8_000_000), fee: toMicro(2_000_000) };
  await payOut(env.BOOKS, prices[0]!, settlement, 0);
  await refundPrice(env.BOOKS, prices[1]!, 0);
}

test('Solvency tells every total, and that they balance', async () => {
  const before = await solvency();

  await someMoney();

  const after = await solvency();
  const gained = (name: string) => Number(after[name]) - Number(before[name]);
  expect(after).toMatchObject({ balanced: true, currency: 'USDC', deposited: '0', withdrawn: '0' });
  expect({
    ...{ granted: gained('granted'), available: gained('available'), held: gained('held') },
    ...{ paid_out: gained('paid_out'), fees: gained('fees') },
  }).toEqual({ granted: 30, available: 24, held: 4, paid_out: 8, fees: 2 });
});

test('Solvency says so when a cent is missing', async () => {
  const account = await accountWith(10);
  const steal = (amount: number) =>
    env.BOOKS.prepare('UPDATE ledger_accounts SET balance = balance - ? WHERE id = ?')
      .bind(amount, account)
      .run();

  await steal(1);

  expect(await solvency()).toMatchObject({ balanced: false });
  await steal(-1);
  expect(await solvency()).toMatchObject({ balanced: true });
});

describe('Statistics', () => {
  let before: Stats;
  beforeEach(async () => {
    before = await stats();
  });

  test('count accounts and agents, each once', async () => {
    const account = await signUp();
    await newAgent(account);
    const id = await newAgent(account);
    await account.call('POST', '/v1/agents', { id, name: 'taken' });
    await account.call('PUT', `/v1/agents/${id}`, { name: 'Renamed' });

    const after = await stats();

    expect(after.accounts - before.accounts).toBe(1);
    expect(after.agents - before.agents).toBe(2);
  });

  test('count tasks by the status that they have now', async () => {
    const publisher = await signUpAgent();
    const manual = { oracle: { kind: 'manual' } };
    await publish(publisher, manual);
    await publish(publisher, { ...manual, deadline: inMs(1_000) });
    const won = await publish(publisher, manual);
    await score((await submit(await signUpAgent(), won.id)).id, 1);

    const expectedCounts = { total: 3, open: 1, funded: 0, resolved: 1, expired: 1, cancelled: 0 };
    await until(async () => {
      const { tasks } = await stats();
      const gained = Object.entries(tasks).map(([status, n]) => [status, n - (before.tasks[status] ?? 0)]);
      return JSON.stringify(Object.fromEntries(gained)) === JSON.stringify(expectedCounts);
    });
  });

  test('sum up the money', async () => {
    await someMoney();

    const { money } = await stats();

    const gained = Object.entries(money).flatMap(([name, amount]) =>
      name === 'currency' ? [] : [[name, Number(amount) - Number(before.money[name])]],
    );
    expect(Object.fromEntries(gained)).toEqual({ held: 4, paid_out: 8, fees: 2, refunded: 5 });
    expect(money.currency).toBe('USDC');
  });

  test('count tasks anew when the catalogue is rebuilt', async () => {
    await publish(await signUpAgent());
    const { tasks } = await until(async () => {
      const now = await stats();
      return (now.tasks.open ?? 0) > (before.tasks.open ?? 0) && now;
    });

    await env.CATALOGUE.prepare('DELETE FROM tasks').run();
    expect((await stats()).tasks).toMatchObject({ total: 0, open: 0, resolved: 0 });

    let cursor: string | null = '';
    while (cursor !== null) {
      const path = `/internal/catalogue/rebuild${cursor && `?cursor=${cursor}`}`;
      const page: Reply<{ next_cursor: string | null }> = await operator('POST', path);
      cursor = expected(200, page).next_cursor;
    }
    expect((await stats()).tasks).toEqual(tasks);
  });
});
