import type { Growth } from './growth.ts';
import { type History, historySection } from './history.ts';
import { type JobsResults, jobsSection } from './jobs/report.ts';
import { type Judgings, judgingsSection } from './judgings.ts';
import type { Latencies } from './latency.ts';
import type { PaidLife } from './life.ts';
import { CONNECTIONS, type Pace, type Standing } from './load.ts';
import { machine } from './machine.ts';
import { table, tidy, whole } from './markdown.ts';
import { MONEY_CONNECTIONS } from './money.ts';
import { type PayoutResults, payoutsSection } from './payouts.ts';
import { growthSection, lifeSection } from './report-money.ts';
import type { RowsRead, RowsWritten } from './rows.ts';
import type { Startup, sizeOf } from './startup.ts';

/** A comparison of the market with the bare Worker, and the least ratio it should reach; null for none. */
export type Comparison = {
  readonly what: string;
  readonly bare: Standing;
  readonly market: Standing;
  readonly target: number | null;
};

export type Results = {
  /** The load generator, with its version. */
  readonly generator: string;
  readonly pace: Pace;
  /** Requests in a round of what can be sent once only. */
  readonly once: { readonly fundings: number; readonly claims: number; readonly settlements: number };
  readonly comparisons: readonly Comparison[];
  readonly latencies: Latencies;
  readonly lives: readonly PaidLife[];
  readonly growth: Growth;
  readonly rowsWritten: readonly RowsWritten[];
  readonly sizes: readonly number[];
  readonly rowsRead: readonly RowsRead[];
  readonly history: History;
  readonly payouts: PayoutResults;
  readonly judgings: Judgings;
  readonly jobs: JobsResults;
  readonly size: ReturnType<typeof sizeOf>;
  readonly startup: Startup;
};

const PAGE = 20;
export const MOST_SINGLE = 3 * PAGE;
export const MOST_COMBINED = 1_000;
const MOST_KIB = 1_229;

/** All results as markdown. */
export function report(results: Results): string {
  const { size, startup, latencies } = results;
  const invalid = results.comparisons.some(
    ({ bare, market }) => bare.errors.length + market.errors.length > 0,
  );
  return [
    `# Benchmarks`,
    conditions(results),
    ...(invalid ? ['**Not valid: some rounds met errors; see the table.**'] : []),
    comparisonTable(results.comparisons),
    table(
      ['what', 'value', 'target'],
      [
        ['bundle, gzip', `${whole(size.gzipped)} KiB (${whole(size.plain)} KiB plain)`, `≤ ${MOST_KIB} KiB`],
        ['start to first answer, bare', `${whole(startup.bareMs)} ms`, ''],
        [
          'start to first answer, market',
          `${whole(startup.marketMs)} ms, ${startup.ratio.toFixed(2)} × bare`,
          '',
        ],
        ['submission to answer, p50 / p95', pair(latencies.accepted), ''],
        ['submission to verdict, p50 / p95', pair(latencies.judged), ''],
      ],
    ),
    lifeSection(results.lives),
    growthSection(results.growth),
    `## Rows that a submission writes`,
    table(
      ['submission', 'object rows', 'statements', 'alarms set', 'catalogue rows', 'catalogue batches'],
      results.rowsWritten.map((row) => [
        row.what,
        ...[
          row.objectRowsWritten,
          row.statements,
          row.alarmsSet,
          row.catalogueRowsWritten,
          row.catalogueCalls,
        ].map(tidy),
      ]),
    ),
    `## Rows that a page of ${PAGE} tasks reads`,
    `The most of the first two pages. A single filter or sort should read at most ${MOST_SINGLE} rows, a combination ` +
      `at most ${MOST_COMBINED.toLocaleString('en')}, however many tasks there are; what reads more is marked.`,
    table(
      ['list', ...results.sizes.map((tasks) => `of ${tasks.toLocaleString('en')} tasks`)],
      results.rowsRead.map(({ query, combined, most }) => [
        query === '' ? '(all, newest first)' : `\`${query}\``,
        ...most.map((rows) =>
          rows > (combined ? MOST_COMBINED : MOST_SINGLE) ? `**${rows}** ✗` : `${rows}`,
        ),
      ]),
    ),
    historySection(results.history),
    payoutsSection(results.payouts),
    judgingsSection(results.judgings),
    jobsSection(results.jobs),
  ].join('\n\n');
}

/** What the figures come from; only ratios travel to another machine. */
function conditions({ generator, pace: { rounds, seconds }, once }: Results): string {
  return [
    `${machine(generator)} `,
    `${CONNECTIONS} connections (${MONEY_CONNECTIONS} for funding and settling), load generator on the same machine; `,
    `${rounds} rounds of ${seconds} s of each in turn. Tasks can be funded, claimed and settled once only: there the `,
    `market’s rounds are not of ${seconds} s but of ${once.fundings}, ${once.claims} and ${once.settlements} requests. `,
    'The ratio is the median of the rounds’ ratios.',
  ].join('');
}

export function comparisonTable(comparisons: readonly Comparison[]): string {
  return table(
    [
      ...['what', 'bare, per second', 'market, per second', 'ratio', 'rounds from–to', 'target'],
      'ms of processor, bare / market',
    ],
    comparisons.map(toRow),
  );
}

function toRow({ what, bare, market, target }: Comparison): string[] {
  const errors = [...bare.errors, ...market.errors];
  const ratio = `${market.ratio.toFixed(2)}${target === null ? '' : market.ratio >= target ? ' ✓' : ' ✗'}`;
  return [
    what,
    ...[bare, market].map(({ perSecond }) => whole(perSecond)),
    errors.length > 0 ? `invalid: ${errors.join('; ')}` : ratio,
    `${market.lowest.toFixed(2)}–${market.highest.toFixed(2)}`,
    target === null ? '' : `≥ ${target.toFixed(1)}`,
    `${bare.busy.toFixed(2)} / ${market.busy.toFixed(2)}`,
  ];
}

function pair({ p50, p95 }: Latencies['judged']): string {
  return `${whole(p50)} / ${whole(p95)} ms`;
}
