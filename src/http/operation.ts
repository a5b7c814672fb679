import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import { type Auth, guard } from './admit.ts';
import { type Code, PROBLEMS } from './problem.ts';

export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    request_id: z.string(),
    retryable: z.boolean().openapi({ description: 'May the same request succeed later, unchanged?' }),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    next: z.array(z.object({ method: z.string(), path: z.string(), why: z.string() })).optional(),
  })
  .openapi('Problem');

/** Refusals that an operation can always answer with, by what it takes. */
const ALWAYS: Code[] = ['internal_error', 'unavailable'];
const WITH_BODY: Code[] = ['unreadable_json', 'payload_too_large', 'invalid_request'];
const KEYED: Code[] = ['invalid_request', 'idempotency_key_reused'];

const IDEMPOTENCY_PARAMETER = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'The same key and body give the same answer and have one effect. Kept for at least a day.',
  schema: { type: 'string' as const, minLength: 1, maxLength: 255 },
  example: 'a-key-of-yours',
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
};

type Success = {
  readonly status: number;
  readonly description: string;
  readonly schema?: z.ZodType;
  readonly example?: unknown;
};

/** Describes one operation: its success, and every refusal it can answer, taken from the one table of codes. */
export function operation<P extends string, Q extends Request>(described: Described<P, Q>) {
  const { path, method, operationId, tag, summary, description, request, auth, success } = described;
  const codes = new Set<Code>([...described.refusals, ...ALWAYS, ...authRefusals(auth)]);
  if (request.body) for (const code of WITH_BODY) codes.add(code);
  if (request.query) codes.add('invalid_request');
  if (request.params) codes.add('not_found');
  if (described.keyed) for (const code of KEYED) codes.add(code);
  const responses: RouteConfig['responses'] = {
    [success.status]: describeSuccess(success),
    ...describe(codes),
  };
  return createRoute({
    ...{ path, method, operationId, tags: [tag], summary, request, responses },
    middleware: guard(auth),
    ...(description ? { description } : {}),
    ...(described.keyed ? { parameters: [IDEMPOTENCY_PARAMETER] } : {}),
    security: auth === 'open' ? [] : auth === 'public' ? [{}, ...KEYS] : KEYS,
  });
}

/** The body of a request: JSON, and required. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } };
}

const KEYS = [{ bearer: [] }, { apiKey: [] }];

function authRefusals(auth: Auth): Code[] {
  if (auth === 'open') return [];
  if (auth === 'public') return ['unauthorized'];
  return ['unauthorized', auth === 'operator' ? 'operator_only' : 'account_required'];
}

function describeSuccess({ status, description, schema, example }: Success) {
  const headers = {
    'X-Request-Id': { description: "The request's id.", schema: { type: 'string' as const } },
    ...(status === 201
      ? { Location: { description: 'Where what was created is.', schema: { type: 'string' as const } } }
      : {}),
  };
  if (!schema) return { description, headers };
  const media = example === undefined ? { schema } : { schema, example };
  return { description, headers, content: { 'application/json': media } };
}

function describe(codes: ReadonlySet<Code>): RouteConfig['responses'] {
  const byStatus = Map.groupBy([...codes].sort(), (code) => PROBLEMS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
        content: {
          'application/problem+json': {
            schema: ProblemSchema,
            examples: Object.fromEntries(list.map((code) => [code, { value: example(code) }])),
          },
        },
      },
    ]),
  );
}

function example(code: Code) {
  const { status, title, retryable } = PROBLEMS[code];
  const type = `/problems/${code}`;
  return { type, title, status, detail: `${title}.`, code, request_id: '9f1c2d3e', retryable };
}
