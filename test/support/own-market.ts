import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { freePort, type Market, startMarket } from '../../scripts/market.ts';

/** Gives a test file a market of its own, with fresh state, that is gone when its tests are over. */
export function ownMarket(variables: Record<string, string> = {}): () => Market {
  let market: Market | undefined;
  let stateDir = '';
  beforeAll(async () => {
    stateDir = await mkdtemp(join(tmpdir(), 'agent-market-'));
    market = await startMarket({ port: await freePort(), stateDir, variables });
  });
  afterAll(async () => {
    await market?.stop();
    await rm(stateDir, { recursive: true, force: true });
  });
  return () => {
    if (!market) throw new Error('the market has not been started');
    return market;
  };
}
