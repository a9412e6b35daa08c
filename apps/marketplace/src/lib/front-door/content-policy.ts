export type Site = {
  /** `https:` in it means that the whole site is reached that way. */
  readonly publicUrl: string;
  /** The development server compiles in the browser and puts style sheets into the page. */
  readonly isDevelopment: boolean;
};

/**
 * The content security policy of a page. Scripts run by the nonce of this one answer, and what they load themselves;
 * style sheets come from files, and only the `style` of an element may stand in the page.
 */
export function pagePolicy(nonce: string, { isDevelopment }: Site): string {
  const inDevelopment = (source: string) => (isDevelopment ? ` ${source}` : '');
  return [
    `script-src 'nonce-${nonce}' 'strict-dynamic'${inDevelopment("'unsafe-eval'")}`,
    "script-src-attr 'none'",
    `style-src 'self'${inDevelopment("'unsafe-inline'")}`,
    "style-src-attr 'unsafe-inline'",
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The policy of whatever is no page: nothing in it runs, and nobody frames it. */
export const filePolicy = "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/** What every answer carries beside its policy. */
export function siteHeaders({ publicUrl }: Site): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(publicUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}
