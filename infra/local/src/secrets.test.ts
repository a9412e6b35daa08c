import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSecrets } from './secrets';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-secrets-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('secrets are made once, and two first starts at once share them', async () => {
  const [one, two] = await Promise.all([openSecrets(folder), openSecrets(folder)]);
  expect(one).toEqual(two);
  expect(await openSecrets(folder)).toEqual(one);
});

test('nobody but their owner can read them', async () => {
  await openSecrets(folder);
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
});

test('the seed of the issuer key is 32 bytes, and no two secrets are alike', async () => {
  const secrets = await openSecrets(folder);
  expect(Buffer.from(secrets.signingSeed, 'base64url')).toHaveLength(32);
  const { databasePasswords, ...others } = secrets;
  const all = [...Object.values(databasePasswords), ...Object.values(others)];
  expect(new Set(all).size).toBe(all.length);
});

test('a damaged file is said to be one, and is not replaced by new secrets', async () => {
  await writeFile(join(folder, 'secrets.json'), '{"installationId":"abc"}');
  await expect(openSecrets(folder)).rejects.toThrow(/lacks "owner".*backup/);
});
