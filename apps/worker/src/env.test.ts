import { expect, it } from 'vitest';
import { readEnv } from './env';

const needed = {
  NODE_ENV: 'test',
  DATABASE_URL: 'postgres://worker@db/assay',
  HOST: '0.0.0.0',
  SIGNING_SEED: 'seed',
  LOG_SEED: 'seed',
  PERSON_KEY: 'k'.repeat(43),
} as const;

it('the figures are served to this machine, wherever it says that it is ready, unless another address is named for them', () => {
  expect(readEnv({ ...needed, METRICS_PORT: '3003' })).toMatchObject({ METRICS_HOST: '127.0.0.1', METRICS_PORT: 3003 });
  expect(readEnv({ ...needed, METRICS_HOST: '::1' }).METRICS_HOST).toBe('::1');
  expect(readEnv({ ...needed, METRICS_PORT: '' }).METRICS_PORT).toBeUndefined();
});
