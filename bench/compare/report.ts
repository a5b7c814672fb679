import type { Result, Step } from '../jobs/rounds.ts';
import { ratioOf, STEPS } from '../jobs/rounds.ts';
import { table, whole } from '../markdown.ts';

/** The least ratios of claims that are aimed at: to pg-boss, and to BullMQ. */
const TARGETS = { pgBoss: 1, bullmq: 0.4 };
/** Writes a second that one deployed object is good for, by what Cloudflare says; a claim is one commit. */
const COMMITS_A_SECOND: [number, number] = [200, 500];
const SHARDS = [1, 10, 100];

export type Compared = {
  readonly market: Result;
  readonly bullmq: Result;
  readonly pgBoss: Result;
  readonly conditions: string;
};

/** The three side by side, as markdown. */
export function comparison({ market, bullmq, pgBoss, conditions }: Compared): string {
  const all = [market, bullmq, pgBoss];
  const ratio = (step: Step, other: Result, target: number) => {
    const found = ratioOf(market[step], other[step]).ratio;
    return `${found.toFixed(2)}${step === 'claim' ? (found >= target ? ' ✓' : ' ✗') : ''}`;
  };
  return [
    '# The job queue, compared',
    conditions,
    table(
      ['', 'Agent Market', 'BullMQ', 'pg-boss', 'to BullMQ', 'to pg-boss'],
      [
        ...STEPS.map((step) => [
          `${step}, per second`,
          ...all.map((result) => whole(result[step].perSecond)),
          ...[ratio(step, bullmq, TARGETS.bullmq), ratio(step, pgBoss, TARGETS.pgBoss)],
        ]),
        ['claim, p50 / p99', ...all.map(({ claim }) => latency(claim.latency)), '', ''],
        ...STEPS.map((step) => [
          `${step}, ms of processor, store included`,
          ...all.map((result) => result[step].busy.toFixed(2)),
          ...['', ''],
        ]),
      ],
    ),
    `A claim is to reach ${TARGETS.bullmq} of BullMQ and be level with pg-boss.`,
    DIFFERENCES,
    'Here all of it is one process on the machine of the figures. Deployed, Workers run beside each other wherever ' +
      `requests come in, and each of \`JOB_SHARDS\` objects commits for its accounts alone, ${COMMITS_A_SECOND.join(' to ')} ` +
      'times a second by what Cloudflare says of one object; a claim is one commit, and so are an enqueue and a ' +
      'completion. All accounts together, if they are many:',
    table(
      ['`JOB_SHARDS`', ...SHARDS.map(String)],
      [
        [
          'commits a second: claims, enqueues or completions',
          ...SHARDS.map((shards) => COMMITS_A_SECOND.map((each) => whole(shards * each)).join('–')),
        ],
      ],
    ),
    'One account is in one shard, whatever their number.',
  ].join('\n\n');
}

const DIFFERENCES = [
  'What differs:',
  '',
  table(
    ['', 'Agent Market', 'BullMQ', 'pg-boss'],
    [
      ['a 2xx is on disk', 'yes', 'with `appendfsync always`', 'yes'],
      ['whose a job is', 'an account’s, by its API key', 'one queue, no identity', 'one queue, no identity'],
      ['request checked against the contract', 'yes', 'no', 'no'],
      ['running slots and daily limits of an account', 'exact, in every claim', 'none', 'none'],
      ['a lease', 'of the claim, with a token', 'of the worker, with a token', 'of the job, by its attempt'],
      ['exact position and estimate in each answer', 'yes', 'no', 'no'],
      ['listed at once, with filters', 'yes: an enqueue waits for it', 'by state', 'by state'],
      ['a log that watchers resume from', 'yes', 'the last 10,000 events', 'no'],
    ],
  ),
].join('\n');

function latency({ p50, p99 }: Result['claim']['latency']): string {
  return `${whole(p50)} / ${whole(p99)} ms`;
}
