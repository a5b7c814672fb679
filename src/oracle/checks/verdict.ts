import { cut } from './json.ts';
import type { CheckResult, ChecksResult } from './run.ts';
import { weightedShare } from './score.ts';

type CheckStep = {
  readonly name: string;
  readonly outcome: 'pass' | 'partial' | 'fail';
  /** 0–1. */
  readonly score: number;
  readonly reason: string;
  /** Of a hidden check; its author sees the share of them all instead. */
  readonly hidden?: true;
};

type ChecksVerdict = {
  readonly score: number;
  readonly feedback: string;
  readonly steps: readonly CheckStep[];
};

/** The name of the one step that stands for all hidden checks. */
const HIDDEN = 'hidden checks';
const MAX_FEEDBACK = 4_000;

/**
 * The verdict of checks. Of hidden checks its author is told the weighted share that passed, in one line behind the
 * visible ones, and nothing else: neither names nor a number of checks, which beside the share would tell which of them
 * passed. The steps that say more are marked as hidden.
 */
export function verdictOf(result: ChecksResult): ChecksVerdict {
  return { score: result.score, feedback: feedbackOf(result), steps: stepsOf(result) };
}

function stepsOf({ results }: ChecksResult): readonly CheckStep[] {
  const share = hiddenStep(results);
  const sealed = hidden(results).map((each): CheckStep => ({ ...stepOf(each), hidden: true }));
  return [...visible(results).map(stepOf), ...(share ? [share] : []), ...sealed];
}

const visible = (results: readonly CheckResult[]): readonly CheckResult[] =>
  results.filter((each) => !each.hidden);
const hidden = (results: readonly CheckResult[]): readonly CheckResult[] =>
  results.filter((each) => each.hidden);

function stepOf({ name, share, reason }: CheckResult): CheckStep {
  return { name, outcome: outcomeOf(share), score: share, reason };
}

function hiddenStep(results: readonly CheckResult[]): CheckStep | null {
  const parts = hidden(results).map(({ weight, cases }) => ({ weight, ...cases }));
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
  const share = hiddenStep(result.results);
  const lines = [
    ...(shown.length > 0 ? [`${shown.length - failed.length} of ${shown.length} checks pass.`] : []),
    ...(share ? [`Hidden checks: ${share.reason}`] : []),
    ...failed.map(({ name, reason }) => `${name}: ${reason}`),
  ];
  return cut(lines.join('\n'), MAX_FEEDBACK);
}
