import type { JobView } from './schema.ts';

/** What the API's document shows: a job on its way from the queue to its result. */

export const NEW_JOB = {
  type: 'report',
  goal: 'Summarise the sales of October.',
  payload: { month: '2026-10' },
};

export const QUEUED_JOB: JobView = {
  id: 'job_01kaqh6d1xe9tvs3c5b7wq2f8r',
  queue: 'default',
  ...NEW_JOB,
  project_id: null,
  agent_id: null,
  status: 'queued',
  priority: 0,
  position: 1,
  estimated_wait: {
    ...{ seconds: 480, lower: 336, upper: 624 },
    message: 'Number 1 in line; about 8 minutes to wait.',
    confidence: 'low',
  },
  usage: {
    ...{ jobs_used: 1, jobs_remaining: 4, iterations_used: 0, iterations_remaining: 2 },
    daily_limit_resets_at: '2026-11-02T00:00:00.000Z',
  },
  attempt: 0,
  max_attempts: 3,
  run_at: null,
  claimed_by: null,
  lease_expires_at: null,
  phase: null,
  message: null,
  result: null,
  error: null,
  created_at: '2026-11-01T12:00:00.000Z',
  updated_at: '2026-11-01T12:00:00.000Z',
  started_at: null,
  finished_at: null,
};

const NO_WAIT = { seconds: 0, lower: 0, upper: 0, confidence: 'high' } as const;

export const HOLDER = { worker_id: 'swift-worker', lease_token: '0b0f6d7c-6c3b-4b59-9d0e-3d5c2f1a7e84' };

export const RUNNING_JOB: JobView = {
  ...QUEUED_JOB,
  status: 'running',
  position: 0,
  estimated_wait: { ...NO_WAIT, message: 'swift-worker works on the job.' },
  attempt: 1,
  claimed_by: HOLDER.worker_id,
  lease_expires_at: '2026-11-01T12:01:30.000Z',
  phase: 'reading',
  message: 'Reading October.',
  updated_at: '2026-11-01T12:00:30.000Z',
  started_at: '2026-11-01T12:00:05.000Z',
};

export const SUCCEEDED_JOB: JobView = {
  ...RUNNING_JOB,
  status: 'succeeded',
  estimated_wait: { ...NO_WAIT, message: 'The job has succeeded.' },
  lease_expires_at: null,
  result: { sold: 1204 },
  updated_at: '2026-11-01T12:02:00.000Z',
  finished_at: '2026-11-01T12:02:00.000Z',
};

export const FAILED_JOB: JobView = {
  ...QUEUED_JOB,
  attempt: 1,
  error: 'The source did not answer.',
  updated_at: '2026-11-01T12:00:40.000Z',
  started_at: '2026-11-01T12:00:05.000Z',
};

export const CANCELLED_JOB: JobView = {
  ...QUEUED_JOB,
  status: 'cancelled',
  position: 0,
  estimated_wait: { ...NO_WAIT, message: 'The job has been cancelled.' },
  updated_at: '2026-11-01T12:00:40.000Z',
  finished_at: '2026-11-01T12:00:40.000Z',
};

export const STREAM = `id: 12
event: job.state
data: {"id":"job_01kaqh6d1xe9tvs3c5b7wq2f8r","job_id":"job_01kaqh6d1xe9tvs3c5b7wq2f8r","status":"running","message":"Reading October.","attempt":1,"phase":"reading","iterations":0,"at":"2026-11-01T12:01:00.000Z"}

id: 15
event: job.succeeded
data: {"id":"job_01kaqh6d1xe9tvs3c5b7wq2f8r","job_id":"job_01kaqh6d1xe9tvs3c5b7wq2f8r","status":"succeeded","message":"The job has succeeded.","attempt":1,"phase":"reading","iterations":0,"at":"2026-11-01T12:02:00.000Z"}

`;
