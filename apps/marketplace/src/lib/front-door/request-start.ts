import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';

/** Looks at a request before anything else does; it may change the request and what its answer will carry. */
export type AtStart = (request: IncomingMessage, response: ServerResponse) => void;

const channel = 'http.server.request.start';

/**
 * Calls `atStart` with each request that a server of this process takes, before the server's own listener. Returns how
 * to stop. Next has no place of its own for this that does not read bodies first.
 */
export function onRequestStart(atStart: AtStart): () => void {
  const listener = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('request' in message) || !('response' in message)) return;
    const { request, response } = message;
    if (request instanceof IncomingMessage && response instanceof ServerResponse) atStart(request, response);
  };
  subscribe(channel, listener);
  return () => {
    unsubscribe(channel, listener);
  };
}
