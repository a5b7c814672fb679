import { Buffer } from 'node:buffer';
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The parts of an API key: `am_<key id suffix><account id suffix>_<secret><checksum>`. */
type ParsedKey = {
  readonly accountId: string;
  readonly keyId: string;
  readonly secret: string;
};

// Crockford's base 32, as TypeIDs use it: no letter that is mistaken for a digit.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SECRET_LENGTH = 40; // 5 bits each: 200 bits
const CHECKSUM_LENGTH = 7;
const PREFIX_LENGTH = 3 + 16; // past the timestamp that an id begins with
const KEY = new RegExp(
  `^am_([${ALPHABET}]{26})([${ALPHABET}]{26})_([${ALPHABET}]{${SECRET_LENGTH}})([${ALPHABET}]{${CHECKSUM_LENGTH}})$`,
);

/** Makes a new key for an account; the whole is shown once, only `hashSecret` of its secret is stored. */
export function mintKey(accountId: string, keyId: string): { key: string; secret: string } {
  const secret = [...randomBytes(SECRET_LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');
  const body = `am_${suffix(keyId)}${suffix(accountId)}_${secret}`;
  return { key: body + checksum(body), secret };
}

/** A new secret that signs what is sent on an account's behalf, as Standard Webhooks writes it: 256 random bits. */
export function mintSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** Null for anything that is not a key of ours; the checksum tells a typo from a revoked key without a lookup. */
export function parseKey(text: string): ParsedKey | null {
  const match = KEY.exec(text);
  if (!match?.[1] || !match[2] || !match[3] || !match[4]) return null;
  if (checksum(text.slice(0, -CHECKSUM_LENGTH)) !== match[4]) return null;
  return { keyId: `key_${match[1]}`, accountId: `acct_${match[2]}`, secret: match[3] };
}

/** The start of a key that stays readable for good: enough to tell keys apart in a list, nothing of the secret. */
export function keyPrefix(key: string): string {
  return key.slice(0, PREFIX_LENGTH);
}

/** SHA-256, in hex; enough for a secret of 200 random bits. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** Compares two hashes in constant time. */
export function sameHash(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}

function suffix(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let i = 0; i < CHECKSUM_LENGTH; i += 1) {
    digits = `${ALPHABET[rest % 32]}${digits}`;
    rest = Math.floor(rest / 32);
  }
  return digits;
}
