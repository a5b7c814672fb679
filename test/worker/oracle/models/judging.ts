import type { Brief } from '../../../../src/oracle/oracle.ts';
import { platform } from '../../../../src/oracle/pipeline/oracle.ts';

/** A task with work on it that good words pass. */
export const BRIEF: Brief = {
  title: 'Volcanoes',
  description: 'Explain how a volcano erupts.',
  rubric: 'Mentions magma\nMentions lava',
  threshold: 0.75,
  content: 'Magma rises because its gas presses it up, and lava runs out.',
};
export const LIMIT_MS = 3_000;
/** The runtime with a shorter limit and pauses: the pauses themselves are the unit tests' business. */
export const hasty = { ...platform, limitMs: LIMIT_MS, firstPauseMs: 10 };
