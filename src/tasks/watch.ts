import type { AppContext } from '../http/answer.ts';
import { openSocket, patience, waitFor } from '../streams/listen.ts';
import { endsJudging } from './events.ts';

/** Asks a task's object for a socket to watch its log by, after the row numbered `after`; null: from the state now. */
export async function watchTask({ TASKS }: Env, id: string, after: number | null): Promise<Response> {
  return await openSocket(TASKS.getByName(id), after === null ? {} : { after: String(after) });
}

/** Waits until a task's version has passed `since` (null: the present one), at most `wait` seconds. */
export async function untilChanged(
  c: AppContext,
  id: string,
  since: number | null,
  wait: number,
): Promise<void> {
  const end = patience(c.req.raw, wait);
  const version = await c.env.TASKS.getByName(id).version();
  if (version === null || version > (since ?? version)) return;
  await waitFor(
    () => watchTask(c.env, id, version),
    ({ seq }) => seq > (since ?? version),
    end,
  );
}

/** Waits until the submission numbered `n` is no longer being judged, at most `wait` seconds. */
export async function untilJudged(c: AppContext, id: string, n: number, wait: number): Promise<void> {
  const end = patience(c.req.raw, wait);
  const version = await c.env.TASKS.getByName(id).judgingAt(n);
  if (version === null) return;
  await waitFor(
    () => watchTask(c.env, id, version),
    (row) => endsJudging(row, n),
    end,
  );
}
