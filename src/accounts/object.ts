import { DurableObject } from 'cloudflare:workers';
import { deleteAgent } from '../agents/deletion.ts';
import { agentIdsOf, ownerOf } from '../agents/store.ts';
import { configOf } from '../config.ts';
import { type IdPrefix, newId } from '../http/ids.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { withinLimit } from '../log/time-limit.ts';
import { keptUntil, modelJudgingsADay, NO_ACCOUNT, TIER_LIMITS, type Tier } from './account.ts';
import { hashSecret, keyPrefix, mintKey, mintSigningSecret, sameHash } from './keys.ts';
import { type AccountRecord, AccountStore, type KeyPosition, type KeyRecord } from './store.ts';
import { countOf, place, type Quota } from './window.ts';

/** A key as it was presented. */
type Credential = { readonly keyId: string; readonly secret: string };

/** An Idempotency-Key with what it was used for: operation and body, hashed. */
export type IdempotencyRequest = {
  readonly key: string;
  readonly fingerprint: string;
  /** What the request creates, if its id is minted here. */
  readonly creates: IdPrefix | null;
};

export type Identity = { readonly accountId: string };

export type AdmitRequest = {
  readonly credential: Credential;
  /** The agent that the request acts as; null names none, which is enough when the account has exactly one. */
  readonly agent?: { readonly id: string | null; readonly field: string };
  readonly createsAgent?: boolean;
  readonly idempotency: IdempotencyRequest | null;
};

/** An admitted request. `mintedId` is the same every time its idempotency key comes with the same request. */
export type Admission = {
  readonly accountId: string;
  readonly tier: Tier;
  /** Rises with every change of the tier. */
  readonly tierVersion: number;
  readonly agentId: string | null;
  readonly mintedId: string | null;
};

/** What became of a request: admitted or refused; and what is left of the account's limit, if it counted. */
export type Admittance = { readonly outcome: Admission | Refusal; readonly quota: Quota | null };

/** The account, how many agents it has, and how many of its writes count against its limit; null without a limit. */
export type AccountStatus = AccountRecord & {
  readonly agents: number;
  readonly requests: { readonly limit: number | null; readonly used: number };
};

type Seen = Pick<Admission, 'agentId' | 'mintedId'>;

export type NewKey = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly created_at: number;
  readonly api_key: string;
};

/** Whoever cannot be deleted in this time may act again; it takes a good second when all goes well. */
const DELETED_WITHIN_MS = 5_000;

/** What the operator's keys are kept under, apart from the account's own: no header has a line break in it. */
const OPERATORS = 'operator\n';

const UNAUTHORIZED = refuse('unauthorized', 'The API key is unknown or was revoked.');

/** One account: the only writer of its keys, its tier, its signing secret and its idempotency records. */
export class AccountObject extends DurableObject<Env> {
  readonly #store = new AccountStore(this.ctx.storage.sql);
  #agentCreations = 0;
  /** Agents that are being deleted, and those that were since the object woke: nobody acts as one of them. */
  readonly #deletions = new Map<string, Promise<'deleted' | Refusal>>();

  /** Opens the account with its first key; a repeat changes nothing and answers null. */
  open(id: string, name: string): NewKey | null {
    if (this.#store.exists()) return null;
    const now = Date.now();
    return this.ctx.storage.transactionSync(() => {
      this.#store.create({ id, name, created_at: now, signing_secret: mintSigningSecret() });
      return this.#createKey(newId('key'), id, 'default', now);
    });
  }

  /** Whose key this is; for reads, which are neither limited nor recorded. */
  identify(credential: Credential): Identity | Refusal {
    return this.#isValid(credential) ? { accountId: this.#store.account().id } : UNAUTHORIZED;
  }

  /**
   * Admits a write in one call: identity, limit, ownership of the agent it acts as, and idempotency. It counts, by
   * itself and whatever becomes of it. Whatever it answers is durable by the time the caller sees it.
   */
  async admit(request: AdmitRequest): Promise<Admittance> {
    if (!this.#isValid(request.credential)) return { outcome: UNAUTHORIZED, quota: null };
    const { refusal, quota } = this.#count();
    return { outcome: refusal ?? (await this.#admit(request)), quota };
  }

  async #admit(request: AdmitRequest): Promise<Admission | Refusal> {
    const before = this.#recall(request.idempotency);
    if (isRefusal(before)) return before;
    const named = request.agent;
    // A replay acts as the agent it acted as, though by now the account may have others to choose from.
    const agentId = named ? await this.#actingAgent(before?.agentId ?? named.id, named.field) : null;
    if (isRefusal(agentId)) return agentId;
    const seen = this.#remember(request.idempotency, agentId);
    if (isRefusal(seen)) return seen;
    const { id, tier, tier_version } = this.#store.account();
    if (request.createsAgent) {
      // Until BOOKS is read again, one may be missing: the process could die before it hears of this one.
      this.#agentCreations += 1;
      this.#store.setAgentsKnown(false);
    }
    return { accountId: id, tier, tierVersion: tier_version, ...seen };
  }

  /**
   * Lets the operator credit the account. What an Idempotency-Key stands for is noted before anything is posted, and for
   * good; the reference in the body is then posted once. If nothing comes after this, the same request goes on.
   */
  admitCredit(idempotency: IdempotencyRequest | null): Refusal | null {
    if (!this.#store.exists()) return NO_ACCOUNT;
    if (!idempotency) return null;
    const key = OPERATORS + idempotency.key;
    const before = this.#recall({ ...idempotency, key });
    if (isRefusal(before)) return before;
    const record = { fingerprint: idempotency.fingerprint, resource_id: null, agent_id: null };
    if (!before) this.#store.remember(key, record, null, Date.now());
    return null;
  }

  read(): AccountRecord | null {
    return this.#store.exists() ? this.#store.account() : null;
  }

  async status(): Promise<AccountStatus> {
    await this.#learnAgents();
    const limit = this.#requestLimit();
    const used = limit === null ? 0 : countOf(this.#store.requests(), limit, Date.now());
    return { ...this.#store.account(), agents: this.#store.agentCount(), requests: { limit, used } };
  }

  /** Takes note of an agent that BOOKS now holds. */
  addAgent(agentId: string): void {
    this.#noteAgents([agentId]);
  }

  /**
   * Deletes an agent for good, or refuses because it is in use. From the first moment nobody acts as the agent; whoever
   * asks meanwhile gets the same answer. That it is there is forgotten first: if the process dies on the way, BOOKS
   * is asked again.
   */
  async deleteAgent(agentId: string): Promise<'deleted' | Refusal> {
    const running = this.#deletions.get(agentId);
    if (running) return await running;
    this.#store.forgetAgent(agentId);
    const deleting = deleteAgent(this.env, this.#store.account().id, agentId);
    const deletion = withinLimit(DELETED_WITHIN_MS, deleting).catch((error) => {
      console.error({ message: 'an agent could not be deleted', error: String(error) });
      return refuse('unavailable', 'What the agent does cannot be looked up just now; try again.');
    });
    this.#deletions.set(agentId, deletion);
    const outcome = await deletion;
    if (isRefusal(outcome)) this.#deletions.delete(agentId);
    return outcome;
  }

  /** Takes one of the day's judgings by a model for a task of the account; false when none is left. */
  takeJudging(): boolean {
    const day = new Date().toISOString().slice(0, 10);
    const { tier } = this.#store.account();
    if (this.#store.judgingsOn(day) >= modelJudgingsADay(tier, configOf(this.env))) return false;
    this.#store.countJudging(day);
    return true;
  }

  setTier(tier: Tier): AccountRecord | null {
    if (!this.#store.exists()) return null;
    this.#store.setTier(tier);
    return this.#store.account();
  }

  /** Keys that are good, newest first: at most `limit` after a position. */
  keys(after: KeyPosition | null, limit: number): Omit<KeyRecord, 'hash'>[] {
    return this.#store.keys(after, limit).map(({ hash: _, ...key }) => key);
  }

  /** Creates the key `id`; a repeat answers null, for its secret is not shown twice. */
  createKey(id: string, name: string): NewKey | null {
    if (this.#store.key(id)) return null;
    return this.#createKey(id, this.#store.account().id, name, Date.now());
  }

  /** Revokes a key, for good; revoking it again is no news. */
  revokeKey(id: string): 'revoked' | Refusal {
    const key = this.#store.key(id);
    if (!key) return refuse('not_found', 'The account has no such key.');
    if (key.revoked_at !== null) return 'revoked';
    if (this.#store.keys(null, 2).length === 1) {
      return refuse('last_key', 'Create another key before you revoke the last one.');
    }
    this.#store.revokeKey(id, Date.now());
    return 'revoked';
  }

  /** What signs requests that are sent on the account's behalf. */
  signingSecret(): string {
    return this.#store.account().signing_secret;
  }

  /** Puts a new secret in its place; a repeat of the rotation `id` changes nothing and answers null. */
  rotateSigningSecret(id: string): string | null {
    return this.ctx.storage.transactionSync(() => {
      if (!this.#store.noteRotation(id)) return null;
      const secret = mintSigningSecret();
      this.#store.setSigningSecret(secret);
      return secret;
    });
  }

  #isValid({ keyId, secret }: Credential): boolean {
    const key = this.#store.exists() ? this.#store.key(keyId) : null;
    return key !== null && key.revoked_at === null && sameHash(key.hash, hashSecret(secret));
  }

  /** Writes that are admitted in any 60 seconds; null for any number. */
  #requestLimit(): number | null {
    if (configOf(this.env).REQUEST_LIMITS === 'off') return null;
    return TIER_LIMITS[this.#store.account().tier].requests_per_minute;
  }

  /** Counts a write, in one synchronous step; refuses it past the limit, and then writes nothing. */
  #count(): { refusal: Refusal | null; quota: Quota | null } {
    const limit = this.#requestLimit();
    if (limit === null) return { refusal: null, quota: null };
    const { entry, quota } = place(this.#store.requests(), limit, Date.now());
    if (entry) this.#store.putRequest(entry);
    return { refusal: entry ? null : tooMany(quota), quota };
  }

  #createKey(id: string, accountId: string, name: string, now: number): NewKey {
    const { key, secret } = mintKey(accountId, id);
    const record = { id, name, prefix: keyPrefix(key), created_at: now };
    this.#store.insertKey({ ...record, hash: hashSecret(secret), revoked_at: null });
    return { ...record, api_key: key };
  }

  async #actingAgent(named: string | null, field: string): Promise<string | Refusal> {
    if (named !== null) return (await this.#owns(named)) ? named : notYours(named);
    await this.#learnAgents();
    const [only, another] = this.#store.firstAgents();
    if (only !== undefined && another === undefined) return only;
    const message = only === undefined ? 'the account has no agent yet' : 'the account has several agents';
    return refuse('invalid_request', `Name the agent in ${field}: ${message}.`, {
      errors: [{ path: field, message: `required: ${message}` }],
      ...(only === undefined
        ? { next: [{ method: 'POST', path: '/v1/agents', why: 'Create an agent to act as.' }] }
        : {}),
    });
  }

  /** Learnt from BOOKS once, and then known for good. */
  async #owns(agentId: string): Promise<boolean> {
    if (this.#store.hasAgent(agentId)) return true;
    if ((await ownerOf(this.env.BOOKS, agentId)) !== this.#store.account().id) return false;
    this.#noteAgents([agentId]);
    return this.#store.hasAgent(agentId);
  }

  /** Reads the account's agents from BOOKS, unless all of them are known. */
  async #learnAgents(): Promise<void> {
    const { id, agents_known } = this.#store.account();
    if (agents_known === 1) return;
    const creations = this.#agentCreations;
    const ids = await agentIdsOf(this.env.BOOKS, id);
    this.#noteAgents(ids);
    // A creation that began meanwhile may be missing from what was read, and a deletion may yet be refused.
    const isSettled = creations === this.#agentCreations && !ids.some((id) => this.#deletions.has(id));
    if (isSettled) this.#store.setAgentsKnown(true);
  }

  /** Takes note of agents that were in BOOKS when it was asked; what was deleted meanwhile stays so. */
  #noteAgents(ids: readonly string[]): void {
    this.#store.addAgents(ids.filter((id) => !this.#deletions.has(id)));
  }

  /** What was answered under this idempotency key before, null if nothing was; refuses it for another request. */
  #recall(idempotency: IdempotencyRequest | null): Seen | null | Refusal {
    const before = idempotency && this.#store.remembered(idempotency.key);
    if (!before) return null;
    if (before.fingerprint !== idempotency.fingerprint) {
      return refuse('idempotency_key_reused', 'This Idempotency-Key came with another request before.');
    }
    return { agentId: before.agent_id, mintedId: before.resource_id };
  }

  /** Likewise, and remembers the key from now on, with the id minted for what it creates. */
  #remember(idempotency: IdempotencyRequest | null, agentId: string | null): Seen | Refusal {
    const before = this.#recall(idempotency);
    if (before) return before;
    if (!idempotency) return { agentId, mintedId: null };
    const { key, fingerprint, creates } = idempotency;
    const mintedId = creates && newId(creates);
    const record = { fingerprint, resource_id: mintedId, agent_id: agentId };
    const now = Date.now();
    this.#store.remember(key, record, keptUntil(creates, now), now);
    return { agentId, mintedId };
  }
}

function tooMany({ limit, resetAfter }: Quota): Refusal {
  const detail = `The account has sent ${limit} requests that count within 60 seconds, the most of its tier.`;
  return refuse('rate_limited', detail, { retryAfter: resetAfter });
}

function notYours(agentId: string): Refusal {
  return refuse('not_your_agent', `The agent ${agentId} does not belong to this account.`);
}
