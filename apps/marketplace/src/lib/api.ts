import 'server-only';
import { createCaller } from '@assay/api/root';
import { cache } from 'react';
import { requestContext } from './context';

/** The product's procedures, called within this process on behalf of whoever sent the request. */
export const api = cache(async () => createCaller(await requestContext()));

export type Api = Awaited<ReturnType<typeof api>>;
