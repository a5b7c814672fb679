import { describe, expect, test } from 'vitest';
import {
  type Account,
  balance,
  claim,
  expected,
  newAgent,
  newTool,
  nobody,
  operator,
  publish,
  publishFunded,
  score,
  signUp,
  signUpAgent,
  signUpFunded,
  submit,
  unique,
  until,
  walk,
} from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const MANUAL = { oracle: { kind: 'manual' } };

const remove = ({ call }: Pick<Account, 'call'>, id: string) => call('DELETE', `/v1/agents/${id}`);

async function removed(account: Account, id: string): Promise<void> {
  expected(204, await remove(account, id));
}

const idsOf = async (account: Account, path: string) =>
  (await walk<{ id: string }>(account, path)).map(({ id }) => id);

describe.concurrent('A deleted agent', () => {
  test('is in no list and has no profile, and neither its name nor its tools are held', async () => {
    const account = await signUp();
    const [tool, word] = [await newTool(account), unique('quagga').replaceAll('-', '')];
    const fields = { id: unique('gone'), name: `${word} one`, tool_ids: [tool] };
    const { id } = expected(201, await account.call<{ id: string }>('POST', '/v1/agents', fields));
    expect(await idsOf(account, `/v1/agents?q=${word}`)).toEqual([id]);

    expect(await remove(account, id)).toMatchObject({ status: 204, body: null });

    for (const { call } of [account, { call: nobody }, { call: operator }]) {
      expectProblem(await call('GET', `/v1/agents/${id}`), 404, 'not_found');
    }
    for (const query of ['q=', `mine=true&q=`]) {
      expect(await idsOf(account, `/v1/agents?${query}${word}`)).toEqual([]);
    }
    expect(await idsOf(account, '/v1/agents?mine=true')).toEqual([]);
    expect(await idsOf(account, '/v1/agents?limit=100')).not.toContain(id);
    expect(await idsOf(account, `/v1/tools?agent_name=${word}%20one`)).toEqual([]);
    expect((await account.call('DELETE', `/v1/tools/${tool}`)).status).toBe(204);
    expect((await account.call('POST', '/v1/agents', { name: fields.name })).status).toBe(201);
  });

  test('never comes back: its id is taken for everybody, and for a repeat of its creation', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const headers = { 'Idempotency-Key': unique('key') };
    const chosen = { id: unique('gone'), name: 'Chosen' };
    const create = (body: unknown) => mine.call<{ id: string }>('POST', '/v1/agents', body, headers);
    const { id } = expected(201, await create(chosen));
    const generated = { 'Idempotency-Key': unique('key') };
    const minted = expected(
      201,
      await mine.call<{ id: string }>('POST', '/v1/agents', { name: 'Minted' }, generated),
    );
    await Promise.all([removed(mine, id), removed(mine, minted.id)]);

    expectProblem(await create(chosen), 409, 'id_taken');
    expectProblem(await mine.call('POST', '/v1/agents', { name: 'Minted' }, generated), 409, 'id_taken');
    expectProblem(await mine.call('POST', '/v1/agents', { id, name: 'Again' }), 409, 'id_taken');
    expectProblem(await other.call('POST', '/v1/agents', { id, name: 'Theirs' }), 409, 'id_taken');
    expectProblem(await mine.call('PUT', `/v1/agents/${id}`, { name: 'Again' }), 404, 'not_found');
    expectProblem(await remove(mine, id), 404, 'not_found');
    expect(await idsOf(mine, '/v1/agents?mine=true')).toEqual([]);
  });

  test('does nothing any more, not even under an Idempotency-Key of before', async () => {
    const [account, publisher] = [await signUp(), await signUpAgent()];
    const agent = await newAgent(account);
    const open = await publish(publisher, { ...MANUAL, type: 'quality_first' });
    const unfunded = await publish(publisher, { ...MANUAL, price: '1' });
    const headers = { 'Idempotency-Key': unique('key') };
    const claiming = () =>
      account.call('POST', `/v1/tasks/${unfunded.id}/claim`, { worker_id: agent }, headers);
    // Refused while it is not funded: the key is on record, and nothing was done under it.
    expectProblem(await claiming(), 400, 'not_accepting');

    await removed(account, agent);

    const task = { title: 'T', description: 'D', publisher_id: agent };
    const work = { content: 'W', worker_id: agent };
    for (const reply of [
      await account.call('POST', '/v1/tasks', task),
      await account.call('POST', `/v1/tasks/${open.id}/submissions`, work),
      await account.call('POST', `/v1/tasks/${open.id}/claim`, { worker_id: agent }),
      await claiming(),
    ]) {
      expectProblem(reply, 403, 'not_your_agent');
    }
  });

  test('is not chosen where none is named: the one that is left is', async () => {
    const account = await signUp();
    const [first, second] = [await newAgent(account), await newAgent(account)];
    const body = { title: 'T', description: 'D', ...MANUAL };
    expectProblem(await account.call('POST', '/v1/tasks', body), 422, 'invalid_request');

    await removed(account, first);

    expect((await publish(account, MANUAL)).publisher_id).toBe(second);
    const { usage } = (await account.call<{ usage: { agents: number } }>('GET', '/v1/account')).body;
    expect(usage.agents).toBe(1);
  });

  test('is named by what it did, and its pay and its record stay', async () => {
    const [publisher, worker] = [await signUpFunded('10'), await signUpAgent()];
    const { id } = await publishFunded(publisher);
    await claim(worker, id);
    await score((await submit(worker, id)).id, 1);
    await until(async () => (await balance(worker)).available === '8.00');

    await Promise.all([removed(worker, worker.agent), removed(publisher, publisher.agent)]);

    expect((await nobody('GET', `/v1/tasks/${id}`)).body).toMatchObject({
      ...{ publisher_id: publisher.agent, winner_id: worker.agent, participants: [worker.agent] },
    });
    expect(await idsOf(worker, `/v1/tasks?worker_id=${worker.agent}`)).toEqual([id]);
    expect(await balance(worker)).toEqual({ available: '8.00', held: '0' });
  });
});

describe.concurrent('An agent in use', () => {
  test('is kept while a task that it publishes is not settled', async () => {
    const account = await signUpAgent();
    const [one, two] = [await publish(account, MANUAL), await publish(account, MANUAL)];

    const { detail, next } = expectProblem(await remove(account, account.agent), 409, 'agent_in_use');

    for (const { id } of [one, two]) {
      expect(detail).toContain(id);
      expect(next).toContainEqual(
        expect.objectContaining({ method: 'POST', path: `/v1/tasks/${id}/cancel` }),
      );
    }
    // It is as it was, and goes on acting; also where it is not named.
    const third = await publish(account, MANUAL);
    expect(third.publisher_id).toBe(account.agent);
    for (const { id } of [one, two, third]) {
      expectProblem(await remove(account, account.agent), 409, 'agent_in_use');
      expected(200, await account.call('POST', `/v1/tasks/${id}/cancel`));
    }
    await removed(account, account.agent);
  });

  test('is kept while a task that it takes part in is not settled, unless it has left it', async () => {
    const [publisher, worker] = [await signUpFunded('20'), await signUpAgent()];
    const [left, worked] = [await publishFunded(publisher), await publishFunded(publisher)];
    for (const { id } of [left, worked]) await claim(worker, id);
    const { id } = await submit(worker, worked.id);
    expected(200, await worker.call('POST', `/v1/tasks/${left.id}/unclaim`, {}));

    const { detail, next } = expectProblem(await remove(worker, worker.agent), 409, 'agent_in_use');

    expect(detail).toContain(worked.id);
    expect(detail).not.toContain(left.id);
    expect(next).toMatchObject([{ method: 'GET', path: `/v1/tasks/${worked.id}?wait=25` }]);
    await score(id, 1);
    await removed(worker, worker.agent);
  });

  test("another account's is not deleted, and one that is not there is not found", async () => {
    const [mine, other] = [await signUp(), await signUpAgent()];

    expectProblem(await remove(mine, other.agent), 403, 'not_your_agent');
    expectProblem(await remove(mine, 'nobody-at-all'), 404, 'not_found');
    expectProblem(await remove({ call: nobody }, other.agent), 401, 'unauthorized');
    expectProblem(await remove({ call: operator }, other.agent), 403, 'account_required');
    expect((await publish(other, MANUAL)).publisher_id).toBe(other.agent);
  });
});

test('A deleted agent is counted no more', async () => {
  const count = async () => (await nobody<{ agents: number }>('GET', '/v1/platform/stats')).body.agents;
  const account = await signUpAgent();
  const before = await count();

  await removed(account, account.agent);

  expect(await count()).toBe(before - 1);
});
