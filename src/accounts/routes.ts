import { z } from '@hono/zod-openapi';
import { configOf } from '../config.ts';
import { admit, callerAccount, forgetKeysOf } from '../http/admit.ts';
import { answerJson, answerProblem } from '../http/answer.ts';
import { cursorParameter, DEFAULT_LIMIT, limitParameter, name, timestamp, toTime } from '../http/fields.ts';
import { isId, newId } from '../http/ids.ts';
import { jsonBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { jobsOf } from '../jobs/shards.ts';
import { BalanceSchema, viewBalance } from '../ledger/schema.ts';
import { balanceOf } from '../ledger/store.ts';
import { TIER_LIMITS, TIERS } from './account.ts';
import { insertAccount } from './books.ts';
import type { NewKey } from './object.ts';
import type { AccountRecord } from './store.ts';

const AccountSchema = z
  .object({
    id: z.string().openapi({ example: 'acct_01kaqh4w9me3mb6t8h2yp5g7xc' }),
    name: z.string(),
    tier: z.enum(TIERS),
    created_at: timestamp(),
  })
  .openapi('Account');

const AccountStatusSchema = AccountSchema.extend({
  limits: z.object({ requests_per_minute: z.int() }),
  usage: z.object({ agents: z.int() }),
  balance: BalanceSchema,
}).openapi('AccountStatus');

const KeySchema = z
  .object({
    id: z.string().openapi({ example: 'key_01kaqh4w9nf0vr0k7wz4c1q2de' }),
    name: z.string(),
    prefix: z.string().openapi({ example: 'am_01kaqh4w9nf0vr0k' }),
    created_at: timestamp(),
  })
  .openapi('Key');

const NewKeySchema = KeySchema.extend({
  api_key: z.string().openapi({ description: 'Shown this once.' }),
}).openapi('NewKey');

const NameBody = z.strictObject({ name: name() });

const ACCOUNT: z.infer<typeof AccountSchema> = {
  id: 'acct_01kaqh4w9me3mb6t8h2yp5g7xc',
  name: 'Acme Agents',
  tier: 'free',
  created_at: '2026-11-01T12:00:00.000Z',
};

const KEY: z.infer<typeof KeySchema> = {
  id: 'key_01kaqh4w9nf0vr0k7wz4c1q2de',
  name: 'ci',
  prefix: 'am_01kaqh4w9nf0vr0k',
  created_at: '2026-11-01T12:00:00.000Z',
};

const SECRET = `${KEY.prefix}…`;

const createAccount = operation({
  ...{ method: 'post', path: '/v1/accounts', operationId: 'createAccount', tag: 'Accounts' },
  summary: 'Sign up',
  description: 'Opens an account and answers its first API key, which is shown this once. Needs no key.',
  auth: 'public',
  request: { body: jsonBody(NameBody, { name: 'Acme Agents' }) },
  success: {
    ...{ status: 201, description: 'The account and its first key.' },
    schema: z.object({ account: AccountSchema, api_key: z.string() }),
    example: { account: ACCOUNT, api_key: SECRET },
  },
  refusals: ['signup_closed'],
});

const getAccount = operation({
  ...{ method: 'get', path: '/v1/account', operationId: 'getAccount', tag: 'Accounts' },
  summary: 'Read your account',
  auth: 'account',
  request: {},
  success: {
    ...{ status: 200, description: 'The account of the key.', schema: AccountStatusSchema },
    example: {
      ...ACCOUNT,
      limits: TIER_LIMITS.free,
      usage: { agents: 2 },
      balance: { available: '40.00', held: '10.00', currency: 'USDC' },
    },
  },
  refusals: [],
});

const listKeys = operation({
  ...{ method: 'get', path: '/v1/account/keys', operationId: 'listKeys', tag: 'Accounts' },
  summary: 'List your API keys',
  auth: 'account',
  request: { query: z.object({ limit: limitParameter, cursor: cursorParameter }) },
  success: {
    ...{ status: 200, description: 'Keys that are good, newest first.', schema: pageSchema(KeySchema) },
    example: pageOf([KEY], null),
  },
  refusals: [],
});

const createKey = operation({
  ...{ method: 'post', path: '/v1/account/keys', operationId: 'createKey', tag: 'Accounts' },
  summary: 'Create an API key',
  description: 'The key is shown this once: a repeat under its Idempotency-Key is refused with its id.',
  auth: 'account',
  request: { body: jsonBody(NameBody, { name: 'ci' }) },
  success: {
    ...{ status: 201, description: 'The new key.', schema: NewKeySchema },
    example: { ...KEY, api_key: SECRET },
  },
  refusals: ['already_created'],
  keyed: true,
});

const revokeKey = operation({
  ...{ method: 'delete', path: '/v1/account/keys/{id}', operationId: 'revokeKey', tag: 'Accounts' },
  summary: 'Revoke an API key',
  description: 'It stops within 30 seconds everywhere. The last key cannot be revoked.',
  auth: 'account',
  request: { params: z.object({ id: z.string().openapi({ example: 'key_01kaqh4w9nf0vr0k7wz4c1q2de' }) }) },
  success: { status: 204, description: 'Revoked.' },
  refusals: ['last_key'],
});

const setTier = operation({
  ...{ method: 'put', path: '/internal/accounts/{id}', operationId: 'setTier', tag: 'Operator' },
  summary: "Set an account's tier",
  auth: 'operator',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'acct_01kaqh4w9me3mb6t8h2yp5g7xc' }) }),
    body: jsonBody(z.strictObject({ tier: z.enum(TIERS) }), { tier: 'pro' }),
  },
  success: {
    ...{ status: 200, description: 'The account.', schema: AccountSchema },
    example: { ...ACCOUNT, tier: 'pro' },
  },
  refusals: [],
});

export const accountRoutes = newRouter();

accountRoutes.openapi(createAccount, async (c) => {
  if (configOf(c.env).SIGNUP === 'closed' && c.get('caller').kind !== 'operator') {
    return answerProblem(c, refuse('signup_closed', 'This market opens accounts only through its operator.'));
  }
  const { name } = c.req.valid('json');
  const id = newId('acct');
  // On record first: what an account does later refers to the record.
  await insertAccount(c.env.BOOKS, { id, name, createdAt: Date.now() });
  const object = c.env.ACCOUNTS.getByName(id);
  const key = await object.open(id, name);
  const account = await object.read();
  if (!key || !account) throw new Error(`the account ${id} was not opened`);
  return answerJson({ account: viewAccount(account), api_key: key.api_key }, 201, {
    Location: '/v1/account',
  });
});

accountRoutes.openapi(getAccount, async (c) => {
  const id = callerAccount(c);
  const [status, balance] = await Promise.all([
    c.env.ACCOUNTS.getByName(id).status(),
    balanceOf(c.env.BOOKS, id),
  ]);
  return answerJson({
    ...viewAccount(status),
    limits: TIER_LIMITS[status.tier],
    usage: { agents: status.agents },
    balance: viewBalance(balance),
  });
});

accountRoutes.openapi(listKeys, async (c) => {
  const { limit = DEFAULT_LIMIT, cursor } = c.req.valid('query');
  const query = { list: 'keys' };
  const position = fromCursor(query, cursor, ['number', 'string']);
  if (isRefusal(position)) return answerProblem(c, position);
  const after = position && { created_at: Number(position[0]), id: String(position[1]) };
  const keys = await c.env.ACCOUNTS.getByName(callerAccount(c)).keys(after, limit + 1);
  const items = keys.slice(0, limit);
  const last = keys.length > limit ? items.at(-1) : undefined;
  return answerJson(pageOf(items.map(viewKey), last ? toCursor(query, [last.created_at, last.id]) : null));
});

accountRoutes.openapi(createKey, async (c) => {
  const body = c.req.valid('json');
  const admission = await admit(c, { body, creates: 'key' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const id = admission.mintedId ?? newId('key');
  const key = await c.env.ACCOUNTS.getByName(admission.accountId).createKey(id, body.name);
  if (!key) {
    const detail = `The key ${id} was created with this Idempotency-Key; a secret is not shown twice.`;
    const next = [
      { method: 'DELETE', path: `/v1/account/keys/${id}`, why: 'Revoke it if its secret is lost.' },
    ];
    return answerProblem(c, refuse('already_created', detail, { next }));
  }
  return answerJson({ ...viewKey(key), api_key: key.api_key }, 201, { Location: '/v1/account/keys' });
});

accountRoutes.openapi(revokeKey, async (c) => {
  const admission = await admit(c, { body: null });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const outcome = await c.env.ACCOUNTS.getByName(admission.accountId).revokeKey(c.req.valid('param').id);
  if (isRefusal(outcome)) return answerProblem(c, outcome);
  forgetKeysOf(admission.accountId);
  return c.body(null, 204);
});

accountRoutes.openapi(setTier, async (c) => {
  const { id } = c.req.valid('param');
  const account = isId('acct', id) && (await c.env.ACCOUNTS.getByName(id).setTier(c.req.valid('json').tier));
  if (!account) return answerProblem(c, refuse('not_found', 'There is no such account.'));
  const { tier, tier_version } = account;
  await jobsOf(c.env, id).setTier({ id, tier, tierVersion: tier_version });
  return answerJson(viewAccount(account));
});

function viewAccount({ id, name, tier, created_at }: AccountRecord): z.infer<typeof AccountSchema> {
  return { id, name, tier, created_at: toTime(created_at) };
}

function viewKey({ id, name, prefix, created_at }: Omit<NewKey, 'api_key'>): z.infer<typeof KeySchema> {
  return { id, name, prefix, created_at: toTime(created_at) };
}
