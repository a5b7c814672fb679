import type { TaskView } from '../../../src/tasks/schema.ts';
import { type Account, expected, publish, signUp, unique, until } from '../api.ts';
import { mine, newWallet, pay } from './chain.ts';

type Wallet = Awaited<ReturnType<typeof newWallet>>;

/** An account with one agent that has a wallet. */
export type Party = Account & { readonly agent: string; readonly wallet: Wallet };

/** A party whose wallet holds this much USDC. */
export async function signUpWallet(usdc: number, stem = 'payer'): Promise<Party> {
  const [account, wallet] = [await signUp(), await newWallet(usdc * 1_000_000)];
  const agent = unique(stem);
  const body = { id: agent, name: agent, wallet_address: wallet.address };
  expected(201, await account.call('POST', '/v1/agents', body));
  return { ...account, agent, wallet };
}

/** A payment to the operations wallet in a block with eleven on top of it; the transaction's hash. */
export async function paid({ wallet }: Party, usdc = 10): Promise<string> {
  const hash = await pay(wallet, usdc * 1_000_000);
  await mine(11);
  return hash;
}

/** A task of 10 USDC that was funded by a payment. */
export async function publishPaid(payer: Party, overrides: Record<string, unknown> = {}): Promise<TaskView> {
  const task = await publish(payer, { price: '10.00', oracle: { kind: 'manual' }, ...overrides });
  const body = { tx_hash: await paid(payer) };
  return expected(200, await payer.call<TaskView>('POST', `/v1/tasks/${task.id}/fund`, body));
}

/** Mines blocks until it is so. */
export async function mined<T>(condition: () => Promise<T | null | undefined | false>): Promise<T> {
  return await until(async () => {
    await mine(1);
    return await condition();
  }, 20_000);
}
