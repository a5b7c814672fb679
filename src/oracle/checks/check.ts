import { faultOf } from './json.ts';

/** What every check has, whatever it looks at. Its JSON is what is stored, shown and sealed: nothing is filled in. */
type Common = {
  /** 1–200 characters, unique within a task. */
  readonly name: string;
  /** Its part of the score in relation to the others', with at most three decimals. By default 1. */
  readonly weight?: number | undefined;
  /** RFC 6901: the part of JSON content that is looked at. By default the whole content. */
  readonly pointer?: string | undefined;
  /** True when only the publisher sees it. */
  readonly hidden?: boolean | undefined;
};

export type EqualsCheck = Common & { readonly kind: 'equals'; readonly value: unknown };
export type ContainsCheck = Common & {
  readonly kind: 'contains';
  readonly text: string;
  readonly case_sensitive?: boolean | undefined;
};
export type RegexCheck = Common & {
  readonly kind: 'regex';
  readonly pattern: string;
  readonly flags?: string | undefined;
};
export type NumberCheck = Common & {
  readonly kind: 'number';
  readonly value: number;
  readonly tolerance?: number | undefined;
};
export type LengthCheck = Common & {
  readonly kind: 'length';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
};
export type JsonSchemaCheck = Common & {
  readonly kind: 'json_schema';
  readonly schema: Readonly<Record<string, unknown>>;
};
export type JavascriptCheck = Common & { readonly kind: 'javascript'; readonly code: string };

/** One deterministic check of a task, as its publisher published it. */
export type Check =
  | EqualsCheck
  | ContainsCheck
  | RegexCheck
  | NumberCheck
  | LengthCheck
  | JsonSchemaCheck
  | JavascriptCheck;

export type CheckKind = Check['kind'];

export const CHECK_KINDS = [
  'equals',
  'contains',
  'regex',
  'number',
  'length',
  'json_schema',
  'javascript',
] as const satisfies readonly CheckKind[];

export const MAX_CHECKS = 50;
/** Of all checks of a task together, as JSON in UTF-8. */
export const MAX_CHECKS_BYTES = 100_000;
export const MAX_WEIGHT = 1_000;
export const MAX_TEXT = 1_000;
export const MAX_POINTER = 1_000;
/** Of one pattern, in UTF-16 units. */
export const MAX_PATTERN = 1_000;
/** Of a test module, in UTF-16 units. */
export const MAX_CODE = 50_000;

export const weightOf = (check: Check): number => check.weight ?? 1;
export const isHidden = (check: Check): boolean => check.hidden === true;

/** Whether a weight is more than 0 and at most 1,000, with at most three decimals. */
export function isWeight(weight: number): boolean {
  return weight > 0 && weight <= MAX_WEIGHT && Number(weight.toFixed(3)) === weight;
}

/** Whether checks are too large together. What is too deep to be measured is not, and is refused for its depth. */
export function isTooLarge(checks: readonly unknown[]): boolean {
  const deep = checks.map(fieldsOf).some((fields) => faultOf(fields)?.startsWith('is nested'));
  return !deep && new TextEncoder().encode(JSON.stringify(checks)).length > MAX_CHECKS_BYTES;
}

/** A check's fields as they are stored: JSON leaves out what is undefined. */
export function fieldsOf(check: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(check ?? {}).filter(([, value]) => value !== undefined));
}
