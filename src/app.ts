import type { Next } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { accountRoutes } from './accounts/routes.ts';
import { agentRoutes } from './agents/routes.ts';
import { guard } from './http/admit.ts';
import { type AppContext, answerJson, answerProblem } from './http/answer.ts';
import { refuse } from './http/problem.ts';
import { newRouter } from './http/router.ts';
import { jobRoutes } from './jobs/routes.ts';
import { jobWorkRoutes } from './jobs/work-routes.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import { describeApi } from './platform/openapi.ts';
import { operatorRoutes } from './platform/operator-routes.ts';
import { pageRoutes } from './platform/pages.ts';
import { platformRoutes } from './platform/routes.ts';
import { historyRoutes } from './runs/history-routes.ts';
import { runRoutes } from './runs/routes.ts';
import { moneyRoutes } from './tasks/money-routes.ts';
import { taskRoutes } from './tasks/routes.ts';
import { streamRoutes } from './tasks/stream-routes.ts';
import { submissionRoutes } from './tasks/submission-routes.ts';
import { workRoutes } from './tasks/work-routes.ts';
import { toolRoutes } from './tools/routes.ts';
import { treasuryOperatorRoutes } from './treasury/operator-routes.ts';
import { treasuryRoutes } from './treasury/routes.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const app = newRouter();

const EXPOSED_HEADERS = [
  ...['ETag', 'Retry-After', 'Location', 'X-Request-Id', 'Idempotent-Replayed', 'RateLimit'],
  ...['RateLimit-Policy', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
];
const REQUEST_ID = /^[\w\-=]{1,128}$/;
const preflight = cors({
  origin: '*',
  allowMethods: METHODS,
  exposeHeaders: EXPOSED_HEADERS,
  maxAge: 86_400,
});

/**
 * What every answer carries is set once, on the answer itself: a header that is set before there is an answer makes
 * Hono build and copy another one, which costs a read a good part of its time.
 */
app.use(async (c, next) => {
  const given = c.req.header('X-Request-Id');
  const requestId = given !== undefined && REQUEST_ID.test(given) ? given : crypto.randomUUID();
  c.set('requestId', requestId);
  const answer = await front(c, next);
  if (answer) c.res = answer;
  c.res.headers.set('X-Request-Id', requestId);
  c.res.headers.set('Access-Control-Allow-Origin', '*');
  c.res.headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS.join(','));
});

/** Answers a preflight, and lets everything else through. */
async function front(c: AppContext, next: Next): Promise<Response | null> {
  if (c.req.method === 'OPTIONS') return (await preflight(c, next)) ?? null;
  await next();
  return null;
}

// Nobody else learns what is there and what is not.
app.use('/internal/*', guard('operator'));

const routers = [
  ...[accountRoutes, ledgerRoutes, agentRoutes, toolRoutes, taskRoutes, workRoutes, moneyRoutes],
  ...[submissionRoutes, streamRoutes, runRoutes, historyRoutes, jobRoutes, jobWorkRoutes],
  ...[treasuryRoutes, treasuryOperatorRoutes, platformRoutes, operatorRoutes],
];
for (const router of routers) app.route('/', router);
app.route('/', pageRoutes);

let document: string | null = null;
app.get('/openapi.json', () => {
  document ??= JSON.stringify(describeApi(app));
  return answerJson(document);
});

app.notFound((c) => {
  const allowed = METHODS.filter((method) => isServed(method, c.req.path));
  if (allowed.length === 0) {
    return answerProblem(
      c,
      refuse('not_found', 'There is nothing at this address; /openapi.json lists what is.'),
    );
  }
  const refused = answerProblem(c, refuse('method_not_allowed', `This address takes ${allowed.join(', ')}.`));
  refused.headers.set('Allow', allowed.join(', '));
  return refused;
});

app.onError((error, c) => {
  if (error instanceof HTTPException && error.status < 500) return answerProblem(c, UNREADABLE);
  console.error({
    message: 'a request failed',
    requestId: c.get('requestId'),
    error: error.stack ?? String(error),
  });
  return answerProblem(c, isOutage(error) ? OUTAGE : FAULT);
});

const OUTAGE = refuse('unavailable', 'Something this depends on does not answer just now; try again.');
/** All that Hono itself refuses. */
const UNREADABLE = refuse('unreadable_json', 'The body cannot be read as JSON.');
const FAULT = refuse('internal_error', 'Something failed on our side; the request id tells us what.');

/** Whether a route, not just middleware, answers this method there. */
function isServed(method: string, path: string): boolean {
  const [matches] = app.router.match(method, path);
  return matches.some(([[, route]]) => route.method === method);
}

/**
 * Whether the fault is that an object or a database is too busy or out of reach, by the platform's own word; a
 * statement that a database has refused (SQLITE_…) is a fault of ours.
 */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('overloaded' in error && error.overloaded === true) return true;
  if ('retryable' in error && error.retryable === true) return true;
  if (error.message.startsWith('D1_') && !error.message.includes('SQLITE_')) return true;
  return isOutage(error.cause);
}
