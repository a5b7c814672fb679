import { STEMS, VECTORS } from './vectors.ts';

const COMPONENTS = 48;
/** A stem of this rank weighs half as much as a rare one: what is said everywhere tells little. */
const FREQUENT = 100;
/** Fewer known stems than these give a direction by chance. */
const ENOUGH = 8;
/**
 * What answers have in common whatever they are about, to be taken off before they are compared: the mean direction of
 * some four hundred of them.
 */
const COMMON = [
  -0.061, -0.054, -0.314, 0.207, 0.131, -0.105, -0.092, -0.072, -0.059, -0.062, 0.055, 0.042, -0.058, 0.025,
  -0.038, -0.026, 0.081, -0.07, 0.056, -0.072, 0.019, -0.016, 0.013, -0.001, 0.01, -0.049, 0.034, 0.039, 0.05,
  0.057, -0.009, -0.051, -0.045, -0.023, 0.058, -0.045, -0.045, -0.058, 0.028, 0.024, -0.051, 0.011, -0.032,
  -0.022, -0.049, -0.001, -0.026, -0.035,
];

type Vector = readonly number[];
type Lexicon = { readonly ranks: ReadonlyMap<string, number>; readonly bytes: string };

let lexicon: Lexicon | null = null;

/** The known stems by rank. Read at the first look, for it takes milliseconds that a start-up has no use for. */
function known(): Lexicon {
  lexicon ??= {
    ranks: new Map(
      STEMS.trim()
        .split(/\s+/u)
        .map((name, rank) => [name, rank]),
    ),
    bytes: atob(VECTORS.replaceAll('\n', '')),
  };
  return lexicon;
}

/** The direction in which a known stem points. */
const vectorOf = (rank: number): Vector =>
  unit(Array.from({ length: COMPONENTS }, (_, i) => level(known().bytes, rank * COMPONENTS + i)));

const weightOf = (rank: number): number => (rank + 1) / (rank + FREQUENT);

/** One of the four levels −1.5, −0.5, 0.5 and 1.5: two bits, four of them a byte. */
const level = (bytes: string, at: number): number =>
  ((bytes.charCodeAt(at >> 2) >> (2 * (at % 4))) & 3) - 1.5;

const dot = (a: Vector, b: Vector): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((x) => x / length);
}

/** How much a stem tells, 0–1: one said everywhere little, one that is not known all. */
export function rarityOf(stem: string): number {
  const rank = known().ranks.get(stem);
  return rank === undefined ? 1 : weightOf(rank);
}

/** Whether a stem is among the known ones of English. */
export const isKnown = (stem: string): boolean => known().ranks.has(stem);

type Weighted = readonly (readonly [stem: string, weight: number])[];

/** The direction of the known stems together, and how many they are. */
function directionOf(stems: Weighted): { readonly vector: Vector; readonly count: number } {
  const sum = COMMON.map(() => 0);
  let count = 0;
  for (const [stem, weight] of stems) {
    const rank = known().ranks.get(stem);
    if (rank === undefined) continue;
    count += 1;
    for (const [i, x] of vectorOf(rank).entries()) sum[i] = (sum[i] ?? 0) + weight * weightOf(rank) * x;
  }
  return { vector: unit(sum), count };
}

/** What a word counts that says how to work more than on what. */
const FAINT = 0.5;

/**
 * How alike in meaning an English answer is to its task, −1 to 1: above 0.2 where it is about the same thing, around 0
 * where it is about another, and where too few of the words are known. Each stem is to be given once.
 */
export function likeness(
  subjects: readonly string[],
  faint: readonly string[],
  answer: readonly string[],
): number {
  const asked = directionOf([
    ...subjects.map((each) => [each, 1] as const),
    ...faint.map((each) => [each, FAINT] as const),
  ]);
  const said = directionOf(answer.map((each) => [each, 1] as const));
  const sure = Math.min(1, said.count / ENOUGH);
  return sure * dot(asked.vector, unit(said.vector.map((x, i) => x - (COMMON[i] ?? 0))));
}
