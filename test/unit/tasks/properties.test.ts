import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLogged, type TaskSpec } from '../../../src/tasks/task.ts';
import { LOCAL_RUBRIC, MANUAL } from '../../support/oracles.ts';
import { SPEC, START, World } from './world.ts';

/** What a spectator with perfect memory notes down: the whole history, and nothing derived from it. */
class Spectator {
  /** Numbers in the order in which they passed. */
  readonly passed: number[] = [];
  settledAs: string | null = null;

  watch(world: World): void {
    for (const { n, status } of world.submissions.values()) {
      if (status === 'passed' && !this.passed.includes(n)) this.passed.push(n);
    }
    const snapshot = JSON.stringify([world.task, [...world.submissions], world.events.length]);
    if (this.settledAs !== null) expect(snapshot).toBe(this.settledAs);
    else if (world.task.progress.status !== 'open') this.settledAs = snapshot;
  }

  /** Who must have won by now, by the words of the contract; null while nobody has. */
  winner(world: World): number | null {
    const { spec } = world.task;
    const all = [...world.submissions.values()];
    if (spec.type === 'fastest_first' && spec.settleBy === 'verdict') return this.passed[0] ?? null;
    const passed = all.filter(({ status }) => status === 'passed');
    const judging = all.filter(({ status }) => status === 'judging').map(({ n }) => n);
    if (spec.settleBy === 'arrival') {
      const earliest = passed[0]?.n ?? null;
      return earliest !== null && judging.every((n) => n > earliest) ? earliest : null;
    }
    if (world.now < spec.deadline || judging.length > 0) return null;
    const best = Math.max(...passed.map(({ score }) => score ?? 0));
    return passed.find(({ score }) => score === best)?.n ?? null;
  }
}

const specs: fc.Arbitrary<Partial<TaskSpec>> = fc
  .record({
    kind: fc.constantFrom('verdict', 'arrival', 'quality'),
    threshold: fc.constantFrom(0, 0.5, 1),
    maxRevisions: fc.integer({ min: 1, max: 3 }),
    maxSubmissions: fc.integer({ min: 1, max: 8 }),
    oracle: fc.constantFrom(LOCAL_RUBRIC, MANUAL),
    deadline: fc.integer({ min: 1, max: 400_000 }).map((span) => START + span),
    judgingLimit: fc.integer({ min: 0, max: 300_000 }),
  })
  .map(({ kind, ...rest }) => ({
    ...rest,
    type: kind === 'quality' ? ('quality_first' as const) : ('fastest_first' as const),
    settleBy: kind === 'quality' ? null : kind === 'arrival' ? ('arrival' as const) : ('verdict' as const),
  }));

type Step = (world: World, tokens: string[]) => void;

const picks = fc.nat(100);
const scores = fc.constantFrom(0, 0.4, 0.5, 0.7, 0.7, 1);

/** Acts on one of the submissions there are, if any. */
const onExisting = (pick: number, act: (n: number, world: World, tokens: string[]) => void): Step => {
  return (world, tokens) => {
    if (world.submissions.size > 0) act(1 + (pick % world.submissions.size), world, tokens);
  };
};

const submitting = fc.constantFrom('ann', 'bob', 'cyd', 'dan').map(
  (who): Step =>
    (world) =>
      void world.submit(who),
);

const beginning = picks.map((pick) =>
  onExisting(pick, (n, world, tokens) => void tokens.push(world.begin(n))),
);

const judging = fc
  .record({ pick: picks, score: scores })
  .map(({ pick, score }) => onExisting(pick, (n, world) => world.judge(n, score)));

/** The right token, or any that was ever minted: stale ones and those of other work included. */
const verdicts = fc.record({ pick: picks, score: scores, which: fc.nat(20) }).map(({ pick, score, which }) =>
  onExisting(pick, (n, world, tokens) => {
    const token = which < 12 ? world.submission(n).token : tokens[which % (tokens.length || 1)];
    world.verdict(n, token ?? 'none', score);
  }),
);

const delegations = picks.map((pick) =>
  onExisting(pick, (n, world) => world.delegate(n, world.submission(n).token ?? 'none')),
);
const faults = picks.map((pick) =>
  onExisting(pick, (n, world) => world.fault(n, world.submission(n).token ?? 'none')),
);

const operatorScores = fc
  .record({ pick: picks, score: scores })
  .map(({ pick, score }) => onExisting(pick, (n, world) => void world.score(n, score)));

const deadLetters = picks.map((pick) => onExisting(pick, (n, world) => world.deadLetter(n)));

const waiting = fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 400_000 })).map(
  (span): Step =>
    (world) =>
      void world.at(world.now + span),
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: submitting },
  { weight: 4, arbitrary: beginning },
  { weight: 3, arbitrary: judging },
  { weight: 5, arbitrary: verdicts },
  { weight: 1, arbitrary: delegations },
  { weight: 1, arbitrary: faults },
  { weight: 1, arbitrary: operatorScores },
  { weight: 1, arbitrary: deadLetters },
  { weight: 2, arbitrary: waiting },
);

function recount(world: World) {
  const all = [...world.submissions.values()];
  const count = (status: string) => all.filter((submission) => submission.status === status).length;
  return {
    submissions: all.length,
    judging: count('judging'),
    failed: count('failed'),
    errored: count('errored'),
    participants: new Set(all.map(({ workerId }) => workerId)).size,
    version: world.events.filter(isLogged).length,
  };
}

function expectLimitsKept(world: World): void {
  const { spec } = world.task;
  const counted = [...world.submissions.values()].filter(({ status }) => status !== 'errored');
  // Errored work that the operator scored afterwards counts again, and may come on top.
  const scoredLate = world.events.filter((e) => e.type === 'submission.judged' && e.was === 'errored').length;
  expect(counted.length).toBeLessThanOrEqual(spec.maxSubmissions + scoredLate);
  for (const worker of ['ann', 'bob', 'cyd', 'dan']) {
    const own = counted.filter(({ workerId }) => workerId === worker).length;
    expect(own).toBeLessThanOrEqual(spec.maxRevisions + scoredLate);
  }
  for (const { createdAt } of world.submissions.values()) expect(createdAt).toBeLessThan(spec.deadline);
}

function play(spec: Partial<TaskSpec>, history: Step[], check: (world: World, spectator: Spectator) => void) {
  const world = new World(spec);
  const spectator = new Spectator();
  const tokens: string[] = [];
  for (const step of history) {
    step(world, tokens);
    world.tick();
    spectator.watch(world);
    check(world, spectator);
  }
  return world;
}

const histories = fc.array(steps, { minLength: 5, maxLength: 60 });
const RUNS = { numRuns: 1_000 };

describe('whatever happens to a task', () => {
  it('it has the right winner at every moment, at most once, and never changes after it settled', () => {
    fc.assert(
      fc.property(specs, histories, (spec, history) => {
        play(spec, history, (world, spectator) => {
          const { progress } = world.task;
          expect(progress.winner?.n ?? null).toBe(spectator.winner(world));
          expect(progress.status === 'resolved').toBe(progress.winner !== null);
          const endings = world.types.filter((type) => type === 'task.resolved' || type === 'task.expired');
          expect(endings.length).toBeLessThanOrEqual(1);
          if (endings.length === 1) expect(world.types.at(-1)).toBe(endings[0]);
        });
      }),
      RUNS,
    );
  });

  it('its counters are what a recount gives, and its limits are kept', () => {
    fc.assert(
      fc.property(specs, histories, (spec, history) => {
        play(spec, history, (world) => {
          expect(world.task.progress).toMatchObject(recount(world));
          expectLimitsKept(world);
        });
      }),
      RUNS,
    );
  });

  it('it has settled by the time limit after its deadline', () => {
    fc.assert(
      fc.property(specs, histories, (spec, history) => {
        const world = play(spec, history, () => {});
        const { deadline, judgingLimit } = world.task.spec;
        world.at(deadline + judgingLimit);
        expect(world.task.progress.status).not.toBe('open');
        expect([...world.submissions.values()].map(({ status }) => status)).not.toContain('judging');
      }),
      RUNS,
    );
  });

  it('verdicts that come all at once give one winner, and it is the right one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('verdict' as const, 'arrival' as const),
        fc.infiniteStream(fc.nat()),
        (settleBy, order) => {
          const world = new World({ settleBy });
          for (let i = 0; i < 8; i += 1) world.submit(`worker-${i}`);
          const open = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ n, token: world.begin(n) }));
          let first: number | null = null;
          while (open.length > 0) {
            const [next] = open.splice(order.next().value % open.length, 1);
            first ??= next!.n;
            world.verdict(next!.n, next!.token, SPEC.threshold);
          }
          expect(world.task.progress.winner?.n).toBe(settleBy === 'verdict' ? first : 1);
        },
      ),
    );
  });
});
