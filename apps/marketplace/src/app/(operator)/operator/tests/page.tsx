import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DoubtfulFamilies } from '../../../../features/operator-tests/components/doubtful-families';
import { FamilyExposure } from '../../../../features/operator-tests/components/family-exposure';
import { TestFigures } from '../../../../features/operator-tests/components/test-figures';
import { TestLacks } from '../../../../features/operator-tests/components/test-lacks';
import { TestPools } from '../../../../features/operator-tests/components/test-pools';
import { WithdrawnQuestions } from '../../../../features/operator-tests/components/withdrawn-questions';
import { loadTests } from '../../../../features/operator-tests/page-data';
import { AsOfLine } from '../../../../features/operator/components/as-of-line';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorTests.page');
  return { title: t('title') };
}

export default async function TestsPage() {
  const t = await getTranslations('operatorTests.page');
  const { asOf, figures, pools, doubtful, withdrawn, exposure } = await loadTests();
  return (
    <>
      <PageHeader title={t('title')} facts={<AsOfLine asOf={asOf} />} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <TestFigures figures={figures} />
        <TestPools pools={pools} now={asOf.now} />
        <TestLacks pools={pools} />
        <DoubtfulFamilies families={doubtful} now={asOf.now} />
        <WithdrawnQuestions withdrawn={withdrawn} now={asOf.now} />
        <FamilyExposure exposure={exposure} />
      </div>
    </>
  );
}
