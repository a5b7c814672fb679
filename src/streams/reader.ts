/** A reader further behind than this is dropped; it comes back with the last id it has. */
const MOST_BEHIND_BYTES = 256 * 1024;

/** One who reads a response that is written as things happen. */
export class Reader {
  /** What the reader takes from: the body of the response. */
  readonly body: ReadableStream<Uint8Array>;
  /** Aborted once the reader has left, or was dropped because it is too far behind. */
  readonly gone: AbortSignal;
  readonly #drop = new AbortController();
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #encoder = new TextEncoder();
  /** Settles when all that was sent has been taken, or the reader has left. */
  #taken: Promise<void> = Promise.resolve();

  /** `left` is aborted when the reader closes its connection. */
  constructor(left: AbortSignal) {
    const queue = new ByteLengthQueuingStrategy({ highWaterMark: MOST_BEHIND_BYTES });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({}, queue);
    this.body = readable;
    this.#writer = writable.getWriter();
    this.gone = AbortSignal.any([left, this.#drop.signal]);
  }

  /** Never waits: what the reader has yet to take is kept for it, up to a limit. */
  send(text: string): void {
    if (this.gone.aborted) return;
    this.#taken = this.#writer.write(this.#encoder.encode(text)).catch(() => {});
    if ((this.#writer.desiredSize ?? 0) < 0) this.#drop.abort();
  }

  /** Resolves when the reader has taken everything, or has left. */
  async caughtUp(): Promise<void> {
    await this.#taken;
  }

  /** Ends the response after what was sent. */
  close(): void {
    this.#writer.close().catch(() => {});
  }
}
