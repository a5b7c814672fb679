import { DurableObject } from 'cloudflare:workers';
import type { Refusal } from '../http/problem.ts';
import type { Payment, PaymentView, TreasuryStanding } from './payment.ts';

/** The operations wallet: the only signer for it. */
export class TreasuryObject extends DurableObject<Env> {
  /**
   * Sends a payment, once by its id; a repeat joins it. Answers it once its amount is reserved, or `reserving` when the
   * ledger does not say so within 5 s. Refuses with `insufficient_funds`; the same call may then try again. Throws for
   * another payment under the id.
   */
  async pay(payment: Payment): Promise<PaymentView | Refusal> {
    throw new Error(`not yet: ${payment.id}`);
  }

  /** A payment as it stands; null when there is none of this id. */
  read(id: string): PaymentView | null {
    throw new Error(`not yet: ${id}`);
  }

  /** How the treasury stands; looks at the chain again when it has not for a while. */
  async standing(): Promise<TreasuryStanding> {
    throw new Error('not yet');
  }
}
