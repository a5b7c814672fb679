import type { Answer } from './answer.ts';
import type { Task } from './task.ts';
import { languageOf } from './text.ts';

/** Languages that bend their words and need few others, or of which few are known here. */
const SPARSE: ReadonlySet<string> = new Set(['turkish', 'polish', 'swedish']);

/** Letters of Latin script that none of the languages has whose function words are known here, but for sparse ones. */
const BENT = /[ěřůčšžďťňľĺŕőűășțşţğıİđơưąćęłńśźżẠ-ỹ]/iu;

/** A line may do without them. */
const FEW = 10;

/** Amounts and times do without function words. */
const FIGURES = 0.15;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** How far a text is worded like prose, 0–1, by its share of function words; 1 where that cannot be told. */
export function wording(task: Task, answer: Answer): number {
  const latin = answer.words.filter((word) => /^\p{Script=Latin}/u.test(word));
  if (
    !task.languageKnown ||
    SPARSE.has(task.language) ||
    latin.length < 4 ||
    latin.length < answer.words.length / 2 ||
    BENT.test(answer.text) ||
    (answer.words.length < FEW && task.asks.words <= FEW) ||
    answer.words.filter((word) => /^\p{N}/u.test(word)).length >= FIGURES * answer.words.length
  )
    return 1;
  return clamp((languageOf(latin).share - 0.04) / 0.16);
}

/**
 * Many short entries, on lines of their own, behind labels or in columns: a list, a plan, minutes, a table. Those do
 * without function words.
 */
export const isTable = ({ text, words, counts }: Answer): boolean =>
  (counts.line >= 3 && words.length <= 8 * counts.line && new Set(words).size > words.length / 2) ||
  (text.slice(0, 5_000).match(/(?:^|\n|[.;] )[^.\n:|]{1,30}[:|] ?\S/gu)?.length ?? 0) >= 4 ||
  (text.slice(0, 5_000).match(/^\|.*\|\s*$/gmu)?.length ?? 0) >= 3;
