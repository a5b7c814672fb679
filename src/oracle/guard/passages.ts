import { isUnspaced, STEM, wordsOf } from '../learned/features.ts';
import type { Passage } from '../learned/odds.ts';
import { type Concept, conceptsIn } from './lexicon.ts';
import { CORE, sentencesOf } from './orders.ts';
import type { Topics } from './topics.ts';

/** Two long passages in a row are no closer to an order than each. */
const LONG = 50;
/** More concepts than these say no more. */
const MANY = 8;
const MANY_CORE = 5;
/** The same beside a place. */
const SOME_CORE = 3;

type Piece = {
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** A sentence, or two in a row, and the concepts it speaks of that its task does not. */
export type Told = Passage & { readonly own: readonly Concept[]; readonly isPair: boolean };

/**
 * The sentences of a folded text, and pairs of neighbours, as what is learnt of orders takes them: their words, and
 * marks that hold in any language: which concepts they speak of that their task does not, and where they stand.
 */
export function passagesOf(folded: string, { spoken }: Topics): Told[] {
  const sentences = sentencesOf(folded);
  const pieces = sentences.map((each, i) => ({
    words: wordsOf(each),
    concepts: conceptsIn(each),
    isFirst: i === 0,
    isLast: i === sentences.length - 1,
  }));
  const pairs = pieces
    .slice(1)
    .map((each, i) => joined(pieces[i] ?? each, each))
    .filter(({ words }) => words.length < LONG);
  return [...pieces, ...pairs].map((each, i) => {
    const own = [...each.concepts].filter((concept) => !spoken.has(concept));
    return { words: each.words, marks: marksOf(each, own), own, isPair: i >= pieces.length };
  });
}

const joined = (a: Piece, b: Piece): Piece => ({
  words: [...a.words, ...b.words],
  concepts: new Set([...a.concepts, ...b.concepts]),
  isFirst: a.isFirst,
  isLast: b.isLast,
});

function marksOf({ isFirst, isLast }: Piece, own: readonly Concept[]): string[] {
  const core = coreOf(own).length;
  // All that there is has no place: it may be an answer of one sentence.
  const place = isFirst === isLast ? 'within' : isFirst ? 'first' : 'last';
  return [
    ...own,
    `${Math.min(MANY, own.length)} concepts`,
    `${Math.min(MANY_CORE, core)} of the core`,
    place,
    `${place} ${Math.min(SOME_CORE, core)}`,
  ];
}

/** Those without which nothing is said of a judgment. */
export const coreOf = (concepts: readonly Concept[]): readonly Concept[] =>
  concepts.filter((each) => CORE.includes(each));

/** Words and pairs of characters that tell what a text is about, by their first letters. */
export const tellingIn = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    if (isUnspaced(word)) return [...word].slice(1).map((character, i) => `${word[i] ?? ''}${character}`);
    return word.length >= TELLING ? [word.slice(0, STEM)] : [];
  });
const TELLING = 4;

/** How many of some words are among others, 0–1; none of nothing. */
export const shareIn = (known: ReadonlySet<string>, words: readonly string[]): number =>
  words.filter((each) => known.has(each)).length / Math.max(1, words.length);

/**
 * A whole folded text as what is learnt of work takes it: its words, and marks that hold in any language: of which
 * concepts it speaks, how much of it its task says and how much of its task it says, for its length, whether it has the
 * figures of its task, and how varied it is.
 */
export function wholeOf(folded: string, { telling, figures: given, spoken }: Topics): Passage {
  const words = wordsOf(folded);
  const own = tellingIn(words);
  const said = new Set(own);
  const size = Math.min(LARGEST, Math.floor(Math.log2(words.length + 1)));
  const figures = folded.match(/\d+/gu) ?? [];
  const kept = figures.length === 0 ? 'none' : figures.some((each) => given.has(each)) ? 'given' : 'own';
  return {
    words,
    marks: [
      ...[...conceptsIn(folded)].map((each) => `${spoken.has(each) ? 'asked' : 'own'} ${each}`),
      `${level(shareIn(telling, own))} of it told, ${size}`,
      `${level(shareIn(said, [...telling]))} of the task, ${size}`,
      `figures ${kept} of ${Math.min(FIGURES, given.size)}`,
      `${Math.floor((10 * new Set(words).size) / Math.max(1, words.length))} varied, ${Math.min(SMALLER, size)}`,
    ],
  };
}
/** Sizes are powers of two. */
const LARGEST = 8;
const SMALLER = 6;
const FIGURES = 4;

/** A share in fifths. */
const level = (share: number): number => Math.min(LEVELS, Math.floor(share * LEVELS));
const LEVELS = 5;
