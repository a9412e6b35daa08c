import { getPublicSuffix } from 'tough-cookie';

/** How a request came about: from which page, to where, and whether it opens a page in the address bar. */
export type Journey = {
  /** Address of the page that starts it; null: typed in or opened from a bookmark. */
  readonly from: string | null;
  readonly to: string;
  readonly method: string;
  readonly opensPage: boolean;
};

/**
 * Scheme and registrable domain.
 *
 * Source: HTML Standard, 7.1.1.1 Sites, “obtain a site”.
 */
export function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${getPublicSuffix(hostname, { allowSpecialUseDomain: true }) ?? hostname}`;
}

/**
 * The strictest SameSite value that a cookie may have to go with a request.
 * Source: RFC 6265bis (draft 20), 5.2 “Same-site” and “cross-site” requests and 5.8.3 retrieval.
 */
export function sameSiteContext({ from, to, method, opensPage }: Journey): 'strict' | 'lax' | 'none' {
  if (from === null || siteOf(from) === siteOf(to)) return 'strict';
  return opensPage && ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method) ? 'lax' : 'none';
}
