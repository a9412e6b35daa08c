/** Names of header fields in lower case; null: no body. */
export type Sent = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

const bodyFields = ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length'];

/**
 * The request that follows a redirect, as browsers and `fetch` make it.
 *
 * @param status 301, 302, 303, 307 or 308
 * @param location as in the field: absolute or relative to the URL that was asked
 * Source: Fetch Standard, 4.4 HTTP-redirect fetch; RFC 9110, 15.4.
 */
export function followRedirect(sent: Sent, status: number, location: string): Sent {
  const url = new URL(location, sent.url);
  // A redirect without a fragment keeps the one of the address before it.
  if (url.hash === '') url.hash = new URL(sent.url).hash;
  const becomesGet =
    ((status === 301 || status === 302) && sent.method === 'POST') ||
    (status === 303 && sent.method !== 'GET' && sent.method !== 'HEAD');
  const leavesOrigin = url.origin !== new URL(sent.url).origin;
  const dropped = [...(becomesGet ? bodyFields : []), ...(leavesOrigin ? ['authorization'] : [])];
  return {
    method: becomesGet ? 'GET' : sent.method,
    url: url.href,
    headers: Object.fromEntries(Object.entries(sent.headers).filter(([name]) => !dropped.includes(name))),
    body: becomesGet ? null : sent.body,
  };
}
