import { DurableObject } from 'cloudflare:workers';
import { type Refusal, refuse } from '../http/problem.ts';
import { toMicro } from '../ledger/money.ts';
import type { SinkState } from '../log/log.ts';
import { Outbox } from '../log/outbox.ts';
import { reportStuck } from '../log/stuck.ts';
import { settledWithin } from '../log/time-limit.ts';
import { chainOf, connect } from './chain.ts';
import type { ChainNode, Sight } from './node.ts';
import {
  type Lack,
  type Payment,
  type PaymentEvent,
  type PaymentRecord,
  type PaymentState,
  type PaymentView,
  type Tally,
  type TreasuryStanding,
  viewPayment,
} from './payment.ts';
import { round } from './round.ts';
import { Rounds } from './rounds.ts';
import { paceFor } from './rules/pace.ts';
import { treasurySinks } from './sinks.ts';
import { TreasuryState } from './state.ts';
import { PaymentStore } from './store.ts';

/** How long a caller waits for the ledger's word before it is told that it is not known yet. */
const MONEY_WITHIN_MS = 5_000;
/** A look at the chain that is older is done anew for whoever asks how the treasury stands. */
const SIGHT_HOLDS_MS = 10_000;
/** How long whoever asks waits for that. */
const LOOK_WITHIN_MS = 2_000;

/** States that only the chain leads out of. */
const UNDER_WAY = ['allocated', 'signed', 'broadcast', 'mined', 'reverted'] as const;

const NO_PAYMENT = refuse('not_found', 'There is no such payment.');

/** The operations wallet: the only signer for it. Its name is the wallet's address in lower case. */
export class TreasuryObject extends DurableObject<Env> {
  readonly #rounds: Rounds = new Rounds({
    round: () => this.#round(),
    hasWork: () => this.#hasWork(),
    rearm: () => void this.#outbox.commit(Date.now(), () => ({ rows: [], due: this.#rounds.dueAt() })),
    report: (state, error) => this.#report(state, error),
  });
  readonly #state: TreasuryState = new TreasuryState(
    new PaymentStore(this.ctx.storage.sql),
    () => this.#outbox,
    () => this.#rounds.dueAt(),
  );
  readonly #outbox: Outbox = new Outbox(
    this.ctx,
    treasurySinks({
      env: () => this.env,
      state: this.#state,
      hear: (steps) => {
        this.#state.commit(steps, Date.now());
        this.#rounds.urge();
      },
    }),
    () => this.#rounds.dueAt(),
    (sink, error) => this.#report(sink, error),
    true,
  );
  /** The last look at the chain, and what payments waited for then. */
  #seen: { readonly sight: Sight; readonly at: number } | null = null;
  #lacks: Lack | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    if (this.#exists()) this.#outbox.load();
  }

  /**
   * Sends a payment, once by its id; a repeat joins it. Answers it once its amount is reserved, or `reserving` when the
   * ledger does not say so within 5 s. Refuses with `insufficient_funds`; the same call may then try again. Throws for
   * another payment under the id.
   */
  async pay(payment: Payment): Promise<PaymentView | Refusal> {
    const wish = this.#state.ask(payment, Date.now());
    if (this.#known(payment.id).state === 'reserving') {
      this.#outbox.urge('ledger');
      await this.#outbox.carried('ledger', wish, MONEY_WITHIN_MS);
    }
    const record = this.#known(payment.id);
    if (record.state !== 'refused') return viewPayment(record);
    return refuse('insufficient_funds', 'The balance does not cover the amount.', {
      next: [{ method: 'GET', path: '/v1/account/balance', why: 'See what is there.' }],
    });
  }

  /** A payment as it stands; null when there is none of this id. */
  read(id: string): PaymentView | null {
    const record = this.#exists() ? this.#state.store.byId(id) : null;
    return record && viewPayment(record);
  }

  /** Payments in a state with which something is left to do, those asked for first first; from the one after number `n`. */
  list(state: PaymentState, n: number, limit: number): { n: number; payment: PaymentView }[] {
    if (!this.#exists()) return [];
    return this.#state.store
      .inState(state, n, limit)
      .map((record) => ({ n: record.n, payment: viewPayment(record) }));
  }

  /** Has a payment that is held wait to be sent anew; to one that is not, nothing happens. */
  retry(id: string): PaymentView | Refusal {
    return this.#decide(id, { type: 'payment.retried' });
  }

  /** Gives a payment that is held up: its amount goes back to its account; to one that is not, nothing happens. */
  async release(id: string): Promise<PaymentView | Refusal> {
    const released = this.#decide(id, { type: 'payment.released' });
    await this.#outbox.carried('ledger', this.#outbox.head(), MONEY_WITHIN_MS);
    return released;
  }

  /** How the treasury stands; looks at the chain again when it has not for a while. */
  async standing(): Promise<TreasuryStanding> {
    const isOld = (this.#seen?.at ?? 0) < Date.now() - SIGHT_HOLDS_MS;
    if (isOld) await settledWithin(LOOK_WITHIN_MS, this.#look());
    const tallies = this.#exists() ? this.#state.store.tallies() : new Map<PaymentState, Tally>();
    const sum = (...states: PaymentState[]): Tally => {
      const found = states.flatMap((state) => tallies.get(state) ?? []);
      return {
        count: found.reduce((total, { count }) => total + count, 0),
        amount: toMicro(found.reduce((total, { amount }) => total + amount, 0)),
      };
    };
    const isSeen = (this.#seen?.at ?? 0) >= Date.now() - 3 * SIGHT_HOLDS_MS && !this.#rounds.hasFailed();
    return {
      ...{ gas: this.#seen?.sight.gas ?? null, usdc: this.#seen?.sight.usdc ?? null },
      ...{ seenAt: this.#seen?.at ?? null, lacks: isSeen ? this.#lacks : 'node' },
      ...{ waiting: sum('reserving', 'waiting'), inFlight: sum('allocated', 'signed', 'broadcast') },
      ...{ mined: sum('mined'), held: sum('held', 'reverted') },
    };
  }

  /** First the sinks and the alarm for what comes next; a round, if one is due, goes on by itself. */
  override alarm(): void {
    if (!this.#exists()) return;
    this.#rounds.startIfDue();
    this.#outbox.onAlarm(Date.now());
  }

  async #round(): Promise<number> {
    const chain = chainOf(this.env);
    if (!chain) throw new Error('no chain is connected');
    const pace = paceFor(chain.blockMs);
    const node = await this.#node();
    const settings = { confirmations: chain.confirmations, pace };
    const { sight, lacks, hasMoved } = await round(this.#state, node, settings, () => Date.now());
    this.#seen = { sight, at: Date.now() };
    this.#lacks = lacks;
    if (hasMoved) return 0;
    return this.#state.store.has(...UNDER_WAY) ? pace.look : pace.wait;
  }

  async #look(): Promise<void> {
    try {
      const node = await this.#node();
      this.#seen = { sight: await node.look(), at: Date.now() };
    } catch (error) {
      console.warn({ message: 'the chain could not be seen', error: String(error) });
    }
  }

  /** The chain's node, for the wallet that this object is of: with another's key it would pay everything again. */
  async #node(): Promise<ChainNode> {
    const [connection, { nodeOf }] = await Promise.all([connect(this.env), import('./rpc-node.ts')]);
    if (!connection) throw new Error('no chain is connected');
    if (connection.account.address.toLowerCase() !== this.ctx.id.name) {
      throw new Error('the configured key is of another wallet');
    }
    return nodeOf(connection);
  }

  #decide(id: string, event: PaymentEvent): PaymentView | Refusal {
    const record = this.#exists() ? this.#state.store.byId(id) : null;
    if (!record) return NO_PAYMENT;
    this.#state.commit([{ n: record.n, event }], Date.now());
    this.#rounds.urge();
    return viewPayment(this.#known(id));
  }

  #known(id: string): PaymentRecord {
    const record = this.#state.store.byId(id);
    if (!record) throw new Error(`${id} is not on record`);
    return record;
  }

  #exists(): boolean {
    return this.#state.store.exists();
  }

  #hasWork(): boolean {
    if (!this.#exists()) return false;
    return this.#state.store.has('waiting', ...UNDER_WAY);
  }

  async #report(sink: SinkState, error: string | null): Promise<void> {
    await reportStuck(this.env.BOOKS, `treasury/${this.ctx.id.name}`, sink, error);
  }
}
