import { sqlState } from '@assay/services/kernel/transaction';

/**
 * Of a connection that is no more, and of a server that has no room, no place or no time: what happens to clients, whatever
 * they asked for. SQLSTATE classes and states, then the codes of the driver and of Node.
 */
const states = /^(08|53|58)...$|^(57P0[1-5]|57014|25006)$/;
const codes = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Whether somebody whose call ended in this error does not know what became of it; every other error is a defect. */
export function isLostConnection(error: unknown): boolean {
  const code = sqlState(error);
  return code !== undefined && (states.test(code) || codes.has(code));
}
