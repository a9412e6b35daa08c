import { createHash, createPublicKey, verify as verifyEd25519 } from 'node:crypto';
import { Readable } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory } from 'rdf-data-factory';
import { RDFC10 } from 'rdfjs-c14n';
import { describe, expect, it } from 'vitest';
import { badgeContexts, pinnedContexts } from './contexts';
import { isJsonObject, text, type JsonObject } from './json';
import { signCredential } from './sign';
import { badge, issuerWithKey, now } from './testing/badge';

describe('signing', () => {
  it('leaves its input as it was and writes one proof, in an array', async () => {
    const { key } = await issuerWithKey();
    const before = structuredClone(badge);
    const signed = await signCredential(badge, key, now);
    expect(badge).toEqual(before);
    expect(signed['proof']).toMatchObject([
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        proofPurpose: 'assertionMethod',
        verificationMethod: key.id,
        created: '2026-11-22T10:00:00Z',
      },
    ]);
  });

  it('drops a proof that was made over something else', async () => {
    const { key } = await issuerWithKey();
    const signed = await signCredential(badge, key, now);
    const again = await signCredential({ ...signed, name: 'Renamed' }, key, now);
    expect(again['proof']).toHaveLength(1);
    expect(again['proof']).not.toEqual(signed['proof']);
  });

  it('refuses a key of another issuer, and a term that no context defines', async () => {
    const { key } = await issuerWithKey();
    await expect(signCredential({ ...badge, issuer: 'did:web:other.example' }, key, now)).rejects.toThrow(RangeError);
    await expect(signCredential({ ...badge, wage: '100' }, key, now)).rejects.toThrow(/safe mode/i);
  });

  it('holds under an independent parser, canonicaliser and Ed25519, none of which made it', async () => {
    const { key } = await issuerWithKey();
    const { proof: proofs, ...document } = await signCredential(badge, key, now);
    const [proof] = Array.isArray(proofs) ? proofs : [];
    if (!isJsonObject(proof)) throw new Error('no proof');
    const { proofValue, ...options } = proof;
    const proofHash = await independentHash({ '@context': [...badgeContexts], ...options });
    const data = Buffer.concat([proofHash, await independentHash(document)]);
    const signature = base58(text(proofValue)?.slice(1) ?? '');
    // A multikey is two bytes of prefix and 32 of key; SPKI wraps the same 32.
    const raw = base58(key.publicKeyMultibase.slice(1)).subarray(2);
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(verifyEd25519(null, data, publicKey, signature)).toBe(true);
    data.writeUInt8(data.readUInt8(40) ^ 1, 40);
    expect(verifyEd25519(null, data, publicKey, signature)).toBe(false);
  });
});

async function independentHash(document: JsonObject): Promise<Buffer> {
  const parser = new JsonLdParser({
    rdfDirection: 'i18n-datatype',
    documentLoader: {
      load: async (url: string) => {
        const context: unknown = JSON.parse(JSON.stringify(pinnedContexts.get(url) ?? null));
        if (!isJsonObject(context)) throw new Error(`not pinned: ${url}`);
        return context;
      },
    },
  });
  const quads: Parameters<RDFC10['canonicalize']>[0] & unknown[] = [];
  for await (const quad of Readable.from([JSON.stringify(document)]).pipe(parser)) quads.push(quad);
  const canonical = await new RDFC10(new DataFactory()).canonicalize(quads);
  return createHash('sha256').update(canonical).digest();
}

function base58(encoded: string): Buffer {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const number = Array.from(encoded).reduce((sum, letter) => sum * 58n + BigInt(alphabet.indexOf(letter)), 0n);
  const hex = number.toString(16);
  const zeros = '00'.repeat(/^1*/.exec(encoded)?.[0].length ?? 0);
  return Buffer.from(zeros + (hex.length % 2 ? `0${hex}` : hex), 'hex');
}
