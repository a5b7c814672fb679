import { z } from 'zod';
import { newId } from '../../src/http/ids.ts';

/** Jobs: more than any benchmark puts in. */
export const MANY = 1_000_000_000;

const StockSchema = z.object({ accounts: z.array(z.string()), each: z.number() });

/** Jobs that are to wait before a round begins: so many of each account. */
export type Stock = z.infer<typeof StockSchema>;

export async function readStock(request: Request): Promise<Stock> {
  return StockSchema.parse(await request.json());
}

/** A job of an account as the market's route would hand it to its object. */
export function stockedJob(accountId: string, payload: unknown) {
  const spec = {
    ...{ id: newId('job'), accountId, queue: 'default', type: 'bench', projectId: null, agentId: null },
    ...{ priority: 0, maxAttempts: 3, runAt: null },
  };
  return {
    // Of tier `scale`, as the accounts are; what their own objects say later counts.
    commander: { standing: { id: accountId, tier: 'scale', tierVersion: 0 }, request: null } as const,
    ...{ spec, content: { goal: null, payload: JSON.stringify(payload) } },
  };
}
