import { describe, expect, inject, it } from 'vitest';
import { configuredModel } from '../../../../src/oracle/models/configured.ts';
import { type Model, ModelFault } from '../../../../src/oracle/models/model.ts';
import { modelOracle, platform } from '../../../../src/oracle/pipeline/oracle.ts';
import { BRIEF, hasty, LIMIT_MS } from './judging.ts';

const unique = (): string => crypto.randomUUID();

async function modelThat(behaviours: string, word = unique()): Promise<Model> {
  const model = await configuredModel({
    MODEL_BASE_URL: `${inject('modelServer')}/${behaviours}/${word}/v1`,
    MODEL_API_KEY: 'secret',
    MODEL_NAME: 'test-model',
  });
  if (model === null) throw new Error('not configured');
  return model;
}

/** Judges within a short limit and tells how long it took. */
async function judge(behaviours: string, word = unique()) {
  const from = Date.now();
  const oracle = modelOracle(await modelThat(behaviours, word), hasty);
  const verdict = await oracle(BRIEF, new AbortController().signal);
  return { verdict, ms: Date.now() - from };
}

type Seen = {
  headers: Record<string, string>;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format: { type: string };
    temperature: number;
  };
};
const seen = async (word: string): Promise<Seen[]> =>
  (await fetch(`${inject('modelServer')}/seen/${word}`)).json();

describe('given an endpoint that answers', () => {
  it('when work is judged, then it is asked five times, with structured output, and the tokens are summed', async () => {
    const word = unique();
    const { verdict } = await judge('good', word);
    expect(verdict.steps.map((each) => each.outcome)).toEqual([
      'pass',
      'PASS',
      'scored',
      'PASS',
      'none',
      'pass',
    ]);
    expect(verdict.audit).toMatchObject([
      { model: 'openai:test-model', usage: { input_tokens: 500, output_tokens: 35 } },
    ]);
    const requests = await seen(word);
    expect(requests).toHaveLength(5);
    for (const { headers, body } of requests) {
      expect(headers.authorization).toBe('Bearer secret');
      expect(body).toMatchObject({
        model: 'test-model',
        temperature: 0,
        response_format: { type: 'json_schema' },
      });
      expect(body.messages.map((each) => each.role)).toEqual(['system', 'user']);
      expect(body.messages[0]?.content).not.toContain('Magma');
      expect(body.messages[1]?.content).toContain('Magma rises');
    }
  });

  it('when two works are judged, then their marks differ and the seed says from what they were made', async () => {
    const [a, b] = [unique(), unique()];
    const first = await judge('good', a);
    const second = await judge('good', b);
    expect(first.verdict.audit?.[0]?.seed).toMatch(/^[0-9a-f]{64}$/);
    expect(first.verdict.audit?.[0]?.seed).not.toBe(second.verdict.audit?.[0]?.seed);
    const system = async (word: string) => (await seen(word))[0]?.body.messages[0]?.content;
    expect(await system(a)).not.toBe(await system(b));
  });

  it('when the seed of a judging is given, then the model is told the same again', async () => {
    const [a, b] = [unique(), unique()];
    const { verdict } = await judge('good', a);
    const again = modelOracle(await modelThat('good', b), platform, verdict.audit?.[0]?.seed ?? '');
    await again(BRIEF, new AbortController().signal);
    const told = async (word: string) => (await seen(word)).map((each) => each.body.messages);
    expect(await told(b)).toEqual(await told(a));
  });
});

describe('given an endpoint that fails at first', () => {
  it.each([
    'broken',
    'overloaded',
    'limited',
    'half',
    'half-body',
    'wrong-schema',
    'out-of-enum',
    'extra-text',
    'text',
    'refusal',
    'filtered',
    'empty',
    'html',
    'closed',
  ])('when it does as in "%s", then it is asked again and the work is judged', async (behaviour) => {
    const word = unique();
    const { verdict } = await judge(`${behaviour},good`, word);
    expect(verdict.steps.at(-1)?.outcome).toBe('pass');
    expect(await seen(word)).toHaveLength(6);
  });

  it('when it is slow but answers, then that is an answer', async () => {
    const { verdict } = await judge('slow,good');
    expect(verdict.steps.at(-1)?.outcome).toBe('pass');
  });

  it('when it says when to come back, then no request comes earlier', async () => {
    const { ms } = await judge('limited,good');
    expect(ms).toBeGreaterThanOrEqual(1_000);
  });

  it('when a failed answer cost tokens, then they are counted', async () => {
    const { verdict } = await judge('text,good');
    expect(verdict.audit?.[0]?.usage).toEqual({ input_tokens: 600, output_tokens: 42 });
  });
});

describe('given an endpoint that fails for good', () => {
  it.each([
    ['broken', 'server'],
    ['limited', 'rate_limited'],
    ['half', 'nonsense'],
    ['half-body', 'nonsense'],
    ['wrong-schema', 'nonsense'],
    ['out-of-enum', 'nonsense'],
    ['extra-text', 'nonsense'],
    ['text', 'nonsense'],
    ['refusal', 'refusal'],
    ['filtered', 'refusal'],
    ['empty', 'nonsense'],
    ['html', 'nonsense'],
    ['closed', 'unreachable'],
    ['hang', 'timeout'],
  ])(
    'when it does as in "%s", then a fault (%s) comes out within the limit, never a verdict',
    async (behaviour, kind) => {
      const from = Date.now();
      await expect(judge(behaviour)).rejects.toMatchObject({ name: 'ModelFault', kind });
      expect(Date.now() - from).toBeLessThan(LIMIT_MS + 500);
    },
  );

  it.each([
    ['unauthorised', 'rejected'],
    ['redirect', 'rejected'],
    ['limited-long', 'rate_limited'],
  ])(
    'when asking again cannot help ("%s"), then the fault (%s) comes out after one request',
    async (behaviour, kind) => {
      const word = unique();
      await expect(judge(behaviour, word)).rejects.toMatchObject({ kind });
      expect(await seen(word)).toHaveLength(1);
    },
  );

  it('when it fails late, then the work has no verdict either', async () => {
    await expect(judge('good,good,good,good,text')).rejects.toBeInstanceOf(ModelFault);
  });

  it('when nobody listens, then it is unreachable', async () => {
    const model = await configuredModel({ MODEL_BASE_URL: 'http://127.0.0.1:1/v1', MODEL_NAME: 'm' });
    const oracle = modelOracle(model as Model, hasty);
    await expect(oracle(BRIEF, new AbortController().signal)).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('when the judging is given up, then the fault comes out at once', async () => {
    const from = Date.now();
    const oracle = modelOracle(await modelThat('hang'), platform);
    await expect(oracle(BRIEF, AbortSignal.timeout(100))).rejects.toMatchObject({ kind: 'timeout' });
    expect(Date.now() - from).toBeLessThan(1_500);
  });
});

describe('given the settings', () => {
  it.each([
    ['nothing', {}],
    ['a name without a place', { MODEL_NAME: 'm' }],
    ['a place without a name', { MODEL_BASE_URL: 'http://127.0.0.1:1/v1' }],
    ['empty values', { MODEL_BASE_URL: '', MODEL_NAME: '' }],
  ])('when they hold %s, then there is no model', async (_, settings) => {
    expect(await configuredModel(settings)).toBeNull();
  });
});
