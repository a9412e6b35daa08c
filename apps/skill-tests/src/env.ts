import { findItemTest, itemTests, type ItemTest } from '@assay/item-models/tests';
import { z } from 'zod';

const slugs = itemTests.map(({ blueprint }) => blueprint.slug);

/** Slugs stand with commas between. */
const slugsIn = (text: string) => z.array(z.enum(slugs)).parse(text.split(',').map((slug) => slug.trim()));

const shape = z.object({
  DATABASE_URL: z.url(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535),
  /** Where Prometheus reads the figures of this process; not served when left out. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** Secret of this installation, from which all questions are drawn. */
  ITEM_SALT: z.string().min(16),
  /** Shared with the marketplace, which signs tokens with it. */
  TEST_TOKEN_SECRET: z.string().min(32),
  /** The tests to prepare; all when left out. */
  PREPARED_TESTS: z.string().transform(slugsIn).optional(),
});

export type Settings = {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Where the figures of this process are served; nowhere when left out. */
  readonly metrics?: { readonly host: string; readonly port: number } | undefined;
  readonly itemSalt: string;
  readonly tokenSecret: string;
  readonly tests: readonly ItemTest[];
};

/**
 * An empty setting counts as left out.
 * @throws ZodError naming what is missing or wrong
 */
export function readSettings(): Settings {
  const env = shape.parse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')));
  return {
    databaseUrl: env.DATABASE_URL,
    host: env.HOST,
    port: env.PORT,
    metrics: env.METRICS_PORT === undefined ? undefined : { host: env.METRICS_HOST, port: env.METRICS_PORT },
    itemSalt: env.ITEM_SALT,
    tokenSecret: env.TEST_TOKEN_SECRET,
    tests: (env.PREPARED_TESTS ?? slugs).flatMap((slug) => findItemTest(slug) ?? []),
  };
}

/** What a command needs that serves nobody. */
export type ProofSettings = Pick<Settings, 'databaseUrl' | 'itemSalt'>;

/** @throws ZodError naming what is missing or wrong */
export function readProofSettings(): ProofSettings {
  const env = shape
    .pick({ DATABASE_URL: true })
    .extend({ ITEM_SALT: z.string().min(1) })
    .parse(process.env);
  return { databaseUrl: env.DATABASE_URL, itemSalt: env.ITEM_SALT };
}

/** All that the process which executes question code may know of its surroundings: none of our secrets. */
export function sandboxEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'] };
}
