import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { newPlace } from '../harness.ts';
import { type Latency, measure, median, type PlannedRequest, type Round, type Target } from '../load.ts';
import type { Player } from '../populate.ts';

/** What happens to each job of a round, in this order. */
export const STEPS = ['enqueue', 'claim', 'complete'] as const;

export type Step = (typeof STEPS)[number];

/** A queue that is reached as the market's is, below `prefix`; its workers are of an account each. */
export type Contender = {
  readonly name: string;
  readonly server: Target;
  readonly prefix: string;
  readonly workers: readonly Player[];
};

type JobRound = Readonly<Record<Step, Round>>;

/** What came of one step of one contender: medians of its rounds. */
export type StepResult = {
  readonly perSecond: number;
  readonly latency: Latency;
  /** Of each round, in the order of the rounds. */
  readonly rounds: readonly number[];
  readonly busy: number;
  readonly errors: readonly string[];
};

export type Result = { readonly name: string } & Readonly<Record<Step, StepResult>>;

const ClaimedSchema = z.object({
  job: z.object({ id: z.string(), claimed_by: z.string() }).nullable(),
  lease_token: z.string().optional(),
});

const PAYLOAD = { report: 'sales', month: '2026-10', sources: ['north', 'south'], note: 'x'.repeat(200) };
const RESULT = { sold: 1_204, note: 'y'.repeat(200) };
/** Long enough that no lease runs out in a round. */
const LEASE_SECONDS = 600;

/**
 * Rounds of all contenders in turn, every other time in reverse order: in each round every worker enqueues `each` jobs of
 * its account, then claims as many, then completes what it claimed. So the number of jobs that wait is the same at the
 * end of a round as at its beginning.
 */
export async function compareQueues(
  contenders: readonly Contender[],
  { rounds, each }: { readonly rounds: number; readonly each: number },
): Promise<Result[]> {
  const all = new Map<string, JobRound[]>(contenders.map(({ name }) => [name, []]));
  for (let i = -1; i < rounds; i += 1) {
    for (const contender of i % 2 === 0 ? contenders : contenders.toReversed()) {
      const round = await playRound(contender, each);
      // The first round only warms up.
      if (i >= 0) all.get(contender.name)?.push(round);
    }
  }
  return [...all].map(([name, own]) => {
    const of = (step: Step) => summary(own.map((round) => round[step]));
    return { name, enqueue: of('enqueue'), claim: of('claim'), complete: of('complete') };
  });
}

/** How a step fares against the same step of another: the median of the rounds' ratios, and the least and the highest. */
export function ratioOf(
  { rounds: own }: StepResult,
  { rounds: base }: StepResult,
): { ratio: number; lowest: number; highest: number } {
  const ratios = own.map((perSecond, i) => perSecond / (base[i] ?? Number.NaN));
  return { ratio: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}

async function playRound(contender: Contender, each: number): Promise<JobRound> {
  const { prefix, workers } = contender;
  const byAll = (path: string, body: (worker: Player) => object): PlannedRequest[] =>
    workers.map((worker) => ({ ...post(`${prefix}${path}`, worker), body: body(worker) }));
  const { round: enqueue } = await play(
    ...([
      contender,
      'enqueue',
      byAll('/v1/jobs', () => ({ type: 'bench', payload: PAYLOAD })),
      each,
    ] as const),
  );
  const toClaim = byAll('/v1/jobs/claim', ({ agent }) => ({
    worker_id: agent,
    lease_seconds: LEASE_SECONDS,
  }));
  const { round: claim, answers } = await play(contender, 'claim', toClaim, each);
  const byAgent = new Map(workers.map((worker) => [worker.agent, worker]));
  const toComplete = answers.map((answer): PlannedRequest => {
    const { job, lease_token } = ClaimedSchema.parse(JSON.parse(answer));
    const worker = job && byAgent.get(job.claimed_by);
    if (!worker) throw new Error(`a claim of ${contender.name} was answered ${answer}`);
    const body = { worker_id: worker.agent, lease_token, result: RESULT };
    return { ...post(`${prefix}/v1/jobs/${job.id}/complete`, worker), body };
  });
  const { round: complete } = await play(contender, 'complete', toComplete, 1);
  return { enqueue, claim, complete };
}

async function play(
  { name, server }: Contender,
  step: Step,
  requests: readonly PlannedRequest[],
  passes: number,
): Promise<{ round: Round; answers: string[] }> {
  const file = newPlace('answers');
  const load = { name: `${name}, ${step}`, server, isOnce: true };
  const round = await measure(load, [{ passes, requests }], { seconds: 0 }, file);
  const answers = readFileSync(file, 'utf8').trimEnd().split('\n');
  const planned = passes * requests.length;
  if (round.errors !== null || answers.length !== planned) {
    throw new Error(`${name}, ${step}: ${answers.length} of ${planned} answers; ${round.errors}`);
  }
  return { round, answers };
}

function post(path: string, { key }: Player) {
  return { method: 'POST' as const, path, key };
}

function summary(rounds: readonly Round[]): StepResult {
  const of = (pick: (round: Round) => number) => median(rounds.map(pick));
  return {
    perSecond: of(({ perSecond }) => perSecond),
    latency: {
      ...{ p50: of(({ latency }) => latency.p50), p95: of(({ latency }) => latency.p95) },
      p99: of(({ latency }) => latency.p99),
    },
    rounds: rounds.map(({ perSecond }) => perSecond),
    busy: of(({ busy }) => busy),
    errors: rounds.flatMap(({ errors }) => errors ?? []),
  };
}
