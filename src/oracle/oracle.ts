/** What a judge is told about one submission. Nothing in it names the worker. */
export type Brief = {
  readonly title: string;
  readonly description: string;
  /** One criterion a line, or null when the description alone is the measure. */
  readonly rubric: string | null;
  /** The least score, 0–1, that passes. */
  readonly threshold: number;
  /** The submitted work: the string as handed in, or the JSON text of any other value. */
  readonly content: string;
};

export type StepName = 'guard' | 'comprehension' | 'completeness' | 'quality' | 'devils_advocate' | 'verdict';

/** One step of a judging, as the author of the work may read it. `score` is 0–1. */
export type Step = {
  readonly name: StepName;
  readonly outcome: string;
  readonly score: number | null;
  readonly reason: string;
  /** How long the step took, in milliseconds, where that was measured. */
  readonly ms?: number;
};

/** What it takes to judge the same work again in the same way, and to tell whether something changed. */
export type Audit = {
  /** `local`, `model` … */
  readonly judge: string;
  /** Changes whenever the same input may get another verdict. */
  readonly version: string;
  readonly model: string | null;
  /** SHA-256, in hex, of every word that the model is told besides the brief. */
  readonly prompt_hash: string | null;
  /** From what the random parts of the judging were made. */
  readonly seed: string | null;
  /** SHA-256, in hex, of the brief. */
  readonly input_hash: string;
  readonly usage: Usage | null;
};

/** Tokens that a model read and wrote. */
export type Usage = { readonly input_tokens: number; readonly output_tokens: number };

export type Verdict = {
  /** 0–1; the task's threshold decides what passes. */
  readonly score: number;
  /** What the worker should change, or why the work is good. */
  readonly feedback: string;
  readonly steps: readonly Step[];
  readonly audit?: Audit;
};

/** A judge: a brief in, a verdict out. Throws when it cannot judge; it never answers a pass for want of an answer. */
export type Oracle = (brief: Brief, signal: AbortSignal) => Promise<Verdict>;
