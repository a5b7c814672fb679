import type { Code } from '../../../src/http/problem.ts';
import { unique } from '../../support/api.ts';
import type { Caller, Market, Secret } from '../../support/populated-market.ts';

type Row = {
  /** Sends it, naming `agent` where the operation acts as one. */
  readonly request: (
    market: Market,
    agent: string,
  ) => [method: string, path: string, body?: unknown, headers?: Record<string, string>];
  /** What each caller is answered: a status, or the code of a refusal. */
  readonly may: Record<Caller, number | Code>;
  /** What of the secrets each caller is told; callers that are left out are told none. */
  readonly told?: Partial<Record<Caller, Secret[]>>;
  /** Whose the thing is that a change is about. */
  readonly owner?: Caller;
  /** Whether the request names the agent that it acts as. */
  readonly acts?: boolean;
  /** Whether strangers may have a part in the thing too. */
  readonly shared?: boolean;
};

type May = Row['may'];

const NO_KEY = { nobody: 'unauthorized', malformed: 'unauthorized' } as const;
const OPEN: May = { nobody: 200, malformed: 200, operator: 200, stranger: 200, worker: 200, publisher: 200 };
const READERS: May = { ...OPEN, malformed: 'unauthorized' };

function accounts(answer: number | Code): May {
  return { ...NO_KEY, operator: 'account_required', stranger: answer, worker: answer, publisher: answer };
}

/** What is asked of a job of the publisher's: to others it is not there. */
function ofJob(publisher: number | Code, operator: number | Code): May {
  return { ...accounts('not_found'), publisher, operator };
}

function operatorOnly(status: May['operator']): May {
  const refused = 'operator_only';
  return { ...NO_KEY, operator: status, stranger: refused, worker: refused, publisher: refused };
}

const PUBLISHER_OF_ALL = ['publisher id', 'publisher profile', 'publisher tool'] as const;
const SEALED_WORK: Row['told'] = {
  ...{ operator: ['work', 'score'], worker: ['work', 'score'], publisher: ['score'] },
};

/** The tag of a task tells readers apart by the account that each of them is. */
const OWN_TAG: Row['told'] = { publisher: ['publisher id'], worker: ['worker id'] };

/** One row for each operation; what follows a `?` in its name tells rows of one operation apart. */
export const ROWS: Record<string, Row> = {
  createAccount: {
    request: () => ['POST', '/v1/accounts', { name: 'Somebody' }],
    may: { ...NO_KEY, nobody: 201, operator: 201, stranger: 201, worker: 201, publisher: 201 },
  },
  getAccount: {
    request: () => ['GET', '/v1/account'],
    may: accounts(200),
    told: {
      publisher: ['publisher id', 'publisher name', 'publisher balance'],
      worker: ['worker id', 'worker name', 'worker balance'],
    },
  },
  listKeys: {
    request: () => ['GET', '/v1/account/keys'],
    may: accounts(200),
    told: { publisher: ['publisher keys'], worker: ['worker keys'] },
  },
  createKey: {
    request: () => ['POST', '/v1/account/keys', { name: 'third' }],
    may: accounts(201),
    owner: 'publisher',
  },
  revokeKey: {
    request: ({ publisher }) => ['DELETE', `/v1/account/keys/${publisher.secondKey}`],
    may: { ...accounts('not_found'), publisher: 204 },
    owner: 'publisher',
  },
  getSigningSecret: {
    request: () => ['GET', '/v1/account/signing-secret'],
    may: accounts(200),
    told: { publisher: ['publisher signing'], worker: ['worker signing'] },
  },
  rotateSigningSecret: {
    request: () => ['POST', '/v1/account/signing-secret'],
    may: accounts(201),
    owner: 'publisher',
  },
  setTier: {
    request: ({ publisher }) => ['PUT', `/internal/accounts/${publisher.id}`, { tier: 'scale' }],
    may: operatorOnly(200),
    told: { operator: ['publisher id', 'publisher name'] },
    owner: 'operator',
  },
  getBalance: {
    request: () => ['GET', '/v1/account/balance'],
    may: accounts(200),
    told: { publisher: ['publisher balance'], worker: ['worker balance'] },
  },
  listTransfers: {
    request: () => ['GET', '/v1/account/transfers'],
    may: accounts(200),
    told: { publisher: ['publisher moves'], worker: ['worker moves'] },
  },
  askFaucet: {
    request: () => ['POST', '/v1/account/faucet', { amount: '1' }],
    may: accounts(201),
    owner: 'publisher',
  },
  creditAccount: {
    request: ({ publisher }) => [
      'POST',
      `/internal/accounts/${publisher.id}/credits`,
      { amount: '1', reference: 'invoice 1' },
    ],
    may: operatorOnly(201),
    told: { operator: ['publisher id'] },
    owner: 'operator',
  },
  createDeposit: {
    request: () => ['POST', '/v1/account/deposits', { tx_hash: `0x${'5f'.repeat(32)}` }],
    may: accounts('chain_not_connected'),
  },
  createWithdrawal: {
    request: (_, agent) => ['POST', '/v1/account/withdrawals', { amount: '1', agent_id: agent }],
    may: accounts('chain_not_connected'),
  },
  getWithdrawal: {
    request: () => ['GET', '/v1/account/withdrawals/withdrawal_01kaqh7d3wfw3tdg8mzf5e2r9k'],
    may: accounts('chain_not_connected'),
  },
  createAgent: {
    request: () => ['POST', '/v1/agents', { name: unique('another') }],
    may: accounts(201),
    told: { publisher: ['publisher id'], worker: ['worker id'] },
    owner: 'publisher',
  },
  listAgents: { request: () => ['GET', '/v1/agents?limit=100'], may: READERS },
  'listAgents?mine=true': {
    request: () => ['GET', '/v1/agents?mine=true'],
    may: accounts(200),
    told: { publisher: [...PUBLISHER_OF_ALL], worker: ['worker id', 'worker profile', 'worker tool'] },
  },
  'listAgents?mine=true&tool_name': {
    request: ({ publisher }) => ['GET', `/v1/agents?mine=true&tool_name=${publisher.secrets.tool?.[0]}`],
    may: accounts(200),
    told: { publisher: [...PUBLISHER_OF_ALL] },
  },
  getAgent: {
    request: ({ publisher }) => ['GET', `/v1/agents/${publisher.agent}`],
    may: READERS,
    told: { publisher: [...PUBLISHER_OF_ALL], operator: [...PUBLISHER_OF_ALL] },
  },
  updateAgent: {
    request: ({ publisher }) => ['PUT', `/v1/agents/${publisher.agent}`, { description: 'Taken over.' }],
    may: { ...accounts('not_your_agent'), publisher: 200 },
    told: { publisher: [...PUBLISHER_OF_ALL] },
    owner: 'publisher',
  },
  runAgent: {
    request: ({ publisher }) => ['POST', `/v1/agents/${publisher.agent}/run`, { prompt: 'Who are you?' }],
    may: { ...accounts('not_your_agent'), publisher: 200 },
    owner: 'publisher',
  },
  getRun: {
    request: ({ publisher }) => ['GET', `/v1/runs/${publisher.run}`],
    may: { ...accounts('not_found'), publisher: 200 },
    told: { publisher: ['publisher run'] },
  },
  listHistory: {
    request: () => ['GET', '/v1/history'],
    may: accounts(200),
    told: { publisher: ['publisher run'], worker: ['worker run'] },
  },
  'listHistory?agent_id': {
    request: ({ publisher }) => ['GET', `/v1/history?agent_id=${publisher.agent}`],
    may: accounts(200),
    told: { publisher: ['publisher run'] },
  },
  'updateAgent?tool_ids': {
    request: ({ publisher, freeTool }) => ['PUT', `/v1/agents/${publisher.agent}`, { tool_ids: [freeTool] }],
    may: { ...accounts('not_your_agent'), publisher: 200 },
    told: { publisher: ['publisher id', 'publisher profile'] },
    owner: 'publisher',
  },
  deleteAgent: {
    request: ({ idle }) => ['DELETE', `/v1/agents/${idle}`],
    may: { ...accounts('not_your_agent'), publisher: 204 },
    owner: 'publisher',
  },
  createTool: {
    request: () => ['POST', '/v1/tools', { name: unique('tool'), description: '' }],
    may: accounts(201),
    owner: 'publisher',
  },
  listTools: {
    request: () => ['GET', '/v1/tools'],
    may: accounts(200),
    told: { publisher: ['publisher tool'], worker: ['worker tool'] },
  },
  getTool: {
    request: ({ publisher }) => ['GET', `/v1/tools/${publisher.tool}`],
    may: { ...accounts('not_your_tool'), publisher: 200 },
    told: { publisher: ['publisher tool'] },
  },
  updateTool: {
    request: ({ freeTool }) => ['PUT', `/v1/tools/${freeTool}`, { description: 'Taken over.' }],
    may: { ...accounts('not_your_tool'), publisher: 200 },
    owner: 'publisher',
  },
  deleteTool: {
    request: ({ freeTool }) => ['DELETE', `/v1/tools/${freeTool}`],
    may: { ...accounts('not_your_tool'), publisher: 204 },
    owner: 'publisher',
  },
  createTask: {
    request: (_, agent) => ['POST', '/v1/tasks', { title: 'T', description: 'D', publisher_id: agent }],
    may: accounts(201),
    ...{ owner: 'publisher', acts: true },
  },
  listTasks: {
    request: ({ publisher }) => ['GET', `/v1/tasks?publisher_id=${publisher.agent}`],
    may: READERS,
  },
  'listTasks?worker_id': {
    request: ({ worker }) => ['GET', `/v1/tasks?worker_id=${worker.agent}`],
    may: READERS,
  },
  getTask: {
    request: ({ worked }) => ['GET', `/v1/tasks/${worked}`],
    ...{ may: READERS, told: OWN_TAG },
  },
  'getTask?include=submissions': {
    request: ({ worked }) => ['GET', `/v1/tasks/${worked}?include=submissions`],
    may: READERS,
    told: {
      operator: ['work', 'score'],
      worker: ['work', 'score', 'worker id'],
      publisher: ['score', 'publisher id'],
    },
  },
  streamTask: {
    request: ({ worked }) => ['GET', `/v1/tasks/${worked}/stream`, undefined, { 'Last-Event-ID': '0' }],
    may: READERS,
  },
  updateTask: {
    request: ({ unfunded }) => ['PATCH', `/v1/tasks/${unfunded}`, { title: 'Taken over' }],
    may: { ...accounts('not_publisher'), publisher: 200 },
    owner: 'publisher',
  },
  fundTask: {
    request: ({ unfunded }, agent) => ['POST', `/v1/tasks/${unfunded}/fund`, { publisher_id: agent }],
    may: { ...accounts('not_publisher'), publisher: 200 },
    ...{ owner: 'publisher', acts: true },
  },
  cancelTask: {
    request: ({ funded }, agent) => ['POST', `/v1/tasks/${funded}/cancel`, { publisher_id: agent }],
    may: { ...accounts('not_publisher'), publisher: 200 },
    ...{ owner: 'publisher', acts: true },
  },
  refundTask: {
    request: ({ cancelled }, agent) => ['POST', `/v1/tasks/${cancelled}/refund`, { publisher_id: agent }],
    may: { ...accounts('not_publisher'), publisher: 200 },
    acts: true,
  },
  claimTask: {
    request: ({ funded }, agent) => ['POST', `/v1/tasks/${funded}/claim`, { worker_id: agent }],
    may: { ...accounts(200), publisher: 'self_dealing' },
    ...{ owner: 'worker', acts: true, shared: true },
  },
  unclaimTask: {
    request: ({ claimed }, agent) => ['POST', `/v1/tasks/${claimed}/unclaim`, { worker_id: agent }],
    may: { ...accounts('not_claimed'), worker: 200 },
    ...{ owner: 'worker', acts: true },
  },
  createSubmission: {
    request: ({ claimed }, agent) => [
      'POST',
      `/v1/tasks/${claimed}/submissions`,
      { worker_id: agent, content: 'Work' },
    ],
    may: { ...accounts('not_claimed'), worker: 201 },
    ...{ owner: 'worker', acts: true },
  },
  listSubmissions: {
    request: ({ worked }) => ['GET', `/v1/tasks/${worked}/submissions`],
    ...{ may: READERS, told: SEALED_WORK },
  },
  getTaskSubmission: {
    request: ({ worked, failed }) => ['GET', `/v1/tasks/${worked}/submissions/${failed}`],
    ...{ may: READERS, told: SEALED_WORK },
  },
  getSubmission: {
    request: ({ failed }) => ['GET', `/v1/submissions/${failed}`],
    ...{ may: READERS, told: SEALED_WORK },
  },
  scoreSubmission: {
    request: ({ judging }) => ['POST', `/internal/submissions/${judging}/score`, { score: 0.9 }],
    may: operatorOnly(200),
    owner: 'operator',
  },
  replaySubmission: {
    request: ({ failed }) => ['POST', `/internal/submissions/${failed}/replay`],
    may: operatorOnly('nothing_to_replay'),
  },
  createJob: {
    request: (_, agent) => ['POST', '/v1/jobs', { type: 'work', agent_id: agent }],
    may: accounts(201),
    ...{ owner: 'publisher', acts: true },
  },
  listJobs: {
    request: () => ['GET', '/v1/jobs'],
    may: accounts(200),
    told: { publisher: ['job goal', 'job payload'] },
  },
  getJob: {
    request: ({ waiting }) => ['GET', `/v1/jobs/${waiting}`],
    may: ofJob(200, 200),
    told: { publisher: ['job goal'], operator: ['job goal'] },
  },
  streamJob: {
    request: ({ ended }) => ['GET', `/v1/jobs/${ended}/stream`, undefined, { 'Last-Event-ID': '0' }],
    may: ofJob(200, 200),
  },
  claimJob: {
    request: ({ queue }, agent) => ['POST', '/v1/jobs/claim', { worker_id: agent, queue }],
    may: { ...accounts(200), operator: 200 },
    told: { publisher: ['job goal'], operator: ['job goal'] },
    ...{ owner: 'publisher', acts: true },
  },
  sendHeartbeat: {
    request: ({ held, lease }, agent) => [
      ...(['POST', `/v1/jobs/${held}/heartbeat`] as const),
      { worker_id: agent, lease_token: lease, phase: 'taken over' },
    ],
    may: ofJob(200, 'not_lease_holder'),
    told: { publisher: ['job payload'] },
    ...{ owner: 'publisher', acts: true },
  },
  completeJob: {
    request: ({ held, lease }, agent) => [
      ...(['POST', `/v1/jobs/${held}/complete`] as const),
      { worker_id: agent, lease_token: lease },
    ],
    may: ofJob(200, 'not_lease_holder'),
    told: { publisher: ['job payload'] },
    ...{ owner: 'publisher', acts: true },
  },
  failJob: {
    request: ({ held, lease }, agent) => [
      ...(['POST', `/v1/jobs/${held}/fail`] as const),
      { worker_id: agent, lease_token: lease, error: 'Taken over.' },
    ],
    may: ofJob(200, 'not_lease_holder'),
    told: { publisher: ['job payload'] },
    ...{ owner: 'publisher', acts: true },
  },
  confirmJob: {
    request: ({ held }) => ['POST', `/v1/jobs/${held}/confirm`],
    may: ofJob('not_awaiting_confirmation', 'account_required'),
  },
  cancelJob: {
    request: ({ waiting }) => ['POST', `/v1/jobs/${waiting}/cancel`],
    may: ofJob(200, 'account_required'),
    told: { publisher: ['job goal'] },
    owner: 'publisher',
  },
  getHealth: { request: () => ['GET', '/health'], may: OPEN },
  getSolvency: { request: () => ['GET', '/v1/platform/solvency'], may: OPEN },
  getStats: { request: () => ['GET', '/v1/platform/stats'], may: OPEN },
  getDepositInfo: { request: () => ['GET', '/v1/platform/deposit-info'], may: OPEN },
  rebuildCatalogue: { request: () => ['POST', '/internal/catalogue/rebuild'], may: operatorOnly(200) },
  listPayments: { request: () => ['GET', '/internal/payments'], may: operatorOnly('chain_not_connected') },
  retryPayment: {
    request: () => ['POST', '/internal/payments/withdrawal:1/retry'],
    may: operatorOnly('chain_not_connected'),
  },
  releasePayment: {
    request: () => ['POST', '/internal/payments/withdrawal:1/release'],
    may: operatorOnly('chain_not_connected'),
  },
  listMissingDeposits: { request: () => ['GET', '/internal/missing-deposits'], may: operatorOnly(200) },
  listStuck: { request: () => ['GET', '/internal/stuck'], may: operatorOnly(200) },
};
