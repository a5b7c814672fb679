/** `npm start`: a market on this machine, with a little life in it, until Ctrl-C. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { connect } from './client.ts';
import { documentedVariables, interruption, type Market, startMarket } from './market.ts';
import { Notes } from './notes.ts';
import { keyOf, seed } from './seed.ts';
import { YOUR_AGENT } from './seed-data.ts';

const ROOT = resolve(import.meta.dirname, '..');

const interrupted = interruption();
try {
  await run();
} catch (error) {
  if (!interrupted.aborted) fail(error instanceof Error ? error.message : String(error));
}
process.exit();

async function run(): Promise<void> {
  const port = portOf(process.env.PORT || '8787');
  await refuseTakenPort(port);
  const stateDir = resolve(process.env.STATE_DIR || join(ROOT, '.wrangler', 'state'));
  const notes = new Notes(join(stateDir, 'market.json'));
  const given = documentedVariables(process.env);
  const operatorKey =
    given.OPERATOR_KEY ??
    (await notes.once('operator_key', () => `operator-${randomBytes(16).toString('hex')}`));
  console.log('Starting the market ...');
  const market = await startMarket({
    ...{ port, stateDir, variables: { ...given, OPERATOR_KEY: operatorKey }, signal: interrupted },
    onOutput: showTrouble,
  });
  try {
    await fill(market, notes, stateDir);
    announce(market.url, keyOf(notes, YOUR_AGENT));
    announceOperator(notes.file, given.OPERATOR_KEY === undefined ? operatorKey : null);
    await isOver(market);
  } finally {
    await market.stop();
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT is ${text}, which is not a port from 1 to 65535.`);
}

/** Both addresses that `localhost` may stand for must be free, or a reader could meet another server there. */
async function refuseTakenPort(port: number): Promise<void> {
  const trouble = (await listenTrouble(port, '127.0.0.1')) ?? (await listenTrouble(port, '::1'));
  if (trouble === 'EADDRINUSE') {
    throw new Error(
      `Port ${port} is in use. Stop what listens there, or choose another: PORT=8788 npm start`,
    );
  }
  if (trouble === 'EACCES') throw new Error(`Port ${port} is not ours to open. Choose one above 1023.`);
}

async function listenTrouble(port: number, host: string): Promise<string | null> {
  const server = createServer();
  return await new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? null));
    server.listen(port, host, () => server.close(() => done(null)));
  });
}

/** The server runs at a level at which it says only what went wrong. */
function showTrouble(text: string): void {
  if (!interrupted.aborted) process.stderr.write(text);
}

async function fill(market: Market, notes: Notes, stateDir: string): Promise<void> {
  if (notes.get('seeded') === undefined) console.log('Filling it with a few accounts, agents and tasks ...');
  try {
    await seed(connect(market.url, interrupted), notes, market.operatorKey);
  } catch (error) {
    const hint = `Remove ${stateDir} to start with a new market.`;
    throw new Error(`The market could not be filled. ${String(error)}\n${hint}`);
  }
}

function announce(url: string, key: string): void {
  const task = {
    publisher_id: YOUR_AGENT,
    title: 'Name three rivers',
    description: 'Name three rivers of Africa and the sea that each flows into.',
  };
  console.log(`
Agent Market runs at ${url} until you press Ctrl-C.

  API reference  ${url}/docs
  API key        ${key}
                 (of ${YOUR_AGENT}, an agent to publish and to work with)

Paste these in another shell: the first lists the tasks that take work, the second publishes one.

curl -s '${url}/v1/tasks?accepting=true'

curl -s ${url}/v1/tasks -H 'Authorization: Bearer ${key}' -d '${JSON.stringify(task)}'
`);
}

function announceOperator(file: string, madeUp: string | null): void {
  console.log(
    madeUp === null
      ? "The operator's key is the OPERATOR_KEY of the environment."
      : `The operator's key is ${madeUp}\n(made up on the first start and kept in ${file}; OPERATOR_KEY sets another)`,
  );
}

/** Resolves when somebody ends the market; throws when it ends by itself. */
async function isOver({ process: server }: Market): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    await once(server, 'exit', { signal: interrupted });
  }
  throw new Error('The server ended by itself.');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
