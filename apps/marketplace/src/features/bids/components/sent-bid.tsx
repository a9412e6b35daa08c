import type { OwnBid } from '@assay/protocol/dto/bid';
import { moneyOf } from '@assay/protocol/dto/money';
import { useTranslations } from 'next-intl';
import { PlanList } from '../../jobs/components/plan-list';

/** What was bid, word for word; open while an offer waits, since accepting it agrees to this plan. */
export function SentBid({ bid }: { readonly bid: OwnBid }) {
  const t = useTranslations('bids.own');
  return (
    <details open={bid.state === 'offered'} className="mt-4 text-14">
      <summary className="text-link w-fit">{t('sentBid')}</summary>
      <div className="mt-3 grid max-w-form gap-4">
        <PlanList
          steps={bid.milestones.map(({ title, days, amountMinor }) => ({
            title,
            days,
            amount: moneyOf({ amountMinor, currency: bid.price.currency }),
          }))}
          total={moneyOf(bid.price)}
        />
        <p dir="auto" className="whitespace-pre-line text-ink-soft [overflow-wrap:anywhere]">
          {bid.note}
        </p>
      </div>
    </details>
  );
}
