import { z } from '@hono/zod-openapi';
import { text, timestamp, toTime } from '../http/fields.ts';
import type { ListedRun } from './history.ts';
import { DEFAULT_STEPS, MAX_PROMPT, MAX_STEPS, type Run, type Step } from './run.ts';

/** Longer than any prompt that is taken, as long as any body: what is too long is told apart from what is no prompt. */
const MOST_CHARACTERS = 1_048_576;

const prompt = text(1, MOST_CHARACTERS)
  .refine((value) => value.trim() !== '', 'is blank')
  .openapi({
    pattern: '\\S',
    description: `At most ${MAX_PROMPT} characters; a longer one is refused with \`prompt_too_long\`.`,
  });

export const RunRequestSchema = z
  .strictObject({
    prompt,
    model: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .openapi({ description: "One of this deployment's models, or `local`. By default its first one." }),
    max_steps: z
      .int()
      .min(1)
      .max(MAX_STEPS)
      .optional()
      .openapi({
        description: `Replies of the model at most, ${DEFAULT_STEPS} by default; with the last it has to answer.`,
      }),
    stream: z.boolean().optional().openapi({
      description: 'Whether to answer server-sent events, as the run goes on. By default false.',
    }),
  })
  .openapi('RunRequest');

const UsageSchema = z
  .object({ input_tokens: z.int(), output_tokens: z.int() })
  .openapi('TokenUsage', { description: 'Tokens that the model read and wrote.' });

const StepSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('model'), text: z.string(), usage: UsageSchema }).openapi('ModelStep'),
    z
      .object({
        type: z.literal('tool'),
        tool: z.string(),
        arguments: z
          .unknown()
          .openapi({ description: 'As the model gave them; their JSON, cut, when long.' }),
        outcome: z.enum(['answered', 'rejected', 'failed']).openapi({
          description:
            '`rejected`: it was not called, and the model was told why. `failed`: it did not answer as it should, ' +
            'which ended the run.',
        }),
        result: z.string(),
      })
      .openapi('ToolStep'),
  ])
  .openapi('RunStep', { description: 'The model replied, or a tool was called. Long texts are cut.' });

/** What a run answers that succeeded. */
export const RunAnswerSchema = z
  .object({
    run_id: z.string(),
    agent_id: z.string(),
    model: z.string(),
    response: z.string(),
    usage: UsageSchema,
    steps: z.array(StepSchema),
    created_at: timestamp(),
  })
  .openapi('RunAnswer');

const LISTED = {
  id: z.string(),
  agent_id: z.string(),
  agent_name: z.string().openapi({ description: 'As it was then; the agent may be gone by now.' }),
  model: z.string(),
  prompt: z.string(),
  status: z.enum(['running', 'succeeded', 'failed']),
  response: z.string().nullable(),
  error: z
    .object({ code: z.enum(['model_failed', 'tool_failed', 'interrupted']), message: z.string() })
    .nullable()
    .openapi({ description: 'Of a failed run.' }),
  usage: UsageSchema,
  created_at: timestamp(),
  finished_at: timestamp().nullable(),
};

export const ListedRunSchema = z.object(LISTED).openapi('ListedRun');

export const RunSchema = z.object({ ...LISTED, steps: z.array(StepSchema) }).openapi('Run');

type RunAnswer = z.infer<typeof RunAnswerSchema>;
type RunView = z.infer<typeof RunSchema>;

export function viewListedRun(run: ListedRun): z.infer<typeof ListedRunSchema> {
  const { id, agentId, agentName, model, prompt, status, response, errorCode, errorMessage } = run;
  return {
    ...{ id, agent_id: agentId, agent_name: agentName, model, prompt, status, response },
    error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' },
    usage: { input_tokens: run.inputTokens, output_tokens: run.outputTokens },
    created_at: toTime(run.createdAt),
    finished_at: run.finishedAt === null ? null : toTime(run.finishedAt),
  };
}

export function viewRun(run: Run): RunView {
  return { ...viewListedRun(run), steps: run.steps.map(viewStep) };
}

/** The answer of a run that succeeded. */
export function viewAnswer(run: Run): RunAnswer {
  const { id, agent_id, model, response, usage, steps, created_at } = viewRun(run);
  return { run_id: id, agent_id, model, response: response ?? '', usage, steps, created_at };
}

export function viewStep(step: Step): RunView['steps'][number] {
  return { ...step };
}

const STEPS: RunView['steps'] = [
  { type: 'model', text: '', usage: { input_tokens: 120, output_tokens: 14 } },
  { type: 'tool', tool: 'add', arguments: { a: 2, b: 3 }, outcome: 'answered', result: '{"sum":5}' },
  { type: 'model', text: 'The sum is 5.', usage: { input_tokens: 150, output_tokens: 6 } },
];

const LISTED_RUN: z.infer<typeof ListedRunSchema> = {
  id: 'run_01kaqh4w9me3mb6t8h2yp5g7xc',
  agent_id: 'swift-worker',
  agent_name: 'Swift Worker',
  model: 'local',
  prompt: 'What is 2 and 3? Call add with {"a": 2, "b": 3}.',
  status: 'succeeded',
  response: 'The sum is 5.',
  error: null,
  usage: { input_tokens: 270, output_tokens: 20 },
  created_at: '2026-11-01T12:00:00.000Z',
  finished_at: '2026-11-01T12:00:02.500Z',
};

/** Examples for the document. */
export const EXAMPLES = {
  listed: LISTED_RUN,
  run: { ...LISTED_RUN, steps: STEPS },
  answer: {
    ...{ run_id: LISTED_RUN.id, agent_id: LISTED_RUN.agent_id, model: LISTED_RUN.model },
    ...{ response: LISTED_RUN.response, usage: LISTED_RUN.usage, steps: STEPS },
    created_at: LISTED_RUN.created_at,
  },
  events:
    'id: 1\nevent: run.started\ndata: {"status":"running","message":"The run has begun.","agent_id":"swift-worker",' +
    `"model":"local","run_id":"${LISTED_RUN.id}","at":"${LISTED_RUN.created_at}"}\n\n`,
};
