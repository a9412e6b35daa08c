import { createOpenApiFetchHandler, generateOpenApiDocument } from 'trpc-to-openapi';
import { appRouter } from './root';
import type { ApiContext } from './trpc';

/** The public REST interface, described from the same procedures that serve it. */
export function openApiDocument(publicUrl: string) {
  return generateOpenApiDocument(appRouter, {
    title: 'Assay',
    description:
      'Public read interface of this marketplace. Lists take `limit` and `cursor` and answer `{items, nextCursor, origin}`; `origin` tells real people and history from generated ones, and the header `Assay-Origin` says it with every answer.',
    version: '1',
    baseUrl: `${publicUrl}/api/v1`,
  });
}

export function serveOpenApi(req: Request, createContext: () => Promise<ApiContext>): Promise<Response> {
  return createOpenApiFetchHandler({ endpoint: '/api/v1', router: appRouter, createContext, req });
}
