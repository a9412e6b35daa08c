import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from './env';

const needed = {
  DATABASE_URL: 'postgres://skill_tests@db/assay',
  HOST: '0.0.0.0',
  PORT: '3001',
  ITEM_SALT: 'the salt of the tests',
  TEST_TOKEN_SECRET: 'shared with the marketplace alone',
};

function settingsOf(env: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries({ ...needed, ...env })) vi.stubEnv(name, value);
  return readSettings();
}

afterEach(() => vi.unstubAllEnvs());

it('the figures are served to this machine, wherever tests are, unless another address is named for them', () => {
  expect(settingsOf({ METRICS_PORT: '3005' }).metrics).toEqual({ host: '127.0.0.1', port: 3005 });
  expect(settingsOf({ METRICS_PORT: '3005', METRICS_HOST: '::1' }).metrics).toEqual({ host: '::1', port: 3005 });
});

it('a setting that is empty counts as left out: no figures, and every test', () => {
  const { metrics, tests } = settingsOf({ METRICS_PORT: '', PREPARED_TESTS: '' });
  expect(metrics).toBeUndefined();
  expect(tests.length).toBeGreaterThan(1);
});
