import { pinnedContexts } from './contexts';

export type RemoteDocument = {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: object;
};

export type DocumentLoader = (url: string) => Promise<RemoteDocument>;

/** A credential asked for a document that is neither a pinned context nor given by the caller. */
export class UnknownDocumentError extends Error {
  override readonly name = 'UnknownDocumentError';

  constructor(readonly url: string) {
    super(`The document ${url} is not one of the pinned ones, and nothing is ever fetched.`);
  }
}

/**
 * A JSON-LD document loader that answers from memory and refuses everything else.
 * @param given documents by URL beside the pinned contexts, such as a resolved key
 */
export function offlineDocumentLoader(given: ReadonlyMap<string, object> = new Map()): DocumentLoader {
  return async (url) => {
    const document = pinnedContexts.get(url) ?? given.get(url);
    if (!document) throw new UnknownDocumentError(url);
    return { contextUrl: null, documentUrl: url, document };
  };
}
