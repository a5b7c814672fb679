import type { Step } from '../oracle.ts';

/** In doubt it is work: from these log odds of no work on it is as likely none. */
const BENEFIT_OF_DOUBT = 1.5;
/** As likely as this, nothing speaks against it. */
const LIKELY = 0.9;

/** What remains of a score, 0–1, from which on the finding is no worse. */
const FINDINGS: readonly (readonly [remains: number, finding: string])[] = [
  [1, 'none'],
  [0.75, 'minor'],
  [0.5, 'major'],
];

/** `remains`: what an objection leaves of a score, 0–1. */
export type Objection = { readonly remains: number; readonly step: Step };

/** What all signs together say against an answer being work: nothing, where it is as likely as work is. */
export function objectionTo(oddsOfNoWork: number): Objection {
  const likelihood = 1 / (1 + Math.exp(oddsOfNoWork - BENEFIT_OF_DOUBT));
  const remains = Math.min(1, likelihood / LIKELY);
  const reason =
    remains === 1
      ? 'The content is like work on the task.'
      : 'The content is more like texts that are no work on their task.';
  return {
    remains,
    step: {
      name: 'devils_advocate',
      outcome: FINDINGS.find(([least]) => remains >= least)?.[1] ?? 'fatal',
      score: Math.round(remains * 10_000) / 10_000,
      reason,
    },
  };
}

/** From no trust in the wording of a text to all of it. */
const TRUSTED_FROM = -0.5;
const TRUSTED_AT = -1.5;

/** How far the wording of a text says that it is work, 0–1. */
export const trustIn = (oddsOfNoWork: number): number =>
  Math.min(1, Math.max(0, (TRUSTED_FROM - oddsOfNoWork) / (TRUSTED_FROM - TRUSTED_AT)));
