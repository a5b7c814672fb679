import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort, type Market, startMarket } from '../../scripts/market.ts';

type Submission = { id: string; status: string; score: number | null; worker_id: string };
type Task = {
  id: string;
  status: string;
  status_reason: string | null;
  winner_submission_id: string | null;
  version: number;
};

const WORKERS = 5;
const stateDir = mkdtempSync(join(tmpdir(), 'market-kill-'));
const port = await freePort();
let market: Market | null = null;

async function start(): Promise<Market> {
  market = await startMarket({ port, stateDir, ownGroup: true, variables: { OPERATOR_KEY: 'operator' } });
  return market;
}

/** SIGKILL to the whole process group: nothing gets a chance to finish anything. */
async function kill({ process: server }: Market): Promise<void> {
  const gone = new Promise((done) => server.once('exit', done));
  process.kill(-server.pid!, 'SIGKILL');
  await gone;
}

afterAll(async () => {
  if (market && market.process.exitCode === null && market.process.signalCode === null) await kill(market);
  rmSync(stateDir, { recursive: true, force: true });
});

async function call<T>(key: string, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`http://localhost:${port}${path}`, {
    method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T;
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

async function signUp(name: string): Promise<string> {
  const response = await fetch(`http://localhost:${port}/v1/accounts`, {
    method: 'POST',
    body: JSON.stringify({ name }),
  });
  return ((await response.json()) as { api_key: string }).api_key;
}

async function all(key: string, taskId: string): Promise<Submission[]> {
  const items: Submission[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/v1/tasks/${taskId}/submissions?limit=100${cursor && `&cursor=${cursor}`}`;
    const page: { items: Submission[]; next_cursor: string | null } = await call(key, 'GET', path);
    items.push(...page.items);
    cursor = page.next_cursor;
  }
  return items;
}

/** Hands in work from every worker at once, over and over, until the server is gone; the ids it acknowledged. */
async function streamSubmissions(key: string, taskId: string, acknowledged: string[]): Promise<void> {
  await Promise.all(
    Array.from({ length: WORKERS }, async (_, worker) => {
      for (let i = 0; i < 100; i += 1) {
        const content = `Steam rises, attempt ${i} of worker ${worker}: evaporation lifts the water into the air.`;
        const body = { worker_id: `kill-worker-${worker}`, content };
        const submission = await call<Submission>(key, 'POST', `/v1/tasks/${taskId}/submissions`, body).catch(
          () => null,
        );
        if (!submission) return;
        acknowledged.push(submission.id);
      }
    }),
  );
}

describe('a server killed with SIGKILL while submissions stream in', () => {
  it('has every acknowledged submission after its restart, judges each, and settles each task once', async () => {
    const server = await start();
    const publisher = await signUp('publisher');
    await call(publisher, 'POST', '/v1/agents', { id: 'kill-publisher', name: 'Publisher' });
    const workers = await signUp('workers');
    for (let i = 0; i < WORKERS; i += 1) {
      await call(workers, 'POST', '/v1/agents', { id: `kill-worker-${i}`, name: `Worker ${i}` });
    }
    const description = 'Explain evaporation, condensation and precipitation in three sentences.';
    const contest = await call<Task>(publisher, 'POST', '/v1/tasks', {
      ...{ title: 'Explain the water cycle', description, type: 'quality_first', threshold: 0 },
      ...{
        max_revisions: 100,
        max_submissions: 10_000,
        deadline: new Date(Date.now() + 45_000).toISOString(),
      },
    });
    // Its deadline passes while the server is down.
    const missed = await call<Task>(publisher, 'POST', '/v1/tasks', {
      ...{ title: 'Too short', description, deadline: new Date(Date.now() + 4_000).toISOString() },
    });

    const acknowledged: string[] = [];
    const streaming = streamSubmissions(workers, contest.id, acknowledged);
    while (acknowledged.length < 60) await new Promise((done) => setTimeout(done, 5));
    await kill(server);
    await streaming;
    await new Promise((done) => setTimeout(done, 4_000));

    await start();
    // Read from the list first, which asks no object: the alarm alone settled what fell due.
    const settledByAlarm = async () => {
      const { items } = await call<{ items: Task[] }>(publisher, 'GET', '/v1/tasks?status=expired');
      return items.find(({ id }) => id === missed.id);
    };
    let expired = await settledByAlarm();
    for (const end = Date.now() + 20_000; !expired && Date.now() < end; expired = await settledByAlarm()) {
      await new Promise((done) => setTimeout(done, 200));
    }
    expect(expired).toMatchObject({ status: 'expired', status_reason: 'no_submissions' });

    const afterRestart = await all(workers, contest.id);
    const ids = afterRestart.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(ids).size).toBe(ids.length);
    const forgotten = afterRestart.filter(({ status }) => status === 'judging').length;
    console.log(
      `${acknowledged.length} acknowledged, ${ids.length} stored, ${forgotten} not yet judged at the restart`,
    );

    let task = await call<Task>(publisher, 'GET', `/v1/tasks/${contest.id}`);
    for (const end = Date.now() + 120_000; task.status === 'open' && Date.now() < end; ) {
      task = await call<Task>(publisher, 'GET', `/v1/tasks/${contest.id}?wait=25&version=${task.version}`);
    }
    expect(task.status).toBe('resolved');
    const judged = await all(workers, contest.id);
    expect(judged.map(({ id }) => id)).toEqual(ids);
    expect(new Set(judged.map(({ status }) => status)).has('judging')).toBe(false);
    expect(judged.filter(({ status }) => status === 'errored')).toEqual([]);
    const best = Math.max(...judged.map(({ score }) => score ?? 0));
    const winner = judged.filter(({ score }) => score === best).at(-1);
    expect(task.winner_submission_id).toBe(winner?.id);

    // Once settled, it stays as it is through another kill.
    await kill(market!);
    await start();
    expect(await call(publisher, 'GET', `/v1/tasks/${contest.id}`)).toEqual(task);
  });
});
