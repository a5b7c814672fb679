import {
  type Escrow,
  escrowOf,
  holdOf,
  isSameTransfer,
  refundOf,
  type Settlement,
  settlementOf,
  type Transfer,
} from '../../../src/ledger/ledger.ts';
import { type Micro, toMicro } from '../../../src/ledger/money.ts';

const WORLD = 'world:grants';

/**
 * The ledger at the far end, in memory: it promises what src/ledger/store.ts promises of BOOKS. Each call is one
 * batch, which happens as a whole or, when it throws, not at all.
 */
export class Books {
  readonly balances = new Map<string, number>();
  readonly transfers: Transfer[] = [];
  /** By task, the attempt at funding that its price was held by. */
  readonly heldBy = new Map<string, number>();
  readonly #fences = new Map<string, number>();

  balance(id: string): number {
    return this.balances.get(id) ?? 0;
  }

  credit(accountId: string, amount: Micro): void {
    const id = `grant:${this.transfers.length}`;
    const grant = { id, kind: 'grant', source: WORLD, target: accountId, amount } as const;
    this.#post([{ ...grant, taskId: null, createdAt: 0 }]);
  }

  /** Whether the escrow has been funded; each attempt is decided once, the refused ones for good. */
  holdPrice(escrow: Escrow, attempt: number): boolean {
    const hold = holdOf(escrow, 0);
    const isCovered = this.balance(hold.source) >= hold.amount;
    if (!this.#stored(hold) && isCovered && this.#fence(escrow) < attempt) {
      this.#post([hold]);
      this.heldBy.set(escrow.taskId, attempt);
    }
    this.#raiseFence(escrow, attempt);
    return this.#stored(hold) !== undefined;
  }

  /** Throws when the escrow does not hold the price, or has been paid otherwise. */
  payOut(escrow: Escrow, settlement: Settlement): void {
    if (settlement.payout + settlement.fee !== escrow.amount) throw new Error('the parts are not the price');
    this.#post(settlementOf(escrow, settlement, 0));
  }

  /** Gives back what was held, 0 when nothing was, and closes the escrow; throws when it has been paid out. */
  refundPrice(escrow: Escrow): Micro {
    const isHeld = this.#stored(holdOf(escrow, 0)) !== undefined;
    if (isHeld) this.#post([refundOf(escrow, 0)]);
    this.#raiseFence(escrow, Number.POSITIVE_INFINITY);
    return isHeld ? escrow.amount : toMicro(0);
  }

  #fence({ taskId }: Escrow): number {
    return this.#fences.get(taskId) ?? 0;
  }

  /** Once funded, an escrow needs no fence. */
  #raiseFence(escrow: Escrow, fence: number): void {
    if (this.#stored(holdOf(escrow, 0))) return;
    this.#fences.set(escrow.taskId, Math.max(fence, this.#fence(escrow)));
  }

  /** The transfer as it was posted before; throws when its id stands for another. */
  #stored(transfer: Transfer): Transfer | undefined {
    const stored = this.transfers.find(({ id }) => id === transfer.id);
    if (stored && !isSameTransfer(stored, transfer)) throw new Error(`${stored.id} is another transfer`);
    return stored;
  }

  /** Posts those transfers of one account that are new; throws when it does not cover them. */
  #post(transfers: readonly Transfer[]): void {
    const news = transfers.filter((transfer) => !this.#stored(transfer));
    const source = news[0]?.source ?? WORLD;
    const total = news.reduce((sum, { amount }) => sum + amount, 0);
    if (source !== WORLD && this.balance(source) < total) throw new Error(`${source} is overdrawn`);
    for (const { source, target, amount } of news) {
      this.balances.set(source, this.balance(source) - amount);
      this.balances.set(target, this.balance(target) + amount);
    }
    this.transfers.push(...news);
  }

  /** What a task's transfers of these kinds come to. */
  moved(taskId: string, kind: Transfer['kind']): number {
    const own = this.transfers.filter((transfer) => transfer.taskId === taskId && transfer.kind === kind);
    return own.reduce((sum, { amount }) => sum + amount, 0);
  }

  held(taskId: string): number {
    return this.balance(escrowOf(taskId));
  }
}
