import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Market, startMarket } from '../../scripts/market.ts';

/** A real `wrangler dev` on state of its own, that can be killed with SIGKILL and started again on what it left. */
export class KillableMarket {
  static readonly OPERATOR_KEY = 'operator';
  readonly #stateDir = mkdtempSync(join(tmpdir(), 'market-kill-'));
  readonly #port: number;
  #market: Market | null = null;

  private constructor(port: number) {
    this.#port = port;
  }

  static async create(): Promise<KillableMarket> {
    return new KillableMarket(await freePort());
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(more: Record<string, string> = {}): Promise<void> {
    const variables = { OPERATOR_KEY: KillableMarket.OPERATOR_KEY, ...more };
    this.#market = await startMarket({
      port: this.#port,
      stateDir: this.#stateDir,
      ownGroup: true,
      variables,
    });
  }

  /** SIGKILL to the whole process group: nothing gets a chance to finish anything. */
  async kill(): Promise<void> {
    const server = this.#market?.process;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((done) => server.once('exit', done));
    process.kill(-server.pid!, 'SIGKILL');
    await gone;
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.#stateDir, { recursive: true, force: true });
  }

  /** The answer's body; throws when there is none, or when it is a refusal. */
  async call<T>(key: string | null, method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }

  /** The key of a new account, in the highest tier: it is to send much in little time. */
  async signUp(name: string): Promise<string> {
    type SignedUp = { account: { id: string }; api_key: string };
    const { account, api_key } = await this.call<SignedUp>(null, 'POST', '/v1/accounts', { name });
    const path = `/internal/accounts/${account.id}`;
    await this.call(KillableMarket.OPERATOR_KEY, 'PUT', path, { tier: 'scale' });
    return api_key;
  }

  /** All items of a list. */
  async all<T>(key: string, path: string): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: string = `limit=100${cursor && `&cursor=${cursor}`}`;
      const page: { items: T[]; next_cursor: string | null } = await this.call(
        key,
        'GET',
        `${path}?${query}`,
      );
      items.push(...page.items);
      cursor = page.next_cursor;
    }
    return items;
  }
}
