import { moneyOf } from '@assay/protocol/dto/money';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { MoneyText } from '@assay/ui/money-text';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import type { Metadata } from 'next';
import { MilestoneTimeline } from '../../../../features/contracts/components/milestone-timeline';
import { Reviews } from '../../../../features/contracts/components/reviews';
import { Terms } from '../../../../features/contracts/components/terms';
import { contractWords } from '../../../../features/contracts/contract-words';
import { loadContract } from '../../../../features/contracts/page-data';

export const metadata: Metadata = { title: 'Contract' };

export default async function ContractPage({ params }: PageProps<'/contracts/[contractId]'>) {
  const page = await loadContract((await params).contractId);
  const { contract } = page;
  const { label, tone } = contractWords[contract.state];
  return (
    <>
      <PageHeader
        title={contract.title}
        breadcrumb={<Breadcrumb crumbs={[{ label: 'Contracts', href: '/contracts' }]} />}
        facts={
          <>
            <StateBadge tone={tone}>{label}</StateBadge>
            <MoneyText amount={moneyOf(contract.value)} />
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pb-16 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-16">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
          <Panel title="Milestones">
            <MilestoneTimeline page={page} />
          </Panel>
          <Reviews page={page} />
        </div>
        <aside>
          <Terms page={page} />
        </aside>
      </div>
    </>
  );
}
