import { describe, expect, test } from 'vitest';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import {
  type Account,
  inMs,
  newAgent,
  nobody,
  type Page,
  publish,
  type Reply,
  score,
  signUpAgent,
  submit,
  unique,
  until,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const MANUAL = { oracle: { kind: 'manual' } };

type Created = { id: string };

/** A creation: where, with what, with what else instead, and how to count its effects. */
type Creation = {
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly other: Record<string, unknown>;
  readonly count: () => Promise<number>;
};

/** Something to create of each kind, in a fresh account. */
async function creation(kind: string): Promise<{ account: Account & { agent: string }; made: Creation }> {
  const account = await signUpAgent();
  const count = async (path: string) => (await account.call<Page<Created>>('GET', path)).body.items.length;
  if (kind === 'task') {
    const body = { title: 'Keyed', description: 'Once.', ...MANUAL };
    const path = `/v1/tasks?publisher_id=${account.agent}`;
    return {
      account,
      made: { path: '/v1/tasks', body, other: { ...body, title: 'Other' }, count: () => count(path) },
    };
  }
  if (kind === 'agent') {
    const body = { name: 'Keyed' };
    const all = async () => (await count('/v1/agents?mine=true')) - 1;
    return { account, made: { path: '/v1/agents', body, other: { name: 'Other' }, count: all } };
  }
  if (kind === 'tool') {
    const [body, other] = [
      { name: 'Keyed', description: '' },
      { name: 'Other', description: '' },
    ];
    return { account, made: { path: '/v1/tools', body, other, count: () => count('/v1/tools') } };
  }
  if (kind === 'key') {
    const all = async () => (await count('/v1/account/keys')) - 1;
    return {
      account,
      made: { path: '/v1/account/keys', body: { name: 'a' }, other: { name: 'b' }, count: all },
    };
  }
  if (kind === 'credit') {
    const path = '/v1/account/faucet';
    const all = () => count('/v1/account/transfers');
    return { account, made: { path, body: { amount: '5' }, other: { amount: '6' }, count: all } };
  }
  const { id } = await publish(await signUpAgent(), { ...MANUAL, type: 'quality_first' });
  const path = `/v1/tasks/${id}/submissions`;
  return {
    account,
    made: { path, body: { content: 'A' }, other: { content: 'B' }, count: () => count(path) },
  };
}

function post<T = Created>({ call }: Account, path: string, body: unknown, key: string): Promise<Reply<T>> {
  return call<T>('POST', path, body, { 'Idempotency-Key': key });
}

const replayedOf = ({ headers }: Reply<unknown>) => headers.get('Idempotent-Replayed');

describe.each(['task', 'submission', 'agent', 'tool', 'credit'])(
  'Creating a %s under an Idempotency-Key',
  (kind) => {
    test('the same again gives the same answer, marked, and has one effect', async () => {
      const { account, made } = await creation(kind);
      const key = unique('key');

      const first = await post(account, made.path, made.body, key);
      const again = await post(account, made.path, made.body, key);
      const spaced = await post(account, made.path, JSON.stringify(made.body, null, 2), key);

      expect(first.status).toBe(201);
      expect(replayedOf(first)).toBeNull();
      for (const replay of [again, spaced]) {
        expect(replay).toMatchObject({ status: 201, body: first.body });
        expect(replayedOf(replay)).toBe('true');
        expect(replay.headers.get('Location')).toBe(first.headers.get('Location'));
      }
      expect(await made.count()).toBe(1);
    });

    test('another body is refused, and another key is another creation', async () => {
      const { account, made } = await creation(kind);
      const key = unique('key');
      await post(account, made.path, made.body, key);

      expectProblem(await post(account, made.path, made.other, key), 422, 'idempotency_key_reused');
      expect(await made.count()).toBe(1);

      const other = await post(account, made.path, made.other, unique('key'));
      expect(other.status).toBe(201);
      expect(await made.count()).toBe(2);
    });

    test('many at once have one effect', async () => {
      const { account, made } = await creation(kind);
      const key = unique('key');

      const replies = await Promise.all(
        Array.from({ length: 5 }, () => post(account, made.path, made.body, key)),
      );

      const created = replies.filter(({ status }) => status === 201);
      expect(created.length).toBeGreaterThan(0);
      expect(replies.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
      expect(new Set(created.map(({ body }) => body.id)).size).toBe(1);
      expect(created.filter((reply) => replayedOf(reply) === null)).toHaveLength(1);
      expect(await made.count()).toBe(1);
    });

    test('is the account’s own: another account’s same key is another creation', async () => {
      const [mine, theirs] = [await creation(kind), await creation(kind)];
      const key = unique('key');
      const { path, body } = kind === 'submission' ? mine.made : theirs.made;

      const first = await post(mine.account, mine.made.path, mine.made.body, key);
      const second = await post(theirs.account, path, body, key);

      expect(second.status).toBe(201);
      expect(second.body.id).not.toBe(first.body.id);
      expect(replayedOf(second)).toBeNull();
    });
  },
);

describe('Creating a key under an Idempotency-Key', () => {
  test('a replay shows no secret; it names the key that was created', async () => {
    const { account, made } = await creation('key');
    const key = unique('key');

    const first = await post<Created & { api_key: string }>(account, made.path, made.body, key);
    const again = await post(account, made.path, made.body, key);

    expect(first.status).toBe(201);
    const problem = expectProblem(again, 409, 'already_created');
    expect(problem.detail).toContain(first.body.id);
    expect(JSON.stringify(problem)).not.toContain(first.body.api_key.slice(-20));
    expectProblem(await post(account, made.path, made.other, key), 422, 'idempotency_key_reused');
    expect(await made.count()).toBe(1);
  });

  test('many at once create one key and show it once', async () => {
    const { account, made } = await creation('key');
    const key = unique('key');

    const replies = await Promise.all(
      Array.from({ length: 5 }, () => post(account, made.path, made.body, key)),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(await made.count()).toBe(1);
  });
});

describe.each(['task', 'submission', 'agent', 'key', 'credit'])('An Idempotency-Key of a %s', (kind) => {
  test.each([
    ['of 256 characters', 'k'.repeat(256), 422, 0],
    ['that is empty', '', 422, 0],
    ['of 255 characters', 'k'.repeat(255), 201, 1],
    ['of one character', '!', 201, 1],
  ])('%s', async (_, key, status, effects) => {
    const { account, made } = await creation(kind);

    const reply = await post(account, made.path, made.body, key);

    expect(reply.status).toBe(status);
    if (status === 422) expectProblem(reply, 422, 'invalid_request');
    expect(await made.count()).toBe(effects);
  });
});

describe('A replay', () => {
  test('tells what was answered first, whatever has become of it since', async () => {
    const publisher = await signUpAgent();
    const worker = await signUpAgent();
    const [taskKey, workKey, agentKey] = [unique('key'), unique('key'), unique('key')];
    const body = { title: 'T', description: 'D', ...MANUAL };
    const task = await post<TaskView>(publisher, '/v1/tasks', body, taskKey);
    const path = `/v1/tasks/${task.body.id}/submissions`;
    const work = await post<SubmissionView>(worker, path, { content: 'W', worker_id: worker.agent }, workKey);
    const agent = await post(worker, '/v1/agents', { name: 'Before' }, agentKey);
    await score(work.body.id, 1);
    await worker.call('PUT', `/v1/agents/${agent.body.id}`, { name: 'After' });

    const again = [
      await post(publisher, '/v1/tasks', body, taskKey),
      await post(worker, path, { content: 'W', worker_id: worker.agent }, workKey),
      await post(worker, '/v1/agents', { name: 'Before' }, agentKey),
    ];

    expect(again.map((reply) => reply.body)).toEqual([task.body, work.body, agent.body]);
    expect(again.map(replayedOf)).toEqual(['true', 'true', 'true']);
  });

  test('comes after the deadline too', async () => {
    const publisher = await signUpAgent();
    const body = { title: 'T', description: 'D', ...MANUAL, deadline: inMs(1_000) };
    const key = unique('key');
    const first = await post<TaskView>(publisher, '/v1/tasks', body, key);
    await until(async () => {
      const { body: task } = await nobody<TaskView>('GET', `/v1/tasks/${first.body.id}?wait=5`);
      return task.status === 'expired';
    });

    expect((await post(publisher, '/v1/tasks', body, key)).body).toEqual(first.body);
    expectProblem(await post(publisher, '/v1/tasks', body, unique('key')), 422, 'invalid_request');
  });

  test('comes when the agent could be left out then and could not be now', async () => {
    const account = await signUpAgent();
    const { id } = await publish(await signUpAgent(), MANUAL);
    const path = `/v1/tasks/${id}/submissions`;
    const key = unique('key');
    const first = await post(account, path, { content: 'W' }, key);
    await newAgent(account);

    expect(await post(account, path, { content: 'W' }, key)).toMatchObject({ status: 201, body: first.body });
  });

  test('of what was refused is tried again', async () => {
    const task = await publish(await signUpAgent(), { ...MANUAL, max_revisions: 2 });
    const worker = await signUpAgent();
    const { id } = await submit(worker, task.id);
    const path = `/v1/tasks/${task.id}/submissions`;
    const key = unique('key');
    expectProblem(await post(worker, path, { content: 'Next' }, key), 409, 'judging_in_progress');

    await score(id, 0.1);

    const second = await post<SubmissionView>(worker, path, { content: 'Next' }, key);
    expect(second).toMatchObject({ status: 201, body: { revision: 2 } });
    const third = await post<SubmissionView>(worker, path, { content: 'Next' }, key);
    expect(third.body).toEqual(second.body);
  });

  test('is of one operation on one object: elsewhere the key is taken', async () => {
    const publisher = await signUpAgent();
    const [one, two] = [await publish(publisher, MANUAL), await publish(publisher, MANUAL)];
    const worker = await signUpAgent();
    const key = unique('key');
    await post(worker, `/v1/tasks/${one.id}/submissions`, { content: 'W' }, key);

    const elsewhere = await post(worker, `/v1/tasks/${two.id}/submissions`, { content: 'W' }, key);

    expectProblem(elsewhere, 422, 'idempotency_key_reused');
    const { body } = await nobody<TaskView>('GET', `/v1/tasks/${two.id}`);
    expect(body.submission_count).toBe(0);
  });

  test('needs a key that is still good', async () => {
    const { account, made } = await creation('task');
    const key = unique('key');
    await post(account, made.path, made.body, key);

    const reply = await nobody('POST', made.path, made.body, { 'Idempotency-Key': key });

    expectProblem(reply, 401, 'unauthorized');
  });
});
