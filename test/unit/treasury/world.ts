import { toMicro } from '../../../src/ledger/money.ts';
import { Outbox } from '../../../src/log/outbox.ts';
import type { PaymentRecord } from '../../../src/treasury/payment.ts';
import { type RoundResult, round } from '../../../src/treasury/round.ts';
import { paceFor } from '../../../src/treasury/rules/pace.ts';
import { TreasuryState } from '../../../src/treasury/state.ts';
import { PaymentStore } from '../../../src/treasury/store.ts';
import { Storage } from '../jobs/sqlite.ts';
import { SimChain, wallets } from './sim-chain.ts';

export const CONFIRMATIONS = 4;
export const BLOCK_MS = 1_000;

export type Stop = 'before' | 'after' | null;

/** The treasury on its real SQL, in plain Node, with a chain and a clock that the test moves. */
export class World {
  now = Date.parse('2026-11-01T12:00:00Z');
  readonly chain = new SimChain();
  readonly storage = new Storage();
  state!: TreasuryState;
  /** Called before each call to the node. */
  happens: () => void = () => {};

  /** Says at each commit whether the object stops right before it, right after it, or not at all. */
  nextStop: () => Stop = () => null;

  constructor() {
    const { storage } = this;
    const transactionSync = storage.transactionSync.bind(storage);
    storage.transactionSync = (work) => {
      const stop = this.nextStop();
      if (stop === 'before') throw new Error('stopped');
      const result = transactionSync(work);
      if (stop === 'after') throw new Error('stopped');
      return result;
    };
    this.restart();
    this.chain.isStored = (hash) =>
      this.storage.sql.exec('SELECT 1 FROM transfers WHERE hash = ?', hash).toArray().length === 1;
  }

  /** The object leaves memory, and comes back from what it stored. */
  restart(): void {
    const ctx = { storage: this.storage } as unknown as DurableObjectState;
    const outbox = new Outbox(
      ctx,
      [],
      () => null,
      () => Promise.resolve(),
    );
    const store = new PaymentStore(this.storage.sql as unknown as SqlStorage);
    this.state = new TreasuryState(
      store,
      () => outbox,
      () => null,
    );
    if (store.exists()) outbox.load();
  }

  /** A payment that the ledger has covered. */
  ask(name: string, wallet = 0, amount = 10): PaymentRecord {
    const payment = { accountId: 'acct_1', agentId: 'ann', wallet: wallets[wallet]!, taskId: null };
    this.state.ask({ ...payment, id: `withdrawal:${name}`, amount: toMicro(amount) }, this.now);
    const { n } = this.state.store.byId(`withdrawal:${name}`)!;
    this.state.commit([{ n, event: { type: 'payment.reserved' } }], this.now);
    return this.payment(n);
  }

  payment(n: number): PaymentRecord {
    return this.state.store.byNumber(n)!;
  }

  all(): PaymentRecord[] {
    const { count } = this.storage.sql.exec('SELECT count(*) AS count FROM payments').one() as {
      count: number;
    };
    return Array.from({ length: count }, (_, i) => this.payment(i + 1));
  }

  async round(): Promise<RoundResult> {
    const settings = { confirmations: CONFIRMATIONS, pace: paceFor(BLOCK_MS) };
    const node = this.chain.node(() => this.happens());
    return await round(this.state, node, settings, () => this.now);
  }

  /** Rounds with a block between them. */
  async rounds(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      await this.round();
      this.chain.mine();
      this.now += BLOCK_MS;
    }
  }
}
