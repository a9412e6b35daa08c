import { describe, expect, it } from 'vitest';
import { generateSigningSeed, importSigningKey, SigningKeyError } from './signing-key';

const did = 'did:web:assay.example';

describe('a signing key', () => {
  it('is the one of its seed: RFC 8032, section 7.1, test 1', async () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const key = await importSigningKey(did, `${seed.toString('base64url')}\n`);
    // 0xed01 and the public key d75a980182b10ab7…f707511a in base58.
    expect(key.id).toBe(`${did}#z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw`);
    const signature = await key.signer.sign({ data: new Uint8Array() });
    expect(Buffer.from(signature).toString('hex')).toMatch(/^e5564300c360ac729086e2cc806e828a84877f1eb8e5d974/);
  });

  it('is another for every seed', async () => {
    expect(generateSigningSeed()).not.toBe(generateSigningSeed());
    await expect(importSigningKey(did, generateSigningSeed())).resolves.toMatchObject({ controller: did });
  });

  it.each([
    ['one too short', (seed: string) => seed.slice(0, -4)],
    ['one with a stray letter', (seed: string) => `${seed.slice(0, 20)}!${seed.slice(21)}`],
    ['nothing', () => ''],
  ])('is refused for %s, in a message that does not quote it', async (_, spoil) => {
    const seed = spoil(generateSigningSeed());
    const error: unknown = await importSigningKey(did, seed).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SigningKeyError);
    expect(String(error)).not.toContain(seed.slice(0, 8) || '""');
  });
});
