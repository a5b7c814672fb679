import { env } from 'cloudflare:workers';

/** What is done in BOOKS: a task's money moved, its workers' standing recorded; or a run. */
export type Effect = 'money' | 'standing' | 'runs';

const TABLES: Record<Effect, string> = { money: 'transfers', standing: 'agent_tasks', runs: '"runs"' };

/** What comes between an object and BOOKS: `perform` has BOOKS do what was asked. */
export type Interruption = (perform: () => Promise<unknown>) => Promise<unknown>;

/** A promise without an end. */
export const never = (): Promise<never> => new Promise(() => {});

/** BOOKS as an object sees it, with an interruption of everything that touches one of the effects. */
export function interrupted(effect: Effect, interrupt: Interruption): unknown {
  return inTheWay((query) => query.includes(TABLES[effect]), interrupt);
}

/**
 * Likewise for the first delivery of the effect only: whatever comes later passes. The interruption is told whether
 * a later one has been performed meanwhile.
 */
export function interruptedOnce(
  effect: Effect,
  interrupt: (perform: () => Promise<unknown>, isRetried: () => boolean) => Promise<unknown>,
): unknown {
  const seen = { first: false, later: false };
  return interrupted(effect, async (perform) => {
    if (!seen.first) {
      seen.first = true;
      return await interrupt(perform, () => seen.later);
    }
    const done = await perform();
    seen.later = true;
    return done;
  });
}

/** BOOKS that fails, or never answers, whatever is asked of it. */
export const FAILING_BOOKS = inTheWay(
  () => true,
  () => Promise.reject(new Error('BOOKS is down')),
);
export const HANGING_BOOKS = inTheWay(() => true, never);

/** BOOKS with an interruption of the queries that are meant. */
export function inTheWay(isMeant: (query: string) => boolean, interrupt: Interruption): unknown {
  const known = new WeakMap<object, { query: string; statement: D1PreparedStatement }>();
  const guard = async (queries: string[], perform: () => Promise<unknown>) =>
    queries.some(isMeant) ? await interrupt(perform) : await perform();
  const wrap = (query: string, statement: D1PreparedStatement): object => {
    const wrapped = {
      bind: (...values: unknown[]) => wrap(query, statement.bind(...values)),
      run: () => guard([query], () => statement.run()),
      all: () => guard([query], () => statement.all()),
      raw: () => guard([query], () => statement.raw()),
      first: (column: string) =>
        guard([query], () => (column === undefined ? statement.first() : statement.first(column))),
    };
    known.set(wrapped, { query, statement });
    return wrapped;
  };
  return {
    prepare: (query: string) => wrap(query, env.BOOKS.prepare(query)),
    batch: (statements: object[]) => {
      const asked = statements.map((each) => known.get(each)!);
      const perform = () => env.BOOKS.batch(asked.map(({ statement }) => statement));
      return guard(
        asked.map(({ query }) => query),
        perform,
      );
    },
  };
}
