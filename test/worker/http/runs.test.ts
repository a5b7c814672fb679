import { env } from 'cloudflare:workers';
import { describe, expect, inject, it } from 'vitest';
import type { z } from 'zod';
import type { RunAnswerSchema, RunSchema } from '../../../src/runs/schema.ts';
import {
  type Account,
  expected,
  newAgent,
  type Page,
  type Reply,
  signUpAgent,
  unique,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';
import { giveTools, marketWith, modelThat, toolAt, withTools } from '../../support/runs.ts';

type RunAnswer = z.infer<typeof RunAnswerSchema>;
type RunView = z.infer<typeof RunSchema>;

const NUMBERS = {
  type: 'object',
  required: ['a', 'b'],
  properties: { a: { type: 'number' }, b: { type: 'number' } },
};
const path = (agent: string) => `/v1/agents/${agent}/run`;

async function history({ call }: Account): Promise<RunView[]> {
  return expected(200, await call<Page<RunView>>('GET', '/v1/history')).items;
}

async function onlyRun(account: Account): Promise<RunView> {
  const [run, ...others] = await history(account);
  expect(others).toEqual([]);
  return expected(200, await account.call<RunView>('GET', `/v1/runs/${run?.id}`));
}

async function sentTo(word: string): Promise<{ body: string; headers: Record<string, string> }[]> {
  return await (await fetch(`${inject('toolServer')}/seen/${word}`)).json();
}

describe('A run with the local model', () => {
  it('answers, and is on record', async () => {
    const account = await signUpAgent();

    const reply = await account.call<RunAnswer>('POST', path(account.agent), { prompt: 'Water is wet.' });

    const answer = expected(200, reply);
    expect(answer).toMatchObject({ agent_id: account.agent, model: 'local' });
    expect(answer.response).toBe(`I am ${account.agent}.\nYou asked: Water is wet.`);
    expect(answer.usage.input_tokens).toBeGreaterThan(0);
    expect(answer.steps).toEqual([{ type: 'model', text: answer.response, usage: answer.usage }]);
    const run = await onlyRun(account);
    expect(run).toEqual({
      ...{ id: answer.run_id, agent_id: account.agent, agent_name: account.agent, model: 'local' },
      ...{ prompt: 'Water is wet.', status: 'succeeded', response: answer.response, error: null },
      ...{ usage: answer.usage, steps: answer.steps, created_at: answer.created_at },
      finished_at: run.finished_at,
    });
    expect(run.finished_at! >= run.created_at).toBe(true);
  });

  it('answers the same to the same', async () => {
    const { call, agent } = await signUpAgent();
    const ask = async () =>
      expected(200, await call<RunAnswer>('POST', path(agent), { prompt: 'Why is it so?' }));

    const [first, second] = [await ask(), await ask()];

    const { run_id: _, created_at: __, ...said } = first;
    expect(second).toMatchObject(said);
    expect(second.run_id).not.toBe(first.run_id);
  });

  it('calls two tools one after the other, each signed with the secret of the account', async () => {
    const account = await signUpAgent();
    const secret = await env.ACCOUNTS.getByName(account.id).signingSecret();
    const word = unique('add');
    await giveTools(account, account.agent, [
      { name: 'add', inputSchema: NUMBERS, endpoint: toolAt('add', '', word) },
      { name: 'prove it', endpoint: toolAt('signed', encodeURIComponent(secret), word) },
      { name: 'abacus', description: 'Only described.' },
    ]);
    const prompt = 'Call add with {"a": 2, "b": 3}, then prove_it with {}.';

    const reply = await withTools(account)<RunAnswer>('POST', path(account.agent), { prompt });

    const { run_id, response, steps } = expected(200, reply);
    expect(response).toBe('add answered: {"sum":5}\nprove_it answered: the signature is good');
    expect(steps.map((step) => (step.type === 'tool' ? [step.tool, step.outcome] : step.type))).toEqual([
      ...['model', ['add', 'answered'], 'model', ['prove_it', 'answered'], 'model'],
    ]);
    const [first, second] = await sentTo(word);
    expect(JSON.parse(first!.body)).toEqual({
      ...{ tool: 'add', arguments: { a: 2, b: 3 }, run_id, agent_id: account.agent },
    });
    expect(first?.headers).toMatchObject({ 'webhook-id': `${run_id}_1`, 'content-type': 'application/json' });
    expect(second?.headers).toMatchObject({ 'webhook-id': `${run_id}_2` });
  });

  it('stops after so many steps with what it has', async () => {
    const account = await signUpAgent();
    const word = unique('add');
    await giveTools(account, account.agent, [{ name: 'add', endpoint: toolAt('add', '', word) }]);
    const prompt = 'add {"a": 1, "b": 1} add {"a": 2, "b": 2} add {"a": 3, "b": 3}';

    const reply = await withTools(account)<RunAnswer>('POST', path(account.agent), { prompt, max_steps: 2 });

    expect(expected(200, reply).response).toMatch(/^add answered: \{"sum":2\}\nadd was not called/);
    expect(await sentTo(word)).toHaveLength(1);
  });
});

describe('A run with a model', () => {
  it('tells it who it is and what it can call, and gives it what the tools answer', async () => {
    const account = await signUpAgent();
    const word = unique('model');
    await giveTools(account, account.agent, [
      { name: 'add', description: 'Adds.', inputSchema: NUMBERS, endpoint: toolAt('add') },
      { name: 'shout', endpoint: toolAt('shout') },
      { name: 'abacus', description: 'Only described.' },
    ]);
    const model = modelThat(
      [
        { calls: [['add', { a: 2, b: 3 }]] },
        { text: 'Almost.', calls: [['shout', { text: 'five' }]] },
        { text: 'It is FIVE.' },
      ],
      word,
    );

    const reply = await withTools(account, model)<RunAnswer>('POST', path(account.agent), {
      prompt: 'What?',
    });

    expect(expected(200, reply)).toMatchObject({
      ...{ model: 'test-model', response: 'It is FIVE.' },
      usage: { input_tokens: 300, output_tokens: 21 },
      steps: [
        { type: 'model', text: '' },
        { type: 'tool', tool: 'add', arguments: { a: 2, b: 3 }, outcome: 'answered', result: '{"sum":5}' },
        { type: 'model', text: 'Almost.' },
        { type: 'tool', tool: 'shout', outcome: 'answered', result: 'FIVE' },
        { type: 'model', text: 'It is FIVE.' },
      ],
    });
    const asked: { body: Asked }[] = await (await fetch(`${inject('modelServer')}/seen/${word}`)).json();
    expect(asked).toHaveLength(3);
    const { messages, tools } = asked[2]!.body;
    expect(messages.map(({ role }) => role)).toEqual([
      ...['system', 'user', 'assistant', 'tool', 'assistant', 'tool'],
    ]);
    expect(messages[0]?.content).toContain(`You are ${account.agent}.`);
    expect(messages[0]?.content).toContain('- abacus: Only described.');
    expect(messages[3]?.content).toBe('{"sum":5}');
    expect(tools.map((tool) => tool.function.name)).toEqual(['add', 'shout']);
    expect(tools[0]?.function).toMatchObject({ description: 'Adds.', parameters: NUMBERS });
  });

  type Asked = {
    messages: { role: string; content: string }[];
    tools: { function: { name: string; description: string; parameters: object } }[];
    tool_choice?: string;
  };

  it('is told of arguments that do not fit, of no JSON and of a tool that is not there, and corrects itself', async () => {
    const account = await signUpAgent();
    const word = unique('add');
    await giveTools(account, account.agent, [
      { name: 'add', inputSchema: NUMBERS, endpoint: toolAt('add', '', word) },
    ]);
    const model = modelThat([
      { calls: [['add', { a: 2, b: '3' }]] },
      { calls: [['add', '{"a": 2,']] },
      { calls: [['divide', { a: 2, b: 3 }]] },
      { calls: [['add', { a: 2, b: 3 }]] },
      { text: 'Five.' },
    ]);

    const reply = await withTools(account, model)<RunAnswer>('POST', path(account.agent), {
      prompt: 'What?',
    });

    const { response, steps } = expected(200, reply);
    expect(response).toBe('Five.');
    expect(steps.flatMap((step) => (step.type === 'tool' ? [step.outcome] : []))).toEqual([
      ...['rejected', 'rejected', 'rejected', 'answered'],
    ]);
    expect((await sentTo(word)).map(({ body }) => JSON.parse(body).arguments)).toEqual([{ a: 2, b: 3 }]);
  });

  it('asks it again when it fails at first', async () => {
    const account = await signUpAgent();

    const call = withTools(account, modelThat(['broken', { text: 'At last.' }]));

    expect(
      expected(200, await call<RunAnswer>('POST', path(account.agent), { prompt: 'What?' })),
    ).toMatchObject({
      ...{ response: 'At last.' },
    });
  });

  it('runs with the models that are configured and no other', async () => {
    const account = await signUpAgent();
    const call = withTools(account, { ...modelThat([{ text: 'Hello.' }]), MODELS: 'small, tiny' });
    const run = (model?: string) =>
      call<RunAnswer>('POST', path(account.agent), { prompt: 'Hi.', ...(model && { model }) });

    expect(expected(200, await run()).model).toBe('test-model');
    expect(expected(200, await run('tiny')).model).toBe('tiny');
    expect(expected(200, await run('local')).model).toBe('local');
    expectProblem(await run('huge'), 400, 'model_not_allowed');
    expect(await history(account)).toHaveLength(3);
  });
});

describe('A run that fails', () => {
  const FAILING_TOOLS = [
    ['status', '500', 'answered with status 500'],
    ['status', '404', 'answered with status 404'],
    ['redirect', encodeURIComponent('http://169.254.169.254/latest/meta-data/'), 'answered with a redirect'],
    ['large', '100000', 'answered more than 65536 bytes'],
    ['closed', '', 'could not be reached'],
  ] as const;

  it.each(FAILING_TOOLS)(
    'by a tool that does as in "%s?%s" is a 502, and on record',
    async (behaviour, parameter, reason) => {
      const account = await signUpAgent();
      await giveTools(account, account.agent, [{ name: 'it', endpoint: toolAt(behaviour, parameter) }]);

      const reply = await withTools(account)('POST', path(account.agent), { prompt: 'Call it.' });

      const run = await onlyRun(account);
      expectProblem(reply, 502, 'tool_failed');
      expect(reply.body).toMatchObject({
        detail: `The tool it ${reason}.`,
        next: [{ method: 'GET', path: `/v1/runs/${run.id}` }],
      });
      expect(run).toMatchObject({
        ...{
          status: 'failed',
          response: null,
          error: { code: 'tool_failed', message: `The tool it ${reason}.` },
        },
        steps: [{ type: 'model' }, { type: 'tool', tool: 'it', outcome: 'failed', result: reason }],
      });
    },
  );

  it('by a tool at an address that may not be called leaves that alone', async () => {
    const account = await signUpAgent();
    const word = unique('refused');
    await giveTools(account, account.agent, [{ name: 'it', endpoint: toolAt('echo', '', word) }]);

    const reply = await account.call('POST', path(account.agent), { prompt: 'Call it.' });

    expectProblem(reply, 502, 'tool_failed');
    expect(await sentTo(word)).toEqual([]);
  });

  it('by a tool that is this service itself leaves that alone', async () => {
    const account = await signUpAgent();
    await giveTools(account, account.agent, [
      { name: 'it', endpoint: 'https://market.example.com/v1/agents' },
    ]);

    const reply = await withTools(account, { OWN_HOSTS: 'market.example.com' })('POST', path(account.agent), {
      prompt: 'Call it.',
    });

    expectProblem(reply, 502, 'tool_failed');
    expect((await onlyRun(account)).error?.message).toBe('The tool it names this service itself.');
  });

  it.concurrent.each(['broken', 'html', 'closed', 'unauthorised', 'filtered', 'empty', 'redirect'])(
    'by a model that does as in "%s" is a 502, and on record',
    async (behaviour) => {
      const account = await signUpAgent();
      const call = withTools(account, modelThat([behaviour]));

      const reply = await call('POST', path(account.agent), { prompt: 'What?' });

      expectProblem(reply, 502, 'model_failed');
      expect(await onlyRun(account)).toMatchObject({ status: 'failed', error: { code: 'model_failed' } });
    },
  );

  it.concurrent.each(['model', 'tool'] as const)(
    'by a %s that never answers is over in its time',
    async (who) => {
      const account = await signUpAgent();
      await giveTools(account, account.agent, [{ name: 'it', endpoint: toolAt('hang') }]);
      const model = who === 'model' ? modelThat(['hang']) : {};
      const begun = Date.now();

      const call = withTools(account, { ...model, RUN_TIME_LIMIT_SECONDS: '1' });
      const reply = await call('POST', path(account.agent), { prompt: 'Call it.' });

      expectProblem(reply, 502, `${who}_failed`);
      expect(Date.now() - begun).toBeLessThan(5_000);
      expect(await onlyRun(account)).toMatchObject({ status: 'failed', error: { code: `${who}_failed` } });
    },
  );

  it('by a model that calls without end is over after its steps', async () => {
    const account = await signUpAgent();
    const word = unique('add');
    await giveTools(account, account.agent, [{ name: 'add', endpoint: toolAt('add', '', word) }]);
    const call = withTools(account, modelThat([{ calls: [['add', { a: 1, b: 1 }]] }]));

    const reply = await call('POST', path(account.agent), { prompt: 'What?', max_steps: 4 });

    expectProblem(reply, 502, 'model_failed');
    expect(await sentTo(word)).toHaveLength(3);
  });
});

describe('A run is refused', () => {
  it.each([
    ['without a prompt', {}, 422, 'invalid_request'],
    ['with an empty one', { prompt: '' }, 422, 'invalid_request'],
    ['with a blank one', { prompt: ' \n' }, 422, 'invalid_request'],
    ['with one that is too long', { prompt: 'x'.repeat(32_001) }, 400, 'prompt_too_long'],
    ['with a model that is not there', { prompt: 'Hi.', model: 'huge' }, 400, 'model_not_allowed'],
    ['with no step', { prompt: 'Hi.', max_steps: 0 }, 422, 'invalid_request'],
    ['with too many steps', { prompt: 'Hi.', max_steps: 21 }, 422, 'invalid_request'],
    ['with an unknown field', { prompt: 'Hi.', temperature: 1 }, 422, 'invalid_request'],
  ] as const)('%s, and is not on record', async (_, body, status, code) => {
    const account = await signUpAgent();

    expectProblem(await account.call('POST', path(account.agent), body), status, code);

    expect(await history(account)).toEqual([]);
  });

  it('of an agent that is not there, or is not yours', async () => {
    const [account, other] = [await signUpAgent(), await signUpAgent()];
    const body = { prompt: 'Hi.' };

    expectProblem(await account.call('POST', path('nobody-here'), body), 404, 'not_found');
    expectProblem(await account.call('POST', path(other.agent), body), 403, 'not_your_agent');
    expect([await history(account), await history(other)]).toEqual([[], []]);
  });

  it('but not with the longest prompt', async () => {
    const account = await signUpAgent();

    expected(200, await account.call('POST', path(account.agent), { prompt: '🎉'.repeat(32_000) }));
  });
});

describe('A run that is read', () => {
  it('is that of its own account', async () => {
    const [account, other] = [await signUpAgent(), await signUpAgent()];
    const { run_id } = expected(
      200,
      await account.call<RunAnswer>('POST', path(account.agent), { prompt: 'Hi.' }),
    );

    expectProblem(await other.call('GET', `/v1/runs/${run_id}`), 404, 'not_found');
    expectProblem(await account.call('GET', '/v1/runs/run_x'), 404, 'not_found');
    expect(await history(other)).toEqual([]);
  });
});

describe('With an Idempotency-Key', () => {
  const KEY = { 'Idempotency-Key': 'one' };

  it('a run is carried out once, and its answer is given again', async () => {
    const account = await signUpAgent();
    const word = unique('add');
    await giveTools(account, account.agent, [{ name: 'add', endpoint: toolAt('add', '', word) }]);
    const body = { prompt: 'Call add with {"a": 1, "b": 1}.' };
    const run = () => withTools(account)<RunAnswer>('POST', path(account.agent), body, KEY);

    const [first, again] = [await run(), await run()];

    expect(expected(200, again)).toEqual(expected(200, first));
    expect(first.headers.has('Idempotent-Replayed')).toBe(false);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await sentTo(word)).toHaveLength(1);
    expect(await history(account)).toHaveLength(1);
  });

  it('a failed run fails again, without being tried', async () => {
    const account = await signUpAgent();
    const word = unique('it');
    await giveTools(account, account.agent, [{ name: 'it', endpoint: toolAt('status', '500', word) }]);
    const run = () => withTools(account)('POST', path(account.agent), { prompt: 'Call it.' }, KEY);

    const [first, again] = [await run(), await run()];

    expectProblem(first, 502, 'tool_failed');
    expectProblem(again, 502, 'tool_failed');
    expect(again.body.detail).toBe(first.body.detail);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await sentTo(word)).toHaveLength(1);
  });

  it('a run that is going on is a 409, however many ask', async () => {
    const account = await signUpAgent();
    const word = unique('it');
    await giveTools(account, account.agent, [{ name: 'it', endpoint: toolAt('hang', '', word) }]);
    const call = withTools(account, { RUN_TIME_LIMIT_SECONDS: '2' });
    const run = () => call('POST', path(account.agent), { prompt: 'Call it.' }, KEY);

    const replies = await Promise.all([run(), run(), run(), run()]);

    const codes = replies.map(({ body }) => body.code).sort();
    expect(codes).toEqual(['run_in_progress', 'run_in_progress', 'run_in_progress', 'tool_failed']);
    expectProblem(
      replies.find(({ body }) => body.code === 'run_in_progress')! as Reply<never>,
      409,
      'run_in_progress',
    );
    expect(await sentTo(word)).toHaveLength(1);
    expect(await history(account)).toHaveLength(1);
  });

  it('another body is refused', async () => {
    const account = await signUpAgent();
    expected(200, await account.call('POST', path(account.agent), { prompt: 'Hi.' }, KEY));

    const reply = await account.call('POST', path(account.agent), { prompt: 'Ho.' }, KEY);

    expectProblem(reply, 422, 'idempotency_key_reused');
  });
});

describe('A streamed run', () => {
  type Event = { id: string; event: string; data: Record<string, unknown> };

  async function stream(
    account: Account & { agent: string },
    prompt: string,
    { variables = {}, key }: { variables?: Record<string, string>; key?: string } = {},
  ): Promise<{ response: Response; events: () => Promise<Event[]> }> {
    const response = await marketWith({ OUTBOUND_EXCEPTIONS: inject('toolServer'), ...variables })(
      `https://market.test${path(account.agent)}`,
      {
        method: 'POST',
        headers: { 'X-API-Key': account.key, ...(key === undefined ? {} : { 'Idempotency-Key': key }) },
        body: JSON.stringify({ prompt, stream: true }),
      },
    );
    return { response, events: async () => parse(await response.text()) };
  }

  function parse(text: string): Event[] {
    return text
      .split('\n\n')
      .filter((frame) => frame.startsWith('id:'))
      .map((frame) => {
        const [id = '', event = '', data = ''] = frame.split('\n').map((line) => line.replace(/^\w+: /, ''));
        return { id, event, data: JSON.parse(data) };
      });
  }

  it('tells each step as it is done, and ends with the answer', async () => {
    const account = await signUpAgent();
    await giveTools(account, account.agent, [{ name: 'add', endpoint: toolAt('add') }]);

    const { response, events } = await stream(account, 'Call add with {"a": 1, "b": 1}.');

    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    const told = await events();
    expect(told.map(({ id, event }) => [id, event])).toEqual([
      ['1', 'run.started'],
      ['2', 'run.step'],
      ['3', 'run.step'],
      ['4', 'run.step'],
      ['5', 'run.succeeded'],
    ]);
    const run = await onlyRun(account);
    for (const { data } of told) {
      expect(data).toMatchObject({ run_id: run.id, status: expect.any(String), message: expect.any(String) });
    }
    expect(told[2]?.data).toMatchObject({ message: 'The tool add has answered.', step: run.steps[1] });
    expect(told[4]?.data).toMatchObject({
      ...{ status: 'succeeded', run_id: run.id, agent_id: account.agent, model: 'local' },
      ...{ response: run.response, usage: run.usage, steps: run.steps, created_at: run.created_at },
    });
  });

  it('ends with what went wrong', async () => {
    const account = await signUpAgent();
    await giveTools(account, account.agent, [{ name: 'it', endpoint: toolAt('status', '500') }]);

    const told = await (await stream(account, 'Call it.')).events();

    expect(told.at(-1)).toMatchObject({
      event: 'run.failed',
      data: {
        status: 'failed',
        error: { code: 'tool_failed' },
        message: 'The tool it answered with status 500.',
      },
    });
  });

  it('is carried out and recorded although its reader leaves', async () => {
    const account = await signUpAgent();
    const variables = modelThat(['slow']);

    const { response } = await stream(account, 'What?', { variables });
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();

    await expect.poll(async () => (await onlyRun(account)).status, { timeout: 10_000 }).not.toBe('running');
  });

  it('is refused as any other, before it begins', async () => {
    const account = await signUpAgent();

    expectProblem(
      await account.call('POST', path(account.agent), { prompt: 'x'.repeat(32_001), stream: true }),
      ...([400, 'prompt_too_long'] as const),
    );
  });

  it('that is asked for again under its key is told by its end', async () => {
    const account = await signUpAgent();
    await (await stream(account, 'Hi.', { key: 'k' })).events();

    const { response, events } = await stream(account, 'Hi.', { key: 'k' });

    expect(response.headers.get('Idempotent-Replayed')).toBe('true');
    expect((await events()).map(({ event }) => event)).toEqual(['run.succeeded']);
    expect(await history(account)).toHaveLength(1);
  });
});

describe('The tools of a run', () => {
  it('are those that the agent has then', async () => {
    const account = await signUpAgent();
    const other = await newAgent(account);
    await giveTools(account, account.agent, [{ name: 'add', endpoint: toolAt('add') }]);
    const run = async (agent: string) =>
      expected(200, await withTools(account)<RunAnswer>('POST', path(agent), { prompt: 'Hello.' })).response;

    expect(await run(account.agent)).toContain('I can call add');
    expect(await run(other)).not.toContain('add');
  });
});
