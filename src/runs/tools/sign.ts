import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';

/**
 * The headers of a signed request, by Standard Webhooks 1.0: whoever holds the secret (`whsec_` and base64) can tell
 * that `body` is ours, and by `id` and time (epoch milliseconds, sent as seconds) that it is no replay.
 */
export function signedHeaders(secret: string, id: string, now: number, body: string) {
  const seconds = Math.floor(now / 1000);
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
