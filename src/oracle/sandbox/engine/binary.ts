/** Reads WebAssembly's binary format (https://www.w3.org/TR/wasm-core-2/#binary-format) from bytes in memory. */
export class Reader {
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

  /** A vector: its length, then as many items. */
  vector<T>(item: () => T): T[] {
    return Array.from({ length: this.leb() }, item);
  }
}

/** An unsigned number in LEB128. */
export function leb(value: number): number[] {
  const out: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...out, rest];
    out.push((rest % 128) + 128);
  }
}

/** A number that is not negative in signed LEB128, where bit 6 of the last byte is the sign. */
export function signedLeb(value: number): number[] {
  const bytes = leb(value);
  const last = bytes.pop() ?? 0;
  return last < 64 ? [...bytes, last] : [...bytes, last + 128, 0];
}

export function text(value: string): number[] {
  const bytes = new TextEncoder().encode(value);
  return [...leb(bytes.length), ...bytes];
}

/** Appends in place; a spread of so many would overflow the stack. */
export function push(out: number[], more: Iterable<number>): void {
  for (const each of more) out.push(each);
}
