import { z } from '@hono/zod-openapi';

/** Depth of JSON that is read; deeper is an attack on whatever walks it. */
const MAX_DEPTH = 64;

/** Text of `min` to `max` code points, without NUL and lone surrogates, which no store keeps as they are. */
export function text(min: number, max: number) {
  return z
    .string()
    .min(min)
    .refine((value) => hasAtMost(max, value), `has more than ${max} characters`)
    .refine(isCleanText, 'contains NUL or a lone surrogate')
    .openapi({ maxLength: max });
}

function hasAtMost(max: number, value: string): boolean {
  return value.length <= max || (value.length <= 2 * max && [...value].length <= max);
}

/** A name or title: 1–200 characters, not blank. */
export function name() {
  return text(1, 200)
    .refine((value) => value.trim() !== '', 'is blank')
    .openapi({ pattern: '\\S' });
}

/** What to search for: words, all of which must occur. */
export function searchParameter(description: string) {
  return name().optional().openapi({ description });
}

/** Any JSON value. It is there even when it is null, which `z.unknown()` alone does not say. */
export function anyJson() {
  return z.unknown().refine((value) => value !== undefined, 'is required');
}

/** A call that would move the caller on. */
export const NextCallSchema = z
  .object({ method: z.string(), path: z.string(), why: z.string() })
  .openapi('NextCall');

export function isCleanText(value: string): boolean {
  return value.isWellFormed() && !value.includes('\0');
}

/** Whether a JSON value is shallow enough to walk, its text clean and its numbers finite; without recursion. */
export function isCleanJson(value: unknown): boolean {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value === 'string' && !isCleanText(next.value)) return false;
    // JSON has no number that large: it was written as one and would be kept as null.
    if (typeof next.value === 'number' && !Number.isFinite(next.value)) return false;
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= MAX_DEPTH) return false;
    for (const [key, inner] of Object.entries(next.value)) {
      if (!isCleanText(key)) return false;
      stack.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return true;
}

/** An instant as it is answered: RFC 3339 in UTC with milliseconds. */
export function timestamp(example = '2026-11-01T12:00:00.000Z') {
  return z.string().openapi({ format: 'date-time', example });
}

/** Epoch milliseconds as RFC 3339 in UTC. */
export function toTime(at: number): string {
  return new Date(at).toISOString();
}

/** A page's size as a query parameter: 1–100, by default 20. */
export const limitParameter = z
  .string()
  .regex(/^(100|[1-9][0-9]?)$/, 'is not a whole number from 1 to 100')
  .transform(Number)
  .optional()
  .openapi({ type: 'integer', minimum: 1, maximum: 100, default: 20, description: 'Items a page.' });

export const DEFAULT_LIMIT = 20;

export const cursorParameter = z
  .string()
  .max(5_000)
  .optional()
  .openapi({ description: 'The `next_cursor` of the page before; goes with the same filters and sort.' });

/** A long poll's patience in seconds, at most 25. */
export const waitParameter = z
  .string()
  .regex(/^(25(\.0+)?|(1?[0-9]|2[0-4])(\.[0-9]+)?)$/, 'is not a number of seconds from 0 to 25')
  .transform(Number)
  .optional()
  .openapi({
    type: 'number',
    minimum: 0,
    maximum: 25,
    description: 'Seconds to wait for a change before the answer is given as it stands.',
  });
