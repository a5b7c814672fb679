import { RE2JS } from 're2js';
import { MAX_PATTERN } from './check.ts';
import type { Work } from './work.ts';

/** Of one compiled pattern, by `sizeOf`. */
const MAX_SIZE = 4_000;
/** Bytes of states the engine may build for one pattern before it goes on without: some 15 ms of work. */
const STATE_BYTES = 512 * 1_024;
/** Units of work to start a match, and for each character and instruction once there are no states to build. */
const START = 150;
const STEP = 3;
/** Instructions that ignore case look at every way to write a letter. */
const STEP_FOLDED = 7;

export type Pattern = {
  /** An estimate of its instructions, from above. */
  readonly size: number;
  /** Whether the pattern occurs anywhere in the text. Throws TooMuchWork. */
  readonly test: (text: string, work: Work) => boolean;
};

export type Compiled =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly reason: string };

/**
 * Compiles a pattern for the linear-time engine. The language is that of ECMAScript with the `u` flag as far as
 * RE2 has it: no look-around and no back-references; `\s` is ASCII. Flags: `i`, `m`, `s`, and `g` and `u`, which
 * change nothing. Refuses what has another meaning in RE2, and what is too large to compile at once.
 */
export function compilePattern(source: string, flags = ''): Compiled {
  const refusal = refuseFlags(flags) ?? refuseSource(source);
  if (refusal !== null) return { ok: false, reason: refusal };
  const translated = RE2JS.translateRegExp(source);
  const size = sizeOf(translated);
  if (size > MAX_SIZE) return { ok: false, reason: 'repeats too much' };
  try {
    const regex = RE2JS.compile(translated, flagBits(flags));
    const folded = flags.includes('i') || /\(\?[a-zA-Z]*i/u.test(source);
    return { ok: true, pattern: { size, test: boundedTest(regex, folded ? STEP_FOLDED : STEP) } };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'cannot be compiled' };
  }
}

function refuseFlags(flags: string): string | null {
  const wrong = [...flags].find((flag, i) => !'gimsu'.includes(flag) || flags.indexOf(flag) < i);
  return wrong === undefined ? null : `the flag "${wrong}" is unknown, repeated or has no meaning here`;
}

/**
 * An escape that RE2 and ECMAScript understand alike; the engine would read others as the bare letter. Half a
 * surrogate pair is none of them: texts are matched by code points, so it could never match.
 */
const ESCAPE =
  /\\(?:[^A-Za-z0-9]|[nrtfvdDsSwWbBAz]|0(?![0-9])|c[A-Za-z]|[pP](?:[A-Z]|\{)|x[0-9A-Fa-f]{2}|u(?![dD][89a-fA-F])[0-9A-Fa-f]{4}|[ux]\{(?!0*[dD][89a-fA-F][0-9A-Fa-f]{2}\})[0-9A-Fa-f]+\})/uy;

function refuseSource(source: string): string | null {
  if (source.length > MAX_PATTERN) return `is longer than ${MAX_PATTERN} characters`;
  if (!source.isWellFormed()) return 'contains a lone surrogate';
  if (/\[\[:|\[\^?[^\]]*\[:/u.test(source)) return 'has a POSIX class: write \\p{L}, \\d or a range';
  for (let i = source.indexOf('\\'); i >= 0; i = source.indexOf('\\', ESCAPE.lastIndex)) {
    ESCAPE.lastIndex = i;
    if (!ESCAPE.test(source)) return `has an escape that is not supported: ${source.slice(i, i + 2)}`;
  }
  return null;
}

function flagBits(flags: string): number {
  return (
    (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) |
    (flags.includes('m') ? RE2JS.MULTILINE : 0) |
    (flags.includes('s') ? RE2JS.DOTALL : 0)
  );
}

/**
 * The engine builds an automaton while it matches and, when that grows too large, simulates it state by state:
 * linear still, but by a factor of the program's size. Both are bounded here: what the first may build over the
 * life of the pattern, and what the second may cost, which is counted before it begins.
 */
function boundedTest(regex: RE2JS, step: number): Pattern['test'] {
  const { dfa } = regex.re2();
  dfa.memBudget = STATE_BYTES;
  // A cache that is full is not begun again: that could happen every few characters.
  dfa.stateBudget = 0;
  const match = dfa.match.bind(dfa);
  return (text, work) => {
    work.spend(START + text.length);
    dfa.match = (input, position, anchor) => {
      const found = match(input, position, anchor);
      if (found === null) work.spend((text.length + 1) * regex.programSize() * step);
      return found;
    };
    return regex.test(text);
  };
}

/** What a class of Unicode weighs: its hundreds of ranges are sorted when the pattern is compiled. */
const CLASS_SIZE = 20;

/**
 * An estimate, from above, of the instructions a pattern compiles to, without compiling it: the engine itself
 * would expand repetitions first.
 */
export function sizeOf(pattern: string): number {
  const token =
    /\(\?[a-zA-Z-]+\)|\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?|\\[pP](?:\{[^}]*\}|.)|\\x\{[^}]*\}|\\.|\[\^?\]?(?:\\[pP]\{[^}]*\}|\\.|[^\]\\])*\]|\{[0-9]+(?:,[0-9]*)?\}|./gsu;
  const open: number[] = [];
  let total = 0;
  let last = 0;
  for (const [text] of pattern.matchAll(token)) {
    if (text.startsWith('(') && !text.endsWith(')')) {
      open.push(total);
      // A capture takes an instruction at each end; any group at least one to stand for nothing.
      total = text === '(' || text.endsWith('>') ? 2 : 1;
      last = 0;
    } else if (text === ')') {
      last = total;
      total += open.pop() ?? 0;
    } else if (text.startsWith('{') && text.length > 1) {
      const repeated = repeatedSize(last, text);
      total += repeated - last;
      last = repeated;
    } else {
      // An operator belongs to what stands before it; a repetition after it repeats both. Repeating what may be
      // empty takes two instructions.
      const size = text === '*' ? 2 : atomSize(text);
      total += size;
      last = '*+?'.includes(text) ? last + size : size;
    }
  }
  return open.reduce((sum, each) => sum + each, total);
}

const atomSize = (text: string): number => 1 + CLASS_SIZE * [...text.matchAll(/\\[pP]/gu)].length;

/** `{n,m}` makes m copies, m − n of them optional, for which each takes an instruction more. */
function repeatedSize(size: number, repeat: string): number {
  const [least = '0', most = least] = repeat.slice(1, -1).split(',');
  const copies = Math.max(1, Number(most === '' ? least : most));
  return size * copies + 2 + copies - Math.min(copies, Number(least));
}
