import { hasPrototypeKey } from './texts.ts';

/** The module that tests import. */
export const SUBMISSION = 'submission';

/** Where the harness leaves what the module is made with; the module takes it away before any test runs. */
export const INSTALLED = '%submission%';

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
const MAX_NAME_LENGTH = 100;

/**
 * The source of the module "submission" in the tests' realm. `exported` lists in turn a name and `f` for a function
 * or the answer that data crossed as. The list comes from the submission's realm, so nothing of it becomes code but
 * names that are plain identifiers; others are left out.
 */
export function moduleOf(exported: readonly string[]): string {
  const lines = [`const { proxy, data } = globalThis[${JSON.stringify(INSTALLED)}];`];
  lines.push(`delete globalThis[${JSON.stringify(INSTALLED)}];`);
  for (let i = 0; i + 1 < exported.length; i += 2) {
    const name = exported[i] ?? '';
    const what = exported[i + 1] ?? '';
    if (name.length > MAX_NAME_LENGTH || !NAME.test(name)) continue;
    const value = what === 'f' ? `proxy(${JSON.stringify(name)})` : `data(${JSON.stringify(harmless(what))})`;
    lines.push(`const export${i} = ${value}; export { export${i} as ${name} };`);
  }
  return lines.join('\n');
}

/** The answer, or one that says undefined where its value could make a prototype. */
function harmless(answer: string): string {
  return /^[uv]/.test(answer) && !hasPrototypeKey(answer) ? answer : 'u';
}
