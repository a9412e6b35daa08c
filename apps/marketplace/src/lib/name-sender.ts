import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';

/**
 * Names the sender of each request by its connection. `X-Forwarded-For` is the sender's own word unless a proxy of ours
 * wrote it, and limits on tries count by it; Next keeps whatever came with the request.
 */
export function nameSenderByConnection(): void {
  subscribe('http.server.request.start', (message) => {
    const request = typeof message === 'object' && message !== null && 'request' in message ? message.request : null;
    if (request instanceof IncomingMessage)
      request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown';
  });
}
