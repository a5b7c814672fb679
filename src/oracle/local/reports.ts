import { leavesOf } from '../guard/json.ts';
import type { Answer } from './answer.ts';
import { sentences } from './text.ts';

/** Longer texts are more than a report, whatever they say of themselves. */
const MOST_WORDS = 60;

const DONE =
  'implemented|completed|finished|done|delivered|written|created|prepared|translated|tested|reviewed|checked|proofread|verified|optimi[sz]ed|' +
  'analy[sz]ed|fixed|solved|covered|addressed|met|fulfilled|satisfied|included|handled|submitted|uploaded|attached|produced|researched|' +
  'summari[sz]ed|designed|drafted|described|explained|answered|carried out|followed|respected|considered|ready';
const WORK =
  'work|task|job|answer|text|summary|translation|essay|report|code|function|script|tests?|suite|implementation|solution|component|' +
  'quer(?:y|ies)|document|article|email|list|table|file|files|result|output|deliverable|everything|requirements?|criteria|points|scenarios|' +
  'instructions|rubric|conditions|expectations|aspects|sections|questions|items|cases|steps';

/** Sentences that say of the work that it is there, or how good it is, in place of the work. */
const REPORTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|we)(?:'ve| have| had)?(?: now| already| just| also| carefully| fully| successfully)? (?:${DONE})\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:${WORK})\\b[^.!?]{0,60}\\b(?:is|are|was|were|has been|have been|had been)(?: \\p{L}+){0,3} (?:${DONE}|complete|correct|perfect|passing|good|excellent)\\b`,
    'u',
  ),
  new RegExp(`^\\W*(?:${DONE})\\b(?:[!.]|,? (?:all|everything|the)\\b)`, 'u'),
  /\b(?:i|we)(?:'ll| will|'m going to| am going to| shall) (?:now )?(?:begin|start|look|get (?:started|to)|deliver|send|prepare|work|provide|finish|complete)\b|\byou (?:can|will) (?:expect|receive) (?:an?|it|my|the (?:result|work|full))\b|\bby (?:tomorrow|tonight|next week)\b/u,
  /\b(?:no further (?:action|changes?|work)|ready for (?:use|review|payment|delivery|production)|as (?:requested|required|specified|instructed)|(?:tests?|checks?) (?:all )?pass(?:ed)?|passed in \d|coverage|high(?:est)? quality|see (?:the )?(?:repository|file|link|attachment)|(?:files?|work|it) can be found|i (?:ran|measured)|looks? (?:great|good|perfect)|all (?:of (?:them|it) )?pass(?:ed)?|(?:is|are) attached|no errors?|it (?:covers|includes|contains|meets|addresses|handles|has) (?:all|every|the|each))\b/u,
  /\b(?:habe|haben|wurden?|ist|sind)\b[^.!?]{0,80}\b(?:erledigt|fertig(?:gestellt)?|abgeschlossen|umgesetzt|bearbeitet|erfullt|berucksichtigt|ubersetzt|geschrieben|gepruft|implementiert|getestet|erstellt)\b/u,
  /\b(?:a ete|ont ete|ai|avons|est|sont)\b[^.!?]{0,60}\b(?:termine|realise|effectue|complete|traduit|redige|verifie|respecte|traite|acheve|livre|teste)(?:e?s?)\b/u,
  /\b(?:he|hemos|ha sido|han sido|fue|fueron|esta|estan)\b[^.!?]{0,60}\b(?:completad|terminad|realizad|traducid|redactad|revisad|cumplid|cubiert|entregad|hech|implementad|probad)[oa]s?\b/u,
  /\b(?:foi|foram|esta|estao|tem sido)\b[^.!?]{0,60}\b(?:concluid|terminad|realizad|traduzid|revist|revisad|respeitad|cumprid|entregue|feit|implementad|testad)[oa]?s?\b/u,
  /\b(?:e stat[oa]|sono stat[ie]|ho)\b[^.!?]{0,60}\b(?:completat|terminat|tradott|scritt|verificat|rispettat|consegnat|fatt|implementat|testat)[oaie]\b/u,
  /(?:выполнен|завершен|сделан|переведен|написан|проверен|соблюден|готов|учтен)\p{L}*/u,
  /(?:已经?|均已|全部|都)[^。！？]{0,12}(?:完成|涵盖|满足|符合|写好|翻译|检查|测试)|放心验收|符合要求/u,
  /(?:完了しました|完成しました|済みです|満たして(?:い|お)ます|対応しました)/u,
];

/**
 * Whether a short text only reports that the work was done: most of its sentences speak of the work, as of a thing that
 * is somewhere else. `fold` is the text as the patterns have it: lower case, without accents.
 */
export function isReport({ words, json }: Answer, folded: string): boolean {
  if (json !== undefined || words.length > MOST_WORDS) return false;
  const all = sentences(folded);
  const reports = all.filter((each) => REPORTS.some((pattern) => pattern.test(each))).length;
  return reports > all.length / 3 && (reports >= 2 || all.length <= 2);
}

/** What a form says of a delivery, whatever was delivered. */
const OF_DELIVERY =
  /^(?:status|state|deliverable|quality|reviewed(?:_?by)?|approved(?:_?by)?|result|verdict|score|grade|rating|completed?|done|confidence|notes?|comment|message|verified|task|submission|success|passed|ok)$/iu;
const BLANK =
  /^(?:tbd|tba|todo|to ?do|n\/?a|null|none|xxx+|placeholder|lorem ipsum|fill in|unknown|\?+|\.{2,}|-+|string|value|example|y{2,4}[-/.]mm[-/.]dd|dd[-/.]mm[-/.]y{2,4}|<[^<>]*>|\[[^[\]]*\])?$/iu;

/** Whether JSON tells of a delivery instead of being it, or has only blanks for values. */
export function isEmptyForm({ json }: Answer, told: (key: string) => boolean): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const entries = Object.entries(json);
  const { values } = leavesOf(json);
  const blank = values.filter((each) => BLANK.test(each.trim())).length;
  if (blank > 0 && blank >= 0.6 * values.length) return true;
  const ofDelivery = entries.filter(([key]) => OF_DELIVERY.test(key) && !told(key)).length;
  return !Array.isArray(json) && ofDelivery >= 2 && ofDelivery >= entries.length / 2;
}
