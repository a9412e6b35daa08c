import type { ClientToday } from '@assay/protocol/dto/today';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import { clientTasks, clientWaits } from '../tasks';
import type { DayProps } from './freelancer-day';
import { TaskList } from './task-list';

/** The day of somebody who has jobs done. */
export function ClientDay({ today, now, timeZone }: DayProps<ClientToday>) {
  const t = useTranslations('today');
  const tasks = clientTasks(today, t);
  const waits = clientWaits(today, t);
  return (
    <>
      <Panel
        title={t('client.turn')}
        aside={
          <a href="/my-jobs" className="text-link">
            {t('client.myJobs')}
          </a>
        }
      >
        {tasks.length === 0 ? (
          <EmptyState
            title={t('client.empty')}
            action={
              <LinkButton href="/jobs/new" variant="secondary">
                {t('client.post')}
              </LinkButton>
            }
          />
        ) : (
          <TaskList label={t('client.turn')} tasks={tasks} now={now} timeZone={timeZone} />
        )}
      </Panel>
      {waits.length > 0 && (
        <Panel title={t('comingUp')}>
          <TaskList label={t('comingUp')} tasks={waits} now={now} timeZone={timeZone} />
        </Panel>
      )}
    </>
  );
}
