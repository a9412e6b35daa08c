import { appRouter } from '@assay/api/root';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { requestContext } from '../../../../lib/context';

function serve(req: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    router: appRouter,
    req,
    createContext: requestContext,
    onError: ({ error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(error);
    },
  });
}

export { serve as GET, serve as POST };
