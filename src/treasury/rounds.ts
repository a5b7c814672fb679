import { afterFailure, afterSuccess, type SinkState, STUCK_AFTER } from '../log/log.ts';

/** The alarm takes a round up again when the process died in it. */
const ROUND_GRACE_MS = 10_000;

/** What the rounds need of the object that has them. */
type RoundsHost = {
  /** Does one round; answers after how many milliseconds the next is due. */
  readonly round: () => Promise<number>;
  /** Whether a round has anything to do. */
  readonly hasWork: () => boolean;
  /** Arms the object's alarm anew. */
  readonly rearm: () => void;
  /** Tells the operator that the rounds fail again and again, or, with null, that they do no longer. */
  readonly report: (state: SinkState, error: string | null) => Promise<void>;
};

/** Rounds, one at a time, each when it is due; after a failure with the pauses of a sink. */
export class Rounds {
  readonly #host: RoundsHost;
  #state: SinkState = { name: 'chain', cursor: 0, failures: 0, retryAt: 0 };
  #startedAt: number | null = null;
  #dueAt = Date.now();
  /** Whether there is news since the round in progress has begun. */
  #hasNews = false;

  constructor(host: RoundsHost) {
    this.#host = host;
  }

  /** When the next round is due, or this one is late; null when there is nothing to do. */
  dueAt(): number | null {
    if (!this.#host.hasWork()) return null;
    if (this.#startedAt !== null) return this.#startedAt + ROUND_GRACE_MS;
    return Math.max(this.#dueAt, this.#state.retryAt);
  }

  hasFailed(): boolean {
    return this.#state.failures > 0;
  }

  /** Has a round take up at once what is new, unless rounds fail just now. */
  urge(): void {
    this.#hasNews = true;
    this.#dueAt = Date.now();
    this.startIfDue();
  }

  /** Runs rounds until none is due; never throws. */
  startIfDue(): void {
    if (this.#startedAt !== null || !this.#isDue()) return;
    void this.#run();
  }

  #isDue(): boolean {
    const due = this.dueAt();
    return due !== null && due <= Date.now();
  }

  async #run(): Promise<void> {
    while (this.#startedAt === null && this.#isDue()) {
      this.#startedAt = Date.now();
      this.#hasNews = false;
      try {
        const pause = await this.#host.round();
        this.#dueAt = Date.now() + (this.#hasNews ? 0 : pause);
        await this.#succeed();
      } catch (error) {
        await this.#fail(error);
      } finally {
        this.#startedAt = null;
      }
    }
    this.#host.rearm();
  }

  async #succeed(): Promise<void> {
    const before = this.#state;
    this.#state = afterSuccess(before, 0);
    if (before.failures >= STUCK_AFTER) await this.#host.report(before, null);
  }

  async #fail(error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    this.#state = afterFailure(this.#state, Date.now(), Math.random());
    const { failures } = this.#state;
    console.warn({ message: 'a round of the treasury failed', failures, reason });
    if (failures >= STUCK_AFTER) await this.#host.report(this.#state, reason);
  }
}
