/**
 * What a run may use. A unit of fuel is about sixteen instructions of the interpreter's machine code or 16 bytes
 * copied, and takes one to three nanoseconds; a turn of an empty `for` costs 47 of them.
 */

export type Budget = {
  /** Units for all of a run: loading both modules, every case, every new start after a case was stopped. */
  readonly run: number;
  /** Units to load the two modules once, of those of the run. */
  readonly load: number;
  /** Units for one case, of those of the run. */
  readonly case: number;
};
export const BUDGET: Budget = { run: 240_000_000, load: 60_000_000, case: 100_000_000 };
/** Units for the runs of one judging together, of its visible and of its hidden tests each. */
export const TESTS_FUEL = 2 * BUDGET.run;
/** Units for one call from the tests into the submission and back, beside one for each character carried. */
export const CROSSING_FUEL = 5_000;

/**
 * Bytes of the machine's stack that calls may take, about 400 for a plain one. It is one stack of about a megabyte,
 * since the tests call the submission, and how much a frame takes of it depends on how V8 compiled the interpreter:
 * so these must be spent first.
 */
export const SUBMISSION_STACK = 480 * 1024;
export const TESTS_STACK = 160 * 1024;
/** Bytes of the interpreter's own stack, which holds the arguments of calls. */
export const ARGUMENTS_STACK = 1024 * 1024;

/** Characters of a module's source. */
export const MAX_SOURCE = 256 * 1024;
/** Characters of JSON that go from one realm to the other at once: arguments, a result, exported data. */
export const MAX_JSON = 256 * 1024;
/** Names that a submission may export; the rest is left out. */
export const MAX_EXPORTS = 200;
export const MAX_CASES = 200;
/** Characters told of a case's name and of a reason. */
export const MAX_NAME = 200;
export const MAX_REASON = 300;

/** What the clock inside says, always: 2026-01-01T00:00:00Z, in UTC. */
export const NOW_MS = Date.UTC(2026, 0, 1);
