/** What the report's sections are written with. */

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A whole number, in groups of three digits. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** With two places at most. */
export function tidy(value: number): string {
  return String(Math.round(value * 100) / 100);
}
