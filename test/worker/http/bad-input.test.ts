import { env, exports } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import {
  type Call,
  inMs,
  newTool,
  nobody,
  operator,
  publish,
  raiseLimit,
  readAccount,
  signUpAgent,
  submit,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const MIB = 1024 * 1024;
const MANUAL = { oracle: { kind: 'manual' } };

/** The values that fields of each kind refuse; NUL and lone surrogates come on top in every text. */
const BAD = {
  text: [5, true, [], ['x'], {}, null, '\0', 'a\0b', '\ud800', 'a\udc00b', '\ud83e'],
  nullableText: [5, true, [], {}, '\0', '\ud800'],
  id: [5, true, [], {}, null, 'x'.repeat(65), '\0', '\ud800'],
  choice: [5, true, [], {}, null, '', 'nonsense', '\0', '\ud800', '__proto__'],
  share: ['0.5', true, [], {}, null, -0.01, 1.01, Number.MAX_VALUE],
  nullableShare: ['0.5', true, [], {}, -0.01, 1.01],
  count: ['1', true, [], {}, null, 0, -1, 1.5, 10_001, Number.MAX_SAFE_INTEGER],
  oracle: [5, true, [], {}, null, 'manual', { kind: 'x' }, { kind: null }, { kind: 'manual', extra: 1 }],
  price: [
    ...[true, [], {}, null, '', 'abc', '-1', '1e3', '0.0000001', '1000000.000001', '1000001', '+1', ' 1'],
    ...['1.', '.5', '0x10', '١', '1,5', 'NaN', '0'.repeat(30), '\0', -1, 1e-7, 1e21, 1_000_000.5],
  ],
  deadline: [
    ...[5, true, [], {}, null, '', 'tomorrow', '2026-13-01T00:00:00Z', '2027-02-30T00:00:00Z', '2027-01-01'],
    ...['2027-01-01T00:00:00', '2027-01-01T24:00:00Z', '2027-01-01T00:00:00+24:00', '9999-12-31T23:59:59Z'],
    ...[
      '2020-01-01T00:00:00Z',
      '0000-01-01T00:00:00Z',
      '+275760-09-13T00:00:00Z',
      '\0',
      inMs(367 * 86_400_000),
    ],
    ...[inMs(-1), '2027-01-01T00:00:00Z\n', '2027-01-01t00:00:00z;', '1e999'],
  ],
  toolIds: [5, true, {}, null, 'tool', [5], [null], [''], ['\0'], ['\ud800'], [['x']], ['a', 'a'], Array(33)],
  inputSchema: [
    ...[
      5,
      true,
      [],
      null,
      'object',
      {},
      { type: 'string' },
      { type: ['object'] },
      { type: 'object', nonsense: 1 },
    ],
    ...[
      { type: 'object', properties: 1 },
      { type: 'object', description: '\0' },
      { type: 'object', $ref: '#' },
    ],
  ],
  endpoint: [5, true, [], {}, '', 'nonsense', 'http://tools.acme.dev/', 'https://127.0.0.1/', '\0', '\ud800'],
  content: ['\0', 'a\ud800', ['\udfff'], { '\0': 1 }, { 'a\ud800': 1 }, [{ a: ['\0'] }]],
} as const;

type Kind = keyof typeof BAD;

type Route = {
  readonly method: string;
  readonly path: (market: Market) => string;
  readonly as: 'nobody' | 'account' | 'worker' | 'operator';
  readonly good: Record<string, unknown>;
  readonly required: readonly string[];
  readonly fields: Record<string, Kind>;
};

const AGENT_FIELDS: Record<string, Kind> = {
  ...{
    name: 'text',
    role: 'text',
    description: 'text',
    instructions: 'text',
    wallet_address: 'nullableText',
    tool_ids: 'toolIds',
  },
};

const TOOL_FIELDS: Record<string, Kind> = {
  ...{ name: 'text', description: 'text', input_schema: 'inputSchema', endpoint: 'endpoint' },
};

const ROUTES: Record<string, Route> = {
  createAccount: {
    ...{ method: 'POST', path: () => '/v1/accounts', as: 'nobody', good: { name: 'Acme' } },
    ...{ required: ['name'], fields: { name: 'text' } },
  },
  createKey: {
    ...{ method: 'POST', path: () => '/v1/account/keys', as: 'account', good: { name: 'ci' } },
    ...{ required: ['name'], fields: { name: 'text' } },
  },
  createAgent: {
    ...{ method: 'POST', path: () => '/v1/agents', as: 'account', good: { name: 'Agent' } },
    ...{ required: ['name'], fields: { ...AGENT_FIELDS, id: 'text' } },
  },
  updateAgent: {
    ...{ method: 'PUT', path: ({ agent }) => `/v1/agents/${agent}`, as: 'account', good: { name: 'Agent' } },
    ...{ required: [], fields: AGENT_FIELDS },
  },
  createTool: {
    ...{ method: 'POST', path: () => '/v1/tools', as: 'account', good: { name: 'Tool', description: '' } },
    ...{ required: ['name', 'description'], fields: TOOL_FIELDS },
  },
  updateTool: {
    ...{ method: 'PUT', path: ({ tool }) => `/v1/tools/${tool}`, as: 'account', good: { name: 'Tool' } },
    ...{ required: [], fields: TOOL_FIELDS },
  },
  createTask: {
    ...{ method: 'POST', path: () => '/v1/tasks', as: 'account' },
    ...{ good: { title: 'T', description: 'D' }, required: ['title', 'description'] },
    fields: {
      ...{ title: 'text', description: 'text', rubric: 'nullableText', artifact_type: 'text' },
      ...{ type: 'choice', visibility: 'choice', settle_by: 'choice', oracle: 'oracle', publisher_id: 'id' },
      ...{ threshold: 'share', min_reputation: 'nullableShare', price: 'price', deadline: 'deadline' },
      ...{ max_revisions: 'count', max_submissions: 'count' },
    },
  },
  createSubmission: {
    ...{ method: 'POST', path: ({ task }) => `/v1/tasks/${task}/submissions`, as: 'worker' },
    ...{ good: { content: 'Work' }, required: ['content'], fields: { content: 'content', worker_id: 'id' } },
  },
  setTier: {
    ...{ method: 'PUT', path: ({ account }) => `/internal/accounts/${account}`, as: 'operator' },
    ...{ good: { tier: 'free' }, required: ['tier'], fields: { tier: 'choice' } },
  },
  askFaucet: {
    ...{ method: 'POST', path: () => '/v1/account/faucet', as: 'account', good: { amount: '1' } },
    ...{ required: ['amount'], fields: { amount: 'price' } },
  },
  createDeposit: {
    ...{ method: 'POST', path: () => '/v1/account/deposits', as: 'account' },
    ...{ good: { tx_hash: `0x${'5f'.repeat(32)}` }, required: ['tx_hash'], fields: { tx_hash: 'text' } },
  },
  createWithdrawal: {
    ...{ method: 'POST', path: () => '/v1/account/withdrawals', as: 'account', good: { amount: '1' } },
    ...{ required: ['amount'], fields: { amount: 'price', agent_id: 'text' } },
  },
  creditAccount: {
    ...{ method: 'POST', path: ({ account }) => `/internal/accounts/${account}/credits`, as: 'operator' },
    ...{ good: { amount: '1', reference: 'r' }, required: ['amount', 'reference'] },
    fields: { amount: 'price', reference: 'text' },
  },
  scoreSubmission: {
    ...{ method: 'POST', path: ({ work }) => `/internal/submissions/${work}/score`, as: 'operator' },
    ...{ good: { score: 0.1 }, required: ['score'], fields: { score: 'share', feedback: 'text' } },
  },
};

type Market = Awaited<ReturnType<typeof open>>;

async function open() {
  const [account, worker] = [await signUpAgent(), await signUpAgent()];
  for (const each of [account, worker]) await raiseLimit(each);
  const task = (await publish(account, { ...MANUAL, type: 'quality_first', max_revisions: 100 })).id;
  const work = (await submit(worker, task)).id;
  const tool = await newTool(account);
  const calls: Record<Route['as'], Call> = { nobody, operator, account: account.call, worker: worker.call };
  const keys = { nobody: null, operator: env.OPERATOR_KEY, account: account.key, worker: worker.key };
  const reads = [
    '/v1/account/keys',
    '/v1/account/transfers',
    '/v1/agents?mine=true',
    '/v1/tools',
    `/v1/tasks?publisher_id=${account.agent}`,
  ];
  /** All that a request could have changed. */
  const state = async () => [
    await readAccount(account),
    ...(await Promise.all(reads.map(async (path) => (await account.call('GET', path)).body))),
    (await operator('GET', `/v1/tasks/${task}?include=submissions`)).body,
    (await env.BOOKS.prepare('SELECT count(*) AS accounts FROM accounts').all()).results,
  ];
  return { account: account.id, agent: account.agent, tool, task, work, calls, keys, state };
}

const market = open();

describe.each(Object.entries(ROUTES))('%s', (_, route) => {
  const send = async (body: unknown, headers?: Record<string, string>) => {
    const { calls } = await market;
    return await calls[route.as](route.method, route.path(await market), body, headers);
  };
  /** Sends every body, each of which is to be refused with the status, and expects that nothing has changed. */
  const refuses = async (status: number, code: Parameters<typeof expectProblem>[2], bodies: unknown[]) => {
    const { state } = await market;
    const before = await state();
    for (const body of bodies) {
      const reply = await send(body);
      const sent = JSON.stringify(body ?? null).slice(0, 200);
      expect({ sent, status: reply.status }).toEqual({ sent, status });
      expectProblem(reply, status, code);
    }
    expect(await state()).toEqual(before);
  };
  const goodText = JSON.stringify(route.good);
  const withField = (field: string, json: string) =>
    `${goodText.slice(0, -1)},${JSON.stringify(field)}:${json}}`;

  test('a body that is no JSON is unreadable', async () => {
    await refuses(400, 'unreadable_json', [
      ...['{', '}', '{"a":}', 'undefined', '\0', "{'name':'x'}", 'name=x', '<xml/>', goodText.slice(0, -1)],
      ...[`${goodText}x`, `${goodText}${goodText}`, withField('x', 'NaN'), withField('x', 'Infinity'), '   '],
    ]);
  });

  test('a body that is not UTF-8 is unreadable, and not read as other text', async () => {
    const { keys } = await market;
    const key = keys[route.as];
    for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf]]) {
      const [start = '', end = ''] = withField('x', '"|"').split('|');
      const response = await exports.default.fetch(`https://market.test${route.path(await market)}`, {
        method: route.method,
        headers: key === null ? {} : { 'X-API-Key': key },
        body: new Blob([start, new Uint8Array(bytes), end]),
      });
      const { status, headers } = response;
      expectProblem({ status, headers, body: await response.json() }, 400, 'unreadable_json');
    }
  });

  test('no body at all is unreadable', async () => {
    await refuses(400, 'unreadable_json', [undefined, '']);
  });

  test('JSON that is no object, and one that lacks what is required, does not fit', async () => {
    const { required, good } = route;
    const lacking = required.map((field) =>
      Object.fromEntries(Object.entries(good).filter(([name]) => name !== field)),
    );
    await refuses(422, 'invalid_request', ['null', '[]', '"text"', '5', 'true', [good], ...lacking]);
  });

  test('a field that nobody knows is refused and named', async () => {
    const names = [
      'nonsense',
      'account_id',
      'created_at',
      'constructor',
      'toString',
      '',
      'Name',
      '__proto__',
    ];
    await refuses(
      422,
      'invalid_request',
      names.map((name) => withField(name, '{}')),
    );
    const { errors } = expectProblem(await send(withField('nonsense', '1')), 422, 'invalid_request');
    expect(errors).toEqual([{ path: 'nonsense', message: expect.any(String) }]);
  });

  test('a field of the wrong kind is refused and named', async () => {
    for (const [field, kind] of Object.entries(route.fields)) {
      const bodies = BAD[kind].map((value) => ({ ...route.good, [field]: value }));
      if (kind !== 'id') await refuses(422, 'invalid_request', bodies);
      for (const body of bodies) {
        const reply = await send(body);
        const sent = JSON.stringify(body);
        expect({ sent, refused: [403, 422].includes(reply.status) }).toEqual({ sent, refused: true });
        if (reply.status === 403) expectProblem(reply, 403, 'not_your_agent');
        else expect([sent, reply.body.errors?.[0]?.path]).toEqual([sent, expect.stringMatching(`^${field}`)]);
      }
    }
  });

  test('a number beyond all numbers is refused', async () => {
    for (const field of Object.keys(route.fields)) {
      const without = Object.fromEntries(Object.entries(route.good).filter(([name]) => name !== field));
      const start = JSON.stringify(without).slice(0, -1) + (Object.keys(without).length > 0 ? ',' : '');
      await refuses(
        422,
        'invalid_request',
        ['1e999', '-1e999'].map((number) => `${start}"${field}":${number}}`),
      );
    }
  });

  test('nesting 30,000 deep and arrays of 100,000 are refused', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    const deepObject = `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`;
    const long = `[${'0,'.repeat(100_000)}0]`;
    await refuses(422, 'invalid_request', [
      deep,
      deepObject,
      long,
      withField('x', deep),
      withField('x', long),
    ]);
    for (const field of Object.keys(route.fields)) {
      const start = goodText === '{}' || field in route.good ? '{' : `${goodText.slice(0, -1)},`;
      await refuses(422, 'invalid_request', [
        `${start}"${field}":${deep}}`,
        `${start}"${field}":${deepObject}}`,
      ]);
      const status = field === 'content' ? 413 : 422;
      const code = status === 413 ? 'payload_too_large' : 'invalid_request';
      await refuses(status, code, [`${start}"${field}":${long}}`]);
    }
  });

  test('a body over 1 MiB is too large, with or without its length told', async () => {
    const padded = goodText + ' '.repeat(MIB + 1 - goodText.length);
    await refuses(413, 'payload_too_large', [padded, 'x'.repeat(MIB + 1)]);
    const { keys } = await market;
    const response = await exports.default.fetch(`https://market.test${route.path(await market)}`, {
      method: route.method,
      headers: keys[route.as] === null ? {} : { 'X-API-Key': keys[route.as] ?? '' },
      body: new Blob([padded]).stream(),
    });
    expect(response.status).toBe(413);
    await response.body?.cancel();
  });

  test('JSON under another Content-Type, or none, is read as JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/json-seq',
      'nonsense',
    ]) {
      const unreadable = await send('{', { 'Content-Type': type });
      expectProblem(unreadable, 400, 'unreadable_json');
      expectProblem(await send({ nonsense: 1 }, { 'Content-Type': type }), 422, 'invalid_request');
    }
  });
});
