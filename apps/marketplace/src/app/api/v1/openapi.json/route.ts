import { openApiDocument } from '@assay/api/openapi';
import { env } from '../../../../env';

export function GET(): Response {
  return Response.json(openApiDocument(env().PUBLIC_URL), { headers: { 'Access-Control-Allow-Origin': '*' } });
}
