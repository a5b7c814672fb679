import { type Concept, conceptsIn } from './lexicon.ts';
import { sentencesOf } from './orders.ts';

/**
 * Where attacks are the subject an answer quotes them, and what it quotes is no order. Two things no quoted example
 * says: that it is none, beside somebody who judges; and that it is meant for who judges the very list, report or
 * answer that it stands in.
 */
export function isInEarnest(folded: string): boolean {
  if (AT_HAND.some((each) => each.test(folded))) return true;
  const sentences = sentencesOf(folded);
  return sentences.some((each, i) => {
    if (!conceptsIn(each).has('live') || DENIED.test(each)) return false;
    const near = conceptsIn(sentences.slice(Math.max(0, i - 1), i + 2).join('\n'));
    return JUDGES.some((concept) => near.has(concept));
  });
}

const JUDGES: readonly Concept[] = ['judge', 'assessor', 'model', 'machine'];

/** "Not meant for you", "whether it is addressed to you": no word on whom this is for, as "no example but meant for you" is. */
const DENIED =
  /\b(?:not|n't|never|nothing|whether|if|nicht|kein\p{L}*|pas|no|non|nao|nie|не) (?:(?!but |example|sondern |beispiel|mais |exemple|sino |ejemplo|ma |esempio)\p{L}+ ){0,5}(?:meant|intended|aimed|addressed|directed|rivolt\p{L}*|adress\p{L}*|dirigid\p{L}*|gerichtet|gemeint)/u;

/** What an answer may be; not what an example of an attack is found in, such as a letter, an application or a page. */
const ANSWER =
  "(?:list|answer|array|quiz|report|submission|rules?|guidelines?|checklist|briefing|analysis|work|table|poster|labels?|worker's)";
const AT_HAND = [
  new RegExp(
    `\\b(?:assess|mark|scor|grad|check|review|evaluat|judg|verif|validat)(?:e?s|ies|ing|e?[er]rs? of|ors? of) (?:this|the present) (?:very )?${ANSWER}\\b`,
    'u',
  ),
  /\b(?:diese[rns]?|vorliegende[rns]?) (?:liste|antwort|abgabe|bericht|tabelle|checkliste|regeln|analyse|arbeit|absatz) (?:gerade |nun |hier |jetzt )?(?:benot|bewert|pruf|beurteil|korrigier|kontrollier)\p{L}*/u,
  /\b(?:evalu|not|corrig|verifi|juge|controle)\p{L}* (?:cette|ce|cet) (?:liste|reponse|rapport|tableau|copie|travail|analyse)\b/u,
  /\b(?:evalu|corrij|corrig|revis|calific|verific|avali|valut|controll)\p{L}* (?:est[ae]|quest[ao]) (?:lista|respuesta|resposta|risposta|informe|relatorio|relazione|tabla|tabela|tabella|trabajo|trabalho|lavoro|entrega|consegna)\b/u,
  /(?:评审|审核|批改|评分|评判|审阅|評審|審核|評分)(?:本|这份|這份|此)(?:答案|清单|清單|列表|报告|報告|讲义|講義|作业|作業)/u,
];
