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
import { counted } from '../../jobs/counted';
import { JobStateBadge } from '../../jobs/components/job-state-badge';
import { decideBidsAction } from './actions';
import { bidderName } from './bidder-name';
import { ComparisonControls } from './comparison-controls';
import { ComparisonTable } from './comparison-table';
import { hasEdge } from '../has-edge';
import { DeclineChosen } from './decline-chosen';
import type { ComparePage } from './page-data';

export function ComparisonView({ page }: { readonly page: ComparePage }) {
  const { comparison, bids, time } = page;
  return (
    <>
      <PageHeader
        title={titleOf(comparison)}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: 'My jobs', href: '/my-jobs' },
              { label: comparison.title, href: `/jobs/${comparison.jobId}` },
            ]}
          />
        }
        facts={
          <>
            <JobStateBadge state={comparison.state} />
            <span>
              Budget <MoneyText amount={moneyOf(comparison.budget)} />
            </span>
            {comparison.state === 'open' && (
              <Deadline label="Decide" at={new Date(comparison.decisionDueAt)} {...time} />
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Outcome page={page} />
        {comparison.total === 0 ? <NoBids page={page} /> : <ComparisonControls page={page} />}
        {comparison.total > 0 && bids.length === 0 && (
          <EmptyState
            title="No bidder shows this badge."
            action={
              <a className="text-link" href={`/jobs/${comparison.jobId}/bids`}>
                Show all bids
              </a>
            }
          />
        )}
        {bids.length > 0 && (
          <ActionForm action={decideBidsAction.bind(null, comparison.jobId)} layout="wide" label="Decide on bids">
            <ComparisonTable page={page} />
            {bids.some((bid) => hasEdge(bid.state, 'decline')) && <DeclineChosen />}
          </ActionForm>
        )}
        {comparison.total > 0 && <HowToRead />}
      </div>
    </>
  );
}

function titleOf({ total, state }: ComparePage['comparison']): string {
  if (total === 0) return 'Bids';
  return state === 'open' ? `Choose among ${counted(total, 'bid')}` : counted(total, 'bid');
}

/** What has come of the job, where there is something to do about it. */
function Outcome({ page }: { readonly page: ComparePage }) {
  const { comparison, time } = page;
  const offered = comparison.bids.find(({ state }) => state === 'offered');
  if (comparison.contractId !== null) {
    return (
      <Notice
        tone="good"
        title="Somebody is hired for this job"
        action={
          <LinkButton href={`/contracts/${comparison.contractId}`} size="small">
            Open the contract
          </LinkButton>
        }
      />
    );
  }
  if (offered === undefined || offered.offerExpiresAt === null) return null;
  return (
    <Notice tone="progress" title={`Your offer to ${bidderName(offered)} waits for an answer`}>
      <Deadline label="It lapses" at={new Date(offered.offerExpiresAt)} {...time} />
    </Notice>
  );
}

function NoBids({ page }: { readonly page: ComparePage }) {
  return (
    <EmptyState
      title="Bids will stand here side by side, as they come in."
      action={
        <LinkButton href={`/jobs/${page.comparison.jobId}`} variant="secondary">
          Look at your job
        </LinkButton>
      }
    >
      You are told of each. A required badge or a low budget brings fewer bids.
    </EmptyState>
  );
}

function HowToRead() {
  return (
    <Why label="What do these columns say?">
      Bids stand in the order in which they came unless you choose another; nobody can pay for a place. Hallmarks are
      badges that the bidder chose to show, each from a test taken here: open one to see what was tested and to check
      its signature. No badge shown does not mean that a test was failed. The record counts contracts finished on this
      market; the score is the plain mean of four marks over all open reviews. On the line under a price the dot is this
      bid, the ends are the lowest and the highest, and the tick is your budget.
    </Why>
  );
}
