import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { copyJobs } from '../../../src/jobs/catalogue.ts';
import { listJobs } from '../../../src/jobs/list.ts';
import type { JobView } from '../../../src/jobs/schema.ts';
import { expected, operator, type Page, signUpAgent, until } from '../../support/api.ts';
import { answered, CONTENT, claimedOf, inJobs, newJobs, newSpec, wanted } from '../../support/job.ts';

const NO_FILTER = { status: null, type: null, queue: null, projectId: null };

type Claim = { lease_token: string };

async function rowOf(id: string): Promise<{ status: string; version: number } | null> {
  return await env.CATALOGUE.prepare('SELECT status, version FROM jobs WHERE id = ?').bind(id).first();
}

describe('the list of an account', () => {
  it('shows a job the moment it is taken in or cancelled, newest first, by every filter', async () => {
    const { call } = await signUpAgent();
    const add = async (body: object) =>
      expected(201, await call<JobView>('POST', '/v1/jobs', { type: 'work', ...body })).id;
    const list = async (query: string) =>
      expected(200, await call<Page<JobView>>('GET', `/v1/jobs?${query}`)).items.map(({ id }) => id);
    const first = await add({ queue: 'a', project_id: 'p' });
    const second = await add({ type: 'play', queue: 'a' });
    const third = await add({ queue: 'b', project_id: 'p' });
    expect(await list('')).toEqual([third, second, first]);
    await call('POST', `/v1/jobs/${third}/cancel`);

    expect(await list('status=cancelled')).toEqual([third]);
    expect(await list('status=queued')).toEqual([second, first]);
    expect(await list('type=play')).toEqual([second]);
    expect(await list('queue=a')).toEqual([second, first]);
    expect(await list('project_id=p')).toEqual([third, first]);
    expect(await list('project_id=p&queue=a&type=work&status=queued')).toEqual([first]);
    expect(await list('project_id=p&type=play')).toEqual([]);
  });

  it('shows what has just happened to a job, though copies gather', async () => {
    const { call, agent } = await signUpAgent();
    const list = async (query: string) =>
      expected(200, await call<Page<JobView>>('GET', `/v1/jobs?${query}`)).items.map(({ id }) => id);
    for (let i = 0; i < 5; i += 1) {
      const { id } = expected(201, await call<JobView>('POST', '/v1/jobs', { type: 'work' }));
      const claim = expected(200, await call<Claim>('POST', '/v1/jobs/claim', { worker_id: agent }));
      expect(await list('status=running')).toEqual([id]);
      const done = { worker_id: agent, lease_token: claim.lease_token, result: i };
      expected(200, await call('POST', `/v1/jobs/${id}/complete`, done));
      expect((await list('status=succeeded'))[0]).toBe(id);
    }
  });

  it('is read in pages, each job with its place in line', async () => {
    const { call } = await signUpAgent();
    for (let i = 0; i < 5; i += 1) expected(201, await call('POST', '/v1/jobs', { type: 'work' }));
    const seen: number[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page += 1) {
      const { body } = await call<Page<JobView>>('GET', `/v1/jobs?limit=2${cursor}`);
      seen.push(...body.items.map(({ position }) => position));
      expect(body.has_more).toBe(page < 2);
      cursor = `&cursor=${body.next_cursor}`;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    const { status } = await call('GET', `/v1/jobs?limit=2&queue=default${cursor}`);
    expect(status).toBe(422);
  });

  it('reads few rows, however many jobs there are', async () => {
    const accountId = 'acct_of_many';
    const numbers =
      'WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 20000)';
    // Every hundredth is of the rare kind, and its project holds one in ten.
    await env.CATALOGUE.prepare(
      `${numbers} INSERT INTO jobs SELECT 'job_' || n, 1, ?, iif(n % 100 = 0, 'failed', 'queued'),
         iif(n % 100 = 1, 'rare', 'work'), 'default', iif(n % 10 = 0, 'p', ''), n, '{}' FROM numbers`,
    )
      .bind(accountId)
      .run();
    const page = async (filter: object) =>
      await listJobs(env.CATALOGUE, accountId, { ...NO_FILTER, ...filter }, null, 20);
    for (const filter of [
      {},
      { status: 'failed' },
      { type: 'rare' },
      { queue: 'default' },
      { projectId: 'p' },
    ]) {
      const { records, rowsRead } = await page(filter);
      expect([filter, records.length]).toEqual([filter, 20]);
      expect(rowsRead).toBeLessThanOrEqual(60);
    }
    // None is both: the page is empty, short of the end, and says where to go on.
    const both = await page({ queue: 'default', type: 'rare', status: 'failed' });
    expect(both.records).toEqual([]);
    expect(both.next).not.toBeNull();
    expect(both.rowsRead).toBeLessThanOrEqual(1_000);
  });
});

describe('a copy', () => {
  it('follows every change, and never goes back to an older one', async () => {
    const { stub, owner } = newJobs();
    const { id } = answered(await stub.enqueue(owner, newSpec(owner), CONTENT));
    expect(await rowOf(id)).toMatchObject({ status: 'queued' });
    const old = await inJobs(stub, (object) => JSON.parse((object.read(null, id) as { json: string }).json));
    const { lease_token: token } = claimedOf(await stub.claim(owner, wanted()));
    await stub.complete(owner, id, { workerId: 'worker', token }, '{"sum":3}');
    await until(async () => (await rowOf(id))?.status === 'succeeded');
    const body = await env.CATALOGUE.prepare('SELECT body FROM jobs WHERE id = ?')
      .bind(id)
      .first<string>('body');
    expect(JSON.parse(body ?? '')).toMatchObject({ result: { sum: 3 }, attempt: 1, claimed_by: 'worker' });

    const copy = { accountId: owner.standing.id, createdAt: 0, version: 1, record: old };
    await copyJobs(env.CATALOGUE, [copy]);
    expect((await rowOf(id))?.status).toBe('succeeded');
  });

  it('waits while the catalogue is down, and jobs go on', async () => {
    const { stub, owner } = newJobs();
    const down = {
      prepare: () => {
        throw new Error('the catalogue is down');
      },
    };
    await inJobs(stub, (object) => {
      const bound = object as unknown as { env: Env };
      bound.env = { ...bound.env, CATALOGUE: down as unknown as D1Database };
    });
    const { id } = answered(await stub.enqueue(owner, newSpec(owner), CONTENT));
    const { lease_token: token } = claimedOf(await stub.claim(owner, wanted()));
    answered(await stub.complete(owner, id, { workerId: 'worker', token }, 'null'));
    expect(await rowOf(id)).toBeNull();
    await inJobs(stub, (object) => {
      const bound = object as unknown as { env: Env };
      bound.env = { ...bound.env, CATALOGUE: env.CATALOGUE };
    });
    await until(async () => (await rowOf(id))?.status === 'succeeded', 20_000);
  });
});

describe('the catalogue wiped and rebuilt', () => {
  it('has the jobs of the objects again', async () => {
    const { call } = await signUpAgent();
    const { id } = expected(201, await call<JobView>('POST', '/v1/jobs', { type: 'work' }));
    const before = await rowOf(id);
    await env.CATALOGUE.prepare('DELETE FROM jobs').run();
    expect((await call<Page<JobView>>('GET', '/v1/jobs')).body.items).toEqual([]);
    for (let cursor: string | null = ''; cursor !== null; ) {
      const path: string = `/internal/catalogue/rebuild${cursor && `?cursor=${cursor}`}`;
      cursor = (await operator<{ next_cursor: string | null }>('POST', path)).body.next_cursor;
    }
    expect(await rowOf(id)).toEqual(before);
    expect((await call<Page<JobView>>('GET', '/v1/jobs')).body.items).toHaveLength(1);
  });
});
