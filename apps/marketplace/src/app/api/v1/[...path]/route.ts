import { serveOpenApi } from '@assay/api/openapi';

import { installation, requestContext } from '../../../../lib/context';

/** Published data for everybody's pages and programs: read only, and never in the name of who is logged in. */
export async function GET(request: Request): Promise<Response> {
  const answer = await serveOpenApi(request, async () => ({
    ...(await requestContext()),
    actor: { type: 'anonymous' },
  }));
  answer.headers.set('Access-Control-Allow-Origin', '*');
  // Generated people and history are marked as such wherever they go.
  answer.headers.set('Assay-Origin', (await installation()).origin);
  return answer;
}
