import type { AtStart } from './request-start';

const wordOfTheSender = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip'];

/**
 * Names the sender of each request by its connection. What is said about sender and host in `X-Forwarded-…` is the
 * sender's own word unless a proxy of ours wrote it; limits on tries count by it, and Next believes it.
 */
export const nameSenderByConnection: AtStart = ({ headers, socket }) => {
  for (const name of wordOfTheSender) delete headers[name];
  headers['x-forwarded-for'] = socket.remoteAddress ?? 'unknown';
};
