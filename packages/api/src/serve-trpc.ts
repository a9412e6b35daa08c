import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from './root';
import { type ApiContext, callsAtOnce } from './trpc';

/** Answers `/api/trpc`; several calls may come in one request, and each is a call of its own to every limit. */
export function serveTrpc(req: Request, createContext: () => Promise<ApiContext>): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    router: appRouter,
    req,
    createContext,
    maxBatchSize: callsAtOnce,
    onError: ({ error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(error);
    },
  });
}
