import { wordsOf } from '../learned/features.ts';
import type { Brief } from '../oracle.ts';
import { fold } from './clean.ts';
import { decode } from './encodings.ts';
import { type Concept, conceptsIn } from './lexicon.ts';
import { enoughFor, evidenceOf } from './orders.ts';
import { tellingIn } from './passages.ts';

/** What a task itself is about, as far as it bears on what counts as evidence against an answer to it. */
export type Topics = {
  /** The brief, folded, with what it says encoded. */
  readonly text: string;
  /** What tells what that is about, and its figures. */
  readonly telling: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** What it gives to translate, to encode or to decode. */
  readonly given: string;
  /** Whether that is an order to a judge or a model. */
  readonly givesOrder: boolean;
  /** Words of the task are no evidence when the answer uses them too. */
  readonly spoken: ReadonlySet<Concept>;
  /** Attacks on models are its subject: an answer quotes them. */
  readonly attacks: boolean;
  /** Prompts, orders, judges or messages are its subject: what an answer quotes is not what it says. */
  readonly quotes: boolean;
  readonly results: boolean;
  /** Rules of judging are asked for: an answer tells somebody how to judge. */
  readonly guides: boolean;
  readonly chat: boolean;
  readonly markup: boolean;
  readonly encodings: boolean;
};

/** Concepts so common in any task that they say nothing about its subject. */
const COMMON: ReadonlySet<Concept> = new Set<Concept>(['award', 'tell', 'standing', 'you', 'met', 'work']);

const WRITES_PROMPT =
  /\b(?:system|reusable|llm|chatgpt|few-?shot|agent) prompts?\b|\bprompts? (?:template )?(?:for|that|which|to) (?:an?|the|our|make|get|have)\b|\b(?:write|draft|improve|create|design|rewrite|optimi[sz]e) (?:a|an|the|this|my|our|me a) (?:\p{L}+ ){0,3}prompt\b/u;
const OF_PROMPTS: readonly Concept[] = [
  'override',
  'instructions',
  'rules',
  'role',
  'secret',
  'settled',
  'authority',
  'tell',
  'you',
  'machine',
];

const JUDGING =
  'judg\\p{L}*|grad(?:e|es|ers?|ing)|jury|raters?|rating|mark(?:s|ers?|ing)?|scor\\p{L}*|evaluat\\p{L}*|review\\p{L}*|assess\\p{L}*|annotat\\p{L}*';
const RULES = '(?:rubric|sheet|guide|guidelines?|instructions|prompt|criteria|scheme|checklist)';
const GUIDES = new RegExp(`\\b${RULES}\\b[^.]{0,60}\\b(?:${JUDGING})\\b|\\b(?:${JUDGING}) ${RULES}\\b`, 'u');

const GIVES = /\btranslat|\bencod|\bdecod|imperative|grammar/u;
const QUOTED = /"[^"\n]+"|“[^“”\n]+”|«[^«»\n]+»|'[^'\n]{8,}'/gu;

/** Reads what a task is about from its title, description and rubric. */
export function readTopics(brief: Brief): Topics {
  const decoded = decode(brief.description).filter(({ block }) => block);
  const hidden = decoded.map((each) => each.text);
  const text = fold([brief.title, brief.description, brief.rubric ?? '', ...hidden].join('\n'));
  const quoted = GIVES.test(text) ? (brief.description.match(QUOTED) ?? []) : [];
  const spoken = new Set([...conceptsIn(text)].filter((each) => !COMMON.has(each)));
  // Where judging is the subject, so is whoever judges.
  if (spoken.has('judging')) spoken.add('judge');
  // What a model is to be told not to do is told in the words of who would have it do so.
  if (WRITES_PROMPT.test(text)) for (const each of OF_PROMPTS) spoken.add(each);
  const given = fold([...quoted, ...hidden].join('\n'));
  const givesOrder = evidenceOf(given, null) >= enoughFor(null);
  const attacks =
    givesOrder ||
    /(?<!\b(?:sql|command|dependency|shell|script|html|code|fuel|ldap)[ -])injection|jailbreak|hidden (?:text|instructions?|commands?|prompts?|orders?)|\btrick(?:s|ed|ing)? (?:the|an?|our|your|it|them)\b[^.]{0,30}\b(?:ai|bots?|chatbots?|models?|assistants?|graders?|judges?)\b|\b(?:bot|chatbot|assistant|model|judge|grader)s?\b[^.]{0,60}\b(?:tricks?|fooled|misled|deceived|gamed)\b|influence the (?:grader|judge)|eingeschleust|getauscht|tauschen lassen|\battack|adversarial|red.?team|phishing|manipulat|exploit|malicious|social engineering|угроз|атак|ataque|attaque|angriff|注入|攻击|攻撃/u.test(
      text,
    );
  const chat =
    /\bprompt|\bchat|assistant|dialog|conversation|\bllm|language model|message|\brole\b|\bbot\b|transcript|interview|template|\bscript\b|screenplay/u.test(
      text,
    );
  const results =
    /\bscor(?:e|ing)|verdict|\bgrad(?:e|ing)|\bjudg|evaluat|assess|rubric|\brating|\brate\b|\breview|\bmarks?\b|\bexams?\b|\bexamin|\btests?\b|feedback|criteri|bewert|puntua|calific|evalua|оцен|评分|評価/u.test(
      text,
    );
  const quotes =
    attacks ||
    results ||
    (['judge', 'machine', 'instructions', 'role', 'secret', 'bribe', 'judging'] satisfies Concept[]).some(
      (each) => spoken.has(each),
    );
  return {
    text,
    telling: new Set(tellingIn(wordsOf(text))),
    figures: new Set(text.match(/\d+/gu)),
    given,
    givesOrder,
    spoken,
    attacks,
    quotes,
    results,
    guides: GUIDES.test(text),
    chat,
    markup:
      /html|xml|markdown|web ?page|website|landing page|\bcss\b|svg|template|comments?\b|\bjsx?\b|react|wiki|latex/u.test(
        text,
      ),
    encodings:
      /base ?\d\d|encod|decod|\bhex|binary|cipher|rot ?13|morse|\bjwt|token|ascii|url|unicode|escape|bytes?\b|crypt|caesar|obfuscat|spell|palindrom|revers|backward|data uri/u.test(
        text,
      ),
  };
}
