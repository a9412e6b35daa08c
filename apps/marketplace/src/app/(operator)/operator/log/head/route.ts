import { api } from '../../../../../lib/api';
import { refusalOf } from '../../../../../lib/refusal-of';

/** The newest position of the log, for pages that wait for news. */
export async function GET(): Promise<Response> {
  try {
    const position = await (await api()).operator.logHead();
    return Response.json({ position }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    if (refusalOf(error)) return new Response(null, { status: 404 });
    throw error;
  }
}
