import { beforeAll, describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import {
  claim,
  inMs,
  nobody,
  type Page,
  publish,
  publishFunded,
  score,
  signUpAgent,
  signUpFunded,
  submit,
  until,
} from '../../support/api.ts';
import { ended, MANUAL } from '../../support/paid.ts';

const publisher = signUpFunded('5000', 'publisher');
const worker = signUpAgent('worker');

/** The market of this file, by name: tasks with prices in every state. */
const tasks: Record<string, string> = {};

/** The names of the tasks that a list holds, page by page of two. */
async function list(query: string): Promise<string[]> {
  const names = new Map(Object.entries(tasks).map(([name, id]) => [id, name]));
  const found: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/v1/tasks?limit=2&${query}${cursor && `&cursor=${cursor}`}`;
    const { status, body } = await nobody<Page<TaskView>>('GET', path);
    expect({ path, status }).toEqual({ path, status: 200 });
    found.push(...body.items.map(({ id }) => names.get(id) ?? id));
    cursor = body.next_cursor;
  }
  return found;
}

beforeAll(async () => {
  const [mine, theirs] = [await publisher, await worker];
  const add = async (name: string, overrides: Record<string, unknown>, funded = true) => {
    const spec = { ...MANUAL, ...overrides };
    tasks[name] = (await (funded ? publishFunded : publish)(mine, spec)).id;
    return tasks[name];
  };
  await add('free', {}, false);
  await add('unfunded 20', { price: '20' }, false);
  await add('funded 5', { price: '5' });
  await add('funded 1000', { price: '1000' });
  await add('funded 5 too', { price: '5' });
  await add('funded 0.000001', { price: '0.000001' });
  const worked = await add('worked 7', { price: '7' });
  const won = await add('won 100', { price: '100' });
  const expired = await add('expired 3', { price: '3', deadline: inMs(1_500) });
  const cancelled = await add('cancelled 4', { price: '4' });
  for (const id of [worked, won, expired, cancelled]) await claim(theirs, id);
  await submit(theirs, worked);
  await score((await submit(theirs, won)).id, 1);
  await mine.call('POST', `/v1/tasks/${cancelled}/cancel`);
  await ended(expired);
  const isCopied = async () => {
    const listed = (await nobody<Page<TaskView>>('GET', '/v1/tasks?limit=100')).body.items;
    const reads = await Promise.all(listed.map(({ id }) => nobody<TaskView>('GET', `/v1/tasks/${id}`)));
    return listed.every(({ version }, i) => version === reads[i]?.body.version);
  };
  await until(isCopied);
}, 30_000);

describe('A list of tasks with prices', () => {
  const FUNDED = ['worked 7', 'funded 0.000001', 'funded 5 too', 'funded 1000', 'funded 5'];

  test.each([
    ['status=funded', FUNDED],
    ['status=open', ['unfunded 20', 'free']],
    ['status=closed', ['cancelled 4', 'expired 3', 'won 100']],
    ['status=resolved', ['won 100']],
    ['status=expired', ['expired 3']],
    ['status=cancelled', ['cancelled 4']],
    ['accepting=true', [...FUNDED, 'free']],
    ['accepting=false', ['cancelled 4', 'expired 3', 'won 100', 'unfunded 20']],
    ['min_price=7', ['won 100', 'worked 7', 'funded 1000', 'unfunded 20']],
    ['min_price=1000.000001', []],
    ['max_price=4', ['cancelled 4', 'expired 3', 'funded 0.000001', 'free']],
    ['max_price=0', ['free']],
    ['min_price=0.000001&max_price=4.999999', ['cancelled 4', 'expired 3', 'funded 0.000001']],
    ['min_price=5&max_price=5', ['funded 5 too', 'funded 5']],
    ['status=funded&min_price=5&max_price=7.00', ['worked 7', 'funded 5 too', 'funded 5']],
  ])('%s', async (query, names) => {
    expect(await list(query)).toEqual(names);
  });

  test.each([
    [
      'sort=price',
      [
        ...['funded 1000', 'won 100', 'unfunded 20', 'worked 7', 'funded 5 too', 'funded 5'],
        ...['cancelled 4', 'expired 3', 'funded 0.000001', 'free'],
      ],
    ],
    ['sort=price&status=funded', ['funded 1000', 'worked 7', 'funded 5 too', 'funded 5', 'funded 0.000001']],
    ['sort=price&min_price=4&max_price=7', ['worked 7', 'funded 5 too', 'funded 5', 'cancelled 4']],
    ['sort=price&accepting=true&max_price=5', ['funded 5 too', 'funded 5', 'funded 0.000001', 'free']],
    ['sort=price&status=closed', ['won 100', 'cancelled 4', 'expired 3']],
    ['sort=deadline&status=expired', ['expired 3']],
  ])('%s: the highest price first, of one price the newest', async (query, names) => {
    expect(await list(query)).toEqual(names);
  });

  test('holds each as it is read, with its money', async () => {
    const { body } = await nobody<Page<TaskView>>('GET', '/v1/tasks?limit=100');

    for (const item of body.items) {
      const read = (await nobody<TaskView>('GET', `/v1/tasks/${item.id}`)).body;
      expect(item).toEqual({ ...read, result: read.result && { ...read.result, content: null } });
    }
    const named = (name: string) => body.items.find(({ id }) => id === tasks[name]);
    expect(named('won 100')).toMatchObject({ payout: { amount: '80.00', fee: '20.00' }, refund: null });
    expect(named('expired 3')).toMatchObject({ payout: null, refund: { amount: '3.00', tx_hash: null } });
    expect(named('cancelled 4')).toMatchObject({ payout: null, refund: { amount: '4.00', tx_hash: null } });
    expect(named('worked 7')).toMatchObject({ payout: null, refund: null, funding: 'funded' });
  });

  test('of what an agent takes part in holds claims, also of tasks that have ended', async () => {
    const { agent } = await worker;

    expect(await list(`worker_id=${agent}`)).toEqual(['cancelled 4', 'expired 3', 'won 100', 'worked 7']);
    expect(await list(`worker_id=${agent}&status=funded`)).toEqual(['worked 7']);
    expect(await list(`worker_id=${agent}&sort=price`)).toEqual([
      ...['won 100', 'worked 7', 'cancelled 4', 'expired 3'],
    ]);
    expect(await list(`worker_id=${agent}&min_price=5`)).toEqual(['won 100', 'worked 7']);
    expect(await list(`worker_id=${(await publisher).agent}`)).toEqual([]);
  });

  test('lets go of a claim that is taken back, and takes it up again', async () => {
    const agent = await signUpAgent();
    const id = tasks['funded 5']!;
    const mine = () => list(`worker_id=${agent.agent}`);

    await claim(agent, id);
    await until(async () => (await mine()).includes('funded 5'));
    await agent.call('POST', `/v1/tasks/${id}/unclaim`);
    await until(async () => (await mine()).length === 0);
    await claim(agent, id);
    await until(async () => (await mine()).includes('funded 5'));

    expect(await mine()).toEqual(['funded 5']);
  });
});
