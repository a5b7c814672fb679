/** `npm run chain`: a chain on this machine for a market that is started with `CHAIN=local`, until Ctrl-C. */
import { once } from 'node:events';
import { encodeFunctionData, parseUnits } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { interruption } from '../market.ts';
import { MNEMONIC, startLocalChain } from './local-chain.ts';
import { ABI, walletsOn } from './wallets.ts';

const interrupted = interruption();
const chain = await startLocalChain({ port: 8545, blockSeconds: 1 });
try {
  const { variables } = chain;
  const { send, issuer, operations } = walletsOn(chain);
  const payer = mnemonicToAccount(MNEMONIC, { addressIndex: 3 }).address;
  // The market's own backs the test credits that it gives away, which may be paid out too.
  for (const wallet of [payer, operations.address]) {
    await send(issuer, { functionName: 'mint', args: [wallet, parseUnits('1000', 6)] });
  }
  const args = [operations.address, parseUnits('10', 6)] as const;
  const data = encodeFunctionData({ abi: ABI, functionName: 'transfer', args });
  const params = [{ from: payer, to: variables.USDC_CONTRACT, data }];
  const transfer = { jsonrpc: '2.0', id: 1, method: 'eth_sendTransaction', params };
  console.log(`
A chain runs at ${variables.RPC_URL} until you press Ctrl-C. A market on it:

${Object.entries(variables)
  .map(([name, value]) => `${name}=${value}`)
  .join(' \\\n')} npm start

The wallet ${payer} has 1000 USDC, and so has the market's own. This sends 10 of them to the market:

curl -s ${variables.RPC_URL} -H 'Content-Type: application/json' -d '${JSON.stringify(transfer)}'
`);
  if (!interrupted.aborted) await once(interrupted, 'abort');
} finally {
  await chain.stop();
}
process.exit();
