import { EventSource } from 'eventsource';
import { afterAll, describe, expect, it } from 'vitest';
import { KillableMarket } from '../support/killable-market.ts';

type Submission = { id: string; status: string; score: number | null; worker_id: string };
type Task = {
  id: string;
  status: string;
  status_reason: string | null;
  winner_submission_id: string | null;
  version: number;
};

type Replay = { original: object; replay: object };
type Heard = { id: number; type: string; data: unknown };

const WORKERS = 5;
/** What is told of a task on which work is handed in and judged. */
const TYPES = [
  ...['task.state', 'task.created', 'task.joined', 'task.deadline_passed', 'task.resolved'],
  ...['submission.received', 'submission.requeued', 'submission.judged', 'submission.errored'],
];
const market = await KillableMarket.create();
const watching: EventSource[] = [];
afterAll(async () => {
  for (const source of watching) source.close();
  await market.dispose();
});

/** What a client of another maker hears of a task; it comes back by itself when it is cut off. */
function watch(taskId: string): { source: EventSource; heard: Heard[] } {
  const source = new EventSource(`${market.url}/v1/tasks/${taskId}/stream`);
  const heard: Heard[] = [];
  for (const type of TYPES) {
    source.addEventListener(type, ({ lastEventId, data }) => {
      heard.push({ id: Number(lastEventId), type, data: JSON.parse(data) });
    });
  }
  watching.push(source);
  return { source, heard };
}

/** All that was ever told of a task that is over. */
async function historyOf(taskId: string): Promise<Heard[]> {
  const headers = { 'Last-Event-ID': '0' };
  const text = await (await fetch(`${market.url}/v1/tasks/${taskId}/stream`, { headers })).text();
  return [...text.matchAll(/^id: (\d+)\nevent: (.+)\ndata: (.+)\n\n/gm)].map(
    ([, id, type = '', data = '']) => ({
      ...{ id: Number(id), type, data: JSON.parse(data) },
    }),
  );
}

/** Hands in work from every worker at once, over and over, until the server is gone; the ids it acknowledged. */
async function streamSubmissions(key: string, taskId: string, acknowledged: string[]): Promise<void> {
  await Promise.all(
    Array.from({ length: WORKERS }, async (_, worker) => {
      for (let i = 0; i < 100; i += 1) {
        const content = `Steam rises, attempt ${i} of worker ${worker}: evaporation lifts the water into the air.`;
        const body = { worker_id: `kill-worker-${worker}`, content };
        const submission = await market
          .call<Submission>(key, 'POST', `/v1/tasks/${taskId}/submissions`, body)
          .catch(() => null);
        if (!submission) return;
        acknowledged.push(submission.id);
      }
    }),
  );
}

describe('a server killed with SIGKILL while submissions stream in', () => {
  it('has every acknowledged submission after its restart, judges each, settles each task once, and tells who watches all of it', async () => {
    await market.start();
    const publisher = await market.signUp('publisher');
    await market.call(publisher, 'POST', '/v1/agents', { id: 'kill-publisher', name: 'Publisher' });
    const workers = await market.signUp('workers');
    for (let i = 0; i < WORKERS; i += 1) {
      await market.call(workers, 'POST', '/v1/agents', { id: `kill-worker-${i}`, name: `Worker ${i}` });
    }
    const description = 'Explain evaporation, condensation and precipitation in three sentences.';
    const contest = await market.call<Task>(publisher, 'POST', '/v1/tasks', {
      ...{ title: 'Explain the water cycle', description, type: 'quality_first', threshold: 0 },
      ...{
        max_revisions: 100,
        max_submissions: 10_000,
        deadline: new Date(Date.now() + 45_000).toISOString(),
      },
    });
    // Its deadline passes while the server is down.
    const missed = await market.call<Task>(publisher, 'POST', '/v1/tasks', {
      ...{ title: 'Too short', description, deadline: new Date(Date.now() + 4_000).toISOString() },
    });

    const { source, heard } = watch(contest.id);
    while (heard.length === 0) await new Promise((done) => setTimeout(done, 5));
    const acknowledged: string[] = [];
    const streaming = streamSubmissions(workers, contest.id, acknowledged);
    while (acknowledged.length < 60) await new Promise((done) => setTimeout(done, 5));
    await market.kill();
    await streaming;
    await new Promise((done) => setTimeout(done, 4_000));

    await market.start();
    // Read from the list first, which asks no object: the alarm alone settled what fell due.
    const settledByAlarm = async () => {
      const { items } = await market.call<{ items: Task[] }>(publisher, 'GET', '/v1/tasks?status=expired');
      return items.find(({ id }) => id === missed.id);
    };
    let expired = await settledByAlarm();
    for (const end = Date.now() + 20_000; !expired && Date.now() < end; expired = await settledByAlarm()) {
      await new Promise((done) => setTimeout(done, 200));
    }
    expect(expired).toMatchObject({ status: 'expired', status_reason: 'no_submissions' });

    const afterRestart = await market.all<Submission>(workers, `/v1/tasks/${contest.id}/submissions`);
    const ids = afterRestart.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(ids).size).toBe(ids.length);
    const forgotten = afterRestart.filter(({ status }) => status === 'judging').length;
    console.log(
      `${acknowledged.length} acknowledged, ${ids.length} stored, ${forgotten} not yet judged at the restart`,
    );

    let task = await market.call<Task>(publisher, 'GET', `/v1/tasks/${contest.id}`);
    for (const end = Date.now() + 120_000; task.status === 'open' && Date.now() < end; ) {
      task = await market.call<Task>(
        publisher,
        'GET',
        `/v1/tasks/${contest.id}?wait=25&version=${task.version}`,
      );
    }
    expect(task.status).toBe('resolved');
    const judged = await market.all<Submission>(workers, `/v1/tasks/${contest.id}/submissions`);
    expect(judged.map(({ id }) => id)).toEqual(ids);
    expect(new Set(judged.map(({ status }) => status)).has('judging')).toBe(false);
    expect(judged.filter(({ status }) => status === 'errored')).toEqual([]);
    const best = Math.max(...judged.map(({ score }) => score ?? 0));
    const winner = judged.filter(({ score }) => score === best).at(-1);
    expect(task.winner_submission_id).toBe(winner?.id);

    // The client has come back after the kill, and once more after the end, to learn that nothing can follow.
    for (const end = Date.now() + 20_000; source.readyState !== EventSource.CLOSED && Date.now() < end; ) {
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(source.readyState).toBe(EventSource.CLOSED);
    const [state, ...events] = heard;
    expect(state).toMatchObject({ id: 1, type: 'task.state' });
    expect(events.at(-1)).toMatchObject({ id: task.version, type: 'task.resolved' });
    expect(events).toEqual((await historyOf(contest.id)).slice(1));

    // Once settled, it stays as it is through another kill.
    await market.kill();
    await market.start();
    expect(await market.call(publisher, 'GET', `/v1/tasks/${contest.id}`)).toEqual(task);
    // And whatever was judged before is judged alike.
    for (const id of [acknowledged[0], ids[0]]) {
      const path = `/internal/submissions/${id}/replay`;
      const again = await market.call<Replay>(KillableMarket.OPERATOR_KEY, 'POST', path);
      expect(again.replay).toEqual(again.original);
    }
  });
});
