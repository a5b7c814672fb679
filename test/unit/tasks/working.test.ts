import { describe, expect, it } from 'vitest';
import { isRefusal, PROBLEMS, publicCode } from '../../../src/http/problem.ts';
import { MAX_TRIES } from '../../../src/oracle/patience.ts';
import { claim, submit, unclaim, type Worker } from '../../../src/tasks/rules/working.ts';
import { accepting, NEW_TASK, type Participant, type Task } from '../../../src/tasks/task.ts';
import { MANUAL } from '../../support/oracles.ts';
import { fundedWorld, PRICED, QUALITY, SPEC, START, World } from './world.ts';

const DEADLINE = SPEC.deadline;

describe('claiming', () => {
  it('lets a worker take part', () => {
    const world = fundedWorld();
    expect(world.claim('ann')).toBeNull();
    expect(world.types.at(-1)).toBe('task.joined');
    expect(world.task.progress.participants).toBe(1);
    expect(world.participants.get('ann')).toMatchObject({
      accountId: 'acct_ann',
      joinedAt: START,
      leftAt: null,
    });
  });

  it('is open on a free task as well', () => {
    const world = new World();
    expect(world.claim('ann')).toBeNull();
    expect(world.submit('ann')).toBe(1);
    expect(world.task.progress.participants).toBe(1);
  });

  it('is refused to a worker that takes part already, and tells it to hand in', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    expect(claim(world.task, world.worker('ann'), world.now)).toMatchObject({
      refused: 'already_claimed',
      next: [{ method: 'POST', path: `/v1/tasks/${SPEC.id}/submissions` }],
    });
  });

  it('names no call to a worker that takes part already and can hand in nothing now', () => {
    const judging = fundedWorld().with((w) => w.work('ann'));
    const resolved = fundedWorld().with((w) => w.work('ann'));
    resolved.judge(1, 1);
    for (const world of [judging, resolved]) {
      expect(claim(world.task, world.worker('ann'), world.now)).not.toHaveProperty('next');
    }
  });

  it.each([
    ['the publisher of a free task', {}, 'publisher', 'acct_publisher', 'self_dealing'],
    ['the publisher of a priced task', PRICED, 'publisher', 'acct_publisher', 'self_dealing'],
    ["another agent of a priced task's account", PRICED, 'pal', 'acct_publisher', 'self_dealing'],
    ["another agent of a free task's account", {}, 'pal', 'acct_publisher', null],
  ])('by %s', (_, spec, agent, account, refused) => {
    const world = new World(spec).with((w) => w.fund()).with((w) => w.funded(true));
    expect(world.claim(agent, 0.5, account)).toBe(refused);
  });

  it('is for one agent of an account on a priced task, until that one leaves', () => {
    const world = fundedWorld().with((w) => w.claim('ann', 0.5, 'acct_a'));
    expect(world.claim('amy', 0.5, 'acct_a')).toBe('account_already_joined');
    world.unclaim('ann');
    expect(world.claim('amy', 0.5, 'acct_a')).toBeNull();
    expect(world.claim('ann', 0.5, 'acct_a')).toBe('account_already_joined');
  });

  it('is for any number of agents of an account on a free task', () => {
    const world = new World().with((w) => w.claim('ann', 0.5, 'acct_a'));
    expect(world.claim('amy', 0.5, 'acct_a')).toBeNull();
  });

  it('asks for the reputation that the task asks for', () => {
    const world = fundedWorld({ minReputation: 0.6 });
    expect(world.claim('ann', 0.599)).toBe('reputation_too_low');
    expect(world.claim('ann', 0.6)).toBeNull();
  });

  it('asks for no reputation when the task asks for none', () => {
    const world = fundedWorld();
    const worker = { ...world.worker('ann'), completionRate: null };
    expect(isRefusal(claim(world.task, worker, world.now))).toBe(false);
  });

  it('waits for the price to be held', () => {
    const world = new World(PRICED);
    expect(world.claim('ann')).toBe('not_accepting');
    world.fund();
    expect(world.claim('ann')).toBe('not_accepting');
    world.funded(false);
    expect(world.claim('ann')).toBe('not_accepting');
    world.fund();
    world.funded(true);
    expect(world.claim('ann')).toBeNull();
  });

  it('is refused while the task has all the work it takes', () => {
    const world = fundedWorld({ maxSubmissions: 1 }).with((w) => w.work('ann'));
    expect(world.claim('bob')).toBe('not_accepting');
  });

  it('is refused while a pass waits for an earlier verdict', () => {
    const world = fundedWorld({ settleBy: 'arrival' }).with((w) => w.work('ann', 'bob'));
    world.judge(2, 1);
    expect(world.claim('cyd')).toBe('not_accepting');
  });

  it('is open up to the last millisecond, and not from the deadline on', () => {
    const world = fundedWorld().at(DEADLINE - 1);
    expect(world.claim('ann')).toBeNull();
    expect(world.at(DEADLINE).claim('bob')).toBe('deadline_passed');
  });

  it.each([
    ['was called off', (world: World) => world.cancel()],
    ['is resolved', (world: World) => world.with((w) => w.work('ann')).judge(1, 1)],
  ])('is refused on a task that %s', (_, end) => {
    const world = fundedWorld();
    end(world);
    expect(world.claim('bob')).toBe('task_closed');
  });
});

describe('taking a claim back', () => {
  it('ends the part, as if it had never been', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    expect(world.unclaim('ann')).toBeNull();
    expect(world.types.at(-1)).toBe('task.left');
    expect(world.task.progress.participants).toBe(0);
    expect(world.participants.get('ann')?.leftAt).toBe(START);
    expect(world.submit('ann')).toBe('not_claimed');
  });

  it('again is no news', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    world.unclaim('ann');
    expect(unclaim(world.task, world.worker('ann'), world.now)).toEqual([]);
  });

  it('may be followed by a new claim, and that by another leave', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    world.unclaim('ann');
    world.at(START + 5);
    expect(world.claim('ann')).toBeNull();
    expect(world.participants.get('ann')).toMatchObject({ joinedAt: START + 5, leftAt: null });
    expect(world.task.progress.participants).toBe(1);
    expect(world.unclaim('ann')).toBeNull();
    expect(world.task.progress.participants).toBe(0);
  });

  it('is refused to an agent without a claim', () => {
    expect(fundedWorld().unclaim('ann')).toBe('not_claimed');
  });

  it('is refused after a first submission, whatever became of it and of the task', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    expect(world.unclaim('ann')).toBe('submitted_before_leaving');
    world.judge(1, 0.1);
    expect(world.unclaim('ann')).toBe('submitted_before_leaving');
    expect(world.at(DEADLINE).unclaim('ann')).toBe('submitted_before_leaving');
  });

  it('answers that refusal as a conflict: 409 already_submitted', () => {
    expect(publicCode('submitted_before_leaving')).toBe('already_submitted');
    expect(PROBLEMS.submitted_before_leaving.status).toBe(409);
  });

  it('is possible while the work of others is still judged after the deadline', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    world.claim('bob');
    expect(world.at(DEADLINE).unclaim('bob')).toBeNull();
  });

  it('is refused once the task has ended', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    world.cancel();
    expect(world.unclaim('ann')).toBe('task_closed');
  });
});

describe('submitting to a free task', () => {
  it('joins the worker and waits for a judge', () => {
    const world = new World();
    expect(world.submit('ann')).toBe(1);
    expect(world.types).toEqual(['task.created', 'task.joined', 'submission.received']);
    expect(world.submission(1)).toMatchObject({ status: 'judging', revision: 1, due: START + 30_000 });
    expect(world.task.progress).toMatchObject({ submissions: 1, judging: 1, participants: 1 });
  });

  it('asks no queue to judge what the operator judges', () => {
    const world = new World({ oracle: MANUAL });
    world.submit('ann');
    expect(world.submission(1).due).toBeNull();
  });

  it('refuses the publisher', () => {
    expect(new World().submit('publisher')).toBe('self_dealing');
  });

  it('refuses a worker below the reputation asked for, and takes one at it', () => {
    const world = new World({ minReputation: 0.6 });
    expect(world.submit('ann', 0.59)).toBe('reputation_too_low');
    expect(world.submit('ann', 0.6)).toBe(1);
  });

  it('refuses a second submission where each worker has one, judged or not', () => {
    const world = new World();
    world.submit('ann');
    expect(world.submit('ann')).toBe('already_submitted');
    world.judge(1, 0.1);
    expect(world.submit('ann')).toBe('already_submitted');
  });

  it('takes three revisions and refuses a fourth', () => {
    const world = new World(QUALITY);
    expect([1, 2, 3, 4].map(() => world.submit('ann'))).toEqual([1, 2, 3, 'max_revisions_reached']);
    expect(world.submission(3).revision).toBe(3);
  });

  it('refuses more than the task takes in all', () => {
    const world = new World({ maxSubmissions: 2 });
    world.submit('ann');
    world.submit('bob');
    expect(world.submit('cyd')).toBe('max_submissions_reached');
    expect(accepting(world.task, START)).toBe(false);
  });

  it('lets errored work use up neither limit', () => {
    const world = new World({ maxSubmissions: 1 });
    world.submit('ann');
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      world.fault(1, world.begin(1));
      world.at(world.now + 60_000);
    }
    expect(world.submission(1).status).toBe('errored');
    expect(world.submit('ann')).toBe(2);
    expect(world.submission(2).revision).toBe(2);
  });

  it('on fastest_first waits for the last verdict before the next attempt', () => {
    const world = new World({ maxRevisions: 2 });
    world.submit('ann');
    expect(world.submit('ann')).toBe('judging_in_progress');
    world.judge(1, 0.1);
    expect(world.submit('ann')).toBe(2);
  });

  it('takes work up to the last millisecond, and none from the deadline on', () => {
    const world = new World().at(DEADLINE - 1);
    expect(world.submit('ann')).toBe(1);
    world.at(DEADLINE);
    expect(world.submit('bob')).toBe('deadline_passed');
  });

  it('says that the deadline has passed on a task that expired at it', () => {
    const world = new World().at(DEADLINE);
    expect(world.task.progress.status).toBe('expired');
    expect(world.submit('bob')).toBe('deadline_passed');
  });

  it('says that a task is closed that closed before its deadline, now and later', () => {
    const world = new World();
    world.submit('ann');
    world.judge(1, 1);
    expect(world.submit('bob')).toBe('task_closed');
    expect(world.at(DEADLINE + 1).submit('bob')).toBe('task_closed');
  });
});

describe('submitting to a priced task', () => {
  it('is refused until the price is held, and tells the worker to wait', () => {
    const world = new World(PRICED);
    expect(submit(world.task, world.worker('ann'), world.now)).toMatchObject({
      refused: 'not_funded',
      next: [{ method: 'GET', path: `/v1/tasks/${SPEC.id}?wait=25` }],
    });
    world.fund();
    expect(world.submit('ann')).toBe('not_funded');
  });

  it('is refused without a claim, and tells the worker to claim', () => {
    const world = fundedWorld();
    expect(submit(world.task, world.worker('ann'), world.now)).toMatchObject({
      refused: 'not_claimed',
      next: [{ method: 'POST', path: `/v1/tasks/${SPEC.id}/claim` }],
    });
    expect(world.task.progress.participants).toBe(0);
  });

  it('names no call to a worker without a claim that could not claim either', () => {
    const full = fundedWorld({ maxSubmissions: 1 }).with((w) => w.work('ann'));
    const asksForMore = fundedWorld({ minReputation: 0.9 });
    for (const world of [full, asksForMore]) {
      const refusal = submit(world.task, world.worker('bob'), world.now);
      expect(refusal).toMatchObject({ refused: 'not_claimed' });
      expect(refusal).not.toHaveProperty('next');
    }
  });

  it('takes work from a worker that has claimed it, who joins no second time', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    expect(world.submit('ann')).toBe(1);
    expect(world.types.filter((type) => type === 'task.joined')).toHaveLength(1);
    expect(world.participants.get('ann')).toMatchObject({ submissions: 1, judging: 1 });
  });
});

/** Everything that can be wrong with a submission at once. */
const CLAIMED: Participant = {
  ...{ workerId: 'ann', accountId: 'acct_ann', joinedAt: START, leftAt: null },
  ...{ submissions: 2, judging: 1, errored: 0, passed: 0, failed: 1 },
};
const ALL_WRONG = {
  spec: { ...SPEC, ...PRICED, settleBy: 'arrival', maxRevisions: 2, maxSubmissions: 3 },
  progress: {
    ...{ ...NEW_TASK, status: 'cancelled', closedAt: START, submissions: 3, judging: 1, participants: 1 },
    leader: { n: 3, workerId: 'bob', score: 1 },
  },
  part: null,
  now: DEADLINE,
} as const satisfies Task & { part: null; now: number };

type Case = Task & { part: Participant | null; now: number };

/** The refusals in the order of the contract, and what puts each right. */
const LADDER: [string, (before: Case) => Case][] = [
  ['task_closed', (c) => ({ ...c, progress: { ...c.progress, status: 'open', closedAt: null } })],
  ['deadline_passed', (c) => ({ ...c, now: START })],
  ['not_funded', (c) => ({ ...c, progress: { ...c.progress, status: 'funded', funding: 'funded' } })],
  ['not_claimed', (c) => ({ ...c, part: CLAIMED })],
  ['max_revisions_reached', (c) => ({ ...c, spec: { ...c.spec, maxRevisions: 3 } })],
  ['max_submissions_reached', (c) => ({ ...c, spec: { ...c.spec, maxSubmissions: 4 } })],
  ['pass_pending', (c) => ({ ...c, progress: { ...c.progress, leader: null } })],
  ['judging_in_progress', (c) => ({ ...c, part: { ...CLAIMED, judging: 0, failed: 2 } })],
];

describe('of several reasons to refuse a submission', () => {
  it.each(LADDER.map(([code], i) => [code, i] as const))('%s comes before those after it', (code, i) => {
    const given = LADDER.slice(0, i).reduce<Case>((before, [, putRight]) => putRight(before), ALL_WRONG);
    expect(refusalOf(given)).toBe(code);
  });

  it('none is left when all are put right', () => {
    expect(refusalOf(LADDER.reduce<Case>((before, [, putRight]) => putRight(before), ALL_WRONG))).toBeNull();
  });

  it('the limit of a worker has a name of its own where it is one', () => {
    const given = LADDER.slice(0, 4).reduce<Case>((before, [, putRight]) => putRight(before), ALL_WRONG);
    expect(refusalOf({ ...given, spec: { ...given.spec, maxRevisions: 1 } })).toBe('already_submitted');
  });

  function refusalOf({ spec, progress, part, now }: Case): string | null {
    const who = { workerId: 'ann', accountId: 'acct_ann', completionRate: null };
    const worker: Worker = { ...who, part, colleague: null };
    const decision = submit({ spec, progress }, worker, now);
    return isRefusal(decision) ? decision.refused : null;
  }
});

describe('a task accepts work', () => {
  it('from its publication when it is free', () => {
    expect(accepting(new World().task, START)).toBe(true);
  });

  it('while its price is held, and not before', () => {
    const world = new World(PRICED);
    expect(accepting(world.task, START)).toBe(false);
    world.fund();
    expect(accepting(world.task, START)).toBe(false);
    world.funded(true);
    expect(accepting(world.task, START)).toBe(true);
  });

  it('until its deadline', () => {
    const { task } = fundedWorld();
    expect(accepting(task, DEADLINE - 1)).toBe(true);
    expect(accepting(task, DEADLINE)).toBe(false);
  });

  it('until it was called off', () => {
    expect(accepting(fundedWorld().with((w) => w.cancel()).task, START)).toBe(false);
  });
});
