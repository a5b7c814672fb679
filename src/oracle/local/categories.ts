/** Things by what they are called together. Data only; lower case and without accents. */

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
