import { describe, expect, it } from 'vitest';
import { ownMarket } from '../support/own-market.ts';

const LARGE = new Uint8Array(2_000_000).fill(120);
const TIMES = 60;
const AT_ONCE = 4;

const market = ownMarket();

/** What a POST of a large body is answered; a connection that breaks is told as such. */
async function post(path: string, headers: Record<string, string>): Promise<string> {
  try {
    const answer = await fetch(`${market().url}${path}`, { method: 'POST', headers, body: LARGE });
    return `${answer.status} ${answer.headers.get('Content-Type')}`;
  } catch (error) {
    return String(error);
  }
}

describe('A large body that is answered before it is read', () => {
  it.each([
    ['too large', '/v1/accounts', '413 application/problem+json'],
    ['without a key', '/v1/tasks', '401 application/problem+json'],
    ['sent nowhere', '/v1/nowhere', '404 application/problem+json'],
  ])('is refused as any other, whatever it is called: %s', async (_, path, refused) => {
    for (const headers of [{}, { 'Content-Type': 'text/plain' }]) {
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          const each: string[] = [];
          for (let i = 0; i < TIMES / AT_ONCE; i += 1) each.push(await post(path, headers));
          return each;
        }),
      );

      expect(answers.flat()).toEqual(Array.from({ length: TIMES }, () => refused));
    }
  });
});
