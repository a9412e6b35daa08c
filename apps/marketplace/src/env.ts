import { z } from 'zod';

const settings = z.object({
  /** Of the role `marketplace`. */
  DATABASE_URL: z.url(),
  PUBLIC_URL: z.url().transform((url) => url.replace(/\/+$/, '')),
  AUTH_SECRET: z.string().min(32),
  SKILL_TESTS_URL: z.url(),
  /** Where the worker says whether it is ready; without it the operator's page cannot ask. */
  WORKER_URL: z.url().optional(),
  /** Where Prometheus reads the figures of this process; not served when left out. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  TEST_TOKEN_SECRET: z.string().min(32),
  REDIS_URL: z.url().optional(),
  /** `1` behind a proxy that appends the sender to X-Forwarded-For; without it the header is not believed. */
  TRUST_PROXY: z.stringbool().default(false),
  /** Set in a demo market only, for the three log-in buttons. */
  DEMO_PASSWORD: z.string().optional(),
});

export type Env = z.infer<typeof settings>;

let read: Env | undefined;

/** The settings of this process, read when they are first needed: a build has none. */
export function env(): Env {
  read ??= settings.parse(withoutEmpty(process.env));
  return read;
}

/** An empty value means "not set", as in files of settings. */
function withoutEmpty(values: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
