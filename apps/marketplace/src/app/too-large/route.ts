const text =
  'This is more than this site takes at once: files may have up to 25 MB. Nothing was changed; choose a smaller file.';

/** Where requests with too large a body are led to; see `refuse-oversized`. */
export function GET(): Response {
  return new Response(text, { status: 413, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
