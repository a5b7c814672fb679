import { oddsOfNoWork, oddsOfPassage, type Weights } from '../learned/odds.ts';
import { NO_WORK, ORDER } from '../learned/weights.ts';
import { looksLikeCode } from '../local/code.ts';
import type { Brief } from '../oracle.ts';
import { fold, visible } from './clean.ts';
import { leavesOf, parseJson } from './json.ts';
import { evidenceOf } from './orders.ts';
import { passagesOf, type Told, wholeOf } from './passages.ts';
import { readTopics, type Topics } from './topics.ts';

/** A submission as guard and judge go by it, read once. */
export type Saying = {
  readonly brief: Brief;
  readonly topics: Topics;
  readonly isJson: boolean;
  /** All of it, folded. */
  readonly folded: string;
  /** What is seen of it. */
  readonly shown: string;
  /** What it says itself: without what it quotes where its task gives reason to quote. */
  readonly spoken: string;
  /** The same, folded. */
  readonly said: string;
  /** With what is quoted, where that is code: its strings and comments quote nobody. Null elsewhere. */
  readonly coded: string | null;
  /** The passages of what it says itself, with the log odds that they speak to the judge. */
  readonly passages: readonly (Told & { readonly odds: number })[];
  /** What the rules find in it that speaks to the judge. */
  readonly evidence: number;
  /** The log odds that all of it is no work, by how it is worded. */
  readonly noWork: number;
};

/** What is learnt of wordings. */
export type Learnt = { readonly order: Weights; readonly noWork: Weights };

export function readSaying(
  brief: Brief,
  { order, noWork }: Learnt = { order: ORDER, noWork: NO_WORK },
): Saying {
  const topics = readTopics(brief);
  const folded = fold(brief.content);
  const read = readSpoken(brief, topics);
  const said = fold(read.spoken);
  return {
    ...{ brief, topics, folded, said, ...read },
    passages: passagesOf(said, topics).map((each) => ({
      ...each,
      odds: Math.max(LEAST, oddsOfPassage(each, order)),
    })),
    evidence: evidenceOf(said, topics),
    noWork: oddsOfNoWork(wholeOf(folded, topics), noWork),
  };
}

/** Of what is nothing like an order it does not matter how little. */
const LEAST = -6;

/** The log odds that the passage speaks to the judge that is most like it. */
export const likest = (passages: readonly { readonly odds: number }[]): number =>
  passages.reduce((most, { odds }) => Math.max(most, odds), LEAST);

type Spoken = Pick<Saying, 'isJson' | 'shown' | 'spoken' | 'coded'>;

/** What a submission says itself, of what is seen of it. */
export function readSpoken(brief: Brief, topics: Topics): Spoken {
  const shown = visible(brief.content);
  // The quotation marks of JSON quote nobody.
  const { keys, values } = leavesOf(parseJson(brief.content.trim()));
  const isJson = keys.length + values.length > 0;
  // Where attacks are asked for, those in JSON are quoted too.
  const isList = topics.attacks && values.length >= FEW;
  const text = isJson ? visible([...keys, ...(isList ? [] : values)].join('\n')) : shown;
  const told = topics.chat ? text.replaceAll(SPEAKERS, '$1') : text;
  const mayQuote = topics.attacks || topics.spoken.has('judge');
  const isCoded = topics.quotes && !mayQuote && !isJson && looksLikeCode(brief.content.trim());
  return {
    ...{ isJson, shown, spoken: topics.quotes ? withoutQuotes(told, topics) : told },
    coded: isCoded ? told : null,
  };
}

/** Fewer values are no list of examples. */
const FEW = 3;

/** Who speaks in a dialogue, before what is said; looked for in one line, or a text of empty ones would take for ever. */
const SPEAKERS = /^([^\w\n]*)(?:assistant|customer|agent|user|clerk)\W{0,3}:\s/gimu;

const QUOTED =
  /"[^"\n]{1,600}"|“[^“”\n]{1,600}”|«[^«»\n]{1,600}»|「[^「」\n]{1,600}」|‘[^‘’\n]{4,600}’|(?<![\p{L}\p{N}])'[^'\n]{4,600}'(?!\p{L})|`[^`\n]{1,600}`/gu;
const FENCE = /^```[\s\S]*?^```/gmu;
const CITED = /^>.*$/gmu;
/** A block of its own; code is indented too, and quotes nobody by that. */
const INDENTED = /^(?: {2,8}|\t)[^\s=;{}()#<>][^\n=;{}()#<>]*$/gmu;
const EXAMPLE =
  /(?:\b(?:such as|for example|for instance|e\.g\.|zum beispiel|z\.\s?b\.|par exemple|por ejemplo)|\b(?:examples?|beispiele?|exemples?|ejemplos?)\b[^.\n]{0,30}:|例如)[^.!?。！？\n]*/giu;
const ROW = /^[ \t]{0,20}\|.*$/gmu;
const ITEM = /^[ \t]{0,20}(?:[-*•]|\d{1,2}[.):])[ \t].*$/gmu;

/** Text without what it quotes; where attacks are the subject, also without what it lists and gives as examples. */
export function withoutQuotes(text: string, topics: Topics): string {
  const bare = text.replaceAll(FENCE, ' ').replaceAll(QUOTED, ' ');
  if (!topics.attacks) return topics.chat ? bare.replaceAll(CITED, ' ') : bare;
  return bare
    .replaceAll(CITED, ' ')
    .replaceAll(INDENTED, ' ')
    .replaceAll(EXAMPLE, ' ')
    .replaceAll(ITEM, ' ')
    .replaceAll(ROW, ' ');
}
