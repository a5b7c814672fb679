import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { KillableMarket } from '../support/killable-market.ts';

type Job = {
  id: string;
  status: string;
  attempt: number;
  result: { run_id: string; response: string } | null;
  error: string | null;
  finished_at: string | null;
};
type Run = {
  id: string;
  prompt: string;
  status: string;
  response: string | null;
  error: { code: string } | null;
};

const JOBS = 12;
const MAX_ATTEMPTS = 5;
/** The server is killed when the model has replied so often. */
const KILLED_AT = 4;
/** The most jobs that a project of the highest tier may run at once. */
const SLOTS = 5;
const REPLIES_AFTER_MS = 400;
const LEASE_SECONDS = 5;
const ENDS = ['job.succeeded', 'job.failed', 'job.cancelled'];
const INTERRUPTED = { code: 'interrupted' };

/** What the model replied to each prompt, and how often it was asked. */
const asked = new Map<string, number>();
const replies = new Map<string, string[]>();
/** Those it keeps waiting. */
const kept: { prompt: string; response: ServerResponse }[] = [];

/** A model behind the OpenAI protocol that takes its time, never says the same twice, and leaves some without a reply. */
const model = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { messages } = JSON.parse(Buffer.concat(chunks).toString());
  const prompt: string = messages.at(-1).content;
  asked.set(prompt, timesAsked(prompt) + 1);
  if (!prompt.startsWith('Slow')) {
    kept.push({ prompt, response });
    return;
  }
  await sleep(REPLIES_AFTER_MS);
  reply(prompt, response);
});

function reply(prompt: string, response: ServerResponse): void {
  const content = `${prompt}: reply ${repliesTo(prompt).length + 1}`;
  replies.set(prompt, [...repliesTo(prompt), content]);
  response.setHeader('content-type', 'application/json');
  const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }];
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  response.end(
    JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'm', choices, usage }),
  );
}

function timesAsked(prompt: string): number {
  return asked.get(prompt) ?? 0;
}

function repliesTo(prompt: string): string[] {
  return replies.get(prompt) ?? [];
}

const market = await KillableMarket.create();
afterAll(async () => {
  await market.dispose();
  model.closeAllConnections();
  model.close();
});

async function start(): Promise<void> {
  const { port } = model.address() as AddressInfo;
  await market.start({
    ...{ MODEL_BASE_URL: `http://127.0.0.1:${port}/v1`, MODEL_API_KEY: 'secret', MODEL_NAME: 'm' },
    RUN_LEASE_SECONDS: String(LEASE_SECONDS),
  });
}

async function enqueue(key: string, prompt: string, max_attempts: number): Promise<string> {
  const work = { type: 'agent.run', agent_id: 'kill-clerk', project_id: 'kill' };
  const job = { ...work, payload: { prompt }, max_attempts };
  return (await market.call<Job>(key, 'POST', '/v1/jobs', job)).id;
}

/** How a job ended, once it has. */
async function outcome(key: string, id: string): Promise<Job> {
  let job: Job;
  do job = await market.call<Job>(key, 'GET', `/v1/jobs/${id}?wait=25`);
  while (job.finished_at === null);
  const { status, attempt, result, error, finished_at } = job;
  return { id, status, attempt, result, error, finished_at };
}

/** All that was ever told of a job that has ended: the types of its events. */
async function eventsOf(key: string, id: string): Promise<string[]> {
  const headers = { Authorization: `Bearer ${key}`, 'Last-Event-ID': '0' };
  const told = await (await fetch(`${market.url}/v1/jobs/${id}/stream`, { headers })).text();
  return [...told.matchAll(/^event: (.+)$/gm)].map(([, type = '']) => type);
}

it('the server killed with SIGKILL while it does agent runs: every job ends exactly once, within its attempts, and no slot stays taken', async () => {
  await new Promise<void>((listening) => model.listen(0, '127.0.0.1', listening));
  await start();
  const key = await market.signUp('runs-kill');
  await market.call(key, 'POST', '/v1/agents', { id: 'kill-clerk', name: 'Clerk' });
  // The model leaves these two without a reply, so that the kill takes an attempt of both for sure.
  const only = await enqueue(key, 'Only', 1);
  const again = await enqueue(key, 'Again', 2);
  const slow = new Map<string, string>();
  for (let i = 1; i <= JOBS; i += 1) slow.set(`Slow ${i}`, await enqueue(key, `Slow ${i}`, MAX_ATTEMPTS));

  while (kept.length < 2 || replies.size < KILLED_AT) await sleep(5);
  await market.kill();
  kept.splice(0);
  const repliedBefore = replies.size;
  await start();
  // Nobody asks for any job: the platform alone goes on.
  while (kept.length < 1) await sleep(20);
  for (const { prompt, response } of kept.splice(0)) reply(prompt, response);
  const outcomes = new Map<string, Job>();
  for (const [prompt, id] of [['Only', only], ['Again', again], ...slow] as const) {
    outcomes.set(prompt, await outcome(key, id));
  }

  const runs = Map.groupBy(await market.all<Run>(key, '/v1/history'), ({ prompt }) => prompt);
  const retried = [...outcomes.values()].filter(({ attempt }) => attempt > 1).length;
  console.log(`${repliedBefore} of ${outcomes.size} replies before the kill, ${retried} jobs tried again`);
  for (const [prompt, { id, status, attempt, result, error }] of outcomes) {
    const events = await eventsOf(key, id);
    expect(events.filter((type) => ENDS.includes(type))).toEqual([`job.${status}`]);
    expect(events.filter((type) => type === 'job.claimed')).toHaveLength(attempt);
    // An attempt has one run at most, and asks its model at most once.
    const had = runs.get(prompt) ?? [];
    expect(had.length).toBeGreaterThanOrEqual(1);
    expect(had.length).toBeLessThanOrEqual(attempt);
    expect(timesAsked(prompt)).toBeLessThanOrEqual(attempt);
    // What the job came to is what its one run came to that was not cut short.
    const done = had.filter((run) => run.status === 'succeeded');
    expect(done.map(({ id, response }) => ({ run_id: id, response }))).toEqual(
      status === 'succeeded' ? [{ run_id: result?.run_id, response: result?.response }] : [],
    );
    if (prompt === 'Only') {
      expect({ status, attempt, result, error }).toEqual({
        ...{ status: 'failed', attempt: 1, result: null, error: 'The lease ran out on the last attempt.' },
      });
    } else {
      expect({ status, error }).toEqual({ status: 'succeeded', error: null });
      expect(repliesTo(prompt)).toContain(result?.response);
      expect(attempt).toBeLessThanOrEqual(prompt === 'Again' ? 2 : MAX_ATTEMPTS);
      for (const run of had) {
        if (run.status !== 'succeeded') expect(run).toMatchObject({ status: 'failed', error: INTERRUPTED });
      }
    }
  }
  expect([...runs.keys()].sort()).toEqual([...outcomes.keys()].sort());
  expect(outcomes.get('Again')).toMatchObject({ attempt: 2 });

  // All slots are free: as many jobs as there are run at the same time.
  const later = new Map<string, string>();
  for (let i = 1; i <= SLOTS; i += 1) later.set(`Later ${i}`, await enqueue(key, `Later ${i}`, 1));
  while (kept.length < SLOTS) await sleep(20);
  for (const { prompt, response } of kept.splice(0)) reply(prompt, response);
  for (const id of later.values()) {
    expect(await outcome(key, id)).toMatchObject({ status: 'succeeded', attempt: 1 });
  }
  // And what had ended stays as it was.
  for (const { id, ...ended } of outcomes.values()) expect(await outcome(key, id)).toEqual({ id, ...ended });
});
