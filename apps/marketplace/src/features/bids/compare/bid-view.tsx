import { moneyOf } from '@assay/protocol/dto/money';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { Deadline } from '@assay/ui/deadline';
import { MoneyText } from '@assay/ui/money-text';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { useLocale, useTranslations } from 'next-intl';
import { BadgeLinks } from '../../freelancers/components/badge-links';
import { RecordText } from '../../freelancers/components/record-text';
import { countryName } from '../../jobs/country-name';
import { WrittenText } from '../../jobs/components/written-text';
import { useBidState } from '../bid-state';
import { AgainstBudget } from './against-budget';
import { Answers } from './answers';
import { BidActs } from './bid-acts';
import { bidderName } from './bidder-name';
import type { BidPage } from './page-data';
import { PlanBesidePlan } from './plan-beside-plan';

/** One bid in full: the note, the plan beside the client's own, the answers beside the questions. */
export function BidView({ page }: { readonly page: BidPage }) {
  const t = useTranslations('bids.one');
  const compare = useTranslations('bids.compare');
  const count = useTranslations('market.count');
  const locale = useLocale();
  const { bid, comparison, job, time } = page;
  const state = useBidState()(bid.state);
  return (
    <>
      <PageHeader
        title={bidderName(bid, compare)}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: comparison.title, href: `/jobs/${comparison.jobId}` },
              { label: count('bids', { count: comparison.total }), href: `/jobs/${comparison.jobId}/bids` },
            ]}
          />
        }
        lead={bid.headline === '' ? undefined : <span dir="auto">{bid.headline}</span>}
        facts={
          <>
            <StateBadge tone={state.tone}>{state.label}</StateBadge>
            {bid.freelancer === null ? (
              <span>{compare('notNamed')}</span>
            ) : (
              <span>{countryName(bid.freelancer.country, locale)}</span>
            )}
            <span>{t.rich('sentAt', { time: () => <TimeText at={new Date(bid.sentAt)} {...time} /> })}</span>
            {bid.freelancer !== null && bid.freelancer.slug !== null && (
              <a href={`/freelancers/${bid.freelancer.slug}`} className="text-link">
                {t('profile')}
              </a>
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="order-2 grid grid-cols-[minmax(0,1fr)] content-start gap-10 lg:order-1">
          <section aria-label={t('note')} className="text-18">
            <WrittenText text={bid.note} />
          </section>
          <Answers questions={comparison.questions} answers={bid.answers} />
          <Panel title={t('plan')}>
            <PlanBesidePlan bid={bid} job={job} />
          </Panel>
        </div>
        <aside aria-label={t('priceAndDecision')} className="order-1 lg:order-2">
          <PriceCard page={page} />
        </aside>
      </div>
      <Neighbours page={page} />
    </>
  );
}

function PriceCard({ page }: { readonly page: BidPage }) {
  const t = useTranslations('bids.one');
  const compare = useTranslations('bids.compare');
  const { bid, comparison, time } = page;
  const price = moneyOf(bid.price);
  const otherOffer = comparison.bids.some(({ id, state }) => id !== bid.id && state === 'offered');
  return (
    <div className="grid gap-6 rounded-sm border border-line bg-sheet p-5 sm:p-6">
      <div>
        <p className="text-14 text-ink-faint">{t('price')}</p>
        <p>
          <MoneyText amount={price} size="large" />
        </p>
        <p className="text-14 text-ink-soft">
          <AgainstBudget price={price} budget={moneyOf(comparison.budget)} />
        </p>
        <p className="mt-1 text-14 text-ink-faint">
          {t.rich('youPay', {
            percent: Number(bid.fees.clientPercent),
            amount: () => <MoneyText amount={moneyOf(bid.clientPays)} />,
          })}
        </p>
      </div>
      <div className="grid gap-4 border-t border-line pt-5">
        <BadgeLinks badges={bid.badges} none={compare('noBadge')} />
        <RecordText record={bid.record} />
      </div>
      {bid.state === 'offered' && bid.offerExpiresAt !== null && (
        <p className="border-t border-line pt-5 text-14">
          <Deadline label={t('offerLapses')} at={new Date(bid.offerExpiresAt)} {...time} />
        </p>
      )}
      {bid.declineReason !== null && (
        <div className="border-t border-line pt-5">
          <p className="text-14 text-ink-faint">{t('yourReason')}</p>
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
  const t = useTranslations('bids.one');
  const compare = useTranslations('bids.compare');
  const href = (id: string) => `/jobs/${comparison.jobId}/bids/${id}`;
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label={t('others')} className="mt-12 flex flex-wrap justify-between gap-4 border-t border-line pt-4">
      {before === undefined ? (
        <span />
      ) : (
        <a href={href(before.id)} className="text-link">
          ← <bdi>{bidderName(before, compare)}</bdi>
        </a>
      )}
      {after !== undefined && (
        <a href={href(after.id)} className="text-link">
          <bdi>{bidderName(after, compare)}</bdi> →
        </a>
      )}
    </nav>
  );
}
