import { serveTrpc } from '@assay/api/serve-trpc';
import { requestContext } from '../../../../lib/context';

function serve(request: Request): Promise<Response> {
  return serveTrpc(request, requestContext);
}

export { serve as GET, serve as POST };
