import { isRefusal } from '../../../src/http/problem.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import type { NewLogRow } from '../../../src/log/log.ts';
import type { Verdict } from '../../../src/oracle/oracle.ts';
import { logRow } from '../../../src/tasks/events.ts';
import { applyToParticipant, applyToSubmission } from '../../../src/tasks/folds.ts';
import type { Decision } from '../../../src/tasks/rules/decision.ts';
import * as funding from '../../../src/tasks/rules/funding.ts';
import * as judging from '../../../src/tasks/rules/judging.ts';
import * as publishing from '../../../src/tasks/rules/publishing.ts';
import * as working from '../../../src/tasks/rules/working.ts';
import {
  apply,
  NEW_TASK,
  type Participant,
  type Submission,
  type Task,
  type TaskChanges,
  type TaskEvent,
  type TaskSpec,
} from '../../../src/tasks/task.ts';
import { LOCAL_RUBRIC } from '../../support/oracles.ts';

export const START = Date.parse('2026-11-01T12:00:00Z');
export const HOUR = 3_600_000;

export const SPEC: TaskSpec = {
  id: 'task_01kaqh5bq4fd7ahdyk46e0hzrj',
  publisherId: 'publisher',
  accountId: 'acct_publisher',
  title: 'A title',
  description: 'A description',
  rubric: null,
  type: 'fastest_first',
  threshold: 0.75,
  price: toMicro(0),
  feeBps: 2000,
  artifactType: 'text',
  visibility: 'sealed',
  settleBy: 'verdict',
  oracle: LOCAL_RUBRIC,
  maxRevisions: 1,
  maxSubmissions: 100,
  minReputation: null,
  deadline: START + HOUR,
  judgingLimit: HOUR,
  createdAt: START,
};

/** A priced task; its price is not funded yet. */
export const PRICED = { price: toMicro(10_000_000) } as const;

export const QUALITY = { type: 'quality_first', settleBy: null, threshold: 0, maxRevisions: 3 } as const;

/** A priced task whose first attempt at funding is in flight. */
export function pendingWorld(): World {
  return new World(PRICED).with((world) => world.fund());
}

/** A priced task whose price is held. */
export function fundedWorld(overrides: Partial<TaskSpec> = {}): World {
  const world = new World({ ...PRICED, ...overrides });
  world.fund();
  world.funded(true);
  return world;
}

export function scored(score: number): Verdict {
  return { score, feedback: 'as it is', steps: [] };
}

/** A task in memory: what the object does with its store, without one. */
export class World {
  task: Task;
  now: number;
  /** What a reader of the log is told. */
  readonly log: NewLogRow[] = [];
  readonly events: TaskEvent[] = [];
  readonly submissions = new Map<number, Submission>();
  readonly participants = new Map<string, Participant>();
  #tokens = 0;

  constructor(overrides: Partial<TaskSpec> = {}, now = START) {
    this.now = now;
    this.task = { spec: { ...SPEC, ...overrides }, progress: NEW_TASK };
    this.#commit(publishing.publish(this.task.spec, this.now));
  }

  /** The same world, after something was done in it. */
  with(act: (world: this) => void): this {
    act(this);
    return this;
  }

  /** Lets time pass and does what it brings. */
  at(time: number): this {
    this.now = Math.max(this.now, time);
    this.tick();
    return this;
  }

  tick(): void {
    for (;;) {
      const due = [...this.submissions.values()]
        .filter((submission) => submission.due !== null && submission.due <= this.now)
        .sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
      const next = due[0] ?? null;
      const events = judging.whenDue(this.task, next, this.#firstJudging(next?.n ?? 0), this.now);
      if (events.length === 0) return;
      this.#commit(events);
    }
  }

  /** The number of the new submission, or the code it was refused with. */
  submit(workerId: string, completionRate = 0.5, accountId = `acct_${workerId}`): number | string {
    this.tick();
    const worker = this.worker(workerId, completionRate, accountId);
    const refused = this.#commit(working.submit(this.task, worker, this.now));
    return refused ?? this.task.progress.submissions;
  }

  /** Null, or the code it was refused with; likewise for the commands below. */
  claim(workerId: string, completionRate = 0.5, accountId = `acct_${workerId}`): string | null {
    this.tick();
    const worker = this.worker(workerId, completionRate, accountId);
    return this.#commit(working.claim(this.task, worker, this.now));
  }

  /** Each of these agents joins and hands in work. */
  work(...workerIds: string[]): void {
    for (const workerId of workerIds) {
      this.claim(workerId);
      this.submit(workerId);
    }
  }

  unclaim(workerId: string): string | null {
    this.tick();
    return this.#commit(working.unclaim(this.task, this.worker(workerId), this.now));
  }

  worker(workerId: string, completionRate = 0.5, accountId = `acct_${workerId}`): working.Worker {
    const part = this.participants.get(workerId) ?? null;
    const colleague = [...this.participants.values()].find(
      (other) => other.accountId === accountId && other.workerId !== workerId && other.leftAt === null,
    );
    return { workerId, accountId, completionRate, part, colleague: colleague ?? null };
  }

  change(changes: TaskChanges, accountId = this.task.spec.accountId): string | null {
    this.tick();
    return this.#commit(publishing.change(this.task, accountId, changes, this.now));
  }

  fund(): string | null {
    this.tick();
    return this.#commit(funding.fund(this.task, this.now));
  }

  /** The ledger's answer to an attempt at funding. */
  funded(isHeld: boolean, attempt = this.task.progress.fundings): void {
    this.tick();
    this.#commit(funding.funded(this.task, attempt, isHeld, this.now));
  }

  cancel(): string | null {
    this.tick();
    return this.#commit(funding.cancel(this.task, this.now));
  }

  refunded(wasHeld: boolean): void {
    this.tick();
    this.#commit(funding.refunded(this.task, wasHeld, this.now));
  }

  paid(): void {
    this.tick();
    this.#commit(funding.paid(this.task, this.now));
  }

  /** The token of the judging that begins, or why none does. */
  begin(n: number): string {
    this.tick();
    this.#tokens += 1;
    const token = `token-${this.#tokens}`;
    const begun = judging.begin(this.submission(n), token, this.now);
    if (!Array.isArray(begun)) return begun;
    this.#commit(begun);
    return token;
  }

  verdict(n: number, token: string, score: number): TaskEvent[] {
    this.tick();
    return this.verdictWith(n, { token, ...scored(score) });
  }

  verdictWith(n: number, given: { token: string } & Verdict): TaskEvent[] {
    const before = this.events.length;
    this.#commit(judging.verdict(this.task, this.submission(n), this.#firstJudging(n), given, this.now));
    return this.events.slice(before);
  }

  delegate(n: number, token: string): void {
    this.tick();
    this.#commit(judging.delegated(this.task, this.submission(n), token, this.now));
  }

  fault(n: number, token: string): void {
    this.tick();
    this.#commit(judging.fault(this.task, this.submission(n), this.#firstJudging(n), token, this.now));
  }

  /** Null, or the code it was refused with. */
  score(n: number, score: number): string | null {
    this.tick();
    const events = judging.operatorScore(
      this.task,
      this.submission(n),
      this.#firstJudging(n),
      scored(score),
      this.now,
    );
    return this.#commit(events);
  }

  deadLetter(n: number): void {
    this.tick();
    this.#commit(judging.deadLetter(this.submission(n), this.now));
  }

  /** Begins and judges in one go. */
  judge(n: number, score: number): void {
    this.verdict(n, this.begin(n), score);
  }

  submission(n: number): Submission {
    const submission = this.submissions.get(n);
    if (!submission) throw new Error(`there is no submission ${n}`);
    return submission;
  }

  get types(): string[] {
    return this.events.map(({ type }) => type);
  }

  #firstJudging(except: number): number | null {
    const judging = [...this.submissions.values()].filter((s) => s.status === 'judging' && s.n !== except);
    return judging.length > 0 ? Math.min(...judging.map(({ n }) => n)) : null;
  }

  #commit(decision: Decision): string | null {
    if (isRefusal(decision)) return decision.refused;
    for (const event of decision) {
      this.events.push(event);
      this.task = apply(this.task, event);
      this.log.push(...logRow(this.task, event, this.now));
      if ('n' in event) {
        const changed = applyToSubmission(this.submissions.get(event.n) ?? null, event);
        if (changed) this.submissions.set(event.n, changed);
      } else {
        for (const [n, submission] of this.submissions) {
          this.submissions.set(n, applyToSubmission(submission, event) ?? submission);
        }
      }
      if ('workerId' in event) {
        const changed = applyToParticipant(this.participants.get(event.workerId) ?? null, event);
        if (changed) this.participants.set(event.workerId, changed);
      }
    }
    return null;
  }
}
