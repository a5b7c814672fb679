import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../../src/accounts/account.ts';
import { parseAmount, toMicro } from '../../../src/ledger/money.ts';
import { viewTask } from '../../../src/tasks/view.ts';
import { fundedWorld, PRICED, pendingWorld, SPEC, World } from './world.ts';

function view(world: World) {
  return viewTask(world.task, NOBODY, world.now, { participants: ['ann'], result: null, part: null });
}

function resolved(world: World): World {
  return world.with((w) => w.work('ann')).with((w) => w.judge(1, 1));
}

describe('a task shows', () => {
  it('its price and the share that the platform keeps', () => {
    expect(view(new World(PRICED))).toMatchObject({ price: '10.00', fee_bps: 2000, currency: 'USDC' });
    expect(view(new World())).toMatchObject({ price: '0', funding: 'none' });
  });

  it('how far its funding is', () => {
    const world = new World(PRICED);
    expect(view(world)).toMatchObject({ status: 'open', funding: 'none', accepting: false });
    world.fund();
    expect(view(world)).toMatchObject({ status: 'open', funding: 'pending', accepting: false });
    world.funded(true);
    expect(view(world)).toMatchObject({ status: 'funded', funding: 'funded', accepting: true });
  });

  it.each([
    ['10', 2_000, '8.00', '2.00'],
    // The fee is rounded down to the micro-unit, and the worker has the rest.
    ['0.000009', 2_000, '0.000008', '0.000001'],
    ['0.000004', 2_000, '0.000004', '0'],
    ['0.333333', 3_333, '0.222234', '0.111099'],
    ['1000000', 10_000, '0', '1000000.00'],
    ['5', 0, '5.00', '0'],
  ])('of a price of %s at %d/10,000: %s to the winner, %s to the platform', (price, feeBps, amount, fee) => {
    const world = resolved(fundedWorld({ price: parseAmount(price)!, feeBps }));
    expect(view(world).payout).toEqual({
      ...{ amount, fee, tx_hash: null, state: null, fee_tx_hash: null, fee_state: null },
    });
  });

  it.each([
    ['is open', () => fundedWorld()],
    ['is being judged', () => fundedWorld().with((w) => w.work('ann'))],
    ['was called off', () => fundedWorld().with((w) => w.cancel())],
    ['has expired', () => fundedWorld().at(SPEC.deadline)],
    ['was free', () => resolved(new World())],
  ])('no payout when it %s', (_, make) => {
    expect(view(make()).payout).toBeNull();
  });

  it('its refund once the money has gone back, and not before', () => {
    const world = fundedWorld({ price: toMicro(1_500_000) }).with((w) => w.cancel());
    expect(view(world).refund).toBeNull();
    world.refunded(true);
    expect(view(world).refund).toEqual({ amount: '1.50', tx_hash: null, state: null });
    expect(view(world)).toMatchObject({ status: 'cancelled', status_reason: null, payout: null });
  });

  it('no refund when there was nothing to give back, or the winner has it', () => {
    const never = pendingWorld().at(SPEC.deadline);
    never.refunded(false);
    expect(view(never)).toMatchObject({ status_reason: 'not_funded', funding: 'none', refund: null });
    expect(view(resolved(fundedWorld()).with((w) => w.paid())).refund).toBeNull();
  });

  it('its version, which rises with every row of its log', () => {
    const world = fundedWorld().with((w) => w.claim('ann'));
    world.cancel();
    world.refunded(true);
    expect(view(world).version).toBe(world.log.length);
  });

  it("nothing of anybody's account", () => {
    expect(JSON.stringify(view(resolved(fundedWorld())))).not.toContain('acct_');
  });
});
