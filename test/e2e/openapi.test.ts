import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { app } from '../../src/app.ts';
import { type Code, PROBLEMS, publicCode } from '../../src/http/problem.ts';
import { ownMarket } from '../support/own-market.ts';

type Media = { schema: object; example?: unknown; examples?: Record<string, { value: { code: string } }> };
type Answer = { description: string; headers?: object; content?: Record<string, Media> };
type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { required: boolean; content: Record<string, Media> };
  responses: Record<string, Answer>;
  security: Record<string, string[]>[];
};
type Document = {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
};
type Listed = { method: string; path: string; operation: Operation };

const ROOT = resolve(import.meta.dirname, '../..');
const REDOCLY = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
/** Addresses for people, and the document itself. */
const PAGES = ['GET /', 'GET /docs', 'GET /docs/start.js', 'GET /docs/{file}', 'GET /problems/{code}'];
/** Codes that no operation answers, because what answers them is no operation. */
const GENERAL = ['method_not_allowed'];

const market = ownMarket({ OPERATOR_KEY: 'operator-of-the-test' });
let text = '';
let document: Document;
let operations: Listed[];

beforeAll(async () => {
  text = await (await fetch(`${market().url}/openapi.json`)).text();
  document = JSON.parse(text);
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
});

it('passes a strict linter without an error or a warning', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'agent-market-lint-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, text);
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [REDOCLY, 'lint', file, '--format', 'json', '--max-problems', '1000'],
    { cwd: ROOT, env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  ).catch((error) => error);
  await rm(folder, { recursive: true });
  const { totals, problems } = JSON.parse(stdout || JSON.stringify({ problems: stderr }));
  expect(problems).toEqual([]);
  expect(totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});

it('says of every operation what it is, what it takes and what it answers', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const tags = document.tags.map(({ name }) => name);
  for (const { method, path, operation } of operations) {
    const { operationId, summary, requestBody, responses } = operation;
    const where = `${method} ${path}`;
    expect(operationId, where).toMatch(/^[a-z][a-zA-Z]+$/);
    expect(summary, where).toMatch(/^[A-Z].+[^.]$/);
    expect(operation.tags, where).toHaveLength(1);
    expect(tags, where).toContain(operation.tags[0]);
    if (requestBody) expect(requestBody.content['application/json']?.example, where).toBeDefined();
    const successes = Object.keys(responses).filter((status) => status.startsWith('2'));
    const [success = ''] = successes;
    const answer = responses[success]!;
    const [mediaType] = Object.keys(answer.content ?? {});
    // A stream that nothing can follow in answers 204.
    expect(successes, where).toEqual(mediaType === 'text/event-stream' ? ['200', '204'] : [success]);
    if (success === '204') expect(mediaType, where).toBeUndefined();
    else expect(answer.content?.[mediaType ?? '']?.example, where).toBeDefined();
    if (success === '201') expect(answer.headers, where).toHaveProperty('Location');
    for (const [status, { headers, content }] of Object.entries(responses)) {
      expect(headers, where).toHaveProperty('X-Request-Id');
      if (Number(status) < 400) continue;
      expect(content?.['application/problem+json']?.schema).toEqual({ $ref: '#/components/schemas/Problem' });
      if (status === '503') expect(headers, where).toHaveProperty('Retry-After');
      if (status === '401') expect(headers, where).toHaveProperty('WWW-Authenticate');
    }
  }
});

it('tells what an idempotency key and an entity tag do', () => {
  const of = (id: string) => operations.find(({ operation }) => operation.operationId === id)!.operation;
  for (const id of ['createAgent', 'createTask', 'createSubmission']) {
    expect(of(id).parameters, id).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key' }));
    expect(of(id).responses['201']?.headers, id).toHaveProperty('Idempotent-Replayed');
  }
  expect(of('createKey').parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key' }));
  expect(codesOf(of('createKey'))).toContain('409 already_created');
  expect(of('getTask').parameters).toContainEqual(expect.objectContaining({ name: 'If-None-Match' }));
  expect(of('getTask').responses['200']?.headers).toHaveProperty('ETag');
  expect(of('getTask').responses).toHaveProperty('304');
  expect(of('streamTask').parameters).toContainEqual(expect.objectContaining({ name: 'Last-Event-ID' }));
});

it('lists all that is served, and nothing else', () => {
  const served = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  const documented = operations.map(({ method, path }) => `${method} ${path}`);
  const expected = [...documented, ...PAGES, 'GET /openapi.json'];
  expect([...new Set(served)].sort()).toEqual(expected.sort());
});

it('names every code of the one table, with the status that the table gives it', () => {
  const documented = new Set([...operations.flatMap(({ operation }) => codesOf(operation))]);
  const table = Object.entries(PROBLEMS)
    .filter(([code]) => !GENERAL.includes(code))
    .map(([code, { status }]) => `${status} ${publicCode(code as Code)}`);
  expect([...documented].sort()).toEqual(table.sort());
});

it('answers nothing that it does not list, whatever it is sent', async () => {
  const nowhere = await send('/v1/nowhere', { method: 'GET' });
  const operator = 'operator-of-the-test';
  const { content: prober } = await send('/v1/accounts', { method: 'POST', body: '{"name":"Prober"}' });
  // It is to send far more in a minute than a new account may.
  const raised = { method: 'PUT', headers: { 'X-API-Key': operator }, body: '{"tier":"scale"}' };
  expect((await send(`/internal/accounts/${prober.account.id}`, raised)).answer.status).toBe(200);
  const keys = [null, 'am_typo', prober.api_key, operator];
  const bodies = ['{', '{}', '[1]', '{"unknown":1}', '"x"'.padEnd(1_100_000)];
  const seen = new Set<string>();

  for (const { method, path, operation } of operations) {
    const listed = codesOf(operation);
    const address = path.replaceAll(/\{\w+\}/g, 'made-up');
    const addresses = [
      address,
      path.replaceAll(/\{\w+\}/g, '%00'),
      `${address}?limit=0&wait=x&cursor=made-up`,
    ];
    const bodiesOf = operation.requestBody ? bodies : [null];
    const requests = [...new Set(addresses)].flatMap((target) =>
      keys.flatMap((key) => bodiesOf.map((body) => ({ target, key, body }))),
    );
    await Promise.all(
      requests.map(async ({ target, key, body }) => {
        const headers = { 'Content-Type': 'application/json', ...(key && { 'X-API-Key': key }) };
        const { answer, content } = await send(target, { method, headers, body });
        const sent = `${method} ${target} as ${key} with ${body?.slice(0, 20)}`;
        expect(answer.status, sent).not.toBe(500);
        expect(answer.headers.get('X-Request-Id'), sent).toBeTruthy();
        if (answer.ok) {
          expect(operation.responses, sent).toHaveProperty(String(answer.status));
          return;
        }
        expect(answer.headers.get('Content-Type'), sent).toBe('application/problem+json');
        expect(content.detail, sent).not.toBe(nowhere.content.detail);
        expect(listed, sent).toContain(`${answer.status} ${content.code}`);
        seen.add(content.code);
      }),
    );
  }
  expect([...seen].sort()).toEqual([
    ...['account_required', 'chain_not_connected', 'invalid_request', 'not_found', 'operator_only'],
    ...['payload_too_large', 'unauthorized', 'unreadable_json'],
  ]);
});

async function send(target: string, init: RequestInit) {
  const answer = await fetch(`${market().url}${target}`, init);
  const body = await answer.text();
  return { answer, content: body === '' ? null : JSON.parse(body) };
}

function codesOf({ responses }: Operation): string[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const examples = content?.['application/problem+json']?.examples ?? {};
    return Object.values(examples).map(({ value }) => `${status} ${value.code}`);
  });
}
