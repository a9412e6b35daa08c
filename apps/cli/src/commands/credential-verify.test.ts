import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBadgeCredential } from '@assay/credentials/badge-credential';
import { bakeSvg } from '@assay/credentials/bake-svg';
import { buildDidDocument, didOfPublicUrl } from '@assay/credentials/did-web';
import { signCredential } from '@assay/credentials/sign';
import { generateSigningSeed, importSigningKey } from '@assay/credentials/signing-key';
import { input } from '@assay/credentials/testing/badge';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../main';

const issuer = createServer((_, response) => response.end(didDocument));
let folder: string;
let didDocument: string;
let signed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-verify-'));
  vi.stubEnv('ASSAY_DATA', join(folder, 'no-installation'));
  await new Promise<void>((listening) => issuer.listen(0, '127.0.0.1', listening));
  const did = didOfPublicUrl(`http://127.0.0.1:${addressOf(issuer).port}`);
  const key = await importSigningKey(did, generateSigningSeed());
  didDocument = JSON.stringify(buildDidDocument(did, [{ publicKeyMultibase: key.publicKeyMultibase }]));
  const awardedAt = new Date(Date.now() - 60_000);
  const credential = buildBadgeCredential({
    ...input,
    issuer: { ...input.issuer, id: did },
    awardedAt,
    validFrom: awardedAt,
  });
  signed = JSON.stringify(await signCredential(credential, key, new Date()));
});
afterAll(async () => {
  vi.restoreAllMocks();
  issuer.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

function addressOf(server: typeof issuer): AddressInfo {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return address;
}

async function verify(content: string, ...options: string[]) {
  const file = join(folder, 'badge');
  await writeFile(file, content);
  return run(file, ...options);
}

async function run(...args: string[]) {
  vi.restoreAllMocks();
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const exitCode = await main(['credential', 'verify', ...args, '--json']);
  const printed = out.mock.calls.flat().map(String);
  const found: unknown = printed[0] === undefined ? undefined : JSON.parse(printed[0]);
  return { exitCode, printed: printed.length, found, complaint: err.mock.calls.flat().join('\n') };
}

describe('assay credential verify', () => {
  it('asks the issuer’s domain and ends with 0 for a valid badge, printing one document', async () => {
    const result = await verify(signed);
    expect(result).toMatchObject({
      exitCode: 0,
      printed: 1,
      complaint: '',
      found: { verdict: 'valid', issuer: { trust: 'domain' } },
    });
  });

  it('reads a badge out of an image', async () => {
    const result = await verify(bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"></svg>', JSON.parse(signed)));
    expect(result).toMatchObject({ exitCode: 0, found: { verdict: 'valid' } });
  });

  it('offline leaves an issuer unknown, unless its DID document is given', async () => {
    expect(await verify(signed, '--offline')).toMatchObject({ exitCode: 1, found: { verdict: 'unknown' } });
    const kept = join(folder, 'did.json');
    await writeFile(kept, didDocument);
    const result = await verify(signed, '--offline', '--did-document', kept);
    expect(result).toMatchObject({ exitCode: 0, found: { verdict: 'valid', issuer: { trust: 'registry' } } });
  });

  it.each([
    ['a changed badge', () => signed.replace('SQL in practice', 'SQL in theory')],
    ['a cut one', () => signed.slice(0, -20)],
    ['something else', () => 'hello'],
  ])('calls %s invalid and ends with 1', async (_, content) => {
    const result = await verify(content());
    expect(result).toMatchObject({
      exitCode: 1,
      printed: 1,
      found: { verdict: 'invalid' },
      complaint: 'The verdict is invalid.',
    });
  });

  it('refuses a file that is not there, with nothing on standard output', async () => {
    const result = await run(join(folder, 'missing'));
    expect(result).toMatchObject({ exitCode: 1, printed: 0, complaint: expect.stringContaining('cannot be read') });
  });
});
