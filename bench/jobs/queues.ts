import { type Bundle, migrate, type Server, startMarket } from '../harness.ts';
import { call, type Player, signUpApart } from '../populate.ts';

/** Each may hold ten jobs at once: so many together that a round takes seconds. */
export const ACCOUNTS = 200;
/** Jobs that are put in by one call. */
const STOCKED_AT_ONCE = 2_000;
const UNLIMITED = { REQUEST_LIMITS: 'off', MAX_QUEUED_JOBS: '1000000' };

/** A market with so many workers, of an account each, and so many jobs that wait, each account as many as another. */
export async function openQueue(
  bundle: Bundle,
  accounts: number,
  waiting: number,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ server: Server; prefix: string; workers: Player[] }> {
  const server = await startMarket(bundle, { ...UNLIMITED, ...variables });
  await migrate(server, ['BOOKS', 'CATALOGUE']);
  const workers = await signUpApart(server.url, accounts);
  await stock(server.url, workers, waiting);
  return { server, prefix: '', workers };
}

/** As many workers of queues that know no accounts, or take them as they come. */
export function bareWorkers(count: number): Player[] {
  const name = (i: number) => `bench-worker-${i}`;
  return Array.from({ length: count }, (_, i) => ({ agent: name(i), key: name(i), account: name(i) }));
}

/** Has so many jobs wait. */
export async function stock(url: string, workers: readonly Player[], waiting: number): Promise<void> {
  const accounts = workers.map(({ account }) => account);
  const perCall = Math.max(1, Math.floor(STOCKED_AT_ONCE / accounts.length));
  for (let left = Math.ceil(waiting / accounts.length); left > 0; left -= perCall) {
    await call(url, 'POST', '/bench/stock', null, { accounts, each: Math.min(left, perCall) });
  }
}
