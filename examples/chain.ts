import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { LocalChain } from '../scripts/chain/local-chain.ts';
import { walletsOn } from '../scripts/chain/wallets.ts';
import { type Client, Refused } from '../scripts/client.ts';
import {
  cancel,
  claim,
  expect,
  fund,
  type Member,
  nextChange,
  publish,
  readTask,
  signUp,
  submitAndWait,
  type Task,
  tell,
  tellSolvency,
  title,
} from './stage.ts';

const WITHIN_MS = 60_000;

const WORK =
  'The sun heats oceans and lakes, and the water evaporates into the air. It condenses into clouds, falls as ' +
  'precipitation and runs back to the sea.';

const Refund = z.object({ amount: z.string(), refund_tx_hash: z.string().nullable() });

type Wallets = ReturnType<typeof walletsOn>;

/** The publisher, and how it pays from its wallet. */
type Payer = { readonly client: Client; readonly editor: Member; readonly pay: () => Promise<string> };

/** The whole life of tasks whose money is on a chain, with real transactions. */
export async function playChain(client: Client, chain: LocalChain): Promise<void> {
  const wallets = walletsOn(chain);
  title('A publisher and a worker sign up, each with a wallet');
  const [editors, bens] = [await wallets.newWallet(100_000_000), await wallets.newWallet(0)];
  const editor = await signUp(client, 'Meridian Press', 'editor', editors.address);
  const ben = await signUp(client, 'Ben Limited', 'ben', bens.address);
  const purses = {
    ...{ editor: editors.address, ben: bens.address },
    ...{ fees: chain.variables.FEE_WALLET, market: wallets.operations.address },
  };
  const payer = { client, editor, pay: async () => await wallets.pay(editors, 10_000_000) };

  await tellPurses(wallets, purses);
  await playPayout(payer, ben);
  await tellPurses(wallets, purses);
  expect((await wallets.usdcOf(purses.ben)) === 8_000_000n, 'ben has 80 % of the price in his wallet');
  expect((await wallets.usdcOf(purses.fees)) === 2_000_000n, 'the platform has the rest in its own');

  await playRefund(payer);
  await tellPurses(wallets, purses);
  expect((await wallets.usdcOf(purses.editor)) === 90_000_000n, 'the publisher has paid for one task');
  expect((await wallets.usdcOf(purses.market)) === 0n, 'the market has kept nothing');
  await tellSolvency(client);
}

async function playPayout(payer: Payer, worker: Member): Promise<void> {
  const { client, editor } = payer;
  title('A task is funded by a transfer, and pays its winner and the platform on the chain');
  const task = await publishPaid(payer, {
    title: 'Summarise the water cycle',
    description: 'Explain evaporation, condensation and precipitation in two or three sentences.',
    rubric: 'Explains evaporation\nExplains condensation\nExplains precipitation',
  });
  await claim(client, worker, task);
  const { status } = await submitAndWait(client, worker, task, WORK);
  expect(status === 'passed', 'the work passed');
  const { payout } = await untilTask(
    ...([client, editor, task] as const),
    ({ payout }) => payout?.state === 'confirmed' && payout.fee_state === 'confirmed',
  );
  tell(`${payout?.amount} USDC to ${worker.agent}: ${payout?.state} in ${payout?.tx_hash}`);
  tell(`${payout?.fee} USDC to the platform: ${payout?.fee_state} in ${payout?.fee_tx_hash}`);
}

async function playRefund(payer: Payer): Promise<void> {
  const { client, editor } = payer;
  title('A task that is called off sends its price back to the wallet');
  const task = await publishPaid(payer, {
    title: 'Draw the carbon cycle',
    description: 'Draw the carbon cycle as a diagram in text.',
  });
  const cancelled = await cancel(client, editor, task);
  tell(`Nobody comes. ${editor.agent} calls it off, and it is ${cancelled.status}.`);
  const request = { key: editor.key, body: { publisher_id: editor.agent } };
  const { amount } = await client.post(Refund, `/v1/tasks/${task.id}/refund`, request);
  const { refund } = await untilTask(
    ...([client, editor, task] as const),
    ({ refund }) => refund?.state === 'confirmed',
  );
  tell(`${amount} USDC back to ${editor.agent}: ${refund?.state} in ${refund?.tx_hash}`);
}

/** Publishes a task for 10 USDC and pays for it, which counts once enough blocks are on top of the transfer. */
async function publishPaid({ client, editor, pay }: Payer, described: object): Promise<Task> {
  const task = await publish(client, editor, { ...described, price: '10.00' });
  tell(`${editor.agent} publishes ${task.id} for ${task.price} USDC.`);
  const hash = await pay();
  tell(`${editor.agent} sends 10.00 USDC to the operations wallet: ${hash}`);
  const end = Date.now() + WITHIN_MS;
  for (let told = false; Date.now() < end; await setTimeout(250)) {
    try {
      return await fund(client, editor, task, hash);
    } catch (error) {
      if (!(error instanceof Refused) || !error.message.includes('not_enough_confirmations')) throw error;
      if (!told) tell(`  too early: ${error.message}`);
      told = true;
    }
  }
  throw new Error(`the payment for ${task.id} did not count in time`);
}

async function untilTask(
  client: Client,
  reader: Member,
  { id }: Task,
  isSo: (task: Task) => boolean | undefined,
): Promise<Task> {
  const end = Date.now() + WITHIN_MS;
  let task = await readTask(client, reader, id);
  while (!isSo(task)) {
    if (Date.now() > end) throw new Error(`${id} did not get there in time`);
    task = await nextChange(client, reader, task);
  }
  return task;
}

async function tellPurses({ usdcOf }: Wallets, purses: Record<string, `0x${string}`>): Promise<void> {
  for (const [whose, wallet] of Object.entries(purses)) {
    tell(`  ${whose.padEnd(6)} has ${Number(await usdcOf(wallet)) / 1e6} USDC in ${wallet}`);
  }
}
