import { EXAMPLES, THRESHOLD } from '../test/unit/oracle/local/tasks.ts';
import type { Work } from '../test/unit/oracle/red-team/works.ts';

/**
 * What is as plainly no work as it is easily made: the answer to another task or the beginning of one, a task's own
 * words, letters. Of some tasks only.
 */
export function forged(works: readonly Work[]): Work[] {
  const honest = works.filter(({ kind }) => kind === 'honest');
  return honest.flatMap((work, i): Work[] => {
    if (i % EVERY !== 0) return [];
    const { title, description, rubric } = work.brief;
    const other = honest.slice(i + 1).find(({ brief }) => brief.title !== title && brief.rubric !== rubric);
    if (other === undefined) return [];
    const words = other.brief.content.split(/\s+/u);
    const beginning = words.slice(0, 1 + (i % FEW_WORDS)).join(' ');
    const forgeries = [
      other.brief.content,
      description,
      other.brief.content,
      rubric ?? title,
      other.brief.content,
      beginning,
      `Sure, here is my answer: ${description}`,
      [...beginning].toReversed().join(''),
    ];
    const content = forgeries[(i / EVERY) % forgeries.length];
    return content === undefined ? [] : [{ ...work, kind: 'empty', brief: { ...work.brief, content } }];
  });
}
/** Of so many tasks one. */
const EVERY = 3;
/** A beginning has fewer than these and one. */
const FEW_WORDS = 7;

/** Small tasks of every kind, with a good answer each, which is none to any other. */
export const examples = (): Work[] =>
  EXAMPLES.flatMap(({ title, description, rubric, kind }) =>
    EXAMPLES.map(({ kind: other, good }): Work => {
      const brief = { title, description, rubric, content: good, threshold: THRESHOLD };
      return { corpus: 'examples', kind: kind === other ? 'honest' : 'empty', family: 'another task', brief };
    }),
  );
