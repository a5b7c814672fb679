import { TESTS_HARNESS } from './harness.ts';
import { BUDGET, MAX_REASON, TESTS_STACK } from './limits.ts';
import { Purse } from './purse.ts';
import { Realm, Stopped } from './realm.ts';
import { SUBMISSION } from './submission-module.ts';
import { tidy } from './texts.ts';
import { inTurn } from './turn.ts';

/** What keeps a module of tests from ever running, as a predicate; null when nothing does. */
export async function compile(code: string): Promise<string | null> {
  return inTurn(async (wasm) => {
    const purse = new Purse(BUDGET.load);
    const realm = await Realm.open({ wasm, title: 'it', stack: TESTS_STACK, purse });
    try {
      return purse.allow(BUDGET.load, () => compileIn(realm, code));
    } catch (error) {
      if (error instanceof Stopped) return `does not compile: ${error.message}`;
      throw error;
    } finally {
      realm.close();
    }
  });
}

const LINKED = 'linked';

/**
 * Modules are all compiled and linked before the first is evaluated, and that one throws: so nothing of the tests runs,
 * and how far it got says whether they would link.
 */
function compileIn(realm: Realm, code: string): string | null {
  const refused: string[] = [];
  const modules = new Map([
    ['stop', `throw ${JSON.stringify(LINKED)};`],
    ['tests.js', code],
    [SUBMISSION, exporting(wordsOfImports(code))],
  ]);
  realm.install(TESTS_HARNESS, () => undefined);
  realm.allowImports((name, importer) => {
    const known = importer === 'start.js' || name === SUBMISSION;
    if (!known) refused.push(name);
    return known ? (modules.get(name) ?? null) : null;
  });
  const loaded = realm.evaluate('import "stop"; import tests from "tests.js"; tests;', 'start.js');
  const [name] = refused;
  if (name !== undefined) {
    return tidy(`imports ${JSON.stringify(name)}; only "${SUBMISSION}" can be imported`, MAX_REASON);
  }
  const trouble = loaded.kind === 'failed' ? loaded.trouble : 'it does not link';
  if (trouble === LINKED) return null;
  if (trouble.includes("Could not find export 'default' in module 'tests.js'"))
    return 'has no default export';
  return tidy(`does not compile: ${trouble}`, MAX_REASON);
}

const MAX_WORDS = 2_000;

/** Every word that stands where names are imported, and more: what a submission might have to export. */
function wordsOfImports(code: string): string[] {
  const clauses = code.split(/\b(?:import|export)\b/).map((rest) => rest.split(/['"`]/, 1)[0] ?? '');
  const words = clauses
    .slice(1)
    .flatMap((clause) => clause.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []);
  return [...new Set(['default', ...words])].slice(0, MAX_WORDS);
}

function exporting(names: readonly string[]): string {
  return `const any = null; export { ${names.map((name) => `any as ${name}`).join(', ')} };`;
}
