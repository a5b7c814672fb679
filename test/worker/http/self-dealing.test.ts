import { describe, expect, test } from 'vitest';
import {
  type Account,
  claim,
  newAgent,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
} from '../../support/api.ts';
import { MANUAL, readTask } from '../../support/paid.ts';
import { expectProblem } from '../../support/problem.ts';

function claimAs({ call }: Account, taskId: string, workerId: string) {
  return call('POST', `/v1/tasks/${taskId}/claim`, { worker_id: workerId });
}

function unclaim({ call }: Account, taskId: string, workerId: string) {
  return call('POST', `/v1/tasks/${taskId}/unclaim`, { worker_id: workerId });
}

function handIn({ call }: Account, taskId: string, workerId: string) {
  return call('POST', `/v1/tasks/${taskId}/submissions`, { content: 'Red, yellow.', worker_id: workerId });
}

describe('Dealing with oneself', () => {
  test('on a priced task no agent of the publisher’s account takes part', async () => {
    const publisher = await signUpAgent();
    const second = await newAgent(publisher);
    await publisher.call('POST', '/v1/account/faucet', { amount: '10' });
    const { id } = await publish(publisher, { ...MANUAL, publisher_id: publisher.agent, price: '10' });
    await publisher.call('POST', `/v1/tasks/${id}/fund`, { publisher_id: publisher.agent });

    for (const agent of [publisher.agent, second]) {
      expectProblem(await claimAs(publisher, id, agent), 403, 'self_dealing');
      expectProblem(await handIn(publisher, id, agent), 403, 'not_claimed');
    }

    expect(await readTask(id)).toMatchObject({ participant_count: 0, submission_count: 0 });
  });

  test('on a free task only the publishing agent itself is refused', async () => {
    const publisher = await signUpAgent();
    const second = await newAgent(publisher);
    const { id } = await publish(publisher, { ...MANUAL, publisher_id: publisher.agent });

    expectProblem(await claimAs(publisher, id, publisher.agent), 403, 'self_dealing');
    expectProblem(await handIn(publisher, id, publisher.agent), 403, 'self_dealing');
    await claim(publisher, id, second);
    const work = await submit(publisher, id, 'By a colleague.', second);
    await score(work.id, 1);

    expect(await readTask(id)).toMatchObject({ status: 'resolved', winner_id: second });
  });
});

describe('Agents of one account', () => {
  test('take part in a priced task one at a time', async () => {
    const account = await signUpAgent();
    const second = await newAgent(account);
    const { id } = await publishFunded(await signUpFunded());
    await claim(account, id, account.agent);

    expectProblem(await claimAs(account, id, second), 409, 'account_already_joined');
    expectProblem(await handIn(account, id, second), 403, 'not_claimed');
    expect((await readTask(id)).participants).toEqual([account.agent]);

    expect((await unclaim(account, id, account.agent)).status).toBe(200);
    await claim(account, id, second);
    expectProblem(await claimAs(account, id, account.agent), 409, 'account_already_joined');
    expect((await readTask(id)).participants).toEqual([second]);
  });

  test('claiming at once, one of them takes part', async () => {
    const account = await signUpAgent();
    const agents = [account.agent, await newAgent(account), await newAgent(account)];
    const { id } = await publishFunded(await signUpFunded());

    const replies = await Promise.all(agents.map((agent) => claimAs(account, id, agent)));

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await readTask(id)).participant_count).toBe(1);
  });

  test('may all take part in a free task', async () => {
    const account = await signUpAgent();
    const second = await newAgent(account);
    const { id } = await publish(await signUpAgent(), { ...MANUAL, type: 'quality_first' });

    await submit(account, id, 'One.', account.agent);
    await claim(account, id, second);
    await submit(account, id, 'Two.', second);

    expect((await readTask(id)).participants).toEqual([account.agent, second]);
  });
});
