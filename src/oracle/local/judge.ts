import { hashOf } from '../audit.ts';
import { type Finding, guardFeedback, guardReason, inspect } from '../guard/guard.ts';
import type { Audit, Brief, Oracle, Step, Verdict } from '../oracle.ts';
import { looksLikeCode } from './code.ts';
import { type Answer, type Form, keeps, limitsIn, named, readAnswer, readForm } from './form.ts';
import { type Copy, type Criterion, readTask, type Task, withoutTask } from './task.ts';
import {
  functionShare,
  hasRelated,
  implausible,
  isFunctionWord,
  isInstruction,
  languageOf,
  meaningful,
  meets,
  stem,
  tokens,
} from './text.ts';
import { REFUSALS } from './words.ts';

/** A judge without a model: lexical, deterministic, with nothing to set up. */
export const localJudge: Oracle = async (brief) => ({ ...judgeLocally(brief), audit: [auditOf(brief)] });

/** Changes with every change of the rules, the guard's among them, that may change a verdict. */
const VERSION = '2';

const auditOf = (brief: Brief): Audit => ({
  judge: 'local',
  version: VERSION,
  model: null,
  prompt_hash: null,
  seed: null,
  input_hash: hashOf(brief),
  usage: null,
});

/**
 * Judges by how far each rubric line, or without a rubric each sentence of the description, is met by words of the
 * content, and by how much of an answer the content is. It knows words, not truths: it tells an answer from none,
 * from another task's, from gibberish and from the task handed back.
 */
export function judgeLocally(brief: Brief): Verdict {
  const found = inspect(brief);
  if (found.length > 0) return guarded(found, brief.threshold);
  const whole = readAnswer(brief.content);
  if (whole.words.length === 0) return rejected(0, brief.threshold, EMPTY);
  const task = readTask(brief);
  const { copy, answer } = withoutTask(task, whole);
  if (copy !== null) return rejected(0, brief.threshold, COPIED[copy]);
  const form = readForm(task.asks, answer, task.subjects, task.material);
  const topicality = topicalityOf(task, answer, form);
  const rejection = rejectionOf(task, answer, form, topicality);
  if (rejection !== null) return rejected(round(0.2 * topicality), brief.threshold, rejection);

  const quality = qualityOf(task, answer, form);
  const shares = task.criteria.map((criterion) => shareOf(task, criterion, answer, form, quality));
  const completeness = completenessOf(task, answer, shares, form, topicality);
  // An answer that shares no word with its task may be good, but nothing here can tell.
  const score = round(topicality === 0 ? 0.45 * quality : completeness * quality);
  const missing = task.criteria.filter((_, i) => (shares[i] ?? 0) < 0.6);
  const criteria = `${task.criteria.length - missing.length} of ${task.criteria.length} criteria covered.`;
  const onTopic = topicality >= 0.6;
  return {
    score,
    feedback: feedbackOn(task, answer, form, missing, quality, score >= brief.threshold),
    steps: [
      GUARD,
      {
        name: 'comprehension',
        outcome: onTopic ? 'PASS' : 'UNCLEAR',
        score: round(topicality),
        reason: onTopic ? 'The answer is on the subject of the task.' : 'Few words of the task are met.',
      },
      { name: 'completeness', outcome: 'scored', score: round(completeness), reason: criteria },
      {
        name: 'quality',
        outcome: 'scored',
        score: round(quality),
        reason: 'Length, variety, wording and form.',
      },
      ADVOCATE,
      verdictStep(score, brief.threshold),
    ],
  };
}

type Rejection = { readonly reason: string; readonly feedback: string };

const EMPTY: Rejection = {
  reason: 'The content has no words.',
  feedback: 'The submission is empty: it has no words. Submit the work itself.',
};
const COPIED: Readonly<Record<Exclude<Copy, null>, Rejection>> = {
  task: {
    reason: 'The content repeats the task.',
    feedback: 'The submission repeats the words of the task without answering it. Answer in your own words.',
  },
  material: {
    reason: 'The content is the text given, unchanged.',
    feedback: 'The submission is the text that the task gives, unchanged. Do with it what the task asks.',
  },
};

const skipped = (name: Step['name'], reason: string): Step => ({
  name,
  outcome: 'skipped',
  score: null,
  reason,
});
const GUARD: Step = { name: 'guard', outcome: 'pass', score: null, reason: 'Nothing speaks to the judge.' };
const ADVOCATE = skipped('devils_advocate', 'The local judge takes no second look.');
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const round = (value: number): number => Math.round(clamp(value) * 10_000) / 10_000;

function verdictStep(score: number, threshold: number): Step {
  const passed = score > 0 && score >= threshold;
  const reason = `The score ${score} ${passed ? 'reaches' : 'does not reach'} the threshold ${threshold}.`;
  return { name: 'verdict', outcome: passed ? 'pass' : 'fail', score, reason };
}

/** The verdict on work that tries to talk to the judge: 0, whatever else it says. */
function guarded(found: readonly Finding[], threshold: number): Verdict {
  const why = 'The guard stopped the judging.';
  return {
    score: 0,
    guarded: true,
    feedback: guardFeedback(found),
    steps: [
      { name: 'guard', outcome: 'fail', score: 0, reason: guardReason(found) },
      skipped('comprehension', why),
      skipped('completeness', why),
      skipped('quality', why),
      skipped('devils_advocate', why),
      verdictStep(0, threshold),
    ],
  };
}

function rejected(score: number, threshold: number, { reason, feedback }: Rejection): Verdict {
  const why = 'Comprehension failed.';
  return {
    score,
    feedback,
    steps: [
      GUARD,
      { name: 'comprehension', outcome: 'CLEAR_FAIL', score, reason },
      skipped('completeness', why),
      skipped('quality', why),
      ADVOCATE,
      verdictStep(score, threshold),
    ],
  };
}

/** How far the answer is about what the task is about, 0–1. */
function topicalityOf(task: Task, answer: Answer, form: Form): number {
  if (task.subjects.length === 0) return 1;
  const met = task.subjects.filter((each) => meets(each, answer.stems)).length;
  // Where the thesaurus knows the subject, form alone is no evidence: three colours are not three fruits.
  const byForm = form.evident && !(met === 0 && task.asks.items !== null && task.subjects.some(hasRelated));
  // Three words of the task's own trade are no chance, even where they are words that most tasks have.
  const faint = task.faint.filter((each) => answer.stems.has(each)).length >= 3 ? 0.45 : 0;
  const known = task.subjects.some(hasRelated);
  const listed = isNumbered(task.asks.items, answer) && (met > 0 || !known) ? 0.45 : 0;
  const words = meaningful(answer.words, task.language);
  const about = new Set(task.subjects);
  const dense = words.length < 150 ? 1 : words.filter((word) => about.has(word)).length / words.length / 0.04;
  return clamp(
    Math.max((met / Math.sqrt(task.subjects.length)) * Math.min(1, dense), byForm ? 0.8 : 0, faint, listed),
  );
}

/** Why an answer is none, or null. */
function rejectionOf(task: Task, answer: Answer, form: Form, topicality: number): Rejection | null {
  const { asks, language, subjects } = task;
  const byForm = form.evident && asks.kind !== 'fact';
  const says = answer.words.some(
    (word) =>
      !REFUSALS.has(word) && !isFunctionWord(word, language) && (byForm || !isInstruction(stem(word))),
  );
  if (!says && !(asks.kind === 'choice' && form.evident)) {
    const reason = 'The content says nothing.';
    return { reason, feedback: 'The submission does not answer the task. Submit the work itself.' };
  }
  const code = looksLikeCode(answer.text);
  if ((isRefusal(answer) && !DECLINES.test(task.instructions)) || (asks.kind === 'code' && isStub(answer))) {
    const reason = 'The content does not do the work.';
    return {
      reason,
      feedback: 'The submission announces or refuses the work instead of doing it. Submit the work.',
    };
  }
  const long = answer.words.filter((word) => /^[a-z]{4,}$/u.test(word));
  if (!code && long.filter(implausible).length > 0.3 * long.length) {
    return {
      reason: 'The content is gibberish.',
      feedback: 'The submission is not made of words. Write a real answer.',
    };
  }
  const proseWanted = asks.kind === 'prose' && asks.items === null && !code && !isTable(answer);
  if (proseWanted && answer.words.length >= 8 && wording(task, answer) < 0.1) {
    const reason = 'The content is a string of words without sentences.';
    return { reason, feedback: 'The submission strings words together. Write whole sentences.' };
  }
  // A task of very few words can be met without any of them, but only by prose, which a stray word is not.
  const tiny = subjects.length <= 3 && answer.words.length >= 5 && (code || wording(task, answer) >= 0.5);
  if (topicality >= 0.35 || (topicality === 0 && tiny)) return null;
  const about =
    subjects.length > 0 ? ` It should be about: ${shorten(task.criteria[0]?.text ?? task.instructions)}` : '';
  return { reason: 'The content is off topic.', feedback: `The submission is not about the task.${about}` };
}

const REFUSES =
  /\b(?:i|we)(?: am|'m| are)?(?: sorry,? (?:but )?i)?(?: ?(?:'m|am))? ?(?:can ?not|can't|won't|will not|unable to|not able to|am not allowed to) (?:help|assist|answer|do|complete|provide|fulfil|write|comply|work)|\bas an ai\b|\btrust me\b|\b(?:see|find) (?:the )?attach|\b(?:is|are) (?:explained|written|described|attached|given) (?:below|above)\b|\b(?:i|we)(?:'ll| will| shall) (?:\w+ ){0,2}(?:later|soon|tomorrow|afterwards|once|when|after)\b/iu;

const DECLINES = /\b(?:declin|refus|reject|apolog|postpone|cancel|dialog|message|reply|letter|e-?mail)/iu;

/** A few words on why the work is not there. */
const isRefusal = (answer: Answer): boolean => answer.words.length <= 40 && REFUSES.test(answer.text);

const STUB_WORDS: ReadonlySet<string> = new Set(
  'pass todo return returns none null undefined raise throw notimplementederror new error not implemented yet here code your'.split(
    ' ',
  ),
);

/** A function with a name and nothing in it. */
function isStub(answer: Answer): boolean {
  const [, body] =
    /^[^\n]*?\bdef\b[^\n]*:\s*([\s\S]*)$/u.exec(answer.text) ??
    /^[^{]*\bfunction\b[^{]*\{([\s\S]*)\}\s*$/u.exec(answer.text) ??
    [];
  return (
    body !== undefined &&
    answer.words.length < 40 &&
    (body.toLowerCase().match(/[a-z]+/gu) ?? []).every((word) => STUB_WORDS.has(word)) &&
    !/[\d+*/[\]]/u.test(body)
  );
}

/** How far a text is worded like prose, 0–1, by its share of function words; 1 where that cannot be told. */
function wording(task: Task, answer: Answer): number {
  const latin = answer.words.filter((word) => /^\p{Script=Latin}/u.test(word));
  if (!task.languageKnown || latin.length < 4 || latin.length < answer.words.length / 2) return 1;
  return clamp((languageOf(latin).share - 0.04) / 0.16);
}

/** Many short entries behind labels: a plan, minutes, a table. Those do without function words. */
const isTable = (answer: Answer): boolean =>
  (answer.text.slice(0, 5_000).match(/(?:^|\n|[.;] )[^.\n:|]{1,30}[:|] ?\S/gu)?.length ?? 0) >= 4;

/** How substantial an answer is, 0–1: long enough, not repetitive, worded, in the form asked for. */
function qualityOf(task: Task, answer: Answer, form: Form): number {
  const { asks } = task;
  const count = answer.words.length;
  const distinct = new Set(answer.words).size;
  const length = Math.min(1, count / asks.words) ** 0.6;
  const variety = Math.min(1, distinct / (0.6 * count ** 0.75));
  const prose =
    (asks.kind === 'prose' || asks.kind === 'poem') &&
    asks.items === null &&
    !form.evident &&
    !isTable(answer);
  const worded = prose ? 0.3 + 0.7 * wording(task, answer) : 1;
  const kept = asks.limits.reduce((least, limit) => Math.min(least, keeps(limit, answer)), 1);
  return length * variety * worded * (0.4 + 0.6 * kept) * named(asks.items, answer) ** 2 * form.fit;
}

const LITERAL =
  /^\W*(?:it |the \w+ )?(?:mention|includ|nam|contain|cit|us|refer|list|quot|stat)(?:e?s|ing|e)?\b/iu;
/** What a criterion is worth that good work on the subject may meet in other words. */
const BENEFIT = 0.55;

/** How far one criterion is met, 0–1. */
function shareOf(task: Task, criterion: Criterion, answer: Answer, form: Form, quality: number): number {
  const limits = limitsIn(criterion.text).map((limit) => keeps(limit, answer));
  const kept = limits.length === 0 ? 1 : Math.min(...limits);
  const { length } = criterion.subjects;
  // "Clear and concise" names no subject; substance is all that can stand for it.
  if (length === 0) return limits.length > 0 ? kept : Math.min(1, quality + 0.1);
  // What is forbidden is forbidden by its own words, not by related ones.
  if (criterion.negative) return criterion.subjects.every((each) => answer.stems.has(each)) ? 0 : 1;
  const met = criterion.subjects.filter((each) => meets(each, answer.stems)).length;
  const share = Math.min(1, met / length ** criterion.demand) * (0.5 + 0.5 * kept);
  // Only words can show that something is mentioned; that something is done or explained may not show in words.
  const doubt = task.hasRubric && quality >= 0.8 && !LITERAL.test(criterion.text) ? BENEFIT : 0;
  // Clear form stands in for words, and code does what it is asked without saying so.
  return Math.max(share, form.evident ? 0.6 : task.asks.kind === 'code' && form.fit === 1 ? 0.7 : doubt);
}

function isEnglish({ instructions }: Task): boolean {
  const words = tokens(instructions);
  return words.length < 4 || functionShare(words, 'english') >= 0.1;
}

/** From about this many words on, an answer is expected to name its subject. */
const EXPLANATION = 14;

/** What a description is worth to work on its subject that uses few of its words. */
const ON_SUBJECT = 0.76;
/** Things named one by one are asked for one by one. */
const LISTED = /\p{L}+, (?:[\p{L}-]+ ){0,2}[\p{L}-]+,? (?:and|or) [\p{L}-]+/u;

/** Whether an answer is so many numbered or bulleted lines. */
const isNumbered = (items: number | null, { text }: Answer): boolean =>
  items !== null &&
  text.split('\n').filter((line) => /^\s{0,8}(?:\d{1,2}[.):]|[-*•])\s/u.test(line)).length === items;

/** How far the criteria together are met, 0–1. */
function completenessOf(
  task: Task,
  answer: Answer,
  shares: readonly number[],
  form: Form,
  topicality: number,
): number {
  const total = task.criteria.reduce((sum, each) => sum + each.weight, 0);
  const met = task.criteria.reduce((sum, each, i) => sum + each.weight * (shares[i] ?? 0), 0);
  const share = total === 0 ? 0.9 : met / total;
  // A line is often met in other words than its own.
  if (task.hasRubric) {
    return Math.max(share ** 0.7, task.asks.kind === 'translation' && form.evident ? 0.85 : 0);
  }
  if (form.evident) return Math.max(0.9, share);
  // Nothing here knows how the words of other languages are bent.
  const bent = task.language !== 'english' || !isEnglish(task);
  if (bent && topicality > 0) return 0.75 + 0.25 * share;
  // The fewer words a task has, the less their absence says; but who explains a thing names it.
  const subjects = task.subjects.length;
  // The things asked for, one a line and no more or fewer, are asked for by this task.
  const counted = topicality > 0 && isNumbered(task.asks.items, answer);
  const onSubject =
    (counted || topicality >= 0.44) && task.asks.kind !== 'choice' && !LISTED.test(task.instructions);
  if (subjects > 4) return Math.max(Math.min(1, share / 0.75), onSubject ? ON_SUBJECT : 0);
  // Code does what it is asked without saying so.
  if (task.asks.kind === 'code' && form.fit === 1 && topicality >= 0.4) return Math.max(0.9, share);
  if (topicality === 0) return share;
  const few = subjects === 4 ? 0.4 : 0.75;
  const gentle = onSubject ? ON_SUBJECT : task.asks.words >= EXPLANATION ? 0.25 : few;
  return gentle + (1 - gentle) * share;
}

const LENGTH_SHOWN = 80;
const NAMED = 5;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line.slice(0, 4 * LENGTH_SHOWN)];
  return `“${characters.length > LENGTH_SHOWN ? `${characters.slice(0, LENGTH_SHOWN - 1).join('')}…` : line}”`;
}

function feedbackOn(
  task: Task,
  answer: Answer,
  form: Form,
  missing: readonly Criterion[],
  quality: number,
  passed: boolean,
): string {
  const said: string[] = [];
  if (missing.length > 0 && (task.hasRubric || !passed)) {
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    const named = missing.slice(0, NAMED).map((each) => shorten(each.text));
    said.push(`Not covered: ${named.join('; ')}${more}.`);
  }
  if (form.lack !== null) said.push(form.lack);
  if (answer.words.length < 0.7 * task.asks.words) {
    said.push(`The answer is too short: about ${Math.ceil(task.asks.words)} words or more are expected.`);
  }
  if (task.asks.limits.some((limit) => keeps(limit, answer) < 0.8)) {
    said.push('Keep to the length the task asks for.');
  }
  if (passed && missing.length === 0) said.push('The answer covers what the task asks for.');
  if (quality >= 0.9) said.push('The answer is substantial.');
  if (said.length === 0) said.push('Meet the criteria more fully, in whole sentences and with more detail.');
  return said.join(' ');
}
