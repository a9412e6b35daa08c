import { expect, test } from 'vitest';
import { readSettings } from './env';
import { portsFrom } from './start/ports';

test('without any setting: embedded database, port 3000, no public address yet', () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    databaseUrl: undefined,
    publicUrl: undefined,
    processUrls: undefined,
  });
});

test('a relative data folder lies in the repository, wherever the command was called', () => {
  const { dataFolder } = readSettings({ ASSAY_DATA: 'elsewhere' });
  expect(dataFolder).toBe(readSettings({}).dataFolder.replace(/\.data$/, 'elsewhere'));
});

test.each([
  [{ PORT: 'http' }, /PORT/],
  [{ PORT: '65531' }, /PORT must be a number from 1 to 65530/],
  [{ PUBLIC_URL: 'assay.example' }, /PUBLIC_URL/],
  [{ DATABASE_URL_WORKER: 'postgres://worker@db/assay' }, /together/],
])('a setting that cannot be meant is named: %o', (env, message) => {
  expect(() => readSettings(env)).toThrow(message);
});

test('the five ports that follow PORT are ports as well', () => {
  const { port } = readSettings({ PORT: '65530' });
  expect(Math.max(...Object.values(portsFrom(port)))).toBe(65_535);
});

test('the public address has no slash at its end, so that paths can be put behind it', () => {
  expect(readSettings({ PUBLIC_URL: 'https://work.example/' }).publicUrl).toBe('https://work.example');
});

test('checkpoints of the log are kept in the data folder, or in the files that are named', () => {
  const { dataFolder, logCheckpoints } = readSettings({});
  expect(logCheckpoints).toEqual([`${dataFolder}/log-checkpoints.jsonl`]);
  const root = dataFolder.replace(/\.data$/, '');
  expect(readSettings({ LOG_CHECKPOINTS: '/mnt/a.jsonl, b.jsonl' }).logCheckpoints).toEqual([
    '/mnt/a.jsonl',
    `${root}b.jsonl`,
  ]);
});
