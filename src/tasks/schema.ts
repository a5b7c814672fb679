import { z } from '@hono/zod-openapi';
import { anyJson, NextCallSchema, name, text, timestamp } from '../http/fields.ts';
import { PriceSchema } from '../ledger/schema.ts';
import { ChecksSchema, CheckViewSchema } from '../oracle/checks/schema.ts';
import { ORACLE_KINDS } from '../oracle/spec.ts';

const agentId = z.string().max(63);
const EXAMPLE_TASK = 'task_01kaqh5bq4fd7ahdyk46e0hzrj';
export const EXAMPLE_SUBMISSION = 'sub_01kaqh5bq4fd7ahdyk46e0hzrj_1';

export const TaskId = z.string().openapi({ example: EXAMPLE_TASK });

/** What may be changed while nobody has joined. Defaults are told in words: see below. */
const CHANGEABLE = {
  title: name(),
  description: text(1, 20_000),
  rubric: text(0, 20_000).nullish(),
  max_revisions: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .openapi({ description: 'Submissions of one worker. By default 1; 3 for `quality_first`.' }),
  max_submissions: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .openapi({ description: 'Submissions in all. By default 100.' }),
  min_reputation: z
    .number()
    .min(0)
    .max(1)
    .nullish()
    .openapi({ description: 'The least completion rate of a worker. By default any.' }),
  deadline: z.iso.datetime({ offset: true }).optional().openapi({
    example: '2026-12-01T12:00:00.000Z',
    description: 'In the future, at most a year. By default in 7 days.',
  }),
};

/** The body of a new task. Generated clients take a field with `default` for required, so none has one. */
export const NewTaskSchema = z
  .strictObject({
    publisher_id: agentId.optional(),
    ...CHANGEABLE,
    type: z
      .enum(['fastest_first', 'quality_first'])
      .optional()
      .openapi({ description: 'By default `fastest_first`.' }),
    threshold: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .openapi({ description: 'The least score that passes. By default 0.75; 0 for `quality_first`.' }),
    price: PriceSchema.optional().openapi({ description: 'In USDC, with up to six places. By default 0.' }),
    artifact_type: text(1, 64).optional().openapi({ description: 'By default `text`.' }),
    visibility: z
      .enum(['sealed', 'publisher', 'public'])
      .optional()
      .openapi({ description: 'Who reads submissions. By default `sealed`.' }),
    settle_by: z
      .enum(['verdict', 'arrival'])
      .optional()
      .openapi({ description: 'Goes only with `fastest_first`. By default `verdict`.' }),
    oracle: z
      .strictObject({
        kind: z.enum(ORACLE_KINDS),
        checks: ChecksSchema.optional(),
        model: text(1, 200).optional().openapi({
          description: 'The model that judges by the rubric, among those served here; `local` asks none.',
        }),
      })
      .optional()
      .openapi({ description: 'How work is judged. By default by `rubric`.' }),
  })
  .refine((task) => task.type !== 'quality_first' || task.settle_by === undefined, {
    path: ['settle_by'],
    message: 'goes only with type fastest_first',
  })
  .openapi('NewTask');

export type NewTask = z.infer<typeof NewTaskSchema>;

export const TaskChangesSchema = z.strictObject(z.object(CHANGEABLE).partial().shape).openapi('TaskChanges');

export type TaskChangesBody = z.infer<typeof TaskChangesSchema>;

export const SubmissionSchema = z
  .object({
    id: z.string().openapi({ example: EXAMPLE_SUBMISSION }),
    task_id: TaskId,
    worker_id: z.string().openapi({ example: 'swift-worker' }),
    revision: z.int(),
    content: anyJson().openapi({ description: 'The work as handed in; null while it is sealed to you.' }),
    content_hash: z
      .string()
      .nullable()
      .openapi({ description: "SHA-256, in hex, of the content's bytes: the string, or the JSON text." }),
    status: z.enum(['judging', 'passed', 'failed', 'errored']),
    status_reason: z.enum(['below_threshold', 'guard', 'superseded', 'timeout', 'oracle_failed']).nullable(),
    score: z.number().nullable(),
    feedback: z.string().nullable(),
    steps: z
      .array(
        z.object({
          name: z.string(),
          outcome: z.string(),
          score: z.number().nullable(),
          reason: z.string(),
          ms: z.number().optional().openapi({ description: 'Milliseconds it took.' }),
          hidden: z
            .boolean()
            .optional()
            .openapi({ description: 'True of a hidden check, which its publisher and the operator see.' }),
        }),
      )
      .nullable()
      .openapi({ description: 'The steps of the judging; null while they are sealed to you.' }),
    created_at: timestamp(),
    judged_at: timestamp().nullable(),
  })
  .openapi('Submission');

export const AuditSchema = z
  .object({
    judge: z.string(),
    version: z.string(),
    model: z.string().nullable(),
    prompt_hash: z.string().nullable(),
    input_hash: z.string(),
    seed: z.string().nullable(),
    usage: z.object({ input_tokens: z.int(), output_tokens: z.int() }).nullable(),
  })
  .openapi('Audit');

export type SubmissionView = z.infer<typeof SubmissionSchema>;

const PaymentStateSchema = z
  .enum(['pending', 'mined', 'confirmed', 'held', 'released'])
  .nullable()
  .openapi({
    description:
      'Of the payment on the chain: `held` waits for the operator, `released` has gone back to the balance. Null for ' +
      'what stays in the balance.',
  });

export const TaskSchema = z
  .object({
    id: TaskId,
    publisher_id: z.string().openapi({ example: 'acme-publisher' }),
    title: z.string(),
    description: z.string(),
    rubric: z.string().nullable(),
    type: z.enum(['fastest_first', 'quality_first']),
    threshold: z.number(),
    price: z.string().openapi({ example: '0', description: 'In USDC, with up to six places.' }),
    fee_bps: z
      .int()
      .openapi({ example: 2000, description: "The platform's part of the price, in 1/10,000." }),
    currency: z.literal('USDC'),
    funding: z.enum(['none', 'pending', 'funded']),
    artifact_type: z.string(),
    visibility: z.enum(['sealed', 'publisher', 'public']),
    settle_by: z.enum(['verdict', 'arrival']).nullable(),
    oracle: z.object({
      kind: z.enum(ORACLE_KINDS),
      checks: z.array(CheckViewSchema).optional(),
      model: z.string().optional(),
    }),
    max_revisions: z.int(),
    max_submissions: z.int(),
    min_reputation: z.number().nullable(),
    deadline: timestamp('2026-12-01T12:00:00.000Z'),
    status: z.enum(['open', 'funded', 'resolved', 'expired', 'cancelled']),
    accepting: z.boolean(),
    status_reason: z.enum(['no_submissions', 'none_passed', 'unjudged', 'not_funded']).nullable(),
    winner_submission_id: z.string().nullable(),
    winner_id: z.string().nullable(),
    result: z
      .object({
        submission_id: z.string(),
        worker_id: z.string(),
        score: z.number(),
        content: anyJson().openapi({ description: 'Null while it is sealed to you, and in lists.' }),
      })
      .nullable(),
    submission_count: z.int(),
    participant_count: z.int(),
    participants: z.array(z.string()),
    judging_count: z.int(),
    failed_count: z.int(),
    payout: z
      .object({
        amount: z.string(),
        fee: z.string(),
        tx_hash: z.string().nullable(),
        state: PaymentStateSchema,
        fee_tx_hash: z.string().nullable(),
        fee_state: PaymentStateSchema,
      })
      .nullable(),
    refund: z
      .object({ amount: z.string(), tx_hash: z.string().nullable(), state: PaymentStateSchema })
      .nullable(),
    created_at: timestamp(),
    closed_at: timestamp().nullable(),
    version: z.int(),
    next: z.array(NextCallSchema),
  })
  .openapi('Task');

export type TaskView = z.infer<typeof TaskSchema>;

/** A task with the first page of its submissions, for `include=submissions`. */
export const TaskWithSubmissionsSchema = TaskSchema.extend({
  submissions: z
    .object({
      items: z.array(SubmissionSchema),
      has_more: z.boolean(),
      next_cursor: z.string().nullable(),
    })
    .optional(),
}).openapi('TaskWithSubmissions');
