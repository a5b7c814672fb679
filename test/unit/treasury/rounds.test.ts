import { describe, expect, it } from 'vitest';
import { wallets } from './sim-chain.ts';
import { BLOCK_MS, CONFIRMATIONS, World } from './world.ts';

const times = (world: World, n: number) => world.chain.timesPaid().get(n) ?? 0;

describe('A payment', () => {
  it('is allocated, signed, sent, mined, and confirmed when it is deep enough', async () => {
    const world = new World();
    const { n } = world.ask('a');

    await world.round();
    expect(world.payment(n)).toMatchObject({ state: 'broadcast', nonce: 0 });
    world.chain.mine();
    await world.round();
    expect(world.payment(n)).toMatchObject({ state: 'mined', block: { number: 1 } });
    await world.rounds(CONFIRMATIONS - 1);
    expect(world.payment(n).state).toBe('mined');
    await world.round();

    expect(world.payment(n).state).toBe('confirmed');
    expect(times(world, n)).toBe(1);
  });

  it.each(['lost', 'unanswered'] as const)(
    'whose sending is %s is sent again, the same bytes',
    async (fate) => {
      const world = new World();
      const { n } = world.ask('a');
      // Looked, tried out, signed; the fourth answer is the node's to what was sent.
      const fates = ['answered', 'answered', 'answered', fate] as const;
      let call = 0;
      world.chain.nextFate = () => fates[call++] ?? 'answered';

      await world.round();
      const { state, txHash } = world.payment(n);
      expect(state).toBe('signed');
      await world.rounds(CONFIRMATIONS + 2);

      expect(world.payment(n)).toMatchObject({ state: 'confirmed', nonce: 0, txHash });
      expect(world.state.store.transfers(world.payment(n))).toHaveLength(1);
      expect(times(world, n)).toBe(1);
    },
  );

  it('that the market has left behind is signed anew under its nonce, and found by whichever is mined', async () => {
    const world = new World();
    const { n } = world.ask('a');
    await world.round();
    const { txHash: first } = world.payment(n);
    world.chain.baseFee = 1_000n;
    world.now += 9 * BLOCK_MS;
    await world.round();
    expect(world.payment(n).txHash).toBe(first);
    world.now += BLOCK_MS;
    // The higher bid never arrives, and fees fall again.
    world.chain.nextFate = () => 'answered';
    await world.round();
    const { txHash: second, nonce } = world.payment(n);
    expect(nonce).toBe(0);
    expect(second).not.toBe(first);
    expect(world.state.store.transfers(world.payment(n)).map(({ hash }) => hash)).toEqual([first, second]);

    await world.rounds(CONFIRMATIONS + 1);

    expect(world.payment(n)).toMatchObject({ state: 'confirmed', txHash: second });
  });

  it('of which an earlier bid is mined after all is found by it', async () => {
    const world = new World();
    const { n } = world.ask('a');
    await world.round();
    const { txHash: first } = world.payment(n);
    world.chain.baseFee = 1_000n;
    world.now += 20 * BLOCK_MS;
    let call = 0;
    // Looked, signed; the new bid is lost on its way.
    world.chain.nextFate = () => (['answered', 'answered', 'lost'] as const)[call++] ?? 'answered';
    await world.round();
    expect(world.payment(n).txHash).not.toBe(first);
    world.chain.baseFee = 100n;
    world.chain.mine();

    await world.rounds(CONFIRMATIONS + 1);

    expect(world.payment(n)).toMatchObject({ state: 'confirmed', txHash: first });
    expect(times(world, n)).toBe(1);
  });

  it('whose block is replaced is sent again', async () => {
    const world = new World();
    const { n } = world.ask('a');
    await world.rounds(2);
    expect(world.payment(n).state).toBe('mined');

    world.chain.happen({ what: 'reorg', depth: 2 });
    world.chain.happen({ what: 'forget' });
    expect(times(world, n)).toBe(0);
    await world.rounds(CONFIRMATIONS + 3);

    expect(world.payment(n).state).toBe('confirmed');
    expect(times(world, n)).toBe(1);
  });

  it('whose recipient is refused is held without a nonce, and the next one goes out', async () => {
    const world = new World();
    world.chain.denied.add(wallets[1]);
    const [frozen, other] = [world.ask('a', 1), world.ask('b', 2)];

    await world.rounds(CONFIRMATIONS + 2);

    expect(world.payment(frozen.n)).toMatchObject({ state: 'held', nonce: null, reason: 'denied' });
    expect(world.payment(other.n)).toMatchObject({ state: 'confirmed', nonce: 0 });
  });

  it('that has failed on the chain is held only when that is final', async () => {
    const world = new World();
    const { n } = world.ask('a', 1);
    await world.round();
    world.chain.denied.add(wallets[1]);
    await world.rounds(CONFIRMATIONS);
    expect(world.payment(n).state).toBe('reverted');

    await world.rounds(2);
    expect(world.payment(n)).toMatchObject({ state: 'held', nonce: 0 });
    world.chain.denied.clear();
    world.state.commit([{ n, event: { type: 'payment.retried' } }], world.now);
    await world.rounds(CONFIRMATIONS + 2);

    expect(world.payment(n)).toMatchObject({ state: 'confirmed', nonce: 1 });
    expect(times(world, n)).toBe(1);
  });

  it('whose nonce somebody else has used is held only when that is final', async () => {
    const world = new World();
    const { n } = world.ask('a');
    world.happens = () => {
      if (world.state.store.has('signed')) world.chain.happen({ what: 'foreign' });
    };
    await world.round();
    world.happens = () => {};
    await world.rounds(3);
    expect(world.payment(n).state).toBe('broadcast');

    await world.rounds(CONFIRMATIONS);

    expect(world.payment(n)).toMatchObject({ state: 'held', reason: expect.stringMatching(/nonce/) });
    expect(times(world, n)).toBe(0);
  });

  it('takes the next nonce even while somebody else uses it, for that may yet be undone', async () => {
    const world = new World();
    world.ask('a');
    await world.rounds(2);
    world.chain.happen({ what: 'foreign' });
    world.chain.mine();
    const { n } = world.ask('b');
    await world.round();
    expect(world.payment(n)).toMatchObject({ nonce: 1 });

    world.chain.happen({ what: 'reorg', depth: 1 });
    world.chain.happen({ what: 'forget' });
    await world.rounds(2 * CONFIRMATIONS + 5);

    expect(world.payment(n).state).toBe('confirmed');
    expect(times(world, n)).toBe(1);
  });

  it('waits for gas and for USDC, and its round says so', async () => {
    const world = new World();
    const { n } = world.ask('a', 0, 2_000_000);
    expect(await world.round()).toMatchObject({ lacks: 'usdc', hasMoved: false });
    world.chain.usdc = 2_000_000;
    world.chain.gas = 1n;
    expect(await world.round()).toMatchObject({ lacks: 'gas', hasMoved: false });
    expect(world.payment(n)).toMatchObject({ state: 'waiting', nonce: null });
    world.chain.gas = 10n ** 18n;

    await world.rounds(CONFIRMATIONS + 2);

    expect(world.payment(n).state).toBe('confirmed');
  });
});

describe('What is found out too late', () => {
  it('says nothing any more', async () => {
    const world = new World();
    const { n } = world.ask('a');
    await world.rounds(2);
    const { block, txHash } = world.payment(n);
    const late = [
      { type: 'payment.reserved' },
      { type: 'payment.refused', attempt: 1 },
      { type: 'payment.allocated', nonce: 7 },
      { type: 'payment.broadcast', hash: txHash! },
      { type: 'payment.confirmed', block: { ...block!, hash: '0xother' } },
      { type: 'payment.reorganised', block: { ...block!, hash: '0xother' } },
      { type: 'payment.held', nonce: 0, reason: 'late' },
      { type: 'payment.retried' },
      { type: 'payment.released' },
    ] as const;

    for (const event of late) expect(world.state.commit([{ n, event }], world.now)).toBe(false);

    expect(world.payment(n)).toMatchObject({ state: 'mined', nonce: 0 });
  });

  it('is how an earlier attempt at reserving came out', () => {
    const world = new World();
    const { n } = world.ask('a');
    const again = { ...world.payment(n), id: 'withdrawal:b' };
    world.state.ask(again, world.now);
    const asked = () => world.state.store.byId('withdrawal:b')!;
    world.state.commit([{ n: asked().n, event: { type: 'payment.refused', attempt: 1 } }], world.now);
    world.state.ask(again, world.now);
    expect(asked()).toMatchObject({ state: 'reserving', attempt: 2 });

    world.state.commit([{ n: asked().n, event: { type: 'payment.refused', attempt: 1 } }], world.now);

    expect(asked().state).toBe('reserving');
  });
});
