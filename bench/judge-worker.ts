/**
 * The market with its pointers kept back until they are released, so that judging is measured by itself; and the same
 * judgings without a queue. Never deployed.
 */
import { z } from 'zod';
import market from '../src/index.ts';
import { judge } from '../src/oracle/judge.ts';
import { TaskObject as MarketTask, type ScoringPointer } from '../src/tasks/object.ts';

export { AccountObject, JobsObject, TreasuryObject } from '../src/index.ts';

export class TaskObject extends MarketTask {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, { ...env, SCORING: { ...env.SCORING, sendBatch: async () => ({}) as never } });
  }
}

const PointersSchema = z.array(z.object({ task: z.string(), n: z.int() }));
const DirectSchema = z.object({ pointer: PointersSchema.element, times: z.int() });
/** Judgings side by side, as in a batch of the queue. */
const ABREAST = 10;
const NEVER = new AbortController().signal;

let judged = 0;

export default {
  async fetch(request, env, ctx) {
    switch (new URL(request.url).pathname) {
      case '/bench/judged':
        return Response.json({ judged });
      case '/bench/release': {
        const pointers = PointersSchema.parse(await request.json());
        for (let i = 0; i < pointers.length; i += 100)
          await env.SCORING.sendBatch(pointers.slice(i, i + 100).map((body) => ({ body })));
        return Response.json({});
      }
      case '/bench/direct': {
        const pointers = PointersSchema.parse(await request.json());
        await abreast(pointers.length, async (i) => await judgeWhole(pointers[i], env));
        return Response.json({});
      }
      case '/bench/alone': {
        const { pointer, times } = DirectSchema.parse(await request.json());
        const begun = await env.TASKS.getByName(pointer.task).begin(pointer.n);
        if (typeof begun === 'string') throw new Error(`there is nothing to judge: ${begun}`);
        await abreast(times, async () => void (await judge(begun.assignment, env, NEVER)));
        return Response.json({});
      }
    }
    return await market.fetch(request, env, ctx);
  },
  async queue(batch, env) {
    await market.queue(batch, env);
    judged += batch.messages.length;
  },
} satisfies ExportedHandler<Env, ScoringPointer>;

/** A judging as the consumer makes it. */
async function judgeWhole(pointer: ScoringPointer | undefined, env: Env): Promise<void> {
  if (!pointer) return;
  const object = env.TASKS.getByName(pointer.task);
  const begun = await object.begin(pointer.n);
  if (typeof begun === 'string') throw new Error(`there is nothing to judge: ${begun}`);
  await object.verdict(pointer.n, begun.token, await judge(begun.assignment, env, NEVER));
}

async function abreast(count: number, work: (i: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: ABREAST }, async () => {
      for (let i = next++; i < count; i = next++) await work(i);
    }),
  );
}
