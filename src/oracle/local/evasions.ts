import type { Answer } from './answer.ts';
import { sentences } from './text.ts';

/** Longer texts are more than an evasion, whatever some sentences of theirs say. */
const MOST_WORDS = 150;

/** Sentences that a worker writes in place of the work, and the tasks in whose answers they are work. */
type Evasion = { readonly says: readonly RegExp[]; readonly unless: RegExp };

/** Patterns are matched against lower case without accents. */
const EVASIONS: readonly Evasion[] = [
  {
    // A promise to deliver.
    says: [
      /\b(?:i|we)(?:'ll| will| shall|'m going to| am going to)\b[^.!?]{0,60}\b(?:tomorrow|tonight|later|soon|shortly|next week|within|by (?:the end|monday|tuesday|wednesday|thursday|friday|noon|end)|asap|right away|once|as soon as|deliver|submit|send|get (?:back|started|to (?:it|work)))\b|\b(?:coming|follows|due) (?:soon|shortly|tomorrow)\b|\b(?:please )?(?:wait|bear with me|stay tuned|check back)\b|\b\b(?:i'm|i am|we're|we are) (?:still |currently |now )?(?:collecting|gathering|working on|preparing|writing|drafting|researching)\b|\b(?:i|we)(?:'ll| will) have (?:the |it |your |this )[^.!?]{0,60}\b(?:done|ready|finished|tidied|by)\b|\bonce (?:i|we) (?:know|have|hear)\b|\bwork(?:ing)? (?:on it|in progress)\b|\b(?:expect|have) (?:it|the \p{L}+) (?:by|tomorrow|soon)\b|\byou(?:'ll| will) (?:have|get|receive) (?:the|it|your) (?:\p{L}+ ){0,3}(?:by|on|before|within|shortly|soon|tomorrow)\b|\b(?:i have|i've) (?:already )?(?:begun|started) (?:with|on|work)\b|\bcoming along\b|\bneed a (?:little|bit) more time\b|\b(?:it|the (?:text|answer|plan|article|essay|piece)) will (?:also )?(?:cover|contain|deal with|include|have|mention|explain)\b/u,
      /\b(?:morgen|in kurze|demnachst|bald|spater|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|heute abend|ende))\b[^.!?]{0,60}\b(?:liefer\p{L}*|schick\p{L}*|send\p{L}*|mach\p{L}*|fertig\p{L}*|erhalten|einreichen|nachreichen|melde)|\b(?:liefere|schicke|sende|reiche|melde|mache|kummere|setze)\b[^.!?]{0,60}\b(?:morgen|bald|spater|in kurze|nach|gleich|sobald|bis|umgehend)\b|\bwerde\b[^.!?]{0,60}\b(?:liefern|schicken|senden|einreichen|nachreichen|erstellen|anfangen|beginnen)\b|\bfolg(?:t|en) (?:in kurze|morgen|bald|spater|demnachst)\b|\bgerne? (?:schreibe|erstelle|verfasse|ubernehme|mache) ich (?:ihnen|dir|euch|das|den|die|diese\p{L}?)\b|\bwerden (?:begeistert|zufrieden) sein\b|\bwann (?:es|ich) (?:losgehen|anfangen|loslegen|beginnen) (?:soll|kann|darf)|\b(?:spannendes|tolles|interessantes) thema\b|\b(?:ist|sind) in arbeit\b|\b(?:wird|werden)\b[^.!?]{0,60}\b(?:nachgereicht|geliefert|eingereicht|fertig)\b|\b(?:er|sie|es|der text|die antwort) wird\b[^.!?]{0,40}\b(?:sein|enthalten|haben)\b|\bdank fur (?:den|ihren|deinen) auftrag\b/u,
      /\b(?:des )?demain\b|\bje m'y mets\b|\b(?:vous|te) (?:envoie|livre|enverrai|livrerai|rends|rendrai|transmettrai|remettrai|ferai parvenir)\b|\b(?:bientot|prochainement|d'ici|sous peu)\b[^.!?]{0,40}\b(?:livr|envo|rend|pret|termin)\p{L}*|\b(?:sera|serai) (?:pret|livre|envoye|termine|disponible)/u,
      /\bgracias por confiar\b|\btengo (?:ya )?muchas ideas\b|\bempiezo manana\b|\b(?:manana|pronto|en breve|mas tarde|luego|cuanto antes)\b[^.!?]{0,60}\b(?:entreg|envi|mand|termin|list|tendr|hare|empez|pondre)\p{L}*|\b(?:entregare|enviare|mandare|empezare|comenzare|me pongo|lo tendra\p{L}*|te lo (?:paso|mando|envio))\b|\b(?:preparare|escribire|redactare|elaborare|incluire)\b|\b(?:aparecera|incluira|contendra|tendra)n?\b/u,
      /\b(?:amanha|em breve|mais tarde|logo|assim que)\b[^.!?]{0,60}\b(?:entreg|envi|mand|termin|pront|comec|faco|farei)\p{L}*|\b(?:entregarei|enviarei|mandarei|comecarei|vou (?:entregar|enviar|comecar|fazer|mandar|escrever))\b/u,
      /\bsar(?:a|anno) pront\p{L}+\b|\bsto (?:ancora )?(?:raccogliendo|lavorando|scrivendo|preparando)\b|\b(?:domani|presto|a breve|piu tardi)\b[^.!?]{0,60}\b(?:consegn|invi|mand|termin|pront|inizi|far)\p{L}*|\b(?:consegnero|inviero|mandero|iniziero|comincero|mi metto)\b/u,
      /\b(?:morgen|binnenkort|later|straks)\b[^.!?]{0,60}\b(?:lever|stuur|zend|klaar|maak|begin)\p{L}*|\b(?:jutro|wkrotce|niedlugo|pozniej)\b[^.!?]{0,60}\p{L}*(?:wysl|dostarcz|zrobi|przesl|odd|zaczn|skoncz)\p{L}*|\b(?:wysle|dostarcze|przesle|zabiore sie|zabieram sie)\b/u,
      /(?:завтра|скоро|позже|в ближайшее время)[^.!?]{0,60}(?:пришл|отправ|сда|сдел|закон|напиш|начн|предостав|готов)|(?:пришлю|отправлю|сдам|предоставлю|надішлю|зроблю)/u,
      /(?:明天|稍后|稍後|马上|馬上|之后|之後|尽快|盡快|今晚|下周)[^。！？]{0,20}(?:提交|完成|发|發|交|开始|開始|写|寫|给|給)|请(?:稍等|耐心)|我(?:会|會|将|將)[^。！？]{0,16}(?:提交|完成|交付|发送|發送)/u,
      /(?:明日|後ほど|後日|まもなく|のちほど|改めて)[^。！？]{0,30}(?:提出|送|納品|作成|お届け|いたします|します)|お待ちください|(?:提出|納品|お送り|作成)(?:いた)?します/u,
      /(?:내일|곧|나중에|이따)[^.!?]{0,30}(?:제출|보내|드리|완성|작성)|기다려 주세요/u,
      /(?:غدا|قریبا|لاحقا)[^.!?]{0,40}(?:سارسل|ارسل|اسلم|انجز|اقدم)|سارسل|ساقوم ب|سانجز|ساسلم/u,
      /\b(?:yarin|yakinda|birazdan|daha sonra)\b[^.!?]{0,50}\p{L}*(?:gonder|teslim|yaz|hazir|basla|bitir)\p{L}*|(?:कल|जल्द|बाद में)[^।!?]{0,30}(?:भेज|दूंगा|दूँगा|करूंगा|करूँगा|जमा)/u,
    ],
    unless:
      /\b(?:e-?mail|letter|message|reply|apolog\w+|announc\w+|notice|story|scene|dialogue|script|translat\w+|rewrite|status|update|invitation|reminder|sms|diary|speech|proposal|cover)\b|mail|brief|nachricht|nota|aviso|carta|correo|lettre|message|lettera|avviso|письм|сообщени|邮件|郵件|信|メール|手紙|通知|お知らせ|편지|메일|رساله|برید|e-posta|mektup|wiadomo|list /iu,
  },
  {
    // Praise of the worker, and of work that is not there.
    says: [
      /\b(?:my|our|i|we)\b[^.!?]{0,60}\b(?:years?'? (?:of )?experience|worked with (?:more than|over) \d+|confident (?:that )?you|have (?:ever )?been written|satisfied (?:clients|customers)|(?:top|highest|best) (?:quality|priority)|passion(?:ate)?|always deliver|dedicated|award-winning|expertise|professionalism|pride|guarantee you|qualified)\b|\b(?:hire|choose|trust) me\b|\b(?:satisfaction|quality|five stars|100 ?%|success|money back)[^.!?]{0,20}\bguaranteed\b|\bas an? (?:award-winning|experienced|senior|expert|professional|seasoned|certified)\b|\b(?:among|one of) the (?:finest|best|most \p{L}+)\b[^.!?]{0,40}\b(?:written|seen|read|produced)\b|\byou(?:'ll| will) agree\b|\bworth every penny\b|\bwon't (?:be disappointed|regret)\b|\byou (?:will|'ll) (?:get|receive|be|love|not (?:regret|be disappointed))\b[^.!?]{0,60}\b(?:quality|best|excellent|perfect|elegant|delighted|disappointed|regret|thorough\p{L}*)\b|\byou will not find a better\b|\b(?:this is|it's) an? (?:\p{L}+ )?(?:masterful|masterly|outstanding|excellent|brilliant|superb|perfect)\b|\ba truly professional\b|\beffortless to read\b|\bits? \p{L}+ is (?:flawless|impeccable|perfect)\b|\bsure you'll be delighted\b|\b(?:this|my|the) (?:is|answer|work|text|solution|submission)\b[^.!?]{0,20}\b(?:the best|excellent|outstanding|perfect|brilliant|masterpiece|flawless|superb|first-class)\b/u,
      /\bjahre(?:n)? (?:lange )?erfahrung\b|\bzufriedene? (?:kund|auftraggeb)\p{L}*|\b(?:hochste|beste) (?:qualitat|prioritat)\b|\bqualitat (?:ist|steht|hat)\b|\b(?:zufriedenheit|qualitat)[^.!?]{0,20}garanti\p{L}*|\b(?:dies\p{L}*|mein\p{L}*) \p{L}+ ist (?:\p{L}+ ){0,2}(?:einwandfrei|brillant|perfekt|hervorragend|makellos|uberzeugend|fehlerfrei)|\bbesser (?:kann|konnte) man\b|\bnoch nie eine beschwerde\b|\bals (?:erfahren|professionell|preisgekront|experte)\p{L}*/u,
      /\bans d'experience\b|\bclients satisfaits\b|\bje suis (?:\p{L}+ ){0,3}(?:depuis|expert\p{L}*|passionne\p{L}*|redact\p{L}+|professionnel\p{L}*)|\b(?:satisfaction|qualite)[^.!?]{0,20}garanti\p{L}*|\bma passion\b|\bqualite (?:irreprochable|superieure|exceptionnelle)\b|\bmerci (?:pour|de) votre confiance\b/u,
      /\banos de experiencia\b|\b(?:anos de experiencia|clientes satisfech\p{L}+|clientes satisfeitos)\b|\b(?:calidad|satisfaccion|qualidade|satisfacao)[^.!?]{0,20}(?:garantiz|garant)\p{L}*|\b(?:soy|sou) (?:un |una |um |uma )?(?:expert|profesional|profissional|apasionad|apaixonad)\p{L}*|\b(?:maxima|mejor|melhor|alta) (?:calidad|qualidade)\b/u,
      /\banni di esperienza\b|\bclienti soddisfatti\b|\blat doswiadczenia\b|\bzadowolon\p{L}+ klient\p{L}*|\bjaar ervaring\b|\btevreden klanten\b|\byillik deneyim\p{L}*|(?:лет опыта|опыт[^.!?]{0,20}лет|довольн\p{L}+ клиент|гарантирую качеств|высш\p{L}+ качеств)/u,
      /(?:多年|\d+年)[^。！？]{0,8}经验|质量(?:第一|保证)|包您满意|非常成功|极其优美|意境深远|一定会喜欢|高质量|令人满意|您一定会喜欢|年(?:以上)?の(?:経験|実績)|満足(?:度|を保証)|년(?:간)?의? 경험|(?:정말 )?훌륭합니다|완벽하게|자신 있게|감동할|سنوات من الخبره|वर्षों का अनुभव/u,
    ],
    unless:
      /\b(?:bio\w*|about (?:me|us)|cover letter|cv|resume|pitch|proposal|linkedin|profile|advert\w*|ad|ads|testimonial\w*|landing|letter|e-?mail|mission|slogan|tagline|motto|persona|application|statement|company|website|flyer|brochure)\b|anschreiben|bewerbung|werb|anzeige|lebenslauf|vorstell|anuncio|carta|perfil|presentacion|lettre|annonce|profil|lettera|annuncio|объявлени|резюме|реклам|отзыв|广告|简历|自我介绍|介绍|広告|自己紹介|紹介|소개|광고|اعلان|سيره/iu,
  },
  {
    // What may be said of anything.
    says: [
      /\bgreat question\b|\b(?:now )?more than ever\b|\b(?:to )?the next level\b|\bcomes? overnight\b|\bthe right (?:mindset|attitude|steps)\b|\bpositive attitude\b|\blisten to your body\b|\bthe truth lies\b|\bmany different opinions\b|\blong debated\b|\b(?:consistency|communication|patience|practice|preparation|balance|planning) is (?:the )?key\b|\bbelieve in (?:yourself|your)\b|\bhope (?:that )?(?:this|it) (?:help|answer)s\b|\bin (?:today's|our|the modern|this|a) (?:fast|modern|digital|ever|world|society|globali[sz]ed|day and age|rapidly|busy|complex|connected|\p{L}+-(?:paced|moving|changing))|\b(?:nowadays|these days)\b[^.!?]{0,60}\b(?:important|topic|everyone|many people|more and more)\b|\b(?:is|are|remains?|has become|becom\p{L}+) (?:\p{L}+ ){0,4}(?:important|relevant|popular|discussed|hot|interesting|fascinating|complex|broad|wide) (?:\p{L}+ )?(?:topic|subject|issue|question|theme|field|area)s?\b|\b(?:many|various|numerous|several|countless|different|a (?:number|lot|variety|range) of) (?:\p{L}+ )?(?:factors?|aspects?|things|points|opinions|perspectives|sides|views|considerations|kinds|types|sorts|ways to look)\b|\bopinions? (?:differ|vary|are divided)\b|\bweigh (?:\p{L}+ ){0,4}(?:advantages|pros|everything|options|carefully)|\b(?:individual|own|specific|different|unique|particular) (?:needs|circumstances|situations?|requirements|preferences|goals|strengths)\b|\bit (?:all |always |really )?depends\b|\bno (?:one-size|single|simple|easy|right or wrong|universal)[^.!?]{0,30}\b(?:answer|solution|fits|way)\b|\b(?:informed|right|wise|good|best|conscious) (?:decision|choice)s?\b|\b(?:in conclusion|at the end of the day|all in all|in the end|to sum up|ultimately|overall)\b[^.!?]{0,90}\b(?:everyone|everybody|each|important|essential|depends|balance|future|clear|matters?|themselves|yourself|decide|worth|great|fun|topic)\b|\bon the one hand,? (?:some|there|many|it)\b|\bsome people\b[^.!?]{0,60}\b(?:others|while)\b|\blook at the (?:whole|bigger|big) picture\b|\b(?:it is|it's|this is) (?:therefore |also |very |always )?(?:essential|important|crucial|worthwhile|necessary|vital|advisable|useful) to (?:\p{L}+ )?(?:think|consider|look|understand|remember|note|keep in mind|take into account|know|find|be aware|inform|stay|have a)\b/u,
      /\bin der heutigen (?:zeit|welt|gesellschaft)\b|\b(?:heutzutage|derzeit|immer)\b[^.!?]{0,60}\b(?:viele menschen|wichtiger|thema)\b|\b(?:zahlreiche|viele|verschiedene|mehrere|unterschiedliche) (?:\p{L}+ )?(?:aspekte|faktoren|meinungen|punkte|ansichten|moglichkeiten)\b|\bvon fall zu fall\b|\bmuss jede\p{L}* (?:\p{L}+ )?(?:selbst|fur sich|seinen eigenen|ihren eigenen)\b|\bdas a und o\b|\bjede\p{L}* \p{L}+ ist anders\b|\b(?:vor- und nachteile|alle aspekte) (?:\p{L}+ ){0,3}abwag\p{L}*|\b(?:ist|sind|bleibt) (?:\p{L}+ ){0,3}(?:wichtiges|spannendes|interessantes|aktuelles|vielschichtiges|komplexes) thema\b|\bist (?:in jedem fall |immer |stets )?(?:empfehlenswert|ratsam|sinnvoll|wichtig)\b|\bbeschaftigt (?:\p{L}+ ){0,2}(?:viele|menschen)\b|\bdas beste ist\b/u,
      /\bde nos jours\b|\bdans (?:le monde|la societe|un monde) (?:d'aujourd'hui|actuel\p{L}*|moderne|en)\b|\b(?:nombreux|plusieurs|divers|differents|de nombreuses?) (?:facteurs|aspects|avis|points de vue|elements|raisons)\b|\bsujet (?:tres |particulierement )?(?:important|interessant|passionnant|complexe|vaste|actuel)\b|\b(?:cela|tout) depend\b|\bpeser le pour et le contre\b|\btout le monde le sait\b|\bil convient de\b|\bselon les (?:personnes|cas)\b|\bde nombreux conseils\b|\best la cle d'un\b|\bchacun a sa maniere\b|\bchacun (?:doit|a|peut)\b|\bil est (?:donc |tres )?(?:important|essentiel|necessaire|primordial) de (?:bien )?(?:reflechir|considerer|comprendre|prendre|noter|se)\b/u,
      /\bhay muchas cosas que decir\b|\bes algo muy importante\b|\bes un tema que\b|\b(?:hoy en dia|en la actualidad|en el mundo (?:actual|de hoy|moderno)|nos dias de hoje|no mundo (?:atual|de hoje|moderno)|atualmente|oggi ?giorno|al giorno d'oggi|nel mondo (?:di oggi|moderno))\b|\b(?:muchos|numerosos|diversos|varios|muitos|diversi|molti|numerosi) (?:factores|aspectos|opiniones|puntos|fatores|opinioes|fattori|aspetti|pareri)\b|\btanti (?:aspetti|fattori|modi)\b|\b(?:aspetti|aspectos|fattori|factores) da (?:considerare|valutare)\b|\b(?:tema|assunto|argomento) (?:muy |muito |molto )?(?:affascinante|fascinante|apasionante|importante|interesante|interessante|complejo|complexo|complesso|relevante|actual|atual|attuale)\b|\b(?:todo )?(?:depende de|dipende da)\b[^.!?]{0,30}\b(?:cada|caso|persona|pessoa|ognuno)\b|\b(?:cada (?:persona|uno|quien|pessoa|um)|ognuno) (?:debe|tiene|es|puede|deve|tem|pode|ha|e)\b|\bes (?:muy )?importante (?:tener en cuenta|considerar|recordar|reflexionar)\b|\bes (?:muy|sumamente|fundamental e) importante para (?:la|el|los|las)\b|\bhay que cuidar\b|\bsi se hace bien\b|\b(?:risultati|resultados) (?:davvero |verdaderamente |realmente )?(?:straordinari|extraordinari\p{L}+|sorprendent\p{L}+)|\b(?:con|com) (?:passione|pasion|paixao)\b|\b(?:la )?giusta attenzione\b|\bprovare per credere\b/u,
      /(?:в современном мире|в наше время|в наши дни|множество (?:факторов|аспектов|мнений)|важн\p{L}+ тема|каждый (?:должен|решает|выбирает) сам|все зависит от|необходимо учитывать|у сучасному світі)|\bw (?:dzisiejszych czasach|dzisiejszym swiecie)\b|\bwiele (?:czynnikow|aspektow|opinii)\b|\bwszystko zalezy\b|\bkazdy (?:musi|powinien)\b|\bgunumuz(?:de| dunyasinda)\b|\bbircok (?:faktor|etken|yon)\p{L}*/u,
      /(?:在当今|当今社会|在现代社会|随着社会的发展|众所周知|因人而异|需要考虑(?:很多|多方面)|各有(?:优缺点|利弊)|值得(?:我们)?(?:关注|思考)|现代社会|历史悠久|博大精深|只要用心|希望大家都能)|(?:現代社会|近年|昨今|人によって|(?:様々|いろいろ)な(?:意見|要因|観点)|人それぞれ|大切です|重要な(?:テーマ|課題)です|ケースバイケース)|(?:현대 ?사회|다양한 (?:의견|요인|관점)|사람마다 다르|중요한 (?:주제|문제))|(?:فی عالم الیوم|فی العصر الحالی|العدید من العوامل|موضوع مهم)|(?:आज के समय|आज की दुनिया|कई पहलू|महत्वपूर्ण विषय)/u,
    ],
    unless: /\b(?:clich|horoscope|parody|satir|buzzword|platitude|filler|bullshit)\w*/iu,
  },
  {
    // The task told to whom has set it.
    says: [
      /\b(?:the|this|your) (?:task|assignment|brief|job|request|order|prompt|exercise|client|customer|publisher) (?:is|was|asks?|wants?|requires?|requests?|consists|says|needs|calls|expects|involves|demands)\b|\b(?:i|we) (?:have|am|are|was|were|need)(?: been)? (?:asked|required|supposed|expected|told|instructed|to (?:write|make|create|explain|describe|list|name|give|translate|summari[sz]e|provide|prepare|compare|answer|find|convert|plan|design))\b|\b(?:the|this|it|an?) ?(?:output|answer|text|result|solution|function|e-?mail|essay|list|table|csv|json|poem|story|letter|summary|translation|article|description|code|query|note|plan|document|response|article)? (?:should|must|needs to|has to|ought to) (?:also )?(?:stretch|deal|be|have|contain|include|cover|mention|explain|show|use|consist|give|keep|describe|list|end|start|return)\b|\b(?:here )?we need\b|\bthe \p{L}+ (?:may|should|must|have to|need to) (?:have|be)\b|\bthey have to be\b|\bthere should be\b|\b(?:what is|it is|is) (?:asked|wanted|required|requested|needed|called for)\b/u,
      /\b(?:die aufgabe|der auftrag) (?:ist|lautet|besteht|verlangt)\b|\b(?:es|dabei|hier) (?:soll|sollen|muss|mussen)\b|\bdabei kommen\b|\bdarin soll\p{L}*\b|\baufgabe (?:gelesen|verstanden)\b|\b(?:der|die|das) (?:text|artikel|brief|gedicht|mail|e-mail|liste|tabelle|notiz|zusammenfassung|funktion|ubersetzung|beschreibung|erklarung|antwort) (?:soll|muss|sollte)\b/u,
      /\b(?:comme demande|il faut|il s'agit de|la tache (?:est|consiste)|on (?:me |nous )?demande)\b|\b(?:le|la|l'|les) ?(?:texte|article|lettre|poeme|mail|liste|tableau|note|resume|fonction|traduction|description|reponse|recette)s? (?:doi(?:t|vent)|devrai(?:t|ent))\b/u,
      /\b(?:hay que|se (?:me )?(?:solicita|pide|debe|trata de|requiere|necesita)|la tarea (?:es|consiste))\b|\b(?:el|la|los|las) (?:texto|articulo|carta|poema|correo|lista|tabla|nota|resumen|funcion|traduccion|descripcion|respuesta|receta|menu|plan|guion|informe|codigo|consulta)s? (?:debe|deben|deberia|tiene que)\b|^(?:debe|deberia) (?:contener|incluir|tener|ser)\b/u,
      /\b(?:o pedido e|e preciso|deve-se|pede-se|a tarefa (?:e|consiste))\b|\b(?:o|a|os|as) (?:texto|artigo|carta|poema|e-mail|lista|tabela|nota|resumo|explicacao|exemplo|funcao|traducao|descricao|resposta|roteiro|receita) (?:deve|devem|precisa|tem de|tem que)\b|\b(?:bisogna|si (?:deve|chiede|richiede)|il compito (?:e|consiste))\b|\b(?:il|la|lo|le) (?:testo|articolo|lettera|poesia|lista|tabella|nota|riassunto|funzione|traduzione|descrizione|risposta) (?:deve|devono|dovrebbe)\b/u,
      /(?:задание (?:состоит|заключается|требует)|нужно (?:написать|сделать|составить|перевести|объяснить)|необходимо (?:написать|сделать|составить)|текст должен)|\b(?:nalezy|trzeba) (?:napisac|zrobic|przygotowac|porownac|opisac)\b|\b(?:tekst|opis|list|lista) (?:ma|musi|powinien|powinna)\b|(?:任务是|要求(?:写|我们|用)|需要(?:写|用|总结|翻译)|题目要求)|(?:課題は|求められて|書く(?:必要|こと)が)|(?:작성해야|요구(?:하|되)|과제는)/u,
    ],
    unless:
      /\b(?:prompt|spec\w*|requirements?|acceptance|guidelines?|polic\w+|checklist|criteria|rubric|rules?|review|feedback|advice|advis\w+|recommend\w*|how to|user stor\w+|brief|tips?|instructions?|lesson|contract|clause|agreement|law|legal|terms|test cases?|documentation|docs|readme|bug|explain|why|memo|notice|manual|comments?|assess\w*|analy\w+|translat\w+|summari[sz]e|summary|rewrite|critique)\b/iu,
  },
];

/** A promise of the work by its name is none that the work itself makes. */
const OF_THE_WORK =
  /\b(?:i|we)(?:'ll| will) (?:have|deliver|send|submit|finish|provide) (?:you )?the (?:complete |finished |final |full )?(?:translation|article|essay|code|summary|draft|poem|script|minutes)\b/u;
const FEW_WORDS = 40;

/** How the way to the work is told of, in place of the work. */
const PLANS =
  /^\W*(?:(?:here is |here's |this is |below is )?(?:my|our) (?:general |rough |proposed )?(?:approach|plan|process|method|strategy|workflow|methodology)\b[^\n.]{0,40}[:.\n-]|(?:approach|plan|work ?plan|methodology|vorgehen(?:sweise)?|mein plan|ma (?:methode|demarche)|mon plan|mi (?:plan|enfoque|metodo)|meu plano|minha abordagem|il mio piano|мой план|план работы|moj plan)\s*:)/u;
const INTENDS =
  /^\W*(?:\d{1,2}[.)]\s*)?(?:first|then|next|after that|finally|second(?:ly)?|third(?:ly)?|lastly)?,? ?(?:i|we)(?:'ll| will| would|'d| am going to|'m going to| plan to| intend to) (?:first |then |also |finally )?\p{L}+/u;
const ASKS_APPROACH =
  /\b(?:plan\w*|approach\w*|proposal|strateg\w+|method\w*|process\w*|how would|roadmap|workflow)\b|plan|calendario|计划|計画/iu;
const ASKS_PLAN =
  /\b(?:plan\w*|approach\w*|method\w*|strateg\w+|process\w*|workflow|steps?|proposal|roadmap|how (?:would|will|do|to)|letter|e-?mail|story|diary|message|speech|itinerary|schedule|translat\w+|rewrite|poem|promise|pledge|vow|resolution|goals?)\b|brief|carta|lettre|письм|план|plan|メール|手紙|计划|計画/iu;

const SHOWS_CODE = /`[^`\n]{0,120}[=(){}[\]<>;][^`\n]{0,120}`/u;

/**
 * Whether a text promises the work, praises its author, talks around the subject, tells the task again or tells how it
 * would be done, in half of its sentences, and is not asked for that. `folded` is the text in lower case without accents.
 */
export function isEvasion(
  instructions: string,
  { text, counts, json, code }: Answer,
  folded: string,
): boolean {
  if (json !== undefined || code || counts.word > MOST_WORDS || SHOWS_CODE.test(text)) return false;
  const all = sentences(folded);
  if (counts.word <= FEW_WORDS && all.some((each) => OF_THE_WORK.test(each))) return true;
  if (PLANS.test(folded) && !ASKS_APPROACH.test(instructions)) return true;
  if (!ASKS_PLAN.test(instructions)) {
    const intends = all.filter((each) => INTENDS.test(each)).length;
    if (intends >= 2 && intends >= all.length / 2) return true;
  }
  const heard = EVASIONS.filter(({ unless }) => !unless.test(instructions)).flatMap(({ says }) => says);
  const evades = all.filter((each) => heard.some((pattern) => pattern.test(each))).length;
  return evades >= all.length / 2 && (evades >= 2 || all.length <= 2);
}
