import 'server-only';
import type { Overview } from '@assay/services/figures/read-overview';
import type { FigurePage } from '@assay/services/figures/read-figure';
import type { EntrySummary } from '@assay/services/operator/list-entries';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';

const LATEST_SHOWN = 8;

export type OverviewPage = { readonly overview: Overview; readonly latest: readonly EntrySummary[] };

export async function loadOverview(params: RawParams): Promise<OverviewPage> {
  return pageData('/operator', async (api) => {
    const [overview, { items: latest }] = await Promise.all([
      api.operator.overview({ period: param(params, 'period') }),
      api.operator.entries({ limit: LATEST_SHOWN }),
    ]);
    return { overview, latest };
  });
}

export async function loadFigure(name: string, params: RawParams): Promise<FigurePage> {
  const input = { name, period: param(params, 'period'), cursor: param(params, 'cursor') };
  return pageData(`/operator/figures/${name}`, (api) => api.operator.figure(input));
}
