import type { ClientToday } from '@assay/protocol/dto/today';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { clientTasks, clientWaits } from '../tasks';
import type { DayProps } from './freelancer-day';
import { TaskList } from './task-list';

/** The day of somebody who has jobs done. */
export function ClientDay({ today, now, timeZone }: DayProps<ClientToday>) {
  const tasks = clientTasks(today);
  const waits = clientWaits(today);
  return (
    <>
      <Panel
        title="Your turn in your jobs"
        aside={
          <a href="/my-jobs" className="text-link">
            My jobs
          </a>
        }
      >
        {tasks.length === 0 ? (
          <EmptyState
            title="Bids, work to approve and milestones to fund will stand here."
            action={
              <LinkButton href="/jobs/new" variant="secondary">
                Post a job
              </LinkButton>
            }
          />
        ) : (
          <TaskList label="Your turn in your jobs" tasks={tasks} now={now} timeZone={timeZone} />
        )}
      </Panel>
      {waits.length > 0 && (
        <Panel title="Coming up">
          <TaskList label="Coming up" tasks={waits} now={now} timeZone={timeZone} />
        </Panel>
      )}
    </>
  );
}
