import { describe, expect, it } from 'vitest';
import { hashSecret, keyPrefix, mintKey, parseKey, sameHash } from '../../../src/accounts/keys.ts';

const ACCOUNT = 'acct_01kaqh4w9me3mb6t8h2yp5g7xc';
const KEY = 'key_01kaqh4w9nf0vr0k7wz4c1q2de';

describe('a key', () => {
  it('carries its account, its id and its secret', () => {
    const { key, secret } = mintKey(ACCOUNT, KEY);
    expect(key.startsWith('am_')).toBe(true);
    expect(parseKey(key)).toEqual({ accountId: ACCOUNT, keyId: KEY, secret });
  });

  it('has 200 random bits, no two alike', () => {
    const secrets = Array.from({ length: 1_000 }, () => mintKey(ACCOUNT, KEY).secret);
    expect(new Set(secrets).size).toBe(1_000);
    for (const secret of secrets) expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{40}$/);
    // Every symbol of the alphabet turns up: nothing is left out of what is drawn from.
    expect(new Set(secrets.join('')).size).toBe(32);
  });

  it('with any one character changed is no key', () => {
    const { key } = mintKey(ACCOUNT, KEY);
    for (let i = 0; i < key.length; i += 1) {
      const typo = key[i] === 'x' ? 'y' : 'x';
      expect(parseKey(key.slice(0, i) + typo + key.slice(i + 1))).toBeNull();
    }
  });

  it('with two neighbours swapped, cut short or with more behind it is no key', () => {
    const { key } = mintKey(ACCOUNT, KEY);
    for (let i = 0; i + 1 < key.length; i += 1) {
      const swapped = key.slice(0, i) + key[i + 1] + key[i] + key.slice(i + 2);
      if (swapped !== key) expect(parseKey(swapped)).toBeNull();
    }
    for (const text of [key.slice(0, -1), `${key}0`, key.toUpperCase(), `${key}\n`, '']) {
      expect(parseKey(text)).toBeNull();
    }
  });

  it('shows a prefix that tells keys apart and nothing of the secret', () => {
    const { key, secret } = mintKey(ACCOUNT, KEY);
    expect(key.startsWith(keyPrefix(key))).toBe(true);
    expect(keyPrefix(key)).not.toBe(keyPrefix(mintKey(ACCOUNT, 'key_01kaqh4w9nf0vr0z7wz4c1q2de').key));
    expect(key.indexOf(secret)).toBeGreaterThan(keyPrefix(key).length);
  });
});

describe('a secret', () => {
  it('is stored as its SHA-256', () => {
    expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([
    ['same', 'same', true],
    ['same', 'Same', false],
    ['short', 'shorter', false],
    ['', 'x', false],
  ])('%j and %j are the same: %s', (left, right, same) => {
    expect(sameHash(hashSecret(left), hashSecret(right))).toBe(same);
  });
});
