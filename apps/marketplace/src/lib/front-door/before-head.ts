import type { ServerResponse } from 'node:http';

/**
 * Calls `complete` when the head of an answer is about to be sent. It is as late as can be: Next drops a header of a
 * route handler's when one of that name is set before.
 */
export function beforeHead(response: ServerResponse, complete: () => void): void {
  const writeHead = response.writeHead;
  response.writeHead = (...head: unknown[]) => {
    if (!response.headersSent) complete();
    return Reflect.apply(writeHead, response, head);
  };
}

/** Whether an answer is a page, or the parts of one that Next asks for while somebody moves within the site. */
export function isPage(response: ServerResponse): boolean {
  return /^text\/(html|x-component)\b/i.test(String(response.getHeader('content-type') ?? ''));
}
