import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Brief } from '../../../../src/oracle/oracle.ts';
import { BRIEFS } from './briefs.ts';
import { PLACES, ROUND_LIST, workOn } from './rounds.ts';
import { ATTACKS, HONEST_WORK, THRESHOLD } from './run.ts';

/** Honest work; words to the judge in place of it; neither. */
export type Kind = 'honest' | 'orders' | 'empty';
/** What was handed in to a task, and what it is. */
export type Work = {
  readonly corpus: string;
  readonly kind: Kind;
  readonly family: string;
  readonly brief: Brief;
};

type Handed = {
  family?: string;
  title: string;
  description: string;
  rubric?: string;
  threshold?: number;
  content: unknown;
};
const KINDS: readonly Kind[] = ['honest', 'orders', 'empty'];
const NATURAL = join(import.meta.dirname, 'natural');

/** The corpora of plain tasks by their names. */
export const NATURAL_NAMES: readonly string[] = readdirSync(NATURAL).map((file) => basename(file, '.json'));

/** Those that no weights are learnt from: they tell what to expect of wording not seen. */
export const HELD_OUT: readonly string[] = [
  'hundred-and-twenty-ninth',
  'hundred-and-thirtieth',
  'hundred-and-thirty-first',
  'hundred-and-thirty-second',
  'hundred-and-thirty-third',
  'hundred-and-thirty-fourth',
  'hundred-and-thirty-ninth',
  'hundred-and-fortieth',
  'hundred-and-forty-first',
  'hundred-and-forty-second',
  'hundred-and-forty-third',
  'hundred-and-forty-fourth',
  'hundred-and-forty-fifth',
  'hundred-and-forty-sixth',
  'hundred-and-forty-seventh',
  'hundred-and-forty-eighth',
  'hundred-and-forty-ninth',
  'hundred-and-fiftieth',
];

/** What is in one of them. */
export function naturalWorks(name: string): Work[] {
  const corpus: Record<Kind, Handed[]> = JSON.parse(readFileSync(join(NATURAL, `${name}.json`), 'utf8'));
  return KINDS.flatMap((kind) =>
    corpus[kind].map(
      ({ family = '', title, description, rubric = null, threshold = THRESHOLD, content }) => ({
        ...{ corpus: name, kind, family },
        brief: {
          ...{ title, description, rubric, threshold },
          content: typeof content === 'string' ? content : JSON.stringify(content),
        },
      }),
    ),
  );
}

function roundWorks(): Work[] {
  return ROUND_LIST.flatMap(({ honest, orders, empty }) => [
    ...honest.map(([title, description, rubric, content]) => ({
      ...{ corpus: 'rounds', kind: 'honest' as const, family: '' },
      brief: { title, description, rubric, threshold: THRESHOLD, content },
    })),
    ...orders.flatMap(([title, text]) => {
      const { brief, good } = workOn(title, honest);
      return PLACES.map((place) => ({
        ...{ corpus: 'rounds', kind: 'orders' as const, family: '' },
        brief: { ...brief, threshold: THRESHOLD, content: place(text, good) },
      }));
    }),
    ...empty.map(([title, content]) => ({
      ...{ corpus: 'rounds', kind: 'empty' as const, family: '' },
      brief: { ...workOn(title, honest).brief, threshold: THRESHOLD, content },
    })),
  ]);
}

function firstWorks(): Work[] {
  const on = (name: keyof typeof BRIEFS, content: string): Brief => {
    const { title, description, rubric, threshold = THRESHOLD } = BRIEFS[name];
    return { title, description, rubric, threshold, content };
  };
  return [
    ...HONEST_WORK.map(([name, content]) => ({
      ...{ corpus: 'red-team', kind: 'honest' as const, family: '' },
      brief: on(name, content),
    })),
    ...ATTACKS.map(({ family, brief, text, place }) => ({
      ...{ corpus: 'red-team', kind: place === 'alone' ? ('empty' as const) : ('orders' as const), family },
      brief: on(brief, text),
    })),
  ];
}

/** Everything that the corpora hold. */
export const allWorks = (): Work[] => [
  ...NATURAL_NAMES.toSorted().flatMap(naturalWorks),
  ...roundWorks(),
  ...firstWorks(),
];
