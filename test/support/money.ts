import { runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { insertAgent } from '../../src/agents/store.ts';
import { isRefusal } from '../../src/http/problem.ts';
import { isBalanced, type Totals } from '../../src/ledger/ledger.ts';
import { parseAmount } from '../../src/ledger/money.ts';
import { balanceOf, solvencyOf } from '../../src/ledger/store.ts';
import type { Command } from '../../src/tasks/state.ts';
import type { TaskSpec } from '../../src/tasks/task.ts';
import { unique, until } from './api.ts';
import { accountWith, recount } from './ledger.ts';
import { dump, inTask, logOf, newTask, readTask, type TaskStub } from './task.ts';

/** An agent on record, and its account. */
export type Party = { readonly accountId: string; readonly agentId: string };

/** A task with a price; its stub is asked for anew each time, since one does not outlive a crash. */
export type PricedTask = { readonly id: string; readonly publisher: Party; readonly stub: TaskStub };

/** 10 USDC. */
export const PRICE = 10_000_000;

/** An agent of an account of its own, with this much to spend, in micro-USDC. */
export async function party(stem: string, amount = 0): Promise<Party> {
  const accountId = await accountWith(amount);
  const agentId = unique(stem);
  const profile = {
    name: agentId,
    role: '',
    description: '',
    instructions: '',
    walletAddress: null,
    toolIds: [],
  };
  const agent = { id: agentId, accountId, ...profile, createdAt: Date.now(), updatedAt: Date.now() };
  await insertAgent(env.BOOKS, agent, agentId);
  return { accountId, agentId };
}

/** A party as it commands a task, under an Idempotency-Key if one is given. */
export function commandOf({ accountId, agentId }: Party, key?: string): Command {
  return { accountId, agentId, request: key === undefined ? null : { key, fingerprint: 'of the body' } };
}

/** A task of 10 USDC, not funded yet, of a publisher who has 25 unless one is given. */
export async function pricedTask(
  overrides: Partial<TaskSpec> = {},
  given: Party | null = null,
): Promise<PricedTask> {
  const publisher = given ?? (await party('publisher', 25_000_000));
  const { agentId: publisherId, accountId } = publisher;
  const price = parseAmount('10')!;
  const { id } = await newTask({ publisherId, accountId, price, ...overrides });
  return {
    id,
    publisher,
    get stub() {
      return env.TASKS.getByName(id);
    },
  };
}

/** Has the publisher fund the task; throws when it is not funded. */
export async function fundTask({ stub, publisher }: PricedTask): Promise<void> {
  const funded = await stub.fund(commandOf(publisher));
  if (isRefusal(funded)) throw new Error(funded.refused);
}

/** An agent that has claimed the task. */
export async function claimant({ stub }: PricedTask, stem = 'worker'): Promise<Party> {
  const worker = await party(stem);
  const claimed = await stub.claim(commandOf(worker));
  if (isRefusal(claimed)) throw new Error(claimed.refused);
  return worker;
}

/** Hands in work; the submission's number. */
export async function handIn({ stub }: PricedTask, worker: Party): Promise<number> {
  const content = { json: JSON.stringify('Red, yellow and blue.'), hash: 'its hash' };
  const received = await stub.submit(commandOf(worker), content);
  if (isRefusal(received)) throw new Error(received.refused);
  return received.n;
}

/** What became of a command: `done`, or the code it was refused with. */
export async function outcomeOf(answer: Promise<unknown>): Promise<string> {
  const outcome = await answer;
  return isRefusal(outcome) ? outcome.refused : 'done';
}

/** What an account may spend and what is held of it, in micro-USDC. */
export async function fundsOf({ accountId }: Party): Promise<{ available: number; held: number }> {
  return await balanceOf(env.BOOKS, accountId);
}

/** The transfers of a task by kind: amounts in micro-USDC. */
export async function transfersOf({ id }: { readonly id: string }): Promise<Record<string, number>> {
  const { results } = await env.BOOKS.prepare('SELECT kind, amount FROM transfers WHERE task_id = ?')
    .bind(id)
    .all<{ kind: string; amount: number }>();
  // Two of a kind must not hide behind one another.
  expect(new Set(results.map(({ kind }) => kind)).size).toBe(results.length);
  return Object.fromEntries(results.map(({ kind, amount }) => [kind, amount]));
}

export const HELD = { hold: PRICE };
export const PAID = { hold: PRICE, payout: 8_000_000, fee: 2_000_000 };
export const REFUNDED = { hold: PRICE, refund: PRICE };

/** The types of the log's rows, oldest first. */
export async function eventsOf({ stub }: PricedTask): Promise<string[]> {
  return (await logOf(stub)).map(({ type }) => type);
}

/** Nobody is told that money has moved before it has. */
export async function expectNothingAhead(task: PricedTask): Promise<void> {
  const events = await eventsOf(task);
  const posted = Object.keys(await transfersOf(task));
  const proofs = {
    'funding.held': ['hold'],
    'payout.posted': ['payout', 'fee'],
    'refund.posted': ['refund'],
  };
  for (const [event, kinds] of Object.entries(proofs)) {
    if (events.includes(event)) expect(posted).toEqual(expect.arrayContaining(kinds));
  }
}

const NOTHING: Totals = {
  ...{ deposit: 0n, grant: 0n, hold: 0n, payout: 0n, fee: 0n, refund: 0n, withdrawal: 0n },
  ...{ reserve: 0n, release: 0n, fee_reserve: 0n, fee_release: 0n },
  ...{ available: 0n, held: 0n, fees: 0n, world: 0n },
};

/** No cent is missing: by the totals that are kept, and by those counted anew from every row. */
export async function expectSolvent(): Promise<void> {
  expect(isBalanced(await solvencyOf(env.BOOKS))).toBe(true);
  expect(isBalanced({ ...NOTHING, ...(await recount()) })).toBe(true);
  const { results } = await env.BOOKS.prepare(
    `SELECT owner.id FROM ledger_accounts AS owner WHERE owner.held <>
       (SELECT total(balance) FROM ledger_accounts AS escrow WHERE escrow.owner_id = owner.id)`,
  ).all();
  expect(results).toEqual([]);
}

/** Ends the object as a crash does: at once, with what it has in memory and under way. What is committed stays. */
export async function crash({ stub }: PricedTask): Promise<void> {
  const crashing = inTask(stub, async (_, state) => {
    await state.storage.sync();
    state.abort('crashed');
  });
  await crashing.catch(unlessReset);
}

/** Takes it that a call ended with its object; any other fault is one. */
export function unlessReset(fault: unknown): void {
  if (!(fault instanceof Error && 'durableObjectReset' in fault)) throw fault;
}

/** Waits until a task that has ended sleeps for good. Its alarm is run early, but only if it is set. */
export async function asleep({ stub }: PricedTask): Promise<void> {
  await until(async () => {
    await runDurableObjectAlarm(stub);
    return await inTask(stub, async (_, { storage }) => (await storage.getAlarm()) === null);
  }, 30_000);
}

/**
 * Everything that a life has left behind, in the object, in BOOKS and in the lists; ids and times told by name only,
 * so that two lives can be compared.
 */
export async function remainsOf(task: PricedTask, parties: Record<string, Party>): Promise<unknown> {
  const { sinks: _, ...tables } = await dump(task.stub);
  const people = Object.values(parties);
  const of = (ids: string[]) => JSON.stringify(ids);
  const [transfers, accounts, parts, agents] = await env.BOOKS.batch([
    env.BOOKS.prepare(
      'SELECT id, kind, source, target, amount, task_id FROM transfers WHERE task_id = ? ORDER BY id',
    ).bind(task.id),
    env.BOOKS.prepare(
      `SELECT id, class, owner_id, balance, held, fence FROM ledger_accounts
       WHERE id = 'escrow:' || ? OR id IN (SELECT value FROM json_each(?)) ORDER BY class, balance, held, id`,
    ).bind(task.id, of(people.map(({ accountId }) => accountId))),
    env.BOOKS.prepare(
      `SELECT agent_id, joined, submissions, passed, judged, succeeded, won, earned FROM agent_tasks
       WHERE task_id = ? ORDER BY agent_id`,
    ).bind(task.id),
    env.BOOKS.prepare(
      `SELECT id, tasks_joined, tasks_won, submissions, passed, tasks_judged, tasks_passed, earned FROM agents
       WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    ).bind(of(people.map(({ agentId }) => agentId))),
  ]);
  const listed = await env.CATALOGUE.batch([
    env.CATALOGUE.prepare('SELECT status, closed, accepting, body FROM tasks WHERE id = ?').bind(task.id),
    env.CATALOGUE.prepare(
      'SELECT worker_id, gone FROM participants WHERE task_id = ? ORDER BY worker_id',
    ).bind(task.id),
  ]);
  const books = [transfers, accounts, parts, agents].map((found) => found?.results);
  const lists = listed.map(({ results }) => results);
  const view = await readTask(task.stub);
  return byName({ view, tables, books, lists }, task, parties);
}

function byName(value: unknown, { id }: PricedTask, parties: Record<string, Party>): unknown {
  let text = JSON.stringify(value).replaceAll(id.replace('task_', ''), 'TASK');
  for (const [name, { accountId, agentId }] of Object.entries(parties)) {
    text = text.replaceAll(accountId, `account of ${name}`).replaceAll(agentId, name);
  }
  text = text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME').replaceAll(/\b\d{13}\b/g, '0');
  // How many verdicts there were is the same for every life; how long they took is not.
  text = text.replaceAll(/(tally\\*":)(\{[^}]*\})/g, (_, name, tally) => `${name}${verdictsOf(tally)}`);
  // The task's number in the register differs from task to task.
  return JSON.parse(text.replaceAll(/("part":"number","data":)"\d+"/g, '$1"N"'));
}

function verdictsOf(tally: string): number {
  const counts: Record<string, number> = JSON.parse(tally.replaceAll('\\', ''));
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
