import { isUtf8 } from 'node:buffer';
import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limitReader } from './address.ts';
import { type Auth, countWrite, guard } from './admit.ts';
import { type AppEnv, answerProblem } from './answer.ts';
import { NextCallSchema } from './fields.ts';
import { type Code, PROBLEMS, publicCode, refuse } from './problem.ts';

export const ProblemSchema = z
  .object({
    type: z.string().openapi({ format: 'uri-reference', description: 'Where its code is explained.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'What happened here, for a person.' }),
    code: z.string().openapi({ description: 'What happened, for a program; each keeps its meaning.' }),
    request_id: z.string(),
    retryable: z.boolean().openapi({ description: 'May the same request succeed later, unchanged?' }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: 'What is wrong, by part of the request.' }),
    next: z
      .array(NextCallSchema)
      .optional()
      .openapi({ description: 'The calls that would move the caller on.' }),
    retry_after_minutes: z
      .int()
      .optional()
      .openapi({ description: 'Minutes after which to try again, with `queue_full`.' }),
    missing_confirmations: z.int().optional().openapi({
      description: 'Blocks that must come on top of the transaction, with `not_enough_confirmations`.',
    }),
  })
  .openapi('Problem');

/** Refusals that any operation can answer with: a body that is too large is not even read. */
const ALWAYS: Code[] = ['internal_error', 'payload_too_large', 'unavailable'];
const WITH_BODY: Code[] = ['unreadable_json', 'invalid_request'];
const KEYED: Code[] = ['invalid_request', 'idempotency_key_reused'];

const IDEMPOTENCY_PARAMETER = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'The same key and body give the same answer and have one effect. Kept for at least a day, and for good where ' +
    'money moves.',
  schema: { type: 'string' as const, minLength: 1, maxLength: 255 },
};

const IF_NONE_MATCH_PARAMETER = {
  name: 'If-None-Match',
  in: 'header' as const,
  required: false,
  description: 'An `ETag` that was answered before: 304 while it is still the present one.',
  schema: { type: 'string' as const },
};

const LAST_EVENT_ID_PARAMETER = {
  name: 'Last-Event-ID',
  in: 'header' as const,
  required: false,
  description:
    'The id of the last event that arrived: exactly the later ones follow. Without it, or with one that the stream ' +
    'never gave, the first event is the state now.',
  schema: { type: 'string' as const },
};

type Request = NonNullable<RouteConfig['request']>;

type Described<P extends string, Q extends Request> = {
  readonly path: P;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly request: Q;
  readonly auth: Auth;
  readonly success: Success;
  /** What it may refuse beyond what follows from `auth` and the parts of the request. */
  readonly refusals: readonly Code[];
  /** Whether it takes an Idempotency-Key. */
  readonly keyed?: boolean;
  /** Whether it answers an ETag, and 304 to a caller that holds it. */
  readonly conditional?: boolean;
  /** An example of the server-sent events that it answers instead, when the request asks for them. */
  readonly events?: string;
  /** Whether it answers server-sent events, which a caller resumes; 204 when nothing can follow. */
  readonly streams?: boolean;
};

type Success = { readonly status: number; readonly description: string } & (
  | { readonly schema: z.ZodType; readonly example: unknown }
  | { readonly schema?: never }
);

/** Describes one operation: its success, and every refusal it can answer, taken from the one table of codes. */
export function operation<P extends string, Q extends Request>(described: Described<P, Q>) {
  const { path, method, operationId, tag, summary, description, request, auth, success } = described;
  const { keyed = false, conditional = false, streams = false } = described;
  const limiter = limiterOf(method, auth);
  const codes = new Set<Code>([...described.refusals, ...ALWAYS, ...authRefusals(auth)]);
  if (limiter) codes.add('rate_limited');
  if (request.body) for (const code of WITH_BODY) codes.add(code);
  if (request.query) codes.add('invalid_request');
  if (request.params) codes.add('not_found');
  if (keyed) for (const code of KEYED) codes.add(code);
  const always = { ...HEADERS.always, ...(limiter === countWrite ? HEADERS.counted : {}) };
  const headers = {
    ...always,
    ...(success.status === 201 ? HEADERS.created : {}),
    // A secret is not shown again: its replay is a refusal.
    ...(keyed && !codes.has('already_created') ? HEADERS.replayed : {}),
    ...(conditional ? HEADERS.tagged : {}),
  };
  const responses: RouteConfig['responses'] = {
    [success.status]: {
      ...{ description: success.description, headers },
      ...(success.schema === undefined ? {} : contentOf(success.schema, success.example, described)),
    },
    ...(conditional ? { 304: { description: 'Unchanged.', headers } } : {}),
    ...(streams ? { 204: { description: 'Nothing can follow any more.', headers } } : {}),
    ...describe(codes, always),
  };
  const parameters = [
    ...(keyed ? [IDEMPOTENCY_PARAMETER] : []),
    ...(conditional ? [IF_NONE_MATCH_PARAMETER] : []),
    ...(streams ? [LAST_EVENT_ID_PARAMETER] : []),
  ];
  return createRoute({
    ...{ path, method, operationId, tags: [tag], summary, request, responses },
    middleware: [
      ...[guard(auth), ...(limiter ? [limiter] : []), ...(method === 'get' ? [] : [limitBody])],
      ...(request.body ? [readBody(request.body.required === true)] : []),
    ],
    ...(description ? { description } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    security: auth === 'open' ? [] : auth === 'public' ? [...KEYS, {}] : KEYS,
  });
}

/** The body of a request: JSON, and required. */
export function jsonBody<S extends z.ZodType>(schema: S, example: unknown) {
  return { required: true, ...json(schema, example) };
}

/** A body that may be left out, when it has nothing to say: JSON, all of whose fields are optional. */
export function optionalJsonBody<S extends z.ZodType>(schema: S, example: unknown) {
  return { required: false, ...json(schema, example) };
}

/** The body of a request that says all by its address: none, or an empty object; anything else would go unheard. */
export const emptyBody = optionalJsonBody(z.strictObject({}), {});

const limitBody = bodyLimit({
  maxSize: 1024 * 1024,
  onError: (c) => answerProblem(c, refuse('payload_too_large', 'A body is at most 1 MiB.')),
});

/** What limits an operation: by account who writes for one, by address who reads without a key; else nothing. */
function limiterOf(method: string, auth: Auth): MiddlewareHandler<AppEnv> | null {
  if (method === 'get') return auth === 'open' || auth === 'public' ? limitReader : null;
  return auth === 'account' || auth === 'any' ? countWrite : null;
}

/**
 * Reads the body, which JSON has in UTF-8 (RFC 8259): other bytes would come out as other text than was sent. Every body
 * is JSON, whatever a client that forgot the header calls it. Where it may be left out, none says as much as an empty
 * object. The request is replaced only now that it has been read: a body that was moved to another request and left
 * unread breaks the connection that the answer goes out on.
 */
function readBody(isRequired: boolean): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (!isUtf8(bytes)) return answerProblem(c, NOT_UTF8);
    const isLeftOut = bytes.byteLength === 0 && !isRequired;
    if (isLeftOut || !JSON_TYPE.test(c.req.header('Content-Type') ?? '')) {
      const headers = new Headers(c.req.raw.headers);
      headers.set('Content-Type', 'application/json');
      c.req.raw = new Request(c.req.raw, { headers, body: isLeftOut ? '{}' : bytes });
      c.req.bodyCache = {};
    }
    return await next();
  };
}

const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;
const NOT_UTF8 = refuse('unreadable_json', 'The body is not in UTF-8.');

function json<S extends z.ZodType>(schema: S, example: unknown) {
  return { content: { 'application/json': { schema, example } } };
}

/** What a success holds: JSON or server-sent events, or either. */
function contentOf<S extends z.ZodType>(
  schema: S,
  example: unknown,
  { streams, events }: Pick<Described<string, Request>, 'streams' | 'events'>,
) {
  if (streams) return { content: { 'text/event-stream': { schema, example } } };
  if (events === undefined) return json(schema, example);
  const eventStream = { schema: z.string().openapi({ description: 'Server-sent events.' }), example: events };
  return { content: { 'application/json': { schema, example }, 'text/event-stream': eventStream } };
}

function header(description: string, type: 'string' | 'integer' = 'string') {
  return { description, schema: { type } };
}

const HEADERS = {
  always: { 'X-Request-Id': header("The request's id.") },
  counted: {
    'X-RateLimit-Limit': header('Writes of the account that are admitted in any 60 seconds.', 'integer'),
    'X-RateLimit-Remaining': header('How many more are admitted now.', 'integer'),
    'X-RateLimit-Reset': header(
      'When another one is: the oldest that counts leaves the window then. Unix time in seconds.',
      'integer',
    ),
    'RateLimit-Policy': header('The limit `q` and its window `w` in seconds, as in `"default";q=100;w=60`.'),
    RateLimit: header(
      'How many more are admitted now, `r`, and for how many seconds no more than those, `t`.',
    ),
  },
  created: { Location: header('Where what was created is.') },
  replayed: {
    'Idempotent-Replayed': header(
      '`true` when the Idempotency-Key was seen before and nothing new was done.',
    ),
  },
  tagged: { ETag: header('Tells one state of it from another, as the caller sees it.') },
  401: { 'WWW-Authenticate': header('`Bearer`.') },
  429: { 'Retry-After': header('Seconds after which to try again.', 'integer') },
  503: { 'Retry-After': header('Seconds after which to try again.', 'integer') },
};

const KEYS = [{ bearer: [] }, { apiKey: [] }];

function authRefusals(auth: Auth): Code[] {
  if (auth === 'open') return [];
  if (auth === 'public' || auth === 'any') return ['unauthorized'];
  return ['unauthorized', auth === 'operator' ? 'operator_only' : 'account_required'];
}

function describe(
  codes: ReadonlySet<Code>,
  always: Record<string, ReturnType<typeof header>>,
): RouteConfig['responses'] {
  const byStatus = Map.groupBy([...codes].sort(), (code) => PROBLEMS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((code) => `\`${publicCode(code)}\`: ${PROBLEMS[code].title}.`).join(' '),
        headers: {
          ...(status === 401 ? HEADERS.always : always),
          ...(status === 401 || status === 429 || status === 503 ? HEADERS[status] : {}),
        },
        content: {
          'application/problem+json': {
            schema: ProblemSchema,
            examples: Object.fromEntries(list.map((code) => [publicCode(code), { value: example(code) }])),
          },
        },
      },
    ]),
  );
}

function example(refused: Code) {
  const { status, title, retryable } = PROBLEMS[refused];
  const code = publicCode(refused);
  const type = `/problems/${code}`;
  return { type, title, status, detail: `${title}.`, code, request_id: '9f1c2d3e', retryable };
}
