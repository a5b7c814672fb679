import { z } from '@hono/zod-openapi';
import { anyJson, isCleanJson, name, text } from '../../http/fields.ts';
import {
  CHECK_KINDS,
  isTooLarge,
  isWeight,
  MAX_CHECKS,
  MAX_CHECKS_BYTES,
  MAX_CODE,
  MAX_PATTERN,
  MAX_POINTER,
  MAX_TEXT,
  MAX_WEIGHT,
} from './check.ts';
import { isObject } from './json.ts';

const UNCLEAN = 'is nested too deep, or contains NUL, a lone surrogate or a number out of range';

/** What every check has. Generated clients take a field with `default` for required, so none has one. */
const COMMON = {
  name: name().openapi({
    description: 'Unique within the task. Everybody sees it, even of a hidden check.',
  }),
  weight: z
    .number()
    .refine(isWeight, `is not more than 0 and at most ${MAX_WEIGHT} with at most three decimals`)
    .optional()
    .openapi({
      exclusiveMinimum: 0,
      maximum: MAX_WEIGHT,
      description:
        "Its part of the score in relation to the others', with at most three decimals. By default 1.",
    }),
  pointer: text(0, MAX_POINTER).optional().openapi({
    pattern: '^(/([^~/]|~[01])*)*$',
    description:
      'A JSON pointer (RFC 6901) to the part of JSON content that is looked at. By default the whole content.',
  }),
  hidden: z.boolean().optional().openapi({
    description:
      'Whether only the publisher sees more of it than name, kind, weight and `sha256`. By default false.',
  }),
};

const EqualsCheckSchema = z
  .strictObject({
    kind: z.literal('equals'),
    ...COMMON,
    value: anyJson()
      .refine(isCleanJson, UNCLEAN)
      .openapi({ description: 'Any JSON; compared by its canonical form (RFC 8785).' }),
  })
  .openapi('EqualsCheck');

const ContainsCheckSchema = z
  .strictObject({
    kind: z.literal('contains'),
    ...COMMON,
    text: text(1, MAX_TEXT).openapi({
      description: 'Searched in a string as it is, in anything else in its RFC 8785 JSON.',
    }),
    case_sensitive: z.boolean().optional().openapi({ description: 'By default true.' }),
  })
  .openapi('ContainsCheck');

const RegexCheckSchema = z
  .strictObject({
    kind: z.literal('regex'),
    ...COMMON,
    pattern: text(1, MAX_PATTERN).openapi({
      description:
        'Searched anywhere in a string as it is, in anything else in its RFC 8785 JSON. The regular expressions of ' +
        'JavaScript as far as RE2 has them: no look-around and no back-references.',
    }),
    flags: z.string().max(5).optional().openapi({
      pattern: '^[gimsu]*$',
      description: 'Any of `g`, `i`, `m`, `s` and `u`, of which `g` and `u` change nothing. By default none.',
    }),
  })
  .openapi('RegexCheck');

const NumberCheckSchema = z
  .strictObject({
    kind: z.literal('number'),
    ...COMMON,
    value: z.number(),
    tolerance: z
      .number()
      .min(0)
      .optional()
      .openapi({ description: 'How far off the number may be, in exact decimals. By default 0.' }),
  })
  .openapi('NumberCheck', { description: 'The content is a number, or a string that holds just a decimal.' });

const MAX_LENGTH = 1_000_000;

const LengthCheckSchema = z
  .strictObject({
    kind: z.literal('length'),
    ...COMMON,
    min: z.int().min(0).max(MAX_LENGTH).optional(),
    max: z.int().min(0).max(MAX_LENGTH).optional(),
  })
  .openapi('LengthCheck', {
    description:
      'Counts code points: of a string as it is, of anything else of its RFC 8785 JSON. At least one of `min` and `max`.',
  });

/** A JSON Schema, kept as it was sent. Whether it can be compiled is for `compileSchema`, after admission. */
export function jsonSchema() {
  return (
    z
      .unknown()
      .refine(isObject, 'is not an object')
      .refine(isCleanJson, UNCLEAN)
      // Kept as it is: what is sealed is the schema as it was sent, whatever its keys are called.
      .transform((schema) => (isObject(schema) ? schema : {}))
      .openapi({
        type: 'object',
        additionalProperties: true,
        description:
          'JSON Schema 2020-12. Every keyword and format in it must be one that is checked; `$ref` only points into it.',
      })
  );
}

const JsonSchemaCheckSchema = z
  .strictObject({
    kind: z.literal('json_schema'),
    ...COMMON,
    schema: jsonSchema(),
  })
  .openapi('JsonSchemaCheck');

const JavascriptCheckSchema = z
  .strictObject({
    kind: z.literal('javascript'),
    ...COMMON,
    code: text(1, MAX_CODE).openapi({
      description:
        'An ES module that imports from "submission", the submitted source, and exports as default a list of ' +
        '`[name, function]`. A case passes when its function returns, or resolves to, `true`.',
    }),
  })
  .openapi('JavascriptCheck');

const CheckSchema = z
  .discriminatedUnion('kind', [
    EqualsCheckSchema,
    ContainsCheckSchema,
    RegexCheckSchema,
    NumberCheckSchema,
    LengthCheckSchema,
    JsonSchemaCheckSchema,
    JavascriptCheckSchema,
  ])
  .openapi('Check', { description: 'One deterministic check of the submitted work.' });

/** The checks of a new task. What would keep one from ever running is for `refuseChecks`, after admission. */
export const ChecksSchema = z
  .array(CheckSchema)
  .min(1)
  .max(MAX_CHECKS)
  .refine((checks) => !isTooLarge(checks), `are larger than ${MAX_CHECKS_BYTES} bytes`)
  .openapi({ description: `At most ${MAX_CHECKS_BYTES} bytes of JSON.` });

/** A check as it is answered: whole to those who may see it, else only name, kind, weight and seal. */
export const CheckViewSchema = z
  .object({
    kind: z.enum(CHECK_KINDS),
    name: z.string(),
    weight: z.number().optional(),
    pointer: z.string().optional(),
    hidden: z.boolean().optional(),
    value: z.unknown().optional(),
    text: z.string().optional(),
    case_sensitive: z.boolean().optional(),
    pattern: z.string().optional(),
    flags: z.string().optional(),
    tolerance: z.number().optional(),
    min: z.int().optional(),
    max: z.int().optional(),
    schema: z.record(z.string(), z.unknown()).optional(),
    code: z.string().optional(),
    salt: z
      .string()
      .optional()
      .openapi({ description: 'Of a hidden check, to its publisher: 128 random bits in hex.' }),
    sha256: z
      .string()
      .optional()
      .openapi({
        description:
          'Of a hidden check: SHA-256, in hex, of the RFC 8785 JSON of `{check, salt}`, where `check` is the check as ' +
          'it was published.',
      }),
  })
  .openapi('CheckView');
