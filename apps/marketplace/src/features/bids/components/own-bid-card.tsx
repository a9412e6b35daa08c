import type { OwnBid } from '@assay/protocol/dto/bid';
import { moneyOf } from '@assay/protocol/dto/money';
import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { MoneyText } from '@assay/ui/money-text';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import type { PageTime } from '../../jobs/page-data';
import { useBidState } from '../bid-state';
import { hasEdge } from '../has-edge';
import { OfferActs } from './offer-acts';
import { SentBid } from './sent-bid';
import { WithdrawForm } from './withdraw-form';

export type OwnBidCardProps = { readonly bid: OwnBid; readonly time: PageTime };

/** One's own bid: where it stands, what it would bring, and what can be done now. */
export function OwnBidCard({ bid, time }: OwnBidCardProps) {
  const t = useTranslations('bids.own');
  const state = useBidState()(bid.state);
  const isOffer = bid.state === 'offered';
  return (
    <article
      id={`bid-${bid.id}`}
      className={`scroll-mt-24 rounded-sm border bg-sheet p-5 target:border-brass sm:p-6 ${isOffer ? 'border-brass' : 'border-line'}`}
    >
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <h3 className="text-18 leading-6 font-semibold">
            <a href={`/jobs/${bid.jobId}`} dir="auto" className="hover:underline">
              {bid.jobTitle}
            </a>
          </h3>
          <p className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-14 text-ink-faint">
            <StateBadge tone={state.tone}>{isOffer ? t('isOffer') : state.label}</StateBadge>
            <span>{t.rich('sentAt', { time: () => <TimeText at={new Date(bid.sentAt)} {...time} /> })}</span>
            <NextDate bid={bid} time={time} />
          </p>
          {bid.declineReason !== null && (
            <blockquote dir="auto" className="mt-3 max-w-prose border-s-2 border-line-strong ps-4 text-ink-soft">
              {bid.declineReason}
            </blockquote>
          )}
        </div>
        <dl className="text-14 sm:text-end">
          <dt className="text-ink-faint">{t('receive')}</dt>
          <dd className="font-serif text-22 font-semibold">
            <MoneyText amount={moneyOf(bid.freelancerReceives)} />
          </dd>
          <dd className="text-ink-faint">
            {t.rich('ofPrice', {
              price: () => <MoneyText amount={moneyOf(bid.price)} />,
              pays: () => <MoneyText amount={moneyOf(bid.clientPays)} />,
            })}
          </dd>
        </dl>
      </div>
      <SentBid bid={bid} />
      <Acts bid={bid} />
    </article>
  );
}

function NextDate({ bid, time }: OwnBidCardProps) {
  const t = useTranslations('bids.own');
  if (bid.state === 'offered' && bid.offerExpiresAt !== null) {
    return <Deadline label={t('answer')} at={new Date(bid.offerExpiresAt)} {...time} />;
  }
  if (!hasEdge(bid.state, 'withdraw')) return null;
  return <Deadline label={t('decision')} at={new Date(bid.decisionDueAt)} {...time} />;
}

function Acts({ bid }: { readonly bid: OwnBid }) {
  const t = useTranslations('bids.own');
  const mayWithdraw = hasEdge(bid.state, 'withdraw') && bid.state !== 'offered';
  return (
    <div className="mt-4 flex flex-wrap items-start gap-3 empty:hidden">
      {bid.state === 'offered' && <OfferActs bidId={bid.id} receives={moneyOf(bid.freelancerReceives)} />}
      {bid.contractId !== null && (
        <LinkButton href={`/contracts/${bid.contractId}`} size="small">
          {t('contract')}
        </LinkButton>
      )}
      {bid.threadId !== null && (
        <LinkButton
          href={`/messages/${bid.threadId}`}
          variant="secondary"
          size={bid.state === 'offered' ? 'medium' : 'small'}
        >
          {t('messages')}
        </LinkButton>
      )}
      {mayWithdraw && <WithdrawForm bidId={bid.id} />}
    </div>
  );
}
