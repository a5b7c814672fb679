import { execFile, execFileSync, fork, spawn } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { children, processorTime } from '../harness.ts';
import { sleep, type Target } from '../load.ts';

const LOOPBACK = '127.0.0.1';
const ANSWERS_WITHIN_MS = 30_000;

/** A server that was started: its process, and where on loopback it listens. */
export type Store = { readonly pid: number; readonly port: number; readonly version: string };

/** How to end what was started, and to remove what it wrote, in the order in which it came. */
const started: (() => Promise<void>)[] = [];

/** Installs what is lacking, with apt-get and npm. */
export async function install(): Promise<void> {
  const packages = [
    ...(existsSync('/usr/bin/redis-server') ? [] : ['redis-server']),
    ...(postgresBinary('initdb') ? [] : ['postgresql']),
  ];
  if (packages.length > 0) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  // Not `npm ci`: a registry need not have all the optional packages, for other machines, that a dependency names.
  if (!existsSync(join(import.meta.dirname, 'node_modules'))) await run('npm', ['install', '--no-save']);
}

/** A Redis that has every write on disk before it answers. */
export async function startRedis(): Promise<Store> {
  const port = await freePort();
  const options = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
  const place = ['--port', String(port), '--bind', LOOPBACK, '--dir', newFolder('redis')];
  const pid = start('redis-server', [...place, ...options], 'SIGTERM');
  await untilListening(port);
  return { pid, port, version: versionOf('redis-server', /v=(\S+)/) };
}

/** A PostgreSQL as it comes, which has every commit on disk before it answers. */
export async function startPostgres(): Promise<Store> {
  const [initdb, postgres] = [postgresBinary('initdb'), postgresBinary('postgres')];
  if (!initdb || !postgres) throw new Error('PostgreSQL is not installed');
  const folder = newFolder('postgres');
  // It does not run as root.
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  await run(initdb, ['-D', data, '-U', 'postgres', '--auth=trust', '--no-instructions'], user);
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-h', LOOPBACK, '-k', folder];
  const pid = start(postgres, options, 'SIGINT', user);
  await untilListening(port);
  return { pid, port, version: versionOf(postgres, /(\d+\.\d+)/) };
}

/** One process that serves a queue over HTTP; the processor time is its own and the store's. */
export async function startFront(file: string, store: Store): Promise<Target> {
  const front = fork(join(import.meta.dirname, file), [String(store.port)], { stdio: 'inherit' });
  started.push(async () => {
    if (front.connected) front.disconnect();
  });
  const port = await new Promise<unknown>((listening, fail) => {
    front.once('message', listening);
    front.once('exit', (code) => fail(new Error(`${file} ended with ${code}`)));
  });
  const processes = () => [front.pid ?? 0, store.pid, ...children(store.pid)];
  return {
    url: `http://${LOOPBACK}:${port}`,
    busy: () => processes().reduce((sum, pid) => sum + processorTime(pid), 0),
  };
}

/** Ends everything that was started here, and removes what it wrote. */
export async function stopAll(): Promise<void> {
  for (const stop of started.splice(0).reverse()) await stop();
}

function start(command: string, args: readonly string[], signal: NodeJS.Signals, user: object = {}): number {
  const child = spawn(command, args, { stdio: 'ignore', ...user });
  const ended = new Promise((done) => child.once('exit', done));
  started.push(async () => {
    child.kill(signal);
    await ended;
  });
  if (child.pid === undefined) throw new Error(`${command} did not start`);
  return child.pid;
}

function newFolder(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `agent-market-${what}-`));
  started.push(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function run(command: string, args: readonly string[], options: object = {}): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await promisify(execFile)(command, args, { cwd: import.meta.dirname, env, ...options });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK);
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function untilListening(port: number): Promise<void> {
  for (const end = Date.now() + ANSWERS_WITHIN_MS; Date.now() < end; await sleep(100)) {
    const socket = connect(port, LOOPBACK);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
  }
  throw new Error(`nothing listens on ${port}`);
}

/** Debian keeps them out of the path. */
function postgresBinary(name: string): string | undefined {
  return globSync(`/usr/lib/postgresql/*/bin/${name}`).sort().at(-1);
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}

function versionOf(command: string, pattern: RegExp): string {
  return pattern.exec(execFileSync(command, ['--version'], { encoding: 'utf8' }))?.[1] ?? 'unknown';
}
