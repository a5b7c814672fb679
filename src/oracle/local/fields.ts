/**
 * What goes together. Data only; lower case and without accents, English unless a field has no words of it. A worker may
 * answer a question well without one word of it: these show that the answer is of its field.
 */

const list = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Before the colon what a task may call something, after it what may be named or said when that is asked for. */
export const CATEGORIES: readonly (readonly [heads: readonly string[], members: readonly string[]])[] = [
  'greet greeting hello welcome: hello hi hey welcome greetings morning afternoon evening meet',
  'goodbye farewell: goodbye bye farewell goodnight later',
  'thank thanks gratitude: thank thanks grateful appreciate gratitude',
  'apology apologise: sorry apologise apology regret forgive',
  'colour color: red blue green yellow orange purple violet black white brown pink grey cyan magenta indigo',
  'fruit: apple banana orange pear grape mango cherry peach plum lemon kiwi strawberry melon pineapple berry fig',
  'vegetable: carrot potato onion spinach broccoli cabbage pea bean lettuce cucumber tomato pepper leek kale',
  'animal pet mammal: dog cat horse cow lion tiger bear elephant whale mouse rabbit wolf fox fish sheep monkey bat',
  'bird: eagle sparrow owl robin penguin parrot crow gull swan hawk wing feather nest',
  'planet: mercury venus earth mars jupiter saturn uranus neptune',
  'season: spring summer autumn fall winter snow leaf leaves blossom',
  'country nation: france germany spain italy japan china india brazil canada mexico egypt kenya australia england',
  'city capital: paris london berlin madrid rome tokyo beijing delhi cairo ottawa lisbon vienna york moscow canberra',
  'metal element: iron gold silver copper zinc oxygen hydrogen carbon helium nitrogen sodium aluminium',
  'joke funny humour pun: joke laugh why because cross asked walked bar',
  'language: python java javascript rust english french spanish german mandarin hindi arabic ruby go',
].map((group) => {
  const [heads = '', members = ''] = group.split(':');
  return [list(heads), list(members)];
});

/** Before the colon words of a task that name a field, after it words that speak of it. */
export const FIELDS: readonly (readonly [heads: readonly string[], members: readonly string[]])[] = [
  `sea ocean coral reef ship sailor beach tide: wave shore salt surf coast sail foam harbour water deep gull island algae
  fish whale boat port anchor lighthouse current swim dive marine`,
  `weather rain storm cloud snow snowflake fog thunder: lightning wind frost ice sky cold warm hot umbrella forecast drop
  drought flood rainbow vapour evaporate sun sunny crystal freeze`,
  `climate warming greenhouse glacier: carbon emission fossil coal oil gas ice renewable solar drought flood planet
  environment sustainable heat degree pollution tree shade temperature`,
  `energy power electricity solar nuclear turbine renewable: wind hydro hydroelectric geothermal biomass tidal reactor
  panel battery grid coal gas oil fuel watt kilowatt uranium waste radiation carbon co2 plant charge accident`,
  `plant tree flower photosynthesis garden farming agriculture bee pollination crop: leaf leaves root seed sunlight
  chlorophyll oxygen carbon dioxide glucose sugar green grow soil pollen insect nectar harvest blossom farmer fruit
  hive honey plant tree flower`,
  `forest mountain hiking hike nature camping: tree wood leaf leaves oak pine branch moss root bird animal river trail
  peak summit climb slope ridge valley hill meadow boot view path tent camp boots path`,
  `biology cell dna gene evolution bacteria virus organism: protein species evolve tissue membrane mitochondria enzyme
  mutation offspring survive adapt energy nucleus`,
  `health exercise heart sleep sleeping stress doctor diet medicine fitness vaccine immune yoga disease nutrition: muscle
  blood pain patient hospital nurse antibody germ infection treatment symptom mental mood walk run breathe relax weight
  breath body stretch calm dark screen caffeine bed healthy heart sleep stress sick`,
  `food recipe cook cooking bake baking dinner lunch breakfast meal dish kitchen bakery cake pancake vegetarian vegan
  restaurant pasta bread: oven pan boil fry simmer mix stir flour egg butter milk sugar salt pepper garlic onion tomato
  oil cheese rice dough sauce gram cup spoon tablespoon teaspoon serve ingredient vegetable meat chicken curry salad
  soup bean mushroom spinach tofu lentil chickpea avocado hummus wrap oat yogurt nut berry pizza potato cream chop slice
  heat snack crust sourdough delicious taste fresh pasta bread protein banana`,
  `coffee tea drink espresso barista cafe wine beer: brew cup bean roast latte aroma water steep kettle pot milk leaf
  leaves juice glass bottle thirst sip morning`,
  `travel trip visit tourist tourism holiday vacation sightseeing itinerary paris rome london berlin tokyo: hotel flight
  airport train museum city guide tour beach ticket map walk street luggage suitcase passport station metro bus castle
  cathedral church market square island hostel view stroll restaurant lunch pizza gelato morning afternoon forum
  colosseum fountain`,
  `family child children kid parent baby toddler: mother father son daughter brother sister play toy playground game
  stroller nap bedtime grandmother love school`,
  `school student pupil teacher class lesson homework university exam education study tutor course learning essay: learn
  classroom college grade mark lecture presentation slide note quiz maths teach knowledge read speak audience speech
  flashcard revision semester book teenager bell`,
  `career job interview resume cv applicant recruiter hiring employee employer colleague workplace remote linkedin
  internship: company office team manager boss salary hire candidate skill experience project promotion retire
  application apply role commute leader portfolio work chapter join position`,
  `meeting agenda minutes kickoff standup workshop: action decision participant schedule item review goals roles
  timeline introduction welcome discuss invite deadline budget launch next milestone risk question`,
  `letter email mail reply invitation invite reminder complaint announcement out-of-office newsletter: dear regards
  sincerely hello hi thank thanks apologise kind wishes subject faithfully contact madam yours`,
  `shop store customer product order invoice payment refund delivery parcel purchase discount voucher retail: price
  deliver package sell buy account service warehouse ship return item stock cash pay bank due client brand cart sale
  receipt euro overdue amount`,
  `money bank loan inflation tax investment budget economy finance saving stock currency: interest price invest share
  bond save income expense economic dollar euro debt credit cost purchasing wage demand supply afford spend buy
  expensive cheap market salary`,
  `law legal contract court privacy gdpr copyright regulation policy lawyer: right data consent personal company person
  protection rule fraud object license agreement interest terms password manager`,
  `computer software app application website internet laptop tablet phone device server cloud: program network web
  browser file data user keyboard click download update system memory cpu storage screen touch battery login`,
  `programming code function script algorithm javascript python java typescript rust recursion closure bug compile
  git commit api debugging software developer unit jest pytest: return variable loop array list string class method
  object type parameter test base call factorial stack pointer scope integer number error exception line syntax debug
  merge branch repository release deploy version refactor crash config default log fix push pull undo stage loader
  service deployment file`,
  `database table index sql query row column: key join schema record store insert select group count lookup read write
  rows sorted`,
  `html css webpage website frontend: div flex grid style page element button form center centre align justify margin
  padding display input label layout`,
  `shell bash terminal command unix linux docker container: file directory folder find sort grep list head line script
  count disk size image port copy run build process template`,
  `network tcp udp http rest graphql endpoint protocol dns: packet request response server client cache address router
  connection api fetch order arrive lost`,
  `ai llm chatbot assistant prompt injection jailbreak gpt model machine: language instruction attack user text output
  filter data classifier hallucination agent train attacker bot answer hidden command trick role never`,
  `grading grade rubric criteria feedback assessment evaluate evaluation marking: mark score points essay student
  teacher content structure delivery evidence clear reason improve argument thesis sentence`,
  `book novel story fiction literature author character poem poet poetry metaphor symbol plot library: tale
  chapter read reader hero verse rhyme write love theme narrator journey mystery fantasy planet friend friendship page
  diary past dream line bird feather sing song hope trust politics human`,
  `mystery crime detective thriller murder: inspector clue suspect police gone missing locked lock door night thief
  secret shadow train carriage tunnel empty vanish key`,
  `riddle puzzle anagram: follow vanish guess answer who day night sun shadow`,
  `art painting painter museum sculpture drawing: paint artist canvas draw colour picture brush gallery portrait van gogh`,
  `music song band guitar piano concert jazz orchestra: violin melody album sing singer dance rhythm composer symphony
  note rock sound`,
  `film movie cinema actor review: director scene screen plot watch star laugh cry audience drama comedy`,
  `sport football soccer tennis basketball olympic gymnastics gymnast run race: game team player goal score ball match
  win coach medal stadium league swim champion referee`,
  `dog cat pet puppy kitten horse hamster: animal feed vet food water train training treat leash bark tail paw fur sleep
  mouse purr whisker bowl cage play toy litter walk`,
  `space planet astronomy rocket astronaut galaxy universe telescope moon: star sun earth mars orbit gravity solar nasa
  lunar`,
  `light colour rainbow sky sunset optics: blue red scatter sunlight wave prism bounce air eye`,
  `physics force gravity electron atom particle: energy speed mass motion magnet current voltage heat pressure`,
  `chemistry chemical reaction molecule acid equation: atom base hydrogen oxygen carbon element gas balance metal salt
  h2o o2 h2 co2`,
  `history war empire revolution medieval ancient century wall berlin rome roman: king queen emperor revolt battle
  treaty year president independence soldier colony trade fall`,
  `government president election parliament council mayor democracy politics: vote law party minister citizen policy tax
  public city state`,
  `city town traffic car transport bicycle bike bus commuting urban: street tram cyclist pedestrian road station metro
  driver parking centre shop noise air crowd building neon rain night ride charge diesel electric park`,
  `house home apartment hotel room lamp furniture renovation: kitchen door window garden clean bathroom bedroom sofa
  table chair light desk dorm shower hot water night noise reception sleep cupboard brightness`,
  `clothes fashion dress shoe: shirt jacket wear cotton size fit style coat`,
  `spring summer autumn winter season: leaf leaves blossom snow harvest gold red november october cold warm bloom frost`,
  `sunrise morning dawn sunset: wake early coffee breakfast alarm sun light sleep evening night`,
  `love feeling emotion friendship happiness joy: heart happy sad tear hope fear smile kiss laugh feel dear together
  lonely`,
  `party birthday wedding toast celebration anniversary retirement farewell barbecue: celebrate marry marriage husband wife guest cake gift invite
  invitation bride groom dance music glass love wish retire colleague garden rest cheer grill coffee morning`,
  `number sum average percent maths arithmetic algebra: add multiply divide equation solve angle triangle circle square
  equal value total minus plus calculate`,
  `data dataset dashboard statistics analyst analysis: report figure median mean chart clean statistic revenue metric
  graph`,
  `marketing slogan campaign brand advertising social instagram tweet linkedin post caption seo start-up: customer ad
  audience product launch hashtag followers new share link story`,
  `environment recycle recycling waste plastic pollution battery: trash reuse rubbish bin litter nature bottle paper
  compost bag soil poison lithium zinc`,
  `debate opinion op-ed persuasive argue pros cons advantage disadvantage: argument position reason claim benefit critic
  however because better worse against favour should`,
  `security password hacker phishing encryption two-factor: account login authentication manager secret reset link email
  leak attack service`,
  `acceptance user-story story feature requirement: given when then user sign list save wish shop product screen link
  expire reset`,
].map((group) => {
  const [heads = '', members = ''] = group.split(':');
  return [list(heads), list(members)];
});
