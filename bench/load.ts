import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { newPlace, type Server } from './harness.ts';

export const CONNECTIONS = 32;
/** A server is quiet when it uses less than this share of a processor for so many glances in a row. */
const QUIET_SHARE = 0.05;
const QUIET_GLANCES = 3;
const GLANCE_MS = 300;
const MOST_GLANCES = 60;
/** A round whose requests can be sent once only is given up after this long. */
const LONGEST_SECONDS = 60;

export type PlannedRequest = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly key?: string;
  readonly body?: object;
};

/** Requests that are sent so many times over before the next block's turn comes. */
export type Block = { readonly passes: number; readonly requests: readonly PlannedRequest[] };

/** Milliseconds from a request to its answer, with all connections asking. */
export type Latency = { readonly p50: number; readonly p95: number; readonly p99: number };

/** `busy` is the server's processor time for one request and all that followed from it, in milliseconds. */
export type Round = {
  readonly perSecond: number;
  readonly busy: number;
  readonly latency: Latency;
  readonly errors: string | null;
};

/** What is asked of a server: where it is, and how much processor time it has used. */
export type Target = Pick<Server, 'url' | 'busy'>;

/** One contender of a comparison: prepares a round, out of the clock, and cleans up after it. */
export type Contender = {
  readonly name: string;
  readonly server: Target;
  plan(round: number): Promise<readonly Block[]>;
  settle?(): Promise<void>;
  /** Its requests can be sent once only: a round ends when all of them have been, however long that takes. */
  readonly isOnce?: boolean;
  /** A round is not valid if one answer of a hundred takes longer: it would not mean what it should. */
  readonly slowestMs?: number;
};

/** What came of one contender; `ratio` compares it, round by round, with the first of them. */
export type Standing = {
  readonly name: string;
  readonly perSecond: number;
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  readonly busy: number;
  readonly busyRatio: number;
  readonly errors: readonly string[];
};

export type Pace = { readonly rounds: number; readonly seconds: number; readonly connections?: number };

const ResultSchema = z.object({
  requests: z.number(),
  micros: z.number(),
  refused: z.number(),
  broken: z.number(),
  exhausted: z.number(),
  ...{ p50: z.number(), p95: z.number(), p99: z.number() },
});

/** The load generator's version; throws an explanation of how to get it, if it is not there. */
export async function requireWrk(): Promise<string> {
  const output = await run(['-v']).catch(() => {
    throw new Error(
      'The load generator `wrk` is not installed. On Debian and Ubuntu: apt-get install wrk. ' +
        'Elsewhere: https://github.com/wg/wrk.',
    );
  });
  return /^wrk \S+/.exec(output)?.[0] ?? 'wrk';
}

/**
 * Rounds of all contenders in turn, so that whatever else the machine does meets them alike; every other time in
 * reverse order. The first contender is what the others are measured against.
 */
export async function compare(contenders: readonly Contender[], pace: Pace): Promise<Standing[]> {
  const rounds = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
  for (let i = -1; i < pace.rounds; i += 1) {
    for (const contender of i % 2 === 0 ? contenders : contenders.toReversed()) {
      const round = await measure(contender, await contender.plan(i + 1), pace);
      // The first round only warms up.
      if (i >= 0) rounds.get(contender.name)?.push(round);
    }
  }
  const base = [...rounds.values()][0] ?? [];
  return [...rounds].map(([name, own]) => standing(name, own, base));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function standing(name: string, own: readonly Round[], base: readonly Round[]): Standing {
  const ratios = own.map(({ perSecond }, i) => perSecond / (base[i]?.perSecond ?? Number.NaN));
  return {
    name,
    perSecond: median(own.map(({ perSecond }) => perSecond)),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    busy: median(own.map(({ busy }) => busy)),
    busyRatio: median(own.map(({ busy }, i) => (base[i]?.busy ?? Number.NaN) / busy)),
    errors: own.flatMap(({ errors }) => (errors === null ? [] : [errors])),
  };
}

/** One round; the bodies of its answers go to `answers`, a file, if its requests can be sent once only. */
export async function measure(
  { name, server, settle, isOnce = false, slowestMs = Number.POSITIVE_INFINITY }: Omit<Contender, 'plan'>,
  blocks: readonly Block[],
  pace: Omit<Pace, 'rounds'>,
  answers: string | null = null,
): Promise<Round> {
  const seconds = isOnce ? LONGEST_SECONDS : pace.seconds;
  const plan = newPlace('plan');
  writeFileSync(plan, blocks.map(toLines).join(''));
  const script = join(import.meta.dirname, 'plan.lua');
  await quiet(server);
  const before = server.busy();
  const output = await run(
    [
      ...[
        '-t1',
        `-c${pace.connections ?? CONNECTIONS}`,
        `-d${seconds}s`,
        '--timeout',
        '10s',
        '-s',
        script,
        server.url,
      ],
      ...['--', plan, isOnce ? 'once' : 'over and over', ...(answers === null ? [] : [answers])],
    ],
    (seconds + 30) * 1_000,
  );
  await settle?.();
  await quiet(server);
  const busy = server.busy() - before;
  const line = /^RESULT (.*)$/m.exec(output)?.[1];
  if (line === undefined) throw new Error(`wrk gave no result: ${output}`);
  const { requests, micros, refused, broken, exhausted, p50, p95, p99 } = ResultSchema.parse(
    JSON.parse(line),
  );
  const errors = [
    ...(refused > 0 ? [`${refused} of ${requests} answers were refusals`] : []),
    ...(broken > 0 ? [`${broken} connections failed`] : []),
    ...(exhausted > 0 && !isOnce ? ['the plan was exhausted'] : []),
    ...(requests === 0 ? ['nothing was answered'] : []),
    ...(p99 / 1_000 > slowestMs ? [`answers took ${Math.round(p99 / 1_000)} ms`] : []),
  ];
  if (errors.length > 0) console.error(`INVALID ROUND of ${name}: ${errors.join(', ')}`);
  return {
    perSecond: requests / (micros / 1e6),
    busy: (busy * 1_000) / requests,
    latency: { p50: p50 / 1_000, p95: p95 / 1_000, p99: p99 / 1_000 },
    errors: errors.length > 0 ? errors.join(', ') : null,
  };
}

/** Waits until a server has done what it does on the side, so that no round pays for another. */
async function quiet(server: Target): Promise<void> {
  let still = 0;
  for (let i = 0; i < MOST_GLANCES && still < QUIET_GLANCES; i += 1) {
    const before = server.busy();
    await sleep(GLANCE_MS);
    const share = (server.busy() - before) / (GLANCE_MS / 1_000);
    still = share > QUIET_SHARE ? 0 : still + 1;
  }
}

function toLines({ passes, requests }: Block): string {
  const lines = requests.map(({ method, path, key = '-', body }) =>
    [method, path, key, body ? JSON.stringify(body) : ''].join('\t'),
  );
  return `${[`block ${passes}`, ...lines].join('\n')}\n`;
}

/** Runs wrk to its end, or kills it after `limit`. */
async function run(args: readonly string[], limit = 5_000): Promise<string> {
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += String(data);
    });
  }
  try {
    await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', done);
    });
    return output;
  } finally {
    clearTimeout(timer);
  }
}
