import type { LogRow } from '../log/log.ts';
import { type Message, OVER } from './watchers.ts';

/** Has an object open a socket for a watcher that has seen its log up to `after`; null: nothing of it. */
export type Connect = (after: number | null) => Promise<Response>;

/** What a socket that broke would be closed with. */
const BROKEN = 1006;

/** Asks an object's `fetch` for a socket to watch it by; `query` says what is watched. */
export async function openSocket(
  object: DurableObjectStub,
  query: Readonly<Record<string, string>>,
): Promise<Response> {
  const address = `https://object/watch?${new URLSearchParams(query)}`;
  return await object.fetch(address, { headers: { Upgrade: 'websocket' } });
}

/** How long a request waits: `seconds`, or until its caller has left. */
export function patience(request: Request, seconds: number): AbortSignal {
  return AbortSignal.any([request.signal, AbortSignal.timeout(seconds * 1_000)]);
}

/** Hears what a socket says until it is closed, and answers its code; or closes it when `end` is aborted. */
export async function listen(
  socket: WebSocket,
  hear: (rows: Message) => void,
  end: AbortSignal,
): Promise<number> {
  return await new Promise((resolve) => {
    const leave = () => {
      socket.close(OVER);
      resolve(OVER);
    };
    socket.addEventListener('message', ({ data }) => {
      if (!end.aborted) hear(JSON.parse(String(data)));
    });
    socket.addEventListener('close', ({ code }) => resolve(code));
    socket.addEventListener('error', () => resolve(BROKEN));
    socket.accept();
    if (end.aborted) leave();
    else end.addEventListener('abort', leave, { once: true });
  });
}

/**
 * Waits for a row that `isAwaited`, or until `end` is aborted. An object that restarts meanwhile only cuts the wait
 * short: the read that follows tells how things are.
 */
export async function waitFor(
  connect: () => Promise<Response>,
  isAwaited: (row: LogRow) => boolean,
  end: AbortSignal,
): Promise<void> {
  const seen = new AbortController();
  const over = AbortSignal.any([end, seen.signal]);
  const hear = (rows: Message) => {
    if (rows.some(isAwaited)) seen.abort();
  };
  try {
    const { webSocket } = await connect();
    const code = webSocket ? await listen(webSocket, hear, over) : OVER;
    if (code === OVER) await aborted(over);
  } catch (error) {
    console.warn({ message: 'a wait was cut short', error: String(error) });
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
