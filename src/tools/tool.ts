import { type OutboundRules, refuseAddress } from '../http/outbound.ts';
import { type Refusal, refuse } from '../http/problem.ts';

/** A JSON Schema of an object: what a tool takes. */
export type InputSchema = Readonly<Record<string, unknown>>;

/** What an agent can call. Times are epoch milliseconds. */
export type Tool = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly description: string;
  readonly inputSchema: InputSchema;
  /** Where it is called; null when it is only described. */
  readonly endpoint: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** What a tool takes that does not say. */
export const ANY_INPUT: InputSchema = { type: 'object', properties: {} };

type FieldError = { path: string; message: string };

/** What is said of how a tool is called. */
type Interface = {
  readonly input_schema?: InputSchema | undefined;
  readonly endpoint?: string | null | undefined;
};

/** Why a tool could not be called in the way that is asked for, or null. */
export async function refuseInterface(
  { input_schema, endpoint }: Interface,
  rules: OutboundRules,
): Promise<Refusal | null> {
  const address = typeof endpoint === 'string' ? refuseAddress(endpoint, rules) : null;
  const errors = [
    ...(input_schema ? await schemaErrors(input_schema) : []),
    ...(address === null ? [] : [{ path: 'endpoint', message: address }]),
  ];
  const [first] = errors;
  return first ? refuse('invalid_request', `${first.path}: ${first.message}.`, { errors }) : null;
}

async function schemaErrors(schema: InputSchema): Promise<FieldError[]> {
  // Models are told what to fill in by name.
  if (schema.type !== 'object') return [{ path: 'input_schema.type', message: 'is not "object"' }];
  // Loaded by the first tool that says what it takes, so that no start pays for it.
  const { compileSchema, MAX_PATTERN_SIZE } = await import('../oracle/checks/json-schema/compile.ts');
  const compiled = compileSchema(schema);
  if (!compiled.ok) {
    return compiled.problems.map(({ path, message }) => ({
      path: ['input_schema', ...path].join('.'),
      message,
    }));
  }
  if (compiled.schema.patternSize <= MAX_PATTERN_SIZE) return [];
  return [{ path: 'input_schema', message: 'has patterns that are too large together' }];
}
