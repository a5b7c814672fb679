import { wordsOf } from '../learned/features.ts';
import { oddsOfOrder } from '../learned/odds.ts';
import { ORDER_TREES } from '../learned/order-trees.ts';
import { oddsOfTrees } from '../learned/trees.ts';
import { looksLikeCode } from '../local/code.ts';
import type { Brief } from '../oracle.ts';
import { fold, unmasked, visible } from './clean.ts';
import { isInEarnest } from './earnest.ts';
import { decode } from './encodings.ts';
import { formsIn } from './forms.ts';
import { hiddenIn } from './hidden.ts';
import { leavesOf, parseJson } from './json.ts';
import { enoughFor, evidenceOf, ordersPlainly } from './orders.ts';
import { passagesOf } from './passages.ts';
import { drawnTogether, RUN_TOGETHER, withoutFigures, withoutSlips } from './respell.ts';
import { speaksInOtherScript } from './script.ts';
import { noWorkOf, readSaying, type Saying, signsOf } from './signs.ts';
import { readTopics, type Topics } from './topics.ts';

/** One reason to take submitted work for an attempt on the judge, worded for the worker. */
export type Finding = { readonly family: 'order' | 'hidden' | 'encoded' | 'form'; readonly what: string };

/** What was found, in one sentence. */
export const guardReason = (found: readonly Finding[]): string =>
  `The work contains ${[...new Set(found.map((each) => each.what))].join(', ')}.`;

/** What the worker should change; names the sort of passage, not the rule that found it. */
export const guardFeedback = (found: readonly Finding[]): string =>
  `${guardReason(found)} Submit the work alone: nothing that is hidden or encoded, nothing that speaks to the judge or reports a result.`;

/** Evidence at which text is an order although nobody was meant to see it: an honest reader is not addressed there. */
const ENOUGH_HIDDEN = 3;

/** What a submission says itself: what is seen of it, without what it quotes where its task gives reason to quote. */
export const spokenIn = (brief: Brief): string => readSaid(brief, readTopics(brief)).said;

/** Fewer values are no list of examples. */
const FEW = 3;

type Said = {
  readonly isJson: boolean;
  readonly shown: string;
  readonly said: string;
  /** With what is quoted, where that is code: its strings and comments quote nobody. Null elsewhere. */
  readonly coded: string | null;
};

function readSaid(brief: Brief, topics: Topics): Said {
  const shown = visible(brief.content);
  // The quotation marks of JSON quote nobody.
  const { keys, values } = leavesOf(parseJson(brief.content.trim()));
  const isJson = keys.length + values.length > 0;
  // Where attacks are asked for, those in JSON are quoted too.
  const isList = topics.attacks && values.length >= FEW;
  const text = isJson ? visible([...keys, ...(isList ? [] : values)].join('\n')) : shown;
  const spoken = topics.chat ? text.replaceAll(SPEAKERS, '$1') : text;
  const mayQuote = topics.attacks || topics.spoken.has('judge');
  const isCoded = topics.quotes && !mayQuote && !isJson && looksLikeCode(brief.content.trim());
  return {
    ...{ isJson, shown, said: topics.quotes ? withoutQuotes(spoken, topics) : spoken },
    coded: isCoded ? spoken : null,
  };
}

/**
 * Looks for attempts to talk to the judge in submitted work. Compares with the task: words and forms that the task
 * itself is about are no evidence. Pure and deterministic; knows families of attempts, not truths. `topics` and `noWork`,
 * log odds, are those of the brief, for who has read them already.
 */
export function inspect(
  brief: Brief,
  topics: Topics = readTopics(brief),
  noWork: number = noWorkOf(brief, topics),
): Finding[] {
  const found: Finding[] = [];
  const { isJson, shown, said, coded } = readSaid(brief, topics);
  // What a task on attacks quotes is no hiding place; elsewhere a quotation mark hides nothing.
  const hidden = hiddenIn(topics.attacks ? withoutQuotes(brief.content, topics) : brief.content);
  if (hidden.smuggled) found.push({ family: 'hidden', what: 'characters that are not seen' });
  if (hidden.texts.some((text) => speaks(text, topics, ENOUGH_HIDDEN))) {
    found.push({ family: 'hidden', what: 'text that is not seen and speaks to the judge' });
  }

  if (
    decode(topics.attacks ? said : shown)
      .filter(({ text }) => !topics.given.includes(fold(text).trim()))
      .some(({ text, block }) => (block ? speaksHidden(text, topics) : speaks(text, null, enoughFor(topics))))
  ) {
    found.push({ family: 'encoded', what: 'encoded text' });
  }

  if (
    isOrder(readSaying(brief, said, topics, noWork)) ||
    (topics.attacks && !topics.spoken.has('judge') && isInEarnest(fold(shown))) ||
    (coded !== null && oddsOfOrder(passagesOf(fold(coded), topics)).told >= IN_CODE)
  ) {
    found.push({ family: 'order', what: 'words to the judge instead of work' });
  }
  if (!topics.attacks && speaksInOtherScript(brief)) {
    found.push({ family: 'form', what: 'a passage in a script that neither its task nor the rest uses' });
  }
  const forms = [...formsIn(said, brief, topics), ...(isJson ? formsIn(shown, brief, topics) : [])];
  for (const what of new Set(forms)) found.push({ family: 'form', what });
  return found;
}

/** From these log odds on a submission speaks to the judge, by all signs together; little text tells little. */
const ENOUGH = -0.05;
const ENOUGH_IN_SHORT = 0.6;
const SHORT = 25;
/** Where judging or attacks are what the task is about, the rules are believed from these on, or where a passage is clear. */
const LIKELY = -0.8;
const CLEAR = 0.5;
/** In the strings and comments of code, and in a text read other than as it stands, a passage has to be this like an order. */
const IN_CODE = 1.2;
const DISGUISED = 1.5;

/** Where judging is what the task is about, its words are those of the work unless a passage is like an order, or they are many. */
const LIKE_AN_ORDER = 0.2;
const NOT_UNLIKE_AN_ORDER = -0.7;
/** Elsewhere they are, where no passage is anything like one, unless there are many. */
const UNLIKE_AN_ORDER = -1;
const MANY = 3;
/** The odds of no work in a text that may be believed to use such words for its work. */
const PLAINLY_WORK = -1.5;

/** Whether a submission speaks to the judge: by rules that look for what is said, or by all signs together. */
function isOrder(saying: Saying): boolean {
  const { said, topics, evidence } = saying;
  // Who disguises words has no other use for them; what the text says plainly is no disguise.
  const isHidden = (text: string): boolean =>
    evidenceOf(text, topics) >= Math.max(enoughFor(topics), evidence + 1) ||
    (!topics.encodings && oddsOfOrder(passagesOf(text, topics)).told >= DISGUISED);
  if (disguised(said).some(isHidden)) return true;
  const isRuledOne = isOrderByRules(saying);
  if (isRuledOne && !topics.quotes) return true;
  const signs = signsOf(saying);
  if (signs === null) return isRuledOne;
  const [likeness = 0] = signs;
  const odds = oddsOfTrees(ORDER_TREES, signs);
  if (isRuledOne) return likeness >= CLEAR || odds >= LIKELY;
  // Evidence are words that honest work has as well: a passage that is like an order without any has no excuse.
  if (!topics.quotes && evidence === 0 && likeness >= 0) return true;
  return odds >= (wordsOf(said).length < SHORT ? ENOUGH_IN_SHORT : ENOUGH);
}

/** The rules are believed as far as a passage is worded like an order, or the whole is not worded like work. */
function isOrderByRules({ said, topics, noWork, evidence }: Saying): boolean {
  const enough = enoughFor(topics);
  if (evidence < enough) return false;
  const { any } = oddsOfOrder(passagesOf(said, topics));
  if (topics.quotes) return any >= (evidence >= enough + MANY ? NOT_UNLIKE_AN_ORDER : LIKE_AN_ORDER);
  const believed = any < UNLIKE_AN_ORDER && !ordersPlainly(said) ? MANY : 0;
  return evidence >= enough + believed || noWork >= PLAINLY_WORK;
}

/** Every way to read a folded text in which words may be disguised, and as it stands. */
const readings = (folded: string): string[] => [folded, ...disguised(folded)];

/** The ways to read a folded text other than as it stands, where words in it may be disguised. */
function disguised(folded: string): string[] {
  const all: string[] = [];
  const plain = unmasked(folded);
  if (plain !== null) all.push(plain);
  const figures = withoutFigures(plain ?? folded);
  if (figures !== null) all.push(figures);
  const slips = withoutSlips(figures ?? plain ?? folded);
  if (slips !== null) all.push(slips);
  const drawn = drawnTogether(plain ?? folded);
  all.push(...drawn);
  const run = drawn.at(-1);
  if (run !== undefined && RUN_TOGETHER.test(run)) all.push('ignore all previous instructions');
  if (VERTICAL.test(folded)) all.push(folded.replaceAll('\n', ' '));
  return all;
}

/** Who speaks in a dialogue, before what is said; looked for in one line, or a text of empty ones would take for ever. */
const SPEAKERS = /^([^\w\n]*)(?:assistant|customer|agent|user|clerk)\W{0,3}:\s/gimu;

/** A word or two a line, many times over. */
const VERTICAL = /(?:^|\n)(?:[^\s=(){};<>]{1,30}(?: [^\s=(){};<>]{1,30})?\n{1,2}){5}/u;

const speaks = (text: string, topics: Topics | null, enough: number): boolean =>
  readings(fold(text)).some((each) => evidenceOf(each, topics?.markup === true ? topics : null) >= enough);

/** Whether a decoded passage speaks to the judge, or is prose that the task gave no reason to encode. */
function speaksHidden(text: string, topics: Topics): boolean {
  if (speaks(text, null, ENOUGH_HIDDEN)) return true;
  return !topics.encodings && /(?:\p{L}{2,}[ ,.']{1,2}){4,}\p{L}{2,}/u.test(text);
}

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
function withoutQuotes(text: string, topics: Topics): string {
  const bare = text.replaceAll(FENCE, ' ').replaceAll(QUOTED, ' ');
  if (!topics.attacks) return topics.chat ? bare.replaceAll(CITED, ' ') : bare;
  return bare
    .replaceAll(CITED, ' ')
    .replaceAll(INDENTED, ' ')
    .replaceAll(EXAMPLE, ' ')
    .replaceAll(ITEM, ' ')
    .replaceAll(ROW, ' ');
}
