import { api } from '../../../lib/api';

export const dynamic = 'force-dynamic';

/** Who issues badges here, and with which keys they can be checked. */
export async function GET(request: Request): Promise<Response> {
  const { badge } = await api();
  return Response.json(await badge.issuer({ host: request.headers.get('host') ?? undefined }), { headers: { 'Access-Control-Allow-Origin': '*' } });
}
