import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3002),
  /** Where Prometheus reads the figures of this process; not served when left out. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** The seed of the key that signs badges. */
  SIGNING_SEED: z.string().min(1),
  /** The seed of the key that seals the log. */
  LOG_SEED: z.string().min(1),
  /** The key that wraps the keys of persons, 32 bytes in base64url. */
  PERSON_KEY: z.string().regex(/^[\w-]{43}$/),
  /** Files in which checkpoints of the log are kept outside the database, with commas between. */
  LOG_CHECKPOINTS: z.string().default('').transform(splitAtCommas),
  /** Addresses to which the newest checkpoint is mailed besides the operators', with commas between. */
  LOG_CHECKPOINT_MAIL: z.string().default('').transform(splitAtCommas),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender of mails; made from the public address when left out. */
  MAIL_FROM: z.string().min(3).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /** How many events are delivered at once. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(8),
});

export type Env = z.output<typeof schema>;

function splitAtCommas(paths: string): string[] {
  return paths.split(',').flatMap((path) => path.trim() || []);
}

/** The settings of this process; an empty one counts as left out. Never says a value, since some are secrets. */
export function readEnv(env: NodeJS.ProcessEnv = process.env): Env {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The worker's settings are not right. ${faults.join('; ')}`);
}
