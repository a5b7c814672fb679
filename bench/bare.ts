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

  constructor(ctx: DurableObjectState, env: BareEnv) {
    super(ctx, env);
    ctx.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS submissions (
         n INTEGER PRIMARY KEY, worker_id TEXT NOT NULL, content TEXT NOT NULL, created_at INTEGER NOT NULL
       )`,
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

function json(body: string, status = 200): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'application/json' } });
}

export default { fetch: answer } satisfies ExportedHandler<BareEnv>;
