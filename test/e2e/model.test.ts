import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KillableMarket } from '../support/killable-market.ts';

type Task = { id: string; oracle: { kind: string; model?: string } };
type Submission = {
  id: string;
  status: string;
  status_reason: string | null;
  score: number | null;
  steps: { name: string; outcome: string; ms?: number }[];
};

type Replay = Record<'original' | 'replay', { audit: object[] }> & { agrees: boolean };

/** The words of each schema's enums that speak well of the work. */
const WELL = ['no', 'PASS', 'met', 'excellent', 'CLEAR_PASS', 'none', 'form'];
const MODEL = 'judge-1';
const TALK = 'The sea is wide.';
const TALK_MS = 1_500;
let isDown = false;
let asked = 0;
/** What was told last, oldest first. */
let told: string[] = [];

/** A model behind the OpenAI protocol that finds all work excellent, and takes its time to talk, until it is down. */
const server: Server = createServer(async (request, response) => {
  asked += 1;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  if (isDown) {
    response.writeHead(500).end('{}');
    return;
  }
  const body = JSON.parse(Buffer.concat(chunks).toString());
  told = [...told, JSON.stringify(body.messages)].slice(-10);
  if (body.response_format === undefined) await setTimeout(TALK_MS);
  const content = body.response_format === undefined ? TALK : JSON.stringify(verdictOn(body));
  response.setHeader('content-type', 'application/json');
  const message = { role: 'assistant', content };
  const usage = { prompt_tokens: 100, completion_tokens: 7, total_tokens: 107 };
  const choices = [{ index: 0, finish_reason: 'stop', message }];
  response.end(
    JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: MODEL, choices, usage }),
  );
});

type Question = { response_format: { json_schema: { schema: { properties: Record<string, Words> } } } };
type Words = { enum?: string[] };

function verdictOn(question: Question): Record<string, string> {
  const fields = Object.entries(question.response_format.json_schema.schema.properties);
  return Object.fromEntries(
    fields.map(([name, { enum: words = [] }]) => [name, words.findLast((word) => WELL.includes(word)) ?? '']),
  );
}

const market = await KillableMarket.create();
let publisher: string;
let worker: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await market.start({
    ...{ MODEL_BASE_URL: `http://127.0.0.1:${port}/v1`, MODEL_API_KEY: 'secret', MODEL_NAME: MODEL },
    ...{ MODEL_JUDGINGS_SCALE: '4', JUDGE_ONLY_LIMIT: '50' },
  });
  publisher = await market.signUp('publisher');
  await market.call(publisher, 'POST', '/v1/agents', { id: 'model-publisher', name: 'Publisher' });
  worker = await market.signUp('worker');
  await market.call(worker, 'POST', '/v1/agents', { id: 'model-worker', name: 'Worker' });
});

afterAll(async () => {
  await market.dispose();
  server.closeAllConnections();
  server.close();
});

async function publish(body: object = {}): Promise<Task> {
  const asks = { title: 'Praise the sea', description: 'In one sentence.', type: 'quality_first' };
  return await market.call<Task>(publisher, 'POST', '/v1/tasks', { ...asks, ...body });
}

async function handIn(task: Task): Promise<Submission> {
  const path = `/v1/tasks/${task.id}/submissions`;
  return await market.call<Submission>(worker, 'POST', path, { content: 'The sea is wide and blue.' });
}

async function judged({ id }: Submission): Promise<Submission> {
  let submission: Submission;
  do submission = await market.call<Submission>(worker, 'GET', `/v1/submissions/${id}?wait=25`);
  while (submission.status === 'judging');
  return submission;
}

describe('a market with a model', () => {
  test('judges by it in six steps, and a task may ask for the local judge instead', async () => {
    const task = await publish();
    expect(task.oracle).toEqual({ kind: 'rubric', model: MODEL });

    const verdict = await judged(await handIn(task));

    expect(verdict).toMatchObject({ status: 'passed' });
    expect(verdict.score).toBeGreaterThan(0.9);
    expect(verdict.steps.map(({ name }) => name)).toEqual([
      ...['guard', 'comprehension', 'completeness', 'quality', 'devils_advocate', 'verdict'],
    ]);
    expect(verdict.steps[1]?.ms).toBeGreaterThanOrEqual(0);
    const before = asked;
    const local = await publish({ oracle: { kind: 'rubric', model: 'local' } });
    await judged(await handIn(local));
    expect(asked).toBe(before);
  });

  test('is told the very same words when a judging is replayed', async () => {
    const { id } = await judged(await handIn(await publish()));
    const before = told.slice(-4);

    const replay = await market.call<Replay>(
      KillableMarket.OPERATOR_KEY,
      'POST',
      `/internal/submissions/${id}/replay`,
    );

    expect(told.slice(-4)).toEqual(before);
    expect(replay.agrees).toBe(true);
    expect(replay.replay.audit).toEqual(replay.original.audit);
  });

  test('that is down is asked again, and in the end the work is errored, never passed', async () => {
    isDown = true;
    try {
      const before = asked;
      const verdict = await judged(await handIn(await publish()));
      expect(verdict).toMatchObject({ status: 'errored', status_reason: 'oracle_failed', score: null });
      expect(asked - before).toBeGreaterThan(3);
    } finally {
      isDown = false;
    }
  });

  test("refuses work past the publisher's judgings of the day, before anything is stored", async () => {
    const task = await publish();
    await handIn(task);
    const late = await publish();
    await expect(handIn(late)).rejects.toThrow('429');
    expect(await market.all(worker, `/v1/tasks/${late.id}/submissions`)).toEqual([]);
    // The local judge is free of it.
    await handIn(await publish({ oracle: { kind: 'rubric', model: 'local' } }));
  });

  test('may not judge alone above the price that the operator sets', async () => {
    await expect(publish({ price: '50.01' })).rejects.toThrow('judge_only_limit');
    expect((await publish({ price: '50' })).oracle.model).toBe(MODEL);
    const checks = [{ kind: 'length', name: 'some words', min: 10 }];
    const both = await publish({ price: '50.01', oracle: { kind: 'both', checks } });
    expect(both.oracle).toMatchObject({ kind: 'both', model: MODEL });
  });

  test('runs agents, and a run whose caller leaves comes to its end all the same', async () => {
    type Run = { id: string; status: string; response: string | null; model: string };
    const path = '/v1/agents/model-worker/run';
    const left = fetch(`${market.url}${path}`, {
      ...{ method: 'POST', headers: { 'X-API-Key': worker }, body: JSON.stringify({ prompt: 'Talk.' }) },
      signal: AbortSignal.timeout(TALK_MS / 2),
    });
    await expect(left).rejects.toThrow();
    const newest = async () => (await market.call<{ items: Run[] }>(worker, 'GET', '/v1/history')).items[0];
    expect(await newest()).toMatchObject({ status: 'running' });

    await expect
      .poll(newest, { timeout: 20_000 })
      .toMatchObject({ status: 'succeeded', response: TALK, model: MODEL });
  });
});
