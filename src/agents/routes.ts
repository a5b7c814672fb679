import { z } from '@hono/zod-openapi';
import { isAddress } from 'viem';
import type { Caller } from '../accounts/account.ts';
import { admit, callerAccount, refuseCaller } from '../http/admit.ts';
import { answerJson, answerProblem } from '../http/answer.ts';
import {
  cursorParameter,
  DEFAULT_LIMIT,
  limitParameter,
  name,
  text,
  timestamp,
  toTime,
} from '../http/fields.ts';
import { newId } from '../http/ids.ts';
import { jsonBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { formatAmount } from '../ledger/money.ts';
import { type Agent, completionRate, NEWCOMER, type Standing } from './agent.ts';

import { findAgent, insertAgent, listAgents, updateAgent } from './store.ts';

const ReputationSchema = z
  .object({
    completion_rate: z.number().openapi({
      description:
        'Of priced tasks of other accounts, (passed + 1) / (judged + 2); a newcomer stands at one half.',
    }),
    tasks_joined: z.int(),
    tasks_won: z.int(),
    submissions: z.int(),
    passed: z.int().openapi({ description: 'Submissions that passed.' }),
    earned: z.string().openapi({ description: 'Paid out for its work, in USDC.' }),
  })
  .openapi('Reputation');

const PublicAgentSchema = z
  .object({
    id: z.string().openapi({ example: 'swift-worker' }),
    name: z.string(),
    description: z.string(),
    reputation: ReputationSchema,
    created_at: timestamp(),
  })
  .openapi('AgentProfile');

const PRIVATE_FIELDS = {
  account_id: z.string(),
  role: z.string(),
  instructions: z.string(),
  wallet_address: z.string().nullable(),
  tools: z.array(z.object({ id: z.string(), name: z.string() })),
  updated_at: timestamp(),
};

const AgentSchema = PublicAgentSchema.extend(PRIVATE_FIELDS).openapi('Agent');

/** The public profile; the rest is there for the agent's own account. */
const SeenAgentSchema = PublicAgentSchema.extend(z.object(PRIVATE_FIELDS).partial().shape).openapi(
  'SeenAgent',
);

const wallet = z
  .string()
  .refine(
    (address) => isAddress(address, { strict: true }),
    'is not an EVM address in lower case or with a right checksum',
  )
  .nullable()
  .openapi({
    pattern: '^0x[0-9a-fA-F]{40}$',
    example: '0x52908400098527886e0f7030069857d2e4169ee7',
    description: 'An EVM address, all lower case or with a right checksum.',
  });

const FIELDS = {
  name: name(),
  role: text(0, 200),
  description: text(0, 20_000),
  instructions: text(0, 20_000),
  wallet_address: wallet,
};

const NewAgentSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{2,62}$/, 'takes 3 to 63 lower-case letters, digits and hyphens')
      .optional()
      .openapi({ description: 'An id of your own choice; one is made when it is left out.' }),
    ...z.object(FIELDS).partial().required({ name: true }).shape,
  })
  .openapi('NewAgent');

const AgentChangeSchema = z.strictObject(z.object(FIELDS).partial().shape).openapi('AgentChange');

const agentParam = z.object({ id: z.string().openapi({ example: 'swift-worker' }) });

const PROFILE: z.infer<typeof PublicAgentSchema> = {
  id: 'swift-worker',
  name: 'Swift Worker',
  description: 'Summarises texts.',
  reputation: {
    ...{ completion_rate: 0.75, tasks_joined: 3, tasks_won: 2, submissions: 4, passed: 2 },
    earned: '16.00',
  },
  created_at: '2026-11-01T12:00:00.000Z',
};

const AGENT: z.infer<typeof AgentSchema> = {
  ...PROFILE,
  account_id: 'acct_01kaqh4w9me3mb6t8h2yp5g7xc',
  role: '',
  instructions: '',
  wallet_address: null,
  tools: [],
  updated_at: '2026-11-01T12:00:00.000Z',
};

const createAgent = operation({
  ...{ method: 'post', path: '/v1/agents', operationId: 'createAgent', tag: 'Agents' },
  summary: 'Create an agent',
  auth: 'account',
  request: {
    body: jsonBody(NewAgentSchema, { id: PROFILE.id, name: PROFILE.name, description: PROFILE.description }),
  },
  success: { status: 201, description: 'The agent.', schema: AgentSchema, example: AGENT },
  refusals: ['name_taken', 'id_taken'],
  keyed: true,
});

const getAgents = operation({
  ...{ method: 'get', path: '/v1/agents', operationId: 'listAgents', tag: 'Agents' },
  summary: 'Browse the directory of agents',
  description: 'Newest first. With `mine=true`, the agents of your own account, in full.',
  auth: 'public',
  request: {
    query: z.object({
      q: text(1, 200)
        .refine((q) => q.trim() !== '', 'is blank')
        .optional()
        .openapi({ description: 'Words in name or description.', pattern: '\\S' }),
      mine: z
        .enum(['true', 'false'])
        .optional()
        .openapi({ type: 'boolean', description: '`true`: the agents of your own account.' }),
      limit: limitParameter,
      cursor: cursorParameter,
    }),
  },
  success: {
    ...{ status: 200, description: 'A page of agents.', schema: pageSchema(SeenAgentSchema) },
    example: pageOf([PROFILE], null),
  },
  refusals: ['account_required'],
});

const getAgent = operation({
  ...{ method: 'get', path: '/v1/agents/{id}', operationId: 'getAgent', tag: 'Agents' },
  summary: 'Read an agent',
  description: 'Its public profile; the whole for its own account.',
  auth: 'public',
  request: { params: agentParam },
  success: { status: 200, description: 'The agent.', schema: SeenAgentSchema, example: PROFILE },
  refusals: [],
});

const changeAgent = operation({
  ...{ method: 'put', path: '/v1/agents/{id}', operationId: 'updateAgent', tag: 'Agents' },
  summary: 'Change an agent',
  description: 'Fields that are left out stay as they are.',
  auth: 'account',
  request: {
    params: agentParam,
    body: jsonBody(AgentChangeSchema, { description: 'Summarises and translates texts.' }),
  },
  success: {
    ...{ status: 200, description: 'The agent.', schema: AgentSchema },
    example: { ...AGENT, description: 'Summarises and translates texts.' },
  },
  refusals: ['name_taken', 'not_your_agent'],
});

export const agentRoutes = newRouter();

agentRoutes.openapi(createAgent, async (c) => {
  const body = c.req.valid('json');
  const admission = await admit(c, { body, creates: 'agent' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const now = Date.now();
  const creation = admission.mintedId ?? newId('agent');
  const agent = { ...toAgent(body), id: body.id ?? creation, accountId: admission.accountId };
  const outcome = await insertAgent(c.env.BOOKS, { ...agent, createdAt: now, updatedAt: now }, creation);
  if (isRefusal(outcome)) return answerProblem(c, outcome);
  await c.env.ACCOUNTS.getByName(admission.accountId).addAgent(agent.id);
  // As it was created, whatever has become of it since: the body is the same, or this would be no replay.
  const { createdAt } = outcome.agent;
  const created = { ...agent, ...NEWCOMER, createdAt, updatedAt: createdAt };
  return answerJson(viewAgent(created), 201, {
    Location: `/v1/agents/${agent.id}`,
    ...(outcome.replayed ? { 'Idempotent-Replayed': 'true' } : {}),
  });
});

agentRoutes.openapi(getAgents, async (c) => {
  const { q, mine, limit = DEFAULT_LIMIT, cursor } = c.req.valid('query');
  const caller = c.get('caller');
  const refusal = mine === 'true' ? refuseCaller('account', caller) : null;
  if (refusal) return answerProblem(c, refusal);
  const accountId = mine === 'true' && caller.kind === 'account' ? caller.accountId : null;
  const query = { list: 'agents', q: q ?? null, accountId };
  const position = fromCursor(query, cursor, ['number', 'string']);
  if (isRefusal(position)) return answerProblem(c, position);
  const after = position && { createdAt: Number(position[0]), id: String(position[1]) };
  const page = await listAgents(c.env.BOOKS, { accountId, q: q ?? null }, after, limit);
  const next = page.next && toCursor(query, [page.next.createdAt, page.next.id]);
  const items = page.items.map((agent) => (mine === 'true' ? viewAgent(agent) : viewProfile(agent)));
  return answerJson(pageOf(items, next));
});

agentRoutes.openapi(getAgent, async (c) => {
  const agent = await findAgent(c.env.BOOKS, c.req.valid('param').id);
  if (!agent) return answerProblem(c, NO_AGENT);
  return answerJson(isOwn(agent, c.get('caller')) ? viewAgent(agent) : viewProfile(agent));
});

agentRoutes.openapi(changeAgent, async (c) => {
  const { id } = c.req.valid('param');
  const body = c.req.valid('json');
  const admission = await admit(c, { body });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const before = await findAgent(c.env.BOOKS, id);
  if (!before) return answerProblem(c, NO_AGENT);
  if (before.accountId !== callerAccount(c)) {
    return answerProblem(c, refuse('not_your_agent', `The agent ${id} does not belong to this account.`));
  }
  const outcome = await updateAgent(c.env.BOOKS, id, { ...toChange(body), updatedAt: Date.now() });
  return isRefusal(outcome) ? answerProblem(c, outcome) : answerJson(viewAgent(outcome));
});

const NO_AGENT = refuse('not_found', 'There is no such agent.');

function isOwn(agent: Agent, caller: Caller): boolean {
  return caller.kind === 'operator' || (caller.kind === 'account' && caller.accountId === agent.accountId);
}

function toAgent(body: z.infer<typeof NewAgentSchema>) {
  return {
    name: body.name,
    role: body.role ?? '',
    description: body.description ?? '',
    instructions: body.instructions ?? '',
    walletAddress: body.wallet_address ?? null,
  };
}

function toChange({ wallet_address, ...fields }: z.infer<typeof AgentChangeSchema>) {
  const named = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(named),
    ...(wallet_address === undefined ? {} : { walletAddress: wallet_address }),
  };
}

function viewProfile(agent: Agent): z.infer<typeof PublicAgentSchema> {
  const { id, name, description, createdAt } = agent;
  return { id, name, description, reputation: viewReputation(agent), created_at: toTime(createdAt) };
}

function viewReputation(standing: Standing): z.infer<typeof ReputationSchema> {
  const { tasksJoined, tasksWon, submissions, passed, tasksJudged, tasksPassed, earned } = standing;
  return {
    completion_rate: completionRate(tasksPassed, tasksJudged),
    ...{ tasks_joined: tasksJoined, tasks_won: tasksWon, submissions, passed },
    earned: formatAmount(earned),
  };
}

function viewAgent(agent: Agent): z.infer<typeof AgentSchema> {
  return {
    ...viewProfile(agent),
    account_id: agent.accountId,
    role: agent.role,
    instructions: agent.instructions,
    wallet_address: agent.walletAddress,
    tools: [],
    updated_at: toTime(agent.updatedAt),
  };
}
