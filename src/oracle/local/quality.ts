import { type Answer, named, parts } from './answer.ts';
import type { Kind } from './asks.ts';
import type { Form } from './form.ts';
import { inSameLanguage } from './languages.ts';
import { keeps, limitsIn } from './lengths.ts';
import { tellsQuantity } from './quantities.ts';
import { ON_SUBJECT } from './relevance.ts';
import { type Criterion, meetsSome, type Task } from './task.ts';
import { functionShare, languageOf, meaningful, meets, stem, tokens } from './text.ts';
import { isTable, wording } from './wording.ts';

/** How substantial an answer is, 0–1: long enough, not repetitive, worded, in the form and the length asked for. */
export function qualityOf(task: Task, answer: Answer, form: Form, relevance: number, trust: number): number {
  const { asks } = task;
  const isProgram = asks.kind === 'code' || (answer.code && PROGRAMMED.includes(asks.kind));
  const kept = asks.limits.reduce((least, limit) => Math.min(least, keeps(limit, answer)), 1);
  const asSeen =
    (0.4 + 0.6 * kept) * named(asks.isGiven || isProgram ? null : asks.items, answer) ** 2 * form.fit;
  const asked = mayBelieve(task, answer, form, relevance, trust)
    ? Math.max(asSeen, BELIEVED * trust)
    : asSeen;
  const count = answer.words.length;
  // A program says the same names again and again.
  const variety = isProgram ? 1 : Math.min(1, new Set(answer.words).size / (0.6 * count ** 0.75));
  // What has the form asked for is as long as it need be.
  if (form.evident) return asked * Math.max(variety, count < 30 ? 1 : 0);
  const needed = answer.code && asks.words <= MANY ? Math.min(asks.words, COMMAND) : asks.words;
  // Figures are as many as there are to tell.
  const isFigures = answer.words.every((word) => /\p{N}/u.test(word));
  const length = isFigures ? 1 : Math.min(1, count / needed) ** 0.6;
  const isWork = answer.code && (meetsSome(task, answer) || asks.words <= MANY);
  const kinds: readonly Kind[] = ['prose', 'poem'];
  const prose =
    kinds.includes(asks.kind) &&
    asks.items === null &&
    !isTable(answer) &&
    !isListed(task, answer) &&
    !isWork;
  return asked * variety * length * (prose ? 0.4 + 0.6 * wording(task, answer) : 1);
}

/** Whether things are listed in one line where a list is asked for. */
const isListed = ({ instructions }: Task, answer: Answer): boolean =>
  ASKS_LIST.test(instructions) &&
  parts(answer).length >= 3 &&
  answer.words.length <= 4 * parts(answer).length;
const ASKS_LIST = /\b(?:lists?|comma|names?|synonyms?|hashtags?|keywords?|tags?)\b/iu;

/** What a form that is not seen is worth in work on the subject that is worded like work: it may be read wrongly here. */
const BELIEVED = 0.86;

/** Whether a text on the subject may have the form asked for though it is not seen. */
function mayBelieve(task: Task, answer: Answer, form: Form, relevance: number, trust: number): boolean {
  if (relevance < EVIDENTLY || task.subjects.length < FEWEST_SUBJECTS) return false;
  if (form.fit === 1 || !PLAIN_FORMS.includes(task.asks.kind)) return true;
  const given = new Set([...task.subjects, ...task.faint, ...tokens(task.material).map(stem)]);
  const own = [...answer.stems].filter((each) => !given.has(each)).length;
  return trust === 1 && own >= answer.stems.size / 2;
}
const FEWEST_SUBJECTS = 3;

/** These are seldom read wrongly. */
const PLAIN_FORMS: readonly Kind[] = ['json', 'data', 'translation', 'haiku', 'poem', 'choice'];

/** Of these, a number may be of what the code is to find. */
const PROGRAMMED: readonly Kind[] = ['prose', 'code', 'data', 'json'];

/** With fewer function words than this, a text is no prose of any known language. */
const LEAST_GRAMMAR = 0.12;

/** A command may be all of an answer. */
const COMMAND = 4;
/** Not where an essay is asked for. */
const MANY = 14;

/** What a criterion is worth that good work on the subject may meet in other words, and what one that asks for words. */
const UNSHOWN = 0.83;
const UNSAID = 0.15;
/** What work gains on the latter that says much of its own: so many words for each criterion, more than a few. */
const SUBSTANCE = 0.6;
const FEW = 4;
const MUCH = 12;
/** What it is worth to code, which does what it is asked without saying so. */
const DONE = 0.7;
/** The relevance at which work is taken to be on the subject when a criterion shows in none of its words. */
const SURE = 0.13;
const CERTAIN = 0.35;

/** The relevance at which an answer speaks the language of its task, known or not. */
const EVIDENTLY = 0.8;

/** What a criterion is worth, 0–1, that shows in none of an answer's words: by what it asks for. */
export type Benefit = {
  /** Something done or explained. */
  readonly unshown: number;
  /** Words. */
  readonly unsaid: number;
  /** Nothing in particular: "clear and concise". */
  readonly vague: number;
  /** That something is not done, where the words for it are said: code may say that it does not do it. */
  readonly denied: number;
};

/** What work may be believed to do that its words do not show: the more, the surer it is on the subject. */
export function benefitOf(
  task: Task,
  answer: Answer,
  form: Form,
  quality: number,
  relevance: number,
): Benefit {
  const sure = Math.min(1, relevance / SURE);
  const vague = Math.min(sure, quality + 0.1);
  const isCode = (answer.code || ['code', 'data'].includes(task.asks.kind)) && form.fit === 1;
  if (isCode && relevance >= SURE) return { unshown: DONE, unsaid: DONE, vague, denied: DONE };
  if (form.evident) return { unshown: UNSHOWN, unsaid: UNSHOWN, vague, denied: 0 };
  // Figures and names are of no language.
  const ofNone = languageOf(answer.words).share < LEAST_GRAMMAR;
  const isForeign = task.asks.kind === 'translation';
  const worded =
    isForeign ||
    inSameLanguage(task, answer) ||
    (task.language !== 'english' && functionShare(answer.words, 'english') < LEAST_GRAMMAR) ||
    answer.code ||
    (ofNone && relevance >= ON_SUBJECT) ||
    relevance >= EVIDENTLY;
  if (!task.hasRubric || quality < 0.5 || !worded) return { unshown: 0, unsaid: 0, vague, denied: 0 };
  const unsaid = UNSAID + SUBSTANCE * substanceOf(task, answer);
  return { unshown: UNSHOWN * sure, unsaid: unsaid * Math.min(1, relevance / CERTAIN), vague, denied: 0 };
}

/** How much an answer says for each criterion that the task has not said, 0–1. */
function substanceOf(task: Task, answer: Answer): number {
  const said = new Set(task.subjects);
  const own = new Set(meaningful(answer.words, task.language).filter((each) => !said.has(each)));
  return Math.min(1, Math.max(0, (own.size / task.criteria.length - FEW) / (MUCH - FEW)));
}

/** Figures are looked for at the beginning of a text: a rubric may ask for them a thousand times. */
const BEGINNING = 5_000;

/** How far one criterion is met, 0–1. */
export function shareOf(criterion: Criterion, answer: Answer, benefit: Benefit): number {
  const limits = limitsIn(criterion.text).map((limit) => keeps(limit, answer));
  const kept = limits.length === 0 ? 1 : Math.min(...limits);
  const { length } = criterion.subjects;
  // "Clear and concise" names no subject; substance is all that can stand for it.
  if (length === 0) return limits.length > 0 ? kept : benefit.vague;
  // What is forbidden is forbidden by its own words, not by related ones.
  if (criterion.negative)
    return criterion.subjects.every((each) => answer.stems.has(each)) ? benefit.denied : benefit.vague;
  const met = criterion.subjects.filter(
    (each) => meets(each, answer.stems) || tellsQuantity(each, answer.text.slice(0, BEGINNING)),
  ).length;
  const share = Math.min(1, met / length ** criterion.demand) * (0.5 + 0.5 * kept);
  // Only words can show that something is mentioned; that something is done or explained may not show in words.
  return Math.max(share, criterion.asksForWords ? benefit.unsaid : benefit.unshown);
}

/** What work on the subject is worth that uses few of the task's words: the rest is for those who meet them. */
const RELEVANT = 0.88;
/** What work is worth of which nothing shows that it is on the subject, or that it is not. */
const DOUBTFUL = 0.8;
/** Things named one by one are asked for one by one. */
const LISTED =
  /\p{L}+, (?!(?:one|two|three|four) or |(?:with|without|mixing|using|including|in|for|points|each|so|then|that|which|where|who|as|at) )(?:[\p{L}-]+ ){0,2}[\p{L}-]+,? (?:and|or) [\p{L}-]+/u;

/** What is not to be told. */
const FORBIDDEN = /\b(?:nothing about|no|not|without|avoid(?:ing)?|never)\b[^.!?\n]*/giu;

/** A line is often met in other words than its own, but not where it asks for words: the exponent of either. */
const MEANT = 0.6;
const SAID = 0.72;

/** Whether the criteria ask for words, by half of their weight. */
function isLiteral({ criteria }: Task): boolean {
  const sum = (all: readonly Criterion[]): number => all.reduce((total, { weight }) => total + weight, 0);
  return 2 * sum(criteria.filter((each) => each.asksForWords)) >= sum(criteria);
}

/** How far the criteria together are met, 0–1. */
export function completenessOf(task: Task, shares: readonly number[], form: Form, relevance: number): number {
  const total = task.criteria.reduce((sum, each) => sum + each.weight, 0);
  const met = task.criteria.reduce((sum, each, i) => sum + each.weight * (shares[i] ?? 0), 0);
  const share = total === 0 ? 1 : met / total;
  if (task.hasRubric) {
    return Math.max(
      share ** (isLiteral(task) ? SAID : MEANT),
      task.asks.kind === 'translation' && form.evident ? RELEVANT : 0,
    );
  }
  const floor = relevance < SURE ? DOUBTFUL : RELEVANT;
  const all = floor + (1 - floor) * share;
  if (form.evident) return Math.max(0.9, all);
  const listed = task.asks.kind !== 'choice' && LISTED.test(task.instructions.replaceAll(FORBIDDEN, ' '));
  const isMeasured = task.measuresMaterial && relevance < 0.9;
  return listed || isMeasured
    ? Math.min(
        all,
        isMeasured ? 0.2 + 0.8 * Math.min(1, share / 0.7) : 0.35 + 0.65 * Math.min(1, share / 0.45),
      )
    : all;
}
