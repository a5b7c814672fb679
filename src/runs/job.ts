import { z } from '@hono/zod-openapi';
import { type Refusal, refuse } from '../http/problem.ts';
import { DEFAULT_STEPS } from './run.ts';
import { RunRequestSchema } from './schema.ts';

/** The run that a job of type `agent.run` asks for; by the deployment's first model where none is named. */
export type AskedRun = {
  readonly prompt: string;
  readonly model: string | undefined;
  /** Replies of the model at most. */
  readonly maxSteps: number;
};

const { prompt, model, max_steps } = RunRequestSchema.shape;
/** What of a payload a run goes by; the rest is the account's own business. */
const PayloadSchema = z.looseObject({ prompt: prompt.optional(), model, max_steps });

/**
 * Reads the run off a job: its prompt is `payload.prompt`, else `goal`. Refuses a job that asks for nothing, and fields
 * of the payload that do not fit.
 */
export function askedRun(goal: string | null, payload: unknown): AskedRun | Refusal {
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
  const read = PayloadSchema.safeParse(isObject ? payload : {});
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => ({
      path: ['payload', ...path].join('.'),
      message,
    }));
    return refuse('invalid_request', `${errors[0]?.path}: ${errors[0]?.message}.`, { errors });
  }
  const asked = read.data.prompt ?? goal;
  if (asked === null) {
    const errors = [{ path: 'payload.prompt', message: 'is required, or a goal' }];
    return refuse('invalid_request', 'An agent runs on payload.prompt, or else on the goal.', { errors });
  }
  return { prompt: asked, model: read.data.model, maxSteps: read.data.max_steps ?? DEFAULT_STEPS };
}
