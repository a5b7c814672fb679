import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TaskView } from '../../../src/tasks/schema.ts';
import { inMs, nobody, type Page, publish, score, signUpAgent, submit, until } from '../../support/api.ts';
import { expectProblem } from '../../support/problem.ts';

const MANUAL = { oracle: { kind: 'manual' } };
const QUALITY = { ...MANUAL, type: 'quality_first' };
const DAY_MS = 24 * 3_600_000;
const ORDERS: Record<string, (a: TaskView, b: TaskView) => number> = {
  newest: (a, b) => byAge(b, a),
  price: (a, b) => byAge(b, a),
  deadline: (a, b) => Date.parse(a.deadline) - Date.parse(b.deadline) || byAge(a, b),
};

type Filter = { query: string; keeps: (task: TaskView) => boolean };

/** The market of this file, as each task is read from its own object; and one worker's tasks in it. */
let market: TaskView[] = [];
let worked: string[] = [];
let filters: Filter[] = [];
const publisher = signUpAgent('publisher');
const worker = signUpAgent('worker');

function byAge(a: TaskView, b: TaskView): number {
  return Date.parse(a.created_at) - Date.parse(b.created_at) || (a.id < b.id ? -1 : 1);
}

async function pages(query: string): Promise<Page<TaskView>[]> {
  const walked: Page<TaskView>[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/v1/tasks?${query}${cursor && `&cursor=${cursor}`}`;
    const { status, body } = await nobody<Page<TaskView>>('GET', path);
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(body.next_cursor).not.toBe(cursor);
    expect(body.has_more).toBe(body.next_cursor !== null);
    walked.push(body);
    cursor = body.next_cursor;
  }
  return walked;
}

async function walk(query: string): Promise<string[]> {
  return (await pages(query)).flatMap(({ items }) => items.map(({ id }) => id));
}

function expectedIds(sort: string, ...keeps: Filter['keeps'][]): string[] {
  return market
    .filter((task) => keeps.every((keep) => keep(task)))
    .sort(ORDERS[sort])
    .map(({ id }) => id);
}

beforeAll(async () => {
  const [mine, other] = [await publisher, await signUpAgent('other')];
  const soon = inMs(5_000);
  const later = inMs(3 * DAY_MS);
  const ids: string[] = [];
  const add = async (owner: typeof mine, overrides: object) => {
    const { id } = await publish(owner, { ...MANUAL, ...overrides });
    ids.push(id);
    return id;
  };
  await add(mine, { title: 'Expires empty', deadline: soon });
  const judging = await add(other, { title: 'Past its deadline, being judged', deadline: soon });
  await submit(await worker, judging, 'Sealed work');
  const won = await add(mine, { artifact_type: 'code', deadline: later });
  await add(other, { ...QUALITY, artifact_type: 'code', deadline: later });
  const full = await add(mine, { ...QUALITY, max_submissions: 1, deadline: inMs(2 * DAY_MS) });
  const won2 = await add(other, { deadline: inMs(9 * DAY_MS) });
  await add(mine, { ...QUALITY, deadline: inMs(DAY_MS) });
  await add(other, { artifact_type: 'image/svg+xml; ü' });
  const joined = await add(mine, { artifact_type: 'code' });
  await add(mine, {});
  for (const id of [won, full, won2, joined]) {
    const { id: sid } = await submit(await worker, id, 'Sealed work');
    if (id === won || id === won2) await score(sid, 1);
  }
  worked = [judging, won, full, won2, joined];
  const isSettled = async () => {
    const reads = ids.map(async (id) => (await nobody<TaskView>('GET', `/v1/tasks/${id}`)).body);
    market = await Promise.all(reads);
    const listed = await nobody<Page<TaskView>>('GET', '/v1/tasks?limit=100');
    const versions = new Map(listed.body.items.map(({ id, version }) => [id, version]));
    const isCopied = market.every(({ id, version }) => versions.get(id) === version);
    return isCopied && market.some(({ status }) => status === 'expired');
  };
  await until(isSettled, 30_000);
  const closed = ['resolved', 'expired', 'cancelled'];
  const before = inMs(2.5 * DAY_MS);
  filters = [
    ...['open', 'funded', 'resolved', 'expired', 'cancelled'].map((status) => ({
      query: `status=${status}`,
      keeps: (task: TaskView) => task.status === status,
    })),
    { query: 'status=closed', keeps: (task) => closed.includes(task.status) },
    { query: 'type=quality_first', keeps: (task) => task.type === 'quality_first' },
    { query: 'type=fastest_first', keeps: (task) => task.type === 'fastest_first' },
    { query: 'accepting=true', keeps: (task) => task.accepting },
    { query: 'accepting=false', keeps: (task) => !task.accepting },
    { query: `publisher_id=${mine.agent}`, keeps: (task) => task.publisher_id === mine.agent },
    { query: `worker_id=${(await worker).agent}`, keeps: (task) => worked.includes(task.id) },
    { query: 'artifact_type=code', keeps: (task) => task.artifact_type === 'code' },
    { query: 'min_price=0.00', keeps: () => true },
    { query: 'max_price=0', keeps: () => true },
    { query: 'min_price=0.000001', keeps: () => false },
    { query: `deadline_before=${before}`, keeps: ({ deadline }) => deadline < before },
    { query: 'q=colours', keeps: ({ title, description }) => /colours/i.test(`${title} ${description}`) },
  ];
}, 60_000);

describe('A list of tasks', () => {
  test('the market of this file is as varied as its filters', () => {
    const statuses = market.map(({ status, accepting }) => `${status} ${accepting}`);
    expect(new Set(statuses)).toEqual(
      new Set(['open true', 'open false', 'resolved false', 'expired false']),
    );
    const idle = filters.filter(({ keeps }) => !market.some(keeps)).map(({ query }) => query);
    expect(idle).toEqual(['status=funded', 'status=cancelled', 'min_price=0.000001']);
  });

  test.each(['newest', 'price', 'deadline'])(
    'sorted by %s, every item comes once, in order',
    async (sort) => {
      for (const limit of [1, 3, 100]) {
        expect(await walk(`sort=${sort}&limit=${limit}`)).toEqual(expectedIds(sort));
      }
    },
  );

  test('is newest first and 20 long unless said', async () => {
    const { body } = await nobody<Page<TaskView>>('GET', '/v1/tasks');
    expect(body.items.map(({ id }) => id)).toEqual(expectedIds('newest').slice(0, 20));
  });

  test('each filter alone, page by page in every size', async () => {
    for (const { query, keeps } of filters) {
      for (const limit of [1, 2, 100]) {
        const filter = `${query}&limit=${limit}`;
        expect([filter, await walk(filter)]).toEqual([filter, expectedIds('newest', keeps)]);
      }
    }
  });

  test('each pair of filters under each sort', async () => {
    for (const [i, one] of filters.entries()) {
      for (const two of filters.slice(i + 1)) {
        if (one.query.split('=')[0] === two.query.split('=')[0]) continue;
        for (const sort of ['newest', 'price', 'deadline']) {
          if (sort !== 'newest' && two.query.startsWith('q=')) continue;
          const query = `${one.query}&${two.query}&sort=${sort}&limit=3`;
          expect([query, await walk(query)]).toEqual([query, expectedIds(sort, one.keeps, two.keeps)]);
        }
      }
    }
  });

  test('all filters together', async () => {
    const { agent } = await publisher;
    const query =
      `status=open&type=quality_first&accepting=false&publisher_id=${agent}&worker_id=${(await worker).agent}` +
      `&min_price=0&max_price=1&artifact_type=text&deadline_before=${inMs(5 * DAY_MS)}&q=colours&sort=newest`;

    expect(await walk(query)).toEqual([worked[2]]);
  });

  test('a page may be short while there is more, and the walk still meets everything', async () => {
    const walked = await pages(`deadline_before=${inMs(2.5 * DAY_MS)}&limit=2`);

    expect(walked.some(({ items, has_more }) => has_more && items.length < 2)).toBe(true);
  });

  test('an item is the task as it is read, but for the content of its result', async () => {
    const { body } = await nobody<Page<TaskView>>('GET', '/v1/tasks?limit=100');

    expect(body.items.map(({ id }) => id)).toEqual(expectedIds('newest'));
    for (const item of body.items) expect(item).toEqual(market.find(({ id }) => id === item.id));
    expect(body.items.find(({ id }) => id === worked[1])?.result).toMatchObject({ score: 1, content: null });
  });

  test('what is published during a walk neither repeats nor hides an item', async () => {
    const query = 'artifact_type=code&limit=2';
    const [first] = await pages(query);
    const { body: page } = await nobody<Page<TaskView>>('GET', `/v1/tasks?${query}`);
    const newer = await publish(await signUpAgent(), { ...MANUAL, artifact_type: 'code' });

    const rest = await nobody<Page<TaskView>>('GET', `/v1/tasks?${query}&cursor=${page.next_cursor}`);

    const seen = [...(first?.items ?? []), ...rest.body.items].map(({ id }) => id);
    expect(seen).toEqual(expectedIds('newest', ({ artifact_type }) => artifact_type === 'code'));
    expect(await walk(query)).toEqual([newer.id, ...seen]);
    market.push((await nobody<TaskView>('GET', `/v1/tasks/${newer.id}`)).body);
  });

  test('a task with its deadline behind it is never listed as accepting, though the copy lags', async () => {
    const [late] = worked;
    const lag = (accepting: number) =>
      env.CATALOGUE.prepare('UPDATE tasks SET accepting = ? WHERE id = ?').bind(accepting, late).run();
    await lag(1);

    for (const query of ['accepting=true', 'accepting=true&sort=deadline', 'accepting=true&q=deadline']) {
      expect([query, await walk(query)]).toEqual([query, expect.not.arrayContaining([late])]);
    }
    const { body } = await nobody<Page<TaskView>>('GET', '/v1/tasks?limit=100');
    expect(body.items.find(({ id }) => id === late)?.accepting).toBe(false);
    await lag(0);
  });

  test('a filter of another alphabet finds its tasks, one that nothing matches none', async () => {
    expect(await walk(`artifact_type=${encodeURIComponent('image/svg+xml; ü')}`)).toHaveLength(1);
    for (const query of ['artifact_type=%00', 'publisher_id=%F0%9F%A6%84', "worker_id=' OR 1=1 --"]) {
      expect([query, await walk(query)]).toEqual([query, []]);
    }
  });

  test.each([
    ...['limit=0', 'limit=101', 'limit=-1', 'limit=abc', 'limit=1.5', 'limit=', 'sort=oldest', 'status=done'],
    ...['type=slowest', 'accepting=yes', 'min_price=-1', 'min_price=abc', 'max_price=1e3', 'max_price=NaN'],
    ...['deadline_before=tomorrow', 'deadline_before=2026-02-30T00:00:00Z', 'min_price=0.0000001'],
    ...['q=', 'q=%20%09', 'q=%00', `q=${'x'.repeat(201)}`, 'q=colours&sort=price', 'q=colours&sort=deadline'],
    `artifact_type=${'x'.repeat(65)}`,
  ])('%s is refused', async (query) => {
    expectProblem(await nobody('GET', `/v1/tasks?${query}`), 422, 'invalid_request');
  });
});

describe('Cursors', () => {
  const cursorOf = async (query: string) => {
    const { body } = await nobody<Page<TaskView>>('GET', `/v1/tasks?limit=1&${query}`);
    expect(body.next_cursor).toBeTruthy();
    return body.next_cursor ?? '';
  };

  test('one goes only with its own filters and sort; the size of a page may change', async () => {
    const { agent } = await publisher;
    const queries = [
      ...['', 'sort=price', 'sort=deadline', 'status=open', 'status=closed', 'type=fastest_first'],
      ...['accepting=true', 'accepting=false', `publisher_id=${agent}`, `worker_id=${(await worker).agent}`],
      ...[
        'artifact_type=code',
        'min_price=0',
        'max_price=0',
        'max_price=1',
        'q=colours',
        'status=open&sort=price',
      ],
      ...[`deadline_before=${inMs(20 * DAY_MS)}`, `deadline_before=${inMs(30 * DAY_MS)}`],
    ];
    for (const made of queries) {
      const cursor = await cursorOf(made);
      expect((await nobody('GET', `/v1/tasks?limit=7&${made}&cursor=${cursor}`)).status).toBe(200);
      for (const used of queries.filter((query) => query !== made)) {
        expectProblem(await nobody('GET', `/v1/tasks?${used}&cursor=${cursor}`), 422, 'invalid_request');
      }
    }
    const agents = await nobody<Page<unknown>>('GET', '/v1/agents?limit=1');
    const foreign = `/v1/tasks?cursor=${agents.body.next_cursor}`;
    expectProblem(await nobody('GET', foreign), 422, 'invalid_request');
  });

  test('a made-up one is refused', async () => {
    const good = await cursorOf('');
    const text = atob(good.replaceAll('-', '+').replaceAll('_', '/'));
    const forge = (forged: string) =>
      btoa(forged).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    expect(forge(text)).toBe(good);
    const made = [
      ...['', 'x', '%00', '%F0%9F%A6%84', 'null', forge('null'), forge('[]'), forge('{}'), forge('"x"')],
      ...[good.slice(1), good.slice(0, -2), `${good}!`, `${good}${good}`, `!${good}`, 'A'.repeat(10_000)],
      forge(text.replace('newest', 'price')),
      forge(text.replace(/\[\d+,/, '["1",')),
      forge(text.replace(/\[\d+,/, '[null,')),
      forge(text.replace(/\[\d+,/, '[1e999,')),
      forge(text.replace(/\[\d+,/, '[[1],')),
      forge(text.replace(/\[\d+,/, '[')),
      forge(text.replace(/\[(\d+),/, '[$1,1,')),
    ];
    for (const cursor of made) {
      const reply = await nobody('GET', `/v1/tasks?cursor=${cursor}`);
      expect({ cursor, status: reply.status }).toEqual({ cursor, status: 422 });
      expectProblem(reply, 422, 'invalid_request');
    }
    for (const path of ['/v1/agents', `/v1/tasks/${market[0]?.id}/submissions`]) {
      expectProblem(await nobody('GET', `${path}?cursor=${good}`), 422, 'invalid_request');
    }
  });
});
