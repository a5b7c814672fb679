import { env } from 'cloudflare:workers';
import { type Address, type LocalAccount, parseEther, parseGwei } from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';
import { ABI } from '../../../scripts/chain/wallets.ts';
import { newId } from '../../../src/http/ids.ts';
import { isRefusal } from '../../../src/http/problem.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import type { TreasuryObject } from '../../../src/treasury/object.ts';
import type { Payment, PaymentState, PaymentView } from '../../../src/treasury/payment.ts';
import { until } from '../api.ts';
import { accountWith } from '../ledger.ts';
import { withBinding } from '../task.ts';
import { issuer, newWallet, node, send, variables } from './chain.ts';

/** A treasury with an operations wallet of its own, and an account whose money it sends. */
export type Treasury = {
  readonly stub: DurableObjectStub<TreasuryObject>;
  readonly wallet: LocalAccount;
  readonly accountId: string;
  /** Has the object know its wallet's key, which it forgets when it leaves memory. */
  readonly bind: (more?: Readonly<Record<string, unknown>>) => Promise<void>;
};

/** A treasury with a wallet of so many micro-USDC, and as much in the ledger unless it is told otherwise. */
export async function newTreasury(microUsdc = 100_000_000, inLedger = microUsdc): Promise<Treasury> {
  const { key, ...wallet } = await newWallet(microUsdc);
  const name = wallet.address.toLowerCase();
  const bind = async (more: Readonly<Record<string, unknown>> = {}) => {
    const bindings = { OPERATIONS_KEY: key, ...more };
    for (const [binding, value] of Object.entries(bindings)) {
      await withBinding(env.TREASURY.getByName(name), binding as keyof Env, value);
    }
  };
  await bind();
  return {
    ...{ wallet: wallet as LocalAccount, bind, accountId: await accountWith(inLedger) },
    get stub() {
      return env.TREASURY.getByName(name);
    },
  };
}

/** A wallet that nobody has the key of any more. */
export function someWallet(): Address {
  return privateKeyToAccount(generatePrivateKey()).address;
}

/** A withdrawal of the treasury's account. */
export function withdrawal(
  { accountId }: Pick<Treasury, 'accountId'>,
  amount: number,
  wallet = someWallet(),
): Payment {
  const common = { id: `withdrawal:${newId('run')}`, accountId, agentId: 'ann', taskId: null };
  return { ...common, wallet, amount: toMicro(amount) };
}

/** Has a payment sent; throws when it is refused. */
export async function sendPayment({ stub }: Pick<Treasury, 'stub'>, payment: Payment): Promise<PaymentView> {
  const sent = await stub.pay(payment);
  if (isRefusal(sent)) throw new Error(sent.refused);
  return sent;
}

/** Waits until a payment is in a state; answers it. */
export async function reaches(
  treasury: Pick<Treasury, 'stub'>,
  { id }: Payment,
  ...states: PaymentState[]
): Promise<PaymentView> {
  let view: PaymentView | null = null;
  await until(async () => {
    view = await treasury.stub.read(id);
    return view !== null && states.includes(view.state);
  }, 20_000);
  return view!;
}

export async function setDenied(wallet: Address, denied: boolean): Promise<void> {
  await send(issuer, { functionName: 'setDenied', args: [wallet, denied] });
}

/** Has the next block deny a wallet before anything else in it happens; no block may come by itself. */
export async function denyFirst(wallet: Address): Promise<void> {
  await node.writeContract({
    ...{ account: issuer, address: variables.USDC_CONTRACT, abi: ABI, functionName: 'setDenied' },
    ...{
      args: [wallet, true],
      gas: 200_000n,
      maxFeePerGas: parseGwei('900'),
      maxPriorityFeePerGas: parseGwei('90'),
    },
  });
}

export async function setGas(wallet: LocalAccount, ether: string): Promise<void> {
  await node.setBalance({ address: wallet.address, value: parseEther(ether) });
}
