import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Caller, NOBODY, OPERATOR } from '../../../src/accounts/account.ts';
import { isRefusal } from '../../../src/http/problem.ts';
import type { Decision } from '../../../src/tasks/rules/decision.ts';
import * as funding from '../../../src/tasks/rules/funding.ts';
import { change } from '../../../src/tasks/rules/publishing.ts';
import { claim, submit, unclaim } from '../../../src/tasks/rules/working.ts';
import { viewTask } from '../../../src/tasks/view.ts';
import { histories, play } from './histories.ts';
import { ACCOUNTS, accountOf } from './market.ts';
import { fundedWorld, PRICED, pendingWorld, QUALITY, SPEC, World } from './world.ts';

const READ = 'GET /submissions';
const PUBLISHER = SPEC.accountId;

/** The calls that the task names to a caller, as method and path after the task's own. */
function named(world: World, caller: Caller): string[] {
  const parts = [...world.participants.values()];
  const isOwn = ({ accountId }: { accountId: string }) =>
    caller.kind === 'account' && accountId === caller.accountId;
  const part = parts.find((candidate) => isOwn(candidate) && candidate.leftAt === null) ?? null;
  const shown = { participants: [], result: null, part };
  return viewTask(world.task, caller, world.now, shown).next.map(({ method, path }) => {
    expect(path).toMatch(new RegExp(`^/v1/tasks/${world.task.spec.id}`));
    return `${method} ${path.slice(`/v1/tasks/${world.task.spec.id}`.length)}`.trimEnd();
  });
}

function namedTo(accountId: string, world: World): string[] {
  return named(world, { kind: 'account', accountId });
}

const CASES: [string, () => World, publisher: string[], stranger: string[]][] = [
  ['free', () => new World(), ['PATCH', 'POST /cancel'], ['POST /submissions']],
  ['not funded', () => new World(PRICED), ['POST /fund', 'PATCH', 'POST /cancel'], []],
  ['waiting for the ledger', () => pendingWorld(), ['POST /fund', 'PATCH', 'POST /cancel'], []],
  ['funded', () => fundedWorld(), ['PATCH', 'POST /cancel'], ['POST /claim']],
  ['claimed', () => fundedWorld().with((w) => w.claim('ann')), ['POST /cancel'], ['POST /claim']],
  ['being judged', () => fundedWorld().with((w) => w.work('ann')), [], ['POST /claim']],
  ['full', () => fundedWorld({ maxSubmissions: 1 }).with((w) => w.work('ann')), [], []],
  [
    'passed, and open for better work',
    () =>
      fundedWorld(QUALITY)
        .with((w) => w.work('ann'))
        .with((w) => w.judge(1, 0.5)),
    [],
    ['POST /claim'],
  ],
  [
    'resolved',
    () =>
      fundedWorld()
        .with((w) => w.work('ann'))
        .with((w) => w.judge(1, 1)),
    [],
    [],
  ],
  ['called off, its refund on its way', () => fundedWorld().with((w) => w.cancel()), [], []],
  [
    'called off and refunded',
    () =>
      fundedWorld()
        .with((w) => w.cancel())
        .with((w) => w.refunded(true)),
    ['POST /refund'],
    [],
  ],
  ['expired without its money', () => new World(PRICED).at(SPEC.deadline), [], []],
  [
    'past its deadline and being judged',
    () =>
      fundedWorld()
        .with((w) => w.work('ann'))
        .at(SPEC.deadline),
    [],
    [],
  ],
];

describe('the calls that a task names', () => {
  it.each(CASES)('to its publisher when it is %s', (_, make, publisher) => {
    expect(namedTo(PUBLISHER, make())).toEqual([...publisher, READ]);
  });

  it.each(CASES)('to somebody else when it is %s', (_, make, __, stranger) => {
    expect(namedTo('acct_cyd', make())).toEqual([...stranger, READ]);
  });

  it.each(CASES)('to the operator and to nobody, who only read, when it is %s', (_, make) => {
    for (const caller of [OPERATOR, NOBODY]) expect(named(make(), caller)).toEqual([READ]);
  });

  it('to a worker that has claimed it: hand in, or leave', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    expect(namedTo('acct_ann', world)).toEqual(['POST /submissions', 'POST /unclaim', READ]);
  });

  it('to a worker that has left: claim again', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    world.unclaim('ann');
    expect(namedTo('acct_ann', world)).toEqual(['POST /claim', READ]);
  });

  it('to a worker that has handed in and may revise: hand in, but not leave', () => {
    const world = fundedWorld(QUALITY).with((w) => w.work('ann'));
    expect(namedTo('acct_ann', world)).toEqual(['POST /submissions', READ]);
  });

  it('to a worker that has handed in all it may: read', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    expect(namedTo('acct_ann', world)).toEqual([READ]);
  });

  it('to a worker whose last revision is being judged where that must be waited for: read', () => {
    const world = fundedWorld({ maxRevisions: 2 }).with((w) => w.work('ann'));
    expect(namedTo('acct_ann', world)).toEqual([READ]);
    world.judge(1, 0.1);
    expect(namedTo('acct_ann', world)).toEqual(['POST /submissions', READ]);
  });

  it('to a worker whose claim nobody takes work for any more: leave', () => {
    const world = fundedWorld({ maxSubmissions: 1 }).with((w) => w.claim('ann'));
    world.work('bob');
    expect(namedTo('acct_ann', world)).toEqual(['POST /unclaim', READ]);
  });
});

/** What the rules answer an account that makes the call, as whichever of its agents fares best. */
function outcome(world: World, accountId: string, call: string): boolean {
  const { task, now } = world;
  const agents = Object.keys(ACCOUNTS).filter((agent) => accountOf(agent) === accountId);
  const asAnyAgent = (act: (worker: ReturnType<World['worker']>) => Decision) =>
    agents.some((agent) => !isRefusal(act(world.worker(agent, 0.5, accountId))));
  switch (call) {
    case READ:
      return true;
    case 'POST /fund':
      return !isRefusal(funding.fund(task, now));
    case 'POST /cancel':
      return !isRefusal(funding.cancel(task, now));
    case 'POST /refund':
      return funding.refuseRefund(task) === null;
    case 'PATCH':
      return !isRefusal(change(task, accountId, { title: 'Another' }, now));
    case 'POST /claim':
      return asAnyAgent((worker) => claim(task, worker, now));
    case 'POST /unclaim':
      return asAnyAgent((worker) => unclaim(task, worker, now));
    case 'POST /submissions':
      return asAnyAgent((worker) => submit(task, worker, now));
    default:
      throw new Error(`the task names ${call}`);
  }
}

describe('whatever happens to a task', () => {
  it('no call that it names to an account is refused', () => {
    const accounts = [...new Set(Object.values(ACCOUNTS))];
    fc.assert(
      fc.property(histories, (history) => {
        const { lanes } = play(history, () => {});
        for (const { world } of lanes) {
          world.tick();
          for (const account of accounts) {
            const refused = namedTo(account, world).filter((call) => !outcome(world, account, call));
            expect(refused).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
