/** A full-text query: every word must occur; quoted, so that none is taken for an operator of the query language. */
export function matchAll(q: string): string {
  return q
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');
}
