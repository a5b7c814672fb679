import { escapeToken } from '../pointer.ts';
import { TooMuchWork, type Work } from '../work.ts';

/** Where in the instance a schema is applied: a list from the inside out, so that walking builds no strings. */
export type Place = { readonly parent: Place; readonly key: string | number } | null;

export type Failure = { readonly at: Place; readonly message: string };

/** The properties and items of one instance that schemas have looked at, for `unevaluated…`. */
export type Seen = { readonly names: Set<string>; readonly indexes: Set<number> };

export type Run = {
  readonly work: Work;
  /** Whether any schema asks what others have looked at; if none does, nobody keeps count. */
  readonly tracks: boolean;
  depth: number;
};

/** One keyword, or several that depend on each other: the first thing wrong with a value, or null. */
export type Rule = (value: unknown, at: Place, run: Run, seen: Seen | null) => Failure | null;

/** A schema, compiled. Its rules are filled in after it exists, for schemas may refer to themselves. */
export type Node = { readonly rules: Rule[] };

/** Units of work to apply one schema to one value. */
const APPLY = 30;
/** And when count is kept of what it looks at. */
const APPLY_TRACKED = 120;
/** Schemas applied inside one another, which is how deep the stack gets. */
const MAX_NESTING = 1_000;

/** Applies a schema to a value; the first failure, or null. Throws TooMuchWork. */
export function apply(node: Node, value: unknown, at: Place, run: Run, seen: Seen | null): Failure | null {
  run.work.spend(seen ? APPLY_TRACKED : APPLY);
  if (run.depth >= MAX_NESTING) throw new TooMuchWork('schemas are applied too deep inside one another');
  run.depth += 1;
  let failure: Failure | null = null;
  for (const rule of node.rules) {
    failure = rule(value, at, run, seen);
    if (failure) break;
  }
  run.depth -= 1;
  return failure;
}

/** Applies a schema to a property or an item. */
export function applyInside(node: Node, value: unknown, at: Place, run: Run): Failure | null {
  return apply(node, value, at, run, run.tracks ? nothingSeen() : null);
}

/** Applies one more schema to the same value: what it has looked at counts if it holds. */
export function applyAlso(
  node: Node,
  value: unknown,
  at: Place,
  run: Run,
  seen: Seen | null,
): Failure | null {
  if (seen === null) return apply(node, value, at, run, null);
  const inner = nothingSeen();
  const failure = apply(node, value, at, run, inner);
  if (failure === null) {
    run.work.spend(15 * (inner.names.size + inner.indexes.size));
    for (const name of inner.names) seen.names.add(name);
    for (const index of inner.indexes) seen.indexes.add(index);
  }
  return failure;
}

export const nothingSeen = (): Seen => ({ names: new Set(), indexes: new Set() });

/** A place as a JSON pointer. */
export function pointerTo(place: Place): string {
  const tokens: string[] = [];
  for (let at = place; at !== null; at = at.parent) tokens.push(escapeToken(String(at.key)));
  return tokens
    .reverse()
    .map((token) => `/${token}`)
    .join('');
}
