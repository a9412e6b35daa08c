import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '../env';
import { programs } from './programs';

const secrets = {
  installationId: 'i',
  databasePasswords: { owner: 'p', marketplace: 'p', skillTests: 'p', worker: 'p', seed: 'p' },
  authSecret: 'a'.repeat(32),
  testTokenSecret: 't'.repeat(32),
  itemSalt: 's',
  signingSeed: 'z',
  demoPassword: 'd',
};
const logSeed = 'l';
const personKey = 'p';
const urls = { owner: 'x', marketplace: 'x', skillTests: 'x', worker: 'x', seed: 'x' };

function programsOf(publicUrl: string, env: Record<string, string> = {}) {
  const record = { publicUrl, market: 'real' } as const;
  return programs({ settings: readSettings(env), secrets, logSeed, personKey, record, urls });
}

function marketplace(publicUrl: string, env: Record<string, string> = {}) {
  const found = programsOf(publicUrl, env).find(({ name }) => name === 'marketplace');
  if (!found) throw new Error('there is no marketplace');
  const at = found.args.indexOf('--hostname');
  return { host: at < 0 ? 'every address' : found.args[at + 1], env: found.env };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

it('a market that is reached on this machine only listens to this machine only', () => {
  for (const publicUrl of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'http://a.localhost'])
    expect(marketplace(publicUrl).host).toBe('127.0.0.1');
});

it('a market with a name of its own, or one that is told to, listens further', () => {
  for (const publicUrl of ['https://market.example', 'http://localhost.example', 'http://127.0.0.1.example'])
    expect(marketplace(publicUrl).host).toBe('every address');
  expect(marketplace('http://localhost:3000', { HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  expect(marketplace('https://market.example', { HOST: '127.0.0.1' }).host).toBe('127.0.0.1');
});

it('a proxy is trusted when its operator says so, and not before', () => {
  expect(marketplace('https://market.example').env['TRUST_PROXY']).toBeUndefined();
  vi.stubEnv('TRUST_PROXY', '1');
  expect(marketplace('https://market.example').env['TRUST_PROXY']).toBe('1');
});

it('each process serves its figures on a port of its own, to this machine only', () => {
  const started = programsOf('https://market.example', { PORT: '4000', HOST: '0.0.0.0' });
  const ports = started.map(({ env }) => env['METRICS_PORT']);
  expect(ports).toEqual(['4004', '4005', '4003']);
  for (const { env } of started) expect(env['METRICS_HOST']).toBe('127.0.0.1');
});
