import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Deadlines } from '../../../features/how-it-works/components/deadlines';
import { Fees } from '../../../features/how-it-works/components/fees';
import { ProtectedPayment, ReviewsAndRanks } from '../../../features/how-it-works/components/money-and-reviews';
import { TestsAndBadges } from '../../../features/how-it-works/components/tests-and-badges';
import { loadRules } from '../../../features/how-it-works/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('howItWorks.page');
  return { title: t('title') };
}

export default sitePage(async function HowItWorksPage() {
  const t = await getTranslations('howItWorks.page');
  const rules = await loadRules();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pb-16">
        <Fees rules={rules} />
        <ProtectedPayment rules={rules} />
        <Deadlines />
        <ReviewsAndRanks />
        <TestsAndBadges rules={rules} />
      </div>
    </>
  );
});
