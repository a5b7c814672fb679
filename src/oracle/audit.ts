import { hash } from 'node:crypto';
import type { Brief } from './oracle.ts';

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** Names a brief by all that a judge is told of it: two briefs with one hash are the same question. */
export const hashOf = ({ title, description, rubric, threshold, content }: Brief): string =>
  sha256(JSON.stringify([title, description, rubric, threshold, content]));
