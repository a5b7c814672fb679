import type { Brief } from '../oracle.ts';

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names a brief by all that a judge is told of it: two briefs with one hash are the same question. */
export const hashOf = ({ title, description, rubric, threshold, content }: Brief): Promise<string> =>
  sha256(JSON.stringify([title, description, rubric, threshold, content]));
