import type { Brief } from '../oracle.ts';
import type { Answer } from './answer.ts';
import { type Asks, readAsks } from './asks.ts';
import { withoutLimits } from './lengths.ts';
import { languageOf, meaningful, meets, namesNoSubject, sentences, stem, subjects, tokens } from './text.ts';

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
export const QUOTED =
  /"([^"]+)"|“([^“”]+)”|«([^«»]+)»|「([^「」]+)」|(?<![\p{L}\p{N}])['‘]([^'‘’\n]+)['’](?!\p{L})/gu;
const NEGATIVE =
  /^(?:(?:it |the \w+ )?(?:does not|do not|doesn't|don't|must not|should not|is not)|no(?!,)|not|avoids?|without|never)\b/iu;

/** A shorter text is what a task is about, not what it is to be done with. */
export const MEASURED = 8;

const COMMANDS: ReadonlySet<string> = new Set(
  'write explain describe give list make create suggest name short brief sentence sentences paragraph words question answer text following please with task submission work'
    .split(' ')
    .map(stem),
);

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
  const whole = WHOLLY_QUOTED.exec(text)?.[1];
  if (whole !== undefined && tokens(whole).length >= MEASURED) return { description: '', material: whole };
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

/** Nothing but a text to work on: the title says what to do. */
const WHOLLY_QUOTED = /^\s*["“'‘«]([^"“”«»]+)["”'’»]\s*$/u;

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
export function criteriaIn(rubric: string): string[] {
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

/** Whether an answer meets some of what its task is about: three subjects and a quarter of them, or two and half of them. */
export function meetsSome({ subjects: about }: Task, { stems }: Answer): boolean {
  const met = about.filter((each) => meets(each, stems)).length;
  return (met >= 3 && met >= about.length / 4) || (met >= 2 && met >= about.length / 2);
}
