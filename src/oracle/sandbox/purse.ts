/** The fuel of one run. `left` is what those at work may still use of their part; below zero they are stopped. */
export class Purse {
  left = 0;
  #rest: number;

  constructor(units: number) {
    this.#rest = units;
  }

  get rest(): number {
    return Math.max(0, this.#rest);
  }

  get empty(): boolean {
    return this.#rest <= 0;
  }

  /** Lets `work` use at most `units`, or what is left of the run. */
  allow<T>(units: number, work: () => T): T {
    const given = Math.min(units, this.#rest);
    this.left = given;
    try {
      return work();
    } finally {
      this.#rest -= given - Math.max(0, this.left);
    }
  }
}
