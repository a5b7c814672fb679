import { z } from 'zod';
import type { Bundle } from '../harness.ts';
import { sleep } from '../load.ts';
import type { Usage } from '../meter.ts';
import { call, type Player } from '../populate.ts';
import { usages } from '../rows.ts';
import { openQueue } from './queues.ts';
import { STEPS, type Step } from './rounds.ts';

/** Jobs that each step is done to, one after the other: fewer than one account may hold. */
const JOBS = 8;
/** By then what follows a request is done: its copy, and the note of how far copies are. */
const COPIED_MS = 1_000;

/** What one request uses, on average, while so many jobs wait. */
export type StepRows = Pick<
  Usage,
  'objectRowsRead' | 'objectRowsWritten' | 'statements' | 'catalogueRowsWritten'
>;

export type JobRows = { readonly waiting: number; readonly steps: Readonly<Record<Step, StepRows>> };

const CreatedSchema = z.object({ id: z.string() });
const ClaimedSchema = z.object({ job: CreatedSchema, lease_token: z.string() });

/** The rows of each step in a queue of one account, in which so many jobs wait. */
export async function rowsOfSteps(bundle: Bundle, waiting: number): Promise<JobRows> {
  const { server, workers } = await openQueue(bundle, 1, waiting, { METERED: 'on' });
  const [worker] = workers;
  if (!worker) throw new Error('nobody signed up');
  const held: z.infer<typeof ClaimedSchema>[] = [];
  const doStep = {
    enqueue: () => post(server.url, worker, '', { type: 'bench' }),
    claim: async () => {
      const body = { worker_id: worker.agent, lease_seconds: 600 };
      held.push(ClaimedSchema.parse(await post(server.url, worker, '/claim', body)));
    },
    complete: async () => {
      const { job, lease_token } = ClaimedSchema.parse(held.shift());
      await post(server.url, worker, `/${job.id}/complete`, { worker_id: worker.agent, lease_token });
    },
  };
  // Once, so that what is there only once is there.
  for (const step of STEPS) await doStep[step]();
  const count = async (step: Step): Promise<StepRows> => {
    const before = await used(server.url);
    for (let i = 0; i < JOBS; i += 1) await doStep[step]();
    await sleep(COPIED_MS);
    const after = await used(server.url);
    const each = (what: keyof StepRows) => (after[what] - before[what]) / JOBS;
    return {
      ...{ objectRowsRead: each('objectRowsRead'), objectRowsWritten: each('objectRowsWritten') },
      ...{ statements: each('statements'), catalogueRowsWritten: each('catalogueRowsWritten') },
    };
  };
  await sleep(COPIED_MS);
  const steps = {
    enqueue: await count('enqueue'),
    claim: await count('claim'),
    complete: await count('complete'),
  };
  await server.stop();
  return { waiting, steps };
}

async function used(url: string): Promise<StepRows> {
  const own = (await usages({ url }))['0'];
  if (!own) throw new Error('the jobs were not counted');
  return own;
}

async function post(url: string, { key }: Player, path: string, body: object): Promise<unknown> {
  return await call(url, 'POST', `/v1/jobs${path}`, key, body);
}
