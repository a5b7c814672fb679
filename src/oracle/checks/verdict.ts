import { cut } from './json.ts';
import type { CheckResult, ChecksResult } from './run.ts';
import { weightedShare } from './score.ts';

type CheckStep = {
  readonly name: string;
  readonly outcome: 'pass' | 'partial' | 'fail';
  /** 0–1. */
  readonly score: number;
  readonly reason: string;
};

type ChecksVerdict = {
  readonly score: number;
  readonly feedback: string;
  readonly steps: readonly CheckStep[];
};

/** The author of the work, or the operator, who sees all. */
export type Reader = 'author' | 'operator';

/** The name of the one step that stands for all hidden checks. */
const HIDDEN = 'hidden checks';
const MAX_FEEDBACK = 4_000;

/**
 * The verdict of checks, for the author of the work. Of hidden checks it tells the weighted share that passed, in
 * one line at the end, and nothing else: neither names nor a number of checks, which beside the share would tell
 * which of them passed.
 */
export function verdictOf(result: ChecksResult): ChecksVerdict {
  return { score: result.score, feedback: feedbackOf(result), steps: stepsFor('author', result) };
}

/** The steps of a judging by checks: of all checks by name for the operator, and of the visible for the author. */
export function stepsFor(reader: Reader, { results }: ChecksResult): readonly CheckStep[] {
  if (reader === 'operator') return results.map(stepOf);
  const hidden = hiddenStep(results);
  return [...visible(results).map(stepOf), ...(hidden ? [hidden] : [])];
}

const visible = (results: readonly CheckResult[]): readonly CheckResult[] =>
  results.filter((each) => !each.hidden);

function stepOf({ name, share, reason }: CheckResult): CheckStep {
  return { name, outcome: outcomeOf(share), score: share, reason };
}

function hiddenStep(results: readonly CheckResult[]): CheckStep | null {
  const parts = results.filter((each) => each.hidden).map(({ weight, cases }) => ({ weight, ...cases }));
  if (parts.length === 0) return null;
  const share = weightedShare(parts);
  return {
    name: HIDDEN,
    outcome: outcomeOf(share),
    score: share,
    reason: `${percent(share)} by weight pass.`,
  };
}

const outcomeOf = (share: number): CheckStep['outcome'] =>
  share === 1 ? 'pass' : share === 0 ? 'fail' : 'partial';

/** Rounded down, so that 100 % is said only of all. */
const percent = (share: number): string => `${Math.floor(share * 1_000) / 10} %`;

function feedbackOf(result: ChecksResult): string {
  const shown = visible(result.results);
  const failed = shown.filter((each) => !each.passed);
  const hidden = hiddenStep(result.results);
  const lines = [
    ...(shown.length > 0 ? [`${shown.length - failed.length} of ${shown.length} checks pass.`] : []),
    ...(hidden ? [`Hidden checks: ${hidden.reason}`] : []),
    ...failed.map(({ name, reason }) => `${name}: ${reason}`),
  ];
  return cut(lines.join('\n'), MAX_FEEDBACK);
}
