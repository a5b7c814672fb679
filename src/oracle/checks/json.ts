/** Depth of JSON that is read; deeper is an attack on whatever walks it. */
export const MAX_DEPTH = 64;

/** Whether a JSON value is an object: neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Why a value is not JSON that can be walked and has a canonical form (I-JSON, RFC 7493); null when it is. */
export function faultOf(value: unknown): string | null {
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value: each, depth } = next;
    if (typeof each === 'string') {
      if (!each.isWellFormed()) return 'contains a lone surrogate';
    } else if (typeof each === 'number') {
      if (!Number.isFinite(each)) return 'contains a number out of range';
    } else if (typeof each === 'object' && each !== null) {
      if (depth >= MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
      for (const [key, inner] of Object.entries(each)) {
        if (!key.isWellFormed()) return 'contains a lone surrogate';
        left.push({ value: inner, depth: depth + 1 });
      }
    } else if (typeof each !== 'boolean' && each !== null) return 'is not JSON';
  }
  return null;
}

/**
 * The canonical text of a JSON value by RFC 8785: sorted keys, no white space, numbers and strings as ECMAScript
 * writes them. Fields that are undefined are left out, as JSON leaves them out. Throws a TypeError for what has
 * no canonical form. Recursive: check depth with `faultOf` before.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a lone surrogate has no canonical form');
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('only finite numbers have a canonical form');
    // Adding 0 makes 0 of -0.
    return String(value + 0);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) throw new TypeError(`${typeof value} has no canonical form`);
  let fields = '';
  // The default order compares UTF-16 units, as RFC 8785 asks.
  for (const key of Object.keys(value).sort()) {
    const inner = value[key];
    if (inner === undefined) continue;
    fields += `${fields === '' ? '' : ','}${canonicalJson(key)}:${canonicalJson(inner)}`;
  }
  return `{${fields}}`;
}

/** A value for a reader: its JSON text, cut to `most` UTF-16 units without cutting a character in two. */
export function quote(value: unknown, most = 60): string {
  return cut(canonicalJson(value), most);
}

/** A text cut to `most` UTF-16 units, with an ellipsis when something is missing. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(0, most - 1);
  return `${end.isWellFormed() ? end : end.slice(0, -1)}…`;
}
