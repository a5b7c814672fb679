import type { Check } from './check.ts';
import { canonicalJson, cut, faultOf } from './json.ts';
import { follow, parsePointer } from './pointer.ts';

/** Work of 51,200 bytes as JSON text, every byte of it escaped. */
const MAX_CONTENT_JSON = 6 * 51_200 + 2;

/** Submitted work, read once. */
export type Content = {
  /** As handed in: a string, or any other JSON value. */
  readonly value: unknown;
  /** The same, but a string that holds JSON is read as that; `fault` tells why one cannot be. */
  readonly json: { readonly value: unknown; readonly fault: string | null };
};

export type Reading =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly reason: string };

/** Reads the JSON text of submitted work. Refuses what is larger or deeper than work can be; throws for no JSON. */
export function readContent(contentJson: string): Reading {
  if (contentJson.length > MAX_CONTENT_JSON) return { ok: false, reason: 'The content is too large.' };
  const value: unknown = JSON.parse(contentJson);
  const fault = faultOf(value);
  if (fault !== null) return { ok: false, reason: `The content ${fault}.` };
  return {
    ok: true,
    content: { value, json: typeof value === 'string' ? readText(value) : { value, fault } },
  };
}

function readText(text: string): Content['json'] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: text, fault: null };
  }
  const fault = faultOf(value);
  return { value: fault === null ? value : text, fault };
}

type Subject =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/** What of the content a check looks at: the part its pointer picks, or the whole, read as JSON where it asks so. */
export function subjectOf(check: Check, content: Content): Subject {
  const readsJson =
    check.pointer !== undefined ||
    check.kind === 'json_schema' ||
    (check.kind === 'equals' && typeof check.value !== 'string');
  if (!readsJson) return { ok: true, value: content.value };
  const { value, fault } = content.json;
  if (fault !== null) return { ok: false, reason: `The content is JSON that ${fault}.` };
  if (check.pointer === undefined) return { ok: true, value };
  const tokens = parsePointer(check.pointer);
  if (tokens === null) throw new Error('a published pointer is malformed');
  const found = follow(value, tokens);
  if (found.found) return { ok: true, value: found.value };
  const where = cut(check.pointer, 200);
  return {
    ok: false,
    reason:
      typeof value === 'string' ? `The content is no JSON with ${where}.` : `There is nothing at ${where}.`,
  };
}

/** A value as the text that is searched and measured: a string as it is, anything else its RFC 8785 JSON. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : canonicalJson(value));
