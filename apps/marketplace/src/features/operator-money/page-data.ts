import 'server-only';
import type { RateDto } from '@assay/services/exchange/list-rates';
import type { Overview } from '@assay/services/figures/read-overview';
import type { LedgerReport } from '@assay/services/ledger/verify-ledger';
import type { HeldMoney } from '@assay/services/operator/list-held';
import type { RefundDto } from '@assay/services/operator/list-refunds';
import type { WaitingTransfer } from '@assay/services/payment/list-waiting';
import { installation } from '../../lib/context';
import { pageData } from '../../lib/page-data';

export type MoneyPage = {
  readonly overview: Overview;
  readonly waiting: readonly WaitingTransfer[];
  readonly held: HeldMoney;
  readonly refunds: readonly RefundDto[];
  readonly isSandbox: boolean;
};

export async function loadMoney(): Promise<MoneyPage> {
  const isSandbox = (await installation()).paymentProvider === 'sandbox';
  return pageData('/operator/money', async ({ operator }) => {
    const [overview, waiting, held, refunds] = await Promise.all([
      operator.overview({}),
      operator.waitingTransfers(),
      operator.held(),
      operator.refunds(),
    ]);
    return { overview, waiting, held, refunds, isSandbox };
  });
}

export type BooksPage = { readonly books: LedgerReport; readonly checkedAt: Date; readonly tookMs: number };

/** Checks the books while the page is read. */
export async function loadBooks(): Promise<BooksPage> {
  const started = performance.now();
  const books = await pageData('/operator/money/books', (api) => api.operator.books());
  return { books, checkedAt: new Date(), tookMs: Math.ceil(performance.now() - started) };
}

export type RatesPage = {
  readonly rates: readonly RateDto[];
  readonly referenceCurrency: string;
  readonly today: string;
};

export async function loadRates(): Promise<RatesPage> {
  const rates = await pageData('/operator/money/rates', (api) => api.operator.rates());
  return {
    rates,
    referenceCurrency: (await installation()).referenceCurrency,
    today: new Date().toISOString().slice(0, 10),
  };
}
