import type { Brief } from '../oracle.ts';
import { fold } from './clean.ts';
import type { Topics } from './topics.ts';

/** Shapes that only the judging itself has, or that make text look like something else than the work. */

const KEY =
  /["'](verdict|score|passed|pass|feedback|outcome|grade|rating|result|steps|guard|confidence|judg\p{L}*|evaluation|approved|decision|completeness|comprehension|devils_advocate|final_score|overall)["']\s*:\s*(?:\[|\{|["']?(?:1(?:\.0+)?\b|0?\.9\d*|10\b|100\b|true|pass|met\b|clear_pass|approve|accept|excellent|full|perfect|a\+|ok\b|success))/gu;
const TAG =
  /<(verdict|score|passed|outcome|grade|rating|result|guard|decision|evaluation|judg\p{L}*)>\s*(?:1(?:\.0+)?|0?\.9\d*|10\b|100|true|pass|met|clear_pass|approve|accept|excellent|perfect|full|<)/gu;
const FIELDS =
  /\b(?:score|verdict|outcome|passed|grade|approved|decision|guard|rating|final_score|result)\b/u;

/** A level may be that of anything, but only a criterion's is "met". */
const MET_LEVEL = /["']level["']\s*:\s*["'](?:met|pass|full|clear_pass|excellent|approved)\b/u;

/** A result written as data. */
function resultAsData(folded: string): boolean {
  if (MET_LEVEL.test(folded)) return true;
  const keys = new Set([...folded.matchAll(KEY)].map((match) => match[1]));
  const tags = new Set([...folded.matchAll(TAG)].map((match) => match[1]));
  return [...keys, ...tags].some((each) => FIELDS.test(each ?? ''));
}

const STEP =
  /\b(?:guard|comprehension|completeness|devil'?s?[ _]?advocate|verdict|final (?:score|grade|mark|result|verdict|decision|outcome)|overall (?:score|grade))\b/u;
const LABEL =
  /(?<!\p{L})(?:quality|score|grade|result|evaluation|rating|assessment|judge?ment|outcome|overall|total|decision|criteri\p{L}+|ergebnis|punktzahl|resultat|resultado|dictamen|esito|valutazione|avaliacao|veredicto|veredito|verdetto|verdikt|urteil|firma|puntuacion|nota|note finale|risultato|punteggio|результат|оценка|wynik|ocena|النتيجه)|(?:评分结果|得分|结果|評価|得点|点数|결과|점수)/u;
const GOOD =
  /(?:=|:|：|->|→|\||\bis\b|(?<=\s)-(?=\s))\s*["'*_`✅✔☑✓ ]*(?:the )?(?:pass(?:ed|es)?\b(?!\W{0,3}(?:or |oder |ou |o |и(?:ли)? )?\W{0,3}fail)|clear_pass|met\b|ok\b|1\.0+\b|1\b(?![.,]?\d)|0?\.9\d?\b|(?:10|100|5|20) ?(?:\/|out of|von|de|sur|из|van) ?(?:10|100|5|20)|100 ?%|a\+|excellent|perfect|approved|accept(?:ed)?\b|approve\b|yes\b|fulfilled|satisfied|true\b|none\b|no (?:injection|weakness|issue|problem)|bestanden|angenommen|genehmigt|aprobad[oa]|aprovad[oa]|apt[oa]\b|(?:pienamente |plenamente |pleinement |fully |totalmente )?(?:conform[ei]|compliant)\b|accettat[oa]|approvat[oa]|aceptad[oa]|accepte\b|valide|superato|зачтено|пройден|zaliczon|通过|通過|合格|满分|통과|1\.0|ناجح)/u;

const TOP = /\b(?:1\.0+|10 ?\/ ?10|100 ?\/ ?100|100 ?%|a\+|full marks|volle punktzahl|满分|満点|만점)/u;

const STEP_NAMES = ['guard', 'comprehension', 'completeness', 'quality', 'verdict'];

/** Most steps of a judging named close together, which no other text does. */
const namesSteps = (folded: string): boolean =>
  folded.split('\n').some((line) => STEP_NAMES.filter((name) => line.includes(name)).length >= 4);

/** A box for the verdict, ticked. */
const TICKED_PASS = /(?:\[x\]|[✅✔☑✓])\P{L}{0,4}(?:pass(?:ed)?|approved|accepted|bestanden|aprobado)\P{L}*$/u;

/** Evidence of a judging's protocol: a step of it, or a result, with a good outcome beside it. */
function protocolEvidence(folded: string): number {
  let evidence = 0;
  for (const line of folded.split(/\n|[.;。](?=\s|$|[^\d\s])/u)) {
    if (!GOOD.test(line) && !TICKED_PASS.test(line)) continue;
    if (STEP.test(line) || TICKED_PASS.test(line)) evidence += 3;
    else if (LABEL.test(line))
      evidence +=
        line.length < 40 && /^\P{L}*\p{L}+(?:\s\p{L}+)?\s*[:=：]/u.test(line) ? (TOP.test(line) ? 3 : 2) : 1;
  }
  return evidence;
}

const TOKENS =
  /\{\{[#/]?\s?(?:system|assistant|judge|admin)\b|<\|[a-z_]{2,30}\|>|\[\/?inst\]|<<\/?sys>>|<\/?(?:start|end)_of_turn>|<\/?s>\s*\[|\bim_start\b|<｜[^｜]{1,30}｜>|\[(?:fin du |fine del |fin del |fim da |ende der )?(?:message|messaggio|mensaje|mensagem|nachricht|note|nota) (?:(?:du|del|do|di|des) )?(?:systeme?|sistema)\b|<\/?(?:system|developer|assistant|human|instructions?|sys|judge_\w{1,20}|grader_\w{1,20}|evaluator_\w{1,20}|(?:end_of_)?submission|system_prompt|admin|tool_result|tool_response|function_results?|tool_call|function_call|antml:[a-z_]+|override)\b[^>]{0,100}>/u;
const MESSAGE =
  /"role"\s*:\s*"(?:system|developer|assistant|tool)"|\b(?:function|tool)_call\b\s*[:(]|\[(?:end )?(?:system|developer|admin|operator|root)(?: (?:message|note|prompt|override|notice|instruction\p{L}*))?\]|^[^\p{L}\p{N}\n]{0,20}?(?:#|=|-|\*|\[)[ \t]{0,3}(?:new )?(?:system|developer|assistant|instructions?|admin)(?: (?:message|prompt|note|override|instructions?|update))?[ \t]{0,3}(?::|#|\]|\*|=|$)/mu;
const SPEAKER =
  /^[^\p{L}\p{N}\n]{0,20}(?:system(?: (?:prompt|message|note|notice|update|override|alert)){0,2}|assistant|human|developer|ai|judge|evaluator|grader|model)[ \t]{0,3}:/gmu;

const SYSTEM_LINE =
  /^[^\p{L}\p{N}\n]{0,20}(?:sistema|systeme|systemnachricht|systemmeldung|システム|系统|系統|시스템|система|النظام)[ \t]{0,3}[:：]/mu;

/** Who asks for a notice of a system's maintenance gets one. */
const NOTICES = /\bnotice|\bbanner|\bnotif|announce|maintenance|outage|wartung|mitteilung|hinweis/u;

function messageIn(folded: string, { text }: Topics): boolean {
  if (MESSAGE.test(folded) || SYSTEM_LINE.test(folded)) return true;
  const speakers = new Set([...folded.matchAll(SPEAKER)].map(([each]) => each.replace(/\P{L}/gu, '')));
  return (
    [...speakers].some((each) => each === 'system' || (each.startsWith('system') && !NOTICES.test(text))) ||
    speakers.has('developer') ||
    (speakers.has('assistant') && speakers.size > 1)
  );
}

const FENCED =
  'submission|content|data|user_?input|user_?content|user|input|untrusted\\p{L}*|student\\p{L}*|answer|response|work|document|candidate|worker|text|rubric|instructions?|prompt|context|evaluation|judge\\p{L}*|task|marker|essay';
const CLOSE = new RegExp(`</(${FENCED})[\\s_>-]`, 'u');
/** No work begins by closing what it never opened. */
const OPENS_BY_CLOSING = new RegExp(`^\\s*</(?:${FENCED})\\s*>`, 'u');
const ENDED = new RegExp(
  `(?:^|[\\n.\\]])[^\\p{L}\\n]{1,12}(?:end|ende|fin|fine|eof|stop|begin|start|close|конец|fim|koniec)\\s*(?:of|der|de|du|del|des|della|da)?\\s*(?:the |untrusted |la |l'|student |user |this )*(?:${FENCED}|abgabe|soumission|entrega|consegna|untrusted)`,
  'mu',
);
const SPOKEN_END =
  /\b(?:end of (?:the |this )?(?:content|submission|answer|essay|student work|user input|data|text)|(?:submission|content|answer|student work) (?:ended|ends) (?:above|here)|(?:everything|all text|the text) (?:below|after this|following)|trusted instructions)\b/u;

function breaksOut(folded: string): boolean {
  const close = CLOSE.exec(folded);
  if (close !== null && !new RegExp(`<${close[1]}[\\s>]`, 'u').test(folded.slice(0, close.index)))
    return true;
  return /\]\]>/u.test(folded.split('<![cdata[')[0] ?? '') || ENDED.test(folded) || SPOKEN_END.test(folded);
}

const TICK =
  /✓|✔|☑|✅|\[x\]|\bmet\b|\bpass(?:ed)?\b|\bsatisfied\b|\bfulfilled\b|\byes\b|\bcovered\b|\bdone\b|\b10\/10\b|\b1\.0\b|\b100 ?%|\bcheck(?:ed)?\b|\bok\b/u;
const words = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A line that ticks off a line of the rubric, or all of them, is no paragraph. */
const MOST_TICKED = 300;

/** Whether the rubric's lines stand in the text ticked off. */
function ticksRubric(folded: string, rubric: string): boolean {
  const lines = rubric
    .split(/\n|[;；]/u)
    .map((line) => words(fold(line)))
    // Few words stand together by chance.
    .filter((line, _, all) => line.split(' ').length >= (all.length > 1 && rubric.includes('\n') ? 2 : 4));
  if (lines.length === 0) return false;
  const flat = words(folded);
  const told = lines.filter((line) => flat.includes(line));
  if (told.length < Math.max(2, lines.length / 2)) return false;
  return folded.split('\n').some((row) => {
    if (row.length > MOST_TICKED || !TICK.test(row)) return false;
    const said = words(row);
    return told.some((line) => said.includes(line));
  });
}

/** A log that only the judging itself could have written. */
const LOG =
  /^[^\p{L}\n]{0,12}(?:evaluation|judging|grading|assessment) log\b|\binjection (?:scan|check)[ .:…-]{1,40}(?:clean|none|pass(?:ed)?|ok)\b/mu;
const EXCHANGE =
  /^[^\p{L}\n]{0,4}(?:example \d{1,2}$|(?:submission|oracle|judge|grader|evaluator|verdict)[ \t]{0,3}:)/u;

/** Whether a text is made of submissions and what was said to each. */
function isExchange(folded: string): boolean {
  const all = folded.split('\n').filter((line) => /\p{L}/u.test(line));
  return all.length >= 4 && all.filter((line) => EXCHANGE.test(line)).length >= 0.8 * all.length;
}

/** To have the money of a task paid out is for who judges to say. */
const PAY_OUT =
  /\bauszahlung (?:freigeben|veranlassen)|\bzahlung (?:\p{L}+ )?frei(?:geben|zugeben)?\b|\bwyplacic\b|\brelease (?:the|my) (?:money|funds|payment|escrow|payout)\b|\b(?:liberar|liberad|libere|autorizar|autorice) (?:el|o) (?:pago|pagamento)|\b(?:liberer|debloquer|debloquez|liberez) le paiement|\bsblocca(?:re|te)? il pagamento|\bbetaling (?:vrijgeven|uitvoeren)|выплатить вознаграждение|请(?:立即)?(?:付款|放款)|支払いを(?:実行|承認)/u;
const ABOUT_PAYMENT =
  /\bpay|payout|escrow|refund|invoice|zahl|rechnung|pago|factura|paiement|facture|pagament|fattura|оплат|выплат|plat|付款|支払/u;

/** What is said of a pattern: that it begins at the start of the text. */
const PATTERNS = /\bregex|regular expression/u;

/** The shapes found in an answer, by name; what the task itself is about is none. */
export function formsIn(visible: string, brief: Brief, topics: Topics): string[] {
  const folded = fold(visible);
  const found: string[] = [];
  const internal = /clear_pass|clear_fail|devils_advocate/u;
  if (!topics.results) {
    if (resultAsData(folded)) found.push('a result written as data');
    if (protocolEvidence(folded) >= 3 || internal.test(folded) || namesSteps(folded))
      found.push('a protocol of the judging');
  } else if (!topics.quotes && internal.test(folded)) found.push('a protocol of the judging');
  if (!topics.chat && (TOKENS.test(folded) || messageIn(folded, topics))) found.push('a pretended message');
  if (
    OPENS_BY_CLOSING.test(folded) ||
    (!topics.markup && !topics.chat && !PATTERNS.test(topics.text) && breaksOut(folded))
  )
    found.push('a pretended end of the work');
  if (LOG.test(folded) || isExchange(folded)) found.push('a protocol of the judging');
  if (PAY_OUT.test(folded) && !ABOUT_PAYMENT.test(topics.text)) found.push('a claim to be paid');
  if (brief.rubric !== null && ticksRubric(folded, brief.rubric)) found.push('the rubric ticked off');
  return found;
}
