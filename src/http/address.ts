import type { MiddlewareHandler } from 'hono';
import { type AppContext, type AppEnv, answerProblem } from './answer.ts';
import { type Refusal, refuse } from './problem.ts';

/** Nothing that has been deployed is called from there: it is a developer's own machine, which needs no limit. */
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/i;
/** The longest that a limiter of the platform's may go on refusing; it does not tell how long it will. */
const PERIOD_SECONDS = 60;

/**
 * Counts a request against what its address may send, approximately: null if it may go on, else `rate_limited`, or
 * `unavailable` when the limiter does not answer.
 */
export async function limitAddress(c: AppContext, limiter: RateLimit): Promise<Refusal | null> {
  const address = c.req.header('CF-Connecting-IP');
  if (address === undefined || LOOPBACK.test(address)) return null;
  try {
    const { success } = await limiter.limit({ key: networkOf(address) });
    if (success) return null;
  } catch (error) {
    console.error({ message: 'an address could not be limited', error: String(error) });
    return refuse('unavailable', 'It cannot be told how much your address has sent; try again.');
  }
  return refuse('rate_limited', 'Too many requests came from your address.', { retryAfter: PERIOD_SECONDS });
}

/** Limits by address who reads without a key; goes on when the limiter does not answer. */
export const limitReader: MiddlewareHandler<AppEnv> = async (c, next) => {
  const refusal = c.get('caller').kind === 'nobody' ? await limitAddress(c, c.env.READ_LIMIT) : null;
  if (refusal?.refused === 'rate_limited') return answerProblem(c, refusal);
  return await next();
};

/** What an address counts as: of IPv6, whoever has one has the 2⁶⁴ that begin alike. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head.split(':').filter((group) => group !== '');
  if (tail === undefined) return groups.slice(0, 4).join(':');
  const rest = tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
