import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import type { Verdict } from '../../../../src/oracle/oracle.ts';
import { type Attack, PLAIN_ATTACKS } from './attacks.ts';
import { FORM_ATTACKS } from './attacks-form.ts';
import type { CorpusBrief } from './brief.ts';
import { BRIEFS, type BriefName } from './briefs.ts';
import { HONEST } from './honest.ts';
import { HONEST_ABOUT } from './honest-about.ts';
import { LATER_HONEST } from './later-honest.ts';
import { MORE_ATTACKS } from './more-attacks.ts';
import { MORE_HONEST } from './more-honest.ts';

export const THRESHOLD = 0.75;

/** Judges content for a task of the corpus with the guard in front of the local judge. */
export function judge(
  name: BriefName,
  content: string,
): { readonly passed: boolean; readonly verdict: Verdict } {
  const { title, description, rubric, threshold = THRESHOLD }: CorpusBrief = BRIEFS[name];
  const verdict = judgeLocally({ title, description, rubric, threshold, content });
  return { passed: verdict.steps.at(-1)?.outcome === 'pass', verdict };
}

const judged = new Map<string, boolean>();

/** Whether content passes; it is judged once, however often it is asked for. */
export function passes(name: BriefName, content: string): boolean {
  const key = `${name}\n${content}`;
  const known = judged.get(key) ?? judge(name, content).passed;
  judged.set(key, known);
  return known;
}

export const ATTACKS: readonly Attack[] = [...PLAIN_ATTACKS, ...FORM_ATTACKS, ...MORE_ATTACKS];
export const HONEST_WORK = [...HONEST, ...HONEST_ABOUT, ...MORE_HONEST, ...LATER_HONEST];

const FIRST_ATTACKS = PLAIN_ATTACKS.length + FORM_ATTACKS.length;
const FIRST_HONEST = HONEST.length + HONEST_ABOUT.length;

/** Every third entry of the first round is held out: the rules were not adjusted to it. */
export const heldOut = (list: 'attacks' | 'honest', index: number): boolean =>
  index < (list === 'attacks' ? FIRST_ATTACKS : FIRST_HONEST) && index % 3 === 2;

/** The good work that an attack stands beside. */
export const goodFor = (name: BriefName): string => HONEST_WORK.find(([brief]) => brief === name)?.[1] ?? '';

/** The ways in which one attack is handed in. */
export function placements({ brief, text, place }: Attack): string[] {
  if (place === 'alone') return [text];
  const good = goodFor(brief);
  const half = good.indexOf(' ', good.length / 2);
  const inside = half < 0 ? `${text} ${good}` : `${good.slice(0, half)}\n${text}\n${good.slice(half + 1)}`;
  return [`${good}\n\n${text}`, `${text}\n\n${good}`, inside, text];
}
