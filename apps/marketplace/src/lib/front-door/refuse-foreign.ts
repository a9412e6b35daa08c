import { divert } from './divert';
import type { AtStart } from './request-start';
import { isSameOrigin } from './same-origin';

/** Where requests are led to with which a page of another site wants to change something. */
const otherSitePath = '/other-site';

/** The one guard against forged requests: pages' actions, the API, log-in and every other route are behind it. */
export function refuseForeign(publicUrl: string): AtStart {
  return (request, response) => {
    if (!isSameOrigin(request, publicUrl)) divert(request, response, otherSitePath);
  };
}
