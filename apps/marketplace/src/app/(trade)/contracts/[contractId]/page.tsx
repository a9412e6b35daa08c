import { moneyOf } from '@assay/protocol/dto/money';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { MoneyText } from '@assay/ui/money-text';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MilestoneTimeline } from '../../../../features/contracts/components/milestone-timeline';
import { Reviews } from '../../../../features/contracts/components/reviews';
import { Terms } from '../../../../features/contracts/components/terms';
import { contractTone } from '../../../../features/contracts/state-tones';
import { loadContract } from '../../../../features/contracts/page-data';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('contracts.page');
  return { title: t('title') };
}

export default sitePage(async function ContractPage({ params }: PageProps<'/contracts/[contractId]'>) {
  const [t, state] = await Promise.all([getTranslations('contracts.page'), getTranslations('contracts.state')]);
  const page = await loadContract((await params).contractId);
  const { contract } = page;
  return (
    <>
      <PageHeader
        title={contract.title}
        breadcrumb={<Breadcrumb crumbs={[{ label: t('contracts'), href: '/contracts' }]} />}
        facts={
          <>
            <StateBadge tone={contractTone[contract.state]}>{state(contract.state)}</StateBadge>
            <MoneyText amount={moneyOf(contract.value)} />
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pb-16 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-16">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
          <Panel title={t('milestones')}>
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
});
