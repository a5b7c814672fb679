/**
 * The least that a Worker can do for the requests that are measured: one object call with one insert, one object
 * call that reads, one D1 query, one D1 batch of two statements. No routing, no validation, no identity. It is one
 * file without imports of its own, so that it runs once its types are stripped.
 */
import { DurableObject } from 'cloudflare:workers';

type BareEnv = { readonly OBJECTS: DurableObjectNamespace<BareObject>; readonly CATALOGUE: D1Database };

type BareMove = { readonly account: string; readonly amount: number };

type BareSubmission = { readonly worker_id: string; readonly content?: string };

/** An object that takes submissions, and holds one document. */
export class BareObject extends DurableObject<BareEnv> {
  #document = '{}';
  #counted = 0;

  constructor(ctx: DurableObjectState, env: BareEnv) {
    super(ctx, env);
    ctx.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS submissions (
         n INTEGER PRIMARY KEY, worker_id TEXT NOT NULL, content TEXT NOT NULL, created_at INTEGER NOT NULL
       );
       CREATE TABLE IF NOT EXISTS participants (id TEXT PRIMARY KEY, submissions INTEGER NOT NULL);
       CREATE TABLE IF NOT EXISTS progress (id INTEGER PRIMARY KEY, submissions INTEGER NOT NULL);
       CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY, type TEXT NOT NULL, data TEXT NOT NULL);
       CREATE TABLE IF NOT EXISTS requests (slot INTEGER PRIMARY KEY, at INTEGER NOT NULL)`,
    );
  }

  submit({ worker_id, content = '' }: BareSubmission): string {
    const at = Date.now();
    const { n } = this.ctx.storage.sql
      .exec(
        'INSERT INTO submissions (worker_id, content, created_at) VALUES (?, ?, ?) RETURNING n',
        ...[worker_id, content, at],
      )
      .one();
    return JSON.stringify({ n, worker_id, content, created_at: new Date(at).toISOString() });
  }

  /** Likewise, with the rows that the market writes: who takes part, how the task stands, and its log. */
  submitWhole(submission: BareSubmission): string {
    const { sql } = this.ctx.storage;
    return this.ctx.storage.transactionSync(() => {
      const answer = this.submit(submission);
      sql.exec(
        'INSERT INTO participants VALUES (?, 1) ON CONFLICT DO UPDATE SET submissions = submissions + 1',
        submission.worker_id,
      );
      sql.exec('INSERT INTO progress VALUES (1, 1) ON CONFLICT DO UPDATE SET submissions = submissions + 1');
      sql.exec("INSERT INTO log (type, data) VALUES ('submission.received', ?)", answer);
      return answer;
    });
  }

  /** Counts a request in a ring of a thousand rows. */
  count(): number {
    this.#counted += 1;
    const slot = this.#counted % RING;
    this.ctx.storage.sql.exec('INSERT OR REPLACE INTO requests VALUES (?, ?)', slot, Date.now());
    return RING - slot;
  }

  /** What an object is asked that admits a request: it answers a small record and writes nothing. */
  admit(request: { key: string; agent: string }): { admitted: boolean; agent: string } {
    return { admitted: request.key !== '', agent: request.agent };
  }

  hold(document: string): void {
    this.#document = document;
  }

  read(): string {
    return this.#document;
  }
}

async function answer(request: Request, env: BareEnv): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (pathname === '/list') return json(await list(env.CATALOGUE));
  if (pathname === '/batch') return json(await move(env.CATALOGUE, await request.json<BareMove>()));
  const object = env.OBJECTS.getByName(pathname);
  if (request.method === 'POST') {
    const submission = await request.json<BareSubmission>();
    // Two calls, as any Worker makes that asks the account's object first.
    if (search === '?admit') {
      const key = request.headers.get('Authorization') ?? '';
      await env.OBJECTS.getByName(key).admit({ key, agent: submission.worker_id });
    }
    // Those two calls with the rows and the headers that the market's contract asks for, and nothing else.
    if (search === '?whole') {
      const left = await env.OBJECTS.getByName(request.headers.get('Authorization') ?? '').count();
      return new Response(await object.submitWhole(submission), { status: 201, headers: headersOf(left) });
    }
    return json(await object.submit(submission), 201);
  }
  if (request.method === 'GET') return json(await object.read());
  await object.hold(await request.text());
  return json('{}');
}

async function list(catalogue: D1Database): Promise<string> {
  const { results } = await catalogue
    .prepare('SELECT body FROM tasks ORDER BY created_at DESC, id DESC LIMIT 20')
    .all<{ body: string }>();
  return `{"items":[${results.map(({ body }) => body).join(',')}]}`;
}

async function move(books: D1Database, { account, amount }: BareMove): Promise<string> {
  const [inserted] = await books.batch<{ id: number }>([
    books.prepare('INSERT INTO moves (account, amount) VALUES (?, ?) RETURNING id').bind(account, amount),
    books.prepare('UPDATE balances SET balance = balance + ? WHERE account = ?').bind(amount, account),
  ]);
  return JSON.stringify({ id: inserted?.results[0]?.id, account, amount });
}

const RING = 1_000;
const EXPOSED =
  'ETag,Retry-After,Location,X-Request-Id,Idempotent-Replayed,RateLimit,RateLimit-Policy,X-RateLimit-Limit,' +
  'X-RateLimit-Remaining,X-RateLimit-Reset';

function headersOf(left: number): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    Location: '/v1/submissions/sub_01kaqh4w9me3mb6t8h2yp5g7xc_1',
    'X-Request-Id': crypto.randomUUID(),
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': EXPOSED,
    'X-RateLimit-Limit': String(RING),
    'X-RateLimit-Remaining': String(left),
    'X-RateLimit-Reset': '1795000000',
    'RateLimit-Policy': `"default";q=${RING};w=60`,
    RateLimit: `"default";r=${left};t=60`,
  };
}

function json(body: string, status = 200): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'application/json' } });
}

export default { fetch: answer } satisfies ExportedHandler<BareEnv>;
