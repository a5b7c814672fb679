import type { Argued, Comprehended, Graded, Level } from './questions.ts';
import type { Line } from './rubric.ts';

/** The one table from what a model picks to what it is worth. A model never names a number. */
const WORTH = {
  comprehension: { CLEAR_FAIL: 0, UNCLEAR: 0.5, PASS: 1 },
  level: { met: 1, mostly: 0.8, partly: 0.4, not_met: 0 },
  grade: { excellent: 1, good: 0.8, fair: 0.5, poor: 0.1 },
  /** What the devil's advocate may take away at most. */
  deduction: { none: 0, minor: 0.03, major: 0.1, fatal: 0.2 },
} as const;

/** How the grades of quality weigh. */
const GRADE_WEIGHTS = { correctness: 0.5, clarity: 0.25, form: 0.25 } as const;
/** An unclear attempt keeps this much of its score. */
const UNCLEAR_KEEPS = 0.85;
/** From this quality on, a `CLEAR_PASS` needs no devil's advocate. */
export const CLEAR_PASS_FROM = 0.95;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
export const round = (value: number): number => Math.round(clamp(value) * 10_000) / 10_000;

export const comprehensionScore = ({ outcome }: Comprehended): number => WORTH.comprehension[outcome];

/** The weighted mean of the levels. */
export function completenessScore(lines: readonly Line[], levels: readonly Level[]): number {
  const total = lines.reduce((sum, each) => sum + each.weight, 0);
  const met = lines.reduce((sum, each, i) => sum + each.weight * WORTH.level[levels[i] ?? 'not_met'], 0);
  return round(total === 0 ? 0 : met / total);
}

export const qualityScore = ({ correctness, clarity, form }: Graded): number =>
  round(
    GRADE_WEIGHTS.correctness * WORTH.grade[correctness] +
      GRADE_WEIGHTS.clarity * WORTH.grade[clarity] +
      GRADE_WEIGHTS.form * WORTH.grade[form],
  );

/** What a finding takes away, once its passage is known to occur in the work. */
export const deductionFor = ({ severity }: Argued): number => WORTH.deduction[severity];

export type Scores = {
  readonly comprehension: Comprehended['outcome'];
  readonly completeness: number;
  readonly quality: number;
  readonly deduction: number;
};

/** The score of the verdict. What is incomplete is not saved by being well made. */
export function finalScore({ comprehension, completeness, quality, deduction }: Scores): number {
  if (comprehension === 'CLEAR_FAIL') return 0;
  const keeps = comprehension === 'UNCLEAR' ? UNCLEAR_KEEPS : 1;
  return round(completeness * (0.4 + 0.6 * quality) * keeps - deduction);
}
