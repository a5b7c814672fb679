import { expect, it } from 'vitest';
import type { Claimed } from '../../support/job.ts';
import { answered, CONTENT, newJobs, newSpec, wanted } from '../../support/job.ts';

it('100 claims at once over 60 jobs hand out 60 distinct jobs', async () => {
  const { stub } = newJobs();
  // Ten accounts, so that no tier is what keeps jobs back.
  const owners = Array.from({ length: 6 }, () => newJobs().owner);
  const ids = await Promise.all(
    owners.flatMap((owner) =>
      Array.from({ length: 10 }, async () => answered(await stub.enqueue(owner, newSpec(owner), CONTENT)).id),
    ),
  );
  const operator = { standing: null, request: null };
  const claims = await Promise.all(
    Array.from({ length: 100 }, async (_, i) =>
      answered<Claimed>(await stub.claim(operator, wanted({ workerId: `worker-${i}` }))),
    ),
  );
  const taken = claims.filter(({ job }) => job !== null);
  expect(taken.map(({ job }) => job.id).sort()).toEqual(ids.sort());
  expect(new Set(taken.map(({ lease_token }) => lease_token)).size).toBe(60);
  expect(new Set(taken.map(({ job }) => job.claimed_by)).size).toBe(60);
});

it('the same enqueue at once, under one id, is one job', async () => {
  const { stub, owner } = newJobs();
  const spec = newSpec(owner);
  const views = await Promise.all(
    Array.from({ length: 20 }, async () => answered(await stub.enqueue(owner, spec, CONTENT))),
  );
  expect(new Set(views.map(({ id }) => id))).toEqual(new Set([spec.id]));
  expect(views.map(({ usage }) => usage.jobs_used)).toEqual(views.map(() => 1));
});
