import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationsOf } from './migrations.ts';

const ROOT = resolve(import.meta.dirname, '..');
const WRANGLER = join(
  fileURLToPath(import.meta.resolve('wrangler/package.json')),
  '..',
  'wrangler-dist',
  'cli.js',
);
const MIGRATE = join(import.meta.dirname, 'migrate.ts');
const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 5_000;
const NEVER = new AbortController().signal;

export type MarketOptions = {
  readonly port: number;
  /** Where local state lives; created when it is not there. */
  readonly stateDir: string;
  /** Variables for the Worker; OPERATOR_KEY is made up when it is absent, and test credits are given unless told otherwise. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether the server gets a process group of its own, so that a test can kill all of it at once. */
  readonly ownGroup?: boolean;
  readonly onOutput?: (text: string) => void;
  /** Gives up starting: what has been started is ended, and `startMarket` throws. */
  readonly signal?: AbortSignal;
};

export type Market = {
  readonly url: string;
  readonly operatorKey: string;
  /** The server's process; with `ownGroup`, also its process group. */
  readonly process: ChildProcess;
  /** Ends the server and all it started; resolves when it is gone. */
  stop(): Promise<void>;
};

/** Starts a market on loopback with `wrangler dev`: migrates its databases, and resolves once it is healthy. */
export async function startMarket(options: MarketOptions): Promise<Market> {
  const { port, variables = {}, ownGroup = false, onOutput = () => {}, signal = NEVER } = options;
  const stateDir = resolve(options.stateDir);
  await migrate(stateDir, onOutput, signal);
  // The last of what the server said, for whoever wonders why it ended.
  let said = '';
  const operatorKey = variables.OPERATOR_KEY ?? `operator-${randomBytes(16).toString('hex')}`;
  const given = { FAUCET: 'on', ...variables, OPERATOR_KEY: operatorKey };
  const child = run(
    stateDir,
    [
      ...[WRANGLER, 'dev', '--port', String(port), '--ip', '127.0.0.1'],
      ...['--inspector-port', '0', '--log-level', 'warn'],
      ...['--persist-to', stateDir, '--show-interactive-dev-session=false'],
      ...Object.entries(given).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    ownGroup,
    (text) => {
      said = `${said}${text}`.slice(-10_000);
      onOutput(text);
    },
  );
  const url = `http://localhost:${port}`;
  const stop = () => end(child);
  try {
    await ready(url, child, signal);
  } catch (error) {
    await stop();
    if (error instanceof Error) error.cause ??= said;
    throw error;
  }
  return { url, operatorKey, process: child, stop };
}

/** Aborted when this process is asked to end: by Ctrl-C, by SIGTERM, or because its terminal was closed. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => controller.abort());
  return controller.signal;
}

/** The documented variables that an environment sets: those named in `.dev.vars.example`. */
export function documentedVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  const example = readFileSync(join(ROOT, '.dev.vars.example'), 'utf8');
  const names = [...example.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** Below the ports that systems give to outgoing connections, one of which might take it before the server does. */
const PORTS = { from: 20_000, count: 12_000 };

/** A port of loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const port = PORTS.from + randomInt(PORTS.count);
  const server = createServer();
  const isFree = await new Promise<boolean>((done) => {
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
  return isFree ? port : await freePort();
}

/** Creates and migrates the local databases, unless these very migrations have been applied to this state. */
async function migrate(
  stateDir: string,
  onOutput: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const hash = createHash('sha256');
  for (const { name, sql } of ['books', 'catalogue'].flatMap(migrationsOf)) hash.update(name).update(sql);
  const version = hash.digest('hex');
  const stamp = join(stateDir, 'migrated');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  mkdirSync(stateDir, { recursive: true });
  await applyMigrations(stateDir, onOutput, signal);
  writeFileSync(stamp, version);
}

/** A runtime that does not start may start the next time; what has been migrated is not migrated again. */
const MIGRATION_TRIES = 2;

async function applyMigrations(
  stateDir: string,
  onOutput: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let output = '';
  for (let tries = 1; tries <= MIGRATION_TRIES; tries += 1) {
    signal.throwIfAborted();
    output = '';
    const child = run(stateDir, [MIGRATE, stateDir], false, (text) => {
      output += text;
    });
    const stop = () => void end(child);
    signal.addEventListener('abort', stop);
    const code = await new Promise((done) => child.once('exit', done));
    signal.removeEventListener('abort', stop);
    if (code === 0) return;
  }
  signal.throwIfAborted();
  onOutput(output);
  throw new Error('the migrations failed', { cause: output });
}

/** Runs a script on the same Node as this one, with what keeps wrangler to itself. */
function run(
  stateDir: string,
  args: readonly string[],
  ownGroup: boolean,
  onOutput: (text: string) => void,
): ChildProcess {
  const child = spawn(process.execPath, ['--no-warnings', ...args], {
    cwd: ROOT,
    detached: ownGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // The Worker's build runs on the same Node as this script.
      PATH: `${join(process.execPath, '..')}:${process.env.PATH ?? ''}`,
      // Nothing of local development speaks to the network.
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_LOG_PATH: join(stateDir, 'logs'),
      CI: 'true',
    },
  });
  child.stdout?.on('data', (data: Buffer) => onOutput(String(data)));
  child.stderr?.on('data', (data: Buffer) => onOutput(String(data)));
  // Whatever becomes of this process, what it started does not outlive it.
  const abandon = () => child.kill();
  process.once('exit', abandon);
  child.once('exit', () => process.off('exit', abandon));
  return child;
}

async function ready(url: string, child: ChildProcess, signal: AbortSignal): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    signal.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error('the server ended before it was ready');
    const patience = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
    const answer = await fetch(`${url}/health`, { signal: patience }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the server was not ready in time');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const timer = setTimeout(() => killWithChildren(child), STOPPED_WITHIN_MS);
  await gone;
  clearTimeout(timer);
}

/** For a server that hangs: killed alone, it would leave the runtime it started behind. */
function killWithChildren(child: ChildProcess): void {
  spawnSync('pkill', ['-KILL', '-P', String(child.pid)]);
  child.kill('SIGKILL');
}
