import type { Usage } from './meter.ts';

/**
 * Cloudflare's list prices for what goes beyond the allowance of the Workers Paid plan, as its public pricing pages
 * gave them in November 2026:
 * https://developers.cloudflare.com/workers/platform/pricing/
 * https://developers.cloudflare.com/durable-objects/platform/pricing/
 * https://developers.cloudflare.com/d1/platform/pricing/
 * https://developers.cloudflare.com/queues/platform/pricing/
 */
export const PRICES_OF = 'November 2026';

/** US dollars for a million. */
const PER_MILLION = {
  workerRequest: 0.3,
  /** A call from a Worker or an alarm that fires. */
  objectRequest: 0.15,
  /** The same in objects and in D1. */
  rowRead: 0.001,
  rowWritten: 1,
  /** One message of up to 64 KB written, read or deleted. */
  queueOperation: 0.4,
} as const;

/** Charged beside what is counted: by time, which is another in production, and by what is kept. */
export const BY_TIME = {
  /** A million milliseconds of a Worker's processor time. */
  millionCpuMs: 0.02,
  /** A million seconds that an object of 128 MB is awake; the price is 12.50 for a million GB-s. */
  millionObjectSeconds: 12.5 * 0.128,
} as const;

/** A gigabyte kept for a month. */
export const GB_MONTH = { object: 0.2, d1: 0.75 } as const;

export type Item = { readonly what: string; readonly count: number; readonly perMillion: number };

/** What is billed of a use, each kind of thing by its own price. */
export function itemsOf(usage: Usage): Item[] {
  const { workerRequest, objectRequest, rowRead, rowWritten, queueOperation } = PER_MILLION;
  const item = (what: string, perMillion: number, ...counts: number[]): Item => ({
    what,
    count: counts.reduce((sum, count) => sum + count, 0),
    perMillion,
  });
  return [
    item('Worker requests: HTTP', workerRequest, usage.httpRequests),
    // The pricing page speaks of inbound requests only; counted as one each, to be on the safe side.
    item('Worker requests: queue batches', workerRequest, usage.queueBatches),
    item('object requests: calls', objectRequest, usage.objectCalls),
    item('object requests: alarms', objectRequest, usage.alarmsFired),
    item('object rows read', rowRead, usage.objectRowsRead),
    item('object rows written', rowWritten, usage.objectRowsWritten),
    // Setting an alarm is billed as a row written, and so are deletes.
    item('alarms set or deleted, a row written each', rowWritten, usage.alarmsSet, usage.alarmsDeleted),
    item('D1 rows read: BOOKS', rowRead, usage.booksRowsRead),
    item('D1 rows read: CATALOGUE', rowRead, usage.catalogueRowsRead),
    item('D1 rows written: BOOKS', rowWritten, usage.booksRowsWritten),
    item('D1 rows written: CATALOGUE', rowWritten, usage.catalogueRowsWritten),
    item('queue operations', queueOperation, usage.queueWrites, usage.queueReads, usage.queueDeletes),
  ];
}

/** Dollars for a million times these items. */
export function dollarsOf(items: readonly Item[]): number {
  return items.reduce((sum, { count, perMillion }) => sum + count * perMillion, 0);
}
