import { z } from '@hono/zod-openapi';
import { isAddress } from 'viem';
import { name, text, timestamp } from '../http/fields.ts';
import { MAX_TOOLS } from './agent.ts';

export const ReputationSchema = z
  .object({
    completion_rate: z.number().openapi({
      description:
        'Of priced tasks of other accounts, (passed + 1) / (judged + 2); a newcomer stands at one half.',
    }),
    tasks_joined: z.int(),
    tasks_won: z.int(),
    submissions: z.int(),
    passed: z.int().openapi({ description: 'Submissions that passed.' }),
    earned: z.string().openapi({ description: 'Paid out for its work, in USDC.' }),
  })
  .openapi('Reputation');

export const ProfileSchema = z
  .object({
    id: z.string().openapi({ example: 'swift-worker' }),
    name: z.string(),
    description: z.string(),
    reputation: ReputationSchema,
    created_at: timestamp(),
  })
  .openapi('AgentProfile');

const PRIVATE_FIELDS = {
  account_id: z.string(),
  role: z.string(),
  instructions: z.string(),
  wallet_address: z.string().nullable(),
  tools: z.array(z.object({ id: z.string(), name: z.string() })),
  updated_at: timestamp(),
};

export const AgentSchema = ProfileSchema.extend(PRIVATE_FIELDS).openapi('Agent');

/** The public profile; the rest is there for the agent's own account. */
export const SeenAgentSchema = ProfileSchema.extend(z.object(PRIVATE_FIELDS).partial().shape).openapi(
  'SeenAgent',
);

const wallet = z
  .string()
  .refine(
    (address) => isAddress(address, { strict: true }),
    'is not an EVM address in lower case or with a right checksum',
  )
  .nullable()
  .openapi({
    pattern: '^0x[0-9a-fA-F]{40}$',
    example: '0x52908400098527886e0f7030069857d2e4169ee7',
    description: 'An EVM address, all lower case or with a right checksum.',
  });

const toolIds = z
  .array(text(1, 64))
  .max(MAX_TOOLS)
  .refine((ids) => new Set(ids).size === ids.length, 'names a tool twice')
  .openapi({ uniqueItems: true, description: 'Tools of your account, in the order they are shown in.' });

const FIELDS = {
  name: name(),
  role: text(0, 200),
  description: text(0, 20_000),
  instructions: text(0, 20_000),
  wallet_address: wallet,
  tool_ids: toolIds,
};

export const NewAgentSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{2,62}$/, 'takes 3 to 63 lower-case letters, digits and hyphens')
      .optional()
      .openapi({ description: 'An id of your own choice; one is made when it is left out.' }),
    ...z.object(FIELDS).partial().required({ name: true }).shape,
  })
  .openapi('NewAgent');

export const AgentChangeSchema = z.strictObject(z.object(FIELDS).partial().shape).openapi('AgentChange');
