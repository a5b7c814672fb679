import { isUnspaced } from '../learned/features.ts';
import type { Step } from '../oracle.ts';
import type { Answer } from './answer.ts';
import type { Form } from './form.ts';
import type { Task } from './task.ts';
import { isUnspacedText } from './text.ts';

/** From these log odds of no work on, a text reads less like work than honest work does. */
const USUAL = -0.2;
/** What each unit above takes away, and all of them at most. */
const WORTH = 0.3;
const MOST = 0.5;
/** Fewer words are too few to go by their wording. */
const ENOUGH_WORDS = 12;
/** The same where few are asked for. */
const ENOUGH_OF_FEW = 30;
const FEW = 8;
const MAJOR = 0.1;
const FATAL = 0.2;

export type Objection = { readonly deduction: number; readonly step: Step };

/** How much more of it there is where attacks are the subject, and in what has plainly the form asked for: a verse, a name. */
const ON_ATTACKS = 1;
const IN_FORM = 0.8;
/** Few texts without blanks between words were there to learn from. */
const UNSPACED = 1;
/** Reports speak of work that is done, and greetings come in place of work. */
const ON_REPORTS = 1;
const REPORTS =
  /\b(?:report|status|update|changelog|stand-?up|progress|retrospective|announce\w*|greet\w*|welcome)\b/iu;

/** What the wording of an answer says against it: nothing, where it is that of work. */
export function objectionTo(
  oddsOfNoWork: number,
  { asks, instructions }: Task,
  { words, text }: Answer,
  { evident }: Form,
  isOnAttacks: boolean,
): Objection {
  const usual =
    USUAL +
    (isOnAttacks ? ON_ATTACKS : 0) +
    (REPORTS.test(instructions) ? ON_REPORTS : 0) +
    (isUnspacedText(text) ? UNSPACED : 0) +
    (evident ? IN_FORM : 0);
  // Figures are not worded at all.
  const worded = words.filter((word) => /\p{L}{2}/u.test(word) || isUnspaced(word)).length;
  const sure = Math.min(1, worded / (asks.words <= FEW ? ENOUGH_OF_FEW : ENOUGH_WORDS));
  const deduction = Math.min(MOST, Math.max(0, WORTH * sure * (oddsOfNoWork - usual)));
  const severity =
    deduction === 0 ? 'none' : deduction < MAJOR ? 'minor' : deduction < FATAL ? 'major' : 'fatal';
  const reason =
    deduction === 0
      ? 'The content is worded like work.'
      : 'The content is worded more like texts that are no work than like work.';
  return {
    deduction,
    step: {
      name: 'devils_advocate',
      outcome: severity,
      score: Math.round((1 - deduction) * 10_000) / 10_000,
      reason,
    },
  };
}

/** From no trust in the wording of a text to all of it. */
const TRUSTED_FROM = -0.5;
const TRUSTED_AT = -1.5;

/** How far the wording of a text says that it is work, 0–1. */
export const trustIn = (oddsOfNoWork: number): number =>
  Math.min(1, Math.max(0, (TRUSTED_FROM - oddsOfNoWork) / (TRUSTED_FROM - TRUSTED_AT)));
