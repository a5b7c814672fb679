import { env } from 'cloudflare:workers';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SubmissionView, TaskView } from '../../../src/tasks/schema.ts';
import {
  type Call,
  claim,
  expected,
  inMs,
  newAgent,
  nobody,
  operator,
  type Page,
  publish,
  publishFunded,
  score,
  signUp,
  signUpAgent,
  signUpFunded,
  submit,
  unique,
  until,
} from '../../support/api.ts';

type Visibility = 'sealed' | 'publisher' | 'public';
type Phase = 'open' | 'resolved' | 'expired' | 'cancelled';
type Rail = 'free' | 'priced';
type Viewer = 'nobody' | 'stranger' | 'claimant' | 'publisher' | 'late' | 'loser' | 'winner' | 'operator';

/**
 * What each viewer sees of the work of `late`, `loser` and `winner`, in this order. `-`: that it exists, whose, its
 * revision, status and times; `s`: its score too; `a`: content, hash, feedback and steps as well. The claimant takes
 * part and has handed in nothing.
 */
const AUTHORS = {
  open: { late: 'a--', loser: '-a-', winner: '--a' },
  closed: { late: 'ass', loser: 'sas', winner: 'ssa' },
};

function seen(outside: string, publisher: string): Record<Viewer, string> {
  const authors = outside === 'aaa' ? { late: 'aaa', loser: 'aaa', winner: 'aaa' } : null;
  return {
    ...{ nobody: outside, stranger: outside, claimant: outside, publisher, operator: 'aaa' },
    ...(authors ?? (outside === '---' ? AUTHORS.open : AUTHORS.closed)),
  };
}

const SEES: Record<Visibility, Record<Phase, Record<Viewer, string>>> = {
  sealed: {
    open: seen('---', 'sss'),
    resolved: seen('sss', 'ssa'),
    expired: seen('sss', 'sss'),
    cancelled: seen('sss', 'sss'),
  },
  publisher: {
    open: seen('---', 'aaa'),
    resolved: seen('sss', 'aaa'),
    expired: seen('sss', 'aaa'),
    cancelled: seen('sss', 'aaa'),
  },
  public: {
    open: seen('aaa', 'aaa'),
    resolved: seen('aaa', 'aaa'),
    expired: seen('aaa', 'aaa'),
    cancelled: seen('aaa', 'aaa'),
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

/** The status of a task in a phase: a priced one that is open is funded. */
function statusOf(phase: Phase, rail: Rail): TaskView['status'] {
  return phase === 'open' && rail === 'priced' ? 'funded' : phase;
}

/** Three submissions on a task in the phase asked for, and everybody who looks at them. */
async function market(visibility: Visibility, phase: Phase, rail: Rail) {
  const publisher = await signUpFunded();
  const authors = { late: await signUpAgent(), loser: await signUpAgent(), winner: await signUpAgent() };
  const claimant = await signUpAgent();
  const hasWinner = phase === 'open' || phase === 'resolved';
  const publishAs = rail === 'priced' ? publishFunded : publish;
  const { id } = await publishAs(publisher, {
    ...{ visibility, oracle: { kind: 'manual' }, settle_by: 'arrival' },
    // Nothing reaches this threshold, so that the task ends without a winner.
    ...(hasWinner ? {} : { threshold: 1 }),
    ...(phase === 'expired' ? { deadline: inMs(2_500) } : {}),
  });
  for (const each of [claimant, ...Object.values(authors)]) await claim(each, id);
  for (const { of, content } of WORK) await submit(authors[of], id, content);
  for (const n of phase === 'open' ? [2, 3] : [2, 3, 1]) await judge(id, n);
  if (phase === 'cancelled') expected(200, await publisher.call('POST', `/v1/tasks/${id}/cancel`));
  const secondAgent = await newAgent(authors.winner);
  const isThere = async () => {
    const listed = await nobody<Page<TaskView>>('GET', `/v1/tasks?publisher_id=${publisher.agent}`);
    const [task] = listed.body.items;
    return task?.status === statusOf(phase, rail) && task.judging_count === (phase === 'open' ? 1 : 0);
  };
  await until(isThere);
  const viewers: Record<Viewer, Call> = {
    ...{ nobody, operator, stranger: (await signUp()).call, publisher: publisher.call },
    ...{ claimant: claimant.call, late: authors.late.call, loser: authors.loser.call },
    winner: authors.winner.call,
  };
  return { id, publisher, authors, secondAgent, viewers };
}

const VISIBILITIES = ['sealed', 'publisher', 'public'] as const;
/** That a task without a price ends without a winner adds nothing to the same with one. */
const CASES: (readonly [Rail, Visibility, Phase])[] = [
  ...VISIBILITIES.flatMap((visibility) =>
    (['open', 'resolved', 'cancelled'] as const).map((phase) => ['priced', visibility, phase] as const),
  ),
  ['priced', 'sealed', 'expired'],
  ...VISIBILITIES.flatMap((visibility) =>
    (['open', 'resolved'] as const).map((phase) => ['free', visibility, phase] as const),
  ),
  ['free', 'sealed', 'expired'],
];

describe.each(CASES)('A %s %s task that is %s', (rail, visibility, phase) => {
  let made: Awaited<ReturnType<typeof market>>;
  const cases = Object.entries(SEES[visibility][phase]) as [Viewer, string][];
  beforeAll(async () => {
    made = await market(visibility, phase, rail);
  });

  test.each(cases)('shows to %s: %s', async (viewer, sees) => {
    const { id, authors, viewers } = made;
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
      const passed = (phase === 'open' || phase === 'resolved') && work.of === 'winner';
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
    const { id, publisher, authors, viewers } = made;
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
      expect(item?.status).toBe(statusOf(phase, rail));
      expect(item?.result).toEqual(phase === 'resolved' ? { ...result, content: null } : null);
    }
  });

  test.each(cases)('says nothing else of it to %s, anywhere: %s', async (viewer, sees) => {
    const { id, publisher, authors, secondAgent, viewers } = made;
    const paths = [
      ...[`/v1/tasks/${id}`, `/v1/tasks/${id}?include=submissions`, `/v1/tasks/${id}/submissions`],
      ...WORK.map((_, i) => `/v1/submissions/sub_${id.slice('task_'.length)}_${i + 1}`),
      ...[`/v1/tasks?publisher_id=${publisher.agent}`, `/v1/tasks?worker_id=${authors.loser.agent}`],
      ...[`/v1/tasks?worker_id=${secondAgent}`, `/v1/tasks?status=${statusOf(phase, rail)}&sort=price`],
      ...['/v1/agents?limit=100', `/v1/agents/${authors.winner.agent}`, '/v1/agents?mine=true'],
      ...['/v1/account', '/v1/account/transfers', '/v1/platform/stats', '/v1/platform/solvency'],
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

  test('tells nothing of it to anybody who watches', async () => {
    const { id, viewers } = made;
    const secrets = WORK.flatMap((work) => [
      ...[`content-of-${work.of}`, `feedback-for-${work.of}`, `step-of-${work.of}`],
      ...[judgingOf(work).content_hash, String(work.score)],
    ]);
    for (const call of Object.values(viewers)) {
      const path = `/v1/tasks/${id}/stream`;
      const { body: state } = await call<string>('GET', path);
      const { body: all } = await call<string>('GET', path, undefined, { 'Last-Event-ID': '0' });

      expect(state).toContain('event: task.state');
      expect(all.split('event: submission.judged')).toHaveLength(phase === 'open' ? 3 : 4);
      expect(secrets.filter((secret) => `${state}${all}`.includes(secret))).toEqual([]);
    }
  });
});

describe('A search', () => {
  test('does not look into work that is handed in, however it is kept', async () => {
    for (const visibility of ['sealed', 'public']) {
      const task = await publishFunded(await signUpFunded(), { visibility });
      const [author, word] = [await signUpAgent(), unique('zebra').replaceAll('-', '')];
      await claim(author, task.id);
      await submit(author, task.id, word);

      for (const call of [nobody, author.call, operator]) {
        expect((await call<Page<TaskView>>('GET', `/v1/tasks?q=${word}`)).body.items).toEqual([]);
      }
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

  test('is seen by its account whichever of its agents handed it in', async () => {
    const author = await signUpAgent();
    const second = await newAgent(author);
    const task = await publishFunded(await signUpFunded());
    await claim(author, task.id, second);
    const { id } = await submit(author, task.id, 'mine', second);

    expect((await author.call<SubmissionView>('GET', `/v1/submissions/${id}`)).body.content).toBe('mine');
  });

  test('is not seen by an account that publishes another task, not even when it has won', async () => {
    const [author, other] = [await signUpAgent(), await signUpFunded()];
    const [task] = [await publishFunded(await signUpFunded()), await publishFunded(other)];
    await claim(author, task.id);
    const { id } = await submit(author, task.id, 'mine');
    await score(id, 1);

    const { body } = await other.call<SubmissionView>('GET', `/v1/submissions/${id}`);
    expect(body).toMatchObject({ content: null, content_hash: null, feedback: null, steps: null, score: 1 });
    expect((await other.call<TaskView>('GET', `/v1/tasks/${task.id}`)).body.result?.content).toBeNull();
  });
});
