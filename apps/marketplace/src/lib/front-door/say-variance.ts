import { beforeHead, isPage } from './before-head';
import type { AtStart } from './request-start';

/**
 * Says what an answer depends on beside its address, and keeps what says nothing about its keeping out of every cache:
 * pages differ by whoever is logged in, their theme and their language, and a badge has one address for all its forms.
 */
export const sayVariance: AtStart = ({ url }, response) => {
  beforeHead(response, () => {
    if (isPage(response)) response.appendHeader('Vary', 'Cookie, Accept-Language');
    if (url?.startsWith('/credentials/')) response.appendHeader('Vary', 'Accept');
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'private, no-store');
  });
};
