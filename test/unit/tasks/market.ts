import { type Escrow, splitPrice } from '../../../src/ledger/ledger.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import type { NewLogRow } from '../../../src/log/log.ts';
import { ledgerWork, outcomeOf } from '../../../src/tasks/rules/funding.ts';
import type { TaskSpec } from '../../../src/tasks/task.ts';
import { Books } from './books.ts';
import { SPEC, START, World } from './world.ts';

/** Where the runner of a task's effects stops dead: at which effect of its run, and how far that had come. */
export type Crash = { effect: number; after: 'the call' | 'the posting' | 'the answer' };

/** A call to the ledger, as it was sent; a copy of it may arrive at any later moment. */
export type Call = {
  readonly lane: Lane;
  readonly work: 'hold' | 'pay' | 'refund';
  readonly attempt: number;
  /** What the ledger answered last, if it ever did. */
  answer: boolean | null;
};

/** A task, what the runner of its effects has yet to do, and what spectators noted. */
export type Lane = {
  readonly world: World;
  /** Rows of the log that the runner wants and has yet to deliver, and how many rows it has looked at. */
  pending: NewLogRow[];
  looked: number;
  /** The last attempt at funding whose caller was told that the balance does not cover it. */
  refused: number;
  /** The outcome when it settled. */
  settledAs: string | null;
};

/** Agents by account; `pat` and `quin` publish. */
export const ACCOUNTS: Record<string, string> = {
  ...{ pat: 'acct_p', paul: 'acct_p', quin: 'acct_q' },
  ...{ ann: 'acct_a', bob: 'acct_b', bea: 'acct_b', cyd: 'acct_c' },
};

export function accountOf(agent: string): string {
  return ACCOUNTS[agent] ?? 'acct_nobody';
}

/** Tasks in memory that share one ledger and one clock, and the effects that run between them. */
export class Market {
  readonly books = new Books();
  readonly lanes: Lane[] = [];
  readonly calls: Call[] = [];
  /** What the ledger threw at a runner: money that was to be moved and is not there. */
  readonly faults: string[] = [];
  now = START;

  publish(publisherId: string, overrides: Partial<TaskSpec>, lifetime: number): Lane {
    const id = `${SPEC.id.slice(0, -2)}${String(this.lanes.length).padStart(2, '0')}`;
    const owner = { publisherId, accountId: accountOf(publisherId) };
    const times = { createdAt: this.now, deadline: this.now + lifetime };
    const lane: Lane = {
      world: new World({ ...overrides, ...owner, ...times, id }, this.now),
      ...{ pending: [], looked: 0, refused: 0, settledAs: null },
    };
    this.lanes.push(lane);
    return lane;
  }

  /** Lets time pass. Without an alarm nobody looks at the tasks, and what was due is done when somebody does. */
  pass(span: number, alarms: boolean): void {
    this.now += span;
    for (const { world } of this.lanes) {
      world.now = this.now;
      if (alarms) world.tick();
    }
  }

  /** The runners look at what the tasks have logged, and keep the rows that ask for something. */
  look(): void {
    for (const lane of this.lanes) {
      const { task, log } = lane.world;
      lane.pending.push(...log.slice(lane.looked).filter(({ type }) => ledgerWork(task, type) !== null));
      lane.looked = log.length;
    }
  }

  /**
   * Runs a task's effects: its pending rows, in order, and takes each answer back; only when all are through are they
   * pending no more. A crash leaves them all to the next run.
   */
  run(lane: Lane, crash: Crash | null = null): void {
    const rows = [...lane.pending];
    for (const [effect, row] of rows.entries()) {
      const call = this.#send(lane, row);
      if (!call) continue;
      const stop = crash?.effect === effect ? crash.after : null;
      if (stop === 'the call') return;
      if (!this.land(call) || stop === 'the posting') return;
      this.hear(call);
      if (stop === 'the answer') return;
    }
    lane.pending.splice(0, rows.length);
  }

  /** The last of a task's pending effects overtakes those before it, and stays pending: nothing may hang on the order. */
  overtake(lane: Lane): void {
    const row = lane.pending.at(-1);
    const call = row && this.#send(lane, row);
    if (call && this.land(call)) this.hear(call);
  }

  /** Runs everybody's effects until none is left. */
  runAll(): void {
    this.look();
    for (const lane of this.lanes) {
      for (let i = 0; lane.pending.length > 0 && i < 10; i += 1) {
        this.run(lane);
        this.look();
      }
    }
  }

  /** A restart reads the log again, from where the cursor was last written, which may be a while ago. */
  restart(lane: Lane, cursor: number): void {
    const { task, log } = lane.world;
    const [next] = lane.pending;
    const from = Math.min(next ? log.indexOf(next) : lane.looked, cursor);
    lane.pending = log.slice(from).filter(({ type }) => ledgerWork(task, type) !== null);
    lane.looked = log.length;
  }

  /** A call, or a late copy of it, arrives at the ledger; false when the ledger throws. */
  land(call: Call): boolean {
    try {
      call.answer = this.#move(call);
      return true;
    } catch (fault) {
      this.faults.push(`${call.work}: ${fault}`);
      return false;
    }
  }

  /** A call's answer, or a late copy of it, arrives at the task; who waits for its funding is told what came of it. */
  hear({ lane, work, attempt, answer }: Call): void {
    if (answer === null) return;
    const { world } = lane;
    if (work === 'hold') world.funded(answer, attempt);
    if (work === 'refund') world.refunded(answer);
    if (work === 'pay') world.paid();
    const { fundings } = world.task.progress;
    if (outcomeOf(world.task, fundings)?.refused === 'insufficient_funds') lane.refused = fundings;
  }

  #send(lane: Lane, row: NewLogRow): Call | null {
    const work = ledgerWork(lane.world.task, row.type);
    // No chain is connected here, so there is nothing to send.
    if (!work || work === 'send') return null;
    const call = { lane, work, attempt: Number(row.data.attempt ?? 0), answer: null };
    this.calls.push(call);
    return call;
  }

  /** The work that money-sink.ts does in BOOKS. */
  #move({ lane: { world }, work, attempt }: Call): boolean {
    const { spec, progress } = world.task;
    const escrow: Escrow = { taskId: spec.id, accountId: spec.accountId, amount: spec.price };
    if (work === 'hold') return this.books.holdPrice(escrow, attempt);
    if (work === 'refund') return this.books.refundPrice(escrow) > toMicro(0);
    const winner = world.participants.get(progress.winner?.workerId ?? '');
    if (!winner) throw new Error('nobody to pay');
    this.books.payOut(escrow, { accountId: winner.accountId, ...splitPrice(spec.price, spec.feeBps) });
    return true;
  }
}
