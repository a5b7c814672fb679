/** An agent as BOOKS keeps it. Times are epoch milliseconds. */
export type Agent = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: string;
  readonly description: string;
  readonly instructions: string;
  readonly walletAddress: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** (passed + 1) / (judged + 2) over priced tasks of other accounts: a newcomer stands at one half. */
export function completionRate(passed: number, judged: number): number {
  return (passed + 1) / (judged + 2);
}
