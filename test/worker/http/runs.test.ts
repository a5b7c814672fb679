import { env } from 'cloudflare:workers';
import { describe, expect, inject, it } from 'vitest';
import { expected, newAgent, signUp, signUpAgent, unique } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';
import {
  giveTools,
  historyOf,
  modelThat,
  NUMBERS,
  onlyRun,
  type RunAnswer,
  runPath,
  sentTo,
  toolAt,
  withTools,
} from '../../support/runs.ts';

describe('A run with the local model', () => {
  it('answers, and is on record', async () => {
    const account = await signUpAgent();

    const reply = await account.call<RunAnswer>('POST', runPath(account.agent), { prompt: 'Water is wet.' });

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
      expected(200, await call<RunAnswer>('POST', runPath(agent), { prompt: 'Why is it so?' }));

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

    const reply = await withTools(account)<RunAnswer>('POST', runPath(account.agent), { prompt });

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

    const reply = await withTools(account)<RunAnswer>('POST', runPath(account.agent), {
      prompt,
      max_steps: 2,
    });

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

    const reply = await withTools(account, model)<RunAnswer>('POST', runPath(account.agent), {
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

    const reply = await withTools(account, model)<RunAnswer>('POST', runPath(account.agent), {
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
      expected(200, await call<RunAnswer>('POST', runPath(account.agent), { prompt: 'What?' })),
    ).toMatchObject({
      ...{ response: 'At last.' },
    });
  });

  it('runs with the models that are configured and no other', async () => {
    const account = await signUpAgent();
    const call = withTools(account, { ...modelThat([{ text: 'Hello.' }]), MODELS: 'small, tiny' });
    const run = (model?: string) =>
      call<RunAnswer>('POST', runPath(account.agent), { prompt: 'Hi.', ...(model && { model }) });

    expect(expected(200, await run()).model).toBe('test-model');
    expect(expected(200, await run('tiny')).model).toBe('tiny');
    expect(expected(200, await run('local')).model).toBe('local');
    expectProblem(await run('huge'), 400, 'model_not_allowed');
    expect(await historyOf(account)).toHaveLength(3);
  });
});

describe('The tools of a run', () => {
  it('are those that the agent has then', async () => {
    const account = await signUpAgent();
    const other = await newAgent(account);
    await giveTools(account, account.agent, [{ name: 'add', endpoint: toolAt('add') }]);
    const run = async (agent: string) =>
      expected(200, await withTools(account)<RunAnswer>('POST', runPath(agent), { prompt: 'Hello.' }))
        .response;

    expect(await run(account.agent)).toContain('I can call add');
    expect(await run(other)).not.toContain('add');
  });
});

describe('A run that is read', () => {
  it('is that of its own account', async () => {
    const [account, other] = [await signUpAgent(), await signUpAgent()];
    const { run_id } = expected(
      200,
      await account.call<RunAnswer>('POST', runPath(account.agent), { prompt: 'Hi.' }),
    );

    expectProblem(await other.call('GET', `/v1/runs/${run_id}`), 404, 'not_found');
    expectProblem(await account.call('GET', '/v1/runs/run_x'), 404, 'not_found');
    expect(await historyOf(other)).toEqual([]);
  });
});

describe('A first user', () => {
  it('makes two tools and an agent with both, runs it and reads what came of it, which nobody else does', async () => {
    const [account, stranger] = [await signUp(), await signUp()];
    const call = withTools(account);
    const create = async (path: string, body: object) =>
      expected(201, await call<{ id: string }>('POST', path, body)).id;

    const add = { name: 'add', description: 'Adds.', input_schema: NUMBERS, endpoint: toolAt('add') };
    const shout = { name: 'shout', description: 'Shouts.', endpoint: toolAt('shout') };
    const tool_ids = [await create('/v1/tools', add), await create('/v1/tools', shout)];
    const agent = await create('/v1/agents', { name: 'Clerk', role: 'bookkeeper', tool_ids });
    const prompt = 'Call shout with {"text": "two and three"}, then add with {"a": 2, "b": 3}.';
    const { run_id, response } = expected(200, await call<RunAnswer>('POST', runPath(agent), { prompt }));

    expect(response).toBe('shout answered: TWO AND THREE\nadd answered: {"sum":5}');
    expect(await onlyRun(account)).toMatchObject({
      id: run_id,
      agent_name: 'Clerk',
      status: 'succeeded',
      response,
    });
    expect(await historyOf(stranger)).toEqual([]);
    expectProblem(await stranger.call('GET', `/v1/runs/${run_id}`), 404, 'not_found');
    expectProblem(await stranger.call('POST', runPath(agent), { prompt }), 403, 'not_your_agent');
    expectProblem(await stranger.call('GET', `/v1/tools/${tool_ids[0]}`), 403, 'not_your_tool');
  });
});
