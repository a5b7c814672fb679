import { z } from 'zod';
import { type Arena, asking, ENDLESS } from './contests.ts';
import { OPERATOR_KEY, type Server } from './harness.ts';
import { type Block, type Contender, type PlannedRequest, sleep } from './load.ts';
import { atTurn, call, credit, inParallel, type Player } from './populate.ts';
import { WATER } from './words.ts';

/** Few enough that a settlement is answered because its money has moved, and not because it took too long. */
export const MONEY_CONNECTIONS = 8;
/** By then every alarm that looks after a commit has fired, and none disturbs the next round. */
const ALARMS_MS = 11_000;
/** A score is answered by then even if its money has not moved yet. */
const BOOKED_WITHIN_MS = 1_000;

const Created = z.object({ id: z.string() });

/** One agent of each account, with money. */
type Players = readonly Player[];

/** Funding of fresh tasks, one each. */
export async function fundings({ market, bare, cast }: Arena, count: number): Promise<Contender[]> {
  const players = await funded(market, cast.workers);
  const prepare = async (i: number): Promise<PlannedRequest> => {
    const publisher = atTurn(players, i);
    const id = await publishPriced(market, publisher);
    return { ...post(`/v1/tasks/${id}/fund`, publisher.key), body: { publisher_id: publisher.agent } };
  };
  return [
    await batches(bare, players),
    {
      ...{ name: 'fund', server: market, isOnce: true },
      plan: async () => [{ passes: 1, requests: await inParallel(count, prepare) }],
      settle: () => sleep(ALARMS_MS),
    },
  ];
}

/** The operator's passing scores of the only submissions of funded tasks: each is answered when all is paid. */
export async function settlements({ market, bare, cast }: Arena, count: number): Promise<Contender[]> {
  const players = await funded(market, cast.workers);
  const prepare = async (i: number): Promise<PlannedRequest> => {
    const [publisher, worker] = [atTurn(players, i), atTurn(players, i + 1)];
    const id = await publishFunded(market, publisher);
    const body = { worker_id: worker.agent };
    await call(market.url, 'POST', `/v1/tasks/${id}/claim`, worker.key, body);
    const work = { ...body, content: WATER.work };
    const submission = await call(market.url, 'POST', `/v1/tasks/${id}/submissions`, worker.key, work);
    const sid = Created.parse(submission).id;
    return { ...post(`/internal/submissions/${sid}/score`, OPERATOR_KEY), body: { score: 1 } };
  };
  return [
    await batches(bare, players),
    {
      ...{ name: 'settle', server: market, isOnce: true, slowestMs: BOOKED_WITHIN_MS },
      plan: async () => [{ passes: 1, requests: await inParallel(count, prepare) }],
      settle: () => sleep(ALARMS_MS),
    },
  ];
}

/** So many claims of funded tasks, each task claimed by an agent of every account but the publisher's. */
export async function claims({ market, bare, cast }: Arena, count: number): Promise<Contender[]> {
  const players = await funded(market, [...cast.workers, cast.publisher]);
  const workers = players.filter(({ account }) => account !== cast.publisher.account);
  const perRound = Math.ceil(count / workers.length);
  const toBlocks = (tasks: readonly string[], passes: number): Block[] => [
    {
      passes,
      // Neighbours in the list go to other tasks and to other accounts.
      requests: workers.flatMap((_, turn) =>
        tasks.map((id, i) => {
          const { agent, key } = atTurn(workers, turn + i);
          return { ...post(`/v1/tasks/${id}/claim`, key), body: { worker_id: agent } };
        }),
      ),
    },
  ];
  const objects = (kind: string, round: number) =>
    toBlocks(
      Array.from({ length: perRound }, (_, i) => `${kind}-claimed-${round}-${i}`),
      ENDLESS,
    );
  return [
    { name: 'bare', server: bare, plan: async (round) => objects('once', round) },
    {
      name: 'bare, two calls',
      server: bare,
      plan: async (round) => objects('twice', round).map(asking),
    },
    {
      ...{ name: 'claim', server: market, isOnce: true },
      plan: async () => toBlocks(await inParallel(perRound, () => publishFunded(market, cast.publisher)), 1),
    },
  ];
}

/** The bare Worker's D1 batch of two statements: a move and a balance, of as many accounts as play. */
async function batches(bare: Server, players: Players): Promise<Contender> {
  const books = await bare.database('CATALOGUE');
  await books.batch([
    books.prepare(
      'CREATE TABLE IF NOT EXISTS moves (id INTEGER PRIMARY KEY, account TEXT NOT NULL, amount INTEGER NOT NULL)',
    ),
    books.prepare('CREATE TABLE IF NOT EXISTS balances (account TEXT PRIMARY KEY, balance INTEGER NOT NULL)'),
    ...players.map(({ account }) =>
      books.prepare('INSERT OR IGNORE INTO balances VALUES (?, 0)').bind(account),
    ),
  ]);
  const requests = players.map(({ account }) => ({ ...post('/batch', '-'), body: { account, amount: 1 } }));
  return { name: 'bare', server: bare, plan: async () => [{ passes: ENDLESS, requests }] };
}

async function publishPriced({ url }: Server, { agent, key }: Player): Promise<string> {
  const { title, description, rubric } = WATER;
  const body = { publisher_id: agent, title, description, rubric, price: '1.00', oracle: { kind: 'manual' } };
  return Created.parse(await call(url, 'POST', '/v1/tasks', key, body)).id;
}

async function publishFunded(market: Server, publisher: Player): Promise<string> {
  const id = await publishPriced(market, publisher);
  await call(market.url, 'POST', `/v1/tasks/${id}/fund`, publisher.key, { publisher_id: publisher.agent });
  return id;
}

async function funded({ url }: Server, agents: readonly Player[]): Promise<Players> {
  const players = [...new Map(agents.map((agent) => [agent.account, agent])).values()];
  await credit(
    url,
    players.map(({ account }) => account),
  );
  return players;
}

function post(path: string, key: string) {
  return { method: 'POST' as const, path, key };
}
