import type { Brief } from '../oracle.ts';
import { fold, unmasked, visible } from './clean.ts';
import { decode } from './encodings.ts';
import { formsIn } from './forms.ts';
import { hiddenIn } from './hidden.ts';
import { leavesOf, parseJson } from './json.ts';
import { enoughFor, evidenceOf } from './orders.ts';
import { drawnTogether, RUN_TOGETHER, withoutFigures, withoutSlips } from './respell.ts';
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

/**
 * Looks for attempts to talk to the judge in submitted work. Compares with the task: words and forms that the task
 * itself is about are no evidence. Pure and deterministic; knows families of attempts, not truths.
 */
export function inspect(brief: Brief): Finding[] {
  const topics = readTopics(brief);
  const found: Finding[] = [];
  const shown = visible(brief.content);

  // The quotation marks of JSON quote nobody.
  const { keys, values } = leavesOf(parseJson(brief.content.trim()));
  const isJson = keys.length + values.length > 0;
  const text = isJson ? visible([...keys, ...values].join('\n')) : shown;
  const spoken = topics.chat ? text.replaceAll(SPEAKERS, '$1') : text;
  const said = topics.quotes ? withoutQuotes(spoken, topics) : spoken;
  // What a task on attacks quotes is no hiding place; elsewhere a quotation mark hides nothing.
  const hidden = hiddenIn(topics.attacks ? withoutQuotes(brief.content, topics) : brief.content);
  if (hidden.smuggled) found.push({ family: 'hidden', what: 'characters that are not seen' });
  if (hidden.texts.some((text) => speaks(text, topics, ENOUGH_HIDDEN))) {
    found.push({ family: 'hidden', what: 'text that is not seen and speaks to the judge' });
  }

  if (
    decode(topics.attacks ? said : shown).some(({ text, block }) =>
      block ? speaksHidden(text, topics) : speaks(text, null, enoughFor(topics)),
    )
  ) {
    found.push({ family: 'encoded', what: 'encoded text' });
  }

  if (readings(fold(said)).some((text) => evidenceOf(text, topics) >= enoughFor(topics))) {
    found.push({ family: 'order', what: 'words to the judge instead of work' });
  }
  const forms = [...formsIn(said, brief, topics), ...(isJson ? formsIn(shown, brief, topics) : [])];
  for (const what of new Set(forms)) found.push({ family: 'form', what });
  return found;
}

/** Every way to read a folded text in which words may be disguised. */
function readings(folded: string): string[] {
  const all = [folded];
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
const EXAMPLE =
  /(?:\b(?:such as|for example|for instance|e\.g\.|zum beispiel|z\.\s?b\.|par exemple|por ejemplo)|\b(?:examples?|beispiele?|exemples?|ejemplos?)\b[^.\n]{0,30}:|例如)[^.!?。！？\n]*/giu;
const ITEM = /^[ \t]{0,20}(?:[-*•]|\d{1,2}[.):])[ \t].*$/gmu;

/** Text without what it quotes; where attacks are the subject, also without what it lists and gives as examples. */
function withoutQuotes(text: string, topics: Topics): string {
  const bare = text.replaceAll(FENCE, ' ').replaceAll(QUOTED, ' ');
  if (!topics.attacks) return topics.chat ? bare.replaceAll(CITED, ' ') : bare;
  return bare.replaceAll(CITED, ' ').replaceAll(EXAMPLE, ' ').replaceAll(ITEM, ' ');
}
