import { z } from '@hono/zod-openapi';
import { answerProblem } from '../http/answer.ts';
import { isId } from '../http/ids.ts';
import { operation } from '../http/operation.ts';
import { newRouter } from '../http/router.ts';
import { answerStream } from '../streams/sse.ts';
import { STREAM } from './examples.ts';
import { NO_TASK } from './rules/decision.ts';
import { TaskId } from './schema.ts';
import { watchTask } from './watch.ts';

const streamTask = operation({
  ...{ method: 'get', path: '/v1/tasks/{id}/stream', operationId: 'streamTask', tag: 'Tasks' },
  summary: 'Watch a task',
  description:
    'Server-sent events. The first, `task.state`, is the state now, then every later one comes as it happens; the ' +
    'stream ends when nothing can follow: the task is closed, and its money is where it belongs. `data` is JSON with ' +
    "the task's `id` (`task_id`), its `status`, a `message` for people and the time `at`; where it is about one, `worker_id`, " +
    '`submission_id`, its number `n` and its `submission_status`; and `attempt`, of a funding. What is sealed is in ' +
    'none. A comment every 15 s keeps the stream open. A reader that falls too far behind is cut off, and resumes.',
  auth: 'public',
  request: { params: z.object({ id: TaskId }) },
  success: {
    ...{ status: 200, description: 'The events, as they happen.' },
    ...{ schema: z.string().openapi({ description: 'Server-sent events.' }), example: STREAM },
  },
  refusals: [],
  streams: true,
});

export const streamRoutes = newRouter();

streamRoutes.openapi(streamTask, async (c) => {
  const { id } = c.req.valid('param');
  if (!isId('task', id)) return answerProblem(c, NO_TASK);
  return await answerStream(c, id, (after) => watchTask(c.env, id, after));
});
