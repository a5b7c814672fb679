import { exports } from 'cloudflare:workers';

export type StreamEvent = { id: number; event: string; data: Record<string, unknown> };

/** One who reads a task's stream; nothing is read before it is asked for. */
export class StreamReader {
  readonly response: Response;
  readonly #text: ReadableStreamDefaultReader<string>;
  #unread = '';

  private constructor(response: Response) {
    this.response = response;
    this.#text = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** Opens the stream of a task that there is, from the state now or after the event numbered `lastEventId`. */
  static async open(taskId: string, lastEventId?: number | string): Promise<StreamReader> {
    const response = await openStream(taskId, lastEventId);
    if (response.status !== 200) throw new Error(`the stream was answered ${response.status}`);
    return new StreamReader(response);
  }

  /** The next event, or null at the end. Comments are passed over. */
  async next(): Promise<StreamEvent | null> {
    for (;;) {
      const [frame, ...rest] = this.#unread.split('\n\n');
      if (frame !== undefined && rest.length > 0) {
        this.#unread = rest.join('\n\n');
        if (!frame.startsWith(':')) return parse(frame);
        continue;
      }
      const { value, done } = await this.#text.read();
      if (done) return null;
      this.#unread += value;
    }
  }

  /** The next events, as many as are asked for, or all until the end. */
  async take(count = Number.POSITIVE_INFINITY): Promise<StreamEvent[]> {
    const events: StreamEvent[] = [];
    while (events.length < count) {
      const event = await this.next();
      if (!event) break;
      events.push(event);
    }
    return events;
  }

  async leave(): Promise<void> {
    await this.#text.cancel();
  }
}

export async function openStream(taskId: string, lastEventId?: number | string): Promise<Response> {
  return await exports.default.fetch(`https://market.test/v1/tasks/${taskId}/stream`, {
    headers: lastEventId === undefined ? {} : { 'Last-Event-ID': String(lastEventId) },
  });
}

function parse(frame: string): StreamEvent {
  const fields = new Map(
    frame.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
  return {
    id: Number(fields.get('id')),
    event: fields.get('event')!,
    data: JSON.parse(fields.get('data')!),
  };
}
