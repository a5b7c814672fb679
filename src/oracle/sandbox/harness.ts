import { MAX_CASES, MAX_EXPORTS, MAX_JSON, MAX_NAME, MAX_REASON } from './limits.ts';

/**
 * The sandbox's own code inside each realm, evaluated before any other. Each script is a function of what the host
 * gives and answers what the host calls. It takes what it needs of the built-in objects before foreign code can change
 * them, and looks nothing up on them afterwards: no methods, no `for of`, no spread. Realms and host exchange strings only:
 *
 * an answer is `v` and a JSON text, `u` for undefined, `p` and the number of a promise, or `e` and the JSON text of
 * `{name, message}`.
 */
const COMMON = `
  'use strict';
  const { parse, stringify } = JSON;
  const { apply, defineProperty, ownKeys } = Reflect;
  const { isArray } = Array;
  const { then } = Promise.prototype;
  const { slice } = String.prototype;
  const { exec } = RegExp.prototype;
  const { create, freeze } = Object;
  const text = String;
  const PlainPromise = Promise;
  const cut = (value, length) => apply(slice, value, [0, length]);
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

  // Their answers hang on when memory is collected, on a clock or on other threads.
  for (const name of ['WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer', 'performance'])
    delete globalThis[name];
  const console = create(null);
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[name] = () => undefined;
  defineProperty(globalThis, 'console', { value: freeze(console) });

  const describe = (error) => {
    if (!isObject(error)) return { name: '', message: cut(text(error), ${MAX_REASON}) };
    const { name, message } = error;
    return { name: cut(text(name ?? ''), 60), message: cut(text(message ?? ''), ${MAX_REASON}) };
  };
  const tell = (error) => {
    const { name, message } = describe(error);
    return (name === '' ? '' : name + ': ') + message;
  };
  const tellWithLine = (error) => {
    const place = apply(exec, /\\.js:(\\d+)/, [isObject(error) ? cut(text(error.stack ?? ''), ${MAX_REASON}) : '']);
    return tell(error) + (place ? ' (line ' + place[1] + ')' : '');
  };
`;

/**
 * In the submission's realm: `exports` lists what a module exports (`+` and in turn a name and `f` or an answer, or
 * `-` and why not), `call` calls a function of it by name. `settle` is the host's.
 */
export const SUBMISSION_HARNESS = `(settle) => {${COMMON}
  const functions = create(null);
  let promises = 0;

  const failure = (error) => {
    try {
      return 'e' + stringify(describe(error));
    } catch {
      return 'e{"name":"Error","message":"something was thrown that cannot be read"}';
    }
  };
  const answer = (value) => {
    const json = stringify(value);
    if (json === undefined) return 'u';
    if (json.length > ${MAX_JSON}) throw new RangeError('the result is more than ${MAX_JSON} characters of JSON');
    return 'v' + json;
  };
  const later = (promise) => {
    const id = ++promises;
    const done = (value) => {
      let said;
      try {
        said = answer(value);
      } catch (error) {
        said = failure(error);
      }
      settle(id, said);
    };
    apply(then, promise, [done, (error) => settle(id, failure(error))]);
    return 'p' + id;
  };
  const isPromise = (value) => isObject(value) && value instanceof PlainPromise;

  const read = (name, value) => {
    if (typeof value === 'function') {
      functions[name] = value;
      return 'f';
    }
    try {
      return answer(value);
    } catch {
      return 'u';
    }
  };

  return {
    describe: tellWithLine,
    exports(namespace) {
      const found = [];
      let size = 0;
      const add = (item) => defineProperty(found, found.length, { value: item, enumerable: true });
      const names = ownKeys(namespace);
      for (let i = 0; i < names.length; i++) {
        const name = names[i];
        if (typeof name !== 'string') continue;
        const what = read(name, namespace[name]);
        size += name.length + what.length;
        if (found.length >= ${2 * MAX_EXPORTS}) return '-exports more than ${MAX_EXPORTS} names';
        if (size > ${MAX_JSON}) return '-exports more than ${MAX_JSON} characters of data';
        add(name);
        add(what);
      }
      return '+' + stringify(found);
    },
    call(name, args) {
      try {
        const value = apply(functions[name], undefined, parse(args));
        return isPromise(value) ? later(value) : answer(value);
      } catch (error) {
        return failure(error);
      }
    },
  };
}`;

/**
 * In the tests' realm: `cases` reads the default export (`+` and the names, or `-` and what is wrong), `start` starts a
 * case, `outcome` tells how it ended (`+`, or `-` and why; nothing while it has not), `settle` settles a promise of the
 * submission. `call` is the host's.
 */
export const TESTS_HARNESS = `(call) => {${COMMON}
  const ERRORS = { __proto__: null, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const PlainError = Error;
  const waiting = create(null);
  const functions = create(null);
  let current = -1;
  let outcome = '';

  const thrown = ({ name, message }) => {
    const Kind = ERRORS[name] ?? PlainError;
    const error = new Kind(message);
    if (error.name !== name) defineProperty(error, 'name', { value: name, configurable: true, writable: true });
    return error;
  };
  const read = (answer) => {
    const rest = apply(slice, answer, [1]);
    if (answer[0] === 'v') return parse(rest);
    if (answer[0] === 'u') return undefined;
    if (answer[0] === 'e') throw thrown(parse(rest));
    return new PlainPromise((resolve, reject) => {
      waiting[rest] = { resolve, reject };
    });
  };
  const proxy = (name) => (...args) => {
    // JSON has no undefined: one at the end is as good as no argument.
    while (args.length > 0 && args[args.length - 1] === undefined) args.length--;
    const json = stringify(args);
    if (json.length > ${MAX_JSON}) throw new RangeError('the arguments are more than ${MAX_JSON} characters of JSON');
    return read(call(name, json));
  };

  const short = (value) => {
    const shown = typeof value === 'bigint' || typeof value === 'symbol' ? typeof value : stringify(value);
    return shown === undefined ? typeof value : cut(shown, 100);
  };
  const end = (index, passed, reason) => {
    if (index === current && outcome === '') outcome = passed ? '+' : '-' + reason;
  };
  const succeed = (index) => (value) => {
    if (value === true) return end(index, true, null);
    let shown = 'something that cannot be shown';
    try {
      shown = short(value);
    } catch {}
    end(index, false, 'It answered ' + shown + ', not true');
  };
  const fail = (index) => (error) => {
    let told = 'something that cannot be read';
    try {
      told = tell(error);
    } catch {}
    end(index, false, 'It threw ' + told);
  };

  return {
    describe: tellWithLine,
    install(key) {
      const value = { proxy, data: read };
      defineProperty(globalThis, key, { value, configurable: true });
    },
    settle(id, answer) {
      const { resolve, reject } = waiting[id];
      delete waiting[id];
      try {
        resolve(read(answer));
      } catch (error) {
        reject(error);
      }
    },
    cases(namespace) {
      const list = namespace.default;
      if (!isArray(list)) return '-export no array of [name, function] as default';
      const count = list.length;
      if (count > ${MAX_CASES}) return '-have ' + count + ' cases, more than ${MAX_CASES}';
      const names = [];
      for (let i = 0; i < count; i++) {
        const one = list[i];
        if (!isArray(one) || typeof one[0] !== 'string' || typeof one[1] !== 'function')
          return '-have a case that is not [name, function], number ' + (i + 1);
        functions[i] = one[1];
        defineProperty(names, i, { value: cut(one[0], ${MAX_NAME}), enumerable: true });
      }
      return '+' + stringify(names);
    },
    start(index) {
      current = index;
      outcome = '';
      try {
        const value = apply(functions[index], undefined, []);
        if (!isObject(value)) return succeed(index)(value);
        const promise = new PlainPromise((resolve) => resolve(value));
        apply(then, promise, [succeed(index), fail(index)]);
      } catch (error) {
        fail(index)(error);
      }
    },
    outcome: () => outcome,
  };
}`;
