import type { OracleSpec } from './spec.ts';

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

/** The steps of the rubric, in their order. */
export const STEP_NAMES = [
  ...(['guard', 'comprehension', 'completeness', 'quality', 'devils_advocate', 'verdict'] as const),
] as const;

export type StepName = (typeof STEP_NAMES)[number];

/** One step of a judging. `score` is 0–1. */
export type Step = {
  readonly name: string;
  readonly outcome: string;
  readonly score: number | null;
  readonly reason: string;
  /** Milliseconds it took; left out where that was not measured, or could tell what is hidden. */
  readonly ms?: number;
  /** True of what only the publisher and the operator may read: how a hidden check came out. */
  readonly hidden?: true;
};

/**
 * What it takes to judge the same work again in the same way, and to tell whether something changed. Only the operator
 * reads it.
 */
export type Audit = {
  /** `checks`, `local` or `model`. */
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
  /** True when the guard stopped the judging. */
  readonly guarded?: boolean;
  /** One of each judge that judged, in their order; left out when a person scored. */
  readonly audit?: readonly Audit[];
};

/** All that a judging needs: how, by what measure, and the content as JSON text. */
export type Assignment = { readonly oracle: OracleSpec; readonly brief: Brief; readonly content: string };

/** A judge: a brief in, a verdict out. Throws when it cannot judge; it never answers a pass for want of an answer. */
export type Oracle = (brief: Brief, signal: AbortSignal) => Promise<Verdict>;
