/**
 * Rewrites a WebAssembly module so that all work in it is paid for and its calls nest no deeper than they may. A
 * counter, `fuel`, goes down at each function's start, each turn of a loop, by their size, and by the length of each
 * block copied or filled; another, `stack`, by each call's frame while the call lasts. Below zero the module traps.
 * That is what an interrupt handler is not: exact, the same on every machine, and with no native code outside it.
 */
import { leb, push, Reader, signedLeb, text } from './binary.ts';
import { Op, readInstruction } from './instructions.ts';

export type Metering = {
  /** Names under which the counters are exported: mutable i32 globals, full at first. */
  readonly fuel: string;
  readonly stack: string;
  /** Limits in pages of 64 KiB that replace those of the imported memory. */
  readonly memory: { readonly initial: number; readonly maximum: number };
};

/** The module with metering. Deterministic. Throws on a module with features it does not know. */
export function meter(module: Uint8Array, metering: Metering): Uint8Array<ArrayBuffer> {
  const sections = readSections(module);
  const layout = layoutOf(sections);
  const { fuel, stack } = layout;
  const changes: Partial<Record<number, (body: Uint8Array) => number[]>> = {
    [Section.type]: (body) => extend(body, HELPER_TYPE, 1),
    [Section.import]: (body) => withMemoryLimits(body, metering.memory),
    [Section.function]: (body) =>
      extend(
        body,
        HELPERS.flatMap(() => leb(layout.types.length)),
        HELPERS.length,
      ),
    [Section.global]: (body) => extend(body, [...FULL, ...FULL], 2),
    [Section.export]: (body) =>
      extend(body, [...exported(metering.fuel, fuel), ...exported(metering.stack, stack)], 2),
    [Section.code]: (body) => meterCode(body, layout),
  };
  const out = [...HEADER];
  for (const { id, body } of sections) {
    const changed = changes[id]?.(body) ?? body;
    push(out, [id, ...leb(changed.length)]);
    push(out, changed);
  }
  return Uint8Array.from(out);
}

/** "\0asm" and version 1. */
const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const Section = { type: 1, import: 2, function: 3, global: 6, export: 7, code: 10 } as const;
const I32 = 0x7f;
const FUNCTION_TYPE = 0x60;
const MUTABLE = 1;
const GLOBAL_EXPORT = 3;
const EMPTY = 0x40;

/** A block of so many bytes copied or filled costs one unit. */
const LOG2_BYTES_A_UNIT = 4;
/** So many instructions cost one unit, at most so many units: longer code is a choice of branches. */
const INSTRUCTIONS_A_UNIT = 16;
const MAX_TOLL = 4;
/** Bytes of a frame, and for each parameter and local: what V8's two compilers were seen to take, within a tenth. */
const FRAME_BYTES = 192;
const LOCAL_BYTES = 4;

/** Put after the module's own functions, both of (i32, i32, i32): they charge by the third, then do the work. */
const HELPERS = [
  [0xfc, 10, 0, 0],
  [0xfc, 11, 0],
] as const;
const HELPER_TYPE = [FUNCTION_TYPE, 3, I32, I32, I32, 0];

type FunctionType = { readonly parameters: number; readonly results: readonly number[] };
type Layout = {
  readonly types: readonly FunctionType[];
  /** The type of each function that the module has itself. */
  readonly functions: readonly FunctionType[];
  /** Indices of the new globals and functions. */
  readonly fuel: number;
  readonly stack: number;
  readonly copy: number;
  readonly fill: number;
};

function layoutOf(sections: readonly SectionBytes[]): Layout {
  const types = readerOf(sections, Section.type);
  const allTypes = types.vector(() => readType(types));
  const imports = readerOf(sections, Section.import);
  const kinds = imports.vector(() => readImport(imports).kind);
  const functions = readerOf(sections, Section.function);
  const own = functions.vector(() => allTypes[functions.leb()] ?? raise('a function has no type'));
  const fuel = kinds.filter((kind) => kind === 3).length + readerOf(sections, Section.global).leb();
  const copy = kinds.filter((kind) => kind === 0).length + own.length;
  return { types: allTypes, functions: own, fuel, stack: fuel + 1, copy, fill: copy + 1 };
}

function meterCode(body: Uint8Array, layout: Layout): number[] {
  const reader = new Reader(body);
  const out = leb(reader.leb() + HELPERS.length);
  for (const type of layout.functions) {
    const code = meterFunction(reader.bytes(reader.leb()), type, layout);
    push(out, leb(code.length));
    push(out, code);
  }
  for (const work of HELPERS) {
    const length = [Op.localGet, 2, Op.i32Const, LOG2_BYTES_A_UNIT, Op.i32ShrU];
    const operands = [Op.localGet, 0, Op.localGet, 1, Op.localGet, 2];
    const code = [0, ...take(layout.fuel, length), ...operands, ...work, Op.end];
    push(out, [...leb(code.length), ...code]);
  }
  return out;
}

function meterFunction(body: Uint8Array, type: FunctionType, layout: Layout): number[] {
  const { start, locals, tolls, calls } = survey(body);
  const frame = constant(FRAME_BYTES + LOCAL_BYTES * (type.parameters + locals));
  const out = [...body.subarray(0, start), ...take(layout.fuel, constant(tolls[0] ?? 1))];
  // In a block of its own, all ways out of a function lead to its end, where the frame is given back.
  if (calls) push(out, [...take(layout.stack, frame), Op.block, blockType(type)]);
  const reader = new Reader(body);
  reader.at = start;
  let loops = 0;
  for (let depth = 0; !reader.done; ) {
    const at = reader.at;
    const opcode = readInstruction(reader);
    if (opcode === Op.memoryCopy) push(out, [Op.call, ...leb(layout.copy)]);
    else if (opcode === Op.memoryFill) push(out, [Op.call, ...leb(layout.fill)]);
    else if (opcode === Op.return && calls) push(out, [Op.br, ...leb(depth)]);
    else push(out, body.subarray(at, reader.at));
    if (opcode === Op.loop) push(out, take(layout.fuel, constant(tolls[++loops] ?? 1)));
    depth += opensBlock(opcode) ? 1 : opcode === Op.end ? -1 : 0;
  }
  if (calls) push(out, [...add(layout.stack, frame), Op.end]);
  return out;
}

/** Where the code starts, how many locals it has, what its start and each loop in order cost, whether it calls. */
function survey(body: Uint8Array): { start: number; locals: number; tolls: number[]; calls: boolean } {
  const reader = new Reader(body);
  const groups = reader.vector(() => {
    const count = reader.leb();
    reader.byte();
    return count;
  });
  const start = reader.at;
  const lengths = [0];
  /** Of each open block, which of the lengths its instructions count for. */
  const open = [0];
  let calls = false;
  while (!reader.done) {
    const region = open.at(-1) ?? 0;
    lengths[region] = (lengths[region] ?? 0) + 1;
    const opcode = readInstruction(reader);
    calls ||= opcode === Op.call || opcode === Op.callIndirect;
    if (opcode === Op.end) open.pop();
    else if (opcode === Op.loop) open.push(lengths.push(0) - 1);
    else if (opensBlock(opcode)) open.push(region);
  }
  const tolls = lengths.map((length) => Math.min(MAX_TOLL, Math.ceil((length + 1) / INSTRUCTIONS_A_UNIT)));
  return { start, locals: groups.reduce((sum, count) => sum + count, 0), tolls, calls };
}

const opensBlock = (opcode: number): boolean => opcode >= Op.block && opcode <= Op.if;

function blockType({ results }: FunctionType): number {
  if (results.length > 1) throw new Error('cannot meter a function with several results');
  return results[0] ?? EMPTY;
}

const constant = (value: number): number[] => [Op.i32Const, ...signedLeb(value)];
const FULL = [I32, MUTABLE, ...constant(0x7fffffff), Op.end];
const exported = (name: string, global: number): number[] => [...text(name), GLOBAL_EXPORT, ...leb(global)];

/** Takes an amount (code that leaves an i32) from a counter and traps below zero. Touches no operand. */
function take(global: number, amount: readonly number[]): number[] {
  const index = leb(global);
  const pay = [Op.globalGet, ...index, ...amount, Op.i32Sub, Op.globalSet, ...index];
  return [...pay, Op.globalGet, ...index, ...constant(0), Op.i32LtS, Op.if, EMPTY, Op.unreachable, Op.end];
}

function add(global: number, amount: readonly number[]): number[] {
  const index = leb(global);
  return [Op.globalGet, ...index, ...amount, Op.i32Add, Op.globalSet, ...index];
}

type SectionBytes = { readonly id: number; readonly body: Uint8Array };

function readSections(module: Uint8Array): SectionBytes[] {
  const reader = new Reader(module);
  if (!HEADER.every((byte) => reader.byte() === byte)) throw new Error('not a WebAssembly module');
  const sections: SectionBytes[] = [];
  while (!reader.done) sections.push({ id: reader.byte(), body: reader.bytes(reader.leb()) });
  return sections;
}

function readerOf(sections: readonly SectionBytes[], id: number): Reader {
  return new Reader(
    (sections.find((each) => each.id === id) ?? raise(`the module has no section ${id}`)).body,
  );
}

function readType(reader: Reader): FunctionType {
  if (reader.byte() !== FUNCTION_TYPE) throw new Error('cannot meter a type that is no function');
  return { parameters: reader.bytes(reader.leb()).length, results: [...reader.bytes(reader.leb())] };
}

/** Passes an import; its kind is 0 for a function, 1 a table, 2 a memory, 3 a global, and `details` come after that. */
function readImport(reader: Reader): { kind: number; details: number } {
  reader.bytes(reader.leb());
  reader.bytes(reader.leb());
  const kind = reader.byte();
  const details = reader.at;
  if (kind === 0) reader.leb();
  if (kind === 1) reader.byte();
  if (kind === 1 || kind === 2) reader.skipLebs(reader.byte() & 1 ? 2 : 1);
  if (kind === 3) reader.bytes(2);
  return { kind, details };
}

function withMemoryLimits(body: Uint8Array, { initial, maximum }: Metering['memory']): number[] {
  const reader = new Reader(body);
  const count = reader.leb();
  const out = leb(count);
  for (let i = 0; i < count; i++) {
    const start = reader.at;
    const { kind, details } = readImport(reader);
    push(out, body.subarray(start, kind === 2 ? details : reader.at));
    if (kind === 2) push(out, [1, ...leb(initial), ...leb(maximum)]);
  }
  return out;
}

/** A vector with more items at its end. */
function extend(body: Uint8Array, more: readonly number[], count: number): number[] {
  const reader = new Reader(body);
  const out = leb(reader.leb() + count);
  push(out, body.subarray(reader.at));
  push(out, more);
  return out;
}

function raise(message: string): never {
  throw new Error(message);
}
