import { env } from 'cloudflare:workers';
import { describe, expect, inject, it } from 'vitest';
import { configuredModel } from '../../../../src/oracle/models/configured.ts';
import { modelOracle } from '../../../../src/oracle/pipeline/oracle.ts';
import { judgeByRubric } from '../../../../src/oracle/rubric.ts';
import { workersAiThat } from '../../../support/runs.ts';
import { BRIEF, hasty, LIMIT_MS } from './judging.ts';

const unique = (): string => crypto.randomUUID();

/** Judges within a short limit, by what the binding of this runtime is answered. */
async function judge(behaviours: readonly string[], word = unique(), signal = new AbortController().signal) {
  const { MODEL_NAME } = await workersAiThat(behaviours, word);
  const model = await configuredModel({ AI: env.AI, MODEL_NAME });
  if (!model) throw new Error('not configured');
  return await modelOracle(model, hasty)(BRIEF, signal);
}

type Seen = {
  url: string;
  model: string;
  inputs: {
    messages: { role: string; content: string }[];
    response_format: { type: string; json_schema: { properties: object } };
    temperature: number;
  };
};
const seen = async (word: string): Promise<Seen[]> =>
  await (await fetch(`${inject('workersAi')}/seen/${word}`)).json();

describe('given Workers AI that answers', () => {
  it('when work is judged, then it is asked five times, with structured output, and the tokens are summed', async () => {
    const word = unique();
    const { MODEL_NAME } = await workersAiThat(['good'], word);

    const verdict = await judgeByRubric(BRIEF, MODEL_NAME, env, new AbortController().signal);

    expect(verdict.steps.map((each) => each.outcome)).toEqual([
      ...['pass', 'PASS', 'scored', 'PASS', 'none', 'pass'],
    ]);
    expect(verdict.audit).toMatchObject([
      { model: `workers-ai:${MODEL_NAME}`, usage: { input_tokens: 500, output_tokens: 35 } },
    ]);
    const requests = await seen(word);
    expect(requests).toHaveLength(5);
    for (const { url, model, inputs } of requests) {
      expect(url).toBe('https://workers-binding.ai/run?version=3');
      expect(model).toBe(MODEL_NAME);
      expect(inputs).toMatchObject({
        temperature: 0,
        response_format: { type: 'json_schema', json_schema: { type: 'object' } },
      });
      expect(inputs.messages.map((each) => each.role)).toEqual(['system', 'user']);
      expect(inputs.messages[0]?.content).not.toContain('Magma');
      expect(inputs.messages[1]?.content).toContain('Magma rises');
    }
  });

  it.each(['good-text', 'good-choice'])(
    'when it does so as in "%s", then it is understood',
    async (shape) => {
      expect((await judge([shape])).steps.at(-1)?.outcome).toBe('pass');
    },
  );
});

describe('given Workers AI that fails at first', () => {
  it.each([
    ...['busy', 'late', 'unmet', 'broken', 'wrong-schema', 'text', 'empty', 'half', 'html', 'closed'],
  ])('when it does as in "%s", then it is asked again and the work is judged', async (behaviour) => {
    const word = unique();
    const verdict = await judge([behaviour, 'good'], word);
    expect(verdict.steps.at(-1)?.outcome).toBe('pass');
    expect(await seen(word)).toHaveLength(6);
  });
});

describe('given Workers AI that fails for good', () => {
  it.each([
    ['busy', 'rate_limited'],
    ['spent', 'rate_limited'],
    ['late', 'timeout'],
    ['unmet', 'unreachable'],
    ['broken', 'unreachable'],
    ['wrong-schema', 'nonsense'],
    ['text', 'nonsense'],
    ['empty', 'nonsense'],
    ['half', 'unreachable'],
    ['html', 'unreachable'],
    ['closed', 'unreachable'],
    ['hang', 'timeout'],
  ])(
    'when it does as in "%s", then a fault (%s) comes out within the limit, never a verdict',
    async (behaviour, kind) => {
      const from = Date.now();
      await expect(judge([behaviour])).rejects.toMatchObject({ name: 'ModelFault', kind });
      expect(Date.now() - from).toBeLessThan(LIMIT_MS + 500);
    },
  );

  it.each(['unknown', 'forbidden'])(
    'when asking again cannot help ("%s"), then the fault comes out after one request',
    async (behaviour) => {
      const word = unique();
      await expect(judge([behaviour], word)).rejects.toMatchObject({ kind: 'rejected' });
      expect(await seen(word)).toHaveLength(1);
    },
  );

  it('when the judging is given up, then the fault comes out at once', async () => {
    const from = Date.now();
    await expect(judge(['hang'], unique(), AbortSignal.timeout(100))).rejects.toMatchObject({
      kind: 'timeout',
    });
    expect(Date.now() - from).toBeLessThan(1_500);
  });
});
