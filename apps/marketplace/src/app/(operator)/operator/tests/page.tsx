import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TestsHealth } from '../../../../features/operator-bank/components/tests-health';
import { testHealth } from '../../../../features/operator-bank/test-health';
import { DoubtfulFamilies } from '../../../../features/operator-tests/components/doubtful-families';
import { TestLacks } from '../../../../features/operator-tests/components/test-lacks';
import { WithdrawnQuestions } from '../../../../features/operator-tests/components/withdrawn-questions';
import { loadTests } from '../../../../features/operator-tests/page-data';
import { AsOfLine } from '../../../../features/operator/components/as-of-line';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorTests.page');
  return { title: t('title') };
}

export default sitePage(async function TestsPage() {
  const t = await getTranslations('operatorTests.page');
  const page = await loadTests();
  const { asOf, pools, doubtful, withdrawn, limits } = page;
  return (
    <>
      <PageHeader title={t('title')} facts={<AsOfLine asOf={asOf} />} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <TestsHealth tests={testHealth(page)} now={asOf.now} limits={limits} />
        <TestLacks pools={pools} />
        <DoubtfulFamilies families={doubtful} now={asOf.now} />
        <WithdrawnQuestions withdrawn={withdrawn} now={asOf.now} />
      </div>
    </>
  );
});
