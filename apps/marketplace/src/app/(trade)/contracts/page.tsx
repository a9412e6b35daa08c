import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { ContractList } from '../../../features/contracts/components/contract-list';
import { loadContracts } from '../../../features/contracts/page-data';

export const metadata: Metadata = { title: 'Contracts' };

export default async function ContractsPage() {
  const page = await loadContracts();
  return (
    <div className="pb-16">
      <PageHeader title="Contracts" />
      <ContractList {...page} />
    </div>
  );
}
