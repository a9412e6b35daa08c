import { moneyOf } from '@assay/protocol/dto/money';
import { ActionForm } from '@assay/ui/action-form';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { Deadline } from '@assay/ui/deadline';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import { JobStateBadge } from '../../jobs/components/job-state-badge';
import { decideBidsAction } from './actions';
import { bidderName } from './bidder-name';
import { ComparisonControls } from './comparison-controls';
import { ComparisonTable } from './comparison-table';
import { hasEdge } from '../has-edge';
import { DeclineChosen } from './decline-chosen';
import type { ComparePage } from './page-data';
import { IslandWords } from '../../../i18n/island-words';

export function ComparisonView({ page }: { readonly page: ComparePage }) {
  const t = useTranslations('bids.compare');
  const { comparison, bids, time } = page;
  return (
    <>
      <PageHeader
        title={useTitle(comparison)}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: t('myJobs'), href: '/my-jobs' },
              { label: comparison.title, href: `/jobs/${comparison.jobId}` },
            ]}
          />
        }
        facts={
          <>
            <JobStateBadge state={comparison.state} />
            <span>{t.rich('budget', { amount: () => <MoneyText amount={moneyOf(comparison.budget)} /> })}</span>
            {comparison.state === 'open' && (
              <Deadline label={t('decide')} at={new Date(comparison.decisionDueAt)} {...time} />
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Outcome page={page} />
        {comparison.total === 0 ? <NoBids page={page} /> : <ComparisonControls page={page} />}
        {comparison.total > 0 && bids.length === 0 && (
          <EmptyState
            title={t('noneShows')}
            action={
              <a className="text-link" href={`/jobs/${comparison.jobId}/bids`}>
                {t('showAll')}
              </a>
            }
          />
        )}
        {bids.length > 0 && (
          <ActionForm action={decideBidsAction.bind(null, comparison.jobId)} layout="wide" label={t('form')}>
            <ComparisonTable page={page} />
            {bids.some((bid) => hasEdge(bid.state, 'decline')) && (
              <IslandWords of={['bids']}>
                <DeclineChosen />
              </IslandWords>
            )}
          </ActionForm>
        )}
        {comparison.total > 0 && <HowToRead />}
      </div>
    </>
  );
}

function useTitle({ total, state }: ComparePage['comparison']): string {
  const t = useTranslations('bids.compare');
  const count = useTranslations('market.count');
  if (total === 0) return t('title');
  return state === 'open' ? t('choose', { count: total }) : count('bids', { count: total });
}

/** What has come of the job, where there is something to do about it. */
function Outcome({ page }: { readonly page: ComparePage }) {
  const t = useTranslations('bids.compare');
  const { comparison, time } = page;
  const offered = comparison.bids.find(({ state }) => state === 'offered');
  if (comparison.contractId !== null) {
    return (
      <Notice
        tone="good"
        title={t('hired')}
        action={
          <LinkButton href={`/contracts/${comparison.contractId}`} size="small">
            {t('contract')}
          </LinkButton>
        }
      />
    );
  }
  if (offered === undefined || offered.offerExpiresAt === null) return null;
  return (
    <Notice tone="progress" title={t('offerWaits', { name: bidderName(offered, t) })}>
      <Deadline label={t('lapses')} at={new Date(offered.offerExpiresAt)} {...time} />
    </Notice>
  );
}

function NoBids({ page }: { readonly page: ComparePage }) {
  const t = useTranslations('bids.compare');
  return (
    <EmptyState
      title={t('none')}
      action={
        <LinkButton href={`/jobs/${page.comparison.jobId}`} variant="secondary">
          {t('ownJob')}
        </LinkButton>
      }
    >
      {t('noneMore')}
    </EmptyState>
  );
}

function HowToRead() {
  const t = useTranslations('bids.compare');
  return <Why label={t('why')}>{t('because')}</Why>;
}
