import {
  type Check,
  fieldsOf,
  isTooLarge,
  isWeight,
  type JavascriptCheck,
  type JsonSchemaCheck,
  type LengthCheck,
  MAX_CHECKS,
  MAX_CHECKS_BYTES,
  MAX_CODE,
  MAX_WEIGHT,
  type NumberCheck,
  type RegexCheck,
  weightOf,
} from './check.ts';
import { faultOf } from './json.ts';
import { compileSchema, MAX_PATTERN_SIZE } from './json-schema/compile.ts';
import { compilePattern } from './pattern.ts';
import { parsePointer } from './pointer.ts';

/** What is wrong and where: fields and positions joined by dots, from the list of checks on. */
type ChecksProblem = { readonly path: string; readonly message: string };

type Fault = { readonly path: readonly string[]; readonly message: string };
type Weighed = { readonly faults: readonly Fault[]; readonly patternSize: number };

const MAX_PROBLEMS = 20;

/**
 * What keeps checks from ever running, found when they are published: an empty list lets them be. At most 20
 * problems are told.
 */
export function refuseChecks(checks: readonly Check[]): ChecksProblem[] {
  const whole = refuseWhole(checks);
  if (whole !== null) return [{ path: '', message: whole }];
  const weighed = checks.map(weigh);
  const problems = weighed.flatMap(({ faults }, i) =>
    faults.map(({ path, message }) => ({ path: [String(i), ...path].join('.'), message })),
  );
  for (const [i, { name }] of checks.entries()) {
    if (checks.findIndex((other) => other.name === name) < i)
      problems.push({ path: `${i}.name`, message: 'is the name of an earlier check' });
  }
  if (weighed.reduce((sum, each) => sum + each.patternSize, 0) > MAX_PATTERN_SIZE)
    problems.push({ path: '', message: 'have patterns that are too large together' });
  return problems.slice(0, MAX_PROBLEMS);
}

function refuseWhole(checks: readonly Check[]): string | null {
  if (checks.length < 1 || checks.length > MAX_CHECKS) return `are not 1 to ${MAX_CHECKS}`;
  return isTooLarge(checks) ? `are larger than ${MAX_CHECKS_BYTES} bytes` : null;
}

function weigh(check: Check): Weighed {
  const common = [...refusePointer(check), ...refuseWeight(check), ...refuseValues(check)];
  const own = common.length > 0 ? NOTHING : weighKind(check);
  return { faults: [...common, ...own.faults], patternSize: own.patternSize };
}

const NOTHING: Weighed = { faults: [], patternSize: 0 };
const weightless = (faults: readonly Fault[]): Weighed => ({ faults, patternSize: 0 });

function weighKind(check: Check): Weighed {
  switch (check.kind) {
    case 'regex':
      return weighPattern(check);
    case 'number':
      return weightless(refuseTolerance(check));
    case 'length':
      return weightless(refuseLength(check));
    case 'json_schema':
      return weighSchema(check);
    case 'javascript':
      return weightless(refuseCode(check));
    case 'equals':
      return weightless(check.value === undefined ? [{ path: ['value'], message: 'is missing' }] : []);
    case 'contains':
      return NOTHING;
  }
}

function refusePointer({ pointer }: Check): readonly Fault[] {
  if (pointer === undefined || parsePointer(pointer) !== null) return [];
  return [{ path: ['pointer'], message: 'is no JSON pointer (RFC 6901), like /items/0/name' }];
}

function refuseWeight(check: Check): readonly Fault[] {
  const weight = weightOf(check);
  if (isWeight(weight)) return [];
  return [
    { path: ['weight'], message: `is not more than 0 and at most ${MAX_WEIGHT} with at most three decimals` },
  ];
}

function refuseValues(check: Check): readonly Fault[] {
  return Object.entries(fieldsOf(check)).flatMap(([field, value]) => {
    const fault = faultOf(value);
    return fault === null ? [] : [{ path: [field], message: fault }];
  });
}

function weighPattern(check: RegexCheck): Weighed {
  const compiled = compilePattern(check.pattern, check.flags);
  if (compiled.ok) return { faults: [], patternSize: compiled.pattern.size };
  const field = compilePattern(check.pattern).ok ? 'flags' : 'pattern';
  return weightless([{ path: [field], message: compiled.reason }]);
}

function refuseTolerance({ tolerance = 0 }: NumberCheck): readonly Fault[] {
  return tolerance >= 0 ? [] : [{ path: ['tolerance'], message: 'is negative' }];
}

function refuseLength({ min, max }: LengthCheck): readonly Fault[] {
  if (min === undefined && max === undefined) return [{ path: [], message: 'has neither min nor max' }];
  if (min !== undefined && max !== undefined && min > max)
    return [{ path: ['min'], message: 'is more than max' }];
  return [];
}

function weighSchema(check: JsonSchemaCheck): Weighed {
  const compiled = compileSchema(check.schema);
  if (compiled.ok) return { faults: [], patternSize: compiled.schema.patternSize };
  return weightless(compiled.problems.map(({ path, message }) => ({ path: ['schema', ...path], message })));
}

function refuseCode({ code }: JavascriptCheck): readonly Fault[] {
  const reason = code.length > MAX_CODE ? `is longer than ${MAX_CODE} characters` : refuseModule(code);
  return reason === null ? [] : [{ path: ['code'], message: reason }];
}

/** Without these words there is no default export; with them there may be one, which the sandbox finds out. */
function refuseModule(code: string): string | null {
  return /\bexport\b/u.test(code) && /\bdefault\b/u.test(code) ? null : 'has no default export';
}
