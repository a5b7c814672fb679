import { parseJson } from '../guard/json.ts';
import type { Answer } from './answer.ts';
import type { Asks, Kind } from './asks.ts';
import { looksLikeCode } from './code.ts';
import { COUNTS, withoutLimits } from './lengths.ts';
import { criteriaIn, MEASURED, QUOTED, type Task } from './task.ts';
import {
  isInstruction,
  isUnspacedText,
  meaningful,
  namesNoSubject,
  sentences,
  shingles,
  stem,
  stemsOf,
  tokens,
  withoutCopies,
} from './text.ts';

/** Kinds of work made of the material's own words. */
const REUSES_MATERIAL: readonly Kind[] = [
  'data',
  'edit',
  'rewrite',
  'extract',
  'number',
  'fact',
  'json',
  'code',
];

const SUMS_UP =
  /summar|\bshorten|\bshorter\b|\bcut (?:it |this |an? \w+ |the \w+ )?(?:to|down)\b|condense|gist|tl;?dr|zusammenfass|resum|总结|要約/iu;

/** Work that is the material in another shape. */
const FROM_TEXT =
  /\b(?:from|using|based on|with|out of|turn|convert|tidy|expand|into)\b[^.:\n]{0,40}\b(?:notes?|data|facts|points|bullets|details|information|keywords|log|transcript|figures|rows|measurements|results)\b|\bminutes\b|\balt text\b|\bquestions\b[^.\n]{0,40}\b(?:text|article|passage|story)\b|^(?:notes|data|facts|details|info)\b/imu;

/** Whether an answer is a list of labels, which are the task's own words. */
const isLabels = ({ kind }: Asks, { counts }: Answer): boolean =>
  (kind === 'choice' && counts.line >= 2 && counts.word <= 4 * counts.line) ||
  (counts.line >= 3 && counts.word <= 2 * counts.line);

/** Whether a diff is asked for and given, which repeats what it changes. */
const isDiff = ({ instructions }: Task, { text }: Answer): boolean =>
  /\b(?:diff|patch)\b/iu.test(instructions) && /^-.*\n\+/mu.test(text);

/** The task as it stands, in other words, what it says of the matter without its orders, or the text that it gives. */
export type Copy = 'task' | 'retold' | 'facts' | 'material' | null;

/** The least share of what an answer says that is neither said by its task nor about the work itself. */
const LEAST_FRESH = 0.2;

/**
 * Whether an answer is the task handed back, wholly or with small edits, and the answer without what it copies.
 * An answer may quote its task; it needs words of its own beside.
 */
export function withoutTask(task: Task, answer: Answer): { readonly copy: Copy; readonly answer: Answer } {
  const { asks, language } = task;
  const instructed = tokens(task.instructions);
  const material = tokens(task.material);
  const sumsUp = SUMS_UP.test(task.instructions);
  const isOfCode = answer.json === undefined && looksLikeCode(task.material);
  const reuses =
    isOfCode ||
    REUSES_MATERIAL.includes(asks.kind) ||
    (task.material !== '' && FROM_TEXT.test(task.instructions)) ||
    // A summary is made of the words of what it sums up, but is shorter.
    (sumsUp && answer.words.length <= material.length);
  // The keys of JSON are the task's to choose: what is copied shows in the values.
  const own = answer.json === undefined ? answer.words : tokens(answer.text);
  // What a task quotes is there to be quoted, but for who hands back the task with it.
  const unquoted = tokens(task.instructions.replace(QUOTED, ' '));
  const isEchoed = 2 * withoutCopies(unquoted, shingles(own)).length <= unquoted.length;
  const told = isEchoed || unquoted.length < MEASURED ? instructed : unquoted;
  const given = [...told, ...tokens(`${task.rubric}${reuses ? '' : `\n${task.material}`}`)];
  const rest = withoutCopies(own, shingles(given));
  // Words of a task, each in its place, are what data and diagrams are made of.
  const isData =
    answer.json !== undefined ||
    answer.code ||
    ['json', 'data'].includes(asks.kind) ||
    isLabels(asks, answer);
  const isLong = !isData || own.length >= 0.6 * instructed.length;
  const mostly = isLong && rest.length <= own.length / 2;

  const text = answer.words.join(' ');
  if (text === tokens(task.title).join(' ') || handsBack(task, answer)) return { copy: 'task', answer };
  if (isKey(task.rubric, new Set(instructed), answer) || isDiff(task, answer)) return { copy: null, answer };
  if (!isLabels(asks, answer) && isRubric(task.rubric, own)) return { copy: 'task', answer };
  if (isOfCode && withoutCopies(own, shingles([...given, ...material])).length === 0)
    return { copy: 'material', answer };
  // Words in the shape of JSON or of a table are not what they were.
  const isShaped =
    (answer.json !== undefined && parseJson(task.material) === undefined) ||
    (ROW.test(answer.text) && !ROW.test(task.material)) ||
    (isSeparated(answer.text) && !isSeparated(task.material));
  // What is cut into pairs of characters is alike by them, though it says less.
  const isUnshortened = sumsUp && !isUnspacedText(task.material) && own.length >= 0.9 * material.length;
  if (
    material.length >= MEASURED &&
    isUnshortened &&
    withoutCopies(own, shingles(material)).length <= 0.1 * own.length
  )
    return { copy: 'material', answer };
  if (material.length > 0 && !isShaped && asks.kind !== 'extract' && asks.kind !== 'choice') {
    const unchanged = material.join(' ');
    if (text === unchanged || rest.join(' ') === unchanged) return { copy: 'material', answer };
  }
  const known = new Set(given.map(stem));
  // Code has words that its task has not, if only `return`.
  if (
    asks.kind === 'code' &&
    answer.words.length >= 8 &&
    answer.words.every((word) => known.has(stem(word)))
  ) {
    return { copy: 'task', answer };
  }
  // Data has the task's words for values; only the task itself must not be one of them.
  if (isData && !mostly && answer.text !== task.material) return { copy: null, answer };
  if (material.length >= 6 && reuses && !isOfCode && echoes(task, answer, material))
    return { copy: 'task', answer };

  if (isWholeAnswer(task, answer, known, rest, mostly)) return { copy: null, answer };
  // Work made of the material may need words that only the rubric names: the rubric is then the key to it.
  const said = new Set(meaningful([...new Set(answer.words)], language));
  const heard = reuses ? new Set(instructed.map(stem)) : known;
  const news = [...said].filter(
    (each) => !heard.has(each) && !(mostly ? namesNoSubject(each) : isInstruction(each)),
  ).length;
  const isFact = namesFact(asks, answer, known);
  const needed = mostly
    ? Math.max(1, isFact ? 0 : 0.35 * asks.words, 0.1 * answer.words.length)
    : Math.max(1, Math.min(12, 0.12 * asks.words, 0.25 * answer.words.length));
  // Who says only that the task was done says it in the task's words.
  const fresh = [...said].filter((each) => !known.has(each) && !namesNoSubject(each)).length;
  const reported =
    asks.kind === 'prose' && task.material === '' && said.size >= 8 && fresh < LEAST_FRESH * said.size;
  // An answer says little of "explain" and "sentences"; the task with some words replaced still does.
  const orders = new Set(meaningful(instructed, language).filter(namesNoSubject));
  const repeated = [...orders].filter((each) => said.has(each)).length;
  const alike = answer.words.length <= 1.3 * instructed.length;
  const edited = !reuses && alike && repeated >= 2 && repeated >= orders.size / 2 && news < said.size / 2;
  const question = mostly && (!reuses || material.length === 0) && answer.text.trimEnd().endsWith('?');
  if (tellsFacts(told, own, orders, said) && rest.length >= LEAST_FRESH * own.length)
    return { copy: null, answer };
  if (news < needed || reported || edited || question) {
    const isTask =
      question ||
      answer.json !== undefined ||
      repeatsOrder(task, own) ||
      (asks.kind === 'fact' && news === 0);
    if (!isTask) return { copy: 'facts', answer };
    return { copy: task.material === '' ? 'retold' : 'task', answer };
  }
  if (!mostly || asks.words <= 3 || isFact) return { copy: null, answer };
  return { copy: null, answer: { ...answer, words: rest, stems: stemsOf(rest) } };
}

/**
 * Whether a figure, a letter or a line of code is a whole answer, though it carries no subject. `known` are the stems of
 * the task, `rest` are the words that are not copied from it, and `mostly` says whether most of them are.
 */
function isWholeAnswer(
  { asks, instructions }: Task,
  { words, text, code }: Answer,
  known: ReadonlySet<string>,
  rest: readonly string[],
  mostly: boolean,
): boolean {
  const marks = text.match(/[\\/%{}()[\]=:;<>|&?*+$#^]/gu)?.length ?? 0;
  if (marks >= MARKED && words.length <= FEW && !instructions.includes(text.trim())) return true;
  if (asks.bare && words.length <= OPTION) return true;
  if (asks.kind === 'choice' && words.length <= 6 && !mostly) return true;
  const isFigure = (word: string): boolean => /^\p{N}+$/u.test(word) || COUNTS.includes(word);
  const figure = words.some((word) => isFigure(word) && (!known.has(word) || words.length === 1));
  if (figure && (asks.kind === 'number' || words.length <= FEW)) return true;
  if (asks.kind !== 'code') return false;
  if (asks.pattern && words.length <= 12 && /[\\^$[\](){}|*+?]/u.test(text)) return true;
  const isOwn =
    [...'={};'].some((mark) => text.includes(mark) && !instructions.includes(mark)) ||
    !isInstruction(stem(words[0] ?? ''));
  return code && rest.length >= 0.3 * words.length && isOwn;
}
/** With so many marks of code, a few words are a line of it. */
const MARKED = 3;
const FEW = 8;
/** A choice is made in words of the task. */
const OPTION = 2;

/** Whether a fact is asked for, and a name or a figure told that the task has not. */
const namesFact = ({ kind }: Asks, { text }: Answer, known: ReadonlySet<string>): boolean =>
  kind === 'fact' &&
  (text.match(/(?<=[\p{Ll}\p{N}] )\p{Lu}\p{L}+|\p{N}+/gu) ?? []).some((name) =>
    tokens(name).some((word) => !known.has(stem(word))),
  );

/** Whether an answer is its task as it stands, from the first words of its instructions on, or a text to translate. */
function handsBack({ asks, instructions, title, material }: Task, { words }: Answer): boolean {
  const told = tokens(`${instructions.slice(title.length)}\n${material}`);
  if (asks.kind === 'translation' && words.length >= LED && told.join(' ').includes(words.join(' ')))
    return true;
  return (
    words.length >= MEASURED &&
    told.length >= MEASURED &&
    words.slice(0, LED).every((word, i) => word === told[i]) &&
    withoutCopies(words, shingles(told)).length <= 0.1 * words.length
  );
}
/** So many words at the beginning of a task are its order, and not yet what it gives. */
const LED = 5;

/** Whether an answer is the one that a rubric gives and the instructions, of the words `told`, do not: the key to a question. */
function isKey(rubric: string, told: ReadonlySet<string>, { words, text }: Answer): boolean {
  const key = new Set(tokens(withoutLimits(rubric)));
  const figures = words.filter((word) => /^\p{N}+$/u.test(word) && key.has(word) && !told.has(word)).length;
  if (figures >= 2 && !CRITERIA.test(rubric)) return true;
  if (NAMES.test(rubric) && words.every((word) => key.has(word) && !told.has(word))) return true;
  return (
    words.length <= KEY &&
    !CRITERIA.test(rubric) &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    words.every((word) => key.has(word)) &&
    !words.some((word) => told.has(word))
  );
}
/** Words that a key has at most, but for a list of names. */
const KEY = 4;
const NAMES = /^\p{Lu}[^.;,]{0,20}(?:, \p{Lu}[^.;,]{0,20}){2,}$/u;
/** What a rubric has that is no key. */
const CRITERIA = /;|\b(?:correct|right|one|only|must|is|are|has|have|no|max)\b/iu;

/** Whether words are those of a rubric, all of it and little else. */
function isRubric(rubric: string, own: readonly string[]): boolean {
  const words = tokens(rubric);
  const missing = withoutCopies(words, shingles(own)).length;
  return words.length >= FEWEST && missing <= 0.2 * words.length && own.length <= 1.5 * words.length;
}

/** A shorter rubric may be all of an answer. */
const FEWEST = 6;

/** Whether every line of a text has its values parted by commas or the like. */
const isSeparated = (text: string): boolean => {
  const rows = text.trim().split('\n');
  return rows.length >= 2 && [',', ';', '\t'].some((mark) => rows.every((row) => row.includes(mark)));
};

const ROW = /^\s{0,8}\|.*\|\s*$/mu;

/** Whether words are said that a sentence of the instructions or a line of the rubric begins with: "write", "mentions". */
function repeatsOrder({ instructions, rubric, title, language }: Task, own: readonly string[]): boolean {
  const said = new Set(own);
  const orders = [
    ...sentences(instructions.slice(title.length)),
    ...criteriaIn(rubric).filter((line) => !/\p{N}/u.test(line)),
  ];
  return orders.some((each) => {
    const first = tokens(each)[0] ?? '';
    const isEnglish = language === 'english' && /^[a-z]+$/u.test(first);
    return said.has(first) && (!isEnglish || isInstruction(stem(first)));
  });
}

/** Whether an answer says the figures of a task and none of its orders: a notice is made of the facts it is to tell. */
function tellsFacts(
  told: readonly string[],
  own: readonly string[],
  orders: ReadonlySet<string>,
  said: ReadonlySet<string>,
): boolean {
  const figures = new Set(told.filter((word) => /^\p{N}+$/u.test(word)));
  const kept = [...figures].filter((each) => own.includes(each)).length;
  return kept >= FIGURES && kept >= figures.size / 2 && ![...orders].some((each) => said.has(each));
}
const FIGURES = 4;

/** Whether work on a material hands the material back whole, or the instructions with it. */
function echoes(task: Task, answer: Answer, material: readonly string[]): boolean {
  const copied = answer.words.length - withoutCopies(answer.words, shingles(material)).length;
  if (task.asks.kind !== 'edit') return copied >= 0.8 * material.length;
  const ofMaterial = new Set(material.map(stem));
  const told = new Set(
    meaningful(tokens(task.instructions), task.language).filter((each) => !ofMaterial.has(each)),
  );
  const echoed = [...told].filter((each) => answer.stems.has(each)).length;
  return echoed >= 2 && echoed >= told.size / 2;
}
