import { describe, expect, inject, it } from 'vitest';
import { expected, signUpAgent, unique } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';
import {
  giveTools,
  NUMBERS,
  onlyRun,
  type RunAnswer,
  runPath,
  sentTo,
  toolAt,
  withTools,
  workersAiThat,
} from '../../support/runs.ts';

type Message = {
  role: string;
  content: string;
  tool_calls?: { id: string; function: { name: string; arguments: string } }[];
  tool_call_id?: string;
};
type Asked = {
  model: string;
  inputs: {
    messages: Message[];
    tools: { function: { name: string; description: string; parameters: object } }[];
    tool_choice?: string;
  };
};

const ask = { prompt: 'What?' };

describe('A run on Workers AI', () => {
  it('tells the model who it is and what it can call, and gives it what the tools answer', async () => {
    const account = await signUpAgent();
    const [word, sums] = [unique('model'), unique('add')];
    await giveTools(account, account.agent, [
      { name: 'add', description: 'Adds.', inputSchema: NUMBERS, endpoint: toolAt('add', '', sums) },
      { name: 'shout', endpoint: toolAt('shout') },
      { name: 'abacus', description: 'Only described.' },
    ]);
    const model = await workersAiThat(
      [
        { calls: [['add', { a: 2, b: '3' }]] },
        { calls: [['add', { a: 2, b: 3 }]] },
        { text: 'Almost.', calls: [['shout', { text: 'five' }]] },
        { text: 'It is FIVE.' },
      ],
      word,
    );

    const reply = await withTools(account, model)<RunAnswer>('POST', runPath(account.agent), ask);

    const answer = expected(200, reply);
    expect(answer).toMatchObject({
      ...{ model: model.MODEL_NAME, response: 'It is FIVE.' },
      usage: { input_tokens: 400, output_tokens: 28 },
      steps: [
        { type: 'model', text: '' },
        { type: 'tool', tool: 'add', arguments: { a: 2, b: '3' }, outcome: 'rejected' },
        { type: 'model', text: '' },
        { type: 'tool', tool: 'add', arguments: { a: 2, b: 3 }, outcome: 'answered', result: '{"sum":5}' },
        { type: 'model', text: 'Almost.' },
        { type: 'tool', tool: 'shout', outcome: 'answered', result: 'FIVE' },
        { type: 'model', text: 'It is FIVE.' },
      ],
    });
    expect((await sentTo(sums)).map(({ body }) => JSON.parse(body).arguments)).toEqual([{ a: 2, b: 3 }]);
    expect(await onlyRun(account)).toMatchObject({ status: 'succeeded', response: 'It is FIVE.' });

    const asked: Asked[] = await (await fetch(`${inject('workersAi')}/seen/${word}`)).json();
    expect(asked.map((each) => each.model)).toEqual(Array(4).fill(model.MODEL_NAME));
    const { messages, tools } = asked[3]!.inputs;
    expect(messages.map(({ role }) => role)).toEqual([
      ...['system', 'user', 'assistant', 'tool', 'assistant', 'tool', 'assistant', 'tool'],
    ]);
    expect(messages[0]?.content).toContain(`You are ${account.agent}.`);
    expect(messages[0]?.content).toContain('- abacus: Only described.');
    expect(messages[5]?.content).toBe('{"sum":5}');
    expect(messages[5]?.tool_call_id).toBe(messages[4]?.tool_calls?.[0]?.id);
    expect(tools.map((tool) => tool.function.name)).toEqual(['add', 'shout']);
    expect(tools[0]?.function).toMatchObject({ description: 'Adds.', parameters: NUMBERS });
  });

  it('goes on when Workers AI was busy at first', async () => {
    const account = await signUpAgent();
    const call = withTools(account, await workersAiThat(['busy', { text: 'At last.' }]));

    const reply = await call<RunAnswer>('POST', runPath(account.agent), ask);

    expect(expected(200, reply).response).toBe('At last.');
  });

  it.each(['broken', 'unknown', 'empty'])('is a failed run when it does as in "%s"', async (behaviour) => {
    const account = await signUpAgent();
    const call = withTools(account, await workersAiThat([behaviour]));

    expectProblem(await call('POST', runPath(account.agent), ask), 502, 'model_failed');

    expect(await onlyRun(account)).toMatchObject({
      ...{ status: 'failed', response: null },
      error: { code: 'model_failed' },
    });
  });
});
