import { isObject, quote } from '../json.ts';
import { type apply, applyAlso, applyInside, type Failure, type Node, type Rule, type Run } from './node.ts';
import type { Reader } from './reader.ts';

/** The rules of the keywords that apply other schemas, in the order in which they are applied. */
export function applicators(schema: Reader, target: Node | undefined): Rule[] {
  const rules = [
    target && sameRule([target]),
    listRule(schema.sameSchemas('allOf'), sameRule),
    listRule(schema.sameSchemas('anyOf'), anyOfRule),
    listRule(schema.sameSchemas('oneOf'), oneOfRule),
    notRule(schema),
    ifRule(schema),
    dependentSchemasRule(schema),
    propertyNamesRule(schema),
    propertiesRule(schema),
    itemsRule(schema),
    containsRule(schema),
    // These ask what all others have looked at.
    unevaluatedPropertiesRule(schema),
    unevaluatedItemsRule(schema),
  ];
  return rules.filter((rule) => rule !== undefined);
}

function listRule(
  nodes: readonly Node[] | undefined,
  rule: (nodes: readonly Node[]) => Rule,
): Rule | undefined {
  return nodes && rule(nodes);
}

function sameRule(nodes: readonly Node[]): Rule {
  return (value, at, run, seen) => {
    for (const node of nodes) {
      const failure = applyAlso(node, value, at, run, seen);
      if (failure) return failure;
    }
    return null;
  };
}

function anyOfRule(nodes: readonly Node[]): Rule {
  return (value, at, run, seen) => {
    let first: Failure | null = null;
    let holds = false;
    for (const node of nodes) {
      const failure = applyAlso(node, value, at, run, seen);
      first ??= failure;
      holds ||= failure === null;
      // The others matter only for what they look at.
      if (holds && seen === null) return null;
    }
    if (holds) return null;
    return nodes.length === 1 ? first : { at, message: 'fits none of the schemas of anyOf' };
  };
}

function oneOfRule(nodes: readonly Node[]): Rule {
  return (value, at, run, seen) => {
    let count = 0;
    for (const node of nodes) {
      if (applyAlso(node, value, at, run, seen) === null) count += 1;
      if (count > 1) return { at, message: 'fits more than one of the schemas of oneOf' };
    }
    return count === 1 ? null : { at, message: 'fits none of the schemas of oneOf' };
  };
}

function notRule(schema: Reader): Rule | undefined {
  const node = schema.sameSchema('not');
  if (node === undefined) return undefined;
  return (value, at, run) =>
    applyInside(node, value, at, run) === null ? { at, message: 'fits the schema of not' } : null;
}

function ifRule(schema: Reader): Rule | undefined {
  const condition = schema.sameSchema('if');
  const yes = schema.sameSchema('then');
  const no = schema.sameSchema('else');
  if (condition === undefined) return undefined;
  return (value, at, run, seen) => {
    const branch = applyAlso(condition, value, at, run, seen) === null ? yes : no;
    return branch === undefined ? null : applyAlso(branch, value, at, run, seen);
  };
}

function dependentSchemasRule(schema: Reader): Rule | undefined {
  const nodes = schema.schemaMap('dependentSchemas', true);
  if (nodes === undefined) return undefined;
  return (value, at, run, seen) => {
    if (!isObject(value)) return null;
    for (const [name, node] of nodes) {
      run.work.spend(2);
      const failure = Object.hasOwn(value, name) ? applyAlso(node, value, at, run, seen) : null;
      if (failure) return failure;
    }
    return null;
  };
}

function propertyNamesRule(schema: Reader): Rule | undefined {
  const node = schema.schema('propertyNames');
  if (node === undefined) return undefined;
  return (value, at, run) => {
    if (!isObject(value)) return null;
    for (const name of Object.keys(value)) {
      const failure = applyInside(node, name, at, run);
      if (failure) return { at, message: `has the property ${quote(name)}, whose name ${failure.message}` };
    }
    return null;
  };
}

/** `properties`, `patternProperties`, and `additionalProperties` for what neither of them names. */
function propertiesRule(schema: Reader): Rule | undefined {
  const named = schema.schemaMap('properties');
  const matched = schema.patternMap('patternProperties') ?? [];
  const others = schema.schema('additionalProperties');
  if (named === undefined && matched.length === 0 && others === undefined) return undefined;
  const nodesFor = (name: string, run: Run): readonly Node[] => {
    const own = named?.get(name);
    const nodes = matched.filter(([pattern]) => pattern.test(name, run.work)).map(([, node]) => node);
    if (own) nodes.unshift(own);
    return nodes.length === 0 && others ? [others] : nodes;
  };
  return (value, at, run, seen) => {
    if (!isObject(value)) return null;
    for (const [name, inner] of Object.entries(value)) {
      run.work.spend(seen ? 40 : 20);
      const nodes = nodesFor(name, run);
      for (const node of nodes) {
        const failure = applyInside(node, inner, { parent: at, key: name }, run);
        if (failure) return failure;
      }
      if (nodes.length > 0) seen?.names.add(name);
    }
    return null;
  };
}

/** `prefixItems`, and `items` for what comes after. */
function itemsRule(schema: Reader): Rule | undefined {
  const first = schema.itemSchemas('prefixItems') ?? [];
  const others = Array.isArray(schema.value('items'))
    ? schema.refuse('items', 'is a list: write prefixItems')
    : schema.schema('items');
  if (first.length === 0 && others === undefined) return undefined;
  return (value, at, run, seen) => {
    if (!Array.isArray(value)) return null;
    for (const [i, item] of value.entries()) {
      const node = first[i] ?? others;
      if (node === undefined) break;
      const failure = applyInside(node, item, { parent: at, key: i }, run);
      if (failure) return failure;
      seen?.indexes.add(i);
    }
    return null;
  };
}

function containsRule(schema: Reader): Rule | undefined {
  const node = schema.schema('contains');
  const least = schema.count('minContains') ?? 1;
  const most = schema.count('maxContains') ?? Number.POSITIVE_INFINITY;
  if (node === undefined) return undefined;
  return (value, at, run, seen) => {
    if (!Array.isArray(value)) return null;
    let count = 0;
    for (const [i, item] of value.entries()) {
      if (applyInside(node, item, { parent: at, key: i }, run) !== null) continue;
      count += 1;
      seen?.indexes.add(i);
    }
    if (count < least)
      return { at, message: `has fewer than ${least} items that fit the schema of contains` };
    return count > most
      ? { at, message: `has more than ${most} items that fit the schema of contains` }
      : null;
  };
}

function unevaluatedPropertiesRule(schema: Reader): Rule | undefined {
  const node = schema.schema('unevaluatedProperties');
  if (node === undefined) return undefined;
  return (value, at, run, seen) =>
    isObject(value) && seen ? applyToRest(node, Object.entries(value), seen.names, run, at) : null;
}

function unevaluatedItemsRule(schema: Reader): Rule | undefined {
  const node = schema.schema('unevaluatedItems');
  if (node === undefined) return undefined;
  return (value, at, run, seen) =>
    Array.isArray(value) && seen ? applyToRest(node, value.entries(), seen.indexes, run, at) : null;
}

/** Applies a schema to the properties or items that no other has looked at, and notes them. */
function applyToRest<Key extends string | number>(
  node: Node,
  entries: Iterable<[Key, unknown]>,
  seen: Set<Key>,
  run: Run,
  at: Parameters<typeof apply>[2],
): Failure | null {
  for (const [key, inner] of entries) {
    run.work.spend(10);
    if (seen.has(key)) continue;
    const failure = applyInside(node, inner, { parent: at, key }, run);
    if (failure) return failure;
    seen.add(key);
  }
  return null;
}
