import { z } from 'zod';
import type { Server } from './harness.ts';
import { quantile } from './load.ts';
import { type Cast, call, publish } from './populate.ts';
import { WATER } from './words.ts';

const CLIENTS = 4;

/** Milliseconds from handing in work to its answer, and to its verdict. */
export type Latencies = {
  readonly count: number;
  readonly accepted: { readonly p50: number; readonly p95: number };
  readonly judged: { readonly p50: number; readonly p95: number };
};

const SubmissionSchema = z.object({ id: z.string(), status: z.string() });

/** A few clients, each of which hands in work and waits for its verdict before it goes on. */
export async function verdictLatencies(
  market: Server,
  { publisher, workers }: Cast,
  seconds: number,
): Promise<Latencies> {
  const [task = ''] = await publish(market.url, publisher, 1, 'rubric');
  const accepted: number[] = [];
  const judged: number[] = [];
  const until = performance.now() + seconds * 1_000;
  const client = async (place: number) => {
    for (let i = place; performance.now() < until; i += CLIENTS) {
      const worker = workers[i % workers.length];
      if (!worker) throw new Error('nobody works');
      const start = performance.now();
      const body = { worker_id: worker.agent, content: WATER.work };
      const path = `/v1/tasks/${task}/submissions`;
      const { id } = SubmissionSchema.parse(await call(market.url, 'POST', path, worker.key, body));
      accepted.push(performance.now() - start);
      const read = await call(market.url, 'GET', `/v1/submissions/${id}?wait=25`, worker.key);
      if (SubmissionSchema.parse(read).status === 'judging') throw new Error(`${id} was not judged in 25 s`);
      judged.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, place) => client(place)));
  const percentiles = (values: number[]) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });
  return { count: judged.length, accepted: percentiles(accepted), judged: percentiles(judged) };
}
