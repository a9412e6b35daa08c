import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { TestFigures } from '../../../../features/operator-tests/components/test-figures';
import { TestPools } from '../../../../features/operator-tests/components/test-pools';
import { loadTests } from '../../../../features/operator-tests/page-data';
import { AsOfLine } from '../../../../features/operator/components/as-of-line';

export const metadata: Metadata = { title: 'Tests' };

export default async function TestsPage() {
  const { asOf, figures, pools } = await loadTests();
  return (
    <>
      <PageHeader title="Tests" facts={<AsOfLine asOf={asOf} />} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <TestFigures figures={figures} />
        <TestPools pools={pools} />
      </div>
    </>
  );
}
