import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  balance,
  claim,
  newAgent,
  publish,
  publishFunded,
  type Reply,
  score,
  signUpAgent,
  signUpFunded,
  submit,
  unique,
} from '../../support/api.ts';
import { MANUAL, movesOf, readTask } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

type Agent = Account & { agent: string };

/** A task on which a command would be done, by whom, and what shows its effect. */
type Prepared = { account: Agent; publisher: Agent; id: string };

const MONEY = { publisher: () => signUpFunded('100', 'publisher'), worker: () => signUpAgent('worker') };

/** What a command needs before it can be done, and, once it was, what shows that it was done once. */
const COMMANDS: Record<string, { prepare: () => Promise<Prepared>; effect: Record<string, unknown> }> = {
  fund: {
    prepare: async () => {
      const publisher = await MONEY.publisher();
      const { id } = await publish(publisher, { ...MANUAL, price: '10' });
      return { account: publisher, publisher, id };
    },
    effect: { status: 'funded', available: '90.00', moves: ['hold out 10.00'] },
  },
  claim: {
    prepare: async () => {
      const [publisher, account] = [await MONEY.publisher(), await MONEY.worker()];
      return { account, publisher, id: (await publishFunded(publisher)).id };
    },
    effect: { status: 'funded', participant_count: 1 },
  },
  unclaim: {
    prepare: async () => {
      const [publisher, account] = [await MONEY.publisher(), await MONEY.worker()];
      const { id } = await publishFunded(publisher);
      await claim(account, id);
      return { account, publisher, id };
    },
    effect: { status: 'funded', participant_count: 0 },
  },
  cancel: {
    prepare: async () => {
      const publisher = await MONEY.publisher();
      return { account: publisher, publisher, id: (await publishFunded(publisher)).id };
    },
    effect: { status: 'cancelled', available: '100.00', moves: ['refund in 10.00', 'hold out 10.00'] },
  },
  refund: {
    prepare: async () => {
      const publisher = await MONEY.publisher();
      const { id } = await publishFunded(publisher);
      await publisher.call('POST', `/v1/tasks/${id}/cancel`);
      return { account: publisher, publisher, id };
    },
    effect: { status: 'cancelled', available: '100.00', moves: ['refund in 10.00', 'hold out 10.00'] },
  },
};

const FIELDS: Record<string, string> = { claim: 'worker_id', unclaim: 'worker_id' };

function post<T = unknown>({ call }: Account, path: string, body: unknown, key: string): Promise<Reply<T>> {
  return call<T>('POST', path, body, { 'Idempotency-Key': key });
}

const replayedOf = ({ headers }: Reply<unknown>) => headers.get('Idempotent-Replayed');

async function effectOf({ publisher, id }: Prepared): Promise<Record<string, unknown>> {
  const { status, participant_count } = await readTask(id);
  const { available } = await balance(publisher);
  return { status, participant_count, available, moves: await movesOf(publisher, id) };
}

describe.each(Object.entries(COMMANDS))('%s under an Idempotency-Key', (name, { prepare, effect }) => {
  const pathOf = (id: string) => `/v1/tasks/${id}/${name}`;
  const field = FIELDS[name] ?? 'publisher_id';

  test('the same again gives the same answer, marked, and has one effect', async () => {
    const prepared = await prepare();
    const { account, id } = prepared;
    const key = unique('key');
    const body = { [field]: account.agent };

    const first = await post(account, pathOf(id), body, key);
    const again = await post(account, pathOf(id), body, key);
    const spaced = await post(account, pathOf(id), JSON.stringify(body, null, 2), key);

    expect(first.status).toBe(200);
    expect(replayedOf(first)).toBeNull();
    for (const replay of [again, spaced]) {
      expect(replay).toMatchObject({ status: 200, body: first.body });
      expect(replayedOf(replay)).toBe('true');
    }
    expect(await effectOf(prepared)).toMatchObject(effect);
  });

  test('many at once have one effect, and one of them is no replay', async () => {
    const prepared = await prepare();
    const { account, id } = prepared;
    const key = unique('key');

    const replies = await Promise.all(Array.from({ length: 8 }, () => post(account, pathOf(id), {}, key)));

    const done = replies.filter(({ status }) => status === 200);
    expect(replies.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect(done.filter((reply) => replayedOf(reply) === null)).toHaveLength(1);
    expect(new Set(done.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await effectOf(prepared)).toMatchObject(effect);
  });

  test('another body is refused and has no effect', async () => {
    const prepared = await prepare();
    const { account, id } = prepared;
    const key = unique('key');
    await post(account, pathOf(id), {}, key);
    const before = await effectOf(prepared);

    const other = await post(account, pathOf(id), { [field]: account.agent }, key);

    expectProblem(other, 422, 'idempotency_key_reused');
    expect(await effectOf(prepared)).toEqual(before);
  });

  test('the same key elsewhere is refused: on another task, for another command, for a creation', async () => {
    const [prepared, another] = [await prepare(), await prepare()];
    const { account, id } = prepared;
    const key = unique('key');
    expect((await post(account, pathOf(id), {}, key)).status).toBe(200);
    const before = await effectOf(another);

    const otherCommand = name === 'claim' ? 'unclaim' : 'claim';
    for (const path of [
      ...[pathOf(another.id), `/v1/tasks/${id}/${otherCommand}`, `/v1/tasks/${another.id}/cancel`],
      '/v1/agents',
    ]) {
      const body = path === '/v1/agents' ? { name: 'Keyed' } : {};
      expectProblem(await post(account, path, body, key), 422, 'idempotency_key_reused');
    }
    expect(await effectOf(another)).toEqual(before);
    expect(await effectOf(prepared)).toMatchObject(effect);
  });

  test('is the account’s own: another account’s same key is another command', async () => {
    const [mine, theirs] = [await prepare(), await prepare()];
    const key = unique('key');

    const replies = [
      await post(mine.account, pathOf(mine.id), {}, key),
      await post(theirs.account, pathOf(theirs.id), {}, key),
    ];

    expect(replies.map((reply) => [reply.status, replayedOf(reply)])).toEqual([
      [200, null],
      [200, null],
    ]);
    expect(await effectOf(theirs)).toMatchObject(effect);
  });

  test('a key of 256 characters or none is refused, one of 255 is taken', async () => {
    const prepared = await prepare();
    const { account, id } = prepared;
    const before = await effectOf(prepared);

    for (const key of ['k'.repeat(256), '']) {
      expectProblem(await post(account, pathOf(id), {}, key), 422, 'invalid_request');
    }
    expect(await effectOf(prepared)).toEqual(before);
    expect((await post(account, pathOf(id), {}, 'k'.repeat(255))).status).toBe(200);
  });

  test('a replay comes also when the agent could be left out then and could not be now', async () => {
    const { account, id } = await prepare();
    const key = unique('key');
    const first = await post(account, pathOf(id), {}, key);
    await newAgent(account);

    const again = await post(account, pathOf(id), {}, key);

    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(replayedOf(again)).toBe('true');
  });
});

describe('A replay', () => {
  test('of a funding tells what was answered first, though the task is resolved by now', async () => {
    const { account, id } = await COMMANDS.fund!.prepare();
    const key = unique('key');
    const first = await post<TaskView>(account, `/v1/tasks/${id}/fund`, {}, key);
    const worker = await signUpAgent();
    await claim(worker, id);
    await score((await submit(worker, id)).id, 1);

    const again = await post<TaskView>(account, `/v1/tasks/${id}/fund`, {}, key);

    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(again.body.status).toBe('funded');
    expect(await movesOf(account, id)).toEqual(['hold out 10.00']);
  });

  test('of a claim does not claim anew what was taken back since, nor the other way round', async () => {
    const { account, id } = await COMMANDS.claim!.prepare();
    const [claimKey, leaveKey] = [unique('key'), unique('key')];
    const claimed = await post(account, `/v1/tasks/${id}/claim`, {}, claimKey);
    const left = await post(account, `/v1/tasks/${id}/unclaim`, {}, leaveKey);

    expect((await post(account, `/v1/tasks/${id}/claim`, {}, claimKey)).body).toEqual(claimed.body);
    expect((await readTask(id)).participant_count).toBe(0);
    await claim(account, id);
    expect((await post(account, `/v1/tasks/${id}/unclaim`, {}, leaveKey)).body).toEqual(left.body);
    expect((await readTask(id)).participants).toEqual([account.agent]);
  });

  test('of what was refused is tried again: a claim, a cancel, a refund and a funding', async () => {
    const publisher = await signUpFunded('5');
    const worker = await signUpAgent();
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });
    const path = (command: string) => `/v1/tasks/${id}/${command}`;
    const keys = { fund: unique('k'), claim: unique('k'), cancel: unique('k'), refund: unique('k') };
    expectProblem(await post(publisher, path('fund'), {}, keys.fund), 402, 'insufficient_funds');
    expectProblem(await post(worker, path('claim'), {}, keys.claim), 400, 'not_accepting');
    expectProblem(await post(publisher, path('refund'), {}, keys.refund), 400, 'nothing_to_refund');

    await publisher.call('POST', '/v1/account/faucet', { amount: '5' });
    expect((await post(publisher, path('fund'), {}, keys.fund)).status).toBe(200);
    expect((await post(worker, path('claim'), {}, keys.claim)).status).toBe(200);
    const work = await submit(worker, id);
    expectProblem(await post(publisher, path('cancel'), {}, keys.cancel), 409, 'judging_in_progress');
    await score(work.id, 0.1);
    expect((await post(publisher, path('cancel'), {}, keys.cancel)).status).toBe(200);
    expect((await post(publisher, path('refund'), {}, keys.refund)).status).toBe(200);

    expect(await movesOf(publisher, id)).toEqual(['refund in 10.00', 'hold out 10.00']);
  });

  test('of a funding refused for want of money holds once, however many try at once then', async () => {
    const publisher = await signUpFunded('5');
    const { id } = await publish(publisher, { ...MANUAL, price: '10' });
    const key = unique('key');
    const fund = () => post<TaskView>(publisher, `/v1/tasks/${id}/fund`, {}, key);
    for (let i = 0; i < 2; i += 1) expectProblem(await fund(), 402, 'insufficient_funds');
    await publisher.call('POST', '/v1/account/faucet', { amount: '95' });

    const replies = await Promise.all(Array.from({ length: 10 }, fund));

    expect(replies.map(({ status, body }) => [status, body.status])).toEqual(
      Array.from({ length: 10 }, () => [200, 'funded']),
    );
    expect(await balance(publisher)).toEqual({ available: '90.00', held: '10.00' });
  });

  test('fifty fundings at once, under one key, under many and under none, hold once', async () => {
    const { account, id } = await COMMANDS.fund!.prepare();
    const key = unique('one');
    const fund = (i: number) =>
      account.call<TaskView>(
        'POST',
        `/v1/tasks/${id}/fund`,
        {},
        i % 3 === 2 ? {} : { 'Idempotency-Key': i % 3 === 0 ? key : unique('many') },
      );

    const replies = await Promise.all(Array.from({ length: 50 }, (_, i) => fund(i)));

    expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
    expect(replies.filter(({ body }) => body.funding !== 'funded')).toEqual([]);
    expect(await movesOf(account, id)).toEqual(['hold out 10.00']);
    expect(await balance(account)).toEqual({ available: '90.00', held: '10.00' });
  });

  test('under the key of test credits moves nothing else', async () => {
    const { account, id } = await COMMANDS.fund!.prepare();
    const key = unique('key');
    await post(account, '/v1/account/faucet', { amount: '1' }, key);

    expectProblem(await post(account, `/v1/tasks/${id}/fund`, {}, key), 422, 'idempotency_key_reused');
    expectProblem(
      await post(account, '/v1/account/faucet', { amount: '2' }, key),
      422,
      'idempotency_key_reused',
    );

    expect(await balance(account)).toEqual({ available: '101.00', held: '0' });
  });
});
