import { isMultipleOf } from '../decimal.ts';
import { canonicalJson, isObject, quote } from '../json.ts';
import { formatNamed, formatNames } from './formats.ts';
import type { Failure, Place, Rule, Run } from './node.ts';
import type { Reader } from './reader.ts';

/** The keywords that look at a value itself; each makes a rule when the schema has it. */
export const ASSERTIONS: Readonly<Record<string, (schema: Reader) => Rule | undefined>> = {
  type: typeRule,
  enum: enumRule,
  const: constRule,
  minimum: (schema) =>
    numberRule(
      schema.number('minimum'),
      (a, b) => a >= b,
      (least) => `is less than ${least}`,
    ),
  maximum: (schema) =>
    numberRule(
      schema.number('maximum'),
      (a, b) => a <= b,
      (most) => `is more than ${most}`,
    ),
  exclusiveMinimum: (schema) =>
    numberRule(
      schema.number('exclusiveMinimum'),
      (a, b) => a > b,
      (least) => `is not more than ${least}`,
    ),
  exclusiveMaximum: (schema) =>
    numberRule(
      schema.number('exclusiveMaximum'),
      (a, b) => a < b,
      (most) => `is not less than ${most}`,
    ),
  multipleOf: multipleOfRule,
  minLength: (schema) =>
    countRule(
      schema.count('minLength'),
      lengthOf,
      (a, b) => a >= b,
      (n) => `has fewer than ${n} characters`,
    ),
  maxLength: (schema) =>
    countRule(
      schema.count('maxLength'),
      lengthOf,
      (a, b) => a <= b,
      (n) => `has more than ${n} characters`,
    ),
  minItems: (schema) =>
    countRule(
      schema.count('minItems'),
      itemsOf,
      (a, b) => a >= b,
      (n) => `has fewer than ${n} items`,
    ),
  maxItems: (schema) =>
    countRule(
      schema.count('maxItems'),
      itemsOf,
      (a, b) => a <= b,
      (n) => `has more than ${n} items`,
    ),
  minProperties: (schema) =>
    countRule(
      schema.count('minProperties'),
      namesOf,
      (a, b) => a >= b,
      (n) => `has fewer than ${n} properties`,
    ),
  maxProperties: (schema) =>
    countRule(
      schema.count('maxProperties'),
      namesOf,
      (a, b) => a <= b,
      (n) => `has more than ${n} properties`,
    ),
  pattern: patternRule,
  format: formatRule,
  uniqueItems: uniqueItemsRule,
  required: requiredRule,
  dependentRequired: dependentRequiredRule,
};

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  string: (value) => typeof value === 'string',
  array: (value) => Array.isArray(value),
  object: isObject,
};

function typeRule(schema: Reader): Rule | undefined {
  const names =
    typeof schema.value('type') === 'string' ? [schema.string('type') ?? ''] : schema.strings('type');
  if (names === undefined) return undefined;
  const unknown = names.find((name) => !Object.hasOwn(TYPES, name));
  if (unknown !== undefined || names.length === 0) return schema.refuse('type', 'is not a type');
  const tests = names.flatMap((name) => TYPES[name] ?? []);
  const message = `is not of type ${names.join(' or ')}`;
  return (value, at) => (tests.some((test) => test(value)) ? null : { at, message });
}

function enumRule(schema: Reader): Rule | undefined {
  const values = schema.list('enum');
  if (values === undefined) return undefined;
  if (values.length === 0) return schema.refuse('enum', 'is empty');
  const allowed = new Set(values.map(canonicalJson));
  return (value, at, run) =>
    allowed.has(canonicalText(value, run)) ? null : { at, message: 'is none of the allowed values' };
}

function constRule(schema: Reader): Rule | undefined {
  if (!schema.has('const')) return undefined;
  const wanted = schema.value('const');
  const text = canonicalJson(wanted);
  return (value, at, run) =>
    canonicalText(value, run) === text ? null : { at, message: `is not ${quote(wanted)}` };
}

function numberRule(
  bound: number | undefined,
  holds: (value: number, bound: number) => boolean,
  message: (bound: number) => string,
): Rule | undefined {
  if (bound === undefined) return undefined;
  return (value, at) =>
    typeof value !== 'number' || holds(value, bound) ? null : { at, message: message(bound) };
}

function multipleOfRule(schema: Reader): Rule | undefined {
  const step = schema.number('multipleOf');
  if (step === undefined) return undefined;
  if (step <= 0) return schema.refuse('multipleOf', 'is not more than 0');
  return (value, at, run) => {
    if (typeof value !== 'number') return null;
    run.work.spend(isLong(value) || isLong(step) ? LONG_DECIMAL : DECIMAL);
    return isMultipleOf(value, step) ? null : { at, message: `is not a multiple of ${step}` };
  };
}

/** Units of work for a division of decimals, and of those that have up to some 600 digits. */
const DECIMAL = 100;
const LONG_DECIMAL = 2_000;

const isLong = (value: number): boolean => value !== 0 && Math.abs(Math.log10(Math.abs(value))) > 20;

/** How many of something a value has; null when it is of another type. */
type Counter = (value: unknown, run: Run) => number | null;

function countRule(
  bound: number | undefined,
  counter: Counter,
  holds: (count: number, bound: number) => boolean,
  message: (bound: number) => string,
): Rule | undefined {
  if (bound === undefined) return undefined;
  return (value, at, run) => {
    const count = counter(value, run);
    return count === null || holds(count, bound) ? null : { at, message: message(bound) };
  };
}

const itemsOf: Counter = (value) => (Array.isArray(value) ? value.length : null);

const lengthOf: Counter = (value, run) => {
  if (typeof value !== 'string') return null;
  run.work.spend(2 * value.length);
  return [...value].length;
};

const namesOf: Counter = (value, run) => {
  if (!isObject(value)) return null;
  const count = Object.keys(value).length;
  run.work.spend(5 * count);
  return count;
};

function patternRule(schema: Reader): Rule | undefined {
  const pattern = schema.pattern('pattern');
  if (pattern === undefined) return undefined;
  return (value, at, run) =>
    typeof value !== 'string' || pattern.test(value, run.work)
      ? null
      : { at, message: 'does not match the pattern' };
}

function formatRule(schema: Reader): Rule | undefined {
  const name = schema.string('format');
  if (name === undefined) return undefined;
  const format = formatNamed(name);
  if (format === null) return schema.refuse('format', `is none of ${formatNames().join(', ')}`);
  return (value, at, run) => {
    if (typeof value !== 'string') return null;
    run.work.spend(50 + 5 * value.length);
    return format(value) ? null : { at, message: `is not of the format ${name}` };
  };
}

function uniqueItemsRule(schema: Reader): Rule | undefined {
  if (schema.flag('uniqueItems') !== true) return undefined;
  return (value, at, run) => {
    if (!Array.isArray(value)) return null;
    const texts = new Set<string>();
    for (const [i, item] of value.entries()) {
      const text = canonicalText(item, run);
      if (texts.has(text)) return { at: { parent: at, key: i }, message: 'repeats an earlier item' };
      texts.add(text);
    }
    return null;
  };
}

function requiredRule(schema: Reader): Rule | undefined {
  const names = schema.strings('required');
  if (names === undefined) return undefined;
  return (value, at, run) => (isObject(value) ? firstMissing(value, names, at, run) : null);
}

function dependentRequiredRule(schema: Reader): Rule | undefined {
  const dependents = schema.stringMap('dependentRequired');
  if (dependents === undefined) return undefined;
  return (value, at, run) => {
    if (!isObject(value)) return null;
    for (const [name, names] of dependents) {
      run.work.spend(2);
      const failure = Object.hasOwn(value, name) ? firstMissing(value, names, at, run) : null;
      if (failure) return failure;
    }
    return null;
  };
}

function firstMissing(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  at: Place,
  run: Run,
): Failure | null {
  run.work.spend(2 * names.length);
  const missing = names.find((name) => !Object.hasOwn(value, name));
  return missing === undefined ? null : { at, message: `has no property ${quote(missing)}` };
}

/** The canonical text of a value, paid for by its length. */
function canonicalText(value: unknown, run: Run): string {
  const text = canonicalJson(value);
  run.work.spend(20 + 15 * text.length);
  return text;
}
