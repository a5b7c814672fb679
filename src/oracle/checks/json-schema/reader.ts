import { isObject } from '../json.ts';
import { type Compiled, compilePattern, type Pattern } from '../pattern.ts';
import type { Node } from './node.ts';

/** Reads the keywords of one schema object; what is malformed is told to `refuse` and reads as absent. */
export class Reader {
  readonly #schema: Readonly<Record<string, unknown>>;
  readonly #refuse: (path: readonly string[], message: string) => void;
  readonly #nodeOf: (schema: unknown, path: readonly string[], inPlace: boolean) => Node;
  readonly #onPattern: (pattern: Pattern) => void;

  constructor(
    schema: Readonly<Record<string, unknown>>,
    refuse: (path: readonly string[], message: string) => void,
    nodeOf: (schema: unknown, path: readonly string[], inPlace: boolean) => Node,
    onPattern: (pattern: Pattern) => void,
  ) {
    this.#schema = schema;
    this.#refuse = refuse;
    this.#nodeOf = nodeOf;
    this.#onPattern = onPattern;
  }

  has(keyword: string): boolean {
    return Object.hasOwn(this.#schema, keyword);
  }

  value(keyword: string): unknown {
    return this.has(keyword) ? this.#schema[keyword] : undefined;
  }

  refuse(keyword: string, message: string): undefined {
    this.#refuse([keyword], message);
  }

  number(keyword: string): number | undefined {
    const value = this.value(keyword);
    if (value === undefined || typeof value === 'number') return value;
    return this.refuse(keyword, 'is not a number');
  }

  /** A whole number that is not negative. */
  count(keyword: string): number | undefined {
    const value = this.value(keyword);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    return this.refuse(keyword, 'is not a whole number from 0');
  }

  flag(keyword: string): boolean | undefined {
    const value = this.value(keyword);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.refuse(keyword, 'is not true or false');
  }

  string(keyword: string): string | undefined {
    const value = this.value(keyword);
    if (value === undefined || typeof value === 'string') return value;
    return this.refuse(keyword, 'is not a string');
  }

  list(keyword: string): readonly unknown[] | undefined {
    const value = this.value(keyword);
    if (value === undefined || Array.isArray(value)) return value;
    return this.refuse(keyword, 'is not a list');
  }

  strings(keyword: string): readonly string[] | undefined {
    return this.#stringsIn(this.value(keyword), keyword);
  }

  /** An object whose values are lists of strings. */
  stringMap(keyword: string): ReadonlyMap<string, readonly string[]> | undefined {
    const entries = this.#entries(keyword)?.map(
      ([key, value]) => [key, this.#stringsIn(value, keyword) ?? []] as const,
    );
    return entries && new Map(entries);
  }

  pattern(keyword: string): Pattern | undefined {
    const source = this.string(keyword);
    return source === undefined ? undefined : this.#compiled(compilePattern(source), [keyword]);
  }

  /** A schema that is applied to another value than this one: to an item, a property or a name. */
  schema(keyword: string): Node | undefined {
    return this.has(keyword) ? this.#nodeOf(this.#schema[keyword], [keyword], false) : undefined;
  }

  /** A schema that is applied to the same value. */
  sameSchema(keyword: string): Node | undefined {
    return this.has(keyword) ? this.#nodeOf(this.#schema[keyword], [keyword], true) : undefined;
  }

  /** Schemas for the first items. */
  itemSchemas(keyword: string): readonly Node[] | undefined {
    return this.#nodes(keyword, false);
  }

  /** Schemas that are applied to the same value; at least one. */
  sameSchemas(keyword: string): readonly Node[] | undefined {
    return this.#nodes(keyword, true);
  }

  schemaMap(keyword: string, inPlace = false): ReadonlyMap<string, Node> | undefined {
    const entries = this.#entries(keyword)?.map(
      ([key, value]) => [key, this.#nodeOf(value, [keyword, key], inPlace)] as const,
    );
    return entries && new Map(entries);
  }

  patternMap(keyword: string): readonly (readonly [Pattern, Node])[] | undefined {
    return this.#entries(keyword)?.flatMap(([source, value]) => {
      const path = [keyword, source];
      const pattern = this.#compiled(compilePattern(source), path);
      const node = this.#nodeOf(value, path, false);
      return pattern ? [[pattern, node] as const] : [];
    });
  }

  #compiled(compiled: Compiled, path: readonly string[]): Pattern | undefined {
    if (compiled.ok) {
      this.#onPattern(compiled.pattern);
      return compiled.pattern;
    }
    this.#refuse(path, compiled.reason);
    return undefined;
  }

  #nodes(keyword: string, inPlace: boolean): readonly Node[] | undefined {
    const schemas = this.list(keyword);
    if (schemas?.length === 0) this.refuse(keyword, 'is empty');
    return schemas?.map((schema, i) => this.#nodeOf(schema, [keyword, String(i)], inPlace));
  }

  #entries(keyword: string): readonly (readonly [string, unknown])[] | undefined {
    const value = this.value(keyword);
    if (value === undefined) return undefined;
    if (isObject(value)) return Object.entries(value);
    return this.refuse(keyword, 'is not an object');
  }

  #stringsIn(value: unknown, keyword: string): readonly string[] | undefined {
    if (value === undefined) return undefined;
    const list: readonly unknown[] = Array.isArray(value) ? value : [null];
    const strings = list.filter((each) => typeof each === 'string');
    if (strings.length === list.length && new Set(strings).size === list.length) return strings;
    return this.refuse(keyword, 'is not a list of different strings');
  }
}
