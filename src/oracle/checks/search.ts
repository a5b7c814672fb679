/**
 * Whether a text occurs in another, in time that grows with their lengths only (Knuth, Morris, Pratt). The built-in
 * search takes time that grows with their product where both repeat themselves.
 */
export function occursIn(text: string, part: string): boolean {
  const borders = bordersOf(part);
  let matched = 0;
  for (let i = 0; i < text.length && matched < part.length; i += 1) {
    while (matched > 0 && text[i] !== part[matched]) matched = borders[matched - 1] ?? 0;
    if (text[i] === part[matched]) matched += 1;
  }
  return matched === part.length;
}

/** For each beginning of a text, how much of it is also its end. */
function bordersOf(part: string): Int32Array {
  const borders = new Int32Array(part.length);
  for (let i = 1, matched = 0; i < part.length; i += 1) {
    while (matched > 0 && part[i] !== part[matched]) matched = borders[matched - 1] ?? 0;
    if (part[i] === part[matched]) matched += 1;
    borders[i] = matched;
  }
  return borders;
}
