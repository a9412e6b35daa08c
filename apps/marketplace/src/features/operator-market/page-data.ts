import 'server-only';
import type { MarketPage } from '@assay/services/market-figures/read-market';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';

export const marketPath = '/operator/market';

export async function loadMarket(params: RawParams): Promise<MarketPage> {
  return pageData(marketPath, (api) => api.operator.market({ from: param(params, 'from'), to: param(params, 'to') }));
}
