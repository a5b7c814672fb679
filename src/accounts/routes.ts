import { z } from '@hono/zod-openapi';
import { configOf } from '../config.ts';
import { limitAddress } from '../http/address.ts';
import { admit, callerAccount, forgetKeysOf } from '../http/admit.ts';
import { type AppContext, answerJson, answerProblem } from '../http/answer.ts';
import { cursorParameter, DEFAULT_LIMIT, limitParameter, name, timestamp, toTime } from '../http/fields.ts';
import { isId, newId } from '../http/ids.ts';
import { emptyBody, jsonBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { jobsOf } from '../jobs/shards.ts';
import { BalanceSchema, viewBalance } from '../ledger/schema.ts';
import { balanceOf } from '../ledger/store.ts';
import { NO_ACCOUNT, TIER_LIMITS, TIERS } from './account.ts';
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
  limits: z.object({
    requests_per_minute: z.int().nullable().openapi({
      description: 'Writes in any 60 seconds; null where this deployment does not limit them.',
    }),
  }),
  usage: z.object({
    requests_last_minute: z.int().openapi({ description: 'Writes that count against the limit now.' }),
    agents: z.int(),
  }),
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
  description:
    'Opens an account and answers its first API key, which is shown this once. Needs no key, and is limited by address.',
  auth: 'public',
  request: { body: jsonBody(NameBody, { name: 'Acme Agents' }) },
  success: {
    ...{ status: 201, description: 'The account and its first key.' },
    schema: z.object({ account: AccountSchema, api_key: z.string() }),
    example: { account: ACCOUNT, api_key: SECRET },
  },
  refusals: ['signup_closed', 'rate_limited'],
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
      usage: { requests_last_minute: 12, agents: 2 },
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

const SIGNING_SECRET_PATH = '/v1/account/signing-secret';

const SigningSecretSchema = z
  .object({
    signing_secret: z.string().openapi({ description: '`whsec_` and base64, as Standard Webhooks has it.' }),
  })
  .openapi('SigningSecret');

const SIGNING_SECRET = { signing_secret: `whsec_${'c2lnbmVk'.repeat(5)}c2k=` };

const getSigningSecret = operation({
  ...{ method: 'get', path: SIGNING_SECRET_PATH, operationId: 'getSigningSecret', tag: 'Accounts' },
  summary: 'Read your signing secret',
  description: 'What is sent on your behalf, such as the call of a tool, is signed with it.',
  auth: 'account',
  request: {},
  success: {
    ...{ status: 200, description: 'The secret.', schema: SigningSecretSchema, example: SIGNING_SECRET },
  },
  refusals: [],
});

const rotateSigningSecret = operation({
  ...{ method: 'post', path: SIGNING_SECRET_PATH, operationId: 'rotateSigningSecret', tag: 'Accounts' },
  summary: 'Replace your signing secret',
  description:
    'The one before signs nothing from now on. A repeat under its Idempotency-Key replaces nothing and is refused; ' +
    'the secret that holds can be read.',
  auth: 'account',
  request: { body: emptyBody },
  success: {
    ...{ status: 201, description: 'The new secret.', schema: SigningSecretSchema, example: SIGNING_SECRET },
  },
  refusals: ['already_created'],
  keyed: true,
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
  const refusal = c.get('caller').kind === 'operator' ? null : await refuseSignup(c);
  if (refusal) return answerProblem(c, refusal);
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
    limits: { requests_per_minute: status.requests.limit },
    usage: { requests_last_minute: status.requests.used, agents: status.agents },
    balance: viewBalance(balance),
  });
});

accountRoutes.openapi(listKeys, async (c) => {
  const { limit = DEFAULT_LIMIT, cursor } = c.req.valid('query');
  const query = { list: 'keys', accountId: callerAccount(c) };
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

accountRoutes.openapi(getSigningSecret, async (c) => {
  const secret = await c.env.ACCOUNTS.getByName(callerAccount(c)).signingSecret();
  return answerJson({ signing_secret: secret });
});

accountRoutes.openapi(rotateSigningSecret, async (c) => {
  const admission = await admit(c, { body: null, creates: 'secret' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const id = admission.mintedId ?? newId('secret');
  const secret = await c.env.ACCOUNTS.getByName(admission.accountId).rotateSigningSecret(id);
  if (secret === null) {
    const detail = `The secret ${id} was created with this Idempotency-Key.`;
    const next = [{ method: 'GET', path: SIGNING_SECRET_PATH, why: 'Read the secret that holds.' }];
    return answerProblem(c, refuse('already_created', detail, { next }));
  }
  return answerJson({ signing_secret: secret }, 201, { Location: SIGNING_SECRET_PATH });
});

accountRoutes.openapi(setTier, async (c) => {
  const { id } = c.req.valid('param');
  const account = isId('acct', id) && (await c.env.ACCOUNTS.getByName(id).setTier(c.req.valid('json').tier));
  if (!account) return answerProblem(c, NO_ACCOUNT);
  const { tier, tier_version } = account;
  await jobsOf(c.env, id).setTier({ id, tier, tierVersion: tier_version });
  return answerJson(viewAccount(account));
});

/** Why nobody but the operator may open an account now, or null. */
async function refuseSignup(c: AppContext): Promise<Refusal | null> {
  if (configOf(c.env).SIGNUP === 'open') return await limitAddress(c, c.env.SIGNUP_LIMIT);
  return refuse('signup_closed', 'This market opens accounts only through its operator.');
}

function viewAccount({ id, name, tier, created_at }: AccountRecord): z.infer<typeof AccountSchema> {
  return { id, name, tier, created_at: toTime(created_at) };
}

function viewKey({ id, name, prefix, created_at }: Omit<NewKey, 'api_key'>): z.infer<typeof KeySchema> {
  return { id, name, prefix, created_at: toTime(created_at) };
}
