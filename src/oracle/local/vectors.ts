// Made by scripts/word-vectors.ts. Data only.

/** The most frequent stems of English, the most frequent first. */
export const STEMS = `
the and for that was said with from his has are hav but wer not thi who had which wil their its one after 
new been also would two mor first about when year ther all out she other peopl her percent than over into 
last som govern tim you world can thre president onl stat mil could most against them what him unit dur 
befor may sinc man whil wher becaus now cit mad lik between did just nation day countr under such second 
then compan group any through china four being down war back off south american minist polic wel includ 
team internation week offici stil both even high part told thos end form thes mak bil work our hom school 
hous old later get anoth tuesda long fiv cal wednesda militar way used much next monda thursda frida gam 
should tak ver north securit season york how public ear accord sever court say around foreign until set 
polit market howev fami lif sam gener left good top universit going numb major known point won six month 
dollar bank iraq use memb each area found sunda plac bas among third took right local economic see best 
report kil held busi west doe own cam law women power think servic children bush show help chief saturda 
system john support ser pla offic follow meet expect lat washington european leagu final ad without british 
whit histor men becam want march cas few run mone began open nam trad cent israel oil too film win led east 
centr air com chines town lead arm lin never littl play prim death least put forc past half jun know feder 
french peac earli capit great union near releas smal depart ever health japan head ago night big cup elect 
reg director talk program far toda state jul although district again born develop council clos record along 
count franc went must spokesman your plan financi april recent campaign becom troop wheth lost music got 
israeli need alread russia though might fre hit inform awa control within larg econom pres agenc water died 
care deal attack sid seven bet les septemb onc clinton main due committe build conferenc club januar decis 
stock america given giv often announc televis industr order young palestinian age start administr russian 
pric round decemb human india defens ask total octob important southern mov fir popul ros novemb furth 
nuclear street taken media different issu receiv secretar return colleg communit eight despit level largest 
whos german august chang church nat london research black stor europ sal visit northern lot acros per 
current board footbal ministr vot book fel seen rol student shar iran proces agre quart ful match growth 
yet possibl western speci interest behind strong england food period real authorit car term rat rac korea 
enough sit opposit keep futur island road outsid centur democratic almost singl try find album senior minut 
togeth congres index australia result hard hour land act field cut coach san executiv februar product river 
fac using japanes provinc park commis california fath son educ villag energ shot short africa key red 
associ averag pay exchang someth gav georg victor low thing pakistan post soci continu look chairman job 
soldi abl parlia front himself problem priv lower list built effort radio liv david african increas sent 
forth alway king tax taiwan britain titl middl glob wif posit locat clear ahead iraqi english violenc goal 
project bord bod soon crisi divis serv tour hospit kong test hong technolog believ organ publish weapon why 
nin sum republican texa cors sen medic don reach star investor sign art provid presidenti gold obama morn 
dead event previou cost instead canada band dai availabl drug invest michael civil woman train appear 
involv indian similar situ los fight mark trial hold australian thought stud fal moth met relat anti song 
popular ground newspap staf saw hand hop oper pressur eastern legal asia budget consider lov wrot stop 
charg aid manage brought decid fail network gas turn fact vic mexico especial afghanistan common spac manag 
justic thousand jam rath fund republic accus scor championship exampl biggest performanc sport let allow 
mean leav robert person light arrest eith offer majorit battl clas evidenc societ region stag doing famil 
construct variou sold independent kind airport paul judg internet move room origin angel ita data noth sea 
bring annu beij present remain nato florida comput contract coast creat demand islamic beat analyst 
interview child probab spent asian cooper investig video yen tri bad describ toward written throughout 
establish mis buy grow green forward competit poor latest quest prison feel attent themselv firm injur 
itself governor movi rang cros track difficult produc wal rebel incom chanc spec finish ris spain join 
italian languag rest seriou pari torna insid schedul immediat brown succes resident meanwhil net hal 
olympic deput heart champ award vers grand institut step democrat rul labor abov summit sometim addit rais 
william joint bal begin sur sta safet worth korean arab friend anyth atlanta caus sorc claim heav parent 
spend particular aircraft whol risk cannot mat scienc acces boston condit detail coalit compar lee break 
turke daught natur museum strik styl paid rock view usual spanish royal travel smith chicago arriv hundred 
respons jon potenti valu idea thoma profession domestic credit gaza mar launch web muslim everyth weekend 
camp quick financ eventual measur afp blu richard read plant design certain voter modern fan commerci bid 
constitut drop broth canadian driv negoti affair significant cre bomb warn religiou figur victim activit 
upon experienc attorne standard propos intelligenc hotel magazin whom expert quot baghdad feet candid fifth 
highest lak employe sel pacific reason flight squar overal pas focu bay dlr dat wid effect phon attempt 
below profit industri zealand estim tradition siz practic doubl professor concern refus sector review 
diseas kept terrorism onlin speech peter cultur reform successful charl conflict limit materi trip propert 
paper threat seek confirm rout complet jewish someon hil comment ireland taliban hug johnson mayor husband 
mas premi soviet cover coupl positiv non mail crim moscow brazil kilomet stand seem felt separ amid stadium 
singapor speak leadership emergenc declin treat cabinet tel straight tokyo ban ses progres ship independenc 
appoint word terrorist christian politic sens militant regular requir lawy debt guard wound assemb expres 
charact pro fuel martin suprem brok everyon actual equip addition den featur approv port ethnic statu 
primar amount ran deb model decad individu festiv previous insuranc goe impact urg heard illeg indonesia 
damag responsibl messag basebal tie tru original challeng prevent fil captain entir blood territor valle 
conserv van earn protect search discus perhap jorn murd addres deep settle simp nearb relationship cash 
alon hama target lack consum direct twic self beach zon scen communist afternoon necessar nav qualit sound 
spr crimin spe confidenc beyond softwar democrac francisco sect basi knew suicid resolut gon powerful 
account georgia god command euro catholic opportunit resorc writ anyon send activ suffer alleg allianc host 
declar typ environ protest suggest headquart avoid improv consid citizen attend currenc general appe older 
vietnam seat happen thu incident floor approach mik historic busines era gain bit tough traffic infl egypt 
telephon moment wint suspect debut fast boy worst railwa mountain famou tom patient reserv weath thailand 
greek crit hot lebanon channel censu femal vehicl spread aim freedom medal saddam bridg representativ saudi 
sup canc turkish revenu fear abilit retir custom sun gulf virginia corpor introduc academ surve eas choic 
mind hear add reduc replac nativ assistant crowd complex quit poland enter dutch responsibilit crew fin 
pound environment subject jerse kosovo ten draw bus yard voic degre author watch ice legisl collect presenc 
shown critic reject els rich influenc soc shoot arafat draft sex grew afghan editor rival strateg girl 
jordan hap giant sav jackson wing prosecutor identif articl option sri sought doctor gmt rural fellow sanct 
bought contribut owner secret carry princ cast civilian basketbal perform fair interior henr lawmak prepar 
malaysia wrong serb tabl bureau spokeswoman commit ral ambassador spok ensur kid docu bosnia ric super 
carolina initi relief yuan earth pol loui corrupt pictur storm irish refuge defeat initial spot bond embas 
swis request est trust ceremon guy occur kingdom iranian bob accept diplomatic cold facilit struck discover 
contact regim airlin youth saf penalt transport marriag mayb appearanc highwa door threaten silv passeng 
scot rescu apparent export failur specific fresh card sixth understand panel latin refer item benefit partn 
communic broadcast caught pret stev capacit fed box davi priz boost ford episod immedi clim destroy defe 
bosnian roman via conduct imag accident criticism block heat push agent joseph action massiv structur norm 
terror worldwid advanc advantag convent southeast respect joe farm pennsylvania bowl ohio prior houston 
novel cox asset sist extra crash basic slight recover assistanc jerusalem studio jim kim actor gun meter 
intend link offensiv techn eds numerou loan syria oppos effectiv sweden argentina prom represent entertain 
slow audienc captur microsoft mccain queen forest ton pick jornalist dozen bar frank oversea volum disput 
personnel combat except combin missil golf packag admit affect extend hurt announce eye minor background 
nor deficit stood fort engin artist chri meant fox greec mexican wait increasing cel fish scal ali solut 
approximat unles convict philippin strip parliamentar tenni simpl foot digit scientist ston miami steel 
cricket promot variet opin answ intern task massachuset liber guilt strength possibilit determin onto 
christma jack adopt gor phys pag al maintain cuba troubl mix xinhua philadelphia defenc arizona divid 
shanghai inning congression edg window senator pop upper plot sexu relativ mid sing urban librar leg bab 
northwest dark netherland crud neith pul theat remov commission immigr michigan plu fought kansa danc 
suspend marin heavi junior learn permanent thai cod unabl surfac suppl split jail hollywood chem dangerou 
povert agricultur distanc kenned rain prominent commerc bin nigeria row visitor switzerland czech theor 
hussein therefor broken mal coverag squad pakistani holida differenc mast focus exist fly abu minorit lie 
expans rar anniversar medicin stabilit atlantic hocke blam blair die machin ancient insist jos politician 
grant piec rank detroit lord electric mobil check boat cabl alexand statistic wild honor walk stak bottom 
official classic jean disast usa transf min argu neighborhood deleg strategic scotland easi pac treasur 
golden urgent zimbabw jur drew colorado fbi seventh explos sentenc fisc gay witnes blast metal ukrain anim 
clean contain egyptian seiz cort qaida scientific abus select reveal serbia tech branch percentag torism 
lanka brief chen sydne columbia surger dialogu consecutiv madrid analysi municipalit unemploy engineer 
provinci taylor wind color altern knowledg screen edit tol retire theatr client pilot berlin enforce 
purchas dow electronic howard wood tied avenu abroad teach balanc serious opponent detain memori downtown 
presidenc revolut toronto distribut violent brand realit palac fash suit connect broad favor mainland 
sharon acknowledg restaurant empir advert campu weight seattl websit remark ocean negativ doubt reported 
pair ventur drawn myanmar forum truck shiit veteran dut everybod daniel user possib northeast anonymit 
immigrant sort corn importanc greatest birth overnight templ auto polish react perfect sudan rom alleged 
cor element lewi manufactur activist constitution andrew bird unlik forecast electricit garden indic 
austria snow elsewher retail repeated invas struggl nfl length tre flu indonesian wilson se surpr stephen 
ben sharp resistanc secur santa photo kenya scand dela hol typical whatev wav household brazilian domin 
weak dalla drama destruct torist sir edward jew favorit rugb extrem memor faith rememb shut humanitarian 
hurrican register surround apart factor putin assault eighth defend fled fraud southwest maker viru powel 
entr truth inde prov otherw deliver output pentagon wear saint colombia content diego wors yes milan arabia 
acquir controversi notabl impos expand mount collaps brian lad swedish minnesota begun exact compet 
membership elector purpos multipl agenda satellit resort chosen flag nba naval trim peaceful academic path 
norwa defensiv motor del text relig primari opera grad tradit suppos patrick corp comed yellow kevin settl 
grown glas croatia chain shop yesterda invit recogn lebanes frequent hors involve dismis bishop displa 
achiev fleet manchest bur partnership illinoi updat actres categor cruci driven conclud dream abba lay pain 
bilater yeltsin fun iron neighbor ultimat appl netanyahu bel coup nationwid bangladesh laden expensiv 
legislatur dog enem ring yugoslavia ker tower opt herself pre competitiv spirit laid gather stres unknown 
contest infrastructur manhattan phas brain exerc behavior wor antonio maximum princip tehran escap asid 
monetar belgium aliv referenc reces flow salt flat khan concept widespread township respectiv employ occup 
predict identit pledg uniqu label choos portug ray athlet hair confident dan welfar equal benchmark 
withdraw shap concert rocket lawsuit circuit surviv emerg mention bronz bear mutu venezuela wak solid dang 
mot hir ninth milosevic platform iii resum dol transfer alongsid diplomat yanke castl median hundr nic vast 
municip abc rail coal islam bbc particip regul nbc import pitch chart carlo explain aviat jump casualt 
profil exhibit payment subsequent peak clash earthquak ill crown tens morgan thank wang fit temporar 
helicopt former funct vis resign skil welcom moham reput kuwait recal fam obtain referendum catch stay inch 
fewer nomin impossibl merg tight tobacco cart abandon medium drov controvers allen lowest sugar resolv 
chamb awar hezbollah orang ongo juan disne respond rough envo biograph advis ahm economist palm har pool 
unusu elizabeth inspir sat contemporar boe moder deadlin tank instanc jet column dedic advic method dean 
anderson applic shift restrict testimon jef touch christoph sharehold myself athen alan kashmir devic clark 
recognit maria jaz tril fallen threw cbs trend gros dry literatur nobod tin assign colleagu romania gordon 
iowa sox cia gap minimum contrast adult blow ticket eric consist taught cleveland stabl din duk harvard 
raid regard soft virtual rid bankruptc delay scottish yield serbian engag gat equit kick parish secondar 
beautiful chavez simon guid participant throw barack moon repe denmark question cook syrian extensiv lift 
dramatic amend cuban insurgent angr barrel appropri seed education formula observ radic obvious denv vow 
compos qualify guest coffe austin ceas capabl specul deliv socialist handl las annan formal gar fix oldest 
priorit cool raci aboard heritag kne map deploy wish complain patrol tamil regist familiar abort interim 
gradu carri reduct custod format aged prais chos talent stuf taipei circumstanc chil rapid arena desir sky 
cypru seoul prompt ryan remot aggressiv ap trail solo normal gop unchang fals trop creek compens anthon 
camera outstand tennesse cap sensitiv concret sponsor warm def stewart oklahoma fe quak nelson monitor 
encorag specifical tiger abdullah actu pittsburgh caribbean portugues emperor orlean halt peninsula streak 
maryland upset strengthen playof norwegian preliminar improve univers behalf intens besid phoenix sunni 
accompan ment tribun qaeda restor prob delta eat comprom in hiv outcom enterpr wast complaint stanle ballot 
cop alert cargo indiana hero inspector arsen survivor barcelona gunmen advisor imf athletic mortgag succeed 
saving detent substanti transit pan liverpool victoria popularit quarterback singh require baltimor 
underground typic gang unclear schem ceo absenc residenc simpson recept militia congo flood sudden enjo 
flew paint genu sweet entitl condemn railroad essenti notab roger defin rating harri desert prop departur 
thompson composit quiet equivalent jason fat beaten extern editori plastic kel kurdish narrow str nepal 
inter robinson bound prosecut bos moor revolutionar gasolin margin extens tampa judici lieutenant 
telecommunic somewhat comprehensiv offens kabul alex existenc magic funer chechnya stead missori 
connecticut meat midfield annual finland musharraf guitar skin bed documentar pleas haiti lar teen calm 
louisiana chair densit principl chancellor gra licens outbreak chelsea architectur chip inquir jakarta 
hungar pack arthur soil brussel oregon recommend guerrilla convert qualif mistak philip commonwealth 
political atmospher donald metropolitan galler mosqu fee kentuck shel emotion empt pursu semi chapt chirac 
descript adam hang fax nazi jorne successor vladimir definit smok delhi engine homeland somalia anger renew 
toyota correct walt fict rio yugoslav replace convinc hamilton absolut swim ownership bruc danish trib 
instal upcom enjoy implement hunt hostag temperatur tend compound oscar rush jesu albanian notic consequenc 
cloth tomorrow dougla austrian dav moral circl zero extent longtim ordinar montre tripl alcohol comfortabl 
guarante malaysian belgrad burn puerto philosoph cemeter mississippi asean uganda roof vital counterpart 
infantr jer atomic benjamin peru creativ artiller belgian root acquisit turnov prospect orchestra bloc 
plent gen suspens utah planet outlook error charit vienna uranium regi lincoln spark campbel troph 
reconstruct abdul cambodia innocent elit reflect murra alabama pact shor cycl consumpt consensu bright gift 
graham carbon feed fruit broadwa explosiv tap drink von stretch hampshir ward potential shock lunch 
wisconsin literar crackdown birthda dick climb wealth jacqu cairo mouth nasa spoken ads ontario salar milk 
beer melborn dvd prix passag petroleum soul laborator jan conservativ constant attitud phil asses peacekeep 
eve metr geneva renam chas geograph lan orthodox nasdaq residenti wag wto assassin rooki entranc kilometr 
lui height morri princes traditional permis comic emis darfur disappoint counsel liu castro momentum 
procedur headlin coloni afford legac franch illnes fifa celebr wright depres techniqu fost capitol assist 
beaut wond surg proud tackl spiritu denni sleep proof sustain chicken facult croatian russel mitchel franci 
colonel acr recov influenti hispanic viol priest tool execut takeov wed dna explod albert tea nhl carl vega 
vatican gdp submit pyongyang beef considerabl stem introduct excellent brigad bangkok pend depend anybod 
exit googl verdict convers plat evil canal succe eligibl tast somebod maintenanc study symbol attract 
attach tonight laker par nigerian biolog intent pens luxur obviou posses mand stick aspect rear steven 
attribut overcom summar storag volunte shuttl nca organiz businessman libya brooklyn framework vessel 
punish smart worldsorc baker belief solv gradual imperi tal wildlif fundament squadron twent ron lawrenc 
wayn modest rwanda forget thrown longest rodriguez senti pattern demonstr slip auct thin occasional nick 
sick separatist graf goalkeep conclus nobel buyer stanc architect expos object sec grav elimin insurgenc 
commentar oust jiang tunnel bulgaria sovereignt oxford elder pipelin destro inner rick bench chechen ken 
sarajevo hillar manila twin isol vietnames mer enormou competitor hidden argentin fastest roy appeal cru 
ski tibet pollut impressiv revis kidnap nevertheles surplu poetr friendship subsidiar infect an anywher 
exil ter vulnerabl neck harbor slam strok utilit intervent alaska trigger print costa gras unrest tortur 
photograph warren swept chrysl greg amateur dodg optimistic suburb attorney dres imple barbara valuabl 
conspirac midnight unprecedent advoc consultant dawn craig scholar essential assum afraid sierra childhood 
lineup traged pat personal repair complic plead fred discrimin mohammad opec dam medicar guinea ukrainian 
garcia rap zhang marshal rebound useful cancel touchdown stolen hip boom solar context termin colin 
extraordinar munich unfortunat colon chene musician reagan detaine depth lying superior traffick suf harm 
legend careful nationalist exposur amnest fernando karzai sarkoz bag matthew lend fatah imagin raw strait 
copyright automatic jay arkansa ian buffalo testif cathedr trap visibl cnn cambridg parad genocid instru 
elementar piano efficient protein landmark sufficient northeastern poet reconcili mugab component 
cincinnati mainstream northwestern jonathan wimbledon wooden shed consistent ira susan cattl telecom knight 
strict battal wir pract samuel vancouv dominant electr mubarak colombian uefa wireles inhabitant sarah 
specialist wheel mediterranean sight handful torn upd ceasefir yas routin restructur surveillanc convention 
withdrew arrang landscap expens devot christ truc kitchen homer relevant regulator massacr progressiv 
wrestl cla swing bat prid listen classif disappear provis oakland personalit continent thick fierc shah 
southeastern lyric yorself autonomou revers villa norman fram prefer ethiopia robin clock charli bernard 
occas venu defendant policemen integr guidelin erupt wicket marathon legitim convo inspect symptom risen 
proper fer folk derb achieve preserv armstrong semifin gues hindu switch stuck yang der spy pier mood 
franklin operation necessari dynast orselv karl gotten tod grac proceed temporari anna ind tactic knock 
uniform attractiv historian luck closur wider consult sudanes donor pray quebec des belt tribut asylum 
metro earl plung pirat muhammad pga libert dublin visu shirt tip collin ignor dubai lynch transmis audio 
hawai cowboy cheap ivor ultim illegal max mechanism shelt sho loos eg loyal sar elabor mph eager portland 
gonzalez ann nervou veto upris earliest repeat uncertaint suburban uncl sol billboard surrend marc cream 
bori evan sand privat makeup celebrit fortun incorpor chao sieg virgin collectiv frozen versu twelv airway 
crack ioc ronald strang diamond arrange hid donat gingrich ibm sheikh basical martinez wonderful kremlin 
omar qatar mac nomine regardles patriot rico stream coordin smooth cotton bon displac script enron retain 
autonom silenc understood deriv objectiv reiter separat visa strain dying turmoil perspectiv wheat bradle 
clin tir boycot enhanc youngest belaru birmingham inmat graphic hostil orlando closest reve reasonabl sad 
hat permit remarkabl shal predecessor taiwanes virtu explan artistic adjacent assur repl lock milwauke 
sampl intellectu georgian privac subsid desper morocco ethic hungarian efficienc silent evacu murph goldman 
refere frankfurt portfolio vacat everywher bail transact lifetim habitat mideast crop macedonia angola bonu 
charlot myster comeback breast southwestern warrant nanc radar gend spring algeria ridg extremist parallel 
ratio freez osama pet blew sherif gear casino strongest postpon deutsch enabl yemen mari plain giuliani 
anywa exclusiv mahmoud harsh attendanc aware disabl lopez tanzania riot berlusconi forev peso disclos multi 
intel therap margaret cohen persuad cat od lap rumsfeld cocain satisf burden comparison manuel emphasi 
stanford chapel palestin distinguish homeles arabic constituenc reveng islamabad hah parti international 
petersburg reign airbu bibl hassan pink indict integrit expedit reluctant aftermath cardin destin display 
pregnant lesson terribl sean sprint examin embargo sub divorc bryant holocaust guantanamo somewher vocal 
nevada unveil lion phillip vaccin hugh turnout keith clinic fatal sustainabl steam chemic territori rub 
anticip beirut reviv footag load lab craz bloomberg romanian stimulu incumbent outdoor fda slovakia 
disciplin olmert substitut cousin judiciar diet citizenship powd mandela tenur psycholog ecuador hel grain 
kent nichola genetic desk smuggl rob devast honda rela monu ted sweep muscl belong ambitiou miner humanit 
diana afterward drought dayton blind iaea tear rel calendar nicola dop wen protocol significanc newcastl 
endors shadow concentr explor jihad hometown nixon slid transl ideal finnish suspic collabor accur reid 
seal gath indigenou pra sequenc mod remember vincent confront anymor slowdown albania initiativ edt pearl 
persian shield furnitur hung dee substanc volatil columnist somali uncertain coop firefight pur batter acid 
pref sang dealt holiday random ranch stal ibrahim zoo breakthrough fronti credibilit amaz maritim tsunami 
chest plc archbishop physic mcdonald chees gambl offshor historical divers protestant buddhist admis silva 
arnold laura stern moreov barri boundar undat subwa eagl plea frederick curb romantic fantas optimism 
affili correspondent merril civic bullet excit cautiou hudson kenyan overtim evolut zambia reed modif bread 
jordanian neutr rumor interfax madison skat schroed portray richardson timor rifl latino bul dramatical 
beneath ahmad paulo pep proven eddi ahmadinejad bachelor sadr dioces literal disarma emir murder indoor dub 
signatur ammunit borough pursuit sophistic nos experi kenneth craft dad topic deem barak offset retreat 
jennif answer nonetheles chad dprk joy brut disc tremendou registr breakfast institution wallac shortag 
hail horror triumph encount cinema mario patent azerbaijan partial unexpect surnam petit debri islamist 
rebuild haven sanchez bulk ivan secular lifestyl unidentif slovenia spin station nikkei eleven rost butl 
portrait frustr liquid adventur refug col fenc ups mixtur rent junta tibetan ahl conces fault nois impres 
brick enrich panama jornalism premium ucla junct tor watson mom leftist publicit shrin honest confus stuart 
nebraska slump submarin flown perceiv aging fle discount mediev physician smil sheet businessmen amsterdam 
panic await adapt segment sank experiment cult deposit jamaica distinct solidarit government wherea 
national telev scatter oblig dependent unfair ankl grandfath damascu pocket cryst demographic hardwar 
michel aviv ghana reactor scop somehow welsh motiv flash proce merchant prestigiou automobil comfort oliv 
ralph millennium inaugur juror hopeful lloyd humor jurisdict painful quarter prosperit diplomac cypriot 
dust istanbul denounc ounc atp pedro brav capita lightn comp overwhelm cloud extradit chocol thaksin 
nonprofit ferguson sacramento dominican pos spectacular kazakhstan spel quarterfin rider flam alfr cameron 
jefferson downturn bailout worn herald ottawa dirt raymond guidanc hagu katrina organic keen harrison 
interst warfar phras hub lankan intensiv noon andr marti aaron reliabl richmond legendar wolf burst sued 
miguel celtic discov girlfriend mart conced whenev til clan taxpay acceptabl mechan sor wrap stronghold 
nurs survey excessiv accomplish brad fever remaind venezuelan eta characteristic databas columbu domain 
spar willing endanger incentiv watchdog chronicl seng diesel engage queensland glen voivodeship overhaul 
predominant favorabl indianapoli phenomenon supervis tyson instruct frequenc neil automatical expel sacr 
decisiv doug ariel aziz fak symphon pione sue physical diversit magnitud lobby runwa chemistr thirt cruz 
lob consortium chan scholarship adequ standof circul fiction commun armor identific decre syndrom sung 
honorar mirror criteria brook arroyo cow fing seeming ceil radi henc hul tro premier soar soundtrack dict 
adjust weaken foul dual character ballet mathematic interpret oak machiner brilliant natural syndic cement 
undermin baptist basin paramilitar theft compil cav toy additional odd descent cleric occasion roadsid 
distant mini exces cubic pit lev gre trio epidemic autumn egg reward swift shak duo certif yaho contrar wet 
hik genr dril wis strategist trig steep sacrific coat detectiv disord innov eventu outer tag widow 
unsuccessful pharmaceut guitarist loud capabilit voluntar guardian brokerag highlight renown poem bottl 
baron acceptanc simultaneous ident depot hospital contractor heavyweight roug devil bold emphas greenhous 
artifici lama lon governanc mild hectar fragil pronounc corag oxygen steadi mortar warrior arra profitabl 
imprison regret deck monaster decreas freshman plaza oversight thron sworn orient partisan unacceptabl 
fitnes scenario tail withdrawn borrow admir suspiciou robust scrutin impoverish mud unbeaten marijuana 
chuck cortroom nobl complianc underly transform pen statist layer spil horn teeth amongst upgrad rehabilit 
backup pot accommod policeman jobles meal heaven continuou subscrib blown dynamic notoriou rod center div 
sauc accessibl bruin thereaft prolifer mercur toxic button recruit ought instrument gallon collis trick 
mans advocac vegetabl congressman instant qualifi illustr tee tarif plagu pickup sovereign interferenc pump 
freestyl orbit lucr harvest gaug outskirt tun mandator juic gunfir manu nowher special outlet rabbi leath 
hybrid intensit rand cigaret mason taxi whilst chi halftim cry var atop slalom valid ingredient pierc abbe 
glor commodit percept forgotten enthusiasm span accordanc worship sidelin propaganda inevitabl grab suitabl 
surprising bedroom detect underwent rhetoric poultr greet interactiv anonymou textil successiv aggres bolst 
anchor highway evolv kilogram birdi railway ministeri midda lung bind teenag sail logo wisdom resid ruler 
assembl inn tissu ches symbolic provision spectrum ham stamp unif ottoman breed romanc sexual alarm evident 
knif spa motorcycl classific breach passport outgo invad disclosur genuin recip stun considerab acut 
administer hart robber fishermen chronic exclud sculptur dish enforc nerv apolog seri sultan erect 
mysteriou shook mental drag cub rhythm realistic sectarian contingent migr sailor tang laugh drum compact 
chef spotlight gram soap oval timetabl bunch bow evalu pin haras airplan jok freight crush cartoon matur 
leas tub heroin retali sheep usag appreci altitud abduct telegram volleybal equalit glad caut dragon 
surrender straw nicknam bacteria grandmoth ruin candidac imminent cavalr monopo salmon diagnos buri 
productivit shout pastor debat nova ghost rebuilt canyon regain enclav embrac archiv incredibl tragic 
trademark immun prec math stomach inherit decor penc slot anxiet implic inventor bargain grip meantim 
downhil pois tid skept impeach leaf altogeth automotiv weigh spur substantial shatter flexibilit slav 
migrant prescript monst antitrust loyalt suppli entit monk jungl wholesal cellular prohibit gestur demolish 
grid resist dal obstacl everyda merit wartim ail racism immunit ambit wad mes sack preciou mous arctic 
proclaim lodg angl aerospac consent ace transmit epic cola exce proport fifteen grenad caution garag 
congreg float quartet superintendent surgeon mob tan pork blog pal pip purpl poorest emot logic tomb stir 
justif base loser credibl wellington fiber furthermor outrag unusual corthous hungr deliberat renaissanc 
bik grandson bout pilgrim spect coin multination bronco hood scar clerk enrol generou shy hedg cabin josh 
lotter bath resumpt gospel encounter deserv invent dom endorse duck leth contend overse recre livestock 
elev anthrax intensif pleasur fift dair baseman intact blockad slain unnam countrysid calcul compr workshop 
precis revolt sympath accompany rotat wiv servant diabet transition trac setback steal absent oral punch 
healthcar undergo kis terrain rubbl safer slat reservoir fantastic alik flexibl thereb icon dignit nak 
unhap minim lanc timb dispatch carol intersect fulfil interven hook rivalr grandchildren hardlin exceed 
wrongdo tenth deer cak protectiv strand enact sink hey blaz cartel distinctiv insur apartheid toleranc 
hardest ash comparabl dissolv certific endemic leak financial basket nephew bipartisan unoffici unanimous 
nearest correspond recast choru memo audit pregnanc minu alter persistent creditor laser gunman scout 
productiv swap faithful boulevard reopen aggreg landslid nar document eldest choir statut showdown vari 
input patienc ultra bah liabilit classroom recipient outright atrocit boxer ugl por curriculum profes sterl 
default dioxid newton breakdown heighten cur disk rupe jewelr woe arch delic midwa slim outlin heir refiner 
statesman breath descendant reliev seminar sin technical economical ram miracl supervisor deplo geographic 
menu lineback slaver pant snap semiconductor haul loop tier claus qualific excus aeri echo lit overturn 
flour relax tumbl alpin doctrin tos warehous deny shark dolphin astronaut soup patriotic transparenc 
critical pupil anxiou boyfriend flavor launder decent infant grov overview apply silicon batsman presumab 
ore remind sergeant instabilit confeder sham prefectur intelligent platinum trinit tent lean effective 
respirator reloc garbag caucu unpopular alternativ typhoon upbeat uncover thanksgiv dissident specif inland 
overhead alien ensembl ritu sheik helpful confes statewid halfwa download skip sanctuar magnetic interrupt 
paramount rip creator summon bor fluid aluminum medalist idol affordabl viabl expir assert punk specialt 
checkpoint stol jacket galax harmon upheld alumni lover mountainou stark consciou bean boge butterf swin 
amazon inadequ bicycl tact bloodsh litig sequel shootout depict archaeolog amp stif unilater thirteen dri 
midst smallest dividend bre payrol conductor fli bee calor confin racist barrack exception firearm tran 
runof plaintif liver corridor davenport clust layof carv podium clif supermarket juvenil overwhelming 
intermedi delight navig accountabilit compel diamet identify deport alpha cyclon spacecraft grocer airborn 
volcano twist owed trash peer dig richest horizon tying releg proposit satisfact moo availabilit hawk dear 
pron unfortun telegraph disarm oath alloc metric innocenc cand heel excellenc torch consolid ransom silk 
restraint profound conscious mercantil sword divin respondent acquit marketplac prolong unnecessar smash 
flagship undertaken hemispher pirac rep guild disastrou dump bia rainfal overthrow acceler dictatorship 
equat speed wilder dispos bonus charitabl subcommitte chat yeah constructiv circu con arbitr speedwa cris 
clerg supposed truste spit turf manor interact steer undergradu memorabl meaningful spik vert communism 
dominanc sak kidne disrupt bubbl charter reun escort battlefield upward cannon pleasant vacant nightmar 
missionar cok farth boot merchand prophet enlist transparent drunk unanimou lawn magistr theolog stricken 
newest cholesterol monarch insufficient observator mask inabilit practical desperat gym mos lesbian wash 
filmmak confidenti axi grateful hamlet patch ambush voyag consul insight wreckag colorful reinforc 
turnaround advertise toppl belov hatr ideolog ravag bent falcon sprawl interrog contamin lunar hint habit 
garrison episcop mechanic thril shallow pullout grim acclaim stupid goali offend absorb assuranc scrap 
berth slaught novelist buck panth log griffin locomotiv garlic sunshin accurac rag function manuscript 
booth gravit len leap geolog excite forbidden workforc chop renov diagnosi hurdl fossil screenpla teaspoon 
unexpected logistic generic oven heal pct testa workplac goodwil notif abolish tomato inclus throat 
reunific forthcom accidental thorough oracl emplo particl blend embarras pond curv deadlock umbrella forg 
layout stint valentin vary lur liquidit propel furiou fisher unawar variabl dip tendenc bounc sixteen 
instructor parol sluggish entrepreneur relianc enthusiastic downward promotion barne homeown freeman tongu 
likew consequent beam bang stabil yacht inappropri dock fabric ambulanc wonder ratif collar confisc nutrit 
scream outspoken blank reconnaissanc firework inject clu sponsorship pie robot brush pour cher medi brink 
hydrogen bend artifact fiat disband comedian applicant lectur signal whal showcas curfew carpet assumpt 
tablespoon ber lemon broker vacuum mentor elephant unspecif subtl marvel fract vintag smel grammar tighten 
marbl vendor disambigu plateau mathemat outfit fold creatur wip essenc poison fashion renewabl prematur 
grief unific pizza voluntari disturb likelihood disappearanc pianist bankrupt bras brib conceiv molecular 
fidelit casu drain newer wherev slash merc forteen prospectiv avalanch backdrop herein finest scoreboard 
contentiou sibl dos taint micke carniv durat preferenc pistol elegant brotherhood tuck exhaust triangl 
environmentalist militiamen memorandum cag provok potato deadliest slogan sheer fortres bypas kit benefici 
marsh anthem dot sodium malaria credenti skul colt bathroom extinct snak bizar rampant outlaw bles aros 
matrix billionair diar rim feat recount bud arc estat privileg essa forestr curiou optic string forensic 
oriol canon umpir threshold tuit ballistic portabl indefinit prototyp boo whoev patron deni buz evangel 
hostilit pig batch exam dug salad pil collector enzym interfac dif songwrit click farewel blunt aunt deton 
catalog archdioces fugitiv crunch supportiv fog psychiatric glaci sympathetic intercept ins myth applaus 
nationalit exempt induct insect retre flaw systematic precedent beck circular fur albeit costum rely 
disciplinar number position exotic legitimac safeguard unconstitution postwar flesh expuls clinch place 
convenienc global airfield toughest mapl misconduct verg urgenc seizur trek geniu memoir render interfer 
wrist linear sophomor narcotic outnumber slop elbow conjunct escal happi hone quantit gatewa volcanic newt 
cruel linger endles collegi prosperou hamper descend verb readi terminu imam carpent influenza youngst 
populou align proximit nest bleed dissent accountabl questionabl quantum canton multimedia ink briber 
transplant puck mound dens shaken mileston recreation eyed fellowship embattl amir charm plight expo 
explicit presid plug competitive deliber whip dem catastroph stimul nut shin hatch overlook uncomfortabl 
awful radioactiv irregularit formidabl moratorium stab embark communiqu necessit resistant persecut owing 
drown complexit disabilit autobiograph slay pilgrimag quota bulletin clip prem disagre restart wreck trunk 
knockout airspac thrust balloon bak feast rift cork trauma spra unrel remnant strap continuous vagu beta 
clearanc mic contestant prostitut roundup verif advers pinch heath pandemic loot fallout lobbyist pad bacon 
intim refrain abstract harmful squeez shrink intimid dimens passion foe endur synagogu sunset glanc therm 
artwork affirm polar hijack woo mortalit loc finalist reaffirm conven cheer bust unlimit leisur tornado 
undisclos crat marlin essay brid wolv cran champagn rainbow chant conscienc maverick probabilit sensitivit 
chin horribl millionair antarctic boast espionag lamb jocke dir conglomer backward acoustic aborigin 
providenc flip keyboard weird variant prominenc gril salvag secretariat hay coral superstar supple 
fundamentalist bunk exploit loom tabloid influx treason campus dictionar shepherd liquor irrig liaison 
condition recur inhabit theoret exterior fus saga infectiou preced psychologist eaten twit shutdown 
ceremoni countles helm ensu commut maiden superb worry sitcom defianc deterior bombard processor scenic 
plutonium frost contributor patriarch vocalist archipelago isl indirect polo addict ridiculou border ecolog 
nightclub presum pub captiv auburn ordain rover trump underwat makeshift pardon caretak infamou supply 
worsen unwil obscur probabl savag taxat ancestor fri definitiv subprim diminish impas insistenc toe secrec 
downgrad ate shelv gong homicid salv slic industrial sunk according revel undercov wheelchair multilater 
incredib deceas rein snip clubhous broadband pavil underneath backlash gymnastic centimet ridden adv 
literac occupy marina whereabout junk inevitab brows hick incomplet penguin toler prestig reunit warship 
compatriot videotap repres demolit shelf pav destructiv dent lifelong fad derivativ condolenc pivot rogu 
thumb ayatollah prairi opium thund realm reorgan durabl banana pornograph violin glimps cowbo gentl 
eighteen annex playwright leverag frag mislead abrupt cologn commenc surpas skepticism freewa conquest nast 
goddes commemor accumul tributar vista curator flyer distres shrimp vicinit superv depos cuisin improp guru 
glov overshadow emotional vault sil laptop witch arguab profitabilit bullpen sedan reinforce cultiv aris 
spokesperson collid ditch bureaucrac discharg avert sabotag eros ironical commercial pir blad sour dialect 
feud extremism fatalit petrol pneumonia customar immens illicit discontinu shortstop toilet scoreles papal 
unauthor goodby sporadic felon clement divert telescop desktop spun dash onion wat birthplac rug abid famin 
weav farmland reminiscent accent upsid reconsid ration wan spear fanc provoc daytim overcam padr chaotic 
terrific helmet potent protestor bug tycoon brak burnt appetit barb aspir resembl inm reasonab underscor 
volatilit extract invisibl expenditur anytim homemad whistl exodu redskin undertak curtain censorship strif 
asteroid hormon rop convenient hazardou servicemen oversaw clev powerhous widen clarif consol cockpit rig 
homosexu punitiv cab fortif newslet martyr fring lied sixt peasant remak blanket unstabl garner 
homosexualit spir laure fountain granit stapl conve vinyl breakup buildup genetical abundant nowaday reef 
pred ratific pulp tumor viciou undefe intentional defunct advance cleanup scratch authentic buf envoy diver 
obesit applianc remarkab authoritarian loyalist preparator paus altar outfield blueprint coffin cri 
vigorous beard selectiv riversid modul assailant pageant repa maturit receipt primitiv drastic lien barn 
clad garn prolific visibilit cottag captivit alle swan plummet portra shorten poker hank graft sweat fatigu 
chandl spat deaf void wagon flora atmospheric chairwoman deter seldom magnificent proponent creativit graph 
nich monke besieg kindergarten vigorou lightweight titan gent meteorolog cholera foremost steroid inflict 
technician prevail torpedo dismantl busiest capitalism xvi catastrophic configur contempt austerit spi 
liner moist thiev diploma thesi mock auditorium vector blockbust snail awkward hamstr mam dependenc mesa 
larva brew devis barrag spre endow tenant timelin fork mecca spid embed virus accurat sear buyout luggag 
nickel relentles reluctanc mistaken upscal similarit tuberculosi commando fortunat incept calib deepen 
individual sting social neglect shortfal lent unbelievabl refin beverag unleash sanit paralyz veget filt 
doom compatibl bassist badminton handsom spher enlarge theorem coastlin cylind grap measure beast autom 
surre pyramid biotechnolog distributor reev shad highland tout famous bloom mytholog centrist cord hierarch 
discorag matern molecul woodland sexualit width inclin cocoa hottest hollow counter gubernatori rever 
bologna shutout uncommon disqualif analyz heft restiv procure exagger correspondenc applaud rally accredit 
clout perpetr unconsciou apparel etern depriv limeston comple directiv undergon populist lumb meltdown 
continuit feminist arson ampl crescent synthetic sanction vampir bolt motto defiant grandparent surf 
horizont affluent slick fier outpost constraint outrageou lighthous undersecretar fledgl salesman accessor 
veterinar cortes bitter humbl induc crisp motorist scan owe newcom organization specimen gonna repla 
feedback impl dissolut angri purs hypothesi underlin nationalism arbitrar loung conquer compulsor fixtur 
undoubted exclus strikeout injunct frict manga operativ rov outreach flur apiec socialism vanguard stok 
perenni kronor melod fundamental cocktail notebook ruling prescrib miser unarm foil brewer reckles gil 
stalem sincer wizard softbal pioneer philharmonic vii lash dilemma pharmaceutic nail lip earnest homag 
unpaid thriv interchang prudenti quarantin ribbon professional eclips subtrop emigr sketch sensor 
irresponsibl baton mint twentieth fool hogan volle lotu autops seasid reassur reliabilit allegianc 
eligibilit velocit cedar heroic bodyguard inscript valv reproductiv burg enlarg justific piston seafood 
vanish ion daylight funk med jeep prost preview email dar raja fraudulent frog licenc logist puzzl certaint 
slept forehand tallest sculptor thigh stack rigorou seventeen shaft dispers organism impend fist midland 
elusiv expresswa trilog herb charismatic continual fascin baggag stair swa pharmac coincid victoriou grasp 
wool consistenc spawn darl lavish accustom resent fertiliz vol vitamin hammer dism insert empres combatant 
citat ancestr subdu absurd cognitiv orde convoy atla cortyard adequat verific rabbit scrambl genom passiv 
sewag reinst incorrect unpredictabl raven medle undecid drainag deregul preventiv scarc crippl drak welch 
seasonal fractur psychiatrist slap cheat fearful warlord nod mobilit frighten haunt bother auxiliar staunch 
warhead recycl arrow orchestr apparatu manipul compas bye analog piazza cruis tuna potter bleak quel dial 
interv bushel envision maneuv someda nonsens swat sociolog weld inconsistent obses val algorithm gala 
crusad screenwrit remed titanic sandwich corps crest beetl ineffectiv pasta bred garment curs drastical 
vibrant runawa simultaneou encorage nugget onward counselor blitz conceal faci waterfront substantiv 
predictabl tenor stockpil competent relic plaqu perimet puls unavailabl canva clon valley reelect despair 
soda crow fullback constituent salon outcr vivid superman unilateral modific statehood kickof asleep spous 
laught spic evas digest imager hazard intrigu rigid sidewalk centerpiec mastermind capsul antibiotic stunt 
aggrav beneficiar alcoholic urin mayo paramet fertil shipyard carriag voltag mutual stein viral liabl 
jeopard punt practition protagonist closet retriev fry fraternit stumbl ballpark xxx uphold symposium 
volunteer alto baroqu abusiv moralit duel activism weaknes prox ashor incurs stain stringent satisfactor 
subscript irregular prevalent discontent insult disco thatch moderat watersh butch dough satur satisfy 
defus festivit phantom miniatur caucus demo unlawful excerpt envelop wit prejudic freshwat hurl turbulent 
workout beacon groin gymnasium lim amuse miserabl covet badg daunt hello vocation rampag candl couch 
localit drunken deed chevron parson havoc comfortab epicent yoga uneas evolutionar playbo mascot latitud 
fertilit entorag withstand flower desirabl withheld boil brutalit offspr pros ultimatum static attendant 
zip microphon duh statur synthesi noel skeleton flank advent weaponr heartland tract clandestin periodical 
strawber mantl improper kniv polio eject backyard antholog cori milligram ordinanc precaut sizabl catalogu 
inheritanc ging frenz milf dul emeritu vain jaw electron suing cautious straightforward repatri idl 
accountant bould centenni irrelevant ego ivy antiqu adher parod defect dinosaur nun gloriou cardiac tidal 
buoy tooth clarit bolster reproduct forgiv coma protract foam peel trout inexpensiv hyp dubiou gossip 
betray ping bambo congest porch arcad radiu flock submis aquatic authenticit chunk nud embryo hur beleaguer 
corpu catalyst seces rib mentalit downstream manslaught wetland villain maid bravo ramp occurrenc 
differenti environmental unfinish wield royalt madnes unsaf swamp preach cach internal forefront negligenc 
cigar plasma solitar rit monkey vulnerabilit pedestrian facad rematch soybean federal doubtful puppet bark 
covert gentleman linguistic dov attain tangibl energetic rector pragmatic conspir deepest reshuffl baronet 
comrad textur eminent vineyard flar allevi unwant paperwork spectacl inclusiv baselin awesom mold cater 
asthma skier reel illus herd enduranc genesi tong medit derail vanilla greenback comb unsur physicist 
renegad trait gratitud problematic bulldog setup foreman basilica partit abundanc cornerston hospitalit 
capitalist refriger drift shrug melt swung pillar rack limb hiatu granddaught handicap tar convertibl 
inherent freelanc manpow picnic ballad varsit tenet batsmen liberal stagger convey deplet sunlight soprano 
basil goat behav incur regent obstruct vacanc handbal backhand youthful exceptional semest resurgenc 
geometr affidavit captor crossroad periodic tow vision divisiv erod aesthetic persona bureaucratic striv 
avian cooki injustic meadow slaughter exposit enclos troup collater photographic encyclopedia cov turtl 
raft arter onset revok earmark suppres akin nineteenth moistur infinit sadnes duches antenna laundr lil 
utmost coliseum slug coconut mutin imper astronom unresolv italic outd squash classm adjoin thwart peanut 
infringe chassi anatom takeof lax dwindl intak discret savannah obsolet dimension wildcat nitrogen gravel 
rattl abbrevi snatch insecurit archaeologist humili monsoon parachut waist disgu conservator wedg duch 
messeng playground sneak uphil concord appropriat terrac gut ignit chili info hardship useles fascist 
inflationar dignitar banquet whereb stellar synopsi velvet starv feath alphabet zinc reconcil skirt 
etymolog vying aisl stereo mollusk ovat calf pontif doc terrestri lacros graffiti culinar forgive persist 
of parkwa hut backbon lush extort validit jewel disadvantag overdu gunshot berg hector curl needl 
coincidenc submerg hornet horrific macintosh appel munit calcium susceptibl undertook diversif amber 
whatsoev notch racer tempo bias naut stra bump alia nutrition bonni sensibl textbook sperm pik nurser 
incidenc mankind demon niec dron redevelop mullah discard inferior bullish orphan soak heaviest weir 
honorabl chemotherap utter rev monument defer unman freshmen lava cyclist bandit motion capital motel 
seismic enthusiast finit parcel preferenti sonic defy magnet shotgun proportion odysse atom replica lawles 
icy fond sag deca soy barbecu amenit foreclosur severit hor wow sorrow thief development proprietar devalu 
thread mammoth reclaim lacklust naiv pessimistic onslaught brisk lid precursor curiosit bracket gorg emblem 
abolit wee util eradic auditor amas resemblanc cosmetic rehears roadblock turbulenc detach dynamo constel 
statutor thunderstorm flotilla tractor goaltend platoon aquarium phenomena coyot inaccur auspic culmin 
broaden membran duet outset repertoir cleans piper uneven neat redempt simul acronym focal beav receptor 
flush eccentric nucleu avid shrank poetic yel dic headach realism fabulou spokesmen brac convergenc vinegar 
nobilit singular secretiv liter asbesto scam app notific transcript perish wax salut citru illegitim genera 
traumatic botan coron ethnicit drap sunr councillor bruis unanswer slum tandem cynic cameo ozon motorwa 
vein confine chamberlain breez overweight manifesto reverend blond boon rust astonish differ chaplain 
pullback ballroom sabr judge gum rotten shipbuild crust anthropolog climax exert comet folklor uncondition 
impetu bount eleventh apprentic prudent swel twilight upright stump obe contingenc parenthes wander lament 
consultanc spearhead hasti leaflet miniser purport menac upstair esp temp bilingu filing oppres gazet 
clutch cavali shortcom deflect feminin terrib maiz mismanage humorou sermon insan mistres corageou jubile 
humidit stoppag mandarin ruthles battleground sock cheek mend uproar porn awaken hoop restrictiv rash 
patriotism laud balcon mustard concerto dumb vogu disma govt terrif displace upstream carnag mir embryonic 
countdown deterrent roe cush precinct flint masterpiec blackout razor postpone defl swollen cot rend jaguar 
subdivis lam upst forcib cruelt vehement downfal spontaneou usher encompas cadet tentativ gal mama metaphor 
fauna distract derrick hillsid tiebreak panda ironic reap repetit baromet feasibl occupant florish entrench 
unharm sap homework legalit sensation dirk be steak unrealistic waiv spoon analys tram flick microwav 
crossov temper marqui gentlemen lir ascent wok champion respectabl invok systematical sprain paperback 
engulf algebra inc percus mushroom wealthiest crab vigilant confer hallmark adjorn segreg marry botch 
sevent incit brawl weightlift liga crumbl testify hydroelectric fisherman bureaucrat motherland applicabl 
cano congratul renounc standpoint dietar tug satir dangerous ignoranc ecclesiast embroil slend underwear 
mercenar arrogant mosquito eastward patronag char notorious solicitor startl nineteen tailor heck computer 
disturbanc hygien dwarf fashionabl vengeanc rebuf commodor humid luncheon prehistoric slew misdemeanor 
encod invalid judo cutback torrenti gee prep cosmic mirag burgeon quar rpm lineman goos dissatisfact 
bookstor principal hepatiti forgot deliciou pretend lineag conduciv strid rubl intention canar twelfth 
denomin erratic rink impair therapeutic wrath cyberspac datelin domestical pretext eras occupation mit 
democratical overseen radical diagnostic majest administ vocabular biologist circa discors antiquit benign 
memorabilia therapist adolescent precipit understandabl nonpartisan estrang vigil perjur noticeabl chord 
subpoena prelud enrag gig fra unearth swallow barricad metropoli schoolchildren telex prohibitiv bogey bald 
weakest warmth fluctu fuselag frig hob footstep critiqu sandston inequalit supernatur fumbl soften dessert 
glamor gown mut laurel defam flatten rosemar madra underdog modem keynot trumpet turbin versatil destabil 
groundbreak heed crimson zen ailment endang amphibiou academia taker handgun intercontinent occupanc 
redesign restrain tam comptrol publicist abnorm tempt budgetar ecosystem peculiar groov spray simplif kron 
decept oasi degrad stereotyp simplicit conce ubiquitou muscular nostalgia liken myriad carbohydr lamp gem 
swear syrup electronical groundwork subordin pew endeavor shrapnel behead oka camel gov inscrib gloom 
consular arthriti unus middleweight aveng weekda nonstop ark ledg feasibilit ambiguou grievanc roar landfal 
newborn chic scener meaningles disregard equatori contradictor fluent fairwa posthumous excav homestead 
resonanc evergreen weed libel informant vanit cumul proclam frantic petrochem vouch cardboard moos chairmen 
unmar oxid damn underworld fend cere repercus condom incarn armistic dim midtown undocument counterfeit 
glow ceramic livelihood sinist toast lag braver chairmanship rectangular bowman solemn debacl conform 
massag propuls camouflag natal falter invitation approxim uninsur inexperienc rendit noteworth biodiversit 
healthi compres tertiar recognizabl racial dugout manageri undercut bucket magn ordnanc lagoon distrust 
snack delet disgruntl marked decommission stubborn congressmen westward diarrhea winer imbalanc unfamiliar 
entiret absente hesit universal horsepow spoil lens detector glamorou hydraulic orphanag equestrian freak 
upheav strewn pee dye froz penetr rational landown postur neutralit deit wick unconvention refuel 
extraordinari messi abbot comparativ esteem outsorc infrar regenc wrangl pronunci bluf responsiv turnpik 
cookbook airwav distort retrospectiv redeploy misunderstand compl ces penal repris mogul spam aspen husk 
mileag tribesmen cler airlift salaam inadvertent dormitor gorgeou concus strategical foolish tablet omit 
garland thoughtful bast rehab conqu cue pseudonym riddl anchorag consecr confluenc drank exacerb resurrect 
grit adob reb limbo brunt pesticid pathwa division cafeteria worm unreasonabl laz barg overlap rue afloat 
cardiovascular decided ghetto repertor roast methodolog allowanc kin cascad nudit torqu censur walkout 
midterm embezzle madam scant veil jad mathematician wingspan bully visib eclectic novelt apostolic 
complementar jerk stamped token screw maxim iri paisle outly gangst malnutrit partner flamboyant runway 
tavern marginal graz standb bundl visual flut anarch fruitful vest casset instinct asham rud competenc 
conciliator dunk triangular ethnical psychiatr parit cof clemenc jar infield hover stylish warden revamp 
ostensib sparkl hereditar thoroughbr prevalenc unpleasant analyt duplic theoretical relevanc lac bacteri 
regga imprint entrust impuls unmark expeditionar citadel pervasiv paragraph splash withhold sadden trench 
mediocr inflammator insulin rodeo infight awak bustl alga tarnish discomfort hamburg nonfict invasiv 
namesak imp misus vodka luxuriou numer ominou fingerprint priesthood dynamit sober refund incapabl methan 
tilt cerebr brutal forceful countes vicar cannabi picturesqu correction simmer supremac chow imaginar quiz 
streamlin pagan southernmost beg equilibrium repay ineligibl maz lowland prepared blackber anew somb 
compassion polytechnic impunit fuz cobra trous covenant litter remembranc tatto wallab formul binar sulfur 
bulb reprint homecom sharia motorcad harmles dwel balk bibliograph ding plenar scarlet deduct czar 
aeronautic flair intric retaliator symbolism backstag retent superiorit pornographic mutat venerabl ardent 
deficienc stav cameraman viabilit jealou mort sped bulldoz hind shortest marit phenomen denot metallic 
wharf ablaz standout misl asphalt meh jit harden gigantic orchard nonprolifer macro taxonom notoriet towel 
dormant quirk blackmail synod librarian sentinel rewrit faint dais groom autism standstil infiltr smallpox 
aloud parliamentarian depreci knot overcrowd shir purit sleev dazzl notat tolerant grind countrymen rejoin 
pundit thug bullock blizzard insul annoy punishabl bazaar shelter arroganc pave easiest pennant unfound 
sesam unrestrict philanthropist discriminator welterweight staircas stipul marrow gamma robotic intensify 
knit mosaic oceanic waterwa tab foothil infuri severanc forehead shil jumbo equitabl boutiqu lul murk 
dissatisf skeptic aftershock thorn hesitant gyps profanit councilman longhorn adulter expectanc inactiv 
psychic fiesta lockout haz breaststrok coherent enormous inflam cram nicotin clown confidentialit hack evad 
inefficient northward flung notion terminolog downplay panick grizzl stagnant pedal favorab gruel bogu 
rhythmic chick choreograph militari huddl nutrient ant bo buccane dusk mus waterway plur leukemia delux vin 
cultural libertarian dart caravan dentist slack roach abdomen rebelliou vigilanc dislik overrun equaliz 
migrator succumb teamst disposabl shun disgrac disarra discredit awe cinematic jorney mausoleum sentiment 
restitut tutor shorelin ninet beforehand invariab peril sausag precariou insignia unreliabl morrow prodig 
proton peach optim adamant racket android skylin cradl curt devote tendon gag neon gruesom rook adversar 
recaptur backstrok systemic viscount absorpt neuron siren restles fledg blis bestow skillet aria chemist 
hoax fungi outward poisonou cramp arbor aura squander cinnamon sincerit salsa holiest abdomin rebat ced 
nickelodeon rif relinquish reliant worthwhil artificial maneuver springboard paralysi sprinkl mayhem leach 
geometric empower tumultuou hamp tabo bra stainles crossbar curtail unconfirm harnes purg cairn 
indispensabl flor unjust godfath subdivid retribut combust refurbish packet inspiration unfold erotic 
landlord knowing extant uncov jornalistic pumpkin peg adrift expatri lobst prowes longitud sim lever arid 
longevit pencil philanthrop perpetu butterfl blister twain cartridg honeymoon elk auction footwear gibbon 
peripher viewpoint improbabl bland willow graveyard lookout repressiv gormet compart chor eyebrow devout 
birch constabl reclusiv telecast planetar ed amus swam contempl wardrob notwithstand chalk sleek owl 
wrought snowfal statistical vowel various plentiful disproportion outperform cis pinpoint gadget 
transatlantic overland sawy morgu lira splendid stov stealth testosteron overrid paradox respectful pollst 
plo atol vegetarian sigma wildfir commend mindful violinist bicker cherish resilient fetch int impatient 
synonymou slipper frail windfal informal generosit spati commonplac discipl finch violet surplus quer 
enlighten handbook stationar madden stigma trivia nighttim backlog coward councilor woven papa orchid pon 
ordin bun evacue attic remors hallwa env hilltop complicit caterpillar oyst mural untouch overtak revert 
huh bait wreath rum affinit skirmish vandalism cellar pollutant leopard horseback mourn itinerar lump amino 
racketeer fetu cordi fanfar vie inlet tangl manhunt toddl fest crawl spinof crouch reassign beset accomplic 
gotta walnut hinder inconclusiv militanc commandant limelight barren waterfal filibust unthinkabl sher 
nemesi resilienc triumphant clarific imparti ferociou pea kar bystand sunglas neurolog borbon fortific 
worrisom suitcas arous plast meddl dampen forger charco treacherou ecstas rethink terrify store unreleas 
handwritten articul appointe steward appal ventil demeanor shrunk suffrag nestl headwa limousin fungu myst 
picket indifferenc implant saddl xii heyda dun pediatric chok flier prosp correl conceptu hog firepow 
chestnut coz regrettabl helples mesh wallet meg hoc revolv plum evict fora plausibl adherenc duf sellout 
disgust colonist troublesom hymn grin lantern spiritualit axe kosh pristin nan swirl postgradu kilo griev 
edibl slang symmetr murderou patern functionalit geographical rotar outburst peck defectiv caps cordon 
inund mainsta bog orn shear drivewa sociologist furnac masculin obes farc unseen central safari entrant 
intoleranc physiolog unsettl traitor condominium cum commence sow gaz amidst meridian detractor futil 
cartoonist pastr conspicuou ling liar grappl supplement superpow copy scoop imposit noodl shav barrow 
expansiv obscen scent disbelief reproduc brethren nascent emul ire trickl irration learnt psychological 
indifferent quad handcuf maliciou enhance laps fang furnish visionar crocodil misguid excel underestim 
whiske cough canop foliag blatant adorn startup anarchist pest sideway adulthood cantor apprehend unfit 
seaman lessen lifelin charisma forbid sewer bodi damp souvenir mutant breadth loft scriptur majestic bead 
nay postag alcoholism unfavorabl repaid intermittent lor disparit contradict poignant illumin perch imply 
flop repeal goo vent meag conservatism offshoot selfish biomed apt redistribut celesti kickback master 
horrif bloodiest germ limerick elf samurai swath repriev hawkish bienni sprung burglar pap retak brightest 
implicit sumo heap lawful wept diner yogurt booklet powerles consort saxophon tango entrepreneuri 
professionalism centrifug hangar semin sheen engrav centenar infus chronolog overdos foster acquaintanc 
reissu jasp pueblo porcelain cabaret weekday disapprov dev carrot immor dealership weep dilut pulpit 
precautionar abed unpublish criter contractu hideout dispar apex afar scarf unsolv anterior electromagnetic 
rebuk mistrust viola marque eyewit serg jersey intrus spacewalk parsle roam baseles minc fragment digital 
mantra novic shameful diva fum unnotic housewif upsurg noun payof halv refresh ala simplest subjectiv 
payload incompetenc raz glu hulk contagiou enjoyabl signator playhous gunpoint vomit incompatibl thrift 
headmast divinit skyscrap spars overthrown cello waitres pasha reflectiv furor admiralt loophol anguish opu 
irreversibl tremor bohemian weather blowout minivan geopolit chromosom foreseeabl parishion pertain 
foothold guis splint outing sigh emerald omega recap greas penchant sync farmhous battleship clamp culprit 
thankful perfum sturd allot unoppos issuanc schizophrenia agon sicken arma redundant roadwa pessimism 
petition flap sensibilit bury stardom neur countryman biathlon reciproc tamper elud principalit pebbl 
hypothet maternit animosit legion plumb spaciou reschedul concurrent assort domino raucou overthrew craven 
unaffect synchron nasal lucki purported shrub distraught onetim counterattack potassium cling underwrit 
scath pinto mystic accolad creas cypres titular ruptur redwood overtur python incompetent envis mol 
preschool estuar trivi lei outag perk tyran glos selector dissert defector subcontinent emancip codex 
metabolism bluegras stout loosen safest archer annal goldsmith motif encrypt unheard insanit harp alternat 
racetrack newscast replay manifest graceful noticeab quadrupl onlook wasp protector bandwidth pigeon 
royalist gle taxabl undisput ridicul anthropologist repar spor thaw spinach industrialist afflict popcorn 
computation resurgent ambiguit quasi chairperson buffet paradigm sightse extravagant appeas factu archeolog 
leapt estrogen melodic lizard disillusion displeasur shred aground reimburse faction disruptiv cabbag 
hypocris techno autocratic mistreat imit vat trajector martian enclosur insurrect skid midweek penultim 
rebirth residu donke demilitar greed underag deforest wand tutu magician gust demot smog abound marvelou 
diagram heterosexu zombi categorical chew sympathiz theologian mundan vitalit dysfunction fraught 
redistrict placard zeal fictitiou knowledgeabl righteou pinnacl dismay cosmopolitan annul slightest mitig 
smear firsthand mimic detriment apocalyps constitutional euthanasia offsid blur rav playful fod obituar 
cheerful sunken behest fireplac strol porou aforemention odor clog sofa sonar enthusiastical nostalgic 
arduou disengage bombardi tick stockhold forgiven embod font attir parlor superfici rerun landfil gin 
envisag shack mead stepfath lettuc colli getawa jolt rot impromptu populac scrub unintend rainforest untru 
strangl monastic lea punctu housewiv breathtak paycheck cavit deacon footprint homegrown antic eighteenth 
hilariou paranoid buoyant vapor matter hostel reservist pathway cul ornament futuristic scorg crossfir hast 
relay prefix unload indecent infanc nativit sac entitle avail bash senatori mustang scholastic anonymous 
condo adept flux downs invaluabl keel ale confederac psych nomadic multitud antibod subset hiker pamphlet 
cooperativ sew dossi preoccup psychedelic tuft lopsid inroad banish loudspeak fortnight creep tempera oat 
baptism fiasco northernmost lust miscellaneou hos spiral intermediar secessionist recurrenc pawn tarmac 
unluck coincidental posthumou patholog dorm cheapest misunderstood indebt modernist cadr reptil snapshot 
everglad exchequ fascism angular predator surveyor handheld deceptiv casket respit harmoniou geologist 
unhealth glucos bloat stewardship tremendous mist filter overtaken adventurou yeast shutter multicultur 
martyrdom involuntar password confrontation enshrin malpractic swor dyer gorilla incarcer preferab columbin 
stifl disdain insignificant soloist autograph minibu exquisit airmen wanna grang sedi flawles upbring 
exemplar tat allo nausea bloodles prophec rubbish calculu sweetheart pillow specify rightful outpor 
intercors peacock hoist subvers tempor hopeles chimne sixteenth supplementar intestin veterinarian sanitar 
halo overboard wrongful converg manual whop unravel thirteenth unru grassland extinguish heires rhym 
slowest turret thrash poach paramedic receptiv funnel inact barle beig dispel apprais eeri ecumen outback 
rye chrom subtitl derid archaic evok arsenic pacifist stung comply assemblyman disposit dors jitter timer 
repetitiv euphoria decenc whirlwind scrimmag magnum fearles stew gel worthles lieu undersea casual hazel 
syllabl obscurit dreadful wrench immort plank provost agrarian realtor regimen subversiv ensign replic quip 
rooftop chlorid cynicism organist blossom saloon observanc nonviolent corona particul cosmo pastur viva 
scoot microscop edict efficac refinanc avatar alumnu irrit venom seniorit vernacular constrain kernel 
conclusiv unseat dementia xiv irresistibl rarit delightful fif remar emu unscath peek cutof coronar goof 
arithmetic sonata idiot shuffl mudslid saucepan adversit mango wherein regal bariton hospic operatic 
stressful explorator decr eleganc retri scotch repositor ignorant gymnast comedic erroneou budg forteenth 
eyewitnes pud necklac peat coupon unjustif imped dud pluck uproot mul thou scarv ecstatic jackpot perilou 
dung conf waltz allerg ascens linden cougar rumbl chlorin racewa heartfelt ambient microscopic savior 
surrog creol wonderland retard uninhabit gees ramific acquaint axl cortex harrow tack overt bapt inquest 
claw persistenc slab mum sodom arisen electrif blacklist linemen allud plywood rous predica devoid angst 
aristocratic catfish dail bedrock befriend rhino strung unannounc brillianc stopov exc bearish biscuit 
vigor orna reproces hypertens sushi boob downright heartbeat barefoot nightfal adjustabl gravitation 
nominal monik hitch paratroop solicit hectic dilapid compli placebo clov oppressiv bitten doorstep solac 
discretionar arrear posh coars heroism elm recoup exhaustiv bewar mutil kidney palladium ravin remittanc 
bellweth lukewarm addictiv regroup undervalu glut intimac overran ninja philanthropic mainlin adherent 
sprang stym pulmonar sly unwelcom negligent spruc atheist dignif liberalism downstair gridlock 
meteorologist connector scrol rendezvou infest minuscul cinematograph persuasiv kangaro tra shroud tsar 
seaport introductor unavoidabl trolle bittersweet dum dungeon resound parenthood discord forese humilit 
solvent sway panorama fiddl bison calamit crem jel revu brash linen entic adjunct stitch schoolteach shov 
aegi fervor indiscrimin yeshiva zeppelin aviator nonexistent alla augment usabl rippl obligator algebraic 
windshield modular ting counterproductiv sclerosi overhe leve compatibilit firemen vet hing unitar 
featherweight limp molest unexplain stalk cerv karaok spartan javelin drench lest obsessiv connectivit 
empow fewest melancho bongo excurs stagn pup undersid allur analogou pod tearful witchcraft pang inflow 
avoidanc abstain abstinenc cohes transnation pineappl jubilant panhandl captainc suffix illiter mania 
nurtur pathetic grandma saxophonist kiwi whichev lenient colos overpower diversific imperfect suck backpack 
clergyman bestsel crewmen musical ombudsman posterior increment embolden attributabl forerun debilit tenuou 
peerag undu joking titanium bylin foundr nag polym overs unify martini borgeoi etiquet jealous reset 
revital misgiv naturalist relativit negligibl pointed racecors prefect inaccessibl subsistenc toxin empath 
queu bisexu travers lous thirst regener iceberg allergic brazen miraculou prognosi emblazon squirrel relish 
crook intrusiv thematic evangelist voodo hobbl fragranc rhetor drizzl placid flea ascend basal scorch vend 
regatta amalgam phosph diminutiv precedenc material gris sporadical decim adoptiv foo botanist familiarit 
flagrant quickest parasit tusk dread overtook taco dyk feminism ordinari monoxid hotb glitch governorship 
loaf il hysteria nuisanc prologu lithium macho vertical blund encor repr immacul messiah steadfast cactu 
churn lattic immers carp patio graciou monstrou tantamount vib darken disqualific duct imperialism unprepar 
eternit aspirin emit unwilling outpatient accessibilit malfunct apostl incite monopol inhuman meningiti 
spaghetti evapor diocesan attrit symphonic liturg streetcar illustriou collier syntax junctur bulletproof 
ultraviolet unsolicit scientifical whisk instruction knack quarrel paranoia constitutionalit expressiv 
rustic impassion liquef garnish aloft toxicit veer forfeit taro unorthodox substr forgo pollen glid 
reinstate lop proficienc debit unregul scarcit virulent adolescenc muster caffein regiment pedigre rightist 
eel unlicens realt intravenou adaptiv southward dangl measl peddl triathlon proprietor zoom keyston astound 
diffus petal hardcov hue bing admirabl glar preheat fetal inconvenienc disobedienc discu electiv magnolia 
integ helium hen awash huf undo kinetic depositor manageabl barbaric sharpest inhal freer rowd composur 
interesting price supersed dehydr torso censor reclam glitter gentr polynomi oft mischief colleen trounc 
fluorescent uncheck totalitarian causewa nab disconnect colonialism parochi pointles insecur surcharg 
inferno doomsda gleam intellect childbirth arraign vacation anoma verbal fruitles purific retract lavend 
stamina deductibl indign discrepanc disintegr greyhound trawl undesirabl understandab jockey rodent dialysi 
bovin doorwa gabl ammonia powder prewar darkest medical tart awhil ape fig retrospect recit loneli 
contracept presumptiv clarinet grat scuba maestro seventeenth sizeabl bikini vulgar swami unstoppabl 
equator wealthi diagon topograph ultrasound inward dharma roundabout tad tacit persuas thoroughfar samba 
fervent collus apprenticeship redres manifold handwrit premedit wolverin throttl evangelic revisit sidekick 
brochur invincibl rapproche dysfunct cloak heinou occident multiplay meticulou amazing whisp frivolou 
unprotect skelet unfetter hostes neutron unsign interdisciplinar flex precondit lurk frantical trough 
intolerabl attest embroider tread subway gild nervous pantheon swarm mpg cartilag rotor bard adrenalin hash 
confidant cumbersom erroneous metabolic mysterious scof mouthpiec lifeboat peseta workload exhibitor haples 
snowboard palet feist proactiv sip eavesdrop unsuitabl unhurt promulg buckey resend handshak penitentiar 
hum fairway coil bartend careles southbound fifteenth correctiv supersonic errant coerc vascular emphatic 
rediscover underst crept singleton timeles snook kerosen mishap allig pok melodrama contraband inventiv 
admitted stalwart uninterrupt zeta gradient nap propag needles extravaganza agit cortship clums interceptor 
almond conduit bingo peninsular invers bonanza registrar diz upturn seclud whisper gimmick airstrip leewa 
harmonic spaceship bacterium gunfight corros patchwork sublim cider fractiou claimant unprofitabl thru 
spectr nul normalc yearn blacken gunpowd parrot reddish epidemiolog diligenc complacenc narrativ pagoda 
intrinsic questionnair disproportionat prerequisit peni burrow senna assertiv terminal sled academical 
footnot plush papac northbound elong masonr torrent exceeding extermin vicero preferabl overflow undetermin 
scuffl discreet celer pear embank tripartit versatilit antagonist smile libretto outplay morpholog thyroid 
conjectur karma icing undevelop frigid unconditional priceles divulg mattres jol prefac townspeopl vaudevil 
aqueduct expletiv boyhood cyanid podcast sidebar ending inhibit instig anecdot demarc bantam widest tediou 
incendiar alderman abortiv outweigh apath redeem theorist misplac tepid wavelength backfir incidental 
accompani unsold overload unlock broadest slit uneth nylon unbroken recors internship fol condens handmad 
marques skew vand furious palpabl lesion epithet fabl tot quaint party misfortun landlock sera appendix 
peacetim anxious bayou corner upstart erstwhil zo intertwin baffl nitr eloquent crank identifiabl dissip 
pension shrewd coexistenc passionat mixer flashback skyrocket nobleman dialog snub requisit intercollegi 
horrendou heartbreak benevolent harshest unto pharmacist nirvana spurn bower exuberant leftov clampdown 
proficient conformit maroon unborn gasp coefficient seab steril squid unbearabl lunchtim reliab millimet 
palazzo cuf sari indulg yew crypt nomenclatur fundamentalism enquir overrul heist lipstick salmonella 
postmast assail combo pharaoh circumvent cylindr satin insensitiv abys cosmonaut extracurricular broccoli 
sparrow glit beau plow stray rundown hegemon auster scorn kibbutz postcard jasmin enigmatic reimburs 
realistical firebrand antelop liftof serpent seren barrist traumat thy unwarrant overst encircl resurfac 
kingpin jog etch motorbik retroactiv yarn directori showroom sportsman playback wig denim undon vindic 
thereof senseles asparagu hustl celebrator impract squabbl ludicrou seamles unofficial tbs lib snif deplor 
interfaith dropout scapegoat dag canin topolog wasteful horsesho climatic jurist multip piou snout fratern 
reprimand temblor seam separatism renegoti father tink convincing hermitag chancel flyweight rescind 
margarita responsib haggard deferenc pelt parch apocalyptic baro destitut grudg acorn mistre teamwork 
chronical manic walkwa playabl mash boardwalk muzzl untre schoon ode raini wrest fiercest benefactor 
resettl aristocrac obliviou jock omis plaincloth compliant swip elastic vantag bunt micron formalit 
aeronaut consonant reckon deli congregation advertis buckl vas linkag islet sooth bouquet trampl timid 
repel wight religious readership bot socioeconomic kayak snag toothpast meteor hindsight generous rewritten 
aft agil ass striking unnecessari apprehens canvas scissor audition federalist repuls reborn invert hon 
foodstuf opaqu entail bleach handset blink pepper plough suggestiv vibr circumcis analogu stylistic quorum 
permissibl viaduct mangl simulcast wayward hooligan deterrenc outnumb shaikh warp antidot acreag disrespect 
pastim emphatical predictab conservationist moribund puf like throng untold anemia solitud firestorm 
partisanship blindfold juggl emer upsw canist tit boogi lbs banknot arabl perseveranc mover quintet tireles 
bipolar perpendicular seamen flak snoop paddl teem spoof sculpt fluk gland resin unrelent caricatur 
cilantro aroma disorder tyrant brothel technological immatur ascertain lyricist assimil requiem traine 
prosper transient psycho draconian overheard acidic lynx motivation avers synonym snowstorm signif silhouet 
horticultur unequ womb otter descriptiv solidif banjo zomb sedit turkey joyou midsum audibl painstak 
wastewat reactiv filth diplomatical incest electrician lenienc boisterou shod te incens spontaneous moot 
meticulous barbarian spurt caviar uncomprom divergent recurrent oneself irrespectiv reinde zest egregiou 
tenaciou unimaginabl durabilit semantic gid ransack dissuad uptown summertim gearbox myrtl mountaine exoner 
subt unbeatabl hashish presumpt likabl nudg schoolhous babel adjectiv ovarian hord unforgettabl 
conscientiou uncontrol delug rayon scandalou galactic jab epoch drip artisan measurabl unmistakabl wack 
continuum litan diap childles schism impatienc steamboat skillful decapit insolvenc tequila sludg dissemin 
upfront trebl mufti awr scuttl churchyard hardwood pediatrician valiant minimalist alterc foment symmetric 
cobalt geek cluster squat forearm nationalistic thym strenuou digestiv shovel enchant latex epileps awok 
pats exemplif tundra eureka modernism abstent saber misstep symbolical stimulant reflex etho microprocessor 
bedsid hyper devi cheerlead beech decomposit yearbook uncan mystiqu aromatic enmit complacent inept 
compulsiv craftsmen grotesqu curious reced mala rower dishonest jargon mocker arcan monsignor hippi fern 
freedman modify ops sic basso unwitting morphin subgroup spong trus calori prod spew rudimentar turquo 
jurisprudenc deficient intrud scud phosphoru seced feebl hasten embezzl pathologist dicke refut steeplechas 
leakag artistr promenad obedienc neutral bracelet impeccabl jag utopia sizzl biochemistr seaboard almight 
quash withstood orthopedic megabyt unequivoc malignant daz replenish cliqu vertic toad hush disallow 
interspers deceiv inflatabl impressionist geotherm intellectual clung slush watchful nexu audaciou seductiv 
brittl unison triad abnormalit unchalleng pendulum comprehend tatter broom ponder ble finer intuitiv 
tempest wiretap panoramic rapist remodel plumag hound bulg hallway crumb zenith propan strident mug masonic 
pitfal simplistic reverenc delicac remand nuclei novella nocturn stepmoth mono monologu blah detor horrify 
amplif mermaid tranc romp motherhood falsif craftsman sellof moonlight shower unscrupulou alt fragrant 
penthous valor touchston recollect pronounce tarp paranorm puma newsstand declassif offbeat electrific 
reson carousel additiv housekeep torment goggl fiberglas caddi renal stimuli substandard horizontal strata 
unparallel ebb genit up opportunistic tender prick meek inconvenient smolder prank dizzy momentou fray ump 
idealism proctor rework microb alley rambl fateful mustach grandeur deft conscript whirlpool friendl 
administrativ hitherto decay workabl entangl obscenit shopkeep downpla groundles amplifi lifespan lingeri 
bathtub disrepair headlight linguist mangrov pint briefcas armada unhappi undemocratic plebiscit 
institutional annuit machet handout aerodynamic derogator guardsmen grandstand plunder contiguou manur 
naught convex sundown pariah thistl canoe fresco rak undeclar remedi despicabl granular shellfish throwback 
unqualif bantamweight quilt underdevelop shorthand joker acrimoniou desol birthday bobcat brag forbad capt 
elv fireman beltwa enslav unsatisfactor firth magnesium humanist optimum smit smack untest mayonna baa 
immortalit intoxic fanatic plaster distil brainchild garb relent stool illiterac salvo candlelight synthes 
sturgeon disloc windmil panelist mahogan lieg satanic oncolog ids vertex close arboretum authorship haircut 
roadway quartz osteoporosi vac realist axed distiller suitor tombston doldrum octopu drab advantageou iced 
atyp happiest modernit campground pathogen cautionar gastrointestin momentari prism racehors sickl calv 
undeniabl congenit checker rump qua shipwreck shoemak sweeten pounc originalit soot prudenc dyed clearest 
affectionat ambivalent boredom pooh shekel wink galvan ascrib calif vendetta enigma frenetic frontrun 
suffic socket hicke swelter disaffect unw ferry amput bloodbath barrio constructor fowl labyrinth insolvent 
tranquil misst joyful intro gladi obliv firecrack exuberanc reappear apertur reincarn fearsom blacksmith 
carcas esoteric queer pedest lepros kiosk flammabl blasphem holistic cohesiv abductor agilit exhum crucifix 
varianc believabl friar allus detri annoyanc trespas clot nomad whiz anesthesia griz overton plund gul 
caliph scorp molten bum insurmountabl ringlead avg machinist espresso torne genealog quintessenti 
inconsistenc tort esquir reinvent conqueror sland thump halfback existenti steamship trot policyhold serum 
darn dearth incrimin paternit rung concur brawn interconnect sax cancerou falt borderlin rebut wilt sos rus 
facet scion chid candor cun pun desp hydrocarbon foreseen afterlif reassuranc malt arbitrari offlin 
pluralit whims truthful grail disus flatter exclaim unequivocal sob delinquent cardiologist ingeniou 
conceivabl funniest dredg meteorit rab drawback scalp clueles riski navigation plaid saffron wo volt atrium 
wry belligerent pancreatic mountaineer verify impedi swag lexicon languish nift geni dentistr spook swoop 
constabular emblematic trident counterpoint wallpap serenit twe professorship infidelit amicabl shakeup 
muscat fwd elat bandwagon bewilder embodi homogeneou orator downloadabl ambivalenc drier pager diabetic 
obliqu flirt sabl holi lancet sexton trunc analytic silvan typewrit sharpen betra hangov heres dowag 
tendiniti hyster synthesiz schoolbo sahib salin viscer concors clut exasper sugarcan trustworth piqu 
dislodg conclav brandish rivet promo fret nuk tinker lambast biker dictatori lick stash menopaus remad 
christen stationer semifinalist hemorrhag encamp waver unproven incessant downpor farina aqua onshor 
thunderou newsprint upload manner virtuoso attentiv pervers handi founder dogma changeov projectil 
psychotherap psychotic bigotr unbalanc colloquial federalism boa bonfir anal wither midpoint transfus 
calligraph structural gallantr isotop condor unnatur yank chauffeur scorecard preclud astut undetect 
inexplicab hickor translucent raspber fril oilfield tonic daybreak behemoth uplift array grammat matric 
starch catalytic lymphoma dew dependabl polygam semen congratulator harmonica meta glim yardag justify pure 
eyesight objectionabl hertz cellist unforeseen flims civilit clamor redefin taunt businesswoman feral 
pertinent nuanc loudest pellet cranber indigo intrepid toughen complimentar cavernou nongovernment 
eucalyptu shard secularism ingenuit approx desegreg omnibu misdeed mellow secondhand slant rotunda wiser 
vertebra hemp indiscriminat luminar intractabl turban corolla complement antiwar stylist freeway inquisit 
zebra returne viper motle insular dram unsuspect idealistic controversial neoclas firebal ters evoc 
byproduct tropic terri congresswoman arteri wail minst mop convect quail anemic luminou circumstanti 
adjutant brow amt partizan husbandr debtor supermodel instil ref pursuant zoolog maharaja pummel dashboard 
blight foray sportswear handyman ballast yogi chariot saver upkeep chieftain montag phoeb counteract 
rapport sawmil caramel toples tussl overcast counterintelligenc ism troika tensor deciduou binocular 
mishandl archeologist uteru unfriend unseal department falsify splendor scat emigrant flamenco parasitic 
headwat acupunctur cryptic multiplic paltr elicit chemical tranquilit intimat vaunt wafer tragical heron 
hawthorn partridg zodiac munch legitimat notify brig fines multiplex booksel indelibl gambit humankind 
sorcer transvers fluf soulful wadi sequenti coax clockw infertilit grandios verifiabl mutine misinterpret 
splinter camaraderi capitul incomprehensibl rainwat kettl wien roost bequeath cron shat infring hermit 
crutch nimbl caregiv spiritual further mobst derelict stucco payabl kindl subterranean glaz omen stagecoach 
shi plethora graphit strod astrolog headphon pluralism credenc overblown geologic latent khaki gunboat 
direction dioxin wasteland undivid unab longitudin clam steepest wreak prepaid alight intangibl therein 
extraterrestri eman fink silt collag deplorabl inefficienc quantif mailbox ste nit lank peacemak 
receptionist sewn acrobatic outstretch constern exponent synerg bungl rectif affront kinship puritan 
nanotechnolog cucumb polka woodwork untenabl drugstor objectivit veal nectar mathematical horsemen 
decathlon ellipt miscarriag loggerhead interraci hypocrit textu prospectu anoint argyl gush iodin anomal 
perplex criminal junip hearten effig moat espous belat conspicuous mussel sororit beggar glean tutelag 
pixel waterboard adhesiv unimpres surgical mainfram pigment regional fragilit procur prong firewood dik 
cashi boar aloof howl bookmak mortal bungalow revil miraculous contaminant resultant castor commandeer 
invertebr storefront tenacit swimsuit clever er workman impartialit malic inferenc stranglehold buo sulphur 
gallant dispens petrochemic coinag brood inlin torto space supplant socialit shingl archdeacon unwield limo 
sanctit contag inertia divergenc straddl sarcastic oncom staunchest condon mountainsid irreverent diligent 
recuper grapefruit gurne yam stoog solubl nil coy inconceivabl kennel compensator sensu tuxedo unlead 
crystallin painstaking rekindl intermis haggl fen disenchant dous shamrock bootleg fatherland imaginabl 
whereupon preposterou painkil pragmatism extramarit harbing exponenti understate brail autistic achievabl 
affection fright mischievou nepotism rosar jug airman foreword entrop quicken dour shab transcrib ferment 
cashmer booz cyclic scaffold assent magp almanac piet inseparabl portag navigabl thro spasm meritoriou 
antidepressant afield juggernaut afoul palatabl relaps riven hassl ruf sweepstak volley clap rotation 
watermelon provisional deform confid stairwa chuckl mink unwaver jorneyman outlast boardroom discern atone 
comprehens superhuman saliva beret nutmeg fudg qualm payda statesmen glitz distinguishabl fetus bitch knob 
catapult holdout tabul chast furlong drear roebuck sog reus gallow upland treadmil preventabl ospre 
clinical restroom warmest someplac drub amphibian fjord sliv shag biochem radiant exhilar infract jingl 
acknowledge insomnia coldest pancak sunflow firewal contriv chimpanze divest magma transistor grumbl 
idyllic custodian resal cock futilit dismissiv sidestep outlandish lambda lotto unproductiv contraceptiv 
reasses aquacultur dand roil artefact sandbag tubular rabbin echelon tortilla pseudo stench polyest unclaim 
bracken kilowat hypothes semblanc ani clarify teeter intuit mingl welt cardiolog millennia amphitheat largo 
teas nadir smartphon undaunt pacemak shambl wob eulog concoct amplitud schoolgirl utensil famili figurehead 
quagmir negotiabl excruci swank retort hov untap wren fizzl lighten octav mortuar impotenc horrib redirect 
propensit irk snar pastel quotient tapestr indistinguishabl nightlif wholesom tint bedtim curvatur 
romantical ketchup eastbound pomp paradoxical seduc unbridl climactic fickl noos interchangeabl vehicular 
refine westbound idiosyncratic bowel encroach onerou reconstitut cayen fullest lordship lurid snuf deceit 
unearn spaceflight fung downbeat deafen constru grandpa protrud reputed henchmen escrow prequel coerciv 
vortex lucid fanciful cauldron regres encas bloodstream beak auspiciou ems raisin blar yellowish overpas 
sapphir catwalk stupidit stockbrok phonetic abet aficionado clergymen aptitud dryer commot unsubstanti 
ideological billow prerog pictori incapacit underpin exponential eater insistent lymph prodigiou amnesia 
abod unchart eggplant unregister external potenc masterful convolut defraud carbid reactionar magnif bop 
ado fec apron aggressive irat pronoun forag fis sacra keyword arbit melanoma scrawl savor transcontinent 
mahatma metaphys electrod bishopric ballerina detergent vocat westernmost observant yap fiscal bonnet 
retractabl unschedul blip squir aback bicentenni ostrich radioactivit henceforth exorbitant brim interpla 
footwork abrasiv sedimentar encephaliti unintentional bled gran impound unattend prenat sown forestal 
screenplay gamut slung subcontractor removabl punctur fey gilt confession riverfront waldo maim crosstown 
seedl superstit stonewal dowr whif pajama grudging sift minnow elitist spelt reputabl caustic ferocit 
misinform baccalaure lengthen reappoint macabr tantal antl snippet reneg wrinkl ach saltwat trembl implor 
unnerv sprout republish paw locust easternmost xenophobia certify mechanical temperanc hoard woeful 
innocuou vil lovabl hideou undeter scold electrical byt tofu le ulcer essayist bant aristocrat 
teleconferenc aber kneel flashlight sulf desecr thermomet geophysic checkup airfar wheelbas shampo occult
`;

/** What each stem means, in the same order: 48 components of two bits, in base64. */
export const VECTORS = `
xVHUFnZnQhZolGlZxGEMAUS1mKVp2lVVQWetFKRmWKl6ldVGy5KsR6eWGmZVVVpvjMLVl4XWl6Vkhlm67aclX1qEeWKWWmpexIUslZV4SWWq
1VbR1KG54pq6pgxxXoWpjZaUgZi2mn11Wkmwhfhsk+a5mmqFRAVqgmGUuntZFVdWUPVWxnKYlnq6RmZWVGRrz6aUalWamypmqpVd2FGW+g2n
R6Fqhaavz1PUKqfWllZCoZVux9j1JmKVWWtlUW0pnHIJ1WqqZqpieWWW3NOVxkn2m2mliRm/gYD8kpPmWVqZiaqqxm+kDPeZVJNRYakZxhHE
RGl2hSVqyl2UkhzpVtWiiQmYhAqUyJHZpWZZKV5alHWY7Na2lJC6qyZ0nlmZRB0/o+JBllV55poZyaGa66Xrl3pFhZhvRJIsppb1iesSiK1a
x1vUCuOWFpZSZKVu1MHa+GR5KlVvlWbUwzVZ/ZgnaVWpZKVlSM3qqGWrZip51yVozmJ6V2t1d0WWFFY5zNKVmVPql2Vgu1mZmLn60KRnd2VV
UQVlylGhJyqZC2eWlVEvxhLVFCZqgFWZkaVsyFOZVnZmpVVxpqVszKNRheX5upVkqCFqhmJdpqr6BWkaWfmFyjBWaBuFJKVoqaWpzVJhhOi9
uqlpmRVloX+19E5GulWqWQftwnXZ+EkXNlmpJFWq1Jm8Ymm60ql5VUJlwFSZkmJ+pUV0qqpU7N76paRaqyppRRmpxiF5tlm3BmlWXJkutxVY
llVRYXtwmFntydrnaBJ6466kY2haySeVCSNVpZpVdVhqibjeSHnN4ZZpQbZWwqOUCWOpVapVtWhW1MXWuGQ6KlZulKbkfZ4oVtZJYfkgWhbF
xpLRfFarmmqqlVGZdWWZN2dLpWjUGCNioDr61oomaFm2GJK6x6PZSrfqVmZVtaVrhnCa+ZiXVW2JZaVZ/tnMMVmXmVc6lqVjyhPEWWZ3lZZl
qqmVz2KpF3eFWlaVZWkazZOERZq7mq5hZaildaicXZeFhUT5QmJj6NR3ZJB2l61kRxmr2MfyRLG75xZkq2mpguP0peOlV1YU5Zl25eju0KGa
12qFWgWmzSBZ5mmmFXlqaOVZxGZE5Er552V6iqrZxGBSZidtWmuRaGUXx7PUYpbaRmkWWoVayTWBlnOK1lqRUFEepCRnYoZKiWWgrLYRiUfs
XtTmWWkhghWqyXJcVrKJFVpWdWlakdiooVN8bmjphmKizpPVGmbWm1ZRaSVvyWbRKiZaalqlZRVtNahpFX1KkJnliGvpyJWzGGUWdylZV2mp
5zSoqGXYsKnGkRZ2oUHEUpRi4llhlCimQ2FtJtXmBW5XaqVGyM7WqFSqqlp652dYyIeUWRO7qpZwammZUTtex8blVhFYiSSeZWQdqKcpIAJm
hbmfx0PYKqapShpappVpwVVWUWJ7/CiwlmVVomhtXa3YtGalQiaQ1MbauCQqKlZulGakymLJqpXbkZZUgdmZ1EqZYlai9hZlVVrY/pDthWVh
R8jpVWVXyJqEhXa26hmyap0p1JqaZqb2uRllu5Z8tKhZOmrYrFWmiRNlTXRdqWnRZkCuOYLbflk0mpWYde5yZ1rs+kIeIlkQmnal+W5ZhWEY
WlS6lZpF1ZamAFF+oai1CO1bWJqVmN6KbDydQVFhhZ1WJW0uCa3YoBblmeGR2J97qbQapxqZBVlpukI6a22IUnlBVJrJymWR1nqalyWHlKVf
itVIuZb+XZVehaWRy2alZaabl2pVZVGagblVcU0WdhsWlENQmhSYoaJqFZykyV29rVM1X1qIpZamRXltxyLVpWpnVVkaYaaq2Z3lUGFhrhmm
RlVILJRM45AtUWgimlmKg1HZZma2BVYVkbkWxifYGqGaaFolpmFVoX/51tZiZFm2WCulRSIWhiCyZbWVZWBeyyVECWpVlEWdkxlY2DGTlWVK
mmp/b0myGGUSYSVXW0YRmUNgmBVhk+EXZ6+umRq2jGGV0WCZqzRr6UpQnMG12pH322VkmlmZyTeFGXdqpFmhuWhZyMLa6pFZLlouraZY/I42
qa2JqiZqXa2ZxZWUpeV1eiyaUJJW1JbWuCgqalpulGbkXUI8KuOSJC4mVVla+I46qZyJqiZqSa2ZtkANWVggR5hVGgadylWFGnKqfWpgpmlZ
QUKdqlbnSq0hWqqXx3mVVkq3llmVGWoqxJ7yWPEJZptloWok+Io2aa2JqiZpSa2Z/Io6aa2JuiZqWa3Z/Io2aZyJuiZqSa2ZiN7fNDWexVZq
VpqRx2OQBbfVpZeFoalqyleFGLG5alpwqb4Zy6VEfpSVZVaVkmkmtKRZP6elrknVRAJhtwYaR6kUlWqX6WuUiP7nOHRqhpVVUpilTGo7o9ZW
qhXkdbaXy6NZS3ZlZaaVZX4WWyY3YtqrlVqkxcekxdi66aT3qypmrlhuIqJ6615AsmmZmqnZ1YAu9qT7SmpZmaSVfYelMpVe5idsbKVWz2No
W2uFepZGVFZewBBmkXu6pprRVnUqeypt7YmoYJ6jZpbY1JbwWaF7x1WUppVagUnaVWFqtne26bahX1gskmU9Mq2pa5nZwj5u1luE6yeZmqqZ
h9Xkqofmh7plidleXHGh1pZ4BXZuGx1hTrCWQZF1tlVpaqmVhcLVdINVRmZlWRqqKukplkcFQ7l4Fmmc2NWA1iWpWRi2b8itynpUHVhFaS2W
1pmVlF6cpWwcot5FoFXIKKUWYimbakZgLVKgzWuGGTKaalaRYmptQZHr+B9iBappoVFdUeyvpmTZDV5WZXScBKCcqpalWm5BmGlbhc7Vdh9p
rlr2al6EXO7ZZFyfpaW5jJW61MbWqGQ6alavlGak5au21OQltxpZRVhl4T/+1Y1luFpmSarpsS6p15pgaAuh3K+W+0SpjmUFmtzGBlcpQgNd
KZLnmq0mWpZWPVEI5KY6EVaKkKmtgEPUqCs6GNaclXaRoGASN2pZjZqVrqVpBKFo162feRZZmV2q/Il2LHhKqmlpWu2pxFTRJWVeiptl56lV
EFUda1dUmgRpSdWrSnBt9W5qFqlfpaadlN7W9BVaqVp+p1dY3IaaVFS6q2pwXmptnpaEIbuatFnqa9RdUTEqdRqlRXpYzulZo7wpgmlQdWpq
Zq7UymWhSneFpmNRZV0KTK7ObWhaqdqK5ZSZptM7616BtpaZgmld/KGfqRkRKuZZqZrluEWlZKlupmuZC7rmQj4ek2aoZhlYV2SZpJhVN1JV
nVnhmZEli2eYFqOVlVqCZVZaSSGNgpK6lVmpyla1zMm5lRqmWyp1ahltK1OZIqWS8iaVuWZRWXFZcL2ZucEpmWZKkpmNRYNrkr6pGUZkz3tF
GjeJZkaVZaluISYXVZqhmVwo05ZJSXJilKViudJqmpJR7l4ka/oTavxWJRvmiZV/pe5WmvbVRkWv1ncNiXV2WKomqa5TPKodW4ZEgq5ElXqM
/Il2LGiNqmZqSumlUpZKUmOGkG0k1EuXHOpYl5ZiZr2pp6tXaxkImKpjWKk/iYpvSMnvZbFlleZuReiljN6KKCH+yFeWmqZWeAMWk5kIhmqk
phrdmci6tVGxWyokhpxVaV0xXbFcJmtnUXnU0r+13dpFZ2cVJala3Ni66YCnq34Wb1yerV0pF6ZZXl3WMVKSZmysqKnYYlb25dpWaO3JNDme
hQV2keil2M7iKHRumVZ52bVVxpt0XgnUjdKrpq6cx0PRFZaqxW1mqtSdaFStrsngU5j9yZR+iFVoc+khVnRmoleZCqTrUjiqplilalqVnJGJ
dF0papFpRXpGHLSJ5ZHrg1hQ1mVZzieICXNJmVaWZFgquNm6pIETt2Kolpl5m9P5Y6ldaiJdZGYXxSFh+mV7SypWaWBZxJ6LZSJrvb1lQped
1jfeglo6aF1hlepn6JQ7lXH3m2FUWWVa1ElmJbXe7Be51ZXVDJHo6qvVRmkR6V1Foj6tpprkqSbWJ3nIUKUWUmpKrAapKtfZ+0RoXmZFboXT
HoCh4Xm8T0VpcplGGtcdy3aEepXmplmRZZZaTJW/mtGm6dLVmNGajO7ZKGxeqam56aWmudxdlVV3Vmp1Gl6NtKhVd2eYrEnlVZZhYFglphZF
mF+hiNtl4IUqLcaVgsRlZlLuymqlSXNlZmZRZWkZZSRtnF3oYWdplVrEqCCSdhZVXqmV3WUmrdwcmGUeaX5rZa3N+UBNmVghS4ilWSldgElF
slORbWy50VZJzqLVSmbq12WRZSW7yXVUZ5VhViqlmFYajO6KeCS+hFaTlamivllorpZIZf92lkn47eH2kYVSdrpZqZqV1qHm/BkXKpZNqGW5
yVuIBnWWpoq2uqlp9oBNXYUhgoV1bmVeyZjqoi26vmmhcwXFwKrl9BUmqor5a5dsdN72qNFSp1JYhll1znOFCjeJVVaWdSVudmeZI5kmoiWp
fLuWaVRtrUTol5m46IZevkhkDbFUfGWb2qSV6cq66pjVq2oqSV2qsShqlooUmCuhrbpZiriVCU6mSa6pZWUVem1YYWbVEST1VWGK4GCjpkpa
flmZXRbVWcb+neIS5WGKRMyawCBY+pp2GVutmVZmJWcmZ2hQllWkKCeZyWbmKGpbYaaYoiFpU7MiUblFqZl5qqeYpm2tmanUYkaqBQri2IUI
lblYYV6QVpqI3LX61rVbuyZlKQmqzIV3KKUaVlqaWrbqyH7eUqZWBFtaVWZZmK7oLCidhZV4xapSvo2ktbYLIfmo2pp5sbRpripYmJ3AqHY2
HLoqR5VVodbQqubM3l05XbJ4amaXRmWYEmYbVXFjpdVSRYOVx2jWuq5ae1nlcJZuiiixmSrFqmeVASmdb4Z5b5qAaBVqhm2dtNr2qNFVp1FY
llm1huHk+obmi3pWlZlfNGVRcwoZneaU3GZ1zdrRWWL725aklqlqHPGY6YaYqqWWulJmA7gOSuGpraMmhmWkOlkgFqZGUlvYjaYk0Ulh+lpt
vifFVlnaRNr7pV2n4TmHkVbr0FRVZ2e1rKiVVGlFZKaRcxomWXmc2WNjuampqYjYppX1lVYr3JaXlSX7uxahWlath1PACHdVoqaVpGQVfZcp
L0ZAVWWmm6qOxiOVBWdVlJ1Zpgl1ogpmS/JhKpYyZFppZ35uw1lkoAplmf6VuNr6qdFSp1JYhlW12qg+4vima2pVVQlWrlltYbknaex01mpr
inSJ5eKelllQoqJE9UBJnVkhSsmmbSlfm5NkW7deV2JKaKsq2PrF1RqelRh5TqrpCFh+lFL2lFWGrZKuzKuFWSaqqVWhuSmt+kApaVZVK8WX
noSQw2tBCTVWlKpqZKoq0napxrrqwpVVVGU2tlionZndoonyVVMCyqXk+pbmi2lWVZZfy6PZS/eaC1pWeZpalSaZKKJq/Bn3d9iZxO6fpRWR
bFpLulX5F1M7Xy8Y2GlllpmZyFWFVXu/plmxrplU4pUNVZOZ0m7onWqpUpCQYmcu2hbZlma4wSCY9tl3BZupVadW03xZxmWRtaZaZl+lrUs8
V2qY5dmpFqRZclMrm62EoYnQlVZJ0LFkGoWuoall2apJvPGi1YWWa6mpnWWmTO2LkCi6mmSFpkWU1y/th+JoWRaXWXSZ+oBeaVZRXopppqqq
xYhEZmWsXoqqxahW5NXWqCg6elpuVarkxntFWSZF6apVlqmXw3aVucUWZpmVZaZmtN36qdFSp1JYhkm2yGDAmqKr122VZSmanl90Z/obKuxW
ZSvjkBQZ9lKZHe5ahOaY0+XypcX5gnkWisRlOlslFrhbIJqUlX+ZkBRCg5WHWqNqpRmlKZ02JXlOWVtmAnrVWG2adGntRkaixKymdN725dFS
51VUllV1r4+kJuHKJhdpHYkY0T++5kuVpxeVia7ZSXielrvGpURZISebS5PhbI1lRq4xaalaixuUHKpmWG52beVVxlFZtVb2Vq1VVbWGeZ+6
meaWSWIRSUldSFZ/pada1dmZSoKuUj4ug5naYWVJWnCNtkPlFYGhgms8dplZTLEJ6JkmZaJm5pYU+kBlmWYRLaWHnuSQCfHS4Jpqs+VWpQVZ
xJ6XWDG3miZSklgZe1oVU6VVk62QaBeVulRt3VjtY4iyqIOF0n+9pkqQu6eaWpZZ1M7ZOHRuWld62qCldN766dFSt1ZYllV1V+FdSbmKtGft
FpbItWitnFrYuZYVhjE4uosNG1gVhkl/JifYnlMgXmuZZZZVKGkqoqrmpA0mZJblRVb9dN36qdFS51VYhkW1B2SVXmieHG6KZnlZtGQpemaV
mVhYbFZ1xF1VpqO26kKwKlwR5IEaGkVXV0Za3mWVYrCVuStSVebpaVdalL641U8R+xJmSibZeN725dFSp2VYllm149m1Vpn1rpJl1p0Vs5Ve
TqGeZ1nXVQJw2BgmskeWrnul1apJ2oKiiammr1qgXa1eWlY+oquu0ZppitSNAoFZuWJpCqJZaXqVZ1q4YrqUYlSfVbpkGZe2qI13VJ1gWIGl
Pao0W5VUUum0Jjro7KbijJE61hmha8hVGHkSYTlrWkYQmUIgJjAVISdqXFZZmZUm5NXauCgqalZukWbk2+yppZymyzprhpVVg+lWJA0pppuS
0ArUcDiu5ppKGAqdVSJdTKCM0tklFn2qaUmlqZmp2QnVZoXykFWTtNn6qcFSp5ZZlkl2g5mkYaORkqVQeh1aKRBgkhaXXgsao5cbqniZlXpK
oFicVRdlaFl2lsXYq2vxwvJ1EvYui72rela1WpaZiGFcsa0iUWBlpZMdiBH702JVnoWtValVlnit2abZoonlYmYXkT/+5cqRmxaZh0VabGQy
Xemsaa6iE1mhtKRYflZUmliV3GU1yjZWFhpaSZWmWWk50BQmcmu2uKnUZWZVUKv1eAsVedmaVmWkEu2V8ZJVktlWQYpVJFsRVmqaIgZY2KqY
XK2KNCmegUVRhUlhdlI1nliEopdhllucqk/ktXoLIbnt7ZeuDRb6lmam9o26Vahg5K7l5Q6V+xZpSmbZypSp5u5SZqdBllqeStlNgeF1RdnF
lqaKGWIWoClnJZIiqUKkUT751U9oqQJpjmrou0VsnlmdtZqCBUMhU5ZlSnFqaXGYWpgJd1+kXvKoaRGXWTSZ0P7m5QlVrgdpV5tJggqhSOQm
1VWtlUUoyc7aeCidiWZ517lnk71p1ZpRvmdWolqZy5Xln/VKmyaZpGVe08bqH/ZcGmsq9ZVGpWRcemqVql2lXJYiBQd6GKQkRd2VWrplRz1p
lp+5a0eXWtp1yImJkjpdqqZ7kqqax6wcqY2WaRZelmlnXOnVaVjqxhp116Y2kTN5GWGFap2tWqqJUuj2pFRxpyqmZ5lbz3rKSlZIWVKWqWlp
txJqGp6U1jqUqNlZwRNLhJqBKrSplZ5kB6rksZIgZ20irZrVkvum9ItRd5uX1UtmiN3KNHqeZ/Rohe52tp2tXaXYZUaWRQPix2eEXlkrVV6q
qJYqkAFjW3qPWp6WlkwZ/kgctZZeJbp+mpWdxidESWZm0l7XoqlSR73aSvZYElVX1+lApGSVO6r0ZUqdfku74FSDI1aVbXhWxKlF1BAWYltd
mmuWqqWKFWTl1hXmq69ptzUebp1IprYLJLj9qlrrxmTm9UVnplbkGVLthMrZ9FJWaFWf4ZbqzhdNCjKpuqZluapWymKWj3ptamZqqakKSJn6
mZGi5FWH1JiuPKsZqmkYVlpGkarUyMu2LBVu6pr5upaYiVVUiTE5ZKKZkjqme15kUrZbcq2paD69Ua565R4B9ifiWW3pZP2Zba3p5ZK6h2Y6
g+r6dVieWnY0yp2aympIViWatS1WZJRn1IZzKFEqt6mtWaWpoGDFK5u1Zpl1X2V4W4KdIdGiVJeZ2XluQNkJKi1vVWViG6KY0W+okqRyKYlR
aVZZXO9GKSmZglUSFU4BWLlXJpae3BZtOZqKKW8Zk9ZkkVZIVqXMeNr6qdFS51JYhkl1QXt9moGWmqKZRlGZoLSRK1a2aJmlmCqJ2pWYoawo
lZY+ZGERQkNdamOnqqohmpaTpSmu7ZngY0KvWU3VtWRlvVmYnGmEnCo4VGRTI9uajbenhVrlNltlF6mWMXaYla9NVLpWI6ZbZiRdfBamXLKR
xUalZnllWhphXLKFyYZlZrkamhpgF3UCUClnudUhqVdkpCChehZVWaZRzlVVUr4tSoYacWWmGndU2MaOaR1mvprm71bZxMrmudWxup22Vdao
pbipbXnY6Km2Qzc6ko1d2nUZXD6Lua+UxJWsJa1RRSUxYdWJFbIpYW7ZVVlFSuTWgb6ntA4mdqqaVgXlljviUYp1JZliGaVaohp5qUp4aRfm
m33Rz2bVCmKZWlaVdWZqjIu0nU2nmm52nqmqXNpUl5WSau6mZlqi3N3ZGG1PWXl5qpqawb5ltUkitlpX5oamzmaVFiKJZVaFdmlp+lRtXSlY
qZlGSmU4pUp64m1G2Y2kpxiZF3QZkWZlcJh2u5rZ56xpRVay62ZFgqQKyRpFm/lEplJlpWoaPK8ol9ZKYVpUSn7Yhj9DkmQhVqUVawBN+UFK
nB0hSpSqmWiOxmeBjWeqlWplpbRquklgpZVaobv52Wp41EgEoWpFWdmulliujYKExpWr6+1RWr7lw/JakjLcRqlrpWYZJTIXksl5Jhpmh5ep
0b6Q8Y6StltZmJqZFVb6+n2WRZ2K4KykUBSBh4HXSqpqlRpn520dCrRzbKmppVZGWEU/qVeW1K2WioK/iXCSmWIm9KabWlWnHOsZV0ZVpqZn
u+CpabRcqHikpLF6induo75poI5yWualVRZZ+IN63l6mkQ10Zmkh1N3WpBWaqhZ+kmeYzmaEGSapVmqGYXVrXKXkWYOllb8lWqkVYzvpYoYi
NqlmuW5ldmlpXe7YdBaYqkLhuWmsndnUp6r6glI6DNnaZKnq1Z05iLmQlahQpjJkfY1XZlIgkrwuhuuVsVpaoraVnLNRxsV4uflqqhail41A
pRpdV45Wm1mJUFBSe1udTZqVWUZmy4aQK6qKqiVl5aWa6Z2lWHlZu2a2o95Z+wEZnRkFVumaWpZYDJSpuRX11ll62ZFk+5B+IFYVnqKW2loq
md7JHClWbZb395aUEWlrh/VnOOZSVJZp8VBZOmpknGjSqSUVkYFUhexJcWGIWe5U2aaizaP212JQqlld9/x5gnGUYZqqqWtVYOmOZSVZhoR4
hXmJJCYQZQF6mo1scVfWWJ2rGLjsWahSgZ17tLIjkahFXlpljaaaZXlqqd7U5Gfopur4UtdqHHjOq2Wp1QY5ZXmqqN7U9GfopqroAmoOiqqa
5mYlWlKUj6GIj2uKbxZGUapvNiAdVHWqFFakUvXqGZa+52ai9om5haRlokKOTpVai1nXVVNhzmOVW3eJVpZWJGou5NXbtCgqeVZelaX4xL23
OKB6Y5phZZVjrl5Ys6YXJqyuuWurWLpWN2oXWShMPRZmRZlSJTSpe5kRlEn1ap9kouUrYqytvD+pJrMnRaiFmgx1XeFFjmeVCmCmmaaAZmV/
0e3inVttuVmqtCCZTNmemdothdWGpZFG1j9p24+lZhdlme1aqY65meuSiCWjphRUCCRuQljqqYfhftVmAxcWXll2mJ07ieZXrU2pZvkeJvxp
rlvplFnsWIyduVVhmadKnl4kmvoXOuwWJhum2EUzaFlVpilZRqnp6OCq2WVBJWWamZrYSZi7JKmuGeYVRrqTls368JRmp2oahknlkz/rkoWh
KtlqZZJqxQOUVKO2VpohaaqWJLmpOavptZH1VlcrSJRdpJJyQRWDlZlflVY7ZAlVuYzoAqRZARO3raaWytluldlaprNupOVZ7m2lZHpKYj5e
h4p0aBdilmqpXOtZV5VZ5puWq9YWO1CaUlVhYWBdumFajKJV5OlYeqFprVJFlFIHGCSlW5QhUNZ6zcW55vam26aZhfWaV5JfZqC9GmJVVXpl
aGCteS30ZVUZXSW8Q4G9tuWiGiYpmWqjx+RiayGIkZaWm3pZ1f7bYVlaiQV5Labq6pSNWHUliplumXVaiM31lV1RXXWRp0WWbsOqYZQt+nZt
UNpXpQrUhK5tYhuqSrrlaPmeuZzl4WV+ytl9zuKVWyeaK1ZiZa2+AuE2lni7e1ahaVZpxbn14VpSt1cRSVbZjLJh2NaleWVuqhZRrJoxnZVo
VrZiITTWF6V9UqX8ZVWJZyrhukEtYOmHpV1rpVpqTJX5qFKy5KSH2FquSShttZLbWu1Z2Yqq0UBUKmiqR1Yul8WuaRZ+5l6G5YjsQpRtaVcS
lmghQslVYlWNzJmq1RqSW6Jli2leyUOIhGhlmS6obmWlzm1lTbqqbXJmpeVmsVVPSpJgiRlYRZZf4+4YVUapol9mWZgXsKRZeiaUqUxkWKZW
KxOZIuW9tiluvqFKobx+2brY5IpVUnupk2+2krURYs2mpKuoC2bVe+XLF5pGZOlZjXGlCZKpqFSalVmlDZZ111WjtZnpZHlq6UNaFaPirWmh
ZWVJukOeYok9qlYpYZqlt2IqibRheOw2VaeHErsKA2VkgRdgmV3Z3aC9Qki2lnV4fqlarlvQHbKuU5OUWKkp+5vKiaDuqmpl2FalUVUflnNZ
2K0YQZKu4WZtWoZfMlWTWnZYyVWZlqNrpmpgapWVj5HopydZV2maRWpaLa8ZVtZJYakUl2vEtbmqaqmd6GWVPCtrx3AZeVTVWalaZqYW9lRZ
nTkUmdxGFmYqAqBodaflGi5q1XaVQURHSuZdYoa2JoKpSH9Li1ZphRdx1qjaPpZUE1YZ9WZstOad5SC76W1nVKV1KaVWTNpZl4JllaqZq+uW
xxGEZZK2VppkVumZYjuqhqo2KFpiheureVjorVmYkFTxuhJjvkJco1mtqaYmRZaWiN7aeByrnZf29prpWN3aJDmdipFliHqiA5GpZ0aRGqoq
ZRlH1X3/1lmOFB+aVTJdRp5rZEimlLeGxZraCClfIK3NltBVRp1VjkN0WmemUBl1dRhVkwOFKKO71XpmetWGh2HUKVdVZVohqZZJ2GKhmaJp
VlVyatlYHOtYl4FmarrpqlmaS2OWlU5tZW1tV1mgwIVpGcpGk2UVmvJV/VKvqUko7jOZdJmpxoPAuZOuWpYlqZaWRi92bdp1bko3XIVVammU
9VYbVan+nVZ+6dSOVWUmS5193XlKBWVGcEWqE4A6pFpoV9K5m21ur3ZalZprGnAYQWqWcUb0lvSqcbwpdXpYRFqY2Le1hchraOCuWvem2Kae
zydGGmGmqZaBVmVuqjGS5SphJJF+almmYRRSg4DmGrImRVVaAhBupWW6RapZmrmVUDf92obam1WoSlW2JllJ+mYbdVXIytEuy2FZFqFVFRql
aWVmsBUjKsvIiXmhdaOpHOpll0aSpaZis+tXboelclleoqeMuNlaRiZv5qeq6F4p4lVJZ4QclFaieTWlKu2uxBIiUZUdl5u7ZluqBUDp55Li
imlamYpqTKZrYtZK2RKmNOKauWipqFjc5Zq1sRonQ5Z72y9W5SZplkuXz1LlG1WJWlaSVWau4KCpLtr0sUlZZlpYyjWtCFU5ZKVZdakREH26
ZK0iMZuVUmWkuhk6aOnMZaehUVXACkWxmuVqVedVhaap1mTQ6plZ1xXfltqKuogoXaZUBoXq4VJGqLpWN7oblSRMPVqmQldfxjea1iooakLR
Ya/apdWlVhSTRqCo8KhaP6nlpFicqVoqAlStg+J3hOdk3maW9xp4mIZhpnZbGIQJegBclGlFuhoGauZ43O6NeBmK6VZ1qqeTlr89619EZ1dV
muaOXYc3q7pp5dmWBpWuTbOWkKVheaZvqhcRyrLRmmfWF1tGZWo/mHZTyWQ7p4iiFWm2pXxtuH3cpFZaWauld1kYDqloqGLWkWWleoNvV6h9
ZmKYoK4aSUZ/madm2NZOSoqapa+p1Y7RqgZWTZnn3UNNWmK6/6Z1qXpmyrbaohTFUBlR2ZqlD8B5u5WVdqVqVn2X11hEFZu1fVSlZolFDYK1
61Gy5JmrqaWlhVQ2tGW3yamYVmVXMiRERbGmmhaU1mWm2cXTTXikaUhVq4dZgTutmoeVmgZ2nqpmwngopWt2mmYpYRElhGlYN6kSWXUy5taY
mc5FSWaqrULmtlwURa2eJGn+ldNZxaZF13VFtRiRpLk2xpaW2pl/qrlBamoemUoVj4d1VzttV1muaaYYuVKWYVQl5VaqJJqbz3VRVVaZlEGl
GZl6z2U6Va65hemlad0FyxGElWarVoZVmvmaYi8cx5lpZhdYlmSb6eJXpVzZSVWartlohxDYhqPbyoVEhaqbfWpUp5ZWZu6UbS95jGXvltJV
qdbJmJWagZVaOY4xW4qnaQa15ICVKW70fFih5qWFgIqbqWamuXSGwN6Xx6mCqnSoZq0apXEWQba9noGrpfbKRWGqxEhk016Wqktmlq1a+UCd
rSYhnmVqnGWeUjvW8U8hZZUmq2qmzu7BDH1ebap2+qWZEfDYfv6iUWauZVmZhN7WaCiuu6JlkWmp0ry54U9it5cWpVaZuajprJns6WZ1eFs7
fK0I2LK7QkFxoaRaaFWt6Fjslll5+J1bBlBpuSbl1VlqrBKoxWXQlGVpxUmVQu1uy+JqZpiYGVqe5KBkbFl2lYXcq6bwpPWmmO7WeDiuiJYl
iamjxAFZlmod1l7aVpqZpY+zaPFpVqUZEuml+YNxXpP2ilJUqVidiOtoZ+UhVmSlZpZVS7zuSKlqTrqZ1UWe+TAjdltWVWaqrZEm+Go83l5U
p6ZmSaqK0a/epU6muEt1p1rdDFlSUpWfBXeXlpalmJ3qGKzOZeJilatCPZYUqoUIouqlpmvYyeFlhNWJbB2k2JZlnO3JaGnNlZU3lfpSGJ7q
VJ2rVNWErNDYBYX96ZLS1phfmJuWWEjWJsWtWnoplGplJnUVgnmGdUegmZbm20pUBfGlPWeRpR0Irm5Us7YbJqy9qWqve4bYMaHaojpZbV1q
dnoZoRRiMrS6F6TegYigok9VtotSpFXVtZx1GfZcOZpjUTmlylFVtmL1Vm1UVWWWAVJqpYS3CdpaZZlW5nt0kd5zKpdalKtyHOtFl4Wmmrmu
p2UVMYopSeSoGBqphjSpxIvIJSnqqVqle6aohZmzSLF2q2FUYWkZzyeRDnaJWVqFsWoq2SpRbKIo41pnZtlmoqcHBm3BkWif6ZtERTv6io1m
XEmmGGZ1uVVurWXoZUGriQbFuxRsqCZZWJlaCuQ0jDIVmZZsJGlnlxiiz1PVG2aJmlaGZma6SLorYnVGzWGuMqZG0/F5UobaFakZqpWpUlF9
n0pdlq1WmelMv5Ltp16qbpkqjpW/0ZVtZYiiUlhanbRWTnMSpKdlZVFqnkUh1j+mlaUzdpqiJWtlh7ApupnVCalaZnYWoYVLnsrRQ5RuZpL6
xmTkWiFVVEKoVZt50/KaVe6UaoqW6dqZx1PACWeJoaaVVaGqi9eUKmZtUmGWZ7pYBaUqRjlacoV0XZHkYhJXZqut7L1rlZVFWLomYmZbXga1
cqab0+FhapSElnlXmajXR0K2m7h0WqVmpW1ZulgIlbUaFam+6lj+Qvq69U5CeualVUvrXOtYW9alraJWm0b0xZrZECG6uSqmumTZ9mi4bHXY
WcrWaYYiXLKRydZ5uqVu2hYhQrCpG4madWpmTmqYFBRnR63aWlPlKZlm9cmeaFWSHmVrepCtSQRcYZChm6pZqV5rWTvW5U12JZlRFqSbxJSp
ZpZqdVlHmExvS0Rld+9auttqVomawlJltJZ1R25VUaWaaFStrFnp1lk5vF5eKFSVWc21Q2502mptlSVnbav4uqyhMuhhTOtZV4ZinlXam1oW
WLoqYlVHWhblNubS+FUznKaoVmV1N2pa5RB76W1nVKZqaaVWl8Y6apZSFFt9mVlWTO9Zp0pm6lKHS6pak/qeWu8uCesbuqZZAzrphQ9kalaZ
al7pTxVcS7OaK5ZyaWqpHOtVl0amalq+56cSCWoLZCytUhVV2ZSWk3qupJmkkmaukqekVn+q0lqxlKmS7ZrS9kBmWWIRbdmWXuRUHLKRmta5
uqUp5xIWsUlvTfZnaoYo1kVlBRZvp7uq6KkZ40xZvhBspCpVqVpJauU5yiPVBiGJ5pWVZmpq2F13OLVZaqpZV522+GBXKTUaWplnClybxptV
nWK32ma0ul1Jcj9ew6RldZpymb+51ebFxZO726JkqVVZk5ppJelSNavmuSpmuYI2nh5I5aalmrhdhFloZe5RkRBimaaaHOtZm8GWprnWprJm
jQd1nTeD5YlpoaQloHFoX6WXSnJqFRB1AQVKh9XSSuZltZWih2LUJpqZRmqGealqq2pltX8bJbio+YZ6AhRKllDGl6m1eVtWzGluZF+fQWan
ZdhWQSpvZ9blWWWdmsLZth/tWequWlY13aZlO0XkImKG4aXuuilo0dv5tU6iu0YmZgaZXPKJyYJ0VqpaWl5hKLldbZ3lYZD6ncaexVtLVQeV
frRapY1gu05lXrF4KiXbWXCFLmUpUqV8oYnpV6eog/il6s2nDZqFamlaQxRdRqJqlKJl7bam9UFvnVVFH5VatZa1+5o9W+vBoU4apZVWLxBo
YBqmahlWa9ZpSlnt5V0BN6uFUqqK7qKnkV1VKJFqpZqXY2AvJZV5aleBQ16mSoHRCce3lpZoWpxQi/QXWFl9lplZWilmPadVc5kpqmWcemVX
A1pZZFXB4nVa2FqWZ06ka/KiOpZ3qGpZa4Iej20kll2UVUvppCVnZsacXptauWnqCBp+4qqW9sSZlpgtXbJE6Vp5VvlWaaWWV6IujzyZM2uV
aKZaboZ5707E9Z1Whq6J+UAqXkUEnurGWpVkwJWBVl6mdZuqFBGoblpU+bofJvxl6pqtmN3WpBReqlp+omKYZa3mdE0adp+JoAGYoLRhK5q+
aJlWiVuDZiMXol4lBVFVVhDNgTv91paWrhapWaVlYLxqKuropQRsZmv+j6KlJ1eZCyoWGdpdoYZnHNrkV1RlMtOplAShcloJbdf1VpWmgv3V
ZFwVmuHZoZ6J1YaWJVqnuTzl+RpUh20eRXZ1qtFVRq4QpKlVO6p52VptJcpasC/6mUxpeEV2GJamFYXy6rWpW2pGp1kagogstr27ra6aZYWk
g+V6UdKWZZtFfmmXlQcr6aeZmD4pViJl7oHOWqG6fmo1qpaVgZnh8V5SsopWkFnZkn/u0U5hugYoRqreYXwulwWGZiKiWSWYaL2afW3loZap
22o+orb66h4SduaVVaZfBSRoZGXlVi0anqeWgWbUpa4lAtetKQohVmJGIST3qxpFV6lagN/aoAllbZp7cWfpHeYZlxWat1ZgPlKQ67k5V5/k
RlafRdoVvwOgaebql2WnSJRaoz0a1hlUZFZFinWcGos6Z6hm8YbdpNwZkvJqlbXBXa61kbXmyVZRlS220y7mVqmnu5FtFrlV7Zpacbe2Bit/
pXtq6Upt11lZXkk1JaaXqK1qGmflHOpph1ahZeulo+YKBjBtUSrtqZWlf16Ze21YgXCTeXmltV5YSqmPneC7bqZo1lRqHOpVm8axZv65p2oX
+9CpljJ4VpSfnnJSU1vWNdqy1q3bHaVlQkK9m0hb1ZSXF5Vq2FqzLeX4OqxiIpqiYjHWk4tpmieqr2y1QQO412mWsVS5VqSp+9CtGquVho8r
tlKluyaZWfZ9uWU7vZQWusO2r66Jm2aZ1VpeoFiXemelnmxwYauJQYnTSqBnqmallUVsLiBlpRZXLkXnethSziOFlluaaapFtiq2mKRRI1pl
r2pWiBRVX4s5u5vlllpWS51dfajlqSblVmnq1mY2+lBdrSUR364GWaSuxSmqgp1qBJtmWWZZTO9JV5VWmiRrayWZfFklYsYKGfqgufqmnLOR
1cV4dflqmwqmppB6VIYLJSa1E4IbfK2paZWNUe410pzgdlSd2VWaUpjyZQLGgFK0Y6h15cSWlaV6jWKSpKZ5OmJrqxVnh+p5rJ6KvFKmxp1a
l2LpuJhKVQSLlqHtWVN7qmtqmFx4sxV2q5HfYlkUqabZsGqWuUg5mZWNV5riZNKCpb3trFnN5LViOSsq8JRTfkpZuZmVKFp5yQmQYW6Jpque
gWXZz2mVq6eaW2aVZaaazqZQVkralEGVGaV7UkGQsaJ5KUCdymal9mw50plllyYqipaVlF2TJamPRKM3GqumdWlpqZ3Y9FMpUmb9TkUw/Wfp
lapaaTPpb5wIRWUaRp1UlV3ospYjFaBBUG52badWor629k6iq1JZBimOV/NlWODamV32aWSbekpk1rAZEq+pmV3szVNiiyeIZZqVVWllyN7J
dCma+hm5UmWUuV06pZrIqwfmCJrmthK8NPnX5nmXWpZUmY4yZGB6sjuaSn2tl9xiTXVlfXGakWSJoBKbjob1YkitclZaf1joGJpWqWXp7kaq
PYtQltRaUq5UqqpYToK0qifRlR0mrSqZu1FeWmYUXVpWceb2LWBYpBaWfklaq9YqX2hcYjJdspjUa5upj6RVBVuphiWprZpp+kBdrWYhblkG
qeipRFZneCV2hp2VQ6iVU0OBFKVnVn1ZqGQlLVMZo5lttmZdOaRbo3/mwlpwYUljlGtl+EIKaV0lhVnWel6F+ZEW2VhVHoSZ3qnYNUlkZKKL
IbbsXSZ8X4U0WYvpWGG5BFmlDpGe5qNwheaanpqQrV1NdGZLpVlKlYyW4mpuSkKbZ7RblddlHOtZV0XSqWF2v9ZaPobkJZVPs2pMLFZZ+IqZ
kRa9uiba6nHaziNRCSeJVJaVZWlaymPVmmemW6ZBVSarkRcLjViFhplqSlZnUke2WZkySdpraKUlvlOZK5qt7ZYnhYGuBEmvteWmiOqLlZmW
M1+wafWXZmqlrBpZYBRSa4LpiFysaZoVumBstCZkWaCa7qWVJlTQUP5ZgplG/olFEelVtbYbGqwpzqelk2f5Vk06JZqhGWaq2EpLoiar+ui4
hWapn505IrZvY6mvaqtZAVVO1eaUZ/EpmUlX2rjq0WR3t7mFZRGaA2LJZF46JJZplamlCGi6JKWrWKeAleWqFZLm+9W3x6VCRaaqYjuXkpqR
JVl63rbnyWbmBnNptlqhZZpZw/l6V57WJcJJu65lvxooWaeWZKqqVKkVzYI2alenlmZKmCZutyPedpW6uDqWZlZetmi5nWnI8JcKait64uGm
g4zaSJlNrsm2Z6JOW4FVFJeEoa2pjkY5mWtWmGw5ohqVSKraIX2OQRRWFpmlqV2clbm8XSRWY1riT6DZTpcJaRVZkZZqFEHl6pLjmqZWRJV3
n52NJrlepuotqLUW8+JaFeXmmKql9qVGlQO1o6YvkFAtaVhabNrKXUnogom5p51dglDSpmFnhIWYVZu41eJ4gJkZaG3kxZlatlTVeqdp2Unk
b2VplLhVJ1sqrWlQmFRVGngIsqpXNp2ppt59WJdalorUabHzqq5lRX/qlA12qUUVWmXVoyGJFu2S1Jmf+nmGlQJbj3o66iVp+V0Ja0o1WrK8
apaXUn1Uz6XV6pqbC5pFNWZqFeY6k3mW9kT9VaiYrdLuYkUofqKdYYZiW0YylneWWO5qYjpgxqRUV2l5ZAhmVIpoclThZ6JpLgabrmQLyxPU
amPWlZYgaWmO4CASZ1qaXlpWnlaWS7VV1qZ8aSSalxmS0TvqxUo1WF2inepmxXLSlFdV+paaFDO7+kVdnWIFGqpGXujU41VevZoCLstX5pal
h6VVVkypxXlqiMaegzsulZuWtlatmlpVRoYaaoO2bNqUltGW2NvVuFmr+tqlZmXlj1FNRJUWqlnlnpSwlGVTN+mZqJkdvlmr4ZSWOmdU1ErT
qmnlzYB7ppRpmuLVrr5KvlSc5WWaYm2xYQna2EozeZlZpyZpWrnlk1eBDVBWWaqluaVqdIVJXpixQ0RtdQueA3pZGVyV1bWZ2YaViokqboLS
UCZK7FerxKl1KbEnW2oRYoRmf1KOY5UopSaZcKmWgc5LGEaltrmYYEZS265lhV5Z1Sep2k65x1TSE6tp+kmVZYJpAhtfy2aW1SoZmUSFa2hc
RHZK9HatponaGLorYqaa3SZpOaaOEEBlshbVqUiaVK1kE5rlZRckexbqhtXWzaOGSxqZWmZSZSZv+tFflJZBP4Yapaq1d4qkHeaCpVbvXRYR
zXbWljJqpiWQFUWt2lRN6YVLJW5daXphU2f75w41tVmVl2+WuKlZKylaVVTVbQMTTpDUCUdSpU4JVqpVeYVJXkUQh81sZSmdom752E2UZUaz
2d5nPmBgoBaXaQlpopcaiz2WCW5+XNMmq2VYE3VJCx064JpmSnpcDaZ61xW29dmqeaBlzyPGGmuaqZZFtZWq6kdqnWtmYEp1dlYhYqUJ7JZ7
SQWGYmxm6vGW0FjVSZlpSpSmv5Ouo519mWYaQUZqelwchfdcCkh6lqTeWG1qbLWuRNtmQ6Wif0X0HeZHlRmlnSW5ApKduaaVBlpqpV12Q3QW
G6VZ8NZq623V/gQ9cFXXJbJ2apRZi5Y4q6ulL6tmVZ5rdAQmW5YJikZkVSma12fVNqL5Spl2uvWRg74GSGih3bFWllqRWxaULvKaKkdGOKkW
fzFVaF9VYFH5tdVmLGUyeKVqGqZRFmKhom7s5UrkpRvTq6/XQ2VUupu2p2pUVembb0u1IdWqqWYtaNUaRXJB9JaWlqUbpUoVtbS9majQpNSW
ERrqlAqAsJpOUumtWZp9zqbjGiOJVqKFZipuQ9HAmYeqlupkqrmV6sF7NlmYCpGJl1ppwEYRopWfpourZiqdh4kGKqehP5pluZmanO9JKypm
lZmbV6oaVVjiE5mKHWnaqhqmojpa0lamWBJZqqWaSVjekVCWlnmnMgrbkm3p1E5r7yqpTmntyqqoaiVlVRmoXZlVy15JNbRVpmprpGgh4VUn
YkfVmXiUsaWF076p5UtRt5uX0ptmuVS4nancra5RGqkVpQc36luYmD05miKqzoi2CZYdVWmZbmaZxLi2OaRlo6lhZqVT+pKermkYrmeasNqm
TN3/qOWm1ZGWxZWpwq5KbFKi+npcYlkZjKKapGZlZhFXiEoR2vj7ZihFYJqJpWWlcFhSV0bVbnikwKZpkKSVK25lup0SiCVWDCCqqpjaGa5F
pWVVTO9ZV2JhhamXq2Zrl/MS5PlWrVmpqKWboX6hKk5mgk6XSa9pweknLmmUoq0Vp5WntXm9rLnY5KdVXS55aVT56RXkIkp6/N5Gh9kmm2hL
aJzemdSIwHo5OZJeooxJ5ZVW+kRpnRZYWcmKXkUyUVlraqO56MlZhsaeMqWytj5CpvbkmlcqSaFJuO4qZuJelVNJ0QZLmYqBG/Baml2k0rB8
oXum3lpw4papoxxdSbWmfdZm1WagbxSYBJ+W9KjuatndWInVGGyeZdVlpaaG/0GojlUGyv6WBValoIiCQ1blLOma1KqVORokuapuEWbdaTWp
ulV8nVlYaVoHFeY04nppSkVVmq26RaNZVvIl1PlLbpllpaWquQR8rBnoVsaqrImYkj/q0k8ipZlVRqaZ77B9lmuVRmZnqdZWh6ZJSZ62ya5Z
WVqUbPuC1ZSag6RVZlWdQidbpVukSSVstllVhKllGtsa8lohZmTV8ahpXpapkIxNKVo6KLlSN2onXlicLSZiEjtek5tmURYURqraBVptpeLj
lvImqS5hGJQmVWirVoWQ3IKYEak3635SdlWoxwlux25VaWHk7n52qZZSSyuUeaZJGt1qqspMz2VFRndaphaVqZl0noMyJqZqoSdOWLYqgWu4
WWF6idFYddtV07ulUMVymtWmZZZZVIqE1tHGhuUWq4qZGHBUfm72lTVqPlZmLOsGVlRkg1qQK1aB3BQmdFpbRKe2arpaQlBWZ5BdCVdqKW5l
z6qVrqDep1ZAlSV9eZjkmVrZVdXyYgEz5EHTqLJu6hFhqiWIaFWt7Vnkogb6/Zlva1JFAVpgBYmJlW241IJHTpm1EpBtpdqehVfoNkj5YVeV
dNRV4GvsnEhha0qtWNZ1I7UuE6mXcaVaubmYC5G2cqm6o5mmabVkWKqGMupaWiSxuWsnu0SlXSUEmpDW7VEGlFDn6CknYNqZlKWUyUmppT1v
VZe2nrgi5AUTZVPFLrRkpepV1JqGZxxnqWnqYkqYjoko2ZeykGqfiJOZFuZVJUlpt1pQeUHxHpO6m6Wztt2qeaBRzFYnab9WoZfJFqpXwKWp
GaWtYkWRpViDe1pUYvZnMX3tvX6oARL6ymx3pWn1Zalml5Apmc5piWqXZxoPRsFpmO5m3vfVQZnrb1ost5nXpd6WVMmKf0q4euLaalZ6XIVa
zmPFGjeNlZaSZia6iTSor0QtpKmWamooC6Rckkb6lqqFeq5nWKmfNDzNgFFill1S2IKfJRlWb9OGmlrR/kVgmeIFmq5SWqTRKo+perVTklWn
ZW1QTmKucOZtulGalhcamHgl4Ud262KlERZm+hAZnTkUafgKmaVZHFoq1yaV4dmYZphIqW2N5addGm0t2mWGV14NW7Ihb5o1ln6ajGKapKVk
uUFWyRYVrJpoXpZcnKWTF1khzTqRLZJFZGKmllhq1G2dhumJURc6CXmJyXbGSVWjaJp6u1WZTOdlY9Uq3WWGWmpXlMkIpaZRBoW6csm9foNp
p4ktqmOZZKpXFpJZ725ZXqFVtW6ZGoK6s2rW9ciqUmxkQgulaGFki9QfaZ4IuZipnCyQpacdz2ZtvxZom+l6q6k6bKlTWuMS1LiVq11gbNCa
tMlzvZqFomepr+llYTQSthYRqLhljqd1HKUJ2WluIVl6qdWUt1qsJeTVpprHGUURVDvpy8aqmxalTmm2E7lphk22aNXSZqmqWDeKV5eZRjau
WphpWgKui6U91imiURaV5AJeXJ2SJqRpZqukbGTlmcaoUe5hmmpkiYqk5ukrEfWJ3tJa9kFKaVgRWtGemtHJSK2KJCmehUJCClpCCZZXqJS3
VGfBmaKfRynlJqhFdXfY1vWmZUQlp4hE1upmeZ5sHOZVm8Wmmq+5m2oVvhootqZrMr2uaF6olhY1DXBqVoYooaomdWmpbKrc6KMZBmp4z5PF
aybFOVlUZppq+kCZqRYVjpXq2ZCChAqwZTlcY5t6lTmGMWY7Zx5Q4arUYmqVeKcyG9qEmZGp5mJOf1bJBZVmbEKXUSS2+Vx+ZB5XajJ3Wv6q
fVk1XYXMZdbXKxZWnYEw6lqlVqVqFTrZoyqBDGlW1LbZ5upWzHNaVDdWZYKWmRolJwP523lq5SRqpmlWukilmSUEmYTVmmFTlHo4LyBlWq6a
FpKQhK7eLKVJgplpSa8laPpVN7lXnVicLRZjY4p6SfVzLlc12BhppmVmSWhhFFl6KfZfcW+p1UqmcauVWW7kgdCVTucacUlVJ1WZqZ1l9T8L
drmo24VvHPqVZobWSmq4NqdXu2WdY1RtoLpUoF6ZiUW61v4B5OKpmpWV5NRrapZmoVoYvqmjLGSoqRWxFinq5ZZu9mBirTZkZNG7btUH7t3Z
VWlKRp45qmmmmYZV7sbzm5JliJVrxJaWeb5dmplW55mJVb/p0YslahKzla/muQE2mknIWZOndkqaeWqpqVzYthaxmJnHOkNxbtZ1lVp6KFQa
FDrmk8ZoW2uVnmm2KjaBR19ZWBmVyq32bERyFOhqFLYRZ6fZzGtJZiZEVZbWZmlp0uC3dVapGmZJZyquKWTpmZel0l6kSmU2uwRtnRmddZmG
GYJUTO9ZV2ZTRLhXmmrrLxfgbaaqKkUhXESWu0k5WaS8WR2aZwWRxaVoKpBZo0ylVlXDYiEHCpCujJZXRUeW6MWWqknCLRWOumX5ReGrz6mu
eyalaQkZapMmnqu8mRnVo1Smu1SMlVFF4b+SFknrsW6bmpvUUlQZdaLtXXAeYGkaZZJi1Z5V0iKCHZZJ6lmq6uqbqtvJMUimrZurutpVcWYX
WobVZbS5YvuZHmLhoOK6eiVe7yZWzXfVGTZJWlZWNVVqTMn6cOhqiqpWh9bmoJRTZ5eRbbiVmF6FxAYRgaaZamefpVpZ+6GdZubmlZoarpWQ
RJrsmYydeaGhlWdG4VJTqIvUZqStcdaoTOtFW1ZxmaS7p6Wq9aFXjqihIVVp7a6K38Fq2tqpH3lWnZbZoj7snUnVqXaKB1KV59aqgpXJFW5Z
lEGWA0NlaralTqoXpGllxWp4XmglWlZt6cpVRQvupG+lSCp6upnhmN3WpCSaqlp6omKYT6UVDieYaVFqZSmlEYskkvhecqeNVKpaGWi95Cbl
pB1WeWeOCoG0u2fVSp1RRWpGQRf62W2FWp2eK25kUzuVlJ52LJUWWqbbKX4NytJ8KVab0mCaEkYbimep1Gkol1PZGUp/aaerwKmJSsKq2KOO
emr5+mqVdqaszmqFelRFpRaVliZqTO+Ka5VWlZmHr5WaUmoWSElageqtAVJp1r9kqqdnp1umlK9XgAftkXpOhV7tpZaqXO+JZ2VqlKWXrhtT
GWr+SW2vNeqpbOXU435tiN1mXaZmmp+VWK+ax8qWGvBqRR1GTdb7paIhldWZhpmp95pyHdURCa5rroQZk/gpK7ZVsupnpnji8VDaj0WXioZt
qlb1vN3MuWVPleZ5rXamukVpqRUEmpTaiaCDKVCU5UXWml5lp64LYYZnqZP97G11lpZWJ4IrKqh7ZhbU0ma7RkBtxu5G1KVUX0pT5eKnVlnY
JrRFmVqpn4k8c533Vp56WoVV4UZVYpKbrKqqqVlIweopJUFfo9pqauVi5l4MlbeieqamaW0VaaNfq5otiinicqiVPOZkm0Vmbq61Z2tHr4Kd
JoWhGYZYVh1W4livgthnFJt6VUoqA4SEg1CVFZdmpW2qQ+FRNIJUpSXUJ1aV+5BuVaYRmZpZcNa3Url/lK/WlVadUpFaUp1enGlq7kU5mWWC
g26JWV5+jq56b2rKKRR2IfaLUWrqJnXX8LgpemqorEmFJGa1HxVACF6ZlGXKpliVTOtZZ2IVVajXq29aoDFYayWiKraqTlSlJKlScypTKpiV
XWJyiK7ZODReil0IV+plaK5WcyZHGWSYHSZiJdbzZZW72yoVl1VqWL5XU5VPjQGZOqaVDeT+m5Gi+tm9pOVlGJ8qp6tV2NRtY2QVYjvZx4ol
lAaRWZ7qXLFR2NK4aVUd1hZSwVumKBk1Sdm6aeop5NWXllrINmAZqZq5AxZVFSFQpqhuWVrowt5g9Y2hq1FUWZ6V0vmWyqyiqiWamp6acycW
TWhwWJl3aZZXeURxllZJboqCb+RQCFlrltJqxpeXiECvTO9ZV2JVhaSXW6rqbOppmpWoqaaigQbVDOZe5dW5VPbGrdHa5ENOVUpSW5nf7SlS
0ImSaQ2etet3ZVJUVweZDuPjXtZilaZ2YpBu16esrG1WkZ6m6slOPiQijUmWWkVVAo4bWyzoViYWnZJYpYr6qSSI2uUquq1GRVBvs6j7Sala
laSWYj/m1lV1VApjnJpyu0hoXlacbdmDBkUie0lIdeOXKpWrWVmak5pJGNBTmZ+Z5nWaeO3prFnddIK2qiUXuf3prWjd1FKyeR9r3y6pSeUT
aLlimFVlGliUtV9ZFKLYanJbCSlvZdJthcZZSqjdw/1W1VHy+nZUYlpGjik25JtvVdfpVJKu6YDOnpoq3umobanWVl+el6ea2RYdlVSGnp5Z
pvtXKuxaaiubHGDhZMaoVepopVYWoLCRK21i1WUnyXXl1Jq8nkiRZOnaEZZ4yF+ZrTpXVmlVt61YbVIuqm2p8eXaZtCN5AE/+XgrGWVeaaWV
yANkMZae62rGqVHaTOsVa4FmpZX7ph6nYjpv7K70lVZkE5aqQZr65Uql5VntEXmkt1m4d3b8JmWPT6YVckIHWVxhQYSWZlmNopFPGKhhhshq
pjaaRlLhNZaVhmmHWqaaQq2dZER2SlkoqXuWsoVeXtqWW4lXpgKxSH2KJX3capkGiVz2gh++mbBQGZh6aF62rqNVplntqwJiQBV60/FiZarV
RKFIa5p1okyhZOax3W1mGYli2rtZkVrFWEFKm5qlqo56mtqWGiYlSlqdydYUhf5UpVqQmdFUVeKXsZS6BQlLtZVYBkUppi00krBT+ptZT1OU
H8uJmqkWWpWv4/7p0WlRpZq3YWvl3AlQ0U5WpmeqQibuaJRCV0pmj42pWSlqkYpKioLWU+UulFllDGRe1Zn2pKLCvZBbXO9Jq2VVmJXHr+kZ
xwblBVbiSukimqpnTKqda/cihumZRpaetmzpmFnoYYam+JsTqTWtuWmZqXSZPBuP2RdjnLdVp3apdaVKxzgN9uaqlmlpVaYCUtIZ2eMenWt5
JVqqgHKZL2n2ZmqeWp6JkpiqVqlxJpNZZQJmfYVpnUVM5f5GHqYkU1poTmIMaaV76WRKUKDitQs6asbkFVF551fgGaOVlZaGqZSqfpPdYYUq
unJdNJqmdWhuna2U9EYNbS+t1AGYcfUl2dSVHehZeo1kpbUeYr682pp4SK2aJGjc1VYliZmjRwKUalFVaXo9qVZa0JVBkaylbk7pllhlAkqv
1WcW5GpZmkJWFvEuj36fM2elaJGZhECkk1RXKadH1lgKqKpXNmVa2CVYOpqnkJ6Mg4TWFVWaCXVWbKmaKCzdgWYJw7k5Fz0dFOWmnNRV17zV
AXF9eaS1SqZqZKWpX5o0tm+bdpntlpmuj0dyXzdaal5+pGYpY8IqkmE4kl2tVplEV4UHTnQlEZpssDpZKLpSY6pXOxmofSNnblhIpGZHdoi5
apmurpPZYoUtqVFdUJa2g+1ISA0lilldWV5r15WqW/dtG1cneeZZV9LFHn4dZ6KI6KknwAaVkneruZRlqpmUiCX3WKFRWSpZp9amTOucl2N0
VrWqWZfmK1aUqPLStmJm6SoRnp9lZ7obevxZWnfXR9JHEFhZmllqHliRSEa653pW5Ni9oRxUvlhMnqZpRp2uVlWnYxhAWVll2mnaklnjummp
baXZ9GmaOkeX27lb0nWoRRka6aYlgWl8eRFqlmFZzd6WdZY3nl2EtaZZhr2UWK5WYlpXjQX5NeajdokJXphY0op6hqasaLpWN34bmhhaOSam
oliQsjN9acTcmGqVYG07mZnIZSOwUbngqN7WaBhmmSZ/Y3W9al5lY70rIqytqGupwJyItm5Zvkm2rpVawAZmgqaF2Vce9omVbZ9Up6obJayu
eS+rjJV5lKLW1W1SspYbkJRA8dpqZY7lnFVoqkGuq2E4buc1Ydu2W+JqMdo5qkFulxtZx3CR+Y4pZjpqapqX4J22+aVVqxpFqlV8TKVlmJG2
lGWH6GKfUnQXclEBpeVyqeZlFBVjgmqb2Vv6WFZl1MaElLjoaVlpSuVZyLOlhPZFdWaanVdVsKhWe1ukrgiEbKFlyZCkZtUk0lRlleZZdKnp
rFnc4VP5tWY30Wq9rklWulmKCpdZj5PEb5eNi1ValaKr1EuJhXalaZXhXakpSBhrldKaSofZWJLf4oOkkuSbhelVaolZOJsiZ6mWUebo5roF
e2ZpcraltXT6dloqaO5Gc2pXGmSYHRZSQCv6ZAYkVMmbVJZq/ZSMqCV7m5m9nTVbaLpWN1oHThSkKWeiTFRqZKX6ZqeC3WeOtYulJJD5lRGC
FsVUZKFKH1llQkEeJm3d0hRJ+oinmZSFWb6mKO5GdChtloVmlEtUTrIWTTb5qlIlaRplclWRlfFZQVrXb4BWtTV9rGmYpWYZrZ3sEkKadjeR
wChltBpl65OC3ZXq1mp12fFawcFUa9ptopVlYUir4SYqjUWW1qyqCuMWpZzU8XN9GVCYiZWpvVOqoUUp9WZaJNmVTCmvouJdmqnFqJDaYuJt
ToVOVlWmXSXV16GPO5GJZV2WtqVEp7RWUSVRtOVnlSaqInkoaySWZrqlW2bkgohCeJ+9fqxkVWNGXNZhl9paJuiudlu61Ol2KlmmoXkVqrSn
HVAc9t2rGa6KZaWVJS4qZ4qZtSqYZzrIqVJtnmsYme4WEeq1tampnRmZpLVFCqcd1JnVYWV8ZqJvUkpVhCVzaZ6qmau2d5iVeanlaWnsuVax
pWpTeZmp6F3dUVHz9RFiB9VdlyeZN2Y2aeqqvlGojpUJnv5WClWkQ5LAbYfaVpdUlqla1MGUwWTaWBiZ1lSlRXGFsO8pWpOamVZJV2t3cb4W
mNhmm9ZXqNaPbGhZhVJh0Z4qulEtrR0oqakKWZR4iDm3ZJVQWh1Za92WR9mkZStsG6WrWiaZCJWKRRS5o2sVqJX1R2gelnV2qpFZBfomE1DR
lmOaymaXlmWr1JVKHKrhU1RmMpL5fVFZmmoU3ZsGHb1pezRI8SsmVNGarlJtlZDRZxtsuYqlhBZ5YmyaUuNmTlq2IkkFhqC5feyqWj7aZWXV
bIj7SKVCGaWVc1qhErIpRWSGq111LbZVo6xUSVpUpKna5p7moKxqKuf4pQicdWaqWO2KOD2dQYXiRZlS+6ZtoxbFJukGVdrqrZ4kW5VUZv6q
wlp53fLmyJKCddWpaKTdgUdOhRJHVm6ojhKTBVDliynqli5WaalW/xdUXqXZm2bTRJVrfO5ZmVWNrGY3OVqdbiUc9lpeMr2YuZmuOifRFdp2
qKpibZEWgEa4x2SmFUXZaaaqKa3K9C0akplUoRnImK5bYlZGTWHqNeaRLKXUWoZVpq9s0nlsUJoeVYPWYTFqSWamYRofnJtXxFY9hmYa0gNn
lX5klWnh9llm4BGLLZr1NqRtpp6akEtf0qeZpKxdQpJqLNpZm4Wmpvmz55dBEqa7ti1BsmahVWuVyLTuPrpylnf2mqrUHVXhBJymBNWFpVTV
zFZCJWalvXWqIqnZpT7Zhd9tGpWZiWZ9wK7QpyppZYZq4ZmZeYXxqPLHhlJAhVmqCKj+ZaCVmlhqmNrnXKoYltWQ5vaxrptr5vV3C2iBINlZ
uWeqGKquJauL2EGlRhYXYlfqWZI9iRmhd8lRsGGaS0mqNWSWiTUdX5dYY2fre6ZvGbZbpCASclYJXVaWraolfU0hbL1tIanVGXrZY1wJT6kY
Ho2mmmaYaOmValnplmql1po2w1eFrmbv6al0uaaWxq5KpFVyv3dpY25qaT/li54hoh7xZW/VSKnsFe1mWVqUudKE+1o2TaREZJpqpLoEurmp
aSiUoLa6h3IuboelYpkupqKMaOZmnJ49dh53Vab7bqViaPpWM2obblSVPRpmbYMvm20pyiWVcGqmmN3WpCSamlp6YmKY5YB7mkaKKlZK6md9
fpPpdUQl+aZdNJqRo66pkWQQtklZpV+oHmFZcOebfYGbZ2Ye7oF3m10ZqrJOlrma9IE/mkmKOVpK6Zq5gJVcxoSKISWHWqhatlmomVmdYJTi
pVMGRbGeafWiVbfpDtnZwSdFBqBLsaml5mppQUH4qlVbiVmrlG5leQB5nVmYeqoWKehI9QHenllq3mnpLV6pehVFMaWu1WtcbKlXulFdnnol
nl4GIaq7A5UqC32rdxm5htWYv6NeYVhq1VZaUgsKBV+qfLlvRdaYpt1UisK6x+1pmlVhhl5puljkqFZN2KHS6FVDlX4Plm1HlhYWKhZQIFRU
o2e1XRqkVJaYUr/l9B4WKpaWZkuqYTx/Vq3YaKZEa6mkuaipbDyUpJYdz2ZtrYoyvqV511lpCnnZfZtomdmseLckpp7RaKlnZZ3d6ZO1wuc5
JOVmY6ardkTUbEKlVedSxPSZnl1RbtlqW0goWWJ8vFbbhqWZpN7mtBhbqlppVmXkqZ2rmEmMnRZydO51A8Y+mzkVdmmomp5aMWShthZYWJKg
7GYp53qi4SkRcaVnpVJWEakOhxSaFmEkXRHodWhWeVlJVb6U3L+8XNqIm5Eh7Xqan5EW0NhWKoa2cX4ZdaC3QUVoda1RhrBkqpZZAllpuaJq
aqgnmemOB2FaSx592iklllqogUdrlPpa1dfpqoKaBEq75WXi5smtlahl8aX3lk6Abb1J5KpGan+TkaU2EpQiqlmqCFhrldG6SpfljdHuGida
55p8lFodYqhXpcdHXprgE5QaaYHuaJh2lVXJZobyYKTjd1MOI61h1TXJtXpFESvq2semS1W1WlZ1pe965w5GtxZVSnjKAVov1lbFkSmpX2Kl
XO5ZZ5ZSpdu7V0X6hKWUJ2mmmmZXhmTm1N7JoSlpXVWXZ7vmVFhSY5OZnaa1ZWWIqzVu3F36ppahJ4KnDmISVCWndpYSaVJkg26EQVk1dZne
qm/l76JWWmjJWoGK1amk7pqMdXlfVa56aVaGvkJavVlt6nKZNdmZKJRyQq2HHJVmVqrSpBgjYoZKXWbVeaqVfo2k0bVNYu2kaiu1apithFJL
pnW0KwpeaP1mcpaanBLxduWpEiK+pWcm2Kn4BqGb75BvcIEWaWaZalllRTqsVdeFjpRZhlmWi5jaUnNI4tVZXpKaaAShVsldhu+iml6ZSRlu
oeSIr5aku6QaRQdZYuhoklItaWWrUUFLklesbH1ZYZZiQ1wYs64hrla6qKpkay6Iteqra6lqboqbsjhprav4dCaYtkrlvpokm+IFbu5imoim
r5dlm67qS1VXFCaelDYmdlWcX5vduUnaJWjdxpap1o24WmUKRitvoeuXndlUl2VKFCQTMmYbnkNiWQZkguuYYF1VZ5rpKb5VWL4bZmaLmRFu
NqXaFQZ/6nua6JpWwoxdn4o5e5rVaZplB17lkKRmH+q5sYltqVqqh+p5to+GZIWVm51m36qkS26eS2ablNY6/VJ+7pm5W5ZTCFn2hIbJ+Km8
KqJ2lmaWUT1fy9e9aRFhiiCtikWptX22UuG6ifkitmRtbWmY9LZJBRiYKhw6VbqedEtaUr2p4BZbmUaFKrBaFalFvhRY6AYKWqpKWtYobLoK
1WhWQZirZZmPZheWFEixgpjJU2lpzndRGSeJVJbFZWVqHOtYi0GlvdXWv55FQxNb6Wuq2GotpVhF1+HZ7qbuGpoGZmp28KgWe1pVvViUWFVl
e0Iybq5Yh2iHWanJujFatWq1ebG6eZYbyxKqFnFZFRmltmVqwGlUcyaKrl+paqJVB2hgCW7pSqraVntUTvjeSV2aRd6LZFVZGvLy1OqWenVa
q1dV4Vl3qAllrx5W2u7rFFChRlqbXl8GVq1ZoX5f0pXEJ3CfWWhRaQRo2AjVEaSypUQa29Y5bUaKFpO1WWxKionFHWRZuSZptlbWupSoXWVU
qLVaCmIlaFS2hVXN6p5xcakXvROe5km5qWUVVWryQplM1RMaZgWLlY5kA4CcWkEZRpVWqa1aXOtZV0Zqrq2aWrYqUStd1onFW2FZCiBmvWEt
paqrNbKbaeiOO4mUIbWasXquvWZoHOtVl1WhmZpl59ZqxPGlPf3iVmuqoqqph6TZ/uKaF3paqZZbkr526l5Bt1oUltWnoXpmWkKaob1qimI5
RDRlF6Wqirt2lZi1k9p17m9FWzZWlVlveemlqFndtZrymR0T1KlxK5lRcqxBlaWT0jR26m6Wz1aWarYrUT5v4lqEnwetW2la/4Yopqr36qpW
SBbWupTtWqGhlt65KgV73rxJwDWp1mV+mXVWWO/bNXlbglmGItlEgcnhdal0eq3tEKVagGCkV3qSWXcapVTo5vJ6bLnFmmulpWZpuWVtrFyU
sGcOrV69HOtVZ5anaaSnple5zrlWiquUqpNWV2ZGz662bp1KGld1WVleHOtpm0ahqpvuq9dJXOspW1JVqepTb+511t4o8o2hvlapGlZFp9Ac
WEZWW666mWSvog7Bjaku3G272qWmWHViVppZrSUovBOXSEJ/1r1V6eWqawlWebipXT2YuLZZhrsm6qq+k6itVllUkQ9q98u2JuK2VnkeadFq
xIDQRjVrak4S1mmpgmJl9Jp2V2pVVaWXyxfUCiZZVZlauqlu1YQuZJuiIGYkflVmUTKi5QsVYeatlxelaKmd6BjdoXBivR6cmmyMsWWe1lqp
SmZp071Y9UmB5RsahqqWWK5WIpYLjQXaOtaWTZi/UVF5pdWZmNOpt5DqC5VXmaqaV0Wl5DSnbZ7YfapWutlVLKqVj4WlUv9px6U5HOtVp8Zn
au15W2sqbiDkpAaWaoWyNtlnTGnpvHmOWu1r5dpWKO2KNGndgVZlxq45x+BJOYiFYZ1VVVRnipGyxRZaiHlpTk3hH2SUQRdmrhVKl9pqzWKi
SSaGWaWWNSpm8VdWlqLb1BaFJYFZt2VmDWSQZImqKuJF5fmnWqmSoZ0MeqqjcWaW+F+bJCWY5xGq0RBhY5otiqZWmWpVxBGS4lFtapOrulW1
grZu0gaJC/NJGmlar004nuqZZu6iUQbB+YJPZYkmn4FtmhqmmN3WpCSaqVY7YnKYvYqIKVza6Yl6qqlW/GCW6Vpp5qZ1bpmnu1fuY20tZHZk
4VZroKgmO16krViUaGZlUWttxZrJZxYdTWCWkvJurbvG2Wu15Waqbc40X6ZYru2XEmelUUrrebrtZWW29YhET5HlByoZulRZhKpej6Hlm5uK
W2pZYWZfi+bKT2men2lZlZVrx2LRepWW1VVVluXqkUt2nIWSeWx9U6OkUq692QZSobuKBlJotocqm7kSV8laIVedyAJEYO1Qh2RRZrYqHKTh
lVmWWl4Up9cGtaWtrWhc7KSWOCarQ1e5amZv2ZmbhpxIaPpbaqmbzRVpOZqqy/rStiWEppZVZmaajmukKWdGZFWbpAZ+qJ6q5UiN3lZ1tehX
umWonJmIqZpHFqc1EXrOyteqzgV1XlWpa4mtd/DbeWlnWooUCaSq9pzmCu5KqZRKtxrYMdHRoquGPZVhYi0ZleZ23sKlIhpV5YhZQp5iW99a
hZYj9ajmw1GZZVdmnVnZXOtKV0allVfbp5p9TGWVROmlZpopwSpFKJmu7FjYIYW67VhWaPpWN2pXWRSlPqOS5lU6irG3q2JQZGUai4LiXiYE
G6aFeWpqVW2KeLrultFVhHFSNx3kpLp5FlWWoYSWepnUcmoKEbno3ZdqAxKVClaqSpllhtelQsKb4GZ6XKpdlaHRax1oUbZZetmron64YUVf
nuuaoYkVS0OmpTibOuWobosWbRmnCUbQvbpfEeZQqaml6AWoFK/SAWBpulvZWO7bNWlOxVaCJpyANIQLHpi1Q0htegeakV+k4ahwl9VWZG8Z
qxRVHFEeeTLql1KpG2kWoSx+ZoZVpcWUkoSBGqdlfnglsdiFdKnlbRnpcdaSmmMXmd5JahhSiQ6XZlpFYZ5LlcfFFnBtCWymKK6pq0Wd7EYJ
aFlaBkG16ibi5V1rqmoEH2CoICeaukVWa6uoAnAJ+lX3SpVWBuZnDGh7lcDqhafVpKOrEaeSpRlba4VW0AZgDiSkFCn2VylKaqqaz1PWCnNZ
FmpCYWlqbO9VV0pWWaW196smNJUKSVlSgoQURSpOTKmvZZFlWdXWidK9wJWode1lRXQxoZZYXO9ap1Ulhaa2t6Zt+WXgtla+exGqb3QqhTRo
6WZqm7JUYBFlgEZogoiJpVap92WWupjpbWmY2JX1qVRDkGZekZOUXgrdGiiOhCZroVaJXlupqphZ2a92qkpBqhNVCS3ubRo1bLquFJthZlSh
K1TUWL7aSKbBrBGVugAprQVYZZWOnciVylEqtZb2Wu1GZmWShHHKGK3mF7nYhe5pf5FuUpV8XpVWgYpqv4upd5ial5YpWpVtPdFgoVaamlol
o6sZQQVqVd2HhXftV0ZVQ6zFTFlavuKF5SHpoViLnsb1Q4R9cptdbJ2WZUqOjhmy1tEx6JDRy1lbaWmm1ppRJm1ZhuZ5bBFq0zGtKLoVc1Zb
WliUGBeilop7rWmV1uUa5p2CTKaq6dipqeGK7UGKApnqtGqVpdRNuKnZl52VnnheXG2er7pkxmhO1Udmd7FZWt1ma8q2XrSae1KZQXmqjWjX
SaNZtmFjqaG1vklknZIInu5BXuiU5RJQgnVmOlYZUqWNy/clQJnkjU1lHbRaY510iai8aGWXUyXg/5p12eRJV+2ylVrGzSZbKWGZaZWVhll5
gJWYQkSaJa2GSSQJ+SBYqmecWGqWmhYim+bFh5O7WpFoqKaaAmeoZmbl12IYbYCC/k5wqpIZK+ljmpihiJpkVpflSicJ6ZNavontmZFoVfc4
aQv+smp/cHoXWXaslVFptWhqrCiEsKUZSnV86RGtnloVqqwHEK72gjuautTJWq1mapYmelqQceZbUnrYvD+4yHJeKbqhU37phZ6W64DNXlsW
Ro1ppmDWhIHdkatsWC9RYXcWuojpnVGdhZDWpVFDnd9YZ65Xbuhqm2urkESWg9qFmpsbYVOlVx/FeOOqW0YnrcUpzWJBxdW6+tVV6maV1mX7
aPQWqw8p65p2g35OeJmeVpFd12WVTmSZCMpmphWt1qmVpAWQh6SiNaEmonimqQA6WX4vJXemJrqal+kgCWXUWZaXVX1mitDb7lpdF7pWvuWd
WY3pdHlvZuWcjaZlYygLh1SFiOkmlpq5WCYno9JdblfptKbWYs2mWKEmKqJiVVkahuIaxbZaWF6YXY61V1YWGKS1l06YCl6tS+IaNZalZmel
W02Vz3ollm7VQ1ZXaacWbOpWVkWe3GplPW9KkprWKI4lteqeNJWmGapB1kI4FVtCpaKYu0kpmkWNuqbSBYIg6aHLWpZ15qZ7eO7W2x+0UiW+
VtVmXeZlY26llaWgcQviae+neampqGXslab1pBYnzaHVjXVK5WVbmeraCoG5t1ulmpyXmppF5/220rVRt15adVpmwWR0Wot2qGphYaZJkLZ4
KkR+WZlUZZpGwBqQt5VZtlYqRVa6fZFZ3lld2u5CXaQ8B0SZRqOVa1E6WZ6Z57R+Yl2nhXpqmUVqNGRhc1cVWaGVymZSIN3l+Ap5ldaVhSrk
IzdG8hlxZqJlWyBathCRplFlhsrmHwRql/6672tGd7sYZaWrG1Ha1n8oimCm+pqpux64SOkiaJliVCl2A1SZbqmpSKZZqWqmBRe8puPGlhjG
5JSbSyeAbLMeVuYUuZlVua3lrJnc0Gay9h8qSNdZStsGlSqWK9ZWWaZLKGyeZeFCUJlSxJJYofxkqXWQVZUZz25FnqhJ5iJp0Wk6XOtZWxKV
ldGX66qEdzZVUblSNOW2uZupR67AaEoqaZbppnLVYm6q6R5QuyfmlF/k90qlXeFlTYSjnUgqgoSUkrlVJZZYdm5iSFh7VNG7GKfDlaa75IVf
XVZHH0VWnoWheqfuY+qrVVEdbWRWEYpXcVLOlrpMWJl22fDSyaRmp6p+qWXq1qhtxvoel2Iq5XqeDpH162vmi90HUjlWVInYmKzeadOmWmcG
hGHoVr+RBlqWXbqBZ31pRps4WQHmxmjmtm2srVmdpKVmKhNu7el3RWJVYQYYaluxgp1EqlgbaRVbk5mq2/CaB6+Iltpn9aKVVsppUtamsWet
XZSqaTsLp6VyVqJBdlVKmN3SpCSamVY6cnLcv0lomVEJnrqlqETTUQkJlaeaeJkugYqJKNXViYJWhZ0pVS4T9k52XKC5ryHKR5WVjWuolvZX
KuiqmivXcZKCmZV6xkSgKpqlSERN2KV6ieWXxuqZfkUp3lncZ6rXJVWFnK7WVmpaRiV3IqnqaFTRl4Wli59n1ilnUXbR8V8RruWZWlValBDm
6B0zJpaplXBszR9RLVRIWWa19mlmkzSal50ulKm1FWcpMSmiYlYKUXbw2OqkTKt7pvcV1cWZRpHuoElGUpfVLbipkKpaoHWZS0WbNqSWhmUY
LlCsaBeG/okWZ6poGZZ6qmal0dqZxtJ9OllaKHl+FMKVgaWqY2tZIubmoTrVqH5VTK9rpuMWhtVZQlLqojv8qYXVprXaFlZVyN+FaSSmRCYr
MqTuEU33qHehsliK5UWubO5amkWd2HoyOZ6eT9Nhm2fka6JmGW5aMakbCpnUU2BZtbKoxJ/aZF7mepdmRVeJ9tGnqg1QC8ld2qWfRpYv8f0p
aeVJso1SBVR7VezqWaPmF6mmcyvm0VZ1JF1nWZVXZcH61pH3h6Zo2pipkOz2pItit55FoAGq+YRutCVpWqZa3rlZ5eR3mhmGJEsJuhp377JS
qcSWVVhphZriaJnUVN2dmq4klblk59g5pVJ8RqWbmldhXP+Z14shqlOlzrqLzi5lTE6SmK52ZhmqbZppnYmspbclpqrAgkeElKSIipVZprp2
olaSYdBRRW4nb5SL8EELXZ6hF5QZnZaaJGRJ95KZxVlRRmbaA4JRlFNZRGuYZmqZS9gJRepA/ZlkmqGpvp9wopFaQlkkWk2sB2oKSBx1lrpV
WVWZrh0wXNqVGGZmZllKfZVpnloI6vtZLqVkX3hNgoyqhm2I5onmtlmpnZmIlMWWD1Y5zad2mqXGRqCqGhkmDLyaQa2vRamGaYmaI0Plnp5+
6jlxalGme430ebdbNbbp7kp5xKuKLT72qW6Wc5ec3CpSqFVZ51qWZpn30IqgpW4SupWdZVURwneX9F1jCqWqJWGpHY7kqfUrZemI7Jbdx1LG
X2KJdaqVqaGbYm2pluOqSgFU2WWd0l4EsbQk5X3WZvthYXe8Yumba2meWjFVnJtVS2KaqbjaC56B+iDFiuHnm1R2jUppQWkcbUUlpoZZ5tJ1
6FpK1Qtmr3F2Km6pn9l+Y7r/Q6VaVpclTOsaV4YnnaaKauaRob7m9B0WclqK4QblkHa4KUFapmVZKWZG+5qgSnK8WmLelTFlZIVkkYVfYWvq
WHZuj3MWb6qNhlJVoXkm+kRdnRYWXo1HioSllGV4JZoWhSAoqZNZt+h7UnR4WWZehqkVbOqVakXdrHV1OW6dSH2rl+OhhZdZTVna74cqblvT
mYNppTVawVXRthkxeVikFWWafYk5TqWYZu2XVlpBDZW726lmtuzqVpmlPmslm6ooYp1RZrqWfZZp3VUIrfoKLul8ar4p5xqBd2eWZeraRKqk
Z7qa2HodblC5XOdqm5NRVt37mmVhkGZSJml+kdd7ya9bh4V6O9i5BjtZKWZWHLZhmtmlqemp5yMRTlRuiVWmXeYmqdl23EchoGpa42ZqhSXo
ClR65lnqppXaudZrYV+an5rVE2AtJmKZq6wo9FYXep5Oqpmqtk/mXbIRpmZXuZAV8EUdjkqLE8SqmaqZB5K6d1umWqpZZSZL4JpPXoqVQ1Qq
dZO5RIV64moWpcy+ImwVCRRShVmnXJlZUqlWDycmWmm0pl0p2q0VA5JdaiFme7phqplHHO8ll1ZTapoE+5alTOtWZ1Vl3VWXZ+JtE0dqqraq
5XYpbURVw50WoWdxV+VUK25ecxaZNOr21mnXK5lVb8N2l5w66mVeRbqnXO9KV1ZW2GRbZ2ilyoZoVZqopVmZf1a0LN8lm4GkKdnmprZCdi+l
lst6EAKtyXidzmeBSSaapYZVlW16uF2nWRnNVpdy+NtSXO8pm4Zh4qabr+q2tlSpaSYYfpiKznF8goMeyZeKmm4dnqJhHO9UW5plrqWql6a6
G5ipRK6pSGWV7UCFbOZh2YXt/do69RcHCK0qaFGqpSnDuOqrom7p1lpScEqmGCv11bTl0V5SpllGgUnJ7IeZYRmbaSZqemqYXK+rp6IWhsWI
RoLbg7xuoauBu2ZFt5lKVr7qok1RtIfZUkLpwXZ0K1Bm4mxklqSmCqB5lSn79pl1aaWozmPSWieJllaGZWWuwBGo6qkdJGqpXhNqJodDuWpx
QshUdmlZXZMV2m1qMqqpqRnZtamkrGndpNHy5QYHXO5ZV1alZvVpo5yxaL5WdjpbKmiUXidinO7ZZWpWRiVzMuWqepNen2kp11hSERee0q2V
knsoXtRnlRdMYmvSNEkicqqbtFGmh5w49c1VaqV1WmuXRrJWtLomppWulIZl2ZqdRlWWJFkZtrX1lR/ndJueCa21pta2XNsZp1allIanO5lF
AEBV9VU2QdapRKp6DaERWSX3t5ZRKVaxWP5WYlVLTSW2KdWmknhB2IUEpibax62niCYxJGFsFt+ZZmrpLOaFVoZrhlthVioRHLoWonlnd0Zx
NkbU+EFvblkiTxqpal1aD1SkK57ZVlqHlplVwmosddRltRkaWpaawxXSqaWb1mnlXqLeyCmHFJaVe7ikhZ52tq/n0+JVUhEseGSb85+zaeH1
VrUZZdFZKKiYalW1Uml52eV5kr71rg4lezailFrhvkSp6AUKhaWW6IRCmxEOapF6aUKZgzWmpEVSR5eJXa9XEWiJIX6a1oskWgOmmr6e2J+K
JCjreZqRq5poOGSRoxZmiRpE11cqEeVSsFVWDUkS1ZdkjRSRbtRVuKZV6RZlvl5sqaZaqPkiKkbdHOpam0Kl+Jey7+VqBRUbHXqhtoxl1tyh
G2Y3fH5uJZNmRbmGyIeMJSmrOVpWe6VZrl4omvoHOuwmZSuiiMSlDudpckZBU4ZY78a5dZXjnq4mhSaWeanprGrYccf2pxIjr4Mmq65uq2ad
VJ5qhDc0LhC5p9qcpoZmukQorQZcaqmHVYRVElAnl6j32amVVlh28Y7UBJnS5lqaLdlRi8y7ZchmLqdlbaKZN0vkIuKTpaWvvTpkqWVpqKmZ
pCRrOYrb+kBNrSoSX6pGmaWu7lEptkeWEGJ6WZgU4J652UpHe1rOFqppAweRKuQiVZpVqX9plProrTheyWM5taFREzkXETlmrYVmioalApvZ
aCKMJ7ViiG1FV8Amba5Vc2bVl6Vba1Qc5VIGPllmedx9z2uFbyrJSZJGUrk6WL5XI1oPnRiVNapV/wlsCOVSaWoWlSllCZRl6QC3UKbGqLaq
pd7WeDmdZaUm1qliTBY3eNV5Be+HppnZgDs4aRZZqmqZpyWqHKsaU5YX2WWJOmU6t0WmXaKimhWFy1CagoVKnZpKVZqdYVK1675+q5upW1ti
iu1thhsmTJVHuK0sVWOxelxY5WGKdbm1tY3uklcKVli4UGncYmdSWGmbJtZc2VpWLTqufoowXqWEWeuqWWkVOkmgrfLqllJQpSmlXOtJZ1aV
lFTX16XZwkvW0mKUVrpW5m5qGHDS2WnPWiqJkiZlY25RRXlBVd2WsGpUwW0kaoJa41pVtkmjW5RoMStZmaBa6iqq5FFXjdrZM5StdqfqFTSl
B27WWFTW6Z6p2dtBkLjVmQlWWpk5UYSmn3tRqamkqhxTskUaXKVhhsWqZRYrjyahTKvZVGllolhl72clslrpkalmCGBa8EALLZpxlpTZ5ipZ
eVSdrTZhqZVO3KGsIRbioW+XVDrY+Qm2jgUqu6WYRihaqLqGe6NVcPaXfmhbr1dfOo6UmqAF0WYWXq1YGaoSpFl3Z1FQeQKkoWpanNvkBkht
sXJuY+qlVYUiKtWTZRVtvpOWpeU81iWeXZmWAUqqtDOa1aWemYlnWLJR+Fhaa+Gp0IWkHl08noySqOmaVJ2GDFuArvabW9EgOZpqSnlOjVw+
hKaSqZUZySOtVjVJVVmlZpp5dV02ZN7MqWOkmabhm9HSJ4VoU6Zaa7pm5a10LVRtoFVkdRar0vwWmZanmmK0phlGVF1XIeaOhUOnGqqXi2WU
CId9npWqpYlRxFhqGt9V4oUW2pJpdV2kXWbcZUbqrkYSuV06qZnMvYPiRFfl+5o6ppvnVmdprYkVXOtKVpZmnZWno5cp0RBHv3dZqW0ankZ2
224NeeVzrkeloi0mExORJLam5qIRvZRi0JmGZn9brrhmQZ7WSImbqJD2qBmLpaat01VgrJKpVSXBI1nSrq5YsrobJqxeuWuqoq7h+VlBtxeq
Rqvdm0PtZ45ZqSU11pa2kPR2fumh4VkZumj2oLShJ2d3bV1ViFlJs3fiVkixENZmHdiXHOskl1VU2arb99dWhUcLme9Z5qfZXkJXCq7WWVx2
RJbKmVGkaPpWJ2YXTiiJHSdS0J3ZIe1iYimiuac+g1Ipv6lZpSnHZ1og0kVQR1iKOJJnlGiWKS5uFfqrGJVXRXlixqgwLeVqsplWZ2XjfZ2s
bVaJ9Xa6qZEiTOtZZ0al2vWeo5l6aOqWJxoHSVVJLWeyYivncYp1ZZpWadVW5aR3mRmGJEsNqkqzXO5VV5Vm6PRraj7uskIrXbpV4GvJ1lZX
WzoZWZqzbGNSlplVB0JpeqfmidYWFH5y6OXNLX5RSlZbiaXdvVp0nZpYqf4WGm54Q4LnVZ4lF6qJWleaaP5WYmVLSQXyNuahZHiqeaXopAlc
Omd7eWSp7Bno0Wl6/h4dPVHkmMbmlp80Vm2GqLljIlBHhFmMeesX8om6GZHiriaVWYFFtaiVL6akronaaWt22NzaMG1r2iWmEpmlOLpSN6oX
X1SoHVZi3v3WuSnORFZ5aWZRs2wYSaml2FaZ5m6imO7WOTkeiVV2VqmWOFmprRn1MZWq2pFJYsu3ebwddiNpyWlqQ71jQliRXbZWlVlaBpjr
heNJ4Va5XWWaPidlVtq6ZFltSnWny6gqadQ6UlVdWWQihSFhlmrtSepHVXqoWPlbJtsL2hGmdaWmulQY9RYaXqpKndk4nYE2nMmxVflVZm6S
D+KyUm2WipwbWSmVPkapV6kZ0ZPcVORbupBdnnoknV4GYem6ZhiRRpCiybqZ7o6atoNuV6k9ciZYkI4WcKlqqpdwVAAEeHWZxTNkLHKmZ5qp
Vm3pq0qUW7GaKmjv6VXV2N7WZSWmSSp/N6btY/Jq5PqWrKa24iZem+7habUNKracmumbIj1OllplZGJoQlSY0nOqC1SfYKjyVWqYu1M6c27p
USJtlVQZXP/Zq5pkWZelqr3Dpkv1tnoLVbmo7pJqQRP+xlWS5GnZpSQW9pI3Xa9QgVpp9FpmoFaanYroZVT9IqaYaOpWIloXWiTUHWuiTKTO
iFpGVZhqae2GdkNnT2hVk7rVVVYIqZ6NnVhei0r31oYk6aGjiW1VJJQvqZmbqN2WnJnNmVayqe5W+AFe7VoVb6ZGrr6ZNVo6VqklYY5Ulu6Q
d2913qSgcJujpK+aGK1KJGyeSVIVBZpRYn/m4mdhZRtbrV6ybunEypKrl/pkpiqlYj/mhloyKVVx7VuquoFnNaUp5meuJsmLk2rll412DZqa
mWVuYphXWeIZaHigY1ZKlEp4WWWdscZYtdbqaO2Wmkntzha25tQ5KKSSJs3prea01WYpiny90J+r2/1ZmkqqnO+KajkXhRlHZloUfdqVmRqo
qeoTmWi8IxuRJJmik6VXuFZUaOpWYlZLjhW5NealkFBbllGftV3jkNpuQmBmtYVgF65aZRmmuWFOsVIlbWeVpH6ap4Km7+ZYC3VKrepaYhbe
U6F1FLYx1KpmKL9Zh9ZZUZYEVmiMm+qhpJisij1XW9lVNBFioZVtm79jvkmmnNOqY5opquGPFlq3WR0yOJluFH6qY0rVulBNqRYiSlpFiqkr
taSprmUopKX2iTYL8fR3Z1nToO4V6WliyuWnldeWV2ZkbhmZijmRGKqt5aaKZmmq+IkWXe7lZ5R1JlL2SACo15zmp+OlfqVnEeDkvrrlQmZu
IWx5iHq4LYFlWRVZrVKUDlL2VaZisIWqROS6v4F8OZXCaJeqFVlWcCmGV0PmHniYZGZWQ2VVDVBFmKyLqupcFqhs9pT2humXVaVXDP+Za5Ja
1XamZuWqA4TFdmdVqZWVtTqShq6r5V9WktlJxYraXOtVZ1VS6pbKn5dq5GCWLqkl1pgiHVRqgwOBFGSk1W6m3qsXqo1zqsFkBmlWd4ldTOsV
Z+ZnrahqmmtWAYlp6QhlYmKSmGr2zhgiqYEm5zaqVWqaApbpqAoVYo2laFbVXOtJmlZlmFbXs+qkxrLkmaFZJpiZKM6I7KbJuRif5VJolurS
U4YZxoqoUI5am9ZlHoo6oqmSpMzsZlhYgFNogaSKZVVmHrWmXOtWZ1ZkneHW51KWuhBsvCYVWambrNKY0o2A8q5pfqi5mKvUxcm+4RS1FCpK
pFZ2dmSqXGmEtPlRiihsedymlGScjQWm0+7RHOuVJpaWnWabZ5ZV0UXBZZvYuRToMeakf5OZY5lq6qedYKVXnWuOlkJYQnulkGyZTOpFV5aj
6Zabm9EWLkRNyFVGamh1KR3e4Xt+lUaHZ6RbWqtZkq7U8l4qaZ29VZaeIk6SYvKhnS1zGIQZqL5XN2oaiRZuNtpWO4ZVIqhtpWqcqZtdPNZF
rkkhR+xYpmqtMS4exprJ4DkpWjNYx6hQ+9Xmm1VVSdqWE1lmWnQSvVXq1SUgmtfPMRknyRaaMV9k+UQmnlUE3upBWaVpXOtJmlaopGW38tp5
F5DSmmYulxWmRlWpSJXeCWZZhi5hbraQbAFylIQWFXVWW5uV+kSpmWUUqtjSnVNK1m1h2Ekxuiqag5abKKpWN1oXWhiYbSdiKLpSc6sbKwno
bSdjkXN4bWDWW1rcVsqZqN5OrVjtzUrju9lUYXr3qF1ndebEEaGhdK2lrGrdYZDjWhYDv0poWaYV1f4JVVm8SIodlUHykCVLXWp2weNYpfhU
lVWZVtlpwGNhlqVktporRmluDZW/VqlmudXKSdWqjythXVuFlJaZoWgq+qhmjWRQoKpZfldrXOtaZ6JV1JpWJ6iVjXJf8KYWuoFb6VYV31gh
XUZk5ifZ6q5meLlWJ2VXVGhMPVcnKEoQUbSacZupWnrlUuFidUsJZubmZlVmF0mEBWaVdhWrlqnlPZ4glpaaY95woVqRhJVoc+kRonFVpqZZ
IRebZefm1jRJXZBV9vB6abWBSmvo4mVmnJ6Vppmdmku35tkmBQhZgxjWWqcVuZmmwG9c2SqWrisdWkXVe4c3V6l9ZlaskZ0ttVk2pUmI+FdG
aW19tajlrVndZOby5RYjwBdZaGobVlm9Je2mHOqVV4VloraoarWlkrBkL2gu4aUipki6eV41qqHcVqfxoOZVJLlWN2pbbiiYKRZ2J1cwauVS
Z4pZpK0Z+VBdrCUlbplWrVTeUVbF2ALrnlZ2e5ppZq/CfCmeVeEi5aVmz5fWVynJCZplpQadLOtpl4XV1pe5J3ZWNa2UJK2dsVa1Sroqr2WJ
+5BaOIWJZpp2xpglGoYeolKip53mHOtYa6WQm9qpKqv0JGgjYkpFyVbkZPcmBBhmkt2umZf1apVquQBlVRpHXlsGaqopISvmZZt0ZZ5jZcRp
aLqVJmVbX3icSWZi4EFor1VlGkJOjpSaj9UmUYktWFluHmph1AGhplJPhYr2apuZb2lNSuV6v1FVtaSVpZnavGhd5VV5ivahGZj2oXJmZARs
ZHiUvk40menIJv6ykkq2B4G2e21Qqrl6WW2WHOqVm1ZVnZWnm6F52AKUkW5UtWNVFar1aUd26kuF2F50dhamflDdlVmWZpXyZlnXiZSjTZZ0
eWilIqkVLpmUyuJKR70VpoqVfY0omomJVumycZbAR5rVOWeE2laGpVkq1XM5INqLp4iL5XVpeVQmWZaMqqthlLE0JJYLjwXVU7QUqVCafiCp
WnYh1VhpfVe2tmRZnXVU5N5NbWsq/6U4YUvqBaV6WYllu115BOeyiiVbmpQhpa+elprJV3BeQQ1VR8fiqiWBqqlUtl5aHOpWl9WW1db6G2nK
CaTvp2ZmtsTpaeCkeKmqKomN6BYRqDptukmprQUZhpTW+ESDUdtF2eCGCq0nq8le32pFj6ZeamZplKUnXOpFJ0rZWrC21qkkj1bRGkZJpVqW
hVVulKVGKL3+sZYWhZ+GIjrZUte5gyXqn1mtHOtaV5ZmmerGp6mmOFWtrGnUYsa6q4Q5eSCJeis1VSkJXXlpYQZbipGXgf9aZUZmWZ27aPEZ
ZeZKk9pljjyVWI2+1qqaVxnqI05VGnGRqbZW5WhRmHGOLr5yp2vamtmW/VGrnFVkqpafbZbO0ekxOUoZs6qFdlSjwzZQuZq2F1aUldmmopA1
lkUNT1oTXW2VTJ76WfhaWPmVvZLe2KtXWRlnaW3lZaoIHZHghVdWvloFK6tNuhCprBYVaaDq7JVGylNzaq/ihiaVtSQt2/XmF5aUJdppqmVV
hCJokaiElqRlW6lqym+yDXJFtlOGlrmuKOpZa9alV+Wup2LoeamZ6EjdM5ny6GxHXO9WWxFh1aaXi6VdX6VIAQlKZZgqaZqshERVoWt5Jp7g
YeSKwtrmVEsCdpaSclXag+DlV16oSpqFZVYrbLoN1pYuRbxLZkXChyGVpAoEYSa4VuVVKP2WdVbdWRLxeeXqkO/boElmbkpWJWeukrN9IEae
q2iGqm5lyi5BuZVN5mq6Zmq6Zy/RCJlVlGnnneXWdSltrF2ctWMaWay8uUg2qUVNmqHSqMCC1JF1QkWHp5CWmqVkeKmmeaqdqGRZPVtrD5gY
lhbqd0llKamkeCChU2lGDhWilppWaLlSN5pnWFhMLCZmNm1oWLaYaFdHUj24dbSpXWpUqPZlSTYq0EVQk5mWVdcbqZi+k2lVTmSanFyapveV
aV0o7aqoZqp3FSrldIVKbUliS8RomjlaTOtZG1IWlaXaG63ZZoFuTpZKI1bTBUNhfN4km4FJPvm3bqhRtWiprWmc9GElPBuvCm0ORlF6mEaU
rpBYsYUabQljS4mpziCWeKat6VTsVWH56JZehrRsQjJqSSkmsZl+Em+vm9Z1TgZlqxpZoq+qtQ0lVQblF2ns272lmv0ZW2JbpdZEGJkmlIG6
QVvCYOL7tlxY5XJdZFnmtZZtyjpqKl1uiq1rmakqFuJt3rNaSbbZeh6ZosuqIJDpVWmeGcglaOmWJ1pfaUmWLStGQeDan/cOYYqVZlipk711
5p5A5hUalt5Vl8fWthmZGWl5dkaeKTJqRLlmLJpVhuprOJl2mYTdZ1viZLVTcpatTkRvq1XTRUIkdJWGaUliS4ikijl/GFlSg8dTH1Sqalui
6uh+UlarVmdvntYgXO9YJ1Vp3tlq21lqWJ7ZWLyeRdqZ2rZhY5iSx3RRWOqVWtpnfZYpbRkImvZCL7W8tnS5nXictOeGRRiu72LWaklFaJIt
ltamaShOtG0dQolgZJ2Zh5x0ko9hV5FVWp5mXO9VZwKq6Vq25bVpaKpWN1pXlSRMHRdid12sSfGUZRWnpTXl4HhCa+q1qI1anZ+mQuirEGKp
d7VVga0Wk3Z4lIqWt7qaU1tUF51kmXoJehee5WXZxVhkqd0VlmEV5qJUCSf2SJ1qGF5mf1lhXOtUG1V2q5me11cqkqaoWsYbcZWTpiyl0XJp
bXe3pZquQtoZgXW4XaVlXnZcZqTUSG2nodGinarVpZHZ4UJemkheH2RWqnt1xUc+1nZ+1G1GVle6xTN5JEGep5lZ1jqZHNaW2oalF8qxpmiD
wIiCYnl57WylFapqaK1Sdr9Xb2hY2zY3aPZBomIFiZv5yvdl0/buq+WfGFlaurZgz+V6VUmJFEJ4XUoqmCtxOCBpa556k1rtKLpVN2qXKlSo
HReSDmi+llm6ZpnlqeSU+1R+YaUirXuVdYlFXGa2SOVWWa5VpxnkXO9da6ZVUqjWFqem0KmXlV6lu5oWkGiZWjTJ1o49ZKplamplbd4lWqXI
JvrxlpuqeEQ2mWWMrWaRFfSkxKIkZqvlmE7YmSZYVdoXT/mbI5RVdoaZDpA0/ib11WlaWCa5hht+tvuXrdhpl2laNLlWNpaaVaXoiIU1Zi/S
oVkxEtZTJZSZkHO4WVKeaqXohopFhDp8KEaeW1Xa0jlZKKxXdZnd2mN0weV5RVv/2KJV1ZrPRYlmaJ7XKJjcZvFlhJ2VVoSxatanuWyruLtJ
cX5tT0WZdlWGCrdcTaCVSFIWoAiZmNlqEeIbS7lOlxe1VQOqHOZZiqmQ9daq+3Ukr20Y8WpbN52+pdpux5UWVAd10qqlVmRDj6kIJVqUZlHl
l01mnP+ZZ2ZmiVVHa/muY9sjX3xRZoZJ2a5itkVVXahgRcXaqmYPrJW6WOFFKmaZl5exkIjVdV3uudtmkFZkOVVyGvXIthP2VnHCNFiVltPW
iYFgmV2a3KrPamt1q2Zp1fqJAqRWZy6YotlhfmqklJpCIpPorbmZ0taEKhRk5Baaawlat9cGoV6u9g5V9hZWVX2VYSQTsoZZXpcnrpZ09zqZ
YBUxd5VbVSCmdl6oabXcdSeecmSIvYGempYZKuZVZo7hmO+KaSlaiWSXd4lUoABSYp6aXZun5JqI8JRTfhppvenVVKp4fOppqpqZ7KZ2eV6s
kZiREY4la9uWOAFhHPtpl4ZiXlWZR3FWXGHmicqoZpUo2WpWVjik9GmqFm1EVrqXeQOiHev61WlmbpQZDZmvpqJhltXpTeRYoqqaWcZDcqXT
pWWkupRpWXUgqOJLSXIWz762ql3KWRIpRZlaL6cSEqk5pgldqqpXfZZlnYnotPtlZX3AvqVomeaZ6b1mNgraw91ZiVsmrjapa61qY4NSJbCl
ZjmUqaZajU6/oa6WpdmZkmlZKSjZYlTlh2q5bh2rhzvCVZqZmtoneaFrTmjpgqmWRaibak6mVD3PZbdZiRbYJpiVm/J3keXZWp1qZqXmOp/p
eHnNkKZhhZplXCi2GKmXGWaVd2qZXNpVV4WTWpFbd5W11/Vi4ZaVpklpaW2yA8IdWWT2q7thbVZbGbYFQqZ2rKKv51ZiqAkyU+oXVm3LZDqe
dedHXRhybJamd+pSSTSqBd1c6upZnRFJjXWmSneaVpaKaGYd4r1+0U5Sumppa1pajimBXW2GVGGZUSVq6u5OZjSmmJqXcnYUH2BlREZpuS0W
GtpoXN8ZW5JVZJCat6ajxbITVKJVomprRbrqR0PpR10Ja3l7mIFr0/lGSIhinVqOmqm20HO4bXWVSqvcVoqmJmUSkSlrUkZRaVGUuUSpvBlZ
2Zn57ISDHOtJZ1Ziqaanm3m7XN8UH5FlraWXlqliLOpVi4amqqtpk5tVPNZVXkkhR9loZmmNYDThK1oXrqaqGVW05vbWyail6RaYbq1mHmgd
+pifJV6KZqlpGnkZ8G8baaBdeldud0PaMpnW5RWKZlHRPaFloFWmphoGY5caAxYOijWWaa5qmlhGuoLaaVAjqXdcJZqWtm3up9JpFws53Vld
XCa2ZOV4KqYF9xZmEtOp2nlubXKpaV575EFrhheOK5Fa6le4HOpVW4WpXeu1aZJmlDp4KVmea3kt13WtWO7aOXlaQVXncpiBLN9Zy5WlJdq7
MrVWWGqbItZd2mpJPXqvPkVwlanJlhqlcodGYr3p5UoAtZOWkiqpO0u2nvlrpZZ1mGh0+kp6XqGZalbTQQLS8Tt8abThjlrZVUpVh6hlhk16
Rq7pXaUq4+W84rV2XiYqJNZVApm6aaHzqrl6ql1VRm4GLkylWK5a0YWVdIVJXUUSS8Rohb1utGk7tZWI5atlabn8d5fyZuVpliFdeZkVQ3aR
bVtkVuqJGelXzmeFGiuKmZaGZmW64Y6TordObWlx2YqNVltum6uq6ZYZ5ghFr4f1ZYlKtWJcaNVaSoN2ahO9qimrV1upgEukVlmtKZmtNlhm
j6DNBpJFkZ9lUqKRcJWSV9LunK2klGZeb66EjuJOluoV5WqZJnfSuHkbVKFWucVmijp4LVWtW5WcuYmZzWOFSieKaJaFtimpYmcDQlShBnha
kpWtBqEmmnT6d1NhOWZlWkToQJ+BCWVlZmrGhjhrqd+/CedWpqlmUkIEharoBYmuYm5hzJ6jGXIKiIaKVqmunO+GJWlPzRaWJq6GlN/Bqhix
vptm2inteWVurBlUdHVWWucME+EaSnlal1W2Lhakr0bZDteaXhKhlUV0djuSkZkiIZRzqWqalTrblcmIW5ZqZl1py5WWZ5qJDqlmqZJJVlLN
WU1u2irqaidwN06RGPYSoumWnWYlxUtYVTaRKlWGVZmRB5RaVmSoWZGKWq6YkIZAoZaRV9meVo5pHOtZV4ZmqpXqutWuB+W61w7RS7oFmq6a
2+2FRWTumaV7qHFhJ8q3ezxl9ZZsUq2WkVJai0Ye1W2/VYqWaCIHWC0zBZRklqVb4IoTTqatJ5RZY8ZVKdrWNX1flUVFVBWBaRo/JH7eFLcl
YfSbfDZN64ldeXmlbtm2ulW4TaSYpaRSFVImXGVSY5JaXhKqNJa2I01USnFUtFar1nmVoJFKjcn5Jlmstp6dv5PJNUWSpYuJZJlRiisOrqZF
qWZplVYwJlm/upqd1Jppx7HhXHslWwFVb2rZWqFGD6CUBRuaqxUaR96ql5aWizJsaaOqZHJR0qiQ1JKy26GQalmVJFSZVcmpg160mSqFiJTq
5m1RdqptULdVZXBaL72iparaXaqZA51URhaFZRJfaqqYcMVKbZahQoRoolb+VJHj6Bl3c4Hd5HS4XO9ZZxZVZJCXG9mCHPoVa4VmrZekFleW
XOtKZ1ZViXDiqZJhhz2i5cwiv2enWlmqupSprSUUqOalRWYrzmbiCTfJlZmhZRZm2EPZUimfYmVZuqqYpNzTZWWqtW2eEVLZrOuZqVVpnHVn
NZqt22w4pg/RpiKqmp63QsBpcrqgWnIkp2abq0QuFFmbarOmWVWa1J/V5S6k+xlxm1rtVS/7luqaZjvlmqoqwVpo9qglplWkEeWayVEleWb3
h5qFVqWWnOuJmxFoqaajl8Zq2rNSqKWRYVl2RZaZ/kRdqDpgblmW7JK6bcq16SWU2tEmti1FqN6KqhzZlZ6jt4RFW8ryL3laO1KtlaldLaq5
jWmfNPVqbajVkjue6puYW2brqaQVr40YderQelqbVk1WKVkFh1TWGvdmuZRn16FZk6xupcVVkVmpR0Gkp5/vElZrLlRVaZ/Wd21upiZYlS4B
qZDxR2xVGFrboklFo6vacXFbidVyaXKJ96Rd1TUhrqlamWJ9Col6piaipMyaRt1Vvp2c1aEa1bspbUWabl00jZnZZfpmUi3A4IFXR5aafWmi
kJZatWjl3FmdpJWypFcCe1jUCqqo1VnNr0moGJliomqm+xk0luJkbXEB5KlVZb4emmqVsVlqj5bufGhWVZcd5lHNT6ZX2YZpplXlhZAEkpYc
pF2lBJZwXO9Ka2JShaiHa6la2I9AYRhfhlurZd5p/gBp3VkUapmXqKGKXO9ZV1aRZWWbJ9Wp+URiaUFEnonWifCCrV5lmv4aOuxmljtjtFk2
lZqI7FYZKKv9mNWW2OJUKmIvWVNh46BVurKZmVrmWkWTeTFs7FjkZJV6ZAnNjxbVakamZ1plRpbcx2ipQo16BN+pKWIplm+Oqa/dWpoclWGK
wQHeh14tml2nWKulua2t+UjtpVG2vE2eka2LuBqaunpdoiYVXO+ZZ1WVmabjvmiprxpkaYWaqKJtWNkWlFlbLcboZsxdtlWm1GmWKK3YtpgR
mWlXelRmFWrV9LaSVmZo4rVqJ4nboeWSpXmUiZyWrlxXnWuqkVppI4715qXS91JppW5ZvWKv3VU0fqZKaZpZj5ig7krnl6aplalfon7p1Vki
pom2FxfqDZR5lRX7+ZmqmPWkWmhkSKq8bGSrkxjiMSqe18aoVQBYSWHuovJm6LqWmaupklapHKVhm9Wk6ua94yYCxibSLStN6ZrKMiF7fVCp
nKJpoXo2JsmqXOtZWxUV2WVZV9tq17FG+upGlIpu5qZV1NZEoP2kaWzZSapltGBGH9r5XVluoNa67M3eZWneuJoeaZWk1eqVlGipfq5q2Zn6
YT9Lk4eaUnRqnSoZd6VaWKWgao+2nptLZLmWP6urcoiJLhdq9tl/plamJWsZ3ppxAQe91mrS2am4V5AmeK1lvWnc+KY2uRevwHVUNnlrqbo6
leS6+6R+oRVllbZWapYpv5KdZVRp9WaZCpaXSEFr1u2l5uLVa1RWbOoVV4ImaqnWRmmi+KiaommbpaV4uZqlZW+Wx9ZVS2BqSCiaXO9FZyWV
yJlbq2ZaGKlPeG3uk2aWyZGnnK/LZ2pXRiB3Iqmpn20h7plBtiJWlelqpGQSskZJnma1qaUxfldWc50+VmZNKXRbiAZUpKhkm5FQpmaacxpU
CnCSqKaWpChhHLYlV5pqpda+vRJzRibaj1yviF2aK61UalLeU0YtamZqYea26EW3GKISZyaFqqGZ65y/FdwmJat5aRZlK2UIYaaTeqmvaaVK
GXsfh2lpJqlVqrWb6IR3DZYS+1ZZ62VdXOsVZ5al6Zarm5dtHlQp2i37d15aaeVVg0bFp6KnplWVDafaW5rB2ZcVQ5pQaiqpz3JBameFlVZV
lKBZeKiaalkk9LBeXBULTvBnkGVpqqh3mhZyhN6a6HVahaGbZp1u3uD3BhXVJdVdaWdWnOtUJmJrWYjpp5prnxdRnpmqWNpUUj224VZTh6DV
SahZqol6l+amlvCoGqhZubZRvlOaVYU96WEuVKamXPsZm6JRnaKa62Xme2KJMWrmqZFqm2GbfZZZ7RlIuf0FK5Y4tq54nVVVYquDEactoOmS
F5brWOuWmEZFZ3uSorYSaYx29GfadaSsbXlooLq5Wgs+eVRp7BneIVS26dNJnOpZWllp7LUrel2draKusFUlrZJLmFpXaaZpnV2Ztedhir7E
LO5VG1d2lZX+e0Om1e6apQ2X7RuWa16VA1JWXmlaXq6qV6hVul+zaOHlRaURFtG5qN/LaRlnrS2qZ5eYpBPfyl2anTXmK5+xiaUZ4KGVmEmG
rIh+0TxvwZemZqpWuhcqUZlaStsfcqcmJpV2B4R1ZiaompZma79acZaTVdOYTVhpVYGIbN4pX6akmv2nltexT5m2CcwlJWuoFTppaJpmlVjN
W0bypKWTz+LCSibJiqaZ5pVudbDUqfK5lmb4fxkvrpskW+oaW+xGAmemDKUa2VW2UHWDuaSrXZpVgtlHZuyVdQfmupNVarkp5ZVeJoWfgthm
Gl49pYmeZEpp6VKBc11stFlZgWq5GpZFdo1aigpsWEaWtnKepalpvHqZMHtK1/KW0JnFlZlZSaHm67KZCprZmMFOq5XlDKTuRmrpkWgGWa2X
hwcgX3i2ZqbUta1mvlhc9FqaVmm5+dj6g/J7Yc5qloqTrWWqf1L5KfkhtLanWNlebO1WqVWd7bI1uZY8vkkknrkFmf4VSappvl50memYdfpy
4kppwBOplH1IWqi1aap1HOpll1alqZaLl+dpoz+a1pq1ZQuXnJqmukRc6GIKWmpFTe3Yz2WXSmeaptalaaV5wna8qgRa1aXZCpZYdp1laqv4
uATK52rlJlbuYqrm1GqfumCVoUeLaFpWlmpq3lZSXO9ZZ2Yh1WmTdqHsaLpWN1onXhhIXStiXNpZa1WR5raX1+ZtqPqZJnpTDhn2FduVfZNm
l5096mZKVDqnKERxgkWHSVsVoZcW1JGKWmZqMqqnrvmZwoBRpt5KSVWBp2FNbZo767dF1dmJB1afGKUWlqpquxp0lqJlnAS7IOpWWqGVZuqa
f5D9USVVaeepYJanAoZZiVXmURpKrWPnFKUSdRZWbpImmEOgCIpW1ED6ZSeXaGemgypKXoFHZba4oqZVEuJorVJeHKaoJW6oJUi2U/iKbXqK
uVXVk1eRTk0rxqqqpOZ7tKQluimZqUiUbSY1DaRp2gXmte2avaSZf1ikBXElfHVelp6avmmYZaVVpfqlh1W5AoZdyQZJSVVeWlmpaP5WYiVH
jRFpOqG1Syht5GNLqpiKqcTdtKRWeylZrUiAbVJhHOtpm1El9Kpmb+JVnO7mZGid2qo2leBSkAWEkWjWJqpfVpqH0SalwpmVlyKlRWj9h55E
eVxXqmaJwVXnepapikIiHhXT4Zm7HPsll9ZpeendqmZHoHKZaWqiXnrpRpp1cW5e2drY4SopijYdHJnJVclhQkogkqQVZxZUNKCR4yrGpalh
dIVKnQkhRsSo1jkukENa02ZZpK2ZUqF2BxUFGSTpe2ppmqElLOpU20ZZ7qb6b6pZaL1XNarumYLxdupWVqyM+FaOiSlNmmaZUZYbhkXaUXlV
X1G1vok0neZYvf4mFqmkuWVdrWkYvXRqOFqOed7peGmNkVJ11ehRUV4fmaeZ2CktmmMqdXDSuRtWlea1qlUqXKdVmtZ2utSam5cRJeMLmjyZ
Z15VueJKgIpGQZPVK6SdRqhRoGhlbaX8pomtdZ5lyYCXXu+Vm66ZqlZVySZp+Xk/CmmaaKGa5ZSUwnSUiJSZntk1Vo57rXVBxaUZ6p0Fuoil
XbEQWSrL2mSavkVkmeIFmq5SKaTRx0MXOKS1pm3VViaec26WwqChVUFkWWlYooIfWv5g0mrqpkemQ0VNqZGGZ52rWZO2+Zql6eWuyoRxjVht
VQd1qaB4GGZSZrbjRSRWY6impvZhblmlkzvjkUl1Fs0lW+ZqCyRihVl7qcipEqllHZDghFZHflYEU6dKukilXbFQahqH3mTGhCIlQiBZk8u+
lgZWnN7apRqnnWVrM6b4AwZmbmmZlGXJpnmgY59pU+VpYSqY7HlIvZD6ZhkWLZOZVUlXG6gI4KKXNamomYzqWJqOYHquUoVFDblWVNqYaxie
paYqWlwXyZ1JoGamOSqGaqp/2OrFeC2WlStrI6i9jniZAF7aSZDpmappjhcirSer4WqKVFZ6I1Kqv71a1YRVoW7l2WHi2rep52GRakbdcxfl
ItWjlVhvrXpVaKpGM2VbjRFqNZaZD+QdpZotReWJn1n1obiVaarsYYipUjWqwIVktlw15YWZZKVV7lgNeZlrZ5qu3XRRfZWZ3kZY5f8SLpUp
tKRaei2ZrEiIbWYhDoV5qkGy6JiXqKqpyieRCSOZpYZZ5q16clRVqWZVlCWQnaKw587loZbSfmdYHV6aaCjSaohc3pc36k1rHOmVlxX12p8q
u2W7gUaEkmlVufOvVqliBiuQ/dZpV1kjme6atqSonTnYuOoVSmYbXOqZeqZoldG31vKmlIqXSCaWt3/ZZ2dTjOtZW1IxRaXWqpuaLOpZp0WY
5eu1VucGjkXxLIy6CqpVkzrlRFinOOXeSadCluVbfpPVooktqaIOJLWm+QEKqB0VWqGF6amYE1gJiTJpmJFpqlZVI1d1NbWStlaW5K2V+dR6
pVdrV1ZGqiVqmN7WbCypvm5+l7Z9aJ2nFHSturVpVfJXaxbJWaqeTG6d25FJ9EVbXUZhKtiZpq1dskcnHrjVRnnFkklUh/IypOmUjmmlZWjm
5r225A5Wu5aFkhaZk1NBSmXqlaKI4nr3tFVTaobkeahstttaTTRqZSamZSSGrapvWK3WKVlOX32oxeRzC6yWRWymKOWFpRHUEiTQC6in2WXa
qp7WXOtaSpqen7Si0mkrqN7WeHidmZY6WbaSjmvSbjuJZ5qUZVZ+eWCppBqXNloZmtk8gY9J5HPuRngVq5ZqxVZB1jPVcmiWVaWWLepZXYrs
teckWhrEKNaa5kbFucby1amqfUJfm6V4okmqYoOVaJlVV4XYaef6ZsqOzu01pYZQkhVR3q6mHKphR4ZnraimqieiI4lHTVVQh4lVkZa9R2bR
aVeJWpZBZqWvKajo2Vb6l69FWy2ZyyaACTaKpcKVlrlqXNpZm0WJZt2iMnmTz3uWmiZqmWmQZSlqXOtJZ1WVZaD7t2VZDGmhAckx6VlZmlaa
p0fyVuF/qiKoUfpa8laS1dLnxlaRHsmVbOZV2pXsvda5+hEBqO3KLCXJmmVtm2k+q0YNNmWiW64lqlpb2MvKlSnL6Ztqrna5VQJFdKwRh2Bh
Zmqahj6F/slZbVMn6qpVHaRp2x3qd6mWeeRLzXvGXRqYGW5kqqRq8pmyIqHRSmZWLcQZk1xooat0nZaupdYUK1shmnV8Zh6VhnSpulUorSlU
qLEaCaBYZndlyLoqFK+WlamnnQExRBpTaR4bV7ZpOayVdZfZVpT07JZuKKmWVlVaaZ7wiWne0IWIYW6VZqxCaXp0TFm2SMhiFKiXVpiWehKW
ebao9WZ7fYFbYFknpYeInJGwYOYpLOaVZ4Zmxrpd53l08ay60U6kslaknkqUqFXPblqlxRZeNebZLZGpmStV6voJG6kkaO7bZX2tXWQGmWj2
KlWZAt+WpACuauXaOGlipQapWmb10fI1BsUvVpml2JplbpHpyAZsoL1QiWQiZml91Vdcqn90Ol2UtZl1XOsVW5JmqVTfqmsp7xZlN2vW4qlV
aaKFtG2rmpqc5VcVGeo5rKuu44ohZUKV6r/HUtZblJPWmbmuRkMaAYo/mlZm1G1OTYmlaKlmKfqqZUkJPhu7nK6KJTkXiinSGqpJwjuevYbV
qqp2q5JauFjsrqhUlLbarqceSpnOBaYJVp1enJlFtSPeq1r++WWRZhbmCOpOlpNVsvXyWWVSU8ZJSbKpJGua2r2W8SESVmVWpVorquqXhBed
kazIaqVFFlZmxUWMtXFltRXRpu220HO0bbVrJqOtk4rGriUI7EYahW2YlphatvJnmLjA1Wuk4qrpSwV1W+T0WqdiVXpp4N5HOUqWtrlNdVT2
3y4a3f5vVmamZKUWJKlXI4qbnRWlJalmrOuVqllt6HZ6OY+tHLoQl6VluaGcm1JCy/YW6aaJRCrlmbmlu0/kZfaTFp7rbSdgvpStlBEiWXJ1
aUWqBpD27rXnW3palmUa28v6ZGKaietU4ZdW1/21g2pok2ZWaepWVDQTspIJXmS5lZpxXHKV2UK1Vb5qKiqxJmbEmoWt2Y1Ni6WuRB2+tauH
+YiKpRCavkLlTYYlixmqaGTqbNtam1UY6HbxetZHgHt4KZFomlRopVmHvY1p2ZVJoq6yqJXCHO9VW4ZmqbWnV5tqxKaEJ5lptJlWGllqdy6m
16HramWxQVesRVZlcbkIluGQrmUqTSZvoe5tVepKp5hajT7axl1paalYW2maAgRppqLniZFV7Wpm6uS7QlNokbp0qqqZ+YSWRUBhm05qbbVD
WGXlSduVpgQNppMeV2SZUVZmFAbVSbTl4Tb0XqFtZRnVSYbSVv7NtF8FqoW+S5dXFIDS6BU3ZpadhLVkdK6mWdvkVkQoVeGt1VJcUmCqqSqK
4BRpPmt1KajdUaqQoZ9GbOtYk8lFZenpfhvizpGnatNoJSalVmakVGndWtxoqCXCiTEJEgqhVtG0BDaXmqWr2hLZi2op2lpjRWamJTO1ha17
KJ5lVtqnXl9oo6YnZ5xapRr2FW9ex2eWmiYpFRXGeVVlXZYMqaoKGvh4xxeBmiKBpVKFRWqunO+Vpmma3HE/NWaejSWmDlRZWJaZpiZlvklp
1ulOVq+h0dqGfZZonVYU3boKOda5dV1pnamclJYXCqY5GGuZ2mORhVtN1k6BLp+kpvkfZulN+ZbdR2bRJC8dVuFKppWqbJ6NLWoHhhirJqkl
eKmWNaqZpFRZPit70VQ2alc75JglhYlJM4kaGXUQGJuVpnuWwo1QaeB4qHWUoomaUHqsZihRmnVlF7F2lOJkxbSVbR7aRpxa9nCS6SZiVNFu
WtRWCoa66zGy2NZVjaSZamuqw4UuYREFYnuaFl3A1dlux6lqnq1qd1iUJGY06WbmbZSo34V1VFtrkSvqmZLWT5FQn1fJWlJVaXqqA6Ho6kel
WmkiXa6aE4mFDmoVfsal4aWpf040XprQqlZrQRlmdQd0/qZpq5KJRXrmdhemaKqopXRjOoBS0/Uo1XTohRnqpppyzfGSiKWSpampWmGZ+/x+
0iZokVZZap5mC5gVVjtktoGqau5VoHq4bhlVanlVEuKhXN8Jp6oHX9Snm7pmF+cnVbgar1qkmKWayWtFpVXFVmRZRahaul59NLHfWaZZS8Fp
E2kZCNm5zKGZll6hLPXG6KleZapZ4RZgupmoqVmdsKXyVkIGKOlWYkWLzmW2xeEyumNWdFUmlaKuKJqbBYp/6mlRlOUtbk1C61RdfsZaVQZ5
yyWWaP5bJpZKzWZqOrrmmZiB/mtdKn2Zpkbhi4L1x/542mJhVVpZRyuSLooUe2ee5eVqzqWyqlWEVFCVRGUZzSKcIHqClVlhYWa6cxOSKdv3
53aXapRmStzmSpxmbXapVRWZJlLQCVZmoZaFlXRpLp2Y1tGWV/wVVU3WaSUurK74ISJdqYXVBxTKAKcZ1S5pWkrFS4K2b1qYK2k7WcpaClha
QYi+WZfVroGJYFBRd5edTZemWlqlry9RDalN1LmqlaaqnodgXxuVqpamZSZt1EdBgqeelivbTW9VaP5WIhaHThH6MeXiQZN5vWprpWrlqU5v
GyQdUV2utWquNaSYuQRZrhmolpan7UZGWydWE6+Z0Vq/+1mVszulZVHiZelnWpKm33WbalYhaGl6mZEGuViprGms6KVmLmY2G5YZEjmqchld
pa6UOWSp6AnqEOWy6ViWU65KBUoSZvappVqZzYBipdajombqRaHa9WFjbpWSRYZqvpVbXOtVp1ISneWZp+cqabtp04pkeVNWqb7GrcueNSnd
kKtUm5laZJ5m5QrEqxbxZfniEj9Z1po0loelq278mTqjZeVpZ4wmP112yiBlVWuG1aaVcmFa+lfWlpl58VdqaNlmIxvrp4Z4aBaVp2qZCrrj
RJ0npe2aJVDpYrCVP/li1KtrWlmaupx5TnJUep2HW+URkXa4azhSmrkVVqH1ulilrSqYVJHm+lYDtaipnCmYpKWmSiceRV/7aFk1VJmbWN1Z
XPpTZtaliVbsampSTeD7h3ZoV1nupOJl3e3vlLRrXmpmmppahfNkpP1qbsqpmZZatGQmehmUbRlULFZhd0emas5kyjdetJlmXOsllqYZquX+
6RaDoYUbnquWwllW9kK3F9WVsHpYquCWn2eJVLUhF5dvqlhWTVhnupiprClItOWSGWo6pNgUJ6s1b11WlBmmu1BdqWcVbppXpdm6UoiWtme5
famoUaqCUuuV4E8hZpaXmVdG8ha1GZE1YlqTaUSSvVGtnmsV3a0GIdr2jHOOJrKVUnmrmW6h6EVaihqLalUauar4fJNGd1oVxnaI6mZm0U4P
VKKlV+lZVqoaZC3bItetmltJbWqrm6ytvZ1HWF8OlSlnup/yKfGZVqYVWtV1NZ+q10vUZUKy0KXfUxpKjae22LYpqpVSulRonWpYqJgOJZs6
LOZlqsao+dL1qgZKhWRgO1pV6VhlRGUmrp8lo+oHLulltXtXzifSGXOKlpaWZVVuAhWaueap2UWPRqWlvokonVYKaf5RHpmg75VpOpSi8plm
KVlSVW2zsB5XRquXUpXWR7UqAL5mmOVm1qplpqNDmLXXlJRbVoWgbJuZpmpd7bEqepafdbllXWqYePZpRXp3+ZA+cAWWVqOmqqlpvl5o1tWd
pu55pYy/jmXRRfOW1VCBlpnmsX755Upk+EZqHS7vO1f22+1pi1VFVSmpYkyelKQMKFWa2pp5Za9d2xeGqSMNCQWCB/MaVOFqrlo2XambLPZh
m9Wl+up511JVHes5m5VZqsrjamqWvysEzqK6aqpmaKUiiLKdabqhUmvqzZppz63FunpaZ55eWKaD1M6CJBrqdrVZpm2ovookb6VVh91mERqq
obOuqYVt7ijpMCtqmyuQXUZNlaLqlJRp53rBgZmgUNmmJbYSR6r6ul9FKrqmmklXfK5UmlWV6Lo2OV6NA1gYEGmyW5VWJatVLPtalzlvpQch
JUfhGFRhgpWWTl9ak0daekSlSWNFacXlH7R6C5BEqZ2mCtVYtWXV6XEToWUCZJZrpeZXGUB57Bbl2Z0WXZKoJpmQtWcaVbnoyaZ87pHuBUIl
XdYp2Z1hukUpWllYrqtHVaF4vP0oZuOG0aUJdtl9Y8r1pOUWZT2mnchdJyidrKTW6JbF2ZHSOFxjl1WeV0mxNeZCbejVlJatw74llmkCdV+a
3pnUE5E9UZJoGVC1lSaTu01aWvYRfZZpnYVM7PsJHmWohFa4ZekklWFipVWtfofpp5kpmmZdcKmjK1lEBh1Z1GXN2UqVNZWbH6m2N5h0Zmwq
7ytE7ua2V1aSSKQG/tS7h6RVUJVcalpjLOqRZVpHhhp2MquWVTTXXeecWZhVctZZRgVqld2XirfpVxmVnbNS6OVluqFa2lYFTmVnCCTlZoka
bCtiz+HnBgSEVJppZSVWXOtZplZlXGHC59eZmJ6LaK6uurQ1lGYKF8Mil7xqt1LYqallt1r4WaDR1mjLKpVSYaWq7SFUoome5T6ZbrPh4dJ9
tmBZqxVmnNtWIllezGOLG2lWbqH2hmmbNIW3FdWTepKWarUp5ZZeNYZfySHSWicdqlmCZSa+SckY6IS2lGmLmJdqZKmaN+sfqmiZHCYrZQ56
ivmCaqIlZG5VWLXNGe6SlpvmRbpIHOtVW4VlqlKZK2tZYvNqXLmHnpq61aJqHOtam4amV9Wly1JVpp21tF4HJbWV6sN7XOtVW0ZVkLXHp+Vp
ZXMTYLVKnRpiWZZb6uKbpZXZLmWZ2VrgE3xFHqVCuaJa56mp0FlpTUL7Y1h8kapmorNtmoSKmlFVXnmpdljEKlq4UkjunxpU0FdcVWiYaWFF
TrVp1263nppTW1cZZbkquEQ2qgWJadmWWcm1mmy5xqDjn2Ja2ZqmiUF/mq1m1eGWSoqb0UeKmQZmZaSuNq5pEaMfi3VeliOlVAOpzXafJWOF
YWaVWVopWa82568GupqlVqqmeWSp7BjdYaGy6IlJo25phuViKZp3bG+1vq5E9aoKYf1t3pqqQCUnNKifpttrRqWSJ+c5avWK616YqGlJta2k
6CmdVKHy5hojF5ZJECimo1aUka6Uvop0muUYWu5VlYylRpvofBCbSal2v9qJXPKF6YJoWr5eaxpgf4oUY5Uf8WrNpGsZVrdoKKBWt92tGW2a
O1LVVKq55XB2fkVlkKN8KkgdqlRkpRomfWm0VOlZ6PVqVS7qLq2SoqQ2k61FFgaUB+EbUSlpukW1HZmltanpvmmcoJV2PRqrzKLWAlNFdo6W
VKRakXq4bhVVarrpEqaVLO5WZ0ZlmpQm1nI2LOZkh0Wgppv6l9dGA/JqlnpaWna1blqalAsi0npIoZ7tZiaY9SLenpq5vWnmNadV7GONllp1
bLaRe6+Z5vSrm2SCWJpcblVyVK6emYrIa3BrSB1lpIlbHGrupKklgpcWKBThQ52HGaqWpW2aTOtVl6tlZJ1nWqfm5YyuIbgnqWp0uGpp0uYI
wOWpTBnlGZ16KSDE6hudSVWJZWq+Wy1KnuBSOaZmsGUkYbWpj0xeNXRWTjkNK6DZAikq5JJtJJbRXKK2hsptZrSZ564l3YIymVWqh5KgWmmu
4viqJSiSkf4WamWiKZpmVlEBnVDaaiBSjqJFUdrW9WoEicGUdotlX2WaomfHVUYU2YI0gZmrmFFlnqRsQzZJ7xq3lalVBqdnFUn2oDaVtmoE
o60WfN5ZqpTYufu2topZZteuJKzdpiWi0Folea41jpnldetlki3gI4ZpWbKZ1C1XoSSVB5SxBm6ZDpnWaq+VaO6WalmWyla2xtQ0P09kavaH
KpVWmW6q2YSZguolk6pRkqaVg3UZWQU/lsXRVWlaAmRbT/q9upCmam0ZfkBdXBMBakkKFqmpnDRimGoKSXhiXU1ibZtlk5UborimYhf60I6p
0S7htVdqWomaCkW13Rby6ZlpmaaVBySEHIYNeqomtpnnJJlq7FnYYZCn3FWG/6JtVl58myZmkMa1GpUeymF6aKLT0VDbR4aWvh0Cum6Y15Vn
bNsZZ5YVmqhruXY64ELkTvhahSnq/qmGlRU2TT4/YXulYr1mJnBYbWmmlHFqbmatjhkwCE6jmJ5aVZhKAsXqrXJmWLelaW6eAolLaFNlxqpu
6t5ajaWiihnWSaSVJjmmLOpZq5WUqZeod+Oq75ReVmdpW9auZjZEzjeWGSOJlpaGZWVu4/160lrQq2cKJ5WatlipnCVYlJX16RoTIy0uBfVj
LOZm5ippZY53amdVp4JMO+mVmKG9Ttl0rBVMNZaqaVSs3RXlgo1ZLWcppYKMAu1WlYVn2rJjQCZpwkjFlqeubyVm6aF1QGpVpKN6FaHtbOsh
m6agqNlCWKatU+NtJZROmhSTZW6l4qhp+kUYpmiGn74UHKs941tapdzZd6RluWRdrCZkpKoNrbpdm+3i76pYUzVKquoGHOtWV4WlqpGam2li
+JEHVlwiVqRa6bWaR1HcKkFaZhVlSdep4ZZKhYVWhkhemhlyUeJobUFqaVWWqH2dijYAfaepp1VXZJlbXFk1mEai6GaS1Gfe7+appmTahVXc
NbnwmTmzaGagallFZ9liQoOruScWaWf0mqRVqDVWK6YmX3maDgl28l1VlrHma3qflZWUfZZomQkI/eZVLqlYaHFnGv6WlmenCJqVW926jbSd
LmWWqVCNdVROamdk6gzlnngZq55Yg25dyamN2cqqjqmXTllWWKeYFRVtMZRbK63koQnZqnaZ9aS7Xn6RIJsdrpp22NYQwZ1hXU3libZVNG55
ioeJlxpZzrV8PNVh0UaKlWplcusWBtUaShWec5ZxLVGgWHttZlfFXpedp0nKhDu4aiCZH5qYqYqXqTvfIpeual5VXX5asSmKX9q6cBkKXlte
V3SQ9xmXWlmFlmdnAzQae6V/WNVqZatpfmRU5AaXKyiq4qUqKSBolCmWeisWWtqdJ1dzMGltL0ZllYWlfe4ZqWmJtPo3uxusHO9aV6VSZdph
viW7XLslXuukueGqe2KWnYspZ8rScUueZVRhQ3Gg5l+al6tZZWab4oSFEqravOaXvmGZUYjRMyaoqmnU72VoSX9/l7ZGpYheNa0B5EZrYYKJ
LqWlYNqVmOnJKb6iigpWVaadf0e2JoU5qSUuaKWmPOaFl4ahqrq5WykT83ptUdai+qvDpWlQTmSqpsC4alR76ZWqDaTvVaJposV6VeWx2705
iY5VmzZ7iZqqNWpa9XtaSQVARtX6bFY72h5Y0cnFW+Caab+p54p1VkNV6mrHKigWQJlKGWC6qdn51MOZlV5GHmXS7uiljq1XXZZPGFJlVmkp
224kvpmRpyplle1WWLlGa8KhrVTppaqavWVZbS2YePUulf5Ypd/XIBhmVWW2P6aGB+SaVnenZ3JqGl5ZdbqlnSmZtLVlRnUqWOsUp6GiVFlr
W3bfUoeYueLjh6EpaV6hlDa4WRFVap1sZpGGuhFpnIkYablWFaikZlqUfZZJYUXW2+6H76a+p6epiyYiwppeukZ27l2IosmSlaeNHGpXY5Zf
XVb1WSKSiJ6GJGntdtbRgYqHvp4kmqWVNum20VqmTpSd99lmqeWZSuaCbO8VX5WlWenXWxcVepipXWVY9KKWrgoupEJNaE5WX5XpzjpiWnlZ
8GtaaKCdeZdu3LqNZGuWmivihe8B071l5Zqi6+JEaRqWwECQg55dtZlmkFqqfZpp3koI6foKGuk4eKpr9QnN6GaxOTqplKs8KRVqiZJVqdoa
V/bJnlhPrmlGQZZvXO+JpoegnKmWJp56v015qVqPtf5SCkZlGbZWZZg6dxlgfUH0vgQp6VYFnr1GWalpOaWholZaiQVkolYmyVHhmRfitZpQ
XXbZe4lpTXAWZmnbhhVUdVmpnZpclJoWGqo4vaLa1UUVeaKZZZqVkGlWNKjO0qdnVaVTXFRumfLilNpZiJmbBku5mfkXGDmmvRW24QNeXQ1b
i5jvXmZqNGiRclcZlqb05eJ1WqiPGJk5v1SpktlUQxUPnphZmmpptEMmxMcIkb3UVQnUpIGoQtFfTrGrN2axWUdqLOtph0YlsuatoZMnRQlO
TqTyN1Wtv2aljHeWVSNFZblKWQp1B1U6tnatpsmbZrlka1PVetjLmcqBptapvk4gnqIFLulmWZjl03+p1o6iXpYWW6am6WhiKZY2a042Tl2L
TPtWp9kk+OFWuqZGnkcyriubmVq9ZSJpj62h352bm2aZlKmfuNmYaiZklKFXW1MrtllpHZWZdYWaggbRjbV2BEZpmKF+mlZd75TeZUARpWqo
WRlXQIau1KaV1GnPVMh2y71aBU1qCJtZaSRqMhfnob9WVTmp+llmWDsxKGFpKt5tkmrqJz5Z0llpWSu5np6dXNtZVwZXXfSaW51h47Z6lRSV
Qv1rWaJZvlx5nd2GOLlVZVhGjqC/QmVVlcbqWJWmndzqRKieWrl4mZWaztCbeap8GmZ+mzmVBBhvlJbN7dfYmIGuXOqOWWKJ5ea5fY2CIlfd
l+ra6jltbSBVdViorSqdoKWSSoMl4lGQ15DnrZJRjcb1y+23qshpGmo5XlZJGaLl+VvkRrlm7mmVOke1ZaprZHZ9qFQp4JFmh22bIWBWupmZ
ukRd6GYVqq4Zadh9tiiChnBSSJVVqp4ntTSKatoV7Q5TqepXrN9Zqhga3LV6eSuOkiap3YlqRUy5JqYqvNma3gWa5L5hddaRLxRY5GFGpllV
qtq5BjVacaFU6dlqJ1xpuUJv7p1JahWa2qbYdZykuXmcqJbiqRUXwcpN1WW4OV1YSuQ9tEUGrVqlRsXWZyWroa56+h6VukapRZzpZJXn+Chr
ZoWdxGW0VZ6WpbgqhUWXMZxZLNdVW0VViqnmR5YUDUCpwtxSZfflaqlm360WZia5RWV6VJEV4meoioEukgWhmdmZTGSfGqZ0tph+SZlltTCS
L6oqqV53XZqbbNtpX1WpnYVa9o4p4EVFIn7ZaeqTVmmmwV9vkSekFSRZYyFqgaV4aQE+VpFlqZqWkSeToodpZ+arWlm3vplcXWFVpXuZGE2J
eiBpaD6htXZSaZWYOO+aaLuVgUZXCZqltx7lKpWpHmy7HVCZ08ZGYxbeKZ0ZpAWuxoUrNYfWUXeXuWZqj14Vnl2qSaaVlphnkAWU00RWGmMr
plhWYxZZTlFvqpaTRUIgdamVbunY6GS0ORurDmkfUimrtYSUaoGYUj/qcItRa8mqlFmqWO9HZjlLmkZWKUbBYIhWZ1NZXmiVkGRVnJxW2aDq
haWClqx/XOtFW2WlrlZnl6m6jDNWlHNUZZVaqQkmvlRc9GVaeahmeZXum2t/Et16Vemkm5RquRC1lVqKXo9GVoqUjytFGhlZeGXdwVmpz5Fm
tyepRmQ46aZZLOpVW5Vh5qqr2+pqaL6WNipHXVjZHRui5b2q0R3V51ZqV5mloYVPXtnqU0huoQu6tIFTnZmVl5RlJpL7n6VIYp/ZSdZVZpaW
krUGxeCGQqRqZYtJ/WCXqVdl5qY2vplWUj+7tZukb02maZqqGVDl5hTllx5m6qUWKrMSlWmVa11kaaBazUogme9l2WalWSGZgEu0kigloEVq
pqjnejUd6l28JXdVJeipaFmnpZbMqlP2dfZ26qU7UReVlle17ap6ulqznekZpjZtZO0GBqWanqHy1da5qeWWQZlq8adpXOScRZqs9JnWng75
dgRt6l7pApEfnaCrq2K2mJWvHmCulZZfVxqFUcnpYWfxm40+dBmSml1reKmWOZnc+HVpdlc3B5SUtW6pClRZqWLZflgoRFpVFGG6FpnqNxUa
UahpIFqVmrbJAuDU+EeVVuVVVZladj2q9qWXlamQSRf9bk27NPVfmOpZBqfm0ZB2ti4rVWFpa6BqeyvRSZaVkEXDVXRlUzWB7YaVYJhKH5VS
qyvNM1naZJZZSpWH1NtBkKjo2QmGWpl2XHGQyUblZ71qahphukklmkJcbq6CFYRh0SfZ0W8kmY22nbVqQNWoVsldZBdllyFHR7hq8T8FpuGZ
ekoVQRpOyhaVimodWkVFbOolnpWovdamtptKuEU2aUaNboKSqujxea2lnC1YpLWliicWcpZqTpGPJpWXVINmE4mWF+5wmsfJKFYlz6LFimOe
mVWheqvqGKiVuRm2lmlqzqY8n6ZOVgopHpIWld52xYpvlZ9ClXoVrlVQt0uRHuKqamNYZakaZDWe2kr1FiqstqVZGCmaqazeJZqQpKGkUWpb
lYXFJ7CqSimljjZSSYqUmpl+WZ+XWLqkWlRVn9luatZGHKsZp6ZCmbWtq+amVWj7CbZGaqcq4nZpKEx2WOSLGPUgUmv1XoNhtl4upuJeaOZr
z65RXbpOKWVW5bkaLL+Vl4GxVZb66qm6TpU9Jkl53sjlTZpoN1HRMpup1laMaLYmy+WilaCVKViZGWkVVq665W0itgZcQqmZV3yURVtlqbmq
o2bqq10dCXC4e13mm1OSelikrGbYZZb+7UXVwKFlV2kaomRSZrRmuFh2qRnMaoeVeOqxv0U8dqbHaaamFVmGkGv4XUkIvhXYmKtVJO7rqVlN
lWollKxifOqVXpWVmLZpOWpt3a2GaWlThBV+YbSXYXnltA4VtdrakhKR1NmeGlpSAmppd9RidxeVGZGC0WGalCRV22lWqV5LhJp8rGZa0dh1
V+4qohQS5uGVflfpqeWs6naqdJRnhDa4WZVdakWoaRWHvilt5ZUd1bolVo29JjYakroXOAZZpeWbnO+VW4mZhqG3k9o1aP5XM1pfmRbZOGpG
eHWlqGmZpCUpOVNr22Felv6YlttbtnJVyZzbKohWbWtVplbpdVyZXW2dsKCjRlclStr1ujHghm0h7SWRqN7WuHid2VY6qbWSmNqLJJ7Zd3Sm
kO0a1JRqBZpXYpGm9uZELOaqy0WRLuu9rbnlXO4Zp9ZlaeZql8Z9LKZRY0ZrXWSqahti471r0mnQppYJZ2mmtm+qxqWhFFq3rK+rhUKE4PyU
hpgBZqZqbZx7ltpDmmSYYmQqeO1WNmraWVLyaolVxBKdY2AZobiikVpqLO5ZZ0ZE2aO5qmbDB4sWiVpRpw4WmYphPYalWqVN1mPtYORj6bl3
h1RSZNoNfptnAnJoLlELZyGWqlyoj30Inp7plmbWheQxHNpVZ4KXmaTHSmYVsWmXM4earTiZZWvVYpBPGiFlV4hqVyarT0a4uhPhWm1WeC+K
YSgflVeYTFlUNvNZuVWarCykpaYe3pVto6UXXWA2a1aqSmRi6EpyaFYBp2eFq/WobN6ZqlWIqJmyfredLYWeFFSl0qJJLJaqXOuVlxWm2WaX
a9PUQ1ZK7lkKqnya05ZbKOlCM0ZXjmXtVaVmDKjfmoiqRn2GaWnGXOZZW6eyppbrlKaG0YUrhUt7Zmam7WqYfWeZo9rqpVEZXWCbfPqomVbc
3GZqOaucXO3ZZSqqhhqztu2WjbKbz6dsqlJlqmkVnGNW5dY8uaVX6wmRaD9uZ1eErkempxlL75/Rfzman626mXauy1NSHGephatVt3la1Ibx
QWBWopNA5lRufaCI5WN4Rq+N2n2mpzvGk1tjIIq5qamnVxeQPZVJepmH6lWZUtYKRhTVE3lkHlFlz7uhlmXYRERVRZl11Au0hbRpqlmlFrmi
+VRdumYWnm1WnWWuabMSlGhlZllpnZKGYmon+35Xd5Wohhlv07dpMcmyVpuSVapGT53GTWinGaWFcSWpXO+JZ6ZSmVbX62pZ1fV6ZOrURm1k
1CC2YWnS5VE6hohlR+56uiptrVpZcHRmPYfdeoWt6GZQXhZNdJmuA9BYpZ6VSraZul3lElKv1z9q1Gap5F2SaK1TFpqHWQD1NpZSElWq5met
hV+Vqhxo6xeVSYSqmt1fGuZ2rypUTZt5XmbWBBVpdrDZK/2ilaWfqavUUz+aWZlmHaYjXJlRelouVq6KsVvZheoJHaS712l15pipVngWYa5W
5VpQqSOkRm34oWpemYLGU/Rrlapla1gaFOV0Hkma1xWqNPyGNq2mlWWo3ro4XP9RK5ZmWZXX1sW1NanVdwsVilXllBI3c25WkvCjVahptB9p
ZmRY+FammmWKmqc5U251fs5mtapa6+ynaO5XJVmPjjCVFelhR/B/pqeZZmZFe1WbM2cWBVRl0WrV2ZqBrOudJuVd7mpdHrZWGgMiXRaylqoo
ZJphUspmeEdllWqFapMqHOtpa1Jl5arj5+p5k0fSqGfr0eZUulmivlKorVGukZKhKoVVGVDgBVmbaQ5CmqdU683JbVRbbZq8vnpaXP8ZayWm
VZSGq/qovZkkmuEZbd5jbpipflZ4XZVI2v5SG7q82lPulqyZrSlh6pa1GNl3lUGnQBvWYKO6CLQfiqrXOmRVXpRbfbOZY+blpJZerWBGy5JB
uZSa2IJJVmliB3gpFX4mmaKeelqdktinqU9VJZcNuRZ2ey4dYul7JW2ZVjhX0IlTZunEquVSdcGtBuYpShReZqGxbSjkZFDj6BV3c5XZlGG9
bOlValkq7KAavFed5QoYYervKY/qaXXWMW1e2qqtJRN1iNJtLO9ZqumglKdll9vsGWqSVG27aYUSXcZhU2dSHUgW1a5r2aZr+ohqWnEsa2Xf
WVdBYlZ65a+n1o31kqlqDZCf+6IkVpmpTuqhNWCwdSIpWWbkxVpuoEVNmY1SS8SqmXlVE0OamX5VSTSl+plmO0b1ZdGC0nphaWpoVvF21fbE
WKqqmGqmHJl17ELm6GpSxWPpPZqhmM2aEVlQupTUholl0t+JtpKYi2pmE5uRaXqVYqbT9JniHPpVZ5Z2rZmWmpKZvZppaqVl2HoaaF+t5bKo
WbbWKnvlhYplxcdYlT7laB7EWlSlz5THqpVqmip5WrfVkQqggYmVYpeXpZeqksEWSctbYplSaZFmA6DQaUelVqolpWlVoMqEV5nWFYWupplh
aO+VmgZFrhWGGucFCJ27qeGmlNfFgdGq4b260U6i95pWZVOVSIn/mZFi0NWKmNrqb1XIVRJV4r+lKRnXg6+SpBVgo5eQa21n8/1Y1Zri2lpN
qp3W2ceaNgnumBqmu5mVEkqJpJZYVqhbmYaRR9Qot5WlWqpVRmnnCKlmVID5lpaRXGOfBpVWlhmut5YxaVGgC4GlairS9ipabeqWVLRQF6lW
XmZvxECVURpexgTGYnWsCyWmjYmKbohnqWZkpqGYh7FUvdevlXFVcRlpKSqv5qdl2J7sUayboV2oxlieWWBKiyiau21YR6mW7aaN29rSPGQg
VSaSLglZV6dbYORhK6q9aJlVVDouuVFOqVUlSmnWpWyvpmPvUk2pWXaqoVplBZr76jlj5Wmaka2qpJCWW2lqqk9TVFlfhCeulbbBFlLeTiaR
AaJitVuzhcVJWdmWjlWWulJoFmalKmVpaeCG6Eu4d2gpfYVqfkQc6FlKui4KZZkoypU7dVm2Wq2bm6Cl8BErailFHqlL2mmkipSS/tteZSll
p1ORkAmupLJYqlVuiUm103b5UYk3kp7RZZquoZrlmglacKamAVZY6JmIYyVvFrmayZkJemupo4ZlNubSapmRSKWIYtph0qZ0wtdcXNme2ZB5
ZSaHpKpr5/B7lXmBmqql8TJalKy1LORio2YgkpR1gLO4WbEqJpeslpeHWz/aDE02HJpRZIiR655ZXtVzaWa8qVkG2VkkgSWZVBtJrhmrCN1e
2FC9VGZW2FZeIWeWXXhLonlI2ZGnWS9v25uq6UYd1h1KX1WkK0vG61ZahpaqwLVhOqSZ4Wkllmin4j6mJZqxe65TRZ5pCpSupWH6ptXKvOWq
4YoKHmm7MklGXhceTntEH5JSpV6Ulp4Uba4d228VJ26S6r/b09ZtVaeWGWuK7Wlx0myis0mxf5oWVGhZn2bECAmiHZmaF6qZgENoYqxVV6Sg
avVnXJNfp2kkm2XYoLpqV/IqoKaYiWm1WW32Ay0ORqXnbaYlulVYdu3VSaUtHqZ6uoWGkIREYuZZpEmZZdV0gYfe5X9VRWlSaa1mbHKR1dVl
dfQuqlWVvZqKuuG/b6l8naVmInstmpmJaha1TTCJXOpZ2UG2kbmDqphuzko2eUfXUGZbVCNpU0kOTVplyZpeVgalM2dWJJAiKBFjlpRqLVJl
ldpG8U6dyukYZT9q50qoWheV1nqKS5x+ZnylTeVLUqtVDXQe2ozqlq+FqaCWDYD12gXzqZy6lbml0Ce8WYWOWlSq2TlKPPbJ04Zplq+51zlU
G151VJtaLii6nUSKlkVa3GOr2dOIpXLlQoLV+eZFGmF+WhfhsBlbSwaGT1SphVqO+fMz5JiJWpmaqanVdRdLh1hZFuFJWpCeaa2N5KqNom5a
DbpZeGCdllAZqauFFEXPjOnJFatSRQpiIemGj02cbelSbaY0pCUYC10kGWnhn9VWVWtWorlpWtZXYufTdjS0QuFZCvWaqW4mTpLWfVRlWGrY
ursiUoaU3KXKvpoVGRVbiKHYJ20JQjVVoGtV1q5Zx/k1ecSVqllaWVmicHS1a10bmeamWlX057hUy7RUpCWO3pqmXtKw+VbBmSVIrGraT5lZ
CE1mmaWslFhpkuIlTIZfoZhjiaqd4rxV1Fq26+KEUhmG8EEtrQVWH0Za32SmXKTOCFoShkppSr1JQgkeZqkqCa96OVJlkj7L6tGanlVYQqWd
fpLZpIV69aZqJdnWr5axTkrZCUGpBUlp0AZCUpqVUsUuoZrpOCChlhmm2i8WllpJo/qlpI5xmuaVVhWZXO9GtSkrVllXegpUZBhiUttJnKeq
aWqKd1sWQ6QmkS7Jla9ZbZTQxNatkq5pmiplfkahmZkb4WkYpim5AhgJdKeYeQFVU4qpr0kZchYrEojp6qnbq5aZOoWEZcanmkaJRqoXBKhd
25lejk0ph9nra3IEI9cnqbun0MaIqf6xImqZUZqptlfl7dWqyoSliJgqkj/W1kuxpltjrKt2TWkEjo7qRumpcRma2lNq/95YFiXlol5hg20Z
3dhS6iduklpWq1smZ/16k2bIpaoS9jSV6WRlpKimXVYh0GFhZ2VqYGkSjV1KqNzGaGib6hmrV6mqYXNtJZlf7yiadGZpTOtJW2NiWZXeG1+X
nUYjopku1meuKaabLWDEmoplFR5pqmQIM1tWFmURkSbK1VFFQ+mk0xpUWhYfla7qQ1iKxqJaVaJwb2qVTJvpplujeZn1mqHREtlqdz1Epmng
XapngYVkl2U9oIUVdZia8aW+V1mvYdTJuWtZmNVYWWbhVHrbqHtlxdKUlb2iVlvdnRhdCnCZ5R66QeZa0qhoYh5XipXRyaUF5UphdrFDhbBm
3JVWWc1mlNtHmmVnhGxXqotKhCK8VmEuU5+qpWRWUhkDZJapWtdvYtqm/EJapQlEqqWJ6amUtnqi8C0RdmF3oVZLhTdxLBBlKt5tJprpTFDh
CZdWtk5GVaWVk8hmVEEiqGpZh1BXEiun6Vtm2IlpYlEp0YGagmXbaZUZ9mW8A9wOllJZYGFpWx5WrWCftoRUmW6GYGmH1MpIVVbqJrnWEt52
VpQqs2d5fVqJJpt11JqLKW35tkslqo6dhGp4LlV4S4WctVuaQhVDupre/Klq1ZqWnO+GZSlbRgbyMpqGadWi6ZK3x5VUp2jlc6VuVfaa2mrX
UhJkUPaqWcuLo0TX9VmF4rK+a8RbUUSTqW6VxUtYpLuUmbmquho0aWYPqSk3SpURYlVZjyeQCieGZpbFZHpqBohaqUC2VGlHnKur4Hu2aQpL
c6TtqWuk4cWbaprYJlRZtoqlzlvPWTW5aW5x6WZmaCSik9VqW6uqqh62K3UeIbpneFSuZeWekDZ4bRRZX+ZpZtqkfasYt1YbJahaeh+qyle7
nVdfmalo7lWFuN3avDmdlJZ72pYTCpW6522hqtWqWmlS2J9BaS6Vvm4Sqmjtci/oMZXVZfWXJhSU9vSv0jTlhr1VoaZl0FqapUpRWrBbVh4V
O2nUmctUkQqa2ltVt8ZdMlfoUFqWa4JZ4WsZiUKrZJ6hSKsqWMmKeGzutelmhatHUcmXjudtM0mgZ4WVoj7fquS9XG1VWqFUoXX5XiRjZnpE
VqGVko0Vqh+Fe7Wp0a939BAjtglJnpaiXWVpSUpqqBLikKqGmKt3c1emMOVTp2lneJYlgXt8HVEumlVclZqY+YE7aQp1Whaa73baEodLZTHh
5n1tGV4qzmTSa3dKummTZCaeESIPqWi5mlaVZbFmUSo/tlfdnZ7cSoRdPZEglQabe1tDNq1lgBZcoaiUpqiqGnY5QamebdOVF7E7mJplwtgq
GE4mlqZJeWZybO9dWwkl+VVXGrWrkTO9YMqar1iamjFVHOtVVxVmXWeZm9WTpBZXZIfUKrRlpeVYVZVCqEn21+VmwulpKKYZmZaUaBYgIGrd
2N6WeCmbjVqmK2+ezaJ1VGeWpGZqiCZNA6W1eV50V+aEaWlm0EiQlr5OVo5boSrWpN3WaWicuukoSXlHF0fibX6LajVp6sV6Qne8XSBdT5mZ
eWqVyNdEkp2mjQbp6aJRKGThh0Zm2itWypYejWjlBJlaxmhllZqZYn6tm0mVdivWG/qVh+kpYi+IlqFlmp6mjmDiyzWGxZiWaaaqj305RY9r
Sna1mYp5UciSoWa6qOneIVbqN0WgGFSBoVHJlnngbRBhVFtbWlsGU+qZ6Z4RpLStlhqXB+mUawVuVhZXmc2wQpLr2+32VqKJF6pZaqFN3EvN
VG5urdqpr2qoQhKBbeVdWuob5plmy61V/ohbqmZ9mapqhBJSkpUoqoevmhu2k9Jfnu6almqR9RZrZdVjxOSmjlmkaU1+n0wscVaWd5hiWlei
sXJ5fXnWVnfdVpalnRkynJ+WBHZ1Z2XVBVkvWrda2Jdti1VVWkN7+lpqWQ5m5qVaYTpslljVanGZHzBkpdzV9BS6pqs413S0u5SdFFaQmYfq
RhSWt20cyq1lzZVqmp9jlF5Wmqqq2cmOV9qesVhTZ1aSXLyQcGqUQ6RJmbO211JYZiqZoKPtnAxZu5XpKGt02J7RXmm2bos3piXpMViWm0bV
Vrhwkap5No11ZLVsIltWU3q85F03uEpVqyZVm7rZ4eMVxNmaaF6oqaXoE4eYmedeaFqXaThlnbJf9GVpulFn6UoQpEmGHar5clRscqpqBAqt
Uf+ChdUVllmGD2WkBW5mq15tWJpYKXCS5Vtt1qLVJlKmflTYmZZZkr8UGlgaUQUazWVbAqKpFXl5WDViJteUn19alV3XUuIkxeVemGqoWpm9
GZ2elDXtYUtlmGXCV0j0WZlWLWpmLquVNo7VqakBUTqk6t1pA5ktZOsaVan1GtZ83IucSSWVbounmpFTZRf4gb2SVbjlpmVyJwxIWSIKmRUp
qDpieUTU2QWlh855fWlXUbWdPbqmW3rphcmmDaS/laK4u1Ru6WFkXqJa9dVr6EJqkxpV66U7lpvGUiua5FMVz6hhl1raT2WVlWZr1INckSlg
P4bcrWmSJDomFdWMql413R0vpFWPVInFa3FZiby1EtWWNXmZU6hl1G2Xt4baE53ZpAqb1WTldgPqmb6Y1TS2eoVxfp4U6cVJYL1opkqk+lDN
XqOWxsu1KwV2Z1e6Y902ZSmWlh1ljyWZTZpZXDDu2ZVqRSe4bjFpn51ttUlS3ZyqqpyPWVd5bVZaw72R+Zmy2+GEZV6S0/Em5ZSIWZ6plaKl
NqJSaJVqqU7QzXe2HOtWV6ZXWZXn33SauVLfYUVkbmLZZWtm9TFaLi71IWZebdmJo/Im4WSUma2nlGGlIyvltZqVaoFGC+qqBESpgpznJeOm
KplWgCZ4bTWtVc5cuoaqdxaJNaWS1iXJtnVR0tYZxVWdTB3pVel1v1e1WprlWIVpBQlqGdbv9GVYmcpt4JileVSknYVYxt4VLnk1sQCRkunT
CatmUmRSytCr29VoJiplaaaQ7Jglll2JpBdJbir1m6NCqWRG6FJNWJ5i5aqJ0Wa1tqKJWq1FhLrZWHtWRlJ3EabFhdkZZBGl1CmGrXpvR02G
bqgBe9O72dZm+5RtoRIlWpWJ1tp1dhlWnJ01AYWmaXoeYrBmuXf2pXZ1N6UarJGLXJ30YoBepZpZLal4noW0mp9kmn3UzVclaVfqVabmSDKc
SIocmBGyQHpHmmtrQQmNqdIJpTCbVR1xDDoaWWSoV9uYuYSazl1/gf5v0uVGarpFWKu4qVYLfOiKaFuphGZ9VZFd1c2Ij5FZlI1hdf1darZp
AppyY06hWbFRa7WjpdUqzCaZeiUmFSJloalp7IqUVJn1ZhtVmKKhE9cjXnhaVpKU6Z1W1EaEVn6hXVkS2GDlv1IeMVq61ZIdlxFG0FZbSprB
E6RtNlP5zVc6dibpWumSRiatsBqbnkblJmStYZpZ+aSchBRbmWZ5mUVlTVW+pbaSldepCoV1QrmU3eU26SKaoFlkcRrDl9epV2VnG1F5wINU
hdKaZplpSZYmmXLu2IVd7ajpZGcJ+1JtLpaiXoNaalSSlHGYbXqiarrpStZ5A1W6tQvi131mplpJTz0lTU7lWJeWWV1mkdRTPU6ps5piZBG2
vmKvqWl0fpJKVkqVKFo3mpuVmEy1IRQRaKmKNCzdoJIWSV5CK2mUEGsVuKCumnqdziuRDWaKWBFVVWgr2981GV/hZzpqZe0aSJTdSaqRkltp
hbqQvUbGnVkmzxX6WXnpqRd4arlJNr56S6Z6TKGdqZqRRr0RXF2SkvJobqabVpq6siztjHJhiKWlqrlqaRpi2TDig2SamZoWq1mafl6k1fpf
GuRp7oq5++n7XuZRS1srtpFZdIVKeUlyB4h4VnkacirdUUbd4i6ZiiONoLqkL7W2aZmeeZvNVvNS6LWJnqlllWS2ZFDxVpxqKipWV54eU75W
RQ5iqrNuZhnZ7QYpZAuXZKZnWSWNLWUhVRFjaRkWE1cpa101dravI9rfWXtlJKiaqpepcVFY7Vs+jGDrW+chUiqWxaaGpFSRx1DXzpZVllp2
kKiSJ5pqfVlWWAma6q3BiKpu21mo3l2ltRSVuaZY2knXbqUWTygUhPeXvVBmalqZFUF3x3lr1Fn2VomWiqnbCkkVWKdpFRVtj9T3WoCUKJRZ
WWpFGRbdYe3lyTlZriGVo/MamPlHiJt91mamQ4aWrllVa36VuqZWCqpWVSVWpoYmmBZk1eMk1KXZWV75WGlcarXBxtapRr2laiqwBASklpyV
RtdltmmWZK+1qUtRZgZqjqlskA/GtGduid6pa8aZ2/U2gVtoR5m2qWq2a9Kto66sGZZKYZ9lgn+ry0lDU2rqGlkZ1y+aVVooaxufGajW25xd
kDWY0r7dnWVy5j9izmdR12OZVWkelO3WKGjcetkkRK1G2lyJ3e0b62eZqWZq0bypIlonsKootk1Wn24V76taZ1WqVOUav4ukY+EfoqpdpQtq
kKqoZqlmSWF6IdiI1ybiubHbl4CRWZasEW4fx0nJVmBaSqSk0quo1Z5md5aOFL8h5r1akpqnniZmpd0Vk37R5sni29KFZWqm5USmwliJqWZe
6pr2U18FCJpwiqbnKFlaeTDJqRa1piS+G3ZbtjFbuGm1dHVqOpZKU3d6oKVWrky2uXZaiKHfVrdSYpptmG3Rdp9tI6ntlxZdtGVFXymIRB85
SmyZlU21YjtdylbMRWiaBWBZI1XJ1pcZVAaEirXSbGBlmRWy5jcWUtpN5GCaarUk5WgnXDXuYTt+oUZFbyvtSmVZUqcf2aedmDotGiJpNxOZ
Mebn2ymXa2aVn0lkWJqlHCqiHlmVtBTS11DHjpNmmollUY1KphONkLo1lqol/1ZIWdLzq5d6ZCRWXO+FJyaVbLRW1lyq55mFQrmtbfobpXBE
hyFnVRWUlphuJ6ZUG17lFV2qWtIZ6JWZe1SqlVhUg5z6UknTun5VxeHFlG0aWp/Vb5BtITraqZF3kmprd5OUFe1txXprrWTpn2yNRdq9W+qn
lUN0qOtQJrarpKWeL64ZyieWUzBYUJVVpitt/JupphRWwa1lFl1YhTXpjoxaqCnWX7pEhOZdmfellXu5XVqloaRpL/q1cojmalZabgjkSKtD
2WmVmSlqdBJiJtrtGxsulVi3gclFdV94Os+VftSaIa0ei5nJE0BpWmGpO1ORaOdtlRaq2hVpWN6PWBiVlVw5dWDqUsJrnaeX1K6UUlNmTcj/
llCltZ1uXLaaZD+8JZaJmlApVjlLYq/ipI5SottFZGH1g7Tl5U4VIdbZZWNeZJHj+BU3Z5GdlGGo9EJemQpaK0Za72q5r+81r66Bq1eXlfkK
kBZTklKNW3aXlY16OSAgpCdnGgdVYqZq0Amlmuv6MVJmqq/ZKY1pmGG1JBfHVKpTOGsDUwVRS6YUqGpYKeMByaiFG12UaaFa/BFfoQNrVWKV
pqyWWKcYWtlU5fIhWqrtpXe8aWCWWp7IVcepGhY/5nuv9d1Kp4xZyFVk5esUhmSVxZBa0JJYgkHvZWxG4KNahJWoZe0RRWQhpZGYtniS6SlF
pNmWZWJlz9UlRUtulWGtXa61B4qFVhNIayopCJWVaEDhyplaHm+XVl0J2qk8VRJ/lpGspttiq1bZFkqSr9dWVpZr0BFiklEelkunlVqmmb7a
9SpNFFZ6WbHNa4qZb6wKrWpa0tZveK0GeomFmle0i786QZZclZVJrGhoEqV6A+GQqUvqludllaVa/2U+YluWFZK9GYkmx6k1ushmZm5ZVmZi
uAViY1lLnnfeaWpX2TZanWZGoJq5RaUJ60KZq1XmqtJhlubxCWxqhoSVq1tmualrlBZHFKrZfrhWQK1mLLGVyYaVa/5uahog6erucKSsmm6q
TbaquCB2SFqWKlkmI+YI3VoicV+fEearVeZmBVb81V7WGlrlrqsbcikenqVlAUepWTUPqO+GKm0LyimWEq4UmIJJUpkQmtEVRJllzrKqlrqF
WUqlqZY1LBdS4gZZVzrsqiVJJXpT9Co3apIhaUJVSz5QaYh2JJ1maZRSzruB/a5mtiqWWZWkon+dl551ZhtTmvqmkBVTZoelU5hvZRm6XOta
m2ZmmZZHa9toJT/vJXtbFGqknatmlGFhFcSup4tly64at421HOCkfibal4WVDZS1lBZjuVhLpudq2uBHqlr1R6UudTSaj3vRGV1KSNaauKmq
Blaei2Lba7VkXiGmVEikVplKRksHYZtabh+5Ze5bGWxWXmlq2LeYObqmU5v5Vpfop+KePdAHal6pbbeWr6+Nt/6PW+UbWLabNhoWR7QlUVbE
Va9VBSRDFqWr2ualj27WoXJqKmnSWrrpS+qkkdhRYYuapt5WoBqVpuN+m6kLTln6shZ296wtWbZ125ZJ5mlSSiGjCcq8apptVZ2pWFXj6Blj
d5XZpSG9YDZ8alWaGnbpSUlVaO+GqmqZTBRnM5ZdklTAyqhXxhXempqe8khaKVHhlazpaZSFfFFp2J0FKbVOql2VeZFq/56oZl1awaXEpTBW
Zmlh5rmx2WV2Q5vWmhsVM6qgamqXIFSV+RUpUYLaRLp5FBUrRTC6KueaSrW1g4aKXhpFK2aEaSK3vqTtoRJ3Vqd5rBht72UkmQ+lCKV+VYW7
WYY62ZmwkdlbZW2VUc1FqHYlUp6VE5hqbTLR6KY4JpkeRmlVbiKBlEhwIqpZklWYZvMllLWJrp1ZlKnmdlhBmLER0aoZrqpeRdGqy2qqnzTR
dl0a++2qgqiJDmotblRa2BPOlhpqrHqmZ2vkn9ah+OSehWlGVtqZFtJ1ZKSr+QxuiXaayIeNZSqalK6or3W5InoWgqkBqUg5mnKJYuITlOBq
mhVgaZwpzIKkSOe6eFWW2hWVwlRGO55kpvgWmVhm5FBixygGZaZXqWlK0zZCbtaKvpRSq5oXZE6lpvAbpeYal+RsoLRSG4ZvmO/miJpZjZ3b
DlhJZJd1RqhpjzUZ+G+aEqaamOVKQw8EqeFVdVamVuRmo6bEhYv72dZlqrnRCRStwbvK1alKe42KX2CABI1V1KTtWlrZzVGJoekZ9ZaVSpWJ
33pS+pGtERBmhVgZ06aSFomlSepWu+XbLNeOVVmVq5SLYvQaYCnIV1jnZXVeVmRJuUcXnmmhRZm4ZWdSHLdylpFhpNWZ5mKHoYhSc1OZXriU
ZWbEa1rRTJFWmZWWoWFg+1ZVWZL1pYfYXXtXyJdJlWPmuF+aqqMdmrydYSZ9S2VKhmZRXHKSiaY5aaafdiZwv0gM5VVGep5WWYhmY27ipY5S
ptqFYGLlf1eZU519XlJVgUmvVO3iqBVWt5qYYWZYlLWJOn+SX7uVSpahhCa0WWEpJpkYdlWXklIEEdxFgVlmbrlm4JGj7WalOKVpdtGad1rl
IfGjpbWVuT5l4amVi1Xpcolu5g7ajGumGSOFZGZSlBlu5JRrFplb62Bm5XlptmqdpZVZam6FIH5fBURYutyhSSVJuWalczvXku6RZkWp3LXn
fpSdUXRW9bSnVhnvW6QoEFtWrWarpUmq1rmXpjjFaJpKqDUm5OT1RplbolEm09QpA2nbpY4BW1aWZRvXtpa0lZFvkmVQni2sIlemSG1VpjRF
7UGldvCZd7nlhLpeYBp64oN6i5WvophWoUppqz6G2pCaWEVJmeWn0FvYaRlpbSvqO76RLKKFyoapVr4aqi5gW14lVvknJWnu+G2qKkm2vGpW
Zj2Fx5nGOo+geeaHZlPdXG1ooFWCqVtNLa1p5VFVA8Xx+UskVpaQZilmqol5qWWk2vEa6q6KTZg5ZFKzVFda1GNZKoc5p7omllhqYSmpJktn
lmg7YRaE1aUZV/OjpPZqf5Vq2xMJke/2tA4BskmHZkanQ9alp+HmyqFQf12l5/kpslmm1honhVFSdi/W1pa4UAaqWLSqQcYeSNpLqllRapJi
vIFbmVoVb1NXra7UKGULLH9iR0FRkmhaV3lGblAqaGWWUySoohvq6WM4WRWnnlrVXhSRmFYjlSldk5lXaBhSI9OZnfmldJWYtQlyVqHdjmLF
qYVZUp7qqR1vqFe61djK9eSmpllLNP0Z7VnqDoW32lZxqemeSfpVF5G3m3y26bWaVllbLPLR2cVpav5t1iZgGFQmlFV3VVdG0JNbN0bVMqqW
9iVZeHZh6czuZbUeFqpuqbZRAtW5eWa0B7qlrWqbA4tZnQdlVP9ZHZlln25VCBp02n7pRIUmZRhduMIKd1lmacomfV9pHqtEeveTrVu7Y3vW
U95pEohbqbWqQRITkSVblscrWgOkJremyK1nFN1ltJGVu1rpMaqbXml2jUG9v5DuVihRmZKZQVlXXOtNqK2doqhvXHZrzqXpcqBFFFFphhoE
4RY5hU4/pIWhpHlaFlkWZTFmq8UVmFokHzFBkBmqZxhFmmWoVL+Zl01R3xbrnpmit2/n4lelkFtn/EqiouapWoZbceWDZXiVGNZFpxNWqnZl
SkIho9V3kSFUFXia2lWZ96w6VZ+ki5aapZthifOkSbCWnq5lqZabgYeaxWda1CmaFIlicW/p2Q5huVYZCmS4RCauxYyYbWbZb2Ym6726girk
hqkbZZoVVIyIk5qlLd8qkJWBh4hkbvRoaSWdemJV5N3TJWL63gnpa1fpxW7I6vkV5mlumKqtJ050m7QhapV3ZH2kLXLUxsadV61pq2lVsb1q
W0GaWmaOFVMdLalZ2klFpe2dNxipxuYhSJKq4h2mnLqZLXDV3lu2Vrlub2Va6utBmUGhiYkrNbleKVU2UTm6LkdWFmekbqLlAUOFaEpGYaaZ
V1nB/pCaqhaKlFGXp3iF/lGKaIWZamZyqIqKWReTmmUaKY+gSbX3CWWGLSpVaqaPOZcTY1VpQWaU7SaZskoKXbZWhcWlpWY2AqSmd39kldjo
b1WZQRt2eXGkit+tuU2ZaO9JailViE2HIpoUf2DZIWbmqlSqGypbxFdIoP1kp5RVWWZ+2J+qpXqmpSrpL4WVYa5tylqJqiIaGmDl4BvbmRnq
aripIbsogMpWYVO5vC5QVZeqIV2VsGYcEYoq0KVVN0vkIZOllVlbbbiEJp6SKDxtlpkW6Zal3xfWKhXEmpoiWtaqocRfHayimtmpi4Gbnog1
p4vWVVlriWeaxBF1VJdHoqVr5ragukrVMpnLenFdbJ5VoGZ4XQFpWuSoFqJWxyoRKOHk5ibSam2m4a264h7lthdlil6VYLiWOaicZqkixBlD
K4SUAlaSqw0qVquq2EvoKSmvZpZofqpooCZrlwFJiibqWmaaf1PlJ57q7ZU7ipJblPaeLv72lQuupu+alPaKPv6mkSaaKp+YaJYHjeWaM4Ra
d8aZhDZ4aSFpRopsVY7XbhhsaEVSVGj5iqquZ14ZAl1V4HbV0ZtZmqFX7qiSadHK3OnUFaYS5AlmZtYR5ZZU3zoS7apZQSWplaUSnLNa5ZJ8
tqVXqwlhQXl8LVVoilVdvZmZtmetUpV4qGqloL+jizqCaAgBaGau1pWqlfJh1KmVeqZujlcQaHhgJ2ZXnjUamYGRBoy3ajkUquipma1lE1eE
JXXmtmJhfaRSUaoc15YPuRUFaVCWWd6JuBjp2m9a55E5y1LR3ueqS6lWaaqqYLqpmkiueWTGRSUNz1UyRi+FRZmZJWkibMMKWgkgQ5RJpSaN
9/htkiZohfqWqpZmeFjYeSqmBRR5Sn2L72LpAWaOVFZhRVWudaRieSrEUobQXF+xC1YKbpZbdWZ9lZZgUG7t2IpVuSWGmFAeKJiRVlZragok
kpNl5BVyWbRFFWU7GrSbyR4E4alWdpnZZdmrU+cZCaxWn9qZ2ZuKovI3kOXElW6qqaGkcTWTqqKnSZJhKoha0CKmUxVKYLjipZ1YaWokYbYf
Jaqcmm7uvy2I9uCSFu1qak5lAydlbqNaa5UmqepK9eirXamRVJoItpmyjl027olRpiVaiq6WplK+h2w+r1eUYVoqmCmyKHJSG12cJ5qiflFt
6VVqtWqrMcTJI0PhfVeQhqaWdXlmoHhSf4q19F1oamlF0UpHlY+ikupmpNLZn2COpvdqUZV6O8VlBIgapFR2EFfCqOKvWlC2FGS6GipBW79J
fVVpXYYdqaoKKrm4S2cVb2mZbJ5WpmxiboOqlkV5/hFWQJq6IqpncX4Xarlc2Wa51J3SKXJuvpXltRmqQRf7rWer6FlapkhW3J+SOHX+apki
V5kpdCCVGr5W2V9bpduuQsVaWYsecWlVH5Vz6oozaFL71b1ZF6LaGW2qRtNFxtrNSVHY1FVtk2WWaFVY+tV4DaWei2NXleefWtSZvkc1jYqt
gmtpJXphyYKB5qaWJagZhCYVgtMVmYVuoWi0Xr4ZkFtYxoiJIZFeBWVaaO7ZWFzdedJjladCTKXulKpflecLloVuQjpDqdVGral76pZmU3nF
nvEKbWFe6uKedl/iVOIV12mHbqSkb0aYV6+r65leSWZrSKReoFJXZhGDqZwvATcqpXSZT02YXaGZ9QFHaWdUnnnS6mmIrFfeihpmrWa2a2f5
hEuYYexgl5RiZrq2VNib2useVQKxYpkVBpwUBRJ1pHGL5WemOovkMYnL+mKNKJllHGkWpX57AEZVJYSVTHGqmJO8dmmq5ZSF8WSWv2kk6KxW
nWa2jp1lo1kBZaV6WiOCizYGldaFqlWo6dl5kHd8biFoWqppZZeq6NvRZSjlbponpiXuVOXpOf3qcbt6pWertvJ6rLrFmmupsVdqZTWvb6ul
9EkeaSgNo2cSZ0SRla0mhZdKkBZLUJrVfrSpha1mV40PHVlVS0x1Wlap/9T6QRIlWuaZqpVWZ6uaE6V+ZlJdarAaSZn/muJimZadVdiV+NXf
ORktHmaqvb6WTUDp4u2SauaZG6pCJZSnSzyqalbRWp0aBH8tVoIRpVodmm0q1ptIcNShlmpuaLBSu4moKfFRLkqWnkSlaJDj+GU3ZoWdhKWk
0Ha4m2Rl1mUkpYrW3ninQrEqVlZpYjllUWnV+W9JFVeZVSclZn/1pEoyJVZSmq2dWbWcbrvmU3bZ1ZkSoj+X4i0iRmViIlmpGJoWlUXtUbrC
seHa1KFVbfvlYqlpMqLoWPe5OruhUOdoWFXtkbe1bAYGetisJZ6Y5xBCteFq11rmGummr1FdclqHWVVyklm6tAASZkRFSoWrWk9rB6rWGYxh
VVtValVpclOPZU2WmyXaanphcaltaaLcaZCmYauZ8uqlOqUfZf1l2qmaOqfVo51uKVIebbBbkfN01OWWCW6Y5MqZoRQSVqdZrJ32UPeJrO6S
piXu3lZ4uWJDUZBp6boaCRImpiGl5q+3omSiCmEmahBelATU13iybZuFqWZSmE2SZHyeauZmkTqZlNiBY56huZcXqVmOoDp6pleIXkf8mllZ
ZbKacfkmqmLeZNpBe2hk+aqHZWGqnFpqIdqWeAZaamZmxKmQzi0iXZ6eRae5WJRZUVlHXqv15Zws6mqGJ1tVAikSZKaJ1FtZTxeSG9Zb2ZZe
WLUWgMmUpZ9pOqqZYJFhV0Ja3n5VXaVW9rqVulLmuWV55aK1NYUXIdVdjNcWYAIYqF7ZsfhmbmpSYFkMqliiUYVXjuuqM1WopoaVkDdmpSKF
XlntbmlUodIfHZpWh4h14iZpsORmaquaYgpHpRUryYWpkmGkPVlYXJpVejvSxkl1VFiSGaV71SOrUyVPUaTmpl1UWmYF1W9+8ltp1VRZ1FGW
Szh6OZqhhVkOaTnZ6p1ddJ6WUXlkgZxnS/sZdkEVmsKtmN/KZTm6bWlnd5bVpe3CtTWewsV21uiVK1vVNqZLPWl+vGtpW65ySA5oWWHqhQmZ
fZpoabZEeZoRDgfkU3tnaJp2yv2vqoYaqKpNavuRl46qUtbVjnahiVeEZEydVVWw1vBKtl3NYJ1W5hpyz+bmO1XEGFVZW2kZJIpql0vFtWy4
gmAuu0WIXWESiWLWmVVqPkOhFJ0qpiwV1T55Mi/WqWYmUNqhWb94Epr5nQlFdWXmJqZWX5LlBpku7nGuRIZ7hDe8VaaFWkVobmGRyJ5IobyY
ak4FFgUVGq0VBF2WmNVE6YGo9ARqRJXHabFlp+tQc21VgVVijhFolimauSfunokweVpfKdZKQBWsZui0rXVkYrJuq0oYAImgZ1reWlllT+hx
RlXZKFBZKVl1S+BVgGeq6lGkrer5IC55aUlZpwrZn7aUmIHMRI2hak6ZibVRDpDlCYZmZh4Um+dVK6dh+W9KdtWtlkmufofppogtqqIdZNqq
kilrUlNOrYaN7rlF9/mmVOC1566uGqWW16enItDWBc61W9dZ5EWegRXKuWeZ9pmYJC1fldaVhoksklqcM1hXSrSybeaQkmk+ofxVeLlNoV3F
I6Z2tmWvVqr05VuOsWJZXk92bSqWVR65piA6KV7p1VqyUUOcqeCe6+zra6CWKZ1o21qq8GOql1mPYViSmV2VZ9Zccl+UqtJVmslf4fmyeU1m
ob5FZmRjflTMmZFW6fskZgq24+5bhZaieqJVYg0Rv5TMkWFF4ba2NgqfE8rVqhNVcqayKqVS0ppHGIahfXVZcYlRZWSSJ6pmtpynXW2WsiPW
j1RfUVXh1V5lZi/mYV0xBcZSWemKKjaWQZlnLE1Vm+22NpoWU7VqoVqeJT9pjRY3uXd91WpqkymZzauVGiNFZIaGVBU+W10VHlF9OEPq1yil
WCSfEZKkUmfRBeWLiOuNa5NcZBIucSVbNpulJaatIiKKWfRKZK6XJaqNWnCJBWhz5+hqgnKkYN6atnNWPmFQoFlqVQpaYpcejhLa26qrmm1R
VmvnOWtRg6YrEUdUndqVy5WkFV771VlYxiBp1KmNInldmq0dhKirKGTSp5api2+qymV2A6Eaqad9VKOaZz3R5l8Jlab5Naiolu5yFmoTpCl7
ZoYlaULkjY37fZRqDKmaqnalR16iHWUqPGKaq3WV0eq9oYphb6tGVpZUgclEYZtxepppVYGOq6TYwWKHtlWyckXbV6yNkGuux2ptm0aKSzqU
CRNUnpbdllqYpfNlxLSaHG5pmYWW86grGVHqmLlVc+Kpwal5gpdto0dS5ir5MBpX3ZrhMhVUmvfmXGmzaLJ4FVGbW0qnuAIHXMm1lpStsq5a
ppSLSn0FS9yZjhTH0p2W5Z6iu4OUJdgZ5IYNWYmXWorq3mZbiXgiP4VZXiVplVWipRnB8qUOhpqpX6pozuWnQnJEUZl2laGmPWAWiRXyfxUl
Z5YapDu8VoFKpmVZhikL0WhCfquq+pmVNpQWxAeNVHhRpV0SWkkuQS//oaqQjZWVG1mFLZDplRuCpp5aG6kQfWYK2GkzRsRVpSWWkwpYa+QZ
tGLk09Zq3WNbdEKZdnSF1X2Ub8+heZlLpSqunKVYlCYQIqhKWrpmhlixfYdisoldpmeY6Ol2LpQgUhWmewVlKtJk9bFi3anRUJhp6JqyBSif
mfZKRpUecQoEUvdpVIVKfqiloF6ZPWTUmNaakr5pW1opo2dRa4hmmaomhNZrJNgmS6+Kd1uRpkK3xUKdUO1VhqZSXbeW26pFkhWliX5mRFKV
yxXSqWKH5VXUWjLe2jpGjmVZqGh6WPYGVCYHEHlOh0tWCG5qHOaUG1ZS6bZXJmUUHnFZcOtqeUCup2VO0CNgFlSWpekYqlomDWlfiqW6ueLG
fMBuKwN6q6kt1RiW0mWVYsiJmZdUKY7hElGnjiZhjZmWVGWGZZhraGTid2JkXaqlzVJWwZZklrVkxWgSmmia+UFPrlURL6VZ2q3ZZJjnTtW0
dli4YplqOQZmmUrISlakN1mZC6kqjx8pbmVpWq1o4IFjy32ZZmBeqaqZiQRpuexmVHVpa7qUo0gUhl2RjcFqxm5Xlq6bhmRRLiYZWVmOSRt+
se+Tndhph2la+UiMxmFHpfspagm2TDDliaWGRayaakqRr6BsEQtqmZB6kZWxW1hMUSdae5hqZpr59rSqxnSS1JqZqmpy2YVMglahfUpUatSh
aOrOLrpRxmVbUppI4CRXo6Uamaa2JmZpu4Mabmk552pZFZqr4vN5a2nflpim5lqaUJS2XepqMlUgp4lp3554r+plX1pjWJpqh3JZYLr2p21m
Yx1YeFRBqklhyor5mnlvPZRgYambWg1YU1caFZYHlhXUI3BlLZSqza3fGZVeaZb+ZOV6waRRe5V+dIluWYpato21bfERGuWnrkgazplz16gA
omGllbVCDax/6din2erZmMCZz2fOO2GBMFZllQpoqN+KZW2VlErju0JLb2OWcJuWlJaJsU1l07VVmoZrkYGgablpext1Dp1YlSlnzJWq8hvo
mrDnJlCmmYm1oJ7WbH1uhYV+ZaaRubLpKWFTGqf5RpsWHbVu21XluumqueCljL+JUmtTWlrFWrmZqO7NdroThRFmFplFoRanZyqztXkeUxia
HOtJV5ZrhpbWWpZEYJmGmUHSB3SpkK56lHZ4HRRpnpZYddcJlG12Gdkm9WhSmZWmQ8qaGh5Wq7mJ6oaW7aRuUWZm01haiXUZE5UB1GFJhWvY
mlfpFUHx2yin1hq6ZaUZWAdnomtJWbvpi5Kag8RKBoeacpJhGZpWSNtIkaqI6dqlquRXxZ2aRV+memdlZRZMEeRmW2xqMlmhah15yq07BUtu
irK5WVp5WhHlKdLq61mSVqWUYnoC1WgiUqJpZhJd1FuoWSRxWpZIaMuZYRmTgqCbjtNiak5pF+NjmblFrm5l2ZVrpt7GVqydurorqLIEUbDl
371bZjrXVl1tDdqqm1GyuNXa7eHlpWa4XhkpmoEtZpsC6q5m6cVXt2ZkShaVcloLShVkSZh5VraeEyvt+eLFn10+7HFakFdkWRFeY8uZuoEj
m/FQRHSqrRhEm+lqsa6p5B5RuKdZll5oDpT1xhmTqglqZeoFV3IXMalZZpGr5xSZal26CN1oLEaVS1qSelNjbquZhRKYpRhlNxrUYaHS1qXQ
rltokHu4biVqipZY9IWVF1modLqqWJGn6s0a2eMkkLmkWUqRmGGoe1zkCXKVOVXu5UnSK162nfBZpaVZwpl16JOa2mbqapVVnxrkl1YmH2Rq
plHY4Z1mZa6em6uaqRYsVVyKEyZKqVWzRqZRFTFqUsKZaYceMWKiNmWVQilsWQF6mqCYuZum36qqY6mdBIlkVkqllLlhG3e+VqunjZpFgchE
spagfmZkJVmF+92lpjF9ZnbfmaGUZQVcUbpVUElqhrHqZhlcyqltbTSm5iSyAUlXs2WQivVqZUxmbK5XpKB5h5xWFkWaXJu1WWFQCRVmd5Wa
Q5VltE41l+ZZaKWi2TqP6ut6bZYiupZS439llkV01JtnyO9W4Y1OyUunO6Fdqpqm7pkuakK7ImZ9hZgRMXlaL3n1YVaaamrcn1OTr9roi1Zm
VqaeA9qWuVckYXZWbqlT0b60pV51u0pUmkrai+QMsVvla1rhZkyexJ6WpS6muRphq2m6ZJHi+BQ7V4GdxGGgGJYHGCi1U4UBaUapOqOjJJEm
9mWZeImG471q5pSR6iZuUpqWGTkOyqqtNaYluaBpYz1dhoqVpllWC2Zcji0mvY5rFWq2lZQq4t2l4lqhu0eUZphJRR+/ZOlmXJhWh6lqXLtp
5+ciVUfq12uXpjtComtiJZZvvJhzHOtGW5pmqLGmq/ZYiZFoaXrxeQ2YnVWoS6aQ6ofXmtZUVXprU/TQpUf2gtZUqqhagYoVhd9bsNZqV1JR
yIpqgSKWMJOGrToY861VyVVQmZfCqm5rZC3LWd3tMqVtpt1rW1NqN8WpWEpSiwpZsApDXpbtZqWtZsGZQgacg1iZqaE5F6F69FITSJqRSqRl
2fZKzmdimzuOF1aGJLYudprgXPHLoWXbdDWllRYMsb1gVSSVYZZ+thLumpmr2mblKllhErcmFThWutmpWlpEzJJnUFuSlJJqmCJNb6kc9sjb
pa2aZoVUiUflqyoHlFb3bpFVYYUfXq1gR4Skl1eq1AV/FYmbFnOG22OpoqdtidFrrVqxXP9mipa3zz8oXipWqO5pJi/uUf6tSaQTh6VVhCr4
WjJoKopctUHLRZFPjfKVUpdtTVpV1VooV3zmp6lknWBl5Sp0SQV6pMWg6aqaSHp4a6VlSXFF5AXWe84kXXF8KGqbjrVH+vzahnZVpobqqCGF
ktZtjYNfJqBjlpqZxcqFIla0uVWAHWFVFRDqi2yuWmrWL51WdW6axdXIF3FlWSxNeoXVmKFnglKAlVmtTKoutZWpWfnHWqC+J2eSuX5qZqJm
uIAVHVU3ZSn7tttmFqGx984lndeWDzpWVFpWpLWaLrrzclbeZsuaBRxvWbirjOKKVamm9UVnNGVR1nuGfqUVkAV0UqiIlbpiJnBuF2rRlxtF
OxsqlodqoWq0bQUohoEcadtCWPZ4L6Y1WWFJpmHGhLu4GlElmVEcqZpFek25jqF5eSWHjmWS0oYYQpJNU62ln5UaHqoK2GU6WekClUmRpHDZ
Wb6hVrfbSauZt5PqqthoDkoXbeVli4Upe5h1XmVlfWZZDVmbx7pRg6KpDXRIU6bl6QsqFprlNpYeRBn+mpTFm3TapUlzyWI0GkWKRiWV+Wpc
GpWhtSLhmmZyyUYl814ZYbWg5qrSuZ4hVATkkpyaVVunZRoKkScupWuZWntZmuCJKcZlSqOgmeym0q5JYOiRe1opuZ6SGBRlA8malilZdmpx
XaGVhAVOqPhUR5URlap/gEqU0XZplYaoJVypiaDKXvpmUpu+Ga3U5nXphnlj5JVgrmX9C1ToClMZ6VWYaaqY5vJ9WpWeJ5mi1WrRiQZcUmCW
ayl5qlemIn5ZDpYbsrVjqqZ46+eyqOWGK2FVmoZY3qEyQEppRFR5WVpmOozoFKGMelF6xmualCepaRJZHo6cckWbthORmaar2lGRWSSqz6Am
e5qVlGJGVp1l0/qmWp8VG6depZZbvuH7ppk4dnKZZkpZHKpW2ET6ZbrDeJGqtjrKx5HaUQFUWZWqRElclYiWASmGVHYauheepkl9aK5hmZqm
CmGWivGnfuN2lmOnEtEammYeJ2a2HWmVGn9alos2lhlW0h+eihoadKVomxlpZ1la0bpQW1F/5M1k2duWQiVK+eLHi6UrtYoW2yGWDWtZiaZW
c6Vr8m+t0ZWyasaSZVaUbLdSBksiqAqZWdMGZJHj+Ch3Z9Gd1KWkJidX6f8+FqZb9pQV5OmrKm5WJVly+ZwWykx6YtklluYnqreTYpf1V4qO
1olnQXZXCSiWbVyKRq6KYVFqlI5nWD7J1Xduh2Zdq52lt7BuJmjfanYUXbKC1KZ5GqZfmRphUuNqrIEGqo52mGdaqnO8lqiOVaiYwk+mTOqZ
lveQVWria3ngWCi7JNXpEmVUm7pbU9rzaJY0l5maJZanByukdK9pRqV6r0qtpEOOaE2aq5XanjqSSQhRusRZaqd5tWaZPVRcRFcKaTRZUeVu
nFeEY3Y1vYXWJ2pZ16ZSSYBukqhqWKRZUYScYmcYbFaUFXGWqnkdK6rbMrVraKie+QANqBYWmqqKnqlaNop1W6llpBV3UTS01JKJVaWqkZvv
Seqb/5Q9ZpfqCsepqpVxkHa4bjFlWplodYKl9eTvqlRGKZVNoiVpnQV8ZFuDaelimSmaxpmZAk0kqeY1FFJutETGi0lVxksnqXlLsllCpuLa
nayQqNZFVFdeTLrRgpU6mpd3U7lUHuatHFaal3jmuKVFK4o2wu5lmnpaXVi5JFbTgFST1WvfgBWls7tQVHVRthEWYed4bUJOadmlFU5JovJq
WPmRae11knauHw8ZlHxelqxW+YmllMGUxbxWaSrZSYmqWO/KaWlXizWqRaokxBMiUVSdlstrlhtaZvDmqrvnUmdaamqc1KGYavuyNT6ZBHlY
j4Xvd+BpKiZkGqqV93WuYmmh2XuW0WdZelHNNKKXmiWHWWqqXiXgCJZXWB4VV2Yaa9S1kmf+R2ZammYuAsaZ1VMJVaP1VlhafD6d29oOdV5W
aZylDVK72mll5ai6Qh1ikI1UZv/suEoGVWliTt3LSWimXnqBZSKqrobyp3k2ZrScHqZnjLsZSrNqCWRHpllhQMjaEod5eYWlWqVVNDXRo4Z5
Snqqmmh1KybBId59wW1bamWlDoV2pim3ucm6WWlkMXkZKyiSYmZVjinYjiEnv6uaJWKpaZgEAskehtqJqWloGlJnhYtY1SaxUGtGaLOyJtIb
izxapiKUqZVWaO7aampaSSF3MuXoKYWlkUbH5xoZZ+IGadtVNjnZkapKS5RtU5rhYJ8Kdv7W+GW5JjujYBpyNZojaZMhcsVeXu2Kq0WnogKx
QQdb2aaL0V4vWkZSt4riKeFq1maaFsSpAYqLnaXGW7E9lUW2rWqlLXtRhasTDdWu3lfEDidOaetFonm6HTFWlIruCZ+VquhGf8Z5JlmZ5W1y
ksJbyF4/WmtrRmpWtVZZLmgUlWaXOghpY5cu+5h4FFe1T1HqlxBWlLKsbbaSJbvpRod5YVe63CAWVlZolYoVFodjZDxuu1pg7VVo5EFFyzhr
aZmxhW1blCp4bSBYXt4ceZrZ0SP1gllbZl12lX0ZBCau1p6aUnrqdegiIuKpmVLvXKdaZW0lAkYKqmOY2Ko9qkmVA5WkuWvlV+WKVa+WDa5a
2UW6pKTH7ZCuhUurmnemrKuYuhhZnEm2XNRpFGx2Vlql38oov5mSak1dbWayXHOh2ZK0ab5uahpi8YJanlaObmVWmme1ARa72mqjyVn5YhRm
PaZiolZamQVlcaYbvSHerqko2mmKcNiS0r55kjFUUVpqaZpmXyoR7dlWVFZrh61n0NhiJ5WkomgVqeXWJuMjoaRZq0m6XNmnoOiha6p5domR
VRiLn1EZ+spWWGqpWOlntcePbhp3mRyqd1eUtVdrJje1lWKecRaeDqDuhyuaZpkmmfuW3U0xaI6rEGq6rWLeO1HVvC6oVqCWvpqsMzvVMamm
VqRDaqlhKJqWUKqvEKBBVZnlkfFZbbmiUqu9Jri59VhV6kpm60V1XWnKV8aa03TKFbVNmUuZJ9FuJiRmaWKxgVwWa4nlI6XNZiuOvrZHXP8p
Z2NirabnommbUYVhouqVNBt1QWlV2GCsJu5wU2n1GqVpx1zR+NW2m2aZSZrWCBWeZeihRvKVrreahydK6iq31qxlRuZXe8dmMXipUgOYlZ0U
YUXj+StiBqi1YHmqkk0J3m9Kms5Im2qXRTCufuXoVmZmfmqle1nURb5ZhbqZncaqcyWFCqmWlKbf52qRe0bVMtKXuVpZLkaeZ2ymxWBRY5jm
tkZnxaG4mvRmVVWtlumcv5b5NFWlFpe2NoUFqZ3ZbHlenWl6qnWVAltXpH1pGpol3gWZUiZnFQeYTmntblqVY3xeVGbGtKNmc3WJsERHb1WV
i5hmVpKrmq7LNXhJVp1boDQlVLqkJmmWSWJ6FZTFe9OaI1x9WlJZkkpZ7qzW1nWKqmJmaHDN2901CVpkiqbqaHsltqL/ZcVpnj75LRWpmGib
Xbd1uqilBWhaDuWOilVZZW5RXEWYDaX616Rltpi6RVixR0HR65STlKYsnsaGu1cJGZbtlJaIV6el2cdF0KzkqQ6FW5RmA8mFtlcUaXZ5GaRS
WO5HpCQnqkVHdUoUdmJeZZhZ3W3VcHuZqm2W+U5imoF+WbfJ0ZhBN1mlupoRlEha2ctEkXjpXQ6VK9RpEYV7GOWmWZZQRrWn95huYVK0W8aa
mhZBjjXiTJdpuqGqVmnZhHO4HhZ1VaJVVVVWQ2LtXgkqm6riKmoaICxbV5eJnA4ZpVGFodR6Z5qpIQkDplk6nWpoZ7NXIp1apRqm36LaNoCS
ZVplCmWB6/l1km2phyRbqaamy1W3JmI6pbmqRXFJFKxCMGhrZQZJhVaBajhF7ZFJuGXtp2Vm8+kWWmj12XgW1uVG6ZCSpVe1o6pkdGlYV8Zp
tAZpWQU2rSSUk1YRTapmioWmkBaZYJiSdoOVXqikVJaZPVBWmRpJrq8GJtoYHKZG1xChJnVad2GbYvF6rLWFipv58mapjXIHqC1qmpJjqZkg
tniV9WZKqLmYZXM1U0xEpXdZadWAYp3aUlQSKqesTq6Wr1GSkGGRarp2Bpd7k4vb1uIl0dmlWF2kmamdf5loclerpWruodKdexdFFlVGZJOI
kWWlV1fat2xqWRlFm8tmAtmaWldZMiZiHaaGNWWRdiZIWSHw2CdnAR0viaVZ2FcpWlVZUUu827mlVGShm2CldleuI5h9ZWYVkWtmZvNlyPSb
HC+oedKq2IqJJi+lpQrh95mGkJWQVy1rGhYnFlha0WBlu5Uq6JVmdbGl7rglwlmJlQJIml52GpznSXlWLXSGdySIETULNZ3ubplbWp6VzGUp
qv4VsiVWmNZUKWlSRLl7eUlhVdW6/WxY2+VElJ0enYpJfZZZmUkJu+ZTGui0jSiKmskpnW5knFZ173RmlnqglOFrGaZBJH2rFbrJSKO5Iqnl
G0KpetfX6ZmnmSlWPZlxYdRqUrdMYneW0Utax3OumOhaqVopY31NRS3U1aKdllnUq4ZxKqA6d2KMUKqY6FpcJFZrYWpcummjrv3qxqICNqxl
VoXO5/j7BmqFIcppfrKWk7ophNa3rJdlVp5xhXdsKiFFVlVJKZhhyFmYRd1V5VUBlnBYqJdVW/N7NpK+oZuWmRSSd56dno9WmVqaz1YRtqac
UkVmFnZZz2rXKxRBZVVVVSZmouJ+n4VPUljjoppVt5e6o21tFTaU1pZvmpyOmqweSa5upTJadlrmFfHjdyqXbkoq7dNa4FmZfoaZrpnRul1X
TfCyOpBkYWkpO4l5nWmQpBWnkT3oY2WSBZGkW9lqGrZVkvJcqqSGmqVq9WS7f2DZYRWnpZZlI8VXo7zi5on1V2kSSuUm6aGnqVr6cKUZ3ZvV
Q5lqRxZ4luJtOGZZJ/NDYK2lZKRraaXmDpX615V2+ZimRal1vdGuopUlLqJNZY5SeSS3WGWaLV1CI9okcivoeGWhYufHKpZtJVY7pT+S4Q1p
kqmpxEuupa6n3anaF01pFwKWV1JJn2eqhcmsb5ogdyfpJ1WPRWVd9p6mTXHqrmGKlkWU5ZTXh2XaJWCO6k24kEWFkquoqXlpUJq4Vd7eeHie
mGt+jXGpskWmKpro0QiXdkKZ4skNhJq3as1pbGp00Zqqhe62M4hyoaPqlCt0WiApe8ZotkGSWWW2GGViCV+IY+mV9ugok3asTZlahlppaK6U
VlprSnVa5bdqmuEjgGhVSYlpblZn0FM8GlmWlpJl/aWXZ5Kqs+G5GWFeWfuk8aCY22kXy2kKqpyr5RdJxKmoZYhWWLsykplSmFe35ubIgyWS
j0alu+WRmhRnaKrhIdZ62JMaqQUJuEjJskeWGmx06j6l+YBYQfIZrPZXpbepiFrqXZvbuHpuUeZJnZJZajKfsJa8vaamonpLdWl+aHhFqaVp
RWxBd0Pnnz5aqnXF1lFao/p2dtnZWdZJr7mm1b9UlQWmmEVaM9ZVXPoUd2ZlmLVnx5Bpp/W7XbaClpt58XOp9SHvhghWyZflr56a5/l/k6ZZ
Ukpbqp9jaisdo5o+JW2KZnnX0EtYVnlVVa1iW5V9WKd0W1BhW8rpZsOaTxUnpsk8WVbqhyamr0o5fZfymkrClqqWA0RZllmWtlFybaTFk7Jt
KtWLZYVTp2mU0j9YwSZ5qYVZbeZR0n2V1boi0salIhaJ71JNNlpqlHdYq4GnA8TZVVcYpsauJapVT2gqaYlvJCSulaUlvpmMpbZOWW1rWlGD
37ijQFRllpheFmCTeBBhlVXLHkeXst52mFizJdNmulVJqpWdzY626X/dqlnke2lUUdUaBcoZYrqln0U3BQH6xpzmiOLnat1mL06gEKqHrVFe
WVpqkthZeetZMsSla6WWuUKfnWeUalEdNef1bW5d2uc5vKZ1lJPqU/GylG5RuuqqkmdZoUJHn3upmamV6WlWKN7qqHxfldJp6OFVf01gSaqB
nRWbQRqmeo0xWfEfUquYZHml3R02aF+XBGJ2aWqa5VfegqVWaV/BoCoqVivbGNc3pW27WdaaBTkXJdq4q5V5V+2p5ORrfqpDCVUMpVWydmfn
6tksTgqnGqRm0IRhl9+eKolZVkkVqL/Ka3pWiSEuMqnpCkV65ii3ucj6Zah0XCLmlOZkN6Vp92EZqPXJPb9jh6f3maqVoJZGi57SEbdqWWaC
mCq4GImeVmnV9TaaVFStGfdmZVVqmpvdrQR5JBeTlGZjaWqOX2KQAWuasBTuqNnpXK6OappLmgnXOozWE9rmaRsVNqdlapaXV9U0GV5ohqWG
aVplqNcUkq6kqJtYXVX0z+HnFhCEZFaVViVVbDre2qcecZlauoV2YKSaL/2lcoz1plmuSSybql1fieqWUBZ6eoKfV1V8plWpYVPmWLe4GWWh
Wp7NRsJpXK+KVKqdprnNiOmv66mmu2lAkJ0WnLJVZT2e15WtZQZZCTmtxomFpTbRtGZRFlZYAckaWYWmoCaLnou7OnCVeb7ydGFr3qptKLlS
EpdWXQYoWqerxEuZoXfleomUaoptRYsZ6WL1gG6bqVZmjmWre2JIZRWVKWU5AdGt/WbVS6lu2JrmWqxq0F5/2+mFahmZlBsoJqFta9+NaZlV
5VrWT3jqWlSurq2aNVlVWXmIYXuYQX7taLtYF1KV7v5mRrJ9kLBkW/2qpBoOelquXLnflOqdlEZDaphKEnN5VFiXmsxmSX1pvlRcpGZGe1oW
atU+5EVFWyVWao13lRnul3COV1m+6NVmV2ZJ5pzlkrpZU+oedrIWnRa/4ppd5si8lpgq8nh66EZ2SOZmepoLfoLtIYV5+bZpUKepJSgXcSdr
nUZRZANkBlW6uzbR1l226GlUbGEFXnaydmW61spZZTe9NYKem2jdmjlUcXVVGxWrmf4hiaZlOkUWaqU8WVXYlybJklsSGIFKglpnWYmniua7
4aW0SdlGi/GlVXCBv7tq1daKWnqmA9lWmxlud5Z2KdGlgUVRo8RFiuZaqV2aQoVthJKfGmWGqde6baj/l2N4olRZCaoWVvEuWaWGmR71oLLp
qsjyqKKmF6ZZoi2WHvMXljlZd5WWLWmX1XK0rWWmW5qcZqrpWlY76muq2JkWlwxZ8p63ZqGSEnmaKkJZKQSQJZhqBm6BW3uVyiC71ni3WKlq
aqCWfd5IhuGnopyGJlqG+tmrUSJ6W6qt77qZpWZTcUOlfbR1MeZlWJnWXNj1OqwqwmVliY6KbUimraupppWty7pzqirEZlqSUWoZTWmrpaIh
luWaioG+v0hpFYpTmnbqSQFR8/ghwmSQ1qKFV1mF9oQrblZjRompq1CWUVtdmRJXWWpcGIpCVChXK92lrb2CqVrUoqatjlBva1TTVEOl2Pp0
K6FloqkV51DjJn5u5mpnFM3aY6haPVSg1UaNVhpJZu9BHNlZ6JF2kOVH6ZVedaimu2v8oF2pait+aLjWK6r0ommc1Zo6c5apqoe6LdpVT6Xi
GGqZNb3YlaEllq6XmrNf0GFe/VyWZGpKj1fqN1WJZYZhRVJttVSVd6tonJnhiWZhE/QWF3mVYaa6rp7YqCVrcdGdXleK6am6r6LSnq8aK6lK
pZruWCVmcVOZS1va1mmtriGa3Kk65pavHdbKaK6VJ2kLjiFVCEIQPaVQpKWbqxYAY5cZZK3KTt5qF0F2x5gkXi/ZE+tdlpcaqmb1kZBHT+nq
slqbXZtq4AESlXRWWVs7W6aXflf1GtUqpLhWOImpeWZRlaAZUrtVy82pnJHvs5RVWW2WESqXsiJOjUSunayWQaJm9/l2oWXQ1uVWlmaR7yeB
7uaqVlqWRPFGi1Tl96qq12gCqfaVZ+bWvp1JDmpOsepqneSeK4ViqYb5imhWMyuZIkqgcWmy93mVHbDV3WvmFn6uZy6plHd4KmGVVo6sekrG
G4bxnrWGrynq5GQuo7qr42akVUdXnVty57yRhY92yuaJapeV+56lVnGoJnnbmmGVv01UWpWxa2qbREFW1YdEoLnkuU6FFmVdawalA6150ymS
oZqXtq616p7QlQYF6Y6SyDNwrSWqa5qpFi7p4Rqx1/Hb10brWURobVFtaFbqpScFUubFauOfcYkValLJoWZqblSUBGYFaVgomeue0FqoqiU1
bomotdOVc3xZrZSGdariITll5ZnG30n2ZoRt5QruV1eQaVKih8NYZn1ln5W7hplvaxoUVpsZaRMfqqo4m1XRoWpalVYDkOndueQqCOqSc11Z
WbGoaAvXhnbmz2lGr4RKZFZZUmUlLaLRyZpZBHlKm53V+29NgeFy5q/BWapl+YJPam4hX5aK5aXTiFkSVXqdiiZ3FlzuYi5bpZdZ6LktklMq
FBxiEanKWde6RlXnwEGAU66JqZVioZqp/7l9YauaFpZtusU6GZlaFGzdYYJhSVtG0NWgua5WeaaaMJGh+bmK0WVYpbjlxO97KicmXbqglpcI
tfwWErUWVC4judZq2RdpthCFqlZahsv2KhSpZClTK8rsqdcqqUparpLm3m4o13lWZY6WlTevlheWcQ2m9U7Zy6mllme6GuJVZrZVQhpbmnfq
2aou9k1JbKuVW4I02WdbGtQ/V4bi+2iXZThmhsqZWPnaavq1kUf2KpmGq3FUOZaW2luRUlHrVizphY7tgZiJuYvkraWRzLJ5RJHaqkmStUVe
ntn1VoWutRuqva2JnF38ubZ6ppaBrUN/qq0r2aZKBlvnv5BtUBWm1LbpWkWGtVWnEmCHC6dqqskmQCqlW6qs8o3fWlRpsgyRVvFafbVi1piF
1+CfKpGXJVpdq1lxkvtVwqyGjllp3lFWHrUGhJV6KiirppShyqz1xbqm13ARvpqJImutp1aoVRvSXr/avlVyjU6lGJk6VU2hWsyKqnVuLa7O
antSqlCPn6cVVQuRRVZZyYtU1H6RZB7UWohlfklpiUZKtr1JKZZUVLRVO6ojWnlpiEWlsXWtqVRa7r2RVXEc2NieGZtTQClViKViClTWRqct
4k51XrpUcl6WkmBiikFkaW1tUm6pmYQBqiWfl2RmoDb8anHoaXVdZhGZZlKvcZqf+VabolYVCJpq2ET1VRdLZGeizlRzmv4trrpmaqpITCWN
ILlRqjjCHWp6yqgULsVxtR1pnVlSZJDT9Bkns9CegGGpdRTkq6KajUbifhlxHflq2lG7qebnueDtUy+Nhps9mUtWXiZWUcH0y2mrKRbaaplq
m1eud16WqZkkxqam6t5yptG1Z2VQGgmZaFl1lBWKm1XxoKZTcYmjFaC2n1FUgqVtpr3r2U6G6qqFYhLln600R19qW2a7WIWapJlTYtOVnbhV
pJaVepjaWVa1m550aykqzqpus6FZJU145yhkGWDkSN+ZZp8dpqlFOUT2SK2THaWVY2mW0vrmlk07kaniZm2WcKiRu5e6WF2VlFlIVC1XFusV
3aYa7AqGHGUmi6yalpPlNuVaaJ6bZWuSRQi2Y9ST27Zjlp7gUAUtXlpmoHeoLqW5UptMKoqasFCTa0upT1qFqllaNlcTWWA2pafEmqqWvkWY
2ZFexfsYWk2aBTQ5fSXoWtqYfVqqZ1eqM4i9GRoRl0qbHWZuhSZVq54CZZ1tiIeIUaxZmaWWK6Kq76y6lrjeiqVKU6uRz6ZC6pBuqIFdWqpi
lInVgV2utp/nhVuHjZeWN6GRVUdXmRJ4kRdf2WtZ2mouJgZhnLHuFaJmt19VwfJST7zKqpjPidmGcmZmk76WxkphmlFJ1lnN2d5GVjQqhRor
I6meVB2apMaIW6CvUU4p8kUmTUlhSdm2qmwfUjRYbml63rZVZ1C1o+GhUqe8RqIaZrZpPVsqbppEldVZx2WN5IVLnVfpNlCZdprQ9UmBW7X6
Op02yFlZpylJk2BlQaqgcGeJsuOSFcVrkZSUZWiI963mSrWVCpa6ubKV94VeC1HqbbVVk5fq4/RVE563pOpZqlyfj6nV6pbXiuVSWZqbUzme
nuHb7WFFlpGquJWPrqak1V6e9oqdwMeMgZalWZqoVcBS2X54qlFoWhRYqU7SFpRk/if0ilmWrGXlvqidoSJ8BnmahnhRu6RcEXtV7ppnsuZ5
tvHrpV6BGrWKplmd8SttlQaGa+VbhasopfJ31OWInm654mX1agZhOIikgz1Wq3XZi3iWioy6ROpZFWUlczKumpl9rSmRQmeVYmvnpOLiz5AU
RolaWO+K6ilZSBVjM4Kp0RMiUWWOkt56hkepqN7SaCR2mCa7K7bWPUWxZNpal211c9cTdgOvtpm2qBqmV5mZzFqyTKJlJCRmlgiW5pQ7uVV2
jnqKy2BaepPfcYUqqSWedGaxLO5Rp2XW1ap6d+dG8iZXX4b7WNhxZeelUYkGjv+aYlpVW0MnQRpb1XNZ1VotZ0mF1J6d12LqumAUWrSp2E5q
Wa5qqrV15ZcUlGp4bhV1ipYUccNVWOsWaoNTmfuHGlYpLGTlilqKbn1GblpS0BSJa3xU+q1WLmU5fxqUGZaR5SHKlWShtvD6lSXhZe16ZmKn
WFVJlzWxrnFqZ7GlsTSha1lnmblhjpT0joR9spCRSrVaqVuTSVUktVngiWRqvGK6xm7lRl+ldodJatmdu19gGubZZpJZKIgpUydlHBICpqp5
GuZWq3xpxetl37pIWoaYnJOdVdZwbkWK66VDiRaKaanYC6pl+mt1r0VuOpXlLYeml0ZlhZo3dNYR1u2JmpGl7f2KpRju2iZ7aXKiaP6WJnqW
yRUrMqnt21hntpAZoHmkm7tGjW5bHlgWGJtZpllp1EZJEK3Bk2RTamoVh6hdfcULTRxadXqW+UEtpFqGdbK3qqmNxaOvW7flgrsl5Wm5fTmd
18acsn6ZZd2V0ssKQILFpbmaWJpm5BGklkmHmpFYzpmo13puhMqqil7+WV6ZnEcJYyn1an7mGyZEH2xJiKedZuGX9JFkhUCY5vWVS6JZFW/j
eeNWsVUWpWZuOZpKhyqCrplF62eN4am7q9w1l25UTuVeVSdW0/16YktkplfCau5qUqK4j1R7uWRmSZVKhpHK1ttGoFiSV7KJYz+mkYkiZs6h
V2tt1m+nXHdE6taGth2X1AJ9XRVaH0la71rh2IpqJRrzUDYW9abauqS7mRNyVFVqKdUGrO/KKnpHhhmWF5qRJ1lHDuS2KZahUXQs1Al0Qaml
kea3lnGna0VuIWbm4q7lqlRJ+6SpkSJkRaSam6Y2YNWan/9aMVWRdkmxU/MpWNWerqqGGW9e1IeJUTn0ea5WWbqqgxZDf1ONba1lpqaWomJb
K4SKYVSWpnlUuWGX2FxVVoCfVUqWNVlah6A3muaUEhqajkpOv1CmbWp16VZYZXxe1WmdlVpWVWpG862l46t0nZWlkZuEa4uwbybY25FGlW5Z
iV6XyGbdiZsuTtqCkYYClqrY02GvpZf69UueV1quMbIdjpt+L2FZcOqqvUGrYxaed1vtJtiiNsaaPZRmlAtHpIeQVnBaZOkVsRRUalVazo5r
1i2WFSs/5jtmtQiZk6xlfVDViFZCHYkVk+malVhZcb5paYmiaeF9bpOWl12+9lVigCb7WVTj6Flnd9HapBV9uTCYtBViJbV1XmSdTVjulvGC
2NWZnIrp4BI0ErxVoaxnWvF34/RF64BMoFlGmqpSWq26+Z5vmOnZ2YXpL6GocPbarkWXU1uZkciV0pagektWoZEFPel1iVmfdPlnOaTERBS1
AoafWat22WtGUEiUo5xWJZpWVRkLQDp5pWFKiq2aGuKKT0U1TkvYmOVlamqxQAe45KWG5lSflJRrqpn60dJ5URRW6QVL4919WthqBtzSUR1b
U7KcvrGLmnJpaabhgnRkb41rmX5aVmZaRjCVuSfZhqqBZWVboKSVG+3qtEsOal6tZvDOevunh5tfc5qGd46wWfGrYTnrtSVZULq81xCWpYCt
SaCdkvJV2PobnZulZlmp3+SeclEhdVqZ1mhRqO3GeDhflhlWRmaV6oOKa1bnnZFWZqb1NCne56GOlRiVhZXWF6wGRX1qaKAlW6WJsaqXC2Rn
FWlGsZ1OxZeV1XXqRGnU2Zi6BwGqnmma3Tme+pqr0YRJVmclxcnX2eVCfkk5naa4YqqWVWVBpJJHTWz5skUJ6dlOV/YqoLqFf8qqZWpWUSsb
hkaFkqptnyVhi6hS/pgW6jbZkmrrr5hM8aWZ8X6hVkmSvVRM6VYWC32alpiuJYkiaXRpKwdh1Wck2o4ynGeyr5bWaXqKWACggJmWbVtfk5cG
mO+GdilZRBVXM9msJw2pi7FSeaZ3qF2hqAKghZ1SJmCqZ6qF3ZZ1VRuWoGZqjSJNu1oIKqn76tKYYXlnjFVYpfwh67VBIZZUY2dZeZpjrieQ
mYiVZGhjM5VbniZpmIWlEspWjVNpkZo+ZZp5/UJK6V5Zb6ZW7rrULWnrJPqepdJEXmNWtj/Ryla1lEZiWKZ2Q77hlJ80qybnZEqlYhv2hk8V
WRmlpmXmApCFrmFSWjp6B1qr566mZuSRKpdhfSkdeV+lpt+pJXpqp5nhkCWRUmWXH7vbhmpnlAAY5O0VZqEXpWlOXa9VnponyvTamuKpCbie
7lirqa7aspBl0pkTJY6l5eQF5tWZVDShp2FlX6tr2kmnqbHmnKl152mvCZrWmFVKYmJabavK3eHZWOWlevmhYWbx1Ztt8r220U+Ws5aUqgnZ
T1VM5+pqnuFZmruXkp7hdKHymqgUFe3WWF7fZHptlp9KjWmjXO9ai5dmmLiHJqrWtpOskfiurX5UoN1pyGdkUKxpkmRhVnR+1uYakKiUhrhm
WGnrHPtGZ5JW2SWrvm2R+5l/omm4FiZalhlQXqIS4GrWqCJWXIOgp4rhYpZeQFVpb5FckBqGllKRG/CZQK1aFLRla+y11Ka7qixlUtkqG4lq
cpmheVrqPK4lVupZcZZc2SrF+2ZOHtqmjpeW9pJiz2aSfa77l6qGZTWqiRjSHoiXWaupZhqpK2kNZqrHOm5veKZKC2keBVq6raOlqZVoAoqq
ticYqfd6ZliaQiiK5rtenstequldiKGtWbeiYCtaCV9p+RRWmlJWyo52rbRGJWYTpCFWbtYm1QNgm20ZKdhzumptoWkmVYqNpNSN5uU+Wbpp
WK2PhqcbggVaCq1EyFoQala09cJkWGllYdU3X22EsWkUWqL29vF2qWWFab654nJeH3hJiS3KVp7KpLFZVuduYZmf3iaTUV5m++HaRUySSMld
WqTyZZMHjiiZUnWVrUGe66yQJVdZ42ZtqbWrtcaOnoXmK0Ru0kfmsgXKi7BXnVbSVQWqoGijuZaZmW3IcbJVW3iNQlLGtmq2Zp7OfZl1VJXF
lco5Im4S4/nrV5SFJc4ZqmWmAkqGqWOZQuYuZZmmb1KkIo5q1qWtVJTkt22pUKChZqp3uJ51vRJOnyqp5pWiYkbGqQ1Z2YbZdoxusclq0XUk
fpUq0E0pplSmqRLPxlqVaXvStPlZJVtiWGyqulUhrEG0G9qllyRqu4lxWJL0nkU9dqqjWdlpSlfWFAkiUZVPRdOqGJelEsaJaVcEVae8J6iX
RX7/leJKmoqZaaTZZLWZbqq5UR4uYxx4z4pC9qG8JVpmX2ZU6etWpXjZiRmXW9k5EfGWbvqiUWfeFmutY7VZRYeopqynWhYWeKlVI1ZaqSUn
fAKukPJlrfJ2ZuJ+kqUdZH58KVKqRxWupnVaF0pKm3FiaqdxmTq29Yk/akp3Ko5q3iBl+XWvYVV2blelpl6lJjmVhl0rJYtSXtelZTaDopdp
Bqevq6RpF43nmrUUqulXmpwjoFmUFxe2LYmYhFaReSSmWJZObl4CJ/UUhKHdWvu1JadtEWxZQkEdxitZ1JUOWpiGUvJu7neahVt5smnpR8aW
726SuuaEqnrnlG6qQ5WS20acdlaiZj+rltU2GgYnXVVe0QOXhZ6Yl2j5ddp1YK+YiklaKIXbCSUd31weVVkz+plZlWRSq20klZr0CmqjCEVW
74Oqr1vFH5VVqcrqVDkXttVIn5ZpfV1lB9Spq2+kDnKbWSradvJW1OmGqq62oTa7uEFOXaghR4VlqGquyraDTxbGipqeuVWuJazr1HVrmpKA
QUW6VYuOWE0aC5bK6WVR97w1gnZ4mZGqkVqgFgeRrGlqSYKZkHWx7tduKtm2RAmpZal3SzUGtGFueZGWl37qq3GCk2Tl1alWSVZo87/20llh
VdlWIaNqWiq1yYmyWVpQXu+3zqrXGghJaJelVRVeUn5tjkCqqmVICVcZETt9ZYadpkidljmJ+thuSlZnpYtYqWVxozYjBSRB5biq6auZ+qVX
kZHZaHjUWeHkkfBQe7l20bZnmpipQocpZleX0Opl+mQW3pjbivKGIkQq+daWA1aJ2GOF2GYeloaSXOpZ2VJ1RaWDpomeKK2aZGzcoVMZia5V
jSrF6swmaadlVWlVEoSYlpssYUblI6KRd+10VfKZGZX1sZYWE8rlahdYa3p2VVWr8WiWf6216JyNfVZqkItI1UKaNqabVJpRVXW8LlVmS3WF
8FS1A8ZmWV5Vcq6QmlVXiKDOWeZRkZ/pSbpIEksbmmKWlTq42laWSJiXe5kVm2akyqI1YFTpkqldKVsREF1KInoum7qfqiZ1HXGYYTuumYeK
2WndSaBaXOtGl5JVhfWBGuYVhVRgNukl1nUmldSZdLhVNlZkmplgzWZ6Wi5umv1HXuwWZWqGjVmZ+9XXpvzhZSbihLm1WuY3lrIismBUCaDt
mmu1Y5kWXv9Vbl0I5aUaOly5uZmukdNVwarpbHmmCZZ6J0SEoSZZgmopol6K6zsadZrnamISp5VWGvFR1Iqhaf2qmhtVUtJZrYMeKVKidb2V
YLBRN6lm3SZ3SVSlD6EqYaZu/pCrmhtYgcmQcF9kqenZZFkZm1lAqstqO0qRVIV6YH28rhUYuSWNaqFWRL2vtKoNZ12GomRlxFSUV6YaKRlm
hJKSv58sa1qXrpZrVXKbfa6ZtvkvJviormt5LSCV2VnHmn5Fap5VaKplqCTOrkq4tZijqN7WZShnSGa6dxXGR7CmfYylSjpJZVFnuofFuanf
pfUEmtVZA9c73zprtaLUZX6Wli/qoYwxJZ5qKKlV+mQpuVkomGWKnGsoMxteV6RkUWmpoleY25att16RW9pRSZKnGkZ21im9pRx2lxmirh4l
aZ7XaKOpJGmO7lxapCubaXp7Wb6KMmoSaH2ZpVVAyIGVqz1Mga8uhq7JKWNWv5HeVloVWNOVobmn2tJCkVaeulZ5ju7YUT5eoazEnlBKC2VZ
XqThBIcZpRhnmeVRu3KBFVpf5NlqX+WlUJSUp0gnaVZWVR0fA0pFXJVkTNZZsm7ZN0d1KraCkm02pGmkUuFixPSqjmaQaRl+rmxctZZWdWx6
us29oDqZVwXmdmWeB2SW5vy/g3GZYVtXrUuqF5yVRSIgirjqmtieH2Qd4aaaeoFqeqReupGvYgRWb1Nd9Zq20yohGo0q2q5rSeZrdFRVWt5Q
LVVgRtVGAZZcaZSOqnQmGbauO1beMKnaGWZFRq2nTPHemeMmp4vpgepV5ItIgaabN2qKZ6gmGRmUBC+RRlhQ1S5K/0kovcRD2iWqRVGVXTKS
2GelaqqvahpyhGVfJWvq8FkJ6VxqQclEcZtlNaVpZVGLVjQC9YpZbZVqtZY1wF1ee9iWtLhVtZlZ3cQ9aYRbNjwdppZksQSHb7YWnw6Wbwif
U5qGUVKk0upnKbVZjxbuN4hVKYplRlVpIEhCS6rSZl6e6oZrOaopW5RU4p7qO3eEdiwOyfVWiSWZ1pFpWDsPxgaYa3nlW2alQROekJiIjupd
FqUxNbMmWXiGVy7hmZZUTkuyGI6kSX15qhnU76h0dlbuFpTpSWSWjjyBnkhKVBUoVkxm0+JqVNNqaWsiL6SnxE9kfpQh2lWsdoLl9WcXdU/V
abRWuelFQYMr2b9G5WrkrkkmbzrRhgplUIiSGGV7XX1O+HpdUeWn+ZkGE50KQjQpBWkpZl3pAeHl7qxmZmf6ZUlqzWfVGSKGdFZClCV+mc/r
JXZOxqdsz5ZWR4snWRd6VGpVmpwqG9bkaotUq1VnSlqWdpnwkJFqQiZl2gkd/ksoulvqZZJ2CSVFlCvZkL5oaK6pWOtyF9Wlnneae6Y7iZpv
q5x0im7UjtabgWoVa2hckBvWm6S2qtmmZ4LaNlUQpXepK5VGVBYjMOackpebpWnuuaTJnVfa2s5gajglIlaWNGSjpmFy3lZYlE2msGTNQqpq
17kmj72lilrqSddFYrkrd1XlMWqVUpS3m5WqaerWdBljWHprMmTpdofmItam5ScebfRX49ksUlf8BqXXZ6RSGZmv6ab05YOuCORUulIO7nop
Wq1BYar7bZctl6o6V60Col2qKikbVHlnLJlVU4ca6o1/Zql6Wi5qayVVpF/arB1qbNbraralK6iIRWLGerR2Zl3uJT1e3ZsiJgWl1W6v+v1p
lgemm6JrxuYhVbyodrVqRa17YJRgYa/61A6heUJpXanqSYh5qULxmCqa7KeqW22Fq2LGdVFJWm+WlRY9JJBdL1pp9T7aREtu1jpK1ll/EUUh
e4qkcqnbtipNKeVqJ6OVZJWS+15ReLlW6rS3QRlU1Kl6VpViukEKfFlRZmLqq5KW9UadXqRobtZ1seaiND2pWofqS2LexjVu76ePIoWhemVV
kU6gbOtUp2b0mJemo9Zs+92llnF4Z6nfmlGVn1lgTVrVLBGqgVh1XJqPRlIa0g9iGulRWGpKNDytVFIGShpCBqgfyqTnfmVlalWbKJ0nlZWq
gVfBpKKnOdXRlMaVwto5lnoi/ZkoelnmsJ4YaZWyn6mlUnZYVtp/aHIVIXstipmJ71ZlTXFZxEeYgjhKfWWGpnRpyYdgoe5wtEnV1FCZj10V
TqByaSHZkaUkDRT2mcmSGO2hGZiatiejoVg1ImijXqVZljhKlmWv2maaYmWaIE1TplOZXHWWpIrFNb9WU9oUpgPm6vbqsnJjabnA13r1ppnl
VEpoEL1hGKRQpWLVWWqKvGTrxZGBkmazVtz7me6bp7UIl5WpYbRlf6Zl0Z0plSnyenCm6Vb6ZmHyO4EnSUV763hxaraiivl6gsYaSatdUapZ
nVZyr2deO5WSNIplxklo+IYZIElrpGaFbnMXFCv4iplaiiSktaZXFaz61lWnl9WZZ2WeziPaXieKZVqQwuatXO/KU1ZZmqZFnrzn2I5aKRiq
vk95/kGWFGqZiqrpWjIqQUiIasOzmuxaanLI3plvqChneuVYap4mrZmm7y4hzpvFmVqmla9mE5paSh2Jl7iOlYdmf1nUlFtpRmwBmmp6JqvS
YHk6luVXuYaRgspaWEspZqWVepQbpGRgE6qCXRkWWFCST4TLSIhSGZl6pqqKvUML2Ykolv1G2q7lFYDw2m7SWF5WmSlKkcsVldLZVW6KVNma
E/IWUPZaqmauG5OIaHuoalKEXs/sZlmaYllQxebmjcPlllpla0aZG1ZRX45rWdJqpM6JVkaeSmbnFemRUDp5PmTZaq7Mao6Z1mDj2rdq52Gk
elbcYdZdqYceZOK2WlxG1USnHNYi/6aVuqZaiKldpVGVpBmGrG57OL4qSLtUZUoSrVn59AVLWZtRX2BZWV2YZvdl1Phdn6mxpElqSU57qfpa
ntaZVd2Wakc77mtqlF054yllnlWLHqeWbZZVqGGsPJqZmQes2dsFrXkodxPut6lqaDUw25a2lPGYLfrnVWceRRqYMRfbaNvp0nVWjpA4s1ob
SmhoSKw6aeJui5Wr2zWcFletGKkVW6rRCl8MV3qaqNWq3GJSqVVZt5abVjr72Y+KZQm6vR58tZWVZFjClpqKpptKcSFgGGRZyljmZveWeVRX
1ddUlKyomU3VXcV10AeU0yYboZpuYWmUF5oHKWRntyqlpJklaJXn+Gg2p8DNlKVo0MVBhkaqNamWRJUZ8kEpeUYrhmO2u/VZA/GZnqKqUaO+
a23p++m7ReZlBmoqu1ZE6YpMREl3YV+VCSWpNK1WZkeZjmSkhPV1mqjOnrkZvj1bpLWFcJ2TptPUXLhRoOqlGJj/hqIhqZaqQfVlBXY8GmSq
nm0meLlVXmhJ6MgLKnkZpopp11kC2Xf31teUUXhWT2Brm6mtZmHpFWYVpgdXUVqYE6j5ddp11IZCkpbpeq9noWqM61xYpZ9+oq+JbeZ2ITcn
kWaJnw6lrSJdaoy3aKZlXqZFY1qlvZzJnKUbRZV4lalai0mAjj6Z6lqpbXbYkHqcZqygZjWlFrF+R56UFRgp2nWZoYmWlrT/qrN3maoNpZWW
nH5ll5qZpI6p1IloXiq2pch7Ve5iFm6mzzkHuaaq0nqYIWVW73gYphv5RuVmVUlqoXdtXgSaWfVjTWS1GOrqVWVH5YSpgK6ZUrN4nYRarYka
pT0d6U6omjSWehlr6jmm2r23tmxCpWZphkrFkYdo1XKnnYylrq5FfWXlncbtpq4spWqCe0GFbKkZoolOZZTLJoa6ZY6WVZRopGiEKrDk6W+5
Wnhqak5265lZ/Ikl12Ole7tWj1bqO4GZaoelSJOZA+YHlSVmqqZpHV7p7qGzhWR4plRuCWlW8RVbbVaxadjqorVKENluj7+FqkR2nGYWlAAh
opVdmpdrla7YZ2cSXlnnxcKZoHe3M4dWTnVVUTXX2gUKiLKcarehZqv2iZa15R8LnjZ3Vm52+bZJEuWq3nZWaLf5VUqsR1YFucsbkQZnhpWb
8XImV0CflLy1lZqZel/VZJGb1qFFrc1ZW4Pm+xvGap0Vmpqqy+ybfpBdYb6Uq6ZSXOrJKmsShiZnFulkWI2qbFm+dKamlbuXrl5R+nseJpTe
mdoqoaURJxWqaP0k1ZVesz5akuLWtnFqeSdpd6IaGLQBn561brpVwzWir1lrxu2mVrNa97mahaDSVKhZWZKgHOtGa4J6rZqlbtdVLO9oS4Jp
RuUFRTqWYmqy+lVR4mOpSxnn5tVE0XipaRiKjpx5LvMX1mhZq0qlaGSn6UuYYJnhdFvWLhVRrnPOZiqtdGoh0Fp57zVW6puVQhZ1mekRvmSN
6WIYlr5ZXXmaiopgmL9pXGqluECcU+kGRJ9gmaQ6GmWdz2FXrqtFVZNlqZYVzXT3h7VZhqqbpZqj3qdSpnrahVqBZZQ6MYEGpEamQUgppqoO
fmwI6pmbmV2fVZVnooadjplLW8jnZVKxUTdpRmWLpaSykp1plMaMWZuhKlWR2VSgakluplB2VKeRpZf3YoVORGReka6oRGuWl1edl1pupXug
jpuSSpVZBV9RbBl8WdqqqK/2bDVqWFp2lXVaA4qaqiPKpn1qDoJXmJ2SpkaNnBanM5VrpFiHbcr5p4R9sW6qoHqsLnnlZknNed/JEFCo2hjq
H2KZWxkay2yy66gA9pFqmuVV+5gulVUjymem6XollUtX5CdQ5H5opiEWQsqieBY1q2um12WucH/1ahkCezpZFqahWx2Gi/JTW+JSdXWm5olL
LqW1J52kahuainbSjbOeWqZCdVVqT0apNxKVZl11hFZt+VlKemoUzloArGQYGuQqYymptpSgLZakpYsEg5WbNrhFW2YnW4qWO1jWpSVah5rB
j3CfkaZdp5TVlkpReOlma4Wc3FYQRBYdEpqKmiNlmrs1pFlaKB56FOhuGOdVpqfqfaTdEWVTqo16p7kaHapum1G6ueXGrJDZZ2elErDVqlou
vHVfmKnrh+rZMcXt5lrvlCa4aSGYLo2tYlWm5FHlxmwWZXHZmp6IUOikIe+iGmpVmBqVpLGsbrqRRuYuIRx2p6dKepCDmV5mltaKkCt4bhGt
Gs1sdZarabWMba62l7LphJa2USZo0JiEaaVVG3Bp3aHpBVfWkVkWanWE476VpaXi1uJAKlqZRjwpqZgW2CKZu6Zl5bnfkZZWdrmv5JtVYoV/
aGZmLWdtnpLlXyolCE62WGo3nVlWmK/qGi1OjQrWKd2FJZjn6FL36+WkYpkaLnciVSYoZpkWmhuW6V5fKnVTmc2ml2lipwPdl51q3yWWVmex
QsJkkeyUjGaYXZVaZDhTI9WZbabuut2pK45lKqR5XlWfpzSYy62ne1EZJXWphuqKHd1p2IW1lWqLtLeqsmZ+jVgHi17nFWNmG2cBrZgKkWZd
5NWqJSDmh2yKmi7VZ5lFVIWxwe2HDKqS5V2W4EkGJy1Z3YrXZWmWgck5XEdWpSlUVudiWlej/pXdyWlWS+lKgEaU0myWodZ6LvVrFrLdjvOX
anatSkeVoKRRe1o6qa0RmCVqfp6QpeVbpv14mWql3/RiQRtlpaV6WJWVkDd4JUJfa0Rp2RpGXPaZN/uiVaWXlmataO9FdWWm2Znnq58YJ2Yg
5RcfECWpWSh4GCYmkdidbqvkWmRd/6k+YZr7UWd+XYoVjlR2mpwWmbB5WnlSTdXLhudQleSlGbhkt0rUaaLWmYLBrmSlE5eWVuHiCqZrfUxq
OlzgWLdWbmSGfpWmpJ6jOCknpW2VK9qV2aNTlVOV81ZKhnrpb3OS5Os4IZVbqxWmzpU2FFd7lZq6jTbthDZ8LlB4jlVcqlopt2fuU5g5pWY1
sF5SUn522iXb5Zqsmf1UR4B/mpqi5ZkhX5unkuJnF66FVtlX+maVj1lrq6V9W5ZpZOoVU0lEsVGVcxWaUqmi1BUiYmqKrbaW5ajJVhy6UvQH
bd1mYm+RvZWeimUYbasVYZrykIZ6jfldoki6YdlBY/MpaJWHn562aXluyqpPYeihKfZBSpfu9/aWYkWompGapqpxNzvS1asWKN1mpaWZWnNq
pIFaphya1nmRkeNlaG2v5rnlxp5dKPYmaWkKjmWp3ataA8qSWWcUZruafm1bknCQbrU/ebZll5FWdGlGi0TmERCuJgBaoAWSkYbVK7Stxqpl
UspapUdZpv5ZWtAmJ1mQbqKobFGaxzTRLKtllxKVdZbip3TDUuJ/6KaanJ61Zhite2PGZomaZIJNlrSm+67WBrmpmdGO5talpJ/HeS1npB3S
a5lUGnIGlGnqpysUWeGKTtCK6aN4WtaumepAiBJBgrUdolrrUhdqlUOXzn16pWSoqp6FmKtoXhG6UsbYasNVKWVVUGd6EQFFZS3V2p2Wxjr6
blZVmTmElC2TJnZLCRdnJp2qaZr2piIF2YRpYT4IP1qUEJmGtWKNZJmVJZk6FX2qNZeWFrrhbiMTXDl3WsR1UmVbJKka5kZpqCZKqCObBVhl
1oDlVmuWtVprr2NKsoG1oBoWlx1SH1WZESaVt1Wulu+knc2eJXp+K6kujnaSL7QdUKq7eWFadplel+pJgz2ZidpalRuZd1adpXYqYF4dy3RW
9JVSXqm2opVcfm6u9oSufqZgToamnkVZhVKkgqyKmaVV15kqc1taNeSSonrX+GkhV5+ibkRIbWaaxVWZEh+34Ju2qZ1qgtAqooFV9ZU1WRpg
h7VbR7BpsWbGm3lVonpb+7wpoRt6QrV6pUZpr0KsNQ7alIlVW1mkmFV/ZIKJpUaG7FnvvGmkk9Rltf4610m70nkl/IiSvkaJld3hYfihJ6kr
bKmYmWmNnLeYZiGQWmfVW5kakVukmSEldomYZqSXgrlpeYZK6ZRkpc2Oi23SbUEdLJataWhp94kpjmGdH6Wb6idgqRi3JKWqCaZFp+pqmOXf
hddRQVS1lZGqAATumXyVU6etXVezaZ2lebofKqlYX3u2WUa/7WFn4XWbxYmqe1PPOYV6qRZYV1bqGYZ66mpm+diqVXmq1Ud1hqodVFmxtWZ1
Te4dmkl0qpr03mZVn6WYImrpmtFu1uR6YLRlP6q60F5eSp6V+EZdoR2vFpIW5mmU5uxm5pA4sSiEa2oVhZsXGGQqmxlWBl1qZYgTRu9HlS1a
2pKn5dtVpWjpzQ7Xm9k5JFUSYBSOloN3XJuRkGq4WkUpjaAZqZlOVDhnEpvZSqatTZrmzrnTaRBBoGV2hlSWWS7are5eSdyWuaGUFEeJFH5i
R6SRlVmV262Dq7hZVaoqcHIVjFZ6TaOBYFVmkQWqIXoCZChlblYmnYKg+FBfYRVXblOpql1RlAF0RIqHFmZbq/KSyCcRYnVZ455vW2W5MXCh
u2tUCduRqGkV7qKvMIWpZ3VapV6kLhLWB1piWC2k22m2ca6pW4qZaRIJCmaOGK8Gh4NiZrYWklYp5rhrRlalgPZIurry2W2B6Gle5+a5pra6
teQnq25JeSuIqQZ2FaUaFGWp+0oGHWlt72wl1mesRyXqilamB+RGWnZmO3Z6Kp2JHCaupuZY8sZGp0h2GGmeJL6CBqYRmUuBUphhOl8ppp+E
ZQW2IvFlVKlau29mqpZLrBYnmdo4Af2REp7o4+mFWoiXoosetXWzUKS0abl1RjYmcRSkQzmFfsVJHteWupmVe2Px351miWSFndmV0aZ0FRF+
Y5ZslJZlr5CuIQ1lmuKpFRVLWrLV7Oc3Frae2laVDoh15wTy+Zx5qaFYv0q1LaJRllp7TVFlg8VbqkJW0bmni1WaqVcTVIroE1RuaWGNkAtW
oTtl3WjUZSl1hUsZlauukbtXXRe6aauZGVZQ/KmjMtbOS7xEhd5pxu6KJValAsUtWUKfbnZmal2efPplb4Zg4eZZ66buVJHVyrxaYmbaRU5O
5IhEtt6ljo6qpVpJEmi7hKLT2zklp1YbogVOTlhWi0imWlZieXytVSsKXVyVTJZmUqVVo5ennWy+TaV5dhFfrXR6qiniAkOe5kYyqXa30uaA
lmiilLu0KmUpSTFZdEWSleWUgeoaUlySNq7pdxOZp5m/lpVEZqfn5AONVBmhG4baWmWTtvKqmLmDrKmqlmJq9ceGrVqvgVVqL8Ws1DFWFnZe
Vmvri0qyCZT/5mWy5cnqROWlaFtfmRqpmRh0YrGXYee1eEpLvdioIG5ZNhKmMeaDliaa/Xpk91MjHZjAipuluroqoj2l+p42DEqrbmYuBVb7
12mixVr2YWQZJ3LV0Ze1Kbl6r3klmLt8HmE5jqFd6mda2m1/UZZ7Vme1m1kVeUVZnWUknVcLSWStzl5RetlWxiTokuLQLPkhllWbokmUOpWU
7haGjpWq+np56KVG1NWE0a2WZUvdSVisUsZamIceNVJiG6VVfXOao+rqaYEdLXBW614hrqqWuhKVVb1KS0qWf1BVeSm+2ZZqtjbmnWlwqCJm
JtlL5SpDalarkrXrApGYKScG0xhocilA+aRmoJVWY24bNWZVaBhGKGy3Ba2LHWFVZmuhX1bWu2KOlllVW+KZjqqJgaptAYnGnp2kWLpZZrlW
VQYS5FDgRCWql1jFmzrqqpohJxlQaGXStiHGkammDkW/tqKjmdmViprqt+aa5aatGnRaVQXeRLDa2vpXJ2rqFh7uPHJR2GSiunYaZFdOjWz2
DZQWZFlppxaYYvMnhNRJXW+UWZpW4eRma5tmdJ8dnl5q5m162Z6XqiYqi56XgeHUlb1hLlutiSRcR41lCk0k5nStqFYZt20pyp1mz1Zrhp+X
AlGmmemi5rfua0ZGr3fRikaVZElWGFl26eFixKVYumVhnejl++2qprA4JmlunnFW0YdoQqmaI4BaqtXu0Jtkl3E2mqJY6sZpVLmoPrq2Za6K
pZuKQjtavYSKrn56q5Jnym6/VqsfyppFkpomWxrau2ytKi1VmdeZjSZ+o2dtpsma01hZr2HYgkupWFSllVnpaKtZZVfodKekzi7GkBFcVnnm
dXcvSqXV4qkjcoLUiP1isPVVlAURYqqlqtuv0hm6VEibZaLW2kuuhc2WkcWWZZsZZa/mJpRV6DRmqL+nVXqwZ9oaKovqZXm7pJ99zZBdELRa
LejukaNqCu6UG0b5i25Z2mTK6sZqwBrol2kqGAnYbopZSUGqoeyp9tKWi1paYqKkifJraqeqX4OW3htTDSKVamahalko+j1JyqRAgFluXZpG
OZamZZpn6BpdPZYeU60tiUIfHadW5rhLelitMaaXfhXq/SYm1NZUkWS5Gk6NVc25i3iNESdVV0bmqWxr4aVSW4f6eJaVWWlEetPaIYl4elFd
oIWmYbRhK7lnxKuaqa2ZTpXO6qIVRd6lmPnFbDOmVYh4saMdlhJZaNpaWZZE3dlaZlZu4Q4HVub2beZWUIZFU+D3elqVGm6FZyVaA9aE5Weo
TqZpmqlWUzlKL9SLeaVW655xVUXix2CaZVW7VKZoqglMkJpqU6/JXXZRJjv6lYq6YW2HXaBejeT7AVMVpqpkVIlW43KXesDKpWVGlpdK4HSi
e3Zn0GkanWaabhUlVBajvi4KE6Y6oUGujh0qjl6qmAtVo2FR6jZqhNJpRulWq2wdRXqb5pKZZXUZt9OKE0zYFWUZlZTqlDu5UMrKn2iONXWq
UdYumMYPtZulCpZWmaGReNk2pit7EtTVLZG1VJCmGh1BZqoLlPFdXLpSYmerFFppk+Ufh64Zydpr+Rua1VUDcYrFbbXW5enElQhQk5iVjZdq
9Vqard7pOLFeiqZuHbZisb+4bhmWqjYpFqamMnaGerVjaWmGXWf2m+/R7qzJiRmXmeopXQWclWGVUOvlCVLnjJNVK6aylrZpkVSte0JOn6V6
nlniQkNqDSWFaYlUYi2Z5iSpF9Rppjr5qmW1bVapaKloWrpSdVmGqtTJJ6jBTF4m+5VF9VXkV231Tp0FLGaWqmSZTpkKrMQnZGampmoVPJVh
kgWXm1sVl0NVX10ErZFYPlmpqp2lflOdl0Y9aaYaYbbz1qiiSh5paEx6VAlkto5lprRlQpsUVk2sLOrR6oZmU/st23ZkvVFVjFlVZmialFzJ
QoloblQklKFpeZmmH2VK6pifYq9NurVoJDiha5pqb3mF4QS29cg9oGepV5VG62Ilo7liRWXhnOVnVbZh13Ortdq7RJm3rwUEp1ejk2R5RXRl
eSQZjhirEdheVeeUSqebFxxRKKEVvFFZ552+gs5GZR1qvm665ZbXjp3LDllGlJtZRRktgVaYgqBfVtJV9qhjFToXpFaoSsZZYqZppvMqZKWF
rplnpKWylemHbG3ddugV5JRD6Z7vxTrm5VmNGeqVi4TaBtZY5qtl2aK3pXGaaTtiW7b1SpplVulLCN2dq/ipQJ1mCZn7ipOSZQEbSe9VOJpo
VULoeath1WjUCpAiBBW2twsWGq2Z9p2XRqLaPmBJ5dqkgWq8LVIppVFpqUaH5m6o6U6l6hta2t7X5lIdV7w17XWApXkm36tS73qdVyKGmOou
GeYaj1qfM6a2OWGWfVRNraIVihmFWZSaB/GYqW5ZTrapbi3lXmlwSE61CJi1GUmmQ6WW+6HdGmiLlpoFbK6JOS2mghahiRcRRktHZTFYRbpb
pYlrbJuGlmFapvmeDXEJaISigZmGWV9ps5dHckTU0SOYVqb6qxUqQnS1Lk4qlrurKloNJhyURrRHHVlbo6aWGT0mBY1oRUklGljqajxNlpNa
dSaxZVia0BdhTVFJk5XZZpXT1ahWplv6sxCVap2Z3l81qm7RqgZmHaZo0am0WVZqc4WQqkWD6Y5Y0V/rehKoW2quYUiUgllGKJpLknqJ0V+a
kSlpqo7YYZpy0dGBwa2hKGpZDuGoqd33lPF5plSDSoRpXHKRydWleuluphYRWnaDYG3JnPVuhNqioKqcZ1mfqZgBSRoZVR/p5duUlmAnlJ75
R6WKE5uZmqVKWaOZKWcf6iS15tXKa+BKc3sKShwhxtp2GrJtlCViNXVuKupbh57mTZS5qUGxtGib2Gt7FKpKOGlqVUAWhVtRO5okSyECrwhG
VbrkmaqFrCipmm9b46R9cy1pVaHl+WGiY3mp5p7j0SkhNKaoFGaoX0kxTkvZmKl5Vmrh8vmZmlhrxomjZq6ZwZUhCssr5aYlq+CZTOlWqYV1
lZuP9JOaaKp0mhBlipooad5GlHKoLWqhKrrZSYtli2JFrJaJYqPAUn6Wt7vnkY32BYpVWqV1OapCZdaeok9UrBqkt4NVE8l+uXlZ4aWWZqui
sVYeE+ZdekpdaZmOOGzdVNNhiVpG2Y+apR26vR54ukWFjnha1MkqmnW2pUsoh7lRvoxiYWtFoWViFapjZDE2d4YRZVZg6/xukWlSj2pXpplv
A8VFphVYZqoxJZVlPoO2q54q2SErqThq/kOa3FZ06lprXZjaVWhXVzNcbV3KVXZJI4V3sWl2ol2pV6Bl4AdHXtr1NuSeqV1hTqirhedqeoUl
qragr5ipcrCbJpieZ2pk83yUgp636ZVJmo3aB1hZElnZq5GmfdmpTkme5dNYwZWGnle5p1pKU3CkUX1lZZGJWzxFSGqmuNKVoXRRZvF+bbmV
hWvp51ulhBuoWjUUZopsuljDr6TZEhrVmOJpImRuVLRRN6lqrbYmhNVl+XKprGVTWqfoRpqmFRh3FmjKXWr4FralkQFRY5aeiYe7lql1GGgb
mJW1EqPBSaKeo5fV0olkDE6W3tm2AkVvipyllpX4W5CnFVW/pibW9ViqUYkUZGhRK9u5bQpqmcoqlLGZHvqiZZZeHp7F5FqWGrn6dVU/Za6X
odZR0tnZbGzkodqNo/RypOFhm2oZZVWXelvlJerW1jVFLcRgcivqmrlzKM2SGKt5t5FtVIVn2Xe4plWZD5adY1KRZVbFb2vnFajm5lTnq+mp
tyVe0vVkHlov0axmeqh7Q5nWWpMppZdlCaJKz+VxRUuoRJV5GUqpLKahlcb9lpm51hcVkYoFmataUe8aGoN5kCMmASRFltl5lhpqXPtoSqZl
nWVimbFGq1pVDF2kWZrZlVlmaF1TIuZOiFOZGZtbVJvutT6VVZhXcx1VoDa4XmWpqWUNboXpvZXfJRU5RlJ+VZqtF51VDWKFVIVqlXZIFdRb
j26ac1phapFmu5nxp3VsFmTPWaJUGorl/TuGmnZioSQdUxaKp2DHgmhmlleVpGqsKTStlpMUldZlXaIW5SpqK5IWqQaQcBBRZ1ZtjZuqnmp0
+1mOTuWqnqd59ZellHe8KSJZVuWdGZGSd5feIp7pmGadq2BZUYqFlVXBVrBuRZwmBtEmkniVVlboCZaY4cpTLZbld+VoecLtt2YLM4XU4TrW
sJuW8nym2W53h6maZpaNUachZEaqZt6pYI4cF0eCNlo5lmucHaZVZHRWK6WWmQSZqSWjUxXG2qHDw1hpmlKJAomKmpYIpJO5JlqWqO3KOTpn
RgZhWVJSYeZpXUEvUqWTlW3o0FlQd1m+eLhXRU2b6Z0q1mraVQuJ7Vp2FolleWbRllwhlW3W6FrenG1uvqb5rWuU67QqUhpkxfVqVaYpKZBW
zyzue2aRaZwK/5XWZWiahIa5CwmG4fh3fVVxpa4E1mRy8IaLSJm1E4Qhmaat0YZE4K1ktt2VaXZpmxLOmpl1m5UhmrfVKKkiVVT+k1OiuJLm
0FmIYjZ8PYUmaxWWOZXU1oa9xxrkXRoiWVJvTFeWqW1ZkmlBVCUHImWOmdsXTopS2BdfaXt9/lVieiql2p2GZmVqfu0tlHUJNJlnBpaFayCZ
4GS+ixdRbpWhhYPEoXuiZBhhc1VpatdrhUmp1mZVQmWLpIvt2F694pl+RkafW6Fb6qdwlHd8PSFtSlpFdUubURt7XmtI6Jx1pp2q67WiQRmk
lehqKqRSxxPGXmCGlV21SpGYflCcpFWGpZq1oRzr4/1pkoZR55entu9mfRUyqJ2uAe5WN6XVKBp2FKitBe+ZV27VI1bEWVO5FadinmRmQtyb
6ZwrYSYGl4WWGom3ayUgmbkkUd61mFmsYeQkYWSyZVK/+rGWmSFnpOq2CZKGhKWYZf2hFlnhkqa9FUX1+SPhRWplaGZWYOa42YiaaJWXSjle
b1mQynJqaqGemTuR1QpUcf20u5RWqLN6FpX1qyvoWygm/d5ZaS2N6LouRemZqbKVlAlR1aPZXoruoWNYQUpqmUOJ0alLnQa2ZaWYb149FRof
I0q5nY4yZI67BG6qWWHu5PeUlLzlmlraTtolPZRxlKmGpi1lM5dSWLdqK2FR0WmB2B1LEaSqbutqkVquR4V5KKqONGmeVkFWQEpCmUF+kmnD
mJWT+ZhmCTg6GTita5lkfYVVb2bhRBZlbFknVJpm9/h1Vme112VHlaFb46/7pWm0FYZm5rZ+ZJhSF9eVnWRlWJ+VoCVRZiaVapsqilifYmhN
hWYZnGxZQWquhChlO5g16LZnrVa1uiPeYkU5bGklabaXJ4blVn6ap3WersYqWBbeht1YnSqVdaolU3qFtS6pGdEqqqGWpy/zhZghJGmXbIUJ
6cImlUlVHRaK3mXqLOvWm1KkeofSWpKGfOpamgXVVNl3aa5t1NqIJK25vYqgpokpkZNYgbqqfRmi1VKTj5nna1ZIGnZUF1au4aCSq1nrpdUZ
2UugqO6KKZdShkK6d56S39CrYlhEaZGpSmpmFSua2mOW2XYtUUmBOpugc5RepmqMqKhasUJujgiHC0jnlxGqUuZkqIUubNmWWh0O0/JJupmK
Vatp5qSmNplXTqSzaoagUWk6Uj0J3lp52UKRWn6pVKW4Xt4o1TFW+moVW5blCmvoSpaGkpa/ld7W5C16bUpW4RlUmJqLaGrZd7RVlJxTRo4a
uAGR6RqJYh1ua4ZZdy6aqdJUislWYEhXKi6ktxidWdu11ZKafauSKmnW7tmkxZ+SYWuiOfhEVl1VLYKa3oYU6b4CmamZE7d5GShJqtxuaV6J
XPolS5pwtepK+lmXSy9FPuVFOlpq+qopF1ZqojTTt4l2WEWgYbOp3Op+NGeZlpeHZKlVJ1uiL2nGRWcFFDIipjWiSmd6xFFkU/GmsJ5UbueV
omJqW7TVCXuWtZVpYnWUnaDORWdn0l4pUblAbHKSydW0aupuqhtgtYUfrqthV1VGlkK2cSxTk+GbjdNhqt0pfVVYbSYF6m4GGYmp0lPklnWf
hlR1a9qUU6aEtYnOjIhoWYaKy24p/05FqiZGUu1aaXGW1LWRZJJ72acS0CZwGSRu4ZkRmv2n4ejrqE1SVl2NWXRSWO6FG1n6qOqnyWmfHlrR
LYgWJZxZ2lhIluMmmNArn01haWWbz4Hma0KG1VllVSPpZ59VmaLTspJJYS4kSkjmQ1iHGKuqJWYady/iadY1VlUWaellsYVPnqqVa5RqloOV
WaoGtHorFkYXdQpo4NR1m5svtUkCgZkaadaLaJ3durSl0KxavSHPaWYgrWpRpHmOq4thZup6cRc9HWRqly6e6h6rjFelqnmppCZjYpJYrlqe
bS2rUsgrWl6aIVqFekp7STUfWWvrZ7maVNhmA4rVeVcZVXc2KXWqsRK2m1tZHVi5Z2l0Mz+ldJWkmKpjn2m3RMhfCdMmQVZbaZ5R/0luJZmD
s3tWWJGRUWVOkatbKIpCapITpEOOZFpnK1benm92I4qUdEcWEefoqmZ7WJirSud4cyBuVYpaUcWZjUMeJUKjVmWhAAXaiu2GC7aqa1pT+qRe
Z1Uk1W7FqmYZ1ZhSK9mccixRlVSCTjV1qZrqSmimRBlipX0kgq6ygloZycSJU/ClgUJLp2KmpllJUXd8LVFYnqFZVVuelDZ4JSCeG56OWlq2
QSkTJZmZiuorqZ6psnv3onZiZWdevkkjo+aiZV6Qi9qJdKlipV9ieQoxHuXah1HKjV5rSWdGVINFkFVv3qSxBUulVJR5RVqlnGPPWkZkqX/V
5KmVF/UHYHVpWaRbHalVEhdNq5aq2SkaipmV977tpVblpZeRrh/mgYZYhTa5fHlYYvJVoGTqS/hWKiuqFBdatSjFhqlv2Zi1rm1k1q579VhW
miZph5qWj2ZFr5aFelYylIZWn20h/5pBdxFZheWl+pivaWVjmoo9r5Rb1i0nqIlm/zaZU2Wq4UukgmZkluuLde65E+W9npFPTiqSZq2aT3Vr
Sl+uV6b6WoloUZ/Q8SsaEcZTmWhmsJiSG5qpeOqSiFpIKUTYFL6BRqilmqqGN1XlEJGiarnqXlpdnKolrSIQ1CeMCmX5A1lKXla3yeZWRqua
t7WdGXVS7fVhkSGtNptWk11qIVqE6aYapmnb2hw/2a7lVSqmStTVq96UDnWKHlrVVjdtleiFn5mUXmVJiUozWKB6VpeClmav9UVHZnZmXrnT
rnRJ0+xrllvkYlVVeqq6oYACrUZlQoSompmueN5OWEVOgVaymdJCEdianu8JQkVB6KJRI0fSIZlhoRpK7LZk4dg6eZZXVWkZZmCztUVuHaX1
JYVtYd5J4BZKmhbSJvCqSmliad+KaS2VRFrTp5VLpIYKnRolB4RdximeUHUmGv3blkfuGZ3FA9BrW5etYmZVK7WmmPbKOrsSWlbjJamGW4eq
ux2GaVgVy9aWNlhVCbCpZVblhrGSqsz7ULA7LrJUVmlVZ10ZVvt13cGVtYllUsIUpZdtmJrqJql8DJqqmJG5pKaL1Ceb742SmmSaX0apUWav
BVhmpFC2xV7XZFavt1CoBREWmIWQ6ppXKOtKSptxE2EG3beZw51VdWhp+KaZlqaGxQqVtzQlaWK1siq0WmrmQFslbRV3mN5aQsVPGXWZoqIp
WlrnJkWsrTfBRV0irBbOUsgWYK5YXt/ZYeVCZLXFO7uiGZahSWZBYtZprNdeTKeaKF2i5WZVVWYa2Y4w1OZpTmRK+sBpIm6lXolhUdFF3Zcu
BBLlVpoZDToL7a7rpqlaUdhSor7m5Zpm24a5AifZC4S5mkS2uWiqbKVY3UcWVRvWlJdmWCaNlJvsaiZohJNkudOW1vs2UKWYRV1kaXBWC4hd
RlVl55XyfdmajDnaHqQFZJalZhouekomv56VS1lalrXP5Y5VlbiBWIocqfknE5xZaWcUpXq29lTqlHt4HQBtipFJpapFKiTE4Er5QmppqWkZ
C4TVuIVYDVWdajqJaxRav/QpYiqRAVqVQma5vAZHtqSumatksvOpQ9ifZVRbpWRvqiPvo3qoKHsh5WoqEVtvnbeK7JodmkhYN4NzaLtSVCla
+hgVFsN26iZq2XlaVZra+bHTjRmWMpWqZqXqRUp0iuied5TRKdRlrUlpCI2TBZXVZhnXUHl4K2VWjnEcblWkf6LJqdKWVbt6iwcVIaHh/nZl
QqZeESypm/FjlaRZGIiVXy1jJXQ2K23ml2q1aWh0PNKyVtlZVnqI2usqG6CZtC9tWuCVqlqlmApUgqyhlKF1Z3KWpGhzGeMW+lVJW6WePapQ
sVcZEerk2fqo2tpV0fypWRiNnpmkqoq3qypdSh+uZnNctTBXslUJqLsjmHoukY4K5Japa7crQlvWj2leu2ZKNkmllMVaTIq7+tR1TNqGWqWa
oeVqGtlL4oaTpXjpcIiXppfUramh0JlhkdVU1pm9bFyloNkddtKWJZE55yqqGoSjLOqVVoVWh6/iI2mlyFwmLYZ69hUptmW2mrNG+KlEZsGZ
ZZpVLkm9lbZDdVi6oVh1LOYQmoJDKWoZU6UljGaYtdkUdmGSpEIZab6am5uYbO4mm+Gs1JaIg2iKRXCaZlRZj5mnnk1aWae4BBVdF4l0+m61
W+FeWa/WPVIRVFVmR0kZI6da8p6yqpYhL1bXXVgZWBgnINKeZpfWrHubpN6OaapmBkXxRpqTb4vxGgmVsStcmdlpkLd4VebSnQlmnSTsVXe4
uhkLoVbV1onZcH1Km0TiElBdRmGVkJmkqmApZoyYdoSWGqQqVzyqdlDwLqqp2cz7FJFqKbJelnlVp50JSYq6pt/EWXQjVNmWn+9bMhWRt1ml
CXC6Zj76khWRnfqmexqhDNUlrRnrSYRZp6xpTVZ6XWZ6qv0VaDbeHq4xZp5pKYmqKN3ieFCXl9odlGFYLGZHxCClU6YVlqBlZy9BXpVQZkuR
4a5m4fl24J5yQJqhdGptTJj3VeMk4llaheSWhUVA5ZqmYSffUZWp2Y+Rqn2nfb0ql6a8PoeEGYaSkW1ppTVUc1tnHrRgAYdqpbZ7JZrxtS6F
intR6Whe3HBTqXu65ibyRbhVn6lypxrRValrFWpJJX4eh1lYdSYll/VtepwNiaRjbZZplmkn+QZhqrCnVZZxVn6ntUJ9uXtSXIl2FaTlHdn/
luIhZNiNSdGqL0L+n74mnWkXRmaq36SeVtoRxZmmsWKhiBITlVJtppfqVhapKNtdGdpc6XUmmo022q8qIUpuox1SnhpWKiYm9DWimKV26INo
dpv3464mdSZZlXlbv2CIUBqW5OVqFmGaOFq2Jp5R1VSUmShoxEdF1H1lZW2vW2KSrO6GdUpHhma1GtyVW9pWkzzZSelaUBaY6s9Za166fY2x
v5ZUC1WUuNmUmkR1rmpFz7aCr1DJaEFEVWZmYXa4bSVRmbllEvJlt7muUxipkbplQUqqTkV6upWxaci5jqmkbUU1aRVXrW4aE6o1n2LHdoKF
tVeUGJVmHWKW1cV4ou4llhdGX1lFHZhCOFltlVgZKFj2BOmmKKlRklMV0vkhKEla4qpGulX39t63JBHmGXW2a+GdFSl5vGbk1lUpqEfor2WO
akQmqnqoUVSWtqyatnoKKqycWnZTxFOYUb1YZVlVShZ7zIZkpf2lrEnliUVk/plUyrHkrGBWlx6p/5k6Yqb+UpZpWoopWSKvoeZe+ZqLpUUK
7qAniGcmphZVnX68XM6cBSqYaomSFmJNYxpFceXR9hmbuqli6uY9cumUDXsUWmR0XxhYAB6mWqBppU/lLm05itzTaOWVVVnG2AVioYqZZdtv
pRrZpKJ8HhQpS5VmZWppFMqm1UD2VF6bYHO6jieKe1KFJFaWlUM4XRlq4qWU98XVqmQd76k1Vp/qBma5CEVZdWlpVSUAdWMiyElo7iET6VtW
lZN6nZUGotGaVAZhEfW+JkkWoamSb4f6eJqFSWlI+tS/QRYFWeaZlepm+7zW0zFd4VlahWpZI+ZYmfIrrXp3GZeplI27GHIWYarFooZZd5qO
HolVjovf5VNmKfvUJuqDemaOq56O0W+BhZ1VVZ67H7u6ZFVTcj4LWmrYppuvZKVZlxVWGmGaRhQBCVj7h5TGllvqeNbu8qm3IlKVkb1ZalB6
0ItMkZoGeq28SmRju86yOaGpFrkmWtQq576qwqbBl0ZX2pqm5eVh4q2llF2QmFWEuJphanRUZPLp2WUKV5LhXpSG1JUcbtaFaK7KbqqCiiFr
W10kIWiScyNZipa0mBklba9karHYqX6WVZqcqXkSs7YbHqzlaGoz+hKFrGa32ZKhL1lVb6GeEYmhqub9BWWmf0ZYe5rfbpKrBVZbv+zuwpFq
WrtkZg2ai5V3aIJrKDO2m5WurVxmhOEXpbKVtymaEmimc2Z63YXVaWZ1OJUGKF11Q4EVpVacdY6y7vJme1KGVLml7OopK4mRJZop6WQqXHdl
WWKAZJaGnBZaS0SqVibZqagmHeuCEbCpP621lKfraj2t32sLVmbtRekWZ+oUbO9JagZZmGrXZ2cU4CRSd2laeaYimVmmpc7GaSWtlip6vnfp
ZLWqXP6VZWd7WUbFj1mme4WVGYilXapapj7qTW42baoAGbGVl8a2ZCGhhupVpSoaUq0q6i4FumvY1qrVU1qCb+GJftZWtaJqpVKDpdpFF/af
ql2YVjiZlWX63neVczWd+2hIojVaxplalWmJ+WKT7YVp62FfWt3t4r5tihpr1GUphF2ZSidjWDV1ZspWoRlpO0rVF7la53adbctqjpr/dlhu
vVZpoplpbN5Zn1lo7Yb2e60llLJpLqu2QWN1cqBXlHuoKaRkH87caZimmx7Wf5ZBe9djmdFVdlvRJeqm1RlTOdhllFukVSV6ZcbZppqTE8Y6
nz2qppLklq6rYElXZYPWWrV0gdpqyMuekaeifZ/lv9VpUZc5TVNepppZa4N3RV2fpddaGrCOmZoex7w0eYmlpxpqhmijLOqWaoKYjpuqtT6Y
HSrSKEpZEhVawLRqdW/65U2huUawaV6vpdyXWdq1e50SklWN7KYiiSNJp1JlWnV6L20YkuHjffmreWmqSi3G+QwXelap0lWtL4alFuvT1m0a
KXqStxKKqiWn+dOgVmnXqdtRoWyVnQ6GW8lxFWr65mVR+lXtZZRg9aRq02aegdJZ5mthFsWWZRYMppIyaDV6OF5di5eJ2kElhtG9RIodqBT2
QBaHrbd20XW8qrZ6R1dRcJeleT3F9Z5aNJpWdXk0lHaobrp1Jl9MGt2av1UOaZoRlgeZ4f0WPpqhWN66ku5UaXDQWli+hbpATqxImZbmuouy
aeFrp2edZblpZmFBMWKX2qBaWmerbXLF5NO9uqEWuxJV+tevlqBlLhpkaouZaWSj2GUXt4WJlWF9v1FuYQermJJmkuax7ZZvcSFtBifemq2V
aZqeaGzdtpFWWGpFpcqR0bipTAmVnth25SigwiBa1lZp5UWKfoNil61+52ZeRHracblbT0KrVPpnSFdpqHFGbl70NXpOftqZfyoK5hmZY26R
cFrYamjUSGapdFXs4038E1fSOVbWomaKpXWRdFiGLWr5OaAqVW1PbU4lTa6KVKl0lhmlf1XYSOam3hSTZhS2C25KFiqIFkWaa4luE7N4JFVG
apxmJq0Z5VpKSZr1JYisWa4WTlh+tlWiqc3litW557RF+paWtoiC1VfRX7GlEhqZ2ml2QVLtOlSRogiplh6YpqYZvmmd47R9UpVZhXYRhZmE
+e0ieXq+VOZQlBNdkelIu6QlGyN6flGOrVVwUVlylqWfn2pNe4WFoV6kVQVV4fJaPfuSleq5prXq8ZxVaue2rlmwIVlFKimZkUl6gr4Up4pe
5JBll6hFrtDZ6c1Z63VL+5SKoX2FlZVWPVsRpkldo35sYrFqz5l3661WanJ0GRZZaJXj6CVnZ9Hd1GW4BhcJpbSgrqUoqqpijbuWGxKGFabh
ZSo6UkpblXpGwTq02Vei4uA7JVdqhWYptqn2YnImESjB4qm526qWlaTp6+8VAqcRUVJWSSRWsdTIr5phtqUp7pHuBIchapVome1Wv045rtb6
Wls5WVGGKJ5aXVOGg5ltpk7VkagiPpVZ4lhlZnjzLC81KKluGZuZVnrqFaDmq32qKlvbGxxaqm6/1qlmansdlL1gepPbMYkpqXGecGa0EsKp
7SdqiLaZaZ+Rd4fhtumLZXVp3pJqKZmdJCzdp5IRSGqVs75ropSiGtlnJVId9eh3akmmpHoImqijXa+WXxeQpKtRGASpGG5XdTgKa0kVpIcR
RtCvRpcqMhpSKqdVZGmfXtZYx0YqXFX6ojwu0al9yWWbdWcYYFSVl1lrbrpGhlgPYd6ZrEaVtuXbREBqaO+KeihWhEmHKlUUmHaUKrqxGZrU
yYuJq600oVu5RrWphUmpFCZ35WuJrgrZaZBUI3RZ+0X2WtWVAvZ3YvN66OWanZ5m4SKqzheiSifamliRaSl5iTq4LlBZXZpstZWZzhPGiWeZ
ppqW2WZuJuDV2Gu5CzlZVlptV2wVHpVoqKOW47niyp1GhK2mvmbVJTYNti/l1QlRsYbyaVbCm5ObN0nmLBZWpoXptGXaaur4ZCpquKc+KNni
aBFXl8oK4SJoJin45F+SGgWWYqtq2+1LukSmpj5lV1mFlGlCIWXdJZfiSUqDV+dTVM7lmGUJXZr1E7YaGfZablp2Xuad/qStCZtzQY1YaYRx
SxWfVrde5Vm1uyZJZZp7aqJA1tSGuq6boz6urZrb2tbZQ0K2uwGdGmaVmt52W9Ki1572wypX2RSlXWrmI/IXIWyRVphnrXXJabucm/aaIZoZ
mioae1mEmGIKYLeYZgb5NllXl6A2VbfERmqmZ2hZ5bKiqtFUdl5pEucbmblFnxm5jWZXLRWhCcqkkZ5okQppMiNSVWRnmI2Q3btxB1VlqSXx
hlV2rBpoJfUKX36nM3aqOJmKFGTm1mGS5+aVphZ7C4Q1YSeutWlpV/64JVDqi1za6yrVOd4Fl/Vk+tVFqh5l043mWBb/kq2tSmnXK21mHrMT
kGWpqhpaLmSXS7IX4KYmqkGqmVoU4+i1aYVqJdlUW3iXj6lif0vJSlJ6mcZpKmoVY7kXMVXo5urqrbFV5dJ8abRemxphvUUyBKomaTuvU6aX
esfpY4k+umUaoWqmw+xytY3VDbaFelVdRsll5QP2CClbtGp5eke2V+o71ilcZHVVasz7WaFlHVpalKbi/mEZ9ofnFaJpWpkQjF5raKK6WFrD
15V/vZ0k1bO+pkkpampNZVH6y3xvWibVVV0a1XLUiabrZUp1nHaY9AEGkmabqbanpniFZDhrlpKJ5FbkZLVoqSEjqC6TJZFmqJekOVp3qoeI
lGo4akOHVz/nutqGW93atiRX6N/RpST1r5onpTn9mOKEdvxRm5pRVJZIlr3X+G0GaUuNglmWimgxCI451amqWpW3k611tUt4p2fBW6rakclA
1pnVWpGvYNZ5dEmKXsn1V4W94R85DDaLF2b1W6naa1lwXZhSxab2NjkVZRlQD4k5p2mnusl5WZ2ZYJSUs1gmVVYTUR1eJ/mVYhtkufF3VjZK
D+DfGpYll1paXeal6dvGqiRnqR2lK1qE5144ZpWm65VWaYmSRCq0LVFsKo1YeRjWTSmvUN1c19GV/VgaiAqlkOxoapVgtmNuz5k16evikjKW
mtdVWLmQFu5lXqVmiJDlflOsYp6q6IUtl6j54VWQ5yVCaYNYbpWgbLd0W1FlneFducNWNFlVVRWWlmhkrXF53q3NbDpaSYlqqapbUk9X2RPZ
qH1tYkIWGU42aambaK4uVzbhXZ09marjRTmHdGuaoJpKioOrIrtqQZIyRWpO7ZRamWmbddUm96idm2JomNaRp5tyGol7WvBbPWZWGlWpvxsh
HVvTlm0WqKFVmJmcJa0jkFUhZZVFHVUpWSWY6hsRGYqplvJm1fTYSm1WGaX1t3WWCuqWqdCK69bgcZVLHdSmGoRtVmtvKnkV1qmusoZUbVXM
umenqC5Je5uq6ZJdpROOZJ5Xq2Xbr2ZhdJ2fLdqNmoZqlmOyYWqjZItUq6qPtln9UU5WluHDitBUpU1p61tFZMmy5meaarpi2b6aqqqQ9raa
2bvqOa9V05kCUq3kabtWHacr2tpYlqmWq6Cbg+JmtNmYaSaQV16qzzrZWpOqmo8itOVZc55VAmQgUo7mqetpUvRSH7lmkJZeqm3ZS5SVd5XY
BiVYbWplhYmJYaKlqB2J1Jxr4FMtGVmbmqFh/nXWEwqWpmHglbFwuV5BdL/62UqheUO1Xpqba5LfA2l5Xl5wgkN3VChmWpYo5CUD3umvo/BV
KlWb1OVVVx3ZT2BdsSrFmsBWm6ZWCxmVBUWQqnVuaEpap0LZh5153lVilWemhiVu5ueGyX1ZpxKGhuUI0NhRaXm5Balmjii6UJOZlqimaYq7
b5ktp7bXZdlmGm6HUyRuo7V5SaYubbJUUfeoaUEKfampNZ5YgEZkRYqGY74am7ZVRCnuipxZqCbFTnVcrge1FJZblmkEli59kXu4KUFu1lVp
uKKWUkeX6ptn5GXoZmmjd01hSrAqOqYmorWnO0KBtUo1QYlVhSrIaVUh0n5XdYquo5tuG2xKSqW6LZWVk2BV5MIpxVyWGUSG7tSlvVLe2Vlh
vpZNGZeV3muSXWLEZEaVhGYupHaZKKqRa7iZCroaeV4slbYAZKYm2R1eFEH01m7WWImWpS1G2mx2l6lA4xYmluaWOgciWV2omBnqd1mWpvcp
kPjVrZ1aWKinoRfi6lGvhZ2jStepaN2MJOiN55lqXbZl/dTOSdkXSYFpWayRVF4zuFZiqu2ZUtVplV1rKOO6pVipIrKaaFGWC9dmZQVvSN5a
WNpSo94Z+VVX5VSpM55nT7iqOqJlpat9S4Wlu6aYpRSnnZuRe1ZlEju5RWFvWaRo2JxnWU+jkWa6qGWppeyibpaWqVlMelXnpfOi2PlSJmGq
mlcVSSlatdBEr1mxuVkuhShWK5illfahrimqm0rmOXCKVBmmS6fJf1aSJ03C1rWYmaXFdZSdftossKplYVd3W4Z2v1ppZigqjrvRXlkV/Rn2
2lVptSP41FqBaiqavlln+mjsLYXlmdznlNSUVZnVYZCmi2yva2aRVkwaNCrSJmpjCnUrblhzR8kmiZtdJWnVHos2UHhka9pmVQEroaDx5nJd
J7Vn1fsm4WRoelf9It2ptZp9puBqelNe2y45mm2CoqXWShq6UtqIttndlpQoU+735F4mVWaWVWbqPknxGdpTVShlrWpl3lonrWF2ZTa9mmUF
cX0umoWeGVJKDSboZiumZWdXLZk3acdlgAO40mlFFZW/WqXnqLZZOr9hGmvlRVqVOV9VpqoqEZ+J1T3VLnKB9NppdmFb1yJZYtZorYFvVaaT
pmiZzlbmG1VGYEmJgVUubWCf4pcoqiqRYP2W6o5N1qb3m8o+rbZlUDu4qSFFXt1ZQmXV++y6UrqYGIaJepVlZiNpZKqG7pln0yNLDZTa1KJH
h2oJRpVMeonhXWCQRRTqlxXXxh6yytsGa5Za7eKRpBkjYtNJnlfldWWWdzKHtXp2uHFXOoJaoifulqnV3SrWtGaSxUl0Wd4bkWVV1qKEAFVs
xljeZlKab1VWpzWWWimiaOkeX+nojoWNZ8ogWlagUaekmCq0TBJZGplo5qLSk71W5W6lu6VGkmeXXpWFCIxhSdiYlRSaOp5UlfZtIZ6UVn50
QESQ8qUZGZd+VqpmHO9FW1lVVqGlUtVFbglxWJmSZCZZUjWV+u76k3VZFlpYqV+rIxqAZWXE4mKK5m7iVWclVKisuU5VDp1fEcoLTpaqU2V6
WJeqlQFNaawhx6A2WnraePladGUV2Wm46m9++q1WyXT2nmVe2mbWKO2qJH2dmYMaTGnnA5nSvhcYartkapWHpneT8a4TadSmaaZW36oK+Vxp
QqkmlotdXkW6LZRylCmbYEerC2j3+5yWDapKZWhZIvhqG71WlJebqn2ohjpBqKFGqpWupp6KgstZ1VJr1aRVGY5SIrVS5BhaKlYSlqasSlSZ
+u3KiaWJuWWFb1VZtlRbmEFZp2ty2E5CZjueRlp7Jh2OF55HkSgpQ2pVmkmcty5cl57mnulOmtbW0BeUVRkWEe25mX5ePDmd14btYe6tamhp
cZJqSxyGB5jV1xU1oGRWO+q9lIepbF6tr3gYkh+tSnSllYXmhDd5aFKZX01dWmrJVof26nLmxNiWuh5J/iYO9ldqBWVqpZhZl+1h9Jmh26JE
Vl/WcZbmjuBnSxTZsYZ5771EplhRpymrhEBWfhsouqprIa2eOC2q9ZhWqqey/pV0JplW5vI6oFSYWd25ljRZJDmmW5auX3bJ4ARmo/6pklaY
VaabVjeZixVGv3bcwmRmvbpVZkjyqWeq2YjJhWVpelvi9X5nAXlav4Ur71tRXWvmW1eSaGFuC1WQvZrHpraFmaXGkp+KmEqSJ+nuRElk3n7Z
LmWfCNmp94lmQodE1OpI69plW6AjkYMbWZ9OYnvSuSY2jSmbudhcZpVVtyVVocoKhkXaYbllDJZZeTEjlXSWqZd2ipNXJGiHJOzdJueVRu5W
zaabGmGFcWqBRlht++x70mapUaqVe1lq0BBikyxNqGSqlqmZaL+lGiVYpKSGDFmuUKdsWZWWXXBhK7VZ9lu2ipG2tRbRWIbi0pENnk5u6kml
8lapVxuFCyaWb9ZqFauqOjWEp1p2FXtqrmQ5m4kEYPlgY06WRxqZO0mJFKqloljm11qLGZClWYuaVq8Km/2VjKaYF4JRdJ6ml/GgS1VOrtBm
b55nXqsl8UpXHZbqVpiqdpe+i2lGv8gWNFtFYSYind7amZmdyJbyt90NPKWRllamlz8Vl5VJg3iB/YhlpmqqVpNnD3kRhE2aVZmKiUm0Yz5b
mnWhlVUVF1FdUoUant8a4VmSf5IiOGijYtGYqpuc3Dp6ul5pkrF9U3meGaVVBpV1uSfgRqhl7UmWqFiFO19Wbk5FhAVVV2sGqpVGZFXcsum5
dFlDY5eSbXiUmK5GCDp6WjCVut7tuYhmpR57Zref0JyZXpcuh5qtY1rWtOVVS+emCoq3leimaaLWZdhmskmSrqIhitGialQpq5W1EyfsCZFm
l1WcexuRXpWS1mLJlSWhN5p2BOFRXlmbixRdd1vGNlXWpFaZdZ1V/5G+ZWphCpepqshmbG6ektadte5GmWibZmeuaSenlF5psiVKWHkmEqpK
fqARWFSmqK6ELTpbhhmlGVeBkm+XZU9WJviXpJ2V+RANvRo1aWoLXahpe1ZJ4BhZVm0VF0IdsZYXTGSRScj1GtaaeKo2XhaIbLaJVba465Oq
m2b7XZWRq1npdBEToVUaVoMnWgekiBSWbtgVtKJZqQZpledmkGjWSgmGmpmgohiFr6qdTMmEljdW3yvJKpaWKkqgkZloUVK5yJqL7V4uWS0F
G4vx/2XmiZhGle5ZXJZgVtphjHGGYbGiTxoSbpQmeVbdpal0uVhIoakGnl5amZaeqadjVLAp3klWZl0qqqjKTmOZ2sl0pTV2hosqmF/pmVtV
nq+aHYKt65ax5u1m6XiiqcKagzhYVXVWmLakdGoTO85ueYzZNpevOZWwlNaLilpYk5YZleiie1d5LV6EmGqI2HN0aAmvp5iV1Trq8/l1ohLk
htVGlqZibpTmhrJXWlRJWu+ZyVhZFhgpmaTmpFUqVFlq11VX2VYqngSCNjvmmVdiJvmztUxx6mnikrJsohXaLZVK+vlmlp6RSYpZvrFlYrNt
KmmLl+WirSTlItVWWqNuLHpTWd1YNI6KdTYJhppshb2ZZCYiYSFKW4eqqQvIkeKsmrKmoa84YllZq2fGNobVtluqWlBJyXZGOqGRcG1llYlZ
8AaHXob6NaWdar9ZU5mRsre4TpWFaqbJaGmhl1bInqvg2ZaM9j6CyqW10oWdlarWEvYbQNiJbp5ZWbqWjywl+eRKa1RZaZ5mqSCmkSIWlIGz
dJVnCGwmpaG6ilbVaKKvlHp4HXCpW4vIZcJmA5oamzmme6YmmZ2aYjfiZEklIulzWq15PqKh3asUCCKp65nYodh6F5tqKWoRiBMVSpJ6MJVZ
6tXbnhtOkt9JmEdRZu7dSURlf4uoZuWbcouuWUpl+p53YKGmBnFqWZCtpp2mpbkHJ6lYrmq1elf+k0h9aWZlkJuiLGalhdeYpuvkcRaXl2qy
rlw62nlqSeZbrgG4Yf2l9okimqNVSCXdnuxZ1GeFhkQJGeVa3hnZM6theVCWUdmUuO5gZtbvIVEpb6IfMWqlVodW1gZR3qoR6dnKyaGYFmpV
CRgqulBqSlaaucl5Sir/pJbaRymabmJuOYShlFeVol1opksCA1pIraVYHEJmmrqK2pudZFTZeVrUbUkZ+KS7JFqLKVKRieoYVgvllEslCG65
WZaW0UtIhSKVJVnIcak2U26KSUtprsKm+6mJJNZpiu9VpCGk/ZCWbJlUpqaGqXmX06B9sSRTumqpXFpur5F2rSGP4lZkalrBtO3ns/J2pChB
qeprRWKVKG5OmaW+nNIl1rWWTRlNtsiZVnpVelmZoUlSZ+mImumWMNCbaCVmclfZT2/Z2miau3xE9Wrq6JJZm+XtobVRKaqna7/ST+x1sVtX
XKVggV5nqetbkQea1WZ1qFk+ZvlVR4VHnqma6ONkZZqWRMlomFX1FRub9Gfm+qjvQSNU0Wql7lmZW6xmXmR9PXaVkyjVpQaIQd1Vh1RVqru5
VQe+2FNa1VmPRYq2j7ZJCSpmqq6tjU25n3KRWlbKVEFUAVp63pcVeoLQJGqoWwZYJ5oBBS0t1maO2Ea4r40ovdWRbSlmXhqh2I/dJSXvvZ+J
b6vVUIzUsblkGFdtgrV1qmSpuhEZWYHZ6qpiKuIXknRFp0n1HlWWY57VUBtEtiXn3hratj6l0lkqgN3glZ+uPlulJdZ2aGYuLMpqxJd4yxFZ
mAuJf54GpN9GtSmpSFRnN5qt5aliqV8lo5qCpVLWiRlKtdRErpa5uZVpfJNTJxZixntpVZrJZh5akvCSiZFlqV5kqwGarqG7lpWiSva2xF25
Wcxt2SVV5WJpKuHFoNpdQn6p2mjoJLnKaK2eZnmNRN26Y/FmsG5V+uaXkVYaz6Z2e5BcBkVpanlUA9oamhhZthWwSZmWU4fnm3WmjPWUpWaG
Y5bBrZeftpuWdaKqB6hmRj6dy6meWtpZhFd8Yqi4rWhh1jdmYvFtpaWanau6tmStWKh9pFHmpGlG+e5vFZXtwvtVlUjpmqhkOyaBjqVlUJqU
UX5gh6ZeRIOmaR71apl15EKB+l1ZbmT2t1pYNdQKXZmhRcV9KnpuNAiGl6pqxkYWiVZOV6QuclVK1WlalRYWFovxuiZRuYmuYD1UxBl+Ju6r
lMUk2llcdyexW5l3mV2CmdVWr6lirorFVJJYAV0Z4IRJRyllasx1hilrin6buRhXllpVlYXVp9I9tdGbnF0mRrmmYvMojIFKrqqYXKZWaHmb
MKqZWnbFDbpW++xtkmF9BqmYlpiZ3aYTmXcq8kaZVbm61SgnooVYnWrUdqqYofFob+a7UeInYq2oq2ntgqzZiKRE1o6i2+YhUJroSpymGpW+
mHetaWHJX479UQnWCmr65mVmucjpeORkU/JKevTXlWplulYZHHSZ2sbZDq1YWgqQF5rkakuUG0FSnZpbdyOuU12ulG5hllu1lDu8GUbdm5jZ
5WqGRSmWqsRYm6p6Jl62E4nZuStVRq41elWWy8h6q+pBVSUWqXNVZoOqmr5V2THhvkVzOpGRkKlvp0ZRc5ccpELdihGbOapWrGqmj1kzqpgB
thVpob1mZivzVYt2VVilepl6m1KBmpGKlVpYRKLp4eFqT4YvMqWDmWqp1o1EkauqMsmEWoumVuEG5NSYaJyoVdq2/mFJ+QRX+aKYVlnS70kY
fdWjrZe9aTYWLKbRpcupqeq54yVVPaVhkUKWlm5Uk5cVcXJtZJmf3ySrdakplRiie5ipbapm7VpRNKYDIpUVqRaaGJeG9qh4pSJ9l6XeZVdl
OpzIEK+p02humneaXLsZaaZgmtvkFpvFSkDaqmcYJFm2S3KxHVt/aTptZtqZhJo5Yx5FlvChmaGotF5JLWDpaUfbaxYXZ+lbtaiWuWqYbV2J
bBY5riOhSSelqapmGKYJU92BWgIcombmb22Hd2/ixZVwZVpTaJZmOmvCuLmfkJlWasJWlZWKYzEspb+2pGpGYLRgf1ll1J4mmWVqd6knCXgR
hctppVempWt9Xfup6DkdpgUR/111RXqrq5JKlCohjkgyqdgRVSFmZquWXzYRWeUCuBwpJcm+NKgWlSlaqmNgrEZhu2CaEVpk5bbaoWXOhYpY
dnZUoSUmjlKxtKaOHeohAp0VTH6qlEdIsKxwqqQlVrZ+OlWhAaeSdAVbqrmR4RBmoyyOVaTZ12iYLVSyBG1SGGWlU6niWEKZ0P2hSBXBblhZ
qO6KKayWxpWrl54uI4poWnGSe6Z2pX2hEsXZrVcZRDUqqkaFoaV4WYZbUaSDpWlYgGpkiZZHUnY6ZuAwGUr65mXi2tW9FuQkrFi3KJUaFWUV
G45lNlWYIWJR9SYFrbYl+AVXWcpWbrhUZp/Ux6KWf5Wbagq2q5fslTCRpxtmZtdrVWyvux9Vqvb2G1unaFGZFZm25z2m5anmpdxkrFZVmhWI
sJt10hrUOU1yZGVbZnuqRjqoXOaYauVxlVF00WJEZ2vTYRt2KplSb6yifWaahuRFU66WYi9GNZ4KS53ZY1C5GpKoTp1OFEipiqmlbalpRkRa
l6S1WHdlpXdV94muKZWSHoeab1RlS0S4Vl2aG1RiOr+WjAonVqV9munWSmWeI6tlIVk2FO5W5klKV5iNCU6di5R6ahOuGhKv9dme6JXXmgVY
U+Kp7beaWbal+m1pHCym1tXGQx4JpZrZbiwJqcqrVlyvpJRWY/NlllyZSOoblSmd9q7WhnH3Xos6/baGrJYb2l2U5eXKn9HKc76VhvoqWqGe
6ced3rJJ6sNtVWZVllgQnuHKiZdVoYueleSE9EpHmVqmvrCguW6Y9EVGiyVTWqFlXVhRt9pEWerxnKZZl9NYVp3SfGVpeX1aYWWVb7amUaV8
ZlRr6xdqi72bSU1WqWdJUgVaFsnkuE9VRWYhdWhbgYWcpsxcUiBWaqZZcClWl8bobWutkeet9ABmpwWLmqJe6raYCK5buSyaSVlDaUpFv2dV
p1+ulkVkhaq6kElVZqVNuLBCVJSaOa5hhYZUeZuXCmVX5v06xS6llltnqtt269kIpZWtmoWm4ZSHwVTqh+lWEJtpZCdZYDVkayZljnYZioCg
N5pZCrWb5hnTZlKkU64ZmnZQ4auq6m7hIuWlazaWUnFWop1kXqm/kY5/zrmEbkSu1Bd0EWiZkYl4W6VnsrT12rZ/pxlXkanyT2mrt2VoRnmZ
rp4kv1OdV1K9tIdxVlaiOZVwZWKLFgqYBn8VLSYTlipnol7lqVFFeNVbWusG2k7sUGhlZ07mpzDj4LWVfS1pzsVxqd6alhVVmaKZWKZsVeeh
FbVqqhk0WCNBWOkpK/lB01lRF/InkLuVbZZrlaa29myjhFFVZjbpaWGJ9lBOrmc5roWhomXptvK6XblDj6q1tnOqTkey2TemppVaZHZpPlkU
qGqqIa69lbnts67ppUqwqopGb153gYqFJWa4NTpacXHm8nFTsVDVkaVrJNuWNGmRtqZU2uZUzbUsF2WoBEpeuySapAdZhUtU0P2glViWYaZ6
jUxfXdxr2WdluVJVAoq5pSaRVmpyaSmbV3QUOZWKpWVpspRz1ZpZVSBmanqIVlAX/nVVjC6aZKl6VZlmuZ2BnLGqhlCVUpypXm4utn+fY92I
mdRu7RKOoRIVZWuRpayaXKtWV6ZVLvjYXlpV5Ol7JqWSoRwZpqCT0lpUg5mekoVaq+W3z2cW+pfpQKpVZhUVdpLacUVm9VaVMaawqBR7plWI
rpvVmvUY9SBCqlk55doXZdann2lNEk6ZhqqkVQWp0EURYlmGuXWG5NiLhmrCfjaZLa4VsXUZqN3KaXpaimV5Ufa4v6a+e1mJqkY2xsJqVHp8
WjFpidJaRtPFdiuaLNY6mRzjZ8RJLTkZxsmbKJ5VeuSmNxaZMpXWaFGmm1VmaO3JJNmN5pluXbpokERSkpaqfatroGqJN0vhJaWVUqbXqXSk
ZvNkyLRrXC64mYanIdZumNcVYAZEfWqFEZoPivaaYhZ5TkNR96wtVap125ZZlXVBRRlY0XlkaSBVF3F3EEC4k3iamFMq5mZPIegqa7qocUyp
ZW7qsVhWK6fpvJzZZfuYURtW1XtlhY3Wtp1adGhSNmsl7lliWBEV/2kl9pbaCZqmGolRZiuiUoQ0GYQTalSa2YZgkO5lXEqFalRUdXv1pQ5Q
udaqmbm1pGuanabUEoZfOdd0Jz6BFoYVvGa927WaVCprotWYnlvVqlRZ6pl3WRIl32oWr+mX11Smt6ks8hRVletFr3oR/kWaUVGokIhZb70p
m3+fc16rpNRu5tg36h5WJVdN6Vm3qemkl7a4VRlbW6AU7y4V/qbmmheihOUWbXCptGblZGGjqZlLmpI+dEVa2oibWSsVPGoVc1cKVrarvfpl
aL6KKj4XhikJJV5kf1PZYYWpupVboRdUUvWipG5Rt/WmUlOKcdZSvaFXgkSVZ0puCqJfiWsopl1ZnuF2ZG36JKZLSmFMGm+Vta7nNXLlQWWG
apSW5uU6IulU4lAS5nXlVNqaeJzu8qp3prtSR4lZnmEGuFF5pbe2S32F7oSqWOWIEWkm9+U0oebtTIma5ul02Bcj1jJvppWmYr51Y7dtWdYL
7pyCmTVYjGJeIKWRAaORGLZaO1dhVq6p1Sib5qTFqlJP1jemqVtl5ljV+xfOW5515qlmtJWhozqKt0CWUHmlVpaJ8ZhSaqey7pl0JZlW5RRK
5nr9qElUe2ZkCxjYYleYa1V6bab5F4VpejbUh2giWaqGv545q67Zi9VXRauZ7iYjqhuWVRd1neZZrP6KOX5WiSbSKV1F4n2WsWVm4qGqglrG
0ZtJkJLlNXWbFS5qW15l/t6XqcKUUG2Wqp2TeLR6umhpVXlmZhP/p2pleCg26VepRswtdBXqpFJlqJeLWLepafNmJaLapcpnDZkaWZC2aefR
rWKPu5mIvlGamYfdWnK36RYSlTUqklprFnbnUrZkXVUvlOhmaq1YqLKdbmdhRpe7YSie7V52eAvrQKdmamXaaK6KO2lmxgluJ91p6JRxOOYi
5yZZq6VdXFp6i2dotpaGLHUdsXRWK5rqpKzopbqZGoHQtFOYWRVpqypKZvJq2OUZXWlm1WHnBBrrVZJAlopvVI2iVLqYalZljnVG8aSoGyRF
/mWObIGJuqq2Lm0IsnuHNlhqutXupJpOVa+7aAWow3WktBSrGZdmKXRmEr1ZKXMSlXhJGx6UaVAbyn8FZVlx4mpSZ5psWPtam5Jh56tLVHbf
1dIQ5O1knYXUWZZYrmRN+IEmlVXmrRkkt6kWBF5g1m/loW4WTzYUupvqR+imWV2X9lTH52VWispiaaGa6c7XbBiqnJu3v1WZorBmPvriVTrm
cuqV6/aWxJXa2wd1rbTVeW9akiZVFHSZYrWbgjea0I4GstS2W2aSvzlpufbqmlqCStnVvqbpgqWOkVlgVU6Z+5ym0jUtg1l1VZqdf0Wcl3lf
quVkx9umz1gWCU9aRVelWUZ6ClivVZRmqZqVbZaZqWSTnZa1eqy1EqlleAChhplJWqtSFV2Vjyn2uYWZaVy6adq1NyfmQkhqZFa6OdgjLWcD
2CV6ppo2mlZhoKhSO666qJmNbV5WZaXj6CYnt4HJ1RV960eyHXatW5tRpWm/z1Ki+Wu6G+pEVXna27SrAr5Uk8xvtWJElCd8WWCpS53Y4cam
53yC62REoZmbmnqFJUaYlO2QR0RR5lqOl5aH/0WapnwawtZXHOuaV1YhvcjppmERHXqfyKappQUXlAZCodpezMdOJZJ2VmxUlHq4KnUlVXFI
qYGBA5pHXRFlqfclpq2Jv1pAr5XaV1WrQJEr6VeOYCn9aCopYXZmVVpe3eda2GYtlkkUlBxWY9tG2pJGdGaVqBDEhHmWeBnK3RdBbO9leyZh
SFl2OXVqXSBmiFuram8JUegZ5dZVwXTpTB2VFsg1jodrcqLh1b6dCrWZhAm6VctCliETXaVYnoG/pqgRfWWYWmoGbN+JaC4pCZZTY90Fr1lN
mqZdBp1uZhGC+ljanlkqzpm4rW2mZNqaeJzu9ZpnlXdWY/YpUqmFWZul1HpOPOrG2oeVx+p91ydoU9UkWMYaaKnxe5oZYtEamZtmGGdpCby1
6UUnWJfSgWZa/FNVzrQW1NIqkSXpmKEkdmxaiPEqZhKd5kJVGPamBkMolxRVKhFqLmrRWN6nRd1EaajR0VpkWUU6UsWKesIiKJ62qJDppHpK
uFPeJaYdzxSeJ2axbWSaqoK/W2qWJVol9mJ6ErGoqmWqQmZus2x414hRpc917RKlItmp1rF8bpWfEhmmZX7k1eYC4JDolpm6FmRmKLohFqpa
vmHZBZSCSliaRt8cx2RlrJql6m7Wihh/nJu2qqvplGa4GRYoWlFdplNGX1lkDV5obWXZlEW1RHp8aCFpmWZJvJubuVT6qWpPrk5HZ64U0eYl
4KSoTY2pGmkZYj+qmYpiKqVjbVlium3Anuaqyh3lHWVpWGmvqbNVlNJJSkqpmph+syK1mWlHlH8qulrQidZqy1nVXlSopj1KmsaKkBFaC+dS
izrXDqWqLYVWoultk3vZqor6trNliqvS5k0GWqZ+Z6m5qqqWZY2OLG2tfcslmquCp+VhgbWlaH75SdXq0BZwFRl/hdkUpqZB6pS/EUIplaKZ
mulmZetYa1FrUaSinz5FAoSZollQanM2KqWaKyUFFKYWtKFVmboorpy39aQ6YTSZay5V924aCqjh3aVJ5+qCX2C5cXXtplnHl2bYZJuZlXqY
qOUhVhIukEtckoTKYsWaRREW5I6Fqh7a7V6l+0Wot35aYdXz2qWFK5ZUupW7/y5VW2kaxeWekmlKSbqrZflVRbp1u1WtkSQrgqmQsU2ZNOlV
qpqZOVuXl/k9GxmFjWWJaF3KorWJQAV4VqhkZWIpqrKZv1LJJkDWtJZZFpVWHKXeldJVZG3FZZ/VcWXR9hJmWcKkma10/5LtFVchWZZl6clX
UtpqRoGfI7Wql6WZYRmTxuDbjuJllo5lkVd6XRcqmG08YWVWDl1rnEiaqIwrmtpp2pi3hnIpVuKcFrtWClG/ocm9uoX6mqZZejeGskdpFmur
rmQpayOaZp77rVJRYWL6FZDi72nnVmqfVaaap5Kui3g9rqKVoJpWGxpqEhy5okjN5oSZlDr8CTEmW5YJpYJFoV/U5WqkuZuDm5rn6ZnCrmm9
tkWu4u6IejUq7Rm5EKKbesVulDaoLrW1IluMadpbW61ORVy6j6pWWhvWJYmiel9ZtZ7UqgWmWO+WW2M5xGZKW5kVoY9JhVfVZq/ZT24WobRV
f6QZ4a1mWmVxB7mmRK4pm72aJUraRUuo1j1iZqW1SmF1GnkbQW5rPEVUpr6ma2TWQWdmlZVhymaTlLGlbf+2UWZ6Mml96c45dZhX+V1pplig
DKXyW2ujuqjXliWjUYfdqVqWh5TeWZkSnTnjWfJ0eqlqu0q7ZHWFJr9iGmrmRKaVZRv32urnpmfRaqp4UTpdpZzEWpVJCyVZLOdVe5oimmdb
JnZtk6QK5aeIiF2ZRNphC0gVdi+pesWvWpmpjpzbf6gaLillWeeZTWpke4BBlnV52prZqLVgF3exmXMbhJFUqBDiljZZFl6WV5papFVHKp9S
nk5G4RmGu1RNdaCS4HqlahyWVDp6WWGYa57ppomp4YJClVacRtn/oJqkChYjlBC2EZ6JZqJp3lok0f62GpuWpIJ0bjBU6EmXahhJY5klZLlk
Z6riZKF2hVGIPJJGVk0ghufI6roornha7uBZ5n6GFgXRWZ67OLqbhOVJBtbqEdRKVvoaMlple1VVaOppZhf8lPWyWZqLjxYnv5qqScboSapl
rKWTbW7+9qtaVW+Wn1mSWuG2a0ISJbloSRdnkbRUh+5VW5ceX63xEp6Vh2hLWVZrlJ2opy12dSayxSVuhA0O5tSEqmV5dVpVVKWVPv+ik1uL
VaZE1pSpg5iSVOpNemij4ei3eUyhZn2FpaBTV6umvR1KXpbIa2abUsmwuFaxSRVqtFraGpGp+xqyV+oEVXrW0jmmfk1m5r1bVqJKq2aZdYpS
CcekXpcWZn5V+Z9T64aGxarXNd1YrHVcYETikpUZp8ZXnz5ZX65FumVWRRtfiXZFlq9eW1YgZl1qReb4ahiuo+KpdGlXbpalvWi1F7kXXOtm
K6MhptCqixWqtFJzxWwIWWbUXeaKta7k6AqQqVa1/V1rTRiTXphmWFeqZlWZlCdkCgGbY9pbm5JmZkmPXdlSV0QqdUa2VudpZMlfrqZTRV8e
Z1+QVuuHVr6uvGekC+iqV2OcarpuHCZKTxoQfZqqZBbdUmiKbq4a+z8aNqnV6pWvrw+dK2ZpLu1xjoGXcZRlb7Wspkaqqgc9GjJofGGae4qe
ZsmdJZlpxJdZEAEYpGnm9fRvJllX5pVp+WViPl4lXZ2SVNWYlG1G320RXq6WRpaJcboyHKkamET5JqeHdZGT/61poWJ9ErnakllVXzjQSK7a
aGTbqlnh13wJ3lgGpRdukqlnhSv67k1lt6ulmaZmNZ59KKkUpJKoUZWB724C6WeVVXapYJAFCzTZtlKJimhApmbKxdlBM2TJdXgSlZiG3rUR
6ehB5XkuVdqSpj/+RoonKa4WLqZaKlYg/Xe6V1dRRDnWX3llBY52XGq1aomnA8VWVhskladpLlplhyCrtRWal3lFV3JGHWBVyRZma18FYqmZ
LPZpr/ehmWdr5qKqSPVkadsklmEyqpFVon7pkmY3Yp6jImfmV4c3rz+plap9pRkVD2hVSFZXu5plpuipFma7WjUAokQ6mZllkYVHqJeJd2ip
V6miTZ+bJ2NagdVak5oFm/JlkL7ViJRnoqWaDVq7ajptVYyuWWYl1YUnONUhp65KX5amsqujkmhlhXZ+MVEurlKKLoFAadrlwmTaPWolpVZZ
FbuU6b/QQRWokmilqLVpF7a2bHqlXVKRoGtFqRpfVHW5Lv6pUTdqYWC6VGqKWbvgKbH1hJ02OpZhZKqqZhomc1cNnHe4ZnJgGtqmgpe29TYj
qWlWlZUqPtpXhFFixlatk0qrsVlmr5a1RY6lTVHqBE262EYjoqZdrperVWqIj3lJhV+dhZVVoUVmtARSt6oZb0tTnllmf1KdUll4WZeVgFLX
oLZpqqaCFmEpAmSGoDa4L2V6Wh6MZYqqFARmg6yjWeOWeapa1mTSp2lb9l7na5fc5q7KmavOr/Qpo2qZdlnBqKLlx2Wgnpylnatlb2ZIYYcS
Xgu92SedKrf3Ju+WbttKaAGwSqxWGaU2YqXWpDr8KEZp3mhdqXqbB6lcqJ99HWmTXlmq+shvdml5H1mdyzVOupG/IknmnmNW8lllpCFhRxUu
11+b0ElWouZqKoZLUaTCtXjYpKXdbf6QhqZWyKaVqBFLKJ21v7llRb5m/WCyjBqGFGGJYlmFVgqzbfbkWqxVcq12kmfg5bU5JImQFmUqItGp
vQJabWaaaX2seVfeYpR5qXUdcLqnpuKR2eVnuWFerlNZam0hrolslRWagynnnU16Sdm2RjaWZGZpKS3ZmKttpdWozHLKoNkRO8f5pY7dbIol
1pWZ07V9YDRpZbpEuZVvWr412mappJlVmXNW1LZVdqKqnQtQWLl/EDKrVNaGoeir1FVTkXe19papkSycFm//lvMmTkEZXpWc7IqFmi1i78dn
pmaMdddCtZG1hoBUJlpt+7hb4nSogqQakWIlvVOPqoo8bqdaZZbhjWuWCTOBeVbGlBk9YGq0ZiVZTlYcaFKF96lGWqj12LRV5uWGu8m2vrQd
a2WdipWau6RdUToh3qlHcrE5OIUWa0Vhg8mVJh6N3i26hfqu1qnRm6rZ1WTRu6QptWhiSlF1kKiiK56qdKsS2ApFusqZIrFnav6evVKu32nn
WqKOK5aRNRKufKs0X1Ec5vpJqVWErenNhqMNlq02ZZSBm/wWRV0RnWetWV6q7UymzOUXqiVlZlqZO0txH2moqmWqaZ0aa0pVLpkesVbM1tob
2phPKZhjZl6tqXRRlLZ4bnY4FmVRmMamLKZdaCmk9lNEbUl1/lIXqF5FGdJKrurIiAdYkO2I21VSa2ZmJuIjkbiFWlrpXajlaGmkFIKam77s
pR8KYUSFl1imj49rlikb1/l7+65EKlqHYVYJ5BOqxWlcZlS6JKtxq7U6ZY++RpKp1ppxkEakw6iWZqZSqZVbv2pdZqbsoYrER4dl5305Vo7i
m2ZW2+piO0Puk1ytnTpl8WZ2kFNoalhXY7Vbm6E15pSHO5WodWwVommWqWK/RIqe7hmpOGsea20VRnGRaoFlKF0tz9SnXpUVZpptWTZVYEVS
01BVapdv5VWkBUb37qBr1WiLRJqqWUO16m1SmCh7aRmlC0kAmpqHbmSulXa0Pl9Ro+UeEu6IuZrZaadCGkqZY7pc1u1u32FnK0iBYJOpAVla
kpcCRYWaka5n2dVrj5oRdowo1zqZWkq24r2V5Wo2l8LUFgaaOlmVYPtSubX4mqFeoDm0W2pcrkOlTiaH551qTqV5b3WahXFaqApXkcpZK7Rl
Yq6pofG8arqWGlZlsmS5CpDqSVZpqg0aLupguAYWYaqjCmHbVyCfr6VVIk6UZnW1UYHGYtNVxfWfblpZXpFT1H7FkankZpyWxKq2PcmlZJrC
goo4UaojWXyv0ZGqm6jSJgWvGKWVJ5oi9epS2r12JfImkbhFqkrpHaZV5apWQpfl5GmSpXbUqRsruW9iVYx2tpSler2BnlKp5Zepo2FeA+Zm
uV8paqOVl2qXB4hah2SpaaK3bZSapLuZareSZmvVR5to551OCU1mism+bWZalLVkaqWWXnVZ1NKEiSkRd6Fskiqrl1rnr5mmP4TEFFKZRk1Z
36FCmV6V4UK9WqKKQUpMknlt1KZqYqUu1ReVxb9Y2Gnpep5hXOtai9cmudVW6ypNJgoaZrFpIEtohnpPRgWb0WI5Z5bLRnph1Oq4W6oyVmVS
taIE+iKmtaYnheOqb5QqalyvqvW9bk2lWxZYS5bWv6VJL5YrmeerJ1lUGFWRtS3bkkmXbP9lmtq1qoWn55lmqV2ndFobBRv7F5Sb32ZpYlqK
UZK0RQlteXCVrlb3V2V9fmgv2+aG9/SZFVxLmpkQHUS1mBWjlVwalWuqzUolmb5lmWfhWSKolEStRZtSQucWR/aUD7QlQCap/gRqap5opIbN
kVVhKYqEViUGJTK0KRSJqxXZtopGgSSRK9xa5GharlrqaTNXVWUgdfVlmRIS1Zk9U6p9o2UUtadWJmoTaGi5q4ZRqIL0oGetrAhZu5muFGto
7nJiiRpmEGFeZqlWQTH4bqiaWmZqJuakGmFttRfg2xhiuGtJA8SVZUZYGRO2U6jq76CPZZERaVulURmhHvGR2Yr0Xb36WhshA0pWmValyKoe
qY1VYmSB/mdtjEHIVmamIEoKVKfbFWpZhqCi7tV/MUm7FWtqSlllXLtVV3vxmZuqqpCpopOa5pHKRWROmkph9KWXrlrpNFRcqp6Z9AEWVmh5
2WfR+qlN8XVzu1qrlNpV6VRhYTxe1ZCVhpyKV5na9aqQZ3G6VXWLlWRJVAhgp9iaWa+qZTuV1NpVWoaypvumq9R61AZSU6pdfbWXVQxlLvUZ
pyqad6WiOZVGoKZlR0GbJ6pKxlEWC1WI9InUWlBqrS5FVvOG+K5FtoWZJZpVn4n6MlFYIZb4iZeuy5Cb2pop0t/HWpLZMx0GplFahW/goVuW
ZClfLfqU6rYqRa2qZW7b/HquFvZ66eUJa7QsIBuW2pX6Y5WpE+ImFaWpZqboHWnU26xn+6lslhWaquohvhLNWVdGZJqhUUXZYClXo8ZcboNb
agm2KK5mUUFZZkTRv0G0Ko5zKKVnGVoUZhOk+rm9CjcmjrIkpuGx2UkShd+tspOgqmVE6mx2Ull60qMqxnZkMJ1WFosZbk3QlVVRr2pcp2+f
Wq5raIVe71rLHuBmLl15SqFJLaVupjmWZdnpL9RpVCp4aiCoG4qYuqGWV1SVdc2SCq2VopVI2rhxlmut06iKZZaTnmfeZmoFdG5WgGGa620a
1nmlYpZOKHcRImemqWVzhshnRb5Wq2zNibudg0maRiKBFwPflmb36XqVa0GK1Futmm07uMWUqdiJd1rpMIGRpmtKPlVllDd4bSGcWd5sWYXj
1JukVax1u5mAFlpGeOmFZ6tlKkrGh5lCRhwRN9gm6V67aV51WwPudomnqEqiRhFYhSF8HdpajiUp+mZU3ppxRR+qQlLpCEZpBpHl7rrn5eOt
ZyGWPSRUlCdVGgVdRpAXp2wdyfVrmiFa6pZZC12KjLbanfoapUqTv209oV/7Btq6mcVg5mpy2StnuXigq4VOm7maNkOVVhN1FtqlXqVmjSX1
lqZVWSp526aC7lhK+IZKammj33lSuVmKkVaghsWVUI5GYFaJPYtWSFt1+ENFkZ1p2mKZKvqWq1OfZ1aWmFsp0kSkE5paBelhjKZaqV+Zq9un
UmV61x1WqUXYbOdYxu61aYt5SLrFERai1khZy5Z7Z2Z3DixPippHNWlVeZSYpLGdLv7hmZuaTa2qn2pKJ5GSOkk1mcpVCm0HqC3v2pIGlWKR
q76Gnx7FSsdFZFJqmDr8JQKqr2je1Cqa1vM2lFWllQ2VpTHlkEVRUu5llaYrkaT+gGS0eu0ymrUlcZSkr0beM1naaGalhhKZlASk0u2WieZW
ZmaSUT5fyrduaRYVqFRZflAd5RaWOxa2texqYrJdK3WSRv+5unS1xY6VpqfhtWbUa5iZWvCS1LI6u5WqtmVVLaoV04clJSuZerbXulKLrppo
3qKYsamme2OBqdSK1pkdQ4qqbKeGngiklolrt4FI875lRYvljtaGeaZWti6XiWaVbF16XeaFT6lNhY0q1rxVaUe9OxLVMebn5hpCa2VFsWZT
U1WblL2x5OdaZ9KWAYlpmFmsq6mk0q01ZpqR4msml+lzVBb7Va2EXlnia5mWWuGOmPcXhqapWZpUR5xlVl057dWYJFYthR1CVoZqv0untpK0
GkGxlRrXuw1WVvtVSFyWG8lWqhtapRaYgEaolK2pKBZVa3IrOZ+hXZcJpHpVXmUfERv2lZ7RVez5shY2a/JnkWWp75inmS6mp652us6VsZla
6+iXen/RyZZ2mVaRWJp25pQielG71m1GinCWpGFqWhrlVrSpZf1VV7mlci4onfFmVXcZb4a1p1qZr6VbRnvVj4SzrshVLGSqWWtVQkR2Sp5X
1pYmq/JV1BRAtr+qp59LlVfZX5bkqo+VboZSWlqryU/u4bXZqZ2RWYOtd1vkctHT6qWaqS51aJp4mrpIYGJRe2ZO5YYkRpe/UYVnkYk5lj7i
qQwyqp17SlmVX2xYUWqSq1xqeovuNlRe6eMWHkkFVeqtj3aJJkapaValRo2UIvYbh31LahZlbpKoDxmX/5eGKZkhWLlTcibVc2on5fS0S615
FYSmXu9cch6EX7KVdieukoh9KWlhSVtaC5laTiC653qWbFKl3mEj6prKJZO4VVkm+tTrtXQBGZlNkiVqouJdimFGm0q3YjGVeK2WphprinR6
0bMhaGbtWoYoYWYgRFdeHFTOlJpgUxZaWK7l8WiZp60m6KnkLaJ1vqv2GNlldX5uHeRbvp0U+tVWJp2Xls21Jay6ZLieVdOdIbV15RQakqK/
WZdWZWwuuVOfkkVpb3eu9Ru2OesppKmJpenwwpau9omFXbYrzpqp/RapSWya3a4PUUZF9qEUK4qkqmuWXZpjjVbRKa3apKmdUmoBCKym6Vq0
gx1rENmnpZxEOxOGLcZapXqcp2Gm7FIh1F6qlaFuGTbJiCYmeWeZG5rtuVmakTd4aRFsnVFYVU6GFQe6mXlh6Zi7pZ11/2VBpZKF0FqtTfde
LaGVmMb5Vp8p5WZRGJ4Z6VH2lSqLpHemWFm6ZFHodWKCrC6vC3wORZl2KRYlulloG10FBAxmxmGY4UlZYkpenlWfZrZSBUIloAlTh5mZRpWr
JZbrCtS+1qSbOFjWaqhqnOpop8k5laFFa8OuBEbo11ziWqrlamgTKK32FKjWHWKg1yZllj55iJE7WVlwrP9aFsj3qjVkpq2aZq1WqvO7pMVa
bp2WvWpaa3gZRVm6raJW01riXmIm6lt8LimWlxSRFVr6meai1VTKZJxmLKVVJ5pRarLlVoYiOGCqWhaaWVYafBpvEBWoypzdV2bpl2FWHFlr
cNGpZabC2JDrVFpzeFNmrtmZQtapb2phtZ6SJqnpmgupalpKinFZaesy2Sx5lWtoHTVkGpYlpMeQb2KONsGGeElVR1uaoC9b5peJD3HZGRhl
3WFxhWumlWIbRGWNY7/4aYtriVFU7rqZXQlkkWmbbq8fYlsns5diLamAGgq1bq4qfZZimmYEreqXGWjUGpfy32hrplj7FaFoF57mVWdIm+vb
5OXWJ2/mVYW4VBWXWnDo9FBfbiUlnl4TmWn6VxRe+mE+GJWtqrqqYdiEsu4YqUdcVYGMqWQarX4ErtlEHTpumAZoYL2gpmVhaqJlauH74zVc
aqLOcIJVoclA5qloTEmZXZl4UsUeWYtaoWVmb6J2v444d97XIZ5pGkqR66goQhu9SmSqkYXWGNpZmZX5ZVKbtCNhSB3bpf5OBWtHpbmVaoK3
3x4FubRfiumbPNppnpWklXLx+YKuWBrZdL2FhiBiVp5Wt1FfJ5u6kEpqqwqZpIpXSeBuJqmaY5pepKt0agV5TaUsIcpK5SBbabs35XriVrpV
v1btK1mZqYYlhpFqqVu0bhSqiVYcZdsa46SZ5nVbgGWt32mdRUbq3eZn2KLUmpaiXll5VCNTmm0SlD+NGXpHqCpuo2sp9NpJn1XrN5SFJEmk
QhmZXKmvVNFd4ZlK6FYf6ac1Z4bPUmCjlGWc22XTtnav1ynRZlKtrTED6VFYu6CqrUKm+6h+pVlhH6eKV1kaF8Lk+BKVSiFmaThFp2/vVpk9
GWphaVqL4q7kqCVlXsKVmZOZhh4yHJFq2pVdpV1ebWumXleEmd0GfaVtA0bWfiGNKmtqdXYZB9aWeR1MZpWZjd2lYYZbjZpqJsmdJsdku5ZZ
ExholrokkEXttRSmlyFHmeNVnll1wQNYhXaOoVXWWrWj2JTOgtUGQtVqFl1Em/FqadXGSSr14bb4SimTPpBaqZWekp1mOlWprdabVFbbYTBl
GL1nZqFajtPZTZD6/BOHqZZpuqLZHlqU6eM2UJXplpm0mnidFwWJaaLJqRVKl5rFdjuXhpVVKhWlrG+aPaYSlRFWU5sRhlZULeFRRVZWawoU
JoPgoBiXk9mKapdWcGalkhRi+2kq1HqmGmJ3vpXJ2ZFa5rtUKgrtGNpalUD5ZBdXZGe1nDcWaFVoa+aZ+SWKeVmVjUWYm98VOH0FR0kkZs0K
pWBWZ+m2/5k+Uqr+UpZqWkolNUaSa8n1o468pGZqsxvaY7a7pXpXamqa36VygVp5VGR+HZllGYnq1UZmNAmJIYUvp+miRqGJPFaVakSK5tQ3
2UqWZBuZqlW7LDiZtUVplhby6Vhi1uiY0+iaoWYZqixn4e7rBmWPEV5JWq6upBqblZtJa7BaVV4Zo6xuVlqYV9mHG+dREdKV5btoXKbdJytq
p73SXtYIV4dK4+JqfSIh0RprGRpZo5YLI1KmJ2qplZVKJ35gsjxN3btd3h7Zr2FaLxGOSdVll+qmlmNkuZSc1qImGQZa5ujtmX6XNHh5LVor
U5z33a4xSlqhZFWqbLFOZGTtG90opCZQmaUZJJqdTKekFAYYaK3lao62aTAJ2uAaWp1C0FeoFiBVYdTEqsWWjykdYZy5m32WaQqlSotalGNV
5BFK1kZLZCChpyVln3qv6h1ndEmKmcaiU4R9tSuW8koNUbai6XvGKZgR6/Kem2pJGqtKsOmJznqSTSaGmFWKVagvRSZ9icmJn5WlqiEZgRlE
mphRaSlvkZpicRviOWo2lt61Wqa5eY6B+JZrqumo3qbtM1/2VdpxlTaipZtlG/Jr4aZZrpl2ZGz23+aygGVpZpm9CWUa6rJ7qVnKKZGYWUqk
MYpOSYSVR9nrWmZoY1aC5lCTRWUVl5NNoUhSY5uVXfRVlNnF67w5ll9k1yZ7SYraOlehZqurpWYtbKRG4Ypkkfr1Ro65Zoa/D2hZUVbploHd
vsV5+WHRhymbKmJall7Vja3rhNdu6+WCqYXZEtIKkndpbGcZCtambN6ZmGmt+rp7t6JVdJ3qLF2dfeFggZoCZ01lHNa0HFemWxSitoeqJ32e
ljWZ51an7pnKjm567rqluKTWOWjQ6oZ9gl202ZoilFrpGnlufGYOmlivV5bmv6YNIoY6WnelZXNikPRQr5W2npZar6hoUhu9S6SbhkWirWRa
1FpnQtl4oGQKlSdGhyGJYnyXqlIqRBgCutRelqe/ZVq1tl/zqPGsVVUSVuZ2NoqStFJ67eVYEWbUhRJuuWg5BV2uaaallKr9kTOVZSdJpmXH
3Rw6dJVrEWb6WmqpfZmM2VJa1btUagrqbO6WJlFVXaL1wmRg47hi/tXUhSaZitKqUopbXGaptGcZ1muDktIwdZXW3F2qqFFazmeDjhrJmpqa
qahubkK+3q5mnWkWRWr3UHRkeqp2mXYrcFR07mIT6lpYVGFqWqlVbTld49UdFmxWagbB+o1OblV3n4p9m2maYuN4rIJdaNkTGRlJ2lWAhrpa
83RrWaqVIj+rkppmGgel1frab4o+t5hTtY29lahkeKtsqhXpmbZ1uQdsLKSqWlqmrg1VbORFHm77VV27RNlEqJSI6Y6BdSmp6l/1t1FtZHiV
F7qVmSYLSFbaLZSV5dKZgV4UVpsF8tVmwqXuKUiKpolqdHyVV6pX9RkuqRWZb01+nsL5HQlmVVKaFJGeXXZxoCpHGdVtr2NFt1BFkW4UhIWZ
Z12GS/NWbtJSeXVWJOecnpooVZbh4gceGXcTlDJXbtJriQdQYaRSP6q62EqZqapYS1bXe1ZcFRVpJrZYKGupmQ2Utechan3Z8ul3lkLmhX0d
alFqij9WZdp0Rq1Tdlqov6TIEVJG4a65JhXahkm4tvyl5oSlZYBYad9VaT7ZQpkFyp08Kopmp3h7tomhGJb0uqVe7motaqmnIUnOtqjpqDro
p6nZWiU5OmTlVJZieCB6KnoeJZWx2iXKwkqvaXYGEvYWVEGqaXvZEi1oGHhpZWWnZDiH3OV3WKpYqtliVyn+gbZV815YkbX15mqCeZ2iUjrH
fapJJm2RobtpJZmOKG3da9cGSmphKeX2pjiRox2ViblaLGtpmwCmZ7uoruWmAYC8parhTatmab6qY0tenmdW1D2rpWuWmynnuVVapmrGGWLu
b9PWEpZp6lkuGIX3KNWZVWX2YQbPqKt3yUU0/ZK6VaZUBbrSZCmHIqeeXnqISJh3VV17uVcm1+VNgpLtmsu3unre2vaZS5ZbW9CmRdvWilVY
UqmpikiBpdSmeWa0pEaJ1q0h+JnixqGFJpqWoa7b0Fmlf4qVVROu7QUjqV+rVbaqaelKaPaIqeaxAkJ+o9kqelSISJpV0o6Z6qVrU1tWWUtm
1P6qFZYppGFZbb/VF3rq0cqmfVhI6VlmRq092Wi+Ta56pWt3BYOSiJapIjvipUslZlWim3nlapzJaalO125KSrJJrxZpdm7bltklSpnWLfEa
mz2qd6WmPmVLe2blQVmhJJS7GakrodJoquobVlK6slRm5q10irF4ZmmBp0XTpbe4bnVZWuZopEulPTldykneNbupbaimq/Cm1brFWO1VVbay
hCd9FWJLZ4mdecLqE9oOlilpZrp1LKVZ+rxN5WpGyponpqpqW4m0F2ash5WraVNYKxmaleVYcArEmafFOZkkVOZZcOZY2rqY5D02ZUaldt5c
om72A5haljOVVlElammOpSVjLZr4KphlZ57Viinrdci2Je9mZ5q5/y1YWpfXRppmZeWiC4fmJygpqZSeitGtJWR3WzyeblbSap0Z5J5q1Y+W
95Z6mhXoUvNpqNlbrsZGXW5ORoiZuUGyaCWbuGpeVKCZefvRYRuOFW1a73wV5SJqVrC0lYVZv501Wo/6CWqlRQWl5Ue4gyhWlQRYZor19GmX
b0b+spicqkadc3vjYaklepwimaaX+5hu0SIoVq3Ji7WVp6YPNdGWFZIVd2YYlHZ4WjVkBqZlpIehn1mcIl6ZZtmmUQatSWkvpVFKYhmXrHl6
f1iM5ZFZ5n5RWgiSv6KqYmxkyWaqCkWbThGdqpXjmreVa5aXciv0kUFqYpemtV4Zk8yHmpthO5VRd4mlldDpX/oes5Ump0hmYEGBVqqaVmu7
iuhVvpSuYFIyqmV9pVV+4J6HoWrVumRZbsnZ6Z73aGhNVgm6l+1nmc3yeGCZmulpknlcWqj6QFIWWTRVZt1Kk+O4ZQodRqnTbpxtmFXZWLeB
abqtSd6hskiVLrIUmUnTnirWnzeNp1JVZGtkVZhFanOfdJp+VqFL1hoFsvWqZ2rjtfpTpyhazWFTRbe59nvwabVlPdV0RenZuLVmQKZdHZaP
haapUn+RqfGl5e0mKkpmtXoJtXC3utvStZVtgokhplzE4aV6IZVGkaSS9LWlmnh7Z3+si7VbZataTmnXDlRFWFepWiVYAsampisZZfZxVVpm
K7KFtNupuVGvoyKenbGv1bISVYtpptnpf0fkL1bOqoJmQFVv1XdoVqXmqklYWTjovhBdqWtmSWlmNZTvLqQU5hnWd15WcqVaixWnalRoVlip
J7tYR7wpRJ5q2WHpqZ9ZW3VH4qBZUGWZVl+lq6inV7B8JqRapmYBdp6ac3EXJrGYvmoqqQZ5YG+CZKW7lXbVb2ldQE13a2ikYZopGhLv91Yk
FFVhj7amDyYGvh1NUmmJobhVXqHYCUpTIFiV1eShFazWUtpZWk0JpADZ72km62rKEVJpFIkaCjhqutlI1YHotqkke4rxddVeaXJY3oVW25uh
Hp+ZXhuiqUGuo/qmF5miWNcWurpm6pMsUr1aadhgw4prm6V3Tz1pmmVVajlrQ+FdqeWSqbdVWX/XZ/qaKtnZGIKFm6mhXeTvibMCp5laYdla
e0bBeeWb9XmJpufpO6JWJPWXdhr7qtZbqovKemrrtSdm64qKi4hWoqdkqaSUm6GJXW47dRqbYqnWiFhuj0kafdW2aVbmXi6UljZ9amUrW/2+
h+VaHpZz5lqSZZyZoqhazhoivdVRpSK2lWml4FCmi93tZVWupI+UfhZZy9GqVq5UVSrhlBVhQllbo9+flhVW3BkTZLqpvna1an2VolRMu2kc
6BySZmUWBpbntlGlBd5LlapUwuI5KkqKRmHWvmpY4WYmkaLamGiQ8aqGlBpQkbVYopq/WjW6YcYLbu6qogpaukt7rh4lrarjaZKhWDmajihy
qZWGVWT2Gclmp6mTWbB1enhpUXQFe51VGvERFdXynphqMK9eXprEB5A5EZNq1ZummXtCdnvUcmVWJj+hlstqABedmXTdr3viylealYWSFIp2
D1iESZaGaqGaqTrhEUqk5XqRyds6qUoHDQZVdOxkV6URZqqamAaXYFGdWhuZjkpLh9VRp9yYHEiVmcjcmVr3dnIqwfioRoaqsTanF1VPYWXi
5UlZWH9oFpGtTjRZyXimM03VjqGhatOTpXVl5CVVkiJWqadfTxmrKKohG5ZWX5VmiWaWbbNW5YGl5mVbXxphoHd4ajRZCtVkcZqpLOpWW1Zh
lZnsRthhqCabLZVkPrkWup2y5qw3mhqWdFtcblpy0aKQhTGnopaUYtiYnQk3dGR6GCqnS3rauzRV5BtWgpW4qdpZ4GYhGvQm4pUSmUV9p+br
ZpaVHeVarhZFYbRlOr2m5ForpXi6r1fqe1mJqYUlgpau+aOF0VWl+WJJqlvRKiCRkWV2lysmqpkZKPpRV5Z1rbVSyaaBislycRWyWXmXambB
nTpXtWYUWNF5RYFJilzXKoxmvatlaRaZqj/ilCoyYWimapiaocFglXZfiU65qpctPOZRpUVmlgsCo6tJkWCVg78FaarGU1lqZnlerXUaTmZb
odJojopfdZV5RqumSk5kKZjipVDn1+lZtyltjoa7e1BlKNnZimpZj/FKppJJ1hp2QIj11nwm6clW4iaql+6m0tZ5Wodfo5Rjqq2aj27SqS6P
V6TJane+dCETYBVZZYNrlYpaeVYHrBkiRYSaJU0aEtUWVqNqXLomla2UtnK3rrljmbf1lpppARSYp5z2SrdXZZmVRQhfl+FFppJ2aKuhu7Se
QXaF2Z2qsTZZ+ZZfpXcUWsRfzqnZ75uhKpChKht0m0VZaos3Xmuu2KkkRpeSJYb1uBukhWk1tWlV8RuXzkm6SlDpKqpZakOvMclm5IFqlxN5
WvCjyKKr62kehmJmqQSmlVERr1dLX6cGcNUUGeYqRUVhmZNtZzrWUbZiVtinqWuYqyeSCWvuzuYmrqpP7SptYLebNcpGZ16qOV6VcakuFdyo
2r99ZKmKbKqSRqBpVAp2GapqFR2Ws0lZyVBhahNy72r36Zm1hnnppDqXopZZa5dfakl3S2kO7li7Zm5VpaGWUtlmVUceYbXRG1ULpz5G0rFi
RpIkJRWdG2qXjxx6XF1qVqqaaNpRhtawdaZdJo2lGGl8LYZlW2Wb1mUaeWTEWmq2ShitnTaDjrRagXZZkADZnZ65aTSJvSV1VmVmD7hmhyBn
pWp7ROoqZbYYY9IdrNpLXae1qXV5EoWRuaMImFd6ealqqWFXbW+pemhbVNxCKgJ+pjqjqZy6lrh5MjoVmiK2JWOlinX2lBdVhDClaqFkbjGq
eka+i3gZlmnqgVo0n3gm0qaoR5jaEbtQRaRupdGWqiRiea6/KPokUrlmegpxaaJU2p3ataxeFSq9XibVp3xd5nqrnVlYpmIvvqLVlaKr0mkh
GtlhpQUqaBeThaoXSVZmqZ2zaLRpu5akheR4y6haVmMhp0ehdEgpS+oEZEltU3nd6Vt1ZH+4XhJkb1U4RvblKZLxGJprKi0a21cKrq7/U3Gc
AamZWYtrcZjSf6qYLU3JWSZljnXtQMo92mZpqYtoEierpgihYUxuarlo4EcIBkKqVrlmyLlm8q1u0WZht5alaaYUdxda3Za8KB6F2rLGvlid
qWZhbgXprWBmp+bmoOlYXpei61liaUrIoFdZHUu5a5lB9EkiZpmYobRmJaXu3qrCvRnJKVpl6+QtXZrj/aerS6KBFmr2LZb2mdx2WKxWqYhV
F+ImYnhJWya4SVXpVBIToWYaVocbpgqkUTvXvVZJe65qoaYpX2KVv2bGlVlBGZrZaj2G2pXRUERjlKkyGlhZ0lTHe5q3uZhqemUKqCwmEqZU
0FntVLCabv3mUivvJS6tRhp32X4Q9mWqH11atXmiC7VXpGRdfJ/pea+g15ZlYq64kep1b5TskGbGttV6sVnbQslFpYskJWaZPkUaZnaOduq1
YQtvoh5VNVZGj15VM7Wkq2VmUUsf6KdK1WotX5Ziixued5WluSoolmaSpALghd1WGWCtU26K6n1zWJQlm207XuVbF2hVWVFZdHK643rmJeUa
ny2aM2ZRaVlak3JmNZWZpYmWkx3YYuMlWEJa+arpmapV5jqW0qRSkKXVVFuIN31VB6gToqmWxk6li71GnUmWmOJIERlmyOV5GtpU4RQh2bWX
k1Y5Wldr5Wkg6mkJ6rza5XfOm/FUkyapTjlLfNS2aUVqtdgpUfZ4nSJuSma9p2VK8Sli0qCXyiKJKYGZGjgqZXZZlIGpt9c5bkDaSFoSXokp
Z5Vad9OXYMV1ZSFqJZWrVheXmjsmxG5m+h7Vn00ZddGVdlWhVxliOlTUQarHpaXLZmnUe7eaYqxqJplZveFavQekSZZrlmlUlT19fOdVX1Wh
3Wnmn9k0ZLCaXb5VpVeXjGeHe7KToJU25qaaIIqXkSegnGUdm1VJ6tKSbeGrEWoCLoJHqUph+20dJZX75WeqppLFXykUYp6qi2j1VYXal6rV
v01ZGYrVW2eeGZkW6IS6VZuHoKOaXAe3qb5qlSqna2Ri9BEXqEqILnBWluqoSgWlXoilXaedaWZluZFHjV1RAoBeJFXejWumWGOFdEWC1Rl+
PK6SExWlj/amilokYeGha1l+YJVWZpxeiYmHbWSm+WaYlkPaH3QRoRW1amgmal8yG2mHWExSaJZJpUmW+p2tlrGkJlbVx0V4AYpY1cWdZeSL
SWRa1vc6YMmoip11WTSaupmumdAKmnsoHgq8HpX2ildWax0SlfYg5RK6VxmKYa2ioZgoF9qWpSWcopUxLhpmXTqWlKIoZVVT2QKWlBN0Ublk
pY57Wra7I0firmuUS6aXeXlpfyXBil+eWaqZXqlVr2h7RY5rFGm5Wppna+KmdMZ5vkWqlzaaWKmIWvqhRnulwpOd9EqUiK7TUaFpqnuVe0au
IpZm9WZqcJ70JsmAYZdolV5MHppW37XCp2FJpVR6laKJkJpRUpVXV19b8FUpKJzxtRGnq6lKsjVpI1u2qahiVY17mb50ovJh1eGqXK/5JZps
ObMTXnmWV3rUXamVcjYhJyjEknm12qeaRNneResV0QZJyelC6VKWWlr6ckFtaa+Ne5PaYslqaWEdbpSmpkgmqWtaaKKUMbmFokeC7SPn1faY
aqWnlW/qpF0WPd7uJAbp65jmx3F5myGZpWWVKNjipGCnk9pKoTVY6mEOtJVpQXalZqoUYbRQO6ln1Gpiimi19ZJnClWXh1Fq7napfHbp1sVs
qpmt6yVJSZaqtSLwnWkmxLtVob2X6FVmdnddYhoSoMZF1pqVS8uO5WZW6N2aaXSalRZ7trwW9XHdLm22lmfappqKqZMDmWlRWmBVrLaKW2oU
vupvaVYqVWJqshad1ps7aIlgYfei/+qpElphYt+lVIaGYHa4LhKlW7pVguK1lVp0s6wA42UpUV9a72l1S77ay1Inxud2F29nV00ZZmrV3p1l
zoRzq4ZVliKVnWeXLlghRFWZKQZdoudFZHmbOnZJpmReDsk3ZHq4exJVb2l2wdbnUApdlumVqeUO1FkNCka6rVLh2cmqmJaZbx5Zt7nXWuxm
SZrKF1TlumTSkilnrV5Jj5R6loqWiaFqbmujYfJ4aoiepumD5SqJf2hYqGXSckSvOpjr/r55967rVIpoWFlldxuWGZGG1rGKkHViPK8Yc1MG
KPWmfXZ2V5ahGsUohiW9rky2UclE9uo1XVWdUZsZ6n0m6lqZlSrameoilUtbyDdaFjqWq6c3h8YbsWDyVGamWmmZ2+x6RJdahnVxnV6/H1aZ
AVuG1XStpFfcrZx7VfW1Ox0oUyUxqY5HNTlamQ2lA1pUJIuelYpme0TKUVQXjplOXdlj8lmd0ZgZlXZ4fiC5Rp7pZcuqUYcsWaUe+cFRr2kb
pyfm61VGYQmhnqXoNRfhZYowVKpinOamodRri+rtdF0umlt6zQdVuaq1q5ZRYjqZaPYgR9dmprIlkYKgVsqwuBahXQoqlHqanrji0Wp+46iR
rlbOz+nnKhRBVFppkqWl25mmgWCqdFqdLX0lHZDKjJKbkR1aRKrEZUlUUnWXfahf0q6ZPJoWVoYWk4oQp1KUNnhJpiBWdXi1aqnpNX9npm9F
piKdaqznV6cWJKBl751mVG1aawFeepVqqAnhZpnpOJeZZt1xQ5RppyuuU5Wb3nKbnbekphqrjV82r2qWauyiKimt5AUXZp4aptsb7lXZYZZ4
qIKeaNVjWW2Ln3koEhtql6j1lIapLKoS1UDngm+GppKLmHi5RbZ6jXIVohDUVCmbcMLZn2beiW6ZOlSyFGlSVimGZ+6SK1VOJFEneHZ6eamW
JOZ6JdsO22UaWFVWctZqKYVKUaHTsalkKHnujqNYoUJympqVoHWQO2pmqrqiypllKGmuFNNK9KVhVQWfpFdPUceJa/RZQX1qUsYaje5K8mdl
F1YnPkX5JJrSly4WaahlE+ZmFZ1an6aemdZboj/T1WN1qUtrrVp2CVmb1fcZ0Z8pm+rYLKoWpl1nFIpBKUGQ3+YkttrdRZmRVZRklfKtHco3
VpmpGL19J1+BpSp2U6hdtiXaBhRkthXimmZqvVqqo21Bmpal4tZWFupVUZqkmiNalHYdKNaWZ9amX71Pr2aZ1WVvvp6M5rYbqvktmVpnV/Im
0LWWrrYumVz6PJXlZYXVg8p4Ji0TjynebcJafYp9bGFaRnj3pa1MR73LZOWajh2nfpBlbJqpqlaoOKlUZ2chRGqF5aszfbLh1dG6uqFZqxRm
ca6ZKLOVFlGrkcp3+qiT2qRe11Uqqqru2Apihr85+1dRpiRVoprmaWZRJb1TvoMFouZW0NWVbZ3k1aqOjhqeevZQFqqhXRa4E8qWpSJQVmo1
KUeqFcqq2IC1ZSZrYGq6TieaWiMFIKqRlIRtmU9W0XI1QVpUZVys9OC3q1mXeKkZ/WmioXq0WQE5kpFqutYiz/2WBSlp2ZVtZjRilDm4KmVk
jbIMqYXVB8HSVSd9VeNZibZWWF2amMmJilasSmmJGN0Z6YX1lWqLuGNpOXITVLVWrlkumaKfCphr6MD6lWmapKKqi7ZTeVBoYZlZKzxmZo5m
XvB+OhlWi2puv1k9c6rTaeVqGapLShhVBYio27apuEaaeoflVZQpqrMdJMVaVHt4ZUaZmxVWwRZ2IiWmS3pf1S33VFqanzKFexaGsVllhpJo
adqKqFztYdGRpVOGTplfqYR1XdmWjdata4f6ewrGaRkpisqaul+Qqmrm25WXVGBqNdnhNZGn09lfpjCZuoJn6x5ZaqFbnvWKVGq0KSFoGqko
5YGXVAbphd2oLBpFanYmoLWoG1R6omVX0rRpUSv6qGtSbl22qllpu1bqN4WRKcemSoZat5pGCpn67LWF4uaFyDubZiJBJWmC5Ql92VZF3X2y
ICVZvcfp9mSVlyajnPUaepB1uW9pbvaha2ZVCL8VXWHlSUaGoZvBsWV1qRZooL2lmlVhauNhjl0yXEpbYBG1WZgepW/rVC9eKKqpbJWX56jD
a6RoelxpdnpFqLdkH6mVRvZmAk9sO5pgWO5tRu5VeWHhXF25ZGGydDrhqGebVvM5ZLmJWpmqpaDiaZjhSeZmah1UZ0tZaKpWV5eq3bPzZZaY
aPmKOa8XSkFSCVtB5Mw3VVdnQmSaWGUooqI9XUFPVtFTmX1FZK2XJyuer3FaSZSyT1lyXUmlWFh+WYm2QtkqaoJl4pqTqaWrQtKpm+06ImO1
Z1WlbWjRiVZGWV4VkpdFbmNaqPcrKa1Zn1dDGTR0vSXkhHUtvUtvSGnnFuKAtWb1hZpia/JCYZVGvGJOKYqhsVTSv6apZkqanka+pLWmPavi
Erf2Zodmq62mE7qdGYWZOaZoHmUS7WW9pqWFo3mioYtFlUeVLrCfAtRaItUWqqtZWFlYGd22npSjqqglumR1RqcR1g+VcrbhOlmpPn1qX0Vd
dcXrXViilldqPXKh3FeralFZl5spfcKzStltdnKM1e461ZrIib2yahupjWlKW6lJBV4x6npmVQRm0EWgg1hWNYqaVVhHXWLxjflYp2qGRVlZ
epKZYYVe/qEOUhpla+m2l3f9S6ZKlWYuYUhG8ZeXqLimkad2eirup/allUnCcNXWmZtKuShWSY6HJVkIb4m1q6vmj9hTFXqWoApUkyjVsZJf
Z2Sr7l0mWUZ3hWp72bv337mSk3aYVdUqKXZWixSlJphLxaGqmtbtj7l7wVdpV9T3mJs5HiCE9Ym4Qql5+llppHasenr1EKWPFQuaaRl+9V7K
6YncBeSsYpiEk2kbdUhLlV3rbXEG3aZ6quJSammSZLXeWb5S1WKbmKpp1AVV4SpmqHVVUnHiukd3feRtW37iBxVoSt1eSY2pmmSVSRDodVl3
PdboHn2iM6fqMiupYYqhZ6iEqn4ol646+kpG5hpGRu5aoDd8HFFVVU2oimWna7wZRNkm33GtZF5ZRAHohZyRDmsVdqWmcqaqT1DvW1DnFIV1
YvYlkJnNrt1l4KiWVDZpWWHYJ5/JdU3V9UKbn2VaKrZ377W0z2qbe5WKZRmRVVKV1udjlNJVpC2QxqZbnCJCZHSm9qoaQaZO+YRjXVZim1aV
rvSZkp+F4JdkZqpbrV5ykslKWcsuYWdiL3kHOhnA/Ypa1k2UhbaqCVnqpZeShmwBmVmG6U+XCbb4P7RaXqlpuYYOmFkVB9RwWQreOxdqppt7
LFplkmpm2m1jeaB0pnqlY2hhoSRC45CJhblXVUuVTx+iGQ6lFI5VeRlaVudquJkWqklpnbWfoHqoGhYlTFIZlpMUq2SJMYBV4apia1hn6bNK
6brWtV7Ypbi0/SVhibtIqU7ppgJlXnaiSV8tbik7ne4HZy+WYdkhlp6VHu+ktm/ikRk1YZXjVWJZqDljttVcXlqmuRl5kVaoehQ1lUEUVoZG
XpWaBIxiGtSoZWbaZLSlZ2bCWiN7lNDV5n/n1p23nlaVXfWuJ4a3b7g7tmnZoWgqnjeqam+Aoopm9NQVupGZ0WxSaKKZTlpFprNhyJWfiG/Y
mMaVYHr+mIZNqhfbibEW5JRSuxppeZViSJmYcjq33VpxdBlSN5taYm6u6m8FZjZNXSqVm240vYlrVlm22cmXR7eeesWP3UmaWT6U+llKnTI2
zkYhZnlvpz/I/o7ZpYfWSqrG0n67wkWKh7tqetJoS2VSAZd8mWXvqxaW9USK/WZG20ppbqnZaKXOXHYhklcaXJmWKjkagul6LElVV+ipMVhV
pVPSXihZkNZuKyBY6BtrqyoWYulb+Vh6g2e7alJhqi0t+61Gl7S7mjWapaFFYvIWkclZaW114PWljkZpq5VxrWrSnRlp72l7es5ZFYtmW1UJ
u6OHIoiVaVVIgYWqoHiUJ27iWZEm0WGVPnGUtSuLdQknYtTrXxRRbcgVZDWp21mKH2hYkVbWu1i6eprv2BYSlWJsppfqVhpt561mUmOZVr3p
saXVZe4nby6Boq0FauHXIYtFoqfYWLxaSJemVEHpin/3tYqaZayQZEiXDfJsJ2mZp0bJ8bFad7VR1q+asWm6Uln16hlSFU76dFdaCZpemlil
4fbUvtHZD0pZb1lrumpuaXNnpLbJObmRlqdpBJ8+YEtkSWaYsc3tpRqZ5UC1QuxZo2RGofdSfVXlyYaVkq52pVsCcShXW5bYTF3ZeaaUBo53
uVW1eoknGV6kq6nna5GEFtlGWqFNoAlXVVPRHni1Vtmmjq3xXVRZKRBpaYqWVYOeWWaGNYlW1Sd5FIXbViEp04t7lL1h7o22aFpHGG697Ca+
OrZnEPNKLYBaGpNfu6h4Qid8RmWrk5HUp66miraRJ5NTZDVpT2lQBA1lnilZWBpqY3ZkmoEeUmSi7bnH6gkgop7fZaNJvee6FEhrJ2lJ+sZk
RMYpWG2IZCXyYWqH2ap3ZLXNKX5jS2rmBZqiq/j3B2mVEN5Zv3alaWKwSKheJ2Fpl4qZRGd8WWFZFVVIshmvGJl/YeGyqpnVjGTvnm0NusVW
ljkhqR5oVBdkUmiYpmV5U3Fr2z9a7et6bZYiqdURKaYGZlSup05FOpXElUeUwHhgbKmQWnBqfHIC5QVpd6AWrVJl7UtJkSu6pZGlbnlUNlpP
ndqWk0Zq1ldyn2xtQEtnW2ildpt691FeNoliXYdVi5VWOWQilRZba0IBOpVlaImqloKjQVRXkVibKJVLWe3lU5RaulHblybXtllW1T2WlpPZ
v2p5jqrdz5unmIMWI5pGyJVyycVVmqtbQ0bSnkUb6annVpap0uw2kqu2VFaUemZmJwaidFViKllSiVNYEoWZtiZoZTcyOaVq0EpWgoqFqfVO
6li1EUpGlVJCVVI6XUWmnZk4YompZGA0perpu6qJL5HGLcpSVpWFZvZa0PbZbWmolKjX475a1obZk1ub5k6gsalTQ1WWlJ5K+H6XE5pWRTao
xXQf5omV9FIHSRmSUqGZ6LlOemcWmbhWUdnVpZ0Zp06QwrqtGqaOmdpmMkiVZlsBUSfkyrlxKN3NdNmN4pl6HH5o6d5S1LTm6SGUW9ndfaOq
oZl6+VILoQcj5+G3p9lsF2lWHpdt6aKNpvs1qqcZYOZRYudZoP2arZmp4ZF+WBZvZJKelVuP3BraaG2GaRkXgkY1CW6SacqNZCzZNsUnqiZV
1GQ2ZZha5GgEbqmn/1aVSXuJ1YZA+lotj7IbpZZ2llnlUVxhEmkXWWdo3Llulpl5OyoFWadX6NJlqaokZqvXeS0niarqYmHkjuhyVYWhkRS2
rJupfKmpnVVZob4WDZO1VBlnKZb1OphpUp5q87ym0RWpt6aWUhHGmHOVXLYhEmXqyYll0MVUtu5VWpCqssZciz3uqs5s6klmraYVA8GVupOZ
FmZlWnqXkJJZrbcpVqI+oMfyrVZy2al9aGE6TWaVLqGuEWWq+xcVludyvfq1SYqsqWNiqqrOsn66qY41aF9Sp6taY9abEpbkFi039lrlu1dk
fOabYpXbm1dpK3dlJGYjvlhn1ldaZ61ERRo1RJHq5p+uN2ReYrpZaFKlYXKZkDq8XmZpXaEMrlbm7Rw2rZ5bQHG5XqlatGhWe2pWbVhIPZZ3
bd7VVWitwphhj509Foa49ZeoiWYmqihIWjJG+SlW8bVpWVNpmb2/gbOZlpplpVlqWzgJjbl7maJW5lWyz2rXe1QBJFp5RVaJjDehSTOVte5W
ahpjHO0Z6ZVxlXrHearXqL7JLH3lVhF+5pluVm/AvGcZJqkUuZhqe1uFeYShuWWWdN1Sllnah5hWEJ9pFFZZ/YZGbAiexmZ5dabVU31ZTmpx
bpmha55sR5nBmrmJYDVq55GJ1XeZSWenoImUlaltpBJblG1Ue5hnYZ4xPaFU5Qmaex1Ko5UlGXr/5mZG9ozusKRQuJKHnV2lYlBemZrcSmlG
/kG3aJKGoJp6Oqcmk21Z4Jbp22UKYsmA9poonF3oWZUdU16WWlUiLXqamlgO/2xMmutbjqZZZJFaY/nm5o6iXpYVR6a+JpienmnGFl5gVaqb
5/VakeCVWa2mbbThq5yB2mUc2jyOmrniKunRopur0p291Wp1+6tVIov1UttFbuZnnVdlvmvmWtpSGSmaUJqcysidJaRHGGhWVsq1plmgheSm
tx1tIFlZxlbaCjaJhlBX7upixTrZRlurqlUkEpYslpQOqlFmGnimgAeZ4exUQZlmWmthF1yIiGaaHamatbulmGt4UUGdp1lZ9i2XHjSIZUWV
dqH1t42ZGhYnETnoo21q9imVn7VZUUt8hqHqlV5hoo+WyDelqqqGqgpiZjwWhrGWnJGVqa6lv601l676C1WrmEa5KbUXX23mN222quhqFsqa
VldIY3G1CrWrk/rmuU5ZFtbXalPur0ow/6rWW9WWFXrWdKniaZmtb/aVhOl6OZVRpBpEk5tQta9VomCTv5qK1J0WWpGJYjWFeSlxcvqrW6nq
ovJtXtVfmpradXmpT6YFSV+pXOF9GJrm4Qoj5GcmZbl14bWOHrFZtOtqbECqo6WcoZiDepu6vfjgVGWVij+XeiRFIW0FllWm2nVqDEea4ax6
RKRJYvVGiaFXnWplWe141anqW76kNknYtlael/M5eZbJGaapqqRy/wWPetlSbmeUVSZUiqTnTeiSbS4VX6uNW/pi3awAnq1mlNmbmAWokb+B
RZRiZTqWlLFZLn9RV2emFZZ5zy5VLr2uT9VaZbZZnGaJY2Z0JC6E0FVZl1Ybe+VqkBrTqgoZA4g6dmU2nYXvmWpkLFUqxSaTblkJV5dPHWWq
QGGFYSYAaoua9q1Gwrj2mWVFVuaVBSp9SdlFjpBo7nVJS00tZhlmK55qbnNl5J5wKQk5lmUYZuGHmKhSOthepWWhRZuTlHJuqbeVln/Voqor
ZdjR2Zd6t14QYSWUUeVQ+aopGmlaIa1o5ZRqJqgT9pklqlRxYSdqYJfLWl6pmhKCJJ2XKHn9JqZc0f5nIViZoZFqBVBg3qlZMbasXUVuWKVD
DiwaSZnE/ZqUhWp3fQpEJ1rhFF60k6pZtnZJ527jjtam3pISprW+moG/pqgVbmWcWV4F6oVn+WG326HFijGWsrja9SlTRlqkt06qLnNS2Kdp
VbZ7nwYRaKqpjZYQkatH5IXfKfVVr232V3qxdWhaS2lWGm+4injqmVrmu4qaN0mWmAbaVxGVmp7XfBWavjpmonkZovGeabaaVd+6o7mtuVmY
2v2VNrr/QYu53qWnVWdVQl1ysCWp+O2a2Vveq/FllylJpDeoaWKFXppNGUufqNlGU5biWKZHxmpVH6RdkHeavpB6empuV2PSeeeaVluJNbW7
oeNqWYZPYqWT5SnhumgeZWkajmqCaZZq49p7lzHpRTkWukKueZ7VproeVvyYbWu5lCvkZRCodomZZdJba7SqkTXEld1rdbqq7+R+EWeal5a1
kZK7p3KbM9uWAWtqunWkWc33eZWpvbW1gLonYeZtmIVOmpRrCShaTmmNdZlJkpXWqR4ZkUmE+We3tcJcFqGkr57fVyjZCY5lZwaZWV63WJIW
iNdZWJWeXc626uJ2zeXGmabZGVVRVZhCXhooo0NVHaTliZIHZhsCatomv11AiZlmmmmfQVSXVKloKrpmRSoPJSWx0W1vmma3sUXYJRVVEcmV
lkdYJVN7E1BLVmUhSCG/tsEkipsVZPqYZ3rmGFa7WauKlBYhIqVdpttfpli6Ti1RLYhKWG55mhWmmpDfoqVBoVp9ITqgf0bZJaaGOVaiWlLm
SW0uVVOYpVHFlZw+1VgxkutV0qFVpuaVusvqMJmfZbopmsUZoYMgkaKuWFiTYdKra2icUibVqpX2JlXe62lDv6RFhcY0ZaNajVTiRaMZ9lSW
VaRWVrNplInGr41qqXhLkpZprctLUVWCJnFkv65Ellq1Sj6XREGZJqcjoKQVnU2mWlbGE2oTFVqZ2PSrpY5FosdrlmbNA3lJWkKqLZChShZS
dl4Jk+cKf0GtEUJmnZamkqWxcy7NYqbu1X6Yi3eJq5GaNYCBpVumB6mHtfJ6pKWJXamq6SE5lFa8aSBoWd1cYIb74r61WZY/55VkqpqOOVVi
oVVbkgqUk5oZs+6WpRUyG5QmWxAfBYhqpUB3YFqnqKa7GkRxZBGjmh1Vp+sJZFlXVoPSTnS1kdpGHWjH6dy6BW1ZshhotKlXVwXqFnWGyhVc
F4aUtiXglXY6WEmpp5yiXzZMLW3JZTlYpQNFgcxJ1mWrtrqqUtVZWt9L5YlSe6AZZhu+rtqnZA462hVZF6KGb7jLulZVlVd75CdkTId+17HY
oupWAVobaSRn1okbFpmlj65Pih15XX7VnVWpv2VloiO8F6aehjVVn/VuEldpx5m2YEn2O4vVMvqXpqZNbKtlC4UIach2mGaqbWZVRShRO1Rk
W2l+qQ7jn002eZRraG1+WXJlcWppjYXeZVVnKqdopV+waQU8SdUsdtnG5ElhjN9nolqqZ6HjU/JqacmeV6rbmJqZ6Z1Wpmf1f6SQbZroemvC
aZ2uiVplTql1eb447rWYZq86SQnpS1pOuaC2fy4lb95pEtWUvpZ+aJZbZlxSayuSaOV7X4YSWZZUUfO4bWtrZnZqYtBWkIlHHJryd5F1ZZb7
el/lJJUrlrYVLYhJeOpWrumJpLdSeB48F5pWLB2212WW6BK0Zhuq5Vu0WBmlvkuSYzqedtZ7dS2SS6uPk7m2VgqZkv5rauJJq+Qt+qmHmm65
sVV1W/Bj1LI6+1SnahVlul5GnBknSlj8lTWukrc9KEZP7p1WZj5ZJIVZVGxRQ1iYlnqZCnnZqX2pV33Z2U1mvlhNtKlFN5n2qYz+ZLacKqb6
YmtfQEqVdRNPpVarmjmGitJVND5ah8oJuiZmlajmYpMV5JZqrW15hXYKE9kLGdpKlLc5rk2W8ZhWape27pWwJZkW1UuUxu+4KZlHKaKUtvK+
qLmSXtq64jJmqieu4mauv37VYqpWJK2bFL3ceuQUSaoWLCaWp4eZV5/cm2RclU5bmZ9V+tbQKlVSIG6mKpoqKUkQ2GLVj66nn11XepeoEAVt
U9gpmYdummDxp+QVpIlwpaoUXGNlVaGYFSr66qpR+pXtZeRgWOloatoRhbUUrZuOpnpvYFG6a4pm4h6pD22GXoxSXardlRpp24pmYt5KgeoS
qmFEYVtgahIOJ8pVudIiYvNllPZauWmaW0dp63pjVorlBJVpdtRpf0VeEZZzaXVoZ2RuaNrdJCzddtZXqnZRJluToHFqa51SrYa4WGmlF+aR
rVFeCFDkEo7pvQMZGGN2dlplkZZpiccfIkRjVaeaaLeUajZiUdNmypeW5ji65q5ehZmRgLdWrP9WZ1NZXXXaJmqcq67VQ7CnaalIvhiqE8le
SYZaYqP2b51Rdjumhl9qVAr23KbW07rS9mEUZYvqsKaZv5CeKpCBKVelVllWmt269V1iK5/ZVhFV5uM2mcWbqkSiuXWoai0FWdpl+HbxN/lW
3WUvNIZvUTLmq21Y2p1BSQx62irpmhmqC6mR/lqXSuXaVGpvhT+butSIW1qqfpolJ0nVptLTx6FUpqql5vNiaESdpqhqXqiG1cKE0eyUeZrZ
WZpZawdqqqbr4ZmEmZlIMWVWF5S2pPalVagtiAy6kewdVGZRdWaVLHqFtgaxglGavWooFtqVlRMpRnN1dqZmb462u5nCnWxLxapBqpXeE4a9
WRdNdVW0fOsZpppk5tJuumErvZ2Z+KlPmap52q7iQYYoadoGVnVyqrYU97SaUqdn9nvVIpZNe5SNpmKFsWqxVQXitFiSZ5forG8pZY5VuFuf
7m0l7aaU6L6e10ZT1mOdVGhpG5Jpe6TcUWXV6pX6Km2vKilSoRWnFkkl1tdh31rXOnCqJVn1BpFZ2zUC/mFI0FmqmpUVsiv6JIelZuladed2
6JS/QkJGsoVa6OVpaoWuimIKcw9KVOqVxAxVgt1JlmepZGJVC+kISU0upm6dWVZ0ZvKjlKWpeugpn3ZZfYejtdUt3nNdZKam7DUjvaqpJ+lW
el2nV9mnZ6uMJjmSalUrv1MGvZX6mIIZRhiS+1mXXrA+PzmphaWFYlF2CBBbWGk2W2tKuoexmqrm6oU5Boh9VGV4Ktkk2mFnppFZh+pGCExq
2r2aBBp2InuioZkmOslWqnTy76k5FU/mFZe9VEW1Z9f2py54G7WWlVdd9pjWxaJuklDYqwWZZGpXKafVWnBohO5X8FaOblr5Y1adao6Zl7aa
usaZFZeSu92J334S76raRmKlFOkmqV5KpHttU72OSOleUfFZvrqmUqv+FVq5cbcjxKBanV1ZRpRHZvK8mfaJbj7lgVq5mERR0qqZrZ+rpVZF
aJ1Ro6VxrcdP5VXqodd5XkGfVZRjZVmIkWO4aVQZpmBhoWpmd1S21xkJp+jWmUdinpjyVmkY4VjaUTVoZ6OCreRKqZlVruavhVp4blE5aUZc
+kSWzW+TjXJZ51fFZSkrWbDNXvtlsWeuCGqdZGa0LnmkVmIZYcVGT67in2bFX5WBZFpvHUZylBW3mW1WRXelz/BiQFe42Zi7aVXmJ6JlZLaW
up03m1cLbqqU6uoLW/xepiqWFNpa7BH1VRpLsHelkVt0VhUqGtUcqcYilGYLHWz9s4kFrcpuHJpriEWt1V9BuEmbKZzh+WDnl9qZpyVtpjzl
+V12DJvqqqY9lFaudf1ZdtFGrRN/T1WtukXWlUliagtILaVmySalum8Foa212tzPmZZXvVupt1WZodiRbqtZdZmEZ0CiZjlB+ZumKcVmtakh
kY6YsVclLZqktZVZEshiay1kou1Ralg2UsMniO1GumlUn1cX1plF1Yq5vIawIugZKaWZRSeRam4Wj6isVFhXWpKkLnbRlKCNjb9F+1dQZWAB
W29We0pkbZuqXRpiiEHrX1kdGVM5c2p5n5UnpRhXsleZXb2VpfqEaG1ueAWVZFYC7XtdrygUnJqbWSlvYaUne2adIxm8W3aW0lmuJWpDlCC5
a2VhV1Wld2rRUmnlqKJ+bahqEolVZoNcdWaqMJ1pCodp1jyVmTtl7QVWu4LeNoQVPZKoYWb1aOrKaTpXVkXlCWpB0s8KVKPVoXrZWYqpbnkY
5X+LPlRaZqovbpnzV7Gb65HHJG0lTKpP6OcVha2aBolhFRt7ar6Srdh2olh2nqjKncZG0khpVWXuu5xoSaK8LiWXokWSV/ImkJKcTZltVWre
mgGYUu1001hRZfeVb5HaNoRBaFeaYXlxNWmqaomZewFAHWOdFl1PaGJqiIqvyp1WS1YXX2gypjqloZhjy22D71RG6WaZpWprzpY2mmt2liqm
kDOZryfbM9WrZUItqqBZpqJGteZu6Qlr1xWdUtFVwuhVWSbqBZ2aZxlaGtpr6n7mW4VNXCcmKNbdFtWJulTaUtZejYMrJabSp4JVGUqmuqpn
WCjGpehYFpgbanh6bUJmqeWQpl4JxOWmiUTVGgxpd07gHWGoaqaHppDV2qCal38d15qX8bba6QcHzjq3aXa1qXpG4ehlZadmdl9pxUhzq6WW
JoGEoMqmVhBKG5Xi326qj2lGpjlbRAWolaywWaVhanNq5kpQJ7nVd5SIpahK9RUrVcKGbaWlYeu1SAjUwtyaZ+9nZneW26421W+olyflWXpa
LBTmxZpOko6WYK2J9RQbar97QaO0NnlGYW5XaUtFpvTV6a6QoeJoxrTqTFpZatx+ocpJmWelAumZWYKSHKlmWhamakYSbeOY2atfBEZrqKmC
WJ4tUVu4WjIVFn7qtq3VbmoV25ocWrxGVlXRoxuG9uDlUX2kpWUFapP2+1/WW6lFVanbE/YWUFFaGr6aVq6U6ZLj2qaq52VQalbZb1spa2rL
K6pnWFaeeUYstVbGlF3IQpXdtFZDTaqlYkV9mduedm755E2iqBdhfKqvk+8TUER1gupZIaVVZR57qb6ZVbfoVqDb3XWK+mhGFGm9Z9aBWKmb
KL3detQFiVlDRUloeZkhwqG1fopajqwd/eVWlWW96hlVZ28GXaVRrEOVon0pmCs0XFat+2lq9jmZewdbW/pq0S6tclOlVyKGftSaldkWy8VV
/ZJT7oiZq6Bamt7sN0q1JaGT0nZUtn5gaK6GZjoHSSSlCVaBJpszridA1vkeoq13nQp1Weo5GS2mmxDWNZFTEVUG5WqpKCuGxS5rnYOSwmSF
lSGs1G5AdiypvW0K5Jj5kMZZkZMrZKmaBnUjXCcWZRasZqaF+WiK22NHNwXmZnhlklmopElTdYflbaRZkcpFNZziuWCn19lasjWtZ4tWVORB
aYdkn20apN2PHYballSmMdXV6YeOaVmmKh4W90Wke1NNZVp+6RIlm1ZrIfUVldiITXlsVehpno2lfZyGaSp+lRVqGqjmy3nr2mWVek1pSx5m
q8hgmqVlqVuq5Z1m1S92/1HlulmZLOuV14cRbVKIZ+FdChj2CZVJ6SReqOZqad6aZSnc0apWxunRoCZ5SUaKs+QXmveo5tarVmjoG6hZmlqt
pHKaOr6iZRuJHKuVyUoZVn63fZ7Qm1nlTlj7YoF4qtX6qNOqsiLuWpqZ7ijmNntVSxlfbpC2aaelqVUYj2qC/2mWq2maVZkvbW0N5amPRmyb
ppybplyTVFU2+X3tR5KeOdVd5dcp1EYIubhaotkVdUstevYlaVhb6WsSKGZpt652W339U9RcGRen6WYkY9V667PnJlHmGdq1KqZJSFy/FOBa
FOeVWqeq/2UecFN3VWKllbRqWplqaOZ6JzZqlxsKz1pOu5DhJW55lUdEcYpOXqqaVsVm9UZ3lHq0XhUpXaBYKVKCYhZaikZubK1SkveJaBqb
FHdqRB9JXqqqcaipbqaoq0itSSo6E8mmYYMoVWegempKpT7/S5sVGu1VWlKWOZcWoWtdhTqY6lFqzP4iqYGlkR2Camnm46ym1q2RaydeV91a
qSRSe6Q9qmlnWl3lzVYxlnt1pS5mhHNqix/fYrVVWt1RnmtrsBRDb2lYnn1mGVKvZy9FKq41l6vVPOYmAs2pdQJlUCcqeqNppUSLjveZI5W6
c5KkYvJorqaaKar6cin+/YVrahU4HmqKznmqo+YZVpjaVbhbtRgfUhiZs3AQUHSlrXZmTojaHkSavU6luUacZDu4KlGql6VN1VRSq2xU9XA9
EWndlnq1O6bR2a6tJZpvmrAboj7L95HmjlRhhlGcZJm3VCKF/JpaUUxhUsitmd8hQ7p2lGMmJsrhqpNJZFV5n8KWu2iSSWUU2XXUv45pnzRS
TKduqTiraJVX5FBkw6xG0pCdrYVooVKtSwWbW6mllnZpaKKYbv6QYTrvVlZqgNVktt0lmXBhVoFUIuIrVn1Fplr4qauaK6tTClh1VirU1Vgu
67laEiuZh6u28oquC0Cr1iZ5uaRuWvpmdASlSVmRbXtKVVmJA+XJBY9oTVZKHtl5Joczpn4vYpW5qmo6p7ZV8Z6iKNFFaremJ12SDGRYaqpX
9aHUlZOY0Oq5LavWBkddpKFEW7J7ptuyU41duNramZndurRnZV1ZXy0MveSZmkbppRsRb7NCqOFWbFRpaOah5JaKGXnmN7jphZ2TK2pCvVhb
pYIG6VZlBofx9z6ZVYhVVa1VlBlltuRIQle3Xma1Ppih0Kma1qxlc5cjpElTdYelbWRZkcpFkcRA+ullKVaoUepRUURAgwSWKpsalZSK5aV/
Z1proG0l2FwFi2mBv4RaJW6JUWYmemHaaSJXZda1IlqnOWqlXcaZxq8oej4plyrBftKJK5lWmeVH4WVzolavRJ6lmGuFspHj7YkoCpWLfuVO
/UYrsSW9SiKar3mJmwYSrel4qyrRliZbpKqoWiV5TpYZoNdBVHq4X2Z0WmdNqkGR8JRCV0rmfdom1JmUNk2klLUcJRamhnmmRp5KSU15jvqa
KYpqKuld5NNeTt5aSamBXJtpp/oRyKa2VWB1GYq66kD21ae66Kaqra6GrijLyFO1l2aWA9VktmqkRmJ+Gl2ZYvIk1OSemalaZFpvF9rlqxep
a7d2QKF7WqaqBRNVZWoB352pkZt0JWTYU2gktlGboTTSu+lu3GnnTpZ55agiPpVaslhlZlaTuhahTOKm2UHaVVyVWhXqi1yaWFrqb5qUexfm
r65ty2WSVSmZ0BNhgmgEoplvW3W7nG9VL4WAlTUxksyVDoqx2xXiqZi6Eb1l/SEiqhpnBrJpnfhKHFlboNGqSrrFimWvcJmTFpXfbb2YROsH
nke6KhealJxTaR6sXHSjiWoqWmhnWxmysaK9XYWeJVRiqT6FGVo/qTdr6N2KQohoWZq3ZjZondZbNbiFSsb25WJsDVVpVdyFY+YZmMf7nKdW
p2yZv4WuYlG6CeNk4qm2T1Z3qy15aqiqSr5qckiROnqkqWTVmyVdJOetmqoVtkWdjaRQUlymea8prN7uoIJZi1qTemB6ZnmYUmUEqoY+ukWb
W0gbq2ZxPKoBYoJKlrr0q/ZkupiuraC6KRs5mUalp3+VVp6mnsWaaueq66lpYS9ZVrWh1cWqWirSiU+XnUmRqq6lG5UelxbuN6pmdeWe22vm
hy6WWiylqou02302vslnpRp6hoqLQslVbMsWmpWRNqIl71+eqrfnH+YUruamSqLWr2vrmtqFZmfqBUV1aAC2RG6LmafroS/n5lVKg2X7F9V5
45dHZlfZULgdlZ2WUkvXyXd9yWubqW6UUx2ptm4Rrp7vZWap1IJE5Kp0fYdR6ZZoa2NON5TqORpQR0ZekFdcoWiZpZA2EXK7lZzRlVVqui3u
k1Lee1fWFZKpmltvreEeJmsTVXQ5aoliWlGZXWjWA5GRW8vpVAWaUtp1WoJvopFxoq1WRBa9mWjBbmVan2J2LeqWloKW1+Yt1z0kk1qU8npq
eeaYV9tGvJGekhrHmkZT+p0a6goJmnX7tqa5FTVW36gyRkodSaW6aaJqkuIg6vlpTaqkVli6HpK8dR+mRpkjvT6ZDSTrl7WlZn26XK+ZpBdP
mH9VVZmqnTomiiiid6XFmimprlaWzTVrNJVup6mCpm1q3/Xnhir4Bqkoa6mlsXjF/mWYpKypGlNWOVV62kmN6ltbkWheYcK2lvnS1E2rYb1Y
d6jXGViVQs3ZZhvb6Roz3b9apnapVboGqHmWJ2ZhLCmUnKuD6VpOrWoZruuYmLrtaX1O+bteVik5uZFKfSiI1lYtRWxlnRClZTVWLb7WlWfn
BKbWW2SW1jWpZVCJYruR36ZX+3mZFiapJJFZYaa9nQSdbeCjbFqqT0khroynqWl+JXaV2k8K1SOWoW6ZFFA1B1GW/p5KTFWZ9nnZ8uximoNr
11VIeqm1vjZS4BpVMZRz6ZGZTy5O75V6KnqkapVmK2hUGCNZfWHrl6XSn2VUqarrfYCfRHamUF8YGAJapfZNWmKXjsV31mJ03dVlSi5m8n67
0Uqmp+qGaVJVPaHF6Um4Um5puigpJk55mjdsWFf611bdvk64aenZBZpRVYHVVxqSWFgqiX2q7GK4JKxKOL2vZkFZRGpS2+XnJhRAaFaZYmSW
zun3VlRUWFVuSCVWLiRJlYpRUSpkmunXr1q5ephXos4rOFVRXmHRCUdWpJpIZbVtOXMWlGaZWx2krWFaWaWqiVMVaVgHZljLvi6mrda/nlo6
nUGFLOpRF6ZlulKKCllGjiwquMgnFXK1qpppkSP1TTEqBk2mZorn+0l+Yalh2XulZYkFFqpG/AxX5kZW5RLpJ1VVFFWVoiDu5hWkqGTVeXph
QWAhmeYWbrLRROqSuKGvrldk3Zp3SFurVZr6XHGNItqpZEsZVrP2t5gSsZSVG679sVjLrloqomNVZPBbomF2n1NLkKKtXrm5YUtdFdua27Wi
FUGEkcnpKaGG2Ro3eCVabq+pl6moV2pB7qpbprnIoXKnkNZ1vV8auWrYdWChJAmSosXd3atpM5176YsY4a2onWlmaql+aBZkZVyIveFF/fK5
nzZaZJW+m4aVV6q1OLVkppnpaZsWUkj4ZFDiwpVKl0+nUZpaIpWlJjrWQ3W2pS2Vq2hsUSuG/4pWdtZ5eod7V25pZlG8wZgtfouQd5bLkqtc
XJapqFrvmpVkLZfVuWt6hVOsUf4FupBhmVEbsvN9anWKW5btoQmaPGth11eRSm3oZxVVv14sp6qXZdlaVavLVJpeqJFUWI7OeV57PZDVjZaa
pr9WFWwGdxuJZ7br5b6VunGSUIVU6pZWJlt5EaZihEqooehkaaRmYmNfn2Yae1WGFIURB0pl7tjJQmco8camWaZJaIUHjaVdY4SmNsKFFiob
NGg+XYJDVZlklLt4WmF4WtZ2tNelaOVZrvuRQwpvmaKVrFb9UchY0GCC9ZVvLKqGm8JoadiD2V5e4BpGSyp3OrRgZeli+lGWfrv6u1TWakro
lRljsjBImamrKp5oe2yMBWep152pW1WaWxhVptAB9lpmJVqlryV4Zp6bVthlWITFeWAWWRdmLoLTXpT1SAa7qr9RZJm2uxlzaHZ4TaqU2bIm
dmKUTpSa/9gZlSqnaVmEdjvSlpqmWYlgWfW3i17CnnqFmtOVZXZnfVgM+ZpGtn1nd5VtZLCKPb6injaWGKNI4cpnSuWfN4WZu8b9aJDYSeuh
IU9ZQr5YjhhRbskY5Sdl2l6lPVZFsUWdd35ZouB6/7FT2WlWlIGpmdoibSHQCIuUkE5I4VGlu1qqJ8mlVYt5X4ZaZ6/q615ZmsZEFWer9ERF
q2ZWiYahqbbG9tl20rLu22VClZpmeXqempZcqm6GML5a6FYTJG6qvnURRW3qRYW4w5inaWGVXmhi9BZPlF7Fb7GWib60M5vmdOmTppJBeZhm
QVqtlhWkfnBoE7B5CZ6rmthxXabG2UBYkB5n0taJSrPqZShpGH2KLV7eYuaKhZhxFYZrnFa61PqOnEWOiBeooOxQpnJRaWMqRCqdoahQq6AW
VbZ+36/BxjDllqaYZmFsr57RC62KqlFcSc1rI5LlJUekhq2Mqabl79XaJkGBKJetRmZVlHtoLnU4W5ZpcNZV3R9PUVY65VaVtbyJ2Qk6KIVa
ClaV337pVxbGf9HGJ+khmpFW+21pojJ9AnmelmWVj1rrO1VFaoZlRVOtQg1GiWF56GCYp6eKeVml/XfnmpqAhVrXJJ+/WbeWxcSKBtvqea8Z
qWIVYoS/VpZu5VMfTT5aV3nh6GpXv5k1KpnBWYKaBV0aOmgmFLZqLBZeo+aparpX4CoSaqVD9EdVryeJWyWMJZklotZLaIWdRZ5kKoSQmXaE
VaJLqL1kB1792FWVEomaZldIpXY6NvSqpzqKY5CTWd2iVptcZJnVIrpoKV9JCVlGEvg3OmlZoq5Vb3ibPpVYpl2acmpMeeVdk6bliSM6nddo
cmmVHjCUqUmSGR04VuoilcVU+v+xKVqtIJklKWRFVJqUFSBuV6HmfodldojmQopZmEnk5dRnql6GKFdNrVq30YpFlShpPVlH17U+e6ScIKth
3ZKbseO5dx/Vq+GklVHTaVC5fbLG2al6euJvihelaG9JC2NhRlGFbVOKn57Jrmmf6aLpSXa3OCiiR5ytW1uSZJaWZIih1qXlnotfkkJWaN2J
NNmM46V5Xbuke1vwKeWTmlZRLUhkaDq1LZVseWYJvReXqytVDWJm2dHIlj6pXOZl5ull/CRXAVovb1qgIc2lRnnEHZmr9BYpqV3nVbKSq2yB
kFWwqziW5YhqduBgX5S7lmJGt0kmqfalfKqlypmo6OZx92QoujGS2WSWZJV2WaVWr1rlFS59ChlqiqXyZXdtlXsnZaMZQcGmvmNGqVyp1ZKZ
C5bWS20KCB1pWWFZ1hrq97ZC9VSWpJlSlMeRivUr4IEVmllmSXi5oERSU5uqfOZrodjWRYnLvaJqxaZfwO7QlGt4XjElSdVUWYeZpBiTIubp
2JqdZa2W4opcZY9ndurabZUV4vKRopWftlihSabZdBmKXoq2O1Ssap2aHZi2WEGiYFh7lFpWeL2TSs5Yq5oSlFmS+l2NmbYr2qylrWmo/qxf
talbR96O1SRGPTlWxpqqCJ5WapWWtjWR7nZmlNK1KpBnKiSE4UrpU62puqltzyVDq5edl6VVV+aRXKoOZVdEQZpWWkV6b8f2Z13WDGlWpVUt
+QILpV0ZinKRpqrIIxtFqaFK0CYO5ZZlqk9qqW+qbW2wflqRQspIpZUktCRVHrR6VV2Xap9Ym8ZOiZjFqJqYajahKWI2c1baZa+pjmtZahFO
DRGQa07xZaStlzmheqWdJZkbSljZUmBlelG1Usmw+GOiDRZ6pAWaq77SzipFI6qUUbkvaCY5ahGEXl/pdVmVOVghkUKXLhZql5tqJS9rZV9a
mMmshqQ25UtAgZnV5ZlCaHk1KFXk6Ub9RW+ppnhSI9kJVieoLHWXh6aqsZClvrrtaQ6eXkZq3240mZbpyRVb3auimAZwWZwlGaZ2qWFZ+mGV
EW7TtLKdWunU33oF/uVSZiq1lZpE+oVNblq3isd56maWOKmWF6fypqWM2uo2ayVVuRVGbUGEp64yFnlq4W9mmsWsUpAsNWtKrnOUUW+ySp4l
I7hWcS4UJfUZ+mroZFmXKa79ddQaRm6X5p6rm3b9GalLvWGYoXd8WerJa5yVSgphlNirXd9bMoUS42FaT6/hG35EnpVVmVavZitgXV13WMaU
VeijG0rl5mHj0eGVaW2VoIoB4peqWcWupWZURm0OrtRSqSdspZhWnGedFTbRNJvRWl0oS0hl/txWaqJZWWui62OWZtHmZcaVaqJR+6l3Wl84
ijGpYIZpZQpip30rJLacqql7lEeMVHSiPZqVbwUaXZtH7KF7WdJCmLFePpxItVeLZmz65LWq+oWKboqmTsY82mWaXWTWyKOH1UFklaxWUcrU
pZfkdockIZvWGl4NiSi2qqZYmiX1Yjp42RTFaqWuHraUkwpYt+RZ4SWhlteJY1rSRqW1GtaSamVZwFekYmhOpdEnGpRdUh9f2KuEyWouRhFZ
2YpiiftW1mqQeWFcnUY1t22rWpibarqUsGqaSpZ6L2UwhfmRS4J6udiq7UVXmhtZwsYWVUfmEGaaalZ6KuJlZPmmbpZCm6sOEoWuraKa1m1W
T4NfB4iqZpm1TmmWfpldNpthWFYfom4e5nJtI1PVOYqW94rGZmauYEiCZ0bWfeoVoJca1YFSwijGJWCZmYpYVV2nqKPr2XVNhoZn7aaLqVmy
OS4W50pkuWGfdCqJQSai5pxmd5mNDlYRmo7roVPnqjmV+G8HW6DZqaaGPeJlnlpYra4JNem0homLgbKp4aBFUtmxm2ZtDYELXZ1ztembYTm1
a20nm/WWFlS5b1aVEV/GiLWlVknpTjibOHreV6xWZp6lb0ugblrbroGWBFFu361m/pGbJpaoFamaenQdX77ndravqfietjyWyrGWqSXamprQ
2Ft4kdZmZhSAsbGoCUboxd5SmbqVX1qC7Rg35a9bVLa1ZrlJ6rH7hxl2VNm+JeVaYvNplNmZXW0aVTjHXmSiBYY56mh3aGSb+ph/U2ZvUoZq
rpV1751oElZuZ9jVplnl6UJGmG5p6WLZCqrVmhtHpDC1ZaZWZzZUKOtVV5mWmGDZZ6EX57xr1VlRb2OKU5hb4EM9mQlfVoGXrqZpeqWtLqVw
Fhemh0UkWJqaIFJRcVpG2JZ7YOuZZE1alsreFLZgIU791a6Bmlb5qeoxYnTRP1lm1f1mS1VkXm2GBR12qbWpRFRmZS5byRdNdaupZH2OGN1a
mlG2ISqLYGZ7bmkKSah3ubipUnRXV/UW4JJInq11EWTzUYhBpUOkbpppI2GbeWFHnBzxIhWdaqaNxFdsa6xWVogmd1SKXGdfVrclpbvCGUlG
pFpGKGv6NZksRW1X5TQnepka1KqqafpUTkW/prZmmc3VmZq5RESUwuynZedVKW1DmuvqKmWOKSpZltLuYeJkmdl+jGtBVJZtUWd8mpiOmXFj
Xfj666xuEYgy5pktVWATXkWt8mqGptalG5VkpGt0aREtTaUYdNuahWk4HoUpTmFevWlYp5ZbcYFpohNppr6lvqDNWWJGkn9pYVmSeSKLcaWo
65qpSSZLVylL7qSKqZZpZVJmi7JI/eVqVCNqUYpYZ5LinyqdW6KI5aluHLlp7gGmWPnL+aDpZ3SVqSL7mZC1up6aKNS7RFVTYBWroaObOWMH
mCk1U5ESlUCYajyC2lX622aIViWaU/AXuYYYFbopa5SrXOZLUaEApVa2nNnnuxqeMuSSoa+2eG4lrUM3vlu9amZWVjbpkvYkf4EepZVm2lyV
ZOmKLf/RhlS2naqGD18vqSVqap0XX2qym3oZYdvpV0qimt2rFqbVumWYR50X5F2J9ay3ZpmRZm1FdrCiV1n0SJ+RDSFBplVZhUiN4e0gq+Fp
qapaIXk5FmzaVrZlGqSkY5nBcZlpZJS+RnJGlqKQxPJatVdWqlNVpPWVb+/xJpbqWWeWB0Wmv2mh5V2xbW5Vp5xUiqpvypRGm12bWJ5ZqSXy
UCpLrSpymaHembMW1pO9Gu2deoLtIlZ65WFuorW0qDL1LXqSF2bZVoeyzhizbIVaBCGpa2pZmKz3GKIWZ2mW2vGiioo3aUuXyBqbnWKZV5ln
TnQ2enXolWRKcXIiVoSflKSxma2Zc5pZXqGbioGWQV212SFmIlBG4JmjgVptu5pEv3HtrZbKJhGybvLmYaWpaZVvlieTeFcHyhWVInGWeVGq
f1tlJY15raeqWMmb3RwqeIlrEHa6Wmqpp2dboxjGqXpSloaWpI5GaXrmroYByaS87hU4qUrXGlInVqkF1pFh2FO/VWJRm3WtO17me/buF5MV
WeJIWgZmn2RzqqKkYn2zfaTePZWVRYu1knhq1u27VFU3ryuml2oZZTb8LZmtZmnKNVNIX0wIaYhRul2u1ZRmV5xpumt6PpKtWb7VU/W64KVg
nI0mirG5i1KBBVfuqcFp5/mpJ2XRKC8cVuKK5qpppHWZLHqhZnXmFuajVWpoCUU6yqAsadpZa6baM4iWGFvOYhVanq0OrVgm1V6v5GQW26Tn
RkRZZtelKSKWQ+5FRUxVy7iPWYlmA4qaZidolqE6Xpnpzm03aZYaVhHlWVZY+RFr1hWbime5r1mp/2tKrpv7btdSpqZiWCkTYpJFnRLUuJlG
hXy3OIJSZq1HpoWnos+GkBGlmrleiRkaaHkhNuflXZAeaQWWaOmLbW2WN1hWaUhCf9PWlqlfrqJYVY1ui0ko+qb2muFUKn+mmp3GrWhOqqq1
jXffsSKtrUlt7mjaNGooK1fREkpalnaflZWvjmpK/sUKWKXalZql6m4U2Wu2flbRrZ1haBViUiZTKqJbyQpWaJmp3haG7J/ppcM8G4ak+RKZ
WhgifTxKZvJl2PlfbaZp2Yav6SRfma86gu91ZbQJTki3XVRFWJVammalPyZCbVmXVlReoYQG8+RbJtKqqWr2ZpZd5Wl3p2qnoK046WQSIWno
dVqYmeFxilI7n1b7N5SddFVlkhldJZiaiusZYghZIqYa7o8YqWrmPp2lHnGpFuj22pNudlemUhhb0Vd0RZmv9Z1g2bZPFTVdmRSmKmeZbuBL
U9qiGYkGbKelt2HWj4h5Xp9BSSiWdSdWjWqfOnFVKWnmSV5xAthSpWNkZlS2WKFvr1m3oyhhWSweUHZElXdlVPZEouRlXzoabnLB6NJqJrV+
pmVVetikkSPuDllZk5YJ7605VVq5S3apUEJVZKmHKsb2KXxcZSlKT0oOrlS3abqotrWXvYGZyZxWeqaIGprVd6vn0rWl4RYp6aCOlHq9GIaO
rqWF7TpO4aZ5W1SbUFSjrZxKJ1I+Wi6r7KV0kqamVy+nZYk1XJqWVJAuZJ3pWFm5BVoe+ON1PUVlaUpN6+4FaqY066eXm3HpL1Jgekup+p7l
S/H3a5VtqpbZOJDh022VXUtb00YSUDmkZ2iW1VZPaTTlLbMTlXlFK1qpaVFWrVnOTdRimZV9hXRaCg0ZppCRt5anfUVrqcYrcQV8TiJaW22p
v1htkRZt2eVlplJyEoqFtUMIWCO2EqVmYGmdmckOVKCTRRkOTSoflTYJoklGlUkkURQS9jsqWXNqonWX9SFCsXWmZqenWmgt2cdE0K2hWB7Z
JphlrxgstIbXVUSq6p61pLa0GlU5jYZpccZFq6kTKJS2el1aEVhlUvIhlaGqmG69qKqY5BdFSiknNblQlmhWTSjjX9VlpVq1nWZhUVNslaxJ
oqUiW2WuJvJWoOnYrW6pbai37KUjzWZZ5yZ1bXl6XLema6clmbXK+RpnD6xKVhnWWuFJpW2XoG2mf7ZlobCnSQlSaGmnF1tXZVVpHBKaGlhp
klXWq5Whfpiruo/keFpbJrqvqUOpqdldGOmYWodZDWqsr5+rk3iqDp1ZagaZq0TQnZmbLKaAJ3qVYuduaJjK3m5WKT5ih8pKWJrhXS+9HoRW
CyhJARqWpkBW5p1uEp5eyRKHqmsMGkqRXVMjiKRZpm+ti1WSh61PqJJB4VallV0hU8rRdUfhu1mRpYbvXWoPNGkaVUUCSUtGZPVVZ5bRZ6l7
hhGRItWlXUcZJrKxqlyWGVp6kT1RoYGWgUVQTtmbjm5hjX3UTGKVSqiaRttcx1SleG9VUaV4bYEeSipWdb2kv6ioURu9WpSqV1Sh73pBeqaJ
0hakkZVtr2pPu1BWVGqkkYqVW7MbYaapWh71lW1hJSVJ2Rj2F3eVarAXj5Duc9RBJYakGZZFz1mS/5mal2aZFeua9vhymq6254ZR6JpFq/x5
gXeUmZ2imVbaeN1KrF3tctWqqeYab2eOMxlpeWlUglmqVxZupzakkxwSeKrJr0ntFlVHpGm4hpCVF1qat3S5ky1mrbtUPeZhlUWFmplVc5sG
XTBZpKIVeiSSuU1uJLWoZu6mVXYv4WY5LOtlV0ZldqehumqGI1eVqrLiiqJXaR6hZRpLZWoUhsZjVg2vJZdWWhdFpJmAgV0vaNqqmZntmXRS
oKo662Oa2qb7rdZhZn6lpvNtnIVa7VyWKHZeItWVuRcoJFJ5VX2ugKJoWrSpYUoaV61+YIlEg5bmKNquUlWmUmd5OEYG995tdZ6M+18Ymrf3
eqrlWVlh4ZV+mkprskRCYWZ4Q0EHnSSSmip72VP1lARoGuxkpBUVqlcfK5VVEimWtwpZebKoY/JBqpiClKkKxFvZ+kGLXqu5o0Kavxrpteqd
r9YWnkhmZkO3ceJsLkkbSeRTmmlUuljUtGOr2UDVbmF2221F6ZhCqSs+hYeV++2yiaGSbqVUdp1Geifqlk1+aGVgVavyOdMmnmyWZjaUWZGr
bO9WW2ojhmWTnnlQP4a5b17a7pIqRqmqJJnbGW3etvoaFOdl89J7V0eeZqmSppldCp2aRQy5qbJJXEaaZBhjctaprduq1NneK5WCBBpi5j0p
hV5q95aMXlZbjcZW+nbqVIeuhP2onB5FmWojS0pKWlykljyNlofq1ImZo6URZYlWmBVOKWTLC3MWpXS2XZW61X56aZRr+1vJtomlIuIaliSe
pmG1KSWUsGxWeqbl1QhYJWV3XWrlCUeToF9Olqlmv069Ztln2yMtqIVl+t1GWUir61d+ejVnJacWwbiIXklYHeFWVUuWiQYX6aquaApRb450
Hp5DaB2r1VVrZvFZ1eUKXl5koli53GUj1WlBpUG2mdaI8jqSjZV7xYmlpr9aalROoFYsEptlUBW5YcXUtVccndJ1ZVGWZLFYLeuWVXYeGCqW
3hYyaYY1kRamVXdnu4/Weinrrqel78pehUQ2tmV22eWXRmbWryeJm1uu6ZJgwqK1kEJJVf2hMVI+nm9aGSmq1qzSa6rhv+WuYb0qT5ZvoboX
WpY6X2VCvpSfuIIdFZll6VmAyW6q93RvWarWtSquh5k9IW0hgZvn6loCme0R0i/l4qUVJlmflqcdmRlVoWUZn02fbtRiLlt1qFZojxmefsVp
+GpluCdVxuVU5qRZpRia1oCSmklVaBeiZCOqVTPeNqVeoVZoSRvVkLqpU+JS1eqZXXaKqlq6ulzBpWpf933Va5bdlc2ZVWfWNjvZK5prT6WS
nybJ5ZJZKDJl5RmlwrhQ1SSWm5qhuFZZEmalZXekkmIjr25im3qpF5ZVKLoY6eplhZNipFFgUJSeRgqkWRh4m6KJdjUUC1oGrlaJrSp5eWaq
qO2+G5J1UmVcquonekdva/p61j6qcVemRQhnJ95p+tt9rUmWfaPOoZolvbeatJdWYSlSwqDbj9OpZg15RaVUdf1xh7FaVeetrSaear9207qU
hdgV4Zml0P4lSYjhIGpp1QUTYqVempankHeIlWq4WiApYtm5GoSbFZ2rxZtdl1qkTxGKoFYuSkZPJ5SbWuthr10sudanpVxuZVFl3Bd6dK5J
6eqmtymTOACmEYmaCxoWVJrSm2mrU7q8W+krtbVJS0lZe2GFepk6WJqWD2SgBE6lhmmWGpmpVjW5bajoS27MeevZeoOipZUs62Ndae1mYsFZ
2YMvFRGXVapiCdX666Vhut29lOallrBXeOlyZiuqE+m5rbKC1sFkaakpVgaQEZmlflNZ5GVKjAevTop2pZF6qO2mBba8bV6VSlIFtOpFCUt5
5UmjaqL5bWyhaagJz5D3a1gFaZFpBWZWl8o5mZfnlKZJamt3WGjZRuWgdZOWHJqKWalvlFJusSmRnG2+nG3baHUv/WW5Wl6mG3amRLJmeoQO
+1dGd1fqmyympjQg1pb2FBmPViSVF7JdZVxz5q1/kl6SaxdmXq1pmKZbEtIxoqlC1KXa7RY1RY1/VZESqqnRqzNPt5m1aX9lmqhKJZ5Z6lJE
5J3DqI0blGV0LtVpmmJmdlGkWBqnouZN5ou6VQi2KUXaCI1VWNhYlSaeHa27hqcJ6YTu2pSZT5Kzm14pWmRqil2yb061Yu2SKy4ZUZaloReR
grkhkJUjWObrGuVvZ6o9Z0pZVuW2dK6OLK6FilBlXW8aZRu79WuF3pneJqBpNla223kW5lRlVUr2Tilvu+RlXpnVrdp4MV1TllKiWfhx1dZ6
n2wh1SubWKCNcWdnVBnXAraRFnfZhYuWY2d9KVKKirFbbrqdbTMTlmR0YqptuhlZ3/BXhVV54YRaCdlilUNaCO2E0tgiX7JmUEZIlqjKIqFe
Vtm3nGsBWTmoVq1Hm1i6Yvdi0NVdHH6phOVJU9YmaduqVNd5brqlozNmtVTGmWVTmobWkUlE9We3esJtYpalEaTR5mkpcUVWqRx+W2yXBl0q
matdZhKamvx2qUJysavF5wbWptJUoO35rJeZjlcJul+pXJuy38fZUClWm7ZOeqVWHU+5o6Wda1uxicm5TRV0jZismqkoq7m4VRmGpVFwba9R
u1MjqVatW1aTi1ana6aNdexFJfJa5VR2g21al2Cf5mZYnkNvZXKmBVtRxxt1xpy7pZY1e2tZJRVUX5zzGqSaKaZcOzpZ5lwUwrmoiSiZ11Wi
eaoY9aaKFb21pY69X2hZRQpqd1R2qYaqLOuaJ1WlWqZVjzJaVk7m66DzlZCXbK55kvFdX7ZfZpu6tm2q5BRCclVZ7m6mmOlFXAhzdqJieSl6
SG3hnonzbbFZK2ldJiqkiFqsou0xm/XgYUalSljiAslpw6apeEeqik4KqhS2rarkumblemKG6GVyg9R2llpJoW5mQoaNUkY5iilDpZ6qfHit
hVJWk24zdlXBuxKpSYGEmKt1a1TW65m+x6niVnauoqCh2qEbkmGVpkqUUx6FX7EJamW76WG65pKK57a+MVSZZ7eFaoN+MUqr6ZVvpSZl/SIm
5RrEXnOZrqRZr555a37Zj5VCWquWv1atK1nJpkIpgpJZEc4ZlUOalb4OHlI6EvmSqPYy5/mrFUWVGBqepfhY65F0UhUa1FOigZVccZdtjG9m
tnTTk1Dmx6pmSVWJ0YoGUdtBWvZZ7WRkKqUZ7ynlp5pmeFCKoLRlK7121FYeqWqtmGv1XEUqYqb52m2VpAOpxW0YWVm+JWtxZEyfnpqqgYkt
pRUdr71hllu5BnSqQQGqe1mJdqHKYHtgW02adlrlKLdLZrnt3SU5e6FBYGG6qFKqw1rKIjvilJs1JlRmmuyn+FJNpBpibVaGnXmWpzu2qTlS
eO62GpaWUs4KVZjVF/Wqed2lH1e9elrRnFgim15WuFIXaF0jRuSJbWuppQ2SImpOVfdrBdm+uSTaiwy76ZrxW26qYVTReqcKnEXammKmoXNo
G2lbVvrhho2kjmfnfXKRVRGk2go4UcqAtpUImkNlJumkuJmyLGNSrwVSmnhWenidlfZdkWjBGkCCeP6oGaupBmZ10VFkZGmbKa39euUWhq6V
FUSxx5iWqptKd9tf9B6plpk2ZKoI1aj6dybaqmkuVpzXi4NrI2cTFSRjaocl+Foob5HeO5FBKIdpkhmqYZZoNpUd6RlRUoz2oXJ5L2iqZb6N
Zt2pTVnadaRBiyRiKh5bbydWqVxXEKgWmUFdOO7JdJmM0pW6HHpkVBVpQXiReKWlHXBzo7hG5mWY5KlmRZNlW0qavSKVVW2ivibGXJrOpucR
hbY3naikr512suB9IiSpi3VV2WSTJ5VZ6GSmGVZVXWr3mHpUWqlKtymmZP6LOb9SVpbiHVqCnyubWi++mpWGFCl6PxORZZb312WiW6lVSUe2
pT6R5NWWmkmGWGCZXbYZk3Y2BHaBfGdLhkpRJpAW5v2qaVgbY2cKXmzSMOapejDF6FWn5OCpG7abZ5qjvkSJZWVaxkmJaN1VG5exZdqWiaMx
YeZomYReKdQHSigKLmgZlGnVNVlpuui6Ev5SHJYVpuua65iaaO+KmmnUlKXmWq9f3k+JETe2vEaZd0W4Z2qO/vQPpyknrpsdlWu8XREojoVp
Zp9HNWrqOtfUwmL1ROZ8GqXpCKdu+nlmXemUq6NbNMauqiSJ5WqlrmVOVCeGZoZXZch12AV10q5G2PVlpVhiYXq9TgFbp1ieBrYVLWwfx+JK
JfUlVVWlHSZVJehRyrQSO/pK/l9hXaL312JVWFRqlYMQpHmtNq/r2i6uZ/WqoD1S+fp3lRKpuY1/alZbb0pp7yaVqBV3FJUmeTeukqLnEtJp
7lGrrWdiaX6mdLWoL672ZmbeZZOI5ulV0GjlGFWVa9R6YFjFR1bWVr+ZmkI6Has1unpuV8uOaempUBWkZqiVpWpvZhqdOJqpeBXM2nm62LkS
blH9VUVWpg5XQqIpJfYmVfhJakq1WqKJNVebmX9ViWVh+pqmEYaVpVcYXZcZZaBVX6hRFFtsWXhqF1pzJHliK72XjaaxpRTlG5X11yr7W6lb
6uJdiSumYKhga51RaVkdsVhTY1raWLiVoanUUJVoqoqadCdFhhYbYvZpkPiKvYmZqmyLtQfRKZYexpdZXUh5D1gJmmWFc0q2edmruW+n5WSn
geIASolsNDqpWkLqXzXOxSUqbnua7ud9Glor7aRJaAHh021CHVmaqhlH5nyr0nVV41qWZlmXVGadmvqkoQ84JeralRRQtqQEh2F5WqeFU27B
vtasHZpWq3WWlGp4GVWe9hwd5ybaV/Fr9eSETipYsWqlTXXjjWpOIVWJZhg5W2ipRWaa/6Vqf5qZYCVTOmuqXWkbiQ3WYvJdbqaKSeu5cqTo
T1p3bmqRJhkqqLtRYvImsdXZSI69eaqt3oqS2afb2qGVbqbZEomZUqsdaNJgU6VnKbnLnazqJ32NhZi+peJohPqBGaXmZWbDpbOU3PriKmba
SYYVS5zqCl5NXWmLWVIeFvKV4enILDlWVmXmqVnZYbygpnARe2mUtVmUpOUUgVnVlVlWdFlSp5fkbau+gacZqaDXn236ZVSeul5aKOqai55K
NzSVp1mSZj+4bZKuWlkmXKbW7o9Zrn6nrpul/6mNC1mZCk263qLarIVsoaGoUslWYuHSsaVob69RBUqgtprNqV6miFasqeiZanBhZ6FpW02y
b55Gbm4mlWJaXVEV/afmBapRGCmWn2gR+pqZZUDmRZpX27VnEBJ5hul7KVHqXW6qa7ekotabXn3QtW/4pU1SaYXjGZTknksmWb9lrVvSnVLs
610cgambGNGdpqV3G6Xl6krmG6pFav2aeOoqU5ZWodmfvD4mvlbdJlY4KVmYx9ljVoWryyKVUjzqdFHXylwreJA2pjbpZ25Vep2V6fpOK/xm
9pbam1vhHneKS5aWZKUvUYtExWdZiV4dmtR0LOtVSlYRWpVmd/pG5GgjdZQK4mkmKaWjv3gJ8Wc6CaR61Ylpr3uFetGmOslTZkYZ8REbnVml
GdhlZveZttPB0KzhfW5FWeFp+pj7VSJFJsOV6ZurOGSSthIJmKGWfVtZJY7LWirdh6VuVKxFtXG6bbqlgX/6hpemVVSmQ6F95V66ZPqOtnvC
55GaUAdVmabp2ihiPtQZ9Sqlq5qmJpv3565VTthFKmqizhhzXIFnZCFZWmVZRYq6qSLx2OVHlF9ZbJnPVPlGloYeWvFP6aTmRqNb8Vil7pnN
5FZ+VVXLJWNG/2ekj716UYtm1yexaZ+56ZXz2bK62+KUlWmZAYpVpe5Yrd+pOJVZLqDmiHJKt7YGpo5Y3pjPqtwWhh5dpSmVKCVGyhHVG3qJ
miSW4KLlmnmSFnbZms6YC1RaqiX5qwkWaepoDqVeZHdFeBXhWuZclAmQga1KZcteoQpKdvFSkLnFaZm2ZmGvoBYrlmuKjau5mlWW0lJpq4Sf
klSXurqkf1LtIVWW+ZYKZaYkB3UGGXRRvkVkne5VR1gJmWAamEGupbq7vpOa3Jp4rSqLbJhpVp4KCF11mn6cBBpmeZGiznwbanLVZYkWaUHw
gK2XflZJa9sLE9u1OgskWrLlvsaeT1WG75UNmJKpiqamPKWRpVWhmycVctUeD4T9q1rpXpxjqedFZz6FVlrpSNmZm6HVn6k2VovsBq6qVEGp
ukPfJo6pphJatlm1ouNZ1NWubp2g5ryaeTBObTdhUmZmDrgqiW4PlSdVZpZRaAVkYuMiRKVVmm2QjbafaLWaKr4SaobXXFqCHdlpI0a2WhRb
m6v2tmHeB0k62FZ5Ip9qpOWUO660aZtW0atMPpiZ1BdSym9kGrt1uOGdHepmQVlZFC1ukJVoioUfIURBqllGrGuKJXWFeF1RnV29q93Clnme
WapvWXOafZKf6lUYHbMqcarqZKabaEpSqKq7Jw3pOW4WmRmVF2BZamDaVCt9KAaNu1psuRWXZa7mJDmeVFspRa2SFmGm2j56aj2qlp5mDjia
u6BJGliKeRZXm8qmYy24SnVakVaZN6bZI6WXJhVuuGRqHVp6o9mU98TNVmg5Wy2KhrKW6tVUmXqafajanVqql541unQmflfsI1mpqIU8kpS2
2Y5llBmHZA5p3Tt6KN9FeTWmWonT35dYW9VqVlZYZ4i3LOIoNGmbmsvlZVi8UiWqrK5KaXalurnkYuJadjuSZ5tnFVGtrqSnYuJpSI4Kuu7g
hF5ayiuCb2VFZBqJpRU6l313pl0Zh3obqtdJr4Olp61vzllrq3m6KqPWVb1pW3FunwIrpZ6R4SuRMZsJsCaZL4swr2qGakXdlLquWa9N3qhY
VnWkVl00I1lLpmNsVGZqgbKhHN4ZqYGp1V+XuSaqouKU2fUKnVpQd0mo+76lyXbm25ZWlmWJl+FXdqVMmFnGmVS1b4t5e65rrto+Ramb6fq0
aViax2ehsnTkeWUrHHvRVEk12mZbqkaKW1V1bmpx3VcWA1hakrhcXIWIZnloKSmd1tZZJvRedlw0vl8oq6rnZdmaBaqWT6olFo05mnjZmAqt
HmZKa2khKmp0+IeGT1bqelbUSJ4hnGvobzWI6lvLluhVJFnWYrlpXoVuYmmTab5st57i25aCa+eGZbGqTmDjSJMdullaG95Vqy4xTl6kmi13
nZ4nVHZ8aUJVn2ie0WK5twPFvldlpqOAeebVUhpX6SKv1Updm0xJJ5mQtR8fZbm86Zf9TwiqZ5SlWpq1bdakXxeiX10a/WWMhWa2GaTqSmYa
Zh1WxuUVsVSS51Hqi2mmhoqNj16Rfo6aadZgpqg7nZtiTluCudKlZCVdf4aUbpqHrVKGQCVr7VIi1Vq6pGKeWDKJejPL8ZUmZVan6I1hLfcW
1qiKal6VKKWbSwpPn1CmLbs5mGVZh1rWP2ZJGouKdrKuTVmbvWpGKNrOVhZtoVplC2X7aNSlmZ1bUeHqn66bM0aWaliqdfNuLWpRhuf29mlu
U66WllrdD+0PZGVJpVfaZLyuXq6lquRtjjqH+2IEoVGVlZZpkz6K+uppagZSbt9pUoYXSm3VlWwa6pPaWFpYcb1QlnAl1um+aCV4WRll2rUl
U8cdvj0J+fp/aalklWVWYZ+bmYMGZvVaFak1UEgiksWOrIu6ZZmoT4o2f46xmlnlSWqpv0lJuYJUZQnWgiRhZfJ12OFvXVodpMWqJWhbGXzk
N6gBiWipc4emTzopmnHG2hVmZ66VQqnZXLpLdrGJzp2JVVplyjXVXA55Gli6ojKVxki6XRmZ9jmi5XVu92WfVZXJRQ6fqhVRfRplri1sTqpa
TeVa0bqq2FKYJWYVUXiGnwlQbpJp3n1r26dRUleVxe91+EpfaZ4y61ehtWqZOVVKKUkRRiTYyX46S1za562JCbVVdXsGZFqdSdKZW0lq0Aq5
Cow1ZgF1dVq6qbenQAZoknWU1aJ1u1RvSmhiCZoo5iZunZl6aFqUc+kgprSUpXdnKWlhhWy/k0diGlbgb+KqkZZ8alkrlwu2a22hapIsNRCq
22ibup56krQVB5sUaU2cdG14bopo2SZRZ641JpunlVZGuZS71m1H324iXUqOVWF5WZle2S5bFffXdpVWpZ2e32kjqm6ZRWK5GJYID6SFSZkF
ZWlqambFE5hFuQIJVVK1eqKjHlgZVQyrar4ppqNmFRuvraJr2Elrhd1Fn6glUl+8HqS6WEpakbwhftVV19hVZ2hiVVdr2auViGk5ZyZhpvNV
2GVJap2sTJVSm8lU9trlXY2VFZlV3m1bpbO9e5VW1ibGZJnIJt90apXZ1muJLlhhRBuBqikJI5VlJcZ25rnBu4Z+ldUZLKtZWwFm2qaql2YB
oYjhtaFVnZlgEYmGE54amxoYuhs1mplKeZ41XZZsbt4ymZblVEuaxibVkjluWiGn104chT22WtWcimlRb2KQiluVyUlQpWm52rn7QbGFSk1i
3WmbL5HtElab6wcpotZafWXhmcbpVq5o5CqBqdtR0HjpiU0XVZQ136IntYOVZZW5jVGJAYoe2VLnhHpXnQenLeaftB1okhVixUUgOZVhjSZJ
3u4S1Cp5YaYgeoUe6Elp3FVDi+kqWYZeTJn9GNl2YEkTZpeNmYqrcJptxhZmQyZZ0eqm9yWp764i+la4RWmpGFFVYXlsahVqmrQZF3KpGypF
3lkNuS1Z0lWqrm40mZ/8mpb2att49kWN7mlXmZkR/pSuOZmyaLYaUypwYuqm7QZdpJ5DWmarbXaRyolqxlhuVNXNRbYnVU+/qLdi2NRHhYWu
6q411m/1UyqKGLcmtkquDnKJplnnoQZhl19WlnG7R3aSKShmf149t6nbpd2qBJnKqGVOcLtUO2WTlLxWf1mJpoFV4X6hGg6p2KZgBXqmWUjA
7Blm5SPqyl0uml7iaW+2VvYmZPmar8lWXymOWVna2qHX2dGEaKbqPFrizeaWFZFo429mFRt21mmBSWi1lyahaa7qrDyOmdNqqJaR9vZnwdVq
FF2UWVWq9BBTdnomSppnGniP714gla+63ySLiVa7V7qOq6hfmxUnhcYa61U7pRa2la5WRiFi5eh3aUWmVHoFmrijbO6ablTp1WI59WWzFKVu
FeZllYE2mRpOsW0Wb8l/tVoKKqJu7Y03aU6nFHurrWapYT+9lgmWttWtRqAZVkermWt76OZVp02VTrkVuoRFpmlVqVqxDZle2UT6ZXuHeVaa
nxoSrZ1lkVadYaolT2naJoJGbVJoWVpZqZ7V9l5L6uZomXvm9myWy/X6dlRe6VXlK5WUUWOG+wmppsOqpo+yhLCtInqmq5ub4cZdaUpaL4aa
u2SUF+YWlGFpvglmDqxrn/IbsNFVrl2mmSjir2VoISqW6pF6k1G7p5pGtpFVtJZaRppAJZFUupfWSp5RRbqGO12sEXNVqlXvbdtdKKqoZv7l
uWNi5G6tpBR3AVVHImJL6nZlVdJVsOp9qUqdUlcd5qlolqhz5609nZTQYY3xtWtdL55WVghVZuN2iJmPaW2wx6paCQR9lSz2qVthbqXlU5WC
64DGmFJKpK/qKpWZFMylacmYpmSJEuVq3JUfZ2TTmqZWdLTeXepxVlSmdFabm+HaNcVZIEZVW2qc7V+a1Xen1UWhKZltrRNH1UloZ7RVl66l
ao+meTmGqn5e2rm8d1vSKur6i5VGpuWaT14Lr5xpJh2YqpUl8uKT6qa96xrhtZK63ZfC/qbn62VgbpbYYLakIlaaW2VKRJHTgUpku+QZ5VJp
ttOZZLq4GWopRGAMuVXBVh5aZKaQW1168ZK9cXhan2lqaWlKR2McUu5kVEGZTC4W+X1Z+IQzHaYmr1KUjZhZoS2Pw6dKUklaFTqKh6hiVUVn
uIQZWW66oUlJ2nsuRatuIWZ3F4WltRXkWXFuumrYEsrZtRcZFbO1ZngZYbc8bRGLlqpkF6WdYppeVYFaCWvKmiwVJvZp5OUKThmm1mS3lOp5
KZZlqpwVxihLRi5G7kgKlSyb0+WKPmXZIaX7vxVLV2oLYaOomZxdtXbVyl+fbk46rWqWFCx1qimgSNpalVT1gCaLabumJppu72sYpaZx7Blo
mp2yje4FXjV72aIKVp/aeSlmpVziJmqUf4rmFlqR34pqBZqnoWt0XSEpyWJktcqFq/ZChazl1ToZzYVkVxOqu5XLqNmXa0pcJW+blseRNuZr
Whm3LKla2IT5ZXuDtZLWp6rnVtSoGdYWb/ZZ1gLVp6iZpWY/Wta3X20hAWpllnTttV7Z/y42lKtrlbZqaKUKK1zGVrKlqsCEuiuW7oIudR+n
hZYnVmmRbToO5plseaVMuqBmZbGeuvtikrvtjqopF1ezbz1ZlWmaZbokS00la2l4mVVdfWuZnl12eV/bAK5fZGJZ4JNcmQVbK5LbjqWWoHp4
GnZpSVRc+WOXFHl8addklTASCnEtaGlHjt6WEkCusZhZt18YJfTh5labuB0hRh8yfImpWYxqlq2llEgikpVORVqqEmeaNyUamXmlNFaVVvHK
oHV4a5qS2WEvmWRs1IG1x0yZaUGZ95RVe2icFGrW+pWptsuVS2lOCh22WnW5LFVtIGniuA41ucbllJVlellmIWBTWmFpuVMbJV7rUtZSqWT9
ibp4f2baU5x5VppWUhrWjb1krYFm1jCBtEp6ljN7lt3K60inmrWplo5Zs2+huIlVlsmdKElhQt1LlYfbJSuaj39B7qJJq5VKYN0VodWE4Xnl
KmnOVJl8YXZcZmWK7nV7JnF99hJaORqnnsORnqXVHSgu5emvEe2GOrXGq+iW4nGcWpzvVXFRqUFcoL1hm6oRJqckpKpp5etIXrG+kUkwAg0V
mqRyjNJVk6qWblgutapXKaCrdpqvDWsalahYqvqEfqQKoWlTY5eKnLhFsKalflD6UVaq5xpktq4fZLGZOv9gqnFWiOYaunFirDolVJFrZtgK
dKmOKuYWBnZWRCk6LGpda1A2AGWekpZWKiRFt1SY0QnoJW56Yquu2QaIqDaeSVRB6jNL6p9qGJp6+9mUT2gK6pUWNlA2pdZVfo7V+qTnqqZg
Wt1lFUxV40SWa6dmeZ6a5Ih/Wo8aZpIhqmOobks2/pVRmRl5WSqVS0inq4RmmGm6rWpSk7W9W0GPFrTXV6qIUPRlPfuZ5VSVWmB3aKpNbXul
CzblyWaifaoV9uoqteWu/gtLYegWoYaZXayR1OlV7VEzlFuSlGVaqHdJOGkhh1VJqp8ik4ek5VppVaQ1kVrQ4TkeoeglpZZr1ol0Z8S3qLaV
LbpmG1uZiYvS575n9ZgS2VatUluGRdRlms0aoWGVpqIFW4aaq0xeriZuReqrOZpWaklRQ52UJzqFnaoQU601qUpWZKC1MmvVohMREZhi7aUr
eZ2ZaEVNhFGi1NSBInYZKijhqruVC6rodzvG0pZpkAtqOHSWbGueqflY9vWX9ghHb3kJRBqiilJl6Z5xaZvaJTfJQaoGZUkNN0fhKoZl1FWY
aSmwJaVmV2zmkybwJWmoPWrSiVa1Rq8UnRl19a0q6V2nlopIb3qiQQoWkquFkapO6o4lpvSmk3SGjblV9tRwphhvuqW6rk3im1WaFC5OpdzY
r0RlWnRHHGcT1zaZqb9eYlQWoYZFSobqIdyqqe1KHKmqRjeRU2qDGq3lVITaSEqXK/WZiv0WlT+biKtqYI66/MWmcjqTQZRxSpmaZ45qPGSd
mRd1Am4JmXyqRYm7paklrOWjSh2LbKZij9JkqtEUq1ABo+pdVpbXmcplZnlnClkVjRpsnaruxhjrcCVWlxX2WrpdSyBKhGq4bVFolpFYeEKV
WBZbdfmdttOanhlKup2eUrZ8E2qtnnZS1Z0hPVhF4mUR1+D3OpYfW2gphlnhcVeJdaoqmRpCcSCGU6keOV1pXmZsIRfigWuaItpkWQoJlWW5
K3keUbRguqm2mVYrhGSx1UYGje8Zqltll1Znu5O6lyxqphlVY0e1KaBazzzeO2aRaZhKouNQwfWurZqpqpZKqxlKftaJYEplmxRRdUe2t6ka
2TFtYKhSMgpmYWkoRlqk1K7Udlfrk1xttjUV1prxWRz2Ashp0qpZJpXa0UJ9nWs7WpJh9etqeTSbrVu2Omy2ttlbCZhuaIT5qWVDfFofYvGe
quK0Fat9Y2B4cLihK2t7bV2mlCWIFqcpVGjZvh5hTeqLSoZ2/6phiRo6VWuYEsbZaBIVSmt1VihKlj7nuUwiaaumVZbZn5s2bo57TKd6Waa2
U+KY7sGfqVGBKn3npmhSCVso1GlfsoeqW2VG62atWVCFInriqm1ORqxHihyqYQqqYFpojVUeaiJtEkCW3+XT2VDRfpCFWabtVKSlL+6gQWd7
kteWOO6JN1m5iWM6wWWgLLala3awVWKa14aqJJGumPuQJiNaZWmRmCJ6SiWSN7PZdbnlayvFnWvfWdaYSXW2e1NzmmuqSSVZtRlleIZGXkl5
m0SsJVqbS59NGVh8in7ZaRZlUR1nlKNOiZfdioFuKSpq1mvaug3pqqAVion51m2WSGjR79Vnap6uqqJoK45wWpYGW7DWSnubpdVpYmmVHZHO
hpFVol8YWfCiUcgFsZZ1WWSupJVryGuoKqEoolC1k6OqjVgpqYRipCmPuJtqdKRlPxsY7llWRmhYEoqXpBIRbnZsVllF6msFzrJ/vWVhWZWh
tY1adGOlqZ/QFmUlZ/NmobmtbtlaXqJLXxzXVtCWHqoymFewZ0nmWmQCrVXS2kGavRWZrloxm2Z+Xanub4e1e1/amlpVm5rp9lhY0nVvUWGd
qqmuTmkGCFp8SmGrxirav03VWVGRh0a1ZSTvn1XjewHEZEp1GGKYoHdpT5Z/pb515vmqlGloJhJ3Fq5EyWeeJe5mqoZKcobi2G1HqKnZaLqm
Rmvm1ZZpKTXRx4mrmaq1aqqxvjaJk2UulX1Rak3V6oilhmqK5lJO9qayN1fYFq7m6GaNX2SkKHCRqmJloi5WE4RX6UtCgHjVrW0aCuqXhl4N
7pVlZSqsoVVVK3MSmHpoFalealWWm2VB3VFbvEEJZqpiK60lRWn6bZGVo6bhfWKO5lUoWmqGcO7TthLDk4SakpWNgkqokAWg05hVWqMqeVmr
ImvymUo1ZCXVkqmlVV6+nmuG6kRu6mQgkVBXZ6VuoF23AK5ekFp0G5Woh0NpusBWn/r2XaVFFS1R1umWeBmbaYOhXShkwaVq/y5p+vv7q5mS
WrVpRyl/tng5TapvZakJYZpcmpBeZpVThkFyrE0V6fpqu7K1NjqYGlVmmT/Zsx0Wq5RyRUtmmKfp0WoHLaN1K2hoAGda+aHqa8qeb1q1m1+p
S1Y6TN5n326/t1aVQoZXmddWEtSnV3kpVl2Cph1eU+WexZ86xia3mlWmWApYdbwQ12AlFmqutElKXlryV4RtqV7WUo0aaZtWWH5Gn5ZpsvJ9
aplOVunj5UqVpXSWV7EK5ZSjWoWUdizRVYdabZzZmdpg97xrVZZ365bGlmWdEckBoZk1GZT9kNlrpDaoLmZ9VhtcmZ1foq3z8U2SeqpdFRRZ
9rirRpailOZIurnyJS+nqKdmXSk6aldy5QZWVRXao/Nm5vqkFznWR12aWEiGfb3ZW1HhFxttSsqeVXppGqCbX/teZqV6K5ny55R6WptqhVlC
ZuO9POdli6YlaYeW3WiWoaaka0h/oOViZVxaBUV+12hmZKKhboZmq6WnO1CAYKZaQhqHs7qaUxSphfmhUZadU+vWn26KapJBeTZrpRdz0jtK
iBiqthZxnd4Eiso16mXW1lRFWF7nOXUdURlShVBlnJ1E6awSumKrNVUgfpxJiHZYKomGpvWTbBcT2qlIqqqpriHd1QeY0bmpmaCUOnF5WUlP
KFj2ZWfRWlOd6UqEia2lqR7qG5FVr7k2Ul/+Bqm5ZFVpFpxt6A6GKnvVqWibU22fRlcoHZFl1jWu+5qvl2hlWmpkpY+Vp5vSVyHJiaKUoilp
b1XVFZ7KaJqtK5qVG6VFlSuoGChmX6rnLjhZpRaTpxppq547IqotS75PeqZ2LmagkHq4biV0RocZtdZUWF2tdHqmUHiSqRZrVRqalijmqqda
ahBou16Bt1GYVslWm2VaZTtqpWaEbg7oXiJOK1pVBl5p56TZ6cafpKt4bWSlTk7YZcdSUXK4LJ96mXZupvWIR9rCvmZfpqJxabanbFiOWBoj
F2mYBPhbJd6fJR1es9pmWncSQclGuuYqJkp0UYmRq/PykZVpfqZd6lJdulxUqra9Y6rKFVKRLmWqcba6aiCf1xNqryqJOmaGNU5RVZZaFsWp
6i16BVleutkDJl/2a75ipQIV0a2WbmrUzeZLVq0ElqqYeG6ZZ8ppyoUox2U65Wl2i0p/dIjGaWocYvJ4WElPlOljVSpJU9KmY76cFXVBV5Vr
n6oj73rZFlZtFJYVe2PGNsWauUKFYVamZLlsW2tliGoZhFbZn20y7p6HaSJaVa0PuEW4lp2DEvdaG2mVpFFRU5l51p+71WlVL1hcpauXf5VX
Zqz6r173XdhnHSl1aUlVnxmR+ujXhqiGAarZYHaoLrq9lVZdqdkpKWVmkLdqEAEZpR6UrTKWUFaUtDtW1OWJW1d7jz466qlkZp6qLqkFhWS1
025SaUVmUoaYqV8WVOOcrkIAZ8NtKqSq854DLRfrUldohmlJmkSXnqS3r14l/5nGllKqSeqKpsOAyfTazVZEK0liUi6L1iKW1mopEkfGUeJo
qtlaiXFhKvRZJ31avWabjeeEgmb2p+xlgm1U2mqemV5aMyOajYSqmqllVmNldc5NaXEhLUpu5qsl4DKlShh3tvprl7UV8JVCV1rmVF9X5XpW
eSdT1RpUWmrgvRWGqLGtOr9iW7vmieuUnykA+tlp4l2VV4bW7Zl6FZuzUmeqaGWWeWuuex7ua29Wlplr/eJC6UlmXsRY2brEZCSSopWkW6dv
qQ23byiZ9qnHlr2BJZnG2aHSzZWb76VZavruYvJqL5qfluXX+W2No9nmUUZmBdZ5/5VZdPtoW1ZqWWcpqufK+AFLnlaWq5F5KqflUbFZfqmr
VZe/Ku28pAlX4qZanReqq1VJn61JBV02nrmpWBhmVQuqYfyJs9EZmiUpjwqNm2W37uf1qWq1v4uRp2nWq5dMWJlrPGelZ0Fiu5eJVOmVa0pV
BZ1p4rXN5cefb5LZEotpWqKmwVT6F8eWKxuZZrZ5iugntl2NUGZt5m3anmWF4V5ljq/iaVZZ5t/nYLl4KoZrVmRDlRlVbaqGbYwSGVV4g2RN
ZxdmlFZu2l10qfZXYX1tmkXJaVVaCjVsIVn4lYnilynpqrsbibVV5eU1QprrUaYVEc5PZEbqIoauQF2CpLTZXv5mZZZfHV0KTd5bm9VlVPHC
uaeZZ23Z5qLby6RRZqvWbDVa5tlseeqZuqRioJZQUrTWaeYeqVS7PN5hlkaX15xUk6UVZx2J5rBpAa2opGpEqB9XRatYubg1prlaKyHRBZ5K
1SWOq5aY5/m+lWfklUei+etml9lJQUMpYnn1K5WvE9ylam94arrrZllapViFdnqsfazKmTKhj0o5uoWmWU21mllU5YlHZkeEabRpspmAfm1Y
6q6WWZ7fIEJmf6eZNprimVeRUmu79FRSe1lpumUmXArlThkuepVmaZnkmoloWysCnih3tmKUoXgW+rpTyKRp212hGpxmkLq4KXkZjVEcaV2k
aNdBwpKaOanmif5VeHp4LmaUSatVuvW5bVqOtaFlIdnjBMXuUqZkvYFPqZRipX2ZaO7SmwPRqNbTmqKBXp9lv5V4x1WSgWdlr1nTX6KOJ5aV
FVKuZHZWJbrVAhrZyImjZqvmVdx2KMZZPehWS1RqKMSouUWpaWoZWAqJcOkkn7VilXLrYG9qNEJGp9jZhu6oQdRkqoQepREilVWaqklhz3S3
qnLltXij77x6haq6nyFb2pphmc6jaFJ/SpvmZ6bOtx55lWJ8Y3rblXVFNPpVM7WqrE9lyL5qv3wZ4WcqRrSplImZ9VYlWlmb16Ea7ruReG7c
CetqBhIai6J2VRb/qWGX2T3LgtmeelmUCFaFJIj9klndR1XrJjVIVumJd2XpvYPRiZO6l5J0bWlon1rqO5VJOoYlRFeuqrdulNXb3kxabH4q
X11IRVqke2i5KpnmbqKqstV8aliahxu5a7361ucFJisR5rmbE+nXlVMhandpMykGT232J0iUGqqlOAF/FYZppDvR5CJ5ZZKSHvIG5KpVqKJa
nZuwV57GXpoCvten8aGZTxVhvd51JFi2il2S3aq7QJVlVptyrOZ7jqJaetkhaRelyVZwe2qsIym5lroSgkqpaFFghGlmbRoYU3MWkGuoWRmf
Umja7boWedaWnR0YUoBfWknVHY66m5mi6Ni6VW1kI9qmKkcopvm1bypap65qiGJm6itZoU4j3qxl+lhVknkliquR2iWCspRImmWyVlqZFsJ1
7iL2lGmVVqrWUbV4XRGvl2WZllmJVCucdahUerRlErM6qXtuFYG+7miX+m4aItaqeFMlVis6JnxaoUFWwmSKabcnWrneOovgGNtyVn2l6VVo
uK2GbmqVhlZ3YdV4KSm6pypF8mlZheZjHmRVQE7wrqZlqYpta2SC2WOsKBTKF2LUNKiSN2e5Xmy1UKaWYZiCf9q66JzY1aaJ7+y6hfQmshhd
mCEo6tVmoGGlmRrWFq06KpaWWYxmBIRYplGZZ6crpNbW70pqfHpmqjxXvq7q6smRYtkW6m2fhraXpploohqKu2uaYmfn531VpabEWz6kfuFL
LtmrddZZp/e3lOZm6hqW5VlaumiZ4nFpkFTNhblllyunFVaoha2mdqBZbJ8lN6oQV0LnlWonKR/rZbtvKL2p2aRZ6U5WaQ27vk6o/xGV7E4V
VFvjUHeZWTveUs2KWEs1diqhG9iqlDa8aTlZWmJIpZGQdovh7PXu5VLVBN1pktGF4KXZYKaaLpmWrmNiymutm5RnUTV2pESSgpZavZ9nkKnN
zlsymh+mVlbmGCWtZHaoev6xeubmape+b10USY4WqSyfgUVnbK6O5TSplimXepBVre3J2TWe2qV6NaKSqh1qU2UtQkcsVSmdS5lS739da2qY
9fFqLqn2BJZhfkWmkuuuB9YiWSqm6am7lQKkW9WLSN0mlnqZHZqgkeN5baq+6GXx2mp+aEZMaa0QhqBRZVaeZLp4GwopSkFNq5tWVWu4VlIo
J0hVtRWDr2tlVm7+S1WrWJK+qj/bpbl5aR+bbKpWLmgJmW3qIa6LYXyJmR2/IdVdmaZAeVpqBpX1+l9G3oVqonbQpuKV2PlbeaFaXkednHfp
ZXNhcJ4VlBkqkI4EZndQVq7JiRpl9Z2PxauvptUUulqquqmZrbYqSh1bJaBaZo7iuT1a0HWkimqXfxsUutWr8ZVeRZqWaN+SaWQ+fvhohbZZ
yiizt5AF4mR1V6bVKH+ql1aRnga8UhVb1W2idjRZoVgmZpjWElLhi5HXyOVhl56JrYKVElUW6r+rCEqtYbRROylmmZqjiFYylZsHRGZWu92Z
BU65p/LnqVWHKOVqprHpcOqbW7qhE4EORYdpV+KS/ZiKrlWVlqXppRMjIanOmuprmgeKVa2ybJ5Voq2JogBi2SaCHnNNqZqCJnV3+u2mpXhL
VW94rl6mYfCWru3jUmefJm6pdFihb2q0OI3V2JZW0Sjkmq4tbEX5XdJZjKmoZ/lwpXWCYJppI9EuWmVeG2a2XqmZhZkhScoK4WJq6qJRz5yn
GUVqbaSsGWlud8fbMVnpFSaGcWmQWBp+lWLjWKxF6WOfL4myWp6lCC22mkBZmvY3kJaono2mmajrpemzfVUJol6FYyFilCu0aWFpJtpsZmbm
YHW4WipaWWIWGbNgYhpOBnaWyG9r4hjWj0rau5GpaaZ1XuelKfFZrbpqeleqXhvaMy+ZluanjkFACqZ9odlplod/cgZWpV5eUYqd1UMKWraZ
FZB17i4yt1v7Q2mrFGVeiSSjeqUpuWUmr1ryOSaCRRkGUw5Cq6ZUYj/npUqFnnafa0lm3KdMaWahVmrWyGUpn93bBSlly1XqFVXWn0olu5rS
akmgGWVWu09lq3r+m6mqebJUjxrvd9RlF+YiWqZtJpppoZqqYEEtfLWJWK/vbFpOUDXxmJojonmRO5F6ZahihyacIrNqZOZa/p0nnncLt25i
SnZVm4LVZq0VMXoZL3X6ZatZX5rtTC7aWmAAVqoJWbi+9qw647a+4VWJqrtlIVDqy2zuWmbWW50Z8AoVly1XmNlrpTmHUJZk4dGVGGZfQeIU
OlUkkFabawmFfdYYdplKpVodUspYYEXdkCu4qSFZapldKlKXG1GvVXRKMBhprYpp5aF1VQlLgXXptWZMUSpspZSJmaAmEqH+tiLnxm0aJQnh
Xt6WaO5Ua6amqop71+p5oW6nnUIbofppVRK1F9Wmr3euK6Imlaluq1iSRWUlyjXdvtqWOZZl3S5ElKbCZ5olK4uxW2nU2ZWHqj5Y9myGw3qZ
ZVqZnGWGC29aSxdt7hotmUrmniEmqFp+RuGWprraWdp61k1FtoR5gLVXNeYmVbRFWw6kCaaFZqTimnW/q1aVaylVJFgiIdmfWddXTZpfNKkH
a2YF7SuOfWqpzlcnqXd6bcZSSllQeZ3m2gpo9a5ZL0RZUV5f2OuK3WsdlhUlr65Wjo1Tm1V8YeRaZdsaxOmOnW1MnaJn93ySwmBJkZmpVUWd
2l1B1XSRdS6Zip+ZbUZyzYlXKLxaFqrmmiO+W2B+WpU1aHqmU92maEslVbdoOpZ6vGJqpGlgO1Ar2YphURNklSjZVt6emzZSV+GWkap8DSiq
6m3rfhzE1MVdoq5ZK5rO+qmZgzFUUdinaldGJwvgXUZEYhmDmqJp29azYVBpWZmsHHRKXC5XtuEIbauT/Gb6rk84q1fWNtV6GRkOOKmSJlGW
qYKp2tgxkjya354emZqbWrMcKKlRW6ahF2dr06qn+m271bJrnzJlbpWt1m9kSNaxkdGUOr1lVc6huAexdVqfpVe5NFETRmgZBlYYG5qaa/Zt
UOaMnom6SCZO36LD6yTGaUKUWoaUt1pHmlv3rMmgtp5Uh7aKYE9mK2qnmVllv24p+6ruSqmWFYli6IvO6mm6aG+aurt6RBl0qtgVpmE2b6N7
RoleVFsckdphdV15BRSpg2ikqbN6FrIqR1HW+ZZHmqDkW2PZWTgrMZVdnZrFuqxdSjVaLdQGqZFtm4+mlUZopd5E5bEwqplFSlezaCER+41a
l2qYEtlRYYtYpGXlNahXXqZK+tK9bpFFkrWmpHu8WVWZSthltS+GpE5TZYelfZiJkdpFXgy2BYhpQrlVZmepi7yV3pvbn+mRaaaLnnKK2Zd+
+tIkuWthrn2uBYar6rnm1MuVmsi7JeEaKpaurjuJy31aulpdYS2Yquhi+oqYUn2gmqvFam6SQkaF+aZFhpXaSrGScoWLIYWpraSaoeaVA41l
RkC1m/ZpeU0dpElTZYelfWiZktpFD1la+pSqGW3mrpmlouIRkeGumF61Yq5dt2SJJ6v21papb6hEpyvGdtShUalWeXUVdlWYjmAbxkGUlW66
pWptKUZsiuEopUsaG2rSDp455KOecRVqOWXQVkd5y26s2pl0n1W/s5gp5pB9VmYl6mrtiaWX7oGq+7GZa1beA1p9uW5kgQFqplrXtg42XWgr
ZubcJulHSflZcpSaE4bVYvFtpeWJSmd6c6R5ml43+lmRpgFZme2V6ok3WUpbUCdbqCLpK0vkOtrXmpZBqrrlnHeViSOglq5Tlm1x0cVU0q6p
aZnKVdJobSHZ2om+mq5VQTa3vVKOmVUpVu9VVK3RchvimlUt1VmWbr6bGZn/mqMhmYmZUeRRN5ZOOdVmpRpmH1dnkdlfUqMWYQ5gWbVWSpkj
npVZ9yi6peK5SwTqu+SlF6Y1WedlpYh5BJZfUuZm1udBE8VaZWoUbrF1VohX0EKUwthPZVLaVWWWovJl2NNu7Fq0tmqUlZVEqP6iWR+pZaaY
SlnybNhVFjoBo6VUMaYXWhaRRAil2LaHVHr4GiYlmpQIqKLCqQk7pBfT0KlKqGtZkdZkuuopVWCWltJI8ElTk1bGbLVWpJrZVKmdSs5ouCJZ
mHUkhElroPhZu/emkZRen6bZEgaZleqlUAGsOH8K54poZiuV5/FaF4l1qSbgBSaq7ZrGu2KOZll1rKYVoaLzDTlvmWveV6nKdNhqfhEV8Bmr
JhlKYpUaFtoSWB26q2ZmjUa40FsZlUVJoupQq6Vz3pUzEluuQmKZqnVtq2a+e11arlUqxpZqa1lI+lIOOoGOIam35EU2kp4n05AStnIoK1rA
Fdqpgm6MXVtsBkS7ZqxV8oVpr2Qmv/OCldFaVe0ZWpXlY2yZhlmWumJflu6mk72W6Jc22uKYMhEVlDVqZVGKH1qdpKic314VfoaylSqvVGEW
seIh2eptjF1g4YoqRrqfyUw7KX6FVma1m/KzgWuZWmhhjtiyOiDRWZtYtR+rquRppmjHf7Js8QSVbqpdlGp4bjRphsdouYKIdiOO9IpbGSXX
l+ZhY4ZA6qrXVcNZR9ZjV/qtVJ4e36meaGdZTo6PWlSnqX6ppmXuW1nWt3B4aXh4VOtUejfek1p6aFY0lLb2caqsi0VLJVBWSSSHbxRMtZWW
ZU61c4y+x6221m+ahcdEa6YSFZ6alnZRMRmGdYu7fq61HmZF1oP2jOoipaN0aWqupbr1l17dkAYVUbmkSuVnMaJqm+4NFI5pj2rpWQlq/mcq
+kfqAWV5ZVQVF8bVuEusp2mvqyhJkXFVPXp3V7q6V/meUuq9nEJfGzXqm0ZhKmKxGJVbXR5VkqcZFkerfmdZmZ1a6y1CKl6pFmVMYmrM//WG
ZvJp1f0Krtploai6mUJ40i6SmBVjuS2Wji2xHWVunpmsfWmVIVyXWpflfih5UWaqPWRpRFqGengRWmi2C5SmVlWdewk7beVoUscY2ZteOZrW
V5UiOZWg0pZqh1lo26UlXGlK2dTsppJCqBJOYXc9GVVKmchpjikWL3RSRGWqZ1USc9YcdZjSupqYbAnKuFIpXyER/IVSaknVq+kleLdmnqVg
2FJZX2fpqz5FutFCNEmF4a67aNZoIpngi+5qkUkroE6FUenahVcfWdf7totzfdCpGn1mR6OZks2n5r6FllqFu4K/PKqJm1cxZjXGmqVR35oi
r57Wq5NgHGoeLFj6CamCKXHZamtmpHaYab3RFrbaRpd+ouJ6Xopfo1bTpUqqOxbRXOOmhtaAlnhppyvbcop1JutiJdEZyR0klr0uxVm5maZ0
B9wvlqJ8lCKuSnmVho5KWFikbn6gnh1eipYMtsCqYmhRmhglEdSV91V+YYUDmS1udfK7uavEHZq0qGG125Oav1b2bdGBmmrk+baQxWl29JWQ
mWSXbKeIWmkgpuYalgtXsFPWr47+lrXlmJ5V4RNjlbdaWqTql4dlJ/MjZLhavblinycetrn1SjoqirZgZqD6966qWuW2W9dq+qcWCVqr6mG3
6dnbmGD1R1l2YTU4mODpJ0do1AYE4G1lm5lXmht2citK21WVBeEGGqCekUuY0ppelJhemcWx5cZlwpnaHqRZ2pj5XOppqpUqpNJFz4lKYZ7Y
1V1Qexb3xupqHgV1oSFZZAiay1d2ZCxTI5ZanGK6Ka3hLLpmK0perZWZvVlR+mKamRlmaOFJm5KhuV2asWOKDiU54qqBoXZkjXknWnMqtZCk
W3TuIi/aqxkSlaqlfllqEqZjr1bNkUlLajLmUIl1Jrpq6yIW2qq6Fp5aWx2m9RdsmBdZYLkQ0mYqCmb+vx6Q7aarq2ahGFXK4VZ2jzgrpqFY
pbkXubndfD6dUFZ6mmqTXylNcqmKYUkhloq6apb0vyLRWuoQlrqVFjdb722Oah6F5tSZmpY8u4RbZYylmlhV29hfFY1xS6qcaRVXq2d6Jyum
qchwwtp+NppnqHlpuk5Q6YJgoo6ikPWym+hZYJnWfp+gqtVb1upVqp6UTkT/FpRkKmWkWOpUil62r70ub1o7aJZYpKnIZK6KTlfmVa7xSoZ7
rmt26GiaVl+evx/VSuWmrWlSSFD1xqdkkvhVnZRldVQJ2uZhhKXUiB3ZSGhZoHVZOqr+UZpeXp6Z3pUgxF6V0RqYWCHqvhshmWuXVKmqKKVW
320n657ZWiepWZoW4Dk42rZqSqNhsKG5JYf2umbz5tqYUqi1pFaEVv9gLFqUiEjW9LRuKnZRVb9lYXBWdZjSulqobArNaRYZu6RtIW7W5pG3
omZmMlulqX0CamVEnpZikoeF7lLbaXKYGpqzOaUZEGmnf2n9lblPpjftilq3mm7yWusW262HuyiC1VpmQdeZiwanv+SaWRl2qnekn5GeN0FB
ZEpU0i1gjnnK/pUFAWWqmZakzpHrJ+QBWVaoYSVW/11m75mnm2IqVeRXvmslpqrmodlVWFqRkoZG+YOvZZJZl+azUYrpmRsilGatalqUVTd8
amGtrkupYYuLeKZZa5d2/uYem524pvcl5eXZbY25qXhuHakq6wn6+u2aupCVjloreVZ9VqX3hyqpLTTJ+Ym5Y6p5tmhdeY83aXttVXpZBm7q
V9nWoqpEV1dVZ9Er7UKAVG5WuotaQ3bJ0EcaTJ4XlmkuWnVSYuaorYGtKcVjFixPeYH5Fm2XmQWbZ1ppUZc1mCqHtg7VvlGSNtUnWxyJsUVV
X1GpZqczSLhZal2hW1laYS+3aVase8mrcqq2UY2RldqQ6/SvEJlSlDd8SeWImpiJnhkYGuFuUVmtpw3hpvq0
`;
