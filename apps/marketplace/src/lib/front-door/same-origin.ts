import type { IncomingHttpHeaders } from 'node:http';

type Asked = { readonly method?: string | undefined; readonly headers: IncomingHttpHeaders };

/**
 * Whether a request that may change something comes from a page of this site; reading is open to everybody. A program
 * names no origin and is let in: it holds no cookie that it did not bring itself. Browsers name one with every request
 * that changes something, and those that keep it back still say `Sec-Fetch-Site`.
 */
export function isSameOrigin({ method, headers }: Asked, publicUrl: string): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true;
  const { origin } = headers;
  if (origin === undefined) return ['same-origin', 'none', undefined].includes(headers['sec-fetch-site']?.toString());
  if (!URL.canParse(origin)) return false;
  const named = new URL(origin);
  return named.origin === new URL(publicUrl).origin || named.host === (headers['x-forwarded-host'] ?? headers.host);
}
