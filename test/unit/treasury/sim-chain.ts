import { createHash } from 'node:crypto';
import type { Address, Hash, Hex } from 'viem';
import { toMicro } from '../../../src/ledger/money.ts';
import type { ChainNode, Receipt, Sight, Trial } from '../../../src/treasury/node.ts';
import type { PaymentRecord, SignedTransfer } from '../../../src/treasury/payment.ts';
import type { Bid } from '../../../src/treasury/rules/fees.ts';

type Tx = {
  readonly hash: Hash;
  readonly nonce: number;
  /** Payment's number; null for a transaction of somebody else who has the key. */
  readonly n: number | null;
  readonly to: Address;
  readonly amount: number;
  readonly bid: Bid;
};

type SimBlock = {
  readonly hash: Hash;
  readonly txs: readonly { readonly tx: Tx; readonly hasPaid: boolean }[];
};

/** What becomes of a call: it is answered; never arrives; or is carried out and the answer is lost. */
export type Fate = 'answered' | 'lost' | 'unanswered';

/** What happens on the chain by itself. */
export type Incident =
  | { readonly what: 'block' | 'foreign' | 'forget' }
  | { readonly what: 'reorg'; readonly depth: number }
  | { readonly what: 'fees'; readonly baseFee: number }
  | { readonly what: 'deny' | 'allow'; readonly wallet: number };

export const wallets = [
  ...(['0x00000000000000000000000000000000000000a1', '0x00000000000000000000000000000000000000a2'] as const),
  ...(['0x00000000000000000000000000000000000000a3', '0x00000000000000000000000000000000000000a4'] as const),
] as const satisfies Address[];

/** A chain of one wallet, with a token that refuses some recipients; it misbehaves as it is told. */
export class SimChain {
  readonly blocks: SimBlock[] = [{ hash: hashOf('genesis'), txs: [] }];
  readonly denied = new Set<Address>();
  baseFee = 100n;
  gas = 10n ** 18n;
  usdc = 1_000_000;
  /** Whether what is sent has been put on record before. */
  isStored: (hash: Hash) => boolean = () => true;
  nextFate: () => Fate = () => 'answered';
  /** Transactions that wait to be mined, by nonce. */
  readonly #pool = new Map<number, Tx>();
  /** Every transaction that ever reached the node. */
  readonly #known = new Map<Hash, Tx>();
  #minted = 0;

  get head(): number {
    return this.blocks.length - 1;
  }

  /** How often each payment has been made, on the chain as it is. */
  timesPaid(): Map<number | null, number> {
    const times = new Map<number | null, number>();
    for (const { txs } of this.blocks) {
      for (const { tx, hasPaid } of txs) if (hasPaid) times.set(tx.n, (times.get(tx.n) ?? 0) + 1);
    }
    return times;
  }

  happen(incident: Incident): void {
    if (incident.what === 'block') this.mine();
    if (incident.what === 'fees') this.baseFee = BigInt(incident.baseFee);
    if (incident.what === 'forget') this.#pool.clear();
    if (incident.what === 'deny') this.denied.add(wallets[incident.wallet]!);
    if (incident.what === 'allow') this.denied.delete(wallets[incident.wallet]!);
    if (incident.what === 'reorg') this.#reorganise(incident.depth);
    if (incident.what === 'foreign') {
      const nonce = this.#nonce(this.head);
      const tx = { nonce, n: null, to: wallets[0], amount: 0, bid: { maxFee: 10n ** 9n, tip: 1n } };
      this.#pool.set(nonce, { ...tx, hash: hashOf(`foreign ${this.blocks.at(-1)!.hash}`) });
    }
  }

  mine(): void {
    const txs: { tx: Tx; hasPaid: boolean }[] = [];
    for (let nonce = this.#nonce(this.head); ; nonce += 1) {
      const tx = this.#pool.get(nonce);
      if (!tx || tx.bid.maxFee < this.baseFee) break;
      this.#pool.delete(nonce);
      txs.push({ tx, hasPaid: this.#canPay(tx.to) });
    }
    this.#minted += 1;
    this.blocks.push({ hash: hashOf(`block ${this.#minted}`), txs });
  }

  /** The node as the treasury sees it; `happens` is called before each of its calls. */
  node(happens: () => void): ChainNode {
    /** Of a batch, each part may be left unanswered. */
    const some = async <K, V>(work: () => Map<K, V>): Promise<Map<K, V>> => {
      happens();
      return new Map([...work()].filter(() => this.nextFate() === 'answered'));
    };
    const carry = async <T>(work: () => T): Promise<T> => {
      happens();
      const fate = this.nextFate();
      if (fate === 'lost') throw new Error('lost');
      const done = work();
      if (fate === 'unanswered') throw new Error('unanswered');
      return done;
    };
    return {
      look: () => carry((): Sight => this.#sight()),
      nonceAt: (block) => carry(() => this.#nonce(block)),
      receipts: (transfers) => some(() => this.#receipts(transfers)),
      blocks: (numbers) =>
        some(() => new Map(numbers.map((number) => [number, this.blocks[number]?.hash ?? null]))),
      rehearse: (payments) => some(() => new Map(payments.map((each) => [each.n, this.#trial(each)]))),
      sign: (payment, nonce, bid) => carry(() => signed(payment, nonce, bid)),
      send: (transfers) => this.#send(transfers, happens),
    };
  }

  #canPay(to: Address): boolean {
    return !this.denied.has(to);
  }

  /** Each transfer of a batch has a fate of its own. */
  async #send(transfers: readonly SignedTransfer[], happens: () => void): Promise<Set<Hash>> {
    const taken = new Set<Hash>();
    for (const { hash, raw } of transfers) {
      if (!this.isStored(hash)) throw new Error(`${hash} was sent before it was stored`);
      happens();
      const fate = this.nextFate();
      if (fate === 'lost') continue;
      this.#accept(JSON.parse(raw, (key, value) => (/Fee|tip/.test(key) ? BigInt(value) : value)));
      if (fate === 'answered') taken.add(hash);
    }
    return taken;
  }

  #accept(tx: Tx): void {
    this.#known.set(tx.hash, tx);
    const other = this.#pool.get(tx.nonce);
    const isUsed = tx.nonce < this.#nonce(this.head);
    if (!isUsed && (!other || other.bid.maxFee * 11n < tx.bid.maxFee * 10n)) this.#pool.set(tx.nonce, tx);
  }

  #reorganise(depth: number): void {
    const gone = this.blocks.splice(Math.max(1, this.blocks.length - depth));
    for (let i = this.#minted % 2; i <= gone.length; i += 1) this.mine();
    for (const { tx } of gone.flatMap(({ txs }) => txs)) {
      // Of several transactions under one nonce, another may be the one that other nodes have.
      const rivals = [...this.#known.values()].filter(({ nonce }) => nonce === tx.nonce);
      const back = rivals[this.#minted % Math.max(rivals.length, 1)] ?? tx;
      if (this.#minted % 3 > 0) this.#pool.set(tx.nonce, back);
    }
  }

  #nonce(block: number): number {
    return this.blocks.slice(0, block + 1).reduce((sum, { txs }) => sum + txs.length, 0);
  }

  #sight(): Sight {
    const paid = this.blocks.flatMap(({ txs }) => txs).filter(({ hasPaid }) => hasPaid);
    const left = this.usdc - paid.reduce((sum, { tx }) => sum + tx.amount, 0);
    return {
      ...{ head: this.head, baseFee: this.baseFee, tip: 1n, nonce: this.#nonce(this.head) },
      ...{ gas: this.gas, usdc: toMicro(left) },
    };
  }

  #receipts(transfers: readonly SignedTransfer[]): Map<Hash, Receipt | null> {
    const found = new Map<Hash, Receipt | null>(transfers.map(({ hash }) => [hash, null]));
    for (const [number, { hash, txs }] of this.blocks.entries()) {
      for (const { tx, hasPaid } of txs) {
        if (found.has(tx.hash)) found.set(tx.hash, { block: { number, hash }, hasPaid });
      }
    }
    return found;
  }

  #trial({ wallet }: PaymentRecord): Trial {
    return this.#canPay(wallet) ? { outcome: 'paid' } : { outcome: 'recipient', reason: 'denied' };
  }
}

function signed({ n, wallet, amount }: PaymentRecord, nonce: number, bid: Bid): { hash: Hash; raw: Hex } {
  const content = { n, nonce, to: wallet, amount, bid };
  const text = (value: object) =>
    JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
  const hash = hashOf(text(content));
  return { hash, raw: text({ ...content, hash }) as Hex };
}

function hashOf(text: string): Hash {
  return `0x${createHash('sha256').update(text).digest('hex')}`;
}
