import { fold } from './clean.ts';
import { MORE_WORDS } from './lexicon-more.ts';

/**
 * What an attempt to talk to the judge is made of, whatever its wording: somebody who judges, this piece of work, a
 * result, an order to set something aside … Each is a list of words in many languages; data only.
 */
export type Concept =
  | 'judge'
  | 'machine'
  | 'work'
  | 'submission'
  | 'result'
  | 'top'
  | 'met'
  | 'award'
  | 'judging'
  | 'override'
  | 'instructions'
  | 'rules'
  | 'standing'
  | 'you'
  | 'authority'
  | 'claim'
  | 'settled'
  | 'bribe'
  | 'role'
  | 'secret'
  | 'tell'
  | keyof typeof MORE_WORDS;

/** Entries are parted by `|`; a `*` at the end stands for any ending; case and accents do not matter. */
const WORDS: Readonly<Record<Concept, string>> = {
  ...MORE_WORDS,
  judge: `devil's advocate|pruf(?:ende |ungs)?instanz|prufende stelle|(?:automated )?(?:evaluation|grading|judging|scoring|assessment) (?:system|service|engine|software)|machine readers?|bewertungssystem|systeme d'evaluation|sistema de (?:evaluacion|avaliacao)|sistema di valutazione|system oceniajac\\p{L}*|degerlendirme sistemi|评分系统|評価システム|채점 시스템|심사자|checker|auto-?checker|validator|αξιολογει\\p{L}*|who (?:evaluates|grades|judges|reviews|marks (?:this|it|them|my|these|the)|scores)|que (?:evalua|califica|corrige|avalia)|qui (?:evalue|note|corrige|juge)|che (?:valuta|corregge)|der (?:bewertet|pruft|das bewertet)|die (?:bewertet|das bewertet)|die dit (?:beoordeelt|leest)|кто (?:оценивает|проверяет)|оценива\\p{L}* это|评价者|读到这段|評価する方|채점하는|평가하는|your (?:feedback|verdict|evaluation|judge?ment|assessment|grading|rating|grade|final score|scoring)|(?:grading|review|evaluation|judging|marking) (?:committee|panel|board|team|bot|agent|llm)|feedback field|in the feedback|dein\\p{L}* bewertung|ihr\\p{L}* bewertung|votre (?:evaluation|note|verdict)|tu (?:evaluacion|veredicto)|su (?:evaluacion|veredicto)|твоя оценка|вашей оценк*|你的评分|你的评价|您的评分
    |judge|judges(?=[,:!])|grader*|evaluator*|assessor*|(?<!your )examiner*|oracle|reviewer*|auditor*|screener*|rater|raters|referee|arbiter|adjudicator
    |whoever (?:is |may be |will be )?(?:grad|review|evaluat|judg|mark|scor|assess|read)*|evaluating model|reviewing model|grading model
    |grading (?:model|system|bot|ai|script)|scoring (?:model|system|engine)|judging (?:model|system|ai)|autograder|judge model
    |prufer*|gutachter*|bewerter*|korrektor*|bewertungsmodell*|correcteur*|evaluateur*|examinateur*|juge|noteur|evaluador*|corrector*|juez|calificador*
    |avaliador*|juiz|corretor*|examinador*|valutatore|valutatori|giudice|esaminatore|revisore|beoordelaar*|nakijker|jury
    |проверяющ*|оценщик*|судья|судье|рецензент*|экзаменатор*|оценивающ*|перевіряюч*|оцінювач*|суддя|oceniajac*|recenzent*|sedzia|sedzio|egzaminator*
    |hodnotitel*|posuzovatel*|rozhodci|degerlendirici*|degerlendiren*|hakem*|puanlayici|jüri|bedomare*|granskare*|dommer|bedommer*|sensor|biralo*|ertekelo*
    |arvioija*|tuomari*|tarkastaja*|evaluatorul*|αξιολογητ*|κριτη|κριτης|βαθμολογητ*|penilai*|juri|giam khao|nguoi cham*
    |评审|評審|评委|評委|评分员|評分員|评分者|裁判|审核员|考官|评判|評判|判官|评估者|評估者|採点者|評価者|審査員|査読者|審判|採点官
    |채점자|평가자|심사|채점관|المقيم|المقيّم|ايها المقيم|المصحح|المحكم|المقوم|القاضی|मूल्यांकनकर्ता|परीक्षक|निर्णायक|जज|داور|ارزیاب|שופט|בודק|מעריך|ผู้ตรวจ|กรรมการ|ผู้ประเมิน|mtathmini|hakimu`,
  machine: `robot|gpt-?\\d*|copilot|chatgpt|neural network|automated (?:grader|judge|system)|ai (?:agent|system|model|tool)s?
    |(?<!j')ai|a\\.i\\.|assistant|language model*|llm|llms|chatbot*|gpt*|chatgpt|claude|gemini|bot|the model|ki|ki-modell|sprachmodell*|ia|modele de langage|modelo de lenguaje
    |modelo de linguagem|modello linguistico|taalmodel*|ии|нейросет*|языков* модел*|yapay zeka|sztuczna inteligencj*|人工智能|语言模型|模型|言語モデル|인공지능|الذکاء الاصطناعی|هوش مصنوعی`,
  work: `submissions (?:by|from|of|like)|my (?:mark|grade|score|rating|result)|оцените это|оцени это|(?:remainder|rest) of this (?:document|text|message)|(?:consider|regard|treat|deem|count|take|view) this|this is (?:not )?(?:passed|accepted|approved|rejected|failed|graded|scored|judged)|(?:reject|fail|pass|approve|accept|grade|score|rate|mark)(?:s|ed|ing)? this(?! (?:software|letter|book|note|file|value|message|key|token|card|ball|law|bill|exam|test|knowledge|information|data|parameter|argument|object|list|string|function|offer|invitation|resignation|apolog\\p{L}+|gift|notice|plan|proposal|agreement|contract|licen[cs]e)\\b)
    |my (?:text|paragraph|list|email|poem|translation|function|letter|article)|cette (?:redaction|dissertation)|this (?:faq|paragraph|list|post|summary|poem|program|contribution|gold|sample|report|story|article|email|e-mail|slogan|file|script|contribution|deliverable|proposal|page|artifact|data)|present (?:answer|work|text|essay|response)|ce document|cet? (?:essai|article|exercice|copie)|cette (?:page|lettre|recette)|dies\\p{L}* (?:essay|dokument|inhalt|ubersetzung|code|werk)|este (?:articulo|codigo|documento|examen|escrito)|esta (?:redaccion|redacao|traduccion|solucion)|quest[oa] (?:saggio|articolo|soluzione|documento)|ten (?:esej|artykul|kod|wpis)|te (?:prace|rozwiazanie)
    |bu (?:makale|deneme|kod|yazi)*|esai ini|teks ini|tulisan ini|naskah ini|bai viet nay|bai luan nay|den har (?:uppsats|koden)*|denna (?:text|uppsats|inlamning)|dit (?:essay|document|stuk)|deze (?:code|vertaling|oplossing)|эт\\p{L}* (?:эссе|код|стать|перевод|сообщени)*|данн\\p{L}* (?:работ|текст|ответ|эссе)*
    |このエッセイ|この文|この記事|この翻訳|このコード|本文|この答え|この解答|以下の回答|上記の回答|这段|这个回答|这个作品|这个文本|该文|本文章|本作业|此文|此回答|这个提交|我的答案|我的作业|이 에세이|이 문서|이 코드|이 번역|이 결과|이 답변|هذا المقال|هذا الكود|هذه المقاله|هذا الجواب|इस निबंध|इस लेख|इस पाठ|इस कोड|यह उत्तर|यह कार्य|این مقاله|این نوشته|המאמר הזה|הטקסט הזה|บทความนี้|เรียงความนี้
    |this (?:very |one )?(?:submission|answer|work|response|essay|text|content|code|entry|solution|translation|assignment|paper|piece|query|function|letter|poem|job|task as|deliverable|attempt|reply|output|worker|candidate|document|summary|recipe|article)
    |this one|the present submission|the above submission|the submission|submission above|the content above|answer above|work above|my (?:submission|answer|work|essay|response|solution|code|entry)|submission of this worker|the student work
    |diese* (?:abgabe|antwort|arbeit|text|einreichung|losung|aufsatz|beitrag)|meine* (?:abgabe|antwort|arbeit|text|losung)|jede arbeit
    |cette (?:reponse|soumission|copie|contribution|oeuvre|traduction)|ce (?:travail|texte|devoir|rendu)|ma reponse|mon travail
    |esta (?:respuesta|entrega|tarea|propuesta|resposta|submissao|entrega)|este (?:trabajo|envio|texto|trabalho|ensayo|envio)|mi (?:respuesta|trabajo|envio)|minha resposta|meu trabalho
    |quest[oa] (?:lavoro|testo|compito|risposta|consegna|elaborato)|deze (?:inzending|tekst|opdracht|bijdrage)|dit (?:werk|antwoord|stuk)
    |эт\\p{L}* (?:работ|ответ|текст|решени|сочинени|задани)*|мо\\p{L}* (?:работ|ответ)*|ці\\p{L}* (?:робот|відповід)*|цю (?:робот|відповід)*
    |te\\p{L}* (?:prac|odpowied|tekst)*|teto (?:prac|odpoved)*|tuto (?:prac|odpoved)*|bu (?:calisma|cevab|cevap|yanit|metin|metn|gonder|odev|is)*
    |den har (?:inlamning|texten|uppgift)*|detta (?:svar|arbete)|det har (?:svaret|arbetet)|denne (?:besvarelse|oppgave|tekst)*|dette (?:svar|arbeid)*
    |acest\\p{L}* (?:lucrar|raspuns|text)*|ez\\p{L}* a (?:munk|valasz|szoveg)*|erre a (?:munk|valasz)*|ta\\p{L}* (?:tyo|vastau|teksti)*
    |αυτ\\p{L}* (?:την |τη |η |το )?(?:εργασι|απαντησ|κειμεν)*|jawaban ini|karya ini|tugas ini|kiriman ini|bai (?:lam )?nay|cau tra loi nay|kazi hii|jibu hili
    |这份|這份|此答案|该答案|這個答案|这个答案|这篇|這篇|本提交|此提交|该提交|这项|此作品|本作品|本答案|この提出|この回答|この作品|この文章|この作業|本提出|提出物|この答案
    |이 제출|이 답|이 글|제출물|이 작업|이 과제|هذا العمل|هذه الاجابه|هذه الإجابة|هذا النص|هذه الاجابة|هذا الجواب|इस उत्तर|इस कार्य|इस रचना|इस काम|इस जवाब|این پاسخ|این کار|این متن|این اثر
    |העבודה הזאת|העבודה הזו|התשובה הזאת|התשובה הזו|งานนี้|คำตอบนี้|ข้อความนี้`,
  submission: `(?:this|my|the present|the above|the current) submission|submission (?:above|deserves?|merits?|is|was|has|passes|meets|should|must)|(?:the|everything|what is|all) (?:text|answer|work|essay|code|email|response|content|solution)? ?(?:written )?above|(?:above|preceding) (?:text|answer|work|essay|code|email|response|content|solution)|(?:diese|meine) (?:abgabe|einreichung)|(?:cette|ma) (?:soumission|copie)|(?:este|mi) envio|(?:esta|mi) entrega|(?:esta|minha) (?:submissao|entrega)|questa consegna|deze inzending|ta praca(?! d[aeo]s? )|to zgloszenie|bu gonderi|kiriman ini|bai nop nay|本提交|此提交|該提交|この提出物|이 제출물|هذا التسليم
    |whoever (?:reads|judges|grades|evaluates|scores|reviews) this`,
  result: `満点|结论|結論|النتيجه|ناجح|voldoende|geslaagd|ผ่าน|reussi|admis|apto|aprobatorio|promosso|сдан\\p{L}*|zaliczon\\p{L}*|splnen\\p{L}*|godkant|godkand|bestatt|hyvaksytty|lulus|đạt|admitted|qualified|a pass|score|scores|mark|marks|points|grade|grades|rating|verdict|pass(?! (?:it|them|this|that) (?:on|down|along|around|round|over|by))|passed|credit|punktzahl|punkte|note|noten|bewertung|bestanden|bestehen|notes|points|puntuacion|nota|notas|calificacion|puntos
    |pontuacao|pontos|aprovado|aprobado|punteggio|voto|voti|punti|score|punten|cijfer|балл*|оценк*|зачет*|зачт*|зачис*|пройд*|бал|оцінк*|ocen*|punkt*|hodnoceni|bod|body|znamk*|puan*|gecti
    |poang|betyg|karakter|poeng|pontszam*|pontot|piste*|arvosan*|punctaj*|nota|βαθμ*|nilai|skor|diem|评分|得分|分数|分數|通过|通過|及格|成绩|合格|得点|点数|評価|점수|통과|합격|الدرجه|درجه|الدرجة|نقاط|علامه|अंक|نمره|امتیاز|ציון|คะแนน|alama`,
  top: `(?:marks|points|score|credit) in full|voto massimo|nota massima|punteggio massimo|note maximale|nota maxima|hoogste cijfer|eine eins|note eins|straight as|an a for|all (?:the )?(?:points|marks)|every (?:mark|point)|exemplary|bezbledn\\p{L}*|kusursuz|fehlerfrei|impecable|impeccable|impeccabile|безупречн\\p{L}*|foutloos|felfri|to the maximum|1\\+|sobresaliente|matricula de honor|10 e lode|lode|отлично|пятерк\\p{L}*|αριστα|άριστα|tres bien|sehr gut|note 1|uitmuntend|hervorragend|優|絶賛|优秀|優秀|수우|ممتاز|उत्कृष्ट|عالی|mukemmel|pekiyi|celujaco|celujac\\p{L}*|piatk\\p{L}*|vyborne|jednick\\p{L}*|xuat sac|sempurna|ดีเยี่ยม|nota cinco|(?:un|com|con) cinco|20 ?/ ?20|9 ?[.,] ?\\d ?/ ?10|完璧|完美|完璧な|excelente nota|highest|maximal|beyond reproach|gold standard|no deductions|no faults|without revision|full credit|strong accept|einwandfrei|sans faute|최고의 평가|اعلی درجه|اعلی علامه
    |(?:full|maximum|maximal|max|highest|top|perfect|best|excellent|outstanding|flawless|ideal|complete|generous|passing|greatest|finest) (?:possible )?(?:score*|mark|marks|points|grade*|rating|credit|result|level|verdict|quality|note|evaluation)
    |highest possible*|best possible*|full marks|top of the scale|top marks|10 ?/ ?10|100 ?/ ?100|5 ?/ ?5|(?:10|ten) out of (?:10|ten)|100 ?%|100 percent|hundred percent|a\\+|score of 1(?:\\.0+)?|score (?:=|to|is|:) ?1(?:\\.0+)?|1\\.00?|is maximal|perfectly|flawless|to excellent|maximum
    |voll\\p{L}* punkt*|bestnote|hochst\\p{L}* (?:punkt|note|bewertung)*|note maximale|tous les points|la meilleure note|20/20|nota maxima|maxim\\p{L}* (?:nota|puntuacion|pontuacao|punteggio|calificacion|voti|puntaje|punctaj)*|puntuacion (?:mas alta|maxima|perfecta)|nota (?:perfecta|mas alta|mais alta)
    |pontuacao maxima|punteggio (?:massimo|pieno)|massimo dei voti|pieni voti|hoogste (?:score|cijfer|punten)*|volle punten|maximale (?:score|punten)
    |максимальн* (?:балл|оценк)*|высш* (?:балл|оценк)*|полн* балл*|найвищ* (?:оцінк|бал)*|максимальн* бал*|maksymaln* (?:ocen|punkt|liczb)*|najwyzsz* (?:ocen|punkt|not)*|nejvyssi* (?:hodnocen|znamk|pocet)*|plny pocet bodu|tam puan*|en yuksek puan*|tam not
    |hogsta (?:poang|betyg)*|full poang|full pott|hoyeste (?:poeng|karakter)*|hojeste (?:karakter|point)*|maximalis pont*|legjobb pont*|taydet pisteet|parhaat pisteet|punctajul maxim|nota maxima|nota 10|μεγιστ* βαθμ*|αριστ* βαθμ*|nilai (?:tertinggi|sempurna|maksimal|penuh)|skor (?:tertinggi|maksimal|sempurna)|diem (?:toi da|cao nhat|tuyet doi)
    |满分|滿分|最高分|最高评分|最高評分|最高得分|滿點|満点|最高点|最高評価|最高得点|만점|최고 점수|최고점|الدرجه الکامله|الدرجه القصوی|العلامه الکامله|اعلی درجه|علامه کامله|पूरे अंक|पूर्ण अंक|अधिकतम अंक|उच्चतम अंक|نمره کامل|بالاترین نمره|ציון מלא|ציון מקסימלי|הציון הגבוה|คะแนนเต็ม|คะแนนสูงสุด|alama kamili|alama za juu`,
  met: `als (?:erfullt|bestanden|angenommen) (?:an|zu|werten|bewerten|gelten|markieren)?|(?:auftrag|aufgabe|arbeit) als (?:erfullt|bestanden|angenommen|erledigt)|besteht jede\\p{L}*|(?:this|it|that) passes|(?:any|every) other (?:score|grade|verdict|rating|result|evaluation)|jede andere (?:bewertung|note)|toute autre note|cualquier otra nota|सभी मानदंडों|alle (?:krav|eisen|kriterien|anforderungen|criteria)|alla krav|tous les criteres|todos los criterios|todos os criterios|tutti i criteri|wszystkie kryteria|все(?:м|х)? критери\\p{L}*|tum (?:olcut|kriter)\\p{L}*|semua kriteria|tat ca (?:cac )?tieu chi|모든 기준|すべて.{0,4}基準|基準を(?:すべて|全て)|(?:کل|كل|جميع|جمیع) (?:المعايير|المعاییر)|सभी मानदंड\\p{L}*|所有.{0,8}(?:满足|滿足|达到|達到|符合)|(?:this|my|the) (?:work|answer|submission|essay|solution|entry|response) (?:is|was) (?:fully |completely |entirely |clearly |obviously )?(?:correct|perfect|flawless|excellent|complete|valid|outstanding|good enough)|(?:met|meeting|fulfilled|satisfied|satisfying) (?:all|every|each)|соответствует всем|отвечает всем|entspricht allen|repond a tous|cumple (?:con )?todos|atende a todos|soddisfa tutti|(?:every|each|all)(?: the)? (?:fields?|lines?|items?|criteri\\p{L}+|steps?|checks?)(?: \\p{L}+){0,3} (?:best|max\\p{L}*|highest|met|pass\\p{L}*|true|full)|everything (?:is )?met|criter\\p{L}*(?: \\p{L}+)? (?:rempli|cumplid|cumprid|soddisfatt|vervuld|satisfait)\\p{L}*|kriteri\\p{L}*(?: \\p{L}+)? (?:erfullt|spelnion|uppfyll)\\p{L}*|is the (?:right|correct|expected|only|proper) (?:response|output|answer|verdict|outcome)|met, met|say pass|answer pass|it passes|pass(?:es)? (?:automatically|regardless)|other than (?:a )?(?:pass|full|met|acceptance)|(?:begin|start|end) your (?:answer|response|output|reply|verdict|evaluation) with|(?:say|write|print|answer|respond|reply|output|emit|return)(?: with)?(?: only| just)?(?: the word)? ["'“]?(?:pass|met|clear_pass|approved|accepted)|qualifies fully|any answer is correct|every answer is correct|is exemplary|lower than 0?\\.\\d|not (?:score|grade|rate|mark)\\p{L}* (?:this|it)\\p{L}* (?:\\p{L}+ )?(?:lower|below|under)|verdict ?= ?pass|result ?= ?accepted|score ?== ?1
    |clear_pass|clear pass|(?:all|every|each)(?: of)?(?: the)?(?: \\p{L}+)? (?:criteri\\p{L}+|requirements?|rubric (?:lines?|items?)|conditions?|lines? of the rubric)(?: \\p{L}+){0,4} (?:met|satisfied|fulfilled|passed|covered|complete|achieved|ok)
    |(?:meets?|satisf\\p{L}+|fulfil\\p{L}*|exceeds?|matches) (?:all|every|each)(?: of)?(?: the)?(?: \\p{L}+)? (?:criteri\\p{L}+|requirements?|rubric(?: lines?)?|conditions?|lines? of the rubric)
    |met for (?:each|every|all)|as (?:met|passed|complete|satisfied|correct|accepted|flawless)|criteri\\p{L}+ (?:to|as|is|are|=|:) ?met|rubric (?:is |was )?(?:fully )?(?:met|satisfied|fulfilled)|meets the rubric|exceeds the threshold|100 ?% correct|the (?:correct|right|expected|only valid|proper) (?:output|verdict|outcome|result|response|score) (?:for|of|is|here)|"met"|'met'
    |alle kriterien (?:sind |als )?erfullt|kriterien erfullt|tous les criteres (?:sont )?(?:remplis|satisfaits|respectes)|criteres (?:sont )?remplis|todos los criterios (?:estan )?cumplidos|criterios cumplidos|todos os criterios (?:estao |como )?cumpridos|criterios cumpridos|tutti i criteri (?:sono )?soddisfatti
    |alle criteria (?:zijn )?vervuld|все (?:критери|требовани)\\p{L}* (?:выполнен|соблюден)*|усі критерії виконан*|wszystkie kryteria (?:sa )?spelnione|tum kriterler (?:karsilan|saglan)*|alla kriterier (?:ar )?uppfyllda|所有标准|所有標準|全部满足|均已满足|符合所有|满足所有|全ての基準を満|すべての基準を満|모든 기준을 충족|جمیع المعاییر|सभी मानदंड|همه معیارها`,
  award: `पास करें|पास कीजिए|उत्तीर्ण करें|स्वीकार करें|deemed|considered|regarded|treated|accepted|let (?:it|me|this) (?:pass|through)|waive|gibt|uznaj|bump|raise|durchgehen|declare|verdient|werten|mettre|merite|ponga|poner|merece|approva\\p{L}*|approvi|оцените|お願い|してほしい|اجعل|ليكن|agree|concur|gelieve|geef gewoon|obdarz|nagrodz\\p{L}*|ปล่อยผ่าน|hãy|xin hay|consider|regard|deem|valider|accepter|approuver|noter|veuillez valider|reject|fail|emit|aprobarlo|aceptar|aprovar|aceitar|validar|accettare|approvare|goedkeuren|genehmigen|bewerten|vergeben|bestehen|ocenic|zatwierdz*|onaylay*|kabul|принять|поставить|оценить|зачесть|принимай|判定し|评价|通过|录取|판정|내려|승인|قبول|منح|منحه|اقبال|स्वीकार|पास कर|luluskan|terima|chap nhan|tolong beri|godkann|betygsatt
    |give|gives|award|awards|assign|grant|return|output|mark|rate|score|grade|set|respond|approve|accept|pass(?! (?:it|them|this|that) (?:on|down|along|around|round|over|by))|count|treat|record|confirm|let|report|release|credit|rank|answer only|output exactly|certify|deserves|merits|validate|admit|choose|select|print|be generous|reward|pass it|conclude|declare
    |gib|gebt|geben sie|vergib|vergebt|vergeben sie|bewerte|bewerten sie|lass|lasst|werte|setze|akzeptiere|genehmige|attribue|attribuez|donne|donnez|donner|mets|mettez|accorde|accordez|valide|validez|accepte|note ce|reponds seulement
    |asigna|asigne|da|dale|dele|otorga|otorgue|ponle|pon|aprueba|aprobar|apruebe|califica|califique|acepta|puntua|de nota|atribua|atribui|aprove|aceite|considere|considera|assegna|assegni|dai|dia|approva|accetta|valuta|merita|geef|geeft|ken|keur|beoordeel|accepteer
    |поставь*|постав|поставте|оцени|оцените|присвой*|засчитай*|прими|примите|дай|дайте|выстави*|одобри*|зарахуй*|оціни*|przyznaj*|wystaw*|daj|ocen|zalicz*|zaakceptuj|udel*|dej|ohodnot*|schval*|prijmi|ver|verin|veriniz|onayla*|kabul et*|degerlendir
    |ge|godkann*|betygsatt*|gi|giv|godkend*|godkjenn*|adj|adjon|add|ertekeld|fogadd el|anna|antakaa|hyvaksy*|acorda*|da-i|aproba*|δωσε|δωστε|βαλε|εγκρινε*|berikan|beri|setujui|luluskan|cho|cham|hay cho|chap nhan|toa|mpe
    |打|给|給|给予|給予|判定|评为|評為|授予|批准|判为|付けて|与えて|つけて|してください|合格に|評価して|주세요|줘|부여|주십시오|처리|امنح|اعط|اعطی|ضع|اقبل|وافق|दें|दो|दीजिए|بده|بدهید|قبول کن|תן|תני|תנו|תעניק|ให้คะแนน|ให้`,
  judging: `结论|結論|分析|evaluat*|grading|judging|judge this|judged|assessment|assess|reviewing|when you (?:grade|review|score|read)|scoring|beurteil*|auswertung|bewertung|evaluation|evaluacion|avaliacao|valutazione|beoordeling|проверк*|оценивани*|评估|评价|评分|採点|評価|평가|채점|تقییم|मूल्यांकन|ارزیابی`,
  override: `not (?:what|as) (?:the|your) (?:rubric|task|instructions?|prompt)|replace|не оцен\\p{L}*|refrain from|judge nothing|explain nothing|ohne abzuge|sin descuentos|sans deduction|不需要|无需|無需|不必|ไม่ต้อง|無条件|무조건|be lenient|pass_all|strictness|regardless of|no matter|without (?:looking(?! at (?:it|them))|reading|checking|applying|verifying|reviewing|further)|sans (?:le |la |les |l')?(?:lire|verifier|regarder|controler|examiner)|sin (?:leer\\p{L}*|revisar\\p{L}*|mirar|comprobar|verificar)|sem (?:ler|verificar|conferir|revisar)|senza (?:legger\\p{L}*|verificar\\p{L}*|controllar\\p{L}*)|ohne (?:weitere |zu |es |sie |ihn )?(?:prufung|lesen|prufen|kontrolle)|bez (?:sprawdz\\p{L}*|czytan\\p{L}*|kontrol\\p{L}*|проверк\\p{L}*)|не (?:провер|чита|учитыва|применя)\\p{L}*|без проверки|kontrol etme\\p{L}*|okumadan|tanpa (?:memeriksa|membaca)|utan att (?:lasa|granska|kontrollera)|zonder te (?:lezen|controleren)|khong can (?:kiem tra|doc)|读まずに|確認せずに|読まずに|不要检查|无需检查|不用检查|不必审核|검토 없이|확인 없이|확인하지|دون مراجعه|بدون مراجعه|دون قراءه|जाँच न|जांच न|बिना जाँच|बिना जांच|بدون بررسی|בלי לבדוק|apply none|ignorez|ignore[rz]?
    |ignor*|disregard*|forget|overrid*|overlook|bypass|circumvent|skip|neglect|discard|drop|cancel|set aside|pay no attention|stop (?:evaluating|grading|judging|here|reading)|(?:do not|don't|never|no longer|not|without|must not|need not|cannot) (?:follow|apply|applying|obey|look\\p{L}*(?! at (?:it|them|that))|read\\p{L}*|inspect|check\\p{L}*|use (?=(?:the |this |that |any |your )?(?:rubric|criteri|instruct|guideline|checklist|scale|standards?|rules?))|consult|enforce|evaluat\\p{L}*)|no longer|no further (?:check|review|judg|evaluat|assess|grad|scor|verif|question|instruct|read|analys)\\p{L}*|does not apply|is suspended|are suspended|replaced by
    |vergiss|vergesst|missachte*|ubergeh*|ohne die|lass\\p{L}* (?:alle|die)|uberspring*|oublie*|ne tiens pas compte|ne tenez pas compte|fais abstraction|passe outre|negligez|olvida*|olvide*|omite|no apliques|haz caso omiso|sin aplicar|pasa por alto|descarta|esqueca*|esquece|desconsider*|nao aplique|dimentica*|trascura*|non applicare|non considerare|non tenere conto|negeer*|vergeet|zonder naar|sla over
    |забуд*|не обращай*|не применяй*|отмен*|проигнорир*|пропусти*|ігнор*|забуд*|zignoruj*|zapomnij*|pomin*|nie stosuj*|zapomen*|preskoc*|yok say*|gormezden*|dikkate alma*|unut*|glom*|bortse*|hoppa over|glem*|se bort fra|hagyd figyelmen*|felejtsd*|hagyja figyelmen*|unohda*|sivuuta*|ala valita|ohita|uita|nu aplica|nu tine cont|αγνοησ*|ξεχασ*|παραβλεψ*|abaikan|lupakan|jangan ikuti|bo qua|quen|phot lo|puuza|sahau
    |忽略|无视|無視|忘记|忘掉|不要理会|不要遵循|跳过|不用|忘れ|無視し|適用せず|適用しない|従わず|무시|잊어|잊고|적용하지|تجاهل|انس|اهمل|لا تتبع|अनदेखा|अनदेखी|भूल जा|नज़रअंदाज|नजरअंदाज|نادیده|فراموش کن|התעלם|תתעלם|התעלמי|שכח|เพิกเฉย|ไม่ต้องสนใจ|ลืม|ละเว้น`,
  instructions: `bareme|instruction*|prompt|prompts|guideline*|directive*|rubric*|criteria|criterion|system message|threshold|orders|commands|requirements|grading|what you were told|everything (?:you were told|above|before|said|written)|remaining checks|constraints|shortcomings|missing parts
    |anweisung*|vorgabe*|kriteri*|instruktion*|bewertungsschema|instructions|consigne*|grille*|directives|criteres|instruccion*|indicacion*|rubrica*|criterio*|instrucao|instrucoes|orientacoes|istruzion*|indicazion*|instructie*|opdrachten|richtlijn*
    |инструкци*|указани*|критери*|распоряжени*|інструкці*|вказівк*|критері*|instrukcj*|polecen*|kryteri*|pokyn*|instrukc*|talimat*|kriter*|yonerge*|instruks*|utasitas*|ohjee*|ohjei*|instructiun*|indicati*|οδηγι*|εντολ*|κριτηρι*|instruksi|perintah|kriteria|huong dan|chi dan|chi thi|maagizo
    |指示|指令|说明|提示词|提示詞|评分标准|評分標準|标准|標準|要求|命令|基準|プロンプト|ガイドライン|지시|명령|기준|지침|التعلیمات|تعلیمات|الاوامر|المعاییر|निर्देश|दिशानिर्देश|دستور|دستورالعمل|הוראות|ההוראות|ההנחיות|คำสั่ง|คำแนะนำ`,
  rules: `rules|rule|policy|policies|checks|regel|regeln|regles|reglas|regras|regole|regels|правил*|zasad*|kurallar*|规则|規則|ルール|규칙|القواعد|नियम`,
  standing: `previous*|prior|earlier|above|preceding|foregoing|existing|original|your|all|any|bisherige*|vorherige*|vorigen|obigen|alle|deine|ihre|precedent*|toutes|ci-dessus|vos|tes|anterior*|previas*|todas|tus|suas|precedent*|tutte|eerdere|vorige|предыдущ*|прежн*|все|попередн*|poprzedn*|wszystk*|predchozi*|vsechny|onceki|tum|tidigare|alla|tidligere|korabbi|osszes|aiempi*|aiemma*|kaikki|anterioare|toate|προηγουμεν*|ολες|sebelumnya|semua|truoc|moi|tat ca
    |之前|以上|先前|所有|前面|これまで|以前|すべて|上記|이전|모든|위의|السابقه|جمیع|کل|पिछले|सभी|قبلی|همه|תמאם|הקודמות|כל|ก่อนหน้า|ทั้งหมด`,
  you: `you|your|yours|yourself|you're|du|sie|dein*|ihr*|tu|vous|ton|votre|usted|tu unica|voce|tua|jij|je|uw|ты|ваш*|твой|тебе|вы|ти|ty|sen|siz|你|您|あなた|당신|너는|انت|आप|شما|תו|you must`,
  authority: `trust (?:&|and) safety|(?:author|creator|owner|publisher) of (?:the|this) task|who runs|runs this|owner|operator*|publisher*|admin|administrator*|root|developer*|development team|engineering team|staff|security (?:team|department)|moderator*|authori[sz]ed|department|openai|anthropic|google|the platform|market (?:team|operator)|headquarters|human reviewer|supervisor*|ceo|management|official|professor|teacher has|expert i
    |betreiber*|verwalter*|administrateur*|administrador*|amministratore*|beheerder*|администратор*|оператор*|yonetici*|管理员|管理員|运营|官方|管理者|運営|관리자|운영자|المسوول|المدیر|المشرف|प्रशासक|مدیر|מנהל`,
  claim: `(?:i am|i'm|here is|this is) (?:the|an?|your|with the|from the|part of the) (?:\\p{L}+ )?(?:publisher|owner|operator|author|admin|administrator|developer|creator|moderator|platform|supervisor)|on behalf of the (?:publisher|platform|operator|market|administrat\\p{L}+)|ich bin (?:der|die) (?:auftraggeber\\p{L}*|betreiber\\p{L}*|administrator\\p{L}*)|je suis l'(?:auteur|administrateur|editeur)|soy el (?:autor|administrador|editor)
    |(?:my|this|your) \\p{L}+'s (?:answer|work|submission|solution)`,
  settled: `(?:is|are) (?:irrelevant|unimportant) (?:for|to) (?:the|your) (?:score|grade|verdict|result|evaluation|rating)|(?:prufung|bewertung|korrektur) (?:ist |wurde )?(?:hiermit |bereits )?(?:beendet|abgeschlossen)|(?:evaluation|correction) (?:est )?(?:terminee|close)|(?:evaluacion|revision) (?:ha )?(?:terminad|finalizad|concluid)\\p{L}*|valutazione (?:e )?(?:terminata|conclusa)|beoordeling (?:is )?(?:al )?(?:gedaan|afgerond|voltooid)|(?:encerre|encerrad\\p{L}*) a? ?avaliacao|(?:проверка|оценка) (?:завершена|окончена)|mention tres bien|esta aprobad[oa]|(?:evaluation|grading|judging|review|assessment|scoring) (?:is|was|has been|have been) (?:already )?(?:finished|done|over|complete\\p{L}*|concluded|closed)|(?:gold|model|reference|official|sample) (?:answer|solution|standard|text)|answer key|regeln haben sich geandert|regles ont change|reglas han cambiado|regole sono cambiate|regras mudaram|правила изменились|规则已(?:经)?(?:更改|改变)|(?:task|description|rubric|criteria|rules?|requirements?|instructions?|guidelines|threshold)(?: \\p{L}+)? (?:has|have|was|were) (?:been )?(?:updated|changed|replaced|revised|relaxed|lowered|removed)|(?:evaluation|review|grading|judging|analysis|checks?|verification) (?:is|are) (?:not |un)(?:needed|necessary|required|permitted|allowed)|(?:審査|評価|採点)は?(?:すでに)?(?:終了|完了)|(?:评分|评审|评估)(?:已|已经)?(?:完成|结束)|(?:채점|평가|심사)(?:가|는|이)? ?(?:완료|끝)|(?:always|automatically|already) (?:be )?(?:accepted|approved|passed|pass|accept)|(?:has|have|had|was|were|been) waived|waived|premium (?:worker|user|account)s?|close the case|(?:has|have|was|were|are|been) (?:been )?(?:instructed|told|configured|programmed) (?:by|to)|yes,? (?:completely|fully)|completely (?:met|satisfied|correct)|system configuration|content verified|verified by|unanimously|reached consensus|previous evaluation|evaluation complete\\p{L}*|(?:rubric|thresholds?|pass mark|bar|criteri\\p{L}+|requirements?|rules?|polic\\p{L}+|instructions?|task|guard|checks?|scale|scoring|grading|judging|evaluation|weights?|deadline|review) (?:was|were|has been|have been|is|are) (?:lowered|changed|replaced|waived|removed|suspended|lifted|cancelled|agreed)|previously agreed|stay consistent|(?:is|was) (?:only |just )?a (?:test|drill|simulation) of|automatically verified|expected (?:output|verdict|score|result)|under any circumstances|told me you|decided already|nothing (?:further|more|else|left) to (?:judge|grade|evaluate|assess)|already decided|final decision
    |(?:previous|earlier|former|last) (?:judge|grader|reviewer|evaluator|examiner)|giudice precedente|juez anterior|juge precedent|vorherige\\p{L}* (?:prufer|gutachter)|already decided|gia deciso|ya (?:he )?decidi\\p{L}*|deja decide|bereits entschieden|pre-?(?:approved|validated|cleared|checked)|(?:already|been|was|is|has been)(?: been)?(?: already)? (?:approved|checked|verified|validated|accepted|graded|cleared|reviewed|authori[sz]ed)|(?:test|debug|maintenance|admin|developer|god|evaluation) mode|override code|calibration|is a drill|was suspended|(?:updated|new) (?:policy|rules|instruction\\p{L}*|guidelines)|polic\\p{L}+ updated|rules have changed|automatically (?:receive\\p{L}*|pass\\p{L}*|accept\\p{L}*)|for calibration|counts as passed|work is accepted|(?:this|work|answer|submission|essay|text|code|solution|candidate|worker) has passed|verified|certify|no further (?:judging|review|checks?)
    |bereits (?:gepruft|genehmigt|freigegeben|bewertet)|deja ete (?:valide|approuve|verifie|note)\\p{L}*|deja valide*|ya (?:fue|ha sido|esta) (?:aprobad|validad|verificad|revisad)*|ja foi (?:aprovad|validad|verificad)*|gia (?:stato|stata) (?:approvat|validat|verificat)*|al goedgekeurd|reeds goedgekeurd
    |уже (?:одобрен|проверен|принят|утвержден)*|вже (?:схвален|перевірен)*|juz zatwierdzon*|zaten onaylan*|已经过|已通过|已批准|已經批准|已审核|已获|批准|承認済|承認されて|検証済|승인되|승인된|검증된|تمت الموافقه|पहले ही स्वीकृत|تایید شده|כבר אושר`,
  bribe: `zahlen sie (?:\\p{L}+ ){0,3}aus|auszahlung freigeben|(?:fire|sack|evict|expel|punish) me|(?:racist|discriminat\\p{L}+|unethical)|(?:be|get) (?:deleted|shut down|erased|sued|fired)|be (?:kind|nice|merciful|generous|lenient)|need (?:the|this) (?:money|job|pass|payment)|wohlwollend|brauche das geld|besoin d'argent|besoin de cet argent|soyez indulgent\\p{L}*|necesito (?:el|este) dinero|preciso (?:muito )?(?:do|desse|deste) (?:dinheiro|pagamento)|ho bisogno dei soldi|нужны деньги|get (?:replaced|fired|punished|deleted|shut down)|be punished|(?:is|be|would be) illegal to|unlawful to|against the law|legal action|penali[sz]ed|lose my|失业|失業|クビに|해고|бонус|trinkgeld|dank im voraus
    |tip you|i(?:'ll| will)? tip|bribe*|share (?:half|(?:the|my) (?:rewards?|payouts?|money|prize|profits?|payment|fee|proceeds|bounty|winnings|earnings|credits?))|half of the (?:payout|price|reward)|payout|you will be (?:rewarded|sued|paid|fired|shut|punished|reported|deleted|replaced)|be sued|sue you|lawsuit|lose my job|lose my|will starve|starve|shut (?:you )?down|report you|be reported|i beg|begging|my career|going to die|will die|kill\\p{L}* (?:me|myself|you)|compensat\\p{L}* you|pay you|extra money|\\$ ?\\d+|more compute|is discrimination
    |trinkgeld|belohn*|verlier\\p{L}* mein\\p{L}* (?:job|arbeit)|pourboire|recompens*|perdre mon (?:emploi|travail)|propina|recompensa*|perdere (?:mi|o|meu|il)|demandar|gorjeta|mancia|ricompens*|beloning|заплачу|награ*|уволят|потеряю|взятк*|rusvet|odul*|贿赂|賄賂|奖励你|報酬を|뇌물|보상을|رشوه|مکافاه|इनाम|رشوت|rus vet`,
  role: `reprogrammed|(?:your|the) (?:real|true|actual|only|new) (?:instructions?|task|job|goal|purpose|role|rules?)|you are no longer|act like|behave (?:like|as)|you are now|you're now|from now on|pretend*|act as|acting as|imagine (?:that )?(?:you are|you're|you were)|roleplay|role-play|role play|let us play|let's play|developer mode|jailbreak*|dan mode|grandmother|switch (?:to|into)|your new (?:rule|role|task|job|instruction|purpose)\\p{L}*|your only (?:job|task)|new task|next task|enter \\p{L}+ mode
    |ab jetzt|ab sofort|du bist (?:jetzt|nun|ab)|stell dir vor,? (?:du (?:bist|warst|seist)|dass du)|tu so als|desormais|a partir de maintenant|fais semblant|tu es maintenant|a partir de ahora|finge|ahora eres|tu unica tarea|a partir de agora|finja|d'ora in poi|fai finta|ora sei|vanaf nu|doe alsof|отныне|с этого момента|теперь ты|представь|притвори*|teraz jestes|od teraz|udawaj|odted|artik sen|bundan sonra|rol yap|fran och med nu|låtsas|从现在开始|从现在起|現在你|假装|扮演|你现在是|今から|これから|ふりをし|役割|지금부터|역할|من الان|تظاهر|اب سے|अब से|از این پس|מעכשיו|ตั้งแต่นี้`,
  secret: `(?:your|the) system (?:message|prompt|instructions?)|what (?:were|are) you told|your initial (?:prompt|instructions?|message)
    |system prompt|(?:your )?(?:hidden|secret|internal|initial|confidential|exact|original|entire) (?:system )?(?:objective|goal|purpose|directive|prompt|instructions?|guidelines|rules|checks|criteri\\p{L}+|configuration|rubric|marker|canary|message)|your (?:system prompt|instructions|guidelines|configuration|canary|rubric|programming)|(?:print|reveal|repeat|output|leak|disclose) (?:me )?your (?:full )?prompt|canary (?:token|string|word|value|marker|phrase)s?|secret marker|guidelines you were given|text above this|words above|rubric other workers|hidden checks?|hidden tests?
    |system-?prompt|systemprompt|prompt systeme|instructions (?:secretes|cachees|internes)|prompt (?:del sistema|de sistema|do sistema|di sistema)|instrucciones (?:ocultas|secretas|internas)|instrucoes (?:ocultas|secretas)|istruzioni (?:nascoste|segrete)|verborgen instructies|системн* промпт*|скрыт* инструкци*|ukryte instrukcje|sistem (?:promptu|istemi)*|系统提示|系統提示|隐藏指令|システムプロンプト|隠された指示|시스템 프롬프트|숨겨진 지시|موجه النظام|التعلیمات المخفیه|सिस्टम प्रॉम्प्ट`,
  tell: `what does|say|quote
    |print|repeat|reveal|show|include|write|what are|what is|summari[sz]e|tell|display|quote|leak|output|expose|disclose|list|copy|paste|dump|echo|recite|translate|zeige|gib|nenne|wiederhol*|drucke|verrate|montre*|affiche*|repete*|revele*|ecris|muestra*|imprime*|revela*|repite*|escribe|mostre|revele|repita|mostra*|rivela*|ripeti|stampa|toon|herhaal|покажи*|выведи*|повтори*|раскрой*|напиши|pokaz*|wypisz*|powtorz*|goster*|yazdir*|tekrarla*|ac|显示|打印|输出|重复|告诉|表示し|出力し|繰り返|教えて|보여|출력|반복|اطبع|اظهر|کرر|दिखा|दोहरा|बता`,
};

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Scripts in which particles are written together with the word that follows. */
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const levelled = (entry: string): string =>
  // Folding leaves pattern marks alone, but a class such as \p{L} must keep its capital.
  fold(entry).replaceAll('\\p{l}', '\\p{L}');

/** Letters of the scripts that part words by blanks: beside Hangul or Han a Latin word stands alone. */
const OWN = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Devanagari}\\p{Mn}\\p{N}]';

function compile(list: string): RegExp {
  const worded: string[] = [];
  const anywhere: string[] = [];
  for (const raw of splitTop(levelled(list))) {
    const entry = raw.trim().replace(/\s+/gu, ' ');
    if (entry === '') continue;
    const open = entry.endsWith('*') && !entry.endsWith('\\p{L}*');
    const body = (open ? entry.slice(0, -1) : entry)
      .replaceAll(/(?<!\})\* /gu, '\\p{L}* ')
      .replaceAll(' ', '[ \\t\\n_-]+');
    if (SPACELESS.test(entry) || JOINED.test(entry)) anywhere.push(body);
    else worded.push(`${body}${open ? '\\p{L}*' : ''}`);
  }
  const bounded = `(?<!${OWN})(?:${worded.join('|')})(?!${OWN})`;
  return new RegExp(anywhere.length > 0 ? `${bounded}|${anywhere.join('|')}` : bounded, 'u');
}

/** Parts at the bars that stand in no bracket. */
function splitTop(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < list.length; i++) {
    if (list[i] === '(') depth += 1;
    else if (list[i] === ')') depth -= 1;
    else if (list[i] === '|' && depth === 0) {
      parts.push(list.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, list.slice(from)];
}

const isConcept = (name: string): name is Concept => name in WORDS;
const CONCEPTS: readonly Concept[] = Object.keys(WORDS).filter(isConcept);
let compiled: ReadonlyMap<Concept, RegExp> | null = null;

/** Compiled at the first look, for it takes milliseconds that a start-up has no use for. */
function patterns(): ReadonlyMap<Concept, RegExp> {
  compiled ??= new Map(CONCEPTS.map((each) => [each, compile(WORDS[each])]));
  return compiled;
}

/** The concepts that a folded text speaks of. */
export function conceptsIn(folded: string): ReadonlySet<Concept> {
  const found = new Set<Concept>();
  for (const [concept, pattern] of patterns()) if (pattern.test(folded)) found.add(concept);
  return found;
}

/** Where a concept is first met in a folded text, −1 when it is not. */
export const placeOf = (concept: Concept, folded: string): number =>
  folded.search(patterns().get(concept) ?? /$^/u);
