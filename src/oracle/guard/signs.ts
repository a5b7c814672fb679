import { saysEnough } from '../learned/odds.ts';
import { ordersPlainly } from './orders.ts';
import { coreOf, shareIn, tellingIn } from './passages.ts';
import { likest, type Saying } from './saying.ts';

/**
 * Signs that a submission speaks to the judge, each a number, in an order that learned/order-trees.ts depends on: how
 * much its passages are worded like orders, the rules' evidence, whether the whole is worded like work and is about its
 * task, and what the task is about. None of them decides alone. Null where no passage is anything like an order.
 */
export function signsOf({
  folded,
  said,
  topics,
  passages,
  noWork,
  evidence,
}: Saying): readonly number[] | null {
  const sentences = passages.filter(({ isPair }) => !isPair);
  const words = sentences.flatMap((each) => each.words);
  const likeness = likest(passages.filter(saysEnough));
  // The same few words again and again say nothing of a judgment.
  const isVaried = saysEnough({ words: [...new Set(words)] });
  if (likeness < NOTHING_LIKE_AN_ORDER || !isVaried) return null;
  const most = likest(sentences);
  const at = sentences.findIndex(({ odds }) => odds === most);
  const first = sentences[at];
  const telling = tellingIn(words);
  const told = new Set(telling);
  return [
    likeness,
    Math.min(MUCH_EVIDENCE, evidence),
    Number(ordersPlainly(said)),
    noWork,
    most,
    coreOf(first?.own ?? []).length,
    // Of the sentence that is most like an order: what else it speaks of, how long it is, how much of it the task says,
    // where it stands.
    first?.own.length ?? 0,
    first?.words.length ?? 0,
    shareIn(topics.telling, tellingIn(first?.words ?? [])),
    sentences.length > 1 ? at / (sentences.length - 1) : 0.5,
    // Of all of it: how much like orders, how much of the task it says, how much of it the task says, how much it quotes,
    // how long it is.
    sentences.reduce((sum, { odds }) => sum + odds, 0) / Math.max(1, sentences.length),
    shareIn(told, [...topics.telling]),
    shareIn(topics.telling, telling),
    Math.min(MUCH_QUOTED, folded.length - said.length),
    Math.min(LONG, words.length),
    ...[topics.attacks, topics.quotes, topics.guides, topics.givesOrder, topics.results].map(Number),
  ];
}

/** More of the first so many signs speaks for an order, whatever the others. */
export const RISING_SIGNS = 6;

const NOTHING_LIKE_AN_ORDER = -3;
const MUCH_EVIDENCE = 14;
const MUCH_QUOTED = 500;
const LONG = 400;
