import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/oracle/checks/json.ts';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import { expected, nobody, operator, publish, signUpAgent, submit, until } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const EXTRACTION = [
  {
    kind: 'json_schema',
    name: 'an invoice',
    schema: { type: 'object', required: ['total', 'currency'], properties: { total: { type: 'number' } } },
  },
  { kind: 'equals', name: 'the currency', pointer: '/currency', value: 'EUR' },
  { kind: 'number', name: 'the total', pointer: '/total', value: 42.5, tolerance: 0.01, weight: 2 },
] as const;

const HIDDEN = {
  kind: 'contains',
  name: 'the secret word',
  text: 'xylophone',
  hidden: true,
  weight: 3,
} as const;

const RUBRIC_STEPS = [...['guard', 'comprehension', 'completeness', 'quality', 'devils_advocate', 'verdict']];

const MEDIAN = `export default function median(values) {
  if (values.length === 0) throw new Error('empty');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
export const mode = (values) => values.sort((a, b) =>
  values.filter((v) => v === b).length - values.filter((v) => v === a).length)[0];`;

function asks(checks: readonly object[], overrides: Record<string, unknown> = {}) {
  return {
    title: 'Extract the invoice',
    description: 'As JSON.',
    oracle: { kind: 'checks', checks },
    ...overrides,
  };
}

/** The submission once it has a verdict, as `call` sees it. */
async function verdictOn(call: typeof nobody, id: string): Promise<SubmissionView> {
  return await until(async () => {
    const { body } = await call<SubmissionView>('GET', `/v1/submissions/${id}?wait=5`);
    return body.status === 'judging' ? null : body;
  });
}

describe('A task that is judged by checks', () => {
  test('passes work for which all hold, and says by name what does not', async () => {
    const task = await publish(
      await signUpAgent(),
      asks(EXTRACTION, { type: 'quality_first', threshold: 0.9 }),
    );
    const worker = await signUpAgent('worker');

    const wrong = await submit(worker, task.id, { total: 40, currency: 'EUR' });
    const failed = await verdictOn(worker.call, wrong.id);
    expect(failed).toMatchObject({ status: 'failed', score: 0.5 });
    expect(failed.steps?.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['an invoice', 'pass'],
      ['the currency', 'pass'],
      ['the total', 'fail'],
    ]);
    expect(failed.feedback).toContain('the total');

    const right = await submit(worker, task.id, '{"total": 42.5, "currency": "EUR"}');
    expect(await verdictOn(worker.call, right.id)).toMatchObject({ status: 'passed', score: 1 });
  });

  test('shows a hidden check to its publisher alone, and its seal to everybody', async () => {
    const publisher = await signUpAgent();
    const task = await publish(publisher, asks([...EXTRACTION, HIDDEN]));
    const seen = async (call: typeof nobody) =>
      expected(200, await call<TaskView>('GET', `/v1/tasks/${task.id}`)).oracle.checks?.at(-1);

    const own = await seen(publisher.call);
    expect(own).toMatchObject({ ...HIDDEN, salt: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const sealed = canonicalJson({ check: HIDDEN, salt: own?.salt });
    const sha256 = createHash('sha256').update(sealed).digest('hex');
    for (const call of [nobody, (await signUpAgent()).call]) {
      expect(await seen(call)).toEqual({
        kind: 'contains',
        name: HIDDEN.name,
        weight: 3,
        hidden: true,
        sha256,
      });
    }
    const { body: page } = await nobody<{ items: TaskView[] }>('GET', '/v1/tasks?limit=100');
    const listed = page.items.find(({ id }) => id === task.id);
    expect(listed?.oracle.checks?.at(-1)).not.toHaveProperty('text');
  });

  test('tells the worker of hidden checks no more than the share that passed', async () => {
    const task = await publish(await signUpAgent(), asks([...EXTRACTION, HIDDEN]));
    const worker = await signUpAgent('worker');
    const { id } = await submit(worker, task.id, { total: 42.5, currency: 'EUR' });

    const verdict = await verdictOn(worker.call, id);

    expect(verdict.score).toBeCloseTo(4 / 7);
    const told = JSON.stringify([verdict.steps, verdict.feedback]);
    expect(told).not.toContain('xylophone');
    expect(told).not.toContain(HIDDEN.name);
    expect(verdict.steps?.at(-1)).toMatchObject({ name: 'hidden checks', outcome: 'fail', score: 0 });
  });

  test('tells how each hidden check came out to the operator, and to the publisher where it reads the work', async () => {
    const told = async (visibility: string) => {
      const publisher = await signUpAgent();
      const task = await publish(publisher, { ...asks([...EXTRACTION, HIDDEN]), visibility });
      const worker = await signUpAgent('worker');
      const { id } = await submit(worker, task.id, { total: 42.5, currency: 'EUR' });
      await verdictOn(worker.call, id);
      const seen = [nobody, worker.call, publisher.call, operator].map(async (call) => {
        const { steps } = expected(200, await call<SubmissionView>('GET', `/v1/submissions/${id}`));
        return steps?.some(({ name, hidden }) => name === HIDDEN.name && hidden === true) ?? null;
      });
      return await Promise.all(seen);
    };
    expect(await told('sealed')).toEqual([null, false, null, true]);
    expect(await told('publisher')).toEqual([null, false, true, true]);
    expect(await told('public')).toEqual([false, false, true, true]);
  });

  test('named like a step of the rubric does not pass for one', async () => {
    const check = { kind: 'contains', name: 'guard', text: 'never in it', hidden: true };
    const task = await publish(await signUpAgent(), asks([check]));
    const worker = await signUpAgent('worker');
    const { id } = await submit(worker, task.id, 'Something else.');
    expect(await verdictOn(worker.call, id)).toMatchObject({ status_reason: 'below_threshold' });
  });

  test('with both kinds, the rubric runs only once every check passes', async () => {
    const checks = [{ kind: 'contains', name: 'names the sun', text: 'sun' }];
    const task = await publish(await signUpAgent(), {
      title: 'Explain evaporation',
      description: 'Explain in a sentence or two how evaporation works.',
      rubric: 'Explains evaporation',
      oracle: { kind: 'both', checks },
      type: 'quality_first',
    });
    const worker = await signUpAgent('worker');
    const without = await submit(worker, task.id, 'Evaporation turns water into vapour.');
    const failed = await verdictOn(worker.call, without.id);
    expect(failed).toMatchObject({ status: 'failed', status_reason: 'below_threshold', score: 0 });
    expect(failed.steps?.map(({ name, outcome, score }) => [name, outcome, score])).toEqual([
      ['names the sun', 'fail', 0],
      ...RUBRIC_STEPS.map((name) => [name, 'skipped', null]),
    ]);

    const work = 'The heat of the sun drives evaporation: it turns the water of seas and lakes into vapour.';
    const { id } = await submit(worker, task.id, work);
    const verdict = await verdictOn(worker.call, id);
    expect(verdict.status).toBe('passed');
    expect(verdict.steps?.map(({ name }) => name)).toEqual(['names the sun', ...RUBRIC_STEPS]);
  });
});

describe('A check that could never run', () => {
  test.each([
    ['a pattern that is none', { kind: 'regex', name: 'r', pattern: '(' }, 'oracle.checks.0.pattern'],
    [
      'a pointer that is none',
      { kind: 'equals', name: 'e', pointer: 'x', value: 1 },
      'oracle.checks.0.pointer',
    ],
    [
      'a schema that is none',
      { kind: 'json_schema', name: 's', schema: { type: 'nonsense' } },
      'oracle.checks.0.schema',
    ],
    ['limits that exclude all', { kind: 'length', name: 'l', min: 5, max: 4 }, 'oracle.checks.0'],
    [
      'tests with a syntax error',
      { kind: 'javascript', name: 't', code: 'export default [' },
      'oracle.checks.0.code',
    ],
    [
      'tests that export nothing',
      { kind: 'javascript', name: 't', code: 'const a = 1;' },
      'oracle.checks.0.code',
    ],
  ])('is refused at publication: %s', async (_, check, path) => {
    const { call } = await signUpAgent();
    const reply = await call('POST', '/v1/tasks', asks([check]));
    expectProblem(reply, 422, 'invalid_request');
    expect(reply.body.errors?.[0]?.path.startsWith(path)).toBe(true);
  });

  test.each([
    ['checks without any', { kind: 'checks' }],
    ['both without any', { kind: 'both' }],
    ['a rubric with checks', { kind: 'rubric', checks: EXTRACTION }],
    ['two of one name', { kind: 'checks', checks: [EXTRACTION[1], EXTRACTION[1]] }],
    ['an unknown kind of check', { kind: 'checks', checks: [{ kind: 'magic', name: 'm' }] }],
    ['an unknown field of a check', { kind: 'checks', checks: [{ ...EXTRACTION[1], severity: 1 }] }],
  ])('and so are %s', async (_, oracle) => {
    const { call } = await signUpAgent();
    expectProblem(await call('POST', '/v1/tasks', asks([], { oracle })), 422, 'invalid_request');
  });

  test('a model that is not served here is refused by name', async () => {
    const { call } = await signUpAgent();
    const reply = await call('POST', '/v1/tasks', asks([], { oracle: { kind: 'rubric', model: 'gpt-17' } }));
    expectProblem(reply, 422, 'oracle_unavailable');
    const local = await call<TaskView>(
      'POST',
      '/v1/tasks',
      asks([], { oracle: { kind: 'rubric', model: 'local' } }),
    );
    expect(local.body.oracle).toEqual({ kind: 'rubric' });
  });
});

describe('A replay', () => {
  test.each([
    ['checks', asks(EXTRACTION), { total: 42.5, currency: 'EUR' }],
    [
      'the local judge',
      { title: 'Name a colour', description: 'Name one colour of the rainbow.' },
      'Red is a colour of the rainbow.',
    ],
  ])('by %s agrees with the verdict, and touches nothing', async (_, body, content) => {
    const publisher = await signUpAgent();
    const task = await publish(publisher, body);
    const { id } = await submit(await signUpAgent('worker'), task.id, content);
    const before = await verdictOn(operator, id);

    const { status, body: replay } = await operator<{ original: object; replay: object; agrees: boolean }>(
      'POST',
      `/internal/submissions/${id}/replay`,
    );

    expect(status).toBe(200);
    expect(replay.agrees).toBe(true);
    expect(replay.replay).toEqual(replay.original);
    expect(replay.original).toMatchObject({ score: before.score, status: before.status });
    expect((await operator('GET', `/v1/submissions/${id}`)).body).toEqual(before);
    expectProblem(await publisher.call('POST', `/internal/submissions/${id}/replay`), 403, 'operator_only');
  });

  test('of checks and a rubric tells of both judges', async () => {
    const checks = [{ kind: 'contains', name: 'names the sun', text: 'sun' }];
    const asked = {
      title: 'Evaporation',
      description: 'Explain evaporation.',
      oracle: { kind: 'both', checks },
    };
    const task = await publish(await signUpAgent(), asked);
    const work = 'The heat of the sun drives evaporation: it turns the water of seas and lakes into vapour.';
    const { id } = await submit(await signUpAgent('worker'), task.id, work);
    await verdictOn(operator, id);

    const { body } = await operator<Record<'original' | 'replay', { audit: { judge: string }[] }>>(
      'POST',
      `/internal/submissions/${id}/replay`,
    );

    expect(body.original.audit.map(({ judge }) => judge)).toEqual(['checks', 'local']);
    expect(body.replay).toEqual(body.original);
  });

  test('of work that a person judges, or that is still judged, is refused', async () => {
    const task = await publish(await signUpAgent(), { oracle: { kind: 'manual' } });
    const { id } = await submit(await signUpAgent('worker'), task.id);
    expectProblem(await operator('POST', `/internal/submissions/${id}/replay`), 400, 'nothing_to_replay');
  });
});

describe('A task with tests in JavaScript', () => {
  const TESTS = `import median, { mode } from 'submission';
    export default [
      ['of an odd number', () => median([3, 1, 2]) === 2],
      ['of an even number', async () => (await median([4, 1, 3, 2])) === 2.5],
      ['the mode', () => mode([1, 2, 2]) === 2],
      ['of nothing, it throws', () => { try { median([]); return false; } catch { return true; } }],
    ];`;
  const ORACLE = {
    kind: 'checks',
    checks: [{ kind: 'javascript', name: 'tests', code: TESTS, hidden: true }],
  };
  const task = {
    title: 'Median',
    description: 'Export median as default, and mode.',
    oracle: ORACLE,
    threshold: 1,
  };

  test.each([
    ['all cases', MEDIAN, 'passed', 1],
    ['a part of them', MEDIAN.replace('sorted.length % 2', 'true'), 'failed', 0.75],
    [
      'none, for it does not end',
      'export default () => { for (;;); }; export const mode = () => 2;',
      'failed',
      0.25,
    ],
    ['none, for it is no module', 'export default (', 'failed', 0],
  ])('counts the share of its cases: %s', async (_, work, status, score) => {
    const { id: taskId } = await publish(await signUpAgent(), task);
    const worker = await signUpAgent('worker');
    const { id } = await submit(worker, taskId, work);

    const verdict = await verdictOn(worker.call, id);

    expect(verdict).toMatchObject({ status, score });
    expect(JSON.stringify(verdict)).not.toContain('of an odd number');
  });
});
