import type { Growth, MoveGrowth } from './growth.ts';
import type { PaidLife } from './life.ts';
import { table, tidy, whole } from './markdown.ts';
import type { MoveRows } from './moves.ts';
import { BY_TIME, dollarsOf, GB_MONTH, itemsOf, PRICES_OF } from './prices.ts';

const BYTES_A_GB = 1e9;
const MILLION = 1e6;

/** What one whole paid life uses, and what a million of them cost. */
export function lifeSection(lives: readonly PaidLife[]): string {
  const bills = lives.map(({ usage }) => itemsOf(usage));
  const rows = (bills[0] ?? []).map(({ what, perMillion }, i) => [
    what,
    ...bills.map((items) => tidy(items[i]?.count ?? Number.NaN)),
    `$${perMillion}`,
    ...bills.map((items) => dollars(dollarsOf(items.slice(i, i + 1)))),
  ]);
  const totals = bills.map((items) => `**${dollars(dollarsOf(items))}**`);
  return [
    `## What a paid life costs`,
    'One task from its publication to its payment: create, fund, three claims, three submissions, three verdicts by ' +
      'the local judge (two failed, the last one passed and was paid), and the copies that all of it makes. Counted, ' +
      `with nothing else running, and averaged over ${lives[0]?.count ?? 0} lives of each kind. “Each step by itself”: ` +
      'long enough after the one before that its alarm has fired and the object may have left memory. “At a stroke”: ' +
      'each step as soon as the one before is answered, and judged.',
    table(
      [
        'what is billed',
        ...lives.map(({ what }) => what),
        'price of a million',
        ...lives.map(({ what }) => `a million lives, ${what}`),
      ],
      [...rows, ['**sum**', ...lives.map(() => ''), '', ...totals]],
    ),
    `Cloudflare’s list prices of ${PRICES_OF}, beyond what the plan includes (bench/prices.ts).`,
    omissions(lives),
  ].join('\n\n');
}

/** What the sum leaves out, and what it would take to add it. */
function omissions(lives: readonly PaidLife[]): string {
  const kept = (pick: (life: PaidLife) => number) =>
    lives.reduce((sum, life) => sum + pick(life), 0) / Math.max(lives.length, 1);
  const object = kept(({ usage }) => usage.objectBytes);
  const d1 = kept(({ usage }) => usage.booksBytes + usage.catalogueBytes);
  const monthly = (object * GB_MONTH.object + d1 * GB_MONTH.d1) * (MILLION / BYTES_A_GB);
  return [
    'Not in the sum:',
    '',
    `- Storage: a life leaves ${tidy(object / 1_024)} KiB in objects and ${tidy(d1 / 1_024)} KiB in D1; a million of ` +
      `them cost ${dollars(monthly)} a month for as long as they are kept.`,
    `- Time: for each second that an object is awake a million lives cost ${dollars(BY_TIME.millionObjectSeconds)}, for each ` +
      `millisecond of a Worker’s processor ${dollars(BY_TIME.millionCpuMs)}. Neither can be told from here.`,
    '- Reads: whoever looks at the task adds a Worker request and a call.',
    '- What accounts and agents cost once. A key that this isolate has not verified in the last 30 s costs one more ' +
      'call; the counts hold as many as there were.',
    '- Retries. A queue batch is counted as a Worker request, although the price list names only inbound ones.',
  ].join('\n');
}

/** What moving money costs in a small and in a large ledger. */
export function growthSection({ transfers, rounds, moves }: Growth): string {
  const [small, large] = transfers;
  return [
    `## Moving money as the ledger grows`,
    `Calls of the ledger with ${whole(small?.before ?? 0)} transfers in it (${whole(small?.after ?? 0)} at the end) and ` +
      `with ${whole(large?.before ?? 0)}, ${rounds} rounds of each in turn. The rows of every single move were counted; ` +
      'afterwards both ledgers balanced.',
    table(
      [
        'move',
        'D1 rows read',
        'D1 rows written',
        'ms, small / large',
        'time, large to small',
        'rounds from–to',
      ],
      moves.map((move) => [
        move.kind,
        rowsOf(move, 'read'),
        rowsOf(move, 'written'),
        move.ms.map(tidy).join(' / '),
        `${move.ratio.toFixed(2)} ×`,
        `${move.lowest.toFixed(2)}–${move.highest.toFixed(2)}`,
      ]),
    ),
  ].join('\n\n');
}

/** One number when every move of both ledgers came to the same; else what each came to, marked. */
function rowsOf({ rows }: MoveGrowth, what: keyof MoveRows): string {
  const all = rows.flatMap(({ least, most }) => [least[what], most[what]]);
  if (all.every((n) => n === all[0])) return `${all[0]} ✓`;
  return `**${rows.map(({ least, most }) => `${least[what]}–${most[what]}`).join(' / ')}** ✗`;
}

/** Whether a move cost other rows in the large ledger than in the small one, or not always the same. */
export function isUneven({ moves }: Growth): boolean {
  return moves.some((move) =>
    (['read', 'written'] as const).some((what) => rowsOf(move, what).endsWith('✗')),
  );
}

function dollars(amount: number): string {
  return `$${amount.toFixed(2)}`;
}
