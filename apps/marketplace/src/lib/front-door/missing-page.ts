import { randomUUID } from 'node:crypto';
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { AtStart } from './request-start';

/** The name of a request, under which its page is heard; whatever the sender calls it is written over. */
const nameHeader = 'x-answer-name';

/** Page and front door are bundled apart, and a channel of Node's is one for the whole process. */
const channelOf = (name: string) => `assay.missing-page.${name}`;

/**
 * Answers 404 when the page of a request says that what it was asked for is not there. Next has pages say so by an error
 * only, and then sends a blank page that scripts fill. The parts of a page that Next asks for while somebody moves
 * within the site keep their 200: at any other it would load the page anew.
 */
export const hearMissingPage: AtStart = (request, response) => {
  const name = randomUUID();
  request.headers[nameHeader] = name;
  if (request.headers['rsc'] !== undefined) return;
  const answerMissing = () => {
    if (!response.headersSent) response.statusCode = 404;
  };
  subscribe(channelOf(name), answerMissing);
  response.once('close', () => unsubscribe(channelOf(name), answerMissing));
};

/** Says for the page of this request that what it was asked for is not there, before anything of the page is sent. */
export function sayMissingPage(headers: Pick<Headers, 'get'>): void {
  const name = headers.get(nameHeader);
  if (name !== null) channel(channelOf(name)).publish(undefined);
}
