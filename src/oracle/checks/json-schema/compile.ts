import { canonicalJson, cut, faultOf, isObject } from '../json.ts';
import { follow, parsePointer } from '../pointer.ts';
import type { Work } from '../work.ts';
import { applicators } from './applicators.ts';
import { ASSERTIONS } from './assertions.ts';
import { apply, type Failure, type Node, nothingSeen, pointerTo, type Run } from './node.ts';
import { Reader } from './reader.ts';

/** Of one schema, as JSON text. */
const MAX_SCHEMA = 32_000;
/** Of all patterns that are used together: they are compiled again for every use. */
export const MAX_PATTERN_SIZE = 10_000;
const MAX_PROBLEMS = 20;

export type Problem = { readonly path: readonly string[]; readonly message: string };

export type CompiledSchema = {
  readonly root: Node;
  readonly tracks: boolean;
  /** What its patterns weigh, by the estimate of their instructions. */
  readonly patternSize: number;
};

type SchemaResult =
  | { readonly ok: true; readonly schema: CompiledSchema }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const ANNOTATIONS: ReadonlySet<string> = new Set(
  (
    '$schema $id $comment $defs definitions title description default examples example deprecated readOnly writeOnly ' +
    'contentEncoding contentMediaType contentSchema discriminator'
  ).split(' '),
);
const APPLICATORS: ReadonlySet<string> = new Set(
  (
    '$ref allOf anyOf oneOf not if then else dependentSchemas propertyNames properties patternProperties ' +
    'additionalProperties prefixItems items contains minContains maxContains unevaluatedProperties unevaluatedItems'
  ).split(' '),
);
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['additionalItems', 'write prefixItems and items'],
  ['dependencies', 'write dependentRequired or dependentSchemas'],
]);
const DIALECT = /^https?:\/\/json-schema\.org\/(?:draft\/20(?:20-12|19-09)\/schema|draft-0[67]\/schema)#?$/u;

type Edge = { readonly node: Node; readonly path: readonly string[] };

/**
 * Compiles a JSON Schema (2020-12) without `eval`. Refuses, beyond what is no schema: keywords and formats that
 * would not be checked, for a misspelt one would let anything pass; references out of the schema, and those that
 * come back to themselves without going into the value; patterns that the linear engine does not take; and what
 * is nested too deep or too large.
 */
export function compileSchema(schema: unknown): SchemaResult {
  const fault = faultOf(schema);
  if (fault !== null) return { ok: false, problems: [{ path: [], message: fault }] };
  if (canonicalJson(schema).length > MAX_SCHEMA)
    return { ok: false, problems: [{ path: [], message: `is larger than ${MAX_SCHEMA} characters` }] };
  return new Compiler(schema).compile();
}

class Compiler {
  readonly #document: unknown;
  readonly #nodes = new Map<unknown, Node>();
  readonly #open: { schema: Readonly<Record<string, unknown>>; node: Node; path: readonly string[] }[] = [];
  /** The schemas that each applies to the same value. */
  readonly #inPlace = new Map<Node, Edge[]>();
  readonly #problems: Problem[] = [];
  #tracks = false;
  #patternSize = 0;

  constructor(document: unknown) {
    this.#document = document;
  }

  compile(): SchemaResult {
    const root = this.#nodeOf(this.#document, []);
    // A worklist instead of recursion: references make chains as long as the schema has room for.
    for (let next = this.#open.pop(); next; next = this.#open.pop()) {
      if (this.#problems.length >= MAX_PROBLEMS) break;
      this.#fill(next.schema, next.node, next.path);
    }
    this.#refuseCycles();
    if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
    return { ok: true, schema: { root, tracks: this.#tracks, patternSize: this.#patternSize } };
  }

  #refuse(path: readonly string[], message: string): void {
    this.#problems.push({ path, message });
  }

  #nodeOf(schema: unknown, path: readonly string[]): Node {
    if (schema === true) return { rules: [] };
    if (schema === false) return { rules: [(_, at) => ({ at, message: 'is not allowed' })] };
    const known = this.#nodes.get(schema);
    if (known) return known;
    const node: Node = { rules: [] };
    if (isObject(schema)) {
      this.#nodes.set(schema, node);
      this.#open.push({ schema, node, path });
    } else this.#refuse(path, 'is not a schema');
    return node;
  }

  #fill(schema: Readonly<Record<string, unknown>>, node: Node, path: readonly string[]): void {
    const inPlace: Edge[] = [];
    this.#inPlace.set(node, inPlace);
    const reader = new Reader(
      schema,
      (inner, message) => this.#refuse([...path, ...inner], message),
      (inner, innerPath, same) => {
        const edge = { node: this.#nodeOf(inner, [...path, ...innerPath]), path: [...path, ...innerPath] };
        if (same) inPlace.push(edge);
        return edge.node;
      },
      (pattern) => {
        this.#patternSize += pattern.size;
      },
    );
    this.#refuseKeywords(schema, reader, path);
    for (const rule of Object.values(ASSERTIONS).map((read) => read(reader))) {
      if (rule) node.rules.push(rule);
    }
    const target = this.#targetOf(reader);
    if (target) inPlace.push({ node: target, path: [...path, '$ref'] });
    node.rules.push(...applicators(reader, target));
    for (const keyword of ['$defs', 'definitions']) reader.schemaMap(keyword);
    this.#tracks ||= reader.has('unevaluatedProperties') || reader.has('unevaluatedItems');
  }

  #refuseKeywords(schema: Readonly<Record<string, unknown>>, reader: Reader, path: readonly string[]): void {
    for (const keyword of Object.keys(schema)) {
      if (keyword === '$id' && path.length > 0) reader.refuse(keyword, 'is supported only at the top');
      if (keyword === '$schema' && !DIALECT.test(reader.string(keyword) ?? ''))
        reader.refuse(keyword, 'is none of the drafts 2020-12, 2019-09, 07 and 06');
      const known =
        ANNOTATIONS.has(keyword) || APPLICATORS.has(keyword) || Object.hasOwn(ASSERTIONS, keyword);
      if (known || keyword.startsWith('x-')) continue;
      const instead = INSTEAD.get(keyword);
      reader.refuse(keyword, `would not be checked${instead ? `: ${instead}` : ''}`);
    }
  }

  /** The schema that `$ref` names: only by a JSON pointer into the same document. */
  #targetOf(reader: Reader): Node | undefined {
    const reference = reader.string('$ref');
    if (reference === undefined) return undefined;
    const tokens = reference.startsWith('#') ? parsePointer(decode(reference.slice(1)) ?? '?') : null;
    if (tokens === null)
      return reader.refuse('$ref', 'is no JSON pointer into this schema, like "#/$defs/name"');
    const target = follow(this.#document, tokens);
    if (!target.found || !(isObject(target.value) || typeof target.value === 'boolean'))
      return reader.refuse('$ref', 'points to no schema');
    return this.#nodeOf(target.value, tokens);
  }

  /** Refuses schemas that apply themselves to the same value, which would never end. */
  #refuseCycles(): void {
    const state = new Map<Node, 'open' | 'done'>();
    for (const start of this.#inPlace.keys()) {
      const stack: { edge: Edge; left: Edge[] }[] = [];
      const enter = (edge: Edge): void => {
        if (state.get(edge.node) === 'open') this.#refuse(edge.path, 'refers to itself without end');
        if (state.has(edge.node)) return;
        state.set(edge.node, 'open');
        stack.push({ edge, left: [...(this.#inPlace.get(edge.node) ?? [])] });
      };
      enter({ node: start, path: [] });
      for (let top = stack.at(-1); top; top = stack.at(-1)) {
        const next = top.left.pop();
        if (next) enter(next);
        else {
          state.set(top.edge.node, 'done');
          stack.pop();
        }
      }
    }
  }
}

function decode(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return null;
  }
}

/** The first thing wrong with a value, as a text with its place; null when it fits. Throws TooMuchWork. */
export function validate(schema: CompiledSchema, value: unknown, work: Work): string | null {
  const run: Run = { work, tracks: schema.tracks, depth: 0 };
  const failure: Failure | null = apply(schema.root, value, null, run, schema.tracks ? nothingSeen() : null);
  if (failure === null) return null;
  const place = cut(pointerTo(failure.at), 200);
  return `${place === '' ? 'it' : place} ${failure.message}`;
}
