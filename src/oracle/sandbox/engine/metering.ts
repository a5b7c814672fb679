import type { Metering } from './meter.ts';

const PAGE = 64 * 1024;
const MIB = 1024 * 1024;

/**
 * Names of the counters, and the memory. Five MiB of it are the interpreter's own, and an ordinary run needs less than
 * two for its values, so its memory never grows and is used again.
 */
export const METERING: Metering = {
  fuel: 'fuel',
  stack: 'stack',
  memory: { initial: (8 * MIB) / PAGE, maximum: (24 * MIB) / PAGE },
};
