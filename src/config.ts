import { z } from 'zod';

const wholeNumber = (fallback: number, most: number) =>
  z.coerce.number().int().min(0).max(most).default(fallback);

/** Every variable and secret that the Worker reads, with its default; `.dev.vars.example` says what each is for. */
const ConfigSchema = z.object({
  OPERATOR_KEY: z.string().min(1).optional(),
  SIGNUP: z.enum(['open', 'closed']).default('open'),
  FAUCET: z.enum(['on', 'off']).default('off'),
  PLATFORM_FEE_BPS: wholeNumber(2_000, 10_000),
  RUBRIC_TIME_LIMIT_SECONDS: wholeNumber(3_600, 31_536_000),
  MANUAL_TIME_LIMIT_SECONDS: wholeNumber(72 * 3_600, 31_536_000),
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
