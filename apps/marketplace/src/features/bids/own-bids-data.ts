import 'server-only';
import type { OwnBid } from '@assay/protocol/dto/bid';
import { pageData } from '../../lib/page-data';
import { type PageTime, pageTime } from '../jobs/page-data';

export type OwnBidsPage = {
  readonly time: PageTime;
  /** Offers wait for an answer, open bids for the client; decided ones are done. */
  readonly groups: readonly { readonly title: string; readonly bids: readonly OwnBid[] }[];
};

const open = new Set(['sent', 'seen', 'shortlisted', 'interviewed']);

export async function loadOwnBids(): Promise<OwnBidsPage> {
  return pageData('/bids', async (api) => {
    const bids = await api.bid.mine();
    const groups = [
      { title: 'Offers to answer', bids: bids.filter(({ state }) => state === 'offered') },
      { title: 'With the client', bids: bids.filter(({ state }) => open.has(state)) },
      { title: 'Decided', bids: bids.filter(({ state }) => state !== 'offered' && !open.has(state)) },
    ];
    return { time: await pageTime(), groups: groups.filter((group) => group.bids.length > 0) };
  });
}
