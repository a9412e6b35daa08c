import 'server-only';
import type { AccountId } from '@assay/domain/kernel/id';
import { cache } from 'react';
import { api } from './api';
import { requestContext } from './context';

export type PageViewer = { readonly accountId: AccountId; readonly timeZone: string; readonly country: string };

/** Whoever is logged in, as far as pages adapt to them: whose page it is, and in which zone to tell times. */
export const viewer = cache(async (): Promise<PageViewer | null> => {
  const { actor } = await requestContext();
  if (actor.type !== 'account' || actor.state === 'closed') return null;
  const { timeZone, country } = await (await api()).account.own();
  return { accountId: actor.accountId, timeZone, country };
});
