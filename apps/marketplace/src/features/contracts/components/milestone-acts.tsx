import type { MilestoneDto } from '@assay/services/contract/read';
import { useTranslations } from 'next-intl';
import type { ContractPage } from '../page-data';
import { AwaitedTransfer } from './awaited-transfer';
import { FundForm } from './fund-form';
import { GiveBackForm } from './give-back-form';
import { ReviewWork } from './review-work';
import { SubmitWorkForm } from './submit-work-form';

export type MilestoneActsProps = {
  readonly milestone: MilestoneDto;
  readonly page: ContractPage;
  /** Whether this is the first milestone on which the reader can act: its act stands out. */
  readonly isFirst: boolean;
};

/** What the reader can do with one milestone now; where it is the other side's turn, that is said. */
export function MilestoneActs({ milestone, page, isFirst }: MilestoneActsProps) {
  if (page.contract.state !== 'active') return null;
  return page.contract.viewerIs === 'client' ? (
    <ClientActs milestone={milestone} page={page} isFirst={isFirst} />
  ) : (
    <FreelancerActs milestone={milestone} page={page} />
  );
}

function ClientActs({ milestone, page, isFirst }: MilestoneActsProps) {
  const t = useTranslations('contracts.turn');
  const { contract, awaited } = page;
  switch (milestone.state) {
    case 'planned':
      return <FundForm milestone={milestone} isRealMoney={contract.isRealMoney} stands={isFirst} />;
    case 'funding':
      return <AwaitedTransfer payment={awaited.get(milestone.id)} />;
    case 'funded':
    case 'changes_requested':
      return <Quiet>{t('freelancers', { name: contract.freelancer.name })}</Quiet>;
    case 'submitted':
      return <ReviewWork milestone={milestone} isRealMoney={contract.isRealMoney} stands={isFirst} />;
    case 'released':
    case 'refunded':
    case 'cancelled':
      return null;
  }
}

function FreelancerActs({ milestone, page }: Omit<MilestoneActsProps, 'isFirst'>) {
  const t = useTranslations('contracts.turn');
  const { name } = page.contract.client;
  switch (milestone.state) {
    case 'planned':
      return <Quiet>{t('startWhenFunded', { name })}</Quiet>;
    case 'funding':
      return <Quiet>{t('announced', { name })}</Quiet>;
    case 'funded':
    case 'changes_requested':
      return (
        <>
          <SubmitWorkForm milestone={milestone} />
          <GiveBackForm milestone={milestone} />
        </>
      );
    case 'submitted':
      return <Quiet>{t('clients', { name })}</Quiet>;
    case 'released':
    case 'refunded':
    case 'cancelled':
      return null;
  }
}

function Quiet({ children }: { readonly children: React.ReactNode }) {
  return <p className="max-w-prose text-ink-soft">{children}</p>;
}
