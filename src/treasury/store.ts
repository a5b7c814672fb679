import type { Address, Hash, Hex } from 'viem';
import { toMicro } from '../ledger/money.ts';
import type { Payment, PaymentRecord, PaymentState, SignedTransfer, Tally } from './payment.ts';

/** An object's SQL, as far as its store needs it. */
type Sql = Pick<SqlStorage, 'exec'>;

/** States in which there is nothing left to do; payments in them stay on record, for their ids are never used again. */
const OVER = "('refused', 'confirmed', 'released')";

const SCHEMA = `
  CREATE TABLE payments (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, account_id TEXT NOT NULL, agent_id TEXT, wallet TEXT NOT NULL,
    amount INTEGER NOT NULL, task_id TEXT, state TEXT NOT NULL, attempt INTEGER NOT NULL, nonce INTEGER,
    tx_hash TEXT, block_number INTEGER, block_hash TEXT, sent_at INTEGER, reason TEXT, created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
  );
  CREATE INDEX payments_open ON payments (state, n) WHERE state NOT IN ${OVER};
  CREATE TABLE transfers (
    n INTEGER NOT NULL, nonce INTEGER NOT NULL, hash TEXT NOT NULL, raw TEXT NOT NULL, max_fee TEXT NOT NULL,
    tip TEXT NOT NULL, signed_at INTEGER NOT NULL, PRIMARY KEY (n, nonce, hash)
  ) WITHOUT ROWID;
  CREATE TABLE wallet (one INTEGER PRIMARY KEY CHECK (one = 1), next_nonce INTEGER NOT NULL);
`;

type Row = {
  readonly n: number;
  readonly id: string;
  readonly account_id: string;
  readonly agent_id: string | null;
  readonly wallet: Address;
  readonly amount: number;
  readonly task_id: string | null;
  readonly state: PaymentState;
  readonly attempt: number;
  readonly nonce: number | null;
  readonly tx_hash: Hash | null;
  readonly block_number: number | null;
  readonly block_hash: Hash | null;
  readonly sent_at: number | null;
  readonly reason: string | null;
  readonly created_at: number;
  readonly updated_at: number;
};

type TransferRow = {
  readonly n: number;
  readonly nonce: number;
  readonly hash: Hash;
  readonly raw: Hex;
  readonly max_fee: string;
  readonly tip: string;
  readonly signed_at: number;
};

/** The payments of a wallet, the transfers signed for them, and its next nonce. */
export class PaymentStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Whether there are tables here; asks without creating any. */
  exists(): boolean {
    return this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'payments'").toArray().length > 0;
  }

  create(): void {
    this.#sql.exec(SCHEMA);
  }

  byId(id: string): PaymentRecord | null {
    const [row] = this.#sql.exec<Row>('SELECT * FROM payments WHERE id = ?', id).toArray();
    return row ? toRecord(row) : null;
  }

  byNumber(n: number): PaymentRecord | null {
    const [row] = this.#sql.exec<Row>('SELECT * FROM payments WHERE n = ?', n).toArray();
    return row ? toRecord(row) : null;
  }

  /** The payments in a state with which something is left to do, those asked for first first. */
  inState(state: PaymentState, after: number, limit: number): PaymentRecord[] {
    return this.#sql
      .exec<Row>(
        `SELECT * FROM payments WHERE state = ? AND state NOT IN ${OVER} AND n > ? ORDER BY n LIMIT ?`,
        ...[state, after, limit],
      )
      .toArray()
      .map(toRecord);
  }

  /** How many payments are in each state with which something is left to do, and of what amount together. */
  tallies(): Map<PaymentState, Tally> {
    const rows = this.#sql
      .exec<{ state: PaymentState; count: number; amount: number }>(
        `SELECT state, count(*) AS count, sum(amount) AS amount FROM payments WHERE state NOT IN ${OVER} GROUP BY state`,
      )
      .toArray();
    return new Map(rows.map(({ state, count, amount }) => [state, { count, amount: toMicro(amount) }]));
  }

  /** Whether any payment is in one of these states. */
  has(...states: PaymentState[]): boolean {
    return states.some((state) => this.inState(state, 0, 1).length > 0);
  }

  /** Puts a new payment on record, as it is before anything is done for it. */
  insert(payment: Payment, now: number): PaymentRecord {
    const { id, accountId, agentId, wallet, amount, taskId } = payment;
    const { n } = this.#sql
      .exec<{ n: number }>(
        `INSERT INTO payments (id, account_id, agent_id, wallet, amount, task_id, state, attempt, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, 'reserving', 1, ?, ?) RETURNING n`,
        ...[id, accountId, agentId, wallet, amount, taskId, now, now],
      )
      .one();
    return {
      ...{ ...payment, n, state: 'reserving', attempt: 1, nonce: null, txHash: null, block: null },
      ...{ sentAt: null, reason: null, createdAt: now, updatedAt: now },
    };
  }

  update(record: PaymentRecord): void {
    const { n, wallet, state, attempt, nonce, txHash, block, sentAt, reason, updatedAt } = record;
    this.#sql.exec(
      `UPDATE payments SET wallet = ?, state = ?, attempt = ?, nonce = ?, tx_hash = ?, block_number = ?, block_hash = ?, sent_at = ?,
         reason = ?, updated_at = ? WHERE n = ?`,
      ...[wallet, state, attempt, nonce, txHash, block?.number ?? null, block?.hash ?? null, sentAt],
      ...[reason, updatedAt, n],
    );
  }

  saveTransfer({ n, nonce, hash, raw, maxFee, tip, signedAt }: SignedTransfer): void {
    this.#sql.exec(
      'INSERT OR IGNORE INTO transfers VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[n, nonce, hash, raw, String(maxFee), String(tip), signedAt],
    );
  }

  /** What was signed for a payment under the nonce that it has now, the lowest bid first. */
  transfers({ n, nonce }: PaymentRecord): SignedTransfer[] {
    return this.#sql
      .exec<TransferRow>('SELECT * FROM transfers WHERE n = ? AND nonce = ? ORDER BY signed_at', n, nonce)
      .toArray()
      .map(({ max_fee, tip, signed_at, ...rest }) => ({
        ...{ ...rest, maxFee: BigInt(max_fee), tip: BigInt(tip), signedAt: signed_at },
      }));
  }

  /** The nonce after the last one that was given away; null before the first. */
  nextNonce(): number | null {
    const [row] = this.#sql.exec<{ next_nonce: number }>('SELECT next_nonce FROM wallet').toArray();
    return row?.next_nonce ?? null;
  }

  saveNextNonce(nonce: number): void {
    this.#sql.exec('INSERT OR REPLACE INTO wallet VALUES (1, ?)', nonce);
  }
}

function toRecord(row: Row): PaymentRecord {
  const { n, id, wallet, state, attempt, nonce, reason } = row;
  const block =
    row.block_number === null || row.block_hash === null
      ? null
      : { number: row.block_number, hash: row.block_hash };
  return {
    ...{ n, id, accountId: row.account_id, agentId: row.agent_id, wallet, amount: toMicro(row.amount) },
    ...{ taskId: row.task_id, state, attempt, nonce, txHash: row.tx_hash, block, sentAt: row.sent_at },
    ...{ reason, createdAt: row.created_at, updatedAt: row.updated_at },
  };
}
