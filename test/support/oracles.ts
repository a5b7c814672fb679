import type { OracleSpec } from '../../src/oracle/spec.ts';

export const LOCAL_RUBRIC: OracleSpec = { kind: 'rubric', checks: '[]', model: null };
export const MANUAL: OracleSpec = { kind: 'manual', checks: '[]', model: null };
