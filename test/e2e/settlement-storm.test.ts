import { afterAll, expect, it } from 'vitest';
import { KillableMarket } from '../support/killable-market.ts';

type Task = {
  id: string;
  status: string;
  winner_id: string | null;
  version: number;
  payout: { amount: string; fee: string } | null;
};
type Submission = { id: string; status: string };
type Transfer = { id: string; kind: string; amount: string; direction: string; task_id: string | null };
type Balance = { available: string; held: string };
type Solvency = Record<'granted' | 'available' | 'held' | 'paid_out' | 'fees', string> & {
  balanced: boolean;
};

const TASKS = 100;
const SETTLED_WITHIN_MS = 150_000;
const WORK =
  'The sun heats the sea and evaporation lifts the water into the air as vapour. Rising, the vapour cools and ' +
  'condensation gathers it into clouds. When the drops grow heavy, precipitation brings it back as rain or snow.';

const market = await KillableMarket.create();
afterAll(() => market.dispose());

/** A funded task that the worker has claimed; half of them are judged by the oracle, half by the operator. */
async function fundedTask(publisher: string, worker: string, i: number): Promise<Task> {
  const { id } = await market.call<Task>(publisher, 'POST', '/v1/tasks', {
    title: `Explain the water cycle, ${i}`,
    description: 'Explain evaporation, condensation and precipitation in three sentences.',
    rubric: 'Explains evaporation\nExplains condensation\nExplains precipitation',
    price: '3.333333',
    oracle: { kind: i % 2 === 0 ? 'rubric' : 'manual' },
  });
  const task = await market.call<Task>(publisher, 'POST', `/v1/tasks/${id}/fund`);
  await market.call(worker, 'POST', `/v1/tasks/${id}/claim`);
  return task;
}

/** Hands in work, and has the operator judge it where nobody else does; whether all of it was acknowledged. */
async function settle(worker: string, { id }: Task, i: number): Promise<boolean> {
  try {
    const path = `/v1/tasks/${id}/submissions`;
    const submission = await market.call<Submission>(worker, 'POST', path, { content: WORK });
    if (i % 2 === 1) await score(submission.id);
    return true;
  } catch {
    return false;
  }
}

async function score(submission: string): Promise<void> {
  const path = `/internal/submissions/${submission}/score`;
  await market.call(KillableMarket.OPERATOR_KEY, 'POST', path, { score: 1 });
}

/** What a worker does whose last request was cut off: looks what became of it, and goes on from there. */
async function goOn(worker: string, task: Task, i: number): Promise<void> {
  const [submission] = await market.all<Submission>(worker, `/v1/tasks/${task.id}/submissions`);
  if (!submission) await settle(worker, task, i);
  else if (i % 2 === 1 && submission.status === 'judging') await score(submission.id);
}

it('killed in the middle of a settlement storm, it pays every winner once and misses no cent', async () => {
  await market.start();
  const publisher = await market.signUp('publisher');
  await market.call(publisher, 'POST', '/v1/agents', { id: 'storm-publisher', name: 'Publisher' });
  await market.call(publisher, 'POST', '/v1/account/faucet', { amount: '1000' });
  const worker = await market.signUp('worker');
  await market.call(worker, 'POST', '/v1/agents', { id: 'storm-worker', name: 'Worker' });
  const tasks: Task[] = [];
  for (let i = 0; i < TASKS; i += 10) {
    const ten = Array.from({ length: 10 }, (_, j) => fundedTask(publisher, worker, i + j));
    tasks.push(...(await Promise.all(ten)));
  }
  expect(await market.call<Balance>(publisher, 'GET', '/v1/account/balance')).toMatchObject({
    ...{ available: '666.6667', held: '333.3333' },
  });

  let acknowledged = 0;
  const storm = tasks.map(async (task, i) => {
    const done = await settle(worker, task, i);
    if (done) acknowledged += 1;
    return done;
  });
  while (acknowledged < TASKS / 4) await new Promise((done) => setTimeout(done, 2));
  await market.kill();
  const settled = await Promise.all(storm);

  await market.start();
  // Already now, and at every moment, the money is all there.
  expect((await market.call<Solvency>(publisher, 'GET', '/v1/platform/solvency')).balanced).toBe(true);
  const after = await Promise.all(
    tasks.map(({ id }) => market.call<Task>(publisher, 'GET', `/v1/tasks/${id}`)),
  );
  for (const [i, { status }] of after.entries()) {
    const isScored = settled[i] && i % 2 === 1;
    expect(isScored ? ['resolved'] : ['resolved', 'funded']).toContain(status);
  }
  const isPaidFor = (await market.all<Transfer>(worker, '/v1/account/transfers')).length;
  console.log(
    `${acknowledged} of ${TASKS} were acknowledged before the kill; after it ` +
      `${after.filter(({ status }) => status === 'resolved').length} were resolved and ${isPaidFor} paid`,
  );

  for (const [i, task] of after.entries()) if (task.status === 'funded') await goOn(worker, task, i);
  const end = Date.now() + SETTLED_WITHIN_MS;
  for (const { id } of tasks) {
    const read = (query: string) => market.call<Task>(publisher, 'GET', `/v1/tasks/${id}${query}`);
    let task = await read('');
    while (task.status === 'funded' && Date.now() < end)
      task = await read(`?wait=10&version=${task.version}`);
    expect(task).toMatchObject({ status: 'resolved', winner_id: 'storm-worker' });
    expect(task.payout).toMatchObject({ amount: '2.666667', fee: '0.666666' });
  }

  const payouts = await market.all<Transfer>(worker, '/v1/account/transfers');
  expect(payouts.map(({ id }) => id).sort()).toEqual(tasks.map(({ id }) => `payout:${id}`).sort());
  const balances = [publisher, worker].map((key) => market.call<Balance>(key, 'GET', '/v1/account/balance'));
  expect(await Promise.all(balances)).toMatchObject([
    { available: '666.6667', held: '0' },
    { available: '266.6667', held: '0' },
  ]);
  expect(await market.call<Solvency>(publisher, 'GET', '/v1/platform/solvency')).toMatchObject({
    ...{ granted: '1000.00', available: '933.3334', held: '0' },
    ...{ paid_out: '266.6667', fees: '66.6666', balanced: true },
  });
});
