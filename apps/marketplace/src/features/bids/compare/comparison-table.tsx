import type { ComparedBid } from '@assay/protocol/dto/bid';
import { excerptOf } from '@assay/protocol/dto/excerpt';
import { moneyOf } from '@assay/protocol/dto/money';
import { MoneyText } from '@assay/ui/money-text';
import { StateBadge } from '@assay/ui/state-badge';
import { SubmitButton } from '@assay/ui/submit-button';
import { type Column, Table } from '@assay/ui/table';
import { useLocale, useTranslations } from 'next-intl';
import { BadgeLinks } from '../../freelancers/components/badge-links';
import { RecordText } from '../../freelancers/components/record-text';
import { countryName } from '../../jobs/country-name';
import { useBidState } from '../bid-state';
import { AgainstBudget } from './against-budget';
import { hasEdge } from '../has-edge';
import { BidTick } from './bid-tick';
import { bidderName } from './bidder-name';
import { isEnded } from './order';
import type { ComparePage } from './page-data';
import { PriceStrip } from './price-strip';

/** The bids side by side; on a narrow page each becomes a card. */
export function ComparisonTable({ page }: { readonly page: ComparePage }) {
  const t = useTranslations('bids.compare');
  const { comparison, bids } = page;
  const columns: readonly Column<ComparedBid>[] = [
    { key: 'bidder', header: t('column.bidder'), rowHeader: true, cell: (bid) => <Bidder bid={bid} /> },
    {
      key: 'badges',
      header: t('column.badges'),
      cell: (bid) => <BadgeLinks badges={bid.badges} none={t('noBadge')} />,
    },
    { key: 'record', header: t('column.record'), cell: (bid) => <RecordText record={bid.record} /> },
    { key: 'price', header: t('column.price'), cell: (bid) => <Price bid={bid} page={page} /> },
    { key: 'state', header: t('column.state'), cell: (bid) => <State bid={bid} /> },
  ];
  return (
    <Table caption={t('caption', { title: comparison.title })} columns={columns} rows={bids} rowKey={({ id }) => id} />
  );
}

function Bidder({ bid }: { readonly bid: ComparedBid }) {
  const t = useTranslations('bids.compare');
  const locale = useLocale();
  const mayDecline = hasEdge(bid.state, 'decline') && bid.state !== 'offered';
  const { freelancer } = bid;
  const name = bidderName(bid, t);
  return (
    <span className={`grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 ${isEnded(bid) ? 'opacity-75' : ''}`}>
      {mayDecline ? <BidTick bidId={bid.id} label={t('chooseBid', { name })} /> : <span />}
      <span className="min-w-0 lg:max-w-80">
        <a href={`/jobs/${bid.jobId}/bids/${bid.id}`} className="text-18 leading-6 font-semibold text-link">
          <bdi>{name}</bdi>
        </a>
        <span className="block text-14 font-normal text-ink-faint">
          {freelancer === null ? t('notNamed') : countryName(freelancer.country, locale)}
        </span>
        {bid.headline !== '' && (
          <span dir="auto" className="mt-1 block text-14 font-normal text-ink-soft">
            {bid.headline}
          </span>
        )}
        <span dir="auto" className="mt-1 line-clamp-2 text-14 font-normal text-ink-soft [overflow-wrap:anywhere]">
          {t('quoted', { text: excerptOf(bid.note, 300) })}
        </span>
      </span>
    </span>
  );
}

function Price({ bid, page }: { readonly bid: ComparedBid; readonly page: ComparePage }) {
  const t = useTranslations('bids.compare');
  const { comparison } = page;
  const amounts = comparison.bids.map(({ price }) => BigInt(price.amountMinor));
  const price = moneyOf(bid.price);
  const budget = moneyOf(comparison.budget);
  const days = bid.milestones.reduce((sum, step) => sum + step.days, 0);
  return (
    <span className="grid">
      <span className="font-serif text-18 font-semibold">
        <MoneyText amount={price} />
      </span>
      <PriceStrip
        price={price.amountMinor}
        budget={budget.amountMinor}
        lowest={amounts.reduce((a, b) => (a < b ? a : b), price.amountMinor)}
        highest={amounts.reduce((a, b) => (a > b ? a : b), price.amountMinor)}
      />
      <span className="text-14 text-ink-faint">
        <AgainstBudget price={price} budget={budget} />
      </span>
      <span className="text-14 text-ink-faint">
        {t.rich('youPay', {
          percent: Number(bid.fees.clientPercent),
          amount: () => <MoneyText amount={moneyOf(bid.clientPays)} />,
        })}
      </span>
      <span className="text-14 text-ink-faint">{t('time', { days, milestones: bid.milestones.length })}</span>
    </span>
  );
}

function State({ bid }: { readonly bid: ComparedBid }) {
  const t = useTranslations('bids.compare');
  const state = useBidState()(bid.state);
  return (
    <span className="grid justify-items-start gap-2">
      <StateBadge tone={state.tone}>{state.label}</StateBadge>
      {hasEdge(bid.state, 'shortlist') && (
        <SubmitButton name="act" value={`shortlist:${bid.id}`} variant="secondary" size="small">
          {t('shortlist')}
        </SubmitButton>
      )}
      {bid.threadId !== null && (
        <a href={`/messages/${bid.threadId}`} className="text-14 text-link">
          {t('messages')}
        </a>
      )}
    </span>
  );
}
