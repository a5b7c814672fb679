import { z } from '@hono/zod-openapi';
import { anyJson, isCleanJson, text, timestamp } from '../http/fields.ts';
import { JOB_STATUSES, ORACLE_SCORE } from './job.ts';

export const JobId = z.string().openapi({ example: 'job_01kaqh6d1xe9tvs3c5b7wq2f8r' });

export const QueueName = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'is not a queue name: 1 to 40 of a–z, 0–9 and -');

export const TypeName = text(1, 100)
  .refine((type) => type.trim() !== '', 'is blank')
  .openapi({ pattern: '\\S' });

const ProjectId = text(1, 100);
/** As it is told; the operator's workers are no agents. */
const workerId = z.string().min(1).max(64);

/** JSON of any kind that is shallow enough to keep. */
const payload = z.unknown().refine(isCleanJson, 'is too deep, or holds text or numbers that cannot be kept');

const leaseSeconds = z
  .int()
  .min(1)
  .max(3_600)
  .optional()
  .openapi({ description: 'How long the job is held unless that is extended.' });

/** The body of a new job. Generated clients take a field with `default` for required, so none has one. */
export const NewJobSchema = z
  .strictObject({
    type: TypeName.refine((type) => type !== ORACLE_SCORE, "is made by a task's oracle alone").openapi({
      description: '`agent.run` is done by the platform, all others by workers of the account.',
    }),
    payload: payload.optional().openapi({ description: 'Any JSON of at most 64 KiB. By default null.' }),
    goal: text(1, 20_000)
      .refine((goal) => goal.trim() !== '', 'is blank')
      .optional()
      .openapi({ pattern: '\\S' }),
    project_id: ProjectId.optional(),
    agent_id: z
      .string()
      .max(63)
      .optional()
      .openapi({ description: 'An agent of the account, which an `agent.run` is done by.' }),
    queue: QueueName.optional().openapi({ description: 'By default `default`.' }),
    priority: z.int().min(0).max(9).optional().openapi({ description: 'Highest first. By default 0.' }),
    max_attempts: z.int().min(1).max(20).optional().openapi({ description: 'By default 3.' }),
    run_at: z.iso
      .datetime({ offset: true })
      .optional()
      .openapi({ description: 'Not before this instant, at most a year ahead. By default at once.' }),
  })
  .openapi('NewJob');

export type NewJob = z.infer<typeof NewJobSchema>;

export const ClaimSchema = z
  .strictObject({
    worker_id: workerId.optional(),
    queue: QueueName.optional().openapi({ description: 'By default any.' }),
    types: z.array(TypeName).min(1).max(20).optional().openapi({ description: 'By default any.' }),
    lease_seconds: leaseSeconds,
    wait: z
      .number()
      .min(0)
      .max(25)
      .optional()
      .openapi({ description: 'Seconds to wait for a job, when there is none to be had. By default 0.' }),
  })
  .openapi('ClaimRequest');

const HOLDER = { worker_id: workerId.optional(), lease_token: z.string().max(100) };

export const HeartbeatSchema = z
  .strictObject({
    ...HOLDER,
    lease_seconds: leaseSeconds,
    phase: text(1, 100).optional(),
    message: text(1, 1_000).optional(),
    iterations: z
      .int()
      .min(0)
      .max(1_000_000)
      .optional()
      .openapi({ description: 'Iterations so far, over all attempts.' }),
  })
  .openapi('HeartbeatRequest');

export const CompleteSchema = z
  .strictObject({
    ...HOLDER,
    result: payload.optional().openapi({ description: 'Any JSON of at most 64 KiB. By default null.' }),
  })
  .openapi('CompleteRequest');

export const FailSchema = z
  .strictObject({
    ...HOLDER,
    error: text(1, 10_000),
    retryable: z
      .boolean()
      .optional()
      .openapi({ description: 'Whether another attempt may help. By default true.' }),
  })
  .openapi('FailRequest');

export const UsageSchema = z
  .object({
    jobs_used: z.int().openapi({ description: 'Jobs of the account that were queued today (UTC).' }),
    jobs_remaining: z.int(),
    iterations_used: z.int().openapi({ description: 'Of this job.' }),
    iterations_remaining: z.int().openapi({ description: 'Before it has to be confirmed.' }),
    daily_limit_resets_at: timestamp('2026-11-02T00:00:00.000Z'),
  })
  .openapi('JobUsage');

export const JobSchema = z
  .object({
    id: JobId,
    queue: z.string(),
    type: z.string(),
    payload: anyJson(),
    goal: z.string().nullable(),
    project_id: z.string().nullable(),
    agent_id: z.string().nullable(),
    status: z.enum(JOB_STATUSES),
    priority: z.int(),
    position: z.int().openapi({ description: 'From 1 while the job waits for a worker, else 0.' }),
    estimated_wait: z.object({
      seconds: z.int(),
      lower: z.int(),
      upper: z.int(),
      message: z.string(),
      confidence: z.enum(['low', 'medium', 'high']),
    }),
    usage: UsageSchema,
    attempt: z.int(),
    max_attempts: z.int(),
    run_at: timestamp().nullable(),
    claimed_by: z.string().nullable(),
    lease_expires_at: timestamp().nullable(),
    phase: z.string().nullable(),
    message: z.string().nullable(),
    result: anyJson(),
    error: z.string().nullable(),
    created_at: timestamp(),
    updated_at: timestamp(),
    started_at: timestamp().nullable(),
    finished_at: timestamp().nullable(),
  })
  .openapi('Job');

export type JobView = z.infer<typeof JobSchema>;

export const ClaimedSchema = z
  .object({
    job: JobSchema.nullable(),
    lease_token: z.string().optional().openapi({ description: 'What the job is held by, with a job.' }),
  })
  .openapi('ClaimedJob');

export const ConfirmedSchema = z
  .object({
    job_id: JobId,
    iterations_granted: z
      .int()
      .openapi({ description: 'Iterations that it may do before the next confirmation.' }),
    usage: UsageSchema,
  })
  .openapi('ConfirmedJob');
