import type { Reader } from './binary.ts';

/** Opcodes that metering reads or writes; the others only have a length. */
export const Op = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  end: 0x0b,
  br: 0x0c,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  localGet: 0x20,
  globalGet: 0x23,
  globalSet: 0x24,
  i32Const: 0x41,
  i32LtS: 0x48,
  i32Add: 0x6a,
  i32Sub: 0x6b,
  i32ShrU: 0x76,
  /** Of the instructions after the prefix, with their numbers added. */
  memoryCopy: 0xfc00 + 10,
  memoryFill: 0xfc00 + 11,
} as const;

const PREFIX = 0xfc;

/**
 * Reads one instruction, its immediates too, and answers its opcode; after the prefix 0xfc, 0xfc00 and its number.
 * Throws on what it does not know, for to pass over it wrongly is to lose the thread: SIMD, threads, exceptions, tail
 * calls, and bulk work on tables or on memory that no toll is known for.
 */
export function readInstruction(reader: Reader): number {
  const opcode = reader.byte();
  if (opcode === PREFIX) return readPrefixed(reader);
  if (ONE_NUMBER.has(opcode)) reader.leb();
  else if (opcode === Op.callIndirect || (opcode >= 0x28 && opcode <= 0x3e)) reader.skipLebs(2);
  else if (opcode === 0x0e) reader.skipLebs(reader.leb() + 1);
  else if (opcode === 0x1c) reader.skipLebs(reader.leb());
  else if (opcode === 0x43) reader.bytes(4);
  else if (opcode === 0x44) reader.bytes(8);
  else if (!PLAIN.some(([first, last]) => opcode >= first && opcode <= last)) throw unknown(opcode);
  return opcode;
}

function readPrefixed(reader: Reader): number {
  const opcode = PREFIX * 256 + reader.leb();
  if (opcode === Op.memoryCopy) reader.skipLebs(2);
  else if (opcode === Op.memoryFill) reader.leb();
  else if (opcode > PREFIX * 256 + 7) throw unknown(opcode);
  return opcode;
}

const unknown = (opcode: number) => new Error(`cannot meter the instruction 0x${opcode.toString(16)}`);

/** Blocks (their type), branches, calls, variables, tables, memory size, integer constants, references. */
const ONE_NUMBER = new Set([
  0x02, 0x03, 0x04, 0x0c, 0x0d, 0x10, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x3f, 0x40, 0x41, 0x42, 0xd0,
  0xd2,
]);

/** Instructions without immediates: control, parametric, numeric, sign extension, `ref.is_null`. */
const PLAIN = [
  [0x00, 0x01],
  [0x05, 0x05],
  [0x0b, 0x0b],
  [0x0f, 0x0f],
  [0x1a, 0x1b],
  [0x45, 0xc4],
  [0xd1, 0xd1],
] as const;
