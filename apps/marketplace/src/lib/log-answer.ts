import 'server-only';
import { refusalOf } from './refusal-of';

/** What the log says about itself; whatever is refused is answered as if it were not there. */
export async function logAnswer(read: () => Promise<Response>): Promise<Response> {
  try {
    const response = await read();
    response.headers.set('Cache-Control', 'no-store');
    return response;
  } catch (error) {
    if (refusalOf(error)) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
    throw error;
  }
}

/** Open to pages of other sites, since it is for everybody. */
export function publicText(text: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  });
}
