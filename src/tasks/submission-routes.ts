import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { admit, keyedRequest, toCommand } from '../http/admit.ts';
import { type AppContext, answerJson, answerOnce, answerProblem } from '../http/answer.ts';
import {
  anyJson,
  cursorParameter,
  DEFAULT_LIMIT,
  isCleanJson,
  limitParameter,
  text,
  waitParameter,
} from '../http/fields.ts';
import { isId, parseSubmissionId, submissionId } from '../http/ids.ts';
import { emptyBody, jsonBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageOfJson, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { judge } from '../oracle/judge.ts';
import { JUDGING_LIMIT_MS } from '../oracle/patience.ts';
import { JUDGED_VERDICT, JUDGING_SUBMISSION, NEW_SUBMISSION, PASSED_SUBMISSION } from './examples.ts';
import { NO_SUBMISSION, NO_TASK } from './rules/decision.ts';
import { AuditSchema, EXAMPLE_SUBMISSION, SubmissionSchema, TaskId } from './schema.ts';
import type { Content } from './store.ts';
import { untilJudged } from './watch.ts';

const MAX_CONTENT_BYTES = 51_200;

const NewSubmissionSchema = z
  .strictObject({
    worker_id: z.string().max(64).optional(),
    content: anyJson()
      .refine(isCleanJson, 'is nested too deep, or contains NUL, a lone surrogate or a number out of range')
      .openapi({ description: 'The work: a string or any JSON, at most 51,200 bytes.' }),
  })
  .openapi('NewSubmission');

const taskParam = z.object({ id: TaskId });
const submissionParam = z.object({ sid: z.string().openapi({ example: EXAMPLE_SUBMISSION }) });

const createSubmission = operation({
  ...{
    method: 'post',
    path: '/v1/tasks/{id}/submissions',
    operationId: 'createSubmission',
    tag: 'Submissions',
  },
  summary: 'Hand in work',
  description:
    'On a free task the worker joins by submitting; on a priced one it has claimed the task before. Judging begins at once.',
  auth: 'account',
  request: { params: taskParam, body: jsonBody(NewSubmissionSchema, NEW_SUBMISSION) },
  success: {
    ...{ status: 201, description: 'The submission, being judged.', schema: SubmissionSchema },
    example: JUDGING_SUBMISSION,
  },
  refusals: [
    ...(['not_your_agent', 'task_closed', 'deadline_passed', 'not_funded', 'not_claimed'] as const),
    ...(['self_dealing', 'reputation_too_low', 'judging_quota_reached'] as const),
    ...(['already_submitted', 'max_revisions_reached', 'max_submissions_reached', 'pass_pending'] as const),
    'judging_in_progress',
  ],
  keyed: true,
});

const listSubmissions = operation({
  ...{
    method: 'get',
    path: '/v1/tasks/{id}/submissions',
    operationId: 'listSubmissions',
    tag: 'Submissions',
  },
  summary: "List a task's submissions",
  description: 'Newest first; what is sealed to you is null.',
  auth: 'public',
  request: { params: taskParam, query: z.object({ limit: limitParameter, cursor: cursorParameter }) },
  success: {
    ...{ status: 200, description: 'A page of submissions.', schema: pageSchema(SubmissionSchema) },
    example: pageOf([PASSED_SUBMISSION], null),
  },
  refusals: [],
});

const getTaskSubmission = operation({
  ...{ method: 'get', path: '/v1/tasks/{id}/submissions/{sid}' },
  ...{ operationId: 'getTaskSubmission', tag: 'Submissions' },
  summary: "Read one of a task's submissions",
  auth: 'public',
  request: { params: taskParam.extend(submissionParam.shape) },
  success: {
    ...{ status: 200, description: 'The submission.', schema: SubmissionSchema },
    example: PASSED_SUBMISSION,
  },
  refusals: [],
});

const getSubmission = operation({
  ...{ method: 'get', path: '/v1/submissions/{sid}', operationId: 'getSubmission', tag: 'Submissions' },
  summary: 'Read a submission, or wait for its verdict',
  auth: 'public',
  request: { params: submissionParam, query: z.object({ wait: waitParameter }) },
  success: {
    ...{ status: 200, description: 'The submission.', schema: SubmissionSchema },
    example: PASSED_SUBMISSION,
  },
  refusals: [],
});

const scoreSubmission = operation({
  ...{
    method: 'post',
    path: '/internal/submissions/{sid}/score',
    operationId: 'scoreSubmission',
    tag: 'Operator',
  },
  summary: 'Score a submission by hand',
  description:
    'Acts as a verdict and replaces a judging in progress. Errored work can be scored until the task closes.',
  auth: 'operator',
  request: {
    params: submissionParam,
    body: jsonBody(
      z
        .strictObject({ score: z.number().min(0).max(1), feedback: text(0, 20_000).optional() })
        .openapi('Score'),
      { score: 0.9, feedback: 'Covers every point.' },
    ),
  },
  success: {
    ...{ status: 200, description: 'The submission, judged.', schema: SubmissionSchema },
    example: {
      ...PASSED_SUBMISSION,
      ...{ score: 0.9, feedback: 'Covers every point.', steps: [] },
    },
  },
  refusals: ['already_judged', 'task_closed'],
  keyed: true,
});

const VerdictSchema = z
  .object({
    score: z.number().nullable(),
    status: z.enum(['passed', 'failed', 'errored']),
    feedback: z.string().nullable(),
    steps: SubmissionSchema.shape.steps,
    audit: z.array(AuditSchema).nullable(),
  })
  .openapi('JudgedVerdict');

const replaySubmission = operation({
  ...{ method: 'post', path: '/internal/submissions/{sid}/replay', operationId: 'replaySubmission' },
  ...{ tag: 'Operator', summary: 'Judge a submission again' },
  description:
    'Without touching the outcome. The same judge on the same input, a model with the same seed; `agrees` tells ' +
    'whether both pass or both fail.',
  auth: 'operator',
  request: { params: submissionParam, body: emptyBody },
  success: {
    ...{ status: 200, description: 'Both verdicts.' },
    schema: z.object({ original: VerdictSchema, replay: VerdictSchema, agrees: z.boolean() }),
    example: { original: JUDGED_VERDICT, replay: JUDGED_VERDICT, agrees: true },
  },
  refusals: ['judging_in_progress', 'nothing_to_replay', 'model_failed'],
});

export const submissionRoutes = newRouter();

submissionRoutes.openapi(createSubmission, async (c) => {
  const { id } = c.req.valid('param');
  if (!isId('task', id)) return answerProblem(c, NO_TASK);
  const body = c.req.valid('json');
  const { content, bytes } = toContent(body.content);
  if (bytes > MAX_CONTENT_BYTES) {
    const detail = `The content has ${bytes} bytes; at most ${MAX_CONTENT_BYTES} are taken.`;
    return answerProblem(c, refuse('payload_too_large', detail));
  }
  const admission = await admit(c, { agent: { id: body.worker_id, field: 'worker_id' }, body });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const outcome = await c.env.TASKS.getByName(id).submit(toCommand(admission), content);
  if (isRefusal(outcome)) return answerProblem(c, outcome);
  return answerOnce(outcome, 201, { Location: `/v1/submissions/${submissionId(id, outcome.n)}` });
});

submissionRoutes.openapi(listSubmissions, async (c) => {
  const { id } = c.req.valid('param');
  if (!isId('task', id)) return answerProblem(c, NO_TASK);
  const { limit = DEFAULT_LIMIT, cursor } = c.req.valid('query');
  const query = submissionsOf(id);
  const position = fromCursor(query, cursor, ['number']);
  if (isRefusal(position)) return answerProblem(c, position);
  const before = position ? Number(position[0]) : null;
  const page = await c.env.TASKS.getByName(id).submissions(c.get('caller'), before, limit);
  if (isRefusal(page)) return answerProblem(c, page);
  const next = page.next === null ? null : toCursor(query, [page.next]);
  return answerJson(pageOfJson(page.json, next));
});

submissionRoutes.openapi(getTaskSubmission, async (c) => {
  const { id, sid } = c.req.valid('param');
  return parseSubmissionId(sid)?.taskId === id
    ? await readSubmission(c, sid, 0)
    : answerProblem(c, NO_SUBMISSION);
});

submissionRoutes.openapi(getSubmission, async (c) => {
  const { sid } = c.req.valid('param');
  return await readSubmission(c, sid, c.req.valid('query').wait ?? 0);
});

submissionRoutes.openapi(scoreSubmission, async (c) => {
  const named = parseSubmissionId(c.req.valid('param').sid);
  if (!named) return answerProblem(c, NO_SUBMISSION);
  const body = c.req.valid('json');
  const request = keyedRequest(c, body);
  if (isRefusal(request)) return answerProblem(c, request);
  const { score, feedback = '' } = body;
  const verdict = { score, feedback, steps: [] };
  const outcome = await c.env.TASKS.getByName(named.taskId).score(named.n, verdict, request);
  return isRefusal(outcome) ? answerProblem(c, outcome) : answerOnce(outcome);
});

submissionRoutes.openapi(replaySubmission, async (c) => {
  const named = parseSubmissionId(c.req.valid('param').sid);
  if (!named) return answerProblem(c, NO_SUBMISSION);
  const found = await c.env.TASKS.getByName(named.taskId).replayable(named.n);
  if (isRefusal(found)) return answerProblem(c, found);
  const original = VerdictSchema.parse(JSON.parse(found.original));
  const seed = original.audit?.find((each) => each.seed !== null)?.seed ?? undefined;
  const signal = AbortSignal.timeout(JUDGING_LIMIT_MS);
  const verdict = await judge(found.assignment, c.env, signal, seed).catch((error) => {
    console.warn({ message: 'a replay failed', error: String(error) });
    return null;
  });
  if (!verdict) return answerProblem(c, refuse('model_failed', 'The judge gave no verdict; try again.'));
  const { score, feedback, steps, audit = null } = verdict;
  const passes = score > 0 && score >= found.assignment.brief.threshold;
  const replay = { score, status: passes ? 'passed' : 'failed', feedback, steps, audit };
  return answerJson({ original, replay, agrees: original.status === replay.status });
});

/** What a cursor of a task's submissions belongs to. */
export function submissionsOf(taskId: string) {
  return { list: 'submissions', task: taskId };
}

/** Answers a submission, after its verdict or `wait` seconds. */
async function readSubmission(c: AppContext, sid: string, wait: number): Promise<Response> {
  const named = parseSubmissionId(sid);
  if (!named) return answerProblem(c, NO_SUBMISSION);
  const object = c.env.TASKS.getByName(named.taskId);
  if (wait > 0) await untilJudged(c, named.taskId, named.n, wait);
  const view = await object.submission(named.n, c.get('caller'));
  return isRefusal(view) ? answerProblem(c, view) : answerJson(view.json);
}

/** The content as it is stored, and its size: of the string itself, or of the JSON text of any other value. */
function toContent(value: unknown): { content: Content; bytes: number } {
  const json = JSON.stringify(value);
  const bytes = Buffer.from(typeof value === 'string' ? value : json, 'utf8');
  return { content: { json, hash: createHash('sha256').update(bytes).digest('hex') }, bytes: bytes.length };
}
