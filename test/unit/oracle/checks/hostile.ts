/** A text of characters drawn at random, and the same each time. */
export function randomText(length: number, alphabet: string): string {
  const characters = [...alphabet];
  let state = 12_345;
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length }, () => characters[Math.floor(next() * characters.length)]).join('');
}
