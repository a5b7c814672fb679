import { toTime } from '../http/fields.ts';
import type { LogRow } from '../log/log.ts';

/** A row of the log as a server-sent event. */
export function toFrame({ seq, type, data, at }: LogRow): string {
  return `id: ${seq}\nevent: ${type}\ndata: ${JSON.stringify({ ...data, at: toTime(at) })}\n\n`;
}

/** The sequence number in a `Last-Event-ID`; null without one, and when it is none that we ever gave. */
export function fromLastEventId(header: string | undefined): number | null {
  return header !== undefined && /^[0-9]{1,15}$/.test(header) ? Number(header) : null;
}
