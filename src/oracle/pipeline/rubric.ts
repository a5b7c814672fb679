import { readTask } from '../local/task.ts';
import type { Brief } from '../oracle.ts';

/** One line the work is measured by, and what it weighs beside the others. */
export type Line = { readonly text: string; readonly weight: number };

/** More lines than a model keeps apart are asked about in groups. */
const MOST_LINES = 30;
const WHOLE: Line = { text: 'The work does what the description asks for, all of it.', weight: 1 };

/** The lines of a brief's rubric, or one for the description when there is none. */
export function linesOf(brief: Brief): Line[] {
  const { criteria, hasRubric } = readTask(brief);
  if (!hasRubric) return [WHOLE];
  const size = Math.ceil(criteria.length / MOST_LINES);
  const lines: Line[] = [];
  for (let i = 0; i < criteria.length; i += size) {
    const group = criteria.slice(i, i + size);
    lines.push({
      text: group.map((each) => each.text).join('; '),
      weight: group.reduce((sum, each) => sum + each.weight, 0),
    });
  }
  return lines;
}
