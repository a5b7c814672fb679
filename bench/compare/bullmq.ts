/** BullMQ behind HTTP; its Redis is at the port that is the first argument. */
import { type Job, Queue, Worker } from 'bullmq';
import { serve } from './front.ts';

const LOCK_MS = 600_000;

const connection = { host: '127.0.0.1', port: Number(process.argv[2]), maxRetriesPerRequest: null };
const queue = new Queue('bench', { connection });
const worker = new Worker('bench', null, { connection, autorun: false, lockDuration: LOCK_MS });
await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);

/** Jobs that are claimed, so that completing one does not begin with reading it. */
const held = new Map<string, Job>();
let claims = 0;

serve({
  async enqueue(payloads) {
    if (payloads.length === 1) return [idOf(await queue.add('bench', payloads[0]))];
    const jobs = await queue.addBulk(payloads.map((data) => ({ name: 'bench', data })));
    return jobs.map(idOf);
  },
  async claim() {
    claims += 1;
    const token = `${process.pid}-${claims}`;
    const job: Job | undefined = await worker.getNextJob(token, { block: false });
    if (!job) return null;
    held.set(idOf(job), job);
    return { id: idOf(job), payload: job.data, token };
  },
  async complete(id, token, result) {
    const job = held.get(id) ?? (await queue.getJob(id));
    if (!job) throw new Error(`there is no job ${id}`);
    await job.moveToCompleted(result, token, false);
    held.delete(id);
  },
});

function idOf({ id }: Job): string {
  if (id === undefined) throw new Error('a job has no id');
  return id;
}
