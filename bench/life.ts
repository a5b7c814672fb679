import { z } from 'zod';
import type { Server } from './harness.ts';
import { sleep } from './load.ts';
import { type Usage, UsageSchema } from './meter.ts';
import { type Cast, call, credit, type Player, signUp } from './populate.ts';
import { SETTLED_MS, usages } from './rows.ts';
import { WATER } from './words.ts';

/** How a life goes: `pauseMs` between its steps, `apartMs` between the beginnings of two lives. */
type Course = {
  readonly what: string;
  readonly pauseMs: number;
  readonly apartMs: number;
  readonly isKeyed: boolean;
};

/** What one life uses, on average over `count` of them. */
export type PaidLife = { readonly what: string; readonly count: number; readonly usage: Usage };

const LIVES = 5;
const WORK = ['I do not know.', 'Water is wet.', WATER.work];
const LONGEST_WAIT_MS = 20_000;
/** By then the alarms that look after a step have fired, and an object with nothing to do may have left memory. */
const BY_ITSELF_MS = 13_000;

const AT_A_STROKE = { pauseMs: 0, apartMs: 5_000 };
const COURSES: readonly Course[] = [
  { what: 'each step by itself', pauseMs: BY_ITSELF_MS, apartMs: 2_000, isKeyed: false },
  { ...AT_A_STROKE, what: 'at a stroke', isKeyed: false },
  { ...AT_A_STROKE, what: 'at a stroke, under Idempotency-Keys', isKeyed: true },
];

const CreatedSchema = z.object({ id: z.string() });
const BodySchema = z.object({
  ...{ submission_count: z.number(), judging_count: z.number(), failed_count: z.number() },
  status: z.string(),
});

/**
 * What whole paid lives use: published, funded, claimed by three, handed in by three, two failed and the third
 * passed by the local judge, paid, and all of it copied to where it is listed. Nothing else runs meanwhile. Nobody
 * reads the task: each read is one more Worker request and one more call.
 */
export async function paidLives(probe: Server): Promise<PaidLife[]> {
  const cast = await signUp(probe.url);
  await credit(probe.url, [cast.publisher.account]);
  // Once, so that the objects of those who take part know what they will know from then on.
  await live(probe, cast, { ...AT_A_STROKE, what: 'first', isKeyed: false }, 0);
  await sleep(SETTLED_MS);
  const lives: PaidLife[] = [];
  for (const course of COURSES) {
    const before = await total(probe);
    await Promise.all(Array.from({ length: LIVES }, (_, i) => live(probe, cast, course, i)));
    await sleep(SETTLED_MS);
    const after = await total(probe);
    lives.push({ what: course.what, count: LIVES, usage: each(before, after) });
  }
  return lives;
}

async function live(probe: Server, cast: Cast, { what, pauseMs, apartMs, isKeyed }: Course, i: number) {
  await sleep(i * apartMs);
  const workers = cast.workers.slice(0, WORK.length);
  let steps = 0;
  const post = async ({ key }: Player, path: string, body: object): Promise<unknown> => {
    if (steps > 0) await sleep(pauseMs);
    steps += 1;
    const headers = isKeyed ? { 'Idempotency-Key': `${what} ${i} ${steps}` } : {};
    return await call(probe.url, 'POST', path, key, body, headers);
  };
  const { title, description, rubric } = WATER;
  const publisher = { publisher_id: cast.publisher.agent };
  const spec = { ...publisher, title, description, rubric, price: '10.00' };
  const { id } = CreatedSchema.parse(await post(cast.publisher, '/v1/tasks', spec));
  await post(cast.publisher, `/v1/tasks/${id}/fund`, publisher);
  for (const worker of workers) await post(worker, `/v1/tasks/${id}/claim`, { worker_id: worker.agent });
  for (const [n, worker] of workers.entries()) {
    const work = { worker_id: worker.agent, content: WORK[n] };
    await post(worker, `/v1/tasks/${id}/submissions`, work);
    await judged(probe, id, n + 1);
  }
  await checkPaid(probe, id);
}

/** Waits until the list shows that so many submissions are judged; looks past the Worker, so that nothing counts. */
async function judged(probe: Server, id: string, submissions: number): Promise<void> {
  const catalogue = await probe.database('CATALOGUE');
  const query = catalogue.prepare('SELECT body FROM tasks WHERE id = ?').bind(id);
  for (const end = Date.now() + LONGEST_WAIT_MS; Date.now() < end; await sleep(50)) {
    const body = BodySchema.parse(JSON.parse((await query.first<string>('body')) ?? 'null'));
    if (body.submission_count < submissions || body.judging_count > 0) continue;
    const expected = submissions < WORK.length ? 'funded' : 'resolved';
    if (body.status === expected) return;
    throw new Error(`${id} is ${body.status} after ${submissions} submissions, not ${expected}`);
  }
  throw new Error(`${id} had no verdict in time`);
}

/** A life that did not end as it should has not been counted. */
async function checkPaid(probe: Server, id: string): Promise<void> {
  const books = await probe.database('BOOKS');
  const query = books.prepare('SELECT kind FROM transfers WHERE task_id = ? ORDER BY kind').bind(id);
  let kinds = '';
  for (const end = Date.now() + LONGEST_WAIT_MS; Date.now() < end; await sleep(50)) {
    kinds = (await query.all<{ kind: string }>()).results.map(({ kind }) => kind).join(', ');
    if (kinds === 'fee, hold, payout') return;
  }
  throw new Error(`${id} ended with these transfers: ${kinds}`);
}

/** What everybody has used so far. */
async function total(probe: Server): Promise<Usage> {
  const sum = UsageSchema.parse({});
  for (const usage of Object.values(await usages(probe))) {
    for (const what of UsageSchema.keyof().options) sum[what] += usage[what];
  }
  return sum;
}

function each(before: Usage, after: Usage): Usage {
  const usage = UsageSchema.parse({});
  for (const what of UsageSchema.keyof().options) usage[what] = (after[what] - before[what]) / LIVES;
  return usage;
}
