import fc from 'fast-check';
import { toMicro } from '../../../src/ledger/money.ts';
import { accepting, isOpen, type TaskSpec } from '../../../src/tasks/task.ts';
import { ACCOUNTS, accountOf, type Crash, type Lane, Market } from './market.ts';
import type { World } from './world.ts';

/** What happens to one of a task's submissions. */
type Judging =
  | { do: 'begin' | 'fault'; task: number; pick: number }
  | { do: 'verdict'; task: number; pick: number; score: number; isStale: boolean }
  | { do: 'score'; task: number; pick: number; score: number };

/** One thing that happens in a market. Tasks, submissions and calls are picked from those there are. */
export type Step =
  | { do: 'publish'; by: string; spec: Partial<TaskSpec>; lifetime: number }
  | { do: 'fund' | 'cancel'; task: number }
  | { do: 'claim' | 'submit' | 'claim and submit'; task: number; agent: string }
  | { do: 'unclaim'; task: number; pick: number }
  | Judging
  | { do: 'change'; task: number; lifetime: number }
  | { do: 'run'; task: number; crash: Crash | null }
  | { do: 'overtake'; task: number }
  | { do: 'restart'; task: number; cursor: number }
  | { do: 'echo'; call: number; isHeard: boolean; landsAgain: boolean }
  | { do: 'credit'; account: string; amount: number }
  | { do: 'wait'; span: number; alarms: boolean };

const picks = fc.nat(1_000);
const agents = fc.constantFrom(...Object.keys(ACCOUNTS));
const publishers = fc.constantFrom('pat', 'quin');
const lifetimes = fc.oneof(
  fc.integer({ min: 1, max: 90_000 }),
  fc.integer({ min: 90_000, max: 900_000 }),
  fc.integer({ min: 90_000, max: 900_000 }),
);
const pauses = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 120_000 }));

/** Prices about as large as the balances that pay them, and odd enough that fees must be rounded. */
const specs: fc.Arbitrary<Partial<TaskSpec>> = fc
  .record({
    kind: fc.constantFrom('verdict', 'arrival', 'quality'),
    price: fc.constantFrom(0, 1, 7, 13, 29).map(toMicro),
    feeBps: fc.constantFrom(0, 1, 2_000, 3_333, 10_000),
    maxRevisions: fc.integer({ min: 1, max: 2 }),
    visibility: fc.constantFrom('sealed' as const, 'publisher' as const, 'public' as const),
    judgingLimit: fc.integer({ min: 0, max: 120_000 }),
  })
  .map(({ kind, ...rest }) => ({
    ...rest,
    type: kind === 'quality' ? ('quality_first' as const) : ('fastest_first' as const),
    settleBy: kind === 'quality' ? null : kind === 'arrival' ? ('arrival' as const) : ('verdict' as const),
  }));

const publishing: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('publish' as const),
  ...{ by: publishers, spec: specs, lifetime: lifetimes },
});

const crashes: fc.Arbitrary<Crash | null> = fc.option(
  fc.record({
    effect: fc.nat(1),
    after: fc.constantFrom('the call' as const, 'the posting' as const, 'the answer' as const),
  }),
  { freq: 2 },
);

const a = <K extends Step['do']>(kind: K) => fc.constant(kind);
const score = fc.constantFrom(0, 0.5, 0.8, 1, 1);
const onTask = { task: picks };
const byAgent = { task: picks, agent: agents };
const onWork = { task: picks, pick: picks };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: publishing },
  { weight: 6, arbitrary: fc.record({ do: a('fund'), ...onTask }) },
  { weight: 1, arbitrary: fc.record({ do: a('cancel'), ...onTask }) },
  { weight: 8, arbitrary: fc.record({ do: a('claim and submit'), ...byAgent }) },
  { weight: 3, arbitrary: fc.record({ do: a('claim'), ...byAgent }) },
  { weight: 2, arbitrary: fc.record({ do: a('submit'), ...byAgent }) },
  { weight: 2, arbitrary: fc.record({ do: a('unclaim'), ...onWork }) },
  { weight: 2, arbitrary: fc.record({ do: a('begin'), ...onWork }) },
  { weight: 1, arbitrary: fc.record({ do: a('fault'), ...onWork }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: a('verdict'),
      ...onWork,
      score,
      isStale: fc.constantFrom(true, false, false, false),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: a('score'), ...onWork, score }) },
  { weight: 1, arbitrary: fc.record({ do: a('change'), ...onTask, lifetime: lifetimes }) },
  { weight: 10, arbitrary: fc.record({ do: a('run'), ...onTask, crash: crashes }) },
  { weight: 2, arbitrary: fc.record({ do: a('overtake'), ...onTask }) },
  { weight: 2, arbitrary: fc.record({ do: a('restart'), ...onTask, cursor: fc.nat(8) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: a('echo'), call: picks, isHeard: fc.boolean(), landsAgain: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: a('credit'),
      account: publishers.map(accountOf),
      amount: fc.integer({ min: 5, max: 30 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: a('wait'), span: pauses, alarms: fc.boolean() }) },
);

const INITIAL: Step[] = [
  { do: 'credit', account: 'acct_p', amount: 31 },
  { do: 'credit', account: 'acct_q', amount: 17 },
];

/** Three tasks to begin with, of publishers that cannot pay for all of them, and what happens then. */
export const histories: fc.Arbitrary<Step[]> = fc.noBias(
  fc
    .tuple(
      fc.array(publishing, { minLength: 3, maxLength: 3 }),
      fc.array(steps, { minLength: 40, maxLength: 90 }),
    )
    .map(([tasks, rest]) => [...INITIAL, ...tasks, ...rest]),
);

/** Plays a history and checks the market after every step. */
export function play(history: readonly Step[], check: (market: Market, step: Step) => void): Market {
  const market = new Market();
  for (const step of history) {
    perform(market, step);
    market.look();
    check(market, step);
  }
  return market;
}

function perform(market: Market, step: Step): void {
  switch (step.do) {
    case 'publish':
      market.publish(step.by, step.spec, step.lifetime);
      return;
    case 'credit':
      market.books.credit(step.account, toMicro(step.amount));
      return;
    case 'wait':
      market.pass(step.span, step.alarms);
      return;
    case 'echo':
      echo(market, step);
      return;
    case 'run':
      market.run(laneOf(market, step), step.crash);
      return;
    case 'overtake':
      market.overtake(laneOf(market, step));
      return;
    case 'restart':
      market.restart(laneOf(market, step), step.cursor);
      return;
    default:
      command(market, step);
  }
}

/** What somebody asks of a task; it may well be refused. */
function command(
  market: Market,
  step: Exclude<Step, { do: 'publish' | 'credit' | 'wait' | 'echo' | 'run' | 'overtake' | 'restart' }>,
) {
  const { world } = laneOf(market, step);
  switch (step.do) {
    case 'fund':
      return world.fund();
    case 'cancel':
      return world.cancel();
    case 'claim':
      return world.claim(step.agent, 0.5, accountOf(step.agent));
    case 'unclaim':
      return leave(world, step.pick);
    case 'submit':
      return world.submit(step.agent, 0.5, accountOf(step.agent));
    case 'claim and submit':
      world.claim(step.agent, 0.5, accountOf(step.agent));
      return world.submit(step.agent, 0.5, accountOf(step.agent));
    case 'change':
      return world.change({ deadline: market.now + step.lifetime });
    default:
      return judge(world, step);
  }
}

function leave(world: World, pick: number): void {
  const agents = [...world.participants.keys()];
  if (agents.length > 0) world.unclaim(agents[pick % agents.length]!);
}

function judge(world: World, step: Judging): void {
  if (world.submissions.size === 0) return;
  const { n, token } = world.submission(1 + (step.pick % world.submissions.size));
  switch (step.do) {
    case 'begin':
      world.begin(n);
      return;
    case 'fault':
      world.fault(n, token ?? 'none');
      return;
    case 'verdict':
      world.verdict(n, step.isStale ? 'stale' : (token ?? world.begin(n)), step.score);
      return;
    case 'score':
      world.score(n, step.score);
  }
}

/** A copy of an earlier call lands at the ledger once more, or its old answer comes to the task once more, or both. */
function echo(market: Market, { call: pick, isHeard, landsAgain }: Extract<Step, { do: 'echo' }>): void {
  const call = market.calls[pick % market.calls.length];
  if (!call) return;
  if (landsAgain) market.land(call);
  if (isHeard) market.hear(call);
}

/** The task that a step is for: mostly, if there is one, of those that the step can move on. */
function laneOf({ lanes, now }: Market, step: Extract<Step, { task: number }>): Lane {
  const { task } = step;
  const fitting = task % 5 === 0 ? [] : lanes.filter((lane) => canMove(lane, step, now));
  const among = fitting.length > 0 ? fitting : lanes;
  return among[task % among.length]!;
}

function canMove({ world, pending }: Lane, step: Step, now: number): boolean {
  const { task } = world;
  switch (step.do) {
    case 'run':
      return pending.length > 0;
    case 'overtake':
      return pending.length > 1;
    case 'fund':
      return isOpen(task.progress) && task.progress.funding === 'none' && task.spec.price > 0;
    case 'begin':
    case 'verdict':
      return task.progress.judging > 0;
    case 'unclaim':
      return [...world.participants.values()].some(({ submissions }) => submissions === 0);
    default:
      return accepting(task, now);
  }
}
