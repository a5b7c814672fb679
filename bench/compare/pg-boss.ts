/** pg-boss behind HTTP; its PostgreSQL is at the port that is the first argument. */
import { PgBoss } from 'pg-boss';
import { serve } from './front.ts';

const EXPIRES = { expireInSeconds: 600 };

const boss = new PgBoss({
  ...{ host: '127.0.0.1', port: Number(process.argv[2]), user: 'postgres', database: 'postgres' },
});
boss.on('error', (error) => console.error(error));
await boss.start();
await boss.createQueue('bench');

serve({
  async enqueue(payloads) {
    if (payloads.length === 1) return [created(await boss.send('bench', { payload: payloads[0] }, EXPIRES))];
    const jobs = payloads.map((payload) => ({ data: { payload }, ...EXPIRES }));
    await boss.insert('bench', jobs);
    return [];
  },
  async claim() {
    const [job] = await boss.fetch<{ payload: unknown }>('bench');
    return job ? { id: job.id, payload: job.data.payload, token: String(job.retryCount) } : null;
  },
  async complete(id, token, result) {
    const outcome: object = await boss.complete('bench', { id, retryCount: Number(token) }, result);
    if (!('affected' in outcome) || outcome.affected !== 1) throw new Error(`${id} is not held by ${token}`);
  },
});

function created(id: string | null): string {
  if (id === null) throw new Error('the job was not taken');
  return id;
}
