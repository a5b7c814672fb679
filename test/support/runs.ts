import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { inject } from 'vitest';
import type { z } from 'zod';
import { app } from '../../src/app.ts';
import { newId } from '../../src/http/ids.ts';
import type { RunTool } from '../../src/runs/prompt.ts';
import type { ListedRunSchema, RunAnswerSchema, RunSchema } from '../../src/runs/schema.ts';
import { type Account, type Call, callAs, expected, type Page } from './api.ts';

/** The Worker with other variables than those of the tests, over the same databases and objects. */
export function marketWith(variables: Record<string, string>): typeof fetch {
  const configured = { ...env, ...variables };
  return async (input, init) => {
    const context = createExecutionContext();
    const response = await app.fetch(new Request(input, init), configured, context);
    void waitOnExecutionContext(context);
    return response;
  };
}

/** An account's calls of the Worker whose agents' tools may be on the tests' own server. */
export function withTools({ key }: Account, variables: Record<string, string> = {}): Call {
  return callAs(key, marketWith({ OUTBOUND_EXCEPTIONS: inject('toolServer'), ...variables }));
}

/** The variables by which a model of the tests' own server says one thing after the other. */
export function modelThat(behaviours: readonly (string | Chat)[], word: string = crypto.randomUUID()) {
  const script = behaviours.map((each) => (typeof each === 'string' ? each : `chat:${encode(each)}`));
  return {
    MODEL_BASE_URL: `${inject('modelServer')}/${script.join(',')}/${word}/v1`,
    ...{ MODEL_API_KEY: 'secret', MODEL_NAME: 'test-model' },
  };
}

/** Likewise of Workers AI: the tests' own server is the far end of the binding. */
export async function workersAiThat(
  behaviours: readonly (string | Chat)[],
  word: string = crypto.randomUUID(),
): Promise<{ MODEL_NAME: string }> {
  await fetch(`${inject('workersAi')}/tell/${word}`, { method: 'POST', body: JSON.stringify(behaviours) });
  return { MODEL_NAME: `@cf/test/${word}` };
}

/** A model of the tests' own server that answers only when it is let go: its variables, and what can be had of it. */
export function modelThatWaits() {
  const word = crypto.randomUUID();
  const server = inject('modelServer');
  return {
    variables: modelThat(['hold'], word),
    isAsked: async () => (await (await fetch(`${server}/seen/${word}`)).json<object[]>()).length > 0,
    answer: async () => void (await fetch(`${server}/release/${word}`)),
  };
}

export type Chat = { text?: string; calls?: [name: string, input: unknown][] };

function encode(chat: Chat): string {
  return Buffer.from(JSON.stringify(chat)).toString('base64url');
}

/** The address of a tool of the tests' own server. */
export function toolAt(behaviour: string, parameter = '', word: string = crypto.randomUUID()): string {
  return `${inject('toolServer')}/${behaviour}/${word}?${parameter}`;
}

const ANY = { type: 'object' };

/** Puts tools on record and gives them to an agent, whatever their addresses. */
export async function giveTools(
  { id }: Account,
  agentId: string,
  tools: (Pick<RunTool, 'name'> & Partial<RunTool>)[],
): Promise<void> {
  const ids = await Promise.all(
    tools.map(async ({ name, description = '', inputSchema = ANY, endpoint = null }) => {
      const toolId = newId('tool');
      await env.BOOKS.prepare(
        `INSERT INTO tools (id, account_id, name, description, input_schema, endpoint, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, 1, 1)`,
      )
        .bind(toolId, id, name, description, JSON.stringify(inputSchema), endpoint)
        .run();
      return toolId;
    }),
  );
  await env.BOOKS.prepare('UPDATE agents SET tool_ids = ? WHERE id = ?')
    .bind(JSON.stringify(ids), agentId)
    .run();
}

/** A schema of two numbers. */
export const NUMBERS = {
  type: 'object',
  required: ['a', 'b'],
  properties: { a: { type: 'number' }, b: { type: 'number' } },
};

export type RunAnswer = z.infer<typeof RunAnswerSchema>;
type RunView = z.infer<typeof RunSchema>;

export const runPath = (agent: string) => `/v1/agents/${agent}/run`;

export async function historyOf({ call }: Account): Promise<z.infer<typeof ListedRunSchema>[]> {
  return expected(200, await call<Page<z.infer<typeof ListedRunSchema>>>('GET', '/v1/history')).items;
}

/** The one run that an account has had. */
export async function onlyRun(account: Account): Promise<RunView> {
  const [run, ...others] = await historyOf(account);
  if (!run || others.length > 0) throw new Error(`the account has had ${others.length + 1} runs`);
  return expected(200, await account.call<RunView>('GET', `/v1/runs/${run.id}`));
}

/** What the tests' own tool server was sent under a word. */
export async function sentTo(word: string): Promise<{ body: string; headers: Record<string, string> }[]> {
  return await (await fetch(`${inject('toolServer')}/seen/${word}`)).json();
}
