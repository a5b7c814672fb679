import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Kept = z.record(z.string(), z.string());

/**
 * A small file of named strings, for its owner's eyes only. Each is on disk before the next step begins, so that
 * work that was killed goes on where it stopped.
 */
export class Notes {
  readonly file: string;
  #kept: Readonly<Record<string, string>>;

  constructor(file: string) {
    this.file = file;
    this.#kept = existsSync(file) ? read(file) : {};
  }

  get(name: string): string | undefined {
    return this.#kept[name];
  }

  set(name: string, value: string): void {
    const kept = { ...this.#kept, [name]: value };
    mkdirSync(dirname(this.file), { recursive: true });
    // Written beside and renamed: whoever is killed here leaves the old file or the new one, never half of one.
    writeFileSync(`${this.file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${this.file}.new`, this.file);
    this.#kept = kept;
  }

  /** What is noted under a name, made and noted the first time it is asked for. */
  async once(name: string, make: () => string | Promise<string>): Promise<string> {
    const noted = this.#kept[name];
    if (noted !== undefined) return noted;
    const made = await make();
    this.set(name, made);
    return made;
  }
}

function read(file: string): Record<string, string> {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`${file} is damaged: remove its folder to start with a new market.`);
  }
}
