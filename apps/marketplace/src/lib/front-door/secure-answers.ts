import { randomBytes } from 'node:crypto';
import { beforeHead, isPage } from './before-head';
import { filePolicy, pagePolicy, siteHeaders, type Site } from './content-policy';
import type { AtStart } from './request-start';

/**
 * Puts the security headers on every answer that does not bring stricter ones itself. The policy with this request's
 * nonce is on the request too: that is where Next reads the nonce from that it puts on its scripts.
 */
export function secureAnswers(site: Site): AtStart {
  const always = siteHeaders(site);
  return (request, response) => {
    const policy = pagePolicy(randomBytes(16).toString('base64'), site);
    request.headers['content-security-policy'] = policy;
    delete request.headers['content-security-policy-report-only'];
    beforeHead(response, () => {
      const missing = { ...always, 'Content-Security-Policy': isPage(response) ? policy : filePolicy };
      for (const [name, value] of Object.entries(missing))
        if (!response.hasHeader(name)) response.setHeader(name, value);
    });
  };
}
