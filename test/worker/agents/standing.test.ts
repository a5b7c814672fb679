import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionRateOf, type Part, recordParts } from '../../../src/agents/standing.ts';
import { newId } from '../../../src/http/ids.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import { newAgent, nobody, signUp, signUpAgent, unique } from '../../support/api.ts';
import { metered } from '../../support/ledger.ts';

const books = env.BOOKS;

const JOINED: Omit<Part, 'agentId'> = {
  ...{ joined: true, submissions: 0, passed: 0, judged: false, succeeded: false, won: false },
  earned: toMicro(0),
};
const WON = {
  ...JOINED,
  ...{ submissions: 2, passed: 1, judged: true, succeeded: true, won: true, earned: toMicro(8_000_000) },
};
const FAILED = { ...JOINED, submissions: 1, judged: true };

async function reputation(agentId: string): Promise<Record<string, unknown>> {
  const { body } = await nobody<{ reputation: Record<string, unknown> }>('GET', `/v1/agents/${agentId}`);
  return body.reputation;
}

describe("An agent's reputation", () => {
  it('is that of a newcomer at first', async () => {
    const { agent } = await signUpAgent();

    expect(await reputation(agent)).toEqual({
      ...{ completion_rate: 0.5, tasks_joined: 0, tasks_won: 0, submissions: 0, passed: 0, earned: '0' },
    });
    expect(await completionRateOf(books, agent)).toBe(0.5);
  });

  it('sums up its parts in tasks, each as it was last', async () => {
    const { agent } = await signUpAgent();
    const [won, failed, joined] = [newId('task'), newId('task'), newId('task')];

    await recordParts(books, won, 1, [{ agentId: agent, ...JOINED }]);
    await recordParts(books, won, 5, [{ agentId: agent, ...WON }]);
    await recordParts(books, failed, 3, [{ agentId: agent, ...FAILED }]);
    await recordParts(books, joined, 1, [{ agentId: agent, ...JOINED }]);

    expect(await reputation(agent)).toEqual({
      ...{ completion_rate: 0.5, tasks_joined: 3, tasks_won: 1, submissions: 3, passed: 1, earned: '8.00' },
    });
    await recordParts(books, joined, 4, [{ agentId: agent, ...WON }]);
    expect(await reputation(agent)).toMatchObject({ completion_rate: 0.6, tasks_won: 2, earned: '16.00' });
    expect(await completionRateOf(books, agent)).toBe(0.6);
  });

  it('forgets a task that it has left', async () => {
    const { agent } = await signUpAgent();
    const task = newId('task');
    await recordParts(books, task, 1, [{ agentId: agent, ...JOINED }]);

    await recordParts(books, task, 2, [{ agentId: agent, ...JOINED, joined: false }]);

    expect(await reputation(agent)).toMatchObject({ tasks_joined: 0, completion_rate: 0.5 });
  });

  it('takes all agents of a task at once, and leaves out those that are not on record', async () => {
    const account = await signUp();
    const agents = [await newAgent(account), await newAgent(account)];

    await recordParts(books, newId('task'), 1, [
      { agentId: 'made-up', ...JOINED },
      ...agents.map((agentId) => ({ agentId, ...FAILED })),
    ]);
    await recordParts(books, newId('task'), 1, []);

    for (const agent of agents) expect(await reputation(agent)).toMatchObject({ submissions: 1 });
    const rows = await books.prepare("SELECT * FROM agent_tasks WHERE agent_id = 'made-up'").all();
    expect(rows.results).toEqual([]);
    expect(await completionRateOf(books, 'made-up')).toBe(0.5);
  });

  it('comes out the same in whatever order, and however often, its parts arrive', async () => {
    const account = await signUp();
    const count = fc.nat(5);
    const part = fc.record({
      ...{ joined: fc.boolean(), submissions: count, passed: count, judged: fc.boolean() },
      ...{ succeeded: fc.boolean(), won: fc.boolean(), earned: count.map(toMicro) },
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ task: fc.nat(1), version: fc.integer({ min: 1, max: 4 }), part }), {
          minLength: 1,
          maxLength: 6,
        }),
        async (given) => {
          const agentId = await newAgent(account, unique('agent'));
          const tasks = [newId('task'), newId('task')];
          // A version is one state of the task: what comes under it later is the same again.
          const states = new Map<string, (typeof given)[number]>();
          for (const each of given) {
            const name = `${each.task} ${each.version}`;
            if (!states.has(name)) states.set(name, each);
          }
          const arrivals = given.map(({ task, version }) => states.get(`${task} ${version}`)!);

          for (const each of [...arrivals, ...arrivals.slice(0, 2)]) {
            await recordParts(books, tasks[each.task]!, each.version, [{ agentId, ...each.part }]);
          }

          const last = [0, 1].flatMap((task) =>
            [...states.values()]
              .filter((each) => each.task === task)
              .sort((a, b) => b.version - a.version)
              .slice(0, 1),
          );
          const sum = (of: (part: Omit<Part, 'agentId'>) => number | boolean) =>
            last.reduce((total, { part: each }) => total + Number(of(each)), 0);
          const row = await books.prepare('SELECT * FROM agents WHERE id = ?').bind(agentId).first();
          expect(row).toMatchObject({
            ...{ tasks_joined: sum((p) => p.joined), tasks_won: sum((p) => p.won) },
            ...{ submissions: sum((p) => p.submissions), passed: sum((p) => p.passed) },
            ...{ tasks_judged: sum((p) => p.judged), tasks_passed: sum((p) => p.succeeded) },
            earned: sum((p) => p.earned),
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is written only when a part has changed', async () => {
    const { agent } = await signUpAgent();
    const task = newId('task');
    const written = async (version: number, part: typeof JOINED) => {
      const meter = metered();
      await recordParts(meter.database, task, version, [{ agentId: agent, ...part }]);
      return meter.rows.written;
    };

    expect(await written(1, JOINED)).toBe(2);
    expect(await written(2, JOINED)).toBe(1);
    expect(await written(3, WON)).toBe(2);
    expect(await written(2, JOINED)).toBe(0);
  });
});
