import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/market.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const START = ['--import', './scripts/check-node.js', 'scripts/start.ts'];
const DAY_MS = 24 * 3_600_000;
const READY = /^The operator's key/m;

type Json = Record<string, unknown>;
type Run = { child: ChildProcess; url: string; output: () => string; exit: Promise<unknown[]> };

const folders: string[] = [];
const runs: Run[] = [];

afterAll(() => {
  for (const { child } of runs) killGroup(child, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  const stateDir = newFolder();
  let market: Run;
  /** What a first start, left alone, makes of an empty state. */
  let undisturbed: Json[][];

  beforeAll(async () => {
    market = await ready(await start(stateDir));
    undisturbed = await settledMarket(market.url);
  });

  test('seeds a market of both types, with work won and work to do', async () => {
    const [tasks, agents] = await lists(market.url);
    expect(agents).toHaveLength(5);
    expect(tasks).toHaveLength(6);
    expect(new Set(tasks.map(({ type }) => type))).toEqual(new Set(['fastest_first', 'quality_first']));
    const resolved = tasks.filter(({ status }) => status === 'resolved');
    expect(resolved.length).toBeGreaterThan(0);
    for (const { winner_id } of resolved) expect(winner_id).toMatch(/^lantern-/);
    const tomorrow = Date.now() + DAY_MS;
    const open = tasks.filter(
      ({ accepting, deadline }) => accepting && Date.parse(String(deadline)) > tomorrow,
    );
    expect(open.length).toBeGreaterThanOrEqual(2);
  });

  test('some of its tasks have a price that is held, one has paid its winner, and no cent is missing', async () => {
    const [tasks] = await lists(market.url);
    const funded = tasks.filter(({ status }) => status === 'funded');
    expect(funded.map(({ price }) => price).sort()).toEqual(['12.50', '5.00', '60.00']);
    expect(tasks.map(({ payout }) => payout)).toContainEqual(
      expect.objectContaining({ amount: '20.00', fee: '5.00' }),
    );
    expect(await getJson(`${market.url}/v1/platform/solvency`)).toMatchObject({
      ...{ granted: '700.00', available: '617.50', held: '77.50', paid_out: '20.00', fees: '5.00' },
      balanced: true,
    });
    expect(await getJson(`${market.url}/v1/account/balance`, printedKey(market))).toMatchObject({
      available: '100.00',
    });
  });

  test('prints the address, the docs and a key that opens an account', async () => {
    expect(market.output()).toContain(market.url);
    expect((await fetch(addressOfDocs(market))).headers.get('Content-Type')).toContain('text/html');
    const account = await getJson(`${market.url}/v1/account`, printedKey(market));
    expect(account).toMatchObject({ name: 'Your Workshop', usage: { agents: 1 } });
  });

  test('prints two curl lines that work each time they are pasted', async () => {
    const [read, write, ...more] = curlLines(market);
    expect(more).toEqual([]);
    const { items } = await paste(read);
    expect(items).toHaveLength(4);
    const tasks = [await paste(write), await paste(write)];
    for (const task of tasks) expect(task).toMatchObject({ status: 'open', publisher_id: 'workshop-agent' });
    expect(tasks[0]?.id).not.toBe(tasks[1]?.id);
  });

  test("keeps its secrets from the machine's other users", () => {
    expect(statSync(join(stateDir, 'market.json')).mode & 0o777).toBe(0o600);
  });

  test('refuses a port that is in use, at once and in one line', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const run = await start(newFolder(), { port });
    const startedAt = Date.now();
    expect(await run.exit).toEqual([1, null]);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    expect(run.output().trim()).toMatch(new RegExp(`^Port ${port} is in use\\..*$`));
    taken.close();
  });

  test('on a Node that cannot run it, says in one line what to do', async () => {
    const run = await start(newFolder(), { args: ['--no-experimental-strip-types', ...START] });
    expect(await run.exit).toEqual([1, null]);
    expect(run.output().trim()).toMatch(
      /^Agent Market runs on Node 22\.18 or newer, .* run "npm rebuild node .*$/,
    );
  });

  test('ends by a SIGINT to itself alone, and starts again with the same data', async () => {
    const before = await lists(market.url);
    const key = printedKey(market);
    expect(processesOf(market).length).toBeGreaterThan(3);
    market.child.kill('SIGINT');
    await endedWell(market);

    market = await ready(await start(stateDir));
    expect(await lists(market.url)).toEqual(before);
    expect(printedKey(market)).toBe(key);
    const account = await getJson(`${market.url}/v1/account`, key);
    expect(account).toMatchObject({ name: 'Your Workshop' });
    for (const line of curlLines(market)) await paste(line);
  });

  test('ends by Ctrl-C, and a step whose note was lost is not done twice', async () => {
    const before = await lists(market.url);
    killGroup(market.child, 'SIGINT');
    await endedWell(market);

    // As if it had been killed between each answer and the note of it.
    const file = join(stateDir, 'market.json');
    const notes = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
    const kept = notes.filter(([name]) => /^(key of|operator_key|began)/.test(name));
    expect(notes.length - kept.length).toBe(27);
    writeFileSync(file, JSON.stringify(Object.fromEntries(kept)));

    market = await ready(await start(stateDir));
    expect(await lists(market.url)).toEqual(before);
    expect(Object.entries(JSON.parse(readFileSync(file, 'utf8')))).toHaveLength(notes.length);
    market.child.kill('SIGTERM');
    await endedWell(market);
  });

  test('killed while it fills the market, goes on to the same market', async () => {
    const killed = newFolder();
    for (const step of [
      'key of Meridian Press',
      'agent lantern-writer',
      'work of lantern-coder on water-cycle',
    ]) {
      const run = await start(killed);
      await noted(killed, step, run);
      killGroup(run.child, 'SIGKILL');
      await run.exit;
      expect(await left(run)).toEqual([]);
    }
    const run = await ready(await start(killed));
    expect(await settledMarket(run.url)).toEqual(undisturbed);
    killGroup(run.child, 'SIGKILL');
    await run.exit;
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends by a %s to npm alone, even half started',
    async (signal) => {
      const run = await start(newFolder(), { command: 'npm', args: ['start'] });
      await expect.poll(() => processesOf(run).join('\n'), { timeout: 30_000 }).toContain('wrangler');
      run.child.kill(signal);
      await endedWell(run);
      expect(run.output()).not.toMatch(READY);
    },
  );
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'agent-market-start-'));
  folders.push(folder);
  return folder;
}

async function start(
  stateDir: string,
  {
    port,
    command = process.execPath,
    args = START,
  }: { port?: number; command?: string; args?: string[] } = {},
): Promise<Run> {
  const chosen = port ?? (await freePort());
  const child = spawn(command, args, {
    cwd: ROOT,
    // A group of its own, like a shell's job.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(chosen), STATE_DIR: stateDir },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  const run = { child, url: `http://localhost:${chosen}`, output: () => output, exit: once(child, 'exit') };
  runs.push(run);
  return run;
}

async function ready(run: Run): Promise<Run> {
  await waitUntil(run, () => READY.test(run.output()));
  return run;
}

/** Resolves once a start has noted a step of its seeding. */
async function noted(stateDir: string, step: string, run: Run): Promise<void> {
  await waitUntil(run, () => {
    try {
      return readFileSync(join(stateDir, 'market.json'), 'utf8').includes(JSON.stringify(step));
    } catch {
      return false;
    }
  });
}

async function waitUntil(run: Run, holds: () => boolean): Promise<void> {
  for (const until = Date.now() + 120_000; !holds(); await sleep(5)) {
    if (run.child.exitCode !== null || Date.now() > until) throw new Error(`not ready: ${run.output()}`);
  }
}

/** Exit code 0 within seconds, and nothing left. */
async function endedWell(run: Run): Promise<void> {
  const askedAt = Date.now();
  expect(await run.exit).toEqual([0, null]);
  expect(Date.now() - askedAt).toBeLessThan(8_000);
  expect(await left(run)).toEqual([]);
}

/** What is left of a start, after a moment for the dead to go. */
async function left(run: Run): Promise<string[]> {
  for (let i = 0; i < 20 && processesOf(run).length > 0; i += 1) await sleep(50);
  return processesOf(run);
}

/** The living of a start's process group, and whoever else has its port in its arguments. */
function processesOf({ child, url }: Run): string[] {
  const all = execFileSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' });
  const its = new RegExp(`^\\s*(${child.pid}\\s+[^Z]|.*${new URL(url).port}\\b)`);
  return all.split('\n').filter((line) => its.test(line));
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid ?? Number.NaN), signal);
  } catch {
    // Nothing of it is left.
  }
}

function addressOfDocs({ output }: Run): string {
  return /^ *API reference +(\S+)$/m.exec(output())?.[1] ?? '';
}

function printedKey({ output }: Run): string {
  return /^ *API key +(am_\S+)$/m.exec(output())?.[1] ?? '';
}

function curlLines({ output }: Run): string[] {
  return output().match(/^curl .+$/gm) ?? [];
}

async function paste(line: string | undefined): Promise<Json> {
  const { stdout } = await promisify(execFile)('bash', ['-c', line ?? 'false']);
  return JSON.parse(stdout);
}

async function getJson(address: string, key?: string): Promise<Json> {
  const answer = await fetch(address, { headers: key ? { Authorization: `Bearer ${key}` } : {} });
  expect(answer.status).toBe(200);
  return await answer.json();
}

/** All tasks and all agents, as a reader without a key sees them. */
async function lists(url: string): Promise<[Json[], Json[]]> {
  const [tasks, agents] = await Promise.all(
    ['tasks', 'agents'].map((kind) => getJson(`${url}/v1/${kind}?limit=100`)),
  );
  return [tasks?.items as Json[], agents?.items as Json[]];
}

/** The market once its lists have caught up, without what differs from start to start: ids of tasks, and times. */
async function settledMarket(url: string): Promise<Json[][]> {
  for (;;) {
    const [tasks, agents] = await lists(url);
    const details = await Promise.all(
      tasks.map(({ id }) => getJson(`${url}/v1/tasks/${id}?include=submissions`)),
    );
    const settled = tasks.every(({ version }, i) => version === details[i]?.version);
    if (settled)
      return [tasks.map(alike), details.map(alike), agents.map(({ created_at: _, ...rest }) => rest)];
    await sleep(100);
  }
}

const DIFFERING = /^id$|submission_id$|task_id$|_at$|^deadline$|^next$|^version$/;

function alike(value: unknown): Json {
  const text = JSON.stringify(value, (name, inner) => (DIFFERING.test(name) ? undefined : inner));
  return JSON.parse(text);
}
