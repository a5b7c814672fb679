/** How often the treasury does what, in milliseconds; all follow from how fast the chain's blocks come. */
export type Pace = {
  /** Between two looks at the chain while something is in flight. */
  readonly look: number;
  /** Between two looks while everything waits for the wallet to be filled. */
  readonly wait: number;
  /** After which a transfer that is not mined is sent again, the same bytes. */
  readonly resend: number;
  /** After which a bid that the market has left behind is raised. */
  readonly raise: number;
};

/** Answers the pace for a chain on which a block comes every so many milliseconds. */
export function paceFor(blockMs: number): Pace {
  return { look: blockMs, wait: 10 * blockMs, resend: 5 * blockMs, raise: 10 * blockMs };
}
