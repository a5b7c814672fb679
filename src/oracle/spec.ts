import type { Check } from './checks/check.ts';

export const ORACLE_KINDS = ['rubric', 'checks', 'both', 'external', 'manual'] as const;

/** How a task is judged; fixed at publication. */
export type OracleSpec = {
  readonly kind: (typeof ORACLE_KINDS)[number];
  /** `KeptCheck[]` as JSON text: a check holds any JSON, which crosses the calls between objects only as text. */
  readonly checks: string;
  /** The model that judges by the rubric; null for the local judge. */
  readonly model: string | null;
};

/** A check as a task keeps it. `salt`, 128 random bits in hex, is what keeps a hidden one from being guessed. */
export type KeptCheck = { readonly check: Check; readonly salt: string };

export function keptChecks({ checks }: OracleSpec): readonly KeptCheck[] {
  return JSON.parse(checks);
}

/** Whether a judging asks a model that somebody pays for. */
export function asksModel({ kind, model }: OracleSpec): boolean {
  return model !== null && (kind === 'rubric' || kind === 'both');
}
