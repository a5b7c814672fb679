/**
 * How many wait ahead, without counting them. Job numbers are divided in pages of `PAGE` numbers, and those in books of
 * `PAGE` pages. A page holds a count for each of its numbers, a book one for each of its pages; so the rank of a number
 * comes from the totals of the books before its own, one book and one page, however many wait.
 */
export type Counts = Uint16Array;

const PAGE = 512;

/** Where a number is counted: in which page and book, and at which place in each. */
export type Address = {
  readonly book: number;
  readonly pageInBook: number;
  readonly page: number;
  readonly placeInPage: number;
};

export function addressOf(n: number): Address {
  const page = Math.floor(n / PAGE);
  const book = Math.floor(page / PAGE);
  return { book, pageInBook: page % PAGE, page, placeInPage: n % PAGE };
}

export function noCounts(): Counts {
  return new Uint16Array(PAGE);
}

/** The counts with `change` more at a place. Throws when that would be less than nothing. */
export function counted(counts: Counts, place: number, change: number): Counts {
  const after = counts.slice();
  const count = (after[place] ?? 0) + change;
  if (count < 0) throw new Error('a job leaves a line that it does not stand in');
  after[place] = count;
  return after;
}

/** The sum of the counts before a place. */
export function before(counts: Counts, place: number): number {
  return counts.subarray(0, place).reduce((sum, count) => sum + count, 0);
}
