import { describe, expect, it } from 'vitest';
import { generateSigningKey, importSigningKey, SigningKeyError } from './signing-key';

const did = 'did:web:assay.example';

describe('a signing key', () => {
  it('comes back from its exported line as the same key', async () => {
    const key = await generateSigningKey(did);
    const again = await importSigningKey(did, `${key.exportSecret()}\n`);
    expect(again.id).toBe(`${did}#${key.publicKeyMultibase}`);
    expect(again.exportSecret()).toBe(key.exportSecret());
  });

  it('is refused when its halves belong to two keys', async () => {
    const [one, two] = await Promise.all([generateSigningKey(did), generateSigningKey(did)]);
    const mixed = `${one.publicKeyMultibase}:${two.exportSecret().split(':')[1] ?? ''}`;
    await expect(importSigningKey(did, mixed)).rejects.toThrow(SigningKeyError);
  });

  it('never appears in the message about a malformed one', async () => {
    const secret = (await generateSigningKey(did)).exportSecret();
    const truncated = secret.slice(0, -8);
    const error: unknown = await importSigningKey(did, truncated).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SigningKeyError);
    expect(String(error)).not.toContain(truncated.split(':')[1]?.slice(0, 12));
  });
});
