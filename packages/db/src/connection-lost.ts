// As the driver, the network and a server that goes down name it.
const lost = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
]);

/** Whether the error says that the connection which it happened on is no more, wherever drizzle wrapped it. */
export function isConnectionLost(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && lost.has(cause.code)) return true;
  }
  return false;
}
