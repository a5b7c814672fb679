/** Text from inside as it may be kept and shown: well formed, without NUL, at most `max` UTF-16 units. */
export function tidy(text: string, max: number): string {
  return text.slice(0, max).toWellFormed().replaceAll('\0', '\ufffd');
}

/**
 * Whether a JSON text has an object with the key `__proto__`. It is an ordinary property once parsed, but code that
 * merges or copies values by assignment would make a prototype of it.
 */
export function hasPrototypeKey(json: string): boolean {
  return /"(?:_|\\u005f){2}proto(?:_|\\u005f){2}"\s*:/i.test(json);
}

/** The texts of a JSON array of them; null when it is anything else. */
export function parseTexts(json: string): string[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null;
  } catch {
    return null;
  }
}
