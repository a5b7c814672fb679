import { TESTS_FUEL } from '../sandbox/limits.ts';
import type { TestRun } from '../sandbox/sandbox.ts';
import {
  type Check,
  type ContainsCheck,
  type EqualsCheck,
  isHidden,
  type JavascriptCheck,
  type JsonSchemaCheck,
  type LengthCheck,
  type NumberCheck,
  type RegexCheck,
  weightOf,
} from './check.ts';
import { isWithin } from './decimal.ts';
import { canonicalJson, cut, quote } from './json.ts';
import { compileSchema, validate } from './json-schema/compile.ts';
import { compilePattern } from './pattern.ts';
import { weightedShare } from './score.ts';
import { occursIn } from './search.ts';
import { type Content, readContent, subjectOf, textOf } from './subject.ts';
import { TooMuchWork, Work } from './work.ts';

type CheckDeps = {
  /** Runs a test module against a submitted source. Throws only when there is no sandbox to run it in. */
  readonly runTests: (code: string, submission: string, fuel: number) => Promise<TestRun> | TestRun;
};

export type CheckResult = {
  readonly name: string;
  readonly hidden: boolean;
  readonly weight: number;
  /** Of a `javascript` check the cases of its module; of any other, itself. */
  readonly cases: { readonly passed: number; readonly total: number };
  /** 0–1: the share of its cases that pass. */
  readonly share: number;
  /** Whether all of them do. */
  readonly passed: boolean;
  readonly reason: string;
};

export type ChecksResult = {
  readonly score: number;
  readonly results: readonly CheckResult[];
  /** Fuel that hidden tests took. */
  readonly hiddenFuel: number;
};

/** Units of work that one check may take, some 30 ms. */
const CHECK_WORK = 3_000_000;
/** And all of a group together. */
const TOTAL_WORK = 10 * CHECK_WORK;
const MAX_REASON = 1_000;

/**
 * Runs all checks of a task, in their order, against submitted work (its JSON text). All are run whatever fails,
 * so that how long it takes does not tell which. The score is `weightedShare`. The same checks and work give the
 * same result on every run and machine: work is counted, never timed. Throws when the text is no JSON, when a check
 * was never fit to be published, and when the sandbox does.
 */
export async function runChecks(
  checks: readonly Check[],
  contentJson: string,
  deps: CheckDeps,
): Promise<ChecksResult> {
  const reading = readContent(contentJson);
  const results: CheckResult[] = [];
  const visible = newGroup(deps);
  const hidden = newGroup(deps);
  for (const check of checks) {
    const group = isHidden(check) ? hidden : visible;
    const allowance = Math.min(CHECK_WORK, group.work);
    const work = new Work(allowance);
    const outcome = reading.ok ? await runBounded(check, reading.content, work, group) : fail(reading.reason);
    group.work -= allowance - work.left;
    results.push(resultOf(check, outcome));
  }
  const score = weightedShare(results.map(({ weight, cases }) => ({ weight, ...cases })));
  return { score, results, hiddenFuel: TESTS_FUEL - hidden.fuel };
}

/** What all visible checks, or all hidden ones, still have together: so neither decides what becomes of the other. */
type Group = {
  work: number;
  fuel: number;
  readonly runTests: (code: string, submission: string) => Promise<TestRun>;
};

function newGroup({ runTests }: CheckDeps): Group {
  const group: Group = {
    work: TOTAL_WORK,
    fuel: TESTS_FUEL,
    async runTests(code, submission) {
      const run = await runTests(code, submission, group.fuel);
      group.fuel -= run.spent;
      return run;
    },
  };
  return group;
}

type Outcome = { readonly passed: number; readonly total: number; readonly reason: string };

const fail = (reason: string): Outcome => ({ passed: 0, total: 1, reason });
const decide = (passed: boolean, yes: string, no: string): Outcome => ({
  passed: passed ? 1 : 0,
  total: 1,
  reason: passed ? yes : no,
});

function resultOf(check: Check, { passed, total, reason }: Outcome): CheckResult {
  return {
    name: check.name,
    hidden: isHidden(check),
    weight: weightOf(check),
    cases: { passed, total },
    share: passed / total,
    passed: passed === total,
    // What the sandbox hands over may hold half a character.
    reason: cut(reason, MAX_REASON).toWellFormed(),
  };
}

async function runBounded(check: Check, content: Content, work: Work, group: Group): Promise<Outcome> {
  try {
    return await run(check, content, work, group);
  } catch (error) {
    if (error instanceof TooMuchWork) return fail('This check takes too much work on this content.');
    throw error;
  }
}

function run(check: Check, content: Content, work: Work, group: Group): Outcome | Promise<Outcome> {
  const subject = subjectOf(check, content);
  if (!subject.ok) return fail(subject.reason);
  const { value } = subject;
  switch (check.kind) {
    case 'equals':
      return equals(check, value, work);
    case 'contains':
      return contains(check, textOf(value), work);
    case 'regex':
      return matches(check, textOf(value), work);
    case 'number':
      return isNumber(check, value);
    case 'length':
      return hasLength(check, textOf(value), work);
    case 'json_schema':
      return fitsSchema(check, value, work);
    case 'javascript':
      return passesTests(check, value, group);
  }
}

/** Equal are values of one canonical form (RFC 8785): 1.0 and 1, -0 and 0, and objects whatever their order. */
function equals(check: EqualsCheck, value: unknown, work: Work): Outcome {
  const found = canonicalJson(value);
  work.spend(10 * found.length);
  return decide(
    found === canonicalJson(check.value),
    'It equals the value.',
    `It is ${cut(found, 60)}, not ${quote(check.value)}.`,
  );
}

function contains(check: ContainsCheck, text: string, work: Work): Outcome {
  work.spend(2 * text.length);
  const found =
    check.case_sensitive === false
      ? occursIn(text.toLowerCase(), check.text.toLowerCase())
      : occursIn(text, check.text);
  return decide(found, 'It contains the text.', `It does not contain ${quote(check.text)}.`);
}

function matches(check: RegexCheck, text: string, work: Work): Outcome {
  const compiled = compilePattern(check.pattern, check.flags);
  if (!compiled.ok) throw new Error(`a published pattern cannot be compiled: ${compiled.reason}`);
  return decide(
    compiled.pattern.test(text, work),
    'It matches the pattern.',
    `It does not match ${quote(check.pattern)}.`,
  );
}

/** A decimal with or without sign, fraction and exponent, in white space or not. */
const NUMBER = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

function isNumber(check: NumberCheck, value: unknown): Outcome {
  const text = typeof value === 'string' ? value.trim() : null;
  const number = text === null ? value : NUMBER.test(text) ? Number(text) : null;
  if (typeof number !== 'number' || !Number.isFinite(number))
    return fail(`It is ${quote(value)}, no number.`);
  const tolerance = check.tolerance ?? 0;
  return decide(
    isWithin(number, check.value, tolerance),
    'It is the number.',
    `It is ${number}, not ${check.value}${tolerance > 0 ? ` to within ${tolerance}` : ''}.`,
  );
}

function hasLength(check: LengthCheck, text: string, work: Work): Outcome {
  work.spend(2 * text.length);
  const length = [...text].length;
  const { min = 0, max = Number.POSITIVE_INFINITY } = check;
  return decide(
    length >= min && length <= max,
    `It has ${length} characters.`,
    `It has ${length} characters, ${length < min ? `fewer than ${min}` : `more than ${max}`}.`,
  );
}

function fitsSchema(check: JsonSchemaCheck, value: unknown, work: Work): Outcome {
  const compiled = compileSchema(check.schema);
  if (!compiled.ok)
    throw new Error(`a published schema cannot be compiled: ${compiled.problems[0]?.message}`);
  const failure = validate(compiled.schema, value, work);
  return decide(failure === null, 'It fits the schema.', `It does not fit the schema: ${failure}.`);
}

async function passesTests(check: JavascriptCheck, value: unknown, group: Group): Promise<Outcome> {
  if (typeof value !== 'string') return fail('It is no source code: it is no string.');
  const tests = await group.runTests(check.code, value);
  if (!tests.ok) return fail(tests.reason);
  const total = tests.cases.length;
  if (total === 0) return fail('The test module has no cases.');
  const failed = tests.cases.filter((each) => !each.passed);
  const passed = total - failed.length;
  const lines = failed.map(
    (each) => `${cut(each.name, 100)}: ${cut(each.reason ?? 'it did not return true', 200)}`,
  );
  return { passed, total, reason: [`${passed} of ${total} cases pass.`, ...lines].join('\n') };
}
