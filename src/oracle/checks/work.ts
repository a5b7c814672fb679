/** Thrown when an allowance of work is spent: it unwinds whatever was being walked, and fails the check. */
export class TooMuchWork extends Error {
  override readonly name = 'TooMuchWork';
}

/**
 * An allowance of work in units of about 10 ns. A clock would give another verdict on another machine (and stands
 * still in production while code runs); counted work gives the same one everywhere.
 */
export class Work {
  #left: number;

  constructor(units: number) {
    this.#left = units;
  }

  /** What is left; 0 when it is used up. */
  get left(): number {
    return Math.max(0, this.#left);
  }

  /** Throws TooMuchWork when less than that is left. */
  spend(units: number): void {
    this.#left -= units;
    if (this.#left < 0) throw new TooMuchWork('the allowance of work is spent');
  }
}
