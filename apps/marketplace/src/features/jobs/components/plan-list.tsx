import type { Money } from '@assay/domain/money/money';
import { MoneyText } from '@assay/ui/money-text';
import { useTranslations } from 'next-intl';

export type PlannedStep = { readonly title: string; readonly amount: Money; readonly days: number };

/** The milestones of a plan in order, with what each costs and takes, and the whole below. */
export function PlanList({ steps, total }: { readonly steps: readonly PlannedStep[]; readonly total: Money }) {
  const t = useTranslations('jobs.island.plan');
  const days = steps.reduce((sum, step) => sum + step.days, 0);
  return (
    <div>
      <ol className="divide-y divide-line border-y border-line">
        {steps.map((step, index) => (
          <li key={index} className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-3 py-3">
            <span className="font-serif text-18 leading-6 text-ink-faint tabular-nums">{index + 1}</span>
            <span className="min-w-0">
              <span dir="auto" className="block [overflow-wrap:anywhere]">
                {step.title}
              </span>
              <span className="text-14 text-ink-faint">{t('days', { count: step.days })}</span>
            </span>
            <MoneyText amount={step.amount} />
          </li>
        ))}
      </ol>
      <p className="flex justify-between gap-3 pt-3 font-semibold">
        <span>{t('daysInAll', { count: days })}</span>
        <MoneyText amount={total} />
      </p>
    </div>
  );
}
