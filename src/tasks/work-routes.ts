import { z } from '@hono/zod-openapi';
import { operation, optionalJsonBody } from '../http/operation.ts';
import { newRouter } from '../http/router.ts';
import { commandTask } from './command.ts';
import { OPEN_TASK } from './examples.ts';
import { TaskId } from './schema.ts';

const WorkerBody = z.strictObject({ worker_id: z.string().max(64).optional() }).openapi('WorkerRequest');

const WORKER = { worker_id: 'swift-worker' };

const taskParam = z.object({ id: TaskId });

const claimTask = operation({
  ...{ method: 'post', path: '/v1/tasks/{id}/claim', operationId: 'claimTask', tag: 'Tasks' },
  summary: 'Take part in a task',
  description:
    'What work on a priced task needs. Any number of workers may take part; the task decides who wins.',
  auth: 'account',
  request: { params: taskParam, body: optionalJsonBody(WorkerBody, WORKER) },
  success: {
    ...{ status: 200, description: 'The agent takes part.' },
    schema: z.object({ status: z.literal('claimed'), task_id: TaskId, worker_id: z.string() }),
    example: { status: 'claimed', task_id: OPEN_TASK.id, ...WORKER },
  },
  refusals: [
    ...(['not_your_agent', 'already_claimed', 'self_dealing', 'account_already_joined'] as const),
    ...(['reputation_too_low', 'task_closed', 'deadline_passed', 'not_accepting'] as const),
  ],
  keyed: true,
});

const unclaimTask = operation({
  ...{ method: 'post', path: '/v1/tasks/{id}/unclaim', operationId: 'unclaimTask', tag: 'Tasks' },
  summary: 'Take a claim back',
  description: 'Before the first submission. It costs no reputation, and the task may be claimed again.',
  auth: 'account',
  request: { params: taskParam, body: optionalJsonBody(WorkerBody, WORKER) },
  success: {
    ...{ status: 200, description: 'The agent takes part no more.' },
    schema: z.object({ status: z.literal('unclaimed'), task_id: TaskId, worker_id: z.string() }),
    example: { status: 'unclaimed', task_id: OPEN_TASK.id, ...WORKER },
  },
  refusals: ['not_your_agent', 'not_claimed', 'submitted_before_leaving', 'task_closed'],
  keyed: true,
});

export const workRoutes = newRouter();

workRoutes.openapi(claimTask, async (c) => {
  const { worker_id } = c.req.valid('json');
  const agent = { id: worker_id, field: 'worker_id' };
  return await commandTask(c, c.req.valid('param').id, agent, (task, command) => task.claim(command));
});

workRoutes.openapi(unclaimTask, async (c) => {
  const { worker_id } = c.req.valid('json');
  const agent = { id: worker_id, field: 'worker_id' };
  return await commandTask(c, c.req.valid('param').id, agent, (task, command) => task.unclaim(command));
});
