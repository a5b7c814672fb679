import { type Address, type Hex, isAddress } from 'viem';
import { z } from 'zod';
import { parseAmount } from './ledger/money.ts';

const wholeNumber = (fallback: number, most: number) =>
  z.coerce.number().int().min(0).max(most).default(fallback);

const list = () =>
  z
    .string()
    .default('')
    .transform((names) => names.split(',').flatMap((name) => name.trim() || []));

const walletAddress = () =>
  z.custom<Address>((value) => typeof value === 'string' && isAddress(value), 'is not an EVM address');

const isPrivateKey = (value: unknown) => typeof value === 'string' && /^0x[0-9a-fA-F]{64}$/.test(value);

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** Every variable and secret that the Worker reads, with its default; `.dev.vars.example` says what each is for. */
const ConfigSchema = z.object({
  OPERATOR_KEY: z.string().min(1).optional(),
  SIGNUP: z.enum(['open', 'closed']).default('open'),
  REQUEST_LIMITS: z.enum(['on', 'off']).default('on'),
  FAUCET: z.enum(['on', 'off']).default('off'),
  PLATFORM_FEE_BPS: wholeNumber(2_000, 10_000),
  RUBRIC_TIME_LIMIT_SECONDS: wholeNumber(3_600, 31_536_000),
  /** An OpenAI-compatible endpoint whose model judges by the rubric; without one the local judge does. */
  MODEL_BASE_URL: z.url().optional(),
  MODEL_API_KEY: z.string().min(1).optional(),
  MODEL_NAME: z.string().min(1).max(200).optional(),
  /** More models of the same endpoint that a task may name, separated by commas. */
  MODELS: list(),
  MODEL_JUDGINGS_FREE: wholeNumber(100, 1_000_000_000),
  MODEL_JUDGINGS_PRO: wholeNumber(1_000, 1_000_000_000),
  MODEL_JUDGINGS_SCALE: wholeNumber(10_000, 1_000_000_000),
  /** In USDC: a higher price asks for more than a model's judgement. Off when absent. */
  JUDGE_ONLY_LIMIT: z
    .string()
    .transform((amount, context) => {
      const limit = parseAmount(amount);
      if (limit === null) context.addIssue('is not an amount');
      return limit ?? z.NEVER;
    })
    .optional(),
  /** Objects that hold jobs; fixed once deployed, for it decides in which an account's jobs are. */
  JOB_SHARDS: z.coerce.number().int().min(1).max(1_000).default(1),
  MAX_QUEUED_JOBS: wholeNumber(100, 1_000_000),
  MAX_QUEUED_AGENT_RUNS: wholeNumber(100, 1_000_000),
  EXTERNAL_TIME_LIMIT_SECONDS: wholeNumber(24 * 3_600, 31_536_000),
  MANUAL_TIME_LIMIT_SECONDS: wholeNumber(72 * 3_600, 31_536_000),
  /** For all that a run does; when it is over, the run has failed. */
  RUN_TIME_LIMIT_SECONDS: wholeNumber(120, 86_400),
  /** How long the platform holds a job of type `agent.run` without a sign of life of whoever does it. */
  RUN_LEASE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60),
  /** Runs older than this are deleted. At least as long as idempotency keys are kept, and a day more. */
  RUN_RETENTION_DAYS: z.coerce.number().int().min(3).max(36_500).default(90),
  /** Host names of this deployment besides the one that a request came to: no tool may be there. */
  OWN_HOSTS: list(),
  /** Origins, for development, that tools may be called at although the rules for addresses refuse them. */
  OUTBOUND_EXCEPTIONS: list().refine(
    (origins) => origins.every(isOrigin),
    'takes origins, like http://host:port',
  ),
  /** The chain that USDC comes in and goes out on; without one all money stays in the ledger. */
  CHAIN: z.enum(['base', 'base-sepolia', 'local']).optional(),
  RPC_URL: z.url().optional(),
  USDC_CONTRACT: walletAddress().optional(),
  /** Blocks that a transaction must be deep, its own included, before it counts. */
  CONFIRMATIONS: z.coerce.number().int().min(1).max(10_000).default(12),
  /** The private key of the operations wallet, which deposits go to and payments come from. */
  OPERATIONS_KEY: z.custom<Hex>(isPrivateKey, 'is not a private key: 0x and 64 hex digits').optional(),
  /** Where the platform's fees are paid to. */
  FEE_WALLET: walletAddress().optional(),
});

export type Config = z.infer<typeof ConfigSchema>;

const parsed = new WeakMap<object, Config>();

/** The configuration, parsed once an isolate. Throws on a value that does not fit, so that nothing runs on it. */
export function configOf(env: object): Config {
  const known = parsed.get(env);
  if (known) return known;
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const config = ConfigSchema.parse(given);
  parsed.set(env, config);
  return config;
}
