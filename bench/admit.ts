/**
 * The market with one address more, at which the account of the key is asked to admit a request, and nothing else is
 * done. Never deployed.
 */
import { parseKey } from '../src/accounts/keys.ts';
import { isRefusal, PROBLEMS } from '../src/http/problem.ts';
import market from '../src/index.ts';

export { AccountObject, JobsObject, TaskObject, TreasuryObject } from '../src/index.ts';

export default {
  ...market,
  async fetch(request, env, ctx) {
    if (new URL(request.url).pathname !== '/bench/admit') return await market.fetch(request, env, ctx);
    const credential = parseKey(request.headers.get('Authorization')?.slice('Bearer '.length) ?? '');
    if (!credential) return new Response(null, { status: 401 });
    const object = env.ACCOUNTS.getByName(credential.accountId);
    const { outcome } = await object.admit({ credential, idempotency: null });
    return Response.json(outcome, { status: isRefusal(outcome) ? PROBLEMS[outcome.refused].status : 200 });
  },
} satisfies ExportedHandler<Env, Parameters<typeof market.queue>[0]['messages'][number]['body']>;
