import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pinnedContexts } from './contexts';
import { offlineDocumentLoader, UnknownDocumentError } from './document-loader';
import { canonicalJson, isJsonObject } from './json';

const hashes: Readonly<Record<string, string>> = {
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json':
    '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json':
    'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json':
    'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json':
    '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json':
    '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
  'https://w3id.org/security/data-integrity/v2': '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
  'https://w3id.org/security/multikey/v1': 'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc',
  'https://www.w3.org/ns/credentials/v2': 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
};

describe('the pinned contexts', () => {
  it('are those and only those whose content was reviewed: an update of a package cannot change a signature silently', () => {
    const found = Object.fromEntries(
      [...pinnedContexts].map(([url, context]) => {
        const json: unknown = JSON.parse(JSON.stringify(context));
        if (!isJsonObject(json)) throw new Error(`${url} is no object.`);
        return [url, createHash('sha256').update(canonicalJson(json)).digest('hex')];
      }),
    );
    expect(found).toEqual(hashes);
  });

  it('are all that the loader answers: any other address is refused, not fetched', async () => {
    const load = offlineDocumentLoader();
    await expect(load('https://www.w3.org/ns/credentials/v2')).resolves.toMatchObject({ contextUrl: null });
    await expect(load('https://www.w3.org/ns/did/v1')).rejects.toThrow(UnknownDocumentError);
    await expect(load('did:web:elsewhere.example')).rejects.toThrow('nothing is ever fetched');
  });
});
