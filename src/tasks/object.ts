import { DurableObject } from 'cloudflare:workers';
import type { Address } from 'viem';
import { type Caller, OPERATOR } from '../accounts/account.ts';
import { completionRateOf } from '../agents/standing.ts';
import { submissionId } from '../http/ids.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import type { Micro } from '../ledger/money.ts';
import { withinLimit } from '../log/time-limit.ts';
import { type Delegation, scoreJobId } from '../oracle/delegate.ts';
import type { Assignment, Verdict } from '../oracle/oracle.ts';
import { asksModel } from '../oracle/spec.ts';
import type { PaymentMove } from '../treasury/payment.ts';
import { applyToSubmission } from './folds.ts';
import * as money from './money-commands.ts';
import { NO_SUBMISSION, NO_TASK } from './rules/decision.ts';
import * as judging from './rules/judging.ts';
import { moved } from './rules/payments.ts';
import * as publishing from './rules/publishing.ts';
import * as working from './rules/working.ts';
import { copyToCatalogue } from './sinks.ts';
import { type Command, LISTED_WITHIN_MS, REUSED, TaskState } from './state.ts';
import type { Content, KeyedRequest } from './store.ts';
import {
  accepting,
  isOpen,
  NEW_TASK,
  type Submission,
  type Task,
  type TaskChanges,
  type TaskSpec,
} from './task.ts';
import { viewAsReceived, viewTask } from './view.ts';

/** A scoring message: a pointer and no more; the consumer begins the judging to learn the rest. */
export type ScoringPointer = { readonly task: string; readonly n: number };

export type Begun = {
  readonly token: string;
  readonly assignment: Assignment;
  /** How the publisher's own oracle is told; null when one of this service judges. */
  readonly delegation: Delegation | null;
};

/** An answer as JSON; `replayed` when its Idempotency-Key was seen before and nothing new was done. */
export type Answer = { readonly json: string; readonly replayed: boolean };

/** How long a worker waits for its reputation to be read. */
const BOOKS_LIMIT_MS = 5_000;
/** How long a reader of a task that has just ended waits for its money to have moved. */
const BOOKED_WITHIN_MS = 1_000;

/** One task: the only writer of it. */
export class TaskObject extends DurableObject<Env> {
  readonly #state = new TaskState(this.ctx, () => this.env);
  readonly #store = this.#state.store;
  /** The last answer to a read: an unchanged task is read again and again. */
  #lastRead: { json: string; etag: string } | null = null;

  /** Publishes the task, once by its id; a repeat answers as the first time and changes nothing. */
  async create(spec: TaskSpec, caller: Caller): Promise<Answer | Refusal> {
    const now = Date.now();
    const replayed = this.#state.current(now) !== null;
    const refusal = replayed ? null : this.#state.create({ ...spec, createdAt: now }, now);
    if (refusal) return refusal;
    const created = this.#store.createdSpec();
    if (created.accountId !== spec.accountId) throw new Error(`${spec.id} was minted twice`);
    await this.#state.flushed(LISTED_WITHIN_MS, 'catalogue');
    const asCreated = { spec: created, progress: { ...NEW_TASK, version: 1 } };
    const shown = { participants: [], result: null, part: null };
    return { json: JSON.stringify(viewTask(asCreated, caller, created.createdAt, shown)), replayed };
  }

  /** Changes what the publisher may still change, and answers the task. */
  async change(accountId: string, changes: TaskChanges): Promise<{ json: string } | Refusal> {
    const now = Date.now();
    const task = this.#state.current(now);
    if (!task) return NO_TASK;
    const events = publishing.change(task, accountId, changes, now);
    if (isRefusal(events)) return events;
    if (events.length > 0) this.#state.commit(task, events, now);
    await this.#state.flushed(LISTED_WITHIN_MS, 'catalogue');
    return { json: this.#state.forPublisher() };
  }

  due(command: Command): Micro | null | Refusal {
    return money.due(this.#state, command);
  }

  async fund(command: Command): Promise<Answer | Refusal> {
    return await money.fund(this.#state, command);
  }

  async cancel(command: Command): Promise<Answer | Refusal> {
    return await money.cancel(this.#state, command);
  }

  async refund(command: Command): Promise<Answer | Refusal> {
    return await money.refund(this.#state, command);
  }

  async sendRefund(command: Command, wallet: Address | null): Promise<Answer | Refusal> {
    return await money.sendRefund(this.#state, command, wallet);
  }

  /** Takes note of what the treasury tells of one of the task's payments. */
  paymentMoved(move: PaymentMove): void {
    this.#state.host.hear((task, now) => moved(task, move, now));
  }

  /** Lets an agent take part. */
  async claim(command: Command): Promise<Answer | Refusal> {
    const completionRate = await this.#completionRate(command.agentId);
    if (isRefusal(completionRate)) return completionRate;
    return this.#state.command(
      command,
      (task, now) => working.claim(task, this.#worker(command, completionRate), now),
      (task) => membership(task, command.agentId, 'claimed'),
    );
  }

  /** Lets an agent that has handed in nothing take its claim back. */
  unclaim(command: Command): Answer | Refusal {
    return this.#state.command(
      command,
      (task, now) => working.unclaim(task, this.#worker(command, null), now),
      (task) => membership(task, command.agentId, 'unclaimed'),
    );
  }

  /** The task as it is now, as JSON, with what tells one state of it from another for this caller. */
  async read(caller: Caller): Promise<{ json: string; etag: string } | Refusal> {
    await this.#booked();
    const now = Date.now();
    const task = this.#state.current(now);
    if (!task) return NO_TASK;
    const reader = caller.kind === 'account' ? caller.accountId : caller.kind;
    const etag = [task.progress.version, accepting(task, now) ? 'open' : 'shut', reader].join('.');
    if (this.#lastRead?.etag !== etag) {
      this.#lastRead = { json: this.#state.reader.task(task, caller, now), etag };
    }
    return this.#lastRead;
  }

  /** The task's version, which is the number of its log's last row; null when there is no task here. */
  version(): number | null {
    return this.#state.current(Date.now())?.progress.version ?? null;
  }

  /** The task's version while a submission is being judged; null when it is not. */
  judgingAt(n: number): number | null {
    const task = this.#state.current(Date.now());
    return task && this.#store.submission(n)?.status === 'judging' ? task.progress.version : null;
  }

  /** Opens a socket to watch the task's log by, or answers why not; only a Worker asks, by `watchTask`. */
  override fetch(request: Request): Response {
    const now = Date.now();
    const task = this.#state.current(now);
    if (!task) return Response.json(NO_TASK);
    const after = new URL(request.url).searchParams.get('after');
    return this.#state.watch(task, after === null ? null : Number(after), now);
  }

  /** Takes work in; on a free task its worker joins by that. */
  async submit(command: Command, content: Content): Promise<(Answer & { readonly n: number }) | Refusal> {
    const completionRate = await this.#completionRate(command.agentId);
    if (isRefusal(completionRate)) return completionRate;
    const unjudged = await this.#refuseJudging(command, completionRate);
    if (unjudged) return unjudged;
    const now = Date.now();
    const task = this.#state.current(now);
    if (!task) return NO_TASK;
    const { accountId, request } = command;
    const before = request && this.#store.request(accountId, request.key);
    if (before && before.fingerprint !== request.fingerprint) return REUSED;
    if (before && before.n !== null) {
      const { content: json, content_hash: hash } = this.#store.sealed(before.n);
      const submission = this.#store.submission(before.n);
      return { n: before.n, json: viewAsReceived(task, submission, { json, hash }), replayed: true };
    }
    const events = working.submit(task, this.#worker(command, completionRate), now);
    if (isRefusal(events)) return events;
    const n = task.progress.submissions + 1;
    const alongside = () => request && this.#store.saveRequest(accountId, request, { n });
    this.#state.commit(task, events, now, { alongside, content });
    const received = events.reduce<Submission | null>(applyToSubmission, null);
    return { n, json: viewAsReceived(task, received, content), replayed: false };
  }

  async submission(n: number, caller: Caller): Promise<{ json: string } | Refusal> {
    await this.#booked();
    const task = this.#state.current(Date.now());
    const submission = task && this.#store.submission(n);
    return submission ? { json: this.#state.reader.submission(task, submission, caller) } : NO_SUBMISSION;
  }

  /** Submissions numbered below `before`, newest first. */
  submissions(
    caller: Caller,
    before: number | null,
    limit: number,
  ): { json: string; next: number | null } | Refusal {
    const task = this.#state.current(Date.now());
    return task ? this.#state.reader.submissions(task, caller, before, limit) : NO_TASK;
  }

  /** Hands the brief to whoever picked up a pointer, with the token that fences this judging. */
  begin(n: number): Begun | 'busy' | 'done' {
    const now = Date.now();
    const task = this.#state.current(now);
    const submission = task && this.#store.submission(n);
    if (!submission) return 'done';
    const token = crypto.randomUUID();
    const begun = judging.begin(submission, token, now);
    if (!Array.isArray(begun)) return begun;
    this.#state.commit(task, begun, now);
    const delegation = task.spec.oracle.kind === 'external' ? this.#delegation(task, n) : null;
    return { token, assignment: this.#assignment(task, n), delegation };
  }

  /** The judging that `token` fences is the publisher's now; false when it is no longer in progress. */
  delegated(n: number, token: string): boolean {
    this.#state.onSubmission(n, (task, submission, _, now) =>
      judging.delegated(task, submission, token, now),
    );
    const submission = this.#state.current(Date.now()) && this.#store.submission(n);
    return submission !== null && judging.isFencedBy(submission, token);
  }

  verdict(n: number, token: string, given: Verdict): void {
    this.#state.onSubmission(n, (task, submission, firstJudging, now) =>
      judging.verdict(task, submission, firstJudging, { token, ...given }, now),
    );
  }

  /** The oracle that holds `token` cannot judge. */
  fault(n: number, token: string): void {
    this.#state.onSubmission(n, (task, submission, firstJudging, now) =>
      judging.fault(task, submission, firstJudging, token, now),
    );
  }

  /** The queue gave a pointer up. */
  deadLetter(n: number): void {
    this.#state.onSubmission(n, (_, submission, __, now) => judging.deadLetter(submission, now));
  }

  /** The operator's score: a verdict that replaces a judging in progress. Once judged, work is read the same for good. */
  async score(n: number, given: Verdict, request: KeyedRequest | null = null): Promise<Answer | Refusal> {
    const outcome = this.#state.onSubmission(
      n,
      (task, submission, firstJudging, now) =>
        judging.operatorScore(task, submission, firstJudging, given, now),
      request,
    );
    if (isRefusal(outcome)) return outcome;
    // The operator finds money and reputations moved, whether or not the task has ended.
    await this.#state.flushed(BOOKED_WITHIN_MS, 'ledger', 'standing');
    const scored = await this.submission(n, OPERATOR);
    return isRefusal(scored) ? scored : { ...scored, ...outcome };
  }

  /** What was judged and how it came out, so that it can be judged again; refused before there is a verdict. */
  replayable(n: number): { assignment: Assignment; original: string } | Refusal {
    const task = this.#state.current(Date.now());
    const submission = task && this.#store.submission(n);
    if (!submission) return NO_SUBMISSION;
    const refusal = judging.refuseReplay(task, submission);
    if (refusal) return refusal;
    const { feedback, steps, audit } = this.#store.sealed(n);
    const { score, status } = submission;
    return {
      assignment: this.#assignment(task, n),
      original: JSON.stringify({ score, status, feedback, steps, audit }),
    };
  }

  /** Copies the whole task to the catalogue anew; false when there is no task here. */
  async republish(): Promise<boolean> {
    if (!this.#state.current(Date.now())) return false;
    await copyToCatalogue(this.#state.host, this.#store.workerIds());
    return true;
  }

  /** First what is due, synchronously; then the sinks, and the alarm for what comes next. */
  override alarm(): void {
    const now = Date.now();
    if (this.#state.current(now)) this.#state.outbox.onAlarm(now);
  }

  /** What the rules are to know of an agent that acts as a worker. */
  #worker({ agentId, accountId }: Command, completionRate: number | null): working.Worker {
    const part = this.#store.participant(agentId);
    // Only who would join a priced task must have no colleague in it.
    const wouldJoin = part === null || part.leftAt !== null;
    const isPriced = this.#state.known().spec.price > 0;
    const colleague = isPriced && wouldJoin ? this.#store.participantOf(accountId, agentId) : null;
    return { workerId: agentId, accountId, completionRate, part, colleague };
  }

  /** The agent's rate, if the task asks for one and has yet to let the agent in. */
  async #completionRate(agentId: string): Promise<number | null | Refusal> {
    const task = this.#state.current(Date.now());
    if (!task || task.spec.minReputation === null) return null;
    const part = this.#store.participant(agentId);
    if (part && part.leftAt === null) return null;
    return await withinLimit(BOOKS_LIMIT_MS, completionRateOf(this.env.BOOKS, agentId)).catch((error) => {
      console.warn({ message: 'a reputation could not be read', error: String(error) });
      return refuse('unavailable', "The agent's reputation cannot be read just now; try again.");
    });
  }

  /**
   * Takes one of the publisher's judgings by a model, if that is how the task judges; refuses when none is left. What
   * is refused anyway, or was taken in before, takes none.
   */
  async #refuseJudging(command: Command, completionRate: number | null): Promise<Refusal | null> {
    const now = Date.now();
    const task = this.#state.current(now);
    if (!task || !asksModel(task.spec.oracle)) return null;
    const { accountId, request } = command;
    if (request && this.#store.request(accountId, request.key)) return null;
    if (isRefusal(working.submit(task, this.#worker(command, completionRate), now))) return null;
    const isLeft = await this.env.ACCOUNTS.getByName(task.spec.accountId).takeJudging();
    return isLeft ? null : working.judgingQuotaReached(now);
  }

  /** Who reads that a task has ended finds its money moved and reputations told, unless BOOKS is slow. */
  async #booked(): Promise<void> {
    const task = this.#state.current(Date.now());
    if (!task || isOpen(task.progress)) return;
    await this.#state.flushed(BOOKED_WITHIN_MS, 'ledger', 'standing');
  }

  #assignment(task: Task, n: number): Assignment {
    const { title, description, rubric, threshold, oracle } = task.spec;
    const { content } = this.#store.sealed(n);
    return { oracle, brief: { title, description, rubric, threshold, content: asText(content) }, content };
  }

  #delegation({ spec }: Task, n: number): Delegation {
    const submission = this.#store.submission(n);
    if (!submission) throw new Error(`${spec.id} has no submission ${n}`);
    const { id, title, description, rubric, type, threshold, accountId } = spec;
    const { workerId, revision, tries } = submission;
    const content: unknown = JSON.parse(this.#store.sealed(n).content);
    return {
      ...{ jobId: scoreJobId(id, n, tries), accountId },
      payload: JSON.stringify({
        task: { id, title, description, rubric, type, threshold },
        submission: { id: submissionId(id, n), content, revision, worker_id: workerId },
      }),
    };
  }
}

function membership({ spec }: Task, workerId: string, status: 'claimed' | 'unclaimed'): string {
  return JSON.stringify({ status, task_id: spec.id, worker_id: workerId });
}

function asText(json: string): string {
  const content: unknown = JSON.parse(json);
  return typeof content === 'string' ? content : json;
}
