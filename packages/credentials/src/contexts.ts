import { credentialsContexts, dataIntegrityContext, multikeyContext, openBadgesContext } from './libraries';

export const credentialsV2 = 'https://www.w3.org/ns/credentials/v2';
export const openBadgesV303 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
export const openBadgesExtensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

/** The contexts of every badge that we issue, in the order that Open Badges 3.0 demands. */
export const badgeContexts = [credentialsV2, openBadgesV303, openBadgesExtensions] as const;

const sources: readonly (readonly [url: string, from: ReadonlyMap<string, object>])[] = [
  [credentialsV2, credentialsContexts],
  ['https://w3id.org/security/data-integrity/v2', dataIntegrityContext.contexts],
  ['https://w3id.org/security/multikey/v1', multikeyContext.contexts],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context.json', openBadgesContext.contexts],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', openBadgesContext.contexts],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', openBadgesContext.contexts],
  [openBadgesV303, openBadgesContext.contexts],
  [openBadgesExtensions, openBadgesContext.contexts],
];

/** The only JSON-LD contexts that this package knows; `contexts.test.ts` pins the hash of each. */
export const pinnedContexts: ReadonlyMap<string, object> = new Map(
  sources.map(([url, from]) => {
    const context = from.get(url);
    if (!context) throw new Error(`The pinned context ${url} is missing from its package.`);
    return [url, context];
  }),
);
