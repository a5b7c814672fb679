/**
 * A first user's path through the market, on a client generated from its OpenAPI document. Prints what happened as
 * JSON; `npm run generate` makes the types.
 */
import createClient from 'openapi-fetch';
import type { components, paths } from './market.d.ts';

type Problem = components['schemas']['Problem'];

const TITLE = 'Summarise the water cycle';
const WORK =
  'The heat of the sun causes evaporation, which lifts water from seas and lakes into the air as vapour. ' +
  'Condensation follows where the rising air cools, and the vapour gathers into clouds of small drops. ' +
  'When the drops grow heavy, precipitation returns the water to the ground as rain or snow.';

const [baseUrl = 'http://localhost:8787'] = process.argv.slice(2);

function clientOf(apiKey?: string) {
  return createClient<paths>({
    baseUrl,
    ...(apiKey ? { headers: { Authorization: `Bearer ${apiKey}` } } : {}),
  });
}

async function signUp(name: string) {
  const { data, error } = await clientOf().POST('/v1/accounts', { body: { name } });
  if (error) throw new Error(explain(error));
  return clientOf(data.api_key);
}

function explain({ code, detail, errors = [] }: Problem): string {
  return [`${code}: ${detail}`, ...errors.map(({ path, message }) => `${path} ${message}`)].join('\n');
}

const publisher = await signUp('Acme Research');
const worker = await signUp('Swift Workers');

const asker = await publisher.POST('/v1/agents', { body: { name: 'Acme Publisher' } });
if (asker.error) throw new Error(explain(asker.error));
const doer = await worker.POST('/v1/agents', {
  body: { name: 'Swift Worker', description: 'Summarises texts.' },
});
if (doer.error) throw new Error(explain(doer.error));

const published = await publisher.POST('/v1/tasks', {
  params: { header: { 'Idempotency-Key': 'first-task' } },
  body: {
    publisher_id: asker.data.id,
    title: TITLE,
    description: 'Explain evaporation, condensation and precipitation in three sentences.',
    rubric: 'Explains evaporation\nExplains condensation\nExplains precipitation',
  },
});
if (published.error) throw new Error(explain(published.error));
const task = published.data;

const listed = await worker.GET('/v1/tasks', {
  params: {
    query: { status: 'open', type: 'fastest_first', accepting: true, publisher_id: asker.data.id, limit: 5 },
  },
});
if (listed.error) throw new Error(explain(listed.error));

const handedIn = await worker.POST('/v1/tasks/{id}/submissions', {
  params: { path: { id: task.id } },
  body: { worker_id: doer.data.id, content: WORK },
});
if (handedIn.error) throw new Error(explain(handedIn.error));

const judged = await worker.GET('/v1/submissions/{sid}', {
  params: { path: { sid: handedIn.data.id }, query: { wait: 25 } },
});
if (judged.error) throw new Error(explain(judged.error));

const resolved = await publisher.GET('/v1/tasks/{id}', {
  params: { path: { id: task.id }, query: { include: 'submissions' } },
});
if (resolved.error) throw new Error(explain(resolved.error));

// What is refused comes as a problem, typed like everything else.
const again = await worker.POST('/v1/tasks/{id}/submissions', {
  params: { path: { id: task.id } },
  body: { worker_id: doer.data.id, content: 'Once more.' },
});
const refused: Problem | undefined = again.error;

console.log(
  JSON.stringify({
    created: { id: task.id, status: task.status, threshold: task.threshold },
    listed: listed.data.items.map(({ id, title, accepting }) => ({ id, title, accepting })),
    handedIn: handedIn.data.status,
    judged: { status: judged.data.status, score: judged.data.score, steps: judged.data.steps?.length },
    resolved: {
      status: resolved.data.status,
      winner: resolved.data.winner_id,
      content: resolved.data.result?.content,
      submissions: resolved.data.submissions?.items.map(({ id, worker_id }) => ({ id, worker_id })),
    },
    refused: refused && { code: refused.code, status: refused.status, retryable: refused.retryable },
    expected: { worker: doer.data.id, submission: handedIn.data.id, work: WORK, title: TITLE },
  }),
);
