import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import { moneyOf } from '@assay/protocol/dto/money';
import type { FreelancerToday } from '@assay/protocol/dto/today';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import { useTranslations } from 'next-intl';
import { testStanding } from '../../tests/standing';
import { freelancerTasks, freelancerWaits } from '../tasks';
import { FittingJobs } from './fitting-jobs';
import { TaskList } from './task-list';
import { TestSuggestion } from './test-suggestion';

export type DayProps<Side> = { readonly today: Side; readonly now: Date; readonly timeZone: string };

type FreelancerDayProps = DayProps<FreelancerToday> & { readonly attempts: readonly OwnAttempt[] };

/** The day of somebody who offers work. */
export function FreelancerDay({ today, attempts, now, timeZone }: FreelancerDayProps) {
  const t = useTranslations('today');
  const tasks = freelancerTasks(today, t);
  const waits = freelancerWaits(today, t);
  const clock = { now, timeZone };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-16">
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-12">
        <Panel title={t('freelancer.turn')}>
          {tasks.length === 0 ? (
            <EmptyState title={t('freelancer.empty')} />
          ) : (
            <TaskList label={t('freelancer.turn')} tasks={tasks} {...clock} />
          )}
        </Panel>
        {waits.length > 0 && (
          <Panel title={t('comingUp')}>
            <TaskList label={t('comingUp')} tasks={waits} {...clock} />
          </Panel>
        )}
        <FittingJobs today={today} {...clock} />
      </div>
      <aside className="grid grid-cols-[minmax(0,1fr)] content-start gap-12">
        <Amounts of="available" amounts={today.available} />
        <Amounts of="held" amounts={today.held} />
        {today.test && (
          <TestSuggestion test={today.test} standing={testStanding(attempts, today.test.slug)} {...clock} />
        )}
      </aside>
    </div>
  );
}

type AmountsProps = { readonly of: 'available' | 'held'; readonly amounts: FreelancerToday['available'] };

/** What the work has brought, or will bring, in each currency; nothing where there is none. */
function Amounts({ of, amounts }: AmountsProps) {
  const t = useTranslations(`today.freelancer.money.${of}`);
  if (amounts.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <StatRow>
        {amounts.map((amount) => (
          <StatFigure
            key={amount.currency}
            label={t('in', { currency: amount.currency })}
            value={<MoneyText amount={moneyOf(amount)} />}
            href="/money"
          />
        ))}
      </StatRow>
    </Panel>
  );
}
