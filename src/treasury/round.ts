import type { ChainNode, Sight } from './node.ts';
import type { Lack, PaymentRecord, PaymentState } from './payment.ts';
import { bidFor, costOf, isOutbid, raise } from './rules/fees.ts';
import type { Pace } from './rules/pace.ts';
import { fitting } from './rules/purse.ts';
import type { Step, TreasuryState } from './state.ts';

/** Transfers that are in flight at most: nodes keep only so many of one sender that are not mined yet. */
const MOST_IN_FLIGHT = 250;
/** Payments that are looked at in one round at most, of each state. */
const MOST_AT_ONCE = 1_000;

type RoundSettings = {
  readonly confirmations: number;
  readonly pace: Pace;
};

/** What a round came to: what it saw, what payments wait for, and whether anything moved. */
export type RoundResult = { readonly sight: Sight; readonly lacks: Lack | null; readonly hasMoved: boolean };

/**
 * One round of the treasury: looks at the chain, takes note of what is mined, final or gone, gives nonces to what waits
 * and can be paid, signs, and sends what no node is known to have. Every finding is committed before the next step is
 * built on it, so a round may end anywhere: the next one starts from what is on record. Throws when the chain cannot be
 * seen; everything else that goes unanswered waits for the next round.
 */
export async function round(
  state: TreasuryState,
  node: ChainNode,
  settings: RoundSettings,
  clock: () => number,
): Promise<RoundResult> {
  const sight = await node.look();
  const settled = await settle(state, node, sight, settings, clock);
  const found = await findMined(state, node, sight, settings, clock);
  const { lacks, hasMoved } = await admit(state, node, sight, clock);
  const signed = await sign(state, node, sight, settings, clock);
  await send(state, node, settings, clock);
  return { sight, lacks, hasMoved: settled || found || hasMoved || signed };
}

/** Takes note of which mined payments are deep enough to count, and which are no longer part of the chain. */
async function settle(
  state: TreasuryState,
  node: ChainNode,
  { head }: Sight,
  { confirmations }: RoundSettings,
  clock: () => number,
): Promise<boolean> {
  const mined = all(state, 'mined', 'reverted');
  if (mined.length === 0) return false;
  const hashes = await node.blocks([...new Set(mined.flatMap(({ block }) => block?.number ?? []))]);
  const steps = mined.flatMap(({ n, nonce, state: was, block }): Step[] => {
    const hash = block && hashes.get(block.number);
    if (!block || hash === undefined) return [];
    if (hash !== block.hash) return [{ n, event: { type: 'payment.reorganised', block } }];
    if (head - block.number + 1 < confirmations) return [];
    if (was === 'mined') return [{ n, event: { type: 'payment.confirmed', block } }];
    return [{ n, event: { type: 'payment.held', nonce, reason: 'The transfer was mined, and failed.' } }];
  });
  return state.commit(steps, clock());
}

/** Looks for the transfers, all that were ever signed, of payments whose nonce has been used. */
async function findMined(
  state: TreasuryState,
  node: ChainNode,
  sight: Sight,
  settings: RoundSettings,
  clock: () => number,
): Promise<boolean> {
  const used = all(state, 'signed', 'broadcast').filter(({ nonce }) => nonce !== null && nonce < sight.nonce);
  if (used.length === 0) return false;
  const [steps, missing] = await receiptsOf(state, node, used);
  const hasMoved = state.commit(steps, clock());
  if (missing.length > 0)
    await giveUpForeign(state, node, missing, sight.head - settings.confirmations, clock);
  return hasMoved;
}

/** What the receipts say of payments, and which have none; of what is not known, neither. */
async function receiptsOf(
  state: TreasuryState,
  node: ChainNode,
  payments: readonly PaymentRecord[],
): Promise<[steps: Step[], missing: PaymentRecord[]]> {
  const transfers = payments.flatMap((payment) => state.store.transfers(payment));
  const receipts = await node.receipts(transfers, payments);
  const steps = transfers.flatMap(({ n, hash }): Step[] => {
    const receipt = receipts.get(hash);
    if (!receipt) return [];
    const type = receipt.hasPaid ? 'payment.mined' : 'payment.reverted';
    return [{ n, event: { type, hash, block: receipt.block } }];
  });
  const open = new Set(transfers.filter(({ hash }) => receipts.get(hash) !== null).map(({ n }) => n));
  return [steps, payments.filter(({ n }) => !open.has(n))];
}

/**
 * Somebody else may have signed for the wallet. Once the block that used a nonce is so deep that it counts, and none of
 * our transfers under it is mined, none ever will be.
 */
async function giveUpForeign(
  state: TreasuryState,
  node: ChainNode,
  missing: readonly PaymentRecord[],
  depth: number,
  clock: () => number,
): Promise<void> {
  const used = depth < 0 ? null : await node.nonceAt(depth);
  if (used === null) return;
  const lost = missing.filter(({ nonce }) => nonce !== null && nonce < used);
  if (lost.length === 0) return;
  // Asked again now that the nonce is known to be used for good: before, the block may just have been replaced.
  const [steps, gone] = await receiptsOf(state, node, lost);
  const reason = 'A transaction that is not of this market has used its nonce.';
  const held = gone.map(({ n, nonce }): Step => ({ n, event: { type: 'payment.held', nonce, reason } }));
  state.commit([...steps, ...held], clock());
}

/** Gives nonces to what waits, as far as it can be paid; what its recipient cannot take is held. */
async function admit(
  state: TreasuryState,
  node: ChainNode,
  sight: Sight,
  clock: () => number,
): Promise<{ lacks: Lack | null; hasMoved: boolean }> {
  const inFlight = all(state, 'allocated', 'signed', 'broadcast');
  const waiting = state.store.inState('waiting', 0, Math.max(MOST_IN_FLIGHT - inFlight.length, 0));
  if (waiting.length === 0) return { lacks: null, hasMoved: false };
  const cost = costOf(bidFor(sight));
  const purse = {
    gas: sight.gas - inFlight.reduce((sum, payment) => sum + costInFlight(state, payment, cost), 0n),
    usdc: BigInt(sight.usdc) - inFlight.reduce((sum, { amount }) => sum + BigInt(amount), 0n),
  };
  const { fit, lacks } = fitting(waiting, purse, cost);
  const trials = await node.rehearse(fit);
  const outcomeOf = ({ n }: PaymentRecord) => trials.get(n)?.outcome ?? 'unknown';
  const steps = fit.flatMap(({ n }): Step[] => {
    const trial = trials.get(n);
    if (trial?.outcome !== 'recipient') return [];
    return [{ n, event: { type: 'payment.held', nonce: null, reason: trial.reason } }];
  });
  const isHeld = state.commit(steps, clock());
  const good = fit.filter((payment) => outcomeOf(payment) === 'paid');
  state.allocate(good, sight.nonce, clock());
  const lacksToken = fit.some((payment) => outcomeOf(payment) === 'sender');
  return { lacks: lacksToken ? 'token' : lacks, hasMoved: isHeld || good.length > 0 };
}

/** Wei that a payment in flight may still cost. */
function costInFlight(state: TreasuryState, payment: PaymentRecord, fresh: bigint): bigint {
  const last = state.store.transfers(payment).at(-1);
  return last ? costOf(last) : fresh;
}

/** Signs what has a nonce, and anew, with a higher bid, what is not mined because the market has left its bid behind. */
async function sign(
  state: TreasuryState,
  node: ChainNode,
  sight: Sight,
  { pace }: RoundSettings,
  clock: () => number,
): Promise<boolean> {
  const fresh = all(state, 'allocated').map((payment) => ({ payment, bid: bidFor(sight) }));
  const outbid = all(state, 'signed', 'broadcast').flatMap((payment) => {
    const last = state.store.transfers(payment).at(-1);
    const isDue = last && last.nonce >= sight.nonce && clock() - last.signedAt >= pace.raise;
    return isDue && isOutbid(last, sight) ? [{ payment, bid: raise(last, sight) }] : [];
  });
  const steps: Step[] = [];
  for (const { payment, bid } of [...fresh, ...outbid]) {
    const { n, nonce } = payment;
    if (nonce === null) continue;
    const signature = await node.sign(payment, nonce, bid);
    const transfer = { n, nonce, ...bid, ...signature, signedAt: clock() };
    steps.push({ n, event: { type: 'payment.signed', transfer } });
  }
  return state.commit(steps, clock());
}

/** Sends what no node is known to have, and again what was sent long ago: always the bytes that are on record. */
async function send(
  state: TreasuryState,
  node: ChainNode,
  { pace }: RoundSettings,
  clock: () => number,
): Promise<void> {
  const now = clock();
  const unsent = all(state, 'signed', 'broadcast')
    .filter(({ sentAt }) => sentAt === null || now - sentAt >= pace.resend)
    .sort((left, right) => (left.nonce ?? 0) - (right.nonce ?? 0));
  const transfers = unsent.flatMap(
    (payment) => state.store.transfers(payment).find(({ hash }) => hash === payment.txHash) ?? [],
  );
  if (transfers.length === 0) return;
  const taken = await node.send(transfers);
  const steps = transfers
    .filter(({ hash }) => taken.has(hash))
    .map(({ n, hash }): Step => ({ n, event: { type: 'payment.broadcast', hash } }));
  state.commit(steps, clock());
}

function all({ store }: TreasuryState, ...states: PaymentState[]): PaymentRecord[] {
  return states.flatMap((each) => store.inState(each, 0, MOST_AT_ONCE));
}
