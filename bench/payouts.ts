/**
 * Payouts per second through the treasury, beside a bare sender of viem's on the same node that has its nonces prepared
 * and keeps no record: from the first wish until the last transfer is mined. By itself, `node bench/payouts.ts` prints
 * that alone; `--quick`: fewer.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import {
  type Address,
  createWalletClient,
  erc20Abi,
  type Hex,
  http,
  parseAbi,
  parseEther,
  parseGwei,
  publicActions,
  toHex,
} from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';
import { foundry } from 'viem/chains';
import { type LocalChain, startLocalChain } from '../scripts/chain/local-chain.ts';
import { build, clear, migrate, OPERATOR_KEY, type Server, startMarket } from './harness.ts';
import { sleep } from './load.ts';
import { machine } from './machine.ts';
import { table, tidy, whole } from './markdown.ts';
import { call, inParallel, signUpApart } from './populate.ts';

/** The least ratio to the bare sender that is aimed at. */
const TARGET = 0.5;
/** Micro-USDC of each transfer. */
const AMOUNT = 1_000_000;
/** Transfers that the bare sender has under way at once. */
const ABREAST = 50;
const LOOK_EVERY_MS = 10;
/** Wishes that reach the treasury in one request. */
const WISHES = 250;

type PayoutPace = { readonly rounds: number; readonly count: number };

export function payoutPace(quick: boolean): PayoutPace {
  return quick ? { rounds: 3, count: 250 } : { rounds: 5, count: 1_000 };
}

/** Transfers per second in each round, the two by turns. */
export type PayoutResults = PayoutPace & { readonly bare: number[]; readonly treasury: number[] };

type Wallet = ReturnType<typeof walletOf>;

export async function measurePayouts({ rounds, count }: PayoutPace): Promise<PayoutResults> {
  const chain = await startLocalChain();
  const market = await startMarket(await build('bench/payouts-worker.ts'), chain.variables);
  try {
    await migrate(market, ['BOOKS', 'CATALOGUE']);
    const [player] = await signUpApart(market.url, 1);
    if (!player) throw new Error('nobody signed up');
    const total = rounds * count;
    await call(market.url, 'POST', `/internal/accounts/${player.account}/credits`, OPERATOR_KEY, {
      ...{ amount: String((total * AMOUNT) / 1e6), reference: 'benchmark' },
    });
    const [ours, theirs] = [
      walletOf(chain, chain.variables.OPERATIONS_KEY),
      walletOf(chain, generatePrivateKey()),
    ];
    for (const { account } of [ours, theirs]) await fill(chain, account.address, BigInt(total * AMOUNT));
    const results: PayoutResults = { rounds, count, bare: [], treasury: [] };
    for (let i = 0; i < rounds; i += 1) {
      results.bare.push(await timed(theirs, count, (wallets) => sendBare(chain, theirs, wallets)));
      results.treasury.push(
        await timed(ours, count, (wallets) => payAll(market, ours.account.address, player.account, wallets)),
      );
    }
    return results;
  } finally {
    await market.stop();
    await chain.stop();
  }
}

export function payoutsSection({ rounds, count, bare, treasury }: PayoutResults): string {
  const ratios = treasury.map((pace, i) => pace / (bare[i] ?? Number.NaN));
  const ratio = median(ratios);
  return [
    '## Payouts',
    `${whole(count)} transfers of USDC a round, ${rounds} rounds of each by turns, to one Anvil that mines a block with ` +
      `every transaction; from the first wish until the last is mined. The bare sender is viem with its nonces, gas and ` +
      `fees given, ${ABREAST} transfers at a time; it keeps no record. The treasury reserves each amount in the ledger, ` +
      'tries the transfer out, puts it on record before it is sent, and looks for its receipt.',
    table(
      ['', 'transfers/s (median)', 'lowest', 'highest'],
      [
        ['bare viem', ...figures(bare)],
        ['treasury', ...figures(treasury)],
      ],
    ),
    `Ratio ${tidy(ratio)} (${tidy(Math.min(...ratios))} to ${tidy(Math.max(...ratios))}); aimed at: ${TARGET}` +
      `${ratio < TARGET ? ', **missed**' : ''}.`,
  ].join('\n\n');
}

function figures(paces: readonly number[]): string[] {
  return [median(paces), Math.min(...paces), Math.max(...paces)].map(whole);
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function walletOf({ variables }: LocalChain, key: Hex) {
  const transport = http(variables.RPC_URL);
  return createWalletClient({ account: privateKeyToAccount(key), chain: foundry, transport }).extend(
    publicActions,
  );
}

/** Gives a wallet Ether and USDC. */
async function fill(chain: LocalChain, wallet: Address, amount: bigint): Promise<void> {
  const issuer = walletOf(chain, chain.issuerKey);
  const abi = parseAbi(['function mint(address to, uint256 amount)']);
  const sent = [
    await issuer.sendTransaction({ to: wallet, value: parseEther('10') }),
    await issuer.writeContract({
      ...{ address: chain.variables.USDC_CONTRACT, abi, functionName: 'mint', args: [wallet, amount] },
    }),
  ];
  for (const hash of sent) await issuer.waitForTransactionReceipt({ hash, pollingInterval: LOOK_EVERY_MS });
}

/** How many transfers to fresh wallets are mined in a second, as one who looks at the chain counts them. */
async function timed(
  wallet: Wallet,
  count: number,
  send: (wallets: readonly Address[]) => Promise<void>,
): Promise<number> {
  const { address } = wallet.account;
  const nonce = await wallet.getTransactionCount({ address });
  const wallets = Array.from({ length: count }, () => toHex(randomBytes(20)));
  const begun = performance.now();
  const sending = send(wallets);
  while ((await wallet.getTransactionCount({ address })) < nonce + count) await sleep(LOOK_EVERY_MS);
  const seconds = (performance.now() - begun) / 1_000;
  await sending;
  return count / seconds;
}

async function sendBare(chain: LocalChain, wallet: Wallet, wallets: readonly Address[]): Promise<void> {
  const first = await wallet.getTransactionCount({ address: wallet.account.address });
  let next = 0;
  const sender = async () => {
    for (let i = next++; i < wallets.length; i = next++) {
      const to = wallets[i];
      if (to === undefined) return;
      await wallet.writeContract({
        ...{ address: chain.variables.USDC_CONTRACT, abi: erc20Abi, functionName: 'transfer' },
        ...{ args: [to, BigInt(AMOUNT)], nonce: first + i, gas: 120_000n },
        ...{ maxFeePerGas: parseGwei('20'), maxPriorityFeePerGas: parseGwei('1') },
      });
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, sender));
}

async function payAll(
  market: Server,
  treasury: Address,
  accountId: string,
  wallets: readonly Address[],
): Promise<void> {
  const requests = Math.ceil(wallets.length / WISHES);
  await inParallel(requests, async (i) => {
    const wished = wallets.slice(i * WISHES, (i + 1) * WISHES);
    const body = { treasury: treasury.toLowerCase(), accountId, wallets: wished, amount: AMOUNT };
    await call(market.url, 'POST', '/bench/pay', null, body);
  });
}

if (import.meta.main) {
  const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
  try {
    console.log(
      `${payoutsSection(await measurePayouts(payoutPace(quick)))}\n\n${machine('no load generator')}`,
    );
  } finally {
    await clear();
  }
}
