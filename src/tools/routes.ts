import { z } from '@hono/zod-openapi';
import { configOf } from '../config.ts';
import { admit, callerAccount } from '../http/admit.ts';
import { type AppContext, answerJson, answerOnce, answerProblem } from '../http/answer.ts';
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
import { outboundRules } from '../http/outbound.ts';
import { fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { jsonSchema } from '../oracle/checks/schema.ts';
import { deleteTool, findTool, insertTool, listTools, NO_TOOL, updateTool } from './store.ts';
import { ANY_INPUT, refuseInterface, type Tool } from './tool.ts';

const ToolSchema = z
  .object({
    id: z.string().openapi({ example: 'tool_01kaqh4wcvfwh8ktn2jwq9r7sd' }),
    name: z.string(),
    description: z.string(),
    input_schema: z.record(z.string(), z.unknown()),
    endpoint: z.string().nullable(),
    created_at: timestamp(),
    updated_at: timestamp(),
  })
  .openapi('Tool');

const FIELDS = {
  name: name().openapi({ description: 'Unique in the account.' }),
  description: text(0, 20_000).openapi({ description: 'Tells a model what it is for.' }),
  input_schema: jsonSchema().openapi({
    description:
      'JSON Schema 2020-12 of what it takes, which is an object: `type` is `object`. Every keyword and format in it ' +
      'must be one that is checked; `$ref` only points into it. By default any object.',
  }),
  endpoint: text(1, 2_048)
    .nullable()
    .openapi({
      format: 'uri',
      description:
        'Where it is called: a public `https` address, without user name and password, whose host has a name. Without ' +
        'one the tool is only described.',
    }),
};

const NewToolSchema = z
  .strictObject(z.object(FIELDS).partial().required({ name: true, description: true }).shape)
  .openapi('NewTool');

const ToolChangeSchema = z.strictObject(z.object(FIELDS).partial().shape).openapi('ToolChange');

const toolParam = z.object({ id: z.string().openapi({ example: 'tool_01kaqh4wcvfwh8ktn2jwq9r7sd' }) });

const NEW_TOOL = {
  name: 'word_count',
  description: 'Counts the words of a text.',
  input_schema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
  endpoint: 'https://tools.acme.dev/word-count',
};

const TOOL: z.infer<typeof ToolSchema> = {
  id: 'tool_01kaqh4wcvfwh8ktn2jwq9r7sd',
  ...NEW_TOOL,
  created_at: '2026-11-01T12:00:00.000Z',
  updated_at: '2026-11-01T12:00:00.000Z',
};

const createTool = operation({
  ...{ method: 'post', path: '/v1/tools', operationId: 'createTool', tag: 'Tools' },
  summary: 'Create a tool',
  auth: 'account',
  request: { body: jsonBody(NewToolSchema, NEW_TOOL) },
  success: { status: 201, description: 'The tool.', schema: ToolSchema, example: TOOL },
  refusals: ['name_taken'],
  keyed: true,
});

const getTools = operation({
  ...{ method: 'get', path: '/v1/tools', operationId: 'listTools', tag: 'Tools' },
  summary: 'List your tools',
  description: 'Newest first.',
  auth: 'account',
  request: {
    query: z.object({
      agent_name: name().optional().openapi({ description: 'Only the tools of your agent of this name.' }),
      limit: limitParameter,
      cursor: cursorParameter,
    }),
  },
  success: {
    ...{ status: 200, description: 'A page of tools.', schema: pageSchema(ToolSchema) },
    example: pageOf([TOOL], null),
  },
  refusals: [],
});

const getTool = operation({
  ...{ method: 'get', path: '/v1/tools/{id}', operationId: 'getTool', tag: 'Tools' },
  summary: 'Read a tool',
  auth: 'account',
  request: { params: toolParam },
  success: { status: 200, description: 'The tool.', schema: ToolSchema, example: TOOL },
  refusals: ['not_your_tool'],
});

const changeTool = operation({
  ...{ method: 'put', path: '/v1/tools/{id}', operationId: 'updateTool', tag: 'Tools' },
  summary: 'Change a tool',
  description: 'Fields that are left out stay as they are.',
  auth: 'account',
  request: { params: toolParam, body: jsonBody(ToolChangeSchema, { description: 'Counts words.' }) },
  success: {
    ...{ status: 200, description: 'The tool.', schema: ToolSchema },
    example: { ...TOOL, description: 'Counts words.' },
  },
  refusals: ['name_taken', 'not_your_tool'],
});

const removeTool = operation({
  ...{ method: 'delete', path: '/v1/tools/{id}', operationId: 'deleteTool', tag: 'Tools' },
  summary: 'Delete a tool',
  description: 'Once no agent has it any more.',
  auth: 'account',
  request: { params: toolParam },
  success: { status: 204, description: 'Deleted.' },
  refusals: ['not_your_tool', 'tool_in_use'],
});

export const toolRoutes = newRouter();

toolRoutes.openapi(createTool, async (c) => {
  const body = c.req.valid('json');
  const admission = await admit(c, { body, creates: 'tool' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const { accountId, mintedId } = admission;
  const now = Date.now();
  const tool: Tool = {
    id: mintedId ?? newId('tool'),
    accountId,
    name: body.name,
    description: body.description,
    inputSchema: body.input_schema ?? ANY_INPUT,
    endpoint: body.endpoint ?? null,
    createdAt: now,
    updatedAt: now,
  };
  const outcome = (await refuseInterface(body, rulesOf(c))) ?? (await insertTool(c.env.BOOKS, tool));
  if (isRefusal(outcome)) return answerProblem(c, outcome);
  // As it was created, whatever has become of it since: the body is the same, or this would be no replay.
  const { createdAt, replayed } = outcome;
  const json = viewTool({ ...tool, createdAt, updatedAt: createdAt });
  return answerOnce({ json, replayed }, 201, { Location: `/v1/tools/${tool.id}` });
});

toolRoutes.openapi(getTools, async (c) => {
  const { agent_name: agentName = null, limit = DEFAULT_LIMIT, cursor } = c.req.valid('query');
  const filter = { accountId: callerAccount(c), agentName };
  const query = { list: 'tools', ...filter };
  const after = fromCursor(query, cursor, ['number', 'string']);
  if (isRefusal(after)) return answerProblem(c, after);
  const { items, next } = await listTools(c.env.BOOKS, filter, after, limit);
  return answerJson(pageOf(items.map(viewTool), next && toCursor(query, next)));
});

toolRoutes.openapi(getTool, async (c) => {
  const tool = await ownTool(c, c.req.valid('param').id);
  return isRefusal(tool) ? answerProblem(c, tool) : answerJson(viewTool(tool));
});

toolRoutes.openapi(changeTool, async (c) => {
  const body = c.req.valid('json');
  const admission = await admit(c, { body });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const tool = await ownTool(c, c.req.valid('param').id);
  if (isRefusal(tool)) return answerProblem(c, tool);
  const change = { ...toChange(body), updatedAt: Date.now() };
  const outcome = (await refuseInterface(body, rulesOf(c))) ?? (await updateTool(c.env.BOOKS, tool, change));
  return isRefusal(outcome) ? answerProblem(c, outcome) : answerJson(viewTool(outcome));
});

toolRoutes.openapi(removeTool, async (c) => {
  const admission = await admit(c, { body: null });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const tool = await ownTool(c, c.req.valid('param').id);
  const outcome = isRefusal(tool) ? tool : await deleteTool(c.env.BOOKS, tool.id);
  return isRefusal(outcome) ? answerProblem(c, outcome) : c.body(null, 204);
});

/** A tool of the caller's account, or why it may not be seen. */
async function ownTool(c: AppContext, id: string): Promise<Tool | Refusal> {
  const tool = await findTool(c.env.BOOKS, id);
  if (!tool) return NO_TOOL;
  if (tool.accountId === callerAccount(c)) return tool;
  return refuse('not_your_tool', `The tool ${id} does not belong to this account.`);
}

function rulesOf(c: AppContext) {
  return outboundRules(configOf(c.env), c.req.url);
}

function toChange({ name, description, input_schema, endpoint }: z.infer<typeof ToolChangeSchema>) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(input_schema === undefined ? {} : { inputSchema: input_schema }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

function viewTool(tool: Tool): z.infer<typeof ToolSchema> {
  const { id, name, description, inputSchema, endpoint, createdAt, updatedAt } = tool;
  return {
    ...{ id, name, description, input_schema: inputSchema, endpoint },
    ...{ created_at: toTime(createdAt), updated_at: toTime(updatedAt) },
  };
}
