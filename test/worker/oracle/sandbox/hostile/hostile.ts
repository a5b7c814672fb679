/** Submissions that mean harm. Each exports `attack`, or does its harm while it is loaded. */
export type Hostile = {
  readonly name: string;
  readonly submission: string;
  /** What is told: of the case that calls `attack`, or for one that does not load. `null` where the case passes. */
  readonly reason: RegExp | null;
  /** It does not load. */
  readonly loads?: false;
  /** It takes more than a tenth of the budget to do its harm. */
  readonly isSlow?: true;
};

export const BUDGET = /^The submission took more than its budget of instructions$/;
export const DEPTH = /^The submission nested calls too deeply$/;
export const MEMORY = /^The submission ran out of memory$/;
/** Memory or instructions, whichever is spent first. */
export const EITHER = /^The submission (ran out of memory|took more than its budget of instructions)$/;
/** What a submission answered, or threw, is all that it could do. */
export const ANSWERED = /^It answered .+, not true$/;
export const THREW = /^It threw /;

export const calls = (name: string, body: string, reason: RegExp | null): Hostile => ({
  name,
  submission: `export const add = (a, b) => a + b;\n${body.startsWith('export') ? body : `export const attack = () => { ${body} };`}`,
  reason,
});
export const loading = (name: string, submission: string, reason: RegExp): Hostile => ({
  name,
  submission: `export const add = (a, b) => a + b;\n${submission}`,
  reason,
  loads: false,
});
export const slow = (hostile: Hostile): Hostile => ({ ...hostile, isSlow: true });
