/** The market with a way to ask its treasury for many payments at once, past the HTTP front. Never deployed. */
import { isAddress } from 'viem';
import { z } from 'zod';
import { newId } from '../src/http/ids.ts';
import { isRefusal } from '../src/http/problem.ts';
import market from '../src/index.ts';
import { toMicro } from '../src/ledger/money.ts';

export { AccountObject } from '../src/accounts/object.ts';
export { JobsObject } from '../src/jobs/object.ts';
export { TaskObject } from '../src/tasks/object.ts';
export { TreasuryObject } from '../src/treasury/object.ts';

const PaymentsSchema = z.object({
  treasury: z.string(),
  accountId: z.string(),
  wallets: z.array(z.custom<`0x${string}`>((value) => typeof value === 'string' && isAddress(value))),
  amount: z.int(),
});

export default {
  ...market,
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    if (new URL(request.url).pathname !== '/bench/pay') return await market.fetch(request, env, ctx);
    const { treasury, accountId, wallets, amount } = PaymentsSchema.parse(await request.json());
    const object = env.TREASURY.getByName(treasury);
    const paid = await Promise.all(
      wallets.map((wallet) =>
        object.pay({
          ...{ id: `withdrawal:${newId('run')}`, accountId, agentId: 'bench', wallet },
          ...{ amount: toMicro(amount), taskId: null },
        }),
      ),
    );
    return Response.json({ refused: paid.filter(isRefusal).length });
  },
};
