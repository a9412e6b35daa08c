import type { InvoiceSummary } from '@assay/protocol/dto/invoice';
import type { MoneyPage, PayoutDto } from '@assay/protocol/dto/money-page';
import { readViewer } from '../../lib/context';
import { pageData } from '../../lib/page-data';

export type MoneyView = {
  readonly now: Date;
  readonly timeZone: string;
  readonly money: MoneyPage;
  readonly payouts: readonly PayoutDto[];
  readonly invoices: readonly InvoiceSummary[];
  /** Whether this is a later part of the list of movements. */
  readonly isContinued: boolean;
};

export async function loadMoney(cursor: string | undefined): Promise<MoneyView> {
  const read = await pageData('/money', async (api) => ({
    money: await api.money.read(cursor === undefined ? {} : { cursor }),
    payouts: await api.money.payouts(),
    invoices: await api.money.invoices(),
  }));
  return {
    now: new Date(),
    timeZone: (await readViewer())?.timeZone ?? 'UTC',
    isContinued: cursor !== undefined,
    ...read,
  };
}
