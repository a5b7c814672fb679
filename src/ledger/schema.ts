import { z } from '@hono/zod-openapi';
import { timestamp, toTime } from '../http/fields.ts';
import { TRANSFER_KINDS, type Transfer } from './ledger.ts';
import { formatAmount, type Micro, parseAmount } from './money.ts';

const AMOUNT_PATTERN = '^[0-9]{1,7}(\\.[0-9]{1,6})?$';
const MAX_USDC = 1_000_000;

/** A price, as it is sent; micro-USDC once it is read. */
export const PriceSchema = z
  .union([z.string().max(20), z.number()])
  .transform(toMicroOr('is not an amount from 0 to 1000000 with at most six places'))
  .openapi({
    ...{ type: ['string', 'number'], pattern: AMOUNT_PATTERN, minimum: 0, maximum: MAX_USDC },
    description: 'In USDC, with up to six places.',
  });

/** An amount to move, as it is sent; micro-USDC once it is read. */
export const AmountSchema = z
  .union([z.string().max(20), z.number()])
  .transform(toMicroOr('is not an amount above 0 and up to 1000000 with at most six places', 1))
  .openapi({
    ...{ type: ['string', 'number'], pattern: AMOUNT_PATTERN, exclusiveMinimum: 0, maximum: MAX_USDC },
    description: 'In USDC, more than 0, with up to six places.',
  });

/** An amount in a query; micro-USDC once it is read. */
export const AmountParameter = z
  .string()
  .transform(toMicroOr('is not an amount from 0 to 1000000 with at most six places'))
  .openapi({ type: 'string', pattern: AMOUNT_PATTERN, description: 'In USDC, like `1.50`.' });

/** The hash of a transaction on a chain. */
export const TxHashSchema = z
  .templateLiteral(['0x', z.string()])
  .refine((hash) => /^0x[0-9a-fA-F]{64}$/.test(hash), 'is not the hash of a transaction')
  .openapi({ type: 'string', pattern: '^0x[0-9a-fA-F]{64}$' });

/** A wallet's signature that a payment from it is the caller's. */
export const SignatureSchema = z
  .templateLiteral(['0x', z.string()])
  .refine((signature) => /^0x[0-9a-fA-F]{130}$/.test(signature), 'is not a signature')
  .openapi({
    ...{ type: 'string', pattern: '^0x[0-9a-fA-F]{130}$' },
    description:
      'By the wallet that paid (EIP-191) of `<account id> deposits <tx_hash in lower case>`. Needed only where agents of ' +
      'another account have the wallet too.',
  });

export const BalanceSchema = z
  .object({
    available: z.string().openapi({ description: 'Free to spend, in USDC.' }),
    held: z.string().openapi({ description: 'Held for the account’s funded tasks.' }),
    currency: z.literal('USDC'),
  })
  .openapi('Balance');

export const TransferSchema = z
  .object({
    id: z.string(),
    kind: z.enum(TRANSFER_KINDS),
    amount: z.string(),
    direction: z.enum(['in', 'out']).openapi({ description: 'To or from the available balance.' }),
    task_id: z.string().nullable(),
    created_at: timestamp(),
  })
  .openapi('Transfer');

export function viewBalance(balance: { available: Micro; held: Micro }): z.infer<typeof BalanceSchema> {
  const { available, held } = balance;
  return { available: formatAmount(available), held: formatAmount(held), currency: 'USDC' };
}

/** A transfer as the account sees it that it is to or from. */
export function viewTransfer(transfer: Transfer, accountId: string): z.infer<typeof TransferSchema> {
  const { id, kind, amount, target, taskId, createdAt } = transfer;
  return {
    ...{ id, kind, amount: formatAmount(amount), direction: target === accountId ? 'in' : 'out' },
    ...{ task_id: taskId, created_at: toTime(createdAt) },
  };
}

function toMicroOr(message: string, least = 0) {
  return (amount: string | number, context: z.RefinementCtx): Micro => {
    const micro = parseAmount(amount);
    if (micro !== null && micro >= least) return micro;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
}
