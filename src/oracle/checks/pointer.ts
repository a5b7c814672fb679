import { isObject } from './json.ts';

/** The reference tokens of a JSON pointer in its string form (RFC 6901); null when it is malformed. */
export function parsePointer(pointer: string): readonly string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/u.test(pointer)) return null;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A reference token as it stands in a pointer. */
export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

type Found = { readonly found: true; readonly value: unknown } | { readonly found: false };

/** What a pointer's tokens pick out of a JSON value. An index has no sign and no leading zeros; `-` is nothing. */
export function follow(value: unknown, tokens: readonly string[]): Found {
  let at = value;
  for (const token of tokens) {
    if (Array.isArray(at)) {
      if (!/^(?:0|[1-9][0-9]{0,9})$/.test(token) || Number(token) >= at.length) return { found: false };
      at = at[Number(token)];
    } else if (isObject(at) && Object.hasOwn(at, token)) at = at[token];
    else return { found: false };
  }
  return { found: true, value: at };
}
