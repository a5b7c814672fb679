import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/treasury/chain.ts';

const KEY = `0x${'11'.repeat(32)}`;
const WALLET = `0x${'22'.repeat(20)}`;
const USDC = `0x${'33'.repeat(20)}`;
const BASE = { CHAIN: 'base', OPERATIONS_KEY: KEY, FEE_WALLET: WALLET };

describe('The chain', () => {
  it('is none unless it is named', () => {
    expect(chainOf({})).toBeNull();
    expect(chainOf({ CHAIN: '', OPERATIONS_KEY: KEY, FEE_WALLET: WALLET })).toBeNull();
  });

  it.each([
    ['base', 8453, '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913'],
    ['base-sepolia', 84532, '0x036CbD53842c5426634e7929541eC2318f3dCF7e'],
  ])('is known by its name: %s', (name, id, usdc) => {
    expect(chainOf({ ...BASE, CHAIN: name })).toMatchObject({ name, id, usdc, confirmations: 12 });
  });

  it('is as it is configured', () => {
    const given = { USDC_CONTRACT: USDC, RPC_URL: 'http://127.0.0.1:9/', CONFIRMATIONS: '3' };
    expect(chainOf({ ...BASE, CHAIN: 'local', ...given })).toMatchObject({
      ...{ id: 31337, usdc: USDC, rpcUrl: 'http://127.0.0.1:9/', confirmations: 3 },
      ...{ operationsKey: KEY, feeWallet: WALLET },
    });
  });

  it.each([
    ['no key', { OPERATIONS_KEY: '' }],
    ['no wallet for fees', { FEE_WALLET: '' }],
    ['a local chain without its contract', { CHAIN: 'local' }],
    ['a key that is none', { OPERATIONS_KEY: '0x11' }],
    ['a wallet that is none', { FEE_WALLET: '0x22' }],
    ['another chain', { CHAIN: 'mainnet' }],
    ['no confirmations', { CONFIRMATIONS: '0' }],
    ['test credits, which would be paid out in real USDC', { FAUCET: 'on' }],
  ])('is refused with %s', (_, wrong) => {
    expect(() => chainOf({ ...BASE, ...wrong })).toThrow();
  });
});
