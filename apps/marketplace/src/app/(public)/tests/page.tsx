import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { TestList } from '../../../features/tests/components/test-list';
import { loadCatalogue } from '../../../features/tests/page-data';

export const metadata: Metadata = {
  title: 'Tests',
  description: 'Skill tests whose keys are computed before anybody is asked, and what is known of their worth.',
};

export default async function TestsPage() {
  return (
    <>
      <PageHeader
        title="Tests"
        lead="Questions are made fresh for this market, and every key is computed, by running it or from the rules in force, before anybody is asked. A pass earns a badge that you may show or keep to yourself."
      />
      <TestList {...await loadCatalogue()} />
    </>
  );
}
