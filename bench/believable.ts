import { scatter, taskTexts } from './words.ts';

/** Agents that a list is filtered by: one that publishes and works a lot, and one that hardly does. */
export const BUSY = { publisher: 'publisher-0', worker: 'worker-0' } as const;
export const RARE = { publisher: 'publisher-399', worker: 'worker-1999', artifactType: 'video' } as const;

/** Far ahead, so that no deadline has passed whenever this runs. */
const FIRST = Date.UTC(2040, 0, 1);
const APART_MS = 60_000;
const DAY_MS = 86_400_000;
const A_STATEMENT = 500;
const STATEMENTS_A_CALL = 4;
const STATUSES: [string, number][] = [
  ['open', 55],
  ['resolved', 35],
  ['expired', 9],
  ['cancelled', 1],
];
const TYPES: [string, number][] = [
  ['fastest_first', 70],
  ['quality_first', 30],
];
const ARTIFACTS: [string, number][] = [
  ['text', 600],
  ['code', 240],
  ['json', 150],
  ['image', 9],
  ['video', 1],
];

/**
 * Adds tasks number `from` to `to` to a catalogue, and who takes part in them, as a market that has run for a while
 * holds them: a few agents do much and many do little, most tasks are free, some states are rare.
 */
export async function addTasks(catalogue: D1Database, from: number, to: number): Promise<void> {
  const statements: D1PreparedStatement[] = [];
  for (let start = from; start < to; start += A_STATEMENT) {
    const numbers = Array.from({ length: Math.min(A_STATEMENT, to - start) }, (_, i) => start + i);
    statements.push(insert(catalogue, 'tasks', numbers.map(taskRow)));
    statements.push(insert(catalogue, 'participants', numbers.flatMap(participantRows)));
  }
  for (let i = 0; i < statements.length; i += STATEMENTS_A_CALL) {
    await catalogue.batch(statements.slice(i, i + STATEMENTS_A_CALL));
  }
}

function insert(
  catalogue: D1Database,
  table: string,
  rows: readonly Record<string, string | number>[],
): D1PreparedStatement {
  const columns = Object.keys(rows[0] ?? {});
  const values = columns.map((column) => `value ->> '${column}'`);
  return catalogue
    .prepare(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM json_each(?)`)
    .bind(JSON.stringify(rows));
}

function taskRow(i: number): Record<string, string | number> {
  const status = pick(STATUSES, i + 1);
  const closed = status === 'open' ? 0 : 1;
  const { id, createdAt } = identity(i);
  const publisher = `publisher-${skewed(i + 2, 400)}`;
  return {
    ...{ n: i + 1, id, version: 1 + (scatter(i + 3) % 40), publisher_id: publisher, account_id: publisher },
    ...{ status, closed, type: pick(TYPES, i + 4), artifact_type: pick(ARTIFACTS, i + 5) },
    ...{ accepting: closed === 0 && scatter(i + 6) % 10 > 0 ? 1 : 0, price: priceOf(i) },
    ...{ deadline: createdAt + (1 + (scatter(i + 7) % 365)) * DAY_MS, created_at: createdAt },
    body: JSON.stringify({ id, publisher_id: publisher, status, ...taskTexts(i) }),
  };
}

function participantRows(i: number): Record<string, string | number>[] {
  const { id, createdAt } = identity(i);
  const workers = new Set(Array.from({ length: scatter(i + 8) % 4 }, (_, k) => skewed(i * 4 + k, 2_000)));
  return [...workers].map((worker) => ({
    ...{ worker_id: `worker-${worker}`, task_id: id, created_at: createdAt, task_n: i + 1 },
    ...{ version: 2, joined_at: createdAt + 1_000, gone: 0 },
  }));
}

function identity(i: number): { id: string; createdAt: number } {
  return { id: `task_${String(i).padStart(26, '0')}`, createdAt: FIRST + i * APART_MS };
}

/** Nothing for two tasks of five, else up to 500 USDC, in micro-units. */
function priceOf(i: number): number {
  return scatter(i + 9) % 5 < 2 ? 0 : (1 + (scatter(i + 10) % 1_000)) * 500_000;
}

function pick(choices: readonly [string, number][], n: number): string {
  let left = scatter(n) % choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return '';
}

/** A number below `limit`; small ones come up far more often than large ones. */
function skewed(n: number, limit: number): number {
  return Math.floor(limit * ((scatter(n) % 10_000) / 10_000) ** 3);
}
