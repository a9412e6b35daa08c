import { describe, expect, it } from 'vitest';
import { buildDidDocument, didDocumentUrl, didOfPublicUrl } from './did-web';

describe('the DID of an installation', () => {
  it.each([
    ['https://assay.example', 'did:web:assay.example'],
    ['https://assay.example/', 'did:web:assay.example'],
    ['https://assay.example:8443', 'did:web:assay.example%3A8443'],
    ['http://localhost:3000', 'did:web:localhost%3A3000'],
    ['http://127.0.0.1:3000', 'did:web:127.0.0.1%3A3000'],
  ])('%s is %s', (publicUrl, did) => {
    expect(didOfPublicUrl(publicUrl)).toBe(did);
  });

  it.each([
    'http://assay.example',
    'ftp://assay.example',
    'https://assay.example/market',
    'https://assay.example/?a=1',
    'https://user@assay.example',
  ])('is refused for %s, where the method could not resolve it', (publicUrl) => {
    expect(() => didOfPublicUrl(publicUrl)).toThrow(RangeError);
  });
});

describe('the address of a DID document', () => {
  it.each([
    ['did:web:assay.example', 'https://assay.example/.well-known/did.json'],
    ['did:web:assay.example%3A8443', 'https://assay.example:8443/.well-known/did.json'],
    ['did:web:assay.example:issuers:7', 'https://assay.example/issuers/7/did.json'],
    ['did:web:localhost%3A3000', 'http://localhost:3000/.well-known/did.json'],
    [didOfPublicUrl('http://[::1]:3000'), 'http://[::1]:3000/.well-known/did.json'],
  ])('of %s is %s', (did, address) => {
    expect(didDocumentUrl(did)).toBe(address);
  });

  it.each(['did:key:z6Mk', 'https://assay.example', 'did:web:', 'did:web:a@b', 'did:web:a/b', 'did:web:%2f%2f'])(
    'is not guessed for %s',
    (did) => {
      expect(didDocumentUrl(did)).toBeUndefined();
    },
  );
});

describe('the DID document', () => {
  it('names each key by its own multikey and lets retired keys go on asserting', () => {
    const expiresAt = new Date('2026-01-01T00:00:00Z');
    const document = buildDidDocument('did:web:assay.example', [
      { publicKeyMultibase: 'z6MkNew' },
      { publicKeyMultibase: 'z6MkOld', expiresAt },
    ]);
    expect(document['assertionMethod']).toEqual(['did:web:assay.example#z6MkNew', 'did:web:assay.example#z6MkOld']);
    expect(document['verificationMethod']).toEqual([
      {
        id: 'did:web:assay.example#z6MkNew',
        type: 'Multikey',
        controller: 'did:web:assay.example',
        publicKeyMultibase: 'z6MkNew',
      },
      {
        id: 'did:web:assay.example#z6MkOld',
        type: 'Multikey',
        controller: 'did:web:assay.example',
        publicKeyMultibase: 'z6MkOld',
        expires: '2026-01-01T00:00:00.000Z',
      },
    ]);
  });
});
