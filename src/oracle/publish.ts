import { type Refusal, refuse } from '../http/problem.ts';
import type { Micro } from '../ledger/money.ts';
import type { Check } from './checks/check.ts';
import type { KeptCheck, OracleSpec } from './spec.ts';

/** The oracle that a publisher asks for. */
type AskedOracle = {
  readonly kind?: OracleSpec['kind'] | undefined;
  readonly checks?: readonly Check[] | undefined;
  readonly model?: string | undefined;
};

/** What of a task its oracle must fit. */
type JudgedTask = { readonly price: Micro; readonly visibility: 'sealed' | 'publisher' | 'public' };

/** What a deployment can serve. */
export type Deployment = {
  /** The model that judges when a task names none; null for the local judge. */
  readonly model: string | null;
  readonly models: readonly string[];
  /** A higher price asks for more than a model's judgement; null for no limit. */
  readonly judgeOnlyLimit: Micro | null;
};

/** The name of the model that is always there: the local judge, or for the runs of agents another fixed procedure. */
export const LOCAL_MODEL = 'local';

/**
 * The oracle as the task keeps it, or why this deployment does not serve it. A check that could never run is refused
 * here, not found out by the first worker. `mintSalt` makes 128 random bits in hex; `compileTests` says what is wrong
 * with a module of tests, null for nothing.
 */
export async function oracleFor(
  asked: AskedOracle,
  { price, visibility }: JudgedTask,
  deployment: Deployment,
  mintSalt: () => string,
  compileTests: (code: string) => Promise<string | null>,
): Promise<OracleSpec | Refusal> {
  const { kind = 'rubric', checks = [] } = asked;
  if (kind === 'external' && visibility === 'sealed') {
    const errors = [{ path: 'visibility', message: 'must be publisher or public with an external oracle' }];
    return refuse('invalid_request', 'Who judges the work reads it, so it cannot be sealed.', { errors });
  }
  const judgesByRubric = kind === 'rubric' || kind === 'both';
  const judgesByChecks = kind === 'checks' || kind === 'both';
  if (judgesByChecks !== checks.length > 0) {
    const message = judgesByChecks ? `are required for kind ${kind}` : `do not go with kind ${kind}`;
    return refuse('invalid_request', `Checks ${message}.`, { errors: [{ path: 'oracle.checks', message }] });
  }
  if (asked.model !== undefined && !judgesByRubric) {
    return unserved('model', `A model judges by a rubric; kind ${kind} asks none.`);
  }
  const model = modelFor(asked.model, deployment);
  if (model === undefined) return unserved('model', `This deployment has no model ${asked.model}.`);
  if (kind === 'rubric' && model !== null) {
    const { judgeOnlyLimit } = deployment;
    if (judgeOnlyLimit !== null && price > judgeOnlyLimit) {
      return refuse('judge_only_limit', 'At this price a model may not judge alone: add checks (kind both).');
    }
  }
  const errors = checks.length === 0 ? [] : await faultsOf(checks, compileTests);
  if (errors.length > 0) {
    const located = errors.map(({ path, message }) => ({ path: pathOf(path), message }));
    const [first] = located;
    return refuse('invalid_request', `${first?.path}: ${first?.message}.`, { errors: located });
  }
  const kept: KeptCheck[] = checks.map((check) => ({ check, salt: mintSalt() }));
  return { kind, checks: JSON.stringify(kept), model: judgesByRubric ? model : null };
}

/** Null for the local judge; undefined for a model that is not served. */
function modelFor(asked: string | undefined, { model, models }: Deployment): string | null | undefined {
  if (asked === undefined) return model;
  if (asked === LOCAL_MODEL) return null;
  return asked === model || models.includes(asked) ? asked : undefined;
}

async function faultsOf(checks: readonly Check[], compileTests: (code: string) => Promise<string | null>) {
  // Loaded by the first task that has checks, so that no start pays for it.
  const { refuseChecks } = await import('./checks/validate.ts');
  return [...refuseChecks(checks), ...(await refuseTests(checks, compileTests))];
}

const pathOf = (path: string): string => (path === '' ? 'oracle.checks' : `oracle.checks.${path}`);

async function refuseTests(
  checks: readonly Check[],
  compileTests: (code: string) => Promise<string | null>,
): Promise<{ path: string; message: string }[]> {
  const errors: { path: string; message: string }[] = [];
  for (const [i, check] of checks.entries()) {
    const message = check.kind === 'javascript' ? await compileTests(check.code) : null;
    if (message !== null) errors.push({ path: `${i}.code`, message });
  }
  return errors;
}

function unserved(field: string, detail: string): Refusal {
  return refuse('oracle_unavailable', detail, {
    errors: [{ path: `oracle.${field}`, message: 'is not served here' }],
  });
}
