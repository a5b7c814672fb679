import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { migrationsOf } from '../scripts/migrations.ts';

const TICKS_A_SECOND = 100;
const ROOT = resolve(import.meta.dirname, '..');
const WRANGLER = dirname(fileURLToPath(import.meta.resolve('wrangler/package.json')));
// The one that wrangler itself runs on, wherever it is installed.
const { Miniflare, convertV4MiniflareOptions, Log, LogLevel }: typeof import('miniflare') = createRequire(
  join(WRANGLER, 'package.json'),
)('miniflare');

export const OPERATOR_KEY = 'operator-of-the-benchmark';

/** Where everything that a run writes lives, until `clear`. */
export const scratch = mkdtempSync(join(tmpdir(), 'agent-market-bench-'));

/** A Worker as it is deployed: its script, and the WebAssembly that the script imports by these names. */
export type Bundle = {
  readonly script: string;
  readonly wasm: readonly { readonly name: string; readonly contents: Uint8Array<ArrayBuffer> }[];
};

/** A Worker that runs in workerd and is reached without a proxy in between. */
export type Server = {
  readonly url: string;
  database(name: string): Promise<D1Database>;
  /** Seconds of processor time that it has used so far; NaN where the system does not tell. */
  busy(): number;
  stop(): Promise<void>;
};

type WorkerOptions = Omit<
  ReturnType<typeof unstable_getMiniflareWorkerOptions>['workerOptions'],
  'assets' | 'modulesRules'
>;

const running = new Set<Server>();
let places = 0;

/** Bundles a Worker as a deployment would. The market's own entry unless another is given. */
export async function build(entry?: string): Promise<Bundle> {
  const outDir = newPlace('build');
  const args = ['deploy', ...(entry ? [entry] : []), '--dry-run', '--outdir', outDir];
  const cli = join(WRANGLER, 'wrangler-dist', 'cli.js');
  await promisify(execFile)(process.execPath, ['--no-warnings', cli, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_LOG_PATH: join(scratch, 'logs'),
      CI: 'true',
    },
  });
  const files = readdirSync(outDir);
  const script = files.find((file) => file.endsWith('.js'));
  if (script === undefined) throw new Error('wrangler built no script');
  const wasm = files
    .filter((file) => file.endsWith('.wasm'))
    .map((name) => ({ name, contents: new Uint8Array(readFileSync(join(outDir, name))) }));
  return { script: readFileSync(join(outDir, script), 'utf8'), wasm };
}

/** The bare Worker, which is one file. */
function bareBundle(): Bundle {
  const script = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'bare.ts'), 'utf8'));
  return { script, wasm: [] };
}

/** Runs a Worker of the market's, with the bindings, limits and queues that wrangler.toml gives it. */
export async function startMarket(
  bundle: Bundle,
  variables: Readonly<Record<string, string>> = {},
): Promise<Server> {
  // The pages of the API reference are left out: no request that is measured asks for one.
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, 'wrangler.toml'));
  const { assets: _, modulesRules: __, ...options } = workerOptions;
  return await start('market', bundle, { ...options, bindings: { ...variables, OPERATOR_KEY } });
}

/** Runs the bare Worker, on the same compatibility date. */
export async function startBare(): Promise<Server> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, 'wrangler.toml'));
  const { compatibilityDate, compatibilityFlags } = workerOptions;
  return await start('bare', bareBundle(), {
    ...(compatibilityDate ? { compatibilityDate } : {}),
    ...(compatibilityFlags ? { compatibilityFlags } : {}),
    durableObjects: { OBJECTS: { className: 'BareObject', useSQLite: true } },
    d1Databases: { CATALOGUE: 'bare' },
  });
}

/** Applies the migrations of the databases that are named, as `wrangler d1 migrations apply` would. */
export async function migrate(server: Server, databases: readonly string[]): Promise<void> {
  for (const name of databases) {
    const database = await server.database(name);
    for (const { statements } of migrationsOf(name.toLowerCase())) {
      for (const statement of statements) await database.prepare(statement).run();
    }
  }
}

/** A name for a file or folder of this run that nothing else uses. */
export function newPlace(kind: string): string {
  places += 1;
  return join(scratch, `${kind}-${places}`);
}

/** Stops every server and removes what the run wrote. */
export async function clear(): Promise<void> {
  await Promise.all([...running].map((server) => server.stop()));
  rmSync(scratch, { recursive: true, force: true });
}

async function start(name: string, { script, wasm }: Bundle, options: WorkerOptions): Promise<Server> {
  const known = new Set(children());
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...options,
      name,
      modules: [
        { type: 'ESModule', path: 'worker.js', contents: script },
        ...wasm.map(({ name: path, contents }) => ({ type: 'CompiledWasm' as const, path, contents })),
      ],
      log: new Log(LogLevel.ERROR),
      logRequests: false,
      resourcePersistencePath: newPlace('state'),
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    }),
  );
  await miniflare.ready;
  const [pid] = children().filter((child) => !known.has(child));
  const server: Server = {
    url: (await miniflare.unsafeGetDirectURL(name)).origin,
    database: (binding) => miniflare.getD1Database(binding),
    busy: () => (pid === undefined ? Number.NaN : processorTime(pid)),
    stop: async () => {
      running.delete(server);
      await miniflare.dispose();
    },
  };
  running.add(server);
  return server;
}

/** The processes that another has started, where the system tells; this one unless another is given. */
export function children(of = process.pid): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && Number(statOf(pid)[1]) === of);
}

/** Seconds of processor time that a process has used so far. */
export function processorTime(pid: number): number {
  const [user, system] = statOf(pid).slice(11, 13);
  return (Number(user) + Number(system)) / TICKS_A_SECOND;
}

/** The fields of a process that follow its name in /proc; none when it is gone. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
