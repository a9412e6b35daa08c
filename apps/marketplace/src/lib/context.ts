import 'server-only';
import { randomUUID } from 'node:crypto';
import type { ApiContext } from '@assay/api/trpc';
import { clientAddress } from '@assay/auth/throttle/client-address';
import { readOwnAccount, type OwnAccount } from '@assay/services/account/read-own';
import { readSettings } from '@assay/services/installation/settings';
import { headers } from 'next/headers';
import { cache } from 'react';
import { auth } from './auth';
import { stores } from './database';

/** Who asks, and with what: one for each request, read fresh from the database. */
export const requestContext = cache(async (): Promise<ApiContext> => {
  const { connection, throttle } = stores();
  return {
    database: connection.database,
    actor: await auth().actor(),
    requestId: randomUUID(),
    address: clientAddress(await headers()),
    throttle,
  };
});

/** Who is logged in, as frame and pages need to know them; null for nobody. */
export const readViewer = cache(async (): Promise<OwnAccount | null> => {
  const ctx = await requestContext();
  return ctx.actor.type === 'account' ? readOwnAccount(ctx) : null;
});

/** What this installation is and which rules are in force. */
export const installation = cache(() => readSettings(stores().connection.database));
