import 'server-only';
import { createCaller } from '@assay/api/root';
import { onlookerOf } from '@assay/auth/throttle/onlooker';
import { headers } from 'next/headers';
import { cache } from 'react';
import { requestContext } from './context';

/** The product's procedures, called within this process for a page that somebody looks at. */
export const api = cache(async () => {
  const ctx = await requestContext();
  return createCaller({ ...ctx, onlooker: onlookerOf({ ...ctx, headers: await headers() }) });
});

export type Api = Awaited<ReturnType<typeof api>>;
