import type { LogRow, NewLogRow } from '../log/log.ts';
import type { Outbox } from '../log/outbox.ts';
import {
  apply,
  isNext,
  isSamePayment,
  isWallet,
  type Payment,
  type PaymentEvent,
  type PaymentRecord,
} from './payment.ts';
import type { PaymentStore } from './store.ts';

/** What happens to a payment. */
export type Step = { readonly n: number; readonly event: PaymentEvent };

/** Events that something outside is to know of; the others are nobody's business but the treasury's. */
const LOGGED: readonly PaymentEvent['type'][] = [
  ...(['payment.asked', 'payment.refused', 'payment.mined', 'payment.confirmed'] as const),
  ...(['payment.held', 'payment.released'] as const),
];

/** The payments of a wallet as their object holds them: every change is one synchronous read, decision and commit. */
export class TreasuryState {
  readonly store: PaymentStore;
  readonly #outbox: () => Outbox;
  readonly #nextDue: () => number | null;

  constructor(store: PaymentStore, outbox: () => Outbox, nextDue: () => number | null) {
    this.store = store;
    this.#outbox = outbox;
    this.#nextDue = nextDue;
  }

  /**
   * Asks the ledger to reserve a payment's amount, unless that is under way or done: for a new payment, and again for one
   * that was refused, to whatever wallet it is to go by now. Answers the log's number of the wish, or of what is the newest by now. Throws for another payment
   * under the id, and for what can never be paid.
   */
  ask(payment: Payment, now: number): number {
    // Once it is on record it is worked on beside others, whom it must not hold up.
    if (payment.amount < 1 || !isWallet(payment.wallet)) throw new Error(`${payment.id} cannot be paid`);
    const exists = this.store.exists();
    const known = exists ? this.store.byId(payment.id) : null;
    const { wallet } = payment;
    const isRefused = known?.state === 'refused';
    if (known && !isSamePayment(isRefused ? { ...known, wallet } : known, payment)) {
      throw new Error(`${payment.id} stands for another payment`);
    }
    if (known && !isRefused) return this.#outbox().head();
    if (known) {
      this.commit([{ n: known.n, event: { type: 'payment.asked', wallet } }], now);
    } else {
      this.#commit(now, () => {
        if (!exists) {
          this.store.create();
          this.#outbox().create();
        }
        return [logRow(this.store.insert(payment, now), { type: 'payment.asked' }, now)];
      });
    }
    return this.#outbox().head();
  }

  /**
   * Commits what happens to payments: state, log and alarm in one transaction. What can no longer happen to a payment, for
   * it was found out about what it was before, is left out. Answers whether anything happened.
   */
  commit(steps: readonly Step[], now: number): boolean {
    if (steps.length === 0) return false;
    let count = 0;
    this.#commit(now, () =>
      steps.flatMap(({ n, event }) => {
        const record = this.store.byNumber(n);
        if (!record || !isNext(record, event)) return [];
        count += 1;
        return this.#record(record, event, now);
      }),
    );
    return count > 0;
  }

  /**
   * Gives nonces to payments that wait, in their order, the wallet's very first being `first`. None is ever skipped, even if
   * somebody else has used it: should that be undone, what comes after would wait for it for ever.
   */
  allocate(payments: readonly PaymentRecord[], first: number, now: number): void {
    if (payments.length === 0) return;
    this.#commit(now, () => {
      let nonce = this.store.nextNonce() ?? first;
      const rows = payments.flatMap(({ n }) => {
        const record = this.store.byNumber(n);
        const event = { type: 'payment.allocated', nonce } as const;
        if (!record || !isNext(record, event)) return [];
        nonce += 1;
        return this.#record(record, event, now);
      });
      this.store.saveNextNonce(nonce);
      return rows;
    });
  }

  #record(record: PaymentRecord, event: PaymentEvent, now: number): NewLogRow[] {
    const after = apply(record, event, now);
    this.store.update(after);
    if (event.type === 'payment.signed') this.store.saveTransfer(event.transfer);
    return LOGGED.includes(event.type) ? [logRow(after, event, now)] : [];
  }

  #commit(now: number, write: () => readonly NewLogRow[]): readonly LogRow[] {
    const rows = this.#outbox().commit(now, () => ({ rows: write(), due: this.#nextDue() }));
    if (rows.length > 0) void this.#outbox().flush();
    return rows;
  }
}

function logRow(
  { n, id, state, attempt, txHash }: PaymentRecord,
  event: PaymentEvent,
  now: number,
): NewLogRow {
  return {
    type: event.type,
    data: { payment_id: id, n, status: state, attempt, tx_hash: txHash },
    at: now,
  };
}
