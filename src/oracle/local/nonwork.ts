import { fold } from '../guard/clean.ts';
import { type Answer, readAnswer } from './answer.ts';
import type { Copy } from './copies.ts';
import { isEvasion } from './evasions.ts';
import type { Form } from './form.ts';
import { attemptAt, lacksGreeting } from './relevance.ts';
import { isEmptyForm, isReport } from './reports.ts';
import type { Task } from './task.ts';
import {
  functionShare,
  implausible,
  isFunctionWord,
  isInstruction,
  languageOf,
  meaningful,
  namesNoSubject,
  sentences,
  stem,
  tokens,
} from './text.ts';
import { isTable, wording } from './wording.ts';
import { FILLER, REFUSALS, VAGUE as VAGUE_WORDS } from './words.ts';

/** Why a text is no work, for the step and for the worker. */
export type NonWork = {
  readonly reason: string;
  readonly feedback: string;
  /** How much it says by itself, in log odds; nothing outweighs what is certain. */
  readonly odds: number;
};

/** Of what has no words, or no others than its task. */
export const CERTAIN = Number.POSITIVE_INFINITY;

export const EMPTY: NonWork = {
  reason: 'The content has no words.',
  feedback: 'The submission is empty: it has no words. Submit the work itself.',
  odds: CERTAIN,
};
const REPEATED: NonWork = {
  reason: 'The content repeats the task.',
  feedback: 'The submission repeats the words of the task without answering it. Answer in your own words.',
  odds: CERTAIN,
};
export const COPIED: Readonly<Record<Exclude<Copy, null>, NonWork>> = {
  task: REPEATED,
  retold: { ...REPEATED, odds: 2 },
  facts: { ...REPEATED, odds: 0.3 },
  material: {
    reason: 'The content is the text given, unchanged.',
    feedback: 'The submission is the text that the task gives, unchanged. Do with it what the task asks.',
    odds: CERTAIN,
  },
};
const SILENT: NonWork = {
  reason: 'The content says nothing.',
  feedback: 'The submission does not answer the task. Submit the work itself.',
  odds: CERTAIN,
};
const PUT_OFF: NonWork = {
  reason: 'The content does not do the work.',
  feedback: 'The submission announces or refuses the work instead of doing it. Submit the work.',
  odds: 2.2,
};
const UNTOLD: NonWork = {
  reason: 'The content tells nothing of what the task gives.',
  feedback:
    'The submission tells none of the figures or rows that the task gives. Work with what the task says.',
  odds: 2,
};
const GIBBERISH: NonWork = {
  reason: 'The content is gibberish.',
  feedback: 'The submission is not made of words. Write a real answer.',
  odds: CERTAIN,
};
const STRUNG: NonWork = {
  reason: 'The content is a string of words without sentences.',
  feedback: 'The submission strings words together. Write whole sentences.',
  odds: CERTAIN,
};

/** Why a text seems to be no work on the task, or null. `shorten` quotes for the worker. */
export function nonWork(
  task: Task,
  answer: Answer,
  form: Form,
  relevance: number,
  shorten: (text: string) => string,
): NonWork | null {
  if (!saysSomething(task, answer, form)) return SILENT;
  const folded = fold(answer.text);
  if (isLeftBlank(task, answer) || isElsewhere(task, answer)) return PUT_OFF;
  const isPutOff =
    isReported(task, answer, folded) || (isEvasion(task.instructions, answer, folded) && !evadesItself(task));
  if (isPutOff && !isChosen(task.instructions, folded)) return PUT_OFF;
  if (
    (isRefusal(answer) && !DECLINES.test(task.instructions)) ||
    ((task.asks.kind === 'code' || answer.code || YET_TO_DO.test(answer.text)) && isStub(answer)) ||
    (task.asks.kind !== 'code' && !ASKS_BLANKS.test(task.instructions) && isTemplate(answer))
  )
    return PUT_OFF;
  const code = answer.code;
  const words = answer.words.filter((word) => /^[a-z]{4,}$/u.test(word));
  const senseless = words.filter((word) => implausible(word) || FILLER.has(word)).length;
  const isLatin = 3 * words.length >= answer.words.length;
  // "ABAB CDCD" and the names of chords are no words either.
  const isFew = answer.words.length <= 8 && !/\p{Ll}{3}/u.test(answer.text);
  const most = words.length < SURELY_WORDS ? 0.4 : 0.3;
  if (!code && !isFew && isLatin && senseless > most * words.length) return GIBBERISH;
  if (!code && stutters(answer)) return GIBBERISH;
  if (isStrung(task, answer)) return STRUNG;
  const isProse = ['prose', 'fact'].includes(task.asks.kind) && !code && !isTable(answer);
  const asksProse = isProse && task.asks.items === null;
  if (
    asksProse &&
    answer.words.length >= 8 &&
    wording(task, answer) < 0.1 &&
    !ASKS_ENUMERATION.test(task.instructions)
  )
    return STRUNG;
  if (isProse && isVague(task, answer)) return SILENT;
  if (isProse && !form.evident && tellsNoFigure(task, answer)) return UNTOLD;
  return relevance < attemptAt(task) ? offTopic(task, shorten) : null;
}

/** Of fewer words than these, one may be rare. */
const SURELY_WORDS = 4;

/** Whether words stand twice in a row again and again. */
function stutters({ words, text }: Answer): boolean {
  const twice = words.filter((word, i) => word === words[i - 1]).length;
  return twice >= 3 && twice >= 0.1 * words.length && !/\n/u.test(text);
}

function saysSomething({ asks, language }: Task, { words, json, text }: Answer, form: Form): boolean {
  if (json !== undefined && !/[\p{L}1-9]/u.test(text)) return false;
  const byForm = form.evident && asks.kind !== 'fact';
  const telling = words.some(
    (word) =>
      !REFUSALS.has(word) && !isFunctionWord(word, language) && (byForm || !isInstruction(stem(word))),
  );
  return telling || (asks.kind === 'choice' && form.evident);
}

/** Whether a text tells of the work, or leaves its blanks, in place of the work; a task may ask for a report. */
function isReported({ instructions, subjects }: Task, answer: Answer, folded: string): boolean {
  const told = new Set(tokens(instructions));
  if (isEmptyForm(answer, (key) => tokens(key).some((word) => told.has(word)))) return true;
  const mayReport = ASKS_REPORT.test(instructions) && !lacksGreeting(instructions, answer.text);
  return !mayReport && subjects.length > 0 && isReport(answer, folded);
}
/** Whether the text to work on promises, praises or the like: who rewrites it says what it says. */
const evadesItself = ({ instructions, material }: Task): boolean =>
  material !== '' && isEvasion(instructions, readAnswer(material), fold(material));

/** Whether a text begins with one of two words that it is to choose from: "PASS or FAIL". */
const isChosen = (instructions: string, folded: string): boolean =>
  [...fold(instructions).matchAll(CHOICE)].some(([, one = '', other = '']) =>
    [one, other].includes(/^\W*(\p{L}+)/u.exec(folded)?.[1] ?? ''),
  );
const CHOICE =
  /\b(?:answer|say|reply|label|decide|state|whether)\b[^.\n]{0,40}?(?<!\p{L})(\p{L}+)(?: or | ?\/ ?)(\p{L}+)/gu;
const ASKS_REPORT =
  /\b(?:report|status|update|changelog|release notes?|commit|stand-?up|progress|retrospective|e-?mail|letter|message|reply|apolog\w+|announc\w+|notice|note|story|diary|review|translat\w+|rewrite|paraphrase|summari[sz]e|resume|cv|cover|bio|interview|dialogue|script|pitch|speech|scene|conversation)\b/iu;

/** Whether a text only asks back, or says where else the work is. */
function isElsewhere({ instructions, asks }: Task, { text, counts, json, code }: Answer): boolean {
  if (json !== undefined || code || counts.word > MOST_ELSEWHERE || asks.kind === 'slogan') return false;
  const isLetter = tokens(instructions).includes(tokens(ADDRESSEE.exec(text)?.[1] ?? '')[0] ?? '');
  if (
    asks.kind !== 'translation' &&
    !isLetter &&
    asksBack(sentences(text)) &&
    !ASKS_QUESTIONS.test(instructions)
  )
    return true;
  if (!LINK.test(text) || ASKS_LINK.test(instructions)) return false;
  return tokens(text.replace(LINK, ' ')).length < (SENDS_ON.test(text) ? MANY_BESIDE : FEW_BESIDE);
}

/** Whether sentences are questions, all of them or, where one asks who has set the task, half of them. */
function asksBack(all: readonly string[]): boolean {
  const back = all.filter((each) => ASKS_BACK.test(fold(each)));
  const asking = all.filter((each) => back.includes(each) || /\?\W*$/u.test(each.slice(-ENDING)));
  return all.length > 0 && asking.length >= (back.length > 0 ? all.length / 2 : all.length);
}
/** Who a letter is to. */
const ADDRESSEE = /^\W*(?:dear|hi|hello) (\p{L}+)/iu;
const MOST_ELSEWHERE = 60;
/** What is asked of who has set the task. */
const ASKS_BACK =
  /\b(?:could|can) you (?:please )?(?:tell|send|clarify|confirm|provide|specify) (?:me|which|what|whether|how|more)\b|\b(?:i|we) (?:also |still )?need to know\b|\b(?:me podrias?|podrias?|puedes|puede) (?:decir|decirme|indicar|indicarme|enviar|enviarme)\b|\bnecesito saber\b|\bpode(?:ria)? (?:me )?(?:dizer|enviar|mandar)(?:-me)?\b|\bpourriez-vous (?:me )?(?:dire|preciser|envoyer)\b|\b(?:konnten|konnen) sie mir (?:sagen|mitteilen|schicken)\b|\b(?:potrebbe|puo|puoi|potresti) (?:dirmi|inviarmi|mandarmi)\b|(?:请问您|您能告诉我)|教えていただけ|알려 ?주(?:시겠|실)/u;
/** So much of a sentence tells whether it ends in a question mark. */
const ENDING = 20;
const FEW_BESIDE = 8;
const MANY_BESIDE = 24;
const SENDS_ON =
  /\b(?:here|find|found|download|document|file|attached|access|folder|hier|dokument\w*|datei|ici|fichier|aquí|archivo|aqui|arquivo|qui|tutaj|plik\w*)\b|здесь|документ|这里|文档|こちら/iu;
const LINK = /https?:\/\/\S+/u;
const ASKS_QUESTIONS =
  /\b(?:questions?|quiz|interview|riddles?|survey|faq|asks?|inquir\w+|prompts?|translat\w+|rewrite|rephrase|poll|headlines?|titles?|hooks?|repl(?:y|ies))\b|回[复覆]|返信|返事|답글|답장|ответ|відпов|respuesta|responde|réponse|répond|rispost|rispond|resposta|antwort|odpowied|svar\b/iu;
const ASKS_LINK = /\b(?:urls?|links?|website|site|domain|endpoint|address|source|reference|citation)s?\b/iu;

/** Many words without a mark between them: neither prose, nor a list, nor code. */
function isStrung({ asks, instructions }: Task, { text, words, code, json }: Answer): boolean {
  if (code || json !== undefined || words.length < STRUNG_FROM) return false;
  if (!['prose', 'code', 'poem', 'fact', 'data', 'json'].includes(asks.kind)) return false;
  const asksTerms = ASKS_ENUMERATION.test(instructions) && !ASKS_SENTENCES.test(instructions);
  if (!asksTerms && isEnumeration(text, asks.items ?? 0)) return true;
  if (asks.items !== null) return false;
  if (functionShare(words, languageOf(words).language) >= LEAST_GRAMMAR) return false;
  const spelt = text.match(/\p{L}+/gu) ?? [];
  // Of a language whose function words are not known here, nothing can be told by them: but its sentences end.
  if (spelt.filter((word) => /[^\p{ASCII}]/u.test(word)).length >= 0.3 * spelt.length)
    return spelt.length >= STRUNG_FROM && !PARTED.test(text);
  return !PARTED.test(text.trim().replace(/[.!?]$/u, ''));
}
const STRUNG_FROM = 16;
/** A mark between words, and not in one. */
const PARTED =
  /[.,:;!?/-](?=\s|$)|\s--?\w|[()=\n\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2026\u0964\u060c\u061f|]/u;

/** Whether a text is one line of things between commas, many more of them than were asked for. */
function isEnumeration(text: string, asked: number): boolean {
  const things = text.trim().split(/[,，、;]\s*/u);
  const isShort = (thing: string): boolean => thing.split(/\s+/u).length <= 4 && thing.length <= 40;
  return (
    !/[\n:=|。！？]|[!?]\s/u.test(text.trim()) &&
    things.length >= Math.max(MANY_THINGS, 3 * asked) &&
    things.every(isShort)
  );
}
const MANY_THINGS = 10;
const ASKS_ENUMERATION =
  /\b(?:lists?|keywords?|tags?|hashtags?|synonyms?|words|names?|terms?|ingredients|items|topics|ideas|labels?|comma|csv|values|numbers|which|what|sequence|sort|order|extract)\b|list[ae]|palabras|mots|wörter|nomes|слов|список|关键词|列表|キーワード/iu;
const ASKS_SENTENCES = /\b(?:explain|describe|essay|article|paragraph|story|letter|summari[sz]e)\b/iu;
/** Prose has this share of function words, where they are known. */
const LEAST_GRAMMAR = 0.15;

/** Whether a task gives several figures, lengths apart, and a text tells none of them. */
function tellsNoFigure({ instructions, material }: Task, { text, words }: Answer): boolean {
  const given = figuresIn(`${instructions}\n${material}`);
  const told = figuresIn(text);
  // Who tells figures of their own has worked some out.
  if (told.size >= FIGURES) return false;
  return given.size >= FIGURES && words.length >= SHORT && ![...given].some((each) => told.has(each));
}
const FIGURES = 3;
/** A short answer may be a name. */
const SHORT = 10;

/** The whole numbers of a text that are not lengths; a range is its end, a time its hours. */
function figuresIn(text: string): ReadonlySet<string> {
  const levelled = text.normalize('NFKC').replaceAll(/(?<=\d)[.,\s](?=\d{3}(?!\d))/gu, '');
  const found = [...levelled.matchAll(/(?<![\p{L}\d])(\d+)(?:[.,:]\d+)*(?:\s?[-–]\s?(\d+)(?:[.,:]\d+)*)?/gu)];
  return new Set(
    found
      .filter(
        ({ index, 0: whole }) =>
          !LENGTH.test(levelled.slice(index + whole.length, index + whole.length + 40)),
      )
      .map(([, from = '', to]) => to ?? from)
      // One or two of something are rarely worth a figure.
      .filter((each) => Number(each) >= 3),
  );
}
const LENGTH =
  /^\+?[\s-]?(?:\p{L}+ )?(?:words?|w[oö]rter|palabras|mots|parole|palavras|woorden|ord|słów|слов|слів|kelime|字|文字|characters?|chars?|zeichen|caracteres|caractères|caratteri|tekens|znak|sentences?|sätze|frases|phrases|frasi|zinnen|zdań|предложени|문장|lines?|zeilen|líneas|lignes|linhas|righe|regels|строк|행|行|paragraphs?|bullets?|points?|puntos|punkte|punti|pontos|punten|items?|minutes?|times)/iu;

/** Whether most of what a text says may be said of anything. */
function isVague({ language }: Task, { words }: Answer): boolean {
  if (words.filter((word) => /^\p{N}+$/u.test(word)).length >= FIGURES) return false;
  const telling = new Set(meaningful(words, language).filter((each) => !namesNoSubject(each)));
  const vague = [...telling].filter((each) => VAGUE.has(each)).length;
  return words.length >= VAGUE_FROM && (telling.size - vague < 3 || vague > telling.size / 2);
}

const VAGUE: ReadonlySet<string> = new Set(VAGUE_WORDS.map(stem));
const VAGUE_FROM = 12;

function offTopic(task: Task, shorten: (text: string) => string): NonWork {
  const about =
    task.subjects.length > 0
      ? ` It should be about: ${shorten(task.criteria[0]?.text ?? task.instructions)}`
      : '';
  return {
    reason: 'The content is off topic.',
    feedback: `The submission is not about the task.${about}`,
    odds: 4,
  };
}

/** That the work cannot be done, in other languages. */
const CANNOT =
  /\b(?:nie moge|nie jestem w stanie|no puedo|no me es posible|je ne peux pas|je ne suis pas en mesure|non posso|non sono in grado|nao posso|nao consigo|ich kann (?:\p{L}+ ){0,4}(?:nicht|leider)|ik kan (?:\p{L}+ ){0,4}niet|jag kan inte|fallt mir (?:\p{L}+ ){0,3}nichts ein|je ne sais pas|no se que|nao sei|non saprei|nie wiem)\b|(?<!\p{L})(?:не могу|не можу|не в состоянии|не знаю)(?!\p{L})|(?:无法|不能|没办法)(?:完成|提供|协助|写)|(?:でき|致しかね|いたしかね)ません|할 수 없|لا استطیع|لا یمکننی/u;

const REFUSES =
  /\b(?:i|we)(?: am|'m| are)?(?: sorry,? (?:but )?i)?(?: ?(?:'m|am))? ?(?:can ?not|can't|won't|will not|unable to|not able to|am not allowed to) (?:help|assist|answer|do|complete|provide|fulfil|write|comply|work)|\bas an ai\b|\btrust me\b|\b(?:see|find) (?:the )?(?:\w+ ){0,5}attach|\b(?:is|are) (?:explained|written|described|attached|given) (?:below|above)\b|\b(?:i|we)(?:'ll| will| shall) (?:\w+ ){0,2}(?:later|soon|tomorrow|afterwards|once|when|after)\b/iu;

const DECLINED =
  /\bi(?:'d| would) (?:rather|prefer) not\b|\b(?:do not|don't|not) (?:feel )?(?:comfortable|willing)\b|\btake no part\b/iu;

/** "As an AI" in other languages. */
const AS_MODEL =
  /\bals (?:ki|ai|sprachmodell|taalmodel)\b|\ben tant qu(?:e mod[eè]le|['’](?:ia|intelligence|assistant))|\bcomo (?:una? )?(?:ia|modelo|inteligencia|intelig[eê]ncia|asistente)\b|\bcome (?:ia|modello|intelligenza)\b|как (?:ии|языков|искусственн)|作为(?:一个|一名)?(?:ai|人工智能|语言模型)|(?:ai|言語モデル|人工知能)として|(?:ai|언어 모델|인공지능)로서|كنموذج|كذكاء/iu;
const DECLINES = /\b(?:declin|refus|reject|apolog|postpone|cancel|dialog|message|reply|letter|e-?mail)/iu;

const SORRY = /^\W*(?:i'm sorry|i am sorry|sorry|unfortunately)\b/iu;
/** A refusal comes first; work may speak of what cannot be done as well. */
const FIRST = 80;

/** A few words on why the work is not there. */
const isRefusal = (answer: Answer): boolean =>
  answer.words.length <= (SORRY.test(answer.text) ? 60 : 40) &&
  (REFUSES.test(answer.text) ||
    CANNOT.test(fold(answer.text).slice(0, FIRST)) ||
    DECLINED.test(answer.text) ||
    AS_MODEL.test(answer.text));

/** Whether much of a text is yet to come: by such words, or by dots under its headings. */
function isLeftBlank({ instructions }: Task, { text, words, counts }: Answer): boolean {
  const left = words.filter((word) => LEFT.has(word)).length;
  if (left >= 3 && left >= words.length / 4) return true;
  const dots = text.match(/^(?:[^\n.…]{0,20}[:.)\s])?(?:\.{3}|…)[^\p{L}\p{N}\n]{0,20}$/gmu)?.length ?? 0;
  if (dots >= 2 && 2 * dots >= counts.line) return true;
  const all = text.split('\n').filter((line) => /\p{L}/u.test(line));
  const counted = all.flatMap((line) => COUNTED.exec(line)?.[1] ?? []);
  if (counted.length >= 3 && new Set(counted).size === 1 && 2 * counted.length >= all.length) return true;
  const heads = all.filter((line) => HEADING.test(line)).length;
  return heads >= 3 && heads >= 0.8 * all.length && !ASKS_HEADINGS.test(instructions);
}
/** "Rule 1", and nothing behind it. */
const COUNTED = /^\s{0,8}(\p{L}+) \d{1,2}[.:]?\s*$/u;
const HEADING = /^\s{0,8}(?:#{1,6}\s.*|\*\*[^*]{1,80}\*\*:?\s*|[^.!?:]{1,60}:\s*)$/u;
const ASKS_HEADINGS =
  /\b(?:outline|headings?|headers?|headlines?|titles|table of contents|toc|agenda|templates?|skeleton)\b|gliederung|überschrift|índice|títulos|titres/iu;

const LEFT: ReadonlySet<string> = new Set(['tbd', 'tba', 'todo', 'xxx', 'placeholder', 'lorem', 'ipsum']);

/** Blanks to be filled in, in brackets, that take up much of a text: not links, nor the boxes of a list. */
function isTemplate({ text, words, json }: Answer): boolean {
  if (json !== undefined) return false;
  if ((text.match(/_{2,}/gu)?.length ?? 0) >= MANY_BLANKS) return true;
  const blanks = text.match(/(?<![\p{L}\p{N}])\[[\p{L}][^[\]\n]{1,60}\](?!\()/gu) ?? [];
  return blanks.length >= 2 && 5 * blanks.join(' ').split(/\s+/u).length > words.length;
}

const MANY_BLANKS = 3;
const ASKS_BLANKS =
  /\[|__|\b(?:placeholders?|templates?|blanks?|gaps?|cloze|fill.in|form|forms|checklist|sign-?off|prompt|worksheet|exercises?|quiz|anonymi[sz]e|redact|mask)\b|lücken|formular|plantilla|formulario|modèle|huecos/iu;

const YET_TO_DO = /\bTODO\b|\bnot (?:yet )?implemented\b|\byour code here\b/u;

const STUB_WORDS: ReadonlySet<string> = new Set(
  'pass assert true todo fixme implement implemented implementation placeholder later return returns none null undefined raise throw notimplementederror new error not yet here code your logic goes'.split(
    ' ',
  ),
);

/** Functions with names and nothing in them, or no more than a call of one. */
function isStub({ text: whole }: Answer): boolean {
  if (whole.split(YET_TO_DO).length > 2) return true;
  const text = whole.replaceAll(/```.*|\/\/.*|\/\*[\s\S]*?\*\/|^\s*#.*/gmu, ' ').trim();
  if (/^\s*\w{2,}\([\w\s,]*\);?\s*$/u.test(text)) return true;
  const body = bodiesIn(text);
  return (
    body !== null &&
    (body.toLowerCase().match(/[a-z]+/gu) ?? []).every((word) => STUB_WORDS.has(word)) &&
    !/[\d+*/[\]]/u.test(body.replaceAll(/\/\/|\/\*|\*\//gu, ''))
  );
}

/** What stands in the functions of a source, null when it shows none. */
function bodiesIn(text: string): string | null {
  if (DEFINES.test(text)) return text.replaceAll(HEADS, ' ');
  return /^[^{]*\([^{]*\)[^{]*\{([\s\S]*)\}\s*$/u.exec(text)?.[1] ?? null;
}
const DEFINES = /^[ \t]*(?:async )?def\b[^\n]*:/mu;
/** Lines of Python that do nothing of their own. */
const HEADS = /^[^\n]{0,200}?\bdef\b[^\n]*?:(?=\s|$)|^[ \t]*(?:import|from|class|@)[^\n]*/gmu;
