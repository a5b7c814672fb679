import { CONNECTIONS } from '../load.ts';
import { table, tidy, whole } from '../markdown.ts';
import { type Result, ratioOf, STEPS } from './rounds.ts';
import type { JobRows } from './rows.ts';

/** The least ratio to a bare object with the same SQL that is aimed at. */
const TARGET = 0.6;

export type JobsPace = {
  readonly rounds: number;
  /** Jobs of each account in a round. */
  readonly each: number;
  /** Jobs that wait before a round: few, and many. */
  readonly waiting: readonly [number, number];
};

export type JobsResults = {
  readonly pace: JobsPace;
  readonly accounts: number;
  /** Of a bare object with the least SQL and with the same, and of the market with few jobs waiting and with many. */
  readonly results: { readonly [name in 'least' | 'same' | 'few' | 'many']: Result };
  readonly rows: readonly JobRows[];
};

/** What the queue of jobs does, as markdown. */
export function jobsSection({ pace, accounts, results, rows }: JobsResults): string {
  const { least, same, few, many } = results;
  const [small, large] = pace.waiting.map(whole);
  return [
    '## The queue of jobs',
    `${pace.rounds} rounds of each in turn, in which every one of ${accounts} accounts enqueues, then claims, then ` +
      `completes ${pace.each} jobs, over ${CONNECTIONS} connections; all of them are in one object. “Least” is a bare ` +
      'object with one table, one index and one statement a request; “same SQL” a bare object that runs the very ' +
      `statements of the market’s: both without routes, identity or copies, and with ${small} jobs waiting.`,
    table(
      [
        ...['step', 'least, per second', 'same SQL, per second', `market, ${small} waiting`],
        ...['ratio to the same SQL', 'rounds from–to', 'target', `market, ${large} waiting`],
        ...['many to few', 'ms of processor, same SQL / market'],
      ],
      STEPS.map((step) => {
        const { ratio, lowest, highest } = ratioOf(few[step], same[step]);
        return [
          ...[step, ...[least, same, few].map((each) => whole(each[step].perSecond))],
          `${ratio.toFixed(2)} ${ratio >= TARGET ? '✓' : '✗'}`,
          `${lowest.toFixed(2)}–${highest.toFixed(2)}`,
          `≥ ${TARGET}`,
          whole(many[step].perSecond),
          `${ratioOf(many[step], few[step]).ratio.toFixed(2)} ×`,
          `${same[step].busy.toFixed(2)} / ${few[step].busy.toFixed(2)}`,
        ];
      }),
    ),
    'Milliseconds from a claim to its answer, over all connections at once:',
    table(
      ['claims', 'p50', 'p95', 'p99'],
      [
        latencyRow('least', least),
        latencyRow('same SQL', same),
        latencyRow(`market, ${small} waiting`, few),
        latencyRow(`market, ${large} waiting`, many),
      ],
    ),
    'Rows and statements of one request, in a queue of one account:',
    table(
      [
        ...['step', 'jobs waiting', 'object rows read', 'object rows written', 'statements'],
        'catalogue rows written',
      ],
      STEPS.flatMap((step) =>
        rows.map(({ waiting, steps }) => [
          ...[step, whole(waiting), tidy(steps[step].objectRowsRead), tidy(steps[step].objectRowsWritten)],
          ...[tidy(steps[step].statements), tidy(steps[step].catalogueRowsWritten)],
        ]),
      ),
    ),
  ].join('\n\n');
}

function latencyRow(what: string, { claim: { latency } }: Result): string[] {
  return [what, ...[latency.p50, latency.p95, latency.p99].map(tidy)];
}
