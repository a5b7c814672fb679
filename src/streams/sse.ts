import { type AppContext, answerProblem } from '../http/answer.ts';
import type { Refusal } from '../http/problem.ts';
import type { LogRow } from '../log/log.ts';
import { fromLastEventId, toFrame } from './frame.ts';
import { type Connect, listen } from './listen.ts';
import { Reader } from './reader.ts';
import { MORE, OVER } from './watchers.ts';

const KEEP_ALIVE_MS = 15_000;
/** Times that a stream survives the loss of its object; then its reader is to come back. */
const MOST_BREAKS = 5;
const BREAK_MS = 1_000;

/**
 * Answers what happens to `id` as server-sent events, from an object that `connect` opens a socket to; 204 when nothing
 * can follow what the reader has seen, by its `Last-Event-ID`; the problem when the object refuses, with a refusal as
 * JSON.
 */
export async function answerStream(c: AppContext, id: string, connect: Connect): Promise<Response> {
  const opened = await connect(fromLastEventId(c.req.header('Last-Event-ID')));
  if (opened.status === 204) return new Response(null, { status: 204 });
  if (!opened.webSocket) return answerProblem(c, await opened.json<Refusal>());
  const { webSocket } = opened;
  return answerEvents(c, (reader) => relay(id, webSocket, reader, connect));
}

/** Answers the server-sent events that `tell` has for a reader, until it is done. It does not throw. */
export function answerEvents(c: AppContext, tell: (reader: Reader) => Promise<void>): Response {
  const reader = new Reader(c.req.raw.signal);
  const keepAlive = setInterval(() => reader.send(': keep-alive\n\n'), KEEP_ALIVE_MS);
  void tell(reader).finally(() => {
    clearInterval(keepAlive);
    reader.close();
  });
  return new Response(reader.body, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
  });
}

/** Carries what an object says of `id` to the reader, and finds the object again when its socket breaks. */
async function relay(id: string, first: WebSocket, reader: Reader, connect: Connect): Promise<void> {
  let seen: number | null = null;
  const hear = (rows: readonly LogRow[]) => {
    reader.send(rows.map((row) => toFrame({ ...row, data: { id, ...row.data } })).join(''));
    seen = rows.at(-1)?.seq ?? seen;
  };
  let socket: WebSocket | null = first;
  for (let breaks = 0; socket && breaks < MOST_BREAKS; ) {
    const code = await listen(socket, hear, reader.gone);
    if (code === OVER) break;
    if (code === MORE) await reader.caughtUp();
    else {
      breaks += 1;
      await scheduler.wait(BREAK_MS);
    }
    socket = await again(connect, seen);
  }
}

/** A new socket that goes on after `seen`; null when nothing can follow, or the object cannot be reached. */
async function again(connect: Connect, seen: number | null): Promise<WebSocket | null> {
  try {
    return (await connect(seen)).webSocket;
  } catch (error) {
    console.warn({ message: 'a stream lost its object', error: String(error) });
    return null;
  }
}
