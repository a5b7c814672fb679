import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import { isRefusal } from '../../../src/http/problem.ts';
import {
  begin,
  dump,
  FAIL,
  logOf,
  newTask,
  PASS,
  readSubmission,
  readTask,
  submitTo,
  work,
} from '../../support/task.ts';

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

async function expectStrictlyRisingLog(stub: Parameters<typeof logOf>[0], version: number) {
  const seqs = (await logOf(stub)).map(({ seq }) => seq);
  expect(seqs).toEqual(numbers(1, version));
}

describe('many at once', () => {
  it('200 submissions get 200 numbers, and the log rises by one', async () => {
    const { stub } = await newTask();
    const outcomes = await Promise.all(numbers(1, 200).map((i) => submitTo(stub, `worker-${i}`)));
    expect([...outcomes].sort((a, b) => Number(a) - Number(b))).toEqual(numbers(1, 200));
    const task = await readTask(stub);
    expect(task).toMatchObject({
      submission_count: 200,
      judging_count: 200,
      participant_count: 200,
      status: 'open',
    });
    expect(task.participants).toHaveLength(100);
    await expectStrictlyRisingLog(stub, task.version);
  });

  it('of 30 submissions of one worker, one is taken', async () => {
    const { stub } = await newTask();
    const outcomes = await Promise.all(numbers(1, 30).map(() => submitTo(stub, 'ann')));
    expect(outcomes.filter((outcome) => outcome === 1)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'already_submitted')).toHaveLength(29);
  });

  it('of 30 submissions under one idempotency key, one is made, and all get its answer', async () => {
    const { stub } = await newTask({ maxRevisions: 100, type: 'quality_first', settleBy: null });
    const request = { key: 'k', fingerprint: 'f' };
    const outcomes = await Promise.all(
      numbers(1, 30).map(() => stub.submit(...work('ann', 'Red.', request))),
    );
    expect(
      new Set(outcomes.map((outcome) => (isRefusal(outcome) ? outcome.refused : outcome.json))).size,
    ).toBe(1);
    expect((await readTask(stub)).submission_count).toBe(1);
  });

  it('50 passing verdicts give one winner; the rest is superseded and nothing changes afterwards', async () => {
    const { stub } = await newTask();
    for (const i of numbers(1, 50)) await submitTo(stub, `worker-${i}`);
    const tokens = await Promise.all(numbers(1, 50).map((n) => begin(stub, n)));
    await Promise.all(tokens.map((token, i) => stub.verdict(i + 1, token, PASS)));

    const task = await readTask(stub);
    expect(task).toMatchObject({ status: 'resolved', judging_count: 0, failed_count: 49 });
    const submissions = await Promise.all(numbers(1, 50).map((n) => readSubmission(stub, n)));
    const passed = submissions.filter(({ status }) => status === 'passed');
    expect(passed.map(({ id }) => id)).toEqual([task.winner_submission_id]);
    expect(submissions.filter(({ status_reason }) => status_reason === 'superseded')).toHaveLength(49);
    const log = await logOf(stub);
    expect(log.filter(({ type }) => type === 'task.resolved')).toHaveLength(1);
    expect(log.at(-1)?.type).toBe('task.resolved');
    await expectStrictlyRisingLog(stub, task.version);
  });

  it('50 beginnings of one judging hand out one token', async () => {
    const { stub } = await newTask();
    await submitTo(stub, 'ann');
    const begun = await Promise.all(numbers(1, 50).map(() => stub.begin(1)));
    expect(begun.filter((outcome) => outcome === 'busy')).toHaveLength(49);
  });

  it('20 creations of one task make one, and answer alike', async () => {
    const { spec, stub } = await newTask();
    const answers = await Promise.all(
      numbers(1, 20).map(() => stub.create(spec, { kind: 'account', accountId: spec.accountId })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await readTask(stub)).version).toBe(1);
  });
});

describe('what comes late or twice', () => {
  it('a repeated verdict, a stale token and a verdict after settlement change nothing', async () => {
    const { stub } = await newTask();
    for (const worker of ['ann', 'bob', 'cyd']) await submitTo(stub, worker);
    const ann = await begin(stub, 1);
    await stub.verdict(1, ann, FAIL);
    const judged = await dump(stub);
    await stub.verdict(1, ann, PASS);
    await stub.fault(1, ann);
    await stub.verdict(2, ann, PASS);
    await stub.deadLetter(1);
    expect(await dump(stub)).toEqual(judged);

    const bob = await begin(stub, 2);
    await stub.verdict(2, await begin(stub, 3).then(() => bob), PASS);
    const settled = { ...(await dump(stub)), sinks: null };
    await stub.verdict(3, bob, PASS);
    await stub.verdict(2, bob, FAIL);
    expect(await stub.begin(3)).toBe('done');
    expect(await stub.score(3, PASS)).toMatchObject({ refused: 'already_judged' });
    expect(await submitTo(stub, 'dan')).toBe('task_closed');
    expect({ ...(await dump(stub)), sinks: null }).toEqual(settled);
  });
});

describe('a task that was never created', () => {
  it('is not found on any call, and none of them writes anything', async () => {
    const stub = env.TASKS.getByName(newId('task'));
    const caller = { kind: 'nobody' } as const;
    expect(await stub.read(caller)).toMatchObject({ refused: 'not_found' });
    expect(await stub.submission(1, caller)).toMatchObject({ refused: 'not_found' });
    expect(await stub.submissions(caller, null, 20)).toMatchObject({ refused: 'not_found' });
    expect(await stub.submit(...work('ann'))).toMatchObject({ refused: 'not_found' });
    expect(await stub.score(1, PASS)).toMatchObject({ refused: 'not_found' });
    expect(await stub.begin(1)).toBe('done');
    expect(await stub.republish()).toBe(false);
    await stub.verdict(1, 'token', PASS);
    await stub.fault(1, 'token');
    await stub.deadLetter(1);
    expect(await stub.version()).toBeNull();
    expect(await stub.judgingAt(1)).toBeNull();
    const watched = await stub.fetch('https://object/watch', { headers: { Upgrade: 'websocket' } });
    expect(watched.webSocket).toBeNull();
    expect(await watched.json()).toMatchObject({ refused: 'not_found' });
    expect(await dump(stub)).toEqual({ alarm: null });
  });

  it('an account that was never opened knows no key and writes nothing', async () => {
    const stub = env.ACCOUNTS.getByName(newId('acct'));
    const credential = { keyId: newId('key'), secret: 'x' };
    expect(await stub.identify(credential)).toMatchObject({ refused: 'unauthorized' });
    expect(await stub.admit({ credential, idempotency: null })).toMatchObject({
      ...{ outcome: { refused: 'unauthorized' }, quota: null },
    });
    expect(await stub.setTier('pro')).toBeNull();
    expect(await stub.read()).toBeNull();
    expect(await dump(stub as never)).toEqual({ alarm: null });
  });
});
