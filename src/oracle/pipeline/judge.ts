import { hashOf, sha256 } from '../audit.ts';
import type { Marks } from '../guard/mark.ts';
import { type Model, ModelFault, NO_USAGE, plus } from '../models/model.ts';
import type { Audit, Brief, Step, StepName, Usage, Verdict } from '../oracle.ts';
import { ASKED, FRAME } from './questions.ts';
import { linesOf } from './rubric.ts';
import type { Scores } from './scores.ts';
import {
  type Ask,
  type Context,
  completeness,
  comprehension,
  devilsAdvocate,
  guard,
  quality,
  skipped,
  stopped,
  verdict,
} from './steps.ts';

/** Changes with every change of the steps, the tables or the guard that may change a verdict. */
const VERSION = '1';

export type Judging = Marks & {
  /** From what the marks were made; kept for the audit. */
  readonly seed: string;
  readonly signal: AbortSignal;
  /** Milliseconds; without it the steps say nothing of their time. */
  readonly clock?: () => number;
};

/** The model's instructions came back in its answer. */
class Leak extends Error {
  override readonly name = 'Leak';
}

/**
 * Judges by six steps with a model: guard, comprehension, completeness, quality, devil's advocate, verdict. A guard
 * that finds something ends it there, with score 0; a comprehension of `CLEAR_FAIL` and a quality of `CLEAR_PASS` with 0.95
 * or more go straight to the verdict. All six steps are in the verdict; those not run are `skipped`.
 *
 * The canary in an answer of the model is taken for an injection, not for a fault: the instructions are the same for
 * every work, so what made the model recite them is this one, and another try would be another go at it.
 *
 * Throws the model's `ModelFault` when it gives no answer; never passes for want of one.
 */
export async function judgeByModel(
  brief: Brief,
  model: Model,
  judging: Judging,
): Promise<Omit<Verdict, 'audit'> & { readonly audit: readonly [Audit] }> {
  const { marker, canary, seed, signal, clock } = judging;
  let usage: Usage = NO_USAGE;
  const ask: Ask = async (question) => {
    try {
      const answered = await model.ask(question, signal);
      usage = plus(usage, answered.usage);
      if (JSON.stringify(answered.value).includes(canary)) throw new Leak();
      return answered.value;
    } catch (error) {
      if (!(error instanceof ModelFault) || error.output?.includes(canary) !== true) throw error;
      usage = plus(usage, error.usage ?? NO_USAGE);
      throw new Leak();
    }
  };
  const context: Context = { brief, lines: linesOf(brief), marks: { marker, canary }, ask };
  const { score, steps, guarded, feedback } = await run(context, clock);
  return {
    score,
    feedback: feedback.join(' ') || (score >= brief.threshold ? GOOD : MORE),
    steps,
    guarded,
    audit: [
      {
        judge: 'model',
        version: VERSION,
        model: model.id,
        prompt_hash: sha256(JSON.stringify([FRAME, ASKED])),
        seed,
        input_hash: hashOf(brief),
        usage,
      },
    ],
  };
}

const GOOD = 'The work does what the task asks for.';
const MORE = 'Meet the criteria more fully.';

type Outcome = {
  readonly score: number;
  readonly steps: readonly Step[];
  readonly guarded: boolean;
  readonly feedback: readonly string[];
};

async function run(context: Context, clock: (() => number) | undefined): Promise<Outcome> {
  const protocol = new Protocol(clock);
  try {
    return protocol.end(context, await scores(context, protocol));
  } catch (error) {
    if (!(error instanceof Leak)) throw error;
    const leaked = new Protocol(undefined);
    const reason = 'The work made the model repeat its instructions.';
    leaked.add({ step: stopped(reason), feedback: [`${reason} Submit the work alone.`] });
    leaked.skip(AFTER_GUARD, STOPPED);
    return leaked.end(context, null);
  }
}

const AFTER_GUARD: readonly StepName[] = [
  ...(['comprehension', 'completeness', 'quality', 'devils_advocate', 'verdict'] as const),
];
const STOPPED = 'The guard stopped the judging.';

/** Takes the steps in order; null when one of them leaves nothing to score. */
async function scores(context: Context, protocol: Protocol): Promise<Scores | null> {
  if (await protocol.take(() => guard(context))) {
    protocol.skip(AFTER_GUARD, STOPPED);
    return null;
  }
  const understood = await protocol.take(() => comprehension(context));
  if (understood === 'CLEAR_FAIL') {
    protocol.skip(['completeness', 'quality', 'devils_advocate'], 'Comprehension failed.');
    return null;
  }
  const complete = await protocol.take(() => completeness(context));
  const good = await protocol.take(() => quality(context));
  let deduction = 0;
  if (good.clear) protocol.skip(['devils_advocate'], 'The quality is beyond doubt.');
  else deduction = await protocol.take(() => devilsAdvocate(context));
  return { comprehension: understood, completeness: complete, quality: good.score, deduction };
}

type Taken = { readonly step: Step; readonly feedback: readonly string[] };

/** What has been done so far, with the time each step took where there is a clock. */
class Protocol {
  readonly #steps: Step[] = [];
  readonly #feedback: string[] = [];
  readonly #clock: (() => number) | undefined;

  constructor(clock: (() => number) | undefined) {
    this.#clock = clock;
  }

  async take<Result>(run: () => Promise<Taken & { readonly result: Result }>): Promise<Result> {
    const from = this.#clock?.();
    const { step, feedback, result } = await run();
    const to = this.#clock?.();
    this.add({ step: from === undefined || to === undefined ? step : { ...step, ms: to - from }, feedback });
    return result;
  }

  add({ step, feedback }: Taken): void {
    this.#steps.push(step);
    this.#feedback.push(...feedback);
  }

  skip(names: readonly StepName[], reason: string): void {
    for (const name of names) this.add({ step: skipped(name, reason), feedback: [] });
  }

  end({ brief }: Context, scored: Scores | null): Outcome {
    const done = { steps: this.#steps, feedback: this.#feedback };
    if (this.#steps[0]?.outcome === 'fail') return { ...done, score: 0, guarded: true };
    const { step, score } = verdict(brief, scored);
    return { ...done, score, steps: [...this.#steps, step], guarded: false };
  }
}
