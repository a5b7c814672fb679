import type { Answer } from './answer.ts';
import { isKnown } from './meaning.ts';
import type { Task } from './task.ts';
import { functionShare, languageOf, stem, tokens } from './text.ts';

/** Whether an answer is in the language of its task, as far as function words and scripts tell. */
export function inSameLanguage({ instructions, language }: Task, { text, words }: Answer): boolean {
  const script = scriptOf(instructions);
  if (script || scriptOf(text)) return script === scriptOf(text);
  const own = languageOf(words);
  const isSame = own.language === language || (ROMANCE.has(own.language) && ROMANCE.has(language));
  if (isSame && own.share >= 0.12) return true;
  // Lists do without function words, and some languages are not known here: they are at least not English.
  const isEnglish = language === 'english' && !isForeign(tokens(instructions));
  return !isEnglish && isForeign(words) && /\P{ASCII}/u.test(text);
}

/** A task of few words in one of these may be taken for one in another. */
const ROMANCE: ReadonlySet<string> = new Set(['french', 'spanish', 'italian', 'portuguese']);

/** Whether words are of a language whose function words are not known here. */
export function isForeign(all: readonly string[]): boolean {
  const words = all.filter((word) => /\p{L}{2}/u.test(word));
  return (
    words.length >= 3 &&
    languageOf(words).share < 0.1 &&
    functionShare(words, 'english') < 0.1 &&
    words.filter((word) => isKnown(stem(word))).length < words.length / 2
  );
}

export const scriptOf = (text: string): RegExp | undefined => SCRIPTS.find((each) => each.test(text));

/** In this order, for Japanese has Chinese characters too. */
const SCRIPTS = [
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ...['Han', 'Hangul', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai'].map(
    (script) => new RegExp(`\\p{Script=${script}}{2}`, 'u'),
  ),
];
