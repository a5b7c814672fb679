import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOBODY } from '../../../src/accounts/account.ts';
import type { Position } from '../../../src/http/paging.ts';
import { listTasks, type TaskFilter } from '../../../src/tasks/list.ts';

const MANY = 3_000;
const PAGE = 20;
const EVERY: TaskFilter = {
  ...{ status: null, type: null, accepting: null, publisherId: null, workerId: null, minPrice: null },
  ...{ maxPrice: null, artifactType: null, deadlineBefore: null, q: null },
};

/** As many tasks, straight in the catalogue, all of which have a word in common. */
beforeAll(async () => {
  const body = JSON.stringify({ title: 'common', description: '', closed_at: null, price: '0' });
  await env.CATALOGUE.prepare(
    `INSERT INTO tasks (n, id, version, publisher_id, account_id, status, closed, type, artifact_type, accepting,
       price, deadline, created_at, body)
     SELECT value, 'task_' || value, 1, 'p', 'a', 'open', 0, 'fastest_first', 'text', 1, value, value, value, ?
     FROM json_each(?)`,
  )
    .bind(body, JSON.stringify(Array.from({ length: MANY }, (_, i) => i + 1)))
    .run();
});

describe('A page of a list of tasks reads as few rows deep in the list as at its beginning', () => {
  it.each<[string, TaskFilter, Parameters<typeof listTasks>[2], Position]>([
    ['newest', EVERY, 'newest', [1_000, 'task_1000']],
    ['status', { ...EVERY, status: 'open' }, 'newest', [1_000, 'task_1000']],
    ['price', EVERY, 'price', [1_000, 1_000, 'task_1000']],
    ['deadline', EVERY, 'deadline', [2_000, 2_000, 'task_2000']],
    ['full text', { ...EVERY, q: 'common' }, 'newest', [1_000]],
  ])('%s', async (_, filter, sort, position) => {
    const rowsOf = async (after: Position | null) => {
      const page = await listTasks(env.CATALOGUE, filter, sort, after, PAGE, NOBODY, 0);
      expect(page.items).toHaveLength(PAGE);
      return page.rowsRead;
    };

    expect(await rowsOf(null)).toBeLessThanOrEqual(3 * PAGE);
    expect(await rowsOf(position)).toBeLessThanOrEqual(3 * PAGE);
  });
});
