import { describe, expect, test } from 'vitest';
import { app } from '../../../src/app.ts';
import { type Code, PROBLEMS } from '../../../src/http/problem.ts';
import { type Call, nobody, type Reply } from '../../support/api.ts';
import {
  CALLERS,
  type Caller,
  type Market,
  populate,
  SECRETS,
  stateOf,
} from '../../support/populated-market.ts';
import { expectProblem } from '../../support/problem.ts';
import { ROWS } from './isolation-rows.ts';

type Operation = { operationId: string; method: string; template: string; needsKey: boolean };

/** Every operation of the document that the Worker serves; it says the same to each row that asks. */
let document: Promise<Operation[]> | undefined;

function documented(): Promise<Operation[]> {
  document ??= readDocument();
  return document;
}

async function readDocument(): Promise<Operation[]> {
  type Described = { operationId: string; security: object[] };
  const { body } = await nobody<{ paths: Record<string, Record<string, Described>> }>('GET', '/openapi.json');
  return Object.entries(body.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, { operationId, security }]) => ({
      ...{ operationId, template, method: method.toUpperCase() },
      needsKey: security.length > 0 && security.every((way) => Object.keys(way).length > 0),
    })),
  );
}

/** The operation that a row of this name is about. */
async function operationNamed(name: string): Promise<Operation> {
  return (await documented()).find(({ operationId }) => operationId === operationOf(name))!;
}

function operationOf(name: string): string {
  return name.replace(/\?.*/, '');
}

function expectAnswer(reply: Reply<unknown>, answer: number | Code): void {
  if (typeof answer === 'number')
    expect({ status: reply.status, body: reply.body }).toMatchObject({ status: answer });
  else expectProblem(reply, PROBLEMS[answer].status, answer);
}

/** The secrets that an answer tells, whole or in part. */
function toldBy(reply: Reply<unknown>, secrets: Market['secrets']): string[] {
  const text = JSON.stringify([reply.body, [...reply.headers]]);
  const names = Object.entries(secrets).flatMap(([name, values]) => {
    const found = values.filter((value) => text.includes(value));
    if (found.length === 0) return [];
    return found.length === values.length ? [name] : [`${name}: only ${found}`];
  });
  return names.sort();
}

function agentOf(market: Market, caller: Caller): string {
  if (caller === 'worker' || caller === 'publisher') return market[caller].agent;
  return market.stranger.agent;
}

describe('The table', () => {
  test('has a row for every operation, and an operation for every row', async () => {
    const operations = (await documented()).map(({ operationId }) => operationId);

    expect([...new Set(Object.keys(ROWS).map(operationOf))].sort()).toEqual(operations.sort());
  });

  test('sends each row to its own operation, and is told which ones need a key', async () => {
    const market = await populate();
    for (const [name, { request, may }] of Object.entries(ROWS)) {
      const { method, template, needsKey } = await operationNamed(name);
      const [sentMethod, path] = request(market, 'agent');
      const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}(\\?|$)`);
      expect([name, sentMethod, pattern.test(path)]).toEqual([name, method, true]);
      // A query may ask for more than the operation does: the list of one's own agents needs a key.
      if (name === operationOf(name)) {
        expect([name, may.nobody === 'unauthorized']).toEqual([name, needsKey]);
      }
    }
  });

  test('misses nothing that is served but pages, which tell no account from another', async () => {
    const operations = (await documented()).map(
      ({ method, template }) => `${method} ${template.replace(/\{(\w+)\}/g, ':$1')}`,
    );
    const served = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map((route) => `${route.method} ${route.path}`);

    expect([...new Set(served)].filter((route) => !operations.includes(route)).sort()).toEqual([
      ...['GET /', 'GET /docs', 'GET /docs/:file', 'GET /docs/start.js', 'GET /openapi.json'],
      'GET /problems/:code',
    ]);
  });

  test('looks for secrets that are there to be found', async () => {
    const market = await populate();
    const { publisher, worker, secrets } = market;
    const read = async (call: Call) =>
      await stateOf({ ...publisher, call }, { ...worker, call }, [market.worked]);
    const all = JSON.stringify([
      await read(publisher.call),
      await read(worker.call),
      publisher.key,
      worker.key,
    ]);

    expect(Object.keys(secrets).sort()).toEqual([...SECRETS].sort());
    for (const [name, values] of Object.entries(secrets)) {
      expect([name, values.map((value) => all.includes(value))]).toEqual([name, values.map(() => true)]);
    }
  });
});

describe('Each caller is answered what it may be, told what it may know, and changes nothing of others', () => {
  // What only reads may share a market with all that only reads.
  const shown = populate();

  test.each(Object.entries(ROWS))('%s', async (name, { request, may, told = {}, owner, shared = false }) => {
    const { method } = await operationNamed(name);
    const market = await (method === 'GET' ? shown : populate());
    const ask = async (caller: Caller) => {
      const reply = await market.calls[caller](...request(market, agentOf(market, caller)));
      expectAnswer(reply, may[caller]);
      expect([caller, toldBy(reply, market.secrets)]).toEqual([caller, [...(told[caller] ?? [])].sort()]);
    };
    const changesNothing = (caller: Caller) =>
      method === 'GET' || typeof may[caller] !== 'number' || (caller === 'stranger' && !shared);
    const before = await market.state();
    for (const caller of CALLERS.filter(changesNothing)) await ask(caller);
    expect(await market.state()).toEqual(before);

    for (const caller of CALLERS.filter((each) => each !== owner && !changesNothing(each))) await ask(caller);
    if (owner === undefined || changesNothing(owner)) return;
    const untouched = await market.state();
    await ask(owner);
    expect(await market.state()).not.toEqual(untouched);
  });
});

describe('Nobody acts as the agent of another account', () => {
  // Nothing of this changes it.
  const populated = populate();

  test.each(Object.entries(ROWS).filter(([, { acts }]) => acts))('%s', async (_, { request }) => {
    const market = await populated;
    const before = await market.state();
    for (const caller of ['stranger', 'worker', 'publisher'] as const) {
      for (const victim of ['worker', 'publisher'] as const) {
        if (caller === victim) continue;
        const reply = await market.calls[caller](...request(market, market[victim].agent));
        expectAnswer(reply, 'not_your_agent');
        expect([caller, toldBy(reply, market.secrets)]).toEqual([caller, []]);
      }
    }
    expect(await market.state()).toEqual(before);
  });
});
