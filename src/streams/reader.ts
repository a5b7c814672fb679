/** A reader further behind than this is dropped; it comes back with the last id it has. */
const MOST_BEHIND_BYTES = 256 * 1024;

/** A reader's end of a response that is written as things happen. */
export class Reader {
  /** What the reader takes from: the body of the response. */
  readonly body: ReadableStream<Uint8Array>;
  /** Aborted once the reader has left, or was dropped because it is too far behind. */
  readonly gone: AbortSignal;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #encoder = new TextEncoder();
  /** Settles when all that was sent has been taken, or the reader is gone. */
  #taken: Promise<void> = Promise.resolve();

  /** `left` is aborted when the reader closes its connection. */
  constructor(left: AbortSignal) {
    const queue = new ByteLengthQueuingStrategy({ highWaterMark: MOST_BEHIND_BYTES });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({}, queue);
    const dropped = new AbortController();
    this.body = readable;
    this.#writer = writable.getWriter();
    this.#writer.closed.catch(() => dropped.abort());
    this.gone = AbortSignal.any([left, dropped.signal]);
  }

  /** Never waits: what the reader has yet to take is kept for it, up to a limit. */
  send(text: string): void {
    if (this.gone.aborted) return;
    this.#taken = this.#writer.write(this.#encoder.encode(text)).catch(() => {});
    const room = this.#writer.desiredSize;
    if (room !== null && room < 0) void this.#writer.abort(new Error('the reader is too slow'));
  }

  /** Resolves when the reader has taken everything, or is gone. */
  async caughtUp(): Promise<void> {
    await this.#taken;
  }

  /** Ends the response after what was sent. */
  close(): void {
    this.#writer.close().catch(() => {});
  }
}
