/**
 * Writes quickjs.wasm beside this file: the interpreter as its package has it, metered. To run by hand when the
 * package changes: `node src/oracle/sandbox/engine/build.ts`; a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { meter } from './meter.ts';
import { METERING } from './metering.ts';

const source = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));
writeFileSync(join(import.meta.dirname, 'quickjs.wasm'), meter(readFileSync(source), METERING));
