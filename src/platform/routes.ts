import { z } from '@hono/zod-openapi';
import { NOBODY } from '../accounts/account.ts';
import { answerJson, answerProblem } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';

const HealthSchema = z
  .object({
    status: z.literal('ok'),
    checks: z.record(z.string(), z.literal('ok')),
  })
  .openapi('Health');

const getHealth = operation({
  ...{ method: 'get', path: '/health', operationId: 'getHealth', tag: 'Platform' },
  summary: 'Ask whether the market is up',
  description: 'Asks both databases and an object. 503 names what is down.',
  auth: 'open',
  request: {},
  success: {
    ...{ status: 200, description: 'All is well.', schema: HealthSchema },
    example: { status: 'ok', checks: { books: 'ok', catalogue: 'ok', objects: 'ok' } },
  },
  refusals: [],
});

const CHECK_LIMIT_MS = 3_000;

export const platformRoutes = newRouter();

platformRoutes.openapi(getHealth, async (c) => {
  const down = await Promise.all([
    failing('books', c.env.BOOKS.prepare('SELECT 1 FROM accounts LIMIT 1').run()),
    failing('catalogue', c.env.CATALOGUE.prepare('SELECT 1 FROM tasks LIMIT 1').run()),
    failing('objects', c.env.TASKS.getByName('health').read(NOBODY)),
  ]).then((names) => names.filter((name) => name !== null));
  if (down.length > 0) {
    const errors = down.map((name) => ({ path: name, message: 'does not answer' }));
    return answerProblem(c, refuse('unavailable', `Down: ${down.join(', ')}.`, { errors }));
  }
  return answerJson({ status: 'ok', checks: { books: 'ok', catalogue: 'ok', objects: 'ok' } });
});

/** The name of what does not answer in time; null when it does. */
async function failing(name: string, answer: Promise<unknown>): Promise<string | null> {
  const late = scheduler.wait(CHECK_LIMIT_MS).then(() => name);
  return await Promise.race([answer.then(() => null), late]).catch(() => name);
}
