import 'server-only';
import type { OwnBid } from '@assay/protocol/dto/bid';
import { pageData } from '../../lib/page-data';
import { type PageTime, pageTime } from '../jobs/page-data';

export type OwnBidsPage = {
  readonly time: PageTime;
  /** Offers wait for an answer, open bids for the client; decided ones are done. */
  readonly groups: readonly { readonly name: 'offers' | 'withClient' | 'decided'; readonly bids: readonly OwnBid[] }[];
};

const open = new Set(['sent', 'seen', 'shortlisted', 'interviewed']);

export async function loadOwnBids(): Promise<OwnBidsPage> {
  return pageData('/bids', async (api) => {
    const bids = await api.bid.mine();
    const groups: OwnBidsPage['groups'] = [
      { name: 'offers', bids: bids.filter(({ state }) => state === 'offered') },
      { name: 'withClient', bids: bids.filter(({ state }) => open.has(state)) },
      { name: 'decided', bids: bids.filter(({ state }) => state !== 'offered' && !open.has(state)) },
    ];
    return { time: await pageTime(), groups: groups.filter((group) => group.bids.length > 0) };
  });
}
