/** The object or array that a text is in JSON, undefined when it is none. */
export function parseJson(text: string): unknown {
  if (!/^[{[]/u.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All keys and plain values of a JSON value. Without recursion: the depth is the worker's to choose. */
export function leavesOf(json: unknown): { readonly keys: string[]; readonly values: string[] } {
  const keys: string[] = [];
  const values: string[] = [];
  const left: unknown[] = [json];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'object' && value !== null) {
      if (!Array.isArray(value)) keys.push(...Object.keys(value));
      left.push(...Object.values(value).reverse());
    } else if (value !== null && value !== undefined) values.push(String(value));
  }
  return { keys, values };
}
