import type { IncomingMessage, ServerResponse } from 'node:http';

/** Leads a request to a route that answers at once; the connection is closed, so that the rest never arrives. */
export function divert(request: IncomingMessage, response: ServerResponse, path: string): void {
  request.method = 'GET';
  request.url = path;
  response.shouldKeepAlive = false;
}
