import { appRouter } from '@assay/api/root';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { isSameOrigin } from '../../../../lib/same-origin';
import { requestContext } from '../../../../lib/context';

async function serve(req: Request): Promise<Response> {
  if (!isSameOrigin(req))
    return Response.json({ message: 'Changes are taken from pages of this site only.' }, { status: 403 });
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
