import { beforeAll, describe, expect, it } from 'vitest';
import { buildDidDocument } from '../did-web';
import { elements, isJsonObject, type JsonObject } from '../json';
import { signCredential } from '../sign';
import { generateSigningSeed, importSigningKey } from '../signing-key';
import { badge, did, issuerWithKey, now, resolverOf } from '../testing/badge';
import { verifyCredential, type VerifyOptions } from './verify-credential';

let issuer: Awaited<ReturnType<typeof issuerWithKey>>;
let signed: JsonObject;
let options: VerifyOptions;

beforeAll(async () => {
  issuer = await issuerWithKey();
  signed = await signCredential(badge, issuer.key, now);
  options = { resolveDid: issuer.resolveDid, now };
});

const failed = (result: Awaited<ReturnType<typeof verifyCredential>>): string[] =>
  result.checks.filter((check) => !check.ok).map((check) => check.name);

function onlyProof(credential: JsonObject): JsonObject {
  const [proof] = elements(credential['proof']);
  if (!isJsonObject(proof)) throw new Error('The credential carries no proof.');
  return proof;
}

describe('a badge as it was issued', () => {
  it('is valid, with every check answered and the source of trust named', async () => {
    const result = await verifyCredential(signed, options);
    expect(result).toMatchObject({
      verdict: 'valid',
      issuer: { id: did, name: 'Assay example', trust: 'installation' },
    });
    expect(result.checks.map((check) => check.name)).toEqual([
      'shape',
      'issuer',
      'trust',
      'contexts',
      'key',
      'signature',
      'validity',
      'status',
    ]);
    expect(failed(result)).toEqual([]);
  });

  it('stays valid after a database has reordered its members', async () => {
    const reordered = Object.fromEntries(Object.entries(signed).toReversed());
    expect((await verifyCredential(reordered, options)).verdict).toBe('valid');
  });
});

describe('the six traps', () => {
  it('1: editing a signed copy and signing anew leaves no stale proof behind', async () => {
    const renamed = await signCredential({ ...signed, name: 'Renamed' }, issuer.key, now);
    expect((await verifyCredential(renamed, options)).verdict).toBe('valid');
    expect((await verifyCredential({ ...signed, name: 'Renamed' }, options)).verdict).toBe('invalid');
  });

  it('2: one good proof does not excuse a corrupt one beside it', async () => {
    const [good] = elements(signed['proof']);
    const [stale] = elements((await signCredential({ ...badge, name: 'Other' }, issuer.key, now))['proof']);
    for (const proof of [
      [good, stale],
      [stale, good],
    ]) {
      const result = await verifyCredential({ ...signed, proof }, options);
      expect(result.verdict).toBe('invalid');
      expect(failed(result)).toEqual(['signature']);
    }
  });

  it('2b: a proof that is skipped for its purpose or suite is not counted as holding', async () => {
    const good = onlyProof(signed);
    for (const other of [
      { ...good, proofPurpose: 'authentication' },
      { ...good, cryptosuite: 'eddsa-jcs-2022' },
    ]) {
      const result = await verifyCredential({ ...signed, proof: [good, other] }, options);
      expect(result.verdict).toBe('invalid');
      expect(failed(result)).toEqual(['signature']);
    }
  });

  it('3: a revoked or suspended badge is invalid though its signature holds, and silence is not a yes', async () => {
    for (const state of ['revoked', 'suspended'] as const) {
      const result = await verifyCredential(signed, {
        ...options,
        lookupStatus: async () => ({ state, reason: 'Asked.' }),
      });
      expect(result.verdict).toBe('invalid');
      expect(failed(result)).toEqual(['status']);
    }
    const silent = await verifyCredential(signed, { ...options, lookupStatus: async () => undefined });
    expect(silent.verdict).toBe('unknown');
    const good = await verifyCredential(signed, { ...options, lookupStatus: async () => ({ state: 'active' }) });
    expect(good.verdict).toBe('valid');
  });

  it('3b: a status list that nobody asked leaves the verdict open', async () => {
    const status = { id: 'https://assay.example/s#1', type: 'BitstringStatusListEntry', statusPurpose: 'revocation' };
    const entry = { ...status, statusListIndex: '1', statusListCredential: 'https://assay.example/s' };
    const listed = await signCredential({ ...badge, credentialStatus: entry }, issuer.key, now);
    expect((await verifyCredential(listed, options)).verdict).toBe('unknown');
    const answered = await verifyCredential(listed, { ...options, lookupStatus: async () => ({ state: 'active' }) });
    expect(answered.verdict).toBe('valid');
  });

  it('4: a term that no context defines cannot ride along unsigned', async () => {
    const result = await verifyCredential({ ...signed, salary: '100' }, options);
    expect(result.verdict).toBe('invalid');
    expect(failed(result)).toEqual(['signature']);
  });

  it('5: a key of somebody else, or a method without a fragment, does not speak for the issuer', async () => {
    const stranger = await importSigningKey('did:web:stranger.example', generateSigningSeed());
    const strangers = await signCredential({ ...badge, issuer: 'did:web:stranger.example' }, stranger, now);
    const posing = await verifyCredential({ ...strangers, issuer: badge['issuer'] }, options);
    expect(posing.verdict).toBe('invalid');
    expect(failed(posing)).toContain('issuer');
    const proof = onlyProof(signed);
    const bare = await verifyCredential({ ...signed, proof: [{ ...proof, verificationMethod: did }] }, options);
    expect(failed(bare)).toContain('issuer');
  });

  it('6: a retired key goes on holding while it is listed for assertions, and fails once it is not', async () => {
    const next = await importSigningKey(did, generateSigningSeed());
    const keys = [
      { publicKeyMultibase: next.publicKeyMultibase },
      { publicKeyMultibase: issuer.key.publicKeyMultibase },
    ];
    const rotated = buildDidDocument(did, keys);
    expect((await verifyCredential(signed, { ...options, resolveDid: resolverOf(rotated) })).verdict).toBe('valid');
    const withdrawn = { ...rotated, assertionMethod: [next.id] };
    const result = await verifyCredential(signed, { ...options, resolveDid: resolverOf(withdrawn) });
    expect(result.verdict).toBe('invalid');
    expect(failed(result)).toContain('key');
  });

  it('6b: a compromised key holds for nothing, an expired one for what it signed before', async () => {
    const publicKeyMultibase = issuer.key.publicKeyMultibase;
    const verdictWith = async (state: { expiresAt?: Date; revokedAt?: Date }): Promise<string> => {
      const document = buildDidDocument(did, [{ publicKeyMultibase, ...state }]);
      return (await verifyCredential(signed, { ...options, resolveDid: resolverOf(document) })).verdict;
    };
    expect(await verdictWith({ revokedAt: now })).toBe('invalid');
    expect(await verdictWith({ revokedAt: new Date('2027-01-01T00:00:00Z') })).toBe('valid');
    expect(await verdictWith({ expiresAt: new Date('2026-11-22T09:00:00Z') })).toBe('invalid');
    expect(await verdictWith({ expiresAt: new Date('2026-11-22T11:00:00Z') })).toBe('valid');
  });
});

describe('who is trusted', () => {
  it('an unknown issuer leaves the verdict open, however good the signature', async () => {
    const result = await verifyCredential(signed, { resolveDid: async () => undefined, now });
    expect(result).toMatchObject({ verdict: 'unknown', issuer: { trust: 'unknown' } });
  });

  it('an issuer known only by its domain is named so', async () => {
    const result = await verifyCredential(signed, { resolveDid: resolverOf(issuer.document, 'domain'), now });
    expect(result).toMatchObject({ verdict: 'valid', issuer: { trust: 'domain' } });
  });

  it('a DID document of another subject or a key controlled by another is refused', async () => {
    const foreign = { ...issuer.document, id: 'did:web:stranger.example' };
    const resolveDid = async () => ({ document: foreign, source: 'domain' as const });
    expect((await verifyCredential(signed, { resolveDid, now })).verdict).toBe('invalid');
    const methods = elements(issuer.document['verificationMethod']);
    const controlled = methods.map((method) =>
      isJsonObject(method) ? { ...method, controller: 'did:web:stranger.example' } : method,
    );
    const document = { ...issuer.document, verificationMethod: controlled };
    expect((await verifyCredential(signed, { resolveDid: resolverOf(document), now })).verdict).toBe('invalid');
  });

  it('another key under the right id does not verify', async () => {
    const other = await importSigningKey(did, generateSigningSeed());
    const methods = elements(issuer.document['verificationMethod']);
    const swapped = methods.map((method) =>
      isJsonObject(method) ? { ...method, publicKeyMultibase: other.publicKeyMultibase } : method,
    );
    const document = { ...issuer.document, verificationMethod: swapped };
    expect((await verifyCredential(signed, { resolveDid: resolverOf(document), now })).verdict).toBe('invalid');
  });

  it('a context that is not pinned makes ours forged and a foreign badge unreadable', async () => {
    const contexts = [...elements(signed['@context']), 'https://elsewhere.example/context.json'];
    const extended = { ...signed, '@context': contexts };
    expect((await verifyCredential(extended, options)).verdict).toBe('invalid');
    const resolveDid = resolverOf(issuer.document, 'domain');
    expect((await verifyCredential(extended, { resolveDid, now })).verdict).toBe('unknown');
  });
});

describe('time', () => {
  it.each([
    ['on the last second', '2028-11-20T09:30:15Z', 'valid'],
    ['a second too late', '2028-11-20T09:30:16Z', 'invalid'],
    ['before the proof was made', '2026-11-22T09:50:00Z', 'invalid'],
    ['before it begins', '2026-11-20T09:00:00Z', 'invalid'],
    ['within the skew of two clocks', '2026-11-22T09:56:00Z', 'valid'],
  ])('%s', async (_, instant, verdict) => {
    expect((await verifyCredential(signed, { ...options, now: new Date(instant) })).verdict).toBe(verdict);
  });
});

describe('what is no badge', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'badge'],
    ['an array', []],
    ['an empty object', {}],
  ])('%s is invalid and does not throw', async (_, value) => {
    expect((await verifyCredential(value, options)).verdict).toBe('invalid');
  });

  it('an unsigned badge is invalid', async () => {
    expect(await verifyCredential(badge, options)).toMatchObject({ verdict: 'invalid', checks: [{ name: 'shape' }] });
    expect((await verifyCredential({ ...signed, proof: [] }, options)).verdict).toBe('invalid');
  });

  it.each([
    ['a keyword that hides a member', { '@included': [{ id: 'urn:x' }] }],
    ['null', { description: null }],
    [
      'an inline context that renames a term',
      { '@context': ['https://www.w3.org/ns/credentials/v2', { title: 'https://schema.org/name' }] },
    ],
    [
      'a nested context',
      { issuer: { '@context': 'https://www.w3.org/ns/credentials/v2', id: did, type: ['Profile'] } },
    ],
  ])('%s is refused: a reader and a signature must see the same', async (_, change) => {
    expect((await verifyCredential({ ...signed, ...change }, options)).verdict).toBe('invalid');
  });

  it.each([
    [
      'more values than any badge has',
      () => ({ evidence: Array.from({ length: 12_000 }, () => ({ type: 'Evidence' })) }),
    ],
    [
      'more proofs than any badge has',
      () => ({ proof: Array.from({ length: 500 }, () => elements(signed['proof'])[0]) }),
    ],
  ])('%s are refused by their number, before anything of them is proven', async (_, change) => {
    const { checks } = await verifyCredential({ ...signed, ...change() }, options);
    expect(checks).toMatchObject([{ name: 'shape', detail: expect.stringContaining('more than') }]);
  });

  it('a member that would replace the prototype is refused', async () => {
    const source = JSON.stringify(signed).replace('{', '{"__proto__":{"name":"x"},');
    expect((await verifyCredential(JSON.parse(source), options)).verdict).toBe('invalid');
  });
});
