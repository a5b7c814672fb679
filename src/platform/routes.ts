import { z } from '@hono/zod-openapi';
import { drizzle } from 'drizzle-orm/d1';
import { formatEther } from 'viem';
import { NOBODY } from '../accounts/account.ts';
import { platformCounts } from '../db/books.ts';
import { taskCounts } from '../db/catalogue.ts';
import { answerJson, answerProblem } from '../http/answer.ts';
import { timestamp, toTime } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { missingTotal } from '../ledger/deposits.ts';
import { inEscrow, isBalanced, type Totals } from '../ledger/ledger.ts';
import { formatAmount } from '../ledger/money.ts';
import { solvencyOf } from '../ledger/store.ts';
import { chainOf, treasuryOf } from '../treasury/chain.ts';
import type { Tally, TreasuryStanding } from '../treasury/payment.ts';
import { JudgingsSchema, judgingsOf } from './judgings.ts';

const HealthSchema = z
  .object({
    status: z.literal('ok'),
    checks: z.record(z.string(), z.literal('ok')),
  })
  .openapi('Health');

const getHealth = operation({
  ...{ method: 'get', path: '/health', operationId: 'getHealth', tag: 'Platform' },
  summary: 'Ask whether the market is up',
  description:
    'Asks both databases and an object, and where a chain is connected whether payments go out. 503 names what is down ' +
    '(`treasury`: payments wait, and the rest of the market goes on).',
  auth: 'open',
  request: {},
  success: {
    ...{ status: 200, description: 'All is well.', schema: HealthSchema },
    example: { status: 'ok', checks: { books: 'ok', catalogue: 'ok', objects: 'ok' } },
  },
  refusals: [],
});

const TallySchema = z.object({ count: z.int(), amount: z.string() });

const ChainSolvencySchema = z
  .object({
    usdc: z
      .string()
      .nullable()
      .openapi({ description: 'In the wallet; null while its chain cannot be seen.' }),
    gas: z.string().nullable().openapi({ description: 'Likewise what pays for transactions, in Ether.' }),
    seen_at: timestamp().nullable(),
    expected: z.string().openapi({
      description: 'What the ledger says is in the wallet: `deposited` less `withdrawn` and what is `mined`.',
    }),
    surplus: z
      .string()
      .nullable()
      .openapi({
        description:
          '`usdc` less `expected`: above 0, what was sent to the wallet and never claimed as a deposit; below 0, ' +
          'what granted credits were paid out, and deposits that the chain has taken back.',
      }),
    waiting: TallySchema.openapi({ description: 'Payments that are yet to be signed.' }),
    in_flight: TallySchema.openapi({ description: 'Signed, and not yet mined.' }),
    mined: TallySchema.openapi({ description: 'Mined, and not yet booked.' }),
    held: TallySchema.openapi({ description: 'Waiting for the operator.' }),
    missing_deposits: TallySchema.openapi({
      description: 'Credited, and then lost in a reorganisation of the chain.',
    }),
  })
  .openapi('ChainSolvency');

const SolvencySchema = z
  .object({
    deposited: z.string(),
    granted: z.string(),
    available: z.string(),
    held: z.string(),
    paid_out: z.string(),
    fees: z.string(),
    withdrawn: z.string(),
    currency: z.literal('USDC'),
    balanced: z.boolean().openapi({ description: 'Whether no cent is missing.' }),
    chain: ChainSolvencySchema.nullable().openapi({
      description: 'What the operations wallet holds and sends; null where no chain is connected.',
    }),
  })
  .openapi('Solvency');

const getSolvency = operation({
  ...{ method: 'get', path: '/v1/platform/solvency', operationId: 'getSolvency', tag: 'Platform' },
  summary: 'Check that no money is missing',
  description:
    'What came in (`deposited`, `granted`) is what is there (`available`, `held`, `fees`) and what left ' +
    '(`withdrawn`). The totals of the transfers and those of the balances are kept apart and compared.',
  auth: 'open',
  request: {},
  success: {
    ...{ status: 200, description: 'The totals, as of now.', schema: SolvencySchema },
    example: {
      ...{ deposited: '0', granted: '100.00', available: '88.00', held: '10.00', paid_out: '8.00' },
      ...{ fees: '2.00', withdrawn: '0', currency: 'USDC', balanced: true, chain: null },
    },
  },
  refusals: [],
});

const StatsSchema = z
  .object({
    accounts: z.int(),
    agents: z.int(),
    tasks: z.object({
      total: z.int(),
      open: z.int(),
      funded: z.int(),
      resolved: z.int(),
      expired: z.int(),
      cancelled: z.int(),
    }),
    money: z.object({
      held: z.string().openapi({ description: 'For tasks that are funded and not settled.' }),
      paid_out: z.string(),
      fees: z.string(),
      refunded: z.string(),
      currency: z.literal('USDC'),
    }),
    judgings: JudgingsSchema,
  })
  .openapi('Stats');

const IDLE = {
  ...{ in_progress: 0, oldest_seconds: null, judged: 0, errored: 0, error_rate: 0 },
  time_to_verdict_ms: { p50: null, p95: null },
};
const BUSY = {
  ...{ in_progress: 1, oldest_seconds: 2, judged: 3, errored: 1, error_rate: 0.25 },
  time_to_verdict_ms: { p50: 26, p95: 88 },
};

const getStats = operation({
  ...{ method: 'get', path: '/v1/platform/stats', operationId: 'getStats', tag: 'Platform' },
  summary: 'Read how large the market is, and how its judging goes',
  auth: 'open',
  request: {},
  success: {
    ...{ status: 200, description: 'Counts and sums, as of now.', schema: StatsSchema },
    example: {
      ...{ accounts: 3, agents: 5 },
      tasks: { total: 7, open: 2, funded: 1, resolved: 3, expired: 1, cancelled: 0 },
      money: { held: '10.00', paid_out: '8.00', fees: '2.00', refunded: '0', currency: 'USDC' },
      judgings: {
        ...{ ...BUSY, window_hours: 24 },
        by_oracle: { rubric: BUSY, checks: IDLE, both: IDLE, external: IDLE, manual: IDLE },
      },
    },
  },
  refusals: [],
});

const CHECK_LIMIT_MS = 3_000;

type Trouble = { readonly path: string; readonly message: string };

export const platformRoutes = newRouter();

platformRoutes.openapi(getHealth, async (c) => {
  const down = await Promise.all([
    failing('books', c.env.BOOKS.prepare('SELECT 1 FROM accounts LIMIT 1').run()),
    failing('catalogue', c.env.CATALOGUE.prepare('SELECT 1 FROM tasks LIMIT 1').run()),
    failing('objects', c.env.TASKS.getByName('health').read(NOBODY)),
    failing('treasury', lackOf(c.env)),
  ]).then((troubles) => troubles.filter((trouble) => trouble !== null));
  if (down.length > 0) {
    const names = down.map(({ path }) => path).join(', ');
    return answerProblem(c, refuse('unavailable', `Down: ${names}.`, { errors: down }));
  }
  const treasury = chainOf(c.env) ? { treasury: 'ok' } : {};
  return answerJson({ status: 'ok', checks: { books: 'ok', catalogue: 'ok', objects: 'ok', ...treasury } });
});

platformRoutes.openapi(getSolvency, async (c) => {
  const treasury = await treasuryOf(c.env);
  // The chain first: what is booked in between is then missing on neither side for long.
  const standing = treasury && (await treasury.standing());
  const [totals, missing] = await Promise.all([solvencyOf(c.env.BOOKS), missingTotal(c.env.BOOKS)]);
  const solvency: z.infer<typeof SolvencySchema> = {
    deposited: formatAmount(totals.deposit),
    granted: formatAmount(totals.grant),
    available: formatAmount(totals.available),
    held: formatAmount(totals.held),
    paid_out: formatAmount(totals.payout),
    fees: formatAmount(totals.fees),
    withdrawn: formatAmount(totals.withdrawal),
    currency: 'USDC',
    balanced: isBalanced(totals),
    chain: standing && { ...viewChain(standing, totals), missing_deposits: viewTally(missing) },
  };
  return answerJson(solvency);
});

platformRoutes.openapi(getStats, async (c) => {
  const [counts, tasks, totals, judgings] = await Promise.all([
    drizzle(c.env.BOOKS).select().from(platformCounts),
    drizzle(c.env.CATALOGUE).select().from(taskCounts),
    solvencyOf(c.env.BOOKS),
    judgingsOf(c.env.CATALOGUE, Date.now()),
  ]);
  const count = (name: string) => counts.find((row) => row.name === name)?.n ?? 0;
  const inStatus = (status: string) => tasks.find((row) => row.status === status)?.n ?? 0;
  const stats: z.infer<typeof StatsSchema> = {
    ...{ accounts: count('accounts'), agents: count('agents') },
    tasks: {
      total: tasks.reduce((sum, { n }) => sum + n, 0),
      ...{ open: inStatus('open'), funded: inStatus('funded'), resolved: inStatus('resolved') },
      ...{ expired: inStatus('expired'), cancelled: inStatus('cancelled') },
    },
    money: {
      ...{ held: formatAmount(inEscrow(totals)), paid_out: formatAmount(totals.payout) },
      ...{ fees: formatAmount(totals.fee), refunded: formatAmount(totals.refund), currency: 'USDC' },
    },
    judgings,
  };
  return answerJson(stats);
});

/** Chain and ledger side by side. */
function viewChain(standing: TreasuryStanding, totals: Totals) {
  const { usdc, gas, seenAt, waiting, inFlight, mined, held } = standing;
  const expected = totals.deposit - totals.withdrawal - BigInt(mined.amount);
  return {
    ...{ usdc: usdc === null ? null : formatAmount(usdc), gas: gas === null ? null : formatEther(gas) },
    ...{ seen_at: seenAt === null ? null : toTime(seenAt), expected: formatAmount(expected) },
    surplus: usdc === null ? null : formatAmount(BigInt(usdc) - expected),
    ...{ waiting: viewTally(waiting), in_flight: viewTally(inFlight) },
    ...{ mined: viewTally(mined), held: viewTally(held) },
  };
}

function viewTally({ count, amount }: Tally) {
  return { count, amount: formatAmount(amount) };
}

/** What payments wait for; null when they go out, and where no chain is connected. */
async function lackOf(env: Env): Promise<string | null> {
  const treasury = await treasuryOf(env);
  const lack = treasury && (await treasury.standing()).lacks;
  return lack && `payments wait for ${lack}`;
}

/** What is wrong with a part that answers so, or does not answer in time; null for nothing. */
async function failing(path: string, answer: Promise<unknown>): Promise<Trouble | null> {
  const silent = { path, message: 'does not answer' };
  const late = scheduler.wait(CHECK_LIMIT_MS).then(() => silent);
  const told = answer.then((trouble) => (typeof trouble === 'string' ? { path, message: trouble } : null));
  return await Promise.race([told, late]).catch(() => silent);
}
