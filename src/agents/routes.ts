import { z } from '@hono/zod-openapi';
import { admit, callerAccount, refuseCaller } from '../http/admit.ts';
import { type AppContext, answerJson, answerOnce, answerProblem } from '../http/answer.ts';
import { cursorParameter, DEFAULT_LIMIT, limitParameter, name, searchParameter } from '../http/fields.ts';
import { newId } from '../http/ids.ts';
import { jsonBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { type Agent, type AgentFields, NEWCOMER } from './agent.ts';
import { listChanges } from './catalogue.ts';
import { listAgents } from './list.ts';
import { isOwn, ownAgent } from './own.ts';
import {
  AgentChangeSchema,
  AgentSchema,
  NewAgentSchema,
  type ProfileSchema,
  SeenAgentSchema,
} from './schema.ts';
import { findAgent, insertAgent, NO_AGENT, toolsOf, updateAgent } from './store.ts';
import { viewAgent, viewProfile } from './view.ts';

const agentParam = z.object({ id: z.string().openapi({ example: 'swift-worker' }) });

const PROFILE: z.infer<typeof ProfileSchema> = {
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
  refusals: ['name_taken', 'not_your_tool', 'id_taken'],
  keyed: true,
});

const getAgents = operation({
  ...{ method: 'get', path: '/v1/agents', operationId: 'listAgents', tag: 'Agents' },
  summary: 'Browse the directory of agents',
  description: 'Newest first. With `mine=true`, the agents of your own account, in full.',
  auth: 'public',
  request: {
    query: z.object({
      q: searchParameter('Words in name or description.'),
      mine: z
        .enum(['true', 'false'])
        .optional()
        .openapi({ type: 'boolean', description: '`true`: the agents of your own account.' }),
      tool_name: name()
        .optional()
        .openapi({ description: 'Goes with `mine=true`: agents that have your tool of this name.' }),
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
  refusals: ['name_taken', 'not_your_agent', 'not_your_tool'],
});

const removeAgent = operation({
  ...{ method: 'delete', path: '/v1/agents/{id}', operationId: 'deleteAgent', tag: 'Agents' },
  summary: 'Delete an agent',
  description:
    'For good: history goes on naming it, and its id is never used again. Refused while it publishes or takes part in ' +
    'a task that is not settled, or holds a job. Takes a second, while nothing else may be done as this agent.',
  auth: 'account',
  request: { params: agentParam },
  success: { status: 204, description: 'Deleted.' },
  refusals: ['not_your_agent', 'agent_in_use'],
});

export const agentRoutes = newRouter();

agentRoutes.openapi(createAgent, async (c) => {
  const body = c.req.valid('json');
  const admission = await admit(c, { body, creates: 'agent' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const { accountId, mintedId } = admission;
  const creation = mintedId ?? newId('agent');
  const now = Date.now();
  const agent = { ...toFields(body), id: body.id ?? creation, accountId, createdAt: now, updatedAt: now };
  const outcome = await insertAgent(c.env.BOOKS, agent, creation);
  if (isRefusal(outcome)) return answerProblem(c, outcome);
  await Promise.all([c.env.ACCOUNTS.getByName(accountId).addAgent(agent.id), listChanges(c.env)]);
  // As it was created, whatever has become of it since: the body is the same, or this would be no replay.
  const { createdAt, tools, replayed } = outcome;
  const json = viewAgent({ ...agent, ...NEWCOMER, createdAt, updatedAt: createdAt }, tools);
  return answerOnce({ json, replayed }, 201, { Location: `/v1/agents/${agent.id}` });
});

agentRoutes.openapi(getAgents, async (c) => {
  const { q = null, mine, tool_name: toolName = null, limit = DEFAULT_LIMIT, cursor } = c.req.valid('query');
  const isMine = mine === 'true';
  if (toolName !== null && !isMine) {
    const errors = [{ path: 'tool_name', message: 'goes only with mine=true' }];
    return answerProblem(c, refuse('invalid_request', '`tool_name` goes only with `mine=true`.', { errors }));
  }
  const refusal = isMine ? refuseCaller('account', c.get('caller')) : null;
  if (refusal) return answerProblem(c, refusal);
  const filter = { accountId: isMine ? callerAccount(c) : null, toolName, q };
  const query = { list: 'agents', ...filter };
  const after = fromCursor(query, cursor, q === null ? ['number', 'string'] : ['number']);
  if (isRefusal(after)) return answerProblem(c, after);
  const { items, next } = await listAgents(c.env, filter, after, limit);
  const tools = isMine ? await toolsOf(c.env.BOOKS, items) : null;
  const views = items.map((agent) => (tools ? viewAgent(agent, tools(agent)) : viewProfile(agent)));
  return answerJson(pageOf<z.infer<typeof SeenAgentSchema>>(views, next && toCursor(query, next)));
});

agentRoutes.openapi(getAgent, async (c) => {
  const agent = await findAgent(c.env.BOOKS, c.req.valid('param').id);
  if (!agent) return answerProblem(c, NO_AGENT);
  const seesAll = c.get('caller').kind === 'operator' || isOwn(agent, c.get('caller'));
  return answerJson(seesAll ? await viewWhole(c, agent) : viewProfile(agent));
});

agentRoutes.openapi(changeAgent, async (c) => {
  const body = c.req.valid('json');
  const admission = await admit(c, { body });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const agent = await ownAgent(c, c.req.valid('param').id);
  if (isRefusal(agent)) return answerProblem(c, agent);
  const outcome = await updateAgent(c.env.BOOKS, agent, toChange(body), Date.now());
  if (isRefusal(outcome)) return answerProblem(c, outcome);
  const [view] = await Promise.all([viewWhole(c, outcome), listChanges(c.env)]);
  return answerJson(view);
});

agentRoutes.openapi(removeAgent, async (c) => {
  const admission = await admit(c, { body: null });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const agent = await ownAgent(c, c.req.valid('param').id);
  if (isRefusal(agent)) return answerProblem(c, agent);
  const outcome = await c.env.ACCOUNTS.getByName(agent.accountId).deleteAgent(agent.id);
  if (isRefusal(outcome)) return answerProblem(c, outcome);
  await listChanges(c.env);
  return c.body(null, 204);
});

async function viewWhole(c: AppContext, agent: Agent) {
  const tools = await toolsOf(c.env.BOOKS, [agent]);
  return viewAgent(agent, tools(agent));
}

function toFields(body: z.infer<typeof NewAgentSchema>): AgentFields {
  return {
    name: body.name,
    role: body.role ?? '',
    description: body.description ?? '',
    instructions: body.instructions ?? '',
    walletAddress: body.wallet_address ?? null,
    toolIds: body.tool_ids ?? [],
  };
}

function toChange(body: z.infer<typeof AgentChangeSchema>): Partial<AgentFields> {
  const { name, role, description, instructions, wallet_address, tool_ids } = body;
  return {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(description === undefined ? {} : { description }),
    ...(instructions === undefined ? {} : { instructions }),
    ...(wallet_address === undefined ? {} : { walletAddress: wallet_address }),
    ...(tool_ids === undefined ? {} : { toolIds: tool_ids }),
  };
}
