import { Buffer } from 'node:buffer';
import { z } from '@hono/zod-openapi';
import { admit, callerAccount } from '../http/admit.ts';
import { type AppContext, answerJson, answerOnce, answerProblem } from '../http/answer.ts';
import { cursorParameter, DEFAULT_LIMIT, limitParameter, waitParameter } from '../http/fields.ts';
import { isId, newId } from '../http/ids.ts';
import { jsonBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageOfJson, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { deploymentOf } from '../oracle/deployment.ts';
import { askedRun } from '../runs/job.ts';
import { modelOfRun } from '../runs/run.ts';
import { patience, waitFor } from '../streams/listen.ts';
import { answerStream } from '../streams/sse.ts';
import { endsWait } from './events.ts';
import { NEW_JOB, QUEUED_JOB, RUNNING_JOB, STREAM } from './examples.ts';
import { AGENT_RUN, JOB_STATUSES, type JobSpec } from './job.ts';
import { findRecord, listJobs } from './list.ts';
import { JobId, JobSchema, type NewJob, NewJobSchema } from './schema.ts';
import { allJobs, jobsOf } from './shards.ts';
import { NO_JOB } from './state.ts';
import { watchJob } from './watch.ts';

const YEAR_MS = 366 * 24 * 3_600_000;
/** Bytes of JSON that a payload or a result may have. */
const MOST_BYTES = 64 * 1024;

const jobParam = z.object({ id: JobId });

const createJob = operation({
  ...{ method: 'post', path: '/v1/jobs', operationId: 'createJob', tag: 'Jobs' },
  summary: 'Put a job in a queue',
  description:
    'Workers of the account claim it; one of type `agent.run` is done by the platform, which runs `agent_id` with the ' +
    'prompt `payload.prompt`, else `goal`, and, if given, with `payload.model` and `payload.max_steps`; its result is ' +
    '`{run_id, response, usage}`. Over the daily limit it is ' +
    '`scheduled` for the next UTC day with room. Jobs of type `oracle.score` are made by tasks alone.',
  auth: 'account',
  request: { body: jsonBody(NewJobSchema, NEW_JOB) },
  success: { status: 201, description: 'The job.', schema: JobSchema, example: QUEUED_JOB },
  refusals: [
    ...(['not_your_agent', 'prompt_too_long', 'model_not_allowed'] as const),
    ...(['daily_limit_reached', 'queue_full'] as const),
  ],
  keyed: true,
});

const getJobs = operation({
  ...{ method: 'get', path: '/v1/jobs', operationId: 'listJobs', tag: 'Jobs' },
  summary: 'List your jobs',
  description:
    'Newest first. Filters combine; a page of a combination may be short, or empty, while `has_more` is true.',
  auth: 'account',
  request: {
    query: z.object({
      status: z.enum(JOB_STATUSES).optional(),
      type: z.string().max(100).optional(),
      queue: z.string().max(40).optional(),
      project_id: z.string().max(100).optional(),
      limit: limitParameter,
      cursor: cursorParameter,
    }),
  },
  success: {
    ...{ status: 200, description: 'A page of jobs.', schema: pageSchema(JobSchema) },
    example: pageOf([QUEUED_JOB], null),
  },
  refusals: [],
});

const getJob = operation({
  ...{ method: 'get', path: '/v1/jobs/{id}', operationId: 'getJob', tag: 'Jobs' },
  summary: 'Read a job, or wait for it',
  description:
    'As it is now; with `wait`, as soon as it has ended or has to be confirmed, or after so many seconds.',
  auth: 'any',
  request: { params: jobParam, query: z.object({ wait: waitParameter }) },
  success: { status: 200, description: 'The job.', schema: JobSchema, example: RUNNING_JOB },
  refusals: [],
});

const streamJob = operation({
  ...{ method: 'get', path: '/v1/jobs/{id}/stream', operationId: 'streamJob', tag: 'Jobs' },
  summary: 'Watch a job',
  description:
    'Server-sent events. The first, `job.state`, is the state now, then every later one comes as it happens; the ' +
    "stream ends when the job has. `data` is JSON with `job_id`, the job's `status`, a `message` for people, its " +
    '`attempt`, `phase` and `iterations`, and the time `at`. A comment every 15 s keeps the stream open. Events are ' +
    'kept for a day at least.',
  auth: 'any',
  request: { params: jobParam },
  success: {
    ...{ status: 200, description: 'The events, as they happen.' },
    ...{ schema: z.string().openapi({ description: 'Server-sent events.' }), example: STREAM },
  },
  refusals: [],
  streams: true,
});

export const jobRoutes = newRouter();

jobRoutes.openapi(createJob, async (c) => {
  const body = c.req.valid('json');
  const now = Date.now();
  const payload = JSON.stringify(body.payload ?? null);
  const refusal = refuseSize('payload', payload) ?? refuseRunAt(body, now);
  if (refusal) return answerProblem(c, refusal);
  const asked = body.type === AGENT_RUN ? askedRun(body.goal ?? null, body.payload) : null;
  if (isRefusal(asked)) return answerProblem(c, asked);
  const isAgents = body.agent_id !== undefined || body.type === AGENT_RUN;
  const agent = isAgents ? { agent: { id: body.agent_id, field: 'agent_id' } } : {};
  const admission = await admit(c, { ...agent, body, creates: 'job' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const model = asked && modelOfRun(asked, deploymentOf(c.env));
  if (isRefusal(model)) return answerProblem(c, model);
  const { accountId, tier, tierVersion, agentId, mintedId, request } = admission;
  const standing = { id: accountId, tier, tierVersion };
  const spec = toSpec(body, { id: mintedId ?? newId('job'), accountId, agentId });
  const content = { goal: body.goal ?? null, payload };
  const outcome = await jobsOf(c.env, accountId).enqueue({ standing, request }, spec, content);
  if (isRefusal(outcome)) return answerProblem(c, outcome);
  return answerOnce(outcome, 201, { Location: `/v1/jobs/${spec.id}` });
});

jobRoutes.openapi(getJobs, async (c) => {
  const { limit = DEFAULT_LIMIT, cursor, status, type, queue, project_id } = c.req.valid('query');
  const filter = {
    ...{ status: status ?? null, type: type ?? null },
    ...{ queue: queue ?? null, projectId: project_id ?? null },
  };
  const query = { list: 'jobs', ...filter };
  const position = fromCursor(query, cursor, ['number', 'string']);
  if (isRefusal(position)) return answerProblem(c, position);
  const after = position && ([Number(position[0]), String(position[1])] as const);
  const accountId = callerAccount(c);
  const jobs = jobsOf(c.env, accountId);
  await jobs.copied();
  const { records, next } = await listJobs(c.env.CATALOGUE, accountId, filter, after, limit);
  const items = await jobs.present(accountId, records);
  return answerJson(pageOfJson(items, next && toCursor(query, next)));
});

jobRoutes.openapi(getJob, async (c) => {
  const { id } = c.req.valid('param');
  if (!isId('job', id)) return answerProblem(c, NO_JOB);
  const { wait } = c.req.valid('query');
  if (wait) {
    const end = patience(c.req.raw, wait);
    await waitFor(() => watchAs(c, id, null), endsWait, end);
  }
  return await answerJob(c, id);
});

jobRoutes.openapi(streamJob, async (c) => {
  const { id } = c.req.valid('param');
  if (!isId('job', id)) return answerProblem(c, NO_JOB);
  return await answerStream(c, id, (after) => watchAs(c, id, after));
});

/** Refuses JSON text that is too long; `name` says of what. */
export function refuseSize(name: string, json: string): Refusal | null {
  const bytes = Buffer.byteLength(json, 'utf8');
  if (bytes <= MOST_BYTES) return null;
  return refuse(
    'payload_too_large',
    `The ${name} has ${bytes} bytes of JSON; at most ${MOST_BYTES} are taken.`,
  );
}

/** The job as its object has it, or as the catalogue keeps it once it has left. */
async function answerJob(c: AppContext, id: string): Promise<Response> {
  const accountId = accountOf(c);
  for (const shard of shardsOf(c)) {
    const job = await shard.read(accountId, id);
    if (!isRefusal(job)) return answerJson(job.json);
  }
  const found = await findRecord(c.env.CATALOGUE, accountId, id);
  if (!found) return answerProblem(c, NO_JOB);
  const presented = await jobsOf(c.env, found.accountId).present(found.accountId, [found.record]);
  return answerJson(presented.slice(1, -1));
}

async function watchAs(c: AppContext, id: string, after: number | null): Promise<Response> {
  return await watchJob(shardsOf(c), { kind: 'job', accountId: accountOf(c), id, after });
}

/** Whose jobs the caller may read; null for anybody's. */
function accountOf(c: AppContext): string | null {
  const caller = c.get('caller');
  return caller.kind === 'account' ? caller.accountId : null;
}

function shardsOf(c: AppContext) {
  const accountId = accountOf(c);
  return accountId === null ? allJobs(c.env) : [jobsOf(c.env, accountId)];
}

function refuseRunAt({ run_at }: NewJob, now: number): Refusal | null {
  if (run_at === undefined || Date.parse(run_at) <= now + YEAR_MS) return null;
  const errors = [{ path: 'run_at', message: 'is over a year ahead' }];
  return refuse('invalid_request', 'run_at is over a year ahead.', { errors });
}

/** The job that a request asks for, its defaults filled in. */
function toSpec(body: NewJob, whose: Pick<JobSpec, 'id' | 'accountId' | 'agentId'>): JobSpec {
  return {
    ...whose,
    queue: body.queue ?? 'default',
    type: body.type,
    projectId: body.project_id ?? null,
    priority: body.priority ?? 0,
    maxAttempts: body.max_attempts ?? 3,
    runAt: body.run_at === undefined ? null : Date.parse(body.run_at),
  };
}
