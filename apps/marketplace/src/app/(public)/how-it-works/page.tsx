import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { Deadlines } from '../../../features/how-it-works/components/deadlines';
import { Fees } from '../../../features/how-it-works/components/fees';
import { ProtectedPayment, ReviewsAndRanks } from '../../../features/how-it-works/components/money-and-reviews';
import { TestsAndBadges } from '../../../features/how-it-works/components/tests-and-badges';
import { loadRules } from '../../../features/how-it-works/page-data';

export const metadata: Metadata = { title: 'How scores, fees and ranks work' };

export default async function HowItWorksPage() {
  const rules = await loadRules();
  return (
    <>
      <PageHeader
        title="How scores, fees and ranks work"
        lead="The numbers on this page are read from the rules that this market applies as you read; they cannot say anything else."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pb-16">
        <Fees rules={rules} />
        <ProtectedPayment rules={rules} />
        <Deadlines />
        <ReviewsAndRanks />
        <TestsAndBadges rules={rules} />
      </div>
    </>
  );
}
