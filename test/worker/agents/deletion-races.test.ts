import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import {
  type Account,
  expected,
  newAgent,
  publish,
  publishFunded,
  signUp,
  signUpAgent,
  signUpFunded,
  until,
} from '../../support/api.ts';
import { inTheWay, never } from '../../support/books.ts';
import { expectProblem } from '../../support/problem.ts';
import { newTask, withBinding } from '../../support/task.ts';

type Owner = Account & { agent: string };

const MANUAL = { oracle: { kind: 'manual' } };
const TASK = { title: 'T', description: 'D', ...MANUAL };

const remove = ({ call, agent }: Owner) => call('DELETE', `/v1/agents/${agent}`);
const publishAs = ({ call, agent }: Owner) => call('POST', '/v1/tasks', { ...TASK, publisher_id: agent });
const objectOf = ({ id }: Account) => env.ACCOUNTS.getByName(id);

/** A catalogue that an object finds in the place of the real one: `look` stands for what it is asked. */
const catalogue = (look: (real: () => Promise<unknown>) => Promise<unknown>) => ({
  prepare: (query: string) => env.CATALOGUE.prepare(query),
  batch: (statements: D1PreparedStatement[]) => look(() => env.CATALOGUE.batch(statements)),
});

/** Begins a deletion that has looked once whether the agent is in use; it looks again only once it is let to. */
async function begunDeletion(owner: Owner) {
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  let looks = 0;
  const counting = catalogue(async (real) => {
    looks += 1;
    if (looks > 1) await goOn.promise;
    const found = await real();
    begun.resolve();
    return found;
  });
  await withBinding(objectOf(owner), 'CATALOGUE', counting);
  const deletion = remove(owner);
  await begun.promise;
  return { deletion, goOn: goOn.resolve };
}

/** Ends the account's object as a crash would. */
async function crash(account: Account): Promise<void> {
  await runInDurableObject(objectOf(account), (_, state) => state.abort('crashed')).catch(() => {});
}

/** Begins a deletion whose process dies in the middle: when the object has come to `reached`. */
async function dyingDeletion(owner: Owner, reached: () => boolean): Promise<void> {
  const deletion = remove(owner).catch(() => null);
  await until(reached);
  await crash(owner);
  await deletion;
}

describe.concurrent('While an agent is being deleted', () => {
  it('nobody acts as it, and whoever deletes it too gets the same answer', async () => {
    const owner = await signUpAgent();
    const { deletion, goOn } = await begunDeletion(owner);

    expectProblem(await publishAs(owner), 403, 'not_your_agent');
    expectProblem(await owner.call('POST', '/v1/tasks', TASK), 422, 'invalid_request');
    const second = objectOf(owner).deleteAgent(owner.agent);
    await scheduler.wait(200);
    goOn();

    expect([(await deletion).status, await second]).toEqual([204, 'deleted']);
    expectProblem(await publishAs(owner), 403, 'not_your_agent');
  });

  it('another agent of the account acts where none is named', async () => {
    const account = await signUp();
    const [agent, other] = [await newAgent(account), await newAgent(account)];
    const { deletion, goOn } = await begunDeletion({ ...account, agent });

    expect((await publish(account, MANUAL)).publisher_id).toBe(other);
    goOn();
    expect((await deletion).status).toBe(204);
  });

  it('a task that was admitted before and is published only then keeps it', async () => {
    const owner = await signUpAgent();
    const { deletion, goOn } = await begunDeletion(owner);

    const { id } = await newTask({ publisherId: owner.agent, accountId: owner.id });
    goOn();

    expect(expectProblem(await deletion, 409, 'agent_in_use').detail).toContain(id);
    expect((await publishAs(owner)).status).toBe(201);
  });
});

describe('Deleting an agent while it acts', () => {
  it('either the task is published and the agent stays, or neither', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, async (_, i) => {
        const owner = await signUpAgent();
        const deletion = remove(owner);
        await scheduler.wait(30 * i);
        const published = (await publishAs(owner)).status;
        return `${published} ${(await deletion).status}`;
      }),
    );

    expect(outcomes.filter((outcome) => outcome !== '201 409' && outcome !== '403 204')).toEqual([]);
  });

  it('either it takes part and stays, or neither', async () => {
    const publisher = await signUpFunded('20');
    const tasks = [
      await publishFunded(publisher),
      await publish(publisher, { ...MANUAL, type: 'quality_first' }),
    ];
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, async (_, i) => {
        const worker = await signUpAgent();
        const deletion = remove(worker);
        await scheduler.wait(30 * i);
        const body = { worker_id: worker.agent };
        const joined = await worker.call('POST', `/v1/tasks/${tasks[i % 2]?.id}/claim`, body);
        return `${joined.status} ${(await deletion).status}`;
      }),
    );

    expect(outcomes.filter((outcome) => outcome !== '200 409' && outcome !== '403 204')).toEqual([]);
  });
});

describe.concurrent('When the process dies on the way', () => {
  it('before BOOKS was told, the agent is as it was, and can be deleted', async () => {
    const owner = await signUpAgent();
    await newAgent(owner);
    let looks = 0;
    const hanging = catalogue(() => {
      looks += 1;
      return never();
    });
    await withBinding(objectOf(owner), 'CATALOGUE', hanging);

    await dyingDeletion(owner, () => looks > 0);

    // With two agents, one must be named; so both are known.
    expectProblem(await owner.call('POST', '/v1/tasks', TASK), 422, 'invalid_request');
    const { id } = await publish(owner, { ...MANUAL, publisher_id: owner.agent });
    expected(200, await owner.call('POST', `/v1/tasks/${id}/cancel`, { publisher_id: owner.agent }));
    expect((await remove(owner)).status).toBe(204);
  });

  it('after BOOKS was told and before it heard of it, the agent is gone', async () => {
    const owner = await signUpAgent();
    let told = false;
    const books = inTheWay(
      (query) => query.includes('update "agents"'),
      async (perform) => {
        await perform();
        told = true;
        return await never();
      },
    );
    await withBinding(objectOf(owner), 'BOOKS', books);

    await dyingDeletion(owner, () => told);

    expectProblem(await publishAs(owner), 403, 'not_your_agent');
    expectProblem(await owner.call('GET', `/v1/agents/${owner.agent}`), 404, 'not_found');
    expectProblem(await remove(owner), 404, 'not_found');
  });
});

describe.concurrent('An agent whose use cannot be looked up is not deleted, and goes on acting', () => {
  it.each([
    ['fails', () => Promise.reject(new Error('the catalogue is down'))],
    ['never answers', never],
  ])('when the catalogue %s', async (_, look) => {
    const owner = await signUpAgent();
    await withBinding(objectOf(owner), 'CATALOGUE', catalogue(look));

    expectProblem(await remove(owner), 503, 'unavailable');

    expect((await publishAs(owner)).status).toBe(201);
  });
});
