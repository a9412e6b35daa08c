import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';

/** A file of 25 MB with its form; what announces more is refused before a byte of it is read. */
const limitBytes = 26 * 1024 * 1024;

/**
 * Sends requests that announce too large a body to `/too-large` instead, which answers at once; the connection is
 * closed, so that the rest never arrives. Next itself would read such a body first, and its proxy even waits for its
 * end. A body without an announced length meets the limit of server actions while it is read.
 */
export function refuseOversized(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = requestOf(message);
    if (!request || !response || Number(request.headers['content-length'] ?? 0) <= limitBytes) return;
    request.method = 'GET';
    request.url = '/too-large';
    response.shouldKeepAlive = false;
  });
}

function requestOf(message: unknown): { request?: IncomingMessage; response?: ServerResponse } {
  if (typeof message !== 'object' || message === null || !('request' in message) || !('response' in message)) return {};
  const { request, response } = message;
  return request instanceof IncomingMessage && response instanceof ServerResponse ? { request, response } : {};
}
