import { is } from 'drizzle-orm';
import { PostgresJsSession } from 'drizzle-orm/postgres-js';
import { actingKey, signClaim } from './acting-key';
import type { Database } from './connect';

const keys = new WeakMap<Database, Buffer>();

/** Signs for whom a transaction over this connection acts, with the key of the connection's login. */
export function signActing(database: Database, claim: string): string {
  const key = keys.get(database) ?? actingKey(passwordOf(database));
  keys.set(database, key);
  return signClaim(key, claim);
}

/** The password that the driver logs in with; it keeps it for new connections anyway. */
function passwordOf(database: Database): string {
  const { session } = database._;
  // A bundle may hold the driver twice; its classes are then told by their kind, not by identity.
  const password: unknown = is(session, PostgresJsSession) ? session.client.options.pass : undefined;
  if (typeof password !== 'string') throw new Error('this connection does not say how it logs in');
  return password;
}
