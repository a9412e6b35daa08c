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

/**
 * Whether a statement failed because the connection that it was sent over is no more. What other servers did to the
 * program within the transaction has the same codes and says nothing about the database: only what drizzle names as the
 * cause of a failed statement counts.
 */
export function isConnectionLost(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isFailedStatement(cause) && lost.has(codeOf(cause.cause))) return true;
  }
  return false;
}

/** By its shape: a bundle may hold drizzle's class twice. */
function isFailedStatement(error: Error): boolean {
  return 'query' in error && 'params' in error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
