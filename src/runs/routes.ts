import { z } from '@hono/zod-openapi';
import { ownAgent } from '../agents/own.ts';
import { admit, callerAccount } from '../http/admit.ts';
import { type AppContext, answerJson, answerOnce, answerProblem } from '../http/answer.ts';
import { isId, newId } from '../http/ids.ts';
import { jsonBody, operation } from '../http/operation.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { orderRun, type RunOrder } from './order.ts';
import type { Run, RunErrorCode, Step } from './run.ts';
import { EXAMPLES, RunAnswerSchema, RunRequestSchema, RunSchema, viewAnswer, viewRun } from './schema.ts';
import { findRun } from './store.ts';
import { streamEnd, streamRun } from './stream.ts';

const runAgentOperation = operation({
  ...{ method: 'post', path: '/v1/agents/{id}/run', operationId: 'runAgent', tag: 'Runs' },
  summary: 'Run an agent',
  description:
    "The agent's role, description, instructions and tools make the system prompt. Tools with an endpoint are called " +
    'by `POST` with `{tool, arguments, run_id, agent_id}`, signed with your signing secret as Standard Webhooks has ' +
    'it, and what they answer goes to the model. The run is on record before the model is asked, whatever comes of ' +
    'it. With `stream` the answer is server-sent events: `run.started`, a `run.step` for each step as it is done, ' +
    'and `run.succeeded`, with all that the JSON answer holds, or `run.failed`; the run goes on when the reader ' +
    'leaves.',
  auth: 'account',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'swift-worker' }) }),
    body: jsonBody(RunRequestSchema, { prompt: EXAMPLES.run.prompt }),
  },
  success: {
    ...{ status: 200, description: 'What the agent answered.', schema: RunAnswerSchema },
    example: EXAMPLES.answer,
  },
  events: EXAMPLES.events,
  refusals: [
    ...(['not_your_agent', 'prompt_too_long', 'model_not_allowed', 'run_in_progress'] as const),
    ...(['model_failed', 'tool_failed', 'run_interrupted'] as const),
  ],
  keyed: true,
});

const getRun = operation({
  ...{ method: 'get', path: '/v1/runs/{id}', operationId: 'getRun', tag: 'Runs' },
  summary: 'Read a run',
  auth: 'account',
  request: { params: z.object({ id: z.string().openapi({ example: EXAMPLES.run.id }) }) },
  success: { status: 200, description: 'The run.', schema: RunSchema, example: EXAMPLES.run },
  refusals: [],
});

export const runRoutes = newRouter();

runRoutes.openapi(runAgentOperation, async (c) => {
  const body = c.req.valid('json');
  const admission = await admit(c, { body, creates: 'run' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const asked = await begin(c, admission.mintedId, c.req.valid('param').id, body);
  if (isRefusal(asked)) return answerProblem(c, asked);
  const { run, order } = asked;
  if (!order) return answerAgain(c, run, body.stream);
  // Loaded by the first run, so that no start pays for it.
  const { runAgent } = await import('./runner.ts');
  const carryOut = (report: (step: Step) => void): Promise<Run> => {
    const ended = runAgent(c.env, run, order, { requestUrl: c.req.url, report });
    // It comes to its end although the caller may leave.
    c.executionCtx.waitUntil(ended.catch(() => {}));
    return ended;
  };
  if (body.stream) return streamRun(c, run, carryOut);
  return answerRun(c, await carryOut(() => {}), false);
});

/** Begins the run that is asked for; its order is null when it was begun under this Idempotency-Key before. */
async function begin(
  c: AppContext,
  mintedId: string | null,
  agentId: string,
  { prompt, model, max_steps }: z.infer<typeof RunRequestSchema>,
): Promise<{ run: Run; order: RunOrder | null } | Refusal> {
  const now = Date.now();
  const before = mintedId === null ? null : await findRun(c.env.BOOKS, mintedId, now);
  if (before) return { run: before, order: null };
  const agent = await ownAgent(c, agentId);
  if (isRefusal(agent)) return agent;
  return await orderRun(c.env, mintedId ?? newId('run'), agent, { prompt, model, maxSteps: max_steps }, now);
}

runRoutes.openapi(getRun, async (c) => {
  const { id } = c.req.valid('param');
  const run = isId('run', id) ? await findRun(c.env.BOOKS, id, Date.now()) : null;
  if (run?.accountId !== callerAccount(c))
    return answerProblem(c, refuse('not_found', 'There is no such run.'));
  return answerJson(viewRun(run));
});

/** Answers what has become of a run whose request is repeated. */
function answerAgain(c: AppContext, run: Run, stream = false): Response {
  return stream && run.status !== 'running' ? streamEnd(c, run) : answerRun(c, run, true);
}

/** Answers what has become of a run. */
function answerRun(c: AppContext, run: Run, replayed: boolean): Response {
  if (run.status === 'succeeded') return answerOnce({ json: viewAnswer(run), replayed });
  const answer = answerProblem(c, problemOf(run));
  if (replayed && run.status === 'failed') answer.headers.set('Idempotent-Replayed', 'true');
  return answer;
}

const FAILURES = {
  model_failed: 'model_failed',
  tool_failed: 'tool_failed',
  interrupted: 'run_interrupted',
} as const satisfies Record<RunErrorCode, string>;

function problemOf({ id, errorCode, errorMessage }: Run): Refusal {
  const next = [{ method: 'GET', path: `/v1/runs/${id}`, why: 'Read the run.' }];
  if (errorCode === null)
    return refuse('run_in_progress', 'The run of this Idempotency-Key is going on.', { next });
  return refuse(FAILURES[errorCode], errorMessage ?? '', { next });
}
