import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fate, Incident } from './sim-chain.ts';
import { wallets } from './sim-chain.ts';
import { BLOCK_MS, CONFIRMATIONS, type Stop, World } from './world.ts';

/** What is done, and what happens to the chain and on the way to it meanwhile. */
type Act =
  | { readonly do: 'ask'; readonly wallet: number; readonly amount: number }
  | { readonly do: 'retry' | 'release'; readonly which: number }
  | { readonly do: 'rounds'; readonly count: number; readonly ms: number }
  | { readonly do: 'restart' };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ do: fc.constant('ask' as const), wallet: fc.nat(wallets.length - 1) },
      amount: fc.integer({ min: 1, max: 100 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ do: fc.constant('rounds' as const), count: fc.integer({ min: 1, max: 4 }) },
      ms: fc.constantFrom(0, BLOCK_MS, 6 * BLOCK_MS, 20 * BLOCK_MS),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('retry' as const, 'release' as const), which: fc.nat(20) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

const incident: fc.Arbitrary<Incident | null> = fc.oneof(
  { weight: 12, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constant({ what: 'block' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ what: 'foreign' as const }, { what: 'forget' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: CONFIRMATIONS - 1 })
      .map((depth) => ({ what: 'reorg' as const, depth })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(50, 100, 300, 1_000).map((baseFee) => ({ what: 'fees' as const, baseFee })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constantFrom('deny' as const, 'allow' as const), wallet: fc.nat(3) }),
  },
);

const fate = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Fate>('answered') },
  { weight: 1, arbitrary: fc.constant<Fate>('lost') },
  { weight: 2, arbitrary: fc.constant<Fate>('unanswered') },
);

const stop = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Stop>(null) },
  { weight: 1, arbitrary: fc.constantFrom<Stop>('before', 'after') },
);

/** Gives the items one by one, and the last word for good once they are used up. */
function stream<T>(items: readonly T[], last: T): () => T {
  let next = 0;
  return () => {
    const item = next < items.length ? items[next] : last;
    next += 1;
    return item as T;
  };
}

async function perform(world: World, done: Act, count: number): Promise<void> {
  if (done.do === 'ask') world.ask(`w${count}`, done.wallet, done.amount);
  if (done.do === 'restart') world.restart();
  if (done.do === 'retry' || done.do === 'release') {
    const type = done.do === 'retry' ? 'payment.retried' : 'payment.released';
    const held = world.all().filter(({ state }) => state === 'held');
    const payment = held[done.which % held.length];
    if (payment) world.state.commit([{ n: payment.n, event: { type } }], world.now);
  }
  if (done.do !== 'rounds') return;
  for (let i = 0; i < done.count; i += 1) {
    // A round that gets no answer ends where it is; an object that stops comes back with what it has on record.
    await world.round().catch((error: Error) => {
      if (!/^(lost|unanswered|stopped)$/.test(error.message)) throw error;
      if (error.message === 'stopped') world.restart();
    });
    world.now += done.ms;
  }
}

/** Nobody is paid twice; what counts as paid is paid, and what goes back to its account is not. */
function check(world: World): void {
  const payments = world.all();
  const paid = world.chain.timesPaid();
  for (const { n, state } of payments) {
    const times = paid.get(n) ?? 0;
    expect(times).toBeLessThanOrEqual(1);
    if (state === 'confirmed') expect(times).toBe(1);
    if (state === 'released' || state === 'held' || state === 'waiting') expect(times).toBe(0);
  }
  const nonces = payments.flatMap(({ nonce, state }) =>
    nonce !== null && state !== 'held' && state !== 'released' ? [nonce] : [],
  );
  expect(new Set(nonces).size).toBe(nonces.length);
}

describe('Whatever the chain and the way to it do', () => {
  it('nobody is paid twice, and in the end nobody is left unpaid', async () => {
    const seen: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 5, maxLength: 40 }),
        fc.array(incident, { minLength: 50, maxLength: 200 }),
        fc.array(fate, { minLength: 50, maxLength: 200 }),
        fc.array(stop, { minLength: 50, maxLength: 200 }),
        async (acts, incidents, fates, stops) => {
          const world = new World();
          // The wallet's first nonce is what the chain says; by then nobody else must be using it.
          world.ask('first');
          await world.round();
          const nextIncident = stream(incidents, null);
          const nextFate = stream(fates, 'answered');
          world.happens = () => {
            const next = nextIncident();
            if (next) world.chain.happen(next);
            check(world);
          };
          world.chain.nextFate = nextFate;
          const nextStop = stream(stops, null);
          for (const [i, each] of acts.entries()) {
            world.nextStop = each.do === 'rounds' ? nextStop : () => null;
            await perform(world, each, i);
            check(world);
          }

          // Then all is well, and the operator sends what is held anew.
          world.nextStop = () => null;
          world.chain.nextFate = () => 'answered';
          world.happens = () => {};
          world.chain.denied.clear();
          const isOver = () => world.all().every(({ state }) => ['confirmed', 'released'].includes(state));
          for (let i = 0; i < 12 && !isOver(); i += 1) {
            for (const { n } of world.all()) {
              world.state.commit([{ n, event: { type: 'payment.retried' } }], world.now);
            }
            world.now += 60 * BLOCK_MS;
            await world.rounds(10 + CONFIRMATIONS);
          }

          check(world);
          for (const { n, state } of world.all()) {
            expect(['confirmed', 'released']).toContain(state);
            expect(world.chain.timesPaid().get(n) ?? 0).toBe(state === 'confirmed' ? 1 : 0);
            seen[state] = (seen[state] ?? 0) + 1;
          }
        },
      ),
      // So many that payments are held and released whenever this runs.
      { numRuns: 150 },
    );
    expect(seen.confirmed).toBeGreaterThan(150);
    expect(seen.released).toBeGreaterThan(3);
  });
});
