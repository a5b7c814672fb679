/**
 * Rewrites a WebAssembly module so that every piece of work in it is paid for: a global counter, `fuel`, goes down at
 * each function's start, each turn of a loop and by the length of each block copied or filled, and below zero the
 * module traps. It is what an interrupt handler is not: exact, the same on every machine, and with no native code
 * outside it.
 *
 * Written for what compilers emit of WebAssembly 2.0 (https://www.w3.org/TR/wasm-core-2/), without SIMD; throws on
 * anything it does not know, for an instruction passed over would be one that is free.
 */

export type Metering = {
  /** Name under which the counter is exported: a mutable i32 global. */
  readonly fuel: string;
  /** Limits in pages of 64 KiB that replace those of the imported memory. */
  readonly memory: { readonly initial: number; readonly maximum: number };
};

/** The module with metering. Deterministic: equal bytes in, equal bytes out. */
export function meter(module: Uint8Array, metering: Metering): Uint8Array<ArrayBuffer> {
  const reader = new Reader(module);
  if (reader.u32le() !== MAGIC || reader.u32le() !== VERSION) throw new Error('not a WebAssembly module');
  const sections = readSections(reader);
  const imports = importsOf(sections);
  const counter = imports.globals + countOf(sections, Section.global);
  const helpers = helpersAfter(sections, imports.functions);
  const changes: Partial<Record<number, (body: Uint8Array) => number[]>> = {
    [Section.type]: (body) =>
      append(
        body,
        HELPERS.flatMap((helper) => helper.type),
        HELPERS.length,
      ),
    [Section.import]: (body) => withMemoryLimits(body, metering.memory),
    [Section.function]: (body) => append(body, helpers.types.flatMap(leb), HELPERS.length),
    [Section.global]: (body) => append(body, [I32, MUTABLE, ...constant(MAX_FUEL), END], 1),
    [Section.export]: (body) => append(body, [...name(metering.fuel), GLOBAL_EXPORT, ...leb(counter)], 1),
    [Section.code]: (body) => meterCode(body, counter, helpers),
  };
  const out = [...le(MAGIC), ...le(VERSION)];
  for (const section of sections) {
    const body = changes[section.id]?.(section.body) ?? section.body;
    push(out, [section.id, ...leb(body.length)]);
    push(out, body);
  }
  return Uint8Array.from(out);
}

const MAGIC = 0x6d736100;
const VERSION = 1;
const MAX_FUEL = 0x7fffffff;
/** A block of this many bytes copied or filled costs one unit. */
const BYTES_A_UNIT = 64;

const Section = { type: 1, import: 2, function: 3, global: 6, export: 7, code: 10 } as const;
const I32 = 0x7f;
const MUTABLE = 1;
const GLOBAL_EXPORT = 3;
const BLOCK = 0x02;
const LOOP = 0x03;
const IF = 0x04;
const EMPTY = 0x40;
const END = 0x0b;
const CALL = 0x10;
const UNREACHABLE = 0x00;
const LOCAL_GET = 0x20;
const GLOBAL_GET = 0x23;
const GLOBAL_SET = 0x24;
const I32_CONST = 0x41;
const I32_LT_S = 0x48;
const I32_SUB = 0x6b;
const I32_SHR_U = 0x76;
const PREFIX = 0xfc;
const MEMORY_COPY = 10;
const MEMORY_FILL = 11;

type Helpers = { readonly types: readonly number[]; readonly copy: number; readonly fill: number };

/** Functions put after the module's own, which charge by the length and then do the work; both are (i32, i32, i32). */
const HELPERS = [
  { type: [0x60, 3, I32, I32, I32, 0], work: [PREFIX, MEMORY_COPY, 0, 0] },
  { type: [0x60, 3, I32, I32, I32, 0], work: [PREFIX, MEMORY_FILL, 0] },
] as const;

function helpersAfter(sections: readonly SectionBytes[], imported: number): Helpers {
  const types = countOf(sections, Section.type);
  const first = imported + countOf(sections, Section.function);
  return { types: [types, types + 1], copy: first, fill: first + 1 };
}

function meterCode(body: Uint8Array, counter: number, helpers: Helpers): number[] {
  const reader = new Reader(body);
  const count = reader.leb();
  const out = leb(count + HELPERS.length);
  for (let i = 0; i < count; i++) push(out, meterFunction(reader.bytes(reader.leb()), counter, helpers));
  for (const { work } of HELPERS) {
    const length = [LOCAL_GET, 2, I32_CONST, Math.log2(BYTES_A_UNIT), I32_SHR_U];
    const operands = [LOCAL_GET, 0, LOCAL_GET, 1, LOCAL_GET, 2];
    const code = [0, ...charge(counter, length), ...operands, ...work, END];
    push(out, [...leb(code.length), ...code]);
  }
  return out;
}

function meterFunction(body: Uint8Array, counter: number, helpers: Helpers): number[] {
  const reader = new Reader(body);
  for (let groups = reader.leb(); groups > 0; groups--) {
    reader.leb();
    reader.byte();
  }
  const toll = charge(counter, constant(1));
  const code = [...body.subarray(0, reader.at), ...toll];
  let copied = reader.at;
  const insert = (upTo: number, extra: readonly number[]): void => {
    push(code, body.subarray(copied, upTo));
    push(code, extra);
    copied = reader.at;
  };
  while (!reader.done) {
    const start = reader.at;
    const opcode = reader.byte();
    if (opcode === PREFIX) {
      const sub = skipPrefixed(reader);
      if (sub === MEMORY_COPY) insert(start, [CALL, ...leb(helpers.copy)]);
      if (sub === MEMORY_FILL) insert(start, [CALL, ...leb(helpers.fill)]);
    } else {
      skipImmediates(opcode, reader);
      if (opcode === LOOP) insert(reader.at, toll);
    }
  }
  push(code, body.subarray(copied));
  return [...leb(code.length), ...code];
}

/** Takes `amount` (code that leaves an i32) from the counter and traps below zero. Touches no operand. */
function charge(counter: number, amount: readonly number[]): number[] {
  const global = leb(counter);
  const pay = [GLOBAL_GET, ...global, ...amount, I32_SUB, GLOBAL_SET, ...global];
  return [...pay, GLOBAL_GET, ...global, ...constant(0), I32_LT_S, IF, EMPTY, UNREACHABLE, END];
}

function skipImmediates(opcode: number, reader: Reader): void {
  const one = opcode === BLOCK || opcode === LOOP || opcode === IF; // a block's type, a signed 33-bit number
  if (one || ONE_NUMBER.has(opcode)) reader.leb();
  else if (opcode === 0x11 || (opcode >= 0x28 && opcode <= 0x3e)) reader.skipLebs(2);
  else if (opcode === 0x0e) reader.skipLebs(reader.leb() + 1);
  else if (opcode === 0x1c) reader.skipLebs(reader.leb());
  else if (opcode === 0x43) reader.bytes(4);
  else if (opcode === 0x44) reader.bytes(8);
  else if (!isPlain(opcode)) throw new Error(`cannot meter the instruction 0x${opcode.toString(16)}`);
}

/** Branches, calls, variables, tables, memory size, integer constants, references. */
const ONE_NUMBER = new Set([
  0x0c, 0x0d, 0x10, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x3f, 0x40, 0x41, 0x42, 0xd0, 0xd2,
]);

function isPlain(opcode: number): boolean {
  return PLAIN.some(([first, last]) => opcode >= first && opcode <= last);
}

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

/** Passes an instruction after the prefix 0xfc and answers which it is. */
function skipPrefixed(reader: Reader): number {
  const sub = reader.leb();
  // Saturating conversions have none; `memory.init`, `memory.copy`, `table.init` and `table.copy` two.
  const immediates = sub <= 7 ? 0 : PREFIXED.get(sub);
  if (immediates === undefined) throw new Error(`cannot meter the instruction 0xfc ${sub}`);
  reader.skipLebs(immediates);
  return sub;
}

/** Not the ones that work on tables in bulk or initialise memory: nothing uses them, and they would be free. */
const PREFIXED = new Map([
  [9, 1],
  [MEMORY_COPY, 2],
  [MEMORY_FILL, 1],
]);

type SectionBytes = { readonly id: number; readonly body: Uint8Array };

function readSections(reader: Reader): SectionBytes[] {
  const sections: SectionBytes[] = [];
  while (!reader.done) sections.push({ id: reader.byte(), body: reader.bytes(reader.leb()) });
  return sections;
}

function countOf(sections: readonly SectionBytes[], id: number): number {
  const section = sections.find((each) => each.id === id);
  if (!section) throw new Error(`the module has no section ${id}`);
  return new Reader(section.body).leb();
}

function importsOf(sections: readonly SectionBytes[]): { functions: number; globals: number } {
  const section = sections.find(({ id }) => id === Section.import);
  const found = { functions: 0, globals: 0 };
  if (!section) return found;
  const reader = new Reader(section.body);
  for (let left = reader.leb(); left > 0; left--) {
    const kind = readImport(reader);
    if (kind === 0) found.functions++;
    if (kind === 3) found.globals++;
  }
  return found;
}

/** Passes an import up to its end and answers its kind: 0 function, 1 table, 2 memory, 3 global. */
function readImport(reader: Reader): number {
  reader.bytes(reader.leb());
  reader.bytes(reader.leb());
  const kind = reader.byte();
  if (kind === 0) reader.leb();
  if (kind === 1) reader.byte();
  if (kind === 1 || kind === 2) reader.skipLebs(reader.byte() & 1 ? 2 : 1);
  if (kind === 3) reader.bytes(2);
  return kind;
}

function withMemoryLimits(body: Uint8Array, { initial, maximum }: Metering['memory']): number[] {
  const reader = new Reader(body);
  const count = reader.leb();
  const out = leb(count);
  for (let i = 0; i < count; i++) {
    const start = reader.at;
    reader.bytes(reader.leb());
    reader.bytes(reader.leb());
    const limits = reader.at + 1;
    reader.at = start;
    const isMemory = readImport(reader) === 2;
    push(out, body.subarray(start, isMemory ? limits : reader.at));
    if (isMemory) push(out, [1, ...leb(initial), ...leb(maximum)]);
  }
  return out;
}

/** A vector with more at its end. */
function append(body: Uint8Array, more: readonly number[], count: number): number[] {
  const reader = new Reader(body);
  const out = leb(reader.leb() + count);
  push(out, body.subarray(reader.at));
  push(out, more);
  return out;
}

class Reader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.at++];
    if (value === undefined) throw new Error('the module ends too early');
    return value;
  }

  bytes(length: number): Uint8Array {
    if (this.at + length > this.#bytes.length) throw new Error('the module ends too early');
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  u32le(): number {
    return this.byte() + this.byte() * 2 ** 8 + this.byte() * 2 ** 16 + this.byte() * 2 ** 24;
  }

  /** A number in LEB128 as unsigned; of a signed one only the length is right. */
  leb(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  skipLebs(count: number): void {
    for (let i = 0; i < count; i++) this.leb();
  }
}

function leb(value: number): number[] {
  const out: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...out, rest];
    out.push((rest % 128) + 128);
  }
}

/** `i32.const` of a number that is not negative; its operand is signed, so bit 6 of the last byte stays clear. */
function constant(value: number): number[] {
  const bytes = leb(value);
  const last = bytes.pop() ?? 0;
  return [I32_CONST, ...bytes, ...(last < 64 ? [last] : [last + 128, 0])];
}

function name(text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  return [...leb(bytes.length), ...bytes];
}

function le(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);
}

function push(out: number[], more: Iterable<number>): void {
  for (const each of more) out.push(each);
}
