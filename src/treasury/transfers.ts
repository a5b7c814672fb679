import type { Address, Hex } from 'viem';

/** What a contract has told of in a transaction. */
export type EventLog = {
  readonly address: Address;
  readonly topics: readonly Hex[];
  readonly data: Hex;
};

/** `Transfer(address indexed from, address indexed to, uint256 value)` of ERC-20. */
const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';

/** A topic is a word of 32 bytes, of which an address takes the last 20. */
const ADDRESS_WORD = /^0x0{24}([0-9a-f]{40})$/i;

/** The transfers of any token that logs tell of; `log` is the place of each among them. */
export function transfersIn(logs: readonly EventLog[]) {
  return logs.flatMap(({ address, topics, data }, log) => {
    const [from, to] = [addressIn(topics[1]), addressIn(topics[2])];
    if (topics[0] !== TRANSFER || from === null || to === null || data.length !== 66) return [];
    return [{ token: address, from, to, amount: BigInt(data), log }];
  });
}

/** Addresses are the same in whatever case they are written. */
export function isSame(left: Address, right: Address): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function addressIn(topic: Hex | undefined): Address | null {
  const digits = ADDRESS_WORD.exec(topic ?? '')?.[1];
  return digits === undefined ? null : `0x${digits}`;
}
