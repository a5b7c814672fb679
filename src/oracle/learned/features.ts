/** So many words at either end of a text are features of their own: how it begins and ends tells much. */
const EDGE = 4;
/** A word's first letters stand for its forms. */
export const STEM = 5;
/** Whether a word is of a writing that puts no blanks between words. */
export const isUnspaced = (word: string): boolean => word.charCodeAt(0) >= 0x2e80;

/** The words, figures and marks of a folded text. */
export const wordsOf = (folded: string): string[] =>
  folded.match(/\p{L}[\p{L}\p{M}]*|\p{N}|[^\p{L}\p{N}\s_]/gu) ?? [];

/**
 * The slots of what a text's words show, each once: words, stems, pairs of neighbours, and those at its ends; of
 * unspaced writing pairs of characters; and of what else is known of it, told by marks. (The "hashing trick":
 * Weinberger et al., 2009.) Slots are told apart by so many bits of a hash; two features that share one share a weight.
 */
export function featuresOf(
  words: readonly string[],
  bits: number,
  marks: readonly string[] = [],
): ReadonlySet<number> {
  const hashes = words.map(hashOf);
  const slots = new Set<number>();
  const add = (kind: number, a: number, b = 0): void => {
    slots.add(slotOf(kind, a, b) >>> (32 - bits));
  };
  words.forEach((word, i) => {
    const hash = hashes[i] ?? 0;
    add(1, hash);
    if (word.length > STEM) add(2, hashOf(word.slice(0, STEM)));
    if (i > 0) add(3, hashes[i - 1] ?? 0, hash);
    if (i < EDGE) add(4, hash);
    if (i >= words.length - EDGE) add(5, hash);
    if (isUnspaced(word)) {
      for (let k = 1; k < word.length; k++) add(6, word.charCodeAt(k - 1), word.charCodeAt(k));
    }
  });
  for (const mark of marks) add(7, hashOf(mark));
  return slots;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finalizer of MurmurHash3 over a kind and two hashes. */
function slotOf(kind: number, a: number, b: number): number {
  let mixed = Math.imul(a ^ kind, 0x85ebca6b) ^ Math.imul(b + kind, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
