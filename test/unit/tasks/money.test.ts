import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, play } from './histories.ts';
import { accountOf, type Lane, type Market } from './market.ts';

const RUNS = { numRuns: 200 };

/** What is held, paid, kept as a fee and given back of a task's price, by the ledger. */
function moneyOf({ books }: Market, { world }: Lane) {
  const { id } = world.task.spec;
  return {
    ...{ hold: books.moved(id, 'hold'), payout: books.moved(id, 'payout'), fee: books.moved(id, 'fee') },
    ...{ refund: books.moved(id, 'refund'), held: books.held(id) },
  };
}

/** Rounded down to the micro-unit. */
function feeOf({ world }: Lane): number {
  const { price, feeBps } = world.task.spec;
  return Math.floor((price * feeBps) / 10_000);
}

/** The account of the agent that won. */
function winnersAccount({ world }: Lane): string {
  return accountOf(world.task.progress.winner?.workerId ?? '');
}

/** A law of the market, in words, and whether it is kept for a task; checked after every step. */
type Law = [law: string, isKept: (lane: Lane, market: Market) => boolean];

const LAWS_OF_MONEY: Law[] = [
  [
    'what was held is paid, kept as a fee, given back or still held',
    (lane, market) => {
      const { hold, payout, fee, refund, held } = moneyOf(market, lane);
      return hold === payout + fee + refund + held;
    },
  ],
  [
    'the price is held once and whole, or not at all',
    (lane, market) => [0, lane.world.task.spec.price].includes(moneyOf(market, lane).hold),
  ],
  [
    'the winner is paid exactly, and only on a resolved task',
    (lane, market) => {
      const { books } = market;
      const { spec, progress } = lane.world.task;
      const { payout, fee } = moneyOf(market, lane);
      if (payout + fee === 0) return true;
      const [transfer] = books.transfers.filter(({ id }) => id === `payout:${spec.id}`);
      const isToWinner = !transfer || transfer.target === winnersAccount(lane);
      return (
        progress.status === 'resolved' && isToWinner && fee === feeOf(lane) && payout === spec.price - fee
      );
    },
  ],
  [
    'money goes back only from an expired or a cancelled task, and to its publisher',
    ({ world }, { books }) => {
      const { spec, progress } = world.task;
      const [refund] = books.transfers.filter(({ id }) => id === `refund:${spec.id}`);
      const ended = progress.status === 'expired' || progress.status === 'cancelled';
      return !refund || (ended && refund.target === spec.accountId);
    },
  ],
  [
    'the task says that it is funded, paid or refunded only when that is so',
    (lane, market) => {
      const { hold, payout, fee, refund } = moneyOf(market, lane);
      const { funding, paid, refunded } = lane.world.task.progress;
      return (funding !== 'funded' || hold > 0) && (!paid || payout + fee > 0) && (!refunded || refund > 0);
    },
  ],
  [
    'the task says that nothing is held only when nothing is, and no attempt will change that',
    (lane, market) => lane.world.task.progress.funding !== 'none' || moneyOf(market, lane).hold === 0,
  ],
  [
    'an attempt that is refused, by the log or by what its caller was told, never holds',
    ({ world, refused }, { books }) => {
      const heldBy = books.heldBy.get(world.task.spec.id) ?? null;
      const rows = world.log.filter(({ type }) => type === 'funding.refused');
      return heldBy === null || (heldBy > refused && rows.every(({ data }) => data.attempt !== heldBy));
    },
  ],
  [
    'a task with a price takes workers, and their work, only while the price is held',
    (lane, market) =>
      lane.world.task.spec.price === 0 ||
      lane.world.participants.size === 0 ||
      moneyOf(market, lane).hold > 0,
  ],
];

const LAWS_OF_OUTCOMES: Law[] = [
  [
    'there is a winner on a resolved task, and only there',
    ({ world }) => (world.task.progress.status === 'resolved') === (world.task.progress.winner !== null),
  ],
  [
    'the winner is the author of a submission that passed',
    ({ world }) => {
      const { winner } = world.task.progress;
      const submission = winner && world.submissions.get(winner.n);
      return !winner || (submission?.status === 'passed' && submission.workerId === winner.workerId);
    },
  ],
  [
    'a task ends at most once',
    ({ world }) =>
      world.types.filter((type) => ['task.resolved', 'task.expired', 'task.cancelled'].includes(type))
        .length <= 1,
  ],
  [
    'the outcome of a task that has ended stands; only its money still moves',
    (lane) => {
      const { progress } = lane.world.task;
      if (progress.closedAt === null) return lane.settledAs === null;
      const { version, funding, paid, refunded, ...outcome } = progress;
      const parts = [lane.world.task.spec, outcome, ...lane.world.submissions, ...lane.world.participants];
      lane.settledAs ??= JSON.stringify(parts);
      return lane.settledAs === JSON.stringify(parts);
    },
  ],
  [
    'a task is called off only while nothing is being judged and nothing has passed',
    ({ world }) =>
      world.task.progress.status !== 'cancelled' ||
      [...world.submissions.values()].every(({ status }) => status === 'failed' || status === 'errored'),
  ],
  [
    'work on a priced task comes from agents that have claimed it, of accounts of their own',
    ({ world }) => {
      if (world.task.spec.price === 0) return true;
      const parts = [...world.participants.values()].filter(({ leftAt }) => leftAt === null);
      const accounts = parts.map(({ accountId }) => accountId);
      return (
        new Set(accounts).size === accounts.length &&
        !accounts.includes(world.task.spec.accountId) &&
        [...world.submissions.values()].every(({ workerId }) =>
          parts.some((part) => part.workerId === workerId),
        )
      );
    },
  ],
];

function broken(laws: readonly Law[], market: Market): string[] {
  return market.lanes.flatMap((lane, i) =>
    laws.filter(([, isKept]) => !isKept(lane, market)).map(([law]) => `task ${i}: ${law}`),
  );
}

/** What is wrong with the books as a whole. */
function wrongWith({ books, faults }: Market): string[] {
  const wrong = [...faults];
  let sum = 0;
  for (const [id, balance] of books.balances) {
    sum += balance;
    if (balance < 0 && !id.startsWith('world:')) wrong.push(`${id} is below zero`);
  }
  if (sum !== 0) wrong.push('money has come from nowhere');
  const ids = books.transfers.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) wrong.push('a transfer was posted twice');
  return wrong;
}

/** What each account must have in the end: what it was given, less the prices it paid for, and what it has won. */
function balancesByOutcome({ books, lanes }: Market): Map<string, number> {
  const balances = new Map<string, number>();
  const add = (id: string, amount: number) => balances.set(id, (balances.get(id) ?? 0) + amount);
  for (const { kind, target, amount } of books.transfers) if (kind === 'grant') add(target, amount);
  for (const lane of lanes) {
    const { spec, progress } = lane.world.task;
    if (progress.status !== 'resolved') continue;
    add(spec.accountId, -spec.price);
    add(winnersAccount(lane), spec.price - feeOf(lane));
    add('platform:fees', feeOf(lane));
  }
  return balances;
}

/** Balances other than the world's; what stands at zero is left out. */
function standing(balances: ReadonlyMap<string, number>): [string, number][] {
  return [...balances].filter(([id, balance]) => balance !== 0 && !id.startsWith('world:')).sort();
}

/** What a task with a price says of its money once every effect has run. */
function saysOf({ world }: Lane) {
  const { funding, paid, refunded } = world.task.progress;
  return { funding, paid, refunded };
}

describe('whatever happens in a market with money', () => {
  it('at every moment the books balance, and no transfer is made twice, too much or without cause', () => {
    fc.assert(
      fc.property(histories, (history) => {
        play(history, (market) => {
          expect([...wrongWith(market), ...broken(LAWS_OF_MONEY, market)]).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  it('at every moment a task has at most one winner, chosen once, and its outcome stands', () => {
    fc.assert(
      fc.property(histories, (history) => {
        play(history, (market) => expect(broken(LAWS_OF_OUTCOMES, market)).toEqual([]));
      }),
      RUNS,
    );
  });

  it('once all effects have run, every open task knows whether its price is held', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const market = play(history, () => {});
        market.runAll();
        for (const lane of market.lanes) {
          const { hold } = moneyOf(market, lane);
          expect(lane.world.task.progress.funding).toBe(hold > 0 ? 'funded' : 'none');
        }
      }),
      RUNS,
    );
  });

  it('in the end the winner and the platform are paid or everything went back: never both, never neither', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const market = play(history, () => {});
        market.pass(2_000_000, true);
        market.runAll();
        expect(wrongWith(market)).toEqual([]);
        expect(standing(market.books.balances)).toEqual(standing(balancesByOutcome(market)));
        for (const lane of market.lanes) {
          const wasHeld = moneyOf(market, lane).hold > 0;
          const isResolved = lane.world.task.progress.status === 'resolved';
          expect(saysOf(lane)).toEqual({
            funding: wasHeld ? 'funded' : 'none',
            paid: wasHeld && isResolved,
            refunded: wasHeld && !isResolved,
          });
        }
      }),
      RUNS,
    );
  });

  it('copies of all the calls and answers there ever were change nothing any more', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (history, order) => {
        const market = play(history, () => {});
        market.pass(2_000_000, true);
        market.runAll();
        const before = JSON.stringify([[...market.books.balances], market.lanes.map(saysOf)]);
        const calls = [...market.calls];
        while (calls.length > 0) {
          const [call] = calls.splice(order.next().value % calls.length, 1);
          market.land(call!);
          market.hear(call!);
        }
        expect(market.faults).toEqual([]);
        expect(JSON.stringify([[...market.books.balances], market.lanes.map(saysOf)])).toBe(before);
      }),
      RUNS,
    );
  });
});
