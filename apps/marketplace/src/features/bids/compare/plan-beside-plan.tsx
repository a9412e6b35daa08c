import type { ComparedBid } from '@assay/protocol/dto/bid';
import type { JobDto } from '@assay/protocol/dto/job';
import { moneyOf } from '@assay/protocol/dto/money';
import { useTranslations } from 'next-intl';
import { PlanList } from '../../jobs/components/plan-list';

/** The bidder's plan, with the client's own beside it where there is room. */
export function PlanBesidePlan({ bid, job }: { readonly bid: ComparedBid; readonly job: JobDto }) {
  const t = useTranslations('bids.one');
  const plans = [
    { title: t('theirs'), milestones: bid.milestones, total: bid.price },
    { title: t('yours'), milestones: job.milestones, total: job.budget },
  ];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 xl:grid-cols-2">
      {plans.map(({ title, milestones, total }) => (
        <section key={title} aria-label={title}>
          <h3 className="mb-2 text-14 font-semibold text-ink-soft">{title}</h3>
          <PlanList
            steps={milestones.map((step) => ({
              title: step.title,
              days: step.days,
              amount: moneyOf({ amountMinor: step.amountMinor, currency: total.currency }),
            }))}
            total={moneyOf(total)}
          />
        </section>
      ))}
    </div>
  );
}
