import { publicViewOf, publisherViewOf } from './checks/hidden.ts';
import { keptChecks, type OracleSpec } from './spec.ts';

/** How a task is judged, as its publisher sees it (`whole`) or everybody else: a hidden check is then sealed. */
export function viewOracle(spec: OracleSpec, whole: boolean) {
  const { kind, model } = spec;
  const checks = keptChecks(spec).map(({ check, salt }) =>
    whole ? publisherViewOf(check, salt) : publicViewOf(check, salt),
  );
  return { kind, ...(checks.length > 0 ? { checks } : {}), ...(model === null ? {} : { model }) };
}
