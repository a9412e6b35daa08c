import 'server-only';
import { createThrottle } from '@assay/auth/throttle/create-throttle';
import { connect, type Connection } from '@assay/db/connect';
import type { Throttle } from '@assay/protocol/limit/throttle';
import { env } from '../env';

type Stores = { readonly connection: Connection; readonly throttle: Throttle };

const kept: typeof globalThis & { assayStores?: Stores } = globalThis;

/** One pool of connections a process; it outlives the modules that the development server loads anew. */
export function stores(): Stores {
  kept.assayStores ??= open();
  return kept.assayStores;
}

function open(): Stores {
  const { DATABASE_URL, REDIS_URL } = env();
  const connection = connect(DATABASE_URL, { applicationName: 'assay marketplace' });
  return { connection, throttle: createThrottle({ database: connection.database, redisUrl: REDIS_URL }) };
}
