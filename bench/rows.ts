import { z } from 'zod';
import { BUSY, RARE } from './believable.ts';
import type { Server } from './harness.ts';
import { sleep } from './load.ts';
import { type Usage, UsageSchema } from './meter.ts';
import { call, inParallel, type Player, publish, signUp } from './populate.ts';
import { WATER } from './words.ts';

const PAGES = 2;
const FILL_STEP = 10_000;
const BURST = 100;
/** After this long every copy has been made and every alarm that looks after them has fired. */
export const SETTLED_MS = 12_000;

const PageSchema = z.object({
  rowsRead: z.number(),
  items: z.number(),
  next: z.array(z.union([z.string(), z.number()])).nullable(),
});

const UsagesSchema = z.record(z.string(), UsageSchema);

/** A list: the query, and whether it combines filters, for which more rows may be read. */
export type ListQuery = { readonly query: string; readonly combined: boolean };

const single = (...queries: string[]) => queries.map((query) => ({ query, combined: false }));
const combined = (...queries: string[]) => queries.map((query) => ({ query, combined: true }));

/** Every filter and every sort, common and rare values of each; and combinations, the unlucky ones among them. */
export const LISTS: readonly ListQuery[] = [
  ...single('', 'sort=price', 'sort=deadline'),
  ...single('status=open', 'status=expired', 'status=cancelled', 'status=closed', 'status=funded'),
  ...single('type=quality_first', 'accepting=true', 'accepting=false'),
  ...single(`publisher_id=${BUSY.publisher}`, `publisher_id=${RARE.publisher}`, 'publisher_id=nobody'),
  ...single(`worker_id=${BUSY.worker}`, `worker_id=${RARE.worker}`, 'worker_id=nobody'),
  ...single('min_price=100', 'min_price=499', 'min_price=501', 'max_price=0', 'max_price=100'),
  ...single('artifact_type=code', `artifact_type=${RARE.artifactType}`),
  ...single('deadline_before=2040-01-03T00:00:00.000Z', 'deadline_before=2050-01-01T00:00:00.000Z'),
  ...single('q=water', 'q=quarterly+report+managers', 'q=nothing+has+this'),
  ...combined('min_price=100&max_price=101', 'sort=price&min_price=100', 'sort=price&max_price=1'),
  ...combined('sort=price&status=open', 'sort=price&status=cancelled', 'sort=price&status=funded'),
  ...combined(`sort=price&worker_id=${BUSY.worker}`, `sort=price&worker_id=${RARE.worker}`),
  ...combined('sort=deadline&accepting=true', `sort=deadline&publisher_id=${RARE.publisher}`),
  ...combined('status=open&type=quality_first', 'status=cancelled&type=quality_first&accepting=false'),
  ...combined(`publisher_id=${BUSY.publisher}&status=cancelled`, `worker_id=${BUSY.worker}&status=cancelled`),
  ...combined(`artifact_type=${RARE.artifactType}&accepting=true`, 'type=quality_first&min_price=499'),
  ...combined('accepting=true&deadline_before=2040-01-03T00:00:00.000Z', 'q=water&status=cancelled'),
  ...combined(`q=water&worker_id=${BUSY.worker}`, 'q=report&min_price=499', 'min_price=499&max_price=499.5'),
];

export type RowsRead = ListQuery & { readonly most: readonly number[] };

/** The most rows that one page of each list reads, at each size of the catalogue. */
export async function rowsRead(probe: Server, sizes: readonly number[]): Promise<RowsRead[]> {
  const results: RowsRead[] = LISTS.map((list) => ({ ...list, most: [] }));
  let filled = 0;
  for (const size of sizes) {
    for (; filled < size; filled = Math.min(size, filled + FILL_STEP)) {
      const to = Math.min(size, filled + FILL_STEP);
      await call(probe.url, 'GET', `/bench/fill?from=${filled}&to=${to}`, null);
    }
    for (const [i, { query, combined, most }] of results.entries()) {
      results[i] = { query, combined, most: [...most, await mostOf(probe, query)] };
    }
  }
  return results;
}

async function mostOf(probe: Server, query: string): Promise<number> {
  let after: unknown = null;
  let most = 0;
  for (let page = 0; page < PAGES; page += 1) {
    const position = after === null ? '' : `&after=${encodeURIComponent(JSON.stringify(after))}`;
    const answer = PageSchema.parse(await call(probe.url, 'GET', `/bench/list?${query}${position}`, null));
    most = Math.max(most, answer.rowsRead);
    if (answer.next === null) break;
    after = answer.next;
  }
  return most;
}

/** What one kind of submission writes, per submission, however many were made. */
export type RowsWritten = { readonly what: string } & Readonly<
  Pick<Usage, 'objectRowsWritten' | 'statements' | 'alarmsSet' | 'catalogueRowsWritten' | 'catalogueCalls'>
>;

type Scenario = {
  readonly what: string;
  readonly oracle: 'manual' | 'rubric';
  readonly submissions: number;
  /** Submissions of the same worker before the count begins. */
  readonly before: number;
  readonly keyed: boolean;
};

const ALONE = { oracle: 'manual', submissions: 1, before: 0, keyed: false } as const;
const SCENARIOS: readonly Scenario[] = [
  { ...ALONE, what: 'the first of a worker, alone' },
  { ...ALONE, what: 'a later one, alone', before: 1 },
  { ...ALONE, what: 'a later one under an Idempotency-Key', before: 1, keyed: true },
  { ...ALONE, what: `each of ${BURST} in a burst`, submissions: BURST },
  { ...ALONE, what: 'one alone, with its verdict by the local judge', oracle: 'rubric' },
  {
    ...ALONE,
    what: `each of ${BURST} in a burst, with their verdicts`,
    submissions: BURST,
    oracle: 'rubric',
  },
];

/** What submissions write, in their task's object, their account's and the catalogue. */
export async function rowsWritten(probe: Server): Promise<RowsWritten[]> {
  const { publisher, workers } = await signUp(probe.url);
  const stages = await inParallel(SCENARIOS.length, async (i) => {
    const [scenario, worker] = [SCENARIOS[i], workers[i]];
    if (!scenario || !worker) throw new Error('there are too few workers');
    const [task = ''] = await publish(probe.url, publisher, 1, scenario.oracle);
    await inParallel(scenario.before, () => submit(probe.url, task, worker, null));
    return { scenario, worker, task };
  });
  await sleep(SETTLED_MS);
  const before = await usages(probe);
  for (const { scenario, worker, task } of stages) {
    await inParallel(scenario.submissions, () =>
      submit(probe.url, task, worker, scenario.keyed ? 'bench' : null),
    );
  }
  await sleep(SETTLED_MS);
  const after = await usages(probe);
  return stages.map(({ scenario: { what, submissions }, worker, task }) => {
    const each = (count: keyof Usage) =>
      [task, worker.account].reduce(
        (sum, name) => sum + ((after[name]?.[count] ?? 0) - (before[name]?.[count] ?? 0)) / submissions,
        0,
      );
    return {
      ...{ what, objectRowsWritten: each('objectRowsWritten'), statements: each('statements') },
      ...{ alarmsSet: each('alarmsSet'), catalogueRowsWritten: each('catalogueRowsWritten') },
      catalogueCalls: each('catalogueCalls'),
    };
  });
}

/** What every owner has used so far. */
export async function usages(probe: Pick<Server, 'url'>) {
  return UsagesSchema.parse(await call(probe.url, 'GET', '/bench/usage', null));
}

async function submit(url: string, task: string, { agent, key }: Player, idempotencyKey: string | null) {
  const headers = idempotencyKey === null ? {} : { 'Idempotency-Key': idempotencyKey };
  const body = { worker_id: agent, content: WATER.work };
  await call(url, 'POST', `/v1/tasks/${task}/submissions`, key, body, headers);
}
