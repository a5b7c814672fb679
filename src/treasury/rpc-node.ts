import {
  type Address,
  encodeFunctionData,
  erc20Abi,
  getAddress,
  type Hash,
  type Hex,
  hexToBigInt,
  keccak256,
  numberToHex,
  pad,
} from 'viem';
import { z } from 'zod';
import { toMicro } from '../ledger/money.ts';
import { type Connection, RPC_LIMIT_MS } from './connection.ts';
import type { ChainNode, Receipt, Sight, Trial } from './node.ts';
import type { PaymentRecord } from './payment.ts';
import { askAll, type Question, type Reply } from './rpc.ts';
import { TRANSFER_GAS } from './rules/fees.ts';
import { isSame, transfersIn } from './transfers.ts';

const HexSchema = z.custom<Hex>((value) => typeof value === 'string' && /^0x[0-9a-fA-F]*$/.test(value));
const HashSchema = z.custom<Hash>((value) => typeof value === 'string' && /^0x[0-9a-fA-F]{64}$/.test(value));
const QuantitySchema = HexSchema.transform((hex) => hexToBigInt(hex));
const CountSchema = QuantitySchema.transform(Number);

const BlockSchema = z.object({ number: CountSchema, hash: HashSchema, baseFeePerGas: QuantitySchema });

const ReceiptSchema = z.object({
  transactionHash: HashSchema,
  blockNumber: CountSchema,
  blockHash: HashSchema,
  status: HexSchema,
  logs: z.array(z.object({ address: HexSchema, topics: z.array(HexSchema), data: HexSchema })),
});

const DONE = pad('0x1');

/** What nodes say of a transaction that they have already, or whose nonce is used: by this one, or by one of ours. */
const TAKEN =
  /already known|already imported|already in|known transaction|replacement transaction|nonce too low/i;

/** The operations wallet and the node of a connection, with viem. Reads go by JSON-RPC batches. */
export function nodeOf({ settings, account }: Connection): ChainNode {
  const { usdc, rpcUrl, id: chainId } = settings;
  const ask = (questions: readonly Question[]) => askAll(rpcUrl, questions, RPC_LIMIT_MS);
  const transferOf = (from: Address, to: Address, amount: number) => ({
    ...{ from, to: usdc, gas: numberToHex(TRANSFER_GAS) },
    data: encodeFunctionData({
      ...{ abi: erc20Abi, functionName: 'transfer', args: [getAddress(to), BigInt(amount)] },
    }),
  });
  const call = (to: Address, amount: number): Question => ({
    ...{ method: 'eth_call', params: [transferOf(account.address, to, amount), 'latest'] },
  });

  /** Whose fault it is that transfers fail: asked again, beside one of the same amount to the wallet itself. */
  async function blame(payments: readonly PaymentRecord[]): Promise<Map<number, Trial>> {
    const replies = await ask(
      payments.flatMap(({ wallet, amount }) => [call(wallet, amount), call(account.address, amount)]),
    );
    return new Map(
      payments.map(({ n }, i): [number, Trial] => {
        const [theirs, ours] = [replies[2 * i] ?? null, replies[2 * i + 1] ?? null];
        if (hasPaid(theirs)) return [n, { outcome: 'paid' }];
        if (isRevert(ours)) return [n, { outcome: 'sender' }];
        if (!isRevert(theirs) || !hasPaid(ours)) return [n, { outcome: 'unknown' }];
        return [n, { outcome: 'recipient', reason: `The token refuses the transfer: ${reasonOf(theirs)}.` }];
      }),
    );
  }

  return {
    async look(): Promise<Sight> {
      const [latest, tip] = await ask([
        { method: 'eth_getBlockByNumber', params: ['latest', false] },
        { method: 'eth_maxPriorityFeePerGas', params: [] },
      ]);
      const { number: head, baseFeePerGas: baseFee } = read(BlockSchema, latest);
      // All as of one block, so that what is mined by then has left the balances and used its nonce.
      const at = numberToHex(head);
      const balanceOf = { abi: erc20Abi, functionName: 'balanceOf', args: [account.address] } as const;
      const [nonce, gas, balance] = await ask([
        { method: 'eth_getTransactionCount', params: [account.address, at] },
        { method: 'eth_getBalance', params: [account.address, at] },
        { method: 'eth_call', params: [{ to: usdc, data: encodeFunctionData(balanceOf) }, at] },
      ]);
      return {
        ...{ head, baseFee, tip: read(QuantitySchema, tip), nonce: read(CountSchema, nonce) },
        ...{ gas: read(QuantitySchema, gas), usdc: toMicro(read(QuantitySchema, balance)) },
      };
    },

    async nonceAt(block) {
      const [reply] = await ask([
        { method: 'eth_getTransactionCount', params: [account.address, numberToHex(block)] },
      ]);
      const { success, data } = CountSchema.safeParse(resultOf(reply));
      return success ? data : null;
    },

    async receipts(transfers, payments) {
      const replies = await ask(
        transfers.map(({ hash }) => ({ method: 'eth_getTransactionReceipt', params: [hash] })),
      );
      const found = new Map<Hash, Receipt | null>();
      for (const [i, { hash, n }] of transfers.entries()) {
        const result = resultOf(replies[i]);
        if (result === null) found.set(hash, null);
        const { success, data } = ReceiptSchema.safeParse(result);
        const payment = payments.find((each) => each.n === n);
        if (!success || !payment || data.transactionHash !== hash) continue;
        const hasMoved = transfersIn(data.logs).some(
          ({ token, from, to, amount }) =>
            isSame(token, usdc) &&
            isSame(from, account.address) &&
            isSame(to, payment.wallet) &&
            amount === BigInt(payment.amount),
        );
        const block = { number: data.blockNumber, hash: data.blockHash };
        found.set(hash, { block, hasPaid: data.status === '0x1' && hasMoved });
      }
      return found;
    },

    async blocks(numbers) {
      const replies = await ask(
        numbers.map((number) => ({ method: 'eth_getBlockByNumber', params: [numberToHex(number), false] })),
      );
      const found = new Map<number, Hash | null>();
      for (const [i, number] of numbers.entries()) {
        const result = resultOf(replies[i]);
        const { success, data } = BlockSchema.safeParse(result);
        if (success) found.set(number, data.hash);
        else if (result === null) found.set(number, null);
      }
      return found;
    },

    async rehearse(payments) {
      const trials = new Map<number, Trial>();
      const replies = await ask(payments.map(({ wallet, amount }) => call(wallet, amount)));
      const doubtful: PaymentRecord[] = [];
      for (const [i, payment] of payments.entries()) {
        const reply = replies[i] ?? null;
        if (isSame(payment.wallet, account.address)) {
          trials.set(payment.n, { outcome: 'recipient', reason: 'The wallet is the one that pays.' });
        } else if (isRevert(reply)) doubtful.push(payment);
        else trials.set(payment.n, { outcome: hasPaid(reply) ? 'paid' : 'unknown' });
      }
      return doubtful.length === 0 ? trials : new Map([...trials, ...(await blame(doubtful))]);
    },

    async sign({ wallet, amount }, nonce, { maxFee, tip }) {
      const { to, data } = transferOf(account.address, wallet, amount);
      const raw = await account.signTransaction({
        ...{ type: 'eip1559', chainId, nonce, to, data, gas: TRANSFER_GAS },
        ...{ maxFeePerGas: maxFee, maxPriorityFeePerGas: tip },
      });
      return { hash: keccak256(raw), raw };
    },

    async send(transfers) {
      const replies = await ask(
        transfers.map(({ raw }) => ({ method: 'eth_sendRawTransaction', params: [raw] })),
      );
      const taken = transfers.filter((_, i) => {
        const reply = replies[i] ?? null;
        return reply !== null && (!('error' in reply) || TAKEN.test(reply.error.message));
      });
      return new Set(taken.map(({ hash }) => hash));
    },
  };
}

function resultOf(reply: Reply | undefined): unknown {
  return reply && 'result' in reply ? reply.result : undefined;
}

/** What a reply says; throws when it says nothing of that sort. */
function read<T>(schema: z.ZodType<T>, reply: Reply | undefined): T {
  if (reply && 'error' in reply) throw new Error(`the node answers: ${reply.error.message}`);
  return schema.parse(resultOf(reply));
}

function hasPaid(reply: Reply): boolean {
  return resultOf(reply ?? undefined) === DONE;
}

/** Whether a contract refused, rather than the node; a token that answers anything but true refuses too. */
function isRevert(reply: Reply): reply is Exclude<Reply, null> {
  if (reply === null) return false;
  if ('error' in reply) return reply.error.code === 3 || /revert/i.test(reply.error.message);
  return HexSchema.safeParse(reply.result).success && !hasPaid(reply);
}

function reasonOf(reply: Exclude<Reply, null>): string {
  return 'error' in reply ? reply.error.message.slice(0, 200) : 'it does not say why';
}
