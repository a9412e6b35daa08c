import { tooLargeText } from '../../lib/front-door/too-large-text';

/** Where requests with too large a body are led to; see `refuse-oversized`. */
export function GET(): Response {
  return new Response(tooLargeText, { status: 413, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
