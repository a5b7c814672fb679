import { describe, expect, inject, it } from 'vitest';
import { type Account, expected, type Reply, signUpAgent, unique } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';
import {
  giveTools,
  historyOf,
  marketWith,
  modelThat,
  onlyRun,
  type RunAnswer,
  runPath,
  sentTo,
  toolAt,
  withTools,
} from '../../support/runs.ts';

describe('With an Idempotency-Key', () => {
  const KEY = { 'Idempotency-Key': 'one' };

  it('a run is carried out once, and its answer is given again', async () => {
    const account = await signUpAgent();
    const word = unique('add');
    await giveTools(account, account.agent, [{ name: 'add', endpoint: toolAt('add', '', word) }]);
    const body = { prompt: 'Call add with {"a": 1, "b": 1}.' };
    const run = () => withTools(account)<RunAnswer>('POST', runPath(account.agent), body, KEY);

    const [first, again] = [await run(), await run()];

    expect(expected(200, again)).toEqual(expected(200, first));
    expect(first.headers.has('Idempotent-Replayed')).toBe(false);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await sentTo(word)).toHaveLength(1);
    expect(await historyOf(account)).toHaveLength(1);
  });

  it('a failed run fails again, without being tried', async () => {
    const account = await signUpAgent();
    const word = unique('it');
    await giveTools(account, account.agent, [{ name: 'it', endpoint: toolAt('status', '500', word) }]);
    const run = () => withTools(account)('POST', runPath(account.agent), { prompt: 'Call it.' }, KEY);

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
    const run = () => call('POST', runPath(account.agent), { prompt: 'Call it.' }, KEY);

    const replies = await Promise.all([run(), run(), run(), run()]);

    const codes = replies.map(({ body }) => body.code).sort();
    expect(codes).toEqual(['run_in_progress', 'run_in_progress', 'run_in_progress', 'tool_failed']);
    expectProblem(
      replies.find(({ body }) => body.code === 'run_in_progress')! as Reply<never>,
      409,
      'run_in_progress',
    );
    expect(await sentTo(word)).toHaveLength(1);
    expect(await historyOf(account)).toHaveLength(1);
  });

  it('another body is refused', async () => {
    const account = await signUpAgent();
    expected(200, await account.call('POST', runPath(account.agent), { prompt: 'Hi.' }, KEY));

    const reply = await account.call('POST', runPath(account.agent), { prompt: 'Ho.' }, KEY);

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
      `https://market.test${runPath(account.agent)}`,
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
      await account.call('POST', runPath(account.agent), { prompt: 'x'.repeat(32_001), stream: true }),
      ...([400, 'prompt_too_long'] as const),
    );
  });

  it('that is asked for again under its key is told by its end', async () => {
    const account = await signUpAgent();
    await (await stream(account, 'Hi.', { key: 'k' })).events();

    const { response, events } = await stream(account, 'Hi.', { key: 'k' });

    expect(response.headers.get('Idempotent-Replayed')).toBe('true');
    expect((await events()).map(({ event }) => event)).toEqual(['run.succeeded']);
    expect(await historyOf(account)).toHaveLength(1);
  });
});
