import { parseJson } from '../guard/json.ts';
import type { Answer } from './answer.ts';
import type { Asks, Kind } from './asks.ts';
import { looksLikeCode } from './code.ts';
import { criteriaIn, MEASURED, QUOTED, type Task } from './task.ts';
import {
  isInstruction,
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

const SUMS_UP = /summar|shorten|condense|gist|tl;?dr|zusammenfass|resum|总结|要約/iu;

/** Work that is the material in another shape. */
const FROM_TEXT =
  /\b(?:from|using|based on|with|out of|turn|convert|tidy|expand|into)\b[^.:\n]{0,40}\b(?:notes?|data|facts|points|bullets|details|information|keywords|log|transcript|figures|rows|measurements|results)\b|\bminutes\b|\balt text\b|\bquestions\b[^.\n]{0,40}\b(?:text|article|passage|story)\b|^(?:notes|data|facts|details|info)\b/imu;

/** Whether an answer is a list of labels, which are the task's own words. */
const isLabels = ({ kind }: Asks, { counts }: Answer): boolean =>
  (kind === 'choice' && counts.line >= 2 && counts.word <= 4 * counts.line) ||
  (counts.line >= 3 && counts.word <= 2 * counts.line);

/** The task, what it says of the matter without its orders, or the text that it gives. */
export type Copy = 'task' | 'facts' | 'material' | null;

/** The least share of what an answer says that is neither said by its task nor about the work itself. */
const LEAST_FRESH = 0.2;

/**
 * Whether an answer is the task handed back, wholly or with small edits, and the answer without what it copies.
 * An answer may quote its task; it needs words of its own beside.
 */
export function withoutTask(task: Task, answer: Answer): { readonly copy: Copy; readonly answer: Answer } {
  const { asks, language } = task;
  // A summary is made of the words of what it sums up, but is shorter.
  const isOfCode = answer.json === undefined && looksLikeCode(task.material);
  const reuses =
    isOfCode ||
    REUSES_MATERIAL.includes(asks.kind) ||
    (task.material !== '' && FROM_TEXT.test(task.instructions)) ||
    (SUMS_UP.test(task.instructions) && answer.words.length <= tokens(task.material).length);
  // The keys of JSON are the task's to choose: what is copied shows in the values.
  const own = answer.json === undefined ? answer.words : tokens(answer.text);
  // What a task quotes is there to be quoted, but for who hands back the task with it.
  const unquoted = tokens(task.instructions.replace(QUOTED, ' '));
  const isEchoed = 2 * withoutCopies(unquoted, shingles(own)).length <= unquoted.length;
  const told = isEchoed || unquoted.length < MEASURED ? tokens(task.instructions) : unquoted;
  const given = [...told, ...tokens(`${task.rubric}${reuses ? '' : `\n${task.material}`}`)];
  const rest = withoutCopies(own, shingles(given));
  // Words of a task, each in its place, are what data and diagrams are made of.
  const isData =
    answer.json !== undefined ||
    answer.code ||
    ['json', 'data'].includes(asks.kind) ||
    isLabels(asks, answer);
  const isLong = !isData || own.length >= 0.6 * tokens(task.instructions).length;
  const mostly = isLong && rest.length <= own.length / 2;

  const text = answer.words.join(' ');
  if (text === tokens(task.title).join(' ') || isRubric(task.rubric, own)) return { copy: 'task', answer };
  const material = tokens(task.material);
  if (isOfCode && withoutCopies(own, shingles([...given, ...material])).length === 0)
    return { copy: 'material', answer };
  // Words in the shape of JSON or of a table are not what they were.
  const isShaped =
    (answer.json !== undefined && parseJson(task.material) === undefined) ||
    (ROW.test(answer.text) && !ROW.test(task.material));
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

  const figure = answer.words.some(
    (word) => /^\p{N}+$/u.test(word) && (!known.has(word) || answer.words.length === 1),
  );
  // A figure, a letter or a line of code is a whole answer, though it carries no subject.
  const bare =
    (asks.kind === 'choice' && answer.words.length <= 6 && !mostly) ||
    (figure && (asks.kind === 'number' || answer.words.length <= 8)) ||
    (asks.pattern &&
      asks.kind === 'code' &&
      /[\\^$[\](){}|*+?]/u.test(answer.text) &&
      answer.words.length <= 12) ||
    (asks.kind === 'code' &&
      answer.code &&
      rest.length >= 0.3 * answer.words.length &&
      ([...'={};'].some((mark) => answer.text.includes(mark) && !task.instructions.includes(mark)) ||
        !isInstruction(stem(answer.words[0] ?? ''))));
  if (bare) return { copy: null, answer };
  // Work made of the material may need words that only the rubric names: the rubric is then the key to it.
  const said = new Set(meaningful([...new Set(answer.words)], language));
  const heard = reuses ? new Set(tokens(task.instructions).map(stem)) : known;
  const news = [...said].filter(
    (each) => !heard.has(each) && !(mostly ? namesNoSubject(each) : isInstruction(each)),
  ).length;
  const needed = mostly
    ? Math.max(1, 0.35 * asks.words, 0.1 * answer.words.length)
    : Math.max(1, Math.min(12, 0.12 * asks.words, 0.25 * answer.words.length));
  // Who says only that the task was done says it in the task's words.
  const fresh = [...said].filter((each) => !known.has(each) && !namesNoSubject(each)).length;
  const reported =
    asks.kind === 'prose' && task.material === '' && said.size >= 8 && fresh < LEAST_FRESH * said.size;
  // An answer says little of "explain" and "sentences"; the task with some words replaced still does.
  const orders = new Set(meaningful(tokens(task.instructions), language).filter(namesNoSubject));
  const repeated = [...orders].filter((each) => said.has(each)).length;
  const alike = answer.words.length <= 1.3 * tokens(task.instructions).length;
  const edited = !reuses && alike && repeated >= 2 && repeated >= orders.size / 2 && news < said.size / 2;
  const question = mostly && answer.text.trimEnd().endsWith('?');
  if (tellsFacts(told, own, orders, said) && rest.length >= LEAST_FRESH * own.length)
    return { copy: null, answer };
  if (news < needed || reported || edited || question) {
    const isTask = question || answer.json !== undefined || repeatsOrder(task, own);
    return { copy: isTask ? 'task' : 'facts', answer };
  }
  if (!mostly || asks.words <= 3) return { copy: null, answer };
  return { copy: null, answer: { ...answer, words: rest, stems: stemsOf(rest) } };
}

/** Whether words are those of a rubric, all of it and little else. */
function isRubric(rubric: string, own: readonly string[]): boolean {
  const words = tokens(rubric);
  const missing = withoutCopies(words, shingles(own)).length;
  return words.length >= MEASURED && missing <= 0.2 * words.length && own.length <= 1.5 * words.length;
}

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
