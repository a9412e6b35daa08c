import 'server-only';
import type { MarketPage } from '@assay/services/market-figures/read-market';
import { installation } from '../../lib/context';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';
import { isOtherThanAsked } from './other-than-asked';

export const marketPath = '/operator/market';

export type LoadedMarket = MarketPage & {
  readonly isSimulated: boolean;
  /** Days were asked for that cannot be shown. */
  readonly isOtherThanAsked: boolean;
};

export async function loadMarket(params: RawParams): Promise<LoadedMarket> {
  const asked = { from: param(params, 'from'), to: param(params, 'to') };
  const page = await pageData(marketPath, (api) => api.operator.market(asked));
  return {
    ...page,
    isSimulated: (await installation()).origin === 'simulated',
    isOtherThanAsked: isOtherThanAsked(asked, page.range),
  };
}
