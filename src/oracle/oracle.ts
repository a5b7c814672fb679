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
};

export type Verdict = {
  /** 0–1; the task's threshold decides what passes. */
  readonly score: number;
  /** What the worker should change, or why the work is good. */
  readonly feedback: string;
  readonly steps: readonly Step[];
};

/** A judge: a brief in, a verdict out. Throws when it cannot judge; it never answers a pass for want of an answer. */
export type Oracle = (brief: Brief, signal: AbortSignal) => Promise<Verdict>;
