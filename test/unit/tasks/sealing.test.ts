import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Caller, NOBODY, OPERATOR } from '../../../src/accounts/account.ts';
import { isPublisher, sightOf } from '../../../src/tasks/sealing.ts';
import { viewSubmission } from '../../../src/tasks/view.ts';
import { histories, play } from './histories.ts';
import { ACCOUNTS } from './market.ts';
import { fundedWorld, QUALITY, SPEC, type World } from './world.ts';

const as = (accountId: string): Caller => ({ kind: 'account', accountId });

const VIEWERS: [string, Caller][] = [
  ['nobody', NOBODY],
  ['a competitor', as('acct_bob')],
  ['the publisher', as(SPEC.accountId)],
  ['the author', as('acct_ann')],
  ['the operator', OPERATOR],
];

/** Of the first submission, ann's: `-` nothing, `s` the score, `a` all of it; by viewer, in the order above. */
function sights(world: World): string {
  return VIEWERS.map(([, caller]) => {
    const { score, content } = sightOf(world.task, world.submission(1), caller);
    return content ? (score ? 'a' : 'content without its score') : score ? 's' : '-';
  }).join('');
}

function judgedWorld(visibility: 'sealed' | 'publisher' | 'public', score: number): World {
  const world = fundedWorld({ ...QUALITY, visibility }).with((w) => w.work('ann', 'bob'));
  world.judge(1, score);
  world.judge(2, 0.5);
  return world;
}

describe('of work on a funded task, nobody, a competitor, the publisher, the author and the operator see', () => {
  it.each([
    ['sealed', '--saa'],
    ['publisher', '--aaa'],
    ['public', 'aaaaa'],
  ] as const)('while a %s task is open: %s', (visibility, seen) => {
    expect(sights(fundedWorld({ visibility }).with((w) => w.work('ann')))).toBe(seen);
    expect(sights(judgedWorld(visibility, 0.9))).toBe(seen);
  });

  it.each([
    ['sealed', 'ssaaa'],
    ['publisher', 'ssaaa'],
    ['public', 'aaaaa'],
  ] as const)('of the winner, once a %s task is resolved: %s', (visibility, seen) => {
    expect(sights(judgedWorld(visibility, 0.9).at(SPEC.deadline))).toBe(seen);
  });

  it.each([
    ['sealed', 'sssaa'],
    ['publisher', 'ssaaa'],
    ['public', 'aaaaa'],
  ] as const)('of the others, once a %s task is resolved: %s', (visibility, seen) => {
    expect(sights(judgedWorld(visibility, 0.1).at(SPEC.deadline))).toBe(seen);
  });

  it('of a sealed task that was called off: the publisher, whose money went back, no content', () => {
    const world = fundedWorld().with((w) => w.work('ann'));
    world.judge(1, 0.1);
    world.cancel();
    world.refunded(true);
    expect(sights(world)).toBe('sssaa');
  });

  it('of a sealed task that expired: the publisher no content', () => {
    const world = fundedWorld()
      .with((w) => w.work('ann'))
      .with((w) => w.judge(1, 0.1));
    expect(sights(world.at(SPEC.deadline))).toBe('sssaa');
  });
});

/** What a viewer may see by the words of the contract, computed from the whole history. */
function allowed(world: World, n: number, caller: Caller): { score: boolean; content: boolean } {
  const { spec } = world.task;
  const account = caller.kind === 'account' ? caller.accountId : null;
  const isAuthor = world.submission(n).accountId === account;
  if (isAuthor || caller.kind === 'operator' || spec.visibility === 'public') {
    return { score: true, content: true };
  }
  const ending = world.events.find((e) => 'task.resolved task.expired task.cancelled'.includes(e.type));
  if (account !== spec.accountId) return { score: ending !== undefined, content: false };
  const won = ending?.type === 'task.resolved' && ending.winner.n === n;
  return { score: true, content: won || spec.visibility === 'publisher' };
}

const HIDDEN = {
  name: 'of a hidden check',
  outcome: 'fail',
  score: 0,
  reason: 'sealed',
  hidden: true,
} as const;
const SEALED = { content: '"sealed"', content_hash: 'sealed', feedback: 'sealed', steps: [HIDDEN] };
const CALLERS = [NOBODY, OPERATOR, ...[...new Set(Object.values(ACCOUNTS))].map(as)];

/** Whoever sees more of a task's submissions than is allowed, or less. */
function misseen(world: World): string[] {
  return [...world.submissions.values()].flatMap((submission) =>
    CALLERS.filter((caller) => {
      const { score, content, ...seen } = viewSubmission(world.task, submission, caller, () => SEALED);
      const may = allowed(world, submission.n, caller);
      const inside = [content, seen.content_hash, seen.feedback, seen.steps];
      const isRight = may.content
        ? inside.every((part) => part !== null)
        : inside.every((part) => part === null);
      const mayKnow = caller.kind === 'operator' || isPublisher(world.task, caller);
      if (may.content && mayKnow !== (seen.steps?.length === 1)) return true;
      return !isRight || score !== (may.score ? submission.score : null);
    }).map((caller) => `submission ${submission.n}, seen by ${JSON.stringify(caller)}`),
  );
}

/** Feedback that a task's log gives away. */
function toldByLog(world: World): string[] {
  const log = JSON.stringify(world.log);
  const feedback = world.events.flatMap((e) => (e.type === 'submission.judged' ? [e.feedback ?? ''] : []));
  return feedback.filter((text) => text !== '' && log.includes(text));
}

describe('whatever happens to a task', () => {
  it('at every moment everybody sees of a submission what the contract allows, no more and no less', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const seen = new Map<World, number>();
        play(history, ({ lanes }) => {
          for (const { world } of lanes) {
            if (seen.get(world) === world.log.length) continue;
            seen.set(world, world.log.length);
            expect(misseen(world)).toEqual([]);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('its log gives away nothing that is sealed', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { world } of play(history, () => {}).lanes) expect(toldByLog(world)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
