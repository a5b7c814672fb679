/**
 * A Worker that does jobs without routes, identity, limits to requests or copies, in one object call a request. Below
 * `/same` its object runs the very SQL that the market's runs, below `/least` what a queue cannot do without: one table
 * with one index, and one statement a request. The account is what stands in for a key. Never deployed.
 */
import { DurableObject } from 'cloudflare:workers';
import { z } from 'zod';
import { isRefusal, type Refusal } from '../../src/http/problem.ts';
import { JobQueue } from '../../src/jobs/queue.ts';
import { JobState } from '../../src/jobs/state.ts';
import { JOB_LIMITS } from '../../src/jobs/tiers.ts';
import { Outbox } from '../../src/log/outbox.ts';
import { MANY, readStock, type Stock, stockedJob } from './stock.ts';

export { AccountObject, TaskObject, TreasuryObject } from '../../src/index.ts';

JOB_LIMITS.scale = { ...JOB_LIMITS.scale, jobsADay: MANY };

const NewJobSchema = z.object({ payload: z.unknown() });
const ClaimSchema = z.object({ worker_id: z.string(), lease_seconds: z.number() });
const ResultSchema = z.object({ worker_id: z.string(), lease_token: z.string(), result: z.unknown() });

type Claim = z.infer<typeof ClaimSchema>;
type Result = z.infer<typeof ResultSchema>;

/** What both do; the answers are JSON. */
type BareJobs = {
  enqueue(account: string, payload: unknown): string;
  claim(account: string, claim: Claim): string;
  complete(account: string, id: string, result: Result): string;
};

class SameSql implements BareJobs {
  readonly state: JobState;
  readonly outbox: Outbox;
  readonly #queue: JobQueue;

  constructor(ctx: DurableObjectState) {
    const nextDue = () => this.state.nextDue();
    this.state = new JobState(
      ctx.storage.sql,
      () => this.outbox,
      () => {},
    );
    this.outbox = new Outbox(ctx, [], nextDue, async () => {}, true);
    this.#queue = new JobQueue(this.state, () => ({ jobs: MANY, agentRuns: MANY }));
    if (this.state.exists()) this.outbox.load();
  }

  enqueue(account: string, payload: unknown): string {
    const { commander, spec, content } = stockedJob(account, payload);
    return jsonOf(this.#queue.enqueue(commander, spec, content, Date.now()));
  }

  claim(account: string, { worker_id: workerId, lease_seconds }: Claim): string {
    const { commander } = stockedJob(account, null);
    const request = { workerId, queue: 'default', types: null, leaseMs: lease_seconds * 1_000 };
    return jsonOf(this.#queue.claim(commander, request, crypto.randomUUID(), Date.now()));
  }

  complete(account: string, id: string, { worker_id: workerId, lease_token: token, result }: Result): string {
    const { commander } = stockedJob(account, null);
    const json = JSON.stringify(result);
    return jsonOf(this.#queue.complete(commander, id, { workerId, token }, json, Date.now()));
  }
}

class LeastSql implements BareJobs {
  readonly #sql: SqlStorage;

  constructor({ storage: { sql } }: DurableObjectState) {
    this.#sql = sql;
    sql.exec(
      `CREATE TABLE IF NOT EXISTS jobs (
         n INTEGER PRIMARY KEY, account TEXT NOT NULL, payload TEXT NOT NULL, status TEXT NOT NULL, worker TEXT,
         token TEXT, lease_expires_at INTEGER, result TEXT
       );
       CREATE INDEX IF NOT EXISTS waiting ON jobs (account, n) WHERE status = 'queued'`,
    );
  }

  enqueue(account: string, payload: unknown): string {
    const row = this.#sql.exec(
      "INSERT INTO jobs (account, payload, status) VALUES (?, ?, 'queued') RETURNING *",
      ...[account, JSON.stringify(payload)],
    );
    return JSON.stringify(row.one());
  }

  claim(account: string, { worker_id, lease_seconds }: Claim): string {
    const token = crypto.randomUUID();
    const row = this.#sql.exec(
      `UPDATE jobs SET status = 'running', worker = ?, token = ?, lease_expires_at = ?
       WHERE n = (SELECT n FROM jobs WHERE account = ? AND status = 'queued' ORDER BY n LIMIT 1)
       RETURNING CAST(n AS TEXT) AS id, payload, worker AS claimed_by, lease_expires_at`,
      ...[worker_id, token, Date.now() + lease_seconds * 1_000, account],
    );
    return JSON.stringify({ job: row.toArray()[0] ?? null, lease_token: token });
  }

  complete(_: string, id: string, { lease_token, result }: Result): string {
    const row = this.#sql.exec(
      "UPDATE jobs SET status = 'succeeded', result = ?, token = NULL WHERE n = ? AND token = ? RETURNING *",
      ...[JSON.stringify(result), Number(id), lease_token],
    );
    return JSON.stringify(row.one());
  }
}

/** Of two names: what it does goes by its own. */
export class JobsObject extends DurableObject<Env> implements BareJobs {
  readonly #same = this.ctx.id.name === 'same' ? new SameSql(this.ctx) : null;
  readonly #jobs: BareJobs = this.#same ?? new LeastSql(this.ctx);

  stock({ accounts, each }: Stock): void {
    for (const account of accounts) for (let i = 0; i < each; i += 1) this.enqueue(account, null);
  }

  enqueue(account: string, payload: unknown): string {
    return this.#jobs.enqueue(account, payload);
  }

  claim(account: string, claim: Claim): string {
    return this.#jobs.claim(account, claim);
  }

  complete(account: string, id: string, result: Result): string {
    return this.#jobs.complete(account, id, result);
  }

  override alarm(): void {
    const now = Date.now();
    this.#same?.state.onAlarm(now);
    this.#same?.outbox.onAlarm(now);
  }
}

export default {
  async fetch(request, env) {
    const [, kind = '', ...path] = new URL(request.url).pathname.split('/');
    return new Response(await work(env.JOBS.getByName(kind), path, request), {
      headers: { 'Content-Type': 'application/json' },
    });
  },
} satisfies ExportedHandler<{ readonly JOBS: DurableObjectNamespace<JobsObject> }>;

/** Whatever is refused is answered as a failure. */
async function work(
  object: DurableObjectStub<JobsObject>,
  [, what, id, step]: readonly string[],
  request: Request,
): Promise<string> {
  if (what === 'stock') {
    await object.stock(await readStock(request));
    return '{}';
  }
  const account = request.headers.get('Authorization')?.slice('Bearer '.length) ?? '';
  const body = await request.json();
  if (id === undefined) return await object.enqueue(account, NewJobSchema.parse(body).payload ?? null);
  if (step === undefined) return await object.claim(account, ClaimSchema.parse(body));
  return await object.complete(account, id, ResultSchema.parse(body));
}

function jsonOf(answer: { readonly json: string } | Refusal): string {
  if (isRefusal(answer)) throw new Error(answer.detail);
  return answer.json;
}
