import { randomBytes } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { Admission } from '../accounts/object.ts';
import { type Config, configOf } from '../config.ts';
import { actingAgent, admit } from '../http/admit.ts';
import { type AppContext, answerJson, answerOnce, answerProblem } from '../http/answer.ts';
import { DEFAULT_LIMIT, waitParameter } from '../http/fields.ts';
import { isId, newId } from '../http/ids.ts';
import { jsonBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageOfJson, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { toMicro } from '../ledger/money.ts';
import { deploymentOf } from '../oracle/deployment.ts';
import { oracleFor } from '../oracle/publish.ts';
import { compileTests } from '../oracle/sandbox/sandbox.ts';
import type { OracleSpec } from '../oracle/spec.ts';
import { NEW_TASK, OPEN_TASK, RESOLVED_TASK } from './examples.ts';
import { listTasks } from './list.ts';
import { positionKinds, TaskQuerySchema, toFilter } from './query.ts';
import { NO_TASK } from './rules/decision.ts';
import {
  type NewTask,
  NewTaskSchema,
  type TaskChangesBody,
  TaskChangesSchema,
  TaskId,
  TaskSchema,
  TaskWithSubmissionsSchema,
} from './schema.ts';
import { submissionsOf } from './submission-routes.ts';
import type { TaskChanges, TaskSpec } from './task.ts';
import { untilChanged } from './watch.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

const createTask = operation({
  ...{ method: 'post', path: '/v1/tasks', operationId: 'createTask', tag: 'Tasks' },
  summary: 'Publish a task',
  description: 'A free task takes work at once, one with a price once it is funded.',
  auth: 'account',
  request: { body: jsonBody(NewTaskSchema, NEW_TASK) },
  success: { status: 201, description: 'The task, open for work.', schema: TaskSchema, example: OPEN_TASK },
  refusals: ['not_your_agent', 'oracle_unavailable', 'judge_only_limit'],
  keyed: true,
});

const getTasks = operation({
  ...{ method: 'get', path: '/v1/tasks', operationId: 'listTasks', tag: 'Tasks' },
  summary: 'Find tasks',
  description:
    'Newest first unless sorted otherwise. Filters combine; a page of a combination may be short, or empty, ' +
    'while `has_more` is true. The content of results is left out, hidden checks are sealed to their publisher too, and ' +
    "a worker's own part in a task does not show in `next`.",
  auth: 'public',
  request: {
    query: TaskQuerySchema,
  },
  success: {
    ...{ status: 200, description: 'A page of tasks.', schema: pageSchema(TaskSchema) },
    example: pageOf([OPEN_TASK], null),
  },
  refusals: [],
});

const getTask = operation({
  ...{ method: 'get', path: '/v1/tasks/{id}', operationId: 'getTask', tag: 'Tasks' },
  summary: 'Read a task, or wait for it to change',
  description:
    'As it is now, or after `wait` seconds unless it changes before. Answers 304 when `If-None-Match` holds ' +
    'its present `ETag`.',
  auth: 'public',
  request: {
    params: z.object({ id: TaskId }),
    query: z.object({
      wait: waitParameter,
      version: z
        .string()
        .regex(/^[0-9]{1,15}$/, 'is not a version')
        .transform(Number)
        .optional()
        .openapi({
          ...{ type: 'integer', minimum: 0, maximum: 999_999_999_999_999 },
          description: 'Wait until the version passes this one; by default, the present one.',
        }),
      include: z
        .literal('submissions')
        .optional()
        .openapi({ description: 'Adds the first page of its submissions.' }),
    }),
  },
  success: {
    ...{ status: 200, description: 'The task.', schema: TaskWithSubmissionsSchema },
    example: RESOLVED_TASK,
  },
  refusals: [],
  conditional: true,
});

const changeTask = operation({
  ...{ method: 'patch', path: '/v1/tasks/{id}', operationId: 'updateTask', tag: 'Tasks' },
  summary: 'Change a task',
  description: 'Until somebody has joined. Fields that are left out stay as they are.',
  auth: 'account',
  request: { params: z.object({ id: TaskId }), body: jsonBody(TaskChangesSchema, { max_submissions: 50 }) },
  success: {
    ...{ status: 200, description: 'The task.', schema: TaskSchema },
    example: { ...OPEN_TASK, max_submissions: 50, version: 2 },
  },
  refusals: ['not_publisher', 'task_closed', 'deadline_passed', 'already_joined'],
});

export const taskRoutes = newRouter();

taskRoutes.openapi(createTask, async (c) => {
  const body = c.req.valid('json');
  const agent = { id: body.publisher_id, field: 'publisher_id' };
  const admission = await admit(c, { agent, body, creates: 'task' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const config = configOf(c.env);
  const { price = toMicro(0), visibility = 'sealed' } = body;
  const task = { price, visibility };
  const oracle = await oracleFor(body.oracle ?? {}, task, deploymentOf(c.env), mintSalt, compileTests);
  if (isRefusal(oracle)) return answerProblem(c, oracle);
  const spec = toSpec(body, admission, oracle, config, Date.now());
  const created = await c.env.TASKS.getByName(spec.id).create(spec, c.get('caller'));
  if (isRefusal(created)) return answerProblem(c, created);
  return answerOnce(created, 201, { Location: `/v1/tasks/${spec.id}` });
});

taskRoutes.openapi(changeTask, async (c) => {
  const { id } = c.req.valid('param');
  if (!isId('task', id)) return answerProblem(c, NO_TASK);
  const body = c.req.valid('json');
  const admission = await admit(c, { body });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const task = await c.env.TASKS.getByName(id).change(admission.accountId, toChanges(body));
  return isRefusal(task) ? answerProblem(c, task) : answerJson(task.json);
});

taskRoutes.openapi(getTasks, async (c) => {
  const { limit = DEFAULT_LIMIT, cursor, sort = 'newest', ...query } = c.req.valid('query');
  const filter = toFilter(query);
  if (filter.q !== null && sort !== 'newest') {
    const errors = [{ path: 'sort', message: 'goes with q only as newest' }];
    return answerProblem(c, refuse('invalid_request', '`q` goes only with `sort=newest`.', { errors }));
  }
  const position = fromCursor({ list: 'tasks', sort, ...filter }, cursor, positionKinds(sort, filter));
  if (isRefusal(position)) return answerProblem(c, position);
  const page = await listTasks(c.env.CATALOGUE, filter, sort, position, limit, c.get('caller'), Date.now());
  const next = page.next && toCursor({ list: 'tasks', sort, ...filter }, page.next);
  return answerJson(pageOf(page.items, next));
});

taskRoutes.openapi(getTask, async (c) => {
  const { id } = c.req.valid('param');
  if (!isId('task', id)) return answerProblem(c, NO_TASK);
  const { wait, version, include } = c.req.valid('query');
  const object = c.env.TASKS.getByName(id);
  if (wait) await untilChanged(c, id, version ?? null, wait);
  const caller = c.get('caller');
  const [task, submissions] = await Promise.all([
    object.read(caller),
    include ? object.submissions(caller, null, DEFAULT_LIMIT) : null,
  ]);
  if (isRefusal(task)) return answerProblem(c, task);
  if (isRefusal(submissions)) return answerProblem(c, submissions);
  const etag = `"${task.etag}${submissions ? '.submissions' : ''}"`;
  const headers = { ETag: etag, Vary: 'Authorization, X-API-Key', 'Cache-Control': 'private, no-cache' };
  if (matches(c, etag)) return new Response(null, { status: 304, headers });
  if (!submissions) return answerJson(task.json, 200, headers);
  const next = submissions.next === null ? null : toCursor(submissionsOf(id), [submissions.next]);
  const page = pageOfJson(submissions.json, next);
  return answerJson(`${task.json.slice(0, -1)},"submissions":${page}}`, 200, headers);
});

function matches(c: AppContext, etag: string): boolean {
  const held = c.req.header('If-None-Match');
  if (held === undefined) return false;
  return held.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

function toChanges(body: TaskChangesBody): TaskChanges {
  const { title, description, rubric, deadline, max_revisions, max_submissions, min_reputation } = body;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(rubric === undefined ? {} : { rubric: rubric || null }),
    ...(deadline === undefined ? {} : { deadline: Date.parse(deadline) }),
    ...(max_revisions === undefined ? {} : { maxRevisions: max_revisions }),
    ...(max_submissions === undefined ? {} : { maxSubmissions: max_submissions }),
    ...(min_reputation === undefined ? {} : { minReputation: min_reputation }),
  };
}

/** 128 random bits, in hex. */
function mintSalt(): string {
  return randomBytes(16).toString('hex');
}

/** The task that a request publishes, its defaults filled in. */
function toSpec(
  body: NewTask,
  admission: Admission,
  oracle: OracleSpec,
  config: Config,
  now: number,
): TaskSpec {
  const type = body.type ?? 'fastest_first';
  const fastest = type === 'fastest_first';
  const limit = {
    ...{ rubric: config.RUBRIC_TIME_LIMIT_SECONDS, checks: config.RUBRIC_TIME_LIMIT_SECONDS },
    ...{ both: config.RUBRIC_TIME_LIMIT_SECONDS, external: config.EXTERNAL_TIME_LIMIT_SECONDS },
    manual: config.MANUAL_TIME_LIMIT_SECONDS,
  }[oracle.kind];
  return {
    id: admission.mintedId ?? newId('task'),
    publisherId: actingAgent(admission),
    accountId: admission.accountId,
    title: body.title,
    description: body.description,
    rubric: body.rubric || null,
    type,
    threshold: body.threshold ?? (fastest ? 0.75 : 0),
    price: body.price ?? toMicro(0),
    feeBps: config.PLATFORM_FEE_BPS,
    artifactType: body.artifact_type ?? 'text',
    visibility: body.visibility ?? 'sealed',
    settleBy: fastest ? (body.settle_by ?? 'verdict') : null,
    oracle,
    maxRevisions: body.max_revisions ?? (fastest ? 1 : 3),
    maxSubmissions: body.max_submissions ?? 100,
    minReputation: body.min_reputation ?? null,
    deadline: body.deadline === undefined ? now + WEEK_MS : Date.parse(body.deadline),
    judgingLimit: limit * 1_000,
    createdAt: now,
  };
}
