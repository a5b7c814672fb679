import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from 'quickjs-emscripten-core';
import { type Engine, openEngine } from './engine/engine.ts';
import { ARGUMENTS_STACK, CROSSING_FUEL } from './limits.ts';
import type { Purse } from './purse.ts';

/** A realm was stopped, for the reason in the message, and can be asked nothing any more. */
export class Stopped extends Error {}

type RealmOptions = {
  readonly wasm: WebAssembly.Module;
  /** What reasons call it: "The tests". */
  readonly title: string;
  /** Bytes of stack. */
  readonly stack: number;
  readonly purse: Purse;
};

export type Loaded =
  | { readonly kind: 'namespace'; readonly namespace: QuickJSHandle }
  | { readonly kind: 'pending'; readonly promise: QuickJSHandle }
  | { readonly kind: 'failed'; readonly trouble: string };

/** Called from inside with strings; answers one or nothing. What it throws stops the realm. */
type HostFunction = (...args: string[]) => string | undefined;

const REFUSED = 'refused';
/** What the library needs to return from a call of the host. */
const WIND_UP_FUEL = 10_000;

/** One realm in an interpreter of its own. Only strings go in and out, and all work inside is paid from the purse. */
export class Realm {
  readonly #title: string;
  readonly #engine: Engine;
  readonly #purse: Purse;
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  #harness: QuickJSHandle | undefined;
  #inside = false;
  #stopped: unknown;

  private constructor(title: string, engine: Engine, purse: Purse) {
    this.#title = title;
    this.#engine = engine;
    this.#purse = purse;
    this.#runtime = engine.quickjs.newRuntime({ maxStackSizeBytes: ARGUMENTS_STACK });
    this.#context = this.#runtime.newContext();
  }

  static async open({ wasm, title, stack, purse }: RealmOptions): Promise<Realm> {
    return new Realm(title, await openEngine(wasm, stack), purse);
  }

  /** Evaluates the harness: an expression that is a function of the host's and answers an object of functions. */
  install(source: string, host: HostFunction): void {
    this.#enter(() => {
      const context = this.#context;
      const make = context.evalCode(`(${source})`, 'harness.js').unwrap();
      const call = context.newFunction('', (...args) => this.#callHost(host, args));
      this.#harness = context.callFunction(make, context.undefined, call).unwrap();
    });
  }

  /** Sets what may be imported: the source of the module of that name, or null to refuse it to that importer. */
  allowImports(load: (name: string, importer: string) => string | null): void {
    let wanted: { name: string; source: string | null } = { name: '', source: null };
    this.#enter(() =>
      this.#runtime.setModuleLoader(
        () => wanted.source ?? { error: new Error(`${JSON.stringify(wanted.name)} cannot be imported`) },
        // Asked for every import, the loader only for the first of a name; and a refusal here would crash.
        (importer, name) => {
          wanted = { name: name.slice(0, 100), source: load(name, importer) };
          return wanted.source === null ? REFUSED : name;
        },
      ),
    );
  }

  /** Evaluates a module as far as it goes without waiting. */
  evaluate(source: string, filename: string): Loaded {
    return this.#enter(() => this.#read(this.#context.evalCode(source, filename, { type: 'module' })));
  }

  /** How far a module is that was pending. */
  settled(promise: QuickJSHandle): Loaded {
    return this.#enter(() => this.#readPromise(promise));
  }

  /** Calls a function of the harness; its answer as a string, null when it failed for want of memory or stack. */
  call(name: string, ...args: (string | number | QuickJSHandle)[]): string | null {
    return this.#enter(() => {
      const context = this.#context;
      if (!this.#harness) throw new Error('the realm has no harness');
      const handles = args.map((each) => this.#toHandle(each));
      const result = context.callMethod(this.#harness, name, handles);
      handles.forEach((handle, i) => {
        if (handle !== args[i]) handle.dispose();
      });
      if (result.error) {
        result.error.dispose();
        return null;
      }
      return result.value.consume((value) => context.getString(value));
    });
  }

  /** Runs what promises wait for until nothing is left to run. Whether there was anything. */
  runJobs(): boolean {
    return this.#enter(() => {
      if (!this.#runtime.hasPendingJob()) return false;
      // A job's own error says that it ran out of memory or stack; its promise then stays unsettled.
      while (this.#runtime.hasPendingJob()) this.#runtime.executePendingJobs().dispose();
      return true;
    });
  }

  /** Gives everything of the realm back, handles included. */
  close(): void {
    this.#engine.close();
  }

  #toHandle(value: string | number | QuickJSHandle): QuickJSHandle {
    if (typeof value === 'string') return this.#context.newString(value);
    return typeof value === 'number' ? this.#context.newNumber(value) : value;
  }

  #read(result: ReturnType<QuickJSContext['evalCode']>): Loaded {
    if (result.error) return { kind: 'failed', trouble: this.#describe(result.error) };
    return this.#readPromise(result.value);
  }

  #readPromise(promise: QuickJSHandle): Loaded {
    const state = this.#context.getPromiseState(promise);
    if (state.type === 'pending') return { kind: 'pending', promise };
    if (state.type === 'rejected') return { kind: 'failed', trouble: this.#describe(state.error) };
    return { kind: 'namespace', namespace: state.value };
  }

  #describe(error: QuickJSHandle): string {
    return this.call('describe', error) ?? 'an error that cannot be read';
  }

  /** The purse goes along into what the host calls, such as the other realm, and comes back with what is left. */
  #callHost(host: HostFunction, args: readonly QuickJSHandle[]): QuickJSHandle {
    const { fuel } = this.#engine;
    try {
      const texts = args.map((each) => this.#context.getString(each));
      this.#purse.left = fuel.value - CROSSING_FUEL - lengthOf(texts);
      const answer = host(...texts);
      fuel.value = this.#purse.left - (answer?.length ?? 0);
      return answer === undefined ? this.#context.undefined : this.#context.newString(answer);
    } catch (error) {
      // The library would swallow a throw. So it gets what it needs to return, and the realm soon stops.
      this.#stopped ??= this.#reasonOf(error);
      fuel.value = WIND_UP_FUEL;
      return this.#context.undefined;
    }
  }

  #enter<T>(work: () => T): T {
    if (this.#inside) return work();
    const { fuel } = this.#engine;
    fuel.value = this.#purse.left;
    this.#inside = true;
    try {
      const done = work();
      if (this.#stopped) throw this.#stopped;
      return done;
    } catch (error) {
      this.#stopped ??= this.#reasonOf(error);
      throw this.#stopped;
    } finally {
      this.#purse.left = fuel.value;
      this.#inside = false;
    }
  }

  /** The reason as `Stopped` where what runs inside is to blame; anything else is a fault of ours. */
  #reasonOf(error: unknown): unknown {
    if (error instanceof WebAssembly.RuntimeError) {
      if (this.#engine.outOfMemory()) return new Stopped(`${this.#title} ran out of memory`);
      if (this.#engine.fuel.value < 0)
        return new Stopped(`${this.#title} took more than its budget of instructions`);
      // Metering traps by `unreachable`; anything else is the interpreter's own failure.
      const deep = error.message.includes('unreachable');
      return new Stopped(`${this.#title} ${deep ? 'nested calls too deeply' : 'broke the interpreter'}`);
    }
    if (error instanceof RangeError && error.message.includes('call stack'))
      return new Stopped(`${this.#title} nested calls too deeply`);
    return error;
  }
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, each) => sum + each.length, 0);
