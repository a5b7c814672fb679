import { bookWithdrawals, MOST_RESERVES, releaseAmounts, reserveAmounts } from '../ledger/reserves.ts';
import type { LogRow } from '../log/log.ts';
import type { Sink } from '../log/outbox.ts';
import { moveOf, type PaymentRecord } from './payment.ts';
import type { Step, TreasuryState } from './state.ts';

/** Tasks that are told at once. */
const MOST_TOLD = 50;

const LEDGER_WORK = ['payment.asked', 'payment.confirmed', 'payment.released'];
const TOLD = ['payment.mined', 'payment.confirmed', 'payment.held', 'payment.released'];

/** What carries payments outside: their object, as far as the sinks know it. */
export type SinkHost = {
  readonly env: () => Env;
  readonly state: TreasuryState;
  /** Commits what the ledger answers. */
  readonly hear: (steps: readonly Step[]) => void;
};

/** The far ends of the treasury's log besides the chain itself: money in BOOKS, and the tasks that are paid. */
export function treasurySinks(host: SinkHost): Sink[] {
  return [
    {
      name: 'ledger',
      batch: MOST_RESERVES,
      patience: ({ type }) => (LEDGER_WORK.includes(type) ? 0 : null),
      deliver: (rows) => moveMoney(host, rows),
    },
    {
      name: 'tasks',
      batch: MOST_TOLD,
      patience: ({ type }) => (TOLD.includes(type) ? 0 : null),
      deliver: (rows) => tellTasks(host, rows),
    },
  ];
}

/** Has BOOKS set aside, book and give back what the rows ask for. What was decided already is not asked for again. */
async function moveMoney({ env, state, hear }: SinkHost, rows: readonly LogRow[]): Promise<void> {
  const now = Date.now();
  const of = (type: string) => paymentsOf(state, rows, type);
  const asked = of('payment.asked').filter((payment) => payment.state === 'reserving');
  if (asked.length > 0) {
    const wishes = asked.map((reserve) => ({ reserve, attempt: reserve.attempt }));
    const covered = await reserveAmounts(env().BOOKS, wishes, now);
    hear(
      asked.map(({ n, id, attempt }) => ({
        n,
        event: covered.has(id) ? { type: 'payment.reserved' } : { type: 'payment.refused', attempt },
      })),
    );
  }
  const [confirmed, released] = [of('payment.confirmed'), of('payment.released')];
  if (confirmed.length > 0) await bookWithdrawals(env().BOOKS, confirmed, now);
  if (released.length > 0) await releaseAmounts(env().BOOKS, released, now);
}

/** Tells tasks how their payments stand by now, which may be further than the rows say. */
async function tellTasks({ env, state }: SinkHost, rows: readonly LogRow[]): Promise<void> {
  await Promise.all(
    paymentsOf(state, rows).map(async (payment) => {
      const move = moveOf(payment);
      if (move && payment.taskId !== null) await env().TASKS.getByName(payment.taskId).paymentMoved(move);
    }),
  );
}

/** The payments that rows (of one type) are about, as they are now, each once. */
function paymentsOf({ store }: TreasuryState, rows: readonly LogRow[], type?: string): PaymentRecord[] {
  const meant = type === undefined ? rows : rows.filter((row) => row.type === type);
  const numbers = new Set(meant.map(({ data }) => Number(data.n)));
  return [...numbers].flatMap((n) => store.byNumber(n) ?? []);
}
