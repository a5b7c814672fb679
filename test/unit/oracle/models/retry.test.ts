import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Answered, type Model, ModelFault, type Question } from '../../../../src/oracle/models/model.ts';
import { withRetries } from '../../../../src/oracle/models/retry.ts';

const QUESTION: Question<string> = { step: 'quality', system: '', prompt: '', schema: z.string() };
const USAGE = { input_tokens: 3, output_tokens: 1 };

/** A model that fails as told before it answers, under a clock that only sleeping moves. */
function setting(
  faults: readonly unknown[],
  options: { deadline?: number; random?: number; tries?: number } = {},
) {
  let time = 0;
  let calls = 0;
  const pauses: number[] = [];
  const model: Model = {
    id: 'm',
    async ask<T>(question: Question<T>): Promise<Answered<T>> {
      const fault = faults[calls++];
      if (fault === 'hang') return await new Promise(() => undefined);
      if (fault !== undefined) throw fault;
      return { value: question.schema.parse('yes'), usage: USAGE };
    },
  };
  const patient = withRetries(model, {
    deadline: options.deadline ?? 25_000,
    now: () => time,
    random: () => options.random ?? 0,
    sleep: async (ms) => {
      pauses.push(ms);
      time += ms;
    },
    ...(options.tries === undefined ? {} : { tries: options.tries }),
  });
  const ask = (signal = new AbortController().signal) => patient.ask(QUESTION, signal);
  return { ask, pauses, calls: () => calls };
}

describe('given a model that fails', () => {
  it.each(['timeout', 'rate_limited', 'server', 'nonsense', 'refusal', 'unreachable'] as const)(
    'when it is %s, then it is asked again',
    async (kind) => {
      const { ask, calls } = setting([new ModelFault(kind)]);
      expect((await ask()).value).toBe('yes');
      expect(calls()).toBe(2);
    },
  );

  it('when its last call is cut short by the deadline, then what it said before comes out', async () => {
    const { ask, calls } = setting([new ModelFault('rate_limited'), 'hang'], { deadline: 460 });
    await expect(ask()).rejects.toMatchObject({ kind: 'rate_limited' });
    expect(calls()).toBe(2);
  });

  it('when the request itself is rejected, then it is not asked again', async () => {
    const { ask, calls } = setting([new ModelFault('rejected')]);
    await expect(ask()).rejects.toMatchObject({ kind: 'rejected' });
    expect(calls()).toBe(1);
  });

  it('when it fails for good, then the last fault comes out after the tries', async () => {
    const { ask, calls } = setting([1, 2, 3, 4, 5].map(() => new ModelFault('server')));
    await expect(ask()).rejects.toMatchObject({ kind: 'server' });
    expect(calls()).toBe(4);
  });

  it('when it throws something unknown, then that is a fault too', async () => {
    const { ask } = setting([new TypeError('x'), new TypeError('x')], { tries: 2 });
    await expect(ask()).rejects.toBeInstanceOf(ModelFault);
  });

  it('when it keeps failing, then the pauses double and vary by chance', async () => {
    const faults = [1, 2, 3].map(() => new ModelFault('server'));
    const least = setting(faults, { random: 0 });
    await least.ask();
    expect(least.pauses).toEqual([200, 400, 800]);
    const most = setting(faults, { random: 0.5 });
    await most.ask();
    expect(most.pauses).toEqual([300, 600, 1200]);
  });

  it('when it asks to wait, then the pause is no shorter', async () => {
    const { ask, pauses } = setting([new ModelFault('rate_limited', { retryAfterMs: 3_000 })]);
    await ask();
    expect(pauses).toEqual([3_000]);
  });

  it('when it asks to wait beyond the deadline, then the fault comes out at once', async () => {
    const { ask, pauses } = setting([new ModelFault('rate_limited', { retryAfterMs: 60_000 })]);
    await expect(ask()).rejects.toMatchObject({ kind: 'rate_limited' });
    expect(pauses).toEqual([]);
  });

  it('when the deadline is near, then no pause goes past it', async () => {
    const { ask, pauses } = setting(
      [1, 2, 3].map(() => new ModelFault('server')),
      { deadline: 1_000 },
    );
    await expect(ask()).rejects.toMatchObject({ kind: 'server' });
    expect(pauses).toEqual([200, 400]);
  });

  it('when a failed call cost tokens, then they are counted', async () => {
    const { ask } = setting([new ModelFault('nonsense', { usage: USAGE })]);
    expect((await ask()).usage).toEqual({ input_tokens: 6, output_tokens: 2 });
  });

  it('when the last try fails, then the fault says what all of them cost', async () => {
    const { ask } = setting([new ModelFault('nonsense', { usage: USAGE }), new ModelFault('server')], {
      tries: 2,
    });
    await expect(ask()).rejects.toMatchObject({ usage: USAGE });
  });

  it('when the judging is given up, then it is not asked', async () => {
    const { ask, calls } = setting([]);
    await expect(ask(AbortSignal.abort())).rejects.toMatchObject({ kind: 'timeout' });
    expect(calls()).toBe(0);
  });
});

describe('given a model that hangs and heeds no signal', () => {
  const hang: Model = { id: 'h', ask: () => new Promise(() => {}) };
  const patient = (limits: { callLimitMs: number; tries: number }): Model =>
    withRetries(hang, { deadline: 1_000, now: () => 0, random: () => 0, sleep: async () => {}, ...limits });

  it('when a call takes too long, then it is given up', async () => {
    const asked = patient({ callLimitMs: 10, tries: 2 }).ask(QUESTION, new AbortController().signal);
    await expect(asked).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('when the judging is given up meanwhile, then so is the call', async () => {
    const asked = patient({ callLimitMs: 60_000, tries: 2 }).ask(QUESTION, AbortSignal.timeout(10));
    await expect(asked).rejects.toMatchObject({ kind: 'timeout' });
  });
});
