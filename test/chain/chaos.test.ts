import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { encodeFunctionData, erc20Abi, hexToBigInt, parseGwei, toHex } from 'viem';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { balanceOf } from '../../src/ledger/store.ts';
import type { Payment } from '../../src/treasury/payment.ts';
import { askAll } from '../../src/treasury/rpc.ts';
import { issuer, mine, node, operations, reorganise, send, variables } from '../support/chain/chain.ts';
import { setDenied, withdrawal } from '../support/chain/treasury.ts';
import { accountWith } from '../support/ledger.ts';
import { expectSolvent, unlessReset } from '../support/money.ts';
import { withBinding } from '../support/task.ts';

const PAYMENTS = 1_000;
const FROZEN = 5;
const EACH = 1_000_003;
const USUAL = parseGwei('1');
/** A base fee that leaves behind every bid made before. */
const DEAR = parseGwei('8');
const TOTAL = 2 * PAYMENTS * EACH;

const stub = () => env.TREASURY.getByName(operations.address.toLowerCase());
const lyingUrl = () => `${inject('lyingNode')}/${encodeURIComponent(variables.RPC_URL)}`;

/** The object asks the chain through what cannot be trusted, as long as it stays in memory. */
async function mislead(): Promise<void> {
  await withBinding(stub(), 'RPC_URL' as keyof Env, lyingUrl()).catch(() => {});
}

async function crash(): Promise<void> {
  const crashing = runInDurableObject(stub(), (_, state) => state.abort('crashed'));
  await crashing.catch(unlessReset);
}

/** Asks for a payment until it is known to be under way: whoever pays asks again when it got no answer. */
async function ask(payment: Payment): Promise<void> {
  for (;;) {
    const answer = await stub()
      .pay(payment)
      .catch(() => null);
    if (answer && 'state' in answer && answer.state !== 'reserving') return;
  }
}

/** How many payments were signed more than once. */
async function countReplaced(): Promise<number> {
  return await runInDurableObject(stub(), (_, { storage }) => {
    const query = 'SELECT n FROM transfers GROUP BY n HAVING count(*) > 1';
    return storage.sql.exec(query).toArray().length;
  });
}

async function balances(payments: readonly Payment[]): Promise<bigint[]> {
  const replies = await askAll(
    variables.RPC_URL,
    payments.map(({ wallet }) => {
      const data = encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [wallet] });
      return { method: 'eth_call', params: [{ to: variables.USDC_CONTRACT, data }, 'latest'] };
    }),
    30_000,
  );
  return replies.map((reply) =>
    hexToBigInt(reply && 'result' in reply ? (reply.result as `0x${string}`) : '0x'),
  );
}

/** It is over in some twenty seconds, though not where everything else runs on the same two cores. */
const PATIENCE_MS = 180_000;

const upTo = (most: number) => 1 + Math.floor(Math.random() * most);

describe('A thousand payments', () => {
  beforeAll(() => node.setAutomine(false));
  afterAll(async () => {
    // What was made dear here would be too dear for the files that come next on this chain.
    await node.setNextBlockBaseFeePerGas({ baseFeePerGas: USUAL });
    await mine(1);
    await node.setAutomine(true);
  });

  it(
    'each arrive once, to the unit, whatever is lost, repeated, reorganised or stopped on the way',
    async () => {
      const accountId = await accountWith(TOTAL);
      const payments = Array.from({ length: PAYMENTS }, (_, i) =>
        withdrawal({ accountId }, EACH + i, toHex(crypto.getRandomValues(new Uint8Array(20)))),
      );
      await node.setAutomine(true);
      await send(issuer, { functionName: 'mint', args: [operations.address, BigInt(TOTAL)] });
      for (const { wallet } of payments.slice(0, FROZEN)) await setDenied(wallet, true);
      await node.setAutomine(false);
      await mislead();
      let hasAsked = false;
      const asked = Promise.all(payments.map(ask)).then(() => {
        hasAsked = true;
      });

      const isOver = async () => {
        const { waiting, inFlight, mined } = await stub().standing();
        return waiting.count + inFlight.count + mined.count === 0;
      };
      let hasReplaced = false;
      // A block about every 60 ms; every so many of them something goes wrong.
      for (let i = 0; i % 10 > 0 || !hasAsked || !(await isOver().catch(() => false)); i += 1) {
        if (i > 40 && !hasReplaced) {
          // Dearer and dearer, so that what was signed is too cheap some time, however fast the rounds are.
          const times = 3n ** BigInt(Math.min(8, Math.floor((i - 40) / 20)));
          await node.setNextBlockBaseFeePerGas({ baseFeePerGas: DEAR * times });
          if (i % 10 === 0) hasReplaced = (await countReplaced().catch(() => 0)) > 0;
        }
        await mine(1);
        if (i % 13 === 7) {
          await reorganise(upTo(5));
          // What was in those blocks is not always sent around again.
          if (i % 2 === 0) await node.request({ method: 'anvil_dropAllTransactions' } as never);
        }
        if (i % 11 === 5) {
          await crash();
          await mislead();
          await runDurableObjectAlarm(stub()).catch(unlessReset);
        }
        await scheduler.wait(40);
      }

      await asked;
      // The last look at it may have met an object that was just stopped.
      hasReplaced ||= (await countReplaced()) > 0;
      const paid = await balances(payments);
      const [frozen, others] = [payments.slice(0, FROZEN), payments.slice(FROZEN)];
      expect(paid.slice(FROZEN)).toEqual(others.map(({ amount }) => BigInt(amount)));
      expect(paid.slice(0, FROZEN)).toEqual(frozen.map(() => 0n));
      for (const { id } of frozen) expect(await stub().read(id)).toMatchObject({ state: 'held' });
      for (const { id } of frozen) await stub().release(id);
      const left = TOTAL - others.reduce((sum, { amount }) => sum + amount, 0);
      expect(await balanceOf(env.BOOKS, accountId)).toEqual({ available: left, held: 0 });
      await expectSolvent();
      expect(hasReplaced).toBe(true);
    },
    PATIENCE_MS,
  );
});
