import { type Address, encodeAbiParameters, encodeEventTopics, erc20Abi, type Hex } from 'viem';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/http/problem.ts';
import { parseAmount } from '../../../src/ledger/money.ts';
import {
  type DepositTerms,
  depositsIn,
  type Receipt,
  recheck,
  type Sighting,
} from '../../../src/treasury/deposit.ts';

const address = (byte: string): Address => `0x${byte.repeat(20)}`;
const hash = (byte: string): Hex => `0x${byte.repeat(32)}`;

const [USDC, OTHER_TOKEN, US, PAYER, STRANGER] = ['a1', 'b2', 'c3', 'd4', 'e5'].map(address) as [
  ...[Address, Address, Address, Address, Address],
];

type Log = Receipt['logs'][number];

/** The log of a transfer, encoded by the library. */
function transfer(amount: bigint, change: { from?: Address; to?: Address; token?: Address } = {}) {
  const { from = PAYER, to = US, token = USDC } = change;
  const topics = encodeEventTopics({ abi: erc20Abi, eventName: 'Transfer', args: { from, to } }) as Hex[];
  return { address: token, topics, data: encodeAbiParameters([{ type: 'uint256' }], [amount]) };
}

const TERMS: DepositTerms = {
  ...{ usdc: USDC, operationsWallet: US, senders: [PAYER], least: parseAmount('10')!, confirmations: 12 },
};

/** A transaction in block 100 with these logs, seen when block 111 is the newest. */
function seen(logs: readonly Log[], change: Partial<Sighting> = {}, status: Receipt['status'] = 'success') {
  const receipt = { status, blockNumber: 100n, blockHash: hash('01'), logs };
  return { receipt, canonicalHash: hash('01'), head: 111n, ...change };
}

function refusal(sighting: Sighting, terms: Partial<DepositTerms> = {}): string {
  const outcome = depositsIn(sighting, { ...TERMS, ...terms });
  return isRefusal(outcome) ? outcome.refused : 'none';
}

describe('A transaction is a deposit', () => {
  it('when it sends USDC from the sender to the operations wallet', () => {
    expect(depositsIn(seen([transfer(10_000_000n)]), TERMS)).toEqual([
      { log: 0, amount: 10_000_000, sender: PAYER, blockNumber: 100, blockHash: hash('01') },
    ]);
  });

  it('in whatever case addresses are written', () => {
    const upper = (text: Address) => `0x${text.slice(2).toUpperCase()}` as Address;
    const terms = { usdc: upper(USDC), operationsWallet: upper(US), senders: [upper(PAYER)] };
    expect(refusal(seen([transfer(10_000_000n)]), terms)).toBe('none');
  });

  it('as often as it sends enough, in the order of its logs and among whatever else it does', () => {
    const logs = [
      transfer(50_000_000n, { from: STRANGER }),
      transfer(10_000_000n),
      transfer(9_999_999n),
      transfer(90_000_000n, { token: OTHER_TOKEN }),
      transfer(20_000_000n),
    ];
    const deposits = depositsIn(seen(logs), TERMS);
    expect(deposits).toMatchObject([
      { log: 1, amount: 10_000_000 },
      { log: 4, amount: 20_000_000 },
    ]);
  });
});

describe('A transaction is refused', () => {
  const good = transfer(10_000_000n);

  it('when the node does not know it', () => {
    expect(refusal(seen([good], { receipt: null, canonicalHash: null }))).toBe('tx_not_found');
  });

  it('when its block has been replaced by another, or is gone', () => {
    expect(refusal(seen([good], { canonicalHash: hash('02') }))).toBe('tx_not_found');
    expect(refusal(seen([good], { canonicalHash: null }))).toBe('tx_not_found');
  });

  it('when it has failed', () => {
    expect(refusal(seen([good], {}, 'reverted'))).toBe('tx_failed');
  });

  it('while confirmations are missing, and is told how many', () => {
    expect(depositsIn(seen([good], { head: 110n }), TERMS)).toMatchObject({
      ...{ refused: 'not_enough_confirmations', missingConfirmations: 1 },
      detail: 'The transaction needs 12 confirmations; 1 are missing.',
    });
    expect(depositsIn(seen([good], { head: 100n }), TERMS)).toMatchObject({ missingConfirmations: 11 });
    expect(refusal(seen([good], { head: 100n }), { confirmations: 1 })).toBe('none');
    // A node that lags behind the one that gave the receipt.
    expect(depositsIn(seen([good], { head: 98n }), TERMS)).toMatchObject({ missingConfirmations: 13 });
  });

  it('when it moves another token, or none', () => {
    expect(refusal(seen([transfer(10_000_000n, { token: OTHER_TOKEN })]))).toBe('wrong_token');
    expect(refusal(seen([]))).toBe('wrong_token');
  });

  it('when what USDC logs is no transfer of an amount', () => {
    const approval = encodeEventTopics({
      ...{ abi: erc20Abi, eventName: 'Approval', args: { owner: PAYER, spender: US } },
    }) as Hex[];
    expect(refusal(seen([{ ...good, topics: approval }]))).toBe('wrong_token');
    expect(refusal(seen([{ ...good, data: '0x' }]))).toBe('wrong_token');
    expect(refusal(seen([{ ...good, topics: good.topics.slice(0, 2) }]))).toBe('wrong_token');
  });

  it('when it pays another wallet', () => {
    expect(refusal(seen([transfer(10_000_000n, { to: STRANGER })]))).toBe('wrong_recipient');
  });

  it('when another wallet pays', () => {
    expect(refusal(seen([transfer(10_000_000n, { from: STRANGER })]))).toBe('wrong_sender');
    expect(refusal(seen([good]), { senders: [] })).toBe('wrong_sender');
  });

  it('when it sends too little, however often', () => {
    expect(refusal(seen([transfer(9_999_999n), transfer(9_999_999n)]))).toBe('amount_too_low');
  });

  it('for what waiting cannot mend, rather than because it is too young', () => {
    expect(refusal(seen([transfer(1n)], { head: 100n }))).toBe('amount_too_low');
  });
});

describe('A deposit that was credited', () => {
  const good = transfer(10_000_000n);
  const credited = { log: 0, amount: TERMS.least, sender: PAYER, blockNumber: 100, blockHash: hash('01') };
  const found = (sighting: Sighting) => recheck(credited, sighting, TERMS);

  it('is watched while its block is young, and settled once a thousand are on top of it', () => {
    expect(found(seen([good]))).toEqual({ state: 'watched', blockNumber: 100, blockHash: hash('01') });
    expect(found(seen([good], { head: 1_099n })).state).toBe('watched');
    expect(found(seen([good], { head: 1_100n })).state).toBe('settled');
  });

  it('is missing when its block is gone, or holds it no more as it was', () => {
    const gone = { state: 'missing', blockNumber: 100, blockHash: hash('01') };
    expect(found(seen([good], { receipt: null, canonicalHash: null }))).toEqual(gone);
    expect(found(seen([good], { canonicalHash: hash('02') }))).toEqual(gone);
    expect(found(seen([good], {}, 'reverted'))).toEqual(gone);
    expect(found(seen([transfer(9_999_999n)]))).toEqual(gone);
    expect(found(seen([transfer(10_000_000n, { from: STRANGER }), good]))).toEqual(gone);
  });

  it('is watched on when it is in another block', () => {
    const receipt = { status: 'success' as const, blockNumber: 103n, blockHash: hash('03'), logs: [good] };
    const moved = { receipt, canonicalHash: hash('03'), head: 103n };
    expect(found(moved)).toEqual({ state: 'watched', blockNumber: 103, blockHash: hash('03') });
  });
});
