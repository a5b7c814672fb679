/**
 * What the limit of an account costs: writes with it against the same writes without it, and the limiter by itself
 * against one call of a bare object with one insert. By itself, `node bench/limits.ts` prints that alone; `--quick`:
 * shorter rounds.
 */
import { parseArgs } from 'node:util';
import { ENDLESS, hotLoad } from './contests.ts';
import { type Bundle, build, clear, migrate, type Server, startBare, startMarket } from './harness.ts';
import { type Block, type Contender, compare, type Pace, requireWrk, type Standing } from './load.ts';
import { type Cast, publish, signUp } from './populate.ts';
import { type Comparison, comparisonTable } from './report.ts';

/** The least ratio of a limited write to the same write without a limit that is aimed at. */
const TARGET = 0.6;
const DATABASES = ['BOOKS', 'CATALOGUE'];

type Market = { readonly server: Server; readonly cast: Cast };

/** Compares them on servers of their own; `bundle` is that of bench/admit.ts. */
export async function measureLimits(bundle: Bundle, pace: Pace): Promise<Comparison[]> {
  const [unlimited, limited] = [await open(bundle, { REQUEST_LIMITS: 'off' }), await open(bundle, {})];
  const bare = await startBare();
  const submitted = await compare(
    [submissions('unlimited', unlimited, pace), submissions('limited', limited, pace)],
    pace,
  );
  const created = await compare([keys('unlimited', unlimited), keys('limited', limited)], pace);
  const admitted = await compare([inserts(bare, limited.cast), admissions(limited)], pace);
  await Promise.all([unlimited.server, limited.server, bare].map((server) => server.stop()));
  return [
    ...comparison('submissions, limited against unlimited', submitted, TARGET),
    ...comparison('new API keys, limited against unlimited', created, TARGET),
    ...comparison('the limiter alone, against a bare object call with one insert', admitted, null),
  ];
}

async function open(bundle: Bundle, variables: Record<string, string>): Promise<Market> {
  const server = await startMarket(bundle, variables);
  await migrate(server, DATABASES);
  return { server, cast: await signUp(server.url) };
}

function submissions(name: string, { server, cast }: Market, { seconds }: Pace): Contender {
  const { tasks, toBlocks } = hotLoad(cast, seconds);
  return {
    ...{ name, server },
    plan: async () => toBlocks(await publish(server.url, cast.publisher, tasks, 'manual')),
  };
}

/** The write of an account that does least besides being admitted. */
function keys(name: string, { server, cast }: Market): Contender {
  return { name, server, plan: async () => toEach(cast, '/v1/account/keys', { name: 'bench' }) };
}

function admissions({ server, cast }: Market): Contender {
  return { name: 'limiter', server, plan: async () => toEach(cast, '/bench/admit', {}) };
}

/** As many objects as there are accounts, each with one insert a request. */
function inserts(server: Server, { workers }: Cast): Contender {
  const requests = workers.map(({ account }) => ({
    ...{ method: 'POST' as const, path: `/${account}`, body: { worker_id: 'bench' } },
  }));
  return { name: 'bare', server, plan: async () => [{ passes: ENDLESS, requests }] };
}

/** The same request of every worker in turn, over and over. */
function toEach({ workers }: Cast, path: string, body: object): Block[] {
  const requests = workers.map(({ key }) => ({ method: 'POST' as const, path, key, body }));
  return [{ passes: ENDLESS, requests }];
}

function comparison(what: string, [bare, market]: readonly Standing[], target: number | null): Comparison[] {
  return bare && market ? [{ what, bare, market, target }] : [];
}

if (import.meta.main) {
  const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
  try {
    await requireWrk();
    const pace = quick ? { rounds: 3, seconds: 1 } : { rounds: 5, seconds: 3 };
    console.log(comparisonTable(await measureLimits(await build('bench/admit.ts'), pace)));
  } finally {
    await clear();
  }
}
