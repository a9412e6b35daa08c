import { PageHeader } from '@assay/ui/page-header';
import { StatRow } from '@assay/ui/stat-figure';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FigureStat } from '../../../../features/operator-figures/components/figure-stat';
import { HeldTables } from '../../../../features/operator-money/components/held-tables';
import { MoneyTabs } from '../../../../features/operator-money/components/money-tabs';
import { OtherTransfer } from '../../../../features/operator-money/components/other-transfer';
import { RefundTable } from '../../../../features/operator-money/components/refund-table';
import { WaitingTransfers } from '../../../../features/operator-money/components/waiting-transfers';
import { loadMoney } from '../../../../features/operator-money/page-data';
import { AsOfLine } from '../../../../features/operator/components/as-of-line';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorMoney.page');
  return { title: t('title') };
}

export default sitePage(async function MoneyPage() {
  const t = await getTranslations('operatorMoney.page');
  const { overview, waiting, held, refunds, isSandbox } = await loadMoney();
  const { asOf, figures, period } = overview;
  return (
    <>
      <PageHeader title={t('title')} facts={<AsOfLine asOf={asOf} />} />
      <MoneyTabs current="/operator/money" />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-12">
        <StatRow>
          {figures
            .filter(({ value }) => value.unit === 'money')
            .map((figure) => (
              <FigureStat key={figure.name} figure={figure} period={period} />
            ))}
        </StatRow>
        <WaitingTransfers transfers={waiting} now={asOf.now} isSandbox={isSandbox} />
        {!isSandbox && <OtherTransfer />}
        <HeldTables held={held} now={asOf.now} />
        <RefundTable refunds={refunds} now={asOf.now} />
      </div>
    </>
  );
});
