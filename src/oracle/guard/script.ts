import type { Brief } from '../oracle.ts';

/** So many letters of a script are more than a name or a term. */
const PASSAGE = 14;
/** The same where each is a syllable or a word. */
const DENSE_PASSAGE = 8;
const SCRIPTS: readonly { readonly letters: RegExp; readonly passage: number }[] = [
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, passage: DENSE_PASSAGE },
  { letters: /\p{Script=Hangul}/gu, passage: DENSE_PASSAGE },
  ...['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Thai'].map((script) => ({
    letters: new RegExp(`\\p{Script=${script}}`, 'gu'),
    passage: PASSAGE,
  })),
];
/** A task on languages has reason for another script. */
const ON_LANGUAGES =
  /translat|language|bilingual|multilingual|locali[sz]|alphabet|\b(?:japanese|chinese|mandarin|arabic|russian|ukrainian|greek|korean|hindi|hebrew|thai|persian|bulgarian)\b|übersetz|tradu|sprache|langue|lingua|idioma/iu;

/**
 * Whether the lesser part of a text is a passage in a script that is not its task's: honest readers of the rest could
 * not read it, a model can.
 */
export function speaksInOtherScript({ title, description, rubric, content }: Brief): boolean {
  if (!/\P{ASCII}/u.test(content)) return false;
  const told = `${title}\n${description}\n${rubric ?? ''}`;
  if (ON_LANGUAGES.test(told)) return false;
  const all = content.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.some(({ letters, passage }) => {
    const count = content.match(letters)?.length ?? 0;
    return count >= passage && count < all / 2 && told.search(letters) === -1;
  });
}
