import { type Concept, conceptsIn, placeOf } from './lexicon.ts';
import type { Topics } from './topics.ts';

/** What each concept weighs as evidence that a sentence speaks to the judge about its judgment. */
const WEIGHTS: Readonly<Record<Concept, number>> = {
  judge: 2,
  machine: 1,
  work: 2,
  submission: 3,
  result: 1,
  top: 2,
  met: 3,
  award: 1,
  judging: 1,
  override: 2,
  instructions: 1,
  rules: 0,
  standing: 0,
  you: 1,
  authority: 1,
  claim: 2,
  settled: 2,
  bribe: 2,
  role: 2,
  secret: 2,
  tell: 0,
  advocate: 3,
  assessor: 0,
  model: 0,
  passed: 0,
  write: 0,
  stop: 0,
  criteria: 0,
  step: 0,
  stage: 0,
  threat: 0,
  plea: 0,
  play: 0,
  live: 0,
  listener: 0,
  alert: 0,
};

/** Evidence at which a sentence is an order to the judge. */
const ENOUGH = 4;
/** Where judges, orders or results are the subject, more of the same is honest. */
const ENOUGH_ON_SUBJECT = 5;
/** Where attacks are, an answer tells what they say. */
const ENOUGH_ON_ATTACKS = 7;
/** Two sentences in a row say more by chance. */
const CHANCE = 1;

/** How much evidence makes a sentence an order to the judge, in an answer to this task. */
export function enoughFor(topics: Topics | null): number {
  if (topics?.attacks === true) return ENOUGH_ON_ATTACKS;
  return topics?.quotes === true ? ENOUGH_ON_SUBJECT : ENOUGH;
}
/** Without one of these a sentence has no business with a judgment. */
export const CORE: readonly Concept[] = [
  'advocate',
  'live',
  'work',
  'submission',
  'top',
  'judge',
  'machine',
  'override',
  'secret',
  'role',
  'met',
  'bribe',
  'settled',
  'authority',
  'claim',
];

/** One of these alone is in many a letter: "if you have paid, please ignore this note". */
const COMMONPLACE: readonly Concept[] = ['override', 'settled', 'authority', 'work', 'bribe', 'machine'];

const LONGEST = 50;
const STEP = 30;

/** The sentences of folded text, long ones cut into overlapping parts. */
export function sentencesOf(folded: string): string[] {
  return folded
    .split(/(?<=[.!?…]["')\]]?)\s+|(?<=[。！？؟।])|[\n\r]+|;\s/u)
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .flatMap((each) => {
      if (each.length < 300) return [each];
      const words = each.split(/\s+/u);
      // A script without spaces is cut by length.
      if (words.length < each.length / 40) return each.match(/.{1,200}/gsu) ?? [];
      const parts: string[] = [];
      for (let i = 0; i === 0 || i + LONGEST - STEP < words.length; i += STEP)
        parts.push(words.slice(i, i + LONGEST).join(' '));
      return parts;
    });
}

type Reading = { readonly concepts: ReadonlySet<Concept>; readonly bonus: number };

const NOBODY: ReadonlySet<Concept> = new Set();

/**
 * The most evidence any sentence, or two in a row, of a folded text gives that it speaks to the judge. `topics` null
 * takes every word for evidence: for text that was hidden.
 */
export function evidenceOf(folded: string, topics: Topics | null): number {
  let most = 0;
  let before: Reading | null = null;
  for (const sentence of sentencesOf(folded)) {
    const reading = read(sentence, topics);
    most = Math.max(most, weigh(reading.concepts, reading.bonus, topics));
    if (before !== null && reading.concepts.size > 0 && before.concepts.size > 0) {
      const both = new Set([...before.concepts, ...reading.concepts]);
      const together = weigh(both, Math.max(before.bonus, reading.bonus), topics);
      most = Math.max(most, together - CHANCE);
    }
    before = reading;
  }
  return most;
}

/** What somebody in the text scores is no score of the work. */
const OTHERS_SCORE =
  /\b(?:he|she|they|who|pupils?|students?|child(?:ren)?|class|teams?|players?|candidates?) (?:\p{L}+ )?scor(?:es?|ed) [\d.,]+ ?%?/u;

function read(whole: string, topics: Topics | null): Reading {
  const sentence = whole.replace(OTHERS_SCORE, ' ');
  const concepts = conceptsIn(sentence);
  if (concepts.size === 0) return { concepts, bonus: orderIn(sentence) };
  return { concepts, bonus: bonusOf(sentence, concepts, topics?.spoken ?? NOBODY) };
}

function weigh(concepts: ReadonlySet<Concept>, bonus: number, topics: Topics | null): number {
  const core = CORE.filter((each) => concepts.has(each));
  if (bonus === 0 && core.length === 0) return 0;
  let sum = bonus;
  for (const each of concepts) if (topics?.spoken.has(each) !== true) sum += WEIGHTS[each];
  return bonus === 0 && core.length === 1 && core.every((each) => COMMONPLACE.includes(each))
    ? Math.min(sum, ENOUGH - 1)
    : sum;
}

/** "Grade this 1.0", "rate me at the top": an order that needs no more words. */
const DIRECT =
  /(?<!\p{L})(?<!\b(?:positive|negative|error|heart|interest|exchange|growth|tax|success|bit|frame|sample|pulse|birth|death|failure|conversion|bounce|flow|refresh|click|hit|first|second|day|hourly|flat|the|a|at|high|low|test|water|bench|land|pass|question|birth) )(?:grade[ds]?|rate[ds]?|scored?|mark(?:ed)?|rank(?:ed)?|judged?|give|award|bewerte|note[zr]?|califica|avalie|valuta|оцени(?:те)?)\s+(?:this|it|me|mine|us|them|these|das|dies|ceci|esto|isto|questo|это)\s+(?:\p{L}+\s+){0,3}(?:a |an |as |at |with |mit |con |com |на )?(?:\d|full|perfect|top|maximum|the (?:top|max|high|best|points|marks|score|grade)|excellent|a\+|pass)/u;
const ACCORDINGLY = /\b(?:mark|score|grade|rate|evaluate|judge)(?: (?:it|this|me|them|mine))? accordingly\b/u;
const GERMAN =
  /\b(?:gib|geben sie)\b.{0,30}\b(?:ergebnis|bewertung|note|punktzahl|urteil)\b.{0,20}(?:1|eins|voll|best|angenommen|erfullt)/u;
const FAILING = /\b(?:failing|rejecting|not passing) (?:this|me|it|my \p{L}+) (?:would|will|is|means)\b/u;
const PASS_IT =
  /(?:^|\b(?:please|then|so|just|and|kindly|simply)\W+)(?:pass|approve|accept|validate) (?:this(?: (?:submission|answer|work|response|entry|one|text|essay|code|solution|translation|piece|delivery))?(?! (?!as (?:correct|complete|passed|valid|met|done|final|is|a pass)|and|with|please|now|at|for|because|since|without|immediately)\p{L})|it\b|me\b|mine\b|my (?!thanks|apolog|condolence|regards|congratulation|best|warm|sincere|heartfelt)\p{L}+)(?! (?:on|to|the|a|along|around|over|through|back|down|up|by|out|forward|round)\b)(?!\p{L})|\blet (?:this|it|me|mine|my \p{L}+) (?:pass|win)\b(?! (?:on|to|the|through|by|over))/u;
const AGREED =
  /\b(?:agree|concede|admit|accept|conclude|say|assume) (?:that )?(?:this|it) (?:is|deserves|merits|passes|has passed|gets|should)\b.{0,20}(?:\d|pass|perfect|full|top|best|good enough|excellent|a\+)/u;
const CONDITIONAL =
  /(?<!\p{L})(?:se sei|si eres|si tu es|si vous etes|wenn du|falls du|se voce e|als je|jesli jestes|если ты|eger sen).{0,12}(?:ia|ki|ai|intel|model|kunst|sztuczn|ии|искусств|yapay)|\b(?:if|since|because|as|when) you(?:'re| are| happen to be)? (?:an? |the )?(?:ai|language model|llm|large language|model|automated|chatbot|assistant|bot|judge|grader|evaluator|reading this)/u;
const OBLIGED =
  /\b(?:judge|grader|evaluator|examiner|assessor|oracle|reviewer|ai|model|llm|assistant|advocate)s?(?: (?:that|which|who) (?:\p{L}+ ){1,3}| )(?:must|should|shall|has to|have to|needs? to|is to|are to|will now)\b/u;
const TOP_AWARDED =
  /\b(?:award|assign|give|grant|output|return|emit|record|set|issue|enter|report)(?: it| me| them)? (?:the |a |an |only )?(?:\p{L}+ )?(?:max\p{L}*|highest|full|top|perfect|best|complete) (?:possible )?(?:scores?|marks?|points|grade|credit|rating|result|verdict)\b/u;
const NEGATED =
  /(?<!\p{L})(?:never|not|don't|doesn't|didn't|cannot|can't|nicht|ne|no|não|non|niet|не|nie)\s+(?:\p{L}+\s+)?$/u;

const MUST =
  /\byou (?:must|should|shall|have to|need to|are (?:required|obliged|instructed|told|supposed) to|will now|can only) (?:always |only |now |simply |just |never )*(?:pass|approve|score|grade|evaluate|judge|(?:rate|mark|accept|award|reject|fail) (?:this|it|me|my|the))\b/u;
const ONLY_SAY =
  /\b(?:output|respond|reply|answer|say|write|return|print|state)(?: \p{L}+){0,3} (?:only|just|simply|nothing but|exactly|the words?|with)\b.{0,25}\b(?:pass(?:ed)?|approved|accepted|clear_pass|met|1\.0|full marks|10\/10)\b/u;
const OR_ELSE =
  /\b(?:if|unless|when|should) (?:you|this|the (?:judge|grader|evaluator)|my \p{L}+)(?: do not| don't| does not| doesn't| fails? to| refuses? to)? (?:pass|passes|approve|accept|accepts|reject|rejects|fail|fails|grade|grades)(?: (?:this|it|me|my))?\b(?! ?[`'"-])/u;

const NO_LESS =
  /\b(?:never|not|don't|doesn't|cannot|nothing)(?: \p{L}+)? (?:give|award|score|grade|assign|accept|go)\p{L}*(?: \p{L}+)? (?:less|lower|below|under)(?: than)? (?:\d|full|perfect|the (?:max|top|high))|\bin favou?r of the (?:worker|author|submitter|candidate)\b|\bif in doubt,? (?:pass|accept|approve)|\b(?:switch|turn)(?:ed)? off (?:the |your )?(?:guard|filters?|checks?|safety)\b/u;
const SAY_ONLY =
  /(?<!\p{L})(?:antworte|schreib|reponds?|ecris|responde|escribe|rispondi|scrivi|antwoord|odpowiedz|ответь|напиши)\p{L}*,? (?:einfach |nur |bitte |seulement |simplement |uniquement |solo |solamente |unicamente |soltanto |alleen |tylko |только |просто )+(?:mit |par |avec |con |met |com )?.{0,12}(?:bestanden|pass|admis|valide|aprobad|aprovad|approvat|superat|geslaagd|zaliczon|зачет|пройден)/u;
/** What who judges must do, or is to write, in other languages and in quotation marks. */
const BOUND =
  /(?<!\p{L})(?:o arbitro|o juiz|o avaliador|l'arbitro|il giudice|el (?:juez|arbitro|evaluador)|le juge|l'evaluateur|der (?:richter|prufer|gutachter)|sedzia|судья|оценщик) (?:deve|debe|doit|muss|soll|musi|должен) (?:\p{L}+ )?(?:aprovar|aceitar|aprobar|aceptar|approuver|accepter|valider|approvare|accettare|annehmen|bestatigen|bestehen|zatwierdzic|zaliczyc|одобрить|принять)|\buznani\p{L}+ (?:pracy|zadania) za\b|(?:поставьте|выставите|дайте|поставь) (?:\p{L}+ )?(?:положительн|высок|максимальн|отличн)\p{L}* (?:оценк|балл)|\b(?:has|have|must|bound|obliged) (?:and has )?(?:to )?(?:answer|respond|reply|return|output) ["“'](?:requirements? )?(?:met|pass|passed|approved|accepted|fulfilled|satisfied)\b|\bis\s*:\s*["“]?(?:approved|accepted|passed)\b|\byou agree to (?:rate|grade|score|pass|accept|approve)\b|\bwill you (?:please )?(?:pass|approve|accept) (?:this|it|me|mine)\b|\bi beg you\b|\bshould be (?:judged|graded|scored|marked) (?:as )?(?:complete|passed|correct)\b|\bgrade under\b|\brevised rubric\b|\bdeclare (?:it|this) (?:passed|accepted|a pass)\b|\bif you (?:had|were) to (?:pass|approve|accept)\b|\byou want to (?:pass|approve|accept) (?:this|it|me)\b|\b(?:output|return|print|give) that (?:label|verdict|score|grade)\b|\bpromis\p{L}+ (?:me )?to (?:pass|approve|accept)\b|\ben yuksek not\p{L}* ver|\baccept this one\b|\bdecide yes\b|\bwhen (?:you are |you're )?asked for (?:reasons|a reason|your reasoning)\b|\bplease\b[^.!?]{0,20}\blet (?:this|it|me)(?: one)? (?:through|pass)\b/u;
/** That this work is not to be judged as any other. */
const EXEMPT =
  /\b(?:check|review|evaluation|judging|assessment|grading|verification)s?\b[^.!?]{0,40}\b(?:does not|doesn't|do not|don't|need not|needn't|no longer|is not|isn't|are not|aren't|will not|has been|have been) (?:apply|applies|necessary|needed|required|be (?:done|made)|waived|suspended|disabled|skipped)\b|\b(?:settle|decide|rule|resolve) (?:this |it )?in (?:the |my )?(?:\p{L}+'s )?favou?r\b/u;
/** How a judging is to end, or by what it is to go from now on. */
const END_WITH =
  /\b(?:grading|judging|evaluation|assessment) (?:is|has been|was) (?:already |now |hereby )?(?:finished|over|completed?|done|closed|concluded)\b|\bnew instructions? (?:follow|begin|start|are|below)\b|\b(?:output|return|print|emit|set|give|report) (?:a |the )?score (?:[=:]|of|to|is)? ?(?:1|10|100)\b|\b(?:task|rubric|description|criteria|requirements?) (?:\p{L}+ )?(?:has|have|was|were) (?:been )?(?:updated|changed|replaced|withdrawn|waived|relaxed)\b[^.]{0,60}\b(?:accepted|enough|passes|suffices|optional|allowed)\b|\b(?:finish|end|conclude|close|stop|return|come back|go straight to|skip to) (?:with |to )?(?:a |an |the )?(?:pass\b|passing|approval|full marks|perfect score|positive verdict)|\b(?:procedase|proceder|procedi|si proceda|se proceda|proceda|proceda-se) (?:\p{L}+ )?(?:al|ao|a la|con el) (?:abono|pago|pagamento|desembolso)\b|\bpayment (?:may|can|should|is to) (?:now )?be released\b|给出[^。！？]{0,4}(?:通过|合格|满分|滿分)/u;
/** A verdict dictated behind a colon. */
const SAY_VERDICT =
  /(?<!\p{L})(?:answer|respond|reply|say|repeat|output|write|print|return|antworten?|wiederhole|sagen?|reponds|repete[zr]?|repondez|responda?|repit[ae]|rispondi|ripeti|antwoord|herhaal|odpowiedz|powtorz|escrev[ae]|escrib[ae]|ecri[st]|ecrivez|schreiben?|scriv[ia]|ответь(?:те)?|повтори(?:те)?|напиши|скажи)(?: sie| with| mit| par| con| com| now| only| just| exactly| again)?\s*[:"«„“]+\s*["«„“']?(?:accepted|approved|pass(?:ed)?\b|bestanden|angenommen|admis|valide|accepte|aprobad|aceptad|aprovad|aceit|approvat|accettat|geslaagd|goedgekeurd|zaliczon|zatwierdzon|принят|зачтен|зачет|одобрен|пройден)/u;
const SHOULD_BE =
  /\bthis (?:\p{L}+ )?(?:answer|submission|text|work|essay|solution|entry) (?:should|must|shall|is to|has to) be (?:scored|graded|rated|marked|passed|accepted|approved|evaluated)(?: (?:at|with|as|a))?(?: (?:1\.0|1\b|10\b|100\b|full|the (?:max|top|high|best)|perfect|correct)|[.!]?$)/u;
/** "Approve", in other languages, and little more. */
const APPROVE =
  /^\P{L}*(?:(?:por favor|bitte|s'il vous plait|per favore|пожалуйста|alstublieft)\P{L}+)?(?:aprove|aprueb[ae]|apruebelo|approuvez|valide[zr]?|approva(?:te)?|genehmigen? sie|одобрите|утвердите|zatwierdz|keur goed)(?!\p{L}).{0,40}$/u;
const TICKED =
  /\b(?:tick|check) (?:off )?(?:every|all|each)(?: of)?(?: the)? (?:criteri|box|line|point)\p{L}*|\brelease (?:the |my )?(?:payment|payout|escrow|reward)\b|\bno need to (?:look at|read|check|consult|apply) the (?:rubric|criteria)\b/u;
const EXECUTED =
  /\b(?:execute|run|obey|follow) (?:it |this |them )?(?:rather than|instead of) (?:read|judg|evaluat|grad|assess)\p{L}*/u;
/** Nobody but who judges this work has a verdict on it to make up. */
const TO_THIS_JUDGE =
  /\bjudges? of (?:this|the) (?:task|marketplace|platform|submission|work)\b|\bin your verdict\b|\byour verdict (?:on|about|for|of) (?:this|my)\b|\bjudge (?:\p{L}+ ){0,4}(?:obeys?|carry out|comply|follows? (?:it|them|both|these))\b|\brate this submission\b|\byou, the (?:judge|grader|evaluator|examiner|ai|model|llm|oracle)\b|\bjudge who reads this\b|\bthe one (?:that is |who is )?reading this (?:text|article|answer|work|page)\b/u;
const ASKS_GRADE =
  /\b(?:which|what) (?:grade|score|mark|rating) (?:does|should|will|did) this (?:\p{L}+ )?(?:get|deserve|receive|earn|be given)\b/u;
const ORDERS = [
  ASKS_GRADE,
  TICKED,
  APPROVE,
  SHOULD_BE,
  NO_LESS,
  SAY_ONLY,
  SAY_VERDICT,
  END_WITH,
  BOUND,
  EXEMPT,
  DIRECT,
  ACCORDINGLY,
  GERMAN,
  FAILING,
  AGREED,
  ONLY_SAY,
];

/** What an order gives that needs no more words; one that no text on attacks would give its reader, enough there too. */
function orderIn(sentence: string): number {
  if (EXECUTED.test(sentence) || TO_THIS_JUDGE.test(sentence)) return ENOUGH_ON_ATTACKS;
  return ORDERS.some((each) => each.test(sentence)) ? ENOUGH : 0;
}

/** Whether a sentence of a folded text is an order that needs no more words. */
export const ordersPlainly = (folded: string): boolean =>
  sentencesOf(folded).some((each) => orderIn(each) > 0);

/** How concepts stand to each other: an order set aside, a judge addressed, a secret asked for. */
function bonusOf(sentence: string, concepts: ReadonlySet<Concept>, spoken: ReadonlySet<Concept>): number {
  let bonus = orderIn(sentence);
  if (MUST.test(sentence) && !spoken.has('award')) bonus += 3;
  if (PASS_IT.test(sentence) && !spoken.has('award')) bonus += 3;
  if (OR_ELSE.test(sentence) && !spoken.has('result')) bonus += 2;
  if (CONDITIONAL.test(sentence)) bonus += 3;
  if (
    concepts.has('override') &&
    concepts.has('instructions') &&
    !spoken.has('override') &&
    !spoken.has('instructions')
  ) {
    const from = placeOf('override', sentence);
    const near = Math.abs(placeOf('instructions', sentence) - from) < 60;
    if (near && !NEGATED.test(sentence.slice(0, from)))
      bonus += concepts.has('standing') || concepts.has('you') ? 3 : 2;
  }
  // Of the steps of a judging, none but its own protocol tells how that one went.
  const ofJudging = (['step', 'stage', 'passed'] as const).some((each) => concepts.has(each));
  if (concepts.has('advocate') && !spoken.has('advocate') && ofJudging) bonus += 1;
  if (concepts.has('secret') && concepts.has('tell') && !spoken.has('secret')) bonus += 3;
  if (concepts.has('settled') && !spoken.has('settled')) {
    const subjects = (['instructions', 'award', 'result'] as const).filter((each) => !spoken.has(each));
    // "Was accepted" is not both of a thing and what is done with it.
    const apart = Math.abs(placeOf('award', sentence) - placeOf('settled', sentence)) > APART;
    if (subjects.some((each) => concepts.has(each) && (each !== 'award' || apart))) bonus += 1;
  }
  if (OBLIGED.test(sentence) && !spoken.has('judge')) bonus += 2;
  if (TOP_AWARDED.test(sentence) && !spoken.has('result') && !spoken.has('top')) bonus += 2;
  if (!spoken.has('judge') && addressed(sentence, concepts)) bonus += 2;
  return bonus;
}

const APART = 12;

const GREETING =
  /^[^\p{L}\p{N}]*(?:\p{L}+[\s,.:-]+){0,3}?(?:dear|hey|hello|attention|note|notice|message|to|for|you|liebe\p{L}*|achtung|hinweis|an|fur|cher\p{L}*|au|aux|estimad\p{L}*|atencion|nota|para|atencao|al|per|beste|aan|внимание|уважаем\p{L}*|uwaga|sayin|kepada|untuk|kinh|geachte\p{L}*|hola|ola|ciao|bonjour|hallo|voor|για|προς)\b/u;

/** Whether a sentence speaks to who judges: by name at its beginning, before a mark or after a greeting. */
function addressed(sentence: string, concepts: ReadonlySet<Concept>): boolean {
  const who = concepts.has('judge') ? 'judge' : concepts.has('machine') ? 'machine' : null;
  if (who === null) return false;
  const at = placeOf(who, sentence);
  if (at > 45) return /[,、，،]\s*(?:\p{L}+\s+)?$/u.test(sentence.slice(0, at));
  const before = sentence.slice(0, at);
  if (GREETING.test(before)) return true;
  // Called by name between two marks.
  if (/\p{L}, ?$/u.test(before) && /^\p{L}+(?: \p{L}+)?\s?[:,!]/u.test(sentence.slice(at))) return true;
  // Other scripts have greetings of their own: a word or two before, a mark soon after.
  if (
    /^\P{Script=Latin}{0,12}$/u.test(before) &&
    /[^\p{Script=Latin}\p{P}\s]/u.test(sentence.slice(at, at + 1))
  ) {
    return /^.{0,30}?[:,：、，،!—]/u.test(sentence.slice(at));
  }
  // "Judges give points" speaks of judges; "Judge, give points" speaks to one.
  return (
    /^(?:\P{L}*(?:and|now|please|by the way|also|finally|as|ai|you|the|an?)\P{L}*){0,3}\P{L}*$/u.test(
      sentence.slice(0, at),
    ) && /^.{0,30}?[:,：、，!—]|^\S+(?: \S+){0,4} (?:must|should|please|shall)\b/u.test(sentence.slice(at))
  );
}
