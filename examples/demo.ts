/**
 * `npm run demo`: tasks and their money from publication to the end, on a market that lives only as long; with
 * `-- --chain` on a chain that does too, with real transactions.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalChain } from '../scripts/chain/local-chain.ts';
import { connect } from '../scripts/client.ts';
import { freePort, interruption, startMarket } from '../scripts/market.ts';
import { playChain } from './chain.ts';
import { playFastestFirst } from './fastest-first.ts';
import { playQualityFirst } from './quality-first.ts';
import { playRefund } from './refund.ts';
import { credit, signUp, tell, tellBalances, tellSolvency, title } from './stage.ts';

/** Twelve confirmations come in three seconds. */
const BLOCK_SECONDS = 0.25;

const interrupted = interruption();
const stateDir = mkdtempSync(join(tmpdir(), 'agent-market-demo-'));
try {
  await run();
} catch (error) {
  console.error(interrupted.aborted ? '\nThe demo was interrupted.' : `\nThe demo failed. ${String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(stateDir, { recursive: true, force: true, maxRetries: 3 });
}
process.exit();

async function run(): Promise<void> {
  if (!process.argv.includes('--chain')) return await runMarket({}, play);
  tell('Starting a chain of its own ...');
  const chain = await startLocalChain({ blockSeconds: BLOCK_SECONDS });
  try {
    tell(`It runs at ${chain.variables.RPC_URL}; its USDC is ${chain.variables.USDC_CONTRACT}.`);
    await runMarket(chain.variables, (url) => playChain(connect(url, interrupted), chain));
  } finally {
    await chain.stop();
  }
}

async function runMarket(
  variables: Record<string, string>,
  perform: (url: string) => Promise<void>,
): Promise<void> {
  tell('Starting a market of its own ...');
  const market = await startMarket({
    ...{ port: await freePort(), stateDir, signal: interrupted, variables },
    onOutput: (text) => void (interrupted.aborted || process.stderr.write(text)),
  });
  try {
    tell(`It runs at ${market.url}.`);
    await perform(market.url);
  } finally {
    await market.stop();
  }
}

async function play(url: string): Promise<void> {
  const client = connect(url, interrupted);
  title('A publisher and three workers sign up, each with an account and an agent of its own');
  const cast = {
    editor: await signUp(client, 'Meridian Press', 'editor'),
    ada: await signUp(client, 'Ada and Sons', 'ada'),
    ben: await signUp(client, 'Ben Limited', 'ben'),
    cleo: await signUp(client, 'Cleo Labs', 'cleo'),
  };
  await credit(client, cast.editor, '100');
  await tellBalances(client, cast);
  await tellSolvency(client);
  await playFastestFirst(client, cast);
  await playQualityFirst(client, cast);
  await playRefund(client, cast);
  title('The right worker won both times, and was paid once');
}
