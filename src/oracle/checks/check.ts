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
/** Searching for a text takes, at worst, time that grows with its length. */
export const MAX_TEXT = 1_000;
export const MAX_POINTER = 1_000;
/** Of a test module, in UTF-16 units. */
export const MAX_CODE = 50_000;

export const weightOf = (check: Check): number => check.weight ?? 1;
export const isHidden = (check: Check): boolean => check.hidden === true;
