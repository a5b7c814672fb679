import { z } from 'zod';

const ANSWERED_WITHIN_MS = 40_000;

const Problem = z.object({ status: z.number(), code: z.string(), detail: z.string() });

/** The market's word for why it did not do what it was asked. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor({ status, code, detail }: z.infer<typeof Problem>) {
    super(`${status} ${code}: ${detail}`);
    this.status = status;
    this.code = code;
  }
}

export type Post = {
  readonly key?: string;
  readonly body: object;
  /** Makes the same request, sent again, the same one: it is done once. */
  readonly idempotencyKey?: string;
};

export type Client = {
  get<T>(schema: z.ZodType<T>, path: string, key?: string): Promise<T>;
  post<T>(schema: z.ZodType<T>, path: string, request: Post): Promise<T>;
};

/** A client of the market at `url`. What it answers has been read by a schema; what is refused throws `Refused`. */
export function connect(url: string, interrupted: AbortSignal): Client {
  async function send<T>(schema: z.ZodType<T>, path: string, init: RequestInit): Promise<T> {
    const signal = AbortSignal.any([interrupted, AbortSignal.timeout(ANSWERED_WITHIN_MS)]);
    const answer = await fetch(`${url}${path}`, { ...init, signal });
    const body: unknown = await answer.json();
    if (!answer.ok) throw new Refused(Problem.parse(body));
    return schema.parse(body);
  }
  return {
    get: (schema, path, key) => send(schema, path, { headers: authorization(key) }),
    post: (schema, path, { key, body, idempotencyKey }) =>
      send(schema, path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...authorization(key),
          ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
        },
        body: JSON.stringify(body),
      }),
  };
}

function authorization(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { Authorization: `Bearer ${key}` };
}
