import { env } from 'cloudflare:workers';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import {
  type Call,
  inMs,
  nobody,
  operator,
  type Page,
  publish,
  signUp,
  signUpAgent,
  submit,
  until,
} from '../../support/api.ts';

type Visibility = 'sealed' | 'publisher' | 'public';
type Phase = 'open' | 'resolved' | 'expired';
type Viewer = 'nobody' | 'stranger' | 'publisher' | 'late' | 'loser' | 'winner' | 'operator';

/**
 * What each viewer sees of the work of `late`, `loser` and `winner`, in this order. `-`: that it exists, whose, its
 * revision, status and times; `s`: its score too; `a`: content, hash, feedback and steps as well.
 */
const SEES: Record<Visibility, Partial<Record<Phase, Record<Viewer, string>>>> = {
  sealed: {
    open: {
      ...{ nobody: '---', stranger: '---', publisher: 'sss', operator: 'aaa' },
      ...{ late: 'a--', loser: '-a-', winner: '--a' },
    },
    resolved: {
      ...{ nobody: 'sss', stranger: 'sss', publisher: 'ssa', operator: 'aaa' },
      ...{ late: 'ass', loser: 'sas', winner: 'ssa' },
    },
    expired: {
      ...{ nobody: 'sss', stranger: 'sss', publisher: 'sss', operator: 'aaa' },
      ...{ late: 'ass', loser: 'sas', winner: 'ssa' },
    },
  },
  publisher: {
    open: {
      ...{ nobody: '---', stranger: '---', publisher: 'aaa', operator: 'aaa' },
      ...{ late: 'a--', loser: '-a-', winner: '--a' },
    },
    resolved: {
      ...{ nobody: 'sss', stranger: 'sss', publisher: 'aaa', operator: 'aaa' },
      ...{ late: 'ass', loser: 'sas', winner: 'ssa' },
    },
  },
  public: {
    open: {
      ...{ nobody: 'aaa', stranger: 'aaa', publisher: 'aaa', operator: 'aaa' },
      ...{ late: 'aaa', loser: 'aaa', winner: 'aaa' },
    },
    resolved: {
      ...{ nobody: 'aaa', stranger: 'aaa', publisher: 'aaa', operator: 'aaa' },
      ...{ late: 'aaa', loser: 'aaa', winner: 'aaa' },
    },
  },
};

/** In the order they arrive. On a task settled by arrival, a pass waits until `late`, the first, has its verdict. */
const WORK = [
  { of: 'late', score: 0.1137, content: { text: 'content-of-late', '<&>': ['content-of-late'] } },
  { of: 'loser', score: 0.3137, content: 'content-of-loser' },
  { of: 'winner', score: 0.9137, content: ['content-of-winner'] },
] as const;

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

function judgingOf({ of, score, content }: (typeof WORK)[number]) {
  return {
    content,
    content_hash: createHash('sha256').update(textOf(content)).digest('hex'),
    feedback: `feedback-for-${of}`,
    steps: [{ name: 'quality', outcome: 'scored', score, reason: `step-of-${of}` }],
  };
}

/** Begins and ends a judging as the queue's consumer does, with steps, which the operator's score has none of. */
async function judge(taskId: string, n: number): Promise<void> {
  const work = WORK[n - 1];
  const object = env.TASKS.getByName(taskId);
  const begun = await object.begin(n);
  if (!work || typeof begun === 'string') throw new Error(`cannot begin ${n}`);
  const { feedback, steps } = judgingOf(work);
  const quality = steps.map((step) => ({ ...step, name: 'quality' as const }));
  await object.verdict(n, begun.token, { score: work.score, feedback, steps: quality });
}

/** Three submissions on a task in the phase asked for, and everybody who looks at them. */
async function market(visibility: Visibility, phase: Phase) {
  const publisher = await signUpAgent();
  const authors = { late: await signUpAgent(), loser: await signUpAgent(), winner: await signUpAgent() };
  const { id } = await publish(publisher, {
    ...{ visibility, oracle: { kind: 'manual' }, settle_by: 'arrival' },
    // Nothing reaches this threshold, so the task expires.
    ...(phase === 'expired' ? { threshold: 1, deadline: inMs(2_000) } : {}),
  });
  for (const { of, content } of WORK) await submit(authors[of], id, content);
  for (const n of phase === 'open' ? [2, 3] : [2, 3, 1]) await judge(id, n);
  const isThere = async () => {
    const listed = await nobody<Page<TaskView>>('GET', `/v1/tasks?publisher_id=${publisher.agent}`);
    const [task] = listed.body.items;
    return task?.status === phase && task.judging_count === (phase === 'open' ? 1 : 0);
  };
  await until(isThere);
  const viewers: Record<Viewer, Call> = {
    ...{ nobody, operator, stranger: (await signUp()).call, publisher: publisher.call },
    ...{ late: authors.late.call, loser: authors.loser.call, winner: authors.winner.call },
  };
  return { id, publisher, authors, viewers };
}

const CASES = Object.entries(SEES).flatMap(([visibility, phases]) =>
  Object.keys(phases).map((phase) => [visibility as Visibility, phase as Phase] as const),
);

describe.each(CASES)('A %s task that is %s', (visibility, phase) => {
  const made = market(visibility, phase);
  const cases = Object.entries(SEES[visibility][phase] ?? {}) as [Viewer, string][];

  test.each(cases)('shows to %s: %s', async (viewer, sees) => {
    const { id, authors, viewers } = await made;
    const call = viewers[viewer];
    const idOf = (n: number) => `sub_${id.slice('task_'.length)}_${n}`;
    const list = (await call<Page<SubmissionView>>('GET', `/v1/tasks/${id}/submissions`)).body.items;
    const path = `/v1/tasks/${id}?include=submissions`;
    const included = (await call<{ submissions: Page<SubmissionView> }>('GET', path)).body.submissions.items;
    expect(list.map((item) => item.id)).toEqual([idOf(3), idOf(2), idOf(1)]);

    for (const [i, work] of WORK.entries()) {
      const sid = idOf(i + 1);
      const isJudged = phase !== 'open' || work.of !== 'late';
      const judging = judgingOf(work);
      const all = isJudged ? judging : { ...judging, feedback: null, steps: [] };
      const nothing = { content: null, content_hash: null, feedback: null, steps: null };
      const passed = phase !== 'expired' && work.of === 'winner';
      const seen: Record<string, unknown> = {
        ...{ id: sid, task_id: id, worker_id: authors[work.of].agent, revision: 1 },
        status: isJudged ? (passed ? 'passed' : 'failed') : 'judging',
        status_reason: isJudged && !passed ? 'below_threshold' : null,
        score: isJudged && sees[i] !== '-' ? work.score : null,
        ...(sees[i] === 'a' ? all : nothing),
        created_at: expect.any(String),
        judged_at: isJudged ? expect.any(String) : null,
      };
      for (const one of [`/v1/submissions/${sid}`, `/v1/submissions/${sid}?wait=0.05`]) {
        expect((await call('GET', one)).body).toEqual(seen);
      }
      expect((await call('GET', `/v1/tasks/${id}/submissions/${sid}`)).body).toEqual(seen);
      expect(list.find((item) => item.id === sid)).toEqual(seen);
      expect(included.find((item) => item.id === sid)).toEqual(seen);
    }
  });

  test.each(cases)('gives its result to %s as far as they see the winning work: %s', async (viewer, sees) => {
    const { id, publisher, authors, viewers } = await made;
    const lists = [
      '',
      `?publisher_id=${publisher.agent}`,
      `?worker_id=${authors.winner.agent}`,
      '?q=colours',
    ];
    const result = {
      ...{ submission_id: `sub_${id.slice('task_'.length)}_3`, worker_id: authors.winner.agent },
      score: WORK[2].score,
    };

    const { body: task } = await viewers[viewer]<TaskView>('GET', `/v1/tasks/${id}`);
    const content = sees[2] === 'a' ? WORK[2].content : null;
    expect(task.result).toEqual(phase === 'resolved' ? { ...result, content } : null);
    for (const query of lists) {
      const { body } = await viewers[viewer]<Page<TaskView>>('GET', `/v1/tasks${query}`);
      const item = body.items.find((listed) => listed.id === id);
      expect(item?.status).toBe(phase);
      expect(item?.result).toEqual(phase === 'resolved' ? { ...result, content: null } : null);
    }
  });

  test.each(cases)('says nothing else of it to %s, anywhere: %s', async (viewer, sees) => {
    const { id, publisher, authors, viewers } = await made;
    const paths = [
      ...[`/v1/tasks/${id}`, `/v1/tasks/${id}?include=submissions`, `/v1/tasks/${id}/submissions`],
      ...WORK.map((_, i) => `/v1/submissions/sub_${id.slice('task_'.length)}_${i + 1}`),
      ...[`/v1/tasks?publisher_id=${publisher.agent}`, `/v1/tasks?worker_id=${authors.loser.agent}`],
      ...['/v1/agents?limit=100', `/v1/agents/${authors.winner.agent}`],
    ];
    const replies = await Promise.all(paths.map((path) => viewers[viewer]('GET', path)));
    const told = replies.map(({ body, headers }) => JSON.stringify([body, [...headers]])).join('\n');

    for (const [i, work] of WORK.entries()) {
      const { content_hash } = judgingOf(work);
      const isJudged = phase !== 'open' || work.of !== 'late';
      for (const secret of [`content-of-${work.of}`, content_hash]) {
        expect([secret, told.includes(secret)]).toEqual([secret, sees[i] === 'a']);
      }
      for (const secret of [`feedback-for-${work.of}`, `step-of-${work.of}`]) {
        expect([secret, told.includes(secret)]).toEqual([secret, sees[i] === 'a' && isJudged]);
      }
      const isScored = sees[i] !== '-' && isJudged;
      expect([work.of, told.includes(String(work.score))]).toEqual([work.of, isScored]);
    }
  });
});

describe('Work of an account', () => {
  test('is seen in full under any of its keys, and by none of its rivals even on one task', async () => {
    const [author, rival] = [await signUpAgent(), await signUpAgent()];
    const task = await publish(await signUpAgent(), { oracle: { kind: 'manual' } });
    const [mine, theirs] = [await submit(author, task.id, 'mine'), await submit(rival, task.id, 'theirs')];
    const key = await author.call<{ api_key: string }>('POST', '/v1/account/keys', { name: 'second' });
    const second = { Authorization: `Bearer ${key.body.api_key}` };
    const read = async (id: string, headers: Record<string, string>) =>
      (await nobody<SubmissionView>('GET', `/v1/submissions/${id}`, undefined, headers)).body.content;

    expect(await read(mine.id, second)).toBe('mine');
    expect(await read(theirs.id, second)).toBeNull();
    expect(await read(mine.id, { 'X-API-Key': rival.key })).toBeNull();
  });
});
