import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import type { Run, Step } from '../../../src/runs/run.ts';
import { runAgent } from '../../../src/runs/runner.ts';
import { beginRun, findRun } from '../../../src/runs/store.ts';
import { signUp } from '../../support/api.ts';
import { interrupted, interruptedOnce, never } from '../../support/books.ts';
import { modelThat, toolAt } from '../../support/runs.ts';

const AGENT = { name: 'Clerk', role: '', description: '', instructions: '' };

/** A run that has begun and has `ms` to record its end after its work. */
async function begun({ ms = 60_000, prompt = 'Hi.', model = 'local' } = {}): Promise<Run> {
  const now = Date.now();
  const id = newId('run');
  const { id: accountId } = await signUp();
  const who = { id, accountId, agentId: 'clerk', agentName: 'Clerk' };
  const { run } = await beginRun(env.BOOKS, { ...who, model, prompt, createdAt: now, deadlineAt: now + ms });
  return run;
}

function carryOut(
  run: Run,
  variables: Record<string, unknown> = {},
  report: (step: Step) => void = () => {},
) {
  const settings = { requestUrl: null, report };
  return runAgent({ ...env, ...variables } as Env, run, { agent: AGENT, tools: [], maxSteps: 8 }, settings);
}

const stored = (run: Run) => findRun(env.BOOKS, run.id, Date.now());

describe('The end of a run', () => {
  it('is on record when it is answered, and each step was told before', async () => {
    const run = await begun();
    const told: Step[] = [];

    const ended = await carryOut(run, {}, (step) => told.push(step));

    expect(ended).toMatchObject({
      status: 'succeeded',
      response: 'I am Clerk.\nYou asked: Hi.',
      steps: told,
    });
    expect(await stored(run)).toEqual(ended);
  });

  it('is recorded by another attempt when BOOKS does not hear the first', async () => {
    const run = await begun();

    const BOOKS = interruptedOnce('runs', () => Promise.reject(new Error('BOOKS is down')));

    expect(await carryOut(run, { BOOKS })).toMatchObject({ status: 'succeeded' });
  });

  it('is recorded once when the answer of BOOKS is lost', async () => {
    const run = await begun();

    const BOOKS = interruptedOnce('runs', async (perform) => {
      await perform();
      throw new Error('the answer is lost');
    });

    const ended = await carryOut(run, { BOOKS });
    expect(ended).toMatchObject({ status: 'succeeded' });
    expect(await stored(run)).toEqual(ended);
  });

  it('is recorded by another attempt when BOOKS never answers the first', async () => {
    const run = await begun();

    expect(await carryOut(run, { BOOKS: interruptedOnce('runs', never) })).toMatchObject({
      status: 'succeeded',
    });
  });

  it('is not answered when it cannot be recorded', async () => {
    const run = await begun();
    const BOOKS = interrupted('runs', () => Promise.reject(new Error('BOOKS is down')));

    await expect(carryOut(run, { BOOKS })).rejects.toThrow();

    expect(await stored(run)).toMatchObject({ status: 'running' });
  });

  it('is an interruption when the run comes to it past its deadline', async () => {
    const run = await begun({ ms: -1 });

    expect(await carryOut(run)).toMatchObject({ status: 'failed', errorCode: 'interrupted', response: null });
  });

  it('is a failure when the fault is ours', async () => {
    const run = await begun({ model: 'no longer configured' });

    expect(await carryOut(run, { AI: undefined })).toMatchObject({
      ...{ status: 'failed', errorCode: 'interrupted' },
      errorMessage: 'The run ended by a fault of this service.',
    });
  });
});

describe('A tool that does not answer in its time', () => {
  it('ends the run, long before the run has no time left', async () => {
    const run = await begun({ prompt: 'Call it.', ms: 120_000 });
    const tools = [
      { name: 'it', description: '', inputSchema: { type: 'object' }, endpoint: toolAt('drip') },
    ];
    const limits = { timeMs: 300, requestBytes: 1_000, answerBytes: 1_000_000 };

    const ended = await runAgent(
      { ...env, OUTBOUND_EXCEPTIONS: new URL(toolAt('drip')).origin } as Env,
      run,
      { agent: AGENT, tools, maxSteps: 8 },
      { requestUrl: null, report: () => {}, limits },
    );

    expect(ended).toMatchObject({
      ...{ errorCode: 'tool_failed', errorMessage: 'The tool it did not answer within 300 ms.' },
    });
  });
});

describe('A run that nobody wants any more', () => {
  it('is called off in the middle of a call', async () => {
    const run = await begun({ model: 'tiny' });
    const variables = { ...env, ...modelThat(['hang']) } as Env;
    const order = { agent: AGENT, tools: [], maxSteps: 8 };
    const stop = AbortSignal.timeout(300);

    const ended = await runAgent(variables, run, order, { requestUrl: null, report: () => {}, stop });

    expect(ended).toMatchObject({ errorCode: 'interrupted', errorMessage: 'The run was called off.' });
  });
});

describe('A model', () => {
  it('is asked under the name that the run has', async () => {
    const run = await begun({ model: 'tiny' });

    const ended = await carryOut(run, modelThat([{ text: 'Hello.' }]));

    expect(ended).toMatchObject({
      status: 'succeeded',
      response: 'Hello.',
      inputTokens: 100,
      outputTokens: 7,
    });
  });
});
