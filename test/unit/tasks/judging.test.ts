import { describe, expect, it } from 'vitest';
import {
  CALL_LIMIT_MS,
  JUDGING_LIMIT_MS,
  LEASE_MS,
  MAX_TRIES,
  MODEL_LIMIT_MS,
} from '../../../src/oracle/patience.ts';
import { MANUAL } from '../../support/oracles.ts';
import { HOUR, QUALITY, SPEC, START, World } from './world.ts';

const LIMIT = SPEC.deadline + SPEC.judgingLimit;

describe('judging', () => {
  it('begins with a token, a lease and a try', () => {
    const world = new World();
    world.submit('ann');
    const token = world.begin(1);
    expect(world.submission(1)).toMatchObject({ token, tries: 1, due: START + LEASE_MS });
  });

  it('answers busy while a lease runs, and done once there is a verdict', () => {
    const world = new World();
    world.submit('ann');
    const token = world.begin(1);
    expect(world.begin(1)).toBe('busy');
    world.verdict(1, token, 0.2);
    expect(world.begin(1)).toBe('done');
  });

  it.each([
    [0.74, 'failed', 'below_threshold', 'open'],
    [0.75, 'passed', null, 'resolved'],
  ])('a score of %d has %s', (score, status, statusReason, taskStatus) => {
    const world = new World();
    world.submit('ann');
    world.judge(1, score);
    expect(world.submission(1)).toMatchObject({ status, statusReason, score, token: null, due: null });
    expect(world.task.progress.status).toBe(taskStatus);
  });

  it('has until its time limit once it was delegated, and not a try more', () => {
    const world = new World({ deadline: START + 100 * SPEC.judgingLimit });
    world.submit('ann');
    const token = world.begin(1);
    world.delegate(1, token);
    expect(world.submission(1)).toMatchObject({ token, tries: 1, due: START + SPEC.judgingLimit });
    world.at(START + SPEC.judgingLimit - 1);
    expect(world.begin(1)).toBe('busy');
    world.at(START + SPEC.judgingLimit);
    expect(world.submission(1)).toMatchObject({ token: null, tries: 1, status: 'judging' });
  });

  it('is not delegated by who does not hold it', () => {
    const world = new World();
    world.submit('ann');
    world.begin(1);
    world.delegate(1, 'stale');
    expect(world.submission(1).due).toBe(START + LEASE_MS);
  });

  it('never passes a score of 0, whatever the threshold', () => {
    const world = new World({ ...QUALITY, threshold: 0 });
    world.submit('ann');
    world.judge(1, 0);
    expect(world.submission(1).status).toBe('failed');
  });

  it('names the guard when the guard failed the work', () => {
    const world = new World();
    world.submit('ann');
    const token = world.begin(1);
    const steps = [{ name: 'guard', outcome: 'fail', score: 0, reason: 'injection' }] as const;
    world.verdictWith(1, { token, score: 0, feedback: '', steps, guarded: true });
    expect(world.submission(1).statusReason).toBe('guard');
  });

  it('takes nothing from a stale token, a repeated verdict, or one after settlement', () => {
    const world = new World();
    world.submit('ann');
    world.submit('bob');
    const stale = world.begin(1);
    world.at(START + LEASE_MS);
    expect(world.verdict(1, stale, 1)).toEqual([]);
    const token = world.begin(1);
    const late = world.begin(2);
    expect(world.verdict(1, 'made up', 1)).toEqual([]);
    expect(world.verdict(1, token, 1)).toHaveLength(2);
    expect(world.verdict(1, token, 0.1)).toEqual([]);
    expect(world.verdict(2, late, 1)).toEqual([]);
    expect(world.task.progress.winner).toMatchObject({ n: 1, workerId: 'ann' });
  });

  it('sends the pointer again when its lease runs out', () => {
    const world = new World();
    world.submit('ann');
    world.begin(1);
    world.at(START + LEASE_MS - 1);
    expect(world.types).not.toContain('submission.requeued');
    world.at(START + LEASE_MS);
    expect(world.types.filter((type) => type === 'submission.requeued')).toHaveLength(1);
    expect(world.submission(1)).toMatchObject({ token: null, tries: 1 });
  });

  it('gives up after three tries whose leases ran out, within two minutes', () => {
    const world = new World();
    world.submit('ann');
    for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
      expect(world.begin(1)).toMatch(/^token/);
      world.at(world.now + LEASE_MS);
    }
    expect(world.submission(1)).toMatchObject({ status: 'errored', statusReason: 'oracle_failed' });
    expect(world.now - START).toBeLessThanOrEqual(120_000);
    expect(world.task.progress).toMatchObject({ status: 'open', errored: 1, judging: 0 });
  });

  it('is over before its lease, its model before that, and a call in time for another', () => {
    expect(2 * CALL_LIMIT_MS).toBeLessThan(MODEL_LIMIT_MS);
    expect(MODEL_LIMIT_MS + 3_000).toBeLessThan(JUDGING_LIMIT_MS);
    expect(JUDGING_LIMIT_MS + 3_000).toBeLessThan(LEASE_MS);
  });

  it('gives up after three faults just before the lease ends, within two minutes', () => {
    const world = new World();
    world.submit('ann');
    for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
      const token = world.begin(1);
      world.at(world.now + JUDGING_LIMIT_MS).fault(1, token);
      if (attempt < MAX_TRIES) world.at(world.submission(1).due ?? 0);
    }
    expect(world.submission(1).status).toBe('errored');
    expect(world.now - START).toBeLessThanOrEqual(120_000);
  });

  it('pauses after a fault and then sends the pointer again', () => {
    const world = new World();
    world.submit('ann');
    world.fault(1, world.begin(1));
    expect(world.submission(1)).toMatchObject({ status: 'judging', token: null, due: START + 5_000 });
    world.at(START + 5_000);
    expect(world.types.at(-1)).toBe('submission.requeued');
  });

  it('takes no fault from a stale token', () => {
    const world = new World();
    world.submit('ann');
    const token = world.begin(1);
    world.fault(1, 'made up');
    expect(world.submission(1).token).toBe(token);
  });

  it('sends a pointer that nobody began again after 30 s, doubling to 15 min, and counts no try', () => {
    const world = new World({ deadline: START + 24 * HOUR });
    world.submit('ann');
    const pauses: number[] = [];
    for (let resend = 0; resend < 7; resend += 1) {
      const due = world.submission(1).due ?? 0;
      pauses.push((due - world.now) / 1_000);
      world.at(due);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 900, 900]);
    expect(world.submission(1)).toMatchObject({ tries: 0, status: 'judging' });
  });

  it('sends a dead letter again, unless somebody is judging or it is judged', () => {
    const world = new World();
    world.submit('ann');
    world.deadLetter(1);
    expect(world.types.at(-1)).toBe('submission.requeued');
    const token = world.begin(1);
    const before = world.events.length;
    world.deadLetter(1);
    world.verdict(1, token, 0.1);
    world.deadLetter(1);
    expect(world.events.slice(before).map(({ type }) => type)).toEqual(['submission.judged']);
  });
});

describe("the operator's score", () => {
  it('is a verdict that replaces a judging in progress', () => {
    const world = new World();
    world.submit('ann');
    const token = world.begin(1);
    expect(world.score(1, 0.9)).toBeNull();
    expect(world.verdict(1, token, 0)).toEqual([]);
    expect(world.task.progress).toMatchObject({ status: 'resolved', winner: { n: 1, score: 0.9 } });
  });

  it('is refused on judged work', () => {
    const world = new World();
    world.submit('ann');
    world.judge(1, 0.1);
    expect(world.score(1, 1)).toBe('already_judged');
  });

  it('may score errored work until the task closes', () => {
    const world = new World();
    world.submit('ann');
    world.submit('bob');
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      world.fault(1, world.begin(1));
      world.at(world.now + 60_000);
    }
    expect(world.score(1, 0.2)).toBeNull();
    expect(world.task.progress).toMatchObject({ errored: 0, failed: 1, judging: 1 });
    expect(world.participants.get('ann')).toMatchObject({ errored: 0, judging: 0 });
  });

  it('cannot score errored work of a closed task', () => {
    const world = new World({ oracle: MANUAL });
    world.submit('ann');
    world.at(LIMIT);
    expect(world.submission(1).status).toBe('errored');
    expect(world.score(1, 1)).toBe('task_closed');
  });
});
