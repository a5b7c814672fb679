import type { LogRow } from '../log/log.ts';
import { type Opening, opening, type Watched } from './opening.ts';

/** Codes that a watcher's socket is closed with: nothing can follow any more; or more does, to be asked for. */
export const OVER = 1000;
export const MORE = 4000;

/** What a message holds: rows of the log, in their order. */
export type Message = readonly LogRow[];

/**
 * The sockets of those who watch an object, each held by a Worker for one reader. They are hibernatable: the object may
 * leave memory while they stay open, and finds them again when it is back.
 *
 * The object's `fetch` answers `open(topic, after, watched)`, with no await since it looked at its state; after each
 * commit it calls `tell(topic, rows)`, and `close(topic)` once nothing can follow. A topic is what one watches: the
 * object itself, or one of the many things it holds, or a sign to try again, for which `accept(topic)` opens a socket
 * that is sent nothing at first. The Worker's side is `answerStream` (sse.ts) and `waitFor` (listen.ts).
 */
export class Watchers {
  readonly #ctx: DurableObjectState;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
  }

  /**
   * Accepts a socket and sends what its watcher has yet to see, in one step, so that no row falls between. Answers 204
   * when there is nothing for it and never will be.
   */
  open(topic: string, after: number | null, watched: Watched): Response {
    const first = opening(watched, after);
    return first ? this.accept(topic, first) : new Response(null, { status: 204 });
  }

  accept(topic: string, { rows, next }: Opening = { rows: [], next: 'stay' }): Response {
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.#ctx.acceptWebSocket(ours, [topic]);
    if (rows.length > 0) ours.send(JSON.stringify(rows satisfies Message));
    if (next !== 'stay') ours.close(next === 'over' ? OVER : MORE);
    return new Response(null, { status: 101, webSocket: theirs });
  }

  /** Sends rows that were just committed to all who watch a topic. */
  tell(topic: string, rows: Message): void {
    const sockets = this.#openSockets(topic);
    if (sockets.length === 0 || rows.length === 0) return;
    const message = JSON.stringify(rows);
    for (const socket of sockets) socket.send(message);
  }

  /** Closes all sockets of a topic: nothing can follow. */
  close(topic: string): void {
    for (const socket of this.#openSockets(topic)) socket.close(OVER);
  }

  /** Without those that are closing already: they take nothing more, and a throw would keep the rest from theirs. */
  #openSockets(topic: string): WebSocket[] {
    return this.#ctx.getWebSockets(topic).filter(({ readyState }) => readyState === WebSocket.OPEN);
  }
}
