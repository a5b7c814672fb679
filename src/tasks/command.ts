import { admit, toCommand } from '../http/admit.ts';
import { type AppContext, answerOnce, answerProblem } from '../http/answer.ts';
import { isId } from '../http/ids.ts';
import { isRefusal, type Refusal } from '../http/problem.ts';
import type { Answer, TaskObject } from './object.ts';
import { NO_TASK } from './rules/decision.ts';
import type { Command } from './state.ts';

/** Admits a command on a task as one of the caller's agents, runs it on the task's object and answers its outcome. */
export async function commandTask(
  c: AppContext,
  id: string,
  agent: { readonly id: string | undefined; readonly field: string },
  run: (task: DurableObjectStub<TaskObject>, command: Command) => Promise<Answer | Refusal>,
  /** What else the request says, which its Idempotency-Key stands for too. */
  body: object = {},
): Promise<Response> {
  if (!isId('task', id)) return answerProblem(c, NO_TASK);
  const admission = await admit(c, { agent, body: { [agent.field]: agent.id, ...body } });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const outcome = await run(c.env.TASKS.getByName(id), toCommand(admission));
  return isRefusal(outcome) ? answerProblem(c, outcome) : answerOnce(outcome);
}
