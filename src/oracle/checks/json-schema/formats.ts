import { format as library } from '@cfworker/json-schema';

/**
 * The formats that are checked. The library has more: `url` backtracks without end, and `regex` would compile
 * what a worker handed in.
 */
const NAMES = [
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
  'uri',
  'uri-reference',
  'json-pointer',
] as const;

export const formatNames = (): readonly string[] => NAMES;

/** The test of a format; null when it is not checked. */
export function formatNamed(name: string): ((text: string) => boolean) | null {
  const known = NAMES.find((each) => each === name);
  return (known && library[known]) ?? null;
}
