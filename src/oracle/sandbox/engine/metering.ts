import type { Metering } from './meter.ts';

/** Name of the exported counter. */
export const FUEL = 'fuel';

const PAGE = 64 * 1024;
const MIB = 1024 * 1024;

/**
 * Five MiB are the C stack, and an ordinary run needs less than two for its values, so its memory never grows and is
 * used again. The maximum leaves values at their limit some room that is lost between them.
 */
export const METERING: Metering = {
  fuel: FUEL,
  memory: { initial: (8 * MIB) / PAGE, maximum: (28 * MIB) / PAGE },
};
