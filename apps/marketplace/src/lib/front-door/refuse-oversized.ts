import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyLimitBytes } from './body-limit';
import { divert } from './divert';
import type { AtStart } from './request-start';
import { tooLargeText } from './too-large-text';

/** Where requests are led to that announce too large a body. */
const tooLargePath = '/too-large';

/** The rest of a refused body is thrown away for a moment, so that the sender comes to read the answer. */
const lingerMs = 1_000;

/**
 * Refuses bodies that are too large: by what a request announces, before a byte of it is read, and by what it sends,
 * since a body in chunks announces nothing and most of what reads bodies here reads them whole.
 */
export const refuseOversized: AtStart = (request, response) => {
  const limitBytes = bodyLimitBytes(request.url);
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) divert(request, response, tooLargePath);
  else if (request.headers['transfer-encoding'] !== undefined) countBody(request, response, limitBytes);
};

/** Lets the body through until it is larger than the limit; nothing after that is kept. */
function countBody(request: IncomingMessage, response: ServerResponse, limitBytes: number): void {
  let size = 0;
  let isRefused = false;
  const push = request.push.bind(request);
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (isRefused) return true;
    if (Buffer.isBuffer(chunk)) size += chunk.length;
    if (size <= limitBytes) return push(chunk, encoding);
    isRefused = true;
    refuse(request, response);
    return true;
  };
}

/**
 * Answers on the connection itself: whoever reads the body still holds the answer, and is told only afterwards that
 * the body broke off.
 */
function refuse(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  if (response.socket === socket && !response.headersSent) {
    const head = [
      'HTTP/1.1 413 Payload Too Large',
      'Connection: close',
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(tooLargeText)}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${tooLargeText}`);
  }
  setTimeout(() => {
    request.destroy();
  }, lingerMs);
}
