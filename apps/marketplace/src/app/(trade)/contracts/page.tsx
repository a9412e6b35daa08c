import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContractList } from '../../../features/contracts/components/contract-list';
import { loadContracts } from '../../../features/contracts/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('contracts.list');
  return { title: t('title') };
}

export default sitePage(async function ContractsPage() {
  const t = await getTranslations('contracts.list');
  const page = await loadContracts();
  return (
    <div className="pb-16">
      <PageHeader title={t('title')} />
      <ContractList {...page} />
    </div>
  );
});
