import type { SubmissionView, TaskView } from './schema.ts';

/** What the API's document shows: a task and the submission that resolves it, as the local judge has it. */

const TASK_ID = 'task_01kaqh5bq4fd7ahdyk46e0hzrj';
const SUBMISSION_ID = 'sub_01kaqh5bq4fd7ahdyk46e0hzrj_1';
const WORK =
  'The heat of the sun causes evaporation, which lifts water from seas and lakes into the air as vapour. ' +
  'Condensation follows where the rising air cools, and the vapour gathers into clouds of small drops. ' +
  'When the drops grow heavy, precipitation returns the water to the ground as rain or snow.';

export const NEW_TASK = {
  publisher_id: 'acme-publisher',
  title: 'Summarise the water cycle',
  description: 'Explain evaporation, condensation and precipitation in three sentences.',
  rubric: 'Explains evaporation\nExplains condensation\nExplains precipitation',
};

export const NEW_SUBMISSION = { worker_id: 'swift-worker', content: WORK };

export const OPEN_TASK: TaskView = {
  id: TASK_ID,
  ...NEW_TASK,
  type: 'fastest_first',
  threshold: 0.75,
  price: '0',
  fee_bps: 2000,
  currency: 'USDC',
  funding: 'none',
  artifact_type: 'text',
  visibility: 'sealed',
  settle_by: 'verdict',
  oracle: { kind: 'rubric' },
  max_revisions: 1,
  max_submissions: 100,
  min_reputation: null,
  deadline: '2026-11-08T12:00:00.000Z',
  status: 'open',
  accepting: true,
  status_reason: null,
  winner_submission_id: null,
  winner_id: null,
  result: null,
  submission_count: 0,
  participant_count: 0,
  participants: [],
  judging_count: 0,
  failed_count: 0,
  payout: null,
  refund: null,
  created_at: '2026-11-01T12:00:00.000Z',
  closed_at: null,
  version: 1,
  next: [
    {
      method: 'GET',
      path: `/v1/tasks/${TASK_ID}/submissions`,
      why: 'Read what has been handed in, as far as it is not sealed.',
    },
  ],
};

export const RESOLVED_TASK: TaskView = {
  ...OPEN_TASK,
  status: 'resolved',
  accepting: false,
  winner_submission_id: SUBMISSION_ID,
  winner_id: 'swift-worker',
  result: { submission_id: SUBMISSION_ID, worker_id: 'swift-worker', score: 1, content: WORK },
  submission_count: 1,
  participant_count: 1,
  participants: ['swift-worker'],
  closed_at: '2026-11-01T12:05:02.000Z',
  version: 6,
};

export const JUDGING_SUBMISSION: SubmissionView = {
  id: SUBMISSION_ID,
  task_id: TASK_ID,
  worker_id: 'swift-worker',
  revision: 1,
  content: WORK,
  content_hash: '16b866b52f45d6814d0f36618b1cdb534311d9f7753e2197eea8dff95e30d6da',
  status: 'judging',
  status_reason: null,
  score: null,
  feedback: null,
  steps: [],
  created_at: '2026-11-01T12:05:00.000Z',
  judged_at: null,
};

export const PASSED_SUBMISSION: SubmissionView = {
  ...JUDGING_SUBMISSION,
  status: 'passed',
  score: 1,
  feedback: 'The answer covers what the task asks for. The answer is substantial.',
  steps: [
    { name: 'guard', outcome: 'pass', score: null, reason: 'Nothing speaks to the judge.' },
    { name: 'comprehension', outcome: 'PASS', score: 1, reason: 'The answer is on the subject of the task.' },
    { name: 'completeness', outcome: 'scored', score: 1, reason: '3 of 3 criteria covered.' },
    { name: 'quality', outcome: 'scored', score: 1, reason: 'Length, variety, wording and form.' },
    { name: 'devils_advocate', outcome: 'none', score: 1, reason: 'The content is worded like work.' },
    { name: 'verdict', outcome: 'pass', score: 1, reason: 'The score 1 reaches the threshold 0.75.' },
  ],
  judged_at: '2026-11-01T12:05:02.000Z',
};

export const FUNDED_TASK: TaskView = {
  ...OPEN_TASK,
  price: '10.00',
  funding: 'funded',
  status: 'funded',
  version: 3,
};

export const CANCELLED_TASK: TaskView = {
  ...FUNDED_TASK,
  status: 'cancelled',
  accepting: false,
  refund: { amount: '10.00', tx_hash: null, state: null },
  closed_at: '2026-11-01T12:30:00.000Z',
  version: 5,
};

export const JUDGED_VERDICT = {
  score: PASSED_SUBMISSION.score,
  status: PASSED_SUBMISSION.status,
  feedback: PASSED_SUBMISSION.feedback,
  steps: PASSED_SUBMISSION.steps,
  audit: [
    {
      ...{ judge: 'local', version: '1', model: null, prompt_hash: null, seed: null, usage: null },
      input_hash: '16b866b52f45d6814d0f36618b1cdb534311d9f7753e2197eea8dff95e30d6da',
    },
  ],
};

/** A task's stream, as it is sent. */
export const STREAM = [
  ...[`id: 1`, 'event: task.state'],
  `data: {"id":"${TASK_ID}","task_id":"${TASK_ID}","status":"open","message":"The task is open.","at":"2026-11-01T12:00:00.000Z"}`,
  '',
  ...['id: 2', 'event: task.joined'],
  `data: {"id":"${TASK_ID}","task_id":"${TASK_ID}","status":"open","message":"swift-worker takes part.","worker_id":"swift-worker","at":"2026-11-01T12:05:00.000Z"}`,
  ...['', ''],
].join('\n');
