import { z } from '@hono/zod-openapi';
import { answerOnce, answerProblem } from '../http/answer.ts';
import { emptyBody, jsonBody, operation, optionalJsonBody } from '../http/operation.ts';
import { isRefusal, type Refusal } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { patience, waitFor } from '../streams/listen.ts';
import { type Admitted, admitCommand, commandJob } from './command.ts';
import { CANCELLED_JOB, FAILED_JOB, HOLDER, QUEUED_JOB, RUNNING_JOB, SUCCEEDED_JOB } from './examples.ts';
import type { Claimed, ClaimRequest } from './queue.ts';
import { refuseSize } from './routes.ts';
import {
  ClaimedSchema,
  ClaimSchema,
  CompleteSchema,
  ConfirmedSchema,
  FailSchema,
  HeartbeatSchema,
  JobId,
  JobSchema,
} from './schema.ts';
import { watchClaims } from './watch.ts';

const DEFAULT_LEASE_SECONDS = 60;

const jobParam = z.object({ id: JobId });

const claimJob = operation({
  ...{ method: 'post', path: '/v1/jobs/claim', operationId: 'claimJob', tag: 'Jobs' },
  summary: 'Claim a job to work on',
  description:
    'The one with the highest priority, then the oldest, that fits what is asked for and what the account may run at ' +
    'once. It is held for `lease_seconds`; heartbeats extend that. `job` is null when there is none, after `wait` ' +
    "seconds at most. The operator's key claims jobs of all accounts, `agent.run` among them.",
  auth: 'any',
  request: { body: optionalJsonBody(ClaimSchema, { worker_id: HOLDER.worker_id, lease_seconds: 60 }) },
  success: {
    ...{ status: 200, description: 'The job and the token it is held by.', schema: ClaimedSchema },
    example: {
      job: { ...RUNNING_JOB, phase: null, message: null },
      lease_token: HOLDER.lease_token,
    },
  },
  refusals: ['not_your_agent'],
  keyed: true,
});

const sendHeartbeat = operation({
  ...{ method: 'post', path: '/v1/jobs/{id}/heartbeat', operationId: 'sendHeartbeat', tag: 'Jobs' },
  summary: 'Extend a lease and tell of progress',
  description:
    'When `iterations` reaches what was granted, the job is `awaiting_confirmation`: stop until it is `running` again, ' +
    'and keep the lease by heartbeats.',
  auth: 'any',
  request: {
    params: jobParam,
    body: jsonBody(HeartbeatSchema, { ...HOLDER, phase: 'reading', message: 'Reading October.' }),
  },
  success: { status: 200, description: 'The job.', schema: JobSchema, example: RUNNING_JOB },
  refusals: ['not_your_agent', 'not_lease_holder', 'lease_lost', 'job_finished'],
  keyed: true,
});

const completeJob = operation({
  ...{ method: 'post', path: '/v1/jobs/{id}/complete', operationId: 'completeJob', tag: 'Jobs' },
  summary: 'Hand in the result of a job',
  description: 'The same again answers the same.',
  auth: 'any',
  request: { params: jobParam, body: jsonBody(CompleteSchema, { ...HOLDER, result: { sold: 1204 } }) },
  success: { status: 200, description: 'The job.', schema: JobSchema, example: SUCCEEDED_JOB },
  refusals: ['not_your_agent', 'not_lease_holder', 'lease_lost', 'job_finished'],
  keyed: true,
});

const failJob = operation({
  ...{ method: 'post', path: '/v1/jobs/{id}/fail', operationId: 'failJob', tag: 'Jobs' },
  summary: 'Give up an attempt',
  description: 'The job is queued again, after a pause that doubles each time, while attempts remain.',
  auth: 'any',
  request: {
    params: jobParam,
    body: jsonBody(FailSchema, { ...HOLDER, error: 'The source did not answer.' }),
  },
  success: { status: 200, description: 'The job.', schema: JobSchema, example: FAILED_JOB },
  refusals: ['not_your_agent', 'not_lease_holder', 'lease_lost', 'job_finished'],
  keyed: true,
});

const confirmJob = operation({
  ...{ method: 'post', path: '/v1/jobs/{id}/confirm', operationId: 'confirmJob', tag: 'Jobs' },
  summary: 'Let a job go on',
  description: 'Grants the next batch of iterations, of five at most.',
  auth: 'account',
  request: { params: jobParam, body: emptyBody },
  success: {
    ...{ status: 200, description: 'What was granted.', schema: ConfirmedSchema },
    example: {
      ...{ job_id: QUEUED_JOB.id, iterations_granted: 2 },
      usage: { ...QUEUED_JOB.usage, iterations_used: 2, iterations_remaining: 2 },
    },
  },
  refusals: ['not_awaiting_confirmation', 'iteration_cap_reached', 'job_finished'],
  keyed: true,
});

const cancelJob = operation({
  ...{ method: 'post', path: '/v1/jobs/{id}/cancel', operationId: 'cancelJob', tag: 'Jobs' },
  summary: 'Call a job off',
  description: 'Whoever works on it is told at its next heartbeat.',
  auth: 'account',
  request: { params: jobParam, body: emptyBody },
  success: { status: 200, description: 'The job.', schema: JobSchema, example: CANCELLED_JOB },
  refusals: ['job_finished'],
  keyed: true,
});

export const jobWorkRoutes = newRouter();

jobWorkRoutes.openapi(claimJob, async (c) => {
  const body = c.req.valid('json');
  const { queue = null, types = null, lease_seconds = DEFAULT_LEASE_SECONDS, wait = 0 } = body;
  const admitted = await admitCommand(c, body, { id: body.worker_id });
  if (isRefusal(admitted)) return answerProblem(c, admitted);
  const { workerId } = admitted;
  const request = { workerId, queue, types, leaseMs: lease_seconds * 1_000 };
  const end = patience(c.req.raw, wait);
  let outcome = await claim(admitted, request);
  while (wait > 0 && isNothing(outcome) && !end.aborted) {
    await untilClaimable(admitted, request, end);
    outcome = await claim(admitted, request);
  }
  return isRefusal(outcome) ? answerProblem(c, outcome) : answerOnce(outcome);
});

jobWorkRoutes.openapi(sendHeartbeat, async (c) => {
  const { id } = c.req.valid('param');
  const body = c.req.valid('json');
  const { lease_token: token, lease_seconds, phase, message, iterations } = body;
  const progress = {
    ...(lease_seconds === undefined ? {} : { leaseMs: lease_seconds * 1_000 }),
    ...(phase === undefined ? {} : { phase }),
    ...(message === undefined ? {} : { message }),
    ...(iterations === undefined ? {} : { iterations }),
  };
  return await commandJob(c, id, body, { id: body.worker_id }, (shard, { commander, workerId }) =>
    shard.heartbeat(commander, id, { workerId, token }, progress),
  );
});

jobWorkRoutes.openapi(completeJob, async (c) => {
  const { id } = c.req.valid('param');
  const body = c.req.valid('json');
  const { lease_token: token, result = null } = body;
  const json = JSON.stringify(result);
  const refusal = refuseSize('result', json);
  if (refusal) return answerProblem(c, refusal);
  return await commandJob(c, id, body, { id: body.worker_id }, (shard, { commander, workerId }) =>
    shard.complete(commander, id, { workerId, token }, json),
  );
});

jobWorkRoutes.openapi(failJob, async (c) => {
  const { id } = c.req.valid('param');
  const body = c.req.valid('json');
  const { lease_token: token, error, retryable = true } = body;
  return await commandJob(c, id, body, { id: body.worker_id }, (shard, { commander, workerId }) =>
    shard.fail(commander, id, { workerId, token }, { error, retryable }),
  );
});

jobWorkRoutes.openapi(confirmJob, async (c) => {
  const { id } = c.req.valid('param');
  return await commandJob(c, id, null, null, (shard, { commander }) => shard.confirm(commander, id));
});

jobWorkRoutes.openapi(cancelJob, async (c) => {
  const { id } = c.req.valid('param');
  return await commandJob(c, id, null, null, (shard, { commander }) => shard.cancel(commander, id));
});

/** The first job that any of the objects has for the worker. */
async function claim({ commander, shards }: Admitted, request: ClaimRequest): Promise<Claimed | Refusal> {
  let outcome: Claimed | Refusal | null = null;
  for (const shard of shards) {
    outcome = await shard.claim(commander, request);
    if (isRefusal(outcome) || !outcome.isNothing) return outcome;
  }
  if (!outcome) throw new Error('no object holds jobs');
  return outcome;
}

function isNothing(outcome: Claimed | Refusal): boolean {
  return !isRefusal(outcome) && outcome.isNothing;
}

/** Waits until one of the objects may have a job for the worker, or `end` is aborted. */
async function untilClaimable(
  { commander, shards }: Admitted,
  { queue, types }: ClaimRequest,
  end: AbortSignal,
): Promise<void> {
  const found = new AbortController();
  const over = AbortSignal.any([end, found.signal]);
  const wanted = { accountId: commander.standing?.id ?? null, queue, types };
  const waits = shards.map((shard) =>
    waitFor(
      () => watchClaims(shard, wanted),
      () => true,
      over,
    ),
  );
  await Promise.race(waits);
  found.abort();
}
