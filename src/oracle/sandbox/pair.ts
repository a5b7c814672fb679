import { SUBMISSION_HARNESS, TESTS_HARNESS } from './harness.ts';
import { MAX_JSON, MAX_REASON, SUBMISSION_STACK, TESTS_STACK } from './limits.ts';
import type { Purse } from './purse.ts';
import { type Loaded, Realm } from './realm.ts';
import { INSTALLED, moduleOf, SUBMISSION } from './submission-module.ts';
import { hasPrototypeKey, parseTexts, tidy } from './texts.ts';

export type Sources = { readonly code: string; readonly submission: string };
export type Outcome = { readonly passed: boolean; readonly reason: string | null };
type Refusal = { readonly ok: false; readonly reason: string };

const FAILED = 'failed in a way that cannot be told';
const WITH_PROTOTYPE = 'e{"name":"TypeError","message":"the result has a key __proto__"}';

/** A submission and its tests, each in a realm of its own, and what goes between them. */
export class Pair {
  readonly #submission: Realm;
  readonly #tests: Realm;
  /** Promises of the submission that settled, as the tests have yet to hear: number and answer. */
  readonly #settled: [string, string][] = [];

  private constructor(submission: Realm, tests: Realm) {
    this.#submission = submission;
    this.#tests = tests;
  }

  static async open(wasm: WebAssembly.Module, purse: Purse): Promise<Pair> {
    const submission = { wasm, purse, title: 'The submission', stack: SUBMISSION_STACK };
    const tests = { wasm, purse, title: 'The tests', stack: TESTS_STACK };
    return new Pair(await Realm.open(submission), await Realm.open(tests));
  }

  /** Loads both modules and answers the names of the cases. Throws `Stopped`. */
  load(sources: Sources): { readonly ok: true; readonly names: string[] } | Refusal {
    const exported = this.#loadSubmission(sources.submission);
    if ('reason' in exported) return exported;
    return this.#loadTests(sources.code, exported.list);
  }

  /** Runs the case with that index. Throws `Stopped`; both realms are then of no more use. */
  runCase(index: number): Outcome {
    const started = this.#tests.call('start', index);
    this.#pump();
    const outcome = started === null ? null : this.#tests.call('outcome');
    if (outcome === null) return { passed: false, reason: `It ${FAILED}` };
    if (outcome === '+') return { passed: true, reason: null };
    const reason = outcome === '' ? 'It waits for a promise that never settles' : outcome.slice(1);
    return { passed: false, reason: tidy(reason, MAX_REASON) };
  }

  close(): void {
    this.#submission.close();
    this.#tests.close();
  }

  #loadSubmission(source: string): { readonly list: string[] } | Refusal {
    this.#submission.install(SUBMISSION_HARNESS, (id = '', answer = '') => {
      this.#settled.push([id, answer]);
      return undefined;
    });
    this.#submission.allowImports(() => null);
    const loaded = this.#finish(this.#submission, this.#submission.evaluate(source, 'submission.js'));
    if (loaded.kind !== 'namespace') return refuse(`The submission does not load: ${troubleOf(loaded)}`);
    const listed = this.#submission.call('exports', loaded.namespace);
    const list = itemsOf(listed);
    return list ? { list } : refuse(`The submission ${objectionIn(listed)}`);
  }

  #loadTests(source: string, exported: readonly string[]) {
    this.#tests.install(TESTS_HARNESS, (name = '', args = '') => this.#call(name, args));
    this.#tests.call('install', INSTALLED);
    const module = moduleOf(exported);
    this.#tests.allowImports((name) => (name === SUBMISSION ? module : null));
    const loaded = this.#finish(this.#tests, this.#tests.evaluate(source, 'tests.js'));
    if (loaded.kind !== 'namespace')
      return refuse(withoutExport(loaded) ?? `The tests do not load: ${troubleOf(loaded)}`);
    const listed = this.#tests.call('cases', loaded.namespace);
    const names = itemsOf(listed);
    return names ? { ok: true as const, names } : refuse(`The tests ${objectionIn(listed)}`);
  }

  /** Calls a function of the submission for the tests. */
  #call(name: string, args: string): string {
    return this.#checked(this.#submission.call('call', name, args));
  }

  /** An answer fit for the tests' realm. */
  #checked(answer: string | null): string {
    if (answer === null || answer === '') return `e{"name":"InternalError","message":"${FAILED}"}`;
    if (answer.length > MAX_JSON + 1) return 'e{"name":"RangeError","message":"the result is too long"}';
    return answer.startsWith('v') && hasPrototypeKey(answer) ? WITH_PROTOTYPE : answer;
  }

  #finish(realm: Realm, loaded: Loaded): Loaded {
    this.#pump();
    return loaded.kind === 'pending' ? realm.settled(loaded.promise) : loaded;
  }

  /** Runs both realms until neither has anything to do. */
  #pump(): void {
    for (let busy = true; busy; ) {
      const worked = this.#submission.runJobs();
      const settled = this.#settled.splice(0);
      for (const [id, answer] of settled) this.#tests.call('settle', id, this.#checked(answer));
      busy = this.#tests.runJobs() || worked || settled.length > 0;
    }
  }
}

/** What a harness listed, `+` and a JSON array of texts. */
const itemsOf = (listed: string | null): string[] | null =>
  listed?.startsWith('+') ? parseTexts(listed.slice(1)) : null;
const objectionIn = (listed: string | null): string => (listed?.startsWith('-') ? listed.slice(1) : FAILED);

const refuse = (reason: string): Refusal => ({ ok: false, reason: tidy(reason, MAX_REASON) });

function troubleOf(loaded: Exclude<Loaded, { kind: 'namespace' }>): string {
  return loaded.kind === 'failed' ? loaded.trouble : 'it awaits something that never settles';
}

/** Tests that import what the submission does not export do not link. */
function withoutExport(loaded: Loaded): string | null {
  const missing =
    loaded.kind === 'failed'
      ? /^SyntaxError: Could not find export '(.*)' in module 'submission'/.exec(loaded.trouble)
      : null;
  return missing ? `The submission has no export ${JSON.stringify(missing[1])}` : null;
}
