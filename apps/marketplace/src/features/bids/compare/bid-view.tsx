import { moneyOf } from '@assay/protocol/dto/money';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { Deadline } from '@assay/ui/deadline';
import { MoneyText } from '@assay/ui/money-text';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { BadgeLinks } from '../../freelancers/components/badge-links';
import { RecordText } from '../../freelancers/components/record-text';
import { counted } from '../../jobs/counted';
import { countryName } from '../../jobs/country-name';
import { WrittenText } from '../../jobs/components/written-text';
import { bidState } from '../bid-state';
import { againstBudget } from './against-budget';
import { Answers } from './answers';
import { BidActs } from './bid-acts';
import { bidderName } from './bidder-name';
import type { BidPage } from './page-data';
import { PlanBesidePlan } from './plan-beside-plan';

/** One bid in full: the note, the plan beside the client's own, the answers beside the questions. */
export function BidView({ page }: { readonly page: BidPage }) {
  const { bid, comparison, job, time } = page;
  const state = bidState(bid.state);
  return (
    <>
      <PageHeader
        title={bidderName(bid)}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: comparison.title, href: `/jobs/${comparison.jobId}` },
              { label: counted(comparison.total, 'bid'), href: `/jobs/${comparison.jobId}/bids` },
            ]}
          />
        }
        lead={bid.headline === '' ? undefined : <span dir="auto">{bid.headline}</span>}
        facts={
          <>
            <StateBadge tone={state.tone}>{state.label}</StateBadge>
            {bid.freelancer === null ? (
              <span>Named once short-listed</span>
            ) : (
              <span>{countryName(bid.freelancer.country)}</span>
            )}
            <span>
              Sent <TimeText at={new Date(bid.sentAt)} {...time} />
            </span>
            {bid.freelancer !== null && bid.freelancer.slug !== null && (
              <a href={`/freelancers/${bid.freelancer.slug}`} className="text-link">
                Profile
              </a>
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="order-2 grid grid-cols-[minmax(0,1fr)] content-start gap-10 lg:order-1">
          <section aria-label="Note" className="text-18">
            <WrittenText text={bid.note} />
          </section>
          <Answers questions={comparison.questions} answers={bid.answers} />
          <Panel title="Plan">
            <PlanBesidePlan bid={bid} job={job} />
          </Panel>
        </div>
        <aside aria-label="Price and decision" className="order-1 lg:order-2">
          <PriceCard page={page} />
        </aside>
      </div>
      <Neighbours page={page} />
    </>
  );
}

function PriceCard({ page }: { readonly page: BidPage }) {
  const { bid, comparison, time } = page;
  const price = moneyOf(bid.price);
  const otherOffer = comparison.bids.some(({ id, state }) => id !== bid.id && state === 'offered');
  return (
    <div className="grid gap-6 rounded-sm border border-line bg-sheet p-5 sm:p-6">
      <div>
        <p className="text-14 text-ink-faint">Price</p>
        <p>
          <MoneyText amount={price} size="large" />
        </p>
        <p className="text-14 text-ink-soft">{againstBudget(price, moneyOf(comparison.budget))}</p>
        <p className="mt-1 text-14 text-ink-faint">
          You pay <MoneyText amount={moneyOf(bid.clientPays)} /> with the fee of {bid.fees.clientPercent} %
        </p>
      </div>
      <div className="grid gap-4 border-t border-line pt-5">
        <BadgeLinks badges={bid.badges} none="No badge shown" />
        <RecordText record={bid.record} />
      </div>
      {bid.state === 'offered' && bid.offerExpiresAt !== null && (
        <p className="border-t border-line pt-5 text-14">
          <Deadline label="Your offer lapses" at={new Date(bid.offerExpiresAt)} {...time} />
        </p>
      )}
      {bid.declineReason !== null && (
        <div className="border-t border-line pt-5">
          <p className="text-14 text-ink-faint">Your reason</p>
          <p dir="auto" className="[overflow-wrap:anywhere]">
            {bid.declineReason}
          </p>
        </div>
      )}
      <BidActs bid={bid} mayOffer={comparison.state === 'open' && !otherOffer} />
    </div>
  );
}

/** On to the next bid, in the order of arrival. */
function Neighbours({ page: { before, after, comparison } }: { readonly page: BidPage }) {
  const href = (id: string) => `/jobs/${comparison.jobId}/bids/${id}`;
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label="Other bids" className="mt-12 flex flex-wrap justify-between gap-4 border-t border-line pt-4">
      {before === undefined ? (
        <span />
      ) : (
        <a href={href(before.id)} className="text-link">
          ← <bdi>{bidderName(before)}</bdi>
        </a>
      )}
      {after !== undefined && (
        <a href={href(after.id)} className="text-link">
          <bdi>{bidderName(after)}</bdi> →
        </a>
      )}
    </nav>
  );
}
