import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EarnedBalances, SpentBalances } from '../../../features/money/components/balances';
import { Invoices } from '../../../features/money/components/invoices';
import { Movements } from '../../../features/money/components/movements';
import { Payouts } from '../../../features/money/components/payouts';
import { Withdraw } from '../../../features/money/components/withdraw';
import { loadMoney } from '../../../features/money/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('money.page');
  return { title: t('title') };
}

export default sitePage(async function MoneyPage({ searchParams }: PageProps<'/money'>) {
  const t = await getTranslations('money.page');
  const { cursor } = await searchParams;
  const view = await loadMoney(typeof cursor === 'string' ? cursor : undefined);
  const { asFreelancer, asClient, isRealMoney, needsDestination } = view.money;
  return (
    <>
      <PageHeader title={t('title')} lead={isRealMoney ? undefined : t('sandbox')} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pb-16">
        {asFreelancer.length > 0 && <EarnedBalances balances={asFreelancer} />}
        <Withdraw
          available={asFreelancer.map(({ available }) => available)}
          isRealMoney={isRealMoney}
          needsDestination={needsDestination}
        />
        {asClient.length > 0 && <SpentBalances balances={asClient} />}
        <Payouts view={view} />
        <Movements view={view} />
        <Invoices view={view} />
      </div>
    </>
  );
});
