import { describe, expect, it } from 'vitest';
import { expected, signUpAgent, unique } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';
import {
  giveTools,
  historyOf,
  modelThat,
  onlyRun,
  runPath,
  sentTo,
  toolAt,
  withTools,
} from '../../support/runs.ts';

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

      const reply = await withTools(account)('POST', runPath(account.agent), { prompt: 'Call it.' });

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

    const reply = await account.call('POST', runPath(account.agent), { prompt: 'Call it.' });

    expectProblem(reply, 502, 'tool_failed');
    expect(await sentTo(word)).toEqual([]);
  });

  it('by a tool that is this service itself leaves that alone', async () => {
    const account = await signUpAgent();
    await giveTools(account, account.agent, [
      { name: 'it', endpoint: 'https://market.example.com/v1/agents' },
    ]);

    const reply = await withTools(account, { OWN_HOSTS: 'market.example.com' })(
      'POST',
      runPath(account.agent),
      {
        prompt: 'Call it.',
      },
    );

    expectProblem(reply, 502, 'tool_failed');
    expect((await onlyRun(account)).error?.message).toBe('The tool it names this service itself.');
  });

  it.concurrent.each(['broken', 'html', 'closed', 'unauthorised', 'filtered', 'empty', 'redirect'])(
    'by a model that does as in "%s" is a 502, and on record',
    async (behaviour) => {
      const account = await signUpAgent();
      const call = withTools(account, modelThat([behaviour]));

      const reply = await call('POST', runPath(account.agent), { prompt: 'What?' });

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
      const reply = await call('POST', runPath(account.agent), { prompt: 'Call it.' });

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

    const reply = await call('POST', runPath(account.agent), { prompt: 'What?', max_steps: 4 });

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

    expectProblem(await account.call('POST', runPath(account.agent), body), status, code);

    expect(await historyOf(account)).toEqual([]);
  });

  it('of an agent that is not there, or is not yours', async () => {
    const [account, other] = [await signUpAgent(), await signUpAgent()];
    const body = { prompt: 'Hi.' };

    expectProblem(await account.call('POST', runPath('nobody-here'), body), 404, 'not_found');
    expectProblem(await account.call('POST', runPath(other.agent), body), 403, 'not_your_agent');
    expect([await historyOf(account), await historyOf(other)]).toEqual([[], []]);
  });

  it('but not with the longest prompt', async () => {
    const account = await signUpAgent();

    expected(200, await account.call('POST', runPath(account.agent), { prompt: '🎉'.repeat(32_000) }));
  });
});
