import { parseJson } from '../guard/json.ts';
import type { Brief } from '../oracle.ts';
import type { Answer } from './answer.ts';
import { type Asks, type Kind, readAsks, withoutLimits } from './asks.ts';
import { looksLikeCode } from './code.ts';
import {
  isInstruction,
  languageOf,
  meaningful,
  meets,
  namesNoSubject,
  sentences,
  shingles,
  stem,
  stemsOf,
  subjects,
  tokens,
  withoutCopies,
} from './text.ts';

/** One thing the work is measured by. */
export type Criterion = {
  readonly text: string;
  readonly weight: number;
  readonly subjects: readonly string[];
  /** The work must not do this. */
  readonly negative: boolean;
  /** Only words can show that it is met: something is to be mentioned, a figure, or a name. */
  readonly asksForWords: boolean;
  /** How the subjects needed grow with their number k: k to this power. A long text is never met word for word. */
  readonly demand: number;
};

export type Task = {
  /** Title and description without the material. */
  readonly instructions: string;
  readonly title: string;
  readonly rubric: string;
  /** The text the task gives to work on, '' when it gives none. */
  readonly material: string;
  readonly hasRubric: boolean;
  /** True when the work is to say what the material says. */
  readonly measuresMaterial: boolean;
  readonly language: string;
  /** False when the task is in a language without a word list: its prose cannot be told by function words. */
  readonly languageKnown: boolean;
  readonly subjects: readonly string[];
  /** Those of the instructions alone. */
  readonly told: readonly string[];
  /** Words of the instructions that mostly say how to work, but may be the subject: to score, a summary. */
  readonly faint: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly asks: Asks;
};

const WORKS_ON =
  'translate|summari[sz]e|summary|extract|correct|fix|rewrite|rephrase|paraphrase|classify|sentiment|proofread|' +
  'convert|condense|alt text|edit|improve|turn|change|transform|shorten|parse|sort|reverse|text|passage|article|sentence|paragraph|from|' +
  '(?:active|passive) voice|(?:past|present|future) tense|reported speech|decode|decipher';
const GIVES_MATERIAL = new RegExp(
  `(?<!; )\\b(?:${WORKS_ON})\\b[^:]{0,80}:|(?:翻译|翻譯|翻訳|总结|要約)[^:：]{0,20}[:：]`,
  'iu',
);
/** Notes that a task begins with; what to do with them stands in the paragraph behind them. */
const NOTES =
  /(?:^|\n)[ \t]{0,8}(?:(?:my|raw|rough|meeting|field|the) )?(?:notes?|data|facts|details|info(?:rmation)?|text|input|source|draft|original|transcript|log|rows|notas|datos|texto|notizen|daten|angaben|stichpunkte|donnees|dati|appunti|dados|данные|заметки)[ \t]{0,4}:/iu;
/** Lines to work on, below a line that says how. */
const LINES = /[.:]?[ \t]{0,4}\n(?=[ \t]{0,8}(?:\d{1,2}[.)]|[-*•])[ \t])/u;
const REWORDS =
  /\b(?:rewrit\w+|rephrase|reword|paraphrase|translat\w+|(?:active|passive) voice|simplify|plain (?:english|language)|correct|proofread)\b/iu;
const FIRST_WORKS = new RegExp(`^[^\\n]{0,160}\\b(?:${WORKS_ON})\\b`, 'iu');
const QUOTED =
  /"([^"]+)"|“([^“”]+)”|«([^«»]+)»|「([^「」]+)」|(?<![\p{L}\p{N}])['‘]([^'‘’\n]+)['’](?!\p{L})/gu;
const NEGATIVE =
  /^(?:(?:it |the \w+ )?(?:does not|do not|doesn't|don't|must not|should not|is not)|no|not|avoids?|without|never)\b/iu;
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

/** A shorter text is what a task is about, not what it is to be done with. */
const MEASURED = 8;

const COMMANDS: ReadonlySet<string> = new Set(
  'write explain describe give list make create suggest name short brief sentence sentences paragraph words question answer text following please with task submission work'
    .split(' ')
    .map(stem),
);
const SUMS_UP = /summar|shorten|condense|gist|tl;?dr|zusammenfass|resum|总结|要約/iu;

/** Work that is the material in another shape. */
const FROM_TEXT =
  /\b(?:from|using|based on|with|out of|turn|convert|tidy|expand|into)\b[^.:\n]{0,40}\b(?:notes?|data|facts|points|bullets|details|information|keywords|log|transcript|figures|rows|measurements|results)\b|\bminutes\b|\balt text\b|\bquestions\b[^.\n]{0,40}\b(?:text|article|passage|story)\b|^(?:notes|data|facts|details|info)\b/imu;

/** Takes a brief apart. */
export function readTask(brief: Brief): Task {
  const { description, material } = splitMaterial(brief.title, brief.description);
  const rubric = brief.rubric ?? '';
  const instructions = `${brief.title}\n${description}`;
  const words = tokens(`${instructions}\n${rubric}\n${material}`);
  const { language, share } = languageOf(words);
  const asks = readAsks(`${brief.title}.\n${description}`, material);
  const lines = rubricLines(rubric);
  const criteria = (lines.length > 0 ? lines : ownCriteria(brief.title, description)).map(
    (line): Criterion => {
      const about = subjects(tokens(withoutLimits(line.text)), language);
      return {
        text: line.text,
        weight: line.weight ?? Math.max(1, about.length),
        subjects: about,
        negative: NEGATIVE.test(line.text),
        asksForWords: asksForWords(line.text, language),
        demand: /\p{Script=Latin}/u.test(line.text) ? (lines.length > 0 ? 0.7 : 0.65) : 0.55,
      };
    },
  );
  const restates = material !== '' && ['prose', 'poem', 'edit', 'data'].includes(asks.kind);
  const about = restates ? subjects(tokens(material), language) : [];
  const measuresMaterial = about.length > 0 && lines.length === 0 && tokens(material).length >= MEASURED;
  if (measuresMaterial) {
    criteria.push({
      ...{ text: 'the text given', weight: 3, subjects: about, negative: false, asksForWords: false },
      demand: 0.55,
    });
  }
  return {
    instructions,
    title: brief.title,
    rubric,
    material,
    hasRubric: lines.length > 0,
    measuresMaterial,
    language,
    languageKnown: words.length < 6 || share >= 0.1,
    subjects: [
      ...new Set([...subjects(tokens(withoutLimits(`${instructions}\n${rubric}`)), language), ...about]),
    ],
    told: subjects(tokens(withoutLimits(instructions)), language),
    faint: [...new Set(meaningful(tokens(instructions), language))].filter(
      (each) => namesNoSubject(each) && each.length >= 4 && !COMMANDS.has(each),
    ),
    criteria,
    asks,
  };
}

const LITERAL = /^\W*(?:it |the \w+ )?(?:mention|includ|contain|quot)(?:e?s|ing|e)?\b/iu;
/** A figure or a name is said or not. */
const PRECISE = /\d{3}|\d[.,]\d/u;
const NAME = /^\W*\S+ \p{Lu}\p{L}/u;

/** Whether only words can show that a criterion is met; in English a capital tells a name. */
const asksForWords = (text: string, language: string): boolean =>
  LITERAL.test(text) || PRECISE.test(text) || (language === 'english' && NAME.test(text));

/** Parts the instructions of a description from the text they tell to work on: after a colon, or in quotes. */
function splitMaterial(title: string, text: string): Parted {
  const lead = GIVES_MATERIAL.exec(text);
  const tail = lead === null ? '' : text.slice(lead.index + lead[0].length).trim();
  if (lead !== null && tokens(tail.slice(0, 200)).length >= 2) {
    return { description: text.slice(0, lead.index + lead[0].length), material: tail };
  }
  const parted = splitNotes(text) ?? splitParagraphs(title, text) ?? splitLines(text);
  if (parted) return parted;
  const quotes = [...text.matchAll(QUOTED)].map(
    (match) => match.slice(1).find((each) => each !== undefined) ?? '',
  );
  const material = quotes.join('\n');
  const isGiven =
    GIVES_MATERIAL.test(`${text}:`) || (REWORDS.test(title) && tokens(material).length >= MEASURED);
  if (!isGiven || material === '') return { description: text, material: '' };
  return { description: text.replace(QUOTED, ' '), material };
}

type Parted = { readonly description: string; readonly material: string };

function splitNotes(text: string): Parted | null {
  const label = NOTES.exec(text);
  if (!label) return null;
  const from = label.index + label[0].length;
  const rest = text.slice(from);
  const paragraph = rest.indexOf('\n\n');
  // A list ends with its bracket, other notes with their paragraph.
  const closes = /^\s*[[{]/u.test(rest)
    ? Math.max(rest.lastIndexOf(']'), rest.lastIndexOf('}')) + 1
    : paragraph;
  const end = closes > 0 ? closes : rest.length;
  const material = rest.slice(0, end).trim();
  if (tokens(material).length < MEASURED) return null;
  return { description: `${text.slice(0, from)}${rest.slice(end)}`, material };
}

/** What is as long behind a task that works on a text is the text. */
const LONG_TEXT = 30;

/** A paragraph that says what to do with "the following", and what follows. */
function splitParagraphs(title: string, text: string): Parted | null {
  const end = text.indexOf('\n\n');
  if (end === -1) return null;
  const lead = text.slice(0, end);
  const material = text.slice(end).trim();
  const isLong = FIRST_WORKS.test(title) && tokens(material).length >= LONG_TEXT;
  if (!isLong && !FIRST_WORKS.test(lead) && !FOLLOWING.test(lead)) return null;
  return tokens(material).length < MEASURED ? null : { description: lead, material };
}
const FOLLOWING =
  /\b(?:following|below|these|this (?:text|code|function|article|message|e-?mail|letter|table|log|data|query|script|snippet|paragraph))\b/iu;

function splitLines(text: string): Parted | null {
  const at = FIRST_WORKS.test(text) ? LINES.exec(text) : null;
  if (!at) return null;
  const material = text.slice(at.index + at[0].length);
  return tokens(material).length < MEASURED ? null : { description: text.slice(0, at.index + 1), material };
}

type Line = { readonly text: string; readonly weight: number | null };

/** The parts of a rubric: its lines, and what a line lists behind semicolons; of plain prose, its sentences. */
function criteriaIn(rubric: string): string[] {
  const parts = rubric.split(/\r?\n|[;；]/u).filter((each) => each.trim() !== '');
  return parts.length > 1 ? parts : sentences(rubric);
}

/** The criteria of a rubric, one a line, without bullets, numbers and weights. */
function rubricLines(rubric: string): Line[] {
  return criteriaIn(rubric)
    .map((raw) => {
      const line = raw
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^(?:[-*•–+]|\(?\d{1,3}[.):]|\(?[a-z]\)|\[ ?\])\s/u, '');
      const weight = /[([](?:weight ?[:=]? ?)?(\d{1,3}(?:\.\d{1,4})?) ?(?:%|points?|pts?)?[)\]]\.?$/iu.exec(
        line,
      );
      if (weight === null) return { text: line, weight: 1 };
      return { text: line.slice(0, weight.index).trim(), weight: Number(weight[1]) || 1 };
    })
    .filter((line) => /[\p{L}\p{N}]/u.test(line.text));
}

/** A title is a label more than a demand. */
const TITLE_WEIGHT = 0.5;

/** Without a rubric: the title and the sentences of the description, those that name a subject. */
function ownCriteria(title: string, description: string): Line[] {
  const sentences = description.split(/(?<=[.!?])\s|(?<=[。！？])|\n/u);
  return [title, ...sentences]
    .map((each, i) => ({ text: each.replace(/\s+/gu, ' ').trim(), weight: i === 0 ? TITLE_WEIGHT : null }))
    .filter((each) => subjects(tokens(each.text), 'english').length > 0);
}

/** Whether an answer is a list of labels, which are the task's own words. */
const isLabels = ({ kind }: Asks, { counts }: Answer): boolean =>
  (kind === 'choice' && counts.line >= 2 && counts.word <= 4 * counts.line) ||
  (counts.line >= 3 && counts.word <= 2 * counts.line);

/** Whether an answer meets some of what its task is about: three subjects and a quarter of them, or two and half of them. */
export function meetsSome({ subjects: about }: Task, { stems }: Answer): boolean {
  const met = about.filter((each) => meets(each, stems)).length;
  return (met >= 3 && met >= about.length / 4) || (met >= 2 && met >= about.length / 2);
}

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
