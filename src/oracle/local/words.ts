/** The word lists of the local judge. Data only; latin entries are lower case and without accents. */

const list = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Words that hold a sentence together, per language: evidence of prose, and never a subject. */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  english: new Set(
    list(`a an the this that these those and or but nor so if then than as of in on at to for from by
    with without into onto over under between through during before after above below about against is are was were
    be been being am do does did done have has had having can could will would shall should may might must not no
    i you he she it we they me him her us them my your his its our their mine yours who whom whose which what when
    where why how all any both each every few more most much many other some such only own same too very just there
    here up down out off again once also because while until don t s ll re ve d m let lets per via yes`),
  ),
  french: new Set(
    list(`le la les l un une des de du d et ou mais a au aux en dans par pour sur avec sans est sont etait
    il elle ils elles je tu nous vous on ce cet cette ces que qui qu ne pas plus son sa ses leur leurs mon ma mes se s
    y c n j m t comme si tres etre ont fait faire quelques comment pourquoi quel quelle quels
    quelles`),
  ),
  spanish: new Set(
    list(`el la los las un una unos unas de del y e o pero a al en por para con sin es son era fue se su
    sus lo le les que quien no mas mi tu yo ella nos como cuando muy hay este esta estos estas ese esa ha han ser algunas algunos unas por que cuales`),
  ),
  german: new Set(
    list(`der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit nach
    von vom zu zum zur fur ist sind war waren wird werden wurde hat haben nicht kein keine ich du er sie es wir ihr
    sich als wie wenn dass auch noch nur so uber durch um mein dein sein einige einigen einiger etwa warum wieso`),
  ),
  italian: new Set(
    list(`il lo la i gli le un uno una di del della dei delle dello e o ma a al alla ai alle in nel nella
    nei su sul sulla da dal dalla per con senza che chi non e sono era ha hanno si suo sua suoi come piu io tu lui lei
    noi voi mi ti ci questo questa l d c quando anche essere`),
  ),
  portuguese: new Set(
    list(`o a os as um uma de do da dos das e ou mas em no na nos nas por pelo pela para com sem que
    quem nao e sao era foi se seu sua seus suas como mais eu tu ele ela nos ao aos este esta isso muito ha ser`),
  ),
  dutch: new Set(
    list(`de het een en of maar in op aan bij met van voor naar uit door over te is zijn was waren wordt
    worden heeft hebben niet geen ik je jij hij zij ze wij we hun dat die dit deze er ook als om nog wel zo mijn`),
  ),
  swedish: new Set(
    list('och i att det som en ett pa ar av for med den till inte om har de jag du han hon vi var sig'),
  ),
  russian: new Set(
    list(`и в во на не что он она оно они мы вы я ты это этот эта эти как для с со по о об от из за к ко у но или же то бы
    так все его ее их мы нам вам где когда потому почему чтобы несколько если до при под над без через между также тоже
    который которая которые есть был была были быть свои свое своих`),
  ),
  persian: new Set(
    list('و در به از که این آن را با است برای تا هر یا هم می چند درباره چه چرا بر بود شد های ها'),
  ),
  arabic: new Set(list('و في من على الى إلى عن أن ان هذا هذه التي الذي مع لا ما هو هي كان كل بعض لماذا كيف')),
  turkish: new Set(
    list('ve bir bu ile icin de da mi ne neden nasil olarak cok en gibi daha ya veya hakkinda'),
  ),
  hindi: new Set(list('का की के में है हैं और से को पर यह वह एक कि ने भी क्यों कैसे कुछ लिए तथा या')),
  polish: new Set(
    list('i w na z do nie sie to jest ze o jak po ale co od za przez ktory dla jego jej sa ja ty on ona'),
  ),
};

/** What a task tells the worker to do. It says nothing about the subject of the work. */
export const INSTRUCTION_WORDS: readonly string[] =
  list(`write list include mention explain describe say reply give
  provide name state discuss summarise summarize summary produce create make generate compose draft return answer
  respond response show tell use please need want following submit submission task worker expect require ensure
  cover contain consist follow follows identify compare outline define demonstrate present suggest propose find
  implement translate translation extract classify choose pick select correct fix rewrite rephrase convert calculate
  compute solve count test example instruction read think given help like way thing something anything kind type
  ask asks one two three four five six seven eight nine ten twelve first second third least exactly maximum minimum limit
  score award point criterion criteria otherwise pass fail grade weight judge evaluate rubric bonus address refer
  really quite actually thank thanks kindly much
  ecris ecrire explique expliquer decris liste donne phrase phrases deux trois reponds escribe explica describe
  enumera responde frase frases dos tres schreibe schreib erklare beschreibe nenne antworte satz satze satzen zwei
  drei scrivi spiega descrivi elenca due escreva explique descreva dois duas schrijf leg uit zin zinnen twee drie
  geht eingehen nennt erwahnt erklart enthalt beschreibt mentionne cite contient menciona incluye nombra cita inclui
  menziona include spiega упоминает объясняет называет resumen resume zusammenfassung napisz opisz skriv beskriv
  decris decrivez ecrivez redige redigez courte court escriban redacta redacte explique breve erklaren beschreiben verfasse
  verfassen kurzen kurze nenn напиши напишите опиши опишите объясни объясните расскажи назови перечисли предложении предложения
  предложениях кратко текст napisac opisac wymien zdania zdan yaz yazin acikla anlat cumle cumlede bana اكتب اشرح صف جمل فقره
  بنویسید بنویس جمله توضیح دهید लिखिए लिखें समझाइए वर्णन वाक्य वाक्यों kort`);

/** How the work should be, or what form it takes: a good answer seldom contains these words. */
export const MANNER_WORDS: readonly string[] =
  list(`main element info information key point detail char chars character faithful exact exactly verbatim distinct grammatically
  clear concise accurate accuracy grammar grammatical spelling
  readable well good great best quality relevant complete full detail tone style format professional polite friendly
  formal informal short brief long simple creative original engaging structure coherent logical appropriate proper
  fact factual error mistake sentence word paragraph line text output result content article essay story poem haiku
  verse limerick sonnet email letter report blog json object field key value array valid code program function
  script snippet query sql python javascript typescript java rust golang bash regex bullet item stanza syllable
  imagery evocative vivid natural fluent meaning own plain english language piece work nice easy understand
  problem material cause effect reason role position argument conclusion introduction summary thesis benefit
  advantage disadvantage drawback feature requirement purpose recommendation opinion solution aspect factor impact
  consequence evidence claim stance view viewpoint perspective background context definition comparison strength weakness
  set stay keep always never argue take support justify recommend address relevant step specify
  free add typo issue explanation description number question difference sentiment review child children
  right shown result natural consistent consistency rest unchanged ordered complete completeness working works all every
  covers covered given handles handled included correctness correctly properly sensible reasonable realistic plausible specific useful
  helpful practical figure calculation working maximum overall suitable suited readable
  audience beginner reader call action tip step idea better persuasive understandable convincing meaningful helpful useful specific nonempty empty reasonable sensible topic subject
  french spanish german italian portuguese dutch russian japanese chinese korean arabic greek`);

/** Phrases that carry no subject in the scripts written without spaces; a run of text is cut at them. */
export const SPACELESS_FUNCTION_WORDS =
  /请|請|写|寫|用|两|兩|三句|句|解释|解釋|说明|說明|列出|关于|關於|一[个個首篇段]?|的|了|和|与|與|及|或|在|是|把|对|中|について|ください|しなさい|書いて|説明|文で|文章|短诗|短詩|述べて|紹介|いる|して|する|です|ます|から|まで|こと|[はがをにのでともへや、]|설명|하세요|주세요|에 대해|문장/gu;

/** The text that typesetters fill pages with. */
export const FILLER: ReadonlySet<string> = new Set(
  list(`lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua
    perspiciatis unde omnis iste natus error voluptatem accusantium doloremque laudantium veniam quis nostrud
    exercitation ullamco laboris nisi aliquip commodo consequat`),
);

/** Words that may be said of anything. */
export const VAGUE: readonly string[] =
  list(`thing people person think thought question interesting important many much
  depend opinion aspect topic complex consider carefully general end decide everybody everyone nobody somebody way say
  said look matter point hand side differ different agree view general really very nice good great bad lot know make
  made take get go come see want need use work time part kind sort case fact idea answer reason thank reading read hope
  like enjoy best better course possible always often sometimes
  hello sure let ask anything else happy glad
  success successful planning plan communication communicate team motivated motivation goal progress learn experience flexible
  flexibility adjust adjusting needed approach effective efficiently ensure essential crucial key overall opportunity
  opportunities minimise minimised improve improvement monitor monitoring challenge achieve focus balance advisable careful
  holistic innovation innovative sustainable continuous strive yield tend proven practice world today audience organisation
  stakeholder synergy journey landscape
  strategy solution process result results quality success factor factors depends various certain important right remain`);

/** Words that say only that the author has nothing to say. */
export const REFUSALS: ReadonlySet<string> = new Set(
  list(`no none nothing null undefined na idk dunno unknown know knew idea sorry cannot unable pass skip
    todo tbd ok maybe sure
    wrong bad random incorrect`),
);

/** Letters and letter groups typical of a language, the only evidence in a translation of a word or two. */
export const LANGUAGES: readonly {
  readonly name: string;
  /** What it is called in many languages, in lower case without accents. */
  readonly called: RegExp;
  readonly looks: RegExp;
  /** True when the script alone tells the language, so that function words need not. */
  readonly script: boolean;
}[] = [
  {
    name: 'french',
    called:
      /\bfrench\b|francais|\bfranzosisch|\bfrancese?s?\b|\bfrans(?:k|ka)?\b|francuzsk|\bfransizca|\bperancis|tieng phap|francouz|γαλλικ|франц|الفرنسية|फ्रेंच|프랑스어|フランス語|法[语文]/u,
    script: false,
    looks: /[éèêëàâçùûœîïô]|ou|eau|oi|eu|qu|ille|ette|elle\b|ez\b|aux\b|ci\b|ent\b/u,
  },
  {
    name: 'spanish',
    called:
      /\bspanish\b|espanol|espanhol|\bspan(?:isch|sk)|\bespagnol|\bspagnolo|\bspaans|hiszpansk|ispanyolca|\bspanyol|ισπανικ|[иі]спан|الإسبانية|스페인어|スペイン語|西班牙[语文]/u,
    script: false,
    looks: /[ñáéíóú¿¡]|ue|ie|ll|rr|dad\b|ción|[oa]s\b|hola|cia/u,
  },
  {
    name: 'german',
    called:
      /\bgerman\b|deutsch|\ballemand|\baleman|\btedesco|\balemao|\bduits|\btysk|niemieck|\balmanca|\bjerman|tieng duc|nemeck|nemcin|\bnemet|γερμανικ|н[иеі]мец|الألمانية|독일어|ドイツ語|德[语文]/u,
    script: false,
    looks: /[äöüß]|sch|ei|ie|ch|tz|en\b|au|ung\b|pf/u,
  },
  {
    name: 'italian',
    called:
      /\bitali(?:an|ano|en|enisch|ensk|ensk[ay]|aans)\b|wlosk|italyanca|ιταλικ|итал|італ|الإيطالية|이탈리아어|イタリア語|意大利[语文]/u,
    script: false,
    looks: /[àèéìòù]|gi|gli|cc|zz|ch|uo|tt|ia|no\b|to\b|zie/u,
  },
  {
    name: 'portuguese',
    called: /\bportug(?:uese?|ais|iesisch|ees)\b|\bportoghese|португал|ポルトガル語|葡萄牙[语文]/u,
    script: false,
    looks: /[ãõçáéíóúâê]|lh|nh|om\b|ia\b|ei|ou|ado\b|[oa]s?\b/u,
  },
  {
    name: 'dutch',
    called:
      /\bdutch\b|nederlands|niederlandisch|neerlandais|\bolandese|\bholandes|niderlandzk|голланд|нидерланд|オランダ語|荷兰[语文]/u,
    script: false,
    looks: /ij|oe|aa|ee|oo|uu|ui|sch|en\b|cht/u,
  },
  {
    name: 'swedish',
    called: /\bswedish\b|svenska|\bschwedisch|\bsuedois|шведс/u,
    script: false,
    looks: /[åäö]|ck|sk|ej\b|tt|en\b|et\b/u,
  },
  {
    name: 'polish',
    called: /\b(?:to|in|into) polish\b|polski|po polsku|\bpolnisch|\bpolonais|\bpolacco|польс/u,
    script: false,
    looks: /[ąćęłńóśźż]|cz|sz|rz|dz|ie|wy|ow/u,
  },
  {
    name: 'english',
    called:
      /\benglish\b|\bingles[e]?\b|\banglais\b|\benglisch|\bengels\b|\bengelsk|angielsk|\bingilizce|\binggris|tieng anh|anglick|anglictin|\bangol|englanni|αγγλικ|англ|الإنجليزية|الانجليزية|انگلیسی|अंग्रेज|英[語语文]|영어/u,
    script: false,
    looks: /th|wh|ing\b|ll|ow|oo|ea|ee|sh|ck|ly\b|gh|or/u,
  },
  {
    name: 'russian',
    called:
      /\b(?:russian|ukrainian|bulgarian|serbian)\b|\brussisch|\brusso?\b|\bruso\b|rosyjsk|русск|укра[иі]нс|الروسية|러시아어|ロシア語|俄[语文]/u,
    script: true,
    looks: /\p{Script=Cyrillic}/u,
  },
  {
    name: 'turkish',
    called: /\bturkish\b|turkce|\bturkisch|\bturco\b|турец/u,
    script: true,
    looks: /[ğışçöü]/u,
  },
  {
    name: 'vietnamese',
    called: /\bvietnamese\b|tieng viet/u,
    script: true,
    looks: /[ảạấầẩẫậắằẳẵặẻẽẹếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/u,
  },
  {
    name: 'czech',
    called: /\b(?:czech|slovak)\b|\bcesk|\bcestin|slovensk|\btschechisch/u,
    script: true,
    looks: /[ěřůčšžýďťňľĺŕ]/u,
  },
  { name: 'hungarian', called: /\bhungarian\b|magyar|\bungarisch/u, script: true, looks: /[őűáéíóöúü]/u },
  {
    name: 'romanian',
    called: /\bromanian\b|\bromana\b|romaneste|\brumanisch/u,
    script: true,
    looks: /[ăâîșţțş]/u,
  },
  {
    name: 'nordic',
    called:
      /\b(?:danish|norwegian|finnish|icelandic|estonian)\b|\bdansk|\bnorsk|suomi|suomeksi|\bdanisch|\bnorwegisch|\bfinnisch/u,
    script: true,
    looks: /[æøåäöõ]/u,
  },
  { name: 'greek', called: /\bgreek\b|\bgriechisch|ελληνικ/u, script: true, looks: /\p{Script=Greek}/u },
  {
    name: 'arabic',
    called: /\b(?:arabic|persian|farsi|urdu)\b|\barabisch|\barabe\b|العربية/u,
    script: true,
    looks: /\p{Script=Arabic}/u,
  },
  { name: 'hebrew', called: /\bhebrew\b/u, script: true, looks: /\p{Script=Hebrew}/u },
  {
    name: 'hindi',
    called: /\b(?:hindi|marathi|nepali)\b|हिंदी|हिन्दी/u,
    script: true,
    looks: /\p{Script=Devanagari}/u,
  },
  { name: 'thai', called: /\bthai\b/u, script: true, looks: /\p{Script=Thai}/u },
  { name: 'korean', called: /\bkorean\b|\bkoreanisch|한국어/u, script: true, looks: /\p{Script=Hangul}/u },
  {
    name: 'japanese',
    called: /\bjapanese\b|\bjapanisch|\bjaponais|\bjapones\b|\bgiapponese|японс|日[本語语]{1,2}|일본어/u,
    script: true,
    looks: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  },
  {
    name: 'chinese',
    called:
      /\b(?:chinese|mandarin|cantonese)\b|\bchinesisch|\bchinois|\bcinese\b|китаис|中文|汉语|中国語|중국어/u,
    script: true,
    looks: /\p{Script=Han}/u,
  },
];
