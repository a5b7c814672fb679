import type { Unit } from './answer.ts';
import { COUNT, LIMIT, type Limit, limitsIn, oneLine, toNumber, WORDS_NAMED } from './lengths.ts';
import { subjects, tokens } from './text.ts';
import { LANGUAGES } from './words.ts';

/** What sort of work a task asks for. `prose` is any text; the others have a form that can be looked at. */
export type Kind =
  | 'prose'
  | 'poem'
  | 'haiku'
  | 'code'
  | 'json'
  | 'translation'
  | 'edit'
  | 'extract'
  | 'choice'
  | 'number'
  | 'fact'
  | 'slogan'
  | 'rewrite'
  | 'data';

export type Asks = {
  readonly kind: Kind;
  /** Names of the languages a translation is to be in; empty when not told. */
  readonly languages: readonly string[];
  /** How many things to name, or null. */
  readonly items: number | null;
  /** Whether they are the things that a list in the task gives: how many there are to be told is for the task to say. */
  readonly isGiven: boolean;
  readonly limits: readonly Limit[];
  /** The words one of which a choice is. */
  readonly options: ReadonlySet<string>;
  /** True when the code asked for is a regular expression. */
  readonly pattern: boolean;
  /** True when a date answers the question. */
  readonly dated: boolean;
  /** True when no text is asked for: a few words may answer. */
  readonly terse: boolean;
  /** True when a figure answers the question that it ends with. */
  readonly figure: boolean;
  /** True when a word, a figure or a line is all of the answer. */
  readonly bare: boolean;
  /** True when what a program prints answers the question. */
  readonly printed: boolean;
  /** About how many words an answer needs to be one. */
  readonly words: number;
};

/** The letters that the options of a choice go by. */
const LETTERED = /(?<![\p{L}\p{N}])([a-h])[:.)] /gu;

const YES_NO: ReadonlySet<string> = new Set(['yes', 'no', 'true', 'false']);

const STARTS = '(?:^|[.!?:;\\n] ?|please |and )';
const starts = (verbs: string): RegExp => new RegExp(`${STARTS}(?:${verbs})\\b`, 'u');
const POEM =
  /\b(?:write|compose|create|make|give|rhyming|lines of)\b(?: [\w-]+){0,5}? (?:poems?|limericks?|sonnets?|verses?|lyrics)\b|^(?:a )?(?:poem|limerick|sonnet|verse)\b/u;
/** Asked for in another language than the task's own. */
const IN_LANGUAGE =
  /\bin (?:french|spanish|german|italian|portuguese|dutch|swedish|danish|norwegian|finnish|polish|czech|hungarian|romanian|turkish|vietnamese|russian|ukrainian|greek|arabic|hebrew|hindi|thai|korean|japanese|chinese|mandarin|latin)\b(?! [a-z]+ (?:clauses?|grammar|verbs?|nouns?|sentences?|cuisine|history|law))|\ben ingles\b|\bin inglese\b|\bem ingles\b|\ben anglais\b|\b(?:auf|ins) (?:englisch|franzosisch|spanisch|italienisch|chinesisch|japanisch|turkisch)|\bin het engels\b|\bpa (?:engelska?|tyska?)\b|\bpo angielsku\b|\bdalam bahasa inggris\b|\bbang tieng anh\b|\bingilizce (?:yaz|olarak)|по-англ|на англииском|англ[иі]ис[ьк]+ою|στα αγγλικα|अंग्रेज़ी में|用(?:英|法|日|德)[文语]|英語で|영어로|بالإنجليزية/u;
/** What is of another language, in which it is to be said. */
const OF_LANGUAGE =
  /\b(?:french|spanish|german|italian|portuguese|dutch|russian) (?:verbs?|words?|phrases?|proverbs?)\b/u;
const TRANSLATE =
  /\btranslat(?:e|es|ed|ing)\b|\blocali[sz](?:e|es|ed|ing)\b|\btranslation (?:of|into|to|from)\b|^translation\b|\btradui|\btraduc|\btraduz|ubersetz|przet[lł]umacz|t[lł]umacz|перевед|переклад|преклад|prelozt?e|preloz|vertaal|overs[aeæ]tt?|kaanna|cevir|terjemah|pindahkan|dich sang|traduz|μεταφρασ|ترجم|अनुवाद|번역|译成|译为|翻成|翻译|翻譯|翻訳|訳し|訳せ|和訳|英訳/u;
const EDIT =
  /(?<!; )(?:^|[.!?:;\n] ?|please )(?:correct|fix|proofread|edit|sort|reorder|capitali[sz]e)\b(?!:)/u;
const EXTRACT = starts('extract|find|identify|copy|quote|pull');
/** What is found in a text is told in other words, or with more. */
const FINDS =
  /\b(?:contradiction|inconsistenc\p{L}+|errors?|mistakes?|problems?|flaws?|fallac\p{L}+|bugs?)\b|\band (?:say|explain|tell|state|describe|why|what)\b/u;
const CHOICE =
  /: (?:[\w-]+, )+[\w-]+,? or [\w-]+|: [^,.:;]{1,30} or [^,:;?]{1,30}\?|\byes ?\/ ?no\b|\btrue ?\/ ?false\b|\b(?:classify|label|choose|pick|select|categori[sz]e|sentiment|true or false|yes or no|which of|answer (?:with |only )?(?:one of|either|with the letter))\b/u;
/** Things to be put in classes. */
const SORTS =
  /\b(?:sort|assign|group|put|file|divide)\b[^.:]{0,60}\b(?:into|to|as|under)\b[^.:]{0,20}(?:\bone of\b|\bcategor|\bclass|\bgroups\b|: (?:[\w-]+, )+[\w-]+)|\bassign each\b/u;
/** Options under letters. */
const OPTIONS = /\ba[).] .{1,80}\bb[).] .{1,80}\bc[).] /u;
const CODE_NAMES =
  'function|program|regex|regular expression|query|class|algorithm|snippet|python|java|javascript|typescript|kotlin|rust|php|ruby|sql|' +
  'css|html|code|dockerfile|makefile|(?:bash|shell|python) script|one.?liner|\\w+ command|(?:excel|spreadsheet|sheets) formula|bash';
const CODE = new RegExp(
  `\\b(?:write|implement|create|fix|provide|give|show|define|return|code|build|complete)\\b.{0,60}\\b(?:${CODE_NAMES})\\b`,
  'u',
);
const CODE_ITSELF = starts('(?:an? )?(?:makefile|dockerfile|regex|sql|one-?liner|query|function|bash)');
const IN_CODE =
  '(?:python|powershell|lua|css|sql|bash|shell|awk|sed|git|docker|jq|golang|go|rust|java|javascript|typescript|kotlin|swift|ruby|php|perl|haskell|julia|c#|excel|regex)';
/** Code asked for by the name of its language: "CSS: centre text", "write SQL that". */
const CODE_IN = new RegExp(
  `${STARTS}(?:(?:write|give|show|create|provide|one|an?|the|some|me) ){0,2}${IN_CODE}(?: ?:| (?:command|function|one-?liner|expression|declaration|snippet|script|quer(?:y|ies)|macro|rule|that|which|to)\\b)`,
  'u',
);
const EXPLAINS = starts('explain|describe|discuss|summari[sz]e|compare|outline|analy[sz]e|interpret');
/** Texts that are asked for by name; what else the task speaks of is their subject. */
const GENRE =
  /\b(?:write|draft|compose|create|make|prepare|plan|turn|give|need)\b(?: [\w-]+){0,4}? (?:essay|article|paragraph|description|e-?mail|letter|story|blog|post|tweet|speech|report|itinerary|minutes|agenda|recipe|announcement|invitation|reply|toast|op-?ed|notes|policy|guidelines?|instructions|rubric|scheme|label|faq|prompt|feedback|message|caption|review|plan)\b/u;
const NUMBER =
  /\b(?:how many|how much|roman numerals?|what is \d+|what is the (?:average|mean|sum|total|area|volume)|calculate|compute|convert (?:the (?:\w+ )?number )?\d+|(?:prime|even|odd|random|natural|whole) numbers?|integers?|primes?|percent(?:age)?|probability|fraction|solve)\b|\d ?% of \d|\d ?[+*×÷^=] ?\d|\d [-/] \d/u;
const FACT =
  /^(?:what|who|whom|whose|which|where|when)\b|[.!?:\n] ?(?:in |on )?(?:what|who|which|where|when)\b|\bname (?:the|a|an|one)\b|\b(?:decode|decipher|unscramble)\b/u;

/** What works on JSON is none. */
const COMMAND = /\b(?:jq|command|script|one-?liner)\b/u;
const REWORD = starts(
  'rewrite|rephrase|paraphrase|reword|simplify|turn|change|transform|put (?:\\w+ ){0,3}(?:in|into) (?:the )?(?:active|passive|past|present|future|plural|reported|first|third)',
);
/** What a text is to become, told without a verb. */
const BETTER = /\b(?:nicer|simpler|clearer|more (?:polite|formal|friendly|casual))\b/u;
const DATA = /\b(?:xml|ya?ml|csv|toml)\b/u;
const REMARKS = /\b(?:review|feedback|find the (?:bug|error)|what does)\b/u;

/** A haiku is spoken of, not asked for. */
const ABOUT_HAIKU =
  /\bdifferences? between\b|\bwhat (?:is|are) (?:a )?haikus?\b|\b(?:rubric|judging|critique|history|lesson)\b/u;

/** What JSON is to be turned into. */
const OTHER_SHAPE =
  /\bjson\b.{0,400}\b(?:to|into|as) (?:an? )?(?:csv|ya?ml|xml|toml|markdown|table|html|list)\b/u;

function kindOf(text: string, hasMaterial: boolean): Kind {
  if ((TRANSLATE.test(text) || OF_LANGUAGE.test(text)) && !EXPLAINS.test(text)) return 'translation';
  if (IN_LANGUAGE.test(text)) return 'translation';
  if (hasMaterial && (REWORD.test(text) || BETTER.test(text)) && !DATA.test(text)) return 'rewrite';
  if (/\bhaikus?\b|俳句/u.test(text) && !ABOUT_HAIKU.test(text)) return 'haiku';
  const asksPrompt = /\b(?:prompts?|instructions|rubric)\b/u.test(GENRE.exec(text)?.[0] ?? '');
  if (
    !asksPrompt &&
    !EXPLAINS.test(text) &&
    !OTHER_SHAPE.test(text) &&
    /\b(?:as|in|return|valid|write|output) (?:a |an )?json\b|\bjson (?:object|array|format|with)\b/u.test(
      text,
    ) &&
    !CODE.test(text)
  )
    return 'json';
  if (!EXPLAINS.test(text) && !hasMaterial && CODE_IN.test(text)) return 'code';
  if (!EXPLAINS.test(text) && !GENRE.test(text)) {
    // A function that reads JSON is code; JSON with a field "code" is JSON.
    if (
      /\b(?:function|class|method|program|tests?|script|regex|query|command)\b/u.test(text) &&
      CODE.test(text)
    )
      return 'code';
    if (/\b(?:type|interface|class)\b.{0,30}\bjson\b/u.test(text)) return 'code';
    if (/\bjson\b/u.test(text) && !OTHER_SHAPE.test(text)) return COMMAND.test(text) ? 'code' : 'json';
    if (CODE_ITSELF.test(text) || (CODE.test(text) && !REMARKS.test(text))) return 'code';
    if (DATA.test(text)) return 'data';
    if (SORTS.test(text)) return 'choice';
    if (hasMaterial && EDIT.test(text)) return 'edit';
    if (hasMaterial && EXTRACT.test(text) && !FINDS.test(text)) return 'extract';
    if (CHOICE.test(text) || (text.includes('?') && OPTIONS.test(text))) return 'choice';
    if (NUMBER.test(text)) return 'number';
    if (FACT.test(text)) return 'fact';
  }
  if (SLOGAN.test(text) && !EXPLAINS.test(text)) return 'slogan';
  return POEM.test(text) ? 'poem' : 'prose';
}

/** A line that is its author's to make up. */
const SLOGAN =
  /\b(?:slogan|tagline|motto|headline|caption|pun|subject line)s?\b|\b(?:names?|titles?) for\b|(?<!\p{L})(?:lemas?|esl[oó]gan(?:es)?|slogan[yıis]?|hasł[oa]|haseł|werbespr[uü]ch\p{L}*|betreffzeilen?|слоган\p{L}*|гасл[оа]|девиз\p{L}*|slagord|slagzin(?:nen)?)(?!\p{L})|标语|標語|口号|口號|广告语|スローガン|キャッチコピー|슬로건/u;

/** Spoken of more often than asked for. */
const LONG_FORM = /\b(?:essay|article)\b/u;
const LENGTHS: readonly (readonly [pattern: RegExp, words: number])[] = [
  [
    /\b(?:an?|one|single) (?:[\w-]+ ){0,2}?(?:word|synonym|antonym|name|anagram|homophone|opposite|plural|participle)\b|\b(?:opposite|plural|past (?:tense|participle)) of\b/u,
    1,
  ],
  [/\b(?:tagline|slogan|headline|subject line|title|caption|name for)\b/u, 3],
  [/\b(?:first|opening|one|single|a|an) (?:[\w-]+ )?sentence\b/u, 8],
  [LONG_FORM, 80],
  [/\b(?:report|story|blog|letter(?! [a-z]\b)|email|e-mail|paragraphs?)\b/u, 30],
  [/\b(?:explain|describe|discuss|summari[sz]e|summary|compare|outline|why|how)\b/u, 14],
  [/\b(?:sentence|sentences)\b/u, 8],
];
const KIND_LENGTHS: Readonly<Partial<Record<Kind, number>>> = {
  haiku: 8,
  poem: 16,
  code: 3,
  json: 2,
  edit: 2,
  extract: 1,
  choice: 1,
  number: 1,
  fact: 1,
  slogan: 1,
  rewrite: 3,
  data: 2,
};
const WORDS_PER: Readonly<Record<Unit, number>> = {
  word: 1,
  sentence: 7,
  line: 4,
  paragraph: 30,
  character: 0.15,
};
const ITEMS = new RegExp(
  `\\b(?:name|list|give|provide|suggest|write|mention|state|generate|identify|propose|find|add)(?: \\w+){0,2}? ${COUNT}(?: [\\w-]+){0,3}? \\w+s\\b`,
  'u',
);

/** A count at the beginning of a sentence, of what one asks for by its number. */
const HEADED = new RegExp(
  `(?:^|[.!?:] )${COUNT} (?:[\\w'-]+ ){0,4}?(?:tips|ideas|activit(?:y|ies)|slogans|taglines|mottos|examples|questions|facts|reasons|tweets|posts|titles|headlines|captions|bullets|exercises|recipes|ways|suggestions|jokes|riddles|haikus|options|variants|rules|benefits|warm-?ups|prompts|phrases|hashtags|names|synonyms|antonyms|adjectives|verbs|test cases)\\b`,
  'u',
);

const MOST_TERSE = 30;
const ASKS_TEXT =
  /\b(?:explain\w*|describe|write|draft|compose|summar\w+|discuss|compar\w+|lists?|create|plan|story|poem|essay|letter|e-?mail|review|rewrite|why|how to|explanation|sentences?|paragraphs?|article|report|guide|tips?|ideas?|function|json|csv|table|design|propose|prepare|analy\w+|make|build|steps?|examples?)\b/u;
const PROGRAM = /\b(?:functions?|class|methods?|program|scripts?|quer(?:y|ies)|tests)\b/u;
const BARE =
  /\bnothing else\b|\b(?:one|a single|single) (?:word|number|figure|letter|name|code|value)\b(?! (?:each|per|for each))|\b(?:just|only|return) the (?:\w+ ){0,2}(?:expression|number|code|name|answer|word|value|result|letter|date|fraction|figure|command|line|formula|regex|url|symbol|abbreviation|year|total|sum)\b|\b(?:iso|json|number|code|date) (?:format )?only\b|\bno (?:explanation|prose|words|other text|extra text)\b|\bexact match\b|[.,;] (?:just |only )?(?:an? |one |the )?(?:number|figure|integer|word|date|year)s?(?: only)?[.!]?$|\b(?:mit (?:nur )?einem|een(?: enkel)?|un(?: seul)?|una(?: sola)?|uma(?: so)?|ett(?: enda)?|et|jedn\p{L}+|tek|одн\p{L}+) (?:wort|woord|mot|palabra|parola|palavra|ord|slow\p{L}*|kelime|слов\p{L}*)\b|pocas palabras|한 단어|一[词語语]|一言で|\bnur (?:die |das )?(?:zahl|wort|name|datum|jahr|antwort)\b|\bsam[ao]? (?:rok|liczba|nazwa|data|odpowiedz)\b|\bsolo (?:el |la |il |o |a )?(?:numero|ano|nombre|nome|cifra|fecha|anno|data)\b|\b(?:seulement|juste) (?:le |la )?(?:nombre|chiffre|nom|date|annee|mot)\b|(?:только|лише) (?:число|год|имя|слово|дата|рік)|只(?:要|需|写)?(?:数字|答案|名字)|数字(?:だけ|のみ)|숫자만|\ba (?:more |less )?(?:\w+ )?(?:word|synonym|antonym) for\b|\ban anagram\b|^(?:the )?capital of\b/u;

/** A limit of less than so much for each of the things asked for is a limit of each. */
const PER_ITEM: Readonly<Record<Unit, number>> = {
  word: 4,
  sentence: 1,
  line: 1,
  paragraph: 0,
  character: 0,
};

/** How many things a task gives one by one at its end, each to be answered; null when it gives none. */
function givenIn(text: string): number | null {
  const given = /: ((?:[\p{L}\p{N}-]+, ){2,}(?:and |or )?[\p{L}\p{N}-]+)[.?!]?(?: ?\([^()]{1,40}\))?$/u.exec(
    text,
  )?.[1];
  return given === undefined ? null : given.split(', ').length;
}

/** Instructions without the length of a text that is only spoken of: "a rubric for a 400-word essay". */
const withoutOthers = (instructions: string): string =>
  SPEAKS_OF_TEXTS.test(instructions) ? instructions.replace(OTHER_TEXT, ' ') : instructions;
const SPEAKS_OF_TEXTS =
  /\b(?:rubrics?|prompt|scheme|grading|marking|marks|pitch\w*|feedback|outline|checklist|proposal)\b/iu;
const OTHER_TEXT =
  /\b[\d,]{2,6}-word (?:[\w-]+ ){0,2}(?:essays?|articles?|stor(?:y|ies)|texts?|features?|posts?|reports?|reviews?|letters?)\b/giu;

/** What the instructions of a task ask for; `material` is the text they tell to work on, '' when there is none. */
export function readAsks(instructions: string, material: string): Asks {
  const text = oneLine(instructions);
  const kind = kindOf(text, material !== '');
  // A program's sentences are not the task's, and of many things each has the length.
  const hasLength = !['code', 'json', 'data'].includes(kind);
  const all = hasLength ? limitsIn(withoutOthers(instructions)) : [];
  const named = WORDS_NAMED.exec(text)?.[1];
  const bare = text.replace(LIMIT, ' ');
  const counted = named ?? ITEMS.exec(bare)?.[1] ?? HEADED.exec(bare)?.[1];
  const items = counted === undefined ? givenIn(text) : toNumber(counted);
  const limits = all.filter(({ unit, most }) => items === null || most >= PER_ITEM[unit] * items);
  const asked = limits.length > 0 ? Math.max(...limits.map((each) => each.least * WORDS_PER[each.unit])) : 0;
  // A scheme for essays is no essay: a text that is asked for by name tells its length by that name.
  const genre = GENRE.exec(text)?.[0];
  const wanted = genre ?? text.replace(LONG_FORM, ' ');
  const usual =
    KIND_LENGTHS[kind] ?? LENGTHS.find(([pattern]) => pattern.test(wanted))?.[1] ?? (items === null ? 5 : 1);
  const translated = Math.max(1, Math.round(tokens(material).length * 0.4));
  return {
    kind,
    limits,
    pattern: /\bregex|\bregular expression/u.test(text),
    dated: /\b(?:when|year|date|day|century)\b/u.test(text),
    figure: all.length === 0 && (text.match(/\d/gu)?.length ?? 0) >= 3 && /\?(?: [^?]{0,60})?$/u.test(text),
    terse:
      all.length === 0 && items === null && text.split(' ').length <= MOST_TERSE && !ASKS_TEXT.test(text),
    bare: BARE.test(text) && !PROGRAM.test(text),
    printed: /\b(?:prints?|output|returns?|result|evaluate)\b/u.test(text),
    options: new Set([
      ...tokens(text).filter((word) => YES_NO.has(word) || subjects([word], 'english').length > 0),
      ...[...text.matchAll(LETTERED)].map(([, letter = '']) => letter),
    ]),
    isGiven: counted === undefined,
    items: items !== null && items > 1 && items <= 100 ? items : null,
    languages: LANGUAGES.filter((each) => each.called.test(text)).map((each) => each.name),
    words:
      asked > 0
        ? asked
        : kind === 'translation'
          ? translated
          : Math.max(usual, counted === undefined ? 1 : Math.min(items ?? 1, 100)),
  };
}
