import type { TodayPage } from '@assay/protocol/dto/today';
import { pageData } from '../../lib/page-data';

export type Today = { readonly now: Date; readonly today: TodayPage };

export async function loadToday(): Promise<Today> {
  return { now: new Date(), today: await pageData('/today', (api) => api.today.read()) };
}
