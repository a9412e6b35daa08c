import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { TestList } from '../../../features/tests/components/test-list';
import { loadCatalogue } from '../../../features/tests/page-data';

export const metadata: Metadata = {
  title: 'Tests',
  description: 'Skill tests whose keys are proven by running them, and what is known of their worth.',
};

export default async function TestsPage() {
  return (
    <>
      <PageHeader
        title="Tests"
        lead="Every question is made for this market and its key is proven by running it. A pass earns a badge that you may show or keep to yourself."
      />
      <TestList {...await loadCatalogue()} />
    </>
  );
}
