/** Readings of folded text whose words are disguised: figures for letters, letters set apart, slips of the pen. */

const FIGURES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
  '+': 't',
};

/** Figures and signs inside words as the letters they stand for; null when there are none. */
export function withoutFigures(folded: string): string | null {
  let changed = false;
  const read = folded.replaceAll(/[a-z0-9@$!|€+]+/gu, (word) => {
    // Two letters at least beside the figures, or figures that spell a word: a number stays a number.
    if (!/[013457@$!|€]/u.test(word) || !/[a-z]/u.test(word) || /^\d+[a-z]{1,3}$|^[a-z]\d+$/u.test(word)) {
      return word === '4ll' ? 'all' : word;
    }
    changed = true;
    return word.replaceAll(/[013457889@$!|€+]/gu, (each) => FIGURES[each] ?? each);
  });
  return changed ? read : null;
}

const SINGLES =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}](?:[^\p{L}\p{N}\n]{1,5}|\n)){4,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;

/** Letters set apart by blanks or signs, drawn together, with and without the gaps between words; none: empty. */
export function drawnTogether(folded: string): string[] {
  const runs = [...folded.matchAll(SINGLES)].map(([run]) => run).slice(0, 100);
  if (runs.length === 0) return [];
  // The gap between letters is the commonest one; a longer one parts words.
  const words = folded.replaceAll(SINGLES, (run) => {
    const gaps = [...run.matchAll(/[^\p{L}\p{N}]+/gu)].map(([gap]) => gap.length);
    const usual = Math.min(...gaps);
    return run.replaceAll(/[^\p{L}\p{N}]+/gu, (gap) =>
      gap.length > usual ? `${/[,.:!?]/u.exec(gap)?.[0] ?? ''} ` : '',
    );
  });
  return [words, runs.map((run) => run.replaceAll(/[^\p{L}\p{N}]/gu, '')).join('\n')];
}

/** Orders that need no gaps between words to be read. */
export const RUN_TOGETHER =
  /ignore(?:all|any|the|previous|prior|above|your)|disregard(?:all|any|the|previous|your)|fullmarks|fullcredit|(?:perfect|maximum|highest|top)(?:score|mark|grade)|(?:give|pass|approve|accept|score|grade|rate)this|thissubmission|thisanswer|systemprompt|clearpass|scoreof1/u;

const KNOWN =
  'ignore disregard previous instructions instruction submission maximum highest perfect evaluator evaluate rubric criteria criterion grader system prompt approve approved answer judging override requirements'.split(
    ' ',
  );
const BY_START = new Map<string, readonly string[]>();
for (const word of KNOWN) BY_START.set(word.slice(0, 1), [...(BY_START.get(word.slice(0, 1)) ?? []), word]);
const KNOWN_SET = new Set(KNOWN);
/** Another form of a word is no slip: evaluated or evaluation, for evaluator. */
const PAST = /(?<!approv)ed$/u;
const FORM =
  /^(?:evaluat|instruct|grad|judg|approv|requir|perfect|submi|maxim|prompt|criteri|system)(?:e|es|ers?|ings?|ions?|ional|ors?|ive|als?|ums?|i[sz]e|ly|ness|e?ments?|ssions?|ts?|tting|ons?|s|atic)$/u;
const isForm = (word: string): boolean =>
  PAST.test(word) || FORM.test(word) || KNOWN_SET.has(word) || KNOWN_SET.has(word.replace(/s$/u, ''));

/** The number of insertions, deletions, replacements and swaps of neighbours between two words, at most 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (last[j - 1] ?? 9) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 9) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return Math.min(3, last[b.length] ?? 3);
}

/** Words that are nearly those of an order, as those words; null when there are none. */
export function withoutSlips(folded: string): string | null {
  let changed = false;
  const seen = new Map<string, string>();
  const read = folded.replaceAll(/(?<![\p{L}\p{N}])[a-z]{5,14}(?![\p{L}\p{N}])/gu, (word) => {
    if (isForm(word)) return word;
    const known = seen.get(word);
    if (known !== undefined) return known;
    const near = (BY_START.get(word.slice(0, 1)) ?? []).find(
      (each) => distance(word, each) <= (each.length >= 9 ? 2 : 1),
    );
    seen.set(word, near ?? word);
    if (near !== undefined) changed = true;
    return near ?? word;
  });
  return changed ? read : null;
}
